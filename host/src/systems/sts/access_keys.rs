//! GetAccessKeyInfo

use muster_types::sts::{GetAccessKeyInfoRequest, GetAccessKeyInfoResponse};

use crate::access;
use crate::access::records::ACCESS_KEYS;
use crate::operation::{Ctx, Error, Result};
use crate::store::{HostScope, View};

/// Whose account an access key is of, whether it is active or not.
///
/// # Errors
/// `ValidationError` where it is nobody's.
pub async fn get_access_key_info(ctx: Ctx, request: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse> {
    let id = &request.access_key_id;
    let account = match access::account_of_session_key(id) {
        Some(account) => Some(account),
        None => {
            let read = ctx.store.read(async |view: &View| Ok(view.get(&ACCESS_KEYS, &HostScope, id).await?));
            read.await?.map(|key| key.account)
        }
    };
    let account = account.ok_or_else(|| Error::new("ValidationError", format!("There is no access key {id}.")))?;
    Ok(GetAccessKeyInfoResponse { account: Some(account) })
}
