//! Which requests a plugin may make over HTTP.
//!
//! ```toml
//! [[needs.http]]
//! url = "https://hooks.example.com/services/*"   # `*` at the end of the path, and `*.` before a host, if any
//! methods = ["POST"]
//! reason = "Posts to the channel that the step names"
//! ```
//!
//! `url = "any"` is every URL; needed, it leaves to the grant which they are. Granted, it is every URL whose host is no address: those,
//! and `localhost`, are what an operator reads by themselves.
//!
//! A query is free. Names are resolved when a request is made, and addresses of the machine's loopback, of its link and of its
//! cloud's metadata are refused unless the rule names the address (or `localhost`) as its host: that is for whoever connects.

use std::fmt;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::capability::Rule;

/// The URL that is every one.
const ANY: &str = "any";
/// Longest URL of a rule in bytes.
const URL_BYTES: usize = 1024;
/// Most methods of a rule, and longest of them in bytes.
const METHODS: usize = 16;
const METHOD_BYTES: usize = 32;

/// Requests by method and URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpRule {
    /// As in requests: `GET`.
    methods: Vec<String>,
    /// None for any URL.
    target: Option<Target>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    is_tls: bool,
    host: Host,
    port: u16,
    /// `/v1/x`, or `/v1/*`
    path: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Host {
    /// One name, in lower case, or an address.
    Exact(String),
    /// All names that end in this: `.example.com`.
    Below(String),
}

/// A request that a plugin wants to make.
#[derive(Clone, Copy, Debug)]
pub struct HttpRequest<'a> {
    /// `GET`
    pub method: &'a str,
    /// Whether it is `https`.
    pub is_tls: bool,
    /// Without port and, around an address, without brackets.
    pub host: &'a str,
    /// Named, or that of the scheme.
    pub port: u16,
    /// Without the query.
    pub path: &'a str,
}

/// Why a rule was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpRuleError {
    /// Not a URL of the form that rules have.
    #[error(
        "`{0}` is neither `any` nor `https://host/path` or `http://host:port/path`, with a `*` at the end of the path and `*.` before the host if any"
    )]
    Url(String),
    /// No method, too many, or one that is none.
    #[error("`methods` has to list 1 to 16 methods, as `GET` is")]
    Methods,
}

impl HttpRule {
    pub(crate) fn parse(url: &str, methods: Vec<String>) -> Result<Self, HttpRuleError> {
        let is_method = |method: &String| {
            (1..=METHOD_BYTES).contains(&method.len())
                && method.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
        };
        if methods.is_empty() || methods.len() > METHODS || !methods.iter().all(is_method) {
            return Err(HttpRuleError::Methods);
        }
        if url == ANY {
            return Ok(Self { methods, target: None });
        }
        let target = Target::parse(url).ok_or_else(|| HttpRuleError::Url(url.chars().take(100).collect()))?;
        Ok(Self { methods, target: Some(target) })
    }

    /// As a rule writes it.
    pub fn url(&self) -> String {
        self.target.as_ref().map_or_else(|| ANY.to_owned(), Target::to_string)
    }

    /// The methods, as a rule writes them.
    pub fn methods(&self) -> &[String] {
        &self.methods
    }

    /// Whether it allows a request.
    pub(crate) fn allows(&self, request: &HttpRequest<'_>) -> bool {
        self.methods.iter().any(|method| method == request.method)
            && request.path.bytes().all(is_path_byte)
            && !has_dot_segments(request.path)
            && self.target.as_ref().map_or(!names_address(request.host), |target| target.allows(request))
    }

    fn has_methods_of(&self, other: &Self) -> bool {
        other.methods.iter().all(|method| self.methods.contains(method))
    }

    /// Whether its host is this very machine or an address: whoever approved it saw that.
    pub(crate) fn names_address(&self) -> bool {
        self.target.as_ref().is_some_and(|target| matches!(&target.host, Host::Exact(host) if names_address(host)))
    }
}

impl Rule for HttpRule {
    fn covers(&self, other: &Self) -> bool {
        self.has_methods_of(other)
            && match (&self.target, &other.target) {
                (None, _) => !other.names_address(),
                (Some(ours), Some(theirs)) => ours.covers(theirs),
                (Some(_), None) => false,
            }
    }

