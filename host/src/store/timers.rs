//! Timers: one index of when something is due, written in the transaction of the record that it is for.
//!
//! A timer only wakes a reconciler, which then does what the state asks for; so one that no longer matters does no harm.
//!
//! Each is of one of sixteen shards, by what it is for, and lies among those of its shard: hosts that share the work of timers share the
//! shards, and none walks through what is another's.

use std::ops::{Bound, ControlFlow};

use futures_util::future::try_join_all;
use sha2::{Digest, Sha256};

use super::error::{Limit, Result};
use super::key::{AsKey, KeyReader, KeyWriter, after_prefix};
use super::lease::{LEASE_MILLIS, Lease, RENEW_MILLIS};
use super::scope::AnyScope;
use super::table::space;
use super::tx::Tx;
use super::view::View;

/// Shards that there are. Never changes: it is part of the timers' keys.
pub const SHARDS: u8 = 16;

/// When what is to be done at once is due, by the clock of a host that sets it: early enough that it is due for every other, as far as
/// their clocks may differ (see [`LEASES`](super::LEASES)). Not earlier than that, or it would come before all that was due earlier.
#[must_use]
pub fn at_once(now_millis: u64) -> u64 {
    now_millis.saturating_sub(LEASE_MILLIS - RENEW_MILLIS)
}

/// A timer: at `due_millis` something of this `kind` is to be looked at.
///
/// Where several hosts share the work, the one that does it has a lease on it, and what it does in the timer's name is fenced by that.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timer {
    /// When, in milliseconds since the epoch.
    pub due_millis: u64,
    /// Which reconciler it is for.
    pub kind: String,
    /// Whose thing it is.
    pub scope: AnyScope,
    /// Which thing of that kind.
    pub id: String,
    /// Under which lease its work is done; none where nobody else could do it.
    pub lease: Option<Lease>,
}

impl Timer {
    /// Which shard it is of. That does not depend on when it is due: what is done for one thing is done by one host.
    #[must_use]
    pub fn shard(&self) -> u8 {
        shard(&self.kind, &self.scope, &self.id)
    }

    fn row(&self) -> Vec<u8> {
        row(self.due_millis, &self.kind, &self.scope, &self.id)
    }

    /// Where it is in another shard's order.
    fn row_in(&self, shard: u8) -> Vec<u8> {
        row_in(shard, self.due_millis, &self.kind, &self.scope, &self.id)
    }

    fn read(row: &[u8]) -> Result<Self> {
        // The first two are the space and the shard.
        let mut reader = KeyReader::new(&row[2..]);
        let due_millis = u64::from_be_bytes(reader.fixed()?);
        let (kind, scope, id) = (reader.text()?, AnyScope::read(&mut reader)?, reader.text()?);
        Ok(Self { due_millis, kind, scope, id, lease: None })
    }
}

fn shard(kind: &str, scope: &AnyScope, id: &str) -> u8 {
    let mut digest = Sha256::new();
    let scope = match (scope.region(), scope.account()) {
        (Some(region), _) => [region.account.as_str(), region.region.as_str()],
        (None, Some(account)) => [account.account.as_str(), ""],
        (None, None) => ["", ""],
    };
    for part in [kind, scope[0], scope[1], id] {
        digest.update(part);
        digest.update([0]);
    }
    digest.finalize()[0] % SHARDS
}

fn row(due_millis: u64, kind: &str, scope: &AnyScope, id: &str) -> Vec<u8> {
    row_in(shard(kind, scope, id), due_millis, kind, scope, id)
}

fn row_in(shard: u8, due_millis: u64, kind: &str, scope: &AnyScope, id: &str) -> Vec<u8> {
    let mut writer = KeyWriter::append(vec![space::TIMER, shard]);
    due_millis.write(&mut writer);
    writer.text(kind);
    scope.write(&mut writer);
    writer.text(id);
    writer.finish()
}

impl Tx {
    /// Sets a timer. The same one set twice is one timer.
    pub fn at(&mut self, due_millis: u64, kind: &'static str, scope: impl Into<AnyScope>, id: &str) -> Result<()> {
        let staged = self.stage(row(due_millis, kind, &scope.into(), id), Some(&[]));
        self.changes().timer(due_millis);
        self.noting(staged)
    }

    /// Removes a timer; nothing happens where it is not set. The record that it is for knows when it was due.
    pub fn cancel_timer(&mut self, due_millis: u64, kind: &str, scope: impl Into<AnyScope>, id: &str) -> Result<()> {
        let staged = self.stage(row(due_millis, kind, &scope.into(), id), None);
        self.noting(staged)
    }

    /// Removes a timer that fell due, in the transaction of what it was for; whether it was still set, so that of two who saw it
    /// due one acts. Fenced by the timer's lease.
    pub async fn take_timer(&mut self, timer: &Timer) -> Result<bool> {
        self.fence_timer(timer).await?;
        let row = timer.row();
        self.count(1)?;
        let set = self.get_row(&row).await?.is_some();
        if set {
            let staged = self.stage(row, None);
            self.noting(staged)?;
        }
        Ok(set)
    }

    /// Fails this transaction if it is done for a timer whose work is another host's by now: for what is done without taking the timer.
    ///
    /// # Errors
    /// [`Error::LeaseLost`](super::Error::LeaseLost); those of the store.
    pub async fn fence_timer(&mut self, timer: &Timer) -> Result<()> {
        match &timer.lease {
            Some(lease) => self.fence(lease).await,
            None => Ok(()),
        }
    }
}

impl View {
    /// The first `limit` (at most 2,000) timers that are due by `now_millis`, after `after` where it is given, the earliest first.
    pub async fn due(&self, now_millis: u64, after: Option<&Timer>, limit: usize) -> Result<Vec<Timer>> {
        self.due_of(0..SHARDS, now_millis, after, limit).await
    }

    /// The same of those shards alone.
    pub async fn due_of(
        &self,
        shards: impl Iterator<Item = u8> + Send,
        now_millis: u64,
        after: Option<&Timer>,
        limit: usize,
    ) -> Result<Vec<Timer>> {
        Limit::ScanRows.check(limit)?;
        // All at once: on a database they share one way there and back.
        let of_shards = shards.map(|shard| self.due_in(shard, now_millis, after, limit));
        let mut due: Vec<Timer> = try_join_all(of_shards).await?.into_iter().flatten().collect();
        due.sort_unstable();
        due.truncate(limit);
        Ok(due)
    }

    async fn due_in(&self, shard: u8, now_millis: u64, after: Option<&Timer>, limit: usize) -> Result<Vec<Timer>> {
        let first = [space::TIMER, shard];
        let start = after.map_or(Bound::Included(first.to_vec()), |timer| Bound::Excluded(timer.row_in(shard)));
        let end = [first.as_slice(), &now_millis.to_be_bytes()].concat();
        let mut due = Vec::new();
        self.scan_rows((start, Bound::Excluded(after_prefix(&end))), false, Some(limit), |row, _| {
            if due.len() < limit {
                due.push(Timer::read(row)?);
            }
            Ok(if due.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })
        .await?;
        Ok(due)
    }

    /// When the earliest timer is due, in milliseconds since the epoch.
    pub async fn next_due_millis(&self) -> Result<Option<u64>> {
        let first = self.due(u64::MAX, None, 1).await?;
        Ok(first.first().map(|timer| timer.due_millis))
    }
}
