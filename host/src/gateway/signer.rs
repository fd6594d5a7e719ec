//! Whose a request over HTTPS is: a node signs each, as `muster_protocol::signed` says.

use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use muster_protocol::signed;

use super::{Parts, problem};
use crate::operation::Result;
use crate::store::RegionScope;
use crate::systems::nodes;

/// Who signed a request.
pub(super) struct Signer {
    pub node_id: String,
    pub scope: RegionScope,
    /// The digest of the body that the request is to have, as it was signed.
    pub body_digest: String,
}

/// The node that signed the request, if one did, lately. Nothing of the body was read for that: it has to have the digest that is
/// answered.
///
/// # Errors
/// Those of the store.
pub(super) async fn signer(parts: &Parts, method: &Method, path: &str, headers: &HeaderMap) -> Result<Option<Signer>> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(node_id), Some(date), Some(signature)) =
        (header(signed::NODE), header(signed::DATE), header(signed::SIGNATURE))
    else {
        return Ok(None);
    };
    let now = parts.host.env.now_millis();
    if !date.parse().is_ok_and(|date: u64| date.abs_diff(now) <= signed::SKEW_MILLIS) {
        return Ok(None);
    }
    let body_digest = header(signed::BODY).map_or_else(|| signed::body_digest(b""), str::to_owned);
    let text = signed::request(node_id, method.as_str(), path, date, &body_digest);
    let known = nodes::key_of(&parts.host, node_id).await?;
    let signer = known.filter(|(_, key)| signed::verify(key, &text, signature));
    Ok(signer.map(|(scope, _)| Signer { node_id: node_id.to_owned(), scope, body_digest }))
}

/// The answer to a request that is nobody's.
pub(super) fn not_signed() -> Response {
    let message = "The request is not signed by a node of this host, or too long ago by its clock.";
    problem(StatusCode::FORBIDDEN, "NotSigned", message)
}
