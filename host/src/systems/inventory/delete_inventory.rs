//! DeleteInventory, and the work that it leaves: the data goes a few nodes at a time.

use std::collections::BTreeMap;

use muster_types::ssm::{
    DeleteInventoryRequest, DeleteInventoryResult, InventoryDeletionSummary, InventoryDeletionSummaryItem,
    InventorySchemaDeleteOption as SchemaDeleteOption,
};
use uuid::Uuid;

use super::records::{DELETIONS, DELETIONS_BY_TIME, DELETIONS_BY_TOKEN, DeletionRecord, HEADS, HEADS_BY_TYPE, TYPES};
use super::replace::remove;
use super::{DELETIONS_LIMIT, PIECES_AT_ONCE, retention};
use crate::operation::{Ctx, Error, Host, Result};
use crate::store::{Range, RegionScope, Timer, Tx, View, at_once};

/// The kind of the timer; its id is the deletion's.
pub(super) const TIMER: &str = "inventory-deletion";

/// Nodes that one transaction removes the type from.
const NODES_AT_ONCE: usize = 50;

/// Begins the deletion of a custom type: what nodes have of it is removed soon after, and none of it counts from now on for what they
/// say of it next.
pub(super) async fn delete_inventory(ctx: Ctx, request: DeleteInventoryRequest) -> Result<DeleteInventoryResult> {
    let type_name = request.type_name;
    if !type_name.starts_with("Custom:") {
        return Err(invalid_type(format!(
            "{type_name} is AWS's own. Only types that begin with Custom: can be deleted."
        )));
    }
    let (id, now) = (ctx.env.uuid(), ctx.env.now_millis());
    if request.dry_run == Some(true) {
        let custom = ctx.store.read(async |view: &View| super::custom_types(view, &ctx.scope).await).await?;
        let Some(custom) = custom.get(&type_name) else { return Err(unknown_type(&type_name)) };
        let summary = summary(&custom.versions, &custom.versions);
        return Ok(DeleteInventoryResult {
            deletion_id: None,
            type_name: Some(type_name),
            deletion_summary: Some(summary),
        });
    }
    let option = request.schema_delete_option.map(|option| option.as_str().to_owned());
    let (id, deletion) = ctx
        .store
        .transact(async |tx: &mut Tx| {
            if let Some(token) = &request.client_token
                && let Some((id, before)) = with_token(tx, &ctx.scope, token).await?
            {
                if (&before.type_name, &before.option) != (&type_name, &option) {
                    return Err(Error::new(
                        "InvalidDeleteInventoryParametersException",
                        format!("The client token {token} was given with another request. Take a new one."),
                    ));
                }
                return Ok((id, before));
            }
            let Some(mut custom) = tx.get(&TYPES, &ctx.scope, &type_name).await?.filter(|custom| !custom.deleted)
            else {
                return Err(unknown_type(&type_name));
            };
            check_count(tx, &ctx.scope).await?;
            custom.generation += 1;
            match request.schema_delete_option {
                None => {}
                Some(SchemaDeleteOption::DisableSchema) => custom.disabled_through = Some(custom.latest.clone()),
                Some(SchemaDeleteOption::DeleteSchema) => {
                    custom.deleted = true;
                    custom.disabled_through = None;
                    custom.attributes.clear();
                    custom.latest.clear();
                }
            }
            tx.put(&TYPES, &ctx.scope, &type_name, &custom).await?;
            let deletion = DeletionRecord {
                type_name: type_name.clone(),
                option: option.clone(),
                client_token: request.client_token.clone(),
                started_millis: now,
                updated_millis: now,
                total: custom.versions.clone(),
                remaining: custom.versions,
                generation: custom.generation,
                after: None,
                complete: false,
            };
            tx.put(&DELETIONS, &ctx.scope, &id, &deletion).await?;
            tx.at(at_once(now), TIMER, &ctx.scope, &id.to_string())?;
            tx.at(now + retention::KEPT_MILLIS, retention::DELETION_TIMER, &ctx.scope, &id.to_string())?;
            Ok((id, deletion))
        })
        .await?;
    Ok(DeleteInventoryResult {
        deletion_id: Some(id.to_string()),
        type_name: Some(deletion.type_name),
        // What it was when the deletion began, for a repeated request too.
        deletion_summary: Some(summary(&deletion.total, &deletion.total)),
    })
}

