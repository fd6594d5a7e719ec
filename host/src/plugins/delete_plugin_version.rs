//! DeletePluginVersion.

use muster_types::Empty;
use muster_types::muster::DeletePluginVersionRequest;

use super::records::{DELETED_VERSIONS, DeletedVersionRecord, PLUGIN_USES, PLUGINS_IN_USE, PluginVersionRecord};
use super::references::RunBy;
use super::{not_found, references, versions};
use crate::blobs;
use crate::operation::{Ctx, Error, Result};
use crate::store::{AccountScope, HostScope, Tx, View};

/// Accounts that are asked whether they use a version.
const ACCOUNTS: usize = 1_000;

/// Deletes a version, the account's own or the installation's, that nobody uses and that neither a command nor a step of an execution
/// runs which has not ended. Its number stays taken: only the same component may be published under it again.
///
/// # Errors
/// `ResourceNotFoundException`; `ConflictException` if it is in use.
pub async fn delete_plugin_version(ctx: Ctx, request: DeletePluginVersionRequest) -> Result<Empty> {
    let (plugin, version) = (request.plugin_name.as_str(), request.plugin_version.as_str());
    let (scope, now) = (ctx.scope.account_scope(), ctx.env.now_millis());
    let _turn = ctx.plugins.turn().await;
    let free = async |view: &View| {
        let record = versions::of_account(view, &scope, plugin, version).await?;
        let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
        if is_used(view, plugin, version, &record).await? {
            let message = format!("The version {version} of {plugin} is in use. Put another in use first.");
            return Err(Error::new("ConflictException", message));
        }
        Ok((record.digest, uses(view, plugin).await?))
    };
    let (_, looked) = ctx.store.read(async |view: &View| free(view).await).await?;
    if let Some(by) = references::run_by(&ctx.store, plugin, version).await? {
        let (what, end) = match by {
            RunBy::Command => ("A command", "Wait for it or cancel it."),
            RunBy::Step => ("A step of an automation execution", "Wait for it or stop its execution."),
        };
        let message = format!("{what} that has not ended runs the version {version} of {plugin}. {end}");
        return Err(Error::new("ConflictException", message));
    }
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (digest, uses) = free(tx).await?;
            if uses != looked {
                let message = format!("A version of {plugin} was put in use meanwhile. Try again.");
                return Err(Error::new("ConflictException", message));
            }
            let deleted = DeletedVersionRecord { digest, deleted_millis: now };
            tx.put(&DELETED_VERSIONS, &HostScope, &(plugin, version), &deleted).await?;
            // Accounts that do not see it, and could use it once, are not left with a version that is gone.
            for other in users(tx, plugin, version).await? {
                tx.delete(&PLUGINS_IN_USE, &other, plugin).await?;
            }
            forget(tx, plugin, version, &deleted.digest, now).await
        })
        .await?;
    Ok(Empty {})
}

/// How often a version of the plugin was put in use: where it has not changed, nothing that was looked for after it can have begun to run
/// a version that nobody uses, on any host.
pub(super) async fn uses(view: &View, plugin: &str) -> Result<u64> {
    Ok(view.get(&PLUGIN_USES, &HostScope, plugin).await?.unwrap_or_default().count)
}

/// Whether an account uses the version that sees it.
pub(super) async fn is_used(view: &View, plugin: &str, version: &str, record: &PluginVersionRecord) -> Result<bool> {
    Ok(users(view, plugin, version).await?.iter().any(|account| versions::is_for(record, account)))
}

/// The accounts in which the version is in use.
async fn users(view: &View, plugin: &str, version: &str) -> Result<Vec<AccountScope>> {
    let mut users = Vec::new();
    // Accounts are few, and one transaction sees at most this many of them.
    for scope in view.scopes(&PLUGINS_IN_USE, None, ACCOUNTS).await? {
        if view.get(&PLUGINS_IN_USE, &scope, plugin).await?.is_some_and(|in_use| in_use.version == version) {
            users.push(scope);
        }
    }
    Ok(users)
}

/// Forgets a version within a transaction, and its component soon after.
pub(super) async fn forget(tx: &mut Tx, plugin: &str, version: &str, digest: &str, now: u64) -> Result<()> {
    versions::remove(tx, plugin, version).await?;
    blobs::release(tx, &digest.parse().map_err(Error::internal)?, now)
}
