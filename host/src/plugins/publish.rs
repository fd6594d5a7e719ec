//! How a component becomes a version of a plugin: looked at without running it, asked what it offers without any grant,
//! kept by its digest, and only then told to anyone.

use std::sync::Arc;

use bytes::Bytes;
use muster_package::{BUNDLED_PUBLISHER, Offers};
use serde_json::Value;

use super::records::{DELETED_VERSIONS, OfferRecord, PluginVersionRecord};
use super::{schema, versions};
use crate::blobs;
use crate::operation::{Error, Host, Result};
use crate::store::{HostScope, Tx, View};

/// Names of plugins that a host may have, those whose versions were deleted too: their numbers stay taken. Those that come with it count,
/// and are published in any case.
pub const PLUGINS_LIMIT: usize = 200;

/// Names of these that an account may have, those whose versions it deleted too: no single one takes all of a host.
pub const NAMES_LIMIT: usize = 50;

/// Versions that a plugin may have at once, beside those that come with the host.
pub const VERSIONS_LIMIT: usize = 100;

/// Versions of a plugin that may have been deleted.
pub const DELETED_LIMIT: usize = 1_000;

/// Digits of its digest that name a build of a bundled plugin.
const BUILD_DIGITS: usize = 12;

/// A version that was published, now or before.
pub struct Published {
    /// `acme/disk-usage`
    pub plugin: String,
    /// `1.0.0`
    pub version: String,
    /// SHA-256, 64 hex digits.
    pub digest: String,
}

/// Publishes a component. The same one again changes nothing.
///
/// One that comes with the host comes with what it offers. It may be another build of the version that is there: its code changed and its number did not.
/// It becomes the version with the build named, as `1.0.0+1f2e3d4c5b6a`, beside the other, with which commands may have begun. The bounds
/// of what operators publish are not its: a host that is at one of them starts after an upgrade too.
///
/// # Errors
/// `InvalidPluginException` that says what is wrong with it; `ConflictException` if the name is another account's, or the version is
/// another component, or was one;
/// `QuotaExceededException` beyond [`PLUGINS_LIMIT`], [`NAMES_LIMIT`], [`VERSIONS_LIMIT`] or [`DELETED_LIMIT`], where it does not come with
/// the host; those of the store.
pub async fn publish(host: &Host, component: Vec<u8>, by: &str, bundled: Option<&str>) -> Result<Published> {
    let is_bundled = bundled.is_some();
    let component: Arc<[u8]> = component.into();
    let inspected = Arc::clone(&component);
    // Validating and hashing 64 MiB takes longer than others should wait for a thread of the runtime.
    let inspection = tokio::task::spawn_blocking(move || muster_package::inspect(&inspected));
    let inspection = inspection.await.map_err(Error::internal)?.map_err(|error| invalid(&error))?;
    let name = &inspection.manifest.name;
    if name.publisher() == BUNDLED_PUBLISHER && !is_bundled {
        let what = format!("the publisher `{BUNDLED_PUBLISHER}` is that of the plugins which come with Muster");
        return Err(invalid(&what));
    }
    let offers = match bundled {
        Some(offers) => Offers::parse(offers, name, &inspection.kind_names()).map_err(|error| invalid(&error))?,
        None => host.plugins.ask(&host.env, &inspection.digest, Arc::clone(&component)).await?,
    };
    for schema in offers.offers.iter().flat_map(|offer| [&offer.inputs, &offer.outputs]).flatten() {
        schema::validator(&Value::Object(schema.clone())).map_err(|problem| invalid(&problem))?;
    }

    let plugin = name.as_str().to_owned();
    let version = inspection.manifest.version.to_string();
    let digest = inspection.digest.as_str();
    let _turn = host.plugins.turn().await;
    let now = host.env.now_millis();
    // What is refused leaves no blob.
    host.store.read(async |view: &View| place(view, &plugin, &version, digest, by).await.map(drop)).await?;
    let blob = blobs::put(host, Bytes::from_owner(component)).await?;
    let record = PluginVersionRecord {
        digest: inspection.digest.clone(),
        component_bytes: inspection.bytes as u64,
        manifest: inspection.manifest_toml.clone(),
        imports: inspection.imports.clone(),
        kinds: inspection.kinds.iter().map(|kind| (kind.name.clone(), kind.version.to_string())).collect(),
        published_millis: now,
        published_by: by.to_owned(),
    };
    let rows = offer_rows(&offers)?;
    let version = host
        .store
        .transact(async |tx: &mut Tx| {
            let (version, is_there) = place(tx, &plugin, &version, &record.digest, by).await?;
            if is_there {
                return Ok(version);
            }
            blobs::refer(tx, &blob).await?;
            versions::put(tx, &plugin, &version, &record, &rows).await?;
            Ok(version)
        })
        .await?;
    Ok(Published { plugin, version, digest: record.digest })
}

