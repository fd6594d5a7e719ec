//! What is committed together.

use std::sync::{Arc, OnceLock};

use tokio::sync::Notify;

use crate::store::error::{Error, Result};
use crate::store::export::NEXT_EVENT;
use crate::store::outbox::Position;
use crate::store::tx::Writes;
use crate::store::view::RowChanges;
use crate::store::watch::Changes;

/// A batch takes no more transactions than this, so that none waits long for the commit.
const TRANSACTIONS: usize = 1_024;
/// Nor more bytes, so that many large ones do not fill the memory.
const BATCH_BYTES: usize = 32 * 1024 * 1024;

/// Transactions that are committed together, merged: the last write to a row counts.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub number: u64,
    pub rows: RowChanges,
    pub changes: Changes,
    pub landing: Arc<Landing>,
    transactions: usize,
    bytes: usize,
}

impl Batch {
    pub fn new(number: u64) -> Self {
        Self { number, ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.transactions == 0
    }

    pub fn is_full(&self) -> bool {
        self.transactions >= TRANSACTIONS || self.bytes >= BATCH_BYTES
    }

    /// Takes in a transaction. Events get their numbers here, in the order of the transactions.
    pub fn merge(&mut self, writes: Writes, next_event: &mut u64) {
        self.transactions += 1;
        self.bytes += writes.bytes;
        self.changes.merge(&writes.changes);
        if !writes.events.is_empty() {
            for event in writes.events {
                self.rows.insert(Position::new(*next_event, 0).row(), Some(event));
                *next_event += 1;
            }
            self.rows.insert(NEXT_EVENT.to_vec(), Some(next_event.to_be_bytes().as_slice().into()));
        }
        // `BTreeMap::append` would rebuild the whole map for each transaction.
        self.rows.extend(writes.rows);
    }
}

/// Where those wait whose answers depend on a batch.
#[derive(Debug, Default)]
pub(super) struct Landing {
    outcome: OnceLock<Result<()>>,
    notify: Notify,
}

impl Landing {
    /// Settles it; only the first outcome counts.
    pub fn land(&self, outcome: Result<()>) {
        let _ = self.outcome.set(outcome);
        self.notify.notify_waiters();
    }

    pub async fn landed(&self) -> Result<()> {
        // Made before the look: `notify_waiters` wakes every future that exists when it is called, polled or not.
        let notified = self.notify.notified();
        if let Some(outcome) = self.outcome.get() {
            return outcome.clone();
        }
        notified.await;
        // Notified only once it is set; were it not, nothing would be known to be durable.
        self.outcome.get().cloned().unwrap_or(Err(Error::Closed))
    }
}
