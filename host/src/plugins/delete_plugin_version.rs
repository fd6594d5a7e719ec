//! DeletePluginVersion.

use muster_types::Empty;
use muster_types::muster::DeletePluginVersionRequest;

use super::records::{DELETED_VERSIONS, DeletedVersionRecord, PLUGIN_USES, PLUGINS_IN_USE, PluginVersionRecord};
use super::references::RunBy;
use super::{not_found, references, versions};
use crate::blobs;
use crate::operation::{Ctx, Error, Result, Store};
use crate::store::{AccountScope, HostScope, Tx, View};

/// Accounts that are looked at in one go, as many as a transaction has room for on any host.
const ACCOUNTS: usize = 100;

/// Deletes a version of the account's own that it does not use and that neither a command nor a step of an execution runs which has not
/// ended. Its number stays taken: only the same component may be published under it again.
///
/// # Errors
/// `ResourceNotFoundException`; `AccessDeniedException` if it came with the host, which removes what it has no use for by itself;
/// `ConflictException` if it is in use.
pub async fn delete_plugin_version(ctx: Ctx, request: DeletePluginVersionRequest) -> Result<Empty> {
    let (plugin, version) = (request.plugin_name.as_str(), request.plugin_version.as_str());
    let (scope, now) = (ctx.scope.account_scope(), ctx.env.now_millis());
    let _turn = ctx.plugins.turn().await;
    let own = async |view: &View| {
        let record = versions::of_account(view, &scope, plugin, version).await?;
        let record = record.ok_or_else(|| not_found(plugin, Some(version)))?;
        if versions::is_bundled(&record) {
            let message = format!("The version {version} of {plugin} came with Muster, and no account can delete it.");
            return Err(Error::new("AccessDeniedException", message));
        }
        Ok((record, uses(view, plugin).await?))
    };
    let (record, looked) = ctx.store.read(async |view: &View| own(view).await).await?;
    let users = users(&ctx.store, plugin, version).await?;
    if users.iter().any(|account| versions::is_for(&record, account)) {
        let message = format!("The version {version} of {plugin} is in use. Put another in use first.");
        return Err(Error::new("ConflictException", message));
    }
    if let Some(by) = references::run_by(&ctx.store, plugin, version).await? {
        let (what, end) = match by {
            RunBy::Command => ("A command", "Wait for it or cancel it."),
            RunBy::Step => ("A step of an automation execution", "Wait for it or stop its execution."),
        };
        let message = format!("{what} that has not ended runs the version {version} of {plugin}. {end}");
        return Err(Error::new("ConflictException", message));
    }
    // Accounts that do not see it, and could use it once, are not left with a version that is gone. It is nothing to them already.
    for unseen in users.chunks(ACCOUNTS) {
        ctx.store.transact(async |tx: &mut Tx| stop_use(tx, unseen, plugin, version).await).await?;
    }
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (record, uses) = own(tx).await?;
            if uses != looked {
                let message = format!("A version of {plugin} was put in use meanwhile. Try again.");
                return Err(Error::new("ConflictException", message));
            }
            let PluginVersionRecord { digest, published_by, .. } = record;
            let deleted = DeletedVersionRecord { digest, deleted_millis: now, published_by };
            tx.put(&DELETED_VERSIONS, &HostScope, &(plugin, version), &deleted).await?;
            forget(tx, plugin, version, &deleted.digest, now).await
        })
        .await?;
    Ok(Empty {})
}

/// Ends the use of a version in accounts that use it yet.
async fn stop_use(tx: &mut Tx, accounts: &[AccountScope], plugin: &str, version: &str) -> Result<()> {
    for account in accounts {
        if tx.get(&PLUGINS_IN_USE, account, plugin).await?.is_some_and(|in_use| in_use.version == version) {
            tx.delete(&PLUGINS_IN_USE, account, plugin).await?;
        }
    }
    Ok(())
}

/// How often a version of the plugin was put in use: where it has not changed, nothing that was looked for after it can have begun to run
/// a version that nobody uses, on any host.
pub(super) async fn uses(view: &View, plugin: &str) -> Result<u64> {
    Ok(view.get(&PLUGIN_USES, &HostScope, plugin).await?.unwrap_or_default().count)
}

/// Whether an account uses the version that sees it, or did when it was looked at; see [`uses`].
pub(super) async fn is_used(store: &Store, plugin: &str, version: &str, record: &PluginVersionRecord) -> Result<bool> {
    Ok(users(store, plugin, version).await?.iter().any(|account| versions::is_for(record, account)))
}

/// The accounts in which the version is in use, looked at some at a time: no transaction sees all that there may be.
async fn users(store: &Store, plugin: &str, version: &str) -> Result<Vec<AccountScope>> {
    let (mut users, mut after) = (Vec::new(), None::<AccountScope>);
    loop {
        let (last, some) = store
            .read(async |view: &View| {
                let scopes = view.scopes(&PLUGINS_IN_USE, after.as_ref(), ACCOUNTS).await?;
                let mut some = Vec::new();
                for scope in &scopes {
                    let in_use = view.get(&PLUGINS_IN_USE, scope, plugin).await?;
                    if in_use.is_some_and(|in_use| in_use.version == version) {
                        some.push(scope.clone());
                    }
                }
                Ok((scopes.into_iter().last(), some))
            })
            .await?;
        users.extend(some);
        match last {
            Some(last) => after = Some(last),
            None => return Ok(users),
        }
    }
}

/// Forgets a version within a transaction, and its component soon after.
pub(super) async fn forget(tx: &mut Tx, plugin: &str, version: &str, digest: &str, now: u64) -> Result<()> {
    versions::remove(tx, plugin, version).await?;
    blobs::release(tx, &digest.parse().map_err(Error::internal)?, now)
}
