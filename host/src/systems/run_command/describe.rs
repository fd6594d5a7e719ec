//! Commands and invocations as the API shows them: every member is there, empty where there is nothing.

use muster_protocol::StepStatus;
use muster_types::Timestamp;
use muster_types::ssm::{
    CloudWatchOutputConfig, Command, CommandInvocation, CommandInvocationStatus, CommandPlugin, CommandPluginStatus,
    CommandStatus, NotificationConfig, Target,
};
use uuid::Uuid;

use super::output::{PLUGIN_OUTPUT_CHARS, plugin_output};
use super::records::{CommandRecord, InvocationRecord, ProgressRecord, StepRecord};
use super::state::{CommandState, InvocationState};

/// The answer of SendCommand: a command is pending when it was just made, whatever has happened since.
pub fn sent(id: Uuid, record: &CommandRecord, progress: &ProgressRecord) -> Command {
    let pending = CommandState::Pending;
    Command {
        status: CommandStatus::parse(pending.status()),
        status_details: Some(pending.details().to_owned()),
        completed_count: Some(0),
        error_count: Some(0),
        delivery_timed_out_count: Some(0),
        ..command(id, record, progress)
    }
}

/// A command as lists show it.
pub fn command(id: Uuid, record: &CommandRecord, progress: &ProgressRecord) -> Command {
    let number = |count: u32| Some(i32::try_from(count).unwrap_or(i32::MAX));
    Command {
        command_id: Some(id.to_string()),
        document_name: Some(record.document_name.clone()),
        document_version: Some(record.document_version.clone()),
        comment: Some(record.comment.clone()),
        expires_after: Some(Timestamp::from_millis(record.expires_millis)),
        parameters: Some(record.parameters.clone()),
        instance_ids: Some(record.instance_ids.clone()),
        targets: Some(
            record
                .targets
                .iter()
                .map(|target| Target { key: Some(target.key.clone()), values: Some(target.values.clone()) })
                .collect(),
        ),
        requested_date_time: Some(Timestamp::from_millis(record.requested_millis)),
        status: CommandStatus::parse(progress.state.status()),
        status_details: Some(progress.state.details().to_owned()),
        output_s3_region: empty(),
        output_s3_bucket_name: empty(),
        output_s3_key_prefix: empty(),
        max_concurrency: Some(record.max_concurrency.to_string()),
        max_errors: Some(record.max_errors.to_string()),
        target_count: number(progress.counts.total()),
        completed_count: number(progress.counts.completed()),
        error_count: number(progress.counts.errors()),
        delivery_timed_out_count: number(progress.counts.of(InvocationState::DeliveryTimedOut)),
        service_role: empty(),
        notification_config: Some(no_notifications()),
        cloud_watch_output_config: Some(no_log_group()),
        timeout_seconds: i32::try_from(record.timeout_seconds).ok(),
        alarm_configuration: None,
        triggered_alarms: Some(Vec::new()),
    }
}

/// An invocation as lists show it; its `steps` (each that has begun, by index) only where details are asked for.
pub fn invocation(
    id: Uuid,
    node: &str,
    record: &InvocationRecord,
    command: &CommandRecord,
    steps: Option<&[Option<StepRecord>]>,
) -> CommandInvocation {
    CommandInvocation {
        command_id: Some(id.to_string()),
        instance_id: Some(node.to_owned()),
        instance_name: Some(record.node_name.clone().unwrap_or_default()),
        comment: Some(command.comment.clone()),
        document_name: Some(command.document_name.clone()),
        document_version: Some(command.document_version.clone()),
        requested_date_time: Some(Timestamp::from_millis(command.requested_millis)),
        status: CommandInvocationStatus::parse(record.state.status()),
        status_details: Some(record.state.details().to_owned()),
        trace_output: Some(record.message.clone()),
        standard_output_url: empty(),
        standard_error_url: empty(),
        command_plugins: Some(steps.map_or_else(Vec::new, |steps| plugins(record, command, steps))),
        service_role: empty(),
        notification_config: Some(no_notifications()),
        cloud_watch_output_config: Some(no_log_group()),
    }
}

fn plugins(record: &InvocationRecord, command: &CommandRecord, steps: &[Option<StepRecord>]) -> Vec<CommandPlugin> {
    let steps = command.steps.iter().zip(steps.iter().map(Option::as_ref));
    steps
        .map(|(bound, step)| {
            let (status, details) = step_status(record.state, step);
            CommandPlugin {
                name: Some(bound.name.clone()),
                // Plugins have no status of their own for what is delayed or being cancelled.
                status: CommandPluginStatus::parse(match status {
                    "Delayed" => "Pending",
                    "Cancelling" => "InProgress",
                    other => other,
                }),
                status_details: Some(details.to_owned()),
                response_code: Some(step.map_or(-1, |step| step.response_code)),
                response_start_date_time: step.and_then(|step| step.started_millis).map(Timestamp::from_millis),
                response_finish_date_time: step.and_then(|step| step.finished_millis).map(Timestamp::from_millis),
                output: Some(match shown_output(record.state, step) {
                    Some(step) => plugin_output(&step.stdout, &step.stderr, PLUGIN_OUTPUT_CHARS),
                    None => String::new(),
                }),
                standard_output_url: empty(),
                standard_error_url: empty(),
                output_s3_region: empty(),
                output_s3_bucket_name: empty(),
                output_s3_key_prefix: empty(),
            }
        })
        .collect()
}

/// `Status` and `StatusDetails` of a step. One that never began, or whose end was never told, has those of the invocation once that
/// has ended.
pub fn step_status(invocation: InvocationState, step: Option<&StepRecord>) -> (&'static str, &'static str) {
    match step.map(|step| step.status) {
        Some(Some(StepStatus::Success | StepStatus::Skipped)) => ("Success", "Success"),
        Some(Some(StepStatus::Failed)) => ("Failed", "Failed"),
        Some(Some(StepStatus::TimedOut)) => ("TimedOut", "ExecutionTimedOut"),
        Some(Some(StepStatus::Cancelled)) => ("Cancelled", "Cancelled"),
        Some(None) if !invocation.is_terminal() => ("InProgress", "InProgress"),
        None if matches!(invocation, InvocationState::InProgress | InvocationState::Cancelling) => {
            ("Pending", "Pending")
        }
        _ => (invocation.status(), invocation.details()),
    }
}

/// The step whose output is shown: it is when the step has ended, or nothing more will come.
pub fn shown_output(invocation: InvocationState, step: Option<&StepRecord>) -> Option<&StepRecord> {
    step.filter(|step| step.status.is_some() || invocation.is_terminal())
}

/// What nothing stands for.
#[allow(clippy::unnecessary_wraps, reason = "members are optional")]
pub fn empty() -> Option<String> {
    Some(String::new())
}

fn no_notifications() -> NotificationConfig {
    // The type's pattern has no empty value, which the service nevertheless answers; it is left out.
    NotificationConfig { notification_arn: empty(), notification_events: Some(Vec::new()), notification_type: None }
}

/// No output to a log group.
pub fn no_log_group() -> CloudWatchOutputConfig {
    CloudWatchOutputConfig { cloud_watch_log_group_name: empty(), cloud_watch_output_enabled: Some(false) }
}
