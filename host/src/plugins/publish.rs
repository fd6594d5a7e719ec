//! How a component becomes a version of a plugin: looked at without running it, asked what it offers without any grant,
//! kept by its digest, and only then told to anyone.

use std::sync::{Arc, OnceLock};

use muster_env::Env;
use muster_package::{Inspection, Offers};
use muster_runtime::{Config, Runtime};
use serde_json::Value;

use super::records::{OFFERS, OfferRecord, PLUGIN_VERSIONS, PluginVersionRecord};
use super::schema;
use crate::operation::{Error, Host, Result};
use crate::store::{HostScope, Range, Tx, View};

/// Versions that a plugin may have at once.
pub const VERSIONS_LIMIT: usize = 100;

/// Digits of its digest that name a build of a bundled plugin.
const BUILD_DIGITS: usize = 12;

/// Who may offer names that begin with `aws:` and `muster:`: the plugins that come with the host.
const RESERVED_PUBLISHER: &str = "muster";

/// Asks components what they offer. The engine is made at the first question.
#[derive(Clone, Default)]
pub struct Describer(Arc<OnceLock<std::result::Result<Runtime, String>>>);

impl Describer {
    /// What the component offers, by its own word. It is given nothing, and a few seconds.
    ///
    /// # Errors
    /// `InvalidPluginException` that says why it could not be asked, or what is wrong with its answer.
    pub async fn ask(&self, env: &Env, component: Arc<[u8]>) -> Result<Offers> {
        let (engine, env) = (Arc::clone(&self.0), env.clone());
        let loaded = tokio::task::spawn_blocking(move || {
            let made = engine.get_or_init(|| Runtime::new(Config::default(), env).map_err(|error| error.to_string()));
            let runtime = made.as_ref().map_err(|problem| Error::internal(problem.clone()))?;
            let plugin = runtime.load(&component).map_err(|error| invalid(&error))?;
            Ok::<_, Error>((runtime.clone(), plugin))
        });
        let (runtime, plugin) = loaded.await.map_err(Error::internal)??;
        let described = runtime.describe(&plugin).await;
        described
            .map_err(|failure| invalid(&format!("`describe` failed with {}: {}", failure.code(), failure.message())))
    }
}

/// A version that was published, now or before.
pub struct Published {
    /// `acme/disk-usage`
    pub plugin: String,
    /// `1.0.0`
    pub version: String,
    /// SHA-256, 64 hex digits.
    pub digest: String,
    /// What it says of itself.
    pub inspection: Inspection,
}

/// Publishes a component. The same one again changes nothing.
///
/// One that comes with the host may be another build of the version that is there: its code changed and its number did not.
/// It becomes the version with the build named, as `1.0.0+1f2e3d4c5b6a`, beside the other, with which commands may have begun.
///
/// # Errors
/// `InvalidPluginException` that says what is wrong with it; `ConflictException` if the version is another component;
/// `QuotaExceededException` beyond [`VERSIONS_LIMIT`]; those of the store.
pub async fn publish(host: &Host, component: Vec<u8>, by: &str, is_bundled: bool) -> Result<Published> {
    let component: Arc<[u8]> = component.into();
    let inspected = Arc::clone(&component);
    // Validating and hashing 64 MiB takes longer than others should wait for a thread of the runtime.
    let inspection = tokio::task::spawn_blocking(move || muster_package::inspect(&inspected));
    let inspection = inspection.await.map_err(Error::internal)?.map_err(|error| invalid(&error))?;
    let name = &inspection.manifest.name;
    if name.publisher() == RESERVED_PUBLISHER && !is_bundled {
        let what = format!("the publisher `{RESERVED_PUBLISHER}` is that of the plugins which come with Muster");
        return Err(invalid(&what));
    }
    let offers = host.describer.ask(&host.env, Arc::clone(&component)).await?;
    for schema in offers.offers.iter().flat_map(|offer| [&offer.inputs, &offer.outputs]).flatten() {
        schema::validator(&Value::Object(schema.clone())).map_err(|problem| invalid(&problem))?;
    }

    let plugin = name.as_str().to_owned();
    let version = inspection.manifest.version.to_string();
    let digest = inspection.digest.as_str();
    // What is refused leaves no blob; it is looked at again with the change.
    host.store.read(async |view: &View| place(view, &plugin, &version, digest, is_bundled).await.map(|_| ())).await?;
    host.blobs.put(component.to_vec()).await?;
    let record = PluginVersionRecord {
        digest: inspection.digest.clone(),
        component_bytes: inspection.bytes as u64,
        manifest: inspection.manifest_toml.clone(),
        imports: inspection.imports.clone(),
        kinds: inspection.kinds.iter().map(|kind| (kind.name.clone(), kind.version.to_string())).collect(),
        published_millis: host.env.now_millis(),
        published_by: by.to_owned(),
    };
    let rows = offer_rows(&offers)?;
    let version = host
        .store
        .transact(async |tx: &mut Tx| {
            let (version, is_there) = place(tx, &plugin, &version, &record.digest, is_bundled).await?;
            if is_there {
                return Ok(version);
            }
            tx.put(&PLUGIN_VERSIONS, &HostScope, &(plugin.as_str(), version.as_str()), &record).await?;
            for (offer, row) in &rows {
                tx.put(&OFFERS, &HostScope, &(plugin.as_str(), version.as_str(), offer.as_str()), row).await?;
            }
            Ok(version)
        })
        .await?;
    Ok(Published { plugin, version, digest: record.digest, inspection })
}

/// The number that a component gets, and whether it is there under it.
async fn place(view: &View, plugin: &str, version: &str, digest: &str, is_bundled: bool) -> Result<(String, bool)> {
    let mut version = version.to_owned();
    while let Some(there) = view.get(&PLUGIN_VERSIONS, &HostScope, &(plugin, version.as_str())).await? {
        if there.digest == digest {
            return Ok((version, true));
        }
        if !is_bundled || version.contains('+') {
            return Err(conflict(plugin, &version));
        }
        version = format!("{version}+{}", &digest[..BUILD_DIGITS]);
    }
    let versions = view.scan(&PLUGIN_VERSIONS, &HostScope, Range::prefix((plugin,)), VERSIONS_LIMIT).await?;
    if versions.rows.len() >= VERSIONS_LIMIT {
        let message = format!("The plugin {plugin} has {VERSIONS_LIMIT} versions already. Delete one first.");
        return Err(Error::new("QuotaExceededException", message));
    }
    Ok((version, false))
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
    let message = format!("The version {version} of {plugin} is another component. Give this one another version.");
    Error::new("ConflictException", message)
}

pub(super) fn invalid(what: &impl std::fmt::Display) -> Error {
    Error::new("InvalidPluginException", format!("The component is not a plugin that can be used: {what}."))
}
