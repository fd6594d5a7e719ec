//! Inventory: which collectors a node runs, and what they found.
//!
//! A node asks for its [`Collection`] by itself, as often as the last one said and when it hears
//! [`Collect`](crate::ToAgent::Collect). It runs the collectors one after another and sends each type whose
//! [hash](content_hash) the host does not have as a [`Collected`].

use std::collections::BTreeMap;

use muster_package::Grant;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::PluginUse;

/// Where a node asks for its [`Collection`].
pub const COLLECTION_PATH: &str = "/_muster/agent/collection";
/// Where a node sends a [`Collected`].
pub const INVENTORY_PATH: &str = "/_muster/agent/inventory";
/// Bytes of a [`Collected`] as JSON: the three megabytes that a type may have, if every character of it were escaped.
pub const COLLECTED_BYTES: usize = 20 * 1024 * 1024;

/// What a node collects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Collection {
    /// After how long the node asks again.
    pub every_seconds: u32,
    /// The account that the node belongs to.
    pub account: String,
    /// The region that the node belongs to.
    pub region: String,
    /// What to run, in this order.
    pub collectors: Vec<CollectorUse>,
    /// The [hash](content_hash) of what the host has, by type: that need not be sent. A host leaves out what it wants to be told
    /// again.
    #[serde(default)]
    pub known: BTreeMap<String, String>,
}

/// A collector that is in use in the node's account and granted on the node all that it needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CollectorUse {
    /// The offer's name: `acme:rackLocation`.
    pub name: String,
    /// Which component it is in.
    pub plugin: PluginUse,
    /// What the plugin may do on this node.
    pub grant: Grant,
    /// What it is called with.
    pub inputs: Value,
    /// How long it may take.
    pub timeout_seconds: u32,
}

/// An entry's attributes by name.
pub type Entry = BTreeMap<String, String>;

/// All that a collector found of one type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collected {
    /// Which collector.
    pub collector: String,
    /// `AWS:Application`
    pub type_name: String,
    /// `1.1`
    pub schema_version: String,
    /// When the collector had ended: milliseconds since 1970, by the node's clock.
    pub captured_millis: u64,
    /// [`content_hash`] of the rest.
    pub content_hash: String,
    /// In place of all that the node had of the type.
    pub entries: Vec<Entry>,
}

/// Failures of collectors that a node tells of at once: more collectors than there are in earnest.
pub const COLLECTOR_FAILURES: usize = 64;
/// Characters of a failure's message.
pub const FAILURE_CHARS: usize = 2_500;

/// A collector that failed when the node collected last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollectorFailure {
    /// Which: `acme:rackLocation`.
    pub collector: String,
    /// A stable code: `denied`, `timed-out`, …, the plugin's own, or that of the host's [`Problem`](crate::Problem).
    pub code: String,
    /// For people, at most [`FAILURE_CHARS`].
    pub message: String,
}

/// What tells one content of a type from another: SHA-256, 64 hex digits, which is inventory's ContentHash.
///
/// It is taken over the type's name, the schema's version, and each entry as a JSON object without blanks whose names are in the order
/// of their bytes; the entries in the order of that text; all joined by line feeds. So neither the order of entries nor that of
/// attributes matters, and how often an entry is there does.
#[must_use]
pub fn content_hash(type_name: &str, schema_version: &str, entries: &[Entry]) -> String {
    let mut lines: Vec<String> = entries.iter().map(|entry| json!(entry).to_string()).collect();
    lines.sort_unstable();
    let mut hash = Sha256::new();
    hash.update(type_name);
    for part in [schema_version].into_iter().chain(lines.iter().map(String::as_str)) {
        hash.update("\n");
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(pairs: &[(&str, &str)]) -> Entry {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn hash(entries: &[Entry]) -> String {
        content_hash("Custom:Rack", "1.0", entries)
    }

    #[test]
    fn the_hash_is_that_of_its_description() {
        // printf 'Custom:Rack\n1.0\n{"Room":"B \\"2\\"","Unit":"4"}\n{"Room":"ü"}' | sha256sum
        let expected = "a06f9e5b21e25808d19546b200945fdd15425107ec74e2095cdd9e073e40d1df";
        let (first, second) = (entry(&[("Room", "ü")]), entry(&[("Unit", "4"), ("Room", "B \"2\"")]));
        assert_eq!(hash(&[first.clone(), second.clone()]), expected);
        assert_eq!(hash(&[second, first]), expected);
        // printf 'Custom:Rack\n1.0' | sha256sum
        assert_eq!(hash(&[]), "997432bb1fc3ca6347e98a3e9d6da3747febc9b2a34760dbf12dcb65ee68e470");
    }

    #[test]
    fn what_is_another_content_has_another_hash() {
        let one = entry(&[("a", "b")]);
        let all = [
            hash(&[]),
            hash(std::slice::from_ref(&one)),
            hash(&[one.clone(), one.clone()]),
            hash(&[entry(&[])]),
            hash(&[entry(&[("a", "b\n{}")])]),
            hash(&[one.clone(), entry(&[])]),
            content_hash("Custom:Rack", "1.1", std::slice::from_ref(&one)),
            content_hash("Custom:Room", "1.0", std::slice::from_ref(&one)),
        ];
        let different: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }
}
