//! DeleteActivation

use muster_types::ssm::{DeleteActivationRequest, DeleteActivationResult};

use super::records::{ACTIVATION_HOMES, ACTIVATIONS, FLEET, FLEETS, REGISTRATIONS};
use crate::operation::{Ctx, Error, Result};
use crate::store::{HostScope, Range, Tx};

/// The most that an activation registers: RegistrationLimit's bound, which the model states.
const REGISTRATIONS_LIMIT: usize = 1_000;

/// Ends an activation. Nodes that it registered stay.
pub(super) async fn delete_activation(ctx: Ctx, request: DeleteActivationRequest) -> Result<DeleteActivationResult> {
    let id = request.activation_id;
    ctx.store
        .transact(async |tx: &mut Tx| {
            if !tx.delete(&ACTIVATIONS, &ctx.scope, &id).await? {
                return Err(Error::new(
                    "InvalidActivation",
                    format!("There is no activation {id} in this account and region; it may have been deleted."),
                ));
            }
            tx.delete(&ACTIVATION_HOMES, &HostScope, &id).await?;
            let made = tx.scan(&REGISTRATIONS, &ctx.scope, Range::prefix((&id,)), REGISTRATIONS_LIMIT).await?;
            for (key, _) in made.rows {
                tx.delete(&REGISTRATIONS, &ctx.scope, &key).await?;
            }
            let mut fleet = tx.get(&FLEETS, &ctx.scope, FLEET).await?.unwrap_or_default();
            fleet.activations = fleet.activations.saturating_sub(1);
            tx.put(&FLEETS, &ctx.scope, FLEET, &fleet).await?;
            Ok(DeleteActivationResult::default())
        })
        .await
}
