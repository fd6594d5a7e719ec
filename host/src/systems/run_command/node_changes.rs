//! What becomes of a node's commands when its connection ends, when it comes back, and when it is deregistered.
//!
//! Whoever changes a node sets the timer in the same transaction; what the timer does is a function of the node as it is then.
//! Invariant: an offer lies in the mailbox of an offline node for no longer than that timer needs.

use uuid::Uuid;

use super::pacing::Offer;
use super::progress::Moving;
use super::records::{INVOCATIONS, INVOCATIONS_UNDELIVERED};
use super::state::InvocationState;
use crate::gateway::{self, Mail};
use crate::operation::{Host, Result};
use crate::store::{Range, RegionScope, Tx, View};
use crate::systems::nodes;

/// The kind of the timer; its id is the node's.
pub const TIMER: &str = "run-command-node";

/// Invocations that one transaction moves: each is of another command, which may go on to its next nodes.
pub const PIECE: usize = 20;

/// Invocations of one of those commands that are sent, or ended, in the same transaction.
const SENT_ON: usize = 4;

/// Mail that is looked through at a time.
const MAIL_PAGE: usize = 1_000;

/// A node was deregistered: soon after this transaction what waits for it ends as `Undeliverable`. What runs there, whose end
/// nobody will tell, ends as `DeliveryTimedOut` at its time.
///
/// # Errors
/// Those of the store.
pub async fn node_gone(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    // Due since ever: there is no time in a transaction.
    Ok(tx.at(0, TIMER, scope, node_id)?)
}

/// A node went offline: soon after this transaction what waits for it is delayed, and leaves its place to other nodes.
///
/// # Errors
/// Those of the store.
pub async fn node_left(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    if !tx.mail_after(scope, node_id, 0, 1).await?.is_empty() {
        tx.at(0, TIMER, scope, node_id)?;
    }
    Ok(())
}

/// A connected node can have what was delayed: the oldest `limit` of it, at most [`PIECE`], get the next places of their commands.
/// Whether there is more.
///
/// # Errors
/// Those of the store.
pub async fn node_returned(host: &Host, scope: &RegionScope, node_id: &str, limit: usize) -> Result<bool> {
    let delayed = async |view: &View, limit| {
        let range = Range::prefix((node_id, true));
        Ok(view.scan_index(&INVOCATIONS, &INVOCATIONS_UNDELIVERED, scope, range, limit).await?)
    };
    // Most nodes come back to nothing, which is seen without a transaction.
    if host.store.read(async |view: &View| delayed(view, 1).await).await?.rows.is_empty() {
        return Ok(false);
    }
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            if !nodes::node(tx, scope, node_id).await?.is_some_and(|node| node.online) {
                return Ok(false);
            }
            let found = delayed(tx, limit.min(PIECE)).await?;
            for ((id, _), mut invocation) in found.rows {
                if let Some(moving) = Moving::load(tx, scope, id, now).await? {
                    let mut moving = moving.limited(SENT_ON);
                    moving.give_back(node_id, &mut invocation).await?;
                    moving.finish().await?;
                }
            }
            Ok(found.next.is_some())
        })
        .await
}

/// Does some of what the node's state asks for; whether there is more.
///
/// # Errors
/// Those of the store.
pub async fn look(tx: &mut Tx, scope: &RegionScope, node_id: &str, now: u64) -> Result<bool> {
    match nodes::node(tx, scope, node_id).await? {
        // What is in its mailbox is on its way.
        Some(node) if node.online => Ok(false),
        Some(_) => delay_some(tx, scope, node_id, now).await,
        None => end_some(tx, scope, node_id, now).await,
    }
}

/// Takes offers back.
async fn delay_some(tx: &mut Tx, scope: &RegionScope, node_id: &str, now: u64) -> Result<bool> {
    let (mut after, mut delayed) = (0, 0);
    loop {
        let page = tx.mail_after(scope, node_id, after, MAIL_PAGE).await?;
        let Some(last) = page.last() else { return Ok(false) };
        after = last.id;
        for mail in &page {
            let Mail::Offer { command_id } = mail.message()? else { continue };
            if delayed == PIECE {
                return Ok(true);
            }
            delayed += 1;
            delay(tx, scope, node_id, mail.id, &command_id, now).await?;
        }
    }
}

async fn delay(tx: &mut Tx, scope: &RegionScope, node_id: &str, mail: u64, command_id: &str, now: u64) -> Result<()> {
    if let Ok(id) = Uuid::try_parse(command_id)
        && let Some(moving) = Moving::load(tx, scope, id, now).await?
    {
        let mut moving = moving.limited(SENT_ON);
        if let Some(mut invocation) = moving.invocation(node_id).await?
            && matches!(invocation.offer, Offer::Out { mail_id, .. } if mail_id == mail)
        {
            moving.pass_over(node_id, &mut invocation).await?;
            moving.finish().await?;
            return Ok(());
        }
    }
    gateway::withdraw(tx, scope, node_id, mail).await
}

/// Ends what waits for a node that is gone, and then removes its mailbox.
async fn end_some(tx: &mut Tx, scope: &RegionScope, node_id: &str, now: u64) -> Result<bool> {
    let waiting =
        tx.scan_index(&INVOCATIONS, &INVOCATIONS_UNDELIVERED, scope, Range::prefix((node_id,)), PIECE).await?;
    if waiting.rows.is_empty() {
        return Ok(!tx.remove_mailbox(scope, node_id).await?);
    }
    for ((id, _), mut invocation) in waiting.rows {
        if let Some(moving) = Moving::load(tx, scope, id, now).await? {
            let mut moving = moving.limited(SENT_ON);
            moving.become_state(node_id, &mut invocation, InvocationState::Undeliverable).await?;
            moving.finish().await?;
        }
    }
    Ok(true)
}
