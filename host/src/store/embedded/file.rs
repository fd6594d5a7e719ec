//! The redb database under the embedded engine: how it is opened, which form it has, and what its errors mean.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redb::backends::{FileBackend, InMemoryBackend};
use redb::{
    Database, DatabaseError, ReadOnlyTable, ReadableDatabase, ReadableTable, StorageError, TableDefinition, TableError,
};

use super::disk::{Disk, Health};
use crate::store::error::{Error, Result};
use crate::store::export::{IMPORTING, NEXT_EVENT};
use crate::store::table::space;

/// The one table of the file. Rows of all tables lie in it in the order of their keys, so a commit changes one tree.
pub(super) const ROWS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("rows");
/// Where the version of the file's form is kept.
pub(super) const FORMAT: &[u8] = &[space::META, b'f'];
pub(super) const FORMAT_VERSION: u8 = 1;
/// Pages kept in memory. redb's own default, 1 GiB, is made for machines that do nothing else.
const CACHE_BYTES: usize = 256 * 1024 * 1024;

type Rows = ReadOnlyTable<&'static [u8], &'static [u8]>;

/// The last durable state, open for reading. It is replaced with each commit, so that no reading transaction lives long.
pub(super) type Snapshot = Arc<Rows>;

/// Where a database is.
pub(super) enum Place {
    Memory,
    File(PathBuf),
    #[cfg(test)]
    Backend(Box<dyn Fn() -> Box<dyn redb::StorageBackend> + Send + Sync>),
}

impl Place {
    /// Opens the database; a file is made where it is not there, readable by its owner only. What fails later is told to `health`.
    pub fn open(&self, health: &Arc<Health>) -> Result<Database> {
        self.opened(health, true)
    }

    /// Opens it again: a file that has gone meanwhile is not an empty store.
    pub fn reopen(&self, health: &Arc<Health>) -> Result<Database> {
        self.opened(health, false)
    }

    fn opened(&self, health: &Arc<Health>, make: bool) -> Result<Database> {
        let mut builder = redb::Builder::new();
        builder.set_cache_size(CACHE_BYTES);
        match self {
            Self::Memory => builder.create_with_backend(InMemoryBackend::new()).map_err(Error::unavailable),
            Self::File(path) => {
                let file = open(path, make)?;
                guarded(|| {
                    let disk = Disk::new(Box::new(FileBackend::new(file)?), Arc::clone(health));
                    builder.create_with_backend(disk)
                })?
                .map_err(|error| opening(path, error))
            }
            #[cfg(test)]
            Self::Backend(make) => guarded(|| builder.create_with_backend(Disk::new(make(), Arc::clone(health))))?
                .map_err(|error| opening(Path::new("the test's disk"), error)),
        }
    }

    pub fn is_memory(&self) -> bool {
        matches!(self, Self::Memory)
    }

    /// For people.
    pub fn shown(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            _ => "the store".to_owned(),
        }
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown())
    }
}

fn open(path: &Path, make: bool) -> Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create(make).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| Error::unavailable(format_args!("{} cannot be opened: {error}", path.display())))
}

/// Checks the file's form, makes the table where it is not there, and says which number the next event has. It writes nothing to a file
/// that is as it should be: one that is opened while the disk is full has to be.
pub(super) fn prepare(database: &Database) -> Result<u64> {
    let transaction = database.begin_read().map_err(Error::unavailable)?;
    match transaction.open_table(ROWS) {
        Ok(rows) if rows.get(FORMAT).map_err(storage)?.is_some() => next_event(&rows),
        Ok(_) | Err(TableError::TableDoesNotExist(_)) => {
            let transaction = database.begin_write().map_err(Error::unavailable)?;
            let next_event = {
                let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
                rows.insert(FORMAT, [FORMAT_VERSION].as_slice()).map_err(storage)?;
                next_event(&rows)?
            };
            transaction.commit().map_err(Error::unavailable)?;
            Ok(next_event)
        }
        Err(error) => Err(Error::unavailable(error)),
    }
}

/// The number of the next event, out of a file whose form is known.
fn next_event(rows: &impl ReadableTable<&'static [u8], &'static [u8]>) -> Result<u64> {
    let format = rows.get(FORMAT).map_err(storage)?;
    let format = format.as_ref().map_or([].as_slice(), |format| format.value());
    if format != [FORMAT_VERSION] {
        return Err(Error::form(format, FORMAT_VERSION));
    }
    if rows.get(IMPORTING).map_err(storage)?.is_some() {
        return Err(Error::HalfRestored("the store".into()));
    }
    match rows.get(NEXT_EVENT).map_err(storage)?.map(|value| value.value().try_into().map(u64::from_be_bytes)) {
        None => Ok(1),
        Some(Ok(next)) => Ok(next),
        Some(Err(_)) => Err(Error::damaged("the number of the next event is not one")),
    }
}

/// Makes the name of a file durable.
pub(super) fn sync_folder(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| Error::unavailable(format_args!("{} cannot be kept: {error}", path.display())))
}

pub(super) fn snapshot(database: &Database) -> Result<Snapshot> {
    let transaction = database.begin_read().map_err(Error::unavailable)?;
    let rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
    Ok(Arc::new(rows))
}

/// redb panics on some damage that it meets; here that is an error.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let why = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("reading it failed");
        Error::damaged(why)
    })
}

pub(super) fn storage(error: StorageError) -> Error {
    match error {
        StorageError::Corrupted(what) => Error::damaged(what),
        other => Error::unavailable(other),
    }
}

fn opening(path: &Path, error: DatabaseError) -> Error {
    let path = path.display().to_string();
    match error {
        DatabaseError::DatabaseAlreadyOpen => Error::InUse(path.into()),
        DatabaseError::Storage(StorageError::Corrupted(what)) => Error::damaged(format!("{path}: {what}")),
        DatabaseError::Storage(StorageError::Io(error))
            if matches!(error.kind(), std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof) =>
        {
            Error::damaged(format!("{path}: {error}"))
        }
        other => Error::unavailable(format_args!("{path} cannot be opened: {other}")),
    }
}
