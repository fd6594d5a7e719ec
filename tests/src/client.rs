//! A client that signs as AWS's own do and keeps its connection: for tests and benchmarks that ask the same host many times.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::Instant;

use crate::Muster;

/// A connection that was idle for longer is made anew: the host closes it after a minute.
const IDLE: Duration = Duration::from_secs(20);
/// The host's answer is there after this long.
const ANSWER: Duration = Duration::from_secs(60);

/// Asks one host, as its administrator.
pub struct Client {
    authority: String,
    access_key_id: String,
    secret_access_key: String,
    region: String,
    connection: Option<(BufReader<TcpStream>, Instant)>,
}

/// An HTTP request without what every request has.
struct Asked<'r> {
    service: &'r str,
    method: &'r str,
    path: &'r str,
    headers: &'r [(&'r str, &'r str)],
    body: String,
}

impl Client {
    /// For this host. It connects with its first request.
    ///
    /// # Panics
    /// If the host has no credentials.
    #[must_use]
    pub fn of(muster: &Muster) -> Self {
        let text = std::fs::read_to_string(muster.data_dir.join("credentials")).unwrap_or_default();
        let value = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('='));
            line.unwrap_or_else(|| panic!("no {name} in the credentials")).trim().to_owned()
        };
        Self {
            authority: muster.url.trim_start_matches("http://").trim_start_matches("https://").to_owned(),
            access_key_id: value("aws_access_key_id"),
            secret_access_key: value("aws_secret_access_key"),
            region: "us-east-1".to_owned(),
            connection: None,
        }
    }

    /// The same in another region.
    #[must_use]
    pub fn in_region(self, region: &str) -> Self {
        Self { region: region.to_owned(), ..self }
    }

    /// The same by another key.
    #[must_use]
    pub fn with_key(self, access_key_id: &str, secret_access_key: &str) -> Self {
        Self { access_key_id: access_key_id.to_owned(), secret_access_key: secret_access_key.to_owned(), ..self }
    }

    /// Asks for an operation of Systems Manager.
    ///
    /// # Panics
    /// If the host refuses or does not answer.
    pub async fn ssm(&mut self, operation: &str, input: Value) -> Value {
        let target = format!("AmazonSSM.{operation}");
        self.ask(Asked {
            service: "ssm",
            method: "POST",
            path: "/",
            headers: &json_headers(&target),
            body: input.to_string(),
        })
        .await
    }

    /// The bytes of a request for an operation of Systems Manager, for whoever sends it by other means; good for five minutes.
    #[must_use]
    pub fn signed_ssm(&self, operation: &str, input: &Value) -> Vec<u8> {
        let target = format!("AmazonSSM.{operation}");
        self.signed(&Asked {
            service: "ssm",
            method: "POST",
            path: "/",
            headers: &json_headers(&target),
            body: input.to_string(),
        })
    }

    /// Asks a service whose operations have paths.
    ///
    /// # Panics
    /// If the host refuses or does not answer.
    pub async fn rest(&mut self, service: &str, method: &str, path: &str, body: String) -> Value {
        self.ask(Asked { service, method, path, headers: &[("content-type", "application/json")], body }).await
    }

    /// The bytes of a request that [`rest`](Self::rest) would send.
    #[must_use]
    pub fn signed_rest(&self, service: &str, method: &str, path: &str) -> Vec<u8> {
        self.signed(&Asked { service, method, path, headers: &[], body: String::new() })
    }

    /// All items of an operation that pages, by the member that they are in.
    ///
    /// # Panics
    /// If the host refuses or does not answer.
    pub async fn ssm_all(&mut self, operation: &str, mut input: Value, member: &str) -> Vec<Value> {
        input["MaxResults"] = json!(50);
        let mut all = Vec::new();
        loop {
            let mut page = self.ssm(operation, input.clone()).await;
            all.extend(page[member].take().as_array().cloned().unwrap_or_default());
            match page["NextToken"].take() {
                Value::String(token) if !token.is_empty() => input["NextToken"] = Value::String(token),
                _ => return all,
            }
        }
    }

    /// Lets the shell do anything on every node, as this user.
    ///
    /// # Panics
    /// If the host refuses or does not answer.
    pub async fn grant_shell(&mut self, user: &str) {
        let body = json!({ "Nodes": { "All": {} }, "Process": [{ "Program": "any", "User": user }] });
        self.ask(Asked {
            service: "muster",
            method: "PUT",
            path: "/_muster/plugins/muster%2Fshell/grant",
            headers: &[("content-type", "application/json")],
            body: body.to_string(),
        })
        .await;
    }

    async fn ask(&mut self, asked: Asked<'_>) -> Value {
        let request = self.signed(&asked);
        let idle = self.connection.as_ref().is_none_or(|(_, used)| used.elapsed() > IDLE);
        if idle {
            let stream = TcpStream::connect(&self.authority).await;
            let stream = stream.unwrap_or_else(|error| panic!("the host at {}: {error}", self.authority));
            stream.set_nodelay(true).unwrap_or_else(|error| panic!("{error}"));
            self.connection = Some((BufReader::new(stream), Instant::now()));
        }
        let Some((stream, used)) = &mut self.connection else { unreachable!("it was made above") };
        let answer = tokio::time::timeout(ANSWER, exchange(stream, &request)).await;
        *used = Instant::now();
        let (status, body) = match answer {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => panic!("{} {}: {error}", asked.method, asked.path),
            Err(_) => panic!("{} {}: no answer", asked.method, asked.path),
        };
        let text = String::from_utf8_lossy(&body);
        assert!((200..300).contains(&status), "{} {:?}: {status} {text}", asked.path, asked.headers);
        if body.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&body).unwrap_or_else(|e| panic!("{e}: {text}"))
        }
    }

    fn signed(&self, asked: &Asked<'_>) -> Vec<u8> {
        let identity = Credentials::from_keys(&self.access_key_id, &self.secret_access_key, None).into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(asked.service)
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()
            .unwrap_or_else(|error| panic!("{error}"))
            .into();
        let host = [("host", self.authority.as_str())];
        let headers: Vec<(&str, &str)> = host.iter().chain(asked.headers).copied().collect();
        let url = format!("http://{}{}", self.authority, asked.path);
        let body = SignableBody::Bytes(asked.body.as_bytes());
        let signable = SignableRequest::new(asked.method, &url, headers.iter().copied(), body);
        let signed = signable.and_then(|signable| sign(signable, &params)).unwrap_or_else(|error| panic!("{error}"));
        let (instructions, _) = signed.into_parts();
        let mut text = format!("{} {} HTTP/1.1\r\n", asked.method, asked.path);
        for (name, value) in headers.into_iter().chain(instructions.headers()) {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!("content-length: {}\r\n\r\n{}", asked.body.len(), asked.body));
        text.into_bytes()
    }
}

/// Of the JSON protocol.
fn json_headers(target: &str) -> [(&str, &str); 2] {
    [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)]
}

/// One request and its answer, whose length its head says.
async fn exchange(stream: &mut BufReader<TcpStream>, request: &[u8]) -> std::io::Result<(u16, Vec<u8>)> {
    stream.write_all(request).await?;
    let (mut status, mut length) = (0, 0);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        } else if status == 0 {
            status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
        } else if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok((status, body))
}
