//! SendAutomationSignal.

use muster_env::{Failpoint, reached};
use muster_types::Timestamp;
use muster_types::ssm::{SendAutomationSignalRequest, SendAutomationSignalResult, SignalType};

use super::approval::{Decided, Decision};
use super::asked::Asked;
use super::records::Wait;
use super::run::{Ended, Running, step_id};
use super::state::Status;
use super::{parsed, unknown};
use crate::operation::{Ctx, Error, Result};
use crate::store::Tx;

/// Characters of an approver's comment: those of the step's own message.
const COMMENT_CHARS: usize = 4_096;

/// Tells a step that waits for a person what the person says.
///
/// # Errors
/// `AutomationExecutionNotFoundException`, `AutomationStepNotFoundException`, `InvalidAutomationSignalException`.
pub async fn send_automation_signal(
    ctx: Ctx,
    request: SendAutomationSignalRequest,
) -> Result<SendAutomationSignalResult> {
    let id = parsed(&request.automation_execution_id)?;
    let (scope, now) = (&ctx.scope, ctx.env.now_millis());
    let none = || unknown(&request.automation_execution_id);
    let asked = Asked::read(&ctx.store, scope, id).await?.ok_or_else(none)?;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let running = Running::load(tx, scope, id, &asked, now).await?.ok_or_else(none)?;
            take(running, &request, &ctx.caller.arn).await
        })
        .await?;
    reached(Failpoint::AutomationSignalStored);
    Ok(SendAutomationSignalResult {})
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("InvalidAutomationSignalException", message)
}

async fn take(mut running: Running<'_>, request: &SendAutomationSignalRequest, caller: &str) -> Result<()> {
    let payload = |key: &str| request.payload.as_ref()?.get(key)?.first().map(String::as_str);
    let signal = request.signal_type;
    if running.progress.status.is_terminal() {
        return Err(invalid("The execution has ended."));
    }
    check_step(&running, payload("StepName"), payload("StepExecutionId"))?;
    let key = match signal {
        SignalType::StartStep | SignalType::Resume => Some("StepName"),
        SignalType::StopStep => Some("StepExecutionId"),
        _ => None,
    };
    if let Some(key) = key.filter(|key| payload(key).is_none()) {
        return Err(invalid(format!("The signal {} needs {key} in its payload.", signal.as_str())));
    }
    let current = running.progress.step_name.clone();
    if payload("StepName").is_some_and(|name| name != current) {
        return Err(invalid(format!("The execution is at the step {current}.")));
    }
    let wait = running.step.as_ref().map(|step| step.wait.clone());
    match (signal, wait) {
        (SignalType::Approve | SignalType::Reject, Some(Wait::Approval(mut approval))) => {
            if !approval.may_decide(caller) {
                return Err(invalid(format!("{caller} is not among the approvers of the step {current}.")));
            }
            let comment = payload("Comment").unwrap_or_default();
            let decided = approval.decide(Decision {
                approver: caller.to_owned(),
                approves: signal == SignalType::Approve,
                comment: comment.chars().take(COMMENT_CHARS).collect(),
                timestamp: Timestamp::from_millis(running.now).iso8601(),
            });
            let outputs = approval.outputs(decided);
            match decided {
                Decided::Open => {
                    running.tell_approval(&approval).await?;
                    if let Some(step) = &mut running.step {
                        step.wait = Wait::Approval(approval);
                    }
                }
                Decided::Approved => running.ended(Ended::well(outputs)).await?,
                Decided::Rejected => {
                    let message = format!("The step {current} was rejected by {caller}.");
                    let rejected = Ended::failed("Invocation", "rejected", message);
                    running.ended(Ended { outputs, may_retry: false, ..rejected }).await?;
                }
            }
        }
        (SignalType::Resume, Some(Wait::Resume)) => running.ended(Ended::plain(Status::Success)).await?,
        (SignalType::StartStep | SignalType::StopStep, _) => {
            return Err(invalid(format!("{} is for executions in interactive mode.", signal.as_str())));
        }
        (SignalType::Revoke, _) => return Err(invalid("Revoke is for executions of access requests.")),
        _ => {
            let message = format!("No step waits for {}; the execution is at {current}.", signal.as_str());
            return Err(invalid(message));
        }
    }
    running.store().await
}

/// The step that a payload names exists.
fn check_step(running: &Running<'_>, name: Option<&str>, id: Option<&str>) -> Result<()> {
    let missing =
        |what: &str| Err(Error::new("AutomationStepNotFoundException", format!("The execution has no step {what}.")));
    if let Some(name) = name.filter(|name| running.asked.runbook.step_named(name).is_none()) {
        return missing(name);
    }
    let known = |id: &str| {
        (0..running.asked.runbook.steps.len() as u64)
            .any(|at| step_id(running.id, at).to_string().eq_ignore_ascii_case(id))
    };
    match id.filter(|id| !known(id)) {
        Some(id) => missing(id),
        None => Ok(()),
    }
}
