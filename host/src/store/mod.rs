//! The state store: typed tables, timers, leases, the outbox and the agents' mailboxes, changed in transactions and nothing else.
//!
//! ```ignore
//! pub static PARAMETERS: Table<RegionScope, String, ParameterRecord> = Table::new("parameters");
//!
//! let version = ctx.store.transact(async |tx| {                    // never `async move`
//!     let mut parameter = tx.get(&PARAMETERS, &scope, name).await?.ok_or_else(not_found)?;
//!     parameter.version += 1;
//!     tx.put(&PARAMETERS, &scope, name, &parameter).await?;
//!     tx.at(expires_millis, "expire-parameter", &scope, name)?;
//!     tx.emit(now_millis, "parameter-changed", &scope, name, &change).await?;
//!     Ok(parameter.version)
//! }).await?;
//! ```
//!
//! Invariants, on every engine:
//! - transactions are serializable, scans included;
//! - nothing is answered, an error neither, before what it says is durable;
//! - a caller who goes away before its closure ended leaves nothing; after that the transaction commits or fails as a whole;
//! - every key begins with its scope, and what is beyond a bound is refused by an error that names it ([`Limit`]).
//!
//! A closure may run again, so it changes nothing but its transaction, and awaits nothing else. Times, ids and random values are taken
//! before it begins.

mod also;
mod any_table;
mod blobs;
mod closure;
mod embedded;
mod error;
mod export;
mod form;
mod import;
mod key;
mod lease;
mod mailbox;
mod measures;
#[cfg(test)]
pub mod noting;
mod outbox;
mod postgres;
mod range;
mod record;
mod scope;
mod table;
mod timers;
mod tx;
mod view;
mod watch;
mod work;

#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

pub use also::Also;
pub use any_table::{AnyTable, Verified};
pub use blobs::{BlobDigest, Blobs, BlobsUrl, Held, Owner, Reached};
use embedded::Embedded;
pub use error::{Error, Limit, Result};
pub use export::{Export, ROWS_FORMAT, Row, THIS_STORE, is_row};
pub use form::{FORM, FORMS, FormRecord};
pub use import::Import;
pub use key::{AsKey, Descending, Key, KeyReader, KeyWriter, Part, Prefix, Starting};
pub use lease::{LEASE_MILLIS, LEASES, Lease, LeaseRecord, RENEW_MILLIS};
pub use mailbox::Mail;
pub use measures::Measures;
pub use outbox::{DeadLetter, Event, Failure, Outbox, Position, Trimmed};
use postgres::Postgres;
pub use range::{Cursor, Page, Range};
pub use record::{Record, encode};
pub use scope::{AccountScope, AnyScope, HostScope, RegionScope, Scope};
pub use table::{Index, IndexRows, Table};
pub use timers::{SHARDS, Timer, at_once};
pub use tx::Tx;
pub use view::View;
pub use watch::{Changes, Watch};
pub use work::Work;

use crate::traces;

/// The store. Clones are handles on the same one; it closes when the last is dropped.
///
/// `E` is the error that closures answer with: the store's own, or with [`with_error`](Self::with_error) whatever is made from it. It
/// is a parameter of the type, not of the calls, so that `?` works inside closures and after them.
pub struct Store<E = Error> {
    engine: Arc<Engine>,
    /// See [`apart`](Self::apart).
    apart: bool,
    /// See [`also`](Self::also).
    also: Option<Arc<dyn Also>>,
    error: PhantomData<fn() -> E>,
}

/// What keeps the rows.
#[derive(Debug)]
enum Engine {
    Embedded(Embedded),
    Postgres(Postgres),
}

impl Store<Error> {
    /// Opens the store in a file, which is made where it is not there, in a folder that is. It reads the file before it answers.
    ///
    /// [`Error::InUse`] while another process has it, [`Error::Damaged`] where it is not what a store wrote.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Embedded::open(path.as_ref()).map(Engine::Embedded).map(Self::on)
    }

    /// A store in memory. Its transactions commit inline, without any other thread, so that paused time stays paused.
    pub fn in_memory() -> Result<Self> {
        Embedded::in_memory().map(Engine::Embedded).map(Self::on)
    }

    /// Opens the store in a database of PostgreSQL 15 or later, `postgres://user:password@host/database`, with at most so many
    /// connections beside one that listens and one for what is [`apart`](Self::apart). Its tables are made where they are not there, in the schema `muster`.
    ///
    /// [`Error::Encoding`] for a URL that cannot be used, [`Error::Unreachable`] where nobody answers, [`Error::Newer`] where a newer release
    /// wrote what is there.
    pub async fn connect(url: &str, connections: usize) -> Result<Self> {
        Postgres::open(url, connections).await.map(Engine::Postgres).map(Self::on)
    }

    fn on(engine: Engine) -> Self {
        Self { engine: Arc::new(engine), apart: false, also: None, error: PhantomData }
    }
}

impl<E> Store<E> {
    /// The same store for closures that answer with another error.
    pub fn with_error<Other: From<Error> + Send>(&self) -> Store<Other> {
        Store { engine: Arc::clone(&self.engine), apart: self.apart, also: self.also.clone(), error: PhantomData }
    }

    /// The same store for the little that must not wait while everything else does, such as a sign of life: on a database it has a
    /// connection of its own.
    #[must_use]
    pub fn apart(&self) -> Self {
        Self { apart: true, ..self.clone() }
    }

    /// The same store, to each of whose transactions that write anything something is added: whoever writes by it need not know.
    #[must_use]
    pub fn also(&self, also: Arc<dyn Also>) -> Self {
        Self { also: Some(also), ..self.clone() }
    }

