//! Security tokens: who one is, and credentials for a while.

use muster_types::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};

use crate::operation::{Ctx, Registry, Result};

#[cfg(test)]
mod tests;

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(get_caller_identity).open();
}

/// Who signed the request. Needs no permission.
async fn get_caller_identity(ctx: Ctx, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse> {
    let caller = ctx.caller;
    Ok(GetCallerIdentityResponse {
        user_id: Some(caller.user_id),
        account: Some(caller.account),
        arn: Some(caller.arn),
    })
}
