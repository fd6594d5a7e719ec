//! Requests to where no grant leads, by URL, by redirect, and by name.

use std::sync::{Arc, Mutex};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::setup::{Setting, WELL, end};

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
