//! A command as one node gets it: made when it is delivered, from the state as it is then.

use std::collections::{BTreeMap, BTreeSet};

use muster_protocol::{Grants, PluginUse, Work};
use uuid::Uuid;

use super::pacing::Offer;
use super::records::{COMMANDS, CommandRecord, INVOCATIONS, PROGRESS};
use crate::operation::Result;
use crate::plugins;
use crate::store::{RegionScope, View};
use crate::systems::tags::{self, ResourceType};

/// The work to offer to a node; none if it is not wanted any more (it has ended or is about to, its time to be delivered has passed,
/// or the node has accepted it), so that the offer can be thrown away.
///
/// # Errors
/// Those of the store.
pub async fn work_for(
    view: &View,
    scope: &RegionScope,
    command_id: &str,
    node_id: &str,
    now_millis: u64,
) -> Result<Option<Work>> {
    let Ok(id) = Uuid::try_parse(command_id) else { return Ok(None) };
    let Some(invocation) = view.get(&INVOCATIONS, scope, &(id, node_id)).await? else { return Ok(None) };
    if !matches!(invocation.offer, Offer::Out { .. }) {
        return Ok(None);
    }
    // What a command was stopped for reaches its invocations a piece at a time, but no node after that.
    let progress = view.get(&PROGRESS, scope, &id).await?;
    if progress.is_none_or(|progress| progress.stops.settle(invocation.state).is_some()) {
        return Ok(None);
    }
    let Some(mut command) = view.get(&COMMANDS, scope, &id).await? else { return Ok(None) };
    if now_millis >= command.deliver_before_millis {
        return Ok(None);
    }
    command.plugins = seen(view, scope, command.plugins).await?;
    Ok(Some(Work {
        id: id.to_string(),
        account: scope.account.clone(),
        region: scope.region.clone(),
        grants: grants(view, scope, &command, node_id).await?,
        document_name: command.document_name,
        steps: command.steps,
        plugins: command.plugins,
        deliver_before: command.deliver_before_millis,
        offered_at: now_millis,
    }))
}

/// The command's plugins whose versions the account sees. A node fails the steps of others, as where a version was deleted: it may have the
/// component, and would run it unasked.
async fn seen(
    view: &View,
    scope: &RegionScope,
    mut of_command: BTreeMap<String, PluginUse>,
) -> Result<BTreeMap<String, PluginUse>> {
    let (account, mut gone) = (scope.account_scope(), BTreeSet::new());
    for (action, PluginUse { plugin, version, .. }) in &of_command {
        if plugins::of_account(view, &account, plugin, version).await?.is_none() {
            gone.insert(action.clone());
        }
    }
    of_command.retain(|action, _| !gone.contains(action));
    Ok(of_command)
}

/// What the command's plugins may do on the node, as granted now.
async fn grants(view: &View, scope: &RegionScope, command: &CommandRecord, node_id: &str) -> Result<Grants> {
    let node_tags = tags::tags_of(view, scope, ResourceType::ManagedInstance, node_id).await?;
    let names: BTreeSet<&str> = command.plugins.values().map(|plugin| plugin.plugin.as_str()).collect();
    let mut grants = BTreeMap::new();
    for plugin in names {
        let grant = plugins::grant_of(view, &scope.account_scope(), plugin).await?;
        if let Some(here) = grant.as_ref().and_then(|grant| grant.on(node_id, &node_tags)) {
            grants.insert(plugin.to_owned(), here.clone());
        }
    }
    Ok(grants)
}
