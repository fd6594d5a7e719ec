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
    let (plugin, version) = (request.plugin_name.as_str(), request.version.as_str());
    ctx.store
        .transact(async |tx: &mut Tx| {
            let key = (plugin, version);
            if tx.get(&PLUGIN_VERSIONS, &HostScope, &key).await?.is_none() {
                return Err(not_found(plugin, Some(version)));
            }
            // Accounts are few, and one transaction sees at most this many of them.
            for scope in tx.scopes(&PLUGINS_IN_USE, None, ACCOUNTS).await? {
                if tx.get(&PLUGINS_IN_USE, &scope, plugin).await?.is_some_and(|in_use| in_use.version == version) {
                    let message = format!("The version {version} of {plugin} is in use. Put another in use first.");
                    return Err(Error::new("ConflictException", message));
                }
            }
            for (offer, _) in tx.scan(&OFFERS, &HostScope, Range::prefix(key), OFFERS_LIMIT).await?.rows {
                tx.delete(&OFFERS, &HostScope, &offer).await?;
            }
            tx.delete(&PLUGIN_VERSIONS, &HostScope, &key).await?;
            Ok(())
        })
        .await?;
    Ok(Empty {})
}
