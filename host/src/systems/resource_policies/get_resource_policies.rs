use std::ops::Bound;

use muster_types::ssm::{GetResourcePoliciesRequest, GetResourcePoliciesResponse, GetResourcePoliciesResponseEntry};

use super::{hash_of, policies_of};
use crate::access::trust;
use crate::operation::{Ctx, Result, page_size};
use crate::store::View;

/// A page where the caller names no size.
const PAGE: usize = 50;

/// The policies of a resource in the order of their ids, with the names that those have now whom they mean.
pub async fn get_resource_policies(
    ctx: Ctx,
    request: GetResourcePoliciesRequest,
) -> Result<GetResourcePoliciesResponse> {
    let size = page_size(request.max_results, PAGE);
    let after = ctx.page_state::<String>(request.next_token.as_deref())?;
    let read = ctx.store.read(async |view: &View| {
        let (_, policies) = policies_of(view, &ctx.scope, &request.resource_arn).await?;
        let start = after.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let mut rest = policies.policies.range::<String, _>((start, Bound::Unbounded)).peekable();
        let mut shown = Vec::new();
        for (id, policy) in rest.by_ref().take(size) {
            shown.push(GetResourcePoliciesResponseEntry {
                policy_id: Some(id.clone()),
                policy_hash: Some(hash_of(&policy.document)),
                policy: Some(trust::shown(view, policy).await?),
            });
        }
        Ok((shown, rest.peek().is_some()))
    });
    let (shown, more) = read.await?;
    let last = shown.last().and_then(|entry| entry.policy_id.as_ref()).filter(|_| more);
    let next_token = last.map(|id| ctx.page_token(id)).transpose()?;
    Ok(GetResourcePoliciesResponse { policies: Some(shown), next_token })
}
