//! ListInventoryEntries

use muster_types::ssm::{ListInventoryEntriesRequest, ListInventoryEntriesResult};

use super::block;
use super::get_inventory::version;
use super::read::{read, shown_head};
use super::selection::{Selection, is_known};
use super::{ANSWER_BYTES, PAGE};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::View;
use crate::systems::nodes;

/// Where the next page begins: at an entry of the content that has the digest.
type Next = (usize, [u8; 32]);

/// Lists the entries of one type on one node, in the order in which they were put. Pages are of one content: once the node has said
/// something else, the token of the page before leads nowhere.
pub(super) async fn list_inventory_entries(
    ctx: Ctx,
    request: ListInventoryEntriesRequest,
) -> Result<ListInventoryEntriesResult> {
    let type_name = request.type_name;
    let next: Option<Next> = ctx.page_state(request.next_token.as_deref())?;
    let length = page_size(request.max_results, PAGE);
    let (custom, found) = ctx
        .store
        .read(async |view: &View| {
            let custom = super::custom_types(view, &ctx.scope).await?;
            if !is_known(&type_name, &custom) {
                return Err(Error::new("InvalidTypeNameException", format!("There is no type {type_name}.")));
            }
            let Some(node) = nodes::node(view, &ctx.scope, &request.instance_id).await? else {
                return Err(super::unknown_node(&request.instance_id));
            };
            Ok((custom, read(view, &ctx.scope, &type_name, &node).await?))
        })
        .await?;
    let selection = Selection::of_entries(request.filters.as_deref().unwrap_or_default(), &type_name)?;
    let digest = found.as_ref().map(|found| match &found.head {
        Some(head) => head.digest,
        None => block::digest(&found.entries.parts),
    });
    if next.as_ref().is_some_and(|(_, of)| Some(*of) != digest) {
        return Err(ctx.invalid_page_token());
    }
    let from = next.map_or(0, |(from, _)| from);
    let (Some(found), Some(digest)) = (found, digest) else {
        return Ok(ListInventoryEntriesResult {
            schema_version: Some(version(&type_name, &custom)),
            type_name: Some(type_name),
            instance_id: Some(request.instance_id),
            entries: Some(Vec::new()),
            ..ListInventoryEntriesResult::default()
        });
    };

    let (mut entries, mut bytes, mut next_token) = (Vec::new(), 0, None);
    for (at, entry) in found.entries.iter().enumerate().skip(from) {
        if !selection.has_entry(entry) {
            continue;
        }
        let entry = entry.shown();
        bytes += block::json_bytes(&entry);
        if entries.len() == length || bytes > ANSWER_BYTES && !entries.is_empty() {
            next_token = Some(ctx.page_token(&(at, digest))?);
            break;
        }
        entries.push(entry);
    }
    let head = shown_head(&type_name, found.head.as_ref(), ctx.env.now_millis());
    Ok(ListInventoryEntriesResult {
        type_name: Some(type_name),
        instance_id: Some(request.instance_id),
        schema_version: head.schema_version,
        capture_time: head.capture_time,
        entries: Some(entries),
        next_token,
    })
}
