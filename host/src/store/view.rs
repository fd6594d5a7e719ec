//! What can be read in a transaction, or by [`Store::read`](super::Store::read).

use std::collections::BTreeMap;
use std::future::Future;
use std::ops::{Bound, ControlFlow};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::embedded::{Bytes, Layers};
use super::error::{Error, Limit, Result};
use super::key::{AsKey, Key, KeyReader, after_prefix};
use super::postgres::Session;
use super::range::{Bounds, Cursor, Page, Range};
use super::record::{self, Record};
use super::scope::Scope;
use super::table::{Index, Table, space};

/// Rows to write: a value, or none where the row goes.
pub(crate) type RowChanges = BTreeMap<Vec<u8>, Option<Arc<[u8]>>>;

/// Where a view's rows come from: the engine that began it.
pub(crate) enum Source {
    Embedded(Layers),
    Postgres(Box<Session>),
}

impl Source {
    /// What the embedded engine lent.
    pub(crate) fn into_layers(self) -> Layers {
        match self {
            Self::Embedded(layers) => layers,
            Self::Postgres(_) => unreachable!("an engine gets back what it began"),
        }
    }

    /// What PostgreSQL's engine lent.
    pub(crate) fn into_session(self) -> Session {
        match self {
            Self::Postgres(session) => *session,
            Self::Embedded(_) => unreachable!("an engine gets back what it began"),
        }
    }
}

/// One consistent state of the store, with what the transaction at hand has written.
///
/// Functions that only read take a `&View`: a [`Tx`](super::Tx) is one too.
pub struct View {
    source: Source,
    pub(crate) staged: RowChanges,
    operations: AtomicUsize,
    scanned: AtomicUsize,
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("staged", &self.staged.len()).finish_non_exhaustive()
    }
}

impl View {
    pub(crate) fn new(source: Source) -> Self {
        Self { source, staged: RowChanges::new(), operations: AtomicUsize::new(0), scanned: AtomicUsize::new(0) }
    }

    pub(crate) fn into_parts(self) -> (Source, RowChanges) {
        (self.source, self.staged)
    }

    /// The record under the key, if there is one.
    pub async fn get<S: Scope, K: Key, R: Record>(
        &self,
        table: &Table<S, K, R>,
        scope: &S,
        key: &(impl AsKey<K> + ?Sized),
    ) -> Result<Option<R>> {
        self.count(1)?;
        let row = table.row(scope, key)?;
        #[cfg(test)]
        super::noting::note(&row, false);
        self.get_row(&row).await?.map(|value| record::decode(&value)).transpose()
    }

    /// Whether there is a record under the key.
    pub async fn exists<S: Scope, K: Key, R: Record>(
        &self,
        table: &Table<S, K, R>,
        scope: &S,
        key: &(impl AsKey<K> + ?Sized),
    ) -> Result<bool> {
        self.count(1)?;
        let row = table.row(scope, key)?;
        #[cfg(test)]
        super::noting::note(&row, false);
        Ok(self.get_row(&row).await?.is_some())
    }

    /// Says that the records under these keys will be asked for one by one: where each would be a round trip, they are read in one.
    pub async fn fetch<S: Scope, K: Key, R: Record, Q: AsKey<K>>(
        &self,
        table: &Table<S, K, R>,
        scope: &S,
        keys: impl IntoIterator<Item = Q>,
    ) -> Result<()> {
        let rows = keys.into_iter().map(|key| table.row(scope, &key)).collect::<Result<Vec<_>>>()?;
        self.fetch_rows(&rows).await
    }

    /// The first `limit` (at most 2,000) records of the range, in the order of their keys.
    pub async fn scan<S: Scope, K: Key, R: Record>(
        &self,
        table: &Table<S, K, R>,
        scope: &S,
        range: Range<K>,
        limit: usize,
    ) -> Result<Page<K, R>> {
        let base = table.scoped(scope);
        let mut page = Pager::new(limit)?;
        let next = self
            .scan_rows(range.bounds(&base, false)?, range.is_reversed(), Some(limit + 1), |row, value| {
                page.take(row, base.len(), || Ok((KeyReader::whole(&row[base.len()..])?, record::decode(value)?)))
            })
            .await?;
        Ok(page.finish(next))
    }

