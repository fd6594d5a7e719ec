//! DeletePluginVersion.

use muster_types::Empty;
use muster_types::muster::DeletePluginVersionRequest;

use super::not_found;
use super::records::{OFFERS, PLUGIN_VERSIONS, PLUGINS_IN_USE};
use super::set_plugin_version::OFFERS_LIMIT;
use crate::operation::{Ctx, Error, Result};
use crate::store::{HostScope, Range, Tx};

/// Accounts that are asked whether they use a version.
const ACCOUNTS: usize = 1_000;

/// Deletes a version that no account uses. Commands that began with it and have not fetched it yet fail at that step.
///
/// # Errors
/// `ResourceNotFoundException`; `ConflictException` if it is in use.
pub async fn delete_plugin_version(ctx: Ctx, request: DeletePluginVersionRequest) -> Result<Empty> {
    let (plugin, version) = (request.plugin_name.as_str(), request.plugin_version.as_str());
    ctx.store
        .transact(async |tx: &mut Tx| {
            if tx.get(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await?.is_none() {
                return Err(not_found(plugin, Some(version)));
            }
            if forget(tx, plugin, version).await? {
                return Ok(());
            }
            let message = format!("The version {version} of {plugin} is in use. Put another in use first.");
            Err(Error::new("ConflictException", message))
        })
        .await?;
    Ok(Empty {})
}

/// Forgets a version within a transaction; false, and nothing changes, if an account uses it.
pub(super) async fn forget(tx: &mut Tx, plugin: &str, version: &str) -> Result<bool> {
    // Accounts are few, and one transaction sees at most this many of them.
    for scope in tx.scopes(&PLUGINS_IN_USE, None, ACCOUNTS).await? {
        if tx.get(&PLUGINS_IN_USE, &scope, plugin).await?.is_some_and(|in_use| in_use.version == version) {
            return Ok(false);
        }
    }
    for (offer, _) in tx.scan(&OFFERS, &HostScope, Range::prefix((plugin, version)), OFFERS_LIMIT).await?.rows {
        tx.delete(&OFFERS, &HostScope, &offer).await?;
    }
    tx.delete(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await?;
    Ok(true)
}
