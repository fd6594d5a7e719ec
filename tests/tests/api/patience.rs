//! Clients that are slow on purpose. Time is paused: it jumps ahead as soon as everyone only waits.

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::host::{InProcess, Request};

/// What the host answers until it closes the connection.
async fn answer(host: &InProcess, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(host.address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_head_that_does_not_end_is_given_up() {
    let host = InProcess::start().await;
    let head = Request::ssm("GetParameter", "").head(0);
    let answered = answer(&host, &head[..head.len() - 10]).await;
    assert!(answered.is_empty() || answered.starts_with("HTTP/1.1 408"), "{answered}");
    assert_eq!(answer(&host, b"").await, "", "nor is a connection kept on which nothing comes");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_end_is_given_up() {
    let host = InProcess::start().await;
    let body = json!({"Name": "p"}).to_string();
    let request = host.sign(Request::ssm("GetParameter", body), "ssm");
    let bytes = request.bytes();
    let answered = answer(&host, &bytes[..bytes.len() - 1]).await;
    assert!(answered.starts_with("HTTP/1.1 408") && answered.contains("RequestTimeoutException"), "{answered}");
}
