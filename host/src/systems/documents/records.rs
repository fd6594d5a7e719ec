//! What is stored of documents.
//!
//! Versions are kept under an id of the document, not under its name: a document that is deleted and made anew has versions of its
//! own at once, while those of the old one go in the background.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::store::{Index, Record, RegionScope, Table};

/// Documents by name.
pub static DOCUMENTS: Table<RegionScope, String, DocumentRecord> = Table::new("documents");

/// What is known of each version, by (document, number).
pub static VERSIONS: Table<RegionScope, (Uuid, u64), VersionRecord> =
    Table::new("document-versions").with_indexes(&[&VERSIONS_BY_HASH, &VERSIONS_BY_NAME]);

/// By (document, hash of the content).
pub(super) static VERSIONS_BY_HASH: Index<(Uuid, u64), VersionRecord, (Uuid, String)> =
    Index::new("by-hash", |(id, _), version| vec![(*id, version.hash.clone())]);

/// By (document, VersionName).
pub(super) static VERSIONS_BY_NAME: Index<(Uuid, u64), VersionRecord, (Uuid, String)> =
    Index::new("by-name", |(id, _), version| version.version_name.iter().map(|name| (*id, name.clone())).collect());

/// The content of each version, beside it, so that lists need not read it.
pub(super) static CONTENTS: Table<RegionScope, (Uuid, u64), ContentRecord> = Table::new("document-contents");

/// A document.
#[derive(Clone, Serialize, Deserialize)]
pub struct DocumentRecord {
    /// Names its versions.
    pub id: Uuid,
    /// `Command` or `Automation`, as the API spells it.
    #[serde(default = "command")]
    pub document_type: String,
    /// The version that is meant where none is named.
    pub default_version: u64,
    /// The highest version that is kept.
    pub latest_version: u64,
    /// The highest version that ever was: numbers are not used again.
    pub last_version: u64,
    /// Versions that are kept.
    pub versions: u32,
}

/// What documents were of before there were others.
fn command() -> String {
    "Command".to_owned()
}

impl Record for DocumentRecord {
    const VERSION: u8 = 1;
}

/// A version of a document. It never changes.
#[derive(Clone, Serialize, Deserialize)]
pub struct VersionRecord {
    /// Milliseconds since 1970.
    pub created_millis: u64,
    /// SHA-256 of the content, 64 hex digits.
    pub hash: String,
    /// `JSON` or `YAML`, as it is kept.
    pub format: String,
    /// `2.2`, `0.3`
    pub schema_version: String,
    /// The author's name for it.
    pub version_name: Option<String>,
    /// For people.
    pub display_name: Option<String>,
    /// The kind of resource that it is for.
    pub target_type: Option<String>,
    /// The author's description.
    pub description: Option<String>,
    /// What it takes.
    pub parameters: Vec<ParameterRecord>,
    /// Platforms on which a step of it runs, as AWS spells them.
    pub platforms: Vec<String>,
}

impl Record for VersionRecord {
    const VERSION: u8 = 1;
}

/// A parameter of a document, as DescribeDocument shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterRecord {
    /// Its name.
    pub name: String,
    /// `String`, `StringList`, `StringMap`, and of runbooks `Boolean`, `Integer` or `MapList`.
    pub parameter_type: String,
    /// For people.
    pub description: Option<String>,
    /// Its default as text.
    pub default: Option<String>,
}

/// What a version says.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct ContentRecord {
    /// As it was given.
    pub content: String,
}

impl Record for ContentRecord {
    const VERSION: u8 = 1;
}
