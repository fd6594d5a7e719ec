//! The plugins that come with the host. They are published like any other at each start, and granted nothing by that.

use std::collections::BTreeSet;

use muster_package::{BUNDLED_PUBLISHER, Grant, Manifest};

use super::delete_plugin_version::{forget, is_used, uses};
use super::grants::give;
use super::publish::{Published, publish};
use super::records::{GrantNodes, InUseRecord, PLUGINS_IN_USE, PluginVersionRecord};
use super::set_plugin_version::use_version;
use super::{forms, grant_of, manifest, missing, references, semver, versions};
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

/// What comes with the host, as it is published.
pub struct BundledVersions {
    versions: Vec<Published>,
    /// Whether it is all.
    whole: bool,
    /// What accounts used before, of all plugins.
    before: BTreeSet<(String, String)>,
}

/// Publishes them. One that cannot be published is told in the log: the host does everything else without it.
pub async fn publish_bundled(host: &Host) -> BundledVersions {
    let mut published = BundledVersions { versions: Vec::new(), whole: true, before: BTreeSet::new() };
    for Bundled { component, offers } in BUNDLED {
        match publish(host, component.to_vec(), BUNDLED_PUBLISHER, Some(offers)).await {
            Ok(version) => published.versions.push(version),
            Err(error) => {
                let plugin = muster_package::read(component).map(|inspection| inspection.manifest.name.to_string());
                let plugin = plugin.unwrap_or_default();
                tracing::error!(plugin, ?error, "a plugin that comes with Muster cannot be published");
                published.whole = false;
                // The others would wait as long for the same answer.
                if error.code == Error::UNAVAILABLE {
                    break;
                }
            }
        }
    }
    published
}

impl BundledVersions {
    /// Puts each in use in accounts that use no version of it, or another build of this version, or an older version that was put in use
    /// like this, where all that this one wants is granted and was, with its reasons, wanted by the older one too, for the same kinds and
    /// offers. Another one, or one that an operator chose, stays.
    ///
    /// What fails is told in the log. Whether all plugins were published, and are in use or wait for an operator.
    pub async fn use_in(&mut self, host: &Host, accounts: &[String]) -> bool {
        let mut whole = self.whole;
        for Published { plugin, version, .. } in &self.versions {
            for account in accounts {
                match use_in_account(host, plugin, version, account).await {
                    Ok(before) => self.before.extend(before.map(|before| (plugin.clone(), before))),
                    Err(error) => {
                        tracing::error!(
                            account,
                            plugin,
                            ?error,
                            "a plugin that comes with Muster cannot be put in use"
                        );
                        whole = false;
                    }
                }
            }
        }
        whole
    }

    /// Forgets builds that no account uses, or used before this host's: who makes plugins starts a host with many.
    ///
    /// # Errors
    /// The store's.
    pub async fn forget_others(&self, host: &Host) -> Result<()> {
        for Published { plugin, version, .. } in &self.versions {
            forget_builds(host, plugin, version, &self.before).await?;
        }
        Ok(())
    }
}

/// The version that was in use before.
async fn use_in_account(host: &Host, plugin: &str, version: &str, account: &str) -> Result<Option<String>> {
    let scope = AccountScope::new(account);
    let look = async |view: &View| Ok(view.get(&PLUGINS_IN_USE, &scope, plugin).await?);
    if let Some(in_use) = host.store.read(look).await?.filter(|in_use| in_use.version == version) {
        return Ok(Some(in_use.version));
    }
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
    if let Upgrade::Waits(why) = upgrade {
        let (in_use, why) = (in_use.as_deref().unwrap_or_default(), why.join("; "));
        tracing::warn!(
            account,
            plugin,
            version,
            in_use,
            why,
            "a newer version came with Muster and waits for approval: SetPluginVersion"
        );
    }
    Ok(in_use)
}

async fn forget_builds(host: &Host, plugin: &str, version: &str, before: &BTreeSet<(String, String)>) -> Result<()> {
    let now = host.env.now_millis();
    let _turn = host.plugins.turn().await;
    let look = async |view: &View| Ok((versions::of_installation(view, plugin).await?, uses(view, plugin).await?));
    let (builds, looked): (versions::Versions, u64) = host.store.read(look).await?;
    for (other, record) in builds {
        let is_build = other.contains('+') && number(&other) == number(version);
        let is_stale = is_build && other != version && !before.contains(&(plugin.to_owned(), other.clone()));
        if is_stale
            && !is_used(&host.store, plugin, &other, &record).await?
            && references::run_by(&host.store, plugin, &other).await?.is_none()
        {
            host.store
                .transact(async |tx: &mut Tx| match uses(tx, plugin).await? == looked {
                    true => forget(tx, plugin, &other, &record.digest, now).await,
                    false => Ok(()),
                })
                .await?;
        }
    }
    Ok(())
}

