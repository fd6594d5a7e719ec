//! The core of PutInventory and of what nodes report: one type on one node, replaced as a whole.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::block;
use super::records::{BLOCKS, HEADS, HeadRecord, TYPES, TypeRecord, compare_versions};
use super::upload::{Content, Item, Upload, check_spelling};
use super::{COLLECTED_CUSTOM_TYPES, CUSTOM_TYPES_LIMIT, NODE_BYTES, TYPE_VERSIONS_LIMIT, retention};
use crate::operation::{Error, Result};
use crate::store::{Range, RegionScope, Tx};
use crate::systems::nodes;

/// More types than one node can have: AWS's, and custom ones, those too that are being deleted, of which there are no more than
/// [`DELETIONS_LIMIT`](super::DELETIONS_LIMIT).
pub(super) const HEADS_OF_A_NODE: usize = 2_000;

/// Attributes of a custom type that are remembered: what an answer of GetInventorySchema has room for.
const SHOWN_ATTRIBUTES: usize = 50;

/// A node's time of confirmation is stored anew when it is this old.
const CONFIRMED_EVERY_MILLIS: u64 = 24 * 60 * 60 * 1000;

/// Takes what is said of a node's inventory: each type's content replaces the one before, and what has not changed is not written.
/// A refusal has written nothing, so that the transaction can go on.
///
/// # Errors
/// `InvalidInstanceId`, `ItemContentMismatchException`, `InvalidItemContentException`, `CustomSchemaCountLimitExceededException`,
/// `UnsupportedInventorySchemaVersionException`, `TotalSizeLimitExceededException`.
pub async fn collected(tx: &mut Tx, scope: &RegionScope, node_id: &str, upload: &Upload, now: u64) -> Result<()> {
    if nodes::node(tx, scope, node_id).await?.is_none() {
        return Err(super::unknown_node(node_id));
    }
    let held = tx.scan(&HEADS, scope, Range::prefix((node_id,)), HEADS_OF_A_NODE).await?;
    let held: BTreeMap<_, _> = held.rows.into_iter().map(|((_, type_name), head)| (type_name, head)).collect();

    let mut bytes: u64 = held.values().map(|head| head.bytes).sum();
    let mut changes = Vec::new();
    for item in &upload.items {
        let custom = custom_type(tx, scope, item).await?;
        let head = held.get(&item.type_name);
        let change = Change::of(item, head, custom)?;
        if let Some(Change { content: Some(content), .. }) = &change {
            bytes = bytes + content.bytes - head.map_or(0, |head| head.bytes);
        }
        changes.extend(change);
    }
    if bytes > NODE_BYTES {
        return Err(Error::new(
            "TotalSizeLimitExceededException",
            format!("The inventory of {node_id} would have {bytes} bytes, and {NODE_BYTES} are the most."),
        ));
    }
    if upload.is_collected {
        check_count_of_node(node_id, &held, &changes)?;
    }
    check_count(tx, scope, &changes).await?;

    for change in changes {
        change.write(tx, scope, node_id, now).await?;
    }
    Ok(())
}

/// What an item changes.
struct Change<'i> {
    item: &'i Item,
    /// None where nothing but the time of confirmation changes, or what is known of what is ignored.
    content: Option<&'i Content>,
    /// Whether the item's version is disabled: nothing but its hash is kept.
    ignored: bool,
    before: Option<&'i HeadRecord>,
    custom: Option<CustomType>,
}

/// A custom type, as it was and as it is to be.
struct CustomType {
    before: Option<TypeRecord>,
    after: TypeRecord,
}

/// The custom type that an item is of.
async fn custom_type(tx: &Tx, scope: &RegionScope, item: &Item) -> Result<Option<CustomType>> {
    if !item.type_name.starts_with("Custom:") {
        return Ok(None);
    }
    let before = tx.get(&TYPES, scope, &item.type_name).await?;
    Ok(Some(CustomType { after: before.clone().unwrap_or_default(), before }))
}

