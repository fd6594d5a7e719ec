//! Automation: runbooks, run on the host a step at a time.
//!
//! The way of an execution: StartAutomationExecution settles what it will do and stores it (`start_automation_execution`); a timer
//! moves it on (`reconcile`), one transition in one transaction (`run`, `begin`), until its last step has ended. What a step waits for
//! stands in its row: a moment, a person (`send_automation_signal`), a command, a call of a component (`action`). Nothing waits in
//! memory, so an execution goes on after a restart where it was.
//!
//! Invariants:
//! - a terminal status never changes, of an execution or of a step that is not begun anew;
//! - a step begins in the transaction that ended the one before it, or in one after that, and never twice for one attempt;
//! - a call that was interrupted is made again only if its action says that it may be;
//! - transitions of one execution do not overlap, from before the transaction until the call that it decided on is under way;
//! - as long as an execution has a place and has not ended, it has a timer, or its step waits for a command that will tell it.

mod action;
mod approval;
mod asked;
mod begin;
mod command;
mod components;
mod describe;
mod describe_automation_executions;
mod describe_automation_step_executions;
mod get_automation_execution;
mod places;
mod reconcile;
mod records;
mod retention;
mod run;
mod send_automation_signal;
mod sleep;
mod start_automation_execution;
mod state;
mod stop_automation_execution;
#[cfg(test)]
mod tests;
mod variable;

use muster_document::{ContentError, Runbook, RunbookStep};
use muster_types::Operation;
use muster_types::ssm::StartAutomationExecutionRequest;
use serde_json::{Map, Value};
use uuid::Uuid;

pub use action::{Actions, Answer, Call, Calls, Doing, Offered};
pub use components::Components;
pub use reconcile::reconcile;
pub use records::{STEPS, STEPS_BY_PLUGIN};
pub use run::look_again;

use crate::operation::{Error, Reading, Registry, Resource, Result};
use crate::store::{AnyTable, RegionScope, View};
use crate::systems::documents;
use crate::systems::tags::{self, ResourceType};
use describe_automation_executions::describe_automation_executions;
use describe_automation_step_executions::describe_automation_step_executions;
use get_automation_execution::get_automation_execution;
use records::AUTOMATIONS;
use send_automation_signal::send_automation_signal;
use start_automation_execution::start_automation_execution;
use stop_automation_execution::stop_automation_execution;

/// Bytes of JSON that the outputs of a step have, and the variables of an execution together: the service's 100 KB.
pub const OUTPUTS_BYTES: usize = 100 * 1024;

/// Bytes of JSON text that the inputs of a step have with their values in place. They lie in the step's row, beside the state of its
/// call or the approvers that they name.
pub const INPUTS_BYTES: usize = 96 * 1024;

/// Steps and attempts that one execution begins, so that one which jumps in a circle ends (decision).
pub const STARTS: u32 = 1_000;

/// How long the step that runs, and the cancel workflow, have after a cancellation: the service's two minutes.
pub const CANCEL_MILLIS: u64 = 120_000;

/// The engine's own actions.
const OWN_ACTIONS: [&str; 6] =
    ["aws:approve", "aws:branch", "aws:pause", "aws:runCommand", "aws:sleep", "aws:updateVariable"];

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[
    &places::PLACES,
    &records::AUTOMATIONS,
    &records::PROGRESS,
    &records::STEPS,
    &records::OUTPUTS,
    &records::VARIABLES,
    &records::TOKENS,
];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(start_automation_execution)
        .touches(async |request, read| {
            let (region, account) = (&read.scope.region, &read.scope.account);
            let document = documents::resource(read.tx, read.scope, &request.document_name).await?;
            Ok(vec![
                started(document, request.document_version.as_deref()),
                // Its id is not known yet.
                Resource::new(format!("arn:aws:ssm:{region}:{account}:automation-execution/*")),
            ])
        })
        .operation(get_automation_execution)
        .touches(async |request, read| execution(read, &request.automation_execution_id).await)
        .operation(describe_automation_executions)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(describe_automation_step_executions)
        .touches(async |request, read| execution(read, &request.automation_execution_id).await)
        .operation(stop_automation_execution)
        .touches(async |request, read| execution(read, &request.automation_execution_id).await)
        .operation(send_automation_signal)
        .touches(async |request, read| execution(read, &request.automation_execution_id).await);
    on.at_most(1, "ssm", &["StartAutomationExecution"]).at_most(1, "ssm", &["StopAutomationExecution"]);
    for operation in [
        "GetAutomationExecution",
        "DescribeAutomationExecutions",
        "DescribeAutomationStepExecutions",
        "SendAutomationSignal",
    ] {
        on.at_most(3, "ssm", &[operation]);
    }
    for part in start_automation_execution::NOT_BUILT {
        on.part_not_built("ssm", StartAutomationExecutionRequest::MODEL.name, part);
    }
}