    /// The first `limit` (at most 2,000) records of the range, in the order of the index. The range is of the index's keys.
    pub async fn scan_index<S: Scope, K: Key, R: Record, I: Key>(
        &self,
        table: &Table<S, K, R>,
        index: &Index<K, R, I>,
        scope: &S,
        range: Range<I>,
        limit: usize,
    ) -> Result<Page<K, R>> {
        if !table.indexes().iter().any(|declared| declared.name() == index.name()) {
            return Err(Error::encoding(format!("the table {} has no index {}", table.name(), index.name())));
        }
        let base = table.index_scoped(index.name(), scope);
        let mut keys = Pager::new(limit)?;
        let next = self
            .scan_rows(range.bounds(&base, true)?, range.is_reversed(), Some(limit + 1), |row, key| {
                keys.take(row, base.len(), || Ok((key.to_vec(), ())))
            })
            .await?;
        let Page { rows: keys, next } = keys.finish(next);
        let table_base = table.scoped(scope);
        let found: Vec<_> = keys.iter().map(|(key, ())| [table_base.as_slice(), key].concat()).collect();
        self.fetch_rows(&found).await?;
        let mut rows = Vec::with_capacity(keys.len());
        for ((key, ()), row) in keys.into_iter().zip(found) {
            let Some(value) = self.get_row(&row).await? else {
                return Err(Error::damaged(format!(
                    "the index {} of the table {} has a row without its record",
                    index.name(),
                    table.name()
                )));
            };
            rows.push((KeyReader::whole(&key)?, record::decode(&value)?));
        }
        Ok(Page { rows, next })
    }

    /// The first `limit` (at most 2,000) scopes after `after` in which the table has records. It costs a look-up for each scope, not
    /// for each record.
    pub async fn scopes<S: Scope, K: Key, R: Record>(
        &self,
        table: &Table<S, K, R>,
        after: Option<&S>,
        limit: usize,
    ) -> Result<Vec<S>> {
        self.scopes_under(&table.prefix(), after.map(|scope| table.scoped(scope)), limit).await
    }

    /// The first `limit` (at most 2,000) scopes after `after` in which the index has rows: those with work to do, where the index is
    /// of what is pending.
    pub async fn index_scopes<S: Scope, K: Key, R: Record, I: Key>(
        &self,
        table: &Table<S, K, R>,
        index: &Index<K, R, I>,
        after: Option<&S>,
        limit: usize,
    ) -> Result<Vec<S>> {
        let after = after.map(|scope| table.index_scoped(index.name(), scope));
        self.scopes_under(&table.index_prefix(index.name()), after, limit).await
    }

    async fn scopes_under<S: Scope>(&self, base: &[u8], after: Option<Vec<u8>>, limit: usize) -> Result<Vec<S>> {
        Limit::ScanRows.check(limit)?;
        let end = after_prefix(base);
        let mut start = after.map_or_else(|| base.to_vec(), |scope| after_prefix(&scope));
        let mut scopes = Vec::new();
        while scopes.len() < limit {
            let mut found = None;
            let bounds = (Bound::Included(start.clone()), Bound::Excluded(end.clone()));
            self.scan_rows(bounds, false, Some(1), |row, _| {
                let mut reader = KeyReader::new(&row[base.len()..]);
                let scope = S::read(&mut reader)?;
                found = Some((scope, row[..row.len() - reader.rest().len()].to_vec()));
                Ok(ControlFlow::Break(()))
            })
            .await?;
            let Some((scope, prefix)) = found else {
                break;
            };
            scopes.push(scope);
            // The whole host is one scope, which takes no bytes: what follows it is the next table.
            if prefix.len() == base.len() {
                break;
            }
            start = after_prefix(&prefix);
        }
        Ok(scopes)
    }

