//! What a file's storage answers, remembered: redb says that a commit failed, and not which call failed it.
//!
//! A file system that is full refuses writes, and a commit's last write is the one that makes it the state: so what failed by that alone is
//! not there, and the file can be opened again. After a sync that failed nobody knows what is durable, whatever the reason.

use std::io::{self, ErrorKind};
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{BackendError, StorageBackend};

/// What failed since the file was opened.
#[derive(Debug, Default)]
pub(super) struct Health {
    full: AtomicBool,
    broken: AtomicBool,
}

impl Health {
    /// Whether there was no room for something, and nothing else failed.
    pub fn is_full(&self) -> bool {
        self.full.load(Ordering::Acquire) && !self.broken.load(Ordering::Acquire)
    }

    /// Forgets that there was no room.
    pub fn has_room(&self) {
        self.full.store(false, Ordering::Release);
    }

    fn wrote<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                self.full.store(true, Ordering::Release);
            }
            _ => self.broken.store(true, Ordering::Release),
        })
    }

    fn others<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|_| self.broken.store(true, Ordering::Release))
    }
}

/// Storage whose failures are remembered.
#[derive(Debug)]
pub(super) struct Disk {
    storage: Box<dyn StorageBackend>,
    health: Arc<Health>,
}

impl Disk {
    pub fn new(storage: Box<dyn StorageBackend>, health: Arc<Health>) -> Self {
        Self { storage, health }
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        self.health.others(self.storage.len())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.health.others(self.storage.read(offset, out))
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.health.wrote(self.storage.set_len(len))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.health.others(self.storage.sync_data())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.health.wrote(self.storage.write(offset, data))
    }

    fn close(&self) -> io::Result<()> {
        self.storage.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.storage.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.storage.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.storage.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.storage.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.storage.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.storage.query_lock_range(start, end)
    }
}
