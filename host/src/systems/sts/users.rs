//! Temporary credentials of users: GetSessionToken, GetFederationToken.

use muster_types::sts::{
    FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse, GetSessionTokenRequest,
    GetSessionTokenResponse,
};

use super::sessions::{self, Limits};
use crate::access::{PrincipalRecord, SessionRecord, Who};
use crate::operation::{Caller, Ctx, Error, Result};
use crate::store::View;

/// Seconds that they hold where the request does not say: twelve hours.
const SECONDS: i32 = 43_200;

/// Credentials for a while with what the user may do, but for IAM.
///
/// # Errors
/// `AccessDeniedException` for temporary credentials.
pub async fn get_session_token(ctx: Ctx, request: GetSessionTokenRequest) -> Result<GetSessionTokenResponse> {
    super::refuse_not_built(&[
        (super::MFA, request.serial_number.is_some() || request.token_code.is_some()),
        (super::TOKEN_SIZE, request.minimum_session_token_size.is_some()),
    ])?;
    let principal = own_key(&ctx.caller, "GetSessionToken")?;
    let seconds = request.duration_seconds.unwrap_or(SECONDS);
    let session = SessionRecord::default();
    let credentials = sessions::credentials(&ctx, principal, Limits::default(), session, seconds).await?;
    Ok(GetSessionTokenResponse { credentials: Some(credentials), ..GetSessionTokenResponse::default() })
}

/// Credentials for somebody whom the user vouches for, with what both the user and the session's policies allow.
///
/// # Errors
/// `AccessDeniedException` for temporary credentials; `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `ValidationError`.
pub async fn get_federation_token(ctx: Ctx, request: GetFederationTokenRequest) -> Result<GetFederationTokenResponse> {
    super::refuse_not_built(&[(super::TOKEN_SIZE, request.minimum_session_token_size.is_some())])?;
    let principal = own_key(&ctx.caller, "GetFederationToken")?;
    let account = principal.account.clone();
    let tags = sessions::tags(request.tags)?;
    let read = ctx.store.read(async |view: &View| {
        sessions::limits(view, &account, request.policy.as_ref(), request.policy_arns.as_ref()).await
    });
    let limits = read.await?;
    let who = match principal.who {
        Who::User { key, id } => Who::Federated { key, id, name: request.name.clone() },
        other => other,
    };
    let packed_policy_size = Some(limits.packed_size(&tags).unwrap_or_default());
    let seconds = request.duration_seconds.unwrap_or(SECONDS);
    let session = SessionRecord { tags, ..SessionRecord::default() };
    let credentials =
        sessions::credentials(&ctx, PrincipalRecord { who, ..principal }, limits, session, seconds).await?;
    Ok(GetFederationTokenResponse {
        credentials: Some(credentials),
        federated_user: Some(FederatedUser {
            federated_user_id: Some([&account, ":", &request.name].concat()),
            arn: Some(federated_arn(&account, &request.name)),
        }),
        packed_policy_size,
        ..GetFederationTokenResponse::default()
    })
}

/// The ARN of somebody whom a user vouches for.
#[must_use]
pub fn federated_arn(account: &str, name: &str) -> String {
    ["arn:aws:sts::", account, ":federated-user/", name].concat()
}

/// A user who signed with a key of its own.
fn own_key(caller: &Caller, operation: &str) -> Result<PrincipalRecord> {
    let record = caller.standing.record.clone();
    if record.session.is_some() {
        let message = format!("Cannot call {operation} with session credentials");
        return Err(Error::new("AccessDeniedException", message));
    }
    Ok(record)
}
