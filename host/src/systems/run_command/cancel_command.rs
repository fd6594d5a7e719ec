//! CancelCommand.

use std::collections::BTreeSet;

use muster_types::ssm::{CancelCommandRequest, CancelCommandResult};
use uuid::Uuid;

use super::progress::Moving;
use super::stops::Stops;
use crate::operation::{Ctx, Error, Result};
use crate::store::{RegionScope, Tx};

/// Cancels a command, or its invocations on some nodes. What a node has is stopped by the node; what has ended stays as it is.
///
/// # Errors
/// `InvalidCommandId`, `InvalidInstanceId` for a node that is no target, `DuplicateInstanceId`.
pub async fn cancel_command(ctx: Ctx, request: CancelCommandRequest) -> Result<CancelCommandResult> {
    let nodes = request.instance_ids.unwrap_or_default();
    refuse_duplicates(&nodes)?;
    let id = Uuid::try_parse(&request.command_id).map_err(|_| unknown_command())?;
    let now = ctx.env.now_millis();
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut moving = Moving::load(tx, &ctx.scope, id, now).await?.ok_or_else(unknown_command)?;
            if nodes.is_empty() {
                if moving.progress.state.is_terminal() {
                    return Ok(());
                }
                moving.cancel();
            }
            let cancelled = Stops { cancelled: true, ..Stops::default() };
            for node in &nodes {
                let Some(mut invocation) = moving.invocation(node).await? else {
                    return Err(Error::new(
                        "InvalidInstanceId",
                        format!("The command {id} was not sent to the instance {node}."),
                    ));
                };
                if let Some(next) = cancelled.settle(invocation.state) {
                    moving.become_state(node, &mut invocation, next).await?;
                }
            }
            moving.finish().await?;
            Ok(())
        })
        .await?;
    Ok(CancelCommandResult {})
}

/// Cancels a command in a transaction of the Automation execution that waits for it.
///
/// # Errors
/// Those of the store.
pub async fn cancel_awaited(tx: &mut Tx, scope: &RegionScope, id: Uuid, now: u64) -> Result<()> {
    if let Some(mut moving) =
        Moving::load(tx, scope, id, now).await?.filter(|moving| !moving.progress.state.is_terminal())
    {
        moving.cancel();
        moving.finish().await?;
    }
    Ok(())
}

/// No instance id stands twice.
///
/// # Errors
/// `DuplicateInstanceId`.
pub(super) fn refuse_duplicates(ids: &[String]) -> Result<()> {
    let mut seen = BTreeSet::new();
    match ids.iter().find(|id| !seen.insert(id.as_str())) {
        Some(id) => Err(Error::new(
            "DuplicateInstanceId",
            format!("The instance {id} is named more than once. Name each once."),
        )),
        None => Ok(()),
    }
}

/// The refusal of a command that there is not.
pub(super) fn unknown_command() -> Error {
    Error::new("InvalidCommandId", "Invalid command id.")
}
