//! The versions of plugins: whose each is, and who sees it.
//!
//! Their tables are the installation's, and are read and written here alone. What an account may see is what the functions answer that
//! take one; the others are for what is told to nobody.
//!
//! Invariants:
//! - a version belongs to the account of who published it, or to the installation with which it came; an account sees, uses and
//!   deletes its own and the installation's alone;
//! - who publishes first under a name has it, also when its versions were deleted, whose numbers stay taken; others learn that it is taken,
//!   and nothing more.

use std::collections::BTreeMap;

use muster_package::{BUNDLED_PUBLISHER, Manifest};

use super::publish::{DELETED_LIMIT, PLUGINS_LIMIT, VERSIONS_LIMIT};
use super::records::{
    DELETED_VERSIONS, DeletedVersionRecord, InUseRecord, OfferRecord, PLUGINS_BY_KIND, PLUGINS_BY_OFFER,
    PLUGINS_IN_USE, PluginVersionRecord,
};
use super::semver;
use crate::operation::{Error, Result};
use crate::store::{self, AccountScope, HostScope, Index, Range, Record, Table, Tx, View};

/// Versions, by (plugin, version). The component lies in the blob store under its digest.
pub static PLUGIN_VERSIONS: Table<HostScope, (String, String), PluginVersionRecord> =
    Table::new("plugin-versions").with_indexes(&[&VERSIONS_BY_DIGEST]);

/// By digest: what a node that fetches a component asks for.
static VERSIONS_BY_DIGEST: Index<(String, String), PluginVersionRecord, String> =
    Index::new("by-digest", |_, version| vec![version.digest.clone()]);

/// What versions offer, by (plugin, version, name): a row each, since a describe document can be larger than a row.
pub static OFFERS: Table<HostScope, (String, String, String), OfferRecord> = Table::new("plugin-offers");

/// Versions of a plugin by their numbers, from the lowest to the latest.
pub type Versions = Vec<(String, PluginVersionRecord)>;

/// A plugin that an account uses.
pub struct Used {
    /// Its name.
    pub plugin: String,
    /// The version in use.
    pub version: String,
    /// What that is; none where it is not there, which is damage: `DeletePluginVersion` deletes none that an account sees and uses, and
    /// removes the rows of those that do not see it before (`delete_plugin_version.rs`).
    pub record: Option<PluginVersionRecord>,
}

/// Whether the account sees the version: it is its own, or the installation's.
pub fn is_for(version: &PluginVersionRecord, account: &AccountScope) -> bool {
    is_bundled(version) || account_of(&version.published_by) == Some(account.account.as_str())
}

/// Whether the version is the installation's: it came with the host.
pub fn is_bundled(version: &PluginVersionRecord) -> bool {
    version.published_by == BUNDLED_PUBLISHER
}

/// The account of who published something, by the ARN.
fn account_of(arn: &str) -> Option<&str> {
    arn.strip_prefix("arn:")?.split(':').nth(3).filter(|account| !account.is_empty())
}

/// A version as an account sees it; none where there is none, or it is another's.
///
/// # Errors
/// Those of the store.
pub async fn of_account(
    view: &View,
    account: &AccountScope,
    plugin: &str,
    version: &str,
) -> Result<Option<PluginVersionRecord>> {
    Ok(whosever(view, plugin, version).await?.filter(|version| is_for(version, account)))
}

/// All versions of a plugin that an account sees.
///
/// # Errors
/// Those of the store.
pub async fn all_of_account(view: &View, account: &AccountScope, plugin: &str) -> Result<Versions> {
    let mut versions = all(view, plugin).await?;
    versions.retain(|(_, version)| is_for(version, account));
    Ok(versions)
}

/// What an account uses of a plugin; none also where that is another's version, as it could be once.
///
/// # Errors
/// Those of the store.
pub async fn used(view: &View, account: &AccountScope, plugin: &str) -> Result<Option<Used>> {
    match view.get(&PLUGINS_IN_USE, account, plugin).await? {
        Some(in_use) => seen(view, account, plugin.to_owned(), in_use).await,
        None => Ok(None),
    }
}

/// The plugin that an account uses which offers something of that name.
///
/// # Errors
/// Those of the store.
pub async fn offering(view: &View, account: &AccountScope, offered: &str) -> Result<Option<Used>> {
    let range = Range::<String>::all().from(offered).through(offered);
    // There is one, beside those that are not seen.
    let found = view.scan_index(&PLUGINS_IN_USE, &PLUGINS_BY_OFFER, account, range, PLUGINS_LIMIT).await?;
    for (plugin, in_use) in found.rows {
        if let Some(used) = seen(view, account, plugin, in_use).await? {
            return Ok(Some(used));
        }
    }
    Ok(None)
}

