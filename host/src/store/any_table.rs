//! Tables of any type: checking all of them (`muster store verify`), and writing their records anew when a release knows them in
//! another version or by another index.

use std::future::Future;
use std::ops::{Bound, ControlFlow};
use std::pin::Pin;

use super::Store;
use super::error::{Error, Result};
use super::key::{Key, KeyReader, after_prefix};
use super::record::{self, Record};
use super::scope::Scope;
use super::table::Table;
use super::tx::Tx;
use super::view::View;

/// Records looked at in one transaction: each may have fifty tags, and as many index rows to read and to write.
const STEP: usize = 15;

/// What was found in a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verified {
    /// Records that could be read.
    pub records: u64,
    /// Records that could not.
    pub unreadable: u64,
    /// Rows that an index should have and has not.
    pub missing: u64,
    /// Rows that an index has and should not have.
    pub stray: u64,
}

impl Verified {
    /// Whether everything is as it was written.
    pub fn is_sound(&self) -> bool {
        self.unreadable == 0 && self.missing == 0 && self.stray == 0
    }
}

/// A [`Table`] of any type, for what is done to all tables.
pub trait AnyTable: Sync {
    /// The table's name.
    fn name(&self) -> &'static str;
    /// Reads the whole table and its indexes, some records at a time.
    fn verify<'a>(&'a self, store: &'a Store<Error>) -> Answer<'a, Verified>;
    /// Writes the first records after the row `after` (empty: from the beginning) as they are written now, with the rows of all their
    /// indexes, and after them removes what its indexes have and should not have; the last row that was looked at, where there are
    /// more. What is so already stays. Rows of an index that is not declared any more stay too, so an index that changes gets another
    /// name.
    fn renew<'a>(&'a self, tx: &'a mut Tx, after: Vec<u8>) -> Answer<'a, Option<Vec<u8>>>;
}

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

impl<S: Scope, K: Key, R: Record> AnyTable for Table<S, K, R> {
    fn name(&self) -> &'static str {
        Table::name(self)
    }

    fn verify<'a>(&'a self, store: &'a Store<Error>) -> Answer<'a, Verified> {
        Box::pin(verify(self, store))
    }

    fn renew<'a>(&'a self, tx: &'a mut Tx, after: Vec<u8>) -> Answer<'a, Option<Vec<u8>>> {
        Box::pin(renew(self, tx, after))
    }
}

