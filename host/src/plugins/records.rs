//! What is stored of plugins and grants.

use std::collections::BTreeMap;

use muster_package::Grant;
use serde::{Deserialize, Serialize};

use crate::store::{AccountScope, Descending, HostScope, Index, Record, Table};

/// The kinds that run on the hosts; the others run on nodes.
const HOSTED_KINDS: [&str; 2] = ["validator", "action"];

/// Versions that were deleted, by (plugin, version): no other component gets their numbers, which commands and logs name.
pub static DELETED_VERSIONS: Table<HostScope, (String, String), DeletedVersionRecord> =
    Table::new("plugin-versions-deleted");

/// The version that an account uses, by plugin.
pub static PLUGINS_IN_USE: Table<AccountScope, String, InUseRecord> =
    Table::new("plugins-in-use").with_indexes(&[&PLUGINS_BY_OFFER, &PLUGINS_BY_KIND]);

/// How often a version was put in use, by plugin.
pub static PLUGIN_USES: Table<HostScope, String, UsesRecord> = Table::new("plugin-uses");

/// By the names of what the version in use offers.
pub(super) static PLUGINS_BY_OFFER: Index<String, InUseRecord, String> =
    Index::new("by-step", |_, in_use| in_use.offers.clone());

/// By the kinds that the version in use is.
pub(super) static PLUGINS_BY_KIND: Index<String, InUseRecord, String> =
    Index::new("by-kind", |_, in_use| in_use.kinds.clone());

/// The one grant of a plugin in an account.
pub static GRANTS: Table<AccountScope, String, GrantRecord> = Table::new("plugin-grants");

/// How a plugin's grant came to be, by (plugin, revision), the newest first.
pub static GRANT_HISTORY: Table<AccountScope, (String, Descending<u64>), GrantChangeRecord> =
    Table::new("plugin-grant-history");

/// A version of a plugin.
#[derive(Clone, Serialize, Deserialize)]
pub struct PluginVersionRecord {
    /// SHA-256 of the component, 64 hex digits.
    pub digest: String,
    /// The component's size.
    pub component_bytes: u64,
    /// `plugin.toml` as it was written.
    pub manifest: String,
    /// What the component imports, in its order.
    pub imports: Vec<String>,
    /// The kinds that it is, and the version of each one's interface.
    pub kinds: Vec<(String, String)>,
    /// Milliseconds since 1970.
    pub published_millis: u64,
    /// The ARN of who published it, by whose account it is for others to see or not; `muster` where it came with the host.
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
    /// A call changes nothing outside the plugin.
    #[serde(default)]
    pub read_only: bool,
    /// An interrupted call may be made again.
    #[serde(default)]
    pub idempotent: bool,
}

impl Record for OfferRecord {
    const VERSION: u8 = 1;
}

/// A version that was deleted.
#[derive(Clone, Serialize, Deserialize)]
pub struct DeletedVersionRecord {
    /// SHA-256 of the component that it was, 64 hex digits.
    pub digest: String,
    /// Milliseconds since 1970.
    pub deleted_millis: u64,
    /// The ARN of who had published it, whose account's the name stays; empty where an earlier release deleted it.
    #[serde(default)]
    pub published_by: String,
}

impl Record for DeletedVersionRecord {
    const VERSION: u8 = 1;
}

/// The version of a plugin that an account uses.
#[derive(Clone, Serialize, Deserialize)]
pub struct InUseRecord {
    /// The version.
    pub version: String,
    /// The names of what it offers, for the index.
    #[serde(alias = "steps")]
    pub offers: Vec<String>,
    /// The kinds that it is, for the index.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Whether an operator put it in use, and not the host itself at a start.
    #[serde(default)]
    pub chosen: bool,
}

impl Record for InUseRecord {
    const VERSION: u8 = 1;
}

/// A count that only grows.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct UsesRecord {
    /// In all accounts together.
    pub count: u64,
}

impl Record for UsesRecord {
    const VERSION: u8 = 1;
}

/// What an operator allows a plugin.
#[derive(Clone, Serialize, Deserialize)]
pub struct GrantRecord {
    /// Where.
    pub nodes: GrantNodes,
    /// What.
    pub grant: Grant,
    /// 1, and one more with each change.
    pub revision: u64,
    /// The ARN of who gave it.
    pub given_by: String,
    /// Milliseconds since 1970.
    pub given_millis: u64,
}

impl GrantRecord {
    /// What is granted on a node with these tags; none if the grant is for others.
    #[must_use]
    pub fn on(&self, node_id: &str, tags: &BTreeMap<String, String>) -> Option<&Grant> {
        let holds = match &self.nodes {
            GrantNodes::All => true,
            GrantNodes::Hosts => false,
            GrantNodes::Tagged { key, value } => tags.get(key) == Some(value),
            GrantNodes::Named(ids) => ids.iter().any(|id| id == node_id),
        };
        holds.then_some(&self.grant)
    }

    /// What is granted on the hosts; none if the grant is for certain nodes.
    #[must_use]
    pub fn on_hosts(&self) -> Option<&Grant> {
        matches!(self.nodes, GrantNodes::All | GrantNodes::Hosts).then_some(&self.grant)
    }

    /// What is granted where a version runs: all of whose kinds may run on the hosts, or on nodes, or on both.
    pub(super) fn where_runs(&self, version: &PluginVersionRecord) -> Option<&Grant> {
        let is_hosted = |(kind, _): &(String, String)| HOSTED_KINDS.contains(&kind.as_str());
        if version.kinds.iter().all(is_hosted) {
            return self.on_hosts();
        }
        let is_elsewhere = self.nodes == GrantNodes::Hosts && !version.kinds.iter().any(is_hosted);
        (!is_elsewhere).then_some(&self.grant)
    }
}

impl Record for GrantRecord {
    const VERSION: u8 = 1;
}

/// A change of a grant.
#[derive(Clone, Serialize, Deserialize)]
pub struct GrantChangeRecord {
    /// What it was changed to; none if it was taken back.
    pub grant: Option<GrantRecord>,
    /// The ARN of who changed it.
    pub changed_by: String,
    /// Milliseconds since 1970.
    pub changed_millis: u64,
}

impl Record for GrantChangeRecord {
    const VERSION: u8 = 1;
}

/// The nodes that a grant is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GrantNodes {
    /// Every node of the account, and the hosts.
    All,
    /// The hosts alone.
    Hosts,
    /// Nodes with this tag.
    Tagged {
        /// The tag's key.
        key: String,
        /// The tag's value.
        value: String,
    },
    /// These nodes.
    Named(Vec<String>),
}
