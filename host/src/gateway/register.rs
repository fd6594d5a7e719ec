//! `POST /_muster/agent/register`

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use muster_protocol::Register;
use tokio::time::timeout;

use super::{Gateway, problem, refused, source};
use crate::systems::nodes;

/// Bytes that a registration may have: keys, ids, and eight short texts about the machine.
const BODY_BYTES: usize = 16 * 1024;
/// How long an agent may take to send it.
const BODY_TIME: Duration = Duration::from_secs(10);

/// Exchanges an activation for a node id.
pub(super) async fn register(State(gateway): State<Gateway>, request: Request) -> Response {
    let source = source(request.extensions());
    let parts = &gateway.0;
    if !parts.guesses.may_try(source, parts.host.env.now_millis()) {
        let message = "Too many registrations from this address were refused. Try again in a minute.";
        return problem(StatusCode::TOO_MANY_REQUESTS, "Throttled", message);
    }
    let body = match timeout(BODY_TIME, to_bytes(request.into_body(), BODY_BYTES)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => {
            let message = format!("The registration is broken off or has more than {BODY_BYTES} bytes.");
            return problem(StatusCode::PAYLOAD_TOO_LARGE, "TooLarge", &message);
        }
        Err(_) => return problem(StatusCode::REQUEST_TIMEOUT, "TimedOut", "The registration took too long to arrive."),
    };
    let asked: Register = match serde_json::from_slice(&body) {
        Ok(asked) => asked,
        Err(error) => {
            return problem(StatusCode::BAD_REQUEST, "Malformed", &format!("This is no registration: {error}"));
        }
    };
    match nodes::register_managed_instance(&parts.host, &asked).await {
        Ok(registered) => {
            tracing::info!(node = registered.node_id, account = registered.account, "a machine registered");
            Json(registered).into_response()
        }
        Err(error) => {
            if !error.is_internal() {
                parts.guesses.failed(source, parts.host.env.now_millis());
            }
            refused(&error)
        }
    }
}
