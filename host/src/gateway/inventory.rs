//! `POST /_muster/agent/inventory`

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::BytesMut;
use http_body_util::BodyExt as _;
use muster_package::{BUNDLED_PUBLISHER, PluginName};
use muster_protocol::{COLLECTED_BYTES, Collected, signed};
use muster_types::Timestamp;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use super::signer::{Signer, not_signed, signer};
use super::{Gateway, Parts, problem, refused, transfer_time};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{Tx, View};
use crate::systems::{inventory, nodes};

/// How long before it was sent a node may have captured what it sends: its clock may be wrong by [`signed::SKEW_MILLIS`], and other types
/// of the same collector may have gone first.
const CAPTURED_WITHIN: Duration = Duration::from_secs(60 * 60);

/// Takes what a collector of a node found of one type, in place of all that the node had of it.
pub(super) async fn inventory(State(gateway): State<Gateway>, request: Request) -> Response {
    let parts = &gateway.0;
    let signer = match signer(parts, request.method(), request.uri().path(), request.headers()).await {
        Ok(Some(signer)) => signer,
        Ok(None) => return not_signed(),
        Err(error) => return refused(&error),
    };
    let Some(_place) = parts.uploads.take(&signer.node_id) else {
        let message = "Many nodes are sending their inventory. Try again in a moment.";
        return problem(StatusCode::SERVICE_UNAVAILABLE, "Busy", message);
    };
    let (head, body) = request.into_parts();
    let body = match whole(&head.headers, body).await {
        Ok(body) => body,
        Err(refusal) => return *refusal,
    };
    // Megabytes to hash and to read: others have the worker meanwhile.
    let signed_digest = signer.body_digest.clone();
    let read = move || (signed::body_digest(&body) == signed_digest).then(|| serde_json::from_slice(&body));
    let collected: Collected = match tokio::task::spawn_blocking(read).await {
        Ok(Some(Ok(collected))) => collected,
        Ok(Some(Err(error))) => {
            return problem(StatusCode::BAD_REQUEST, "Malformed", &format!("This is no inventory: {error}"));
        }
        Ok(None) => return not_signed(),
        Err(error) => return refused(&Error::internal(error)),
    };
    match store(parts, &signer, collected).await {
        Ok(Stored::Done) => StatusCode::NO_CONTENT.into_response(),
        Ok(Stored::NotGranted(message)) => problem(StatusCode::FORBIDDEN, "NotGranted", &message),
        Err(error) => refused(&error),
    }
}

/// The body, in one buffer: kept as its frames, one that comes in single bytes would take many times its length. Whoever is slower over
/// what has come so far than a node may be loses the place to others.
async fn whole(headers: &HeaderMap, mut body: Body) -> std::result::Result<BytesMut, Box<Response>> {
    let refusal = |status, code: &str, message: &str| Err(Box::new(problem(status, code, message)));
    let too_large = || {
        let message = format!("An inventory has at most {COLLECTED_BYTES} bytes.");
        refusal(StatusCode::PAYLOAD_TOO_LARGE, "TooLarge", &message)
    };
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|bytes| bytes > COLLECTED_BYTES as u64) {
        return too_large();
    }
    let began = Instant::now();
    let mut whole = BytesMut::new();
    loop {
        let until = began + transfer_time(whole.len() as u64);
        let Ok(frame) = timeout_at(until, body.frame()).await else {
            return refusal(StatusCode::REQUEST_TIMEOUT, "TimedOut", "The inventory took too long to arrive.");
        };
        let piece = match frame {
            None => return Ok(whole),
            // Trailers say nothing.
            Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            Some(Err(_)) => return refusal(StatusCode::REQUEST_TIMEOUT, "BrokenOff", "The inventory is broken off."),
        };
        if whole.len() + piece.len() > COLLECTED_BYTES {
            return too_large();
        }
        whole.extend_from_slice(&piece);
    }
}

enum Stored {
    Done,
    /// And why.
    NotGranted(String),
}

async fn store(parts: &Parts, Signer { node_id, scope, .. }: &Signer, collected: Collected) -> Result<Stored> {
    let host = &parts.host;
    let read = async |view: &View| match nodes::node(view, scope, node_id).await? {
        Some(node) => plugins::collectors(view, scope, &node, &parts.inventory.inputs).await,
        None => Ok(Vec::new()),
    };
    let (name, type_name) = (&collected.collector, &collected.type_name);
    let collectors = host.store.read(read).await?;
    let Some(collector) = collectors.into_iter().find(|collector| collector.name == *name) else {
        let message = format!("The account uses no collector {name}, or does not grant it what it needs on {node_id}.");
        return Ok(Stored::NotGranted(message));
    };
    if !may_write(&collector.plugin.plugin, type_name) {
        let message =
            format!("{name} comes from {}, which writes types that begin with Custom:.", collector.plugin.plugin);
        return Ok(Stored::NotGranted(format!("{message} {type_name} is none of them.")));
    }
    let now = host.env.now_millis();
    let node = node_id.clone();
    let checked = tokio::task::spawn_blocking(move || upload(&node, collected, now));
    let upload = checked.await.map_err(Error::internal)??;
    host.store.transact(async |tx: &mut Tx| inventory::collected(tx, scope, node_id, &upload, now).await).await?;
    Ok(Stored::Done)
}

/// AWS's own types are written by what comes with Muster; of those, the ones that the host makes are refused like any PutInventory of them.
fn may_write(plugin: &str, type_name: &str) -> bool {
    type_name.starts_with("Custom:")
        || PluginName::parse(plugin).is_ok_and(|name| name.publisher() == BUNDLED_PUBLISHER)
}

/// What was collected in the form of PutInventory, under all its rules.
fn upload(node_id: &str, collected: Collected, now: u64) -> Result<inventory::Upload> {
    let Collected { type_name, schema_version, captured_millis, content_hash, entries, .. } = collected;
    let oldest = now.saturating_sub(u64::try_from(CAPTURED_WITHIN.as_millis()).unwrap_or(u64::MAX));
    let captured = captured_millis.clamp(oldest, now) / 1000 * 1000;
    let mut item = json!({
        "TypeName": type_name,
        "SchemaVersion": schema_version,
        "CaptureTime": Timestamp::from_millis(captured).iso8601(),
        "ContentHash": content_hash,
    });
    // Not copied: it is by far the most.
    let text = |(name, value)| (name, Value::String(value));
    item["Content"] = entries.into_iter().map(|entry| entry.into_iter().map(text).collect::<Value>()).collect();
    inventory::Upload::of_node(node_id, Value::Array(vec![item]))
}
