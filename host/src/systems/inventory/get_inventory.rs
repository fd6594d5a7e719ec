//! GetInventory

use std::collections::BTreeMap;

use muster_types::ssm::{GetInventoryRequest, GetInventoryResult, InventoryResultEntity, InventoryResultItem};
use serde::{Deserialize, Serialize};

use super::aggregate::{Aggregator, Room, Row, Values};
use super::block::json_bytes;
use super::read::{read, shown_head};
use super::selection::{CustomTypes, Selection, Wanted, is_known};
use super::types::{INSTANCE_INFORMATION, aws_type};
use super::walk::{Turn, Walk};
use super::{ANSWER_BYTES, PAGE};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::View;
use crate::systems::nodes;

/// Rows of an aggregator's answer where the request does not say: what the model allows of entries.
const ROWS_PAGE: usize = 10_000;

/// Where the next page begins.
#[derive(Serialize, Deserialize)]
enum Next {
    /// After the node.
    Node(String),
    /// At an aggregator of the request, after a row of it.
    Row(usize, Option<Vec<u8>>),
}

/// Lists nodes that meet the filters, each with one type of its inventory; or counts them by aggregators, whose rows MaxResults then
/// is about.
pub(super) async fn get_inventory(ctx: Ctx, request: GetInventoryRequest) -> Result<GetInventoryResult> {
    let custom = ctx.store.read(async |view: &View| super::custom_types(view, &ctx.scope).await).await?;
    let selection = Selection::of_nodes(request.filters.as_deref().unwrap_or_default(), &custom, false)?;
    let next: Option<Next> = ctx.page_state(request.next_token.as_deref())?;
    let result_type = request.result_attributes.iter().flatten().next().map(|result| result.type_name.clone());
    let result_type = result_type.unwrap_or_else(|| INSTANCE_INFORMATION.to_owned());
    if !is_known(&result_type, &custom) {
        return Err(Error::new("InvalidResultAttributeException", format!("There is no type {result_type}.")));
    }
    match request.aggregators {
        Some(aggregators) => {
            let parsed: Result<Vec<_>> = aggregators.iter().map(|asked| Aggregator::parse(asked, &custom)).collect();
            let counted = count(&ctx, &selection, parsed?).await?;
            let (first, after) = match next {
                Some(Next::Row(first, after)) => (first, after),
                _ => (0, None),
            };
            let room = page_size(request.max_results, ROWS_PAGE);
            show_counted(&ctx, &custom, &counted, first, after.as_deref(), room)
        }
        None => {
            let after = match next {
                Some(Next::Node(id)) => Some(id),
                _ => None,
            };
            list(&ctx, &selection, &result_type, after, page_size(request.max_results, PAGE)).await
        }
    }
}

async fn list(
    ctx: &Ctx,
    selection: &Selection,
    result_type: &str,
    after: Option<String>,
    length: usize,
) -> Result<GetInventoryResult> {
    let mut ids: Vec<String> = Vec::new();
    let (mut walk, mut turn) = (Walk::new(ctx, selection, Wanted::new(), after), Turn::default());
    // One more than the page holds tells whether there is a next one.
    while ids.len() <= length && walk.go_on(&mut turn).await? {
        ids.push(walk.node().id.to_owned());
    }
    let more = ids.len() > length;
    ids.truncate(length);
    show(ctx, result_type, ids, more).await
}

/// The page of those nodes, after which there are `more`.
pub(super) async fn show(ctx: &Ctx, result_type: &str, ids: Vec<String>, mut more: bool) -> Result<GetInventoryResult> {
    let (mut entities, mut bytes, mut last) = (Vec::new(), 0, None);
    for id in ids {
        let entity = ctx.store.read(async |view: &View| entity(view, ctx, result_type, &id).await).await?;
        let Some((entity, own)) = entity else {
            // It was deregistered meanwhile, and the next page begins after it all the same.
            last = Some(id);
            continue;
        };
        bytes += own;
        if bytes > ANSWER_BYTES && !entities.is_empty() {
            more = true;
            break;
        }
        entities.push(entity);
        last = Some(id);
    }
    let next_token = match last {
        Some(id) if more => Some(ctx.page_token(&Next::Node(id))?),
        _ => None,
    };
    Ok(GetInventoryResult { entities: Some(entities), next_token })
}

