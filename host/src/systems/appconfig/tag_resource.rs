//! TagResource

use muster_types::Empty;
use muster_types::appconfig::TagResourceRequest;

use super::tags::{checked, existing};
use crate::operation::{Ctx, Result};
use crate::store::Tx;
use crate::systems::tags::{put, tags_of};

/// Adds tags; one whose key is there takes its place. All of them or none.
pub async fn tag_resource(ctx: Ctx, request: TagResourceRequest) -> Result<Empty> {
    let added = checked(request.tags)?;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (kind, id) = existing(tx, &ctx.scope, &request.resource_arn).await?;
            let mut tags = tags_of(tx, &ctx.scope, kind, &id).await?;
            tags.extend(added.clone());
            put(tx, &ctx.scope, kind, &id, checked(tags)?).await?;
            Ok(Empty {})
        })
        .await
}
