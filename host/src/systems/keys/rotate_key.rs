use muster_types::muster::{RotateKeyRequest, RotateKeyResponse};

use super::{DEFAULT, Found, found, not_found};
use crate::operation::{Ctx, Error, Result};
use crate::secrets::{self, WRAPPED_KEYS};
use crate::store::{HostScope, Tx, View};

/// Adds a version to a key.
///
/// # Errors
/// `ResourceNotFoundException`; `QuotaExceededException` where it has as many versions as it may; `ConflictException` where it was changed
/// meanwhile.
pub async fn rotate_key(ctx: Ctx, request: RotateKeyRequest) -> Result<RotateKeyResponse> {
    let (scope, text) = (&ctx.scope, request.key_id.as_str());
    let account = scope.account.as_str();
    let read = ctx.store.read(async |view: &View| {
        let name = match found(view, scope, text).await? {
            Found::Named(id, _) => id,
            Found::Own => DEFAULT.to_owned(),
            Found::Nothing => return Err(not_found(text)),
        };
        let key = view.get(&WRAPPED_KEYS, &HostScope, &(account, name.as_str())).await?;
        Ok((name, key.ok_or_else(|| not_found(text))?))
    });
    let (name, before) = read.await?;
    let mut rotated = before.clone();
    let version = rotated.rotate(account, ctx.keys.host(), &ctx.env).map_err(|error| match error {
        secrets::Error::TooManyVersions(_) => Error::new("QuotaExceededException", format!("{error}.")),
        error => Error::internal(error),
    })?;
    let put = ctx.store.transact(async |tx: &mut Tx| {
        let place = (account, name.as_str());
        if tx.get(&WRAPPED_KEYS, &HostScope, &place).await?.as_ref() != Some(&before) {
            return Err(Error::new("ConflictException", "The key was changed meanwhile. Look at it, and try again."));
        }
        Ok(tx.put(&WRAPPED_KEYS, &HostScope, &place, &rotated).await?)
    });
    put.await?;
    Ok(RotateKeyResponse { version: Some(i64::from(version)) })
}
