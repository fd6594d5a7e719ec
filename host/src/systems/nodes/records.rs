//! What is stored of activations and nodes.

use std::collections::BTreeMap;

use muster_protocol::Machine;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::store::{HostScope, Index, Record, RegionScope, Table};

/// Activations by id.
pub static ACTIVATIONS: Table<RegionScope, String, ActivationRecord> = Table::new("activations");

/// Nodes by id, so that a scan has the order of DescribeInstanceInformation.
pub static NODES: Table<RegionScope, String, NodeRecord> =
    Table::new("nodes").with_indexes(&[&NODES_ONLINE, &NODES_BY_HOST]);

/// The nodes that have a connection: what a host that is alone has to look at when it starts.
pub(crate) static NODES_ONLINE: Index<String, NodeRecord, bool> =
    Index::new("online", |_, node| if node.online { vec![true] } else { Vec::new() });

/// Those by the host that they are connected to: what is to be looked at when one has gone.
pub(crate) static NODES_BY_HOST: Index<String, NodeRecord, Uuid> = Index::new("by-host", |_, node| match node.host {
    Some(host) if node.online => vec![host],
    _ => Vec::new(),
});

/// Whose an activation is: an agent that registers knows neither account nor region.
pub(crate) static ACTIVATION_HOMES: Table<HostScope, String, HomeRecord> = Table::new("activation-homes");

/// Whose a node is: an agent that connects says its id alone.
pub(crate) static NODE_HOMES: Table<HostScope, String, HomeRecord> = Table::new("node-homes");

/// Which node an activation made of a public key. A row outlives its node, so that a deregistered machine cannot come back
/// by the same activation; it goes with the activation.
pub(crate) static REGISTRATIONS: Table<RegionScope, (String, String), RegistrationRecord> = Table::new("registrations");

/// One row for each region of an account, under [`FLEET`].
pub(crate) static FLEETS: Table<RegionScope, String, FleetRecord> = Table::new("fleets");

/// The key of the one row of [`FLEETS`].
pub(crate) const FLEET: &str = "fleet";

/// A hybrid activation.
#[derive(Clone, Serialize, Deserialize)]
pub struct ActivationRecord {
    /// SHA-256 of the code, which is not kept: it has 160 random bits, so nothing slower is needed.
    pub code_sha256: [u8; 32],
    /// For people.
    pub description: Option<String>,
    /// The `Name` of every node that it registers.
    pub default_instance_name: Option<String>,
    /// The role that its nodes have, as it was given.
    pub iam_role: String,
    /// Nodes that it may register in all.
    pub registration_limit: u32,
    /// Nodes that it has registered, deregistered ones too.
    pub registrations: u32,
    /// Milliseconds since 1970.
    pub created_millis: u64,
    /// Milliseconds since 1970: nothing new is registered from then on.
    pub expires_millis: u64,
    /// Copied to each node when it registers.
    pub tags: BTreeMap<String, String>,
}

impl Record for ActivationRecord {
    const VERSION: u8 = 1;
}

/// A managed node.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NodeRecord {
    /// `mi-` and 17 lower-case hex digits; the record's key too.
    pub id: String,
    /// The activation's DefaultInstanceName.
    pub name: Option<String>,
    /// The activation that registered it.
    pub activation_id: String,
    /// The activation's role, as it was given.
    pub iam_role: String,
    /// Milliseconds since 1970.
    pub registered_at: u64,
    /// The node's Ed25519 public key in base64.
    pub public_key: String,
    /// What the machine said of itself when it last connected, within the bounds that the API's members have.
    pub machine: Machine,
    /// Whether it has a connection.
    pub online: bool,
    /// The number of its last connection, whether that has ended or not, so that the end of an older one changes nothing. Each gets
    /// the next in the transaction that makes the node online, whichever host it is on; the first is 1.
    pub connection: u64,
    /// The host that the connection is on; none where it is not online.
    #[serde(default)]
    pub host: Option<Uuid>,
    /// Milliseconds since 1970 of the last ping; while it is online, up to five minutes behind.
    pub last_seen: u64,
}

impl Record for NodeRecord {
    const VERSION: u8 = 1;
}

/// The account and region that an id belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct HomeRecord {
    pub scope: RegionScope,
}

impl Record for HomeRecord {
    const VERSION: u8 = 1;
}

/// The node that a key became.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RegistrationRecord {
    pub node_id: String,
}

impl Record for RegistrationRecord {
    const VERSION: u8 = 1;
}

/// How much of what is bounded there is.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct FleetRecord {
    pub nodes: u32,
    pub activations: u32,
}

impl Record for FleetRecord {
    const VERSION: u8 = 1;
}
