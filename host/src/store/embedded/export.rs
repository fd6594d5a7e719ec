//! The embedded engine's half of exports and imports.

use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

use redb::{Database, ReadableTable};

use super::disk::Health;
use super::file::{FORMAT, FORMAT_VERSION, Place, ROWS, Snapshot, storage, sync_folder};
use super::{Embedded, Shared};
use crate::store::error::{Error, Result};
use crate::store::export::{IMPORTING, PIECE_BYTES, Row, is_exported};

/// Bytes of rows that an import commits together.
const COMMIT_BYTES: usize = 4 * 1024 * 1024;

/// A state and how far it was given.
pub(crate) struct Export {
    shared: Arc<Shared>,
    /// Of the file that the state is in.
    opening: u64,
    state: Snapshot,
    after: Option<Vec<u8>>,
}

impl Export {
    pub(super) fn of(shared: &Arc<Shared>) -> Result<Self> {
        let opening = shared.opening();
        Ok(Self { shared: Arc::clone(shared), opening, state: shared.durable()?, after: Some(Vec::new()) })
    }

    /// [`Error::Full`] where a commit had no room meanwhile: the state went with the file that was closed for that.
    pub(crate) fn next(&mut self) -> Result<Option<Vec<Row>>> {
        self.piece().map_err(|error| if self.shared.had_no_room_since(self.opening) { Error::Full } else { error })
    }

    fn piece(&mut self) -> Result<Option<Vec<Row>>> {
        let Some(after) = self.after.take() else {
            return Ok(None);
        };
        let (mut rows, mut bytes) = (Vec::new(), 0);
        let bounds = (Bound::Excluded(after.as_slice()), Bound::Unbounded);
        for row in self.state.range::<&[u8]>(bounds).map_err(storage)? {
            let (key, value) = row.map_err(storage)?;
            let (key, value) = (key.value(), value.value());
            if !is_exported(key) {
                continue;
            }
            bytes += key.len() + value.len();
            rows.push((key.to_vec(), value.to_vec()));
            if bytes >= PIECE_BYTES {
                self.after = Some(key.to_vec());
                break;
            }
        }
        Ok((!rows.is_empty()).then_some(rows))
    }
}

/// A file, or memory, that an import fills. A row of the engine's own says that it is not a store yet.
pub(crate) struct Filling {
    database: Database,
    health: Arc<Health>,
    place: Place,
    waiting: Vec<Row>,
    waiting_bytes: usize,
}

impl Filling {
    pub(crate) fn file(path: &Path) -> Result<Self> {
        Self::begin(Place::File(path.to_owned()))
    }

    pub(crate) fn in_memory() -> Result<Self> {
        Self::begin(Place::Memory)
    }

    fn begin(place: Place) -> Result<Self> {
        let health = Arc::default();
        let database = place.open(&health)?;
        let transaction = database.begin_write().map_err(Error::unavailable)?;
        {
            let rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
            let half_done = rows.get(IMPORTING).map_err(storage)?.is_some();
            if !half_done {
                for row in rows.range::<&[u8]>(..).map_err(storage)? {
                    if row.map_err(storage)?.0.value() != FORMAT {
                        return Err(Error::NotEmpty(place.shown().into()));
                    }
                }
            }
        }
        transaction.delete_table(ROWS).map_err(Error::unavailable)?;
        {
            let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
            rows.insert(FORMAT, [FORMAT_VERSION].as_slice()).map_err(storage)?;
            rows.insert(IMPORTING, [].as_slice()).map_err(storage)?;
        }
        transaction.commit().map_err(Error::unavailable)?;
        if let Place::File(path) = &place {
            sync_folder(path)?;
        }
        Ok(Self { database, health, place, waiting: Vec::new(), waiting_bytes: 0 })
    }

    pub(crate) fn add(&mut self, rows: Vec<Row>) -> Result<()> {
        self.waiting_bytes += rows.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
        self.waiting.extend(rows);
        if self.waiting_bytes >= COMMIT_BYTES { self.write(false) } else { Ok(()) }
    }

    /// Makes what waits durable; with the last of it, the whole is a store.
    fn write(&mut self, last: bool) -> Result<()> {
        let mut transaction = self.database.begin_write().map_err(Error::unavailable)?;
        // What follows the last commit is a host, which wants to open the file at once.
        transaction.set_quick_repair(last && !self.place.is_memory());
        {
            let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
            for (key, value) in &self.waiting {
                rows.insert(key.as_slice(), value.as_slice()).map_err(storage)?;
            }
            if last {
                rows.remove(IMPORTING).map_err(storage)?;
            }
        }
        transaction.commit().map_err(Error::unavailable)?;
        self.waiting.clear();
        self.waiting_bytes = 0;
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<Embedded> {
        self.write(true)?;
        Embedded::start(self.place, self.health, self.database)
    }
}
