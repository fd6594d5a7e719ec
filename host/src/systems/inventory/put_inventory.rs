//! PutInventory

use muster_types::ssm::{PutInventoryRequest, PutInventoryResult};

use super::replace::collected;
use super::upload::Upload;
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Replaces types of a node's inventory; all of them or none.
pub(super) async fn put_inventory(ctx: Ctx, request: PutInventoryRequest) -> Result<PutInventoryResult> {
    let upload = Upload::of(request.items)?;
    let now = ctx.env.now_millis();
    ctx.store.transact(async |tx: &mut Tx| collected(tx, &ctx.scope, &request.instance_id, &upload, now).await).await?;
    Ok(PutInventoryResult::default())
}
