//! Tags of everything that has tags, in one place: the three operations, and an index by which targets and filters find
//! resources.
//!
//! Invariants:
//! - a resource has at most [`TAGS_LIMIT`] tags, each key once, none beginning with `aws:`;
//! - keys and values are compared exactly;
//! - tags go in the transaction in which their resource goes ([`delete_all`]).

use std::collections::BTreeMap;

use muster_types::ssm::Tag;
use serde::{Deserialize, Serialize};

use crate::operation::{Error, Registry, Result};
use crate::store::{AnyTable, Index, Limit, Range, Record, RegionScope, Table, Tx, View};

mod add_tags_to_resource;
mod list_tags_for_resource;
mod remove_tags_from_resource;
mod resource;
#[cfg(test)]
mod tests;

/// A kind of resource that has tags, by AWS's names.
pub use muster_types::ssm::ResourceTypeForTagging as ResourceType;

use add_tags_to_resource::add_tags_to_resource;
use list_tags_for_resource::list_tags_for_resource;
use remove_tags_from_resource::remove_tags_from_resource;

/// A kind of resource, of whatever service, as tags are kept for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(&'static str);

impl Kind {
    /// Of a service whose names are not those of [`ResourceType`]. The name never changes once released.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }
}

impl From<ResourceType> for Kind {
    fn from(kind: ResourceType) -> Self {
        Self(kind.as_str())
    }
}

/// Tags that a resource may have.
pub const TAGS_LIMIT: usize = 50;

/// The tags of a resource: one row, since they are read together and their bound keeps them below a row's.
static TAGS: Table<RegionScope, (String, String), TagsRecord> =
    Table::new("tags").with_indexes(&[&TAGS_BY_KEY, &TAGS_BY_VALUE]);

/// (type, key, id)
static TAGS_BY_KEY: Index<(String, String), TagsRecord, (String, String, String)> =
    Index::new("by-key", |(kind, id), record| {
        record.tags.keys().map(|key| (kind.clone(), key.clone(), id.clone())).collect()
    });

/// (type, key, value, id)
static TAGS_BY_VALUE: Index<(String, String), TagsRecord, (String, String, String, String)> =
    Index::new("by-value", |(kind, id), record| {
        record.tags.iter().map(|(key, value)| (kind.clone(), key.clone(), value.clone(), id.clone())).collect()
    });

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct TagsRecord {
    tags: BTreeMap<String, String>,
}

impl Record for TagsRecord {
    const VERSION: u8 = 1;
}

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&TAGS];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(add_tags_to_resource)
        .touches(async |request, read| {
            resource::touched(read.tx, read.scope, request.resource_type, &request.resource_id).await
        })
        .operation(list_tags_for_resource)
        .touches(async |request, read| {
            resource::touched(read.tx, read.scope, request.resource_type, &request.resource_id).await
        })
        .operation(remove_tags_from_resource)
        .touches(async |request, read| {
            resource::touched(read.tx, read.scope, request.resource_type, &request.resource_id).await
        });
}

/// The tags that a request gives to what it makes.
///
/// # Errors
/// `ValidationException` for a key that is there twice or begins with `aws:` in any case; `TooManyTagsError` for more than
/// [`TAGS_LIMIT`].
pub fn checked(tags: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>> {
    let mut checked = BTreeMap::new();
    for Tag { key, value } in tags.unwrap_or_default() {
        if is_reserved(&key) {
            return Err(Error::new(
                "ValidationException",
                format!("The tag key {key} begins with aws:, which is reserved. Choose another key."),
            ));
        }
        if let Some(twice) = checked.insert(key.clone(), value).map(|_| key) {
            return Err(Error::new(
                "ValidationException",
                format!("The tag key {twice} is given more than once. Give each key once."),
            ));
        }
    }
    within_limit(&checked)?;
    Ok(checked)
}

/// Whether a tag's key begins with `aws:`, in any case.
#[must_use]
pub fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}

fn within_limit(tags: &BTreeMap<String, String>) -> Result<()> {
    if tags.len() <= TAGS_LIMIT {
        return Ok(());
    }
    Err(Error::new(
        "TooManyTagsError",
        format!("A resource has at most {TAGS_LIMIT} tags, and these would be {}.", tags.len()),
    ))
}

