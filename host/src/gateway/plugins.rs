//! `GET /_muster/agent/plugins/{digest}`

use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::places::Place;
use super::signer::{not_signed, signer};
use super::{Gateway, Parts, problem, refused, transfer_time};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{self, BlobDigest, RegionScope, View};

/// Sends a plugin to a node whose account uses it.
pub(super) async fn plugin(State(gateway): State<Gateway>, Path(digest): Path<String>, request: Request) -> Response {
    let parts = &gateway.0;
    let signer = match signer(parts, request.method(), request.uri().path(), request.headers()).await {
        Ok(Some(signer)) => signer,
        Ok(None) => return not_signed(),
        Err(error) => return refused(&error),
    };
    let missing = || problem(StatusCode::NOT_FOUND, "NotFound", "The node's account uses no plugin of this digest.");
    let digest = match content(parts, &signer.scope, &digest).await {
        Ok(Some(digest)) => digest,
        Ok(None) => return missing(),
        Err(error) => return refused(&error),
    };
    let Some(place) = parts.downloads.take(&signer.node_id) else {
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
fn in_time(mut content: Content, bytes: u64, place: Place) -> impl Stream<Item = Piece> {
    let allowed = transfer_time(bytes);
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
