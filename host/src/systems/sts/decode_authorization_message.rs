//! DecodeAuthorizationMessage

use muster_types::sts::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse};

use crate::access::Denials;
use crate::operation::{Ctx, Error, Result};

/// What decided a denial of the account, by the header that its answer had (`x-muster-authorization-message`).
///
/// # Errors
/// `InvalidAuthorizationMessageException`
pub async fn decode_authorization_message(
    ctx: Ctx,
    request: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse> {
    let denials = Denials::of(&ctx.store, &ctx.env, &ctx.keys).await?;
    let decoded = denials.decoded(&ctx.scope.account, &request.encoded_message).ok_or_else(|| {
        let message = "The message is none of a denial of this account, or was altered.";
        Error::new("InvalidAuthorizationMessageException", message)
    })?;
    Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(decoded) })
}
