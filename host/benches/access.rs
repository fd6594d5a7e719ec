//! What a signed request pays before its operation begins: its signature, and its permission by twenty policies.
//!
//! The target is 25 µs at p50 for both together (`GetParameter` of a parameter that has tags, on the embedded store).

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::time::Instant;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use axum::http::Request;
use axum::http::request::Parts;
use muster_env::Env;
use muster_host::access::{Credentials as Key, bootstrap};
use muster_host::api::{Operations, SigningKeys, signed_by};
use muster_host::operation::{Caller, Host};
use muster_host::store::{Blobs, RegionScope, Store};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const CALLS: usize = 20_000;
/// As many as quotas let a user have of its own, and as many again of a group.
const POLICIES: usize = 20;
const BODY: &str = r#"{"Name":"/app/db"}"#;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let host = Host {
            store: Store::open(folder.path().join("state")).unwrap().with_error(),
            blobs: Blobs::in_memory(),
            env: Env::system(),
            keys: muster_host::secrets::Keys::random(&Env::system()),
            plugins: muster_host::plugins::Engine::new(Vec::new()),
            issuers: muster_host::access::Issuers::default(),
            member: muster_host::hosts::Member::new(Env::system().uuid(), "http://127.0.0.1", true),
        };
        let admin = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
        let operations = Operations::new(host, muster_host::registry()).await.unwrap();
        let user = prepared(&operations, &admin).await;
        let keys = SigningKeys::default();
        let parts = signed(&user);
        let digest: [u8; 32] = Sha256::digest(BODY.as_bytes()).into();
        let model = muster_types::ssm::SERVICE.operation("GetParameter").unwrap();
        let input: Value = serde_json::from_str(BODY).unwrap();
        let (mut first, mut second) = (Vec::with_capacity(CALLS), Vec::with_capacity(CALLS));
        for _ in 0..CALLS {
            let began = Instant::now();
            let (caller, scope) = signed_by(&operations, &keys, &parts, &digest).await.unwrap();
            let between = Instant::now();
            operations.may(model, caller, scope, input.clone()).await.unwrap();
            first.push(between - began);
            second.push(between.elapsed());
        }
        let both: Vec<_> = first.iter().zip(&second).map(|(first, second)| *first + *second).collect();
        for (what, mut times) in [("authentication", first), ("authorization", second), ("both (target: 25 µs)", both)]
        {
            times.sort_unstable();
            let at = |share: usize| times[CALLS * share / 100].as_secs_f64() * 1e6;
            println!("{what:<22} p50 {:>6.1} µs   p99 {:>6.1} µs", at(50), at(99));
        }
    });
}

/// A user with ten policies and ten of a group, one of which allows what is asked, and a parameter that it is asked of.
async fn prepared(operations: &Operations, admin: &Key) -> Key {
    let scope = RegionScope::new(&*admin.account, "eu-west-1");
    let caller = {
        let signer = operations.principals().signer(&admin.access_key_id, None).await.unwrap().unwrap();
        signer.caller
    };
    let call = async |service: &str, operation: &str, input: Value| {
        let caller: Caller = caller.clone();
        operations.call((service, operation), caller, scope.clone(), input).await.unwrap()
    };
    let tags = json!([{"Key": "team", "Value": "web"}]);
    call("ssm", "PutParameter", json!({"Name": "/app/db", "Value": "x", "Type": "String", "Tags": tags})).await;
    call("iam", "CreateUser", json!({"UserName": "ann"})).await;
    call("iam", "CreateGroup", json!({"GroupName": "web"})).await;
    call("iam", "AddUserToGroup", json!({"UserName": "ann", "GroupName": "web"})).await;
    for number in 0..POLICIES {
        let name = format!("policy-{number}");
        let resource = match number {
            0 => "arn:aws:ssm:*:111122223333:parameter/app/*".to_owned(),
            other => format!("arn:aws:ssm:*:111122223333:parameter/other-{other}/*"),
        };
        let statements = json!([
            {"Effect": "Allow", "Action": ["ssm:GetParameter*", "ssm:DescribeParameters"], "Resource": resource,
             "Condition": {"StringEquals": {"aws:ResourceTag/team": ["web", "db"]}}},
            {"Effect": "Deny", "Action": "ssm:Delete*", "Resource": "*",
             "Condition": {"StringNotEquals": {"aws:username": "root"}}},
        ]);
        let document = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let made = call("iam", "CreatePolicy", json!({"PolicyName": name, "PolicyDocument": document})).await;
        let arn = &made["Policy"]["Arn"];
        if number < POLICIES / 2 {
            call("iam", "AttachUserPolicy", json!({"UserName": "ann", "PolicyArn": arn})).await;
        } else {
            call("iam", "AttachGroupPolicy", json!({"GroupName": "web", "PolicyArn": arn})).await;
        }
    }
    let key = call("iam", "CreateAccessKey", json!({"UserName": "ann"})).await;
    let of = |name: &str| key["AccessKey"][name].as_str().unwrap().to_owned();
    Key { account: admin.account.clone(), access_key_id: of("AccessKeyId"), secret_access_key: of("SecretAccessKey") }
}

fn signed(key: &Key) -> Parts {
    let identity = Credentials::from_keys(&key.access_key_id, &key.secret_access_key, None).into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region("eu-west-1")
        .name("ssm")
        .time(std::time::SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let headers = [
        ("host", "muster.test"),
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "AmazonSSM.GetParameter"),
    ];
    let body = SignableBody::Bytes(BODY.as_bytes());
    let request = SignableRequest::new("POST", "http://muster.test/", headers.into_iter(), body).unwrap();
    let (instructions, _) = sign(request, &params).unwrap().into_parts();
    let mut request = Request::post("/");
    for (name, value) in headers.into_iter().chain(instructions.headers()) {
        request = request.header(name, value);
    }
    request.body(()).unwrap().into_parts().0
}
