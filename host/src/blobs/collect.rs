//! Removes a blob that nothing refers to.

use std::time::Duration;

use uuid::Uuid;

use super::{BLOBS, BlobRecord, is_referred_to, settle};
use crate::operation::{Error, Host, Result};
use crate::store::{self, BlobDigest, HostScope, Timer, Tx};

/// The kind of the timer; its id is the blob's digest.
pub(super) const TIMER: &str = "blob-unused";

/// What it was called when only components were collected: states that were written then have such.
pub(super) const FORMER_TIMER: &str = "plugin-blob-unused";

/// How long a removal may take, from the transaction that says that the blob is going.
const REMOVAL_MILLIS: u64 = 60_000;

/// How long a removal of which nobody said how it ended keeps others from putting the blob. A request to remove it that is still on its
/// way would remove what was put since; a server of S3 refuses one that was signed more than 15 minutes ago.
pub(super) const GOING_MILLIS: u64 = 20 * 60 * 1000;

/// When a removal is tried again that was not begun.
const AGAIN_MILLIS: u64 = 60_000;

/// Removes the blob that the timer names, where no record refers to it and none is about to.
///
/// # Errors
/// Those of the store; the place of blobs cannot be used.
pub(super) async fn collect(host: Host, timer: Timer) -> Result<()> {
    let Ok(digest) = timer.id.parse::<BlobDigest>() else {
        // No version sets such a one.
        host.store.transact(async |tx: &mut Tx| Ok(tx.take_timer(&timer).await.map(drop)?)).await?;
        return Err(Error::internal(format!("{} is not the digest of a blob", timer.id)));
    };
    settle(&host.store, &host.env, &host.blobs).await?;
    let (now, id) = (host.env.now_millis(), host.env.uuid());
    let going = host.store.transact(async |tx: &mut Tx| claim(tx, &timer, &digest, id, now).await).await?;
    let Some(going) = going else { return Ok(()) };
    let removed = remove(&host, &digest, now).await;
    // Whether a request that was not answered comes to its effect, nobody knows: the row stays, and with it the timer.
    if !matches!(removed, Err(store::Error::Blobs(_))) {
        let again = removed.is_err().then(|| host.env.now_millis() + AGAIN_MILLIS);
        host.store.transact(async |tx: &mut Tx| ended(tx, &digest, &going, again).await).await?;
    }
    Ok(removed?)
}

/// Says that the blob is going, if it is for this host to remove it.
pub(super) async fn claim(
    tx: &mut Tx,
    timer: &Timer,
    digest: &BlobDigest,
    id: Uuid,
    now: u64,
) -> Result<Option<BlobRecord>> {
    if !tx.take_timer(timer).await? {
        return Ok(None);
    }
    let key = timer.id.as_str();
    let record = tx.get(&BLOBS, &HostScope, key).await?;
    if let Some(record) = record.filter(|record| record.until_millis > now) {
        // Announced, or another host is at it. Its timer may be the one that was taken, where two hosts' clocks differ.
        tx.at(record.until_millis, TIMER, HostScope, key)?;
        return Ok(None);
    }
    if is_referred_to(tx, digest).await? {
        tx.delete(&BLOBS, &HostScope, key).await?;
        return Ok(None);
    }
    let going = BlobRecord { id, until_millis: now + GOING_MILLIS, going: true };
    tx.put(&BLOBS, &HostScope, key, &going).await?;
    tx.at(going.until_millis, TIMER, HostScope, key)?;
    Ok(Some(going))
}

async fn remove(host: &Host, digest: &BlobDigest, since: u64) -> store::Result<()> {
    // This process may have been paused since.
    if host.env.now_millis() > since + REMOVAL_MILLIS {
        return Err(store::Error::Blobs("the removal of a blob was not begun in time".into()));
    }
    let late = |_| store::Error::Blobs("the removal of a blob was not answered in time".into());
    tokio::time::timeout(Duration::from_millis(REMOVAL_MILLIS), host.blobs.delete(digest)).await.map_err(late)?
}

/// Ends the removal, which is to be begun again then.
pub(super) async fn ended(tx: &mut Tx, digest: &BlobDigest, going: &BlobRecord, again: Option<u64>) -> Result<()> {
    let digest = digest.to_string();
    if tx.get(&BLOBS, &HostScope, digest.as_str()).await?.as_ref() != Some(going) {
        return Ok(());
    }
    tx.delete(&BLOBS, &HostScope, digest.as_str()).await?;
    tx.cancel_timer(going.until_millis, TIMER, HostScope, &digest)?;
    if let Some(again) = again {
        tx.at(again, TIMER, HostScope, &digest)?;
    }
    Ok(())
}
