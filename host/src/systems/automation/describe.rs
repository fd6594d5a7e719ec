//! Executions and their steps as the API shows them.

use std::collections::{BTreeMap, BTreeSet};

use muster_document::{Runbook, choose};
use muster_types::Timestamp;
use muster_types::ssm::{AutomationExecutionStatus, FailureDetails, StepExecution};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::records::{OUTPUTS, OutputsRecord, STEPS, StepRecord};
use super::run::step_id;
use super::state::Status;
use crate::operation::Result;
use crate::store::{RegionScope, View};

/// A status as the API has it.
pub fn status(status: Status) -> Option<AutomationExecutionStatus> {
    AutomationExecutionStatus::parse(status.as_str())
}

/// What steps have answered, by their places.
pub type Outputs = BTreeMap<usize, OutputsRecord>;

/// The outputs of those steps, each read once; of a step without outputs none.
///
/// # Errors
/// Those of the store.
pub async fn outputs_of(
    view: &View,
    scope: &RegionScope,
    id: Uuid,
    steps: impl IntoIterator<Item = usize>,
) -> Result<Outputs> {
    let mut outputs = BTreeMap::new();
    for step in steps.into_iter().collect::<BTreeSet<_>>() {
        if let Some(found) = view.get(&OUTPUTS, scope, &(id, step as u64)).await? {
            outputs.insert(step, found);
        }
    }
    Ok(outputs)
}

/// A step of an execution, whether it has begun or not.
///
/// # Errors
/// Those of the store.
pub async fn step(
    view: &View,
    scope: &RegionScope,
    (id, at): (Uuid, usize),
    runbook: &Runbook,
    outputs: &Outputs,
) -> Result<StepExecution> {
    let record = view.get(&STEPS, scope, &(id, at as u64)).await?;
    Ok(shown(id, runbook, at, record.as_ref(), outputs.get(&at)))
}

fn shown(
    id: Uuid,
    runbook: &Runbook,
    at: usize,
    record: Option<&StepRecord>,
    outputs: Option<&OutputsRecord>,
) -> StepExecution {
    let step = &runbook.steps[at];
    let inputs = record.and_then(|record| serde_json::from_str::<Map<String, Value>>(&record.inputs).ok());
    let failure = record.and_then(|record| record.failure.clone());
    let next = |at: usize| runbook.steps.get(at).map(|step| step.name.clone());
    StepExecution {
        step_name: Some(step.name.clone()),
        action: Some(step.action.clone()),
        timeout_seconds: step.timeout_seconds.and_then(|seconds| i64::try_from(seconds).ok()),
        on_failure: Some(runbook.on_failure_text(step)),
        max_attempts: i32::try_from(step.max_attempts).ok(),
        execution_start_time: record.map(|record| Timestamp::from_millis(record.started_millis)),
        execution_end_time: record.and_then(|record| record.ended_millis).map(Timestamp::from_millis),
        step_status: status(record.map_or(Status::Pending, |record| record.status)),
        response_code: record.and_then(|record| record.response_code.clone()),
        inputs: Some(inputs.iter().flatten().map(|(name, value)| (name.clone(), value.to_string())).collect()),
        outputs: Some(outputs.map(|outputs| texts_of(&outputs.values)).unwrap_or_default()),
        failure_message: failure.as_ref().map(|failure| failure.message.clone()),
        failure_details: failure.map(|failure| FailureDetails {
            failure_stage: Some(failure.stage),
            failure_type: Some(failure.code),
            details: Some(BTreeMap::new()),
        }),
        step_execution_id: Some(step_id(id, at as u64).to_string()),
        overridden_parameters: Some(BTreeMap::new()),
        is_end: Some(step.is_end),
        next_step: step.next_step.and_then(next),
        is_critical: Some(step.is_critical),
        valid_next_steps: Some(match inputs.as_ref().filter(|_| step.action == "aws:branch").map(choose) {
            Some(Ok(Some(chosen))) => vec![chosen.to_owned()],
            _ => step.next_step.or(Some(at + 1)).and_then(next).filter(|_| !step.is_end).into_iter().collect(),
        }),
        ..StepExecution::default()
    }
}

/// Named values in the wire's form, where everything is a list of texts.
pub fn texts_of(values: &Map<String, Value>) -> BTreeMap<String, Vec<String>> {
    values.iter().map(|(name, value)| (name.clone(), texts(value))).collect()
}

fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        other => vec![text(other)],
    }
}

/// The outputs of a runbook that has run so far, out of those of its steps.
pub fn outputs(runbook: &Runbook, of: &Outputs) -> BTreeMap<String, Vec<String>> {
    let mut shown = BTreeMap::new();
    for output in &runbook.outputs {
        let Some(found) = of.get(&output.step) else { continue };
        match &output.output {
            Some(name) => {
                if let Some(value) = found.values.get(name) {
                    shown.insert(output.written.clone(), texts(value));
                }
            }
            None => {
                let named = found.values.iter();
                shown.extend(named.map(|(name, value)| (format!("{}.{name}", output.written), texts(value))));
            }
        }
    }
    shown
}
