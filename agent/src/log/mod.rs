//! The write-ahead log: what the agent promised and what it began, kept so that a crash neither loses a work nor runs a
//! step twice. Beside that it keeps which hosts the agent knows.
//!
//! Invariants: a commit that returned is durable and whole; what a `Batch` holds happened in its order; the log holds a
//! work until the host acknowledged its end, and a tombstone of it for some time after.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

mod file;
mod records;

pub use records::{EndRecord, HostsRecord, StepRecord, Then, Tombstone, WorkRecord};

/// Bytes of a record at most; a work's document has 64 KiB before it is bound, a report 32,000 characters.
const RECORD_BYTES: usize = 4 * 1024 * 1024;

/// Where the log is kept. Clones share it.
#[derive(Clone)]
pub struct Log(Kept);

#[derive(Clone)]
enum Kept {
    File(Arc<file::LogFile>),
    Memory(Arc<Mutex<BTreeMap<Vec<u8>, Vec<u8>>>>),
}

/// A key, and its value or that it goes.
type Change = (Vec<u8>, Option<Vec<u8>>);

/// Why the log could not be read or written. After that the agent can promise nothing any more, and ends.
#[derive(Debug)]
pub struct LogError(String);

impl std::fmt::Display for LogError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "the agent's log failed: {}", self.0)
    }
}

impl std::error::Error for LogError {}

impl LogError {
    fn of(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }

    /// The log does not say what it has to say of this work.
    pub(crate) fn lost(work: &str) -> Self {
        Self(format!("it contradicts itself about the work {work}"))
    }
}

/// A work as the log has it.
pub(crate) enum LoggedWork {
    Readable(WorkRecord),
    /// Another release of the agent wrote it, and this one has no sense of it: why.
    Unreadable(String),
}

/// Changes that are made together.
#[derive(Default)]
pub(crate) struct Batch(Vec<Change>);

impl Log {
    /// A log in this file, made if it is not there.
    ///
    /// # Errors
    /// If the file cannot be opened, belongs to another process, or is no log.
    pub fn open(path: &Path) -> Result<Self, LogError> {
        Ok(Self(Kept::File(Arc::new(file::LogFile::open(path)?))))
    }

    /// A log that lives as long as its last clone: for simulated nodes, and for tests that let an agent crash.
    #[must_use]
    pub fn memory() -> Self {
        Self(Kept::Memory(Arc::default()))
    }

    /// Makes the changes durable.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<(), LogError> {
        self.apply(batch, true).await
    }

    /// Makes the changes, durable with the next commit only: for what would just be done again.
    pub(crate) async fn commit_later(&self, batch: Batch) -> Result<(), LogError> {
        self.apply(batch, false).await
    }

    async fn apply(&self, batch: Batch, durable: bool) -> Result<(), LogError> {
        if let Some((_, Some(value))) = batch.0.iter().find(|(_, v)| v.as_ref().is_some_and(|v| v.len() > RECORD_BYTES))
        {
            return Err(LogError(format!("a record has {} bytes, more than {RECORD_BYTES}", value.len())));
        }
        if batch.0.is_empty() {
            return Ok(());
        }
        match &self.0 {
            Kept::File(file) => file.commit(batch.0, durable).await,
            Kept::Memory(records) => {
                let mut records = records.lock().unwrap_or_else(PoisonError::into_inner);
                for (key, value) in batch.0 {
                    match value {
                        Some(value) => records.insert(key, value),
                        None => records.remove(&key),
                    };
                }
                Ok(())
            }
        }
    }

    /// Bytes of all records and their keys.
    pub(crate) fn bytes(&self) -> u64 {
        match &self.0 {
            Kept::File(file) => file.bytes(),
            Kept::Memory(records) => {
                let records = records.lock().unwrap_or_else(PoisonError::into_inner);
                records.iter().map(|(key, value)| (key.len() + value.len()) as u64).sum()
            }
        }
    }

    fn read(&self, key: &[u8]) -> Result<Option<Vec<u8>>, LogError> {
        match &self.0 {
            Kept::File(file) => file.read(key),
            Kept::Memory(records) => Ok(records.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()),
        }
    }

    /// Every record whose key begins with `prefix`, in the keys' order.
    fn scan(&self, prefix: u8, mut each: impl FnMut(&[u8], &[u8]) -> Result<(), LogError>) -> Result<(), LogError> {
        match &self.0 {
            Kept::File(file) => file.scan(prefix, each),
            Kept::Memory(records) => {
                let records = records.lock().unwrap_or_else(PoisonError::into_inner);
                records.range(vec![prefix]..vec![prefix + 1]).try_for_each(|(key, value)| each(key, value))
            }
        }
    }

    /// The work that was accepted.
    pub(crate) fn work(&self, id: &str) -> Result<Option<LoggedWork>, LogError> {
        let decoded = |value: Vec<u8>| match records::decode(&value) {
            Ok(record) => LoggedWork::Readable(record),
            Err(LogError(why)) => LoggedWork::Unreadable(why),
        };
        Ok(self.read(&key(WORK, id))?.map(decoded))
    }

    /// Of which of its steps the log knows something, and whether that is how the step ended.
    pub(crate) fn steps(&self, id: &str) -> Result<Vec<bool>, LogError> {
        let mut ended = Vec::new();
        // Steps begin in order, so the first that the log does not know ends the search.
        while let Some(value) = self.read(&step_key(id, ended.len()))? {
            ended.push(records::is_ended(&value));
        }
        Ok(ended)
    }

    /// Whether the work was cancelled.
    pub(crate) fn is_cancelled(&self, id: &str) -> Result<bool, LogError> {
        Ok(self.read(&key(CANCEL, id))?.is_some())
    }

    /// What is known of a step.
    pub(crate) fn step(&self, id: &str, index: usize) -> Result<Option<StepRecord>, LogError> {
        self.read(&step_key(id, index))?.map(|value| records::decode(&value)).transpose()
    }

    /// How the work ended.
    pub(crate) fn end(&self, id: &str) -> Result<Option<EndRecord>, LogError> {
        self.read(&key(END, id))?.map(|value| records::decode(&value)).transpose()
    }

    /// What is left of a work that the host knows all about.
    pub(crate) fn tombstone(&self, id: &str) -> Result<Option<Tombstone>, LogError> {
        self.read(&key(TOMBSTONE, id))?.map(|value| records::decode(&value)).transpose()
    }

    /// Every tombstone.
    pub(crate) fn tombstones(&self) -> Result<Vec<(String, Tombstone)>, LogError> {
        let mut found = Vec::new();
        self.scan(TOMBSTONE, |key, value| {
            found.push((id_in(key)?, records::decode(value)?));
            Ok(())
        })?;
        Ok(found)
    }

    /// The hosts that the agent knew. It finds them again where another release wrote something else there.
    pub(crate) fn hosts(&self) -> Result<Option<HostsRecord>, LogError> {
        let read = |value: Vec<u8>| match records::decode(&value) {
            Ok(record) => Some(record),
            Err(error) => {
                tracing::warn!("which hosts there are is not known any more: {error}");
                None
            }
        };
        Ok(self.read(&[HOSTS])?.and_then(read))
    }

    /// The ids of all works.
    pub(crate) fn works(&self) -> Result<Vec<String>, LogError> {
        let mut ids = Vec::new();
        self.scan(WORK, |key, _| {
            ids.push(id_in(key)?);
            Ok(())
        })?;
        Ok(ids)
    }
}

