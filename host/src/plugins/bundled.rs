//! The plugins that come with the host. They are published like any other at each start, and granted nothing by that.

use muster_package::BUNDLED_PUBLISHER;

use super::delete_plugin_version::{forget, is_used};
use super::grants::give;
use super::publish::publish;
use super::records::{GrantNodes, InUseRecord, PLUGINS_IN_USE};
use super::set_plugin_version::use_version;
use super::{grant_of, manifest, missing, references, semver, versions};
use crate::operation::{Error, Host, Result};
use crate::store::{AccountScope, Tx, View};

/// Their components, as `build.rs` built them.
pub(super) const BUNDLED: &[&[u8]] = &[include_bytes!(concat!(env!("OUT_DIR"), "/shell.wasm"))];

/// Publishes them, and puts each in use in an account that uses no version of it, or another build of this version, or an older
/// version that was put in use like this and was granted all that this one wants. Another one, or one that an operator chose,
/// stays.
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
    let published = publish(host, component.to_vec(), BUNDLED_PUBLISHER, true).await?;
    let (plugin, version) = (published.plugin.as_str(), published.version.as_str());
    let now = host.env.now_millis();
    let _turn = host.describer.turn().await;
    let (in_use, upgrade) = host
        .store
        .transact(async |tx: &mut Tx| {
            let in_use = tx.get(&PLUGINS_IN_USE, &scope, plugin).await?;
            let upgrade = upgrade(tx, &scope, in_use.as_ref(), plugin, version).await?;
            if matches!(upgrade, Upgrade::Now) {
                let chosen = in_use.as_ref().is_some_and(|in_use| in_use.chosen);
                use_version(tx, &scope, plugin, version, chosen).await?;
            }
            Ok((in_use.map(|in_use| in_use.version), upgrade))
        })
        .await?;
    if matches!(upgrade, Upgrade::Waits) {
        let in_use = in_use.as_deref().unwrap_or_default();
        tracing::warn!(
            plugin,
            version,
            in_use,
            "a newer version came with Muster and waits for approval: SetPluginVersion"
        );
    }
    // Builds of before the last one: who makes plugins starts a host with many.
    let versions = host.store.read(async |view: &View| versions(view, plugin).await).await?;
    for (other, record) in versions {
        let is_build = other.contains('+') && number(&other) == number(version);
        let is_stale = is_build && other != version && in_use.as_ref() != Some(&other);
        if is_stale && !references::is_run(&host.store, plugin, &other).await? {
            host.store
                .transact(async |tx: &mut Tx| match is_used(tx, plugin, &other).await? {
                    true => Ok(()),
                    false => forget(tx, plugin, &other, &record.digest, now).await,
                })
                .await?;
        }
    }
    Ok(())
}

/// What becomes of a version that came with the host, in an account.
enum Upgrade {
    /// It is put in use.
    Now,
    /// It is newer than the one in use, and for an operator to put in use.
    Waits,
    /// It is the one in use, or an older one.
    No,
}

async fn upgrade(
    view: &View,
    scope: &AccountScope,
    in_use: Option<&InUseRecord>,
    plugin: &str,
    version: &str,
) -> Result<Upgrade> {
    let Some(in_use) = in_use else { return Ok(Upgrade::Now) };
    if in_use.version == version {
        return Ok(Upgrade::No);
    }
    if number(&in_use.version) == number(version) {
        return Ok(Upgrade::Now);
    }
    if semver(&in_use.version) > semver(version) {
        return Ok(Upgrade::No);
    }
    let Some(manifest) = manifest(view, plugin, version).await? else { return Ok(Upgrade::No) };
    let grant = grant_of(view, scope, plugin).await?.map(|record| record.grant);
    let wants_more = missing(&manifest, grant.as_ref()).is_some();
    Ok(if in_use.chosen || wants_more { Upgrade::Waits } else { Upgrade::Now })
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
            give(tx, scope, "muster/shell", nodes.clone(), grant.clone(), BUNDLED_PUBLISHER, now).await.map(drop)
        })
        .await
}
