//! LookupEvents

use muster_types::muster::{AuditEvent, LookupEventsRequest, LookupEventsResponse};

use super::lookup::{Found, Order, Place, Query, page};
use crate::operation::{Ctx, Result, page_size};

/// Rows of a page where the request says nothing: what the model allows at most, as CloudTrail has it.
const PAGE: usize = 50;

/// Requests of the caller's account, the newest first.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub async fn lookup_events(ctx: Ctx, request: LookupEventsRequest) -> Result<LookupEventsResponse> {
    let limit = page_size(request.max_results, PAGE);
    let place = ctx.page_state::<Place>(request.next_token.as_deref())?.unwrap_or_default();
    // What is before 1970 is before all requests.
    let millis = |time: muster_types::Timestamp| u64::try_from(time.0).unwrap_or_default();
    let query = Query {
        principal: request.principal,
        operation: request.operation,
        resource: request.resource_arn,
        access_key_id: request.access_key_id,
        request_id: request.request_id,
        outcome: request.outcome.map(|outcome| outcome.as_str().to_owned()),
        since_millis: request.start_time.map(millis),
        until_millis: request.end_time.map(millis),
    };
    let (found, next) = page(&ctx.store, &ctx.scope.account, &query, Order::NewestFirst, place, limit).await?;
    let events: Vec<AuditEvent> = found.into_iter().map(Found::shown).collect();
    let next_token = next.map(|place| ctx.page_token(&place)).transpose()?;
    Ok(LookupEventsResponse { events: Some(events), next_token })
}
