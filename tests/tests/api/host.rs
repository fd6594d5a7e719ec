//! A host in this process and a client that shows every byte.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use muster_env::Env;
use muster_host::access::bootstrap;
use muster_host::api::{ApiOptions, Operations, Rates, Traffic, router, serve};
use muster_host::hosts::Member;
use muster_host::operation::{Host, Registry};
use muster_host::plugins::Engine;
use muster_host::store::{Blobs, Store};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

pub const ACCOUNT: &str = "111122223333";
pub const REGION: &str = "eu-west-1";
/// Longer than any answer takes; shorter than the host's own patience.
const ANSWER: Duration = Duration::from_secs(20);

pub struct InProcess {
    pub address: SocketAddr,
    pub access_key_id: String,
    pub secret_access_key: String,
}

impl InProcess {
    pub async fn start() -> Self {
        Self::with(muster_host::registry(), ApiOptions::default()).await
    }

    pub async fn ephemeral() -> Self {
        Self::with(muster_host::registry(), ApiOptions { ephemeral: true, ..ApiOptions::default() }).await
    }

    pub async fn with(registry: Registry, options: ApiOptions) -> Self {
        Self::with_rates(registry, options, Rates::default()).await
    }

    pub async fn with_rates(registry: Registry, options: ApiOptions, rates: Rates) -> Self {
        let host = Host {
            store: Store::in_memory().unwrap().with_error(),
            blobs: Blobs::in_memory(),
            env: Env::system(),
            keys: muster_host::secrets::Keys::random(&Env::system()),
            plugins: Engine::new(Vec::new()),
            issuers: muster_host::access::Issuers::default(),
            member: Member::new(Env::system().uuid(), "http://127.0.0.1", true),
        };
        let made = bootstrap(&host, Some(ACCOUNT)).await.unwrap().credentials.unwrap();
        let operations = Operations::with_rates(host, registry, rates).await.unwrap();
        let router = router(operations, options, axum::Router::new());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, None, router, Traffic::default(), std::future::pending()));
        Self { address, access_key_id: made.access_key_id, secret_access_key: made.secret_access_key }
    }

    /// Signs as this host's administrator, now.
    pub fn sign(&self, request: Request, service: &str) -> Request {
        let secret = &self.secret_access_key;
        signed(request, &self.access_key_id, secret, service, REGION, SystemTime::now())
    }

    /// The same in the query, for a minute.
    pub fn presign(&self, request: Request, service: &str) -> Request {
        Signing { expires: Some(Duration::from_secs(60)), ..self.signing(service) }.sign(request)
    }

    /// As this host's administrator, now, in the header.
    pub fn signing<'s>(&'s self, service: &'s str) -> Signing<'s> {
        let (key, secret) = (&self.access_key_id, &self.secret_access_key);
        Signing { key, secret, token: None, service, region: REGION, time: SystemTime::now(), expires: None }
    }

    pub async fn send(&self, request: &Request) -> Reply {
        self.send_bytes(&request.bytes()).await
    }

    /// Sends the bytes and reads until the host closes.
    pub async fn send_bytes(&self, bytes: &[u8]) -> Reply {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // The host may answer and close before it has read all.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let read = stream.read_to_end(&mut answer);
        let ended = tokio::time::timeout(ANSWER, read).await.expect("the host does not answer");
        assert!(ended.is_ok() || !answer.is_empty(), "{ended:?}");
        Reply::parse(&answer)
    }

    /// A signed call of the JSON protocol.
    pub async fn ssm(&self, operation: &str, body: &Value) -> Reply {
        self.send(&self.sign(Request::ssm(operation, body.to_string()), "ssm")).await
    }
}

/// Signs with the client's own library.
pub fn signed(request: Request, key: &str, secret: &str, service: &str, region: &str, time: SystemTime) -> Request {
    Signing { key, secret, token: None, service, region, time, expires: None }.sign(request)
}

/// How the client's own library is to sign.
#[derive(Clone, Copy)]
pub struct Signing<'s> {
    pub key: &'s str,
    pub secret: &'s str,
    pub token: Option<&'s str>,
    pub service: &'s str,
    pub region: &'s str,
    pub time: SystemTime,
    /// In the query, for so long; in the header where there is none.
    pub expires: Option<Duration>,
}

impl Signing<'_> {
    pub fn sign(&self, mut request: Request) -> Request {
        let token = self.token.map(str::to_owned);
        let identity = Credentials::from_keys(self.key, self.secret, token).into();
        let mut settings = SigningSettings::default();
        if self.expires.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = self.expires;
        }
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(self.service)
            .time(self.time)
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let uri = format!("http://muster.test{}", request.path);
        let headers: Vec<(&str, &str)> = request.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let signable =
            SignableRequest::new(&request.method, uri, headers.into_iter(), SignableBody::Bytes(&request.body))
                .unwrap();
        let (instructions, _) = sign(signable, &params).unwrap().into_parts();
        let added: Vec<_> = instructions.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        request.headers.extend(added);
        for (name, value) in instructions.params() {
            let separator = if request.path.contains('?') { '&' } else { '?' };
            request.path.push_str(&format!("{separator}{name}={}", escaped(value)));
        }
        request
    }
}

fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

#[derive(Clone)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn new(method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Self {
        let host = [("host", "muster.test")];
        let headers = host.iter().chain(headers).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self { method: method.to_owned(), path: path.to_owned(), headers: headers.collect(), body: body.into() }
    }

    pub fn ssm(operation: &str, body: impl Into<Vec<u8>>) -> Self {
        let target = format!("AmazonSSM.{operation}");
        Self::new("POST", "/", &[("content-type", "application/x-amz-json-1.1"), ("x-amz-target", &target)], body)
    }

    pub fn form(body: &str) -> Self {
        Self::new("POST", "/", &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")], body)
    }

    pub fn header(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(found, _)| found == name).unwrap_or_else(|| panic!("no {name}")).1
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(found, _)| found != name);
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head(self.body.len());
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// The head alone, which announces so many bytes.
    pub fn head(&self, body_bytes: usize) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.path);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {body_bytes}\r\nconnection: close\r\n\r\n"));
        head.into_bytes()
    }
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Reply {
    fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status,
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: body.to_owned(),
        }
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The code that a client of this protocol sees: header, then `__type`, then the form's element.
    pub fn code(&self) -> String {
        if let Some(code) = self.headers.get("x-amzn-errortype") {
            return code.clone();
        }
        if let Some((_, rest)) = self.body.split_once("<Code>") {
            return rest.split('<').next().unwrap_or_default().to_owned();
        }
        self.json()["__type"].as_str().unwrap_or_default().to_owned()
    }

    pub fn message(&self) -> String {
        self.json()["message"].as_str().unwrap_or_default().to_owned()
    }
}
