//! Requests to the host that are not on the control socket: registration, the bytes of plugins, inventory.

use std::io;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use muster_env::Env;
use muster_protocol::{Problem, signed};
use tokio::time::timeout;

use crate::host_url::HostUrl;
use crate::hosts::Hosts;
use crate::identity::Identity;
use crate::trust::Trust;

/// How long the host may take to begin its answer, and each piece of it to come.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// Bytes that a second is enough for, on a slow line: what is sent takes so much longer.
const BYTES_PER_SECOND: u64 = 16 * 1024;
/// Bytes of an answer that is an error.
const PROBLEM_BYTES: usize = 16 * 1024;

/// Why a request has no answer that helps.
#[derive(Debug)]
pub enum HttpError {
    /// The host could not be reached or did not answer: it may next time.
    Unreachable(io::Error),
    /// The host said no.
    Refused(StatusCode, Problem),
    /// What came cannot be used, or not here.
    Local(String),
}

impl std::fmt::Display for HttpError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            // It was not asked.
            Self::Unreachable(error) if error.kind() == io::ErrorKind::PermissionDenied => error.fmt(to),
            Self::Unreachable(error) => write!(to, "the host did not answer: {error}"),
            Self::Refused(status, problem) if problem.message.is_empty() => write!(to, "the host answered {status}"),
            Self::Local(why) => to.write_str(why),
            Self::Refused(_, problem) => write!(to, "the host refused: {} ({})", problem.message, problem.code),
        }
    }
}

impl std::error::Error for HttpError {}

impl HttpError {
    fn of(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unreachable(io::Error::other(error))
    }

    /// Whether nobody was there to ask.
    #[must_use]
    pub fn is_away(&self) -> bool {
        // What was lost later is of the kind `Other`.
        matches!(self, Self::Unreachable(error) if error.kind() != io::ErrorKind::Other)
    }

    /// Whether the same request may be answered some other time.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Unreachable(error) => {
                !matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported)
            }
            Self::Refused(status, _) => {
                let passing = [StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_TIMEOUT];
                status.is_server_error() || passing.contains(status)
            }
            Self::Local(_) => false,
        }
    }
}

/// Hosts that one request is tried with: whoever asked tries again later.
const HOSTS_ASKED: usize = 3;

/// Who asks, and whom.
#[derive(Clone, Copy)]
pub struct Sender<'a> {
    /// Where the hosts are.
    pub hosts: &'a Hosts,
    /// Signs.
    pub identity: &'a Identity,
    /// Tells the time.
    pub env: &'a Env,
}

impl Sender<'_> {
    /// Sends a request that the node signs, to the host that the agent is connected to; to another where that one cannot be reached.
    ///
    /// # Errors
    /// As [`request`], of the first host: a refusal of one that the agent is not connected to says less.
    pub async fn request(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Answer, HttpError> {
        let body = Bytes::from(body);
        let mut hosts = self.hosts.round(self.env).into_iter().take(HOSTS_ASKED);
        // The configured one is always among them.
        let first = hosts.next().ok_or_else(|| HttpError::Local("no host is known".to_owned()))?;
        let error = match self.request_of(&first, &method, path, body.clone()).await {
            Err(error @ HttpError::Unreachable(_)) => error,
            answered => return answered,
        };
        for host in hosts {
            tracing::debug!(%first, %host, path, "another host is asked: {error}");
            if let Ok(answer) = self.request_of(&host, &method, path, body.clone()).await {
                return Ok(answer);
            }
        }
        Err(error)
    }

    async fn request_of(&self, host: &HostUrl, method: &Method, path: &str, body: Bytes) -> Result<Answer, HttpError> {
        let Identity { node_id, key, .. } = self.identity;
        let date = self.env.now_millis().to_string();
        let digest = signed::body_digest(&body);
        let text = signed::request(node_id, method.as_str(), path, &date, &digest);
        let headers = [
            (signed::NODE, node_id.clone()),
            (signed::DATE, date),
            (signed::BODY, digest),
            (signed::SIGNATURE, signed::sign(key, &text)),
        ];
        request(host, self.hosts.trust(), method.clone(), path, &headers, body).await
    }
}

/// The answer to a request, of which nothing but the head was read.
pub struct Answer {
    body: Incoming,
}

/// Sends a request, on a connection of its own.
///
/// # Errors
/// If there was no answer, or one that is not a success.
pub async fn request(
    host: &HostUrl,
    trust: &Trust,
    method: Method,
    path: &str,
    headers: &[(&str, String)],
    body: Bytes,
) -> Result<Answer, HttpError> {
    let stream = host.connect(trust).await.map_err(HttpError::Unreachable)?;
    let (mut sender, connection) = hyper::client::conn::http1::Builder::new()
        .max_buf_size(16 * 1024)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(HttpError::of)?;
    // Ends with the answer's body, or when that is dropped.
    tokio::spawn(connection);
    let mut request = Request::builder().method(method).uri(path).header("host", host.authority());
    if !body.is_empty() {
        request = request.header("content-type", "application/json");
    }
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let within = ANSWER_WITHIN + Duration::from_secs(body.len() as u64 / BYTES_PER_SECOND);
    let request = request.body(Full::new(body)).map_err(HttpError::of)?;
    let answer = timeout(within, sender.send_request(request)).await;
    let answer = answer.map_err(|_| HttpError::of("it took too long"))?.map_err(HttpError::of)?;
    if answer.status().is_success() {
        return Ok(Answer { body: answer.into_body() });
    }
    Err(problem_in(answer).await)
}

async fn problem_in(answer: Response<Incoming>) -> HttpError {
    let status = answer.status();
    let body = Answer { body: answer.into_body() }.whole(PROBLEM_BYTES).await.unwrap_or_default();
    let none = Problem { code: status.as_str().to_owned(), message: String::new() };
    HttpError::Refused(status, serde_json::from_slice(&body).unwrap_or(none))
}

impl Answer {
    /// The next piece of the body, none at its end.
    ///
    /// # Errors
    /// If the connection was lost, or the host takes too long.
    pub async fn piece(&mut self) -> Result<Option<Bytes>, HttpError> {
        loop {
            let frame = timeout(ANSWER_WITHIN, self.body.frame()).await;
            match frame.map_err(|_| HttpError::of("it took too long"))? {
                None => return Ok(None),
                Some(frame) => {
                    if let Ok(data) = frame.map_err(HttpError::of)?.into_data() {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }

    /// The whole body, of at most so many bytes.
    ///
    /// # Errors
    /// If the connection was lost, or it is larger.
    pub async fn whole(mut self, most_bytes: usize) -> Result<Vec<u8>, HttpError> {
        let mut whole = Vec::new();
        while let Some(piece) = self.piece().await? {
            if whole.len() + piece.len() > most_bytes {
                return Err(HttpError::Local(format!("the host's answer has more than {most_bytes} bytes")));
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole)
    }
}
