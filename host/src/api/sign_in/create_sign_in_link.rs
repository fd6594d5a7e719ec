//! CreateSignInLink: a link by which who asks signs in at a browser.

use muster_types::Timestamp;
use muster_types::muster::{CreateSignInLinkRequest, CreateSignInLinkResponse};

use super::PATH;
use crate::access::{Holder, SignInLink};
use crate::operation::{Ctx, Result};

/// Makes one for the caller, with the limits and for the time of the credentials that signed.
///
/// # Errors
/// `QuotaExceededException`; those of the store.
pub async fn create_sign_in_link(ctx: Ctx, _: CreateSignInLinkRequest) -> Result<CreateSignInLinkResponse> {
    let holder = Holder::of(&ctx.caller, ctx.env.now_millis());
    let made = SignInLink::make(&ctx.store, &ctx.env, holder, false).await?;
    Ok(CreateSignInLinkResponse {
        // What follows the `#` is sent to no server and stands in no log.
        url: Some(format!("{}{PATH}#{}", ctx.member.url(), made.secret)),
        expires_at: Some(Timestamp::from_millis(made.good_until_millis)),
    })
}
