//! The collectors of inventory that nodes run: all that the plugins in use in an account offer, on the nodes where their plugin is
//! granted what it needs.

use std::collections::BTreeMap;

use muster_protocol::{CollectorUse, PluginUse};
use serde_json::{Map, Value, json};

use super::versions::{self, Used};
use super::{OfferRecord, grant_of, platform_type};
use crate::operation::{Error, Result};
use crate::store::{AccountScope, RegionScope, View};
use crate::systems::nodes::NodeRecord;
use crate::systems::tags::{self, ResourceType};

/// The kind, as components export it.
const COLLECTOR: &str = "collector";

/// How long a collector may take: a minute is long for a package manager's database on a slow disk.
const COLLECT_WITHIN_SECONDS: u32 = 300;

/// What collectors are called with, by the offer's name; those that are not named get no inputs.
pub type CollectorInputs = BTreeMap<String, Map<String, Value>>;

/// What a node collects: of each plugin in use that is granted on the node all that it needs, the collectors that run on its platform
/// and have the inputs without which they cannot be called.
///
/// # Errors
/// Those of the store; internal, where a version in use is not there whole.
pub async fn collectors(
    view: &View,
    scope: &RegionScope,
    node: &NodeRecord,
    inputs: &CollectorInputs,
) -> Result<Vec<CollectorUse>> {
    let account = scope.account_scope();
    let node_tags = tags::tags_of(view, scope, ResourceType::ManagedInstance, &node.id).await?;
    let mut collectors = Vec::new();
    for Used { plugin, version, record } in versions::used_of_kind(view, &account, COLLECTOR).await? {
        let grant = grant_of(view, &account, &plugin).await?;
        let grant = grant.as_ref().and_then(|grant| grant.on(&node.id, &node_tags)).cloned().unwrap_or_default();
        let record = record.ok_or_else(|| Error::internal(format!("{plugin} {version} is in use and not there")))?;
        let manifest = muster_package::Manifest::read(&record.manifest).map_err(Error::internal)?;
        if grant.covers(&manifest).is_err() {
            continue;
        }
        for (name, offer) in versions::offers(view, &plugin, &version).await? {
            let platforms: Vec<String> = offer.platforms.iter().map(|platform| platform_type(platform)).collect();
            let is_for_node = platforms.is_empty() || platforms.contains(&node.machine.platform_type);
            let inputs = inputs.get(&name);
            if offer.kind == COLLECTOR && is_for_node && (inputs.is_some() || !wants_inputs(&offer)?) {
                collectors.push(CollectorUse {
                    inputs: json!(inputs.cloned().unwrap_or_default()),
                    name,
                    plugin: PluginUse {
                        plugin: plugin.clone(),
                        version: version.clone(),
                        digest: record.digest.clone(),
                        platforms,
                    },
                    grant: grant.clone(),
                    timeout_seconds: COLLECT_WITHIN_SECONDS,
                });
            }
        }
    }
    Ok(collectors)
}

/// What tells whether the nodes of an account have other collectors than before: of each plugin that has some its name, its version in
/// use, and the revision of its grant.
pub type CollectorsState = Vec<(String, String, Option<u64>)>;

/// How it is now.
///
/// # Errors
/// Those of the store.
pub async fn collectors_state(view: &View, account: &AccountScope) -> Result<CollectorsState> {
    let mut state = Vec::new();
    for Used { plugin, version, .. } in versions::used_of_kind(view, account, COLLECTOR).await? {
        let revision = grant_of(view, account, &plugin).await?.map(|grant| grant.revision);
        state.push((plugin, version, revision));
    }
    Ok(state)
}

/// Whether the offer's schema refuses a call without inputs.
fn wants_inputs(offer: &OfferRecord) -> Result<bool> {
    let Some(schema) = &offer.inputs else { return Ok(false) };
    let schema: Value = serde_json::from_str(schema).map_err(Error::internal)?;
    Ok(schema["required"].as_array().is_some_and(|required| !required.is_empty()))
}
