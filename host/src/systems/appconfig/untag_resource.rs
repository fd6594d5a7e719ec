//! UntagResource

use muster_types::Empty;
use muster_types::appconfig::UntagResourceRequest;

use super::tags::existing;
use crate::operation::{Ctx, Result};
use crate::store::Tx;
use crate::systems::tags::{put, tags_of};

/// Removes the tags with these keys; a key that is not there is ignored.
pub async fn untag_resource(ctx: Ctx, request: UntagResourceRequest) -> Result<Empty> {
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (kind, id) = existing(tx, &ctx.scope, &request.resource_arn).await?;
            let mut tags = tags_of(tx, &ctx.scope, kind, &id).await?;
            tags.retain(|key, _| !request.tag_keys.contains(key));
            put(tx, &ctx.scope, kind, &id, tags).await?;
            Ok(Empty {})
        })
        .await
}
