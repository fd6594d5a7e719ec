//! ListTagsForResource

use muster_types::ssm::{ListTagsForResourceRequest, ListTagsForResourceResult, Tag};

use super::{resource, tags_of};
use crate::operation::{Ctx, Result};
use crate::store::View;

/// The resource's tags, by key.
pub(super) async fn list_tags_for_resource(
    ctx: Ctx,
    request: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult> {
    let kind = request.resource_type;
    let tags = ctx
        .store
        .read(async |view: &View| {
            let id = resource::existing(view, &ctx.scope, kind, &request.resource_id).await?;
            tags_of(view, &ctx.scope, kind, &id).await
        })
        .await?;
    Ok(ListTagsForResourceResult { tag_list: Some(tags.into_iter().map(|(key, value)| Tag { key, value }).collect()) })
}
