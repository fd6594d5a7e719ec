//! The embedded engine: transactions over one redb file, or over memory.
//!
//! Closures run one at a time on their caller's task, each in one poll, over three layers: the open batch (what has gathered), the
//! batch being committed, and the last durable state. A thread commits what has gathered and never waits for more. An answer is given
//! once everything it read or wrote is durable. In memory there is no thread: each transaction commits before it answers, so that a
//! runtime with paused time never waits for anything outside of it.
//!
//! Invariants:
//! - what a transaction writes is merged into the open batch as a whole, after its closure ended well, or not at all;
//! - the durable state is published before those who wait for it are told, so whoever was answered reads what the answer said;
//! - after a commit failed nothing is answered any more but errors: the layers above the durable state are gone. Where it failed for want
//!   of room alone, the file is opened again, and its state is the durable one (`full.rs`).

mod batch;
mod disk;
mod export;
mod file;
mod full;
mod layers;
mod writer;

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::task::{Context, Poll, Waker};
use std::thread::JoinHandle;
use std::time::Instant;

use redb::Database;
use tokio::sync::Notify;

use super::closure::Turn;
use super::error::{Error, Result};
use super::measures::Measures;
use super::tx::Tx;
use super::view::{Source, View};
use super::watch::{Changes, Watch, Watchers};
use super::work::Work;
use batch::{Batch, Landing};
use disk::Health;
pub(crate) use export::{Export, Filling};
use file::{Place, ROWS, Snapshot, guarded, prepare, snapshot, storage, sync_folder};
pub(crate) use layers::{Bytes, Layers};

/// The engine; dropping it commits what has gathered and closes the file.
#[derive(Debug)]
pub(crate) struct Embedded {
    shared: Arc<Shared>,
    writer: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    place: Place,
    health: Arc<Health>,
    /// How often the file was opened again.
    openings: AtomicU64,
    database: Mutex<Option<Database>>,
    state: Mutex<State>,
    durable: RwLock<std::result::Result<DurableState, Error>>,
    /// Tells the writer that there is something to commit or that it is to end.
    work: Condvar,
    /// Tells transactions that met a full batch that the next one is open.
    room: Notify,
    /// Done when the file is closed.
    ended: Landing,
    watchers: Watchers,
    measures: Measures,
}

struct DurableState(Snapshot);

impl std::fmt::Debug for DurableState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DurableState")
    }
}

#[derive(Debug)]
struct State {
    open: Batch,
    committing: Option<Arc<Batch>>,
    next_event: u64,
    /// Until when nothing is written, since there is no room.
    full_until: Option<Instant>,
    /// Whether the last commit had no room.
    is_full: bool,
    /// Why nothing begins any more.
    stopped: Option<Error>,
}

/// What became of one try of a closure.
enum Attempt<T, E> {
    /// The closure ran; the answer is given when the batch it depends on has landed.
    Ran(std::result::Result<T, E>, Option<Arc<Landing>>),
    /// The open batch is full.
    Full,
    /// The file is about to be opened again, and what the closure read may have failed by that.
    Reopening,
    Failed(Error),
    Panicked(Box<dyn Any + Send>),
}

