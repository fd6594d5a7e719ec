//! Security tokens: who one is, and credentials for a while.
//!
//! Temporary credentials are not stored: their token says all of them ([`access::Session`](crate::access::Session)).

mod access_keys;
mod assume_role;
mod assume_role_with_web_identity;
mod decode_authorization_message;
mod sessions;
#[cfg(test)]
mod tests;
mod users;

use muster_types::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};

use crate::operation::{Ctx, Error, Registry, Resource, Result};

use access_keys::get_access_key_info;
use assume_role::assume_role;
use assume_role_with_web_identity::assume_role_with_web_identity;
use decode_authorization_message::decode_authorization_message;
use users::{federated_arn, get_federation_token, get_session_token};

/// Tokens a second that strangers may have looked at, all of them together; AWS tells no rate. A thousand jobs that begin together come in
/// within ten seconds, and a flood has no more than a hundred signatures verified a second. It keeps others from this way in alone.
const TOKENS: u32 = 100;

const MFA: &str = "TokenCode";
const CONTEXTS: &str = "ProvidedContexts";
const TOKEN_SIZE: &str = "MinimumSessionTokenSize";
/// Of access tokens of two providers that AWS knows by itself.
const PROVIDER_ID: &str = "ProviderId";

/// What is not built, by operation.
const NOT_BUILT: [(&str, &[&str]); 4] = [
    ("AssumeRole", &[MFA, CONTEXTS, TOKEN_SIZE]),
    ("AssumeRoleWithWebIdentity", &[PROVIDER_ID, TOKEN_SIZE]),
    ("GetSessionToken", &[MFA, TOKEN_SIZE]),
    ("GetFederationToken", &[TOKEN_SIZE]),
];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(get_caller_identity)
        .open()
        // The role's trust policy is part of the decision.
        .operation(assume_role)
        .open()
        // Nobody signs it; who may is said by the token and the trust policy.
        .operation(assume_role_with_web_identity)
        .open()
        .operation(get_session_token)
        .open()
        .operation(get_federation_token)
        .touches(async |request, read| Ok(vec![Resource::new(federated_arn(&read.scope.account, &request.name))]))
        .operation(decode_authorization_message)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(get_access_key_info)
        .touches(async |_, _| Ok(vec![Resource::any()]));
    // AWS's quota for these together.
    let together = [
        "AssumeRole",
        "DecodeAuthorizationMessage",
        "GetAccessKeyInfo",
        "GetCallerIdentity",
        "GetFederationToken",
        "GetSessionToken",
    ];
    on.at_most(600, "sts", &together).at_most(TOKENS, "sts", &["AssumeRoleWithWebIdentity"]);
    for (operation, parts) in NOT_BUILT {
        for part in parts {
            on.part_not_built("sts", operation, part);
        }
    }
}

/// Refuses the first part that is asked for.
fn refuse_not_built(asked: &[(&str, bool)]) -> Result<()> {
    match asked.iter().find(|(_, asked)| *asked) {
        Some((part, _)) => Err(Error::not_implemented(part)),
        None => Ok(()),
    }
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
