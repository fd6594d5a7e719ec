//! What a transaction sees below its own writes: the open batch over the one being committed over the durable state.

use std::ops::{Bound, ControlFlow, Deref};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use redb::AccessGuard;

use super::DependsOn;
use super::batch::Batch;
use super::file::{Snapshot, storage};
use crate::store::error::Result;
use crate::store::view::RowChanges;

pub(crate) struct Layers {
    /// The open batch itself, lent for the closure's run.
    pub(super) open: Batch,
    committing: Option<Arc<Batch>>,
    durable: Snapshot,
    pub(super) depends_on: DependsOn,
}

/// A value, in the page it was read from where it is durable.
pub(crate) enum Bytes {
    Page(AccessGuard<'static, &'static [u8]>),
    Shared(Arc<[u8]>),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Page(guard) => guard.value(),
            Self::Shared(bytes) => bytes,
        }
    }
}

impl Layers {
    pub(super) fn new(open: Batch, committing: Option<Arc<Batch>>, durable: Snapshot) -> Self {
        Self { open, committing, durable, depends_on: DependsOn::new(0) }
    }

    /// The durable state alone.
    pub(super) fn durable(durable: Snapshot) -> Self {
        Self::new(Batch::default(), None, durable)
    }

    /// Batches' numbers grow, and a batch lands after those before it, so the newest is the one to wait for.
    fn depend_on(&self, batch: &Batch) {
        self.depends_on.fetch_max(batch.number, Ordering::Relaxed);
    }

    pub(crate) fn get(&self, row: &[u8]) -> Result<Option<Bytes>> {
        for batch in [Some(&self.open), self.committing.as_deref()].into_iter().flatten() {
            if let Some(value) = batch.rows.get(row) {
                self.depend_on(batch);
                return Ok(value.clone().map(Bytes::Shared));
            }
        }
        Ok(self.durable.get(row).map_err(storage)?.map(Bytes::Page))
    }

    /// Shows `each` the rows between the bounds in order, `staged` over the layers, until it breaks.
    pub(crate) fn scan(
        &self,
        staged: &RowChanges,
        (start, end): (Bound<&[u8]>, Bound<&[u8]>),
        reversed: bool,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        if is_empty(start, end) {
            return Ok(());
        }
        let committing = self.committing.as_deref();
        let overlays = [Some(staged), Some(&self.open.rows), committing.map(|batch| &batch.rows)];
        let mut overlays = overlays.map(|rows| {
            let mut rows = rows.map(|rows| rows.range::<[u8], _>((start, end)));
            move || rows.as_mut().and_then(|rows| if reversed { rows.next_back() } else { rows.next() })
        });
        let mut durable = self.durable.range::<&[u8]>((start, end)).map_err(storage)?;
        let mut next_durable =
            move || if reversed { durable.next_back() } else { durable.next() }.transpose().map_err(storage);

        let mut heads = overlays.each_mut().map(|next| next());
        let mut durable_head = next_durable()?;
        let before = |a: &[u8], b: &[u8]| if reversed { a > b } else { a < b };
        loop {
            let mut first: Option<&[u8]> = None;
            for (key, _) in heads.iter().flatten() {
                if first.is_none_or(|first| before(key, first)) {
                    first = Some(key);
                }
            }
            if let Some((key, value)) = &durable_head
                && first.is_none_or(|first| before(key.value(), first))
            {
                if each(key.value(), value.value())?.is_break() {
                    return Ok(());
                }
                durable_head = next_durable()?;
                continue;
            }
            let Some(first) = first else {
                return Ok(());
            };
            if durable_head.as_ref().is_some_and(|(key, _)| key.value() == first) {
                durable_head = next_durable()?;
            }
            let mut upmost = None;
            for (layer, (head, next)) in heads.iter_mut().zip(&mut overlays).enumerate() {
                if let Some((key, value)) = head
                    && key.as_slice() == first
                {
                    upmost = upmost.or(Some((layer, *value)));
                    *head = next();
                }
            }
            let Some((layer, value)) = upmost else {
                continue;
            };
            // A row that is gone counts too: that it is not there is what was read.
            match (layer, committing) {
                (1, _) => self.depend_on(&self.open),
                (2, Some(batch)) => self.depend_on(batch),
                _ => {}
            }
            if let Some(value) = value
                && each(first, value)?.is_break()
            {
                return Ok(());
            }
        }
    }
}

/// Bounds that no row can lie between, which `BTreeMap` would panic on.
fn is_empty(start: Bound<&[u8]>, end: Bound<&[u8]>) -> bool {
    match (start, end) {
        (Bound::Included(start), Bound::Included(end)) => start > end,
        (Bound::Included(start) | Bound::Excluded(start), Bound::Included(end) | Bound::Excluded(end)) => start >= end,
        _ => false,
    }
}
