//! Which records are read and written by their keys, for tests of what operations say of that. Of one thread, on which a test runs all that
//! it asks a store in memory for.

use std::cell::RefCell;

use super::key::{Key, KeyReader};
use super::record::Record;
use super::scope::Scope;
use super::table::Table;

thread_local! {
    static NOTED: RefCell<Option<Vec<Noted>>> = const { RefCell::new(None) };
}

/// A row that was read or written.
pub struct Noted {
    /// Its key.
    pub row: Vec<u8>,
    /// Whether it was written.
    pub written: bool,
}

/// Notes a row, if somebody wants to know.
pub(super) fn note(row: &[u8], written: bool) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.push(Noted { row: row.to_vec(), written });
        }
    });
}

/// The rows that are read and written by their keys while this is awaited.
pub async fn noting<T>(work: impl Future<Output = T>) -> (T, Vec<Noted>) {
    NOTED.set(Some(Vec::new()));
    let done = work.await;
    (done, NOTED.take().unwrap_or_default())
}

/// The scope and key of a table's row; none if it is another table's.
pub fn key_of<S: Scope, K: Key, R: Record>(table: &Table<S, K, R>, row: &[u8]) -> Option<(S, K)> {
    let mut reader = KeyReader::new(row.strip_prefix(table.prefix().as_slice())?);
    let scope = S::read(&mut reader).ok()?;
    Some((scope, KeyReader::whole(reader.rest()).ok()?))
}
