//! GetAutomationExecution.

use muster_types::Timestamp;
use muster_types::ssm::{
    AutomationExecution, ExecutionMode, GetAutomationExecutionRequest, GetAutomationExecutionResult, ResolvedTargets,
};

use super::asked::Asked;
use super::records::{PROGRESS, VARIABLES};
use super::{describe, parsed, unknown};
use crate::operation::{Ctx, Result};

/// Steps that an execution shows; DescribeAutomationStepExecutions has the others.
const STEPS_SHOWN: usize = 100;

/// An execution with its first steps.
///
/// # Errors
/// `AutomationExecutionNotFoundException`.
pub async fn get_automation_execution(
    ctx: Ctx,
    request: GetAutomationExecutionRequest,
) -> Result<GetAutomationExecutionResult> {
    let id = parsed(&request.automation_execution_id)?;
    let scope = &ctx.scope;
    let none = || unknown(&request.automation_execution_id);
    let Asked { record, runbook } = Asked::read(&ctx.store, scope, id).await?.ok_or_else(none)?;
    let execution = ctx
        .store
        .read(async |view| {
            let record = record.clone();
            let progress = view.get(&PROGRESS, scope, &id).await?.ok_or_else(none)?;
            let first = 0..runbook.steps.len().min(STEPS_SHOWN);
            let named = runbook.outputs.iter().map(|output| output.step);
            let outputs = describe::outputs_of(view, scope, id, first.clone().chain(named)).await?;
            let mut steps = Vec::new();
            for at in first {
                steps.push(describe::step(view, scope, (id, at), &runbook, &outputs).await?);
            }
            let changed = view.get(&VARIABLES, scope, &id).await?.unwrap_or_default().values;
            let running = !progress.status.is_terminal();
            Ok(AutomationExecution {
                automation_execution_id: Some(id.to_string()),
                document_name: Some(record.document_name),
                document_version: Some(record.document_version.to_string()),
                execution_start_time: Some(Timestamp::from_millis(record.started_millis)),
                execution_end_time: progress.ended_millis.map(Timestamp::from_millis),
                automation_execution_status: describe::status(progress.status),
                step_executions_truncated: Some(runbook.steps.len() > steps.len()),
                step_executions: Some(steps),
                parameters: Some(describe::texts_of(&record.arguments.into_iter().collect())),
                outputs: Some(describe::outputs(&runbook, &outputs)),
                variables: Some(describe::texts_of(&super::variables(&runbook, changed))),
                failure_message: progress.failure_message,
                mode: Some(ExecutionMode::Auto),
                executed_by: Some(record.executed_by),
                current_step_name: running.then_some(progress.step_name),
                current_action: running.then_some(progress.action),
                targets: Some(Vec::new()),
                resolved_targets: Some(ResolvedTargets { parameter_values: Some(Vec::new()), truncated: Some(false) }),
                max_concurrency: record.max_concurrency,
                max_errors: record.max_errors,
                ..AutomationExecution::default()
            })
        })
        .await?;
    Ok(GetAutomationExecutionResult { automation_execution: Some(execution) })
}
