//! Which records are read and written by their keys, for tests of what operations say of that: those of one future, and not of what else
//! runs between its steps. Closures run on their caller's task, so whatever the future asks a store for is its own.

use std::cell::RefCell;

use super::key::{Key, KeyReader};
use super::record::Record;
use super::scope::Scope;
use super::table::{Table, space};

tokio::task_local! {
    static NOTED: RefCell<Vec<Noted>>;
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
    let note = |noted: &RefCell<Vec<Noted>>| noted.borrow_mut().push(Noted { row: row.to_vec(), written });
    // Nobody does where there is no list.
    NOTED.try_with(note).ok();
}

/// The rows that are read and written by their keys while this is awaited.
pub async fn noting<T>(work: impl Future<Output = T>) -> (T, Vec<Noted>) {
    let noted = async {
        let done = work.await;
        (done, NOTED.with(RefCell::take))
    };
    NOTED.scope(RefCell::default(), noted).await
}

/// The scope and key of a table's row; none if it is another table's.
pub fn key_of<S: Scope, K: Key, R: Record>(table: &Table<S, K, R>, row: &[u8]) -> Option<(S, K)> {
    key_in(table.name(), row)
}

/// The same of a table that is not at hand: its name never changes.
pub fn key_in<S: Scope, K: Key>(table: &str, row: &[u8]) -> Option<(S, K)> {
    let row = row.strip_prefix(&[space::RECORD])?.strip_prefix(table.as_bytes())?.strip_prefix(&[0])?;
    let mut reader = KeyReader::new(row);
    let scope = S::read(&mut reader).ok()?;
    Some((scope, KeyReader::whole(reader.rest()).ok()?))
}
