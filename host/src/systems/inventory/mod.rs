//! Inventory: what is on each node, as lists of entries by type.
//!
//! Nodes report types as a whole (`upload` checks and packs, `replace` stores), by PutInventory and by their collectors. Queries go from
//! node to node in the order of their ids (`walk`, `window`) and look at the few attributes that queries are about, which lie apart from the
//! rest (`block`). What the host knows itself is made when it is read (`own_types`).
//!
//! Invariants:
//! - the content of a type on a node is what was put last, whole; a hash counts for nothing but the content that it was put with;
//! - a custom type's counts of versions are those of the nodes that have it;
//! - of a node that was deregistered, or did not speak of a type for thirty days, nothing is found, and soon nothing is kept.

mod aggregate;
mod block;
mod collector_failures;
mod delete_inventory;
mod describe_inventory_deletions;
mod get_inventory;
mod get_inventory_schema;
mod known;
mod list_inventory_entries;
mod node_changes;
mod own_types;
mod put_inventory;
mod read;
mod records;
mod replace;
mod retention;
mod selection;
#[cfg(test)]
mod tests;
mod types;
mod upload;
mod walk;
mod window;

use std::collections::BTreeMap;

pub use collector_failures::collection_ended;
pub use known::known;
pub use node_changes::node_gone;
pub use replace::collected;
pub use upload::Upload;

use crate::operation::{Error, Registry, Resource, Result};
use crate::store::{AnyTable, Range, RegionScope, View};
use crate::work::Timers;
use collector_failures::list_collector_failures;
use delete_inventory::delete_inventory;
use describe_inventory_deletions::describe_inventory_deletions;
use get_inventory::get_inventory;
use get_inventory_schema::get_inventory_schema;
use list_inventory_entries::list_inventory_entries;
use put_inventory::put_inventory;
use records::{TYPES, TypeRecord};

/// Bytes of an item's content, about as JSON: what AWS's agent looks at before it uploads. A node of ten thousand packages has less.
pub const ITEM_BYTES: u64 = 3072 * 1024;

/// Bytes of all items of a call: what one transaction writes, which is 4 MiB at most with its keys.
pub const UPLOAD_BYTES: u64 = 3072 * 1024;

/// Bytes of all types of a node: what AWS's agent uploads at most at a time.
pub const NODE_BYTES: u64 = 10_240 * 1024;

/// Bytes of an entry: it is in one row, of 256 KiB at most.
pub const ENTRY_BYTES: u64 = 200 * 1024;

/// Custom types that an account may have in a region.
pub const CUSTOM_TYPES_LIMIT: usize = 20;

/// Custom types that a node may have where its collectors add to them: no node uses up what the account has.
pub const COLLECTED_CUSTOM_TYPES: usize = CUSTOM_TYPES_LIMIT / 2;

/// Versions of one custom type that nodes may have at a time: they are counted in one row.
pub const TYPE_VERSIONS_LIMIT: usize = 100;

/// Deletions that an account may begin within thirty days, which is how long they are kept.
pub const DELETIONS_LIMIT: usize = 1_000;

/// Entities, entries or deletions of a page where the request does not say: what the model allows at most.
const PAGE: usize = 50;

/// Bytes of entries after which a page is shorter than asked: fifty nodes of ten thousand packages each would not fit an answer.
const ANSWER_BYTES: usize = 1024 * 1024;

/// Rows of entries after which one transaction removes no more. The last type may have four hundred.
const PIECES_AT_ONCE: u64 = 500;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] =
    &[&collector_failures::FAILURES, &records::HEADS, &records::BLOCKS, &records::TYPES, &records::DELETIONS];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(put_inventory)
        .touches(async |request, _| {
            // As at AWS it has no resource: which nodes somebody puts inventory of is no policy's to say, but which types. Each is asked for by
            // itself, since a condition on several values holds where one of them matches.
            let types = request.items.iter().map(|item| item.type_name.as_str());
            Ok(types.map(|name| Resource::any().with("ssm:InventoryTypeName", name)).collect())
        })
        .operation(get_inventory)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(get_inventory_schema)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_inventory_entries)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_inventory)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(describe_inventory_deletions)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_collector_failures)
        .touches(async |_, _| Ok(vec![Resource::any()]));
}

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(delete_inventory::TIMER, delete_inventory::move_on)
        .timer(node_changes::TIMER, node_changes::remove_some)
        .timer(retention::TIMER, retention::look)
        .timer(retention::DELETION_TIMER, retention::forget_deletion);
}

/// The account's own types, without those that are being deleted with their schema.
async fn custom_types(view: &View, scope: &RegionScope) -> Result<BTreeMap<String, TypeRecord>> {
    // Beside them there is at most one for each deletion that has not ended.
    let all = view.scan(&TYPES, scope, Range::all(), CUSTOM_TYPES_LIMIT + DELETIONS_LIMIT).await?;
    Ok(all.rows.into_iter().filter(|(_, custom)| !custom.deleted).collect())
}

fn unknown_node(node_id: &str) -> Error {
    Error::new("InvalidInstanceId", format!("There is no node {node_id} in this account and region."))
}

/// The ARN of the node that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::store::noting::key_of;
    use crate::systems::nodes;
    let head = key_of(&records::HEADS, row).map(|(scope, (node, _))| (scope, node));
    let block = || key_of(&records::BLOCKS, row).map(|(scope, (_, _, node, _))| (scope, node));
    let failure = || key_of(&collector_failures::FAILURES, row).map(|(scope, (node, _))| (scope, node));
    let (scope, node) = head.or_else(block).or_else(failure)?;
    Some(nodes::arn(&scope, &node))
}
