//! Which nodes a command is for.
//!
//! Invariant: targets are found in the order of node ids, so that a search that was stopped goes on after the last node that it
//! found, whatever was registered or tagged meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use muster_types::ssm::Target;

use super::records::TargetRecord;
use crate::operation::{Error, Result};
use crate::store::{RegionScope, View};
use crate::systems::tags::{self, ResourceType};

/// What is not built, as refusals and the list of what is missing name it.
pub(super) const RESOURCE_GROUPS: &str = "Targets.Key=resource-groups";

const TAG: &str = "tag:";
const TAG_KEY: &str = "tag-key";
const INSTANCE_IDS: &str = "InstanceIds";
/// Values of a target `tag:<key>`; the model has the larger bound of InstanceIds for all.
const TAG_VALUES: usize = 5;

/// The request's targets, which the model's constraints hold for.
///
/// # Errors
/// `ValidationException` for a key or a combination that there is not.
pub fn checked(targets: Vec<Target>) -> Result<Vec<TargetRecord>> {
    let mut checked = Vec::with_capacity(targets.len());
    for Target { key, values } in targets {
        let key = key.unwrap_or_default();
        let values = values.unwrap_or_default();
        if key.starts_with("resource-groups:") {
            return Err(Error::not_implemented(RESOURCE_GROUPS));
        }
        let known = is_instance_ids(&key) || key == TAG_KEY || key.len() > TAG.len() && key.starts_with(TAG);
        if !known {
            return Err(invalid(format!(
                "{key} is not a key of a target. Keys are InstanceIds, tag:<key>, tag-key, resource-groups:Name and \
                 resource-groups:ResourceTypeFilters."
            )));
        }
        if values.is_empty() {
            return Err(invalid(format!("The target {key} has no values. Give at least one.")));
        }
        if key.starts_with(TAG) && values.len() > TAG_VALUES {
            return Err(invalid(format!("The target {key} has {} values; {TAG_VALUES} are the most.", values.len())));
        }
        checked.push(TargetRecord { key, values });
    }
    let by_id = checked.iter().filter(|target| is_instance_ids(&target.key)).count();
    if by_id > 1 {
        return Err(invalid("More than one target has the key InstanceIds. Give all ids in one.".to_owned()));
    }
    if by_id == 1 && checked.len() > 1 {
        return Err(invalid("The target InstanceIds cannot be combined with others.".to_owned()));
    }
    Ok(checked)
}

fn is_instance_ids(key: &str) -> bool {
    key.eq_ignore_ascii_case(INSTANCE_IDS)
}

fn invalid(message: String) -> Error {
    Error::new("ValidationException", message)
}

/// The ids that targets name, in order; none where they are tags.
#[must_use]
pub fn named(targets: &[TargetRecord]) -> Option<BTreeSet<String>> {
    match targets {
        [target] if is_instance_ids(&target.key) => Some(target.values.iter().cloned().collect()),
        _ => None,
    }
}

/// Nodes that were found.
pub struct Found {
    /// Their ids and tags, in the order of ids.
    pub nodes: Vec<(String, BTreeMap<String, String>)>,
    /// Where the search goes on; none at its end.
    pub after: Option<String>,
}

/// The nodes after `after` that have all the tags, of the first `limit` that have the first of them.
///
/// # Errors
/// Those of the store.
pub async fn tagged(
    view: &View,
    scope: &RegionScope,
    targets: &[TargetRecord],
    after: Option<&str>,
    limit: usize,
) -> Result<Found> {
    let Some((first, others)) = targets.split_first() else { return Ok(Found { nodes: Vec::new(), after: None }) };
    let mut ids = BTreeSet::new();
    let mut more = false;
    // Where one key's nodes were cut, those of another after that place come again later.
    let mut cut: Option<String> = None;
    let keys: Vec<(&str, &[String])> = match first.key.strip_prefix(TAG) {
        Some(key) => vec![(key, &first.values)],
        None => first.values.iter().map(|key| (key.as_str(), [].as_slice())).collect(),
    };
    for (key, values) in keys {
        let found = tags::resources_with(view, scope, ResourceType::ManagedInstance, key, values, after, limit).await?;
        if found.more {
            more = true;
            let last = found.ids.last().cloned();
            cut = if cut.is_none() { last } else { cut.min(last) };
        }
        ids.extend(found.ids);
    }
    if let Some(cut) = &cut {
        ids.retain(|id| id <= cut);
    }
    more |= ids.len() > limit;
    let ids: Vec<String> = ids.into_iter().take(limit).collect();
    let after = ids.last().filter(|_| more).cloned();
    let mut nodes = Vec::with_capacity(ids.len());
    for id in ids {
        let tags = tags::tags_of(view, scope, ResourceType::ManagedInstance, &id).await?;
        if others.iter().all(|target| has(&tags, target)) {
            nodes.push((id, tags));
        }
    }
    Ok(Found { nodes, after })
}

/// Whether a node with these tags is meant by the target.
fn has(tags: &BTreeMap<String, String>, target: &TargetRecord) -> bool {
    match target.key.strip_prefix(TAG) {
        Some(key) => tags.get(key).is_some_and(|value| target.values.contains(value)),
        None => target.values.iter().any(|key| tags.contains_key(key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(key: &str, values: &[&str]) -> Target {
        Target { key: Some(key.into()), values: Some(values.iter().map(|value| (*value).to_owned()).collect()) }
    }

    #[test]
    fn only_known_keys_and_combinations_are_targets() {
        let rows = [
            (vec![target("instanceids", &["mi-1"])], None),
            (vec![target("tag:a", &["1", "2"]), target("tag-key", &["b"])], None),
            (vec![target("name", &["x"])], Some("ValidationException")),
            (vec![target("tag:", &["x"])], Some("ValidationException")),
            (vec![target("tag:a", &[])], Some("ValidationException")),
            (vec![target("tag:a", &["1", "2", "3", "4", "5"])], None),
            (vec![target("tag:a", &["1", "2", "3", "4", "5", "6"])], Some("ValidationException")),
            (vec![target("tag-key", &["1", "2", "3", "4", "5", "6"])], None),
            (vec![target("InstanceIds", &["1", "2", "3", "4", "5", "6"])], None),
            (vec![target("InstanceIds", &["a"]), target("InstanceIds", &["b"])], Some("ValidationException")),
            (vec![target("InstanceIds", &["a"]), target("tag:a", &["b"])], Some("ValidationException")),
            (vec![target("resource-groups:Name", &["g"])], Some("NotImplementedException")),
        ];
        for (at, (targets, refused)) in rows.into_iter().enumerate() {
            assert_eq!(checked(targets).err().map(|error| error.code.into_owned()).as_deref(), refused, "row {at}");
        }
    }

    #[test]
    fn several_values_of_a_tag_are_alternatives() {
        let tags = BTreeMap::from([("env".to_owned(), "prod".to_owned())]);
        let record = |key: &str, values: &[&str]| checked(vec![target(key, values)]).unwrap().remove(0);
        assert!(has(&tags, &record("tag:env", &["test", "prod"])));
        assert!(!has(&tags, &record("tag:env", &["test"])));
        assert!(has(&tags, &record("tag-key", &["os", "env"])));
        assert!(!has(&tags, &record("tag-key", &["Env"])));
    }
}
