//! The types that the host writes: AWS:InstanceInformation and AWS:Tag.
//!
//! They are made when they are read, out of the node's record and its tags. Stored, each connection of each node would be one more
//! write to keep them right, and what is read here is right by itself.

use std::collections::BTreeMap;

use super::block::Entries;
use super::types::{INSTANCE_INFORMATION, TAG};
use crate::operation::Result;
use crate::store::{RegionScope, View};
use crate::systems::nodes::NodeRecord;
use crate::systems::tags::{self, ResourceType};

/// The entries of a node, if the type is one that the host makes out of what it knows.
///
/// # Errors
/// Those of the store.
pub(super) async fn own(
    view: &View,
    scope: &RegionScope,
    type_name: &str,
    node: &NodeRecord,
) -> Result<Option<Entries>> {
    Ok(match type_name {
        INSTANCE_INFORMATION => Some(Entries::of(&[instance_information(node)])),
        TAG => {
            let tags = tags::tags_of(view, scope, ResourceType::ManagedInstance, &node.id).await?;
            let entry = |(key, value)| BTreeMap::from([("Key".to_owned(), key), ("Value".to_owned(), value)]);
            Some(Entries::of(&tags.into_iter().map(entry).collect::<Vec<_>>()))
        }
        _ => None,
    })
}

/// Whether [`own`] makes the type.
pub(super) fn is_own(type_name: &str) -> bool {
    [INSTANCE_INFORMATION, TAG].contains(&type_name)
}

fn instance_information(node: &NodeRecord) -> BTreeMap<String, String> {
    let machine = &node.machine;
    let status = if node.online { "Active" } else { "ConnectionLost" };
    let pairs = [
        ("AgentType", "muster-agent"),
        ("AgentVersion", &machine.agent_version),
        ("ComputerName", &machine.computer_name),
        ("InstanceId", &node.id),
        ("InstanceStatus", status),
        ("IpAddress", machine.ip_address.as_deref().unwrap_or_default()),
        ("PlatformName", &machine.platform_name),
        ("PlatformType", &machine.platform_type),
        ("PlatformVersion", &machine.platform_version),
        ("ResourceType", "ManagedInstance"),
    ];
    let said = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
