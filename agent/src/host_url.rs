//! Where a host is, and connections to it.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::Duration;

use hyper::Uri;
use tokio::net::TcpStream;

/// How long a connection may take to come about: a host that is unplugged does not hold the agent longer.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

const NO_TLS: &str = "asks for TLS, which this agent does not have yet";

/// A host's address: `http://127.0.0.1:8750`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostUrl {
    host: String,
    port: u16,
    is_tls: bool,
}

impl FromStr for HostUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("the host's URL {text:?} {why}; it looks like http://127.0.0.1:8750");
        let uri: Uri = text.parse().map_err(|_| wrong("is no URL"))?;
        let is_tls = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(wrong("does not begin with http://")),
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
    /// One that an operator gives, and that this agent can connect to.
    ///
    /// # Errors
    /// If it is none, or asks for what this agent does not have; the message is for people.
    pub fn given(text: &str) -> Result<Self, String> {
        let url: Self = text.parse()?;
        if url.is_tls { Err(format!("the host's URL {text:?} {NO_TLS}")) } else { Ok(url) }
    }

    /// Whether this agent may take it for another of its hosts. None is in the place of a host that proves who it is by TLS that does
    /// not, and none that this agent cannot or may not connect to. To where a name leads is not known before it connects.
    pub(crate) fn may_stand_in_for(&self, configured: &Self, insecure: bool) -> bool {
        let is_as_safe = self.is_tls || !configured.is_tls;
        let is_reached = match self.bare().parse::<IpAddr>().map(|address| address.to_canonical()) {
            // Where a host listens that does not know its own address: here it would be this machine.
            Ok(address) => !address.is_unspecified() && (insecure || address.is_loopback()),
            Err(_) => true,
        };
        // On another machine it is this one, where anyone may listen.
        let is_elsewhere = !self.is_on_this_machine() || configured.is_on_this_machine();
        is_as_safe && !self.is_tls && is_reached && is_elsewhere
    }

    fn is_on_this_machine(&self) -> bool {
        let host = self.bare();
        host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
    }

    /// Host and port, as the Host header has them.
    #[must_use]
    pub fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Connects. What travels is not encrypted, so it goes beyond this machine only if `insecure` says so.
    ///
    /// # Errors
    /// If nobody answers, or the address is not one of this machine's own and `insecure` is false.
    pub(crate) async fn connect(&self, insecure: bool) -> io::Result<TcpStream> {
        if self.is_tls {
            return Err(io::Error::new(io::ErrorKind::Unsupported, format!("{self} {NO_TLS}")));
        }
        let connect = async {
            let mut last = io::Error::new(io::ErrorKind::NotFound, "the host's name has no address");
            for address in tokio::net::lookup_host((self.bare(), self.port)).await? {
                if !insecure && !address.ip().to_canonical().is_loopback() {
                    let why =
                        format!("{address} is not this machine, and plain HTTP goes no further without --insecure");
                    last = io::Error::new(io::ErrorKind::PermissionDenied, why);
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
        tokio::time::timeout(CONNECT_WITHIN, connect).await.map_err(late)?
    }

    /// Without the brackets of an IPv6 address.
    fn bare(&self) -> &str {
        self.host.trim_start_matches('[').trim_end_matches(']')
    }
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

    #[test]
    fn an_operator_is_told_at_once_that_there_is_no_tls() {
        assert!(HostUrl::given("https://h:1").is_err_and(|error| error.contains("TLS")));
        HostUrl::given("http://h:1").unwrap();
    }

    #[tokio::test]
    async fn what_asks_for_tls_is_not_connected_to_without() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url: HostUrl = format!("https://{}", listener.local_addr().unwrap()).parse().unwrap();
        assert_eq!(url.connect(true).await.unwrap_err().kind(), io::ErrorKind::Unsupported);
    }

    #[tokio::test]
    async fn plain_http_does_not_leave_the_machine() {
        // An address of the block for documentation: nothing is sent to it, since it is refused first.
        let url: HostUrl = "http://192.0.2.1:9".parse().unwrap();
        let error = url.connect(false).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert!(error.to_string().contains("--insecure"), "{error}");
    }
}
