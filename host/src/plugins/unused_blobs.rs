//! Components that no version has any more go from the blob store: after a deletion, and where an upload ended half-way.

use super::records::{PLUGIN_VERSIONS, VERSIONS_BY_DIGEST};
use crate::operation::{Host, Result};
use crate::store::{HostScope, Range, Timer, Tx, View};

/// The kind of the timer; its id is the component's digest.
pub const TIMER: &str = "plugin-blob-unused";

/// How long an upload may take between its blob and its version.
pub const GRACE_MILLIS: u64 = 60 * 60 * 1000;

/// Has the component looked at then, and removed if no version has it.
pub fn remove_at(tx: &mut Tx, due_millis: u64, digest: &str) -> Result<()> {
    Ok(tx.at(due_millis, TIMER, HostScope, digest)?)
}

/// Removes a component that no version has.
///
/// # Errors
/// Those of the store.
pub async fn remove(host: Host, timer: Timer) -> Result<()> {
    // An upload of the same component may have kept it and not named it yet.
    let _turn = host.plugins.turn().await;
    let digest = timer.id.as_str();
    let is_used = async |view: &View| {
        let range = Range::<String>::all().from(digest).through(digest);
        let versions = view.scan_index(&PLUGIN_VERSIONS, &VERSIONS_BY_DIGEST, &HostScope, range, 1).await?;
        Ok(!versions.rows.is_empty())
    };
    if !host.store.read(is_used).await? {
        host.blobs.delete(&digest.parse()?).await?;
    }
    host.store.transact(async |tx: &mut Tx| Ok(tx.take_timer(&timer).await.map(drop)?)).await
}
