//! Leases: of several hosts one does some work, and one that was paused for too long cannot go on with it.
//!
//! A lease has a name, a holder, a time until which it holds, and a revision that grows with each holder. Whoever works under one
//! fences its transactions with it ([`Tx::fence`]): a transaction whose lease has another revision by now leaves nothing. So the time
//! only decides when another may take it, and never what is right: a host that slept past its end and wakes up commits nothing
//! under it once it was taken, and goes on where nobody has.
//!
//! The store takes no time itself: holders give their own clocks'. What is assumed of those: that they differ by less than
//! [`LEASE_MILLIS`] less the third after which a lease is renewed. Where they differ by more, hosts take leases from holders
//! that are well, which costs work that is begun twice and is never wrong.
//!
//! Invariants: a revision never comes again, also after a release; the row of a lease stays, and its names are few and the program's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::error::{Error, Result};
use super::range::Range;
use super::record::Record;
use super::scope::HostScope;
use super::table::Table;
use super::tx::Tx;
use super::view::View;

/// How long a lease holds when it is taken or renewed: longer than a host pauses that is well.
pub const LEASE_MILLIS: u64 = 30_000;

/// How long after that its holder renews it: a third, so that one renewal may go astray.
pub const RENEW_MILLIS: u64 = LEASE_MILLIS / 3;

/// Leases that there are at most: what [`Tx::release_leases_of`] looks through.
const LEASES_AT_MOST: usize = 256;

/// Leases by name.
pub static LEASES: Table<HostScope, String, LeaseRecord> = Table::new("leases");

/// What is stored of a lease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaseRecord {
    /// Who has it; none where it was released.
    pub holder: Option<String>,
    /// Grows with each holder. The first is 1.
    pub revision: u64,
    /// Until when it holds, in milliseconds since the epoch, by the holder's clock.
    pub until_millis: u64,
}

impl Record for LeaseRecord {
    const VERSION: u8 = 1;
}

/// A lease that was taken: what its holder fences transactions with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lease {
    name: String,
    holder: String,
    revision: u64,
}

impl Lease {
    /// What is leased.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who took it.
    #[must_use]
    pub fn holder(&self) -> &str {
        &self.holder
    }

    /// Which of its holders that is, counted from 1.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    fn lost(&self) -> Error {
        Error::LeaseLost(self.name.as_str().into())
    }

    /// Whether this is the lease that is stored: neither released nor taken by another since.
    #[must_use]
    pub fn is(&self, record: &LeaseRecord) -> bool {
        record.revision == self.revision && record.holder.as_deref() == Some(&self.holder)
    }
}

impl Tx {
    /// Takes a lease for [`LEASE_MILLIS`] from `now_millis` (since the epoch, by the holder's clock) where nobody has it or its time has
    /// run out; none where somebody has it, `holder` itself too. `holder` is not used again by a later process.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn take_lease(&mut self, name: &str, holder: &str, now_millis: u64) -> Result<Option<Lease>> {
        let before = self.get(&LEASES, &HostScope, name).await?;
        if before.as_ref().is_some_and(|lease| lease.holder.is_some() && lease.until_millis > now_millis) {
            return Ok(None);
        }
        let revision = before.map_or(0, |lease| lease.revision) + 1;
        let until_millis = now_millis.saturating_add(LEASE_MILLIS);
        let record = LeaseRecord { holder: Some(holder.to_owned()), revision, until_millis };
        self.put(&LEASES, &HostScope, name, &record).await?;
        Ok(Some(Lease { name: name.to_owned(), holder: holder.to_owned(), revision }))
    }

    /// Holds the lease for another [`LEASE_MILLIS`] from `now_millis`; also one whose time has run out, if nobody took it.
    ///
    /// # Errors
    /// [`Error::LeaseLost`] where another has it by now, or it was released; those of the store.
    pub async fn renew_lease(&mut self, lease: &Lease, now_millis: u64) -> Result<()> {
        self.fence(lease).await?;
        let record = LeaseRecord {
            holder: Some(lease.holder.clone()),
            revision: lease.revision,
            until_millis: now_millis.saturating_add(LEASE_MILLIS),
        };
        self.put(&LEASES, &HostScope, lease.name.as_str(), &record).await
    }

    /// Gives the lease up, so that another may take it at once; whether it was still held.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn release_lease(&mut self, lease: &Lease) -> Result<bool> {
        let record = self.get(&LEASES, &HostScope, lease.name.as_str()).await?;
        let Some(record) = record.filter(|record| lease.is(record)) else { return Ok(false) };
        self.free_lease(&lease.name, record).await?;
        Ok(true)
    }

    /// Gives up all that a holder has which is known to be no more; how many those were.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn release_leases_of(&mut self, holder: &str) -> Result<usize> {
        let all = self.scan(&LEASES, &HostScope, Range::all(), LEASES_AT_MOST).await?;
        let mut released = 0;
        for (name, record) in all.rows {
            if record.holder.as_deref() == Some(holder) {
                self.free_lease(&name, record).await?;
                released += 1;
            }
        }
        Ok(released)
    }

    async fn free_lease(&mut self, name: &str, record: LeaseRecord) -> Result<()> {
        let free = LeaseRecord { holder: None, until_millis: 0, ..record };
        self.put(&LEASES, &HostScope, name, &free).await
    }

    /// Fails this transaction if the lease is not held any more by whom it says: taken by another, or released. The transaction fails
    /// even where the closure goes on.
    ///
    /// # Errors
    /// [`Error::LeaseLost`]; those of the store.
    pub async fn fence(&mut self, lease: &Lease) -> Result<()> {
        let record = self.get(&LEASES, &HostScope, lease.name.as_str()).await?;
        let held = if record.is_some_and(|record| lease.is(&record)) { Ok(()) } else { Err(lease.lost()) };
        self.noting(held)
    }
}

impl View {
    /// A lease as it is stored; none if it was never taken.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn lease(&self, name: &str) -> Result<Option<LeaseRecord>> {
        self.get(&LEASES, &HostScope, name).await
    }

    /// The leases that `holder` has, by their names: what was taken by a commit whose answer was lost is found again.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn leases_of(&self, holder: &str) -> Result<BTreeMap<String, Lease>> {
        let all = self.scan(&LEASES, &HostScope, Range::all(), LEASES_AT_MOST).await?.rows;
        let held = all.into_iter().filter(|(_, record)| record.holder.as_deref() == Some(holder));
        let lease = |name: &String, revision| Lease { name: name.clone(), holder: holder.to_owned(), revision };
        Ok(held.map(|(name, record)| (name.clone(), lease(&name, record.revision))).collect())
    }
}