impl Embedded {
    /// Opens the file, which is made where it is not there, readable by its owner only.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let embedded = Self::open_at(Place::File(path.to_owned())).map_err(|error| match error {
            Error::HalfRestored(_) => Error::HalfRestored(path.display().to_string().into()),
            error => error,
        })?;
        // A file that is durable and whose name is not would be gone after a power cut.
        sync_folder(path)?;
        Ok(embedded)
    }

    /// A store in memory.
    pub(crate) fn in_memory() -> Result<Self> {
        Self::open_at(Place::Memory)
    }

    fn open_at(place: Place) -> Result<Self> {
        let health = Arc::default();
        let database = place.open(&health)?;
        Self::start(place, health, database)
    }

    /// A store over another backend, committed by its thread.
    #[cfg(test)]
    pub(crate) fn over(backend: impl redb::StorageBackend + Clone) -> Result<Self> {
        Self::open_at(Place::Backend(Box::new(move || Box::new(backend.clone()))))
    }

    fn start(place: Place, health: Arc<Health>, database: Database) -> Result<Self> {
        let next_event = guarded(|| prepare(&database))??;
        let snapshot = snapshot(&database)?;
        let inline = place.is_memory();
        let shared = Arc::new(Shared {
            place,
            health,
            openings: AtomicU64::new(0),
            database: Mutex::new(Some(database)),
            state: Mutex::new(State {
                open: Batch::new(1),
                committing: None,
                next_event,
                full_until: None,
                is_full: false,
                stopped: None,
            }),
            durable: RwLock::new(Ok(DurableState(snapshot))),
            work: Condvar::new(),
            room: Notify::new(),
            ended: Landing::default(),
            watchers: Watchers::default(),
            measures: Measures::default(),
        });
        let writer = if inline {
            None
        } else {
            let shared = Arc::clone(&shared);
            let spawned =
                std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || writer::run(&shared));
            Some(spawned.map_err(Error::unavailable)?)
        };
        Ok(Self { shared, writer })
    }

    pub(crate) async fn transact<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        loop {
            let room = self.shared.room.notified();
            match self.shared.attempt(&work) {
                Attempt::Ran(answer, landing) => {
                    if let Some(landing) = landing {
                        landing.landed().await?;
                    }
                    return answer;
                }
                Attempt::Full => room.await,
                Attempt::Reopening => tokio::task::yield_now().await,
                Attempt::Failed(error) => return Err(error.into()),
                Attempt::Panicked(panic) => resume_unwind(panic),
            }
        }
    }

    /// Runs the closure over the last durable state: no lock is held and nothing is waited for.
    pub(crate) fn read<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t View, std::result::Result<T, E>>,
        E: From<Error> + Send,
    {
        let _turn = Turn::begin()?;
        loop {
            let opening = self.shared.opening();
            let view = View::new(Source::Embedded(Layers::durable(self.shared.durable()?)));
            match poll_once(work.run(&view)) {
                Poll::Ready(Err(_)) if self.shared.was_closed_since(opening) => std::thread::yield_now(),
                Poll::Ready(answer) => return answer,
                Poll::Pending => return Err(Error::Awaited.into()),
            }
        }
    }

    pub(crate) fn watch(&self) -> Watch {
        self.shared.watchers.watch()
    }

    pub(crate) fn measures(&self) -> &Measures {
        &self.shared.measures
    }

    /// Tells everyone who watches that anything may have changed.
    pub(crate) fn look_again(&self) {
        self.shared.watchers.tell(&Changes::anything());
    }

    /// All rows of the last durable state.
    pub(crate) fn export(&self) -> Result<Export> {
        Export::of(&self.shared)
    }

    /// Lets nothing more begin, commits what has gathered, closes the file.
    pub(crate) async fn close(&self) -> Result<()> {
        self.shared.end();
        self.shared.ended.landed().await
    }

    /// Forgets everything; in memory only.
    pub(crate) fn clear(&self) -> Result<()> {
        let _turn = Turn::begin()?;
        self.shared.clear()
    }
}

