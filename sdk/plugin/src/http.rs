//! Requests over HTTP, as far as the grant goes.
//!
//! An answer is whatever the server says, a redirect or an error too: a redirect is followed by another request, which the
//! grant has to cover as well.

use std::time::Duration;

use crate::Failure;
#[cfg(not(target_family = "wasm"))]
use crate::testing::imports::http::send;
#[cfg(target_family = "wasm")]
use outgoing::send;

/// Largest body of an answer in bytes: it is held in memory.
#[cfg(target_family = "wasm")]
const BODY_BYTES: usize = 16 << 20;

/// A request to make.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Request {
    /// `GET`
    pub method: String,
    /// `https://host/path?query`
    pub url: String,
    /// Names and values. `host` and `content-length` are added by themselves.
    pub headers: Vec<(String, String)>,
    /// Nothing, if it is empty.
    pub body: Vec<u8>,
    /// How long to wait for the connection, for the beginning of the answer, and for each piece of it; the call's own end if
    /// none.
    pub timeout: Option<Duration>,
}

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// `200`
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// At most 16 MiB.
    pub body: Vec<u8>,
}

impl Response {
    /// One without headers: what tests answer with.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// One more header, its name in lower case.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The first header of that name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl Request {
    /// One by method and URL.
    pub fn new(method: impl Into<String>, url: impl Into<String>) -> Self {
        Self { method: method.into(), url: url.into(), headers: Vec::new(), body: Vec::new(), timeout: None }
    }

    /// A GET.
    pub fn get(url: impl Into<String>) -> Self {
        Self::new("GET", url)
    }

    /// A POST.
    pub fn post(url: impl Into<String>) -> Self {
        Self::new("POST", url)
    }

    /// One more header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What is sent with it.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// How long to wait, each time that something has to come.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Makes the request and reads the whole answer.
    ///
    /// # Errors
    /// `denied`, if the grant does not cover it, or its host is an address of this machine's loopback, its link or its cloud's metadata;
    /// the run's log names what is missing. `cancelled`, if the run is; `timed-out`; `unavailable`, if the server cannot be reached, or
    /// too many requests are under way; `too-large`; `invalid`, if it is no request; `http-failed` for what else can be wrong with an
    /// answer.
    pub fn send(self) -> Result<Response, Failure> {
        send(&self)
    }
}