/// The plugins that an account uses which are of that kind.
///
/// # Errors
/// Those of the store.
pub async fn used_of_kind(view: &View, account: &AccountScope, kind: &str) -> Result<Vec<Used>> {
    let range = Range::<String>::all().from(kind).through(kind);
    let found = view.scan_index(&PLUGINS_IN_USE, &PLUGINS_BY_KIND, account, range, PLUGINS_LIMIT).await?;
    let mut plugins = Vec::new();
    for (plugin, in_use) in found.rows {
        plugins.extend(seen(view, account, plugin, in_use).await?);
    }
    Ok(plugins)
}

/// What is in use, where it is not another account's.
async fn seen(view: &View, account: &AccountScope, plugin: String, in_use: InUseRecord) -> Result<Option<Used>> {
    let record = whosever(view, &plugin, &in_use.version).await?;
    let is_seen = record.as_ref().is_none_or(|version| is_for(version, account));
    Ok(is_seen.then_some(Used { plugin, version: in_use.version, record }))
}

/// Whether nodes of the account may fetch the component: it is a version of a plugin that the account uses. Commands that were made
/// with an older version run with that.
///
/// # Errors
/// Those of the store.
pub async fn may_have(view: &View, account: &AccountScope, digest: &str) -> Result<bool> {
    match with_component(view, digest).await? {
        Some((plugin, version)) if is_for(&version, account) => {
            Ok(view.exists(&PLUGINS_IN_USE, account, plugin.as_str()).await?)
        }
        _ => Ok(false),
    }
}

/// What a version offers that somebody sees, by name.
///
/// # Errors
/// Those of the store.
pub async fn offers(view: &View, plugin: &str, version: &str) -> Result<Vec<(String, OfferRecord)>> {
    let rows = view.scan(&OFFERS, &HostScope, Range::prefix((plugin, version)), muster_package::OFFERS).await?.rows;
    Ok(rows.into_iter().map(|((_, _, name), offer)| (name, offer)).collect())
}

/// One thing that it offers.
///
/// # Errors
/// Those of the store.
pub async fn offer(view: &View, plugin: &str, version: &str, name: &str) -> Result<Option<OfferRecord>> {
    Ok(view.get(&OFFERS, &HostScope, &(plugin, version, name)).await?)
}

/// What a version needs that an account uses, or with which a command of that account was made; none if it is not there any more, or the
/// account does not see it.
///
/// # Errors
/// Those of the store; internal, where the stored manifest cannot be read.
pub async fn manifest(view: &View, account: &AccountScope, plugin: &str, version: &str) -> Result<Option<Manifest>> {
    let Some(version) = of_account(view, account, plugin, version).await? else { return Ok(None) };
    Manifest::read(&version.manifest).map(Some).map_err(Error::internal)
}

/// A version, whosever it is.
///
/// # Errors
/// Those of the store.
pub(super) async fn whosever(view: &View, plugin: &str, version: &str) -> Result<Option<PluginVersionRecord>> {
    Ok(view.get(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await?)
}

/// All versions of a plugin, whosever they are.
///
/// # Errors
/// Those of the store.
pub async fn all(view: &View, plugin: &str) -> Result<Versions> {
    let (mut versions, mut range) = (Vec::new(), Range::prefix((plugin,)));
    loop {
        let page = view.scan(&PLUGIN_VERSIONS, &HostScope, range, VERSIONS_LIMIT).await?;
        versions.extend(page.rows.into_iter().map(|((_, version), record)| (version, record)));
        match page.next {
            // A plugin that comes with the host may have more.
            Some(next) => range = Range::prefix((plugin,)).resume(&next),
            None => break,
        }
    }
    versions.sort_by_cached_key(|(version, _)| semver(version));
    Ok(versions)
}

/// The versions of a plugin that came with the host.
///
/// # Errors
/// Those of the store.
pub async fn of_installation(view: &View, plugin: &str) -> Result<Versions> {
    let mut versions = all(view, plugin).await?;
    versions.retain(|(_, version)| is_bundled(version));
    Ok(versions)
}

/// Whether the account of who publishes may have versions under a name: it has some; or nobody has, and those that were deleted are its
/// own, as far as that is known.
///
/// # Errors
/// Those of the store.
pub async fn may_publish(view: &View, plugin: &str, by: &str) -> Result<bool> {
    let versions = all(view, plugin).await?;
    if !versions.is_empty() {
        return Ok(versions.iter().any(|(_, version)| is_same_account(&version.published_by, by)));
    }
    let deleted = deleted(view, plugin).await?;
    let owner = deleted.iter().map(|deleted| deleted.published_by.as_str()).find(|owner| !owner.is_empty());
    Ok(owner.is_none_or(|owner| is_same_account(owner, by)))
}

/// The versions of a plugin that were deleted, as many as may have been.
///
/// # Errors
/// Those of the store.
pub async fn deleted(view: &View, plugin: &str) -> Result<Vec<DeletedVersionRecord>> {
    let rows = view.scan(&DELETED_VERSIONS, &HostScope, Range::prefix((plugin,)), DELETED_LIMIT).await?.rows;
    Ok(rows.into_iter().map(|(_, deleted)| deleted).collect())
}

/// Whether who published something is of the account of who publishes.
pub fn is_same_account(published_by: &str, by: &str) -> bool {
    account_of(by).is_some_and(|account| account_of(published_by) == Some(account))
}

/// The first name that comes after `after`, whosever it is.
///
/// # Errors
/// Those of the store.
pub async fn next_name(view: &View, after: Option<&str>) -> Result<Option<String>> {
    Ok(next_in(view, &PLUGIN_VERSIONS, after).await?.map(|(name, _)| name))
}

/// The first names that were ever published under, at least as many as a host may have, where there are; with who published one of the
/// versions, as far as that is known.
///
/// # Errors
/// Those of the store.
pub async fn names(view: &View) -> Result<BTreeMap<String, String>> {
    let mut names = names_in(view, &DELETED_VERSIONS, |deleted| deleted.published_by).await?;
    names.append(&mut names_in(view, &PLUGIN_VERSIONS, |version| version.published_by).await?);
    Ok(names)
}

/// The first plugins that have rows in a table of versions, as many as a host may have, with who published each one's first.
async fn names_in<R: Record>(
    view: &View,
    table: &Table<HostScope, (String, String), R>,
    published_by: fn(R) -> String,
) -> Result<BTreeMap<String, String>> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    while names.len() < PLUGINS_LIMIT {
        let after = names.last_key_value().map(|(name, _)| name.as_str());
        let Some((name, first)) = next_in(view, table, after).await? else { break };
        names.insert(name, published_by(first));
    }
    Ok(names)
}