async fn verify<S: Scope, K: Key, R: Record>(table: &Table<S, K, R>, store: &Store<Error>) -> Result<Verified> {
    let mut verified = Verified::default();
    let mut after = None;
    loop {
        let (step, last) = store.read(async |view| verify_records(view, table, after.clone()).await).await?;
        verified.records += step.records;
        verified.unreadable += step.unreadable;
        verified.missing += step.missing;
        after = last;
        if after.is_none() {
            break;
        }
    }
    for index in table.indexes() {
        let mut after = None;
        loop {
            let (stray, last) =
                store.read(async |view| verify_index(view, table, index.name(), after.clone()).await).await?;
            verified.stray += stray;
            after = last;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(verified)
}

/// Rows and values of one step.
type Rows = Vec<(Vec<u8>, Vec<u8>)>;

async fn step(view: &View, base: &[u8], after: Option<Vec<u8>>) -> Result<(Rows, Option<Vec<u8>>)> {
    let mut rows: Rows = Vec::new();
    let start = after.map_or(Bound::Included(base.to_vec()), Bound::Excluded);
    let more = view
        .scan_rows((start, Bound::Excluded(after_prefix(base))), false, Some(STEP + 1), |row, value| {
            if rows.len() == STEP {
                return Ok(ControlFlow::Break(()));
            }
            rows.push((row.to_vec(), value.to_vec()));
            Ok(ControlFlow::Continue(()))
        })
        .await?;
    let last = rows.last().filter(|_| more).map(|(row, _)| row.clone());
    Ok((rows, last))
}

async fn verify_records<S: Scope, K: Key, R: Record>(
    view: &View,
    table: &Table<S, K, R>,
    after: Option<Vec<u8>>,
) -> Result<(Verified, Option<Vec<u8>>)> {
    let base = table.prefix();
    let (rows, last) = step(view, &base, after).await?;
    let mut verified = Verified::default();
    for (row, value) in rows {
        let (Ok((scope, key)), Ok(record)) = (split::<S>(&row, &base), record::decode::<R>(&value)) else {
            verified.unreadable += 1;
            continue;
        };
        let Ok(index_rows) = table.index_rows(&scope, key, &record) else {
            verified.unreadable += 1;
            continue;
        };
        verified.records += 1;
        for row in index_rows {
            let there = view.get_row(&row).await?;
            verified.missing += u64::from(there.is_none_or(|value| *value != *key));
        }
    }
    Ok((verified, last))
}

async fn verify_index<S: Scope, K: Key, R: Record>(
    view: &View,
    table: &Table<S, K, R>,
    index: &str,
    after: Option<Vec<u8>>,
) -> Result<(u64, Option<Vec<u8>>)> {
    let base = table.index_prefix(index);
    let (rows, last) = step(view, &base, after).await?;
    let mut stray = 0;
    for (row, key) in rows {
        stray += u64::from(is_wanted(view, table, &base, &row, &key).await? != Some(true));
    }
    Ok((stray, last))
}

/// Whether the index is to have the row; none where its record cannot be read, and so does not say.
async fn is_wanted<S: Scope, K: Key, R: Record>(
    view: &View,
    table: &Table<S, K, R>,
    base: &[u8],
    row: &[u8],
    key: &[u8],
) -> Result<Option<bool>> {
    let Ok((scope, _)) = split::<S>(row, base) else {
        return Ok(Some(false));
    };
    let Some(value) = view.get_row(&[table.scoped(&scope).as_slice(), key].concat()).await? else {
        return Ok(Some(false));
    };
    let Ok(record) = record::decode::<R>(&value) else {
        return Ok(None);
    };
    let rows = table.index_rows(&scope, key, &record);
    Ok(rows.ok().map(|rows| rows.iter().any(|wanted| wanted == row)))
}

fn split<'a, S: Scope>(row: &'a [u8], base: &[u8]) -> Result<(S, &'a [u8])> {
    let mut reader = KeyReader::new(&row[base.len()..]);
    let scope = S::read(&mut reader)?;
    Ok((scope, reader.rest()))
}

async fn renew<S: Scope, K: Key, R: Record>(
    table: &Table<S, K, R>,
    tx: &mut Tx,
    after: Vec<u8>,
) -> Result<Option<Vec<u8>>> {
    // The records, then each index, whose first row comes after what they all begin with.
    let bases: Vec<_> = table.indexes().iter().map(|index| table.index_prefix(index.name())).collect();
    let Some(at) = bases.iter().position(|base| after.starts_with(base)) else {
        // One that stood in an index which is no more begins again.
        let after = Some(after).filter(|after| after.starts_with(&table.prefix()));
        let last = renew_records(table, tx, after).await?;
        return Ok(last.or(bases.first().cloned()));
    };
    let (rows, last) = step(tx, &bases[at], Some(after)).await?;
    for (row, key) in rows {
        // Left by a release that did not know the index.
        if is_wanted(tx, table, &bases[at], &row, &key).await? == Some(false) {
            let staged = tx.stage(row, None);
            tx.noting(staged)?;
        }
    }
    Ok(last.or(bases.get(at + 1).cloned()))
}

async fn renew_records<S: Scope, K: Key, R: Record>(
    table: &Table<S, K, R>,
    tx: &mut Tx,
    after: Option<Vec<u8>>,
) -> Result<Option<Vec<u8>>> {
    let base = table.prefix();
    let (rows, last) = step(tx, &base, after).await?;
    for (row, value) in rows {
        let (scope, key) = split::<S>(&row, &base)?;
        let record: R = match record::decode(&value) {
            Ok(record) => record,
            Err(error) => {
                // Nobody can read it, and the others are not to wait for that.
                tracing::error!(%error, table = table.name(), "a record stays as it is");
                continue;
            }
        };
        for index_row in table.index_rows(&scope, key, &record)? {
            if tx.get_row(&index_row).await?.is_none_or(|there| *there != *key) {
                let staged = tx.stage(index_row, Some(key));
                tx.noting(staged)?;
            }
        }
        let written = tx.encode(&record).await?;
        if *written != *value {
            let staged = tx.stage(row, Some(&written));
            tx.noting(staged)?;
        }
    }
    Ok(last)
}
