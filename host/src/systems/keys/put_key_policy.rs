use muster_types::Empty;
use muster_types::muster::PutKeyPolicyRequest;

use super::named;
use super::records::{KEYS, KeyRecord};
use crate::access::policy::{Kind, Policy};
use crate::access::records::TrustRecord;
use crate::access::trust;
use crate::operation::{Ctx, Error, Result};
use crate::store::{Tx, View};

/// Puts a policy in the place of the key's.
///
/// # Errors
/// `ResourceNotFoundException`; `ValidationException` for what is no policy of a resource.
pub async fn put_key_policy(ctx: Ctx, request: PutKeyPolicyRequest) -> Result<Empty> {
    let put = ctx.store.transact(async |tx: &mut Tx| {
        let (id, key) = named(tx, &ctx.scope, &request.key_id).await?;
        let policy = policy(tx, &request.policy).await?;
        Ok(tx.put(&KEYS, &ctx.scope, &id, &KeyRecord { policy, ..key }).await?)
    });
    put.await?;
    Ok(Empty {})
}

/// A key's policy with the ids of those whom it names.
pub(super) async fn policy(view: &View, document: &str) -> Result<TrustRecord> {
    let invalid = |message: String| Error::new("ValidationException", message);
    Policy::parse(document, Kind::Resource).map_err(|error| invalid(error.to_string()))?;
    let ids = trust::ids(view, document).await;
    // Which of IAM's codes it is, no client of keys asks.
    let ids = ids.map_err(|error| if error.is_internal() { error } else { invalid(error.message) })?;
    Ok(TrustRecord { document: document.to_owned(), ids })
}