/// A component in the place of those that come with the host.
#[cfg(test)]
pub async fn testing_publish(host: &Host, account: &str, component: &[u8], offers: &str) -> Result<()> {
    let versions = vec![publish(host, component.to_vec(), BUNDLED_PUBLISHER, Some(offers)).await?];
    let mut bundled = BundledVersions { versions, whole: true, before: BTreeSet::new() };
    bundled.use_in(host, &[account.to_owned()]).await;
    bundled.forget_others(host).await
}

/// What becomes of a version that came with the host, in an account.
enum Upgrade {
    /// It is put in use.
    Now,
    /// It is newer than the one in use, and for an operator to put in use, for these reasons.
    Waits(Vec<String>),
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
    let is_build = number(&in_use.version) == number(version);
    if !is_build && semver(&in_use.version) > semver(version) {
        return Ok(Upgrade::No);
    }
    let Some(newer) = versions::of_account(view, scope, plugin, version).await? else { return Ok(Upgrade::No) };
    let older = versions::of_account(view, scope, plugin, &in_use.version).await?;
    // An operator who chose the version chose what it is and wants, and that is the same.
    if is_build && older.as_ref().is_some_and(|older| older.manifest == newer.manifest && older.kinds == newer.kinds) {
        return Ok(Upgrade::Now);
    }
    let mut why = missing(&newer, grant_of(view, scope, plugin).await?.as_ref())?;
    if in_use.chosen {
        why.push("an operator chose the version in use".to_owned());
    }
    match older {
        Some(older) => {
            why.append(&mut new_needs(&older, &newer)?);
            why.append(&mut changed_kinds(&older, &newer));
            why.append(&mut changed_offers(view, plugin, &in_use.version, version).await?);
        }
        None => why.push("the version in use is not there to be compared".to_owned()),
    }
    Ok(if why.is_empty() { Upgrade::Now } else { Upgrade::Waits(why) })
}

/// What an operator has not been shown of the newer version's needs, each with its reason: also what the grant covers may be wanted anew,
/// or for something else.
fn new_needs(older: &PluginVersionRecord, newer: &PluginVersionRecord) -> Result<Vec<String>> {
    let shown = |version: &PluginVersionRecord| {
        let manifest = Manifest::read(&version.manifest).map_err(Error::internal)?;
        serde_json::to_value(forms::needs(&manifest.needs)).map_err(Error::internal)
    };
    let (older, newer) = (shown(older)?, shown(newer)?);
    let mut new = Vec::new();
    for (capability, needs) in newer.as_object().into_iter().flatten() {
        let before = older[capability].as_array().map(Vec::as_slice).unwrap_or_default();
        for need in needs.as_array().into_iter().flatten().filter(|need| !before.contains(need)) {
            let text = |member: &str| need[member].as_str().unwrap_or_default().to_owned();
            new.push(format!("it needs {capability} ({}), with the reason: {}", text("Meaning"), text("Reason")));
        }
    }
    Ok(new)
}

fn changed_kinds(older: &PluginVersionRecord, newer: &PluginVersionRecord) -> Vec<String> {
    let kinds = |version: &PluginVersionRecord| -> BTreeSet<String> {
        version.kinds.iter().map(|(kind, _)| kind.clone()).collect()
    };
    differences("is of the kind", &kinds(older), &kinds(newer))
}

async fn changed_offers(view: &View, plugin: &str, older: &str, newer: &str) -> Result<Vec<String>> {
    let offers = async |version: &str| -> Result<BTreeSet<String>> {
        let offers = versions::offers(view, plugin, version).await?;
        Ok(offers.into_iter().map(|(name, offer)| format!("{} {name}", offer.kind)).collect())
    };
    Ok(differences("offers the", &offers(older).await?, &offers(newer).await?))
}

fn differences(what: &str, older: &BTreeSet<String>, newer: &BTreeSet<String>) -> Vec<String> {
    let new = newer.difference(older).map(|one| format!("it {what} {one}, which is new"));
    let gone = older.difference(newer).map(|one| format!("the version in use {what} {one}, which is gone"));
    new.chain(gone).collect()
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
                let manifest = manifest(tx, scope, plugin, &in_use.version).await?.ok_or_else(missing)?;
                let grant = Grant::of(&manifest, user).map_err(Error::internal)?;
                let nodes = GrantNodes::Named(vec![node_id.to_owned()]);
                give(tx, scope, plugin, nodes, grant, BUNDLED_PUBLISHER, now).await?;
            }
            Ok(())
        })
        .await
}