/// The number that a component gets from who publishes it, and whether it is there under it.
pub(super) async fn place(view: &View, plugin: &str, version: &str, digest: &str, by: &str) -> Result<(String, bool)> {
    let is_bundled = by == BUNDLED_PUBLISHER;
    // Before anything else is said of it.
    if !is_bundled && !versions::may_publish(view, plugin, by).await? {
        let message = format!("The name {plugin} is taken. Give the plugin another name.");
        return Err(Error::new("ConflictException", message));
    }
    let mut version = version.to_owned();
    loop {
        if let Some(there) = versions::whosever(view, plugin, &version).await? {
            if there.digest == digest && (is_bundled || versions::is_same_account(&there.published_by, by)) {
                return Ok((version, true));
            }
        } else {
            let deleted = view.get(&DELETED_VERSIONS, &HostScope, &(plugin, version.as_str())).await?;
            if deleted.is_none_or(|deleted| deleted.digest == digest) {
                break;
            }
        }
        if !is_bundled || version.contains('+') {
            return Err(conflict(plugin, &version));
        }
        version = format!("{version}+{}", &digest[..BUILD_DIGITS]);
    }
    if !is_bundled {
        check_limits(view, plugin, by).await?;
    }
    Ok((version, false))
}

/// Whether there may be another version of the plugin, for the account of who publishes.
async fn check_limits(view: &View, plugin: &str, by: &str) -> Result<()> {
    let full = |message: String| Err(Error::new("QuotaExceededException", message));
    let versions = versions::all(view, plugin).await?.len();
    if versions >= VERSIONS_LIMIT {
        return full(format!("The plugin {plugin} has {VERSIONS_LIMIT} versions already. Delete one first."));
    }
    let deleted = versions::deleted(view, plugin).await?;
    if deleted.len() >= DELETED_LIMIT {
        let message =
            format!("{DELETED_LIMIT} versions of the plugin {plugin} were deleted, and their numbers stay taken.");
        return full(message + " Give it another name.");
    }
    // A name that is there already is one that it has.
    if versions > 0 {
        return Ok(());
    }
    let is_own = |owner: &str| versions::is_same_account(owner, by);
    let names = versions::names(view).await?;
    if !deleted.iter().any(|deleted| is_own(&deleted.published_by))
        && names.values().filter(|owner| is_own(owner)).count() >= NAMES_LIMIT
    {
        let message =
            format!("The account has {NAMES_LIMIT} plugins, with those that were deleted, as many as it may have.");
        return full(message + " Publish another version of one of them.");
    }
    if deleted.is_empty() && names.len() >= PLUGINS_LIMIT {
        let message =
            format!("The host has {PLUGINS_LIMIT} plugins, with those that were deleted, as many as it may have.");
        return full(message);
    }
    Ok(())
}

fn offer_rows(offers: &Offers) -> Result<Vec<(String, OfferRecord)>> {
    let text = |schema: &Option<serde_json::Map<String, serde_json::Value>>| {
        schema.as_ref().map(serde_json::to_string).transpose().map_err(Error::internal)
    };
    let row = |offer: &muster_package::Offer| {
        Ok((
            offer.name.as_str().to_owned(),
            OfferRecord {
                kind: offer.kind.clone(),
                summary: offer.summary.clone(),
                inputs: text(&offer.inputs)?,
                outputs: text(&offer.outputs)?,
                platforms: offer.platforms.clone().unwrap_or_default(),
                read_only: offer.read_only,
                idempotent: offer.idempotent,
            },
        ))
    };
    offers.offers.iter().map(row).collect()
}

fn conflict(plugin: &str, version: &str) -> Error {
    let message = format!(
        "The version {version} of {plugin} is another component, or was one that was deleted. Give this one another version."
    );
    Error::new("ConflictException", message)
}

pub(super) fn invalid(what: &impl std::fmt::Display) -> Error {
    Error::new("InvalidPluginException", format!("The component is not a plugin that can be used: {what}."))
}
