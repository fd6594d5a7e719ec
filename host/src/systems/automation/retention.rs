//! Forgetting executions: what ended more than thirty days ago goes, with its steps.

use uuid::Uuid;

use super::records::{AUTOMATIONS, OUTPUTS, PROGRESS, PROGRESS_ENDED, STEPS, TOKENS, VARIABLES};
use crate::operation::{Host, Result};
use crate::store::{Range, RegionScope, Timer, Tx};
use crate::systems::tags::{self, ResourceType};
use crate::work::{HOUR_MILLIS, next_hour};

/// The kind of the timer; it is one for each hour in which executions ended.
pub const TIMER: &str = "automation-retention";

/// How long the service keeps executions that have ended.
const KEPT_MILLIS: u64 = 30 * 24 * HOUR_MILLIS;

/// Steps that one transaction removes, each with its outputs.
const STEPS_PIECE: usize = 30;

/// Sees to it that an execution that ends now is forgotten in time.
///
/// # Errors
/// Those of the store.
pub fn remember(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<()> {
    Ok(tx.at(next_hour(now) + KEPT_MILLIS, TIMER, scope, "")?)
}

/// Removes some of the executions that are old enough, and comes again while there are more.
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
            let old = Range::all().through(now.saturating_sub(KEPT_MILLIS));
            // The second only tells that there is more.
            let found = tx.scan_index(&PROGRESS, &PROGRESS_ENDED, scope, old, 2).await?.rows;
            let Some((id, _)) = found.first() else { return Ok(()) };
            let gone = forget_execution(tx, scope, *id).await?;
            if !gone || found.len() > 1 {
                tx.at(now, TIMER, scope, "")?;
            }
            Ok(())
        })
        .await
}

/// Removes part of an execution; whether all of it is gone.
async fn forget_execution(tx: &mut Tx, scope: &RegionScope, id: Uuid) -> Result<bool> {
    let steps = tx.scan(&STEPS, scope, Range::prefix((id,)), STEPS_PIECE).await?;
    for (key, _) in &steps.rows {
        tx.delete(&STEPS, scope, key).await?;
        tx.delete(&OUTPUTS, scope, key).await?;
    }
    if steps.next.is_some() {
        return Ok(false);
    }
    let asked = tx.get(&AUTOMATIONS, scope, &id).await?;
    if let Some(token) = asked.and_then(|record| record.client_token) {
        tx.delete(&TOKENS, scope, &token).await?;
    }
    tx.delete(&VARIABLES, scope, &id).await?;
    tx.delete(&PROGRESS, scope, &id).await?;
    tx.delete(&AUTOMATIONS, scope, &id).await?;
    tags::delete_all(tx, scope, ResourceType::Automation, &id.to_string()).await?;
    Ok(true)
}