/// The tags of a resource; none for one that does not exist.
///
/// # Errors
/// Those of the store.
pub async fn tags_of(
    view: &View,
    scope: &RegionScope,
    kind: impl Into<Kind>,
    id: &str,
) -> Result<BTreeMap<String, String>> {
    Ok(view.get(&TAGS, scope, &(kind.into().0, id)).await?.unwrap_or_default().tags)
}

/// Says that [`tags_of`] will be asked for these.
///
/// # Errors
/// Those of the store.
pub async fn fetch<'n>(
    view: &View,
    scope: &RegionScope,
    kind: impl Into<Kind>,
    ids: impl IntoIterator<Item = &'n str>,
) -> Result<()> {
    let kind = kind.into().0;
    Ok(view.fetch(&TAGS, scope, ids.into_iter().map(|id| (kind, id))).await?)
}

/// Gives a new resource its tags, which were [`checked`].
///
/// # Errors
/// Those of the store.
pub async fn put_initial(
    tx: &mut Tx,
    scope: &RegionScope,
    kind: impl Into<Kind>,
    id: &str,
    tags: &BTreeMap<String, String>,
) -> Result<()> {
    put(tx, scope, kind, id, tags.clone()).await
}

/// Makes these the resource's tags, which are not more than [`TAGS_LIMIT`]; a resource without tags has no row.
///
/// # Errors
/// Those of the store.
pub async fn put(
    tx: &mut Tx,
    scope: &RegionScope,
    kind: impl Into<Kind>,
    id: &str,
    tags: BTreeMap<String, String>,
) -> Result<()> {
    if tags.is_empty() {
        return delete_all(tx, scope, kind, id).await;
    }
    Ok(tx.put(&TAGS, scope, &(kind.into().0, id), &TagsRecord { tags }).await?)
}

/// Takes away the tags of a resource that goes.
///
/// # Errors
/// Those of the store.
pub async fn delete_all(tx: &mut Tx, scope: &RegionScope, kind: impl Into<Kind>, id: &str) -> Result<()> {
    tx.delete(&TAGS, scope, &(kind.into().0, id)).await?;
    Ok(())
}

/// Resources that a tag was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// Their ids, in order, each once.
    pub ids: Vec<String>,
    /// Whether there are more after the last of them.
    pub more: bool,
}

/// Resources of a type whose tag `key` has one of `values`, or any value if `values` is empty (`tag-key`): those after the id
/// `after`, in the order of their ids, at most `limit` and fewer where there are many values, since a transaction scans at most
/// 2,000 rows. Ids of more than 160 bytes are in no order.
///
/// # Errors
/// Those of the store.
pub async fn resources_with(
    view: &View,
    scope: &RegionScope,
    kind: ResourceType,
    key: &str,
    values: &[String],
    after: Option<&str>,
    limit: usize,
) -> Result<Tagged> {
    let kind = kind.as_str();
    let scan_rows = usize::try_from(Limit::ScanRows.allowed()).unwrap_or(usize::MAX);
    let limit = limit.min(scan_rows / values.len().max(1)).max(1);
    let mut ids = Vec::new();
    let mut more = false;
    if values.is_empty() {
        let range = Range::prefix((kind, key));
        let range = after.map_or(range.clone(), |id| range.after((kind, key, id)));
        let page = view.scan_index(&TAGS, &TAGS_BY_KEY, scope, range, limit).await?;
        more |= page.next.is_some();
        ids.extend(page.rows.into_iter().map(|((_, id), _)| id));
    }
    for value in values {
        let range = Range::prefix((kind, key, value));
        let range = after.map_or(range.clone(), |id| range.after((kind, key, value, id)));
        let page = view.scan_index(&TAGS, &TAGS_BY_VALUE, scope, range, limit).await?;
        more |= page.next.is_some();
        ids.extend(page.rows.into_iter().map(|((_, id), _)| id));
    }
    ids.sort_unstable();
    ids.dedup();
    // The first `limit` of all are among the first `limit` of each value.
    more |= ids.len() > limit;
    ids.truncate(limit);
    Ok(Tagged { ids, more })
}

/// The ARN of the resource whose tags a row has.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::systems::appconfig;
    let (scope, (kind, id)) = crate::store::noting::key_of(&TAGS, row)?;
    match kind.as_str() {
        "appconfig:application" => Some(appconfig::application_arn(&scope, &id)),
        "appconfig:configurationprofile" => {
            let (application, profile) = id.split_once('/')?;
            Some(appconfig::profile_arn(&scope, application, profile))
        }
        kind => Some(resource::arn(&scope, ResourceType::parse(kind)?, &id)),
    }
}
