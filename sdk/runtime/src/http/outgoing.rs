//! Sends a request that the grant allows: resolves, looks where that leads, connects, encrypts.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs as _};
use std::pin::pin;
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use muster_package::HttpRequest;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody};

use super::body::InTime;
use super::{Answer, Sent};

/// How long a name may take to resolve, a connection and its encryption to be made, the first byte of an answer to come, and each
/// further piece of it, where the plugin does not say less.
const CONNECT: Duration = Duration::from_secs(30);
const FIRST_BYTE: Duration = Duration::from_secs(600);
const BETWEEN_BYTES: Duration = Duration::from_secs(600);
/// Names that are resolved at once, of all calls: the system's resolver is not to be interrupted, and goes on, on a thread of its own,
/// for a request that has given up.
const LOOKUPS: usize = 8;
/// Bytes of an answer's headers, and of a body that are read ahead.
const BUFFER_BYTES: usize = 64 << 10;

/// Addresses of clouds' metadata that are not link-local.
const METADATA: &[IpAddr] = &[
    IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)),
    IpAddr::V4(Ipv4Addr::new(168, 63, 129, 16)),
    IpAddr::V4(Ipv4Addr::new(192, 0, 0, 192)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
    IpAddr::V6(Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254)),
];

/// Sends it. `may_be_near` says that the grant names this machine or an address as the host.
pub(super) async fn send(
    asked: &HttpRequest<'_>,
    mut request: http::Request<WasiBody>,
    options: RequestOptions,
    may_be_near: bool,
    lookups: &Arc<Semaphore>,
    cancel: &CancellationToken,
) -> Answer {
    let most = |own: Option<Duration>, most: Duration| own.map_or(most, |own| own.min(most));
    let connecting = most(options.connect_timeout, CONNECT);
    let connected = timeout(connecting, async {
        let stream = connect(asked.host, asked.port, may_be_near, lookups).await?;
        if asked.is_tls { encrypt(asked.host, stream).await } else { Ok(Box::new(stream) as Box<dyn Stream>) }
    });
    let stream = connected.await.map_err(|_| Error::ConnectionTimeout)??;
    let (mut sender, connection) =
        http1::Builder::new().max_buf_size(BUFFER_BYTES).handshake(TokioIo::new(stream)).await?;
    // To a server goes the path alone; the host stands in its header.
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    *request.uri_mut() = path.parse().map_err(|_| Error::HttpRequestUriInvalid)?;
    let mut connection = Box::pin(connection);
    let mut is_over = false;
    let mut answered = pin!(timeout(most(options.first_byte_timeout, FIRST_BYTE), sender.send_request(request)));
    let answered = tokio::select! {
        answered = &mut answered => answered,
        // It says itself why there is no answer.
        _ = &mut connection => {
            is_over = true;
            answered.await
        }
    };
    let response = answered.map_err(|_| Error::ConnectionReadTimeout)??;
    let rest: Box<Sent> = Box::new(async move { if is_over { Ok(()) } else { Ok(connection.await?) } });
    let between = most(options.between_bytes_timeout, BETWEEN_BYTES);
    let in_time = |body: WasiBody| InTime::new(body, between, cancel.clone()).boxed_unsync();
    Ok((response.map(|body| in_time(body.map_err(Error::from).boxed_unsync())), rest))
}

async fn connect(host: &str, port: u16, may_be_near: bool, lookups: &Arc<Semaphore>) -> Result<TcpStream, Error> {
    let found = resolve(host, port, lookups).await.map_err(|_| Error::DnsError { rcode: None, info_code: None })?;
    if found.is_empty() {
        return Err(Error::DestinationNotFound);
    }
    let mut refusal = Error::DestinationIpProhibited;
    // What is connected to is what was looked at: the name is not resolved again.
    for address in found.into_iter().filter(|address| may_be_near || !is_near(address.ip())) {
        match TcpStream::connect(address).await {
            Ok(stream) => {
                stream.set_nodelay(true).map_err(Error::Connect)?;
                return Ok(stream);
            }
            Err(error) => refusal = Error::Connect(error),
        }
    }
    Err(refusal)
}

/// `lookups` are the places of the call, which cannot take all of the others'.
async fn resolve(host: &str, port: u16, lookups: &Arc<Semaphore>) -> io::Result<Vec<SocketAddr>> {
    static PLACES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(LOOKUPS)));
    if let Ok(address) = host.parse() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let host = host.to_owned();
    placed([lookups, &PLACES], move || Ok((host.as_str(), port).to_socket_addrs()?.collect())).await
}

/// Does blocking work that keeps its places until it is done, whether or not anybody still waits for it.
async fn placed<T: Send + 'static>(
    places: [&Arc<Semaphore>; 2],
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let [first, second] = places.map(Arc::clone);
    let first = first.acquire_owned().await.map_err(io::Error::other)?;
    let second = second.acquire_owned().await.map_err(io::Error::other)?;
    let work = move || {
        let _until_it_is_done = (first, second);
        work()
    };
    tokio::task::spawn_blocking(work).await?
}

