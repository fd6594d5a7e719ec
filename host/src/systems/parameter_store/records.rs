//! What is stored of parameters.

use muster_types::ssm::{ParameterTier, ParameterType};
use serde::{Deserialize, Serialize};

use crate::secrets::Sealed;
use crate::store::{Index, Record, RegionScope, Table};

/// Parameters by their name with its first slash; the newest version of each.
pub static PARAMETERS: Table<RegionScope, String, ParameterRecord> =
    Table::new("parameters").with_indexes(&[&PARAMETERS_BY_PARENT]);

/// (`/a` or, at the top, nothing; the name): what is directly below a path.
pub static PARAMETERS_BY_PARENT: Index<String, ParameterRecord, (String, String)> =
    Index::new("by-parent", |name, _| vec![(parent(name).to_owned(), name.clone())]);

/// Older versions by name and number.
pub static VERSIONS: Table<RegionScope, (String, u64), ParameterRecord> = Table::new("parameter-versions");

/// How many parameters there are; one row, under [`STANDARD`].
pub static COUNTS: Table<RegionScope, String, CountRecord> = Table::new("parameter-counts");

/// Of the standard tier.
pub const STANDARD: &str = "standard";

fn parent(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// One version of a parameter.
#[derive(Clone, Serialize, Deserialize)]
pub struct ParameterRecord {
    /// As it was created, with or without its first slash.
    pub name: String,
    /// From 1.
    pub version: u64,
    pub kind: ParameterType,
    /// Empty where it is sealed.
    pub value: String,
    /// The value of a SecureString.
    #[serde(default)]
    pub sealed: Option<Sealed>,
    /// What it is sealed with, as it was named.
    #[serde(default)]
    pub key_id: Option<String>,
    /// The id of the named key that this was; none for the account's own.
    #[serde(default)]
    pub named_key: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    /// The resolved one.
    pub tier: ParameterTier,
    pub data_type: String,
    pub modified_millis: u64,
    /// The ARN of the principal.
    pub modified_by: String,
}

impl Record for ParameterRecord {
    const VERSION: u8 = 1;
}

#[derive(Default, Serialize, Deserialize)]
pub struct CountRecord {
    pub count: u64,
}

impl Record for CountRecord {
    const VERSION: u8 = 1;
}
