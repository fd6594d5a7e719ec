//! One type on one node, in full.

use muster_types::Timestamp;
use muster_types::ssm::InventoryResultItem;

use super::block::Entries;
use super::own_types;
use super::records::{BLOCKS, HEADS, HeadRecord};
use super::types::aws_type;
use crate::operation::Result;
use crate::store::{Range, RegionScope, View};
use crate::systems::nodes::NodeRecord;

/// Rows that one part of one type can have on one node, and more: see `window`.
const ROWS: usize = 1_000;

/// What a node has of a type.
pub(super) struct Found {
    pub entries: Entries,
    /// None where the host makes the entries out of what it knows.
    pub head: Option<HeadRecord>,
}

/// All entries of a node; none if it never said anything of the type.
///
/// # Errors
/// Those of the store.
pub(super) async fn read(
    view: &View,
    scope: &RegionScope,
    type_name: &str,
    node: &NodeRecord,
) -> Result<Option<Found>> {
    if let Some(entries) = own_types::own(view, scope, type_name, node).await? {
        return Ok(Some(Found { entries, head: None }));
    }
    let head = view.get(&HEADS, scope, &(node.id.as_str(), type_name)).await?;
    let Some(head) = head.filter(|head| !head.ignored) else { return Ok(None) };
    let mut entries = Entries::default();
    for (part, blocks) in (0..).zip(&mut entries.parts) {
        let rows = view.scan(&BLOCKS, scope, Range::prefix((type_name, part, node.id.as_str())), ROWS).await?.rows;
        blocks.extend(rows.into_iter().map(|(_, block)| block));
    }
    Ok(Some(Found { entries, head: Some(head) }))
}

/// What an answer tells of a type beside its entries. What the host makes out of what it knows was captured `now`.
pub(super) fn shown_head(type_name: &str, head: Option<&HeadRecord>, now: u64) -> InventoryResultItem {
    let whole_seconds = Timestamp::from_millis(now / 1000 * 1000).iso8601();
    InventoryResultItem {
        type_name: Some(type_name.to_owned()),
        schema_version: match head {
            Some(head) => Some(head.schema_version.clone()),
            None => aws_type(type_name).map(|known| known.version.to_owned()),
        },
        capture_time: Some(head.map_or(whole_seconds, |head| head.capture_time.clone())),
        content_hash: head.and_then(|head| head.content_hash.clone()),
        content: None,
    }
}
