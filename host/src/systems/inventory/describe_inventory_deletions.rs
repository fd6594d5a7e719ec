//! DescribeInventoryDeletions

use muster_types::Timestamp;
use muster_types::ssm::{
    DescribeInventoryDeletionsRequest, DescribeInventoryDeletionsResult, InventoryDeletionStatus,
    InventoryDeletionStatusItem,
};
use uuid::Uuid;

use super::PAGE;
use super::delete_inventory::summary;
use super::records::{DELETIONS, DELETIONS_BY_TIME, DeletionRecord};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Cursor, Range, View};

/// Lists the deletions of the last thirty days, the newest first, or shows one.
pub(super) async fn describe_inventory_deletions(
    ctx: Ctx,
    request: DescribeInventoryDeletionsRequest,
) -> Result<DescribeInventoryDeletionsResult> {
    if let Some(id) = &request.deletion_id {
        let unknown = || Error::new("InvalidDeletionIdException", format!("There is no deletion {id}."));
        let uuid = Uuid::try_parse(id).map_err(|_| unknown())?;
        let found = ctx.store.read(async |view: &View| Ok(view.get(&DELETIONS, &ctx.scope, &uuid).await?)).await?;
        let item = shown(uuid, found.ok_or_else(unknown)?);
        return Ok(DescribeInventoryDeletionsResult { inventory_deletions: Some(vec![item]), next_token: None });
    }
    let cursor: Option<Vec<u8>> = ctx.page_state(request.next_token.as_deref())?;
    let range = cursor.map_or(Range::all(), |cursor| Range::all().resume(&Cursor::from_bytes(&cursor)));
    let length = page_size(request.max_results, PAGE);
    let page = ctx
        .store
        .read(async |view: &View| {
            Ok(view.scan_index(&DELETIONS, &DELETIONS_BY_TIME, &ctx.scope, range.clone(), length).await?)
        })
        .await?;
    let next_token = page.next.map(|next| ctx.page_token(&next.as_bytes())).transpose()?;
    let items = page.rows.into_iter().map(|(id, deletion)| shown(id, deletion)).collect();
    Ok(DescribeInventoryDeletionsResult { inventory_deletions: Some(items), next_token })
}

fn shown(id: Uuid, deletion: DeletionRecord) -> InventoryDeletionStatusItem {
    let (status, message) = if deletion.complete {
        (InventoryDeletionStatus::Complete, "Deletion is complete.")
    } else {
        (InventoryDeletionStatus::InProgress, "Deletion is in progress.")
    };
    InventoryDeletionStatusItem {
        deletion_id: Some(id.to_string()),
        deletion_start_time: Some(Timestamp::from_millis(deletion.started_millis)),
        last_status: Some(status),
        last_status_message: Some(message.to_owned()),
        last_status_update_time: Some(Timestamp::from_millis(deletion.updated_millis)),
        deletion_summary: Some(summary(&deletion.total, &deletion.remaining)),
        type_name: Some(deletion.type_name),
    }
}
