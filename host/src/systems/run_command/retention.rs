//! Forgetting commands: what is older than thirty days goes, with its invocations and their steps.

use uuid::Uuid;

use super::records::{COMMANDS, COMMANDS_BY_TIME, ENDED, INVOCATIONS, PROGRESS, PROGRESS_BY_STATUS, STEPS};
use crate::gateway;
use crate::operation::{Host, Result};
use crate::store::{Descending, Range, RegionScope, Timer, Tx};
use crate::work::{HOUR_MILLIS, next_hour};

/// The kind of the timer; it is one for each hour in which commands were made.
pub const TIMER: &str = "run-command-retention";

/// How long the service keeps commands.
const KEPT_MILLIS: u64 = 30 * 24 * HOUR_MILLIS;

/// Invocations whose rows one transaction removes: each has six, and may have a message in the node's mailbox.
const PIECE: usize = 40;

/// Steps that one transaction removes; each can have tens of kilobytes.
const STEPS_PIECE: usize = 100;

/// Sees to it that a command of now is forgotten in time: one timer for all of the same hour.
///
/// # Errors
/// Those of the store.
pub fn remember(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<()> {
    Ok(tx.at(next_hour(now) + KEPT_MILLIS, TIMER, scope, "")?)
}

/// Removes some of the commands that are old enough, and comes again while there are more.
///
/// # Errors
/// Those of the store.
pub async fn forget(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let Some(scope) = timer.scope.region() else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            let oldest = Descending(now.saturating_sub(KEPT_MILLIS));
            let ended = Range::prefix((ENDED.to_owned(),)).from((ENDED.to_owned(), oldest)).reversed();
            let found = tx.scan_index(&PROGRESS, &PROGRESS_BY_STATUS, scope, ended, 2).await?.rows;
            if let Some((id, _)) = found.first() {
                if !forget_command(tx, scope, *id).await? || found.len() > 1 {
                    tx.at(now, TIMER, scope, "")?;
                }
                return Ok(());
            }
            let old = Range::all().from(oldest).reversed();
            if !tx.scan_index(&COMMANDS, &COMMANDS_BY_TIME, scope, old, 1).await?.rows.is_empty() {
                // A time-out of thirty days and steps that take hours: the command has not ended yet. One timer for all.
                tx.at(next_hour(now), TIMER, scope, "")?;
            }
            Ok(())
        })
        .await
}

/// Removes part of a command; whether all of it is gone.
async fn forget_command(tx: &mut Tx, scope: &RegionScope, id: Uuid) -> Result<bool> {
    let steps = tx.scan(&STEPS, scope, Range::prefix((id,)), STEPS_PIECE).await?;
    for (key, _) in &steps.rows {
        tx.delete(&STEPS, scope, key).await?;
    }
    if !steps.rows.is_empty() {
        return Ok(false);
    }
    let invocations = tx.scan(&INVOCATIONS, scope, Range::prefix((id,)), PIECE).await?;
    for (key, invocation) in &invocations.rows {
        if let Some(mail_id) = invocation.cancel_mail {
            gateway::withdraw(tx, scope, &key.1, mail_id).await?;
        }
        tx.delete(&INVOCATIONS, scope, key).await?;
    }
    if invocations.next.is_some() {
        return Ok(false);
    }
    tx.delete(&PROGRESS, scope, &id).await?;
    tx.delete(&COMMANDS, scope, &id).await?;
    Ok(true)
}