/// Whether an address is this machine's loopback, its link, or its cloud's metadata: what a name that anybody can register may not lead to.
fn is_near(address: IpAddr) -> bool {
    if METADATA.contains(&address) {
        return true;
    }
    match address {
        IpAddr::V4(v4) => {
            v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast()
                || v4.octets()[0] == 0
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || v6.is_unicast_link_local()
                || inner(v6).into_iter().any(|v4| is_near(IpAddr::V4(v4)))
        }
    }
}

/// The addresses of IPv4 that one of IPv6 can lead to: mapped, compatible, translated (SIIT, NAT64), or through a relay (6to4).
fn inner(v6: Ipv6Addr) -> Vec<Ipv4Addr> {
    let [a, b, c, d, e, f, high, low] = v6.segments();
    let of = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match (a, b, c, d, e, f) {
        (0, 0, 0, 0, 0, 0 | 0xffff) | (0, 0, 0, 0, 0xffff, 0) | (0x64, 0xff9b, 0, 0, 0, 0) => vec![of(high, low)],
        // For a network's own use: where in it an address stands (RFC 6052) is for that network to say. One that begins with a zero
        // is not there.
        (0x64, 0xff9b, 1, ..) => {
            let [.., b6, b7, _, b9, b10, b11, b12, _, _, _] = v6.octets();
            let forms = [[b6, b7, b9, b10], [b7, b9, b10, b11], [b9, b10, b11, b12]].map(Ipv4Addr::from);
            forms.into_iter().chain([of(high, low)]).filter(|v4| v4.octets()[0] != 0).collect()
        }
        (0x2002, high, low, ..) => vec![of(high, low)],
        _ => Vec::new(),
    }
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

async fn encrypt(host: &str, stream: TcpStream) -> Result<Box<dyn Stream>, Error> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_| Error::HttpRequestUriInvalid)?;
    let connector = tokio_rustls::TlsConnector::from(tls()?);
    Ok(Box::new(connector.connect(name, stream).await.map_err(Error::Tls)?))
}

/// The certificates that the system trusts, read once.
fn tls() -> Result<Arc<ClientConfig>, Error> {
    static TLS: OnceLock<Option<Arc<ClientConfig>>> = OnceLock::new();
    let made = TLS.get_or_init(|| {
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::warn!(%error, "a certificate that the system trusts cannot be read");
        }
        roots.add_parsable_certificates(found.certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
        Some(Arc::new(versions.with_root_certificates(roots).with_no_client_auth()))
    });
    made.clone().ok_or(Error::ConfigurationError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_a_name_may_not_lead_to() {
        for near in [
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "0.1.2.3",
            "169.254.169.254",
            "255.255.255.255",
            "224.0.0.1",
            "100.100.100.200",
            "192.0.0.192",
            "::1",
            "::",
            "fe80::1",
            "ff02::1",
            "fd00:ec2::254",
            "::ffff:127.0.0.1",
            "::127.0.0.1",
            "::ffff:169.254.169.254",
            "::ffff:0:169.254.169.254",
            "64:ff9b::a9fe:a9fe",
            // Where RFC 6052, 2.2, places it behind prefixes of 48, 56, 64 and 96 bits.
            "64:ff9b:1:a9fe:a9:fe00::",
            "64:ff9b:1:a9:fe:a9fe::",
            "64:ff9b:1:0:a9:fea9:fe00:0",
            "64:ff9b:1::169.254.169.254",
            "64:ff9b:1:abcd::127.0.0.1",
            "2002:7f00:1::",
            "168.63.129.16",
            "fd00:ec2::23",
        ] {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in ["10.0.0.1", "192.168.1.1", "93.184.216.34", "fd12::1", "2001:db8::1", "::ffff:10.0.0.1"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
        for far in ["64:ff9b:1::10.0.0.1", "64:ff9b:1:a00:0:100::", "64:ff9b:2::169.254.169.254"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }

    #[tokio::test]
    async fn a_lookup_that_nobody_waits_for_any_more_keeps_its_place_until_it_is_done() {
        let (own, shared) = (Arc::new(Semaphore::new(1)), Arc::new(Semaphore::new(8)));
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (answer, answered) = std::sync::mpsc::channel::<()>();
        let lookup = placed([&own, &shared], move || {
            let _ = begun.send(());
            answered.recv().map_err(io::Error::other)
        });
        tokio::select! {
            _ = lookup => panic!("it is answered by nobody"),
            begun = has_begun => begun.unwrap(),
        }
        assert_eq!((own.available_permits(), shared.available_permits()), (0, 7));
        answer.send(()).unwrap();
        placed([&own, &shared], || Ok(())).await.unwrap();
        assert_eq!((own.available_permits(), shared.available_permits()), (1, 8));
    }
}