/// A document as authorization sees it where a runbook is started.
#[must_use]
pub fn started(document: Resource, version: Option<&str>) -> Resource {
    // As policies name runbooks that were written before documents had permissions of their own.
    let definition = document.arn.replacen(":document/", ":automation-definition/", 1);
    let definition = [definition.as_str(), ":", version.unwrap_or("$DEFAULT")].concat();
    document.or(definition).with_some("ssm:DocumentVersion", version)
}

/// An execution as authorization sees it, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn execution(read: Reading<'_>, id: &str) -> Result<Vec<Resource>> {
    let tags = tags::tags_of(read.tx, read.scope, ResourceType::Automation, id).await?;
    let arn = format!("arn:aws:ssm:{}:{}:automation-execution/{id}", read.scope.region, read.scope.account);
    Ok(vec![Resource::new(arn).tagged(tags)])
}

/// Whether there is an execution of that id.
///
/// # Errors
/// Those of the store.
pub async fn exists(view: &View, scope: &RegionScope, id: &str) -> Result<bool> {
    match Uuid::try_parse(id) {
        Ok(id) => Ok(view.exists(&AUTOMATIONS, scope, &id).await?),
        Err(_) => Ok(false),
    }
}

/// Whether the engine itself does the action.
#[must_use]
pub fn is_own_action(action: &str) -> bool {
    OWN_ACTIONS.contains(&action)
}

/// Checks the inputs of the engine's own actions, as far as they have no templates.
///
/// # Errors
/// `InvalidDocumentContent` about the first step whose inputs are wrong.
pub fn check_inputs(runbook: &Runbook) -> std::result::Result<(), ContentError> {
    for (at, step) in runbook.steps.iter().enumerate() {
        if !documents::inputs::has_template(&step.inputs) {
            check_step(step).map_err(|why| runbook.refused(at, &format!("StepName: {}: {why}", step.name)))?;
        } else if let Some(input) = required(&step.action).iter().find(|input| !step.inputs.contains_key(**input)) {
            return Err(runbook.refused(at, &format!("StepName: {}: {input} is required.", step.name)));
        }
    }
    Ok(())
}

fn required(action: &str) -> &'static [&'static str] {
    match action {
        "aws:approve" => &["Approvers"],
        "aws:runCommand" => &["DocumentName"],
        _ => &[],
    }
}

fn check_step(step: &RunbookStep) -> std::result::Result<(), String> {
    match step.action.as_str() {
        "aws:approve" => approval::Approval::read(&step.inputs).map(|_| ()),
        // A moment that is too far away now need not be so when the step begins.
        "aws:sleep" if step.inputs.contains_key("Duration") => sleep::until(&step.inputs, 0).map(|_| ()),
        "aws:runCommand" => command::request(&step.inputs).map(|_| ()),
        "aws:pause" => match step.inputs.keys().next() {
            Some(unknown) => Err(format!("{unknown} is no input of aws:pause.")),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// The runbook's variables: what steps have changed, and the defaults of the others.
fn variables(runbook: &Runbook, changed: Map<String, Value>) -> Map<String, Value> {
    let defaults =
        runbook.variables.iter().filter_map(|variable| Some((variable.name.clone(), variable.default.clone()?)));
    defaults.chain(changed).collect()
}

/// The id of a request, which is of an execution or of none.
fn parsed(id: &str) -> Result<Uuid> {
    Uuid::try_parse(id).map_err(|_| unknown(id))
}

/// The refusal of an execution that there is not.
fn unknown(id: &str) -> Error {
    Error::new("AutomationExecutionNotFoundException", format!("There is no automation execution {id}."))
}

/// The ARN of the execution that a row is of. How far it is, another that ends may change, whose place it gets.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::store::noting::key_of;
    let of_step = |(scope, (id, _)): (RegionScope, (Uuid, u64))| (scope, id);
    let (scope, id) = key_of(&AUTOMATIONS, row)
        .or_else(|| key_of(&records::VARIABLES, row))
        .or_else(|| key_of(&STEPS, row).map(of_step))
        .or_else(|| key_of(&records::OUTPUTS, row).map(of_step))?;
    Some(format!("arn:aws:ssm:{}:{}:automation-execution/{id}", scope.region, scope.account))
}
