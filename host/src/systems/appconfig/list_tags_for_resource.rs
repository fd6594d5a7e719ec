//! ListTagsForResource

use muster_types::appconfig::{ListTagsForResourceRequest, ResourceTags};

use super::tags::existing;
use crate::operation::{Ctx, Result};
use crate::store::View;
use crate::systems::tags::tags_of;

/// The tags of an application or a profile.
pub async fn list_tags_for_resource(ctx: Ctx, request: ListTagsForResourceRequest) -> Result<ResourceTags> {
    let tags = ctx
        .store
        .read(async |view: &View| {
            let (kind, id) = existing(view, &ctx.scope, &request.resource_arn).await?;
            tags_of(view, &ctx.scope, kind, &id).await
        })
        .await?;
    Ok(ResourceTags { tags: Some(tags) })
}
