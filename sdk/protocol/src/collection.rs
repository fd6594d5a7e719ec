//! Inventory: which collectors a node runs, and what they found.
//!
//! A node asks for its [`Collection`] by itself, as often as the last one said and when it hears
//! [`Collect`](crate::ToAgent::Collect). It runs the collectors one after another and sends each type whose
//! [hash](content_hash) the host does not have as a [`Collected`].

use std::collections::BTreeMap;
use std::fmt;

use muster_package::Grant;
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::PluginUse;

/// Where a node asks for its [`Collection`].
pub const COLLECTION_PATH: &str = "/_muster/agent/collection";
/// Where a node sends a [`Collected`].
pub const INVENTORY_PATH: &str = "/_muster/agent/inventory";
/// Bytes of a [`Collected`] as JSON: the three megabytes that a type may have, if every character of it were escaped.
pub const COLLECTED_BYTES: usize = 20 * 1024 * 1024;
/// Entries of a [`Collected`], as inventory has it.
const COLLECTED_ENTRIES: usize = 10_000;
/// Attributes of an entry, as inventory has it.
const ENTRY_ATTRIBUTES: usize = 50;

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
    /// In place of all that the node had of the type: at most 10,000, each with at most 50 attributes. Reading ends where there are
    /// more, since millions of entries with nothing in them fit the bytes that a [`Collected`] may have.
    #[serde(deserialize_with = "bounded_entries")]
    pub entries: Vec<Entry>,
}

fn bounded_entries<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Entry>, D::Error> {
    struct Entries;

    impl<'de> Visitor<'de> for Entries {
        type Value = Vec<Entry>;

        fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(to, "a list of at most {COLLECTED_ENTRIES} entries")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Self::Value, A::Error> {
            let mut entries = Vec::new();
            while let Some(BoundedEntry(entry)) = from.next_element()? {
                if entries.len() == COLLECTED_ENTRIES {
                    return Err(A::Error::custom(format!("a type has at most {COLLECTED_ENTRIES} entries")));
                }
                entries.push(entry);
            }
            Ok(entries)
        }
    }

    from.deserialize_seq(Entries)
}

struct BoundedEntry(Entry);

impl<'de> Deserialize<'de> for BoundedEntry {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Attributes;

        impl<'de> Visitor<'de> for Attributes {
            type Value = Entry;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(to, "an entry of at most {ENTRY_ATTRIBUTES} attributes")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Entry, A::Error> {
                let mut entry = Entry::new();
                // One that is there again counts again.
                let mut count = 0;
                while let Some((name, value)) = from.next_entry()? {
                    count += 1;
                    if count > ENTRY_ATTRIBUTES {
                        return Err(A::Error::custom(format!("an entry has at most {ENTRY_ATTRIBUTES} attributes")));
                    }
                    entry.insert(name, value);
                }
                Ok(entry)
            }
        }

        from.deserialize_map(Attributes).map(BoundedEntry)
    }
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

    /// A body whose end nobody is to reach.
    struct Endless<'b> {
        beginning: &'b [u8],
        again: &'b [u8],
        at: usize,
        most: usize,
    }

    impl std::io::Read for Endless<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let Some(first) = into.first_mut().filter(|_| self.at < self.most) else { return Ok(0) };
            let again = self.at.saturating_sub(self.beginning.len()) % self.again.len();
            *first = *self.beginning.get(self.at).unwrap_or(&self.again[again]);
            self.at += 1;
            Ok(1)
        }
    }

    #[test]
    fn reading_ends_at_the_first_entry_and_the_first_attribute_that_is_too_many() {
        let before = br#"{"collector":"c","type_name":"t","schema_version":"1.0","captured_millis":1,"content_hash":"","entries":["#;
        let attributes = [&before[..], b"{"].concat();
        let empty = Endless { beginning: before, again: b"{},", at: 0, most: COLLECTED_BYTES };
        let wide = Endless { beginning: &attributes, again: br#""k":"","#, at: 0, most: COLLECTED_BYTES };
        for (mut body, within, says) in
            [(empty, 40_000, "at most 10000 entries"), (wide, 1_000, "at most 50 attributes")]
        {
            let error = serde_json::from_reader::<_, Collected>(&mut body).unwrap_err().to_string();
            assert!(error.contains(says) && body.at <= within, "{error} after {} bytes", body.at);
        }
        let collected = |attributes: usize| {
            let entry: Entry = (0..attributes).map(|number| (format!("k{number}"), String::new())).collect();
            let text = [&before[..], &serde_json::to_vec(&entry).unwrap(), b"]}"].concat();
            serde_json::from_slice::<Collected>(&text).map(|collected| collected.entries[0].len())
        };
        assert_eq!(collected(ENTRY_ATTRIBUTES).unwrap(), 50);
        assert!(collected(ENTRY_ATTRIBUTES + 1).unwrap_err().to_string().contains("at most 50 attributes"));
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
