//! The log in a redb file. One thread writes, and puts what has gathered meanwhile into one commit, so that works that
//! begin at once share the wait for the disk.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use redb::backends::FileBackend;
use redb::{Database, Durability, ReadableDatabase, ReadableTable, TableDefinition};
use tokio::sync::oneshot;

use super::{Change, LogError};

const TABLE: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("log");
/// redb's own default is made for servers.
const CACHE_BYTES: usize = 2 * 1024 * 1024;
/// Read and written by the agent's user alone.
const MODE: u32 = 0o600;
/// Batches that share a commit at most.
const GATHERED: usize = 256;

pub struct LogFile {
    database: Arc<Database>,
    /// Of all records and their keys.
    bytes: Arc<AtomicU64>,
    writer: Option<mpsc::Sender<Request>>,
    thread: Option<thread::JoinHandle<()>>,
}

struct Request {
    changes: Vec<Change>,
    durable: bool,
    done: oneshot::Sender<Result<(), LogError>>,
}

impl LogFile {
    pub fn open(path: &Path) -> Result<Self, LogError> {
        // Documents and what their steps wrote are nobody else's business, whoever made the folder.
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(MODE).open(path);
        let file = file.and_then(|file| file.set_permissions(Permissions::from_mode(MODE)).map(|()| file));
        let file = FileBackend::new(file.map_err(LogError::of)?).map_err(LogError::of)?;
        let database = Database::builder().set_cache_size(CACHE_BYTES).create_with_backend(file);
        let database = database.map_err(LogError::of)?;
        let database = Arc::new(database);
        // Reading before the first write would find no table.
        write(&database, &[])?;
        let bytes = Arc::new(AtomicU64::new(bytes_in(&database)?));
        let (writer, requests) = mpsc::channel();
        let of_thread = (Arc::clone(&database), Arc::clone(&bytes));
        let run = move || write_requests(&of_thread.0, &of_thread.1, &requests);
        let thread = thread::Builder::new().name("log".to_owned()).spawn(run).map_err(LogError::of)?;
        Ok(Self { database, bytes, writer: Some(writer), thread: Some(thread) })
    }

    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub async fn commit(&self, changes: Vec<Change>, durable: bool) -> Result<(), LogError> {
        let (done, answer) = oneshot::channel();
        let request = Request { changes, durable, done };
        let ended = || LogError("its writer has ended".to_owned());
        self.writer.as_ref().and_then(|writer| writer.send(request).ok()).ok_or_else(ended)?;
        answer.await.map_err(|_| ended())?
    }

    pub fn read(&self, key: &[u8]) -> Result<Option<Vec<u8>>, LogError> {
        let read = || -> Result<_, redb::Error> {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            Ok(table.get(key)?.map(|value| value.value().to_vec()))
        };
        read().map_err(LogError::of)
    }

    pub fn scan(&self, prefix: u8, mut each: impl FnMut(&[u8], &[u8]) -> Result<(), LogError>) -> Result<(), LogError> {
        let table = self.database.begin_read().map_err(LogError::of)?.open_table(TABLE).map_err(LogError::of)?;
        let (from, to) = ([prefix], [prefix + 1]);
        for entry in table.range::<&[u8]>(&from[..]..&to[..]).map_err(LogError::of)? {
            let (key, value) = entry.map_err(LogError::of)?;
            each(key.value(), value.value())?;
        }
        Ok(())
    }
}

impl Drop for LogFile {
    fn drop(&mut self) {
        // The file is free to be opened again once the writer has let go of it.
        self.writer = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn bytes_in(database: &Database) -> Result<u64, LogError> {
    let sum = || -> Result<u64, redb::Error> {
        let mut sum = 0;
        for entry in database.begin_read()?.open_table(TABLE)?.iter()? {
            let (key, value) = entry?;
            sum += bytes_of(key.value(), value.value());
        }
        Ok(sum)
    };
    sum().map_err(LogError::of)
}

fn bytes_of(key: &[u8], value: &[u8]) -> u64 {
    (key.len() + value.len()) as u64
}

fn write_requests(database: &Database, bytes: &AtomicU64, requests: &mpsc::Receiver<Request>) {
    while let Ok(first) = requests.recv() {
        let mut gathered = vec![first];
        while gathered.len() < GATHERED
            && let Ok(request) = requests.try_recv()
        {
            gathered.push(request);
        }
        let result = write(database, &gathered).map(|(more, less)| {
            // This thread alone changes it.
            bytes.store(bytes.load(Ordering::Relaxed) + more - less, Ordering::Relaxed);
        });
        for request in gathered {
            let result = result.as_ref().map_or_else(|error| Err(LogError(error.0.clone())), |()| Ok(()));
            // Whoever no longer waits does not need to know.
            let _ = request.done.send(result);
        }
    }
}

/// Gives how many bytes there are more after that, and how many less.
fn write(database: &Database, requests: &[Request]) -> Result<(u64, u64), LogError> {
    let write = || -> Result<(u64, u64), redb::Error> {
        let (mut more, mut less) = (0, 0);
        let mut transaction = database.begin_write()?;
        // Quick repair would wait for the disk twice in each commit. After a crash the file is walked, but it is small.
        if !requests.iter().any(|request| request.durable) {
            transaction.set_durability(Durability::None)?;
        }
        {
            let mut table = transaction.open_table(TABLE)?;
            for (key, value) in requests.iter().flat_map(|request| &request.changes) {
                let before = match value {
                    Some(value) => {
                        more += bytes_of(key, value);
                        table.insert(key.as_slice(), value.as_slice())?
                    }
                    None => table.remove(key.as_slice())?,
                };
                less += before.map_or(0, |before| bytes_of(key, before.value()));
            }
        }
        transaction.commit()?;
        Ok((more, less))
    };
    write().map_err(LogError::of)
}

#[cfg(test)]
mod tests {
    use crate::log::{Batch, Log, Tombstone};
    use muster_protocol::StepStatus;

    #[tokio::test]
    async fn what_was_committed_is_there_after_the_file_was_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let tombstone = Tombstone { status: StepStatus::Success, until: 7 };
        let log = Log::open(&path).unwrap();
        let mut batch = Batch::default();
        batch.cancelled("a").forget("a", 1, &tombstone);
        log.commit(batch).await.unwrap();
        let bytes = log.bytes();
        assert!(Log::open(&path).is_err(), "two processes never share a log");
        drop(log);
        let log = Log::open(&path).unwrap();
        assert_eq!(log.tombstone("a").unwrap(), Some(tombstone));
        assert_eq!(log.tombstone("b").unwrap(), None);
        assert!(log.works().unwrap().is_empty());
        assert_eq!(log.bytes(), bytes, "what was replaced and removed does not count");
    }

    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        drop(Log::open(&path).unwrap());
        // One that an earlier agent made.
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        drop(Log::open(&path).unwrap());
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_is_no_log_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        std::fs::write(&path, "not a log").unwrap();
        assert!(Log::open(&path).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"not a log");
    }
}