impl Drop for Embedded {
    fn drop(&mut self) {
        self.shared.end();
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the store's writer ended in a panic");
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A panic cannot leave the state half changed: closures run inside `catch_unwind`, and what follows them only moves values.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn durable(&self) -> Result<Snapshot> {
        match &*self.durable.read().unwrap_or_else(PoisonError::into_inner) {
            Ok(DurableState(snapshot)) => Ok(Arc::clone(snapshot)),
            Err(error) => Err(error.clone()),
        }
    }

    fn attempt<T, E, F>(&self, work: &F) -> Attempt<T, E>
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        E: From<Error> + Send,
    {
        let _turn = match Turn::begin() {
            Ok(turn) => turn,
            Err(error) => return Attempt::Failed(error),
        };
        let mut state = self.state();
        if let Some(error) = &state.stopped {
            return Attempt::Failed(error.clone());
        }
        if state.open.is_full() {
            return Attempt::Full;
        }
        let opening = self.opening();
        let durable = match self.durable() {
            Ok(durable) => durable,
            Err(error) => return Attempt::Failed(error),
        };
        let open = std::mem::take(&mut state.open);
        let mut tx = Tx::new(View::new(Source::Embedded(Layers::new(open, state.committing.clone(), durable))));
        // Dropping the future, which may run the closure's own code, belongs to what is caught.
        let polled = catch_unwind(AssertUnwindSafe(|| poll_once(work.run(&mut tx))));
        let (source, writes) = tx.finish();
        let layers = source.into_layers();
        let depends_on = layers.depends_on.load(Ordering::Relaxed);
        state.open = layers.open;

        let (answer, writes) = match polled {
            Err(panic) => return Attempt::Panicked(panic),
            Ok(Poll::Pending) => (Err(E::from(Error::Awaited)), None),
            Ok(Poll::Ready(Err(_))) if self.was_closed_since(opening) => return Attempt::Reopening,
            Ok(Poll::Ready(Err(error))) => (Err(error), None),
            Ok(Poll::Ready(Ok(value))) => match writes {
                Ok(writes) => (Ok(value), Some(writes)),
                Err(refused) => (Err(E::from(refused)), None),
            },
        };
        let landing = match writes.filter(|writes| !writes.is_empty()) {
            Some(_) if state.full_until.is_some() => return Attempt::Failed(Error::Full),
            Some(writes) => {
                let first = state.open.is_empty();
                let State { open, next_event, .. } = &mut *state;
                open.merge(writes, next_event);
                let landing = Arc::clone(&open.landing);
                if self.place.is_memory() {
                    let batch = self.take_batch(&mut state);
                    let committed = self.commit(&batch);
                    drop(state);
                    self.landed(&batch, committed);
                } else if first {
                    self.work.notify_one();
                }
                Some(landing)
            }
            None if depends_on == 0 => None,
            None if depends_on == state.open.number => Some(Arc::clone(&state.open.landing)),
            None => state
                .committing
                .as_ref()
                .filter(|batch| batch.number == depends_on)
                .map(|batch| Arc::clone(&batch.landing)),
        };
        Attempt::Ran(answer, landing)
    }

    fn take_batch(&self, state: &mut State) -> Arc<Batch> {
        let next = Batch::new(state.open.number + 1);
        let batch = Arc::new(std::mem::replace(&mut state.open, next));
        state.committing = Some(Arc::clone(&batch));
        batch
    }

    /// Writes the batch to the file and publishes the state it makes.
    fn commit(&self, batch: &Batch) -> Result<()> {
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(database) = database.as_ref() else {
            return Err(Error::Closed);
        };
        self.health.has_room();
        let began = Instant::now();
        let snapshot = guarded(|| -> Result<Snapshot> {
            let mut transaction = database.begin_write().map_err(Error::unavailable)?;
            // After a crash the file opens at once instead of being walked whole. Memory does not outlive a crash.
            transaction.set_quick_repair(!self.place.is_memory());
            {
                let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
                for (key, value) in &batch.rows {
                    match value {
                        Some(value) => rows.insert(key.as_slice(), &**value).map_err(storage)?,
                        None => rows.remove(key.as_slice()).map_err(storage)?,
                    };
                }
            }
            transaction.commit().map_err(Error::unavailable)?;
            snapshot(database)
        })
        .flatten()?;
        self.measures.commits.observe(began.elapsed().as_secs_f64());
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Ok(DurableState(snapshot));
        self.health.has_room();
        Ok(())
    }

    /// Settles a batch: whoever waits for it is answered, whoever watches is told; after a failure everything stops.
    fn landed(&self, batch: &Batch, committed: Result<()>) {
        let mut state = self.state();
        state.committing = None;
        match committed {
            Ok(()) => {
                if std::mem::take(&mut state.is_full) {
                    tracing::info!("there is room on the disk again");
                }
                drop(state);
                self.watchers.tell(&batch.changes);
                batch.landing.land(Ok(()));
            }
            Err(error) => {
                tracing::error!(%error, "a commit failed; the store stops until the host is restarted");
                let error = Error::unavailable(error);
                self.stop(&mut state, &error);
                batch.landing.land(Err(error));
            }
        }
    }

    fn stop(&self, state: &mut State, error: &Error) {
        state.stopped = Some(error.clone());
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Err(error.clone());
        state.open.landing.land(Err(error.clone()));
        self.room.notify_waiters();
        self.watchers.close();
    }

    /// Lets nothing more begin. The writer, or in memory the caller, closes the file.
    fn end(&self) {
        let mut state = self.state();
        state.stopped.get_or_insert(Error::Closed);
        if self.place.is_memory() {
            drop(state);
            self.close_file();
        } else {
            self.work.notify_one();
        }
    }

    fn close_file(&self) {
        {
            let mut durable = self.durable.write().unwrap_or_else(PoisonError::into_inner);
            if durable.is_ok() {
                *durable = Err(Error::Closed);
            }
        }
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner).take();
        let closed = match database.map(|database| guarded(|| database.close())) {
            None | Some(Ok(Ok(()))) => Ok(()),
            // Every commit is durable already; what is written here only spares the next start some work.
            Some(Ok(Err(_)) | Err(_)) if self.health.is_full() => Ok(()),
            Some(Ok(Err(error))) => Err(Error::unavailable(error)),
            Some(Err(error)) => Err(error),
        };
        self.watchers.close();
        self.room.notify_waiters();
        self.ended.land(closed);
    }

    fn clear(&self) -> Result<()> {
        if !self.place.is_memory() {
            return Err(Error::unavailable("only a store in memory can be cleared"));
        }
        let mut state = self.state();
        if let Some(error) = &state.stopped {
            return Err(error.clone());
        }
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(database) = database.as_ref() else {
            return Err(Error::Closed);
        };
        let transaction = database.begin_write().map_err(Error::unavailable)?;
        transaction.delete_table(ROWS).map_err(Error::unavailable)?;
        transaction.commit().map_err(Error::unavailable)?;
        state.next_event = prepare(database)?;
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Ok(DurableState(snapshot(database)?));
        self.watchers.tell(&Changes::anything());
        Ok(())
    }
}

fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// How far a transaction depends on what is not durable: the number of the newest batch that it read from, 0 for none.
type DependsOn = AtomicU64;
