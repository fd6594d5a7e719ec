//! AddTagsToResource

use muster_types::ssm::{AddTagsToResourceRequest, AddTagsToResourceResult};

use super::{checked, put, resource, tags_of, within_limit};
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Adds tags; one whose key is there takes its place. All of them or none.
pub(super) async fn add_tags_to_resource(
    ctx: Ctx,
    request: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult> {
    let kind = request.resource_type;
    let added = checked(Some(request.tags))?;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let id = resource::existing(tx, &ctx.scope, kind, &request.resource_id).await?;
            let mut tags = tags_of(tx, &ctx.scope, kind, &id).await?;
            tags.extend(added.clone());
            within_limit(&tags)?;
            put(tx, &ctx.scope, kind, &id, tags).await?;
            Ok(AddTagsToResourceResult::default())
        })
        .await
}
