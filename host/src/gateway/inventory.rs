//! `POST /_muster/agent/inventory`

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use muster_package::{BUNDLED_PUBLISHER, PluginName};
use muster_protocol::{COLLECTED_BYTES, Collected, signed};
use muster_types::Timestamp;
use serde_json::json;
use tokio::time::timeout;

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
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let allowed = transfer_time(length.unwrap_or(COLLECTED_BYTES as u64).min(COLLECTED_BYTES as u64));
    let body = match timeout(allowed, to_bytes(request.into_body(), COLLECTED_BYTES)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => {
            let message = format!("The inventory is broken off or has more than {COLLECTED_BYTES} bytes.");
            return problem(StatusCode::PAYLOAD_TOO_LARGE, "TooLarge", &message);
        }
        Err(_) => return problem(StatusCode::REQUEST_TIMEOUT, "TimedOut", "The inventory took too long to arrive."),
    };
    if signed::body_digest(&body) != signer.body_digest {
        return not_signed();
    }
    let collected: Collected = match serde_json::from_slice(&body) {
        Ok(collected) => collected,
        Err(error) => {
            return problem(StatusCode::BAD_REQUEST, "Malformed", &format!("This is no inventory: {error}"));
        }
    };
    drop(body);
    match store(parts, &signer, collected).await {
        Ok(Stored::Done) => StatusCode::NO_CONTENT.into_response(),
        Ok(Stored::NotGranted(message)) => problem(StatusCode::FORBIDDEN, "NotGranted", &message),
        Err(error) => refused(&error),
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
    let item = json!({
        "TypeName": type_name,
        "SchemaVersion": schema_version,
        "CaptureTime": Timestamp::from_millis(captured).iso8601(),
        "ContentHash": content_hash,
        "Content": entries,
    });
    inventory::Upload::of_node(node_id, json!([item]))
}
