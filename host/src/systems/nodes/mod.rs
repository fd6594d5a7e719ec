//! Nodes: how a machine becomes one (hybrid activations), which there are, and whether they can be reached.
//!
//! Invariants:
//! - an activation's code is told once, when it is made, and kept as a hash;
//! - one public key registers once with an activation, however often its agent asks, and not again after its node was
//!   deregistered;
//! - a node is online exactly while a connection of it is open, on whichever host, and of several the one that was opened last
//!   counts; when a host has gone, its nodes go offline;
//! - the tags of an activation are copied when a node registers, and never change it afterwards.

use crate::operation::{Host, Registry, Resource, Result};
use crate::store::{AnyTable, HostScope, RegionScope, View};
use crate::work::Timers;

mod create_activation;
mod delete_activation;
mod deregister_managed_instance;
mod describe_activations;
mod describe_instance_information;
mod filters;
mod machine;
mod presence;
mod records;
mod register_managed_instance;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use create_activation::activate;
pub(crate) use presence::{Connected, HOST_GONE, all_offline, connected, disconnected, is_current, mend, seen};
pub use records::{ACTIVATIONS, ActivationRecord, NODES, NodeRecord};
pub(crate) use register_managed_instance::register_managed_instance;

use create_activation::create_activation;
use delete_activation::delete_activation;
use deregister_managed_instance::deregister_managed_instance;
use describe_activations::describe_activations;
use describe_instance_information::describe_instance_information;
use records::NODE_HOMES;

/// Activations that an account may have in a region, expired ones too: ten for each node of a small fleet.
pub const ACTIVATIONS_LIMIT: u32 = 1_000;

/// Nodes that an account may have in a region. Twice the fleet that one host is measured with.
pub const NODES_LIMIT: u32 = 20_000;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[
    &records::ACTIVATIONS,
    &records::NODES,
    &records::ACTIVATION_HOMES,
    &records::NODE_HOMES,
    &records::REGISTRATIONS,
    &records::FLEETS,
];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_activation)
        .touches(async |request, read| {
            let role = ["arn:aws:iam::", &read.scope.account, ":role/", &request.iam_role].concat();
            Ok(vec![Resource::any(), Resource::passed(role, "ssm.amazonaws.com")])
        })
        .operation(describe_activations)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_activation)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(describe_instance_information)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(deregister_managed_instance)
        .touches(async |request, read| Ok(vec![resource(read.tx, read.scope, &request.instance_id).await?]));
}

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(HOST_GONE, presence::host_gone);
}

/// The node, if the account has it in the region.
///
/// # Errors
/// Those of the store.
pub async fn node(view: &View, scope: &RegionScope, id: &str) -> Result<Option<NodeRecord>> {
    Ok(view.get(&NODES, scope, id).await?)
}

/// Says that [`node`] will be asked for these.
///
/// # Errors
/// Those of the store.
pub async fn fetch<'n>(view: &View, scope: &RegionScope, ids: impl IntoIterator<Item = &'n str>) -> Result<()> {
    Ok(view.fetch(&NODES, scope, ids).await?)
}

/// The account and region that a node belongs to, if there is such a node.
///
/// # Errors
/// Those of the store.
pub async fn home(view: &View, id: &str) -> Result<Option<RegionScope>> {
    Ok(view.get(&NODE_HOMES, &HostScope, id).await?.map(|home| home.scope))
}

/// Whose a node is and its Ed25519 public key in base64, if there is such a node: what it takes to believe it.
///
/// # Errors
/// Those of the store.
pub(crate) async fn key_of(host: &Host, id: &str) -> Result<Option<(RegionScope, String)>> {
    if !is_node_id(id) {
        return Ok(None);
    }
    host.store
        .read(async |view: &View| {
            let Some(scope) = home(view, id).await? else { return Ok(None) };
            Ok(node(view, &scope, id).await?.map(|node| (scope, node.public_key)))
        })
        .await
}

/// Whether the text has the form of a managed node's id: `mi-` and 17 lower-case hex digits.
#[must_use]
pub fn is_node_id(text: &str) -> bool {
    text.strip_prefix("mi-").is_some_and(|digits| {
        digits.len() == 17 && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

/// The node's ARN, whether it exists or not.
#[must_use]
pub fn arn(scope: &RegionScope, id: &str) -> String {
    format!("arn:aws:ssm:{}:{}:managed-instance/{id}", scope.region, scope.account)
}

/// The node as authorization sees it.
///
/// # Errors
/// Those of the store.
pub async fn resource(view: &View, scope: &RegionScope, id: &str) -> Result<Resource> {
    let tags = super::tags::tags_of(view, scope, super::tags::ResourceType::ManagedInstance, id).await?;
    Ok(Resource::new(arn(scope, id)).tagged(tags))
}

/// The ARN of the node that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    let (scope, id) = crate::store::noting::key_of(&NODES, row)?;
    Some(arn(&scope, &id))
}
