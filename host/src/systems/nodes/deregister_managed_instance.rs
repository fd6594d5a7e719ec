//! DeregisterManagedInstance

use muster_types::ssm::{DeregisterManagedInstanceRequest, DeregisterManagedInstanceResult};

use super::records::{FLEET, FLEETS, NODE_HOMES, NODES};
use crate::operation::{Ctx, Error, Result};
use crate::store::{HostScope, Tx};
use crate::systems::tags::{self, ResourceType};
use crate::systems::{inventory, run_command};

/// Takes a node from the fleet: it and its tags, and soon after its inventory and what waits for it. What it has done stays on
/// record. Its connection is closed.
pub(super) async fn deregister_managed_instance(
    ctx: Ctx,
    request: DeregisterManagedInstanceRequest,
) -> Result<DeregisterManagedInstanceResult> {
    let id = request.instance_id;
    ctx.store
        .transact(async |tx: &mut Tx| {
            if !tx.delete(&NODES, &ctx.scope, &id).await? {
                return Err(Error::new(
                    "InvalidInstanceId",
                    format!("There is no node {id} in this account and region; it may have been deregistered."),
                ));
            }
            tx.delete(&NODE_HOMES, &HostScope, &id).await?;
            tags::delete_all(tx, &ctx.scope, ResourceType::ManagedInstance, &id).await?;
            let mut fleet = tx.get(&FLEETS, &ctx.scope, FLEET).await?.unwrap_or_default();
            fleet.nodes = fleet.nodes.saturating_sub(1);
            tx.put(&FLEETS, &ctx.scope, FLEET, &fleet).await?;
            run_command::node_gone(tx, &ctx.scope, &id).await?;
            inventory::node_gone(tx, &ctx.scope, &id)?;
            // Its connection looks for it and closes.
            tx.wake(&ctx.scope, &id);
            Ok(())
        })
        .await?;
    Ok(DeregisterManagedInstanceResult::default())
}
