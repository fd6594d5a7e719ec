//! Where a host is, and connections to it.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::Duration;

use hyper::Uri;
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;
use tokio_util::either::Either;

use crate::trust::Trust;

/// How long a connection may take to come about: a host that is unplugged does not hold the agent longer.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// A connection, encrypted or not.
pub(crate) type Stream = Either<TcpStream, Box<TlsStream<TcpStream>>>;

/// A host's address: `https://muster.example.com:8750`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostUrl {
    host: String,
    port: u16,
    is_tls: bool,
}

impl FromStr for HostUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("the host's URL {text:?} {why}; it looks like https://muster.example.com:8750");
        let uri: Uri = text.parse().map_err(|_| wrong("is no URL"))?;
        let is_tls = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(wrong("begins with neither https:// nor http://")),
        };
        if !matches!(uri.path_and_query().map_or("/", |path| path.as_str()), "" | "/") {
            return Err(wrong("has a path"));
        }
        let authority = uri.authority().ok_or_else(|| wrong("names no host"))?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(wrong("is not just a host and a port"));
        }
        let port = authority.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        Ok(Self { host: authority.host().to_owned(), port, is_tls })
    }
}

impl fmt::Display for HostUrl {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}://{}", if self.is_tls { "https" } else { "http" }, self.authority())
    }
}

impl HostUrl {
    /// Whether the agent may connect to it, as far as can be told before it does.
    ///
    /// # Errors
    /// If it is plain HTTP to another machine, and `trust` does not allow that; the message is for people.
    pub fn check(&self, trust: &Trust) -> Result<(), String> {
        let is_elsewhere = self.address().is_some_and(|address| !address.is_loopback());
        if self.is_tls || !is_elsewhere || trust.allows_plain_text() { Ok(()) } else { Err(self.no_plain_text()) }
    }

    fn no_plain_text(&self) -> String {
        format!(
            "{self} is not this machine, and plain HTTP can be read and altered on its way: use https://, or say --allow-plain-text where \
             something else encrypts"
        )
    }

    /// Whether this agent may take it for another of its hosts. None is in the place of a host that proves who it is by TLS that does
    /// not, and none that this agent cannot or may not connect to. To where a name leads is not known before it connects.
    pub(crate) fn may_stand_in_for(&self, configured: &Self, trust: &Trust) -> bool {
        let is_as_safe = self.is_tls || !configured.is_tls;
        // Where a host listens that does not know its own address: here it would be this machine.
        let is_somewhere = self.address().is_none_or(|address| !address.is_unspecified());
        // On another machine it is this one, where anyone may listen.
        let is_elsewhere = !self.is_on_this_machine() || configured.is_on_this_machine();
        is_as_safe && is_somewhere && is_elsewhere && self.check(trust).is_ok()
    }

    fn is_on_this_machine(&self) -> bool {
        self.bare().eq_ignore_ascii_case("localhost") || self.address().is_some_and(|address| address.is_loopback())
    }

    /// Unless it has a name.
    fn address(&self) -> Option<IpAddr> {
        self.bare().parse::<IpAddr>().ok().map(|address| address.to_canonical())
    }

    /// Host and port, as the Host header has them.
    #[must_use]
    pub fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Connects. Without TLS it goes beyond this machine only if `trust` allows that.
    ///
    /// # Errors
    /// If nobody answers, or whoever does is not taken for the host.
    pub(crate) async fn connect(&self, trust: &Trust) -> io::Result<Stream> {
        let connect = async {
            let mut last = io::Error::new(io::ErrorKind::NotFound, "the host's name has no address");
            for address in tokio::net::lookup_host((self.bare(), self.port)).await? {
                let is_kept = self.is_tls || address.ip().to_canonical().is_loopback();
                if !is_kept && !trust.allows_plain_text() {
                    last = io::Error::new(io::ErrorKind::PermissionDenied, self.no_plain_text());
                    continue;
                }
                match TcpStream::connect(address).await {
                    Ok(stream) => {
                        stream.set_nodelay(true)?;
                        return Ok(stream);
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        };
        let late = |_| io::Error::new(io::ErrorKind::TimedOut, "nobody answered");
        let stream = tokio::time::timeout(CONNECT_WITHIN, connect).await.map_err(late)??;
        if self.is_tls {
            return Ok(Either::Right(Box::new(trust.encrypt(self.bare(), stream).await?)));
        }
        Ok(Either::Left(stream))
    }

    /// Where the control socket is, at that path.
    pub(crate) fn control_socket(&self, path: &str) -> String {
        format!("{}://{}{path}", if self.is_tls { "wss" } else { "ws" }, self.authority())
    }

    /// Without the brackets of an IPv6 address.
    fn bare(&self) -> &str {
        self.host.trim_start_matches('[').trim_end_matches(']')
    }
}

/// This machine's address, as the host sees it.
pub(crate) fn own_address(stream: &Stream) -> Option<IpAddr> {
    let stream = match stream {
        Either::Left(stream) => stream,
        Either::Right(stream) => stream.get_ref().0,
    };
    stream.local_addr().ok().map(|address| address.ip().to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_host_and_port_is_a_host_s_url() {
        let url: HostUrl = "http://[::1]:8750/".parse().unwrap();
        assert_eq!(url.to_string(), "http://[::1]:8750");
        assert_eq!("http://muster.test".parse::<HostUrl>().unwrap().authority(), "muster.test:80");
        assert_eq!("https://muster.test".parse::<HostUrl>().unwrap().to_string(), "https://muster.test:443");
        for text in ["h:1", "http://h:1/x", "http://u:p@h:1", "http://", "", "ftp://h"] {
            assert!(text.parse::<HostUrl>().is_err(), "{text}");
        }
    }

    #[tokio::test]
    async fn plain_http_does_not_leave_the_machine() {
        // An address of the block for documentation: nothing is sent to it, since it is refused first.
        let url: HostUrl = "http://192.0.2.1:9".parse().unwrap();
        let error = url.connect(&Trust::default()).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert!(error.to_string().contains("--allow-plain-text"), "{error}");
        assert!(url.check(&Trust::default()).is_err_and(|error| error.contains("--allow-plain-text")));
        url.check(&Trust::new(None, true).unwrap()).unwrap();
        "http://[::ffff:127.0.0.1]:9".parse::<HostUrl>().unwrap().check(&Trust::default()).unwrap();
        "https://192.0.2.1:9".parse::<HostUrl>().unwrap().check(&Trust::default()).unwrap();
    }
}
