//! Nodes, some at a time in the order of their ids, with what a query has to know of their inventory.

use std::collections::{BTreeMap, HashMap};

use super::block::Entries;
use super::own_types;
use super::records::BLOCKS;
use super::selection::Wanted;
use crate::operation::Result;
use crate::store::{Range, RegionScope, View};
use crate::systems::nodes::{NODES, NodeRecord};

/// Nodes of one view: what a request reads before it lets others have their turn. Ten milliseconds at most.
const NODES_AT_ONCE: usize = 200;

/// Rows that a window holds in all, and of one part of one type: 16 MB.
const ROWS_AT_ONCE: (usize, usize) = (10_000, 1_000);

/// What a window has room for at least, of one part of one type: more than one node can have, whose two blocks in a row are more than
/// 16,000 of [`ITEM_BYTES`](super::ITEM_BYTES). Forty parts are all that there can be, within the rows that the store reads at once.
const ROWS_OF_A_NODE: usize = 450;

/// Some nodes.
#[derive(Default)]
pub(super) struct Window {
    pub nodes: Vec<NodeRecord>,
    /// By type, then by node.
    entries: BTreeMap<String, HashMap<String, Entries>>,
    /// Whether there are more nodes after these.
    pub more: bool,
}

/// What a window has of one node.
#[derive(Clone, Copy)]
pub(super) struct OfNode<'w> {
    window: &'w Window,
    /// The node's.
    pub id: &'w str,
}

impl Window {
    /// The one before the first.
    pub fn before_all() -> Self {
        Self { more: true, ..Self::default() }
    }

    /// What there is of the node.
    pub fn of<'w>(&'w self, id: &'w str) -> OfNode<'w> {
        OfNode { window: self, id }
    }

    /// Of a node with that type alone.
    #[cfg(test)]
    pub fn with(type_name: &str, id: &str, entries: Entries) -> Self {
        let entries = BTreeMap::from([(type_name.to_owned(), HashMap::from([(id.to_owned(), entries)]))]);
        Self { entries, ..Self::default() }
    }
}

impl<'w> OfNode<'w> {
    /// What the node has of the type, as far as it was wanted.
    pub fn entries(self, type_name: &str) -> Option<&'w Entries> {
        self.window.entries.get(type_name)?.get(self.id)
    }
}

/// The nodes after `after`: as many as fit.
///
/// # Errors
/// Those of the store.
pub(super) async fn look(view: &View, scope: &RegionScope, wanted: &Wanted, after: Option<&str>) -> Result<Window> {
    let range = after.map_or(Range::all(), |id| Range::all().after(id));
    let page = view.scan(&NODES, scope, range, NODES_AT_ONCE).await?;
    let mut window = Window { more: page.next.is_some(), ..Window::default() };
    window.nodes = page.rows.into_iter().map(|(_, node)| node).collect();
    let rows = (ROWS_AT_ONCE.0 / wanted.len().max(1)).clamp(ROWS_OF_A_NODE, ROWS_AT_ONCE.1);
    for (type_name, both) in wanted {
        let entries = if own_types::is_own(type_name) {
            make_own(view, scope, type_name, &window.nodes).await?
        } else {
            window.read(view, scope, (type_name, *both), rows).await?
        };
        window.entries.insert(type_name.clone(), entries);
    }
    Ok(window)
}

async fn make_own(
    view: &View,
    scope: &RegionScope,
    type_name: &str,
    nodes: &[NodeRecord],
) -> Result<HashMap<String, Entries>> {
    let mut made = HashMap::new();
    for node in nodes {
        let entries = own_types::own(view, scope, type_name, node).await?;
        made.extend(entries.map(|entries| (node.id.clone(), entries)));
    }
    Ok(made)
}

impl Window {
    /// Reads a type, and shortens the window where that is too much.
    async fn read(
        &mut self,
        view: &View,
        scope: &RegionScope,
        (type_name, both): (&str, bool),
        rows: usize,
    ) -> Result<HashMap<String, Entries>> {
        let mut read: HashMap<String, Entries> = HashMap::new();
        for part in 0..=u64::from(both) {
            let (Some(first), Some(last)) = (self.nodes.first(), self.nodes.last()) else { break };
            let range = Range::prefix((type_name, part)).from((type_name, part, first.id.as_str())).through((
                type_name,
                part,
                last.id.as_str(),
            ));
            let page = view.scan(&BLOCKS, scope, range, rows).await?;
            let cut = page.next.and_then(|_| page.rows.last().map(|(key, _)| key.2.clone()));
            for ((_, _, node_id, _), block) in page.rows {
                read.entry(node_id).or_default().parts[part as usize].push(block);
            }
            if let Some(cut) = cut {
                // The last node may have more rows than were read.
                self.nodes.retain(|node| node.id < cut);
                self.more = true;
            }
        }
        Ok(read)
    }
}
