//! `aws:runCommand`: a command of the same account, sent and waited for.

use muster_types::Operation;
use muster_types::ssm::SendCommandRequest;
use muster_types::validate::validate;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::run::{Ended, Running};
use super::state::Status;
use crate::operation::Result;
use crate::systems::run_command::{self, Outcome};

/// The inputs of the action; they are members of SendCommand's request.
const INPUTS: [&str; 16] = [
    "DocumentName",
    "DocumentVersion",
    "DocumentHash",
    "DocumentHashType",
    "InstanceIds",
    "Targets",
    "Parameters",
    "Comment",
    "TimeoutSeconds",
    "MaxConcurrency",
    "MaxErrors",
    "NotificationConfig",
    "OutputS3BucketName",
    "OutputS3KeyPrefix",
    "ServiceRoleArn",
    "CloudWatchOutputConfig",
];

/// The request that a step's inputs are.
///
/// # Errors
/// What is wrong with them.
pub fn request(inputs: &Map<String, Value>) -> std::result::Result<SendCommandRequest, String> {
    if let Some(unknown) = inputs.keys().find(|key| !INPUTS.contains(&key.as_str())) {
        return Err(format!("{unknown} is no input of aws:runCommand."));
    }
    let mut members = inputs.clone();
    if let Some(Value::Object(parameters)) = members.get_mut("Parameters") {
        parameters.values_mut().for_each(|value| *value = texts(value));
    }
    for name in ["MaxConcurrency", "MaxErrors"] {
        if let Some(value) = members.get_mut(name) {
            *value = text(value).into();
        }
    }
    if let Some(Value::String(seconds)) = members.get("TimeoutSeconds") {
        let seconds: u32 = seconds.parse().map_err(|_| "TimeoutSeconds is a whole number.".to_owned())?;
        members.insert("TimeoutSeconds".to_owned(), seconds.into());
    }
    let members = Value::Object(members);
    validate(SendCommandRequest::MODEL.input, &members)?;
    serde_json::from_value(members).map_err(|error| error.to_string())
}

/// A parameter's value in the wire's form.
fn texts(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        other => vec![text(other)].into(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Sends the command as whoever started the execution.
///
/// # Errors
/// Those of SendCommand.
pub async fn send(running: &mut Running<'_>, id: Uuid, request: SendCommandRequest) -> Result<()> {
    let record = &running.asked.record;
    let asked_by = (record.executed_by.clone(), record.asker.clone());
    run_command::send_awaited(running.tx, running.scope, (id, running.id), request, asked_by, running.now).await
}

/// What a command's end makes of the step.
#[must_use]
pub fn ended(id: Uuid, outcome: Outcome) -> Ended {
    let values = json!({
        "CommandId": id.to_string(), "Status": outcome.status, "ResponseCode": outcome.response_code, "Output": outcome.output
    });
    let Value::Object(outputs) = values else { return Ended::plain(Status::Failed) };
    let end = match outcome.success {
        true => Ended::plain(Status::Success),
        false => {
            let message = format!("The command {id} ended with the status {}.", outcome.status);
            Ended::failed("Invocation", "command-failed", message)
        }
    };
    Ended { outputs, response_code: Some(outcome.response_code.to_string()), ..end }
}
