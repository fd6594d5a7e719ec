//! Forgetting executions: what ended more than thirty days ago goes, with its steps.

use uuid::Uuid;

use super::records::{AUTOMATIONS, OUTPUTS, PROGRESS, PROGRESS_ENDED, STEPS, TOKENS, VARIABLES};
use crate::operation::Result;
use crate::store::{Range, RegionScope, Tx};
use crate::systems::tags::{self, ResourceType};
use crate::work::HOUR_MILLIS;
use crate::work::retention::Retention;

/// Steps that one transaction removes, each with its outputs.
const STEPS_PIECE: usize = 30;

/// Executions that have ended.
pub struct Executions;

impl Retention for Executions {
    const TIMER: &'static str = "automation-retention";
    /// As long as the service keeps them.
    const KEPT_MILLIS: u64 = 30 * 24 * HOUR_MILLIS;

    async fn forget(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<bool> {
        let old = Range::all().through(now.saturating_sub(Self::KEPT_MILLIS));
        // The second only tells that there is more.
        let found = tx.scan_index(&PROGRESS, &PROGRESS_ENDED, scope, old, 2).await?.rows;
        let Some((id, _)) = found.first() else { return Ok(false) };
        Ok(!forget_execution(tx, scope, *id).await? || found.len() > 1)
    }
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
