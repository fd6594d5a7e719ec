//! StopAutomationExecution.

use muster_env::{Failpoint, reached};
use muster_types::ssm::{StopAutomationExecutionRequest, StopAutomationExecutionResult, StopType};

use super::asked::Asked;
use super::places::Place;
use super::run::{self, Running};
use super::state::Stop;
use super::{CANCEL_MILLIS, parsed, unknown};
use crate::operation::{Ctx, Error, Result};
use crate::store::Tx;

/// Stops an execution: what runs is cancelled (`Cancel`), or ends by itself and nothing follows (`Complete`).
///
/// # Errors
/// `AutomationExecutionNotFoundException`, `InvalidAutomationStatusUpdateException`.
pub async fn stop_automation_execution(
    ctx: Ctx,
    request: StopAutomationExecutionRequest,
) -> Result<StopAutomationExecutionResult> {
    let id = parsed(&request.automation_execution_id)?;
    let (scope, now) = (&ctx.scope, ctx.env.now_millis());
    let completes = request.r#type == Some(StopType::Complete);
    let none = || unknown(&request.automation_execution_id);
    let asked = Asked::read(&ctx.store, scope, id).await?.ok_or_else(none)?;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut running = Running::load(tx, scope, id, &asked, now).await?.ok_or_else(none)?;
            if running.progress.status.is_terminal() {
                let status = running.progress.status.as_str();
                let message = format!("The execution {id} has ended with the status {status} and cannot be stopped.");
                return Err(Error::new("InvalidAutomationStatusUpdateException", message));
            }
            // A cancellation that is under way stays one.
            if running.progress.stop.is_none_or(|stop| !stop.cancels()) {
                running.progress.stop = Some(match completes {
                    true => Stop::Complete,
                    false => Stop::Cancel { deadline_millis: now + CANCEL_MILLIS, told: false, workflow: false },
                });
                if running.progress.place == Place::Queued {
                    running.end();
                } else {
                    run::look_again(running.tx, scope, id, now)?;
                }
            }
            running.store().await
        })
        .await?;
    reached(Failpoint::AutomationStopStored);
    Ok(StopAutomationExecutionResult {})
}