/// The account has room for the custom types that are new.
async fn check_count(tx: &Tx, scope: &RegionScope, changes: &[Change<'_>]) -> Result<()> {
    let made = |change: &&Change<'_>| {
        let custom = change.custom.as_ref();
        custom.is_some_and(|custom| custom.before.as_ref().is_none_or(|before| before.deleted))
    };
    let made = changes.iter().filter(made).count();
    if made == 0 || super::custom_types(tx, scope).await?.len() + made <= CUSTOM_TYPES_LIMIT {
        return Ok(());
    }
    Err(Error::new(
        "CustomSchemaCountLimitExceededException",
        format!(
            "The account has at most {CUSTOM_TYPES_LIMIT} custom types in this region. Delete one by DeleteInventory with \
             SchemaDeleteOption=DeleteSchema."
        ),
    ))
}

/// A node has room for the custom types that are new on it. What is ignored is none of them.
fn check_count_of_node(node_id: &str, held: &BTreeMap<String, HeadRecord>, changes: &[Change<'_>]) -> Result<()> {
    let is_custom = |name: &str| name.starts_with("Custom:");
    let is_new = |change: &&Change<'_>| {
        !change.ignored && change.before.is_none_or(|before| before.ignored) && is_custom(&change.item.type_name)
    };
    let new = changes.iter().filter(is_new).count();
    let held = held.iter().filter(|(name, head)| !head.ignored && is_custom(name)).count();
    if new == 0 || held + new <= COLLECTED_CUSTOM_TYPES {
        return Ok(());
    }
    Err(Error::new(
        "CustomSchemaCountLimitExceededException",
        format!("The collectors of {node_id} may add to at most {COLLECTED_CUSTOM_TYPES} custom types on it."),
    ))
}

impl<'i> Change<'i> {
    /// What the item changes; nothing where its version is disabled and there is no hash to know it by, or where what the node has is
    /// not ignored.
    fn of(item: &'i Item, before: Option<&'i HeadRecord>, mut custom: Option<CustomType>) -> Result<Option<Self>> {
        let (mut generation, mut ignored) = (0, false);
        if let Some(custom) = &custom {
            let disabled = custom.after.disabled_through.as_deref();
            ignored = disabled.is_some_and(|through| compare_versions(&item.schema_version, through).is_le());
            generation = custom.after.generation;
        }
        // What is about to be deleted is there no more for the node.
        let held = before.filter(|head| head.generation == generation);
        let same = held.is_some_and(|head| {
            item.content_hash.is_some()
                && head.content_hash == item.content_hash
                && head.schema_version == item.schema_version
                && head.ignored == ignored
        });
        if same {
            return Ok(Some(Self { item, content: None, ignored: false, before, custom: None }));
        }
        if ignored {
            let is_told = item.content_hash.is_some() && before.is_none_or(|head| head.ignored);
            return Ok(is_told.then_some(Self { item, content: None, ignored, before, custom }));
        }
        let Some(content) = &item.content else {
            return Err(Error::new(
                "ItemContentMismatchException",
                format!("The hash of {} is not the stored content's. Send the content.", item.type_name),
            )
            .with("TypeName", item.type_name.as_str()));
        };
        if let Some(CustomType { after, .. }) = &mut custom {
            check_spelling(&item.type_name, content.attributes.iter(), &after.attributes)?;
            after.take(item, content, before)?;
        }
        Ok(Some(Self { item, content: Some(content), ignored, before, custom }))
    }

