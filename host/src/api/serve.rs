//! The listener: connections, bounded in number and in the patience that they are given.
//!
//! A client that sends nothing is given up by time: for the handshake, for a head, for a body (`body.rs`). One that does not read is given
//! up by the kernel, which alone sees that.

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
use tokio::sync::watch;
use tower_service::Service as _;

use super::Traffic;
use super::connections::{Coming, Connections, Going, Place};
use crate::tls::Tls;

/// Connections of clients at once; for further ones, those give way that the host has waited for longest. What an agent's connection
/// has become once it is a control socket is counted by the gateway.
pub const CONNECTIONS: usize = 20_000;
/// Of the descriptors that the process may open, connections take this part at most: control sockets have theirs, and files.
const DESCRIPTORS_PART: usize = 4;
/// TLS is agreed on after this long: it is a few packets, and a connection that sends none holds its place no longer.
const HANDSHAKE_PATIENCE: Duration = Duration::from_secs(10);
/// A request's head is there after this long; a connection that is kept for the next request is closed after it.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// An answer of which nothing is taken for so long is given up, with its connection. Whoever reads slowly takes something.
const UNREAD_PATIENCE: Duration = Duration::from_secs(30);
/// What a connection reads ahead at most; so long can a head be.
const READ_BYTES: usize = 64 * 1024;
/// A connection that is to give way has this long for an answer that is on its way; where nothing is, it closes at once.
const GIVING_WAY: Duration = Duration::from_millis(100);
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
    let places = CONNECTIONS.min(descriptors() / DESCRIPTORS_PART);
    if places < CONNECTIONS {
        tracing::warn!(places, "more connections take a higher limit of open files (ulimit -n)");
    }
    accepting(listener, tls, router, traffic, places, shutdown).await;
}

