//! `GET /_muster/agent/plugins/{digest}`

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use muster_protocol::signed;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::downloads::Download;
use super::{Gateway, Parts, problem, refused};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{self, BlobDigest, RegionScope, View};
use crate::systems::nodes;

/// What a node has to read in a second, in bytes: a slow mobile line's.
const LEAST_BYTES_PER_SECOND: u64 = 16 * 1024;
/// How much longer than that it may take.
const GRACE: Duration = Duration::from_secs(30);

/// Sends a plugin to a node whose account uses it.
pub(super) async fn plugin(State(gateway): State<Gateway>, Path(digest): Path<String>, request: Request) -> Response {
    let parts = &gateway.0;
    let signer = match signer(parts, request.uri().path(), request.headers()).await {
        Ok(Some(signer)) => signer,
        Ok(None) => {
            let message = "The request is not signed by a node of this host, or too long ago by its clock.";
            return problem(StatusCode::FORBIDDEN, "NotSigned", message);
        }
        Err(error) => return refused(&error),
    };
    let missing = || problem(StatusCode::NOT_FOUND, "NotFound", "The node's account uses no plugin of this digest.");
    let digest = match content(parts, &signer.scope, &digest).await {
        Ok(Some(digest)) => digest,
        Ok(None) => return missing(),
        Err(error) => return refused(&error),
    };
    let Some(place) = parts.downloads.begin(&signer.node_id) else {
        return problem(StatusCode::SERVICE_UNAVAILABLE, "Busy", "Many plugins are being sent. Try again in a moment.");
    };
    match parts.host.blobs.stream(&digest).await {
        Ok(Some((bytes, content))) => {
            let headers =
                [(header::CONTENT_TYPE, "application/wasm".to_owned()), (header::CONTENT_LENGTH, bytes.to_string())];
            (headers, Body::from_stream(in_time(content, bytes, place))).into_response()
        }
        Ok(None) => missing(),
        Err(error) => refused(&Error::from(error)),
    }
}

type Piece = std::result::Result<Bytes, store::Error>;
type Content = BoxStream<'static, Piece>;

/// The content, for as long as the node takes it fast enough. A body is asked for its next piece only when the node has read enough
/// of the one before, so what measures that cannot be part of it. What is cut off is shorter than announced.
fn in_time(mut content: Content, bytes: u64, place: Download) -> impl Stream<Item = Piece> {
    let allowed = GRACE + Duration::from_secs(bytes / LEAST_BYTES_PER_SECOND);
    let (to, pieces) = mpsc::channel(1);
    tokio::spawn(async move {
        let _place = place;
        // Who goes early drops the other end.
        let _ = timeout(allowed, async {
            loop {
                let piece = content.next().await;
                let ended = piece.is_none();
                if to.send(piece).await.is_err() {
                    return;
                }
                if ended {
                    // The place goes when the last piece was taken and more was asked for.
                    to.closed().await;
                }
            }
        })
        .await;
    });
    stream::unfold(pieces, async |mut pieces| pieces.recv().await.flatten().map(|piece| (piece, pieces)))
}

/// Who signed a request.
struct Signer {
    node_id: String,
    scope: RegionScope,
}

/// The node that signed the request, if one did, lately.
async fn signer(parts: &Parts, path: &str, headers: &HeaderMap) -> Result<Option<Signer>> {
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
    let known = nodes::key_of(&parts.host, node_id).await?;
    let signer = known.filter(|(_, key)| signed::verify(key, &text, signature));
    Ok(signer.map(|(scope, _)| Signer { node_id: node_id.to_owned(), scope }))
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
