//! ListPlugins and ListPluginVersions.

use muster_types::Timestamp;
use muster_types::muster::{
    ListPluginVersionsRequest, ListPluginVersionsResponse, ListPluginsRequest, ListPluginsResponse, PluginSummary,
    PluginVersionSummary,
};

use super::describe_plugin::kinds;
use super::records::{GrantRecord, PluginVersionRecord};
use super::upload_plugin::state;
use super::{PAGE, grant_of, missing, not_found, versions};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{AccountScope, View};

/// The account's plugins and those that come with the host, by name, and how the account uses each.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn list_plugins(ctx: Ctx, request: ListPluginsRequest) -> Result<ListPluginsResponse> {
    let scope = ctx.scope.account_scope();
    let limit = page_size(request.max_results, PAGE);
    let mut after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let mut plugins = Vec::new();
    // One more than asked for tells whether there is a next page.
    while plugins.len() <= limit {
        // Each in a read of its own: other accounts' versions may be more than one read goes through.
        let next = ctx.store.read(async |view: &View| {
            let Some(plugin) = versions::next_name(view, after.as_deref()).await? else { return Ok(None) };
            let summary = summary(view, &scope, &plugin).await?;
            Ok(Some((plugin, summary)))
        });
        let Some((plugin, summary)) = next.await? else { break };
        plugins.extend(summary);
        after = Some(plugin);
    }
    let more = plugins.len() > limit;
    plugins.truncate(limit);
    let last = plugins.last().and_then(|plugin| plugin.plugin_name.clone());
    let next_token = if more { Some(ctx.page_token(&last)?) } else { None };
    Ok(ListPluginsResponse { plugins: Some(plugins), next_token })
}

/// The versions of a plugin, by the text of their numbers.
///
/// # Errors
/// `ResourceNotFoundException`; `ValidationException` for a token of another request.
pub async fn list_plugin_versions(ctx: Ctx, request: ListPluginVersionsRequest) -> Result<ListPluginVersionsResponse> {
    let scope = ctx.scope.account_scope();
    let plugin = request.plugin_name.as_str();
    let limit = page_size(request.max_results, PAGE);
    let after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let (mut rows, in_use, grant) = ctx
        .store
        .read(async |view: &View| {
            let in_use = versions::used(view, &scope, plugin).await?.map(|used| used.version);
            let versions = versions::all_of_account(view, &scope, plugin).await?;
            Ok((versions, in_use, grant_of(view, &scope, plugin).await?))
        })
        .await?;
    if rows.is_empty() && after.is_none() {
        return Err(not_found(plugin, None));
    }
    rows.retain(|(version, _)| after.as_ref().is_none_or(|after| version > after));
    rows.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    let more = rows.len() > limit;
    let versions: Vec<PluginVersionSummary> = rows
        .into_iter()
        .take(limit)
        .map(|(version, record)| version_summary(version, record, in_use.as_deref(), grant.as_ref()))
        .collect::<Result<_>>()?;
    let last = versions.last().and_then(|version| version.plugin_version.clone());
    let next_token = if more { Some(ctx.page_token(&last)?) } else { None };
    Ok(ListPluginVersionsResponse { versions: Some(versions), next_token })
}

/// None where the account sees no version of it.
async fn summary(view: &View, scope: &AccountScope, plugin: &str) -> Result<Option<PluginSummary>> {
    let versions = versions::all_of_account(view, scope, plugin).await?;
    if versions.is_empty() {
        return Ok(None);
    }
    let in_use = versions::used(view, scope, plugin).await?.map(|used| used.version);
    let grant = grant_of(view, scope, plugin).await?;
    let latest = versions.last().map(|(version, _)| version.clone());
    let shown = in_use.as_ref().or(latest.as_ref());
    let record = versions.iter().find(|(version, _)| Some(version) == shown).map(|(_, record)| record);
    let missing = record.map(|record| missing(record, grant.as_ref())).transpose()?;
    Ok(Some(PluginSummary {
        plugin_name: Some(plugin.to_owned()),
        version_in_use: in_use.clone(),
        latest_version: latest.clone(),
        state: missing.map(|missing| state(missing.is_empty())),
        kinds: record.map(|record| kinds(record.kinds.clone())),
    }))
}

fn version_summary(
    version: String,
    record: PluginVersionRecord,
    in_use: Option<&str>,
    grant: Option<&GrantRecord>,
) -> Result<PluginVersionSummary> {
    let missing = missing(&record, grant)?;
    Ok(PluginVersionSummary {
        in_use: Some(in_use == Some(version.as_str())),
        plugin_version: Some(version),
        digest: Some(format!("sha256:{}", record.digest)),
        state: Some(state(missing.is_empty())),
        size_bytes: Some(i64::try_from(record.component_bytes).unwrap_or(i64::MAX)),
        uploaded_by: Some(record.published_by),
        uploaded_time: Some(Timestamp::from_millis(record.published_millis)),
    })
}
