//! What reads bytes of strangers in the host. Each test is a target; the cases are [`muster_fuzz::run`]'s.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

mod arn;
mod backup;
mod browser;
mod decision;
mod name;
mod policy;
mod request;
mod signature;
mod token;
mod web_identity;

use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Request};
use muster_env::Env;
use muster_host::access::{Issuers, bootstrap};
use muster_host::api::Operations;
use muster_host::operation::{Caller, Host};
use muster_host::secrets;
use muster_host::store::{Blobs, RegionScope, Store};

const ACCOUNT: &str = "111122223333";

fn scope() -> RegionScope {
    RegionScope::new(ACCOUNT, "eu-west-1")
}

/// An input of two parts, of which the second comes after the first empty line.
fn two_parts(input: &[u8]) -> Option<(&str, &[u8])> {
    let at = input.windows(2).position(|two| two == b"\n\n")?;
    Some((std::str::from_utf8(&input[..at]).ok()?, &input[at + 2..]))
}

/// A request as it is written: `PUT /path?query`, headers, an empty line, the body.
fn head_and_body(input: &[u8]) -> Option<(Parts, &[u8])> {
    let (head, body) = two_parts(input)?;
    let mut lines = head.lines();
    let (method, target) = lines.next()?.split_once(' ')?;
    let mut request = Request::builder().method(method).uri(target).body(()).ok()?;
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request.headers_mut().append(name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?);
    }
    Some((request.into_parts().0, body))
}

/// The operations of a host in memory, and its administrator, who may ask for everything.
async fn operations() -> (Operations, Caller) {
    let env = Env::simulated(1, 1_767_225_600_000);
    let host = Host {
        store: Store::in_memory().unwrap().with_error(),
        blobs: Blobs::in_memory(),
        env: env.clone(),
        keys: secrets::Keys::random(&env),
        plugins: muster_host::plugins::Engine::new(Vec::new()),
        issuers: Issuers::default(),
        member: muster_host::hosts::Member::new(env.uuid(), "http://127.0.0.1", true),
    };
    let key = bootstrap(&host, Some(ACCOUNT)).await.unwrap().credentials.unwrap();
    let operations = Operations::new(host, muster_host::registry()).await.unwrap();
    let signer = operations.principals().signer(&key.access_key_id, None).await.unwrap().unwrap();
    (operations, signer.caller)
}
