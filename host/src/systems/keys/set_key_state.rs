use muster_types::Empty;
use muster_types::muster::{KeyState, SetKeyStateRequest};

use super::named;
use super::records::{KEYS, KeyRecord};
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Lets a key be used, or not. What is sealed with it stays.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn set_key_state(ctx: Ctx, request: SetKeyStateRequest) -> Result<Empty> {
    let enabled = request.state == KeyState::Enabled;
    let set = ctx.store.transact(async |tx: &mut Tx| {
        let (id, key) = named(tx, &ctx.scope, &request.key_id).await?;
        Ok(tx.put(&KEYS, &ctx.scope, &id, &KeyRecord { enabled, ..key }).await?)
    });
    set.await?;
    Ok(Empty {})
}
