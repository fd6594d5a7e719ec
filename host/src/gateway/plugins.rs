//! `GET /_muster/agent/plugins/{digest}`

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::TryStreamExt as _;
use muster_protocol::signed;

use super::{Gateway, Parts, problem, refused};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{BlobDigest, RegionScope, View};
use crate::systems::nodes;

/// Sends a plugin to a node whose account uses it.
pub(super) async fn plugin(State(gateway): State<Gateway>, Path(digest): Path<String>, request: Request) -> Response {
    let parts = &gateway.0;
    let signer = signer(parts, request.uri().path(), request.headers()).await;
    let found = match signer {
        Ok(Some(scope)) => content(parts, &scope, &digest).await,
        Ok(None) => {
            let message = "The request is not signed by a node of this host, or too long ago by its clock.";
            return problem(StatusCode::FORBIDDEN, "NotSigned", message);
        }
        Err(error) => Err(error),
    };
    let missing = || problem(StatusCode::NOT_FOUND, "NotFound", "The node's account uses no plugin of this digest.");
    let digest = match found {
        Ok(Some(digest)) => digest,
        Ok(None) => return missing(),
        Err(error) => return refused(&error),
    };
    let Ok(permit) = std::sync::Arc::clone(&parts.downloads).try_acquire_owned() else {
        return problem(StatusCode::SERVICE_UNAVAILABLE, "Busy", "Many plugins are being sent. Try again in a moment.");
    };
    match parts.host.blobs.stream(&digest).await {
        Ok(Some((bytes, content))) => {
            // The permit goes when the last piece has been sent, or the node.
            let content = content.inspect_ok(move |_| {
                let _ = &permit;
            });
            let headers =
                [(header::CONTENT_TYPE, "application/wasm".to_owned()), (header::CONTENT_LENGTH, bytes.to_string())];
            (headers, Body::from_stream(content)).into_response()
        }
        Ok(None) => missing(),
        Err(error) => refused(&Error::from(error)),
    }
}

/// The account and region of the node that signed the request, if one did, lately.
async fn signer(parts: &Parts, path: &str, headers: &HeaderMap) -> Result<Option<RegionScope>> {
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
    let text = signed::request(node_id, "GET", path, date, b"");
    let node = parts
        .host
        .store
        .read(async |view: &View| match nodes::home(view, node_id).await? {
            Some(scope) => Ok(nodes::node(view, &scope, node_id).await?.map(|node| (scope, node.public_key))),
            None => Ok(None),
        })
        .await?;
    Ok(node.filter(|(_, key)| signed::verify(key, &text, signature)).map(|(scope, _)| scope))
}

/// The blob that the digest names, if the account may have it.
async fn content(parts: &Parts, scope: &RegionScope, digest: &str) -> Result<Option<BlobDigest>> {
    let Ok(digest) = digest.parse::<BlobDigest>() else { return Ok(None) };
    let may_have = parts
        .host
        .store
        .read(async |view: &View| plugins::may_have(view, &scope.account_scope(), &digest.to_string()).await)
        .await?;
    Ok(may_have.then_some(digest))
}