    fn meet(&self, need: &Self) -> Option<Self> {
        let methods: Vec<_> = self.methods.iter().filter(|method| need.methods.contains(method)).cloned().collect();
        if methods.is_empty() {
            return None;
        }
        let target = match (&self.target, &need.target) {
            (Some(ours), Some(theirs)) => Some(ours.meet(theirs)?),
            (None, Some(_)) if need.names_address() => return None,
            (one, None) | (None, one) => one.clone(),
        };
        Some(Self { methods, target })
    }

    /// A need of any URL asks for addresses as well.
    fn is_asked<'a>(&self, mut needs: impl Iterator<Item = &'a Self> + Clone) -> bool {
        needs.any(|need| need.covers(self) || (need.is_open() && need.has_methods_of(self)))
    }

    fn is_open(&self) -> bool {
        self.target.is_none()
    }
}

impl Target {
    fn parse(url: &str) -> Option<Self> {
        if url.len() > URL_BYTES {
            return None;
        }
        let (is_tls, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return None,
        };
        let (authority, path) = rest.split_at(rest.find('/')?);
        let (host, port) = authority_of(authority)?;
        let fixed = path.strip_suffix('*').unwrap_or(path);
        let is_path = fixed.bytes().all(|byte| is_path_byte(byte) && byte != b'*') && !has_dot_segments(path);
        let port = port.unwrap_or(if is_tls { 443 } else { 80 });
        is_path.then_some(Self { is_tls, host: host_of(host)?, port, path: path.to_owned() })
    }

    fn allows(&self, request: &HttpRequest<'_>) -> bool {
        (self.is_tls, self.port) == (request.is_tls, request.port)
            && self.host.covers(&Host::Exact(request.host.trim_end_matches('.').to_ascii_lowercase()))
            && covers_path(&self.path, request.path)
    }

    fn covers(&self, other: &Self) -> bool {
        (self.is_tls, self.port) == (other.is_tls, other.port)
            && self.host.covers(&other.host)
            && covers_path(&self.path, &other.path)
    }

    fn meet(&self, other: &Self) -> Option<Self> {
        let narrower = |ours_covers: bool, theirs_covers: bool| match (ours_covers, theirs_covers) {
            (true, _) => Some(other),
            (_, true) => Some(self),
            _ => None,
        };
        if (self.is_tls, self.port) != (other.is_tls, other.port) {
            return None;
        }
        let host = narrower(self.host.covers(&other.host), other.host.covers(&self.host))?.host.clone();
        let path = narrower(covers_path(&self.path, &other.path), covers_path(&other.path, &self.path))?.path.clone();
        Some(Self { is_tls: self.is_tls, host, port: self.port, path })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_tls { "https" } else { "http" };
        match &self.host {
            Host::Exact(host) if host.contains(':') => write!(f, "{scheme}://[{host}]")?,
            Host::Exact(host) => write!(f, "{scheme}://{host}")?,
            Host::Below(end) => write!(f, "{scheme}://*{end}")?,
        }
        if !matches!((self.is_tls, self.port), (true, 443) | (false, 80)) {
            write!(f, ":{}", self.port)?;
        }
        f.write_str(&self.path)
    }
}

impl Host {
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Exact(ours), Self::Exact(theirs)) => ours == theirs,
            (Self::Below(end), Self::Exact(theirs)) => {
                theirs.len() > end.len() && theirs.ends_with(end.as_str()) && !is_address(theirs)
            }
            (Self::Below(end), Self::Below(theirs)) => theirs.ends_with(end.as_str()),
            (Self::Exact(_), Self::Below(_)) => false,
        }
    }
}

/// Whether a host is this machine or an address, also one that a resolver takes for an address: no name's last part begins with a digit.
fn names_address(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or(host);
    host == "localhost" || is_address(host) || last.starts_with(|c: char| c.is_ascii_digit())
}

fn is_address(host: &str) -> bool {
    host.parse::<IpAddr>().is_ok()
}

fn covers_path(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => path.starts_with(beginning),
        None => path == pattern,
    }
}

