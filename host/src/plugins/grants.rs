//! GetPluginGrant, PutPluginGrant, DeletePluginGrant and ListPluginGrantHistory.

use muster_package::{Grant, Manifest};
use muster_types::muster::{
    AllHosts, AllNodes, DeletePluginGrantRequest, GetPluginGrantRequest, GetPluginGrantResponse, GrantChange,
    ListPluginGrantHistoryRequest, ListPluginGrantHistoryResponse, NodeSelector, NodeTag, PluginGrant,
    PluginGrantHistoryEntry, PutPluginGrantRequest, PutPluginGrantResponse,
};
use muster_types::{Empty, Timestamp};

use super::forms;
use super::records::{GRANT_HISTORY, GRANTS, GrantChangeRecord, GrantNodes, GrantRecord, PluginVersionRecord};
use super::{PAGE, grant_of, not_found, versions};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{AccountScope, Descending, Range, Tx, View};

/// Changes of a plugin's grant that are kept: years of them, where people make them.
const CHANGES_LIMIT: u64 = 1_000;

/// What a plugin is granted.
///
/// # Errors
/// `ResourceNotFoundException` if it is granted nothing.
pub async fn get_plugin_grant(ctx: Ctx, request: GetPluginGrantRequest) -> Result<GetPluginGrantResponse> {
    let scope = ctx.scope.account_scope();
    let record = ctx.store.read(async |view: &View| grant_of(view, &scope, &request.plugin_name).await).await?;
    let record = record.ok_or_else(|| nothing_granted(&request.plugin_name))?;
    Ok(GetPluginGrantResponse { plugin_name: Some(request.plugin_name), grant: Some(shown(&record)) })
}

/// Grants a plugin what the request says, instead of what it was granted before: at most what its versions ask for, so that what one
/// needs is granted before it is put in use. A later version that wants more is not granted it by this.
///
/// # Errors
/// `ResourceNotFoundException` if there is no such plugin; `ValidationException` for a rule that says less than it allows, or that
/// the plugin does not ask for.
pub async fn put_plugin_grant(ctx: Ctx, request: PutPluginGrantRequest) -> Result<PutPluginGrantResponse> {
    let nodes = match request.nodes.clone() {
        NodeSelector::All(AllNodes {}) => GrantNodes::All,
        NodeSelector::Hosts(AllHosts {}) => GrantNodes::Hosts,
        NodeSelector::Tag(NodeTag { key, value }) => GrantNodes::Tagged { key, value },
        NodeSelector::NodeIds(ids) => GrantNodes::Named(ids),
    };
    let scope = ctx.scope.account_scope();
    let now = ctx.env.now_millis();
    let plugin = request.plugin_name.clone();
    let seen = async |view: &View| versions::all_of_account(view, &scope, &plugin).await;
    let versions = ctx.store.read(seen).await?;
    let checked = tokio::task::spawn_blocking(move || checked(request, &versions));
    let grant = checked.await.map_err(Error::internal)??;
    let record = ctx
        .store
        .transact(async |tx: &mut Tx| {
            give(tx, &scope, &plugin, nodes.clone(), grant.clone(), &ctx.caller.arn, now).await
        })
        .await?;
    Ok(PutPluginGrantResponse { grant: Some(shown(&record)), plugin_name: Some(plugin) })
}

/// Takes back what a plugin was granted. Calls that run are not stopped.
///
/// # Errors
/// `ResourceNotFoundException` if it is granted nothing.
pub async fn delete_plugin_grant(ctx: Ctx, request: DeletePluginGrantRequest) -> Result<Empty> {
    let scope = ctx.scope.account_scope();
    let now = ctx.env.now_millis();
    let plugin = request.plugin_name;
    ctx.store
        .transact(async |tx: &mut Tx| {
            if tx.get(&GRANTS, &scope, &plugin).await?.is_none() {
                return Err(nothing_granted(&plugin));
            }
            tx.delete(&GRANTS, &scope, &plugin).await?;
            let revision = last_revision(tx, &scope, &plugin).await? + 1;
            let change = GrantChangeRecord { grant: None, changed_by: ctx.caller.arn.clone(), changed_millis: now };
            remember(tx, &scope, &plugin, revision, &change).await
        })
        .await?;
    Ok(Empty {})
}

