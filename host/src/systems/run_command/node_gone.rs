//! A node that was deregistered: what it had to do ends.

use uuid::Uuid;

use super::progress::Moving;
use super::records::{INVOCATIONS, INVOCATIONS_OPEN};
use super::state::InvocationState;
use crate::operation::Result;
use crate::store::{Range, RegionScope, Tx};

/// The kind of the timer; its id is the node's.
pub const TIMER: &str = "run-command-node-gone";

/// Invocations that one transaction ends: each is of another command, which may go on to its next nodes.
const PIECE: usize = 20;

/// Invocations of one of those commands that are sent, or ended, in the same transaction.
const SENT_ON: usize = 4;

/// A node is gone: soon after this transaction what waits for it ends as `Undeliverable`, and what runs there, whose end nobody
/// will tell, as `DeliveryTimedOut`.
///
/// # Errors
/// Those of the store.
pub async fn node_gone(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    // Due since ever: there is no time in a transaction.
    Ok(tx.at(0, TIMER, scope, node_id)?)
}

/// Ends some of what is open on the node; whether anything was, so that there may be more.
///
/// # Errors
/// Those of the store.
pub async fn end_some(tx: &mut Tx, scope: &RegionScope, node_id: &str, now: u64) -> Result<bool> {
    let range = Range::all().from(node_id).through(node_id);
    let open = tx.scan_index(&INVOCATIONS, &INVOCATIONS_OPEN, scope, range, PIECE).await?;
    for ((id, node), _) in &open.rows {
        end(tx, scope, *id, node, now).await?;
    }
    Ok(!open.rows.is_empty())
}

async fn end(tx: &mut Tx, scope: &RegionScope, id: Uuid, node: &str, now: u64) -> Result<()> {
    let Some(moving) = Moving::load(tx, scope, id, now).await? else { return Ok(()) };
    let mut moving = moving.limited(SENT_ON);
    let Some(mut invocation) = moving.invocation(node).await? else { return Ok(()) };
    let end = if invocation.state.is_undelivered() {
        InvocationState::Undeliverable
    } else {
        InvocationState::DeliveryTimedOut
    };
    moving.become_state(node, &mut invocation, end).await?;
    moving.finish().await?;
    Ok(())
}