    async fn write(self, tx: &mut Tx, scope: &RegionScope, node_id: &str, now: u64) -> Result<()> {
        let Self { item, content, ignored, before, custom } = self;
        let key = (node_id, item.type_name.as_str());
        let generation = custom.as_ref().map_or(0, |custom| custom.after.generation);
        let head = |digest, bytes, pieces| HeadRecord {
            schema_version: item.schema_version.clone(),
            capture_time: item.capture_time.clone(),
            content_hash: item.content_hash.clone(),
            digest,
            bytes,
            pieces,
            generation,
            confirmed_millis: now,
            ignored,
        };
        if ignored {
            tx.put(&HEADS, scope, &key, &head(block::digest(&[Vec::new(), Vec::new()]), 0, [0, 0])).await?;
            return if before.is_none() { retention::remember(tx, scope, key, now) } else { Ok(()) };
        }
        let Some(content) = content else {
            if let Some(head) = before.filter(|head| now >= head.confirmed_millis + CONFIRMED_EVERY_MILLIS) {
                tx.put(&HEADS, scope, &key, &HeadRecord { confirmed_millis: now, ..head.clone() }).await?;
            }
            return Ok(());
        };
        let pieces = [content.parts[0].len() as u64, content.parts[1].len() as u64];
        if before.is_none_or(|head| head.digest != content.digest) {
            for (part, blocks) in (0..).zip(&content.parts) {
                for (piece, block) in (0..).zip(blocks) {
                    tx.put(&BLOCKS, scope, &(item.type_name.as_str(), part, node_id, piece), block).await?;
                }
            }
            if let Some(head) = before {
                remove_blocks(tx, scope, key, pieces, head.pieces).await?;
            }
        }
        if let Some(CustomType { before, after }) = custom
            && before.as_ref() != Some(&after)
        {
            tx.put(&TYPES, scope, &item.type_name, &after).await?;
        }
        tx.put(&HEADS, scope, &key, &head(content.digest, content.bytes, pieces)).await?;
        if before.is_none() {
            retention::remember(tx, scope, key, now)?;
        }
        Ok(())
    }
}

impl TypeRecord {
    /// A node has content of the type, in place of what it had.
    fn take(&mut self, item: &Item, content: &Content, before: Option<&HeadRecord>) -> Result<()> {
        if let Some(before) = before.filter(|head| !head.ignored) {
            self.leave(&before.schema_version);
        }
        *self.versions.entry(item.schema_version.clone()).or_default() += 1;
        if self.versions.len() > TYPE_VERSIONS_LIMIT {
            return Err(Error::new(
                "UnsupportedInventorySchemaVersionException",
                format!("Nodes have {TYPE_VERSIONS_LIMIT} versions of {} at most.", item.type_name),
            ));
        }
        if self.latest.is_empty() || compare_versions(&item.schema_version, &self.latest) == Ordering::Greater {
            self.latest.clone_from(&item.schema_version);
        }
        for name in &content.attributes {
            if self.attributes.len() < SHOWN_ATTRIBUTES && !self.attributes.contains(name) {
                self.attributes.insert(name.clone());
            }
        }
        self.deleted = false;
        Ok(())
    }

    /// A node has this version no more.
    fn leave(&mut self, version: &str) {
        if let Some(count) = self.versions.get_mut(version) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.versions.remove(version);
            }
        }
    }
}

/// Takes one type from one node: its entries, and what is known of them. A custom type goes with the last node that has it, unless
/// somebody began to delete its data: that leaves the type as AWS has it, and counts by its generation.
///
/// # Errors
/// Those of the store.
pub(super) async fn remove(tx: &mut Tx, scope: &RegionScope, key: (&str, &str), head: &HeadRecord) -> Result<()> {
    remove_blocks(tx, scope, key, [0, 0], head.pieces).await?;
    tx.delete(&HEADS, scope, &key).await?;
    let custom = if head.ignored { None } else { tx.get(&TYPES, scope, key.1).await? };
    if let Some(mut custom) = custom {
        custom.leave(&head.schema_version);
        if custom.versions.is_empty() && custom.generation == 0 {
            tx.delete(&TYPES, scope, key.1).await?;
        } else {
            tx.put(&TYPES, scope, key.1, &custom).await?;
        }
    }
    Ok(())
}

async fn remove_blocks(
    tx: &mut Tx,
    scope: &RegionScope,
    (node_id, type_name): (&str, &str),
    from: [u64; 2],
    to: [u64; 2],
) -> Result<()> {
    for part in 0..2 {
        for piece in from[part]..to[part] {
            tx.delete(&BLOCKS, scope, &(type_name, part as u64, node_id, piece)).await?;
        }
    }
    Ok(())
}
