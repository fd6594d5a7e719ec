//! ListPlugins and ListPluginVersions.

use muster_types::Timestamp;
use muster_types::muster::{
    ListPluginVersionsRequest, ListPluginVersionsResponse, ListPluginsRequest, ListPluginsResponse, PluginSummary,
    PluginVersionSummary,
};

use super::describe_plugin::kinds;
use super::publish::next_plugin;
use super::records::{GrantRecord, PLUGIN_VERSIONS, PLUGINS_IN_USE, PluginVersionRecord};
use super::upload_plugin::state;
use super::{PAGE, grant_of, missing, not_found, versions};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{AccountScope, HostScope, Range, View};

/// The plugins of the host, by name, and how the account uses each.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn list_plugins(ctx: Ctx, request: ListPluginsRequest) -> Result<ListPluginsResponse> {
    let scope = ctx.scope.account_scope();
    let limit = page_size(request.max_results, PAGE);
    let mut after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let (plugins, more) = ctx
        .store
        .read(async |view: &View| {
            let mut plugins = Vec::new();
            let mut after = after.clone();
            // One more than asked for tells whether there is a next page.
            while plugins.len() <= limit {
                let Some(plugin) = next_plugin(view, &PLUGIN_VERSIONS, after.as_deref()).await? else { break };
                plugins.push(summary(view, &scope, &plugin).await?);
                after = Some(plugin);
            }
            let more = plugins.len() > limit;
            plugins.truncate(limit);
            Ok((plugins, more))
        })
        .await?;
    after = plugins.last().and_then(|plugin| plugin.plugin_name.clone());
    let next_token = if more { Some(ctx.page_token(&after)?) } else { None };
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
    let (rows, in_use, grant) = ctx
        .store
        .read(async |view: &View| {
            let mut range = Range::prefix((plugin,));
            if let Some(after) = &after {
                range = range.after((plugin, after.as_str()));
            }
            let rows = view.scan(&PLUGIN_VERSIONS, &HostScope, range, limit + 1).await?.rows;
            let in_use = view.get(&PLUGINS_IN_USE, &scope, plugin).await?.map(|in_use| in_use.version);
            Ok((rows, in_use, grant_of(view, &scope, plugin).await?))
        })
        .await?;
    if rows.is_empty() && after.is_none() {
        return Err(not_found(plugin, None));
    }
    let more = rows.len() > limit;
    let versions: Vec<PluginVersionSummary> = rows
        .into_iter()
        .take(limit)
        .map(|((_, version), record)| version_summary(version, record, in_use.as_deref(), grant.as_ref()))
        .collect::<Result<_>>()?;
    let last = versions.last().and_then(|version| version.plugin_version.clone());
    let next_token = if more { Some(ctx.page_token(&last)?) } else { None };
    Ok(ListPluginVersionsResponse { versions: Some(versions), next_token })
}

async fn summary(view: &View, scope: &AccountScope, plugin: &str) -> Result<PluginSummary> {
    let versions = versions(view, plugin).await?;
    let in_use = view.get(&PLUGINS_IN_USE, scope, plugin).await?.map(|in_use| in_use.version);
    let grant = grant_of(view, scope, plugin).await?;
    let latest = versions.last().map(|(version, _)| version.clone());
    let shown = in_use.as_ref().or(latest.as_ref());
    let record = versions.iter().find(|(version, _)| Some(version) == shown).map(|(_, record)| record);
    let missing = record.map(|record| missing(record, grant.as_ref())).transpose()?;
    Ok(PluginSummary {
        plugin_name: Some(plugin.to_owned()),
        version_in_use: in_use.clone(),
        latest_version: latest.clone(),
        state: missing.map(|missing| state(missing.is_empty())),
        kinds: record.map(|record| kinds(record.kinds.clone())),
    })
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
