//! What becomes of a node's inventory when the node is deregistered.

use super::records::HEADS;
use super::replace::remove;
use super::{PIECES_AT_ONCE, collector_failures};
use crate::operation::{Host, Result};
use crate::store::{Range, RegionScope, Timer, Tx};

/// The kind of the timer; its id is the node's.
pub(super) const TIMER: &str = "inventory-node-gone";

/// Types of a node that are looked at in one transaction.
const TYPES_AT_ONCE: usize = 50;

/// A node was deregistered: soon after this transaction its inventory is gone. Queries, which go from node to node, see none of it
/// from now on.
///
/// # Errors
/// Those of the store.
pub fn node_gone(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    // Due since ever: there is no time in a transaction.
    Ok(tx.at(0, TIMER, scope, node_id)?)
}

/// Removes some of it, and comes again while there is more.
pub(super) async fn remove_some(host: Host, timer: Timer) -> Result<()> {
    let Some(scope) = timer.scope.region() else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            collector_failures::forget(tx, scope, &timer.id).await?;
            let found = tx.scan(&HEADS, scope, Range::prefix((timer.id.as_str(),)), TYPES_AT_ONCE).await?;
            let mut more = found.next.is_some();
            let mut pieces = 0;
            for ((node_id, type_name), head) in &found.rows {
                if pieces > PIECES_AT_ONCE {
                    more = true;
                    break;
                }
                pieces += head.pieces.iter().sum::<u64>();
                remove(tx, scope, (node_id, type_name), head).await?;
            }
            if more {
                node_gone(tx, scope, &timer.id)?;
            }
            Ok(())
        })
        .await
}
