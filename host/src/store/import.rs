//! A store that is filled with the rows of an [`Export`](super::Export).

use std::path::Path;

use super::error::{Error, Result};
use super::export::{NEXT_EVENT, Row, is_row, next_event};
use super::key::KeyReader;
use super::table::space;
use super::{Engine, Store, embedded, postgres};

/// The next event's number is below this in what is imported. PostgreSQL adds the numbers of its transactions to it, in 63 bits.
const NEXT_EVENT_BELOW: u64 = 1 << 62;

/// A store that is being filled. Until [`finish`](Self::finish) has ended it is no store: opening it is
/// [`Error::HalfRestored`], and a further import begins anew.
pub struct Import {
    target: Target,
    last: Vec<u8>,
    /// The first number that no event has, as the rows say.
    next_event: u64,
    /// The same as the events tell.
    after_events: u64,
}

enum Target {
    Embedded(embedded::Filling),
    Postgres(Box<postgres::Filling>),
}

impl Import {
    /// Into a file, which is made where it is not there, in a folder that is. What an earlier import left half done is removed first.
    ///
    /// [`Error::NotEmpty`] where the file holds a state, [`Error::InUse`] while another process has it.
    pub fn into_file(path: impl AsRef<Path>) -> Result<Self> {
        embedded::Filling::file(path.as_ref()).map(Target::Embedded).map(Self::of)
    }

    /// Into memory.
    pub fn in_memory() -> Result<Self> {
        embedded::Filling::in_memory().map(Target::Embedded).map(Self::of)
    }

    /// Into a database of PostgreSQL, see [`Store::connect`]. What an earlier import left half done is removed first.
    ///
    /// [`Error::NotEmpty`] where it holds a state; those of [`Store::connect`].
    pub async fn into_database(url: &str, connections: usize) -> Result<Self> {
        postgres::Filling::begin(url, connections).await.map(Box::new).map(Target::Postgres).map(Self::of)
    }

    fn of(target: Target) -> Self {
        Self { target, last: Vec::new(), next_event: 1, after_events: 1 }
    }

    /// Adds rows, which come in the order of their keys over all calls. They are written some megabytes at a time.
    ///
    /// [`Error::Encoding`] for rows that no export of this version has; the import is of no use then.
    pub async fn add(&mut self, rows: Vec<Row>) -> Result<()> {
        for (key, value) in &rows {
            self.check(key, value)?;
            self.last.clone_from(key);
        }
        match &mut self.target {
            Target::Embedded(target) => target.add(rows),
            Target::Postgres(target) => target.add(rows).await,
        }
    }

    fn check(&mut self, key: &[u8], value: &[u8]) -> Result<()> {
        if !is_row(key, value) {
            return Err(Error::encoding("a row is of a kind or a size that this version's store does not have"));
        }
        if key <= self.last.as_slice() {
            return Err(Error::encoding("the rows are not in the order of their keys"));
        }
        if key == NEXT_EVENT {
            self.next_event = next_event(value)?;
        }
        if key[0] == space::EVENT {
            let number = KeyReader::new(&key[1..]).fixed().map(u64::from_be_bytes)?;
            self.after_events = number.saturating_add(1);
        }
        Ok(())
    }

    /// Makes all of it durable, and a store of it.
    pub async fn finish(self) -> Result<Store> {
        if self.after_events > self.next_event {
            return Err(Error::damaged("an event has a number that was not given out yet"));
        }
        if self.next_event >= NEXT_EVENT_BELOW {
            return Err(Error::damaged("the number of the next event is higher than any store has counted"));
        }
        match self.target {
            Target::Embedded(target) => target.finish().map(Engine::Embedded).map(Store::on),
            Target::Postgres(target) => target.finish().await.map(Engine::Postgres).map(Store::on),
        }
    }
}

impl std::fmt::Debug for Import {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Import")
    }
}