/// What a path is written with: what else there is has to be percent-encoded.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()+,;=:@/%*".contains(&byte)
}

/// Whether a server could take the path for another one: `.` and `..`, written out or encoded, alone or with parameters (`..;x`), and
/// encoded slashes.
fn has_dot_segments(path: &str) -> bool {
    let decoded = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
    let decoded = decoded.replace("%3b", ";");
    let is_dots = |part: &str| matches!(part.split(';').next(), Some("." | ".."));
    decoded.contains("%25") || decoded.split('/').any(is_dots)
}

/// Host and port, if it is an authority without a user.
fn authority_of(authority: &str) -> Option<(&str, Option<u16>)> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']')?;
            (host, if port.is_empty() { None } else { Some(port.strip_prefix(':')?) })
        }
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    let port = match port {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.parse().ok()?),
        Some(_) => return None,
        None => None,
    };
    Some((host, port))
}

fn host_of(host: &str) -> Option<Host> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Some(Host::Exact(address.to_string()));
    }
    let is_name = |name: &str| {
        name.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
    };
    match host.strip_prefix('*') {
        // Below one label there would be everything that is called `.com`.
        Some(end) => {
            (end.starts_with('.') && is_name(&end[1..]) && end[1..].contains('.')).then(|| Host::Below(end.to_owned()))
        }
        None => is_name(host).then(|| Host::Exact(host.to_owned())),
    }
}

/// Muster's own words for it, for whoever approves it.
impl fmt::Display for HttpRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let methods = self.methods.join(", ");
        match &self.target {
            None => write!(f, "request {methods} any URL"),
            Some(target) if self.names_address() => {
                write!(f, "request {methods} {target}, which is this machine or an address of its network")
            }
            Some(target) => write!(f, "request {methods} {target}"),
        }
    }
}

