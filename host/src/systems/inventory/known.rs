//! What a node's collectors need not send again.

use std::collections::BTreeMap;

use super::records::{HEADS, TYPES};
use super::replace::HEADS_OF_A_NODE;
use super::retention;
use crate::operation::Result;
use crate::store::{Range, RegionScope, View};

/// A node is to say again what it said so long ago, long before it would be dropped.
const SAID_AGAIN_MILLIS: u64 = retention::KEPT_MILLIS / 4;

/// The hash of each type's content that the host has of the node, as it was put with it; without those that the node has not spoken of
/// for long, or that are about to be deleted.
///
/// # Errors
/// Those of the store.
pub async fn known(view: &View, scope: &RegionScope, node_id: &str, now: u64) -> Result<BTreeMap<String, String>> {
    let held = view.scan(&HEADS, scope, Range::prefix((node_id,)), HEADS_OF_A_NODE).await?;
    let mut known = BTreeMap::new();
    for ((_, type_name), head) in held.rows {
        let is_custom = type_name.starts_with("Custom:");
        let custom = if is_custom { view.get(&TYPES, scope, type_name.as_str()).await? } else { None };
        let is_current = custom.is_none_or(|custom| custom.generation == head.generation);
        if let Some(hash) = head.content_hash
            && is_current
            && now < head.confirmed_millis + SAID_AGAIN_MILLIS
        {
            known.insert(type_name, hash);
        }
    }
    Ok(known)
}