/// The first plugin in a table of versions whose name comes after `after`, with the first of its rows.
async fn next_in<R: Record>(
    view: &View,
    table: &Table<HostScope, (String, String), R>,
    after: Option<&str>,
) -> Result<Option<(String, R)>> {
    let mut range = Range::<(String, String)>::all();
    if let Some(after) = after {
        // Versions begin with a digit: all of them come before this.
        range = range.after((after, "\u{10FFFF}"));
    }
    let found = view.scan(table, &HostScope, range, 1).await?.rows;
    Ok(found.into_iter().next().map(|((plugin, _), row)| (plugin, row)))
}

/// Whether a version has this component: SHA-256, 64 hex digits.
///
/// # Errors
/// Those of the store.
pub async fn is_component(view: &View, digest: &str) -> Result<bool> {
    Ok(with_component(view, digest).await?.is_some())
}

/// The version that has a component, with the plugin's name.
async fn with_component(view: &View, digest: &str) -> Result<Option<(String, PluginVersionRecord)>> {
    let range = Range::<String>::all().from(digest).through(digest);
    // A component has its name and version inside, so it is one version at most.
    let found = view.scan_index(&PLUGIN_VERSIONS, &VERSIONS_BY_DIGEST, &HostScope, range, 1).await?;
    Ok(found.rows.into_iter().next().map(|((plugin, _), version)| (plugin, version)))
}

/// The components of all versions, as [`is_component`] has them.
///
/// # Errors
/// Those of the store.
pub async fn components<E>(store: &store::Store<E>) -> store::Result<Vec<String>> {
    let (store, mut range, mut digests) = (store.with_error::<store::Error>(), Range::all(), Vec::new());
    loop {
        let read = store.read(async |view: &View| view.scan(&PLUGIN_VERSIONS, &HostScope, range.clone(), 100).await);
        let page = read.await?;
        digests.extend(page.rows.into_iter().map(|(_, version)| version.digest));
        match page.next {
            Some(next) => range = Range::all().resume(&next),
            None => return Ok(digests),
        }
    }
}

/// Keeps a version within a transaction, and what it offers.
///
/// # Errors
/// Those of the store.
pub async fn put(
    tx: &mut Tx,
    plugin: &str,
    version: &str,
    record: &PluginVersionRecord,
    offers: &[(String, OfferRecord)],
) -> Result<()> {
    tx.put(&PLUGIN_VERSIONS, &HostScope, &(plugin, version), record).await?;
    for (name, offer) in offers {
        tx.put(&OFFERS, &HostScope, &(plugin, version, name.as_str()), offer).await?;
    }
    Ok(())
}

/// Removes a version within a transaction, and what it offers.
///
/// # Errors
/// Those of the store.
pub async fn remove(tx: &mut Tx, plugin: &str, version: &str) -> Result<()> {
    for (name, _) in offers(tx, plugin, version).await? {
        tx.delete(&OFFERS, &HostScope, &(plugin, version, name.as_str())).await?;
    }
    tx.delete(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await?;
    Ok(())
}
