//! DescribeInstanceInformation

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use muster_types::Timestamp;
use muster_types::ssm::{
    DescribeInstanceInformationRequest, DescribeInstanceInformationResult, InstanceInformation, PingStatus,
    PlatformType, SourceType,
};

use super::filters::{SOURCE_TYPE, Selection, TagFilter, ping_status};
use super::records::{NODES, NodeRecord};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Range, RegionScope, View};
use crate::systems::tags::{self, ResourceType};

/// The length of a page where the request does not say.
const PAGE: usize = 10;
/// Nodes that are looked at in one view of the store: with filters that few nodes meet, a page takes many of them.
const NODES_AT_ONCE: usize = 500;

/// Lists nodes by id.
pub(super) async fn describe_instance_information(
    ctx: Ctx,
    request: DescribeInstanceInformationRequest,
) -> Result<DescribeInstanceInformationResult> {
    let selection = Selection::of(
        request.filters.unwrap_or_default(),
        request.instance_information_filter_list.unwrap_or_default(),
    )?;
    let mut after: Option<String> = ctx.page_state(request.next_token.as_deref())?;
    let length = page_size(request.max_results, PAGE);
    check_ids(&ctx, &selection.named).await?;

    let mut found: Vec<NodeRecord> = Vec::new();
    // One more than the page holds tells whether there is a next one.
    while found.len() <= length {
        let looked =
            ctx.store.read(async |view: &View| look(view, &ctx.scope, &selection, after.as_deref()).await).await?;
        found.extend(looked.found);
        after = looked.last;
        if after.is_none() {
            break;
        }
    }
    let more = found.len() > length;
    found.truncate(length);
    let next_token = match found.last() {
        Some(last) if more => Some(ctx.page_token(&last.id)?),
        _ => None,
    };
    Ok(DescribeInstanceInformationResult {
        instance_information_list: Some(found.into_iter().map(shown).collect()),
        next_token,
    })
}

/// Every id that a filter names is a node of this account and region.
async fn check_ids(ctx: &Ctx, named: &BTreeSet<String>) -> Result<()> {
    let named: Vec<_> = named.iter().map(String::as_str).collect();
    for some in named.chunks(NODES_AT_ONCE) {
        let unknown = ctx
            .store
            .read(async |view: &View| {
                for id in some {
                    if !view.exists(&NODES, &ctx.scope, *id).await? {
                        return Ok::<_, Error>(Some(*id));
                    }
                }
                Ok(None)
            })
            .await?;
        if let Some(id) = unknown {
            return Err(Error::new("InvalidInstanceId", format!("{id} is not the id of a node that you own.")));
        }
    }
    Ok(())
}

/// Some nodes that were looked at.
struct Looked {
    /// Those that are asked for.
    found: Vec<NodeRecord>,
    /// The last that was looked at, where there are more.
    last: Option<String>,
}

async fn look(view: &View, scope: &RegionScope, selection: &Selection, after: Option<&str>) -> Result<Looked> {
    let (candidates, last) = candidates(view, scope, selection, after).await?;
    let mut found = Vec::new();
    for node in candidates {
        let tags = if selection.tags.is_empty() {
            BTreeMap::new()
        } else {
            tags::tags_of(view, scope, ResourceType::ManagedInstance, &node.id).await?
        };
        if selection.matches(&node, &tags) {
            found.push(node);
        }
    }
    Ok(Looked { found, last })
}

/// The next nodes to look at, by the narrowest way that there is, and the last id of them where there are more.
async fn candidates(
    view: &View,
    scope: &RegionScope,
    selection: &Selection,
    after: Option<&str>,
) -> Result<(Vec<NodeRecord>, Option<String>)> {
    let (ids, more) = if let Some(ids) = &selection.ids {
        let begin = after.map_or(Bound::Unbounded, |id| Bound::Excluded(id.to_owned()));
        let mut rest = ids.range((begin, Bound::Unbounded)).cloned();
        let ids: Vec<_> = rest.by_ref().take(NODES_AT_ONCE).collect();
        (ids, rest.next().is_some())
    } else if let Some(TagFilter::Values(key, values)) =
        selection.tags.iter().find(|filter| matches!(filter, TagFilter::Values(..)))
    {
        let kind = ResourceType::ManagedInstance;
        let tagged = tags::resources_with(view, scope, kind, key, values, after, NODES_AT_ONCE).await?;
        (tagged.ids, tagged.more)
    } else {
        let range = after.map_or(Range::all(), |id| Range::all().after(id));
        let page = view.scan(&NODES, scope, range, NODES_AT_ONCE).await?;
        let last = page.next.and_then(|_| page.rows.last().map(|(id, _)| id.clone()));
        return Ok((page.rows.into_iter().map(|(_, node)| node).collect(), last));
    };
    view.fetch(&NODES, scope, &ids).await?;
    let mut nodes = Vec::with_capacity(ids.len());
    for id in &ids {
        nodes.extend(view.get(&NODES, scope, id).await?);
    }
    Ok((nodes, ids.last().filter(|_| more).cloned()))
}

fn shown(node: NodeRecord) -> InstanceInformation {
    let machine = node.machine.clone();
    let text = |text: String| Some(text).filter(|text| !text.is_empty());
    InstanceInformation {
        ping_status: PingStatus::parse(ping_status(&node)),
        last_ping_date_time: Some(Timestamp::from_millis(node.last_seen)),
        is_latest_version: (machine.platform_type == "Linux" && !machine.agent_version.is_empty())
            .then(|| machine.agent_version == env!("CARGO_PKG_VERSION")),
        agent_version: text(machine.agent_version),
        platform_type: PlatformType::parse(&machine.platform_type),
        platform_name: text(machine.platform_name),
        platform_version: text(machine.platform_version),
        computer_name: text(machine.computer_name),
        ip_address: machine.ip_address,
        activation_id: Some(node.activation_id),
        iam_role: Some(node.iam_role),
        registration_date: Some(Timestamp::from_millis(node.registered_at)),
        resource_type: Some(muster_types::ssm::ResourceType::ManagedInstance),
        name: node.name,
        source_id: Some(node.id.clone()),
        source_type: SourceType::parse(SOURCE_TYPE),
        instance_id: Some(node.id),
        ..InstanceInformation::default()
    }
}
