//! Plugins on the host: which versions there are, which one an account uses, and what operators grant them.
//!
//! Invariants:
//! - a version's files and what it says of itself never change; its digest names exactly one component;
//! - an account uses at most one version of a plugin, and a name of a step is offered by one plugin in use;
//! - a plugin may do on a node what one grant says, never the sum of several.

use std::collections::BTreeMap;

use muster_package::{Grant, Manifest};
use serde_json::Value;

use crate::operation::{Error, Result};
use crate::store::{AccountScope, HostScope, Range, View};

mod records;
#[cfg(test)]
pub(crate) mod testing;

use records::{PLUGINS_BY_DIGEST, PLUGINS_BY_STEP};
pub use records::{
    GRANTS, GrantNodes, GrantRecord, InUseRecord, OFFERS, OfferRecord, PLUGIN_VERSIONS, PLUGINS_IN_USE,
    PluginVersionRecord,
};

/// Grants of one plugin in an account. Each is for a tag or for all nodes, and an operator has to keep them apart.
pub const GRANTS_LIMIT: usize = 100;

/// Versions that one component may be: a component has its name and version inside, so there is one.
const VERSIONS_OF_DIGEST: usize = 1;

/// Which component does what a step of a document names, in the version that the account uses.
#[derive(Clone, Debug)]
pub struct ResolvedOffer {
    /// `acme/restart-service`
    pub plugin: String,
    /// `1.2.0`
    pub version: String,
    /// SHA-256 of the component, 64 hex digits.
    pub digest: String,
    /// JSON Schema of the step's inputs; `true` where it takes any.
    pub inputs_schema: Value,
    /// Platforms as AWS spells them; empty for any.
    pub platforms: Vec<String>,
}

/// Who does the action that a step names (`aws:runShellScript`); none if no plugin in use offers it.
///
/// # Errors
/// Those of the store; internal, where a stored manifest or schema cannot be read.
pub async fn resolve(view: &View, scope: &AccountScope, action: &str) -> Result<Option<ResolvedOffer>> {
    let range = Range::<String>::all().from(action).through(action);
    let found = view.scan_index(&PLUGINS_IN_USE, &PLUGINS_BY_STEP, scope, range, 1).await?;
    let Some((plugin, in_use)) = found.rows.into_iter().next() else { return Ok(None) };
    let key = (plugin.as_str(), in_use.version.as_str(), action);
    let Some(offer) = view.get(&OFFERS, &HostScope, &key).await? else { return Ok(None) };
    let Some(version) = view.get(&PLUGIN_VERSIONS, &HostScope, &(plugin.as_str(), in_use.version.as_str())).await?
    else {
        return Ok(None);
    };
    let inputs_schema = match &offer.inputs {
        Some(schema) => serde_json::from_str(schema).map_err(Error::internal)?,
        None => Value::Bool(true),
    };
    Ok(Some(ResolvedOffer {
        plugin,
        version: in_use.version,
        digest: version.digest,
        inputs_schema,
        platforms: offer.platforms.iter().map(|platform| platform_type(platform)).collect(),
    }))
}

/// What a plugin may do on a node with these tags; none if nothing was granted there.
///
/// # Errors
/// Those of the store.
pub async fn grant_for(
    view: &View,
    scope: &AccountScope,
    plugin: &str,
    node_tags: &BTreeMap<String, String>,
) -> Result<Option<Grant>> {
    Ok(chosen(&grants_of(view, scope, plugin).await?, node_tags))
}

/// The grants of a plugin, in the order in which they were given.
///
/// # Errors
/// Those of the store.
pub async fn grants_of(view: &View, scope: &AccountScope, plugin: &str) -> Result<Vec<GrantRecord>> {
    let grants = view.scan(&GRANTS, scope, Range::prefix((plugin,)), GRANTS_LIMIT).await?;
    Ok(grants.rows.into_iter().map(|(_, grant)| grant).collect())
}

/// The grant that holds on a node with these tags: one for a tag of the node comes before one for all nodes, the one that was given
/// first before others.
#[must_use]
pub fn chosen(grants: &[GrantRecord], node_tags: &BTreeMap<String, String>) -> Option<Grant> {
    let tagged = |record: &&GrantRecord| matches!(&record.nodes, GrantNodes::Tagged { key, value } if node_tags.get(key) == Some(value));
    let for_all = |record: &&GrantRecord| record.nodes == GrantNodes::All;
    grants.iter().find(tagged).or_else(|| grants.iter().find(for_all)).map(|record| record.grant.clone())
}

/// Whether nodes of the account may fetch the component: it is a version of a plugin that the account uses. Commands that were made
/// with an older version run with that.
///
/// # Errors
/// Those of the store.
pub async fn may_have(view: &View, scope: &AccountScope, digest: &str) -> Result<bool> {
    let range = Range::<String>::all().from(digest).through(digest);
    let versions = view.scan_index(&PLUGIN_VERSIONS, &PLUGINS_BY_DIGEST, &HostScope, range, VERSIONS_OF_DIGEST).await?;
    for ((plugin, _), _) in versions.rows {
        if view.exists(&PLUGINS_IN_USE, scope, plugin.as_str()).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a version of a plugin needs; none if there is no such version.
///
/// # Errors
/// Those of the store; internal, where the stored manifest cannot be read.
pub async fn manifest(view: &View, plugin: &str, version: &str) -> Result<Option<Manifest>> {
    let Some(version) = view.get(&PLUGIN_VERSIONS, &HostScope, &(plugin, version)).await? else { return Ok(None) };
    Manifest::parse(&version.manifest).map(Some).map_err(Error::internal)
}

/// A platform of a describe document (`linux`) as AWS spells it.
fn platform_type(platform: &str) -> String {
    match platform {
        "linux" => "Linux".to_owned(),
        "windows" => "Windows".to_owned(),
        "macos" => "MacOS".to_owned(),
        other => other.to_owned(),
    }
}
