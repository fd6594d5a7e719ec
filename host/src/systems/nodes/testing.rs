//! Nodes for the tests of other systems.

use ed25519_dalek::SigningKey;
use muster_protocol::{Machine, Register, Registered, signed};
use serde_json::{Value, json};

use super::create_activation::create_activation;
use super::register_managed_instance::register_managed_instance;
use crate::operation::{Ctx, Host, Result};

/// A key, the same for the same number.
pub(crate) fn signing_key(number: u16) -> SigningKey {
    let mut seed = [7; 32];
    seed[..2].copy_from_slice(&number.to_be_bytes());
    SigningKey::from_bytes(&seed)
}

/// A machine.
pub(crate) fn linux() -> Machine {
    Machine {
        platform_type: "Linux".into(),
        platform_name: "Debian GNU/Linux".into(),
        platform_version: "12".into(),
        computer_name: "web-1".into(),
        ip_address: Some("192.0.2.7".into()),
        architecture: "x86_64".into(),
        agent_version: "3.1.0".into(),
        user: "root".into(),
    }
}

/// The id and code of an activation; `input` has members of CreateActivation beside the role.
pub(crate) async fn activation(ctx: &Ctx, input: Value) -> (String, String) {
    let mut whole = json!({"IamRole": "SSMServiceRole"});
    whole.as_object_mut().unwrap().extend(input.as_object().unwrap().clone());
    let made = create_activation(ctx.clone(), serde_json::from_value(whole).unwrap()).await.unwrap();
    (made.activation_id.unwrap(), made.activation_code.unwrap())
}

/// Registers the machine with that key.
pub(crate) async fn register_with(host: &Host, pair: &(String, String), key: u16) -> Result<Registered> {
    let request = Register {
        activation_id: pair.0.clone(),
        activation_code: pair.1.clone(),
        public_key: signed::public_key_text(&signing_key(key)),
        machine: linux(),
    };
    register_managed_instance(host, &request).await
}

/// The ids of new nodes, in the order of their keys, by an activation of their own.
pub(crate) async fn nodes_with(ctx: &Ctx, keys: std::ops::Range<u16>, mut input: Value) -> Vec<String> {
    input["RegistrationLimit"] = json!(1000);
    let pair = activation(ctx, input).await;
    let mut ids = Vec::new();
    for key in keys {
        ids.push(register_with(&ctx.host(), &pair, key).await.unwrap().node_id);
    }
    ids
}

/// The ids of that many new nodes.
pub(crate) async fn nodes(ctx: &Ctx, count: u16, input: Value) -> Vec<String> {
    nodes_with(ctx, 0..count, input).await
}

/// Deregisters the node.
pub(crate) async fn deregister(ctx: &Ctx, id: &str) {
    let request = serde_json::from_value(json!({"InstanceId": id})).unwrap();
    super::deregister_managed_instance::deregister_managed_instance(ctx.clone(), request).await.unwrap();
}
