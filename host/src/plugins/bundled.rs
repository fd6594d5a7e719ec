//! The plugins that come with the host. They are published like any other at each start, and granted nothing by that.

use muster_package::{BUNDLED_PUBLISHER, Grant};

use super::delete_plugin_version::{forget, is_used};
use super::grants::give;
use super::publish::publish;
use super::records::{GrantNodes, InUseRecord, PLUGINS_IN_USE};
use super::set_plugin_version::use_version;
use super::{grant_of, manifest, missing, references, semver, versions};
use crate::operation::{Error, Host, Result};
use crate::store::{AccountScope, Tx, View};

/// A component, as `build.rs` built it, and what it offers, as it says itself: asking takes a compiler, at each first start of a host.
pub(super) struct Bundled {
    pub component: &'static [u8],
    pub offers: &'static str,
}

macro_rules! bundled {
    ($folder:literal) => {
        Bundled {
            component: include_bytes!(concat!(env!("OUT_DIR"), "/", $folder, ".wasm")),
            offers: include_str!(concat!("../../../plugins/", $folder, "/offers.json")),
        }
    };
}

pub(super) const BUNDLED: &[Bundled] =
    &[bundled!("api"), bundled!("http"), bundled!("inventory"), bundled!("json-schema"), SHELL, bundled!("tickets")];

/// The one that runs scripts.
pub(super) const SHELL: Bundled = bundled!("shell");

/// Publishes them, and puts each in use in an account that uses no version of it, or another build of this version, or an older
/// version that was put in use like this and was granted all that this one wants. Another one, or one that an operator chose,
/// stays.
///
/// # Errors
/// Those of publishing.
pub async fn publish_bundled(host: &Host, account: &str) -> Result<()> {
    for Bundled { component, offers } in BUNDLED {
        publish_one(host, account, component, offers).await?;
    }
    Ok(())
}

pub(super) async fn publish_one(host: &Host, account: &str, component: &[u8], offers: &str) -> Result<()> {
    let scope = AccountScope::new(account);
    let published = publish(host, component.to_vec(), BUNDLED_PUBLISHER, Some(offers)).await?;
    let (plugin, version) = (published.plugin.as_str(), published.version.as_str());
    let now = host.env.now_millis();
    let _turn = host.plugins.turn().await;
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
        if is_stale && references::run_by(&host.store, plugin, &other).await?.is_none() {
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
    let wants_more = !missing(&manifest, grant.as_ref()).is_empty();
    Ok(if in_use.chosen || wants_more { Upgrade::Waits } else { Upgrade::Now })
}

/// A version without its build.
fn number(version: &str) -> &str {
    version.split_once('+').map_or(version, |(number, _)| number)
}

/// Grants `muster/shell` anything as `user` on one node, `muster/inventory` there what the version in use asks for, its programs as the
/// same user, and nothing anywhere else.
///
/// # Errors
/// Those of the store; internal, where the account does not use them.
pub async fn grant_bundled(host: &Host, scope: &AccountScope, node_id: &str, user: &str) -> Result<()> {
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            for plugin in ["muster/shell", "muster/inventory"] {
                // Where a reset is not yet done with publishing them.
                let missing = || Error::internal(format!("no version of {plugin} is in use"));
                let in_use = tx.get(&PLUGINS_IN_USE, scope, plugin).await?.ok_or_else(missing)?;
                let manifest = manifest(tx, plugin, &in_use.version).await?.ok_or_else(missing)?;
                let grant = Grant::of(&manifest, user).map_err(Error::internal)?;
                let nodes = GrantNodes::Named(vec![node_id.to_owned()]);
                give(tx, scope, plugin, nodes, grant, BUNDLED_PUBLISHER, now).await?;
            }
            Ok(())
        })
        .await
}
