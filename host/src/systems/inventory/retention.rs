//! What is dropped by itself: a type that its node has not spoken of for thirty days, and deletions that ended as long ago.
//!
//! Each type of each node has one timer, set when it is first put. When it is due it looks at when the node last spoke of the type,
//! and is set anew where that is not long ago.

use uuid::Uuid;

use super::records::{DELETIONS, HEADS};
use super::replace::remove;
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Timer, Tx};

/// The kind of a type's timer; its id is the node's and the type's name.
pub(super) const TIMER: &str = "inventory-retention";

/// The kind of a deletion's timer; its id is the deletion's.
pub(super) const DELETION_TIMER: &str = "inventory-deletion-retention";

/// How long the service keeps either.
pub(super) const KEPT_MILLIS: u64 = 30 * 24 * 60 * 60 * 1000;

/// When a deletion that has not ended is looked at again.
const AGAIN_MILLIS: u64 = 60 * 60 * 1000;

/// Sees to it that the type of the node, which was put now, is looked at when it may be too old.
pub(super) fn remember(tx: &mut Tx, scope: &RegionScope, (node_id, type_name): (&str, &str), now: u64) -> Result<()> {
    Ok(tx.at(now + KEPT_MILLIS, TIMER, scope, &format!("{node_id}\n{type_name}"))?)
}

/// Drops the timer's type from its node, or looks again later.
pub(super) async fn look(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let (Some(scope), Some(key)) = (timer.scope.region(), timer.id.split_once('\n')) else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            let Some(head) = tx.get(&HEADS, scope, &key).await? else { return Ok(()) };
            if head.confirmed_millis + KEPT_MILLIS > now {
                return remember(tx, scope, key, head.confirmed_millis);
            }
            remove(tx, scope, key, &head).await
        })
        .await
}

/// Forgets a deletion, once it has ended: a host that was stopped for a month has it still to do.
pub(super) async fn forget_deletion(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let (Some(scope), Ok(id)) = (timer.scope.region(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            if tx.get(&DELETIONS, scope, &id).await?.is_some_and(|deletion| !deletion.complete) {
                return Ok(tx.at(now + AGAIN_MILLIS, DELETION_TIMER, scope, &timer.id)?);
            }
            tx.delete(&DELETIONS, scope, &id).await?;
            Ok(())
        })
        .await
}
