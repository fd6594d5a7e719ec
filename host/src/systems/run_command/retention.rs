//! Forgetting commands: what is older than thirty days goes, with its invocations and their steps.

use uuid::Uuid;

use super::records::{COMMANDS, COMMANDS_BY_TIME, ENDED, INVOCATIONS, PROGRESS, PROGRESS_BY_STATUS, STEPS};
use crate::gateway;
use crate::operation::Result;
use crate::store::{Descending, Range, RegionScope, Tx};
use crate::work::retention::Retention;
use crate::work::{HOUR_MILLIS, next_hour};

/// Invocations whose rows one transaction removes: each has six, and may have a message in the node's mailbox.
const PIECE: usize = 40;

/// Steps that one transaction removes; each can have tens of kilobytes.
const STEPS_PIECE: usize = 100;

/// Commands. One that is old enough and has not ended is kept until it has.
pub struct Commands;

impl Retention for Commands {
    const TIMER: &'static str = "run-command-retention";
    /// As long as the service keeps them.
    const KEPT_MILLIS: u64 = 30 * 24 * HOUR_MILLIS;

    async fn forget(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<bool> {
        let oldest = Descending(now.saturating_sub(Self::KEPT_MILLIS));
        let ended = Range::prefix((ENDED.to_owned(),)).from((ENDED.to_owned(), oldest)).reversed();
        let found = tx.scan_index(&PROGRESS, &PROGRESS_BY_STATUS, scope, ended, 2).await?.rows;
        if let Some((id, _)) = found.first() {
            return Ok(!forget_command(tx, scope, *id).await? || found.len() > 1);
        }
        let old = Range::all().from(oldest).reversed();
        if !tx.scan_index(&COMMANDS, &COMMANDS_BY_TIME, scope, old, 1).await?.rows.is_empty() {
            // A time-out of thirty days and steps that take hours: the command has not ended yet. One timer for all.
            tx.at(next_hour(now), Self::TIMER, scope, "")?;
        }
        Ok(false)
    }
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
