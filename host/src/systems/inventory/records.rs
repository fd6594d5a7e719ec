//! What is stored of inventory.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::block::BlockRecord;
use crate::store::{Descending, Index, Record, RegionScope, Table};

/// What is known of one type on one node, by (node, type); its entries are in [`BLOCKS`].
pub(super) static HEADS: Table<RegionScope, (String, String), HeadRecord> =
    Table::new("inventory-heads").with_indexes(&[&HEADS_BY_TYPE]);

/// (type, node)
pub(super) static HEADS_BY_TYPE: Index<(String, String), HeadRecord, (String, String)> =
    Index::new("by-type", |(node, type_name), _| vec![(type_name.clone(), node.clone())]);

/// Entries, some to a row, by (type, part, node, piece): what a query looks at of one type lies together, for all nodes.
///
/// Part 0 has the attributes that queries are about, part 1 the others; both have every entry, in the same order. See
/// [`part_of`](super::block::part_of).
pub(super) static BLOCKS: Table<RegionScope, (String, u64, String, u64), BlockRecord> = Table::new("inventory-blocks");

/// Custom types, by name.
pub(super) static TYPES: Table<RegionScope, String, TypeRecord> = Table::new("inventory-types");

/// Deletions of custom types.
pub(super) static DELETIONS: Table<RegionScope, Uuid, DeletionRecord> =
    Table::new("inventory-deletions").with_indexes(&[&DELETIONS_BY_TIME, &DELETIONS_BY_TOKEN]);

/// The newest first.
pub(super) static DELETIONS_BY_TIME: Index<Uuid, DeletionRecord, Descending<u64>> =
    Index::new("by-time", |_, deletion| vec![Descending(deletion.started_millis)]);

/// By the client's token.
pub(super) static DELETIONS_BY_TOKEN: Index<Uuid, DeletionRecord, String> =
    Index::new("by-token", |_, deletion| deletion.client_token.iter().cloned().collect());

/// One type on one node.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct HeadRecord {
    /// As it was put.
    pub schema_version: String,
    /// As it was put, with the content that is stored.
    pub capture_time: String,
    /// As it was put: opaque text.
    pub content_hash: Option<String>,
    /// Of what is in the blocks.
    pub digest: [u8; 32],
    /// What the entries take of the node's room.
    pub bytes: u64,
    /// Rows of each part.
    pub pieces: [u64; 2],
    /// The [`TypeRecord::generation`] that the content belongs to; 0 for AWS's types.
    pub generation: u64,
    /// When the node last said that this is how it is, up to a day behind. Milliseconds since 1970.
    pub confirmed_millis: u64,
    /// Whether what was put is of a version that is disabled: there is nothing of it but its hash, so that it is not sent again, and
    /// for everybody else the node has nothing of the type.
    #[serde(default)]
    pub ignored: bool,
}

impl Record for HeadRecord {
    const VERSION: u8 = 1;
}

/// A custom type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TypeRecord {
    /// Names of attributes that entries had: the first fifty, which is what a schema can show.
    pub attributes: BTreeSet<String>,
    /// Nodes that have it, by the version that they have; without those of which it is ignored.
    pub versions: BTreeMap<String, u32>,
    /// The highest version that was put.
    pub latest: String,
    /// Data of this version and below is ignored.
    pub disabled_through: Option<String>,
    /// Counts deletions: content of an earlier generation is about to go, and no hash of it counts.
    pub generation: u64,
    /// Whether it is gone with its schema, and is only kept until its data is gone as well.
    pub deleted: bool,
}

impl Record for TypeRecord {
    const VERSION: u8 = 1;
}

/// A deletion of a custom type's data, under way or done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DeletionRecord {
    pub type_name: String,
    /// As it was asked for: `DisableSchema`, `DeleteSchema` or nothing.
    pub option: Option<String>,
    pub client_token: Option<String>,
    pub started_millis: u64,
    pub updated_millis: u64,
    /// Nodes by version: as they were when it began, and those that are left.
    pub total: BTreeMap<String, u32>,
    pub remaining: BTreeMap<String, u32>,
    /// What is deleted is of an earlier generation than this.
    pub generation: u64,
    /// The last node that was looked at.
    pub after: Option<String>,
    pub complete: bool,
}

impl Record for DeletionRecord {
    const VERSION: u8 = 1;
}

/// Versions of schemas, `MAJOR.MINOR`, in their order.
pub(super) fn compare_versions(a: &str, b: &str) -> Ordering {
    let parts = |text: &str| -> Vec<u32> { text.split('.').filter_map(|part| part.parse().ok()).collect() };
    parts(a).cmp(&parts(b))
}
