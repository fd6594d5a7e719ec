//! What is stored of plugins and grants.

use muster_package::Grant;
use serde::{Deserialize, Serialize};

use crate::store::{AccountScope, HostScope, Index, Record, Table};

/// Versions, by (plugin, version). The component lies in the blob store under its digest.
pub static PLUGIN_VERSIONS: Table<HostScope, (String, String), PluginVersionRecord> =
    Table::new("plugin-versions").with_indexes(&[&PLUGINS_BY_DIGEST]);

/// By the component's digest.
pub(super) static PLUGINS_BY_DIGEST: Index<(String, String), PluginVersionRecord, String> =
    Index::new("by-digest", |_, version| vec![version.digest.clone()]);

/// What versions offer, by (plugin, version, name): a row each, since a describe document can be larger than a row.
pub static OFFERS: Table<HostScope, (String, String, String), OfferRecord> = Table::new("plugin-offers");

/// The version that an account uses, by plugin.
pub static PLUGINS_IN_USE: Table<AccountScope, String, InUseRecord> =
    Table::new("plugins-in-use").with_indexes(&[&PLUGINS_BY_STEP]);

/// By the names of the steps that the version in use offers.
pub(super) static PLUGINS_BY_STEP: Index<String, InUseRecord, String> =
    Index::new("by-step", |_, in_use| in_use.steps.clone());

/// Grants, by (plugin, id): ids are in the order in which they were given.
pub static GRANTS: Table<AccountScope, (String, String), GrantRecord> = Table::new("plugin-grants");

/// A version of a plugin.
#[derive(Clone, Serialize, Deserialize)]
pub struct PluginVersionRecord {
    /// SHA-256 of the component, 64 hex digits.
    pub digest: String,
    /// The component's size.
    pub component_bytes: u64,
    /// `plugin.toml` as it was written.
    pub manifest: String,
    /// Milliseconds since 1970.
    pub published_millis: u64,
    /// The ARN of who published it.
    pub published_by: String,
}

impl Record for PluginVersionRecord {
    const VERSION: u8 = 1;
}

/// One thing that a version offers.
#[derive(Clone, Serialize, Deserialize)]
pub struct OfferRecord {
    /// The kind: `step`.
    pub kind: String,
    /// One line for people.
    pub summary: String,
    /// JSON Schema of the inputs as text; none takes any.
    pub inputs: Option<String>,
    /// JSON Schema of the outputs as text; none gives any.
    pub outputs: Option<String>,
    /// `linux`, `windows`, `macos`; empty for any.
    pub platforms: Vec<String>,
}

impl Record for OfferRecord {
    const VERSION: u8 = 1;
}

/// The version of a plugin that an account uses.
#[derive(Clone, Serialize, Deserialize)]
pub struct InUseRecord {
    /// The version.
    pub version: String,
    /// The names of what it offers of the kind `step`, for the index.
    pub steps: Vec<String>,
}

impl Record for InUseRecord {
    const VERSION: u8 = 1;
}

/// What an operator allows a plugin.
#[derive(Clone, Serialize, Deserialize)]
pub struct GrantRecord {
    /// Where.
    pub nodes: GrantNodes,
    /// What.
    pub grant: Grant,
    /// The ARN of who gave it.
    pub given_by: String,
    /// Milliseconds since 1970.
    pub given_millis: u64,
}

impl Record for GrantRecord {
    const VERSION: u8 = 1;
}

/// The nodes that a grant is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GrantNodes {
    /// Every node of the account.
    All,
    /// Nodes with this tag.
    Tagged {
        /// The tag's key.
        key: String,
        /// The tag's value.
        value: String,
    },
}
