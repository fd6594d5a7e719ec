use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use muster_protocol::{Problem, Register, Registered, signed};
use tower::ServiceExt as _;

use super::*;
use crate::systems::nodes::testing::{linux, signing_key};

/// The status and body of the answer to a registration from that address.
async fn register(served: &Served, source: [u8; 4], body: impl Into<Body>) -> (StatusCode, Vec<u8>) {
    let mut request = Request::post("/_muster/agent/register").body(body.into()).unwrap();
    request.extensions_mut().insert(ConnectInfo(std::net::SocketAddr::from((source, 40_000))));
    let answer = served.gateway.router().oneshot(request).await.unwrap();
    (answer.status(), to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec())
}

fn code(body: &[u8]) -> String {
    serde_json::from_slice::<Problem>(body).unwrap().code
}

fn asking(activation_id: &str, activation_code: &str) -> Vec<u8> {
    let asked = Register {
        activation_id: activation_id.to_owned(),
        activation_code: activation_code.to_owned(),
        public_key: signed::public_key_text(&signing_key(1)),
        machine: linux(),
    };
    serde_json::to_vec(&asked).unwrap()
}

const NEAR: [u8; 4] = [192, 0, 2, 1];
const FAR: [u8; 4] = [198, 51, 100, 1];

#[tokio::test]
async fn a_machine_registers_and_connects() {
    let served = Served::start().await;
    let (id, secret) = testing::activation(&served.ctx, serde_json::json!({})).await;
    let (status, body) = register(&served, NEAR, asking(&id, &secret)).await;
    assert_eq!(status, StatusCode::OK);
    let registered: Registered = serde_json::from_slice(&body).unwrap();
    assert_eq!((registered.account.as_str(), registered.region.as_str()), ("111122223333", "eu-west-1"));
    served.agent(&registered.node_id, 1).await;
    let (_, again) = register(&served, NEAR, asking(&id, &secret)).await;
    assert_eq!(again, body);
}

#[tokio::test]
async fn what_is_no_registration_is_refused() {
    let served = Served::start().await;
    let (id, _) = testing::activation(&served.ctx, serde_json::json!({})).await;
    for (body, status, expected) in [
        (Vec::new(), StatusCode::BAD_REQUEST, "Malformed"),
        (b"{}".to_vec(), StatusCode::BAD_REQUEST, "Malformed"),
        (b"[".repeat(10_000), StatusCode::BAD_REQUEST, "Malformed"),
        (vec![b' '; 17 * 1024], StatusCode::PAYLOAD_TOO_LARGE, "TooLarge"),
        (asking(&id, "wrong"), StatusCode::BAD_REQUEST, "InvalidActivation"),
    ] {
        let (found, answer) = register(&served, NEAR, body).await;
        assert_eq!((found, code(&answer).as_str()), (status, expected));
    }
}

#[tokio::test(start_paused = true)]
async fn who_guesses_codes_is_slowed_down_and_others_are_not() {
    let served = Served::simulated().await;
    let (id, secret) = testing::activation(&served.ctx, serde_json::json!({})).await;
    for _ in 0..20 {
        let (_, answer) = register(&served, NEAR, asking(&id, "wrong")).await;
        assert_eq!(code(&answer), "InvalidActivation");
    }
    let (status, answer) = register(&served, NEAR, asking(&id, &secret)).await;
    assert_eq!((status, code(&answer).as_str()), (StatusCode::TOO_MANY_REQUESTS, "Throttled"));
    assert_eq!(register(&served, FAR, asking(&id, &secret)).await.0, StatusCode::OK);
    tokio::time::advance(std::time::Duration::from_secs(6)).await;
    assert_eq!(register(&served, NEAR, asking(&id, &secret)).await.0, StatusCode::OK);
}
