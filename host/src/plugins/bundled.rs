//! The plugins that come with the host. They are published like any other at each start, and granted nothing by that.

use super::grants::give;
use super::publish::publish;
use super::records::{GrantNodes, PLUGINS_IN_USE};
use super::set_plugin_version::use_version;
use crate::operation::{Error, Host, Result};
use crate::store::{AccountScope, Tx};

/// Their components, as `build.rs` built them.
const BUNDLED: &[&[u8]] = &[include_bytes!(concat!(env!("OUT_DIR"), "/shell.wasm"))];

/// Who published them.
const PUBLISHER: &str = "muster";

/// Publishes them, and puts each in use in an account that uses no version of it. One that an operator set stays.
///
/// # Errors
/// Those of publishing.
pub async fn publish_bundled(host: &Host, account: &str) -> Result<()> {
    let scope = AccountScope::new(account);
    for component in BUNDLED {
        let published = match publish(host, component.to_vec(), PUBLISHER, true).await {
            Ok(published) => published,
            // A build of the same version from other sources: what was published once stays.
            Err(error) if error.code == "ConflictException" => {
                tracing::warn!(%error, "a bundled plugin differs from the one that was published before, which stays");
                continue;
            }
            Err(error) => return Err(error),
        };
        let (plugin, version) = (published.plugin.as_str(), published.version.as_str());
        host.store
            .transact(async |tx: &mut Tx| {
                if tx.get(&PLUGINS_IN_USE, &scope, plugin).await?.is_none() {
                    use_version(tx, &scope, plugin, version).await?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
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