/// The text form of a need or a grant.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawHttp {
    pub url: String,
    pub methods: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(url: &str) -> HttpRule {
        HttpRule::parse(url, vec!["GET".to_owned(), "POST".to_owned()]).unwrap()
    }

    fn get<'a>(is_tls: bool, host: &'a str, port: u16, path: &'a str) -> HttpRequest<'a> {
        HttpRequest { method: "GET", is_tls, host, port, path }
    }

    #[test]
    fn a_request_has_to_fit_in_every_part() {
        let hooks = rule("https://hooks.example.com/services/*");
        for allowed in ["/services/", "/services/T1/x", "/services/a%20b", "/services/a..;b/..c;d"] {
            assert!(hooks.allows(&get(true, "Hooks.Example.com.", 443, allowed)), "{allowed}");
        }
        for (is_tls, host, port, path) in [
            (false, "hooks.example.com", 443, "/services/x"),
            (true, "hooks.example.com", 8443, "/services/x"),
            (true, "example.com", 443, "/services/x"),
            (true, "hooks.example.com.evil.net", 443, "/services/x"),
            (true, "hooks.example.com", 443, "/admin"),
            (true, "hooks.example.com", 443, "/services"),
            (true, "hooks.example.com", 443, "/services/../admin"),
            (true, "hooks.example.com", 443, "/services/%2E%2e/admin"),
            (true, "hooks.example.com", 443, "/services/x%2f..%2fadmin"),
            (true, "hooks.example.com", 443, "/services/..%5cadmin"),
            (true, "hooks.example.com", 443, "/services/%252e%252e/admin"),
            (true, "hooks.example.com", 443, "/services/..;/admin"),
            (true, "hooks.example.com", 443, "/services/..;x=1/admin"),
            (true, "hooks.example.com", 443, "/services/%2e.%3bx/admin"),
            (true, "hooks.example.com", 443, "/services/.;/../admin"),
            (true, "hooks.example.com", 443, "/services/x\r\nHost: y"),
        ] {
            assert!(!hooks.allows(&get(is_tls, host, port, path)), "{host}:{port}{path}");
        }
        assert!(!hooks.allows(&HttpRequest { method: "DELETE", ..get(true, "hooks.example.com", 443, "/services/x") }));
    }

    #[test]
    fn hosts_below_a_name_are_not_its_neighbours() {
        let below = rule("http://*.corp.example:8080/*");
        assert!(below.allows(&get(false, "a.corp.example", 8080, "/")));
        assert!(below.allows(&get(false, "a.b.corp.example", 8080, "/")));
        for host in ["corp.example", "xcorp.example", ".corp.example.net"] {
            assert!(!below.allows(&get(false, host, 8080, "/")), "{host}");
        }
        let below = rule("http://*.169.254/*");
        assert!(!below.allows(&get(false, "169.254.169.254", 80, "/")), "an address is below no name");
        assert!(!below.covers(&rule("http://169.254.169.254/")));
    }

    #[test]
    fn a_wider_rule_covers_a_narrower_one_and_never_the_other_way() {
        let (wide, narrow) = (rule("https://*.example.com/v1/*"), rule("https://api.example.com/v1/users"));
        assert!(wide.covers(&narrow) && !narrow.covers(&wide) && wide.covers(&wide));
        assert!(!wide.covers(&rule("http://api.example.com/v1/users")));
        assert!(!wide.covers(&rule("https://api.example.com:444/v1/users")));
    }

    #[test]
    fn any_url_is_no_address_of_this_machine_and_leaves_the_rest_to_whoever_grants() {
        let (any, hooks) = (rule("any"), rule("https://hooks.example.com/*"));
        assert!(any.allows(&get(false, "x.example", 8080, "/y")) && !any.names_address());
        assert!(!any.allows(&get(true, "x.example", 443, "/a/../b")));
        assert!(any.covers(&hooks) && !hooks.covers(&any));
        assert_eq!((any.meet(&hooks), hooks.meet(&any)), (Some(hooks.clone()), Some(hooks.clone())));
        assert!(any.is_met(&[hooks]) && any.is_met(std::slice::from_ref(&any)) && !any.is_met(&[]));
    }

    #[test]
    fn any_url_that_is_granted_is_no_address_even_if_a_manifest_names_one() {
        let any = rule("any");
        for url in ["http://169.254.169.254/*", "http://localhost:8080/", "http://[::1]/", "http://10.0.0.1/x"] {
            let near = rule(url);
            assert_eq!(any.meet(&near), None, "{url}");
            assert!(!near.is_met(std::slice::from_ref(&any)) && !any.covers(&near), "{url}");
            // Whoever needs any is given what the operator names.
            assert_eq!(near.meet(&any), Some(near.clone()), "{url}");
            assert!(any.is_met(std::slice::from_ref(&near)) && near.is_asked([&any].into_iter()), "{url}");
        }
        let posts = HttpRule::parse("http://localhost/", vec!["DELETE".to_owned()]).unwrap();
        assert!(!posts.is_asked([&any].into_iter()), "nobody asks for the method");
    }

    #[test]
    fn what_is_no_url_of_a_rule_is_refused() {
        for url in [
            "ftp://x/",
            "https://",
            "https://x",
            "https:///x",
            "https://u:p@x/",
            "https://x:99999/",
            "https://x:/",
            "https://X/",
            "https://*/",
            "https://*.com/",
            "https://a.*.com/",
            "https://x/a*b",
            "https://x/a/../b",
            "https://x/a?b",
            "https://x/a#b",
            "https://x y/",
            "https://[::1/",
            "https://-_/",
        ] {
            assert!(HttpRule::parse(url, vec!["GET".to_owned()]).is_err(), "{url}");
        }
        for methods in [vec![], vec!["get".to_owned()], vec![String::new()], vec!["GET".to_owned(); 17]] {
            assert!(HttpRule::parse("https://x/", methods).is_err());
        }
    }

    #[test]
    fn it_is_written_as_it_was_read() {
        for url in [
            "https://x.y/a*",
            "http://x.y:8080/",
            "https://*.x.y:444/*",
            "http://[::1]:80/".trim_end(),
            "http://127.0.0.1:1/x",
        ] {
            let expected = url.replace("[::1]:80", "[::1]");
            assert_eq!(rule(url).url(), expected);
        }
        assert!(rule("http://127.0.0.1/").names_address() && rule("http://localhost/").names_address());
        assert!(!rule("http://x.y/").names_address());
    }
}
