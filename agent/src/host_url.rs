//! Where the host is, and connections to it.

use std::fmt;
use std::io;
use std::str::FromStr;
use std::time::Duration;

use hyper::Uri;
use tokio::net::TcpStream;

/// How long a connection may take to come about.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// A host's address: `http://127.0.0.1:8750`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostUrl {
    host: String,
    port: u16,
}

impl FromStr for HostUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("the host's URL {text:?} {why}; it looks like http://127.0.0.1:8750");
        let uri: Uri = text.parse().map_err(|_| wrong("is no URL"))?;
        match uri.scheme_str() {
            Some("http") => {}
            Some("https") => return Err(wrong("asks for TLS, which this agent does not have yet")),
            _ => return Err(wrong("does not begin with http://")),
        }
        if !matches!(uri.path_and_query().map_or("/", |path| path.as_str()), "" | "/") {
            return Err(wrong("has a path"));
        }
        let authority = uri.authority().ok_or_else(|| wrong("names no host"))?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(wrong("is not just a host and a port"));
        }
        Ok(Self { host: authority.host().to_owned(), port: authority.port_u16().unwrap_or(80) })
    }
}

impl fmt::Display for HostUrl {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "http://{}", self.authority())
    }
}

impl HostUrl {
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
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        let connect = async {
            let mut last = io::Error::new(io::ErrorKind::NotFound, "the host's name has no address");
            for address in tokio::net::lookup_host((bare, self.port)).await? {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_host_and_port_is_a_host_s_url() {
        let url: HostUrl = "http://[::1]:8750/".parse().unwrap();
        assert_eq!(url.to_string(), "http://[::1]:8750");
        assert_eq!("http://muster.test".parse::<HostUrl>().unwrap().authority(), "muster.test:80");
        for text in ["https://h:1", "h:1", "http://h:1/x", "http://u:p@h:1", "http://", "", "ftp://h"] {
            assert!(text.parse::<HostUrl>().is_err(), "{text}");
        }
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
