//! RemoveTagsFromResource

use muster_types::ssm::{RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult};

use super::{put, resource, tags_of};
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Removes the tags with these keys; a key that is not there is ignored.
pub(super) async fn remove_tags_from_resource(
    ctx: Ctx,
    request: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult> {
    let kind = request.resource_type;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let id = resource::existing(tx, &ctx.scope, kind, &request.resource_id).await?;
            let mut tags = tags_of(tx, &ctx.scope, kind, &id).await?;
            tags.retain(|key, _| !request.tag_keys.contains(key));
            put(tx, &ctx.scope, kind, &id, tags).await?;
            Ok(RemoveTagsFromResourceResult::default())
        })
        .await
}
