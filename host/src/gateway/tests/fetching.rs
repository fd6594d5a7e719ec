use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use muster_protocol::signed;
use tower::ServiceExt as _;

use super::*;
use crate::systems::nodes::testing::signing_key;

/// The headers with which a node signs a request.
struct Signing<'a> {
    node: &'a str,
    key: u16,
    path: &'a str,
    date: u64,
}

async fn fetch(served: &Served, path: &str, signing: Option<Signing<'_>>) -> (StatusCode, Vec<u8>) {
    let mut request = Request::get(path);
    if let Some(Signing { node, key, path, date }) = signing {
        let date = date.to_string();
        let text = signed::request(node, "GET", path, &date, &signed::body_digest(b""));
        request = request
            .header(signed::NODE, node)
            .header(signed::DATE, &date)
            .header(signed::SIGNATURE, signed::sign(&signing_key(key), &text));
    }
    let answer = served.gateway.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let status = answer.status();
    let length = answer.headers().get(header::CONTENT_LENGTH).cloned();
    let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec();
    if status == StatusCode::OK {
        assert_eq!(length.unwrap(), body.len().to_string());
    }
    (status, body)
}

#[tokio::test]
async fn a_node_fetches_a_plugin_that_its_account_uses_and_nobody_else_does() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    let component = b"\0asm a component".repeat(1_000);
    let digest = plugin(&served, &component).await;
    let now = served.host.env.now_millis();
    let path = format!("/_muster/agent/plugins/{digest}");
    let by = |node, key, date| Some(Signing { node, key, path: &path, date });

    for (what, signing, status) in [
        ("signed", by(node.as_str(), 1, now), StatusCode::OK),
        ("signed by a slow clock", by(&node, 1, now - 290_000), StatusCode::OK),
        ("signed by a fast clock", by(&node, 1, now + 290_000), StatusCode::OK),
        ("not signed", None, StatusCode::FORBIDDEN),
        ("another node's key", by(&node, 2, now), StatusCode::FORBIDDEN),
        ("another node's name", by(&other, 1, now), StatusCode::FORBIDDEN),
        ("no node", by("mi-0123456789abcdef0", 1, now), StatusCode::FORBIDDEN),
        ("too old", by(&node, 1, now - 310_000), StatusCode::FORBIDDEN),
        ("too new", by(&node, 1, now + 310_000), StatusCode::FORBIDDEN),
        (
            "another path",
            Some(Signing { node: &node, key: 1, path: "/_muster/agent/plugins/x", date: now }),
            StatusCode::FORBIDDEN,
        ),
    ] {
        let (found, body) = fetch(&served, &path, signing).await;
        assert_eq!(found, status, "{what}");
        assert_eq!(body == component, status == StatusCode::OK, "{what}");
    }
}

#[tokio::test]
async fn a_blob_that_is_no_plugin_in_use_is_not_there() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let secret = served.host.blobs.put(b"the output of a command".to_vec()).await.unwrap().to_string();
    let now = served.host.env.now_millis();
    for digest in [secret.as_str(), "..", "%2e%2e", "0", &"0".repeat(64), &"Z".repeat(64)] {
        let path = format!("/_muster/agent/plugins/{digest}");
        let signing = Signing { node: &node, key: 1, path: &path, date: now };
        assert_eq!(fetch(&served, &path, Some(signing)).await.0, StatusCode::NOT_FOUND, "{digest}");
    }
}

#[tokio::test]
async fn a_deregistered_node_fetches_nothing() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let digest = plugin(&served, b"\0asm").await;
    testing::deregister(&served.ctx, &node).await;
    let path = format!("/_muster/agent/plugins/{digest}");
    let signing = Signing { node: &node, key: 1, path: &path, date: served.host.env.now_millis() };
    assert_eq!(fetch(&served, &path, Some(signing)).await.0, StatusCode::FORBIDDEN);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_does_not_read_holds_its_own_places_alone_and_not_for_long() {
    let served = Served::simulated().await;
    let (stalls, other) = (served.node(1).await, served.node(2).await);
    let digest = plugin(&served, &b"\0asm".repeat(1_000)).await;
    let path = format!("/_muster/agent/plugins/{digest}");
    let begin = async |node: &str, key| {
        let date = served.host.env.now_millis().to_string();
        let text = signed::request(node, "GET", &path, &date, &signed::body_digest(b""));
        let request = Request::get(&path)
            .header(signed::NODE, node)
            .header(signed::DATE, &date)
            .header(signed::SIGNATURE, signed::sign(&signing_key(key), &text));
        served.gateway.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
    };
    let unread = [begin(&stalls, 1).await, begin(&stalls, 1).await];
    assert_eq!(begin(&stalls, 1).await.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(begin(&other, 2).await.status(), StatusCode::OK);
    tokio::time::sleep(std::time::Duration::from_secs(31)).await;
    assert_eq!(begin(&stalls, 1).await.status(), StatusCode::OK);
    drop(unread);
}
