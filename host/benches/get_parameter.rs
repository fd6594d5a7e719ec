//! A signed `GetParameter` beside the same server's constant answer, over connections that are kept.
//!
//! The target is at least 60 % of the constant answer's rate. Both are measured in turns in one run; the client, in threads
//! of its own, is the same for both and takes its share of the machine, so the figures say how the two compare and not how
//! fast a host can be.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::time::{Duration, Instant};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use muster_env::Env;
use muster_host::access::bootstrap;
use muster_host::api::{ApiOptions, Operations, Traffic, router, serve};
use muster_host::operation::Host;
use muster_host::store::{Blobs, Store};

const CONNECTIONS: usize = 16;
const ROUND: Duration = Duration::from_secs(2);
const ROUNDS: usize = 5;
const REGION: &str = "eu-west-1";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (address, key, secret) = runtime.block_on(async {
        let host = Host {
            store: Store::open(folder.path().join("state")).unwrap().with_error(),
            blobs: Blobs::in_memory(),
            env: Env::system(),
            keys: muster_host::secrets::Keys::random(&Env::system()),
            plugins: muster_host::plugins::Engine::new(Vec::new()),
            issuers: muster_host::access::Issuers::default(),
            member: muster_host::hosts::Member::new(Env::system().uuid(), "http://127.0.0.1", true),
        };
        let made = bootstrap(&host, None).await.unwrap().credentials.unwrap();
        let operations = Operations::new(host, muster_host::registry()).await.unwrap();
        let router = router(operations, ApiOptions::default(), axum::Router::new());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, None, router, Traffic::default(), std::future::pending()));
        (address, made.access_key_id, made.secret_access_key)
    });

    let put = signed("PutParameter", r#"{"Name":"/app/db","Value":"db.internal","Type":"String"}"#, &key, &secret);
    assert!(answer(&mut TcpStream::connect(address).unwrap(), &put).starts_with(b"HTTP/1.1 200"));
    let get = signed("GetParameter", r#"{"Name":"/app/db"}"#, &key, &secret);
    let constant = b"GET /healthz HTTP/1.1\r\nhost: muster.test\r\n\r\n".to_vec();

    let (mut constants, mut gets) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        constants.push(rate(address, &constant));
        gets.push(rate(address, &get));
    }
    let (constant, get) = (median(constants), median(gets));
    println!("constant answer      {constant:>8.0} /s");
    println!("signed GetParameter  {get:>8.0} /s   {:.0} % of it (target: 60 % at least)", 100.0 * get / constant);
}

/// Answers a second over all connections.
fn rate(address: SocketAddr, request: &[u8]) -> f64 {
    let start = Barrier::new(CONNECTIONS);
    let answers: u64 = std::thread::scope(|scope| {
        let client = || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.set_nodelay(true).unwrap();
            start.wait();
            let (until, mut answers) = (Instant::now() + ROUND, 0);
            while Instant::now() < until {
                assert!(answer(&mut stream, request).starts_with(b"HTTP/1.1 200"));
                answers += 1;
            }
            answers
        };
        let clients: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(client)).collect();
        clients.into_iter().map(|client| client.join().unwrap()).sum()
    });
    answers as f64 / ROUND.as_secs_f64()
}

/// One answer, which fits the buffer and whose length its head says.
fn answer(stream: &mut TcpStream, request: &[u8]) -> Vec<u8> {
    stream.write_all(request).unwrap();
    let (mut buffer, mut length) = ([0; 4096], 0);
    loop {
        length += stream.read(&mut buffer[length..]).unwrap();
        let text = &buffer[..length];
        let Some(head) = text.windows(4).position(|end| end == b"\r\n\r\n") else { continue };
        let head_text = std::str::from_utf8(&text[..head]).unwrap();
        let body = head_text.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap();
        if length == head + 4 + body.parse::<usize>().unwrap() {
            return text.to_vec();
        }
    }
}

fn signed(operation: &str, body: &str, key: &str, secret: &str) -> Vec<u8> {
    let identity = Credentials::from_keys(key, secret, None).into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(REGION)
        .name("ssm")
        .time(std::time::SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let target = format!("AmazonSSM.{operation}");
    let headers =
        [("host", "muster.test"), ("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target.as_str())];
    let body_bytes = SignableBody::Bytes(body.as_bytes());
    let request = SignableRequest::new("POST", "http://muster.test/", headers.into_iter(), body_bytes).unwrap();
    let (instructions, _) = sign(request, &params).unwrap().into_parts();
    let mut text = "POST / HTTP/1.1\r\n".to_owned();
    for (name, value) in headers.into_iter().chain(instructions.headers()) {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    text.into_bytes()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_unstable_by(f64::total_cmp);
    rates[rates.len() / 2]
}
