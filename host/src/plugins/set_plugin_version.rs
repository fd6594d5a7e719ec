//! SetPluginVersion.

use muster_types::muster::{SetPluginVersionRequest, SetPluginVersionResponse};

use super::records::{InUseRecord, OFFERS, PLUGIN_VERSIONS, PLUGINS_IN_USE};
use super::upload_plugin::state;
use super::{grant_of, manifest, missing, not_found, using};
use crate::operation::{Ctx, Error, Result};
use crate::store::{AccountScope, HostScope, Range, Tx};

/// Puts a version in use. Commands that run keep the one that they began with.
///
/// # Errors
/// `ResourceNotFoundException`; `ConflictException` if another plugin in use offers a step of the same name.
pub async fn set_plugin_version(ctx: Ctx, request: SetPluginVersionRequest) -> Result<SetPluginVersionResponse> {
    let scope = ctx.scope.account_scope();
    let (plugin, version) = (&request.plugin_name, &request.plugin_version);
    let _turn = ctx.plugins.turn().await;
    let (digest, missing) = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let digest = use_version(tx, &scope, plugin, version, true).await?;
            let manifest = manifest(tx, plugin, version).await?.ok_or_else(|| not_found(plugin, Some(version)))?;
            let grant = grant_of(tx, &scope, plugin).await?.map(|record| record.grant);
            Ok((digest, missing(&manifest, grant.as_ref())))
        })
        .await?;
    Ok(SetPluginVersionResponse {
        plugin_name: Some(request.plugin_name),
        plugin_version: Some(request.plugin_version),
        digest: Some(format!("sha256:{digest}")),
        state: Some(state(missing.is_empty())),
    })
}

/// The same within a transaction; answers the digest. `chosen` says whether an operator wants it.
pub(super) async fn use_version(
    tx: &mut Tx,
    scope: &AccountScope,
    plugin: &str,
    version: &str,
    chosen: bool,
) -> Result<String> {
    let record = tx.get(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await?;
    let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
    let offers = tx.scan(&OFFERS, &HostScope, Range::prefix((plugin, version)), muster_package::OFFERS).await?.rows;
    let offers: Vec<String> = offers.into_iter().map(|((_, _, name), _)| name).collect();
    for offer in &offers {
        if let Some((other, _)) = using(tx, scope, offer).await?
            && other != plugin
        {
            let message = format!("The plugin {other}, which is in use, offers {offer} too.");
            return Err(Error::new("ConflictException", message));
        }
    }
    let kinds = record.kinds.iter().map(|(kind, _)| kind.clone()).collect();
    let in_use = InUseRecord { version: version.to_owned(), offers, kinds, chosen };
    tx.put(&PLUGINS_IN_USE, scope, plugin, &in_use).await?;
    Ok(record.digest)
}
