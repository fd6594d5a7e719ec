//! Looks at all blobs once a day, and has those collected that no record refers to and of which no row and no timer tells: where a state
//! was restored that is older than its blobs. A sweep has a step for each first byte of a digest, so that none is long.

use std::time::{Duration, SystemTime};

use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};

use super::{BLOBS, is_referred_to, release, settle};
use crate::operation::{Host, Result};
use crate::store::{BlobDigest, HostScope, Record, Table, Timer, Tx, View};

/// The kind of the timer; its id is [`SWEEP`].
pub(super) const TIMER: &str = "blob-sweep";

/// The key of the one row.
const SWEEP: &str = "sweep";

/// How long after one step the next is: 256 of them are a day and a half-minute.
pub(super) const STEP_MILLIS: u64 = 337_600;

/// How old a blob or an upload has to be to be looked at. The place of blobs says when it was made, by its own clock.
const AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a step may look. What it does not come to is looked at the next day.
const LOOK: Duration = Duration::from_secs(60);

/// Blobs that are asked for at once, and that a step has collected.
const AT_ONCE: usize = 200;

/// How far the sweep is.
pub static SWEEPS: Table<HostScope, String, SweepRecord> = Table::new("blob-sweeps");

/// How far the sweep is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SweepRecord {
    /// When the next step is due, in milliseconds since 1970.
    pub due_millis: u64,
    /// The first byte of the digests that it looks at.
    pub first: u8,
}

impl Record for SweepRecord {
    const VERSION: u8 = 1;
}

/// Has blobs swept from now on; nothing happens where they are.
///
/// # Errors
/// Those of the store.
pub async fn begin(host: &Host) -> Result<()> {
    let due_millis = host.env.now_millis() + STEP_MILLIS;
    host.store
        .transact(async |tx: &mut Tx| match tx.get(&SWEEPS, &HostScope, SWEEP).await? {
            Some(_) => Ok(()),
            None => next(tx, SweepRecord { due_millis, first: 0 }).await,
        })
        .await
}

async fn next(tx: &mut Tx, record: SweepRecord) -> Result<()> {
    tx.put(&SWEEPS, &HostScope, SWEEP, &record).await?;
    Ok(tx.at(record.due_millis, TIMER, HostScope, SWEEP)?)
}

/// One step.
///
/// # Errors
/// Those of the store; the place of blobs cannot be used.
pub(super) async fn sweep(host: Host, timer: Timer) -> Result<()> {
    settle(&host.store, &host.env, &host.blobs).await?;
    let record = host.store.read(async |view: &View| Ok(view.get(&SWEEPS, &HostScope, SWEEP).await?)).await?;
    let first = record.map_or(0, |record| record.first);
    let now = host.env.now_millis();
    let before = SystemTime::UNIX_EPOCH + Duration::from_millis(now) - AGE;
    // Some servers do not list uploads, and blobs are looked for all the same.
    match tokio::time::timeout(LOOK, host.blobs.remove_leftovers(first, before)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(first, %error, "not all that uploads left which never ended was removed"),
        Err(_) => {
            tracing::warn!(first, "removing what uploads left that never ended took too long and goes on tomorrow")
        }
    }
    let mut unused = Vec::new();
    // What was found until then is enough for a step.
    match tokio::time::timeout(LOOK, look(&host, first, before, &mut unused)).await {
        Ok(looked) => looked?,
        Err(_) => tracing::warn!(first, "looking for blobs that nothing refers to took too long and goes on tomorrow"),
    }
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            for digest in &unused {
                // The collection looks again, at what is then.
                release(tx, digest, now)?;
            }
            next(tx, SweepRecord { due_millis: now + STEP_MILLIS, first: first.wrapping_add(1) }).await
        })
        .await
}

async fn look(host: &Host, first: u8, before: SystemTime, unused: &mut Vec<BlobDigest>) -> Result<()> {
    let mut found = host.blobs.put_before(first, before).ready_chunks(AT_ONCE);
    while let Some(some) = found.next().await
        && unused.len() < AT_ONCE
    {
        let some = some.into_iter().collect::<std::result::Result<Vec<_>, _>>()?;
        let some = host.store.read(async |view: &View| {
            let mut unused = Vec::new();
            for digest in &some {
                let is_known = view.exists(&BLOBS, &HostScope, digest.to_string().as_str()).await?;
                if !is_known && !is_referred_to(view, digest).await? {
                    unused.push(*digest);
                }
            }
            Ok(unused)
        });
        unused.extend(some.await?);
    }
    unused.truncate(AT_ONCE);
    Ok(())
}