    /// Counts reads and written rows against their bound.
    pub(crate) fn count(&self, operations: usize) -> Result<()> {
        Limit::Operations.check(self.operations.fetch_add(operations, Ordering::Relaxed) + operations)
    }

    /// Gives back some of what was counted.
    pub(crate) fn uncount(&mut self, operations: usize) {
        let counted = self.operations.get_mut();
        *counted = counted.saturating_sub(operations);
    }

    /// The value of a row.
    pub(crate) async fn get_row(&self, row: &[u8]) -> Result<Option<Bytes>> {
        match (self.staged.get(row), &self.source) {
            (Some(staged), _) => Ok(staged.clone().map(Bytes::Shared)),
            (None, Source::Embedded(layers)) => layers.get(row),
            // Boxed, here and below: futures of closures would grow by all that a connection needs, on every engine.
            (None, Source::Postgres(session)) => boxed(session.get(row)).await,
        }
    }

    /// Reads rows that will be asked for one by one, in one go where each would be a round trip.
    pub(crate) async fn fetch_rows(&self, rows: &[Vec<u8>]) -> Result<()> {
        Limit::Operations.check(rows.len())?;
        let Source::Postgres(session) = &self.source else {
            return Ok(());
        };
        let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).filter(|row| !self.staged.contains_key(*row)).collect();
        boxed(session.fetch(&rows)).await
    }

    /// Shows `each` the rows between the bounds until it breaks; whether it did. About `wanted` rows will be looked at, if that is known.
    pub(crate) async fn scan_rows(
        &self,
        (start, end): Bounds,
        reversed: bool,
        wanted: Option<usize>,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>> + Send,
    ) -> Result<bool> {
        self.count(1)?;
        let bounds = (start.as_ref().map(Vec::as_slice), end.as_ref().map(Vec::as_slice));
        let mut broke = false;
        let each = |row: &[u8], value: &[u8]| {
            Limit::RowsRead.check(self.scanned.fetch_add(1, Ordering::Relaxed) + 1)?;
            let flow = each(row, value)?;
            broke = flow.is_break();
            Ok(flow)
        };
        match &self.source {
            Source::Embedded(layers) => layers.scan(&self.staged, bounds, reversed, each)?,
            Source::Postgres(session) => boxed(session.scan(&self.staged, bounds, reversed, wanted, each)).await?,
        }
        Ok(broke)
    }

    /// The end of the events that are whole and in order: none will come before it any more.
    pub(crate) async fn events_end(&self) -> Result<Vec<u8>> {
        match &self.source {
            Source::Embedded(_) => Ok(vec![space::EVENT + 1]),
            Source::Postgres(session) => boxed(session.events_end()).await,
        }
    }
}

/// A future behind a pointer, whose type says nothing of it.
fn boxed<'a, T>(future: impl Future<Output = T> + Send + 'a) -> Pin<Box<dyn Future<Output = T> + Send + 'a>> {
    Box::pin(future)
}

/// Collects a page, and where the next one begins.
struct Pager<K, R> {
    limit: usize,
    rows: Vec<(K, R)>,
    last: Vec<u8>,
}

impl<K, R> Pager<K, R> {
    fn new(limit: usize) -> Result<Self> {
        Limit::ScanRows.check(limit)?;
        Ok(Self { limit, rows: Vec::new(), last: Vec::new() })
    }

    /// Takes a row, or breaks at the one after the last that there is room for.
    fn take(&mut self, row: &[u8], base: usize, read: impl FnOnce() -> Result<(K, R)>) -> Result<ControlFlow<()>> {
        if self.rows.len() == self.limit {
            return Ok(ControlFlow::Break(()));
        }
        self.rows.push(read()?);
        if self.rows.len() == self.limit {
            self.last = row[base..].to_vec();
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish(self, more: bool) -> Page<K, R> {
        Page { next: (more && self.limit > 0).then(|| Cursor::new(&self.last)), rows: self.rows }
    }
}