/// Scheme, host with port, and the path with its query, if it is a URL of HTTP's.
#[cfg(any(target_family = "wasm", test))]
fn parts(url: &str) -> Option<(bool, &str, String)> {
    let (is_tls, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return None,
    };
    let (rest, _fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let slash = if path.starts_with('/') { "" } else { "/" };
    (!authority.is_empty()).then(|| (is_tls, authority, format!("{slash}{path}")))
}

/// By `wasi:http`.
#[cfg(target_family = "wasm")]
mod outgoing {
    use std::time::Duration;

    use wasip2::http::outgoing_handler::handle;
    use wasip2::http::types::{
        ErrorCode, Fields, IncomingBody, IncomingResponse, Method, OutgoingBody, OutgoingRequest, RequestOptions,
        Scheme, http_error_code,
    };
    use wasip2::io::streams::StreamError;

    use super::{BODY_BYTES, Request, Response, parts};
    use crate::{Failure, context};

    /// What `wasi:io` takes and gives at once.
    const WRITTEN_BYTES: usize = 4 << 10;
    const READ_BYTES: u64 = 64 << 10;

    pub fn send(request: &Request) -> Result<Response, Failure> {
        let outgoing = outgoing(request)?;
        let body = outgoing.body().map_err(|()| invalid("it has no body"))?;
        let answer = handle(outgoing, request.timeout.map(options)).map_err(failure)?;
        // Who does not read all of it may answer all the same.
        let is_sent = write(&body, &request.body).is_ok();
        let finished = OutgoingBody::finish(body, None);
        answer.subscribe().block();
        let response = match answer.get() {
            Some(Ok(response)) => response.map_err(failure)?,
            Some(Err(())) | None => return Err(Failure::new("http-failed", "there is no answer")),
        };
        if is_sent {
            finished.map_err(failure)?;
        }
        let status = response.status();
        let headers = response.headers().entries().into_iter();
        let headers = headers.map(|(name, value)| (name.to_lowercase(), String::from_utf8_lossy(&value).into_owned()));
        Ok(Response { status, headers: headers.collect(), body: read(&response)? })
    }

    fn outgoing(request: &Request) -> Result<OutgoingRequest, Failure> {
        let (is_tls, authority, path) =
            parts(&request.url).ok_or_else(|| invalid("its URL is none of http:// or https://"))?;
        let mut headers: Vec<(String, Vec<u8>)> =
            request.headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect();
        // Or the body would be sent in pieces, which not every server takes.
        if !request.body.is_empty() || !matches!(request.method.as_str(), "GET" | "HEAD") {
            headers.push(("content-length".to_owned(), request.body.len().to_string().into_bytes()));
        }
        let headers = Fields::from_list(&headers).map_err(|error| invalid(&format!("its headers: {error}")))?;
        let outgoing = OutgoingRequest::new(headers);
        let scheme = if is_tls { Scheme::Https } else { Scheme::Http };
        outgoing
            .set_method(&method(&request.method))
            .and_then(|()| outgoing.set_scheme(Some(&scheme)))
            .and_then(|()| outgoing.set_authority(Some(authority)))
            .and_then(|()| outgoing.set_path_with_query(Some(&path)))
            .map_err(|()| invalid("its method or URL"))?;
        Ok(outgoing)
    }

    fn method(method: &str) -> Method {
        match method {
            "GET" => Method::Get,
            "HEAD" => Method::Head,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "DELETE" => Method::Delete,
            "CONNECT" => Method::Connect,
            "OPTIONS" => Method::Options,
            "TRACE" => Method::Trace,
            "PATCH" => Method::Patch,
            other => Method::Other(other.to_owned()),
        }
    }

    fn options(timeout: Duration) -> RequestOptions {
        let options = RequestOptions::new();
        let nanoseconds = u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX);
        // A host that has no such option has a time of its own.
        let _ = options.set_connect_timeout(Some(nanoseconds));
        let _ = options.set_first_byte_timeout(Some(nanoseconds));
        let _ = options.set_between_bytes_timeout(Some(nanoseconds));
        options
    }

    fn write(body: &OutgoingBody, bytes: &[u8]) -> Result<(), StreamError> {
        let stream = body.write().map_err(|()| StreamError::Closed)?;
        bytes.chunks(WRITTEN_BYTES).try_for_each(|piece| stream.blocking_write_and_flush(piece))
    }

    fn read(response: &IncomingResponse) -> Result<Vec<u8>, Failure> {
        let broken = || Failure::new("http-failed", "the answer broke off");
        let body: IncomingBody = response.consume().map_err(|()| broken())?;
        let stream = body.stream().map_err(|()| broken())?;
        let mut read = Vec::new();
        loop {
            match stream.blocking_read(READ_BYTES) {
                Ok(piece) => read.extend_from_slice(&piece),
                Err(StreamError::Closed) => return Ok(read),
                Err(StreamError::LastOperationFailed(error)) => {
                    return Err(http_error_code(&error).map_or_else(broken, failure));
                }
            }
            if read.len() > BODY_BYTES {
                return Err(Failure::new("too-large", format!("the answer has more than {BODY_BYTES} bytes")));
            }
        }
    }

    fn invalid(what: &str) -> Failure {
        Failure::new("invalid", format!("the request cannot be made: {what}"))
    }

    fn failure(error: ErrorCode) -> Failure {
        let code = match &error {
            // What Muster does with whatever is under way then.
            ErrorCode::ConnectionTerminated if context::cancelled() => "cancelled",
            ErrorCode::HttpRequestDenied | ErrorCode::DestinationIpProhibited => "denied",
            ErrorCode::DnsTimeout
            | ErrorCode::ConnectionTimeout
            | ErrorCode::ConnectionReadTimeout
            | ErrorCode::ConnectionWriteTimeout
            | ErrorCode::HttpResponseTimeout => "timed-out",
            ErrorCode::DnsError(_)
            | ErrorCode::DestinationNotFound
            | ErrorCode::DestinationUnavailable
            | ErrorCode::DestinationIpUnroutable
            | ErrorCode::ConnectionRefused
            | ErrorCode::ConnectionTerminated
            | ErrorCode::ConnectionLimitReached => "unavailable",
            ErrorCode::HttpRequestMethodInvalid | ErrorCode::HttpRequestUriInvalid => "invalid",
            _ => "http-failed",
        };
        let retryable = matches!(code, "timed-out" | "unavailable");
        Failure { retryable, ..Failure::new(code, format!("the request failed: {error}")) }
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_url_is_taken_apart_and_its_fragment_stays_here() {
        for (url, expected) in [
            ("https://a.example/b/c?d=/e#f", Some((true, "a.example", "/b/c?d=/e"))),
            ("http://127.0.0.1:8080", Some((false, "127.0.0.1:8080", "/"))),
            ("https://a.example?b", Some((true, "a.example", "/?b"))),
            ("http://[::1]:1/", Some((false, "[::1]:1", "/"))),
            ("ftp://a.example/", None),
            ("https:///b", None),
            ("a.example", None),
        ] {
            let found = parts(url);
            let found = found.as_ref().map(|(is_tls, authority, path)| (*is_tls, *authority, path.as_str()));
            assert_eq!(found, expected, "{url}");
        }
    }
}
