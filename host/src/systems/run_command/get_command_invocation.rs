//! GetCommandInvocation.

use muster_protocol::{STDERR_CHARS, STDOUT_CHARS};
use muster_types::Timestamp;
use muster_types::ssm::{CommandInvocationStatus, GetCommandInvocationRequest, GetCommandInvocationResult};
use uuid::Uuid;

use super::describe::{empty, no_log_group, shown_output, step_status};
use super::output::stream;
use super::records::{COMMANDS, INVOCATIONS, STEPS};
use crate::operation::{Ctx, Error, Result};

/// One step of a command on a node, with its output.
///
/// # Errors
/// `InvocationDoesNotExist` for an unknown command or a node that is no target; then `InvalidPluginName` for a step that there is
/// not, or none named where there are several.
pub async fn get_command_invocation(
    ctx: Ctx,
    request: GetCommandInvocationRequest,
) -> Result<GetCommandInvocationResult> {
    let node = &request.instance_id;
    let missing = || {
        Error::new(
            "InvocationDoesNotExist",
            format!(
                "The command {} was not sent to the instance {node}, or there is no such command.",
                request.command_id
            ),
        )
    };
    let id = Uuid::try_parse(&request.command_id).map_err(|_| missing())?;
    let (command, invocation, at, step) = ctx
        .store
        .read(async |view| {
            let key = (id, node.as_str());
            let Some(invocation) = view.get(&INVOCATIONS, &ctx.scope, &key).await? else { return Err(missing()) };
            let Some(command) = view.get(&COMMANDS, &ctx.scope, &id).await? else { return Err(missing()) };
            let names: Vec<&str> = command.steps.iter().map(|step| step.name.as_str()).collect();
            let at = step_index(&names, request.plugin_name.as_deref())?;
            let step = view.get(&STEPS, &ctx.scope, &(id, node.as_str(), at as u64)).await?;
            Ok((command, invocation, at, step))
        })
        .await?;

    let step = step.as_ref();
    let (status, details) = match command.steps.len() {
        1 => (invocation.state.status(), invocation.state.details()),
        _ => step_status(invocation.state, step),
    };
    let shown = shown_output(invocation.state, step);
    let (stdout, stderr) = shown.map_or(("", ""), |step| (&step.stdout, &step.stderr));
    let (start, end) = (step.and_then(|step| step.started_millis), step.and_then(|step| step.finished_millis));
    let time =
        |millis: Option<u64>| Some(millis.map_or_else(String::new, |millis| Timestamp::from_millis(millis).iso8601()));
    Ok(GetCommandInvocationResult {
        command_id: Some(id.to_string()),
        instance_id: Some(node.clone()),
        comment: Some(command.comment),
        document_name: Some(command.document_name),
        document_version: Some(command.document_version),
        plugin_name: command.steps.get(at).map(|step| step.name.clone()),
        response_code: Some(step.map_or(-1, |step| step.response_code)),
        execution_start_date_time: time(start),
        execution_elapsed_time: Some(match (start, end) {
            (Some(start), Some(end)) => elapsed(end.saturating_sub(start)),
            _ => String::new(),
        }),
        execution_end_date_time: time(end.filter(|_| start.is_some())),
        status: CommandInvocationStatus::parse(status),
        status_details: Some(details.to_owned()),
        standard_output_content: Some(stream(stdout, STDOUT_CHARS).into_owned()),
        standard_output_url: empty(),
        standard_error_content: Some(stream(stderr, STDERR_CHARS).into_owned()),
        standard_error_url: empty(),
        cloud_watch_output_config: Some(no_log_group()),
    })
}

fn step_index(names: &[&str], asked: Option<&str>) -> Result<usize> {
    let invalid = |what: String| Error::new("InvalidPluginName", format!("{what} The steps are {}.", names.join(", ")));
    match asked {
        None if names.len() == 1 => Ok(0),
        None => Err(invalid("The document has several steps: name one.".to_owned())),
        Some(name) => {
            names.iter().position(|step| *step == name).ok_or_else(|| invalid(format!("There is no step {name}.")))
        }
    }
}

/// A duration as the service writes it: `PT0.091S`, `PT1M3.5S`.
fn elapsed(millis: u64) -> String {
    let (hours, minutes, rest) = (millis / 3_600_000, millis / 60_000 % 60, millis % 60_000);
    let mut text = "PT".to_owned();
    if hours > 0 {
        text += &format!("{hours}H");
    }
    if minutes > 0 {
        text += &format!("{minutes}M");
    }
    if rest > 0 || millis == 0 {
        let seconds = format!("{}.{:03}", rest / 1000, rest % 1000);
        text += seconds.trim_end_matches('0').trim_end_matches('.');
        text += "S";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_as_iso_8601_says() {
        for (millis, text) in [
            (91, "PT0.091S"),
            (0, "PT0S"),
            (63_500, "PT1M3.5S"),
            (60_000, "PT1M"),
            (3_600_000, "PT1H"),
            (7_261_010, "PT2H1M1.01S"),
        ] {
            assert_eq!(elapsed(millis), text);
        }
    }

    #[test]
    fn a_step_may_go_unnamed_only_where_there_is_one() {
        let code = |result: Result<usize>| result.map_err(|error| error.code.into_owned());
        assert_eq!(code(step_index(&["run"], None)), Ok(0));
        assert_eq!(code(step_index(&["a", "b"], Some("b"))), Ok(1));
        assert_eq!(code(step_index(&["a", "b"], None)), Err("InvalidPluginName".into()));
        assert_eq!(code(step_index(&["a"], Some("aws:runShellScript"))), Err("InvalidPluginName".into()));
    }
}
