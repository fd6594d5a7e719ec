//! DescribeAutomationStepExecutions.

use muster_types::ssm::{
    AutomationExecutionStatus, DescribeAutomationStepExecutionsRequest, DescribeAutomationStepExecutionsResult,
    StepExecution, StepExecutionFilter, StepExecutionFilterKey,
};

use super::asked::Asked;
use super::describe_automation_executions::{invalid_value, time};
use super::records::PROGRESS;
use super::{describe, parsed, unknown};
use crate::operation::{Ctx, Result, page_size};

/// Steps of a page where the request says nothing: what the model allows at most.
const PAGE: usize = 50;

/// Steps that one page looks at, each by two reads.
const LOOKED_AT: usize = 400;

/// The steps of an execution in the order of its runbook.
///
/// # Errors
/// `AutomationExecutionNotFoundException`, `InvalidFilterValue`, `InvalidNextToken`.
pub async fn describe_automation_step_executions(
    ctx: Ctx,
    request: DescribeAutomationStepExecutionsRequest,
) -> Result<DescribeAutomationStepExecutionsResult> {
    let id = parsed(&request.automation_execution_id)?;
    let filters = request.filters.unwrap_or_default();
    for filter in &filters {
        check(filter)?;
    }
    let limit = page_size(request.max_results, PAGE);
    let from: usize = ctx.page_state(request.next_token.as_deref())?.unwrap_or(0);
    let reversed = request.reverse_order == Some(true);
    let scope = &ctx.scope;
    let none = || unknown(&request.automation_execution_id);
    let Asked { runbook, .. } = Asked::read(&ctx.store, scope, id).await?.ok_or_else(none)?;
    let (steps, next) = ctx
        .store
        .read(async |view| {
            if !view.exists(&PROGRESS, scope, &id).await? {
                return Err(none());
            }
            let count = runbook.steps.len();
            let (mut steps, mut at) = (Vec::new(), from);
            while at < count && steps.len() < limit && at - from < LOOKED_AT {
                let place = if reversed { count - 1 - at } else { at };
                let outputs = describe::outputs_of(view, scope, id, [place]).await?;
                let step = describe::step(view, scope, (id, place), &runbook, &outputs).await?;
                if filters.iter().all(|filter| means(filter, &step)) {
                    steps.push(step);
                }
                at += 1;
            }
            Ok((steps, (at < count).then_some(at)))
        })
        .await?;
    let next_token = next.map(|next| ctx.page_token(&next)).transpose()?;
    Ok(DescribeAutomationStepExecutionsResult { step_executions: Some(steps), next_token })
}

fn check(StepExecutionFilter { key, values }: &StepExecutionFilter) -> Result<()> {
    use StepExecutionFilterKey as K;
    match key {
        K::StartTimeBefore | K::StartTimeAfter => time(key.as_str(), values).map(|_| ()),
        K::StepExecutionStatus => match values.iter().find(|value| AutomationExecutionStatus::parse(value).is_none()) {
            Some(value) => Err(invalid_value(key.as_str(), value)),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn means(StepExecutionFilter { key, values }: &StepExecutionFilter, step: &StepExecution) -> bool {
    use StepExecutionFilterKey as K;
    let is = |value: Option<&str>| value.is_some_and(|value| values.iter().any(|other| other == value));
    let started = step.execution_start_time.and_then(|at| u64::try_from(at.0).ok());
    let limit = time(key.as_str(), values).ok();
    match key {
        K::StartTimeBefore => started.zip(limit).is_some_and(|(started, limit)| started < limit),
        K::StartTimeAfter => started.zip(limit).is_some_and(|(started, limit)| started >= limit),
        K::StepExecutionStatus => is(step.step_status.map(AutomationExecutionStatus::as_str)),
        K::StepExecutionId => is(step.step_execution_id.as_deref()),
        K::StepName => is(step.step_name.as_deref()),
        K::Action => is(step.action.as_deref()),
        // No step here has a parent.
        K::ParentStepExecutionId | K::ParentStepIteration | K::ParentStepIteratorValue => false,
    }
}
