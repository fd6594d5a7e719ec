//! The listener: connections, bounded in number and in the patience that they are given.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower_service::Service as _;

use super::Traffic;
use crate::tls::Tls;

/// Connections of clients at once; further ones wait to be accepted. What an agent's connection has become once it is a
/// control socket is counted by the gateway.
pub const CONNECTIONS: usize = 20_000;
/// Of the descriptors that the process may open, connections take this part at most: control sockets have theirs, and files.
const DESCRIPTORS_PART: usize = 4;
/// TLS is agreed on after this long: it is a few packets, and a connection that sends none holds its place no longer.
const HANDSHAKE_PATIENCE: Duration = Duration::from_secs(10);
/// A request's head is there after this long; a connection that is kept for the next request is closed after it.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// What a connection reads ahead at most; so long can a head be.
const READ_BYTES: usize = 64 * 1024;
/// After a failure to accept, which is mostly a lack of descriptors: as long as it takes for some to come free.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// What is under way when the host is told to stop may take this long to end.
pub const FAREWELL: Duration = Duration::from_secs(10);

/// What a request has with it that came over TLS.
#[derive(Clone, Copy)]
pub(crate) struct OverTls;

/// How many descriptors this process may have open: raised to what the system allows at the most, since many systems begin at
/// 1,024.
#[must_use]
pub fn descriptors() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let raised = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    let limit = if raised.is_ok() { maximum } else { current };
    // No limit at all is more than any bound here.
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX)
}

/// Serves until `shutdown` is ready, and then until what is under way has ended, ten seconds at most.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Arc<Tls>>,
    router: Router,
    traffic: Traffic,
    shutdown: impl Future<Output = ()>,
) {
    let room = Arc::new(Semaphore::new(CONNECTIONS.min(descriptors() / DESCRIPTORS_PART)));
    let (stop, stopped) = watch::channel(());
    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = async {
            // Never closed: the error cannot happen, and would only stop the accepting.
            let room = Arc::clone(&room).acquire_owned().await.ok()?;
            Some((listener.accept().await, room))
        };
        let (accepted, room) = tokio::select! {
            Some(accepted) = accepted => accepted,
            () = &mut shutdown => break,
            else => break,
        };
        match accepted {
            Ok((stream, address)) => {
                let (tls, router, stopped) = (tls.clone(), router.clone(), stopped.clone());
                let counted = traffic.connection();
                tokio::spawn(async move {
                    connection(stream, address, tls.as_deref(), router, stopped).await;
                    drop((room, counted));
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    drop((listener, stopped));
    stop.send_replace(());
    if tokio::time::timeout(FAREWELL, stop.closed()).await.is_err() {
        tracing::warn!("some connections had not ended when the host stopped");
    }
}

async fn connection(
    stream: TcpStream,
    address: SocketAddr,
    tls: Option<&Tls>,
    router: Router,
    mut stopped: watch::Receiver<()>,
) {
    // Answers are written whole; waiting for more to send with them only delays.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let Some(tls) = tls else { return requests(stream, address, None, router, stopped).await };
    let handshake = tokio::time::timeout(HANDSHAKE_PATIENCE, tls.acceptor().accept(stream));
    let agreed = tokio::select! {
        agreed = handshake => agreed,
        _ = stopped.changed() => return,
    };
    match agreed {
        Ok(Ok(stream)) => requests(stream, address, Some(OverTls), router, stopped).await,
        Ok(Err(error)) => tracing::debug!(%error, %address, "a connection did not come to TLS"),
        Err(_) => tracing::debug!(%address, "a connection took too long to come to TLS"),
    }
}

async fn requests(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    address: SocketAddr,
    over_tls: Option<OverTls>,
    router: Router,
    mut stopped: watch::Receiver<()>,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(address));
        if let Some(over_tls) = over_tls {
            request.extensions_mut().insert(over_tls);
        }
        let mut router = router.clone();
        async move { Ok::<_, Infallible>(router.call(request.map(Body::new)).await.unwrap_or_else(|never| match never {})) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_PATIENCE)
        .max_buf_size(READ_BYTES)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}
