//! UploadPlugin.

use muster_types::muster::{PluginVersionState, UploadPluginRequest, UploadPluginResponse};

use super::publish::publish;
use super::{grant_of, missing, not_found, versions};
use crate::operation::{Ctx, Error, Result};
use crate::store::View;

/// Publishes a version of a plugin. It is in use once it was set to be, and does what it was granted.
///
/// # Errors
/// See [`publish`]; `ResourceNotFoundException`, where it is deleted at once.
pub async fn upload_plugin(ctx: Ctx, request: UploadPluginRequest) -> Result<UploadPluginResponse> {
    let component = tokio::fs::read(&request.body.path).await.map_err(Error::internal)?;
    let published = publish(&ctx.host(), component, &ctx.caller.arn, None).await?;
    let scope = ctx.scope.account_scope();
    let (plugin, version) = (&published.plugin, &published.version);
    let missing = ctx.store.read(async |view: &View| {
        let record = versions::of_account(view, &scope, plugin, version).await?;
        let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
        missing(&record, grant_of(view, &scope, plugin).await?.as_ref())
    });
    let state = state(missing.await?.is_empty());
    Ok(UploadPluginResponse {
        plugin_name: Some(published.plugin),
        plugin_version: Some(published.version),
        digest: Some(format!("sha256:{}", published.digest)),
        state: Some(state),
    })
}

/// The state of a version, by whether the grant covers what it needs.
pub(super) fn state(is_covered: bool) -> PluginVersionState {
    if is_covered { PluginVersionState::Ready } else { PluginVersionState::AwaitingGrant }
}