/// How a plugin's grant came to be, the newest change first.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn list_plugin_grant_history(
    ctx: Ctx,
    request: ListPluginGrantHistoryRequest,
) -> Result<ListPluginGrantHistoryResponse> {
    let scope = ctx.scope.account_scope();
    let plugin = request.plugin_name.as_str();
    let limit = page_size(request.max_results, PAGE);
    let before = ctx.page_state::<u64>(request.next_token.as_deref())?;
    let rows = ctx
        .store
        .read(async |view: &View| {
            let mut range = Range::prefix((plugin,));
            if let Some(before) = before {
                range = range.after((plugin, Descending(before)));
            }
            Ok(view.scan(&GRANT_HISTORY, &scope, range, limit + 1).await?.rows)
        })
        .await?;
    let last = rows.get(limit - 1).map(|((_, Descending(revision)), _)| *revision);
    let next_token = match last {
        Some(last) if rows.len() > limit => Some(ctx.page_token(&last)?),
        _ => None,
    };
    let entry = |change: GrantChangeRecord| PluginGrantHistoryEntry {
        change: Some(if change.grant.is_some() { GrantChange::Put } else { GrantChange::Delete }),
        grant: change.grant.as_ref().map(shown),
        changed_by: Some(change.changed_by),
        changed_time: Some(Timestamp::from_millis(change.changed_millis)),
    };
    let history = rows.into_iter().take(limit).map(|(_, change)| entry(change)).collect();
    Ok(ListPluginGrantHistoryResponse { history: Some(history), next_token })
}

/// Gives a grant within a transaction.
pub(super) async fn give(
    tx: &mut Tx,
    scope: &AccountScope,
    plugin: &str,
    nodes: GrantNodes,
    grant: Grant,
    by: &str,
    now_millis: u64,
) -> Result<GrantRecord> {
    if versions::all_of_account(tx, scope, plugin).await?.is_empty() {
        return Err(not_found(plugin, None));
    }
    let revision = last_revision(tx, scope, plugin).await? + 1;
    let record = GrantRecord { nodes, grant, revision, given_by: by.to_owned(), given_millis: now_millis };
    tx.put(&GRANTS, scope, plugin, &record).await?;
    let change =
        GrantChangeRecord { grant: Some(record.clone()), changed_by: by.to_owned(), changed_millis: now_millis };
    remember(tx, scope, plugin, revision, &change).await?;
    Ok(record)
}

/// Adds a change to a plugin's history; the oldest goes where there are [`CHANGES_LIMIT`].
async fn remember(
    tx: &mut Tx,
    scope: &AccountScope,
    plugin: &str,
    revision: u64,
    change: &GrantChangeRecord,
) -> Result<()> {
    tx.put(&GRANT_HISTORY, scope, &(plugin, Descending(revision)), change).await?;
    if let Some(oldest) = revision.checked_sub(CHANGES_LIMIT) {
        tx.delete(&GRANT_HISTORY, scope, &(plugin, Descending(oldest))).await?;
    }
    Ok(())
}

async fn last_revision(view: &View, scope: &AccountScope, plugin: &str) -> Result<u64> {
    let newest = view.scan(&GRANT_HISTORY, scope, Range::prefix((plugin,)), 1).await?.rows;
    Ok(newest.first().map_or(0, |((_, Descending(revision)), _)| *revision))
}

fn nothing_granted(plugin: &str) -> Error {
    Error::new("ResourceNotFoundException", format!("Nothing is granted to the plugin {plugin}."))
}

/// A grant from its wire form, of which the versions ask for every part. Patterns are compiled for that.
fn checked(request: PutPluginGrantRequest, versions: &[(String, PluginVersionRecord)]) -> Result<Grant> {
    let invalid = |message: String| Error::new("ValidationException", message);
    let grant = forms::parsed(request)?;
    grant.check_patterns().map_err(|error| invalid(format!("The grant is not valid: {error}.")))?;
    let manifests = versions.iter().map(|(_, version)| Manifest::read(&version.manifest));
    let manifests = manifests.collect::<std::result::Result<Vec<_>, _>>().map_err(Error::internal)?;
    match grant.unasked(&manifests) {
        Some(what) if !versions.is_empty() => {
            let message = format!(
                "The plugin does not ask for this: {what}. Grant at most what its versions need; DescribePlugin shows it."
            );
            Err(invalid(message))
        }
        _ => Ok(grant),
    }
}

fn shown(record: &GrantRecord) -> PluginGrant {
    let nodes = match &record.nodes {
        GrantNodes::All => NodeSelector::All(AllNodes {}),
        GrantNodes::Hosts => NodeSelector::Hosts(AllHosts {}),
        GrantNodes::Tagged { key, value } => NodeSelector::Tag(NodeTag { key: key.clone(), value: value.clone() }),
        GrantNodes::Named(ids) => NodeSelector::NodeIds(ids.clone()),
    };
    PluginGrant {
        nodes: Some(nodes),
        revision: i64::try_from(record.revision).ok(),
        granted_by: Some(record.given_by.clone()),
        granted_time: Some(Timestamp::from_millis(record.given_millis)),
        ..forms::grant(&record.grant)
    }
}
