//! Which blobs stay: those that a record refers to, and those that somebody is about to refer to.
//!
//! A blob and the record that refers to it cannot be written in one transaction, and the place of blobs is shared by hosts that know
//! nothing of each other. So each step is told in the store ([`BLOBS`]), and its transactions decide:
//!
//! 1. [`put`] *announces* the blob for [`GRACE_MILLIS`], and then writes it;
//! 2. [`refer`], in the transaction that writes the record, holds only while that announcement stands;
//! 3. [`release`] belongs into the transaction that removes the record;
//! 4. `collect`, by a timer that each of 1 and 3 set, finds in one transaction that no record refers to the blob and no
//!    announcement stands, and says that it is *going*; then it removes the blob, and then the row.
//!
//! Invariants:
//! - nothing is put into, collected from or swept in a place that is not this store's (`place.rs`);
//! - a blob that a record refers to is there: whoever could refer to one that is going, or that went since it was announced, fails
//!   instead; and nobody announces one while it is going;
//! - a blob that no record refers to is removed: by the timer that was set before it was put, or, where a state is older than its
//!   blobs, by the sweep, which looks at all of them once a day;
//! - no clock is trusted: that an announcement has ended is what the collecting transaction says, and not what the time is. Only a removal
//!   whose host fell silent is given up by time, twenty minutes later.

use std::collections::BTreeSet;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::operation::{Error, Host, Result};
use crate::plugins;
use crate::store::{self, AnyTable, BlobDigest, HostScope, Record, Store, Table, Tx, View};
use crate::work::Timers;

mod collect;
mod place;
mod sweep;
#[cfg(test)]
mod tests;

pub use place::{check, settle};
pub use sweep::begin;

/// How long it may take from the announcement of a blob to the record that refers to it: uploads take minutes.
pub const GRACE_MILLIS: u64 = 60 * 60 * 1000;

/// How long a blob is waited for that is being removed, which takes a request. Where that host fell silent it takes longer.
const WAIT_MILLIS: u64 = 10_000;
const LOOK_MILLIS: u64 = 100;

/// Blobs that somebody is about to refer to, or that are going, by digest.
pub static BLOBS: Table<HostScope, String, BlobRecord> = Table::new("blobs");

/// A blob about which something is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobRecord {
    /// Of this announcement, or this removal; no other one has it.
    pub id: Uuid,
    /// When the announcement ends, or the removal is given up; there is a timer for it. Milliseconds since 1970.
    pub until_millis: u64,
    /// Whether it is being removed.
    pub going: bool,
}

impl Record for BlobRecord {
    const VERSION: u8 = 1;
}

/// A blob that was put and that no record refers to yet.
#[derive(Clone, Debug)]
pub struct Put {
    /// What it is.
    pub digest: BlobDigest,
    announcement: Uuid,
}

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&BLOBS, &place::OF_STORE, &sweep::SWEEPS];

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(collect::TIMER, collect::collect)
        .timer(collect::FORMER_TIMER, collect::collect)
        .timer(sweep::TIMER, sweep::sweep);
}

/// Whether a record refers to the blob. Each system that refers to blobs has its line here.
async fn is_referred_to(view: &View, digest: &BlobDigest) -> Result<bool> {
    plugins::is_component(view, &digest.to_string()).await
}

/// Every blob that a record refers to. Each system that refers to blobs has its line here as well.
///
/// # Errors
/// Those of the store.
pub async fn referred<E>(store: &Store<E>) -> store::Result<BTreeSet<BlobDigest>> {
    plugins::components(store).await?.iter().map(|digest| digest.parse()).collect()
}

/// Keeps the bytes for a record that will [`refer`] to them within [`GRACE_MILLIS`].
///
/// # Errors
/// `ServiceUnavailable` while the same content is being removed, or where the place of blobs cannot be used; those of the store.
pub async fn put(host: &Host, content: impl Into<Bytes>) -> Result<Put> {
    let content = content.into();
    settle(&host.store, &host.env, &host.blobs).await?;
    let put = announce(host, BlobDigest::of(&content)).await?;
    host.blobs.put(content).await?;
    Ok(put)
}

async fn announce(host: &Host, digest: BlobDigest) -> Result<Put> {
    let began = host.env.now_millis();
    loop {
        let (now, id) = (host.env.now_millis(), host.env.uuid());
        let announced = host.store.transact(async |tx: &mut Tx| announced(tx, &digest, id, now).await).await?;
        if let Some(announcement) = announced {
            return Ok(Put { digest, announcement });
        }
        if now > began + WAIT_MILLIS {
            return Err(unavailable("The same content is being removed. Try again in a few minutes."));
        }
        host.env.sleep_until(now + LOOK_MILLIS).await;
    }
}

/// The announcement that stands from now on: that of somebody else too, made longer. None while the blob is going.
async fn announced(tx: &mut Tx, digest: &BlobDigest, id: Uuid, now: u64) -> Result<Option<Uuid>> {
    let digest = digest.to_string();
    let mut record = BlobRecord { id, until_millis: now + GRACE_MILLIS, going: false };
    if let Some(before) = tx.get(&BLOBS, &HostScope, digest.as_str()).await? {
        if before.going {
            return Ok(None);
        }
        tx.cancel_timer(before.until_millis, collect::TIMER, HostScope, &digest)?;
        record = BlobRecord { id: before.id, until_millis: record.until_millis.max(before.until_millis), ..record };
    }
    tx.put(&BLOBS, &HostScope, digest.as_str(), &record).await?;
    tx.at(record.until_millis, collect::TIMER, HostScope, &digest)?;
    Ok(Some(record.id))
}

/// Lets the record that this transaction writes refer to the blob.
///
/// # Errors
/// `ServiceUnavailable` where it took longer than [`GRACE_MILLIS`] and the blob is not kept any more; those of the store.
pub async fn refer(view: &View, put: &Put) -> Result<()> {
    let record = view.get(&BLOBS, &HostScope, put.digest.to_string().as_str()).await?;
    match record {
        Some(record) if record.id == put.announcement && !record.going => Ok(()),
        _ => Err(unavailable("This took so long that the content is not kept any more. Try again.")),
    }
}

/// Has the blob looked at: this transaction removes a record that refers to it.
///
/// # Errors
/// Those of the store.
pub fn release(tx: &mut Tx, digest: &BlobDigest, now_millis: u64) -> Result<()> {
    Ok(tx.at(now_millis, collect::TIMER, HostScope, &digest.to_string())?)
}

fn unavailable(message: &str) -> Error {
    Error::new(Error::UNAVAILABLE, message)
}
