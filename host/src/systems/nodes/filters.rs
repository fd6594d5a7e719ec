//! The filters of DescribeInstanceInformation, in both of their forms.

use std::collections::{BTreeMap, BTreeSet};

use muster_types::ssm::{InstanceInformationFilter, InstanceInformationStringFilter};

use super::records::NodeRecord;
use crate::operation::{Error, Result};

/// Which nodes are asked for: all of these hold.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// Only these, if there are any such filters. Each one is to exist.
    pub ids: Option<BTreeSet<String>>,
    /// Every id that was named, also those that another filter of ids leaves out.
    pub named: BTreeSet<String>,
    /// Only nodes with such tags; never together with other filters.
    pub tags: Vec<TagFilter>,
    others: Vec<(Key, Vec<String>)>,
}

/// A tag that a node has to have.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TagFilter {
    /// `tag-key`: one with one of these keys.
    Keys(Vec<String>),
    /// `tag:NAME`: the one with this key, and one of these values.
    Values(String, Vec<String>),
}

impl TagFilter {
    fn matches(&self, tags: &BTreeMap<String, String>) -> bool {
        match self {
            Self::Keys(keys) => keys.iter().any(|key| tags.contains_key(key)),
            Self::Values(key, values) => tags.get(key).is_some_and(|value| values.contains(value)),
        }
    }
}

/// What a filter is about, besides ids and tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    ActivationIds,
    AgentVersion,
    AssociationStatus,
    IamRole,
    PingStatus,
    PlatformTypes,
    ResourceType,
    SourceIds,
    SourceTypes,
}

impl Key {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "ActivationIds" => Self::ActivationIds,
            "AgentVersion" => Self::AgentVersion,
            "AssociationStatus" => Self::AssociationStatus,
            "IamRole" => Self::IamRole,
            "PingStatus" => Self::PingStatus,
            "PlatformTypes" => Self::PlatformTypes,
            "ResourceType" => Self::ResourceType,
            "SourceIds" => Self::SourceIds,
            "SourceTypes" => Self::SourceTypes,
            _ => return None,
        })
    }

    /// The values that there are, for keys that have a list of them.
    fn values(self) -> Option<&'static [&'static str]> {
        match self {
            Self::AssociationStatus => Some(&["Success", "Pending", "Failed"]),
            Self::PingStatus => Some(&["Online", "ConnectionLost", "Inactive"]),
            Self::PlatformTypes => Some(&["Windows", "Linux", "MacOS"]),
            Self::ResourceType => Some(&["EC2Instance", "ManagedInstance"]),
            Self::SourceTypes => Some(&[
                "AWS::EC2::Instance",
                "AWS::IoT::Thing",
                "AWS::SSM::ManagedInstance",
                "Microsoft.Compute/virtualMachines",
            ]),
            Self::ActivationIds | Self::AgentVersion | Self::IamRole | Self::SourceIds => None,
        }
    }

    fn of(self, node: &NodeRecord) -> Option<&str> {
        match self {
            Self::ActivationIds => Some(&node.activation_id),
            Self::AgentVersion => Some(&node.machine.agent_version),
            // Nodes have no associations yet, so no node has a status of them.
            Self::AssociationStatus => None,
            Self::IamRole => Some(&node.iam_role),
            Self::PingStatus => Some(ping_status(node)),
            Self::PlatformTypes => Some(&node.machine.platform_type),
            Self::ResourceType => Some("ManagedInstance"),
            Self::SourceIds => Some(&node.id),
            Self::SourceTypes => Some(SOURCE_TYPE),
        }
    }
}

/// The SourceType of every node that an activation registered.
pub(super) const SOURCE_TYPE: &str = "AWS::SSM::ManagedInstance";

/// `Online` while the node has a connection that pings; else `ConnectionLost`.
pub(super) fn ping_status(node: &NodeRecord) -> &'static str {
    if node.online { "Online" } else { "ConnectionLost" }
}

impl Selection {
    /// What the two forms of filters ask for together, of which a request has one.
    ///
    /// # Errors
    /// `ValidationException` for both forms, `InvalidFilterKey` for an unknown key or tags among other keys,
    /// `InvalidInstanceInformationFilterValue` for a value that the key cannot have.
    pub(super) fn of(
        filters: Vec<InstanceInformationStringFilter>,
        legacy: Vec<InstanceInformationFilter>,
    ) -> Result<Self> {
        if !filters.is_empty() && !legacy.is_empty() {
            return Err(Error::new(
                "ValidationException",
                "Filters and InstanceInformationFilterList cannot be given together. Use Filters.",
            ));
        }
        let legacy = legacy.into_iter().map(|filter| (filter.key.as_str().to_owned(), filter.value_set));
        let filters = filters.into_iter().map(|filter| (filter.key, filter.values));
        let mut selection = Self::default();
        for (key, values) in filters.chain(legacy) {
            selection.add(&key, values)?;
        }
        let of_tags = !selection.tags.is_empty();
        if of_tags && (selection.ids.is_some() || !selection.others.is_empty()) {
            return Err(Error::new("InvalidFilterKey", "Filters by tags cannot be combined with other filters."));
        }
        Ok(selection)
    }

    fn add(&mut self, key: &str, values: Vec<String>) -> Result<()> {
        if key == "InstanceIds" {
            let ids: BTreeSet<_> = values.into_iter().collect();
            self.named.extend(ids.iter().cloned());
            let both = self.ids.as_ref().map(|before| before & &ids);
            self.ids = Some(both.unwrap_or(ids));
        } else if key == "tag-key" {
            self.tags.push(TagFilter::Keys(values));
        } else if let Some(tag) = key.strip_prefix("tag:").filter(|tag| !tag.is_empty()) {
            self.tags.push(TagFilter::Values(tag.to_owned(), values));
        } else {
            let Some(key) = Key::named(key) else {
                return Err(Error::new(
                    "InvalidFilterKey",
                    format!(
                        "{key} is no key of a filter; keys are written as in InstanceIds, PingStatus, tag-key and tag:NAME."
                    ),
                ));
            };
            check_values(key, &values)?;
            self.others.push((key, values));
        }
        Ok(())
    }

    /// Whether the node and its tags are asked for; `tags` is looked at only where [`tags`](Self::tags) has filters.
    pub(super) fn matches(&self, node: &NodeRecord, tags: &BTreeMap<String, String>) -> bool {
        self.ids.as_ref().is_none_or(|ids| ids.contains(&node.id))
            && self.tags.iter().all(|filter| filter.matches(tags))
            && self
                .others
                .iter()
                .all(|(key, values)| key.of(node).is_some_and(|value| values.iter().any(|wanted| wanted == value)))
    }
}

fn check_values(key: Key, values: &[String]) -> Result<()> {
    let invalid = |message: String| Err(Error::new("InvalidInstanceInformationFilterValue", message));
    let Some(known) = key.values() else { return Ok(()) };
    if values.iter().any(|value| !known.contains(&value.as_str())) {
        return invalid(format!("{key:?} filter is invalid, valid values are {}", known.join(", ")));
    }
    if key == Key::ResourceType && values.len() > 1 {
        return invalid("ResourceType filter may contain only one value.".to_owned());
    }
    Ok(())
}