/// A node with one type of its inventory, and about how many bytes that is.
async fn entity(view: &View, ctx: &Ctx, type_name: &str, id: &str) -> Result<Option<(InventoryResultEntity, usize)>> {
    let Some(node) = nodes::node(view, &ctx.scope, id).await? else { return Ok(None) };
    let mut data = BTreeMap::new();
    let mut bytes = 0;
    if let Some(found) = read(view, &ctx.scope, type_name, &node).await? {
        let content: Vec<Row> = found.entries.iter().map(|entry| entry.shown()).collect();
        bytes = content.iter().map(json_bytes).sum();
        let head = shown_head(type_name, found.head.as_ref(), ctx.env.now_millis());
        data.insert(type_name.to_owned(), InventoryResultItem { content: Some(content), ..head });
    }
    Ok(Some((InventoryResultEntity { id: Some(node.id), data: Some(data) }, bytes)))
}

async fn count(ctx: &Ctx, selection: &Selection, mut aggregators: Vec<Aggregator>) -> Result<Vec<Aggregator>> {
    let mut wanted = Wanted::new();
    aggregators.iter().for_each(|aggregator| aggregator.wants(&mut wanted));
    let mut walk = Walk::new(ctx, selection, wanted, None);
    let (mut room, mut turn) = (Room::default(), Turn::default());
    while walk.go_on(&mut turn).await? {
        for aggregator in &mut aggregators {
            aggregator.count(walk.node(), &mut room, &mut turn).await?;
        }
    }
    Ok(aggregators)
}

/// An entity for each aggregator, from the row on at which the page begins.
fn show_counted(
    ctx: &Ctx,
    custom: &CustomTypes,
    counted: &[Aggregator],
    first: usize,
    after: Option<&[u8]>,
    mut room: usize,
) -> Result<GetInventoryResult> {
    let mut entities = Vec::new();
    let mut next = None;
    for (at, aggregator) in counted.iter().enumerate().skip(first) {
        if room == 0 {
            next = Some(Next::Row(at, None));
            break;
        }
        let data = match aggregator {
            Aggregator::Groups(groups) => {
                room = room.saturating_sub(2 * groups.len());
                groups.iter().map(|group| group.shown()).collect()
            }
            Aggregator::Values(values) => {
                let after = after.filter(|_| at == first);
                let (content, last) = some_rows(values, after, room);
                room = room.saturating_sub(content.len());
                next = last.map(|last| Next::Row(at, Some(last)));
                let version = version(values.type_name(), custom);
                let item = InventoryResultItem {
                    type_name: Some(values.type_name().to_owned()),
                    schema_version: Some(version),
                    content: Some(content),
                    ..InventoryResultItem::default()
                };
                BTreeMap::from([(values.type_name().to_owned(), item)])
            }
        };
        entities.push(InventoryResultEntity { id: None, data: Some(data) });
        if next.is_some() {
            break;
        }
    }
    let next_token = next.map(|next| ctx.page_token(&next)).transpose()?;
    Ok(GetInventoryResult { entities: Some(entities), next_token })
}

/// The rows of a page, and the last of them where there are more.
fn some_rows(values: &Values, after: Option<&[u8]>, room: usize) -> (Vec<Row>, Option<Vec<u8>>) {
    let (mut shown, mut bytes, mut last) = (Vec::new(), 0, Vec::new());
    for (key, row) in values.rows(after, room.saturating_add(1)) {
        bytes += json_bytes(&row);
        if !shown.is_empty() && (shown.len() >= room || bytes > ANSWER_BYTES) {
            return (shown, Some(last));
        }
        shown.push(row);
        last = key.to_owned();
    }
    (shown, None)
}

/// The version that a type's schema has.
pub(super) fn version(type_name: &str, custom: &CustomTypes) -> String {
    match aws_type(type_name) {
        Some(known) => known.version.to_owned(),
        None => custom.get(type_name).map(|custom| custom.latest.clone()).unwrap_or_default(),
    }
}
