//! SetPluginVersion.

use muster_types::muster::{SetPluginVersionRequest, SetPluginVersionResponse};

use super::records::{GrantRecord, InUseRecord, PLUGIN_USES, PLUGINS_IN_USE, UsesRecord};
use super::upload_plugin::state;
use super::{grant_of, missing, not_found, versions};
use crate::operation::{Ctx, Error, Result};
use crate::store::{AccountScope, HostScope, Tx, View};

/// Puts a version in use. Commands that run keep the one that they began with.
///
/// # Errors
/// `ResourceNotFoundException`; `ConflictException` if another plugin in use offers a step of the same name, or if the version wants more
/// than is granted and the one in use does not: everything that uses the plugin would be refused until it is.
pub async fn set_plugin_version(ctx: Ctx, request: SetPluginVersionRequest) -> Result<SetPluginVersionResponse> {
    let scope = ctx.scope.account_scope();
    let (plugin, version) = (&request.plugin_name, &request.plugin_version);
    let _turn = ctx.plugins.turn().await;
    let (digest, missing) = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let record = versions::of_account(tx, &scope, plugin, version).await?;
            let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
            let grant = grant_of(tx, &scope, plugin).await?;
            let missing = missing(&record, grant.as_ref())?;
            if !missing.is_empty() {
                check_upgrade(tx, &scope, (plugin, version), &missing, grant.as_ref()).await?;
            }
            Ok((use_version(tx, &scope, plugin, version, true).await?, missing))
        })
        .await?;
    Ok(SetPluginVersionResponse {
        plugin_name: Some(request.plugin_name),
        plugin_version: Some(request.plugin_version),
        digest: Some(format!("sha256:{digest}")),
        state: Some(state(missing.is_empty())),
    })
}

/// Whether a version may be used that lacks something: not in the place of one that lacks nothing.
async fn check_upgrade(
    view: &View,
    scope: &AccountScope,
    (plugin, version): (&str, &str),
    lacks: &[String],
    grant: Option<&GrantRecord>,
) -> Result<()> {
    let Some(in_use) = versions::used(view, scope, plugin).await? else { return Ok(()) };
    let Some(record) = in_use.record else { return Ok(()) };
    if in_use.version == version || !missing(&record, grant)?.is_empty() {
        return Ok(());
    }
    let message = format!(
        "The version {version} wants more than {}, which stays in use: {}. Grant it first, with PutPluginGrant.",
        in_use.version,
        lacks.join("; ")
    );
    Err(Error::new("ConflictException", message))
}

/// The same within a transaction; answers the digest. `chosen` says whether an operator wants it.
pub(super) async fn use_version(
    tx: &mut Tx,
    scope: &AccountScope,
    plugin: &str,
    version: &str,
    chosen: bool,
) -> Result<String> {
    let record = versions::of_account(tx, scope, plugin, version).await?;
    let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
    let offers = versions::offers(tx, plugin, version).await?;
    let offers: Vec<String> = offers.into_iter().map(|(name, _)| name).collect();
    for offer in &offers {
        if let Some(other) = versions::offering(tx, scope, offer).await?
            && other.plugin != plugin
        {
            let message = format!("The plugin {}, which is in use, offers {offer} too.", other.plugin);
            return Err(Error::new("ConflictException", message));
        }
    }
    let uses = tx.get(&PLUGIN_USES, &HostScope, plugin).await?.unwrap_or_default();
    tx.put(&PLUGIN_USES, &HostScope, plugin, &UsesRecord { count: uses.count + 1 }).await?;
    let kinds = record.kinds.iter().map(|(kind, _)| kind.clone()).collect();
    let in_use = InUseRecord { version: version.to_owned(), offers, kinds, chosen };
    tx.put(&PLUGINS_IN_USE, scope, plugin, &in_use).await?;
    Ok(record.digest)
}
