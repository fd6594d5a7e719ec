//! What came of a command, for the step of an Automation execution that waited for it.

use uuid::Uuid;

use super::describe::shown_output;
use super::output::{PLUGIN_OUTPUT_CHARS, plugin_output};
use super::records::{COMMANDS, INVOCATIONS, PROGRESS, STEPS};
use crate::operation::Result;
use crate::store::{Range, RegionScope, View};

/// Nodes whose output is shown; of more nodes a step of a runbook makes no sense.
const SHOWN_NODES: usize = 10;

/// How a command ended.
pub struct Outcome {
    /// ListCommands' Status.
    pub status: &'static str,
    /// That of the first step that failed on one of the first nodes; 0 if none did.
    pub response_code: i32,
    /// What a command of one step wrote on its first nodes, in the order of their ids; empty for a command of several steps.
    pub output: String,
    /// Whether it ended well everywhere.
    pub success: bool,
}

/// What came of a command; none while it has not ended. One that was forgotten has ended, and nobody knows how.
///
/// # Errors
/// Those of the store.
pub async fn outcome(view: &View, scope: &RegionScope, id: Uuid) -> Result<Option<Outcome>> {
    let progress = view.get(&PROGRESS, scope, &id).await?;
    let command = view.get(&COMMANDS, scope, &id).await?;
    let (Some(progress), Some(command)) = (progress, command) else {
        return Ok(Some(Outcome { status: "Failed", response_code: -1, output: String::new(), success: false }));
    };
    if !progress.state.is_terminal() {
        return Ok(None);
    }
    let mut outputs = Vec::new();
    let mut response_code = 0;
    for ((_, node), invocation) in view.scan(&INVOCATIONS, scope, Range::prefix((id,)), SHOWN_NODES).await?.rows {
        let steps = view.scan(&STEPS, scope, Range::prefix((id, node.as_str())), command.steps.len().min(SHOWN_NODES));
        for (_, step) in steps.await?.rows {
            if response_code == 0 {
                response_code = step.response_code;
            }
            if command.steps.len() == 1
                && let Some(step) = shown_output(invocation.state, Some(&step))
            {
                outputs.push(plugin_output(&step.stdout, &step.stderr, PLUGIN_OUTPUT_CHARS));
            }
        }
    }
    let status = progress.state.status();
    Ok(Some(Outcome { status, response_code, output: outputs.join("\n"), success: status == "Success" }))
}
