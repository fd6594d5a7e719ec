//! The whole state as rows: what a backup is made of, and what moves a state from one engine to another.
//!
//! An export has, in the order of their keys, every row of one durable state, but for those of [`THIS_STORE`] and those by which an engine
//! keeps itself. Of [`space::META`] that leaves only [`NEXT_EVENT`], which is above the number of every event that was ever given one, so
//! that positions, cursors and idempotency keys keep their meaning wherever the rows are imported. Rows are opaque here.

use super::embedded;
use super::error::{Error, Limit, Result};
use super::postgres;
use super::table::space;

/// A row: its key and its value.
pub type Row = (Vec<u8>, Vec<u8>);

/// The version of the form of keys and values that all engines share. An import of a higher one is refused.
pub const ROWS_FORMAT: u32 = 1;

/// Where the number of the next event is kept.
pub(crate) const NEXT_EVENT: &[u8] = &[space::META, b'e'];
/// Where it stands that an import began and has not ended. Only an engine's own eyes see it.
pub(crate) const IMPORTING: &[u8] = &[space::META, b'i'];

/// Bytes of rows that are read at a time, but for the last of them.
pub(crate) const PIECE_BYTES: usize = 512 * 1024;

/// The table with what a store says of itself alone: what is made of its rows is another store.
pub const THIS_STORE: &str = "this-store";

/// What stands in the row [`NEXT_EVENT`].
pub(crate) fn next_event(value: &[u8]) -> Result<u64> {
    let number = value.try_into().map_err(|_| Error::damaged("the number of the next event is not one"))?;
    Ok(u64::from_be_bytes(number))
}

/// Whether a row belongs to the state, and not to the engine that keeps it or to this store alone.
pub(crate) fn is_exported(key: &[u8]) -> bool {
    match key.split_first() {
        Some((&space::META, _)) => key == NEXT_EVENT,
        Some((&space::RECORD, rest)) => {
            rest.strip_prefix(THIS_STORE.as_bytes()).is_none_or(|rest| rest.first() != Some(&0))
        }
        _ => true,
    }
}

/// Whether an export of this version can have the row: its kind is known, and neither key nor value is too long.
pub fn is_row(key: &[u8], value: &[u8]) -> bool {
    key.first().is_some_and(|space| space::ALL.contains(space))
        && is_exported(key)
        && Limit::KeyBytes.check(key.len()).is_ok()
        && Limit::ValueBytes.check(value.len()).is_ok()
}

/// One durable state on its way out. Writers go on meanwhile, and what they write is not in it.
///
/// In the embedded engine it holds back the pages of that state: the file grows by what is written until the export is dropped. So
/// take it as fast as it comes, and drop it when it has ended.
pub struct Export {
    source: Source,
}

enum Source {
    Embedded(embedded::Export),
    Postgres(Box<postgres::Export>),
}

impl Export {
    pub(super) fn of_embedded(source: embedded::Export) -> Self {
        Self { source: Source::Embedded(source) }
    }

    pub(super) fn of_postgres(source: postgres::Export) -> Self {
        Self { source: Source::Postgres(Box::new(source)) }
    }

    /// The next rows in the order of their keys, about half a megabyte of them; none when all were given. Nothing is read ahead.
    pub async fn next(&mut self) -> Result<Option<Vec<Row>>> {
        match &mut self.source {
            Source::Embedded(source) => source.next(),
            Source::Postgres(source) => source.next().await,
        }
    }
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Export")
    }
}
