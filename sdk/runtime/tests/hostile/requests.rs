//! Requests to where no grant leads, by URL, by redirect, and by name.

use std::sync::{Arc, Mutex};

use muster_runtime::{CallFailure, CancellationToken};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::setup::{Setting, WELL, end};

/// The beginning of an answer.
const BEGINNING: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nbeginning";

/// The URL of a server on this machine that says no more than this to whoever asks, and whom it has said it to.
async fn stalling(said: &'static str) -> (String, mpsc::UnboundedReceiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (asked, was_asked) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut held = Vec::new();
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read_u8().await;
            let _ = stream.write_all(said.as_bytes()).await;
            held.push(stream);
            if asked.send(()).is_err() {
                return;
            }
        }
    });
    (url, was_asked)
}

/// A server on this machine that sends whoever asks for `…?to=URL` to that URL, and remembers what it was asked for.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let server = Self { port, asked: asked.clone() };
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    match stream.read_u8().await {
                        Ok(byte) => head.push(byte),
                        Err(_) => break,
                    }
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
                let answer = match path.split_once("?to=") {
                    Some((_, to)) => format!("302 Found\r\nlocation: {to}"),
                    None => "200 OK".to_owned(),
                };
                asked.lock().unwrap().push(path);
                let answer = format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        server
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_url_that_the_grant_does_not_cover_is_denied() {
    let server = Server::start().await;
    let base = format!("http://127.0.0.1:{}", server.port);
    let setting = Setting::granted().urls(&[&format!("{base}/open/*")]);
    for url in [
        format!("{base}/closed"),
        format!("{base}/open"),
        format!("{base}/open/../closed"),
        format!("{base}/open/%2e%2e/closed"),
        format!("{base}/open/..%2fclosed"),
        format!("http://127.0.0.1:{}/open/x", server.port ^ 1),
        format!("http://localhost:{}/open/x", server.port),
        format!("http://127.1:{}/open/x", server.port),
        format!("https://127.0.0.1:{}/open/x", server.port),
        "http://example.com/open/x".to_owned(),
    ] {
        assert_eq!(end(setting.step("Fetch", json!({ "url": url }))).await, "denied", "{url}");
    }
    // What stands before an `@` could be taken for the host.
    let url = format!("http://127.0.0.1:{0}@example.com:{0}/open/x", server.port);
    assert_eq!(end(setting.step("Fetch", json!({ "url": url }))).await, "invalid");
    assert_eq!(server.asked(), Vec::<String>::new());
    assert_eq!(setting.step("Fetch", json!({ "url": format!("{base}/open/x") })).await, Ok(json!(200)));
    assert_eq!(server.asked(), ["/open/x"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_leads_only_where_the_grant_does() {
    let server = Server::start().await;
    let base = format!("http://127.0.0.1:{}", server.port);
    let setting = Setting::granted().urls(&[&format!("{base}/open/*")]);
    let from = |to: &str| json!({ "url": format!("{base}/open/x?to={to}") });
    for to in [
        &format!("{base}/closed"),
        &format!("http://localhost:{}/open/x", server.port),
        "http://169.254.169.254/latest/meta-data/",
        "http://example.com/",
    ] {
        assert_eq!(end(setting.step("Follow", from(to))).await, "denied", "{to}");
        assert_eq!(server.asked().len(), 1, "the redirect was had, and what it leads to was not: {to}");
    }
    assert_eq!(end(setting.step("Follow", from(&format!("{base}/open/y")))).await, WELL);
    // Where any URL is granted, a server elsewhere may not lead to this machine either.
    let setting = Setting::granted().urls(&[&format!("{base}/open/*"), "any"]);
    for to in [&format!("http://localhost:{}/", server.port), "http://169.254.169.254/"] {
        assert_eq!(end(setting.step("Follow", from(to))).await, "denied", "{to}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_leads_to_this_machine_or_its_clouds_metadata_is_denied_however_it_is_written() {
    let server = Server::start().await;
    let setting = Setting::granted().urls(&["any"]);
    for host in [
        "localhost",
        "LOCALHOST",
        "127.0.0.1",
        "127.1",
        "127.8.8.8",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "0x7f.0.0.1",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "169.254.169.254",
        "169.254.43518",
        "2852039166",
        "0xa9fea9fe",
        "0251.0376.0251.0376",
        "[::ffff:169.254.169.254]",
        "[::ffff:a9fe:a9fe]",
        "[64:ff9b::a9fe:a9fe]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "100.100.100.200",
    ] {
        let url = format!("http://{host}:{}/", server.port);
        assert_eq!(end(setting.step("Fetch", json!({ "url": url }))).await, "denied", "{url}");
    }
    assert_eq!(server.asked(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stalls_before_or_amid_its_answer_is_not_waited_for_longer_than_the_plugin_says() {
    for said in ["", BEGINNING] {
        let (url, _was_asked) = stalling(said).await;
        let setting = Setting::granted().urls(&[&url]);
        let failure = setting.step("Fetch", json!({ "url": url, "milliseconds": 300 })).await.unwrap_err();
        // Not the call's own end, which has the same code.
        let CallFailure::Failed(failure) = failure else { panic!("{failure}") };
        assert_eq!((failure.code.as_str(), failure.retryable), ("timed-out", true), "{failure}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_under_way_in_a_run_that_is_cancelled_fails_as_cancelled() {
    for said in ["", BEGINNING] {
        let (url, mut was_asked) = stalling(said).await;
        let cancel = CancellationToken::new();
        let setting = Setting::granted().urls(&[&url]).cancelled_by(&cancel);
        let (ended, ()) = tokio::join!(setting.step("Fetch", json!({ "url": url })), async {
            was_asked.recv().await.unwrap();
            cancel.cancel();
        });
        let CallFailure::Failed(failure) = ended.unwrap_err() else { panic!("it had time to say so") };
        assert_eq!((failure.code.as_str(), failure.retryable), ("cancelled", false), "{failure}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_has_16_requests_under_way() {
    let (url, mut was_asked) = stalling("").await;
    let setting = Setting::granted().urls(&[&url]);
    assert_eq!(setting.step("Swarm", json!({ "url": url })).await, Ok(json!(null)));
    was_asked.close();
}

#[tokio::test(flavor = "multi_thread")]
async fn any_url_that_an_operator_grants_is_no_address_that_a_manifest_names() {
    let server = Server::start().await;
    let url = format!("http://127.0.0.1:{}/", server.port);
    let setting = Setting::granted().needs_url(&url).urls(&["any"]);
    assert_eq!(end(setting.step("Fetch", json!({ "url": url }))).await, "denied");
    assert_eq!(server.asked(), Vec::<String>::new());
    let named = Setting::granted().needs_url(&url).urls(&[&url]);
    assert_eq!(named.step("Fetch", json!({ "url": url })).await, Ok(json!(200)));
}
