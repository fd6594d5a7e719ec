use muster_types::muster::{ListKeysRequest, ListKeysResponse};

use super::records::KEYS;
use super::{newest, summary};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Range, View};

/// Rows of a page where the request says nothing: what the model allows at most.
const PAGE: usize = 50;

/// The keys of the account in the region, by id.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn list_keys(ctx: Ctx, request: ListKeysRequest) -> Result<ListKeysResponse> {
    let limit = page_size(request.max_results, PAGE);
    let after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let range = after.as_ref().map_or_else(Range::all, |after| Range::all().after(after));
    let (keys, next) = ctx
        .store
        .read(async |view: &View| {
            let page = view.scan(&KEYS, &ctx.scope, range.clone(), limit).await?;
            let next = page.next.and_then(|_| page.rows.last().map(|(id, _)| id.clone()));
            let mut keys = Vec::with_capacity(page.rows.len());
            for (id, key) in page.rows {
                let version = newest(view, &ctx.scope, &id).await?;
                keys.push(summary(&ctx.scope, id, key, version));
            }
            Ok((keys, next))
        })
        .await?;
    let next_token = next.map(|last| ctx.page_token(&last)).transpose()?;
    Ok(ListKeysResponse { keys: Some(keys), next_token })
}
