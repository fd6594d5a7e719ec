//! Exchanging an activation for a node id.

use std::time::Duration;

use ed25519_dalek::SigningKey;
use hyper::Method;
use muster_env::Env;
use muster_protocol::{Machine, Register, Registered, signed};

use crate::host_url::HostUrl;
use crate::http::{HttpError, request};
use crate::identity::{DataDir, Identity};
use crate::trust::Trust;

const PATH: &str = "/_muster/agent/register";
/// Bytes of the answer.
const ANSWER_BYTES: usize = 16 * 1024;
/// Attempts before giving up: a minute in all.
const ATTEMPTS: u32 = 8;
const RETRY_FIRST: Duration = Duration::from_millis(500);

/// What an operator was given by CreateActivation.
#[derive(Clone)]
pub struct Activation {
    /// A UUID.
    pub id: String,
    /// Secret.
    pub code: String,
}

/// Registers the node, and stores what it is from then on. Asked again after an answer that did not arrive, the host gives
/// the same node for the same key and activation.
///
/// # Errors
/// If the folder already belongs to a node, the host refuses, or nobody answers for a minute; the message is for people.
pub async fn register(
    data: &DataDir,
    env: &Env,
    host: &HostUrl,
    trust: &Trust,
    activation: &Activation,
    machine: Machine,
) -> Result<Identity, String> {
    if let Some(identity) = data.identity()? {
        let Identity { node_id, host, .. } = identity;
        return Err(format!("this node is already registered as {node_id} with {host}"));
    }
    host.check(trust)?;
    let identity = exchange(host, trust, activation, data.key(env)?, machine).await?;
    data.registered(&identity)?;
    Ok(identity)
}

/// The node that the activation and the key are, which is stored nowhere here.
///
/// # Errors
/// If the host refuses, or nobody answers for a minute; the message is for people.
pub async fn exchange(
    host: &HostUrl,
    trust: &Trust,
    activation: &Activation,
    key: SigningKey,
    machine: Machine,
) -> Result<Identity, String> {
    let body = Register {
        activation_id: activation.id.clone(),
        activation_code: activation.code.clone(),
        public_key: signed::public_key_text(&key),
        machine,
    };
    let body = serde_json::to_vec(&body).map_err(|error| error.to_string())?;
    let mut wait = RETRY_FIRST;
    let mut attempt = 1;
    let registered = loop {
        match ask(host, trust, body.clone()).await {
            Ok(registered) => break registered,
            Err(error) if error.is_passing() && attempt < ATTEMPTS => {
                tracing::info!(%host, attempt, "not registered yet: {error}");
                tokio::time::sleep(wait).await;
                wait *= 2;
                attempt += 1;
            }
            Err(error) => return Err(format!("this node could not be registered: {error}")),
        }
    };
    let Registered { node_id, account, region } = registered;
    let authority = trust.pinned().map(str::to_owned);
    Ok(Identity { node_id, account, region, host: host.to_string(), authority, key })
}

async fn ask(host: &HostUrl, trust: &Trust, body: Vec<u8>) -> Result<Registered, HttpError> {
    let answer = request(host, trust, Method::POST, PATH, &[], body.into()).await?.whole(ANSWER_BYTES).await?;
    let wrong = |error| HttpError::Local(format!("the host's answer is not understood: {error}"));
    serde_json::from_slice(&answer).map_err(wrong)
}
