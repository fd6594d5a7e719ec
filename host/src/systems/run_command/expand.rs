//! Finding a command's targets and adding an invocation for each: in the command's own transaction as far as that goes, the rest
//! by the reconciler, a piece at a time. Nothing is sent before all are found, since shares are of all.

use super::eligible::Eligible;
use super::pacing::{Offer, Pacing};
use super::progress::{Moving, PIECE};
use super::records::{CommandRecord, Expansion};
use super::send_command::pending;
use super::targets;
use crate::operation::{Error, Result};
use crate::systems::nodes::{self, NodeRecord};
use crate::systems::tags::{self, ResourceType};

/// Adds the next invocations of a command whose targets are being found.
///
/// # Errors
/// `InvalidInstanceId` for ids among the targets that are no nodes; those of the store.
pub async fn expand(moving: &mut Moving<'_>, command: &CommandRecord, eligible: &Eligible) -> Result<()> {
    let Some(Expansion { after }) = moving.progress.expansion.clone() else { return Ok(()) };
    if let Some(ids) = targets::named(&command.targets) {
        tags::fetch(moving.tx, moving.scope, ResourceType::ManagedInstance, ids.iter().map(String::as_str)).await?;
        for node in named_nodes(moving, &ids.into_iter().collect::<Vec<_>>()).await? {
            let tags = tags::tags_of(moving.tx, moving.scope, ResourceType::ManagedInstance, &node.id).await?;
            add(moving, command, eligible, &node, &tags).await?;
        }
        expanded(moving, command);
        return Ok(());
    }
    let found = targets::tagged(moving.tx, moving.scope, &command.targets, after.as_deref(), PIECE).await?;
    nodes::fetch(moving.tx, moving.scope, found.nodes.iter().map(|(id, _)| id.as_str())).await?;
    for (id, tags) in found.nodes {
        // A node may be gone whose tags are not.
        if let Some(node) = nodes::node(moving.tx, moving.scope, &id).await? {
            add(moving, command, eligible, &node, &tags).await?;
        }
    }
    match found.after {
        Some(after) => moving.progress.expansion = Some(Expansion { after: Some(after) }),
        None => expanded(moving, command),
    }
    Ok(())
}

async fn add(
    moving: &mut Moving<'_>,
    command: &CommandRecord,
    eligible: &Eligible,
    node: &NodeRecord,
    tags: &std::collections::BTreeMap<String, String>,
) -> Result<()> {
    let mut invocation = pending(command, node);
    if let Some(unfit) = eligible.unfit(node, tags) {
        (invocation.state, invocation.message) = unfit.state();
        invocation.offer = Offer::Over;
    }
    moving.add(&node.id, &invocation).await
}

/// All targets are found: what may be sent is known.
pub fn expanded(moving: &mut Moving<'_>, command: &CommandRecord) {
    let progress = &mut moving.progress;
    progress.expansion = None;
    progress.pacing = Pacing::new(command.max_concurrency, command.max_errors, progress.counts.total());
}

/// The nodes of these ids.
///
/// # Errors
/// `InvalidInstanceId` naming all that are none.
pub async fn named_nodes(moving: &Moving<'_>, ids: &[String]) -> Result<Vec<NodeRecord>> {
    nodes::fetch(moving.tx, moving.scope, ids.iter().map(String::as_str)).await?;
    let mut found = Vec::with_capacity(ids.len());
    let mut unknown = Vec::new();
    for id in ids {
        match nodes::node(moving.tx, moving.scope, id).await? {
            Some(node) => found.push(node),
            None => unknown.push(id.as_str()),
        }
    }
    if unknown.is_empty() {
        return Ok(found);
    }
    let account = &moving.scope.account;
    let unknown = unknown.join(", ");
    Err(Error::new("InvalidInstanceId", format!("Instances [[{unknown}]] not in a valid state for account {account}")))
}