impl Batch {
    /// A work that another release wrote.
    #[cfg(test)]
    pub fn unreadable_work(&mut self, id: &str) -> &mut Self {
        self.put(key(WORK, id), records::encode(&"grants that this release refuses"))
    }

    /// Hosts that another release wrote.
    #[cfg(test)]
    pub fn unreadable_hosts(&mut self) -> &mut Self {
        self.put(vec![HOSTS], vec![u8::MAX])
    }

    pub fn work(&mut self, record: &WorkRecord) -> &mut Self {
        self.put(key(WORK, &record.work.id), records::encode(record))
    }

    pub fn step(&mut self, id: &str, index: usize, record: &StepRecord) -> &mut Self {
        self.put(step_key(id, index), records::encode(record))
    }

    pub fn cancelled(&mut self, id: &str) -> &mut Self {
        self.put(key(CANCEL, id), Vec::new())
    }

    pub fn end(&mut self, id: &str, record: &EndRecord) -> &mut Self {
        self.put(key(END, id), records::encode(record))
    }

    pub fn hosts(&mut self, record: &HostsRecord) -> &mut Self {
        self.put(vec![HOSTS], records::encode(record))
    }

    /// Leaves nothing of the work but the tombstone.
    pub fn forget(&mut self, id: &str, steps: usize, tombstone: &Tombstone) -> &mut Self {
        self.0.extend([WORK, CANCEL, END].map(|kind| (key(kind, id), None)));
        self.0.extend((0..steps).map(|index| (step_key(id, index), None)));
        self.put(key(TOMBSTONE, id), records::encode(tombstone))
    }

    pub fn bury(&mut self, id: &str) -> &mut Self {
        self.0.push((key(TOMBSTONE, id), None));
        self
    }

    fn put(&mut self, key: Vec<u8>, value: Vec<u8>) -> &mut Self {
        self.0.push((key, Some(value)));
        self
    }
}

// The first byte of a key says what its record is.
const WORK: u8 = b'w';
const STEP: u8 = b's';
const CANCEL: u8 = b'c';
const END: u8 = b'e';
const TOMBSTONE: u8 = b't';
/// The whole key: there is one such record.
const HOSTS: u8 = b'h';

fn key(kind: u8, id: &str) -> Vec<u8> {
    let mut key = vec![kind];
    key.extend_from_slice(id.as_bytes());
    key
}

fn step_key(id: &str, index: usize) -> Vec<u8> {
    let mut key = key(STEP, id);
    // Indexes come from a work that was checked to have few steps.
    key.extend_from_slice(&u32::try_from(index).unwrap_or(u32::MAX).to_be_bytes());
    key
}

fn id_in(key: &[u8]) -> Result<String, LogError> {
    String::from_utf8(key.get(1..).unwrap_or_default().to_vec()).map_err(LogError::of)
}
