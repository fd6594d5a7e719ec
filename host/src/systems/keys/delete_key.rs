use muster_types::Empty;
use muster_types::muster::DeleteKeyRequest;

use super::named;
use super::records::{KEY_USES, KEYS};
use crate::operation::{Ctx, Error, Result};
use crate::secrets::WRAPPED_KEYS;
use crate::store::{HostScope, Range, Tx};

/// Deletes a key that nothing is sealed with: what was would be lost.
///
/// # Errors
/// `ResourceNotFoundException`; `ConflictException` where something is.
pub async fn delete_key(ctx: Ctx, request: DeleteKeyRequest) -> Result<Empty> {
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        let (id, _) = named(tx, &ctx.scope, &request.key_id).await?;
        let uses = tx.scan(&KEY_USES, &ctx.scope, Range::prefix((id.as_str(),)), 1).await?.rows;
        if let Some(((_, parameter, version), _)) = uses.first() {
            let message =
                format!("Version {version} of the parameter {parameter} is sealed with this key, and perhaps others.");
            return Err(Error::new("ConflictException", message));
        }
        tx.delete(&WRAPPED_KEYS, &HostScope, &(ctx.scope.account.as_str(), id.as_str())).await?;
        Ok(tx.delete(&KEYS, &ctx.scope, &id).await.map(drop)?)
    });
    deleted.await?;
    Ok(Empty {})
}
