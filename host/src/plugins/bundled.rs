//! The plugins that come with the host. They are published like any other at each start, and granted nothing by that.

use super::delete_plugin_version::forget;
use super::grants::give;
use super::publish::{VERSIONS_LIMIT, publish};
use super::records::{GrantNodes, PLUGIN_VERSIONS, PLUGINS_IN_USE};
use super::set_plugin_version::use_version;
use crate::operation::{Error, Host, Result};
use crate::store::{AccountScope, HostScope, Range, Tx};

/// Their components, as `build.rs` built them.
pub(super) const BUNDLED: &[&[u8]] = &[include_bytes!(concat!(env!("OUT_DIR"), "/shell.wasm"))];

/// Who published them.
const PUBLISHER: &str = "muster";

/// Publishes them, and puts each in use in an account that uses no version of it, or another build of this version. Another
/// version, which an operator set, stays.
///
/// # Errors
/// Those of publishing.
pub async fn publish_bundled(host: &Host, account: &str) -> Result<()> {
    for component in BUNDLED {
        publish_one(host, account, component).await?;
    }
    Ok(())
}

pub(super) async fn publish_one(host: &Host, account: &str, component: &[u8]) -> Result<()> {
    let scope = AccountScope::new(account);
    let published = publish(host, component.to_vec(), PUBLISHER, true).await?;
    let (plugin, version) = (published.plugin.as_str(), published.version.as_str());
    host.store
        .transact(async |tx: &mut Tx| {
            let in_use = tx.get(&PLUGINS_IN_USE, &scope, plugin).await?.map(|in_use| in_use.version);
            let stays = in_use.as_ref().is_some_and(|in_use| number(in_use) != number(version));
            if !stays && in_use.as_deref() != Some(version) {
                use_version(tx, &scope, plugin, version).await?;
            }
            // Builds of before the last one: who makes plugins starts a host with many.
            let versions = tx.scan(&PLUGIN_VERSIONS, &HostScope, Range::prefix((plugin,)), VERSIONS_LIMIT).await?;
            for ((_, other), _) in versions.rows {
                let is_build = other.contains('+') && number(&other) == number(version);
                if is_build && other != version && in_use.as_ref() != Some(&other) {
                    forget(tx, plugin, &other).await?;
                }
            }
            Ok(())
        })
        .await
}

/// A version without its build.
fn number(version: &str) -> &str {
    version.split_once('+').map_or(version, |(number, _)| number)
}

/// Grants `muster/shell` anything as `user` on one node, and nothing anywhere else.
///
/// # Errors
/// Those of the store.
pub async fn grant_shell(host: &Host, scope: &AccountScope, node_id: &str, user: &str) -> Result<()> {
    let form = serde_json::json!({ "process": [{ "program": "any", "user": user }] });
    let grant: muster_package::Grant = serde_json::from_value(form).map_err(Error::internal)?;
    let nodes = GrantNodes::Named(vec![node_id.to_owned()]);
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            give(tx, scope, "muster/shell", nodes.clone(), grant.clone(), PUBLISHER, now).await.map(drop)
        })
        .await
}