    /// Everything that the closure does, as one change: when it answers `Ok`, all of it is durable; when it answers an error, none of
    /// it happened. The answer is given when what it read is durable too.
    ///
    /// [`Error::Awaited`] where the closure awaits something other than its transaction, [`Error::Nested`] inside another closure. A
    /// panic in the closure reaches the caller and leaves nothing.
    #[expect(clippy::manual_async_fn, reason = "`async fn` would not promise that the future is `Send`")]
    pub fn transact<T, F>(&self, work: F) -> impl Future<Output = std::result::Result<T, E>> + Send
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        async move {
            match &self.also {
                None => self.committed(work).await,
                Some(also) => also::transact(self, &**also, work).await,
            }
        }
    }

    /// What [`transact`](Self::transact) is where nothing is added.
    #[expect(clippy::manual_async_fn, reason = "`async fn` would not promise that the future is `Send`")]
    fn committed<T, F>(&self, work: F) -> impl Future<Output = std::result::Result<T, E>> + Send
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        async move {
            let (_part, began) = (traces::part("store.transact"), Instant::now());
            let answer = match &*self.engine {
                Engine::Embedded(engine) => engine.transact(work).await,
                Engine::Postgres(engine) => Box::pin(engine.transact(self.apart, work)).await,
            };
            self.measures().transactions.observe(began.elapsed().as_secs_f64());
            answer
        }
    }

    /// What the closure finds in the last durable state. It waits for nobody and holds nobody up. Whatever was answered before it
    /// began is in that state; what is being committed meanwhile may not be.
    #[expect(clippy::manual_async_fn, reason = "`async fn` would not promise that the future is `Send`")]
    pub fn read<T, F>(&self, work: F) -> impl Future<Output = std::result::Result<T, E>> + Send
    where
        F: for<'t> Work<&'t View, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        async move {
            match &*self.engine {
                Engine::Embedded(engine) => engine.read(work),
                Engine::Postgres(engine) => Box::pin(engine.read(self.apart, work)).await,
            }
        }
    }

    /// Begins to tell of changes after they are durable.
    pub fn watch(&self) -> Watch {
        match &*self.engine {
            Engine::Embedded(engine) => engine.watch(),
            Engine::Postgres(engine) => engine.watch(),
        }
    }

    /// Tells whoever watches on this host that anything may have changed: for when changes may have been made that nobody announced.
    pub fn look_again(&self) {
        match &*self.engine {
            Engine::Embedded(engine) => engine.look_again(),
            Engine::Postgres(engine) => engine.look_again(),
        }
    }

    /// What it counts of its own work.
    pub fn measures(&self) -> &Measures {
        match &*self.engine {
            Engine::Embedded(engine) => engine.measures(),
            Engine::Postgres(engine) => engine.measures(),
        }
    }

    /// Whether other processes may have the same store open at the same time.
    pub fn is_shared(&self) -> bool {
        matches!(&*self.engine, Engine::Postgres(_))
    }

    /// A consumer's end of the outbox. Consumers' names are unique and, once released, never change.
    pub fn outbox(&self, consumer: impl Into<String>) -> Outbox {
        Outbox::new(self.with_error(), consumer.into())
    }

    /// Removes the events that every registered consumer has handled, and those from before `keep_from_millis` (milliseconds since the
    /// epoch) or beyond the newest million whether they were handled or not, 1,000 in a transaction.
    pub async fn trim_outbox(&self, keep_from_millis: u64) -> Result<Trimmed> {
        self.with_error::<Error>().trim(keep_from_millis).await
    }

    /// The first `limit` (at most 2,000) timers that are due by `now_millis`, the earliest first.
    pub async fn due(&self, now_millis: u64, after: Option<&Timer>, limit: usize) -> Result<Vec<Timer>> {
        self.with_error::<Error>().read(async |view| view.due(now_millis, after, limit).await).await
    }

    /// The same of those shards alone.
    pub async fn due_of(
        &self,
        shards: &[u8],
        now_millis: u64,
        after: Option<&Timer>,
        limit: usize,
    ) -> Result<Vec<Timer>> {
        let read = async |view: &View| view.due_of(shards.iter().copied(), now_millis, after, limit).await;
        self.with_error::<Error>().read(read).await
    }

    /// When the earliest timer is due, in milliseconds since the epoch.
    pub async fn next_due_millis(&self) -> Result<Option<u64>> {
        self.with_error::<Error>().read(async |view| view.next_due_millis().await).await
    }

    /// All rows of the last durable state, in pieces: what a backup is made of.
    pub async fn export(&self) -> Result<Export> {
        match &*self.engine {
            Engine::Embedded(engine) => engine.export().map(Export::of_embedded),
            Engine::Postgres(engine) => engine.export().await.map(Export::of_postgres),
        }
    }

    /// The engine's name, for people.
    pub fn engine_name(&self) -> &'static str {
        match &*self.engine {
            Engine::Embedded(_) => "redb",
            Engine::Postgres(_) => "PostgreSQL",
        }
    }

    /// Lets nothing more begin, waits until what was begun is durable, and closes the file.
    pub async fn close(&self) -> Result<()> {
        match &*self.engine {
            Engine::Embedded(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close().await,
        }
    }

    /// Forgets everything; only a store in memory can. Watchers are told that everything changed.
    pub fn clear(&self) -> Result<()> {
        match &*self.engine {
            Engine::Embedded(engine) => engine.clear(),
            Engine::Postgres(_) => Err(Error::unavailable("only a store in memory can be cleared")),
        }
    }
}

impl<E> Clone for Store<E> {
    fn clone(&self) -> Self {
        Self { engine: Arc::clone(&self.engine), apart: self.apart, also: self.also.clone(), error: PhantomData }
    }
}

impl<E> fmt::Debug for Store<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}