async fn accepting(
    listener: TcpListener,
    tls: Option<Arc<Tls>>,
    router: Router,
    traffic: Traffic,
    places: usize,
    shutdown: impl Future<Output = ()>,
) {
    let connections = Connections::new(places);
    let (stop, stopped) = watch::channel(());
    let mut shutdown = pin!(shutdown);
    loop {
        // Nobody gives way before somebody has come.
        let accepted = async {
            let accepted = listener.accept().await;
            // None would only stop the accepting, and there is none: the places are there as long as this is.
            connections.place().await.map(|place| (accepted, place))
        };
        let (accepted, place) = tokio::select! {
            Some(accepted) = accepted => accepted,
            () = &mut shutdown => break,
            else => break,
        };
        match accepted {
            Ok((stream, address)) => {
                let (tls, router, stopped) = (tls.clone(), router.clone(), stopped.clone());
                let counted = traffic.connection();
                tokio::spawn(async move {
                    connection(stream, address, tls.as_deref(), router, place, stopped).await;
                    drop(counted);
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
    place: Arc<Place>,
    mut stopped: watch::Receiver<()>,
) {
    // Answers are written whole; waiting for more to send with them only delays.
    let set = stream.set_nodelay(true).and_then(|()| {
        let milliseconds = u32::try_from(UNREAD_PATIENCE.as_millis()).unwrap_or(u32::MAX);
        // Also of what lies in the kernel while the client's window is shut, by RFC 5482 and Linux' tcp(7).
        Ok(rustix::net::sockopt::set_tcp_user_timeout(&stream, milliseconds)?)
    });
    if let Err(error) = set {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let Some(tls) = tls else { return requests(stream, address, None, router, place, stopped).await };
    let handshake = tokio::time::timeout(HANDSHAKE_PATIENCE, tls.acceptor().accept(stream));
    let agreed = tokio::select! {
        agreed = handshake => agreed,
        () = place.wanted() => return,
        _ = stopped.changed() => return,
    };
    match agreed {
        Ok(Ok(stream)) => requests(stream, address, Some(OverTls), router, place, stopped).await,
        Ok(Err(error)) => tracing::debug!(%error, %address, "a connection did not come to TLS"),
        Err(_) => tracing::debug!(%address, "a connection took too long to come to TLS"),
    }
}

async fn requests(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    address: SocketAddr,
    over_tls: Option<OverTls>,
    router: Router,
    place: Arc<Place>,
    mut stopped: watch::Receiver<()>,
) {
    let of_requests = Arc::clone(&place);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(address));
        if let Some(over_tls) = over_tls {
            request.extensions_mut().insert(over_tls);
        }
        let (mut router, place) = (router.clone(), Arc::clone(&of_requests));
        async move {
            let request = request.map(|body| Body::new(Coming::new(body, Arc::clone(&place))));
            let answer = router.call(request).await.unwrap_or_else(|never| match never {});
            Ok::<_, Infallible>(answer.map(|body| Going::new(body, place)))
        }
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
        () = place.wanted() => {
            connection.as_mut().graceful_shutdown();
            loop {
                match tokio::time::timeout(GIVING_WAY, connection.as_mut()).await {
                    Ok(ended) => break ended,
                    Err(_) if place.waits() => return,
                    // What was asked meanwhile is done.
                    Err(_) => {}
                }
            }
        }
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Mutex;

    use axum::body::Bytes;
    use axum::routing::{get, post};
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::sync::{Notify, oneshot};

    use super::*;

    const PLACES: usize = 4;

    async fn listening(router: Router) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(accepting(listener, None, router, Traffic::default(), PLACES, pending()));
        address
    }

    async fn sending(address: SocketAddr, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }

    async fn answer(mut stream: TcpStream) -> String {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn who_comes_is_served_however_many_say_nothing_or_do_not_end_what_they_say() {
        let router = Router::new().route("/", get(async || "here")).route("/", post(async |body: Bytes| body));
        let address = listening(router).await;
        let mut held = Vec::new();
        for opening in ["", "GET / HT", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n12345678"] {
            for _ in 0..2 * PLACES {
                held.push(sending(address, opening).await);
            }
            let asked = sending(address, "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
            assert!(answer(asked).await.ends_with("\r\n\r\nhere"), "after {opening:?}");
        }
        // As many have gone as there is no place for.
        let ended = held.remove(0);
        assert_eq!(answer(ended).await, "");
    }

    #[tokio::test]
    async fn who_is_being_served_gives_way_to_nobody() {
        let (began, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (begins, goes_on) = (Arc::clone(&began), Arc::clone(&go_on));
        let served = async move || {
            begins.notify_one();
            goes_on.notified().await;
            "served"
        };
        let router = Router::new().route("/", get(async || "here")).route("/served", get(served));
        let address = listening(router).await;
        let asked = sending(address, "GET /served HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
        began.notified().await;
        let mut held = Vec::new();
        for _ in 0..2 * PLACES {
            held.push(sending(address, "").await);
        }
        let next = sending(address, "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
        assert!(answer(next).await.ends_with("here"));
        go_on.notify_one();
        assert!(answer(asked).await.ends_with("served"));
    }

    /// What an answer is made of, and who wants to know when that is given up.
    struct Large(Vec<u8>, Option<oneshot::Sender<()>>);

    impl AsRef<[u8]> for Large {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }

    impl Drop for Large {
        fn drop(&mut self) {
            let _ = self.1.take().map(|gone| gone.send(()));
        }
    }

    /// By the kernel's clock, which no test sets: half a minute.
    #[tokio::test]
    #[ignore = "takes half a minute"]
    async fn an_answer_that_nobody_reads_is_given_up() {
        let (gone, mut is_gone) = oneshot::channel();
        // Given away: the router would keep it.
        let large = Arc::new(Mutex::new(Some(Bytes::from_owner(Large(vec![0; 64 << 20], Some(gone))))));
        let taken = async move || large.lock().unwrap().take().unwrap_or_default();
        let address = listening(Router::new().route("/", get(taken))).await;
        let _reads_nothing = sending(address, "GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
        let early = tokio::time::timeout(UNREAD_PATIENCE / 2, &mut is_gone).await;
        assert!(early.is_err(), "it was given up before its time");
        tokio::time::timeout(3 * UNREAD_PATIENCE, is_gone).await.unwrap().unwrap();
    }
}
