//! What a transaction writes.

use std::ops::Deref;
use std::sync::Arc;

use super::error::{Error, Limit, Result};
use super::key::{AsKey, Key};
use super::outbox;
use super::record::{self, Record};
use super::scope::Scope;
use super::table::Table;
use super::view::{RowChanges, Source, View};
use super::watch::Changes;

/// A transaction: a [`View`] that also writes. What it writes is seen by its own reads at once, and by others when it has ended well.
///
/// A write that met a bound fails the whole transaction, even where the closure goes on without it: half of a change is none.
#[derive(Debug)]
pub struct Tx {
    view: View,
    bytes: usize,
    changes: Changes,
    events: Vec<Arc<[u8]>>,
    refused: Option<Error>,
}

/// What a transaction that ended well leaves to be committed.
#[derive(Default)]
pub(crate) struct Writes {
    pub rows: RowChanges,
    pub events: Vec<Arc<[u8]>>,
    pub changes: Changes,
    pub bytes: usize,
}

impl Writes {
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.events.is_empty()
    }
}

impl Deref for Tx {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Tx {
    pub(crate) fn new(view: View) -> Self {
        Self { view, bytes: 0, changes: Changes::default(), events: Vec::new(), refused: None }
    }

    pub(crate) fn finish(self) -> (Source, Result<Writes>) {
        let (source, rows) = self.view.into_parts();
        let writes = Writes { rows, events: self.events, changes: self.changes, bytes: self.bytes };
        (source, self.refused.map_or(Ok(writes), Err))
    }

    /// Stores the record under the key, in place of one that is there.
    pub async fn put<S: Scope, K: Key, R: Record>(
        &mut self,
        table: &Table<S, K, R>,
        scope: &S,
        key: &(impl AsKey<K> + ?Sized),
        record: &R,
    ) -> Result<()> {
        self.replace(table, scope, key, Some(record)).await.map(|_| ()).inspect_err(|error| self.refuse(error))
    }

    /// Removes the record under the key; whether there was one.
    pub async fn delete<S: Scope, K: Key, R: Record>(
        &mut self,
        table: &Table<S, K, R>,
        scope: &S,
        key: &(impl AsKey<K> + ?Sized),
    ) -> Result<bool> {
        self.replace(table, scope, key, None).await.inspect_err(|error| self.refuse(error))
    }

    async fn replace<S: Scope, K: Key, R: Record>(
        &mut self,
        table: &Table<S, K, R>,
        scope: &S,
        key: &(impl AsKey<K> + ?Sized),
        record: Option<&R>,
    ) -> Result<bool> {
        let row = table.row(scope, key)?;
        #[cfg(test)]
        super::noting::note(&row, true);
        let mut there = true;
        // A put without indexes is blind: it need not know what was there.
        if record.is_none() || !table.indexes().is_empty() {
            let old = self.view.get_row(&row).await?;
            there = old.is_some();
            if !table.indexes().is_empty() {
                let key = &row[table.scoped(scope).len()..];
                let old = match &old {
                    Some(value) => table.index_rows(scope, key, &record::decode::<R>(value)?)?,
                    None => Vec::new(),
                };
                let new = record.map_or(Ok(Vec::new()), |record| table.index_rows(scope, key, record))?;
                for gone in old.iter().filter(|row| new.binary_search(row).is_err()) {
                    self.stage(gone.clone(), None)?;
                }
                for added in new.iter().filter(|row| old.binary_search(row).is_err()) {
                    self.stage(added.clone(), Some(key))?;
                }
            }
        }
        if there || record.is_some() {
            let value = match record {
                Some(record) => Some(self.encode(record).await?),
                None => None,
            };
            self.stage(row, value.as_deref())?;
            self.changes.tables.insert(table.name().into());
        }
        Ok(there)
    }

    /// Writes a row, or removes it.
    pub(crate) fn stage(&mut self, row: Vec<u8>, value: Option<&[u8]>) -> Result<()> {
        Limit::KeyBytes.check(row.len())?;
        Limit::ValueBytes.check(value.map_or(0, <[u8]>::len))?;
        self.view.count(1)?;
        self.grow(row.len() + value.map_or(0, <[u8]>::len))?;
        self.view.staged.insert(row, value.map(Arc::from));
        Ok(())
    }

    pub(crate) fn stage_event(&mut self, event: Vec<u8>) -> Result<()> {
        Limit::ValueBytes.check(event.len() + outbox::LETTER_BYTES)?;
        self.view.count(1)?;
        self.grow(event.len())?;
        self.events.push(event.into());
        self.changes.events = true;
        Ok(())
    }

    fn grow(&mut self, bytes: usize) -> Result<()> {
        self.bytes += bytes;
        Limit::TransactionBytes.check(self.bytes)
    }

    /// Whether anything was written.
    pub(crate) fn has_written(&self) -> bool {
        !self.view.staged.is_empty() || !self.events.is_empty()
    }

    /// Gives back so much of what was counted against the bounds: for what comes after the closure's own writes, and is not to be refused
    /// since those have used all that there was.
    pub(crate) fn make_room(&mut self, operations: usize, bytes: usize) {
        self.view.uncount(operations);
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    pub(crate) fn changes(&mut self) -> &mut Changes {
        &mut self.changes
    }

    /// Remembers a write that was refused.
    pub(crate) fn refuse(&mut self, error: &Error) {
        self.refused.get_or_insert_with(|| error.clone());
    }

    /// The same for a result.
    pub(crate) fn noting<T>(&mut self, result: Result<T>) -> Result<T> {
        result.inspect_err(|error| self.refuse(error))
    }
}