async fn with_token(tx: &Tx, scope: &RegionScope, token: &str) -> Result<Option<(Uuid, DeletionRecord)>> {
    let found = tx.scan_index(&DELETIONS, &DELETIONS_BY_TOKEN, scope, Range::prefix(token).through(token), 1).await?;
    Ok(found.rows.into_iter().next().filter(|(_, deletion)| deletion.client_token.as_deref() == Some(token)))
}

async fn check_count(tx: &Tx, scope: &RegionScope) -> Result<()> {
    let kept = tx.scan_index(&DELETIONS, &DELETIONS_BY_TIME, scope, Range::all(), DELETIONS_LIMIT).await?;
    if kept.rows.len() < DELETIONS_LIMIT {
        return Ok(());
    }
    Err(Error::new(
        "InvalidInventoryRequestException",
        format!("There were {DELETIONS_LIMIT} deletions in the last thirty days, which is the most."),
    ))
}

/// What a deletion removes and what is left of that, by version.
pub(super) fn summary(total: &BTreeMap<String, u32>, remaining: &BTreeMap<String, u32>) -> InventoryDeletionSummary {
    let count = |count: u32| Some(i32::try_from(count).unwrap_or(i32::MAX));
    let items = total.iter().map(|(version, nodes)| InventoryDeletionSummaryItem {
        version: Some(version.clone()),
        count: count(*nodes),
        remaining_count: count(remaining.get(version).copied().unwrap_or_default()),
    });
    InventoryDeletionSummary {
        total_count: count(total.values().sum()),
        remaining_count: count(remaining.values().sum()),
        summary_items: Some(items.collect()),
    }
}

/// Removes the type from some nodes, and comes again while there are more.
pub(super) async fn move_on(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let (Some(scope), Ok(id)) = (timer.scope.region(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            let Some(mut deletion) = tx.get(&DELETIONS, scope, &id).await? else { return Ok(()) };
            deletion.updated_millis = now;
            if remove_some(tx, scope, &mut deletion).await? {
                tx.at(at_once(now), TIMER, scope, &timer.id)?;
            } else {
                deletion.complete = true;
                // What nodes replaced meanwhile is gone as well.
                deletion.remaining.clear();
                forget_type(tx, scope, &deletion.type_name).await?;
            }
            Ok(tx.put(&DELETIONS, scope, &id, &deletion).await?)
        })
        .await
}

/// Whether there is more.
async fn remove_some(tx: &mut Tx, scope: &RegionScope, deletion: &mut DeletionRecord) -> Result<bool> {
    let type_name = deletion.type_name.as_str();
    let range = Range::prefix((type_name,));
    let range = deletion.after.as_deref().map_or(range.clone(), |after| range.after((type_name, after)));
    let found = tx.scan_index(&HEADS, &HEADS_BY_TYPE, scope, range, NODES_AT_ONCE).await?;
    let mut pieces = 0;
    for ((node_id, _), head) in found.rows {
        if pieces > PIECES_AT_ONCE {
            return Ok(true);
        }
        if head.generation < deletion.generation {
            pieces += head.pieces.iter().sum::<u64>();
            remove(tx, scope, (&node_id, &deletion.type_name), &head).await?;
            if let Some(left) = deletion.remaining.get_mut(&head.schema_version).filter(|_| !head.ignored) {
                *left = left.saturating_sub(1);
            }
        }
        deletion.after = Some(node_id);
    }
    Ok(found.next.is_some())
}

/// A type that went with its schema is forgotten with the last of its data.
async fn forget_type(tx: &mut Tx, scope: &RegionScope, type_name: &str) -> Result<()> {
    if tx.get(&TYPES, scope, type_name).await?.is_some_and(|custom| custom.deleted && custom.versions.is_empty()) {
        tx.delete(&TYPES, scope, type_name).await?;
    }
    Ok(())
}

fn unknown_type(type_name: &str) -> Error {
    invalid_type(format!("There is no type {type_name}."))
}

fn invalid_type(message: String) -> Error {
    Error::new("InvalidTypeNameException", message)
}
