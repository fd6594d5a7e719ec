//! RegisterManagedInstance: what an agent asks for by the gateway, and no client by the API.

use muster_protocol::{Register, Registered, signed};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::records::{
    ACTIVATION_HOMES, ACTIVATIONS, FLEET, FLEETS, HomeRecord, NODE_HOMES, NODES, NodeRecord, REGISTRATIONS,
    RegistrationRecord,
};
use super::{NODES_LIMIT, machine};
use crate::operation::{Error, Host, Result, hex};
use crate::store::{HostScope, Tx};
use crate::systems::tags::{self, ResourceType};

/// Makes a node of a machine that has an activation's id and code. The same public key with the same activation is the same
/// node, also when the activation is full or has expired since: an agent that did not hear the answer asks again.
///
/// # Errors
/// `InvalidActivation` for an unknown, deleted, expired or full activation, a wrong code, or a machine whose node was
/// deregistered; all but the last two reasons told apart by nothing. `InvalidPublicKey` for what is no Ed25519 key, or a weak
/// one. `LimitExceeded` where the region has [`NODES_LIMIT`] nodes.
pub(crate) async fn register_managed_instance(host: &Host, request: &Register) -> Result<Registered> {
    if signed::public_key_of(&request.public_key).is_none() {
        return Err(Error::new("InvalidPublicKey", "The public key is not 32 bytes of an Ed25519 key in base64."));
    }
    let now = host.env.now_millis();
    let new_id = node_id(&host.env.bytes());
    let code_sha256: [u8; 32] = Sha256::digest(request.activation_code.as_bytes()).into();
    let machine = machine::bounded(&request.machine);

    host.store
        .transact(async |tx: &mut Tx| {
            let Some(home) = tx.get(&ACTIVATION_HOMES, &HostScope, &request.activation_id).await? else {
                return Err(refused());
            };
            let scope = home.scope;
            let Some(mut activation) = tx.get(&ACTIVATIONS, &scope, &request.activation_id).await? else {
                return Err(refused());
            };
            if !bool::from(activation.code_sha256.ct_eq(&code_sha256)) {
                return Err(refused());
            }
            let registration = (request.activation_id.as_str(), request.public_key.as_str());
            if let Some(before) = tx.get(&REGISTRATIONS, &scope, &registration).await? {
                if !tx.exists(&NODES, &scope, &before.node_id).await? {
                    return Err(Error::new(
                        "InvalidActivation",
                        format!("{} was deregistered. Register the machine with another activation.", before.node_id),
                    ));
                }
                return Ok(Registered { node_id: before.node_id, account: scope.account, region: scope.region });
            }
            if activation.expires_millis <= now || activation.registrations >= activation.registration_limit {
                return Err(refused());
            }
            let mut fleet = tx.get(&FLEETS, &scope, FLEET).await?.unwrap_or_default();
            if fleet.nodes >= NODES_LIMIT {
                return Err(Error::new(
                    "LimitExceeded",
                    format!("The account has {NODES_LIMIT} nodes in this region, which is the most."),
                ));
            }
            if tx.exists(&NODE_HOMES, &HostScope, &new_id).await? {
                return Err(Error::internal(format!("the random node id {new_id} is taken")));
            }

            let node = NodeRecord {
                id: new_id.clone(),
                name: activation.default_instance_name.clone(),
                activation_id: request.activation_id.clone(),
                iam_role: activation.iam_role.clone(),
                registered_at: now,
                public_key: request.public_key.clone(),
                machine: machine.clone(),
                online: false,
                connection: 0,
                host: None,
                last_seen: now,
            };
            tags::put_initial(tx, &scope, ResourceType::ManagedInstance, &new_id, &activation.tags).await?;
            tx.put(&NODES, &scope, &new_id, &node).await?;
            tx.put(&NODE_HOMES, &HostScope, &new_id, &HomeRecord { scope: scope.clone() }).await?;
            tx.put(&REGISTRATIONS, &scope, &registration, &RegistrationRecord { node_id: new_id.clone() }).await?;
            activation.registrations += 1;
            tx.put(&ACTIVATIONS, &scope, &request.activation_id, &activation).await?;
            fleet.nodes += 1;
            tx.put(&FLEETS, &scope, FLEET, &fleet).await?;
            Ok(Registered { node_id: new_id.clone(), account: scope.account, region: scope.region })
        })
        .await
}

/// One answer for everything that a guess could try to tell apart.
fn refused() -> Error {
    Error::new(
        "InvalidActivation",
        "The activation id and code are not a pair that can register a machine: they are wrong, or the activation was \
         deleted, has expired or has registered all that it may. Create a new activation.",
    )
}

fn node_id(random: &[u8; 9]) -> String {
    format!("mi-{}", &hex(random)[..17])
}
