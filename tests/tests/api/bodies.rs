use muster_host::api::{ApiOptions, BODY_BYTES};
use muster_host::operation::{Ctx, Registry, Resource, Result};
use muster_types::ssm::{DescribeParametersRequest, DescribeParametersResult};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::host::{ACCOUNT, InProcess, Request};

#[tokio::test]
async fn a_body_that_is_no_json_or_has_wrong_types_is_refused() {
    let host = InProcess::start().await;
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let nested = format!(r#"{{"Path": {}1{}}}"#, r#"{"a":"#.repeat(100), "}".repeat(100));
    for body in [
        "{",
        "[]",
        "null",
        "\"x\"",
        "\u{0}",
        "{\"Path\": 1}",
        "{\"Path\": true}",
        "{\"Path\": [\"/\"]}",
        "{\"Path\": {}}",
        "{\"Path\": \"/\", \"Recursive\": \"true\"}",
        "{\"Path\": \"/\", \"MaxResults\": true}",
        "{\"Path\": \"/\", \"MaxResults\": \"5\"}",
        "{\"Path\": \"/\", \"MaxResults\": 1.5}",
        "{\"Path\": \"/\", \"MaxResults\": 99999999999999999999}",
        "{\"Path\": \"/\", \"ParameterFilters\": [1]}",
        &deep,
        &nested,
    ] {
        let reply = host.send(&host.sign(Request::ssm("GetParametersByPath", body), "ssm")).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "SerializationException"), "{body:.60}: {reply:?}");
    }
    let invalid = host.sign(Request::ssm("GetParametersByPath", b"{\"Path\": \"\xff\"}".as_slice()), "ssm");
    assert_eq!(host.send(&invalid).await.code(), "SerializationException");
}

#[tokio::test]
async fn nulls_and_members_that_the_model_does_not_have_count_as_absent() {
    let host = InProcess::start().await;
    let body = json!({"Path": "/", "MaxResults": null, "Unknown": {"a": [1]}});
    assert_eq!(host.ssm("GetParametersByPath", &body).await.json(), json!({"Parameters": []}));
}

#[tokio::test]
async fn a_body_is_refused_once_it_is_known_to_be_too_large() {
    let host = InProcess::start().await;
    let bound = usize::try_from(BODY_BYTES).unwrap();
    // Announced: not a byte of it is waited for.
    let request = host.sign(Request::ssm("PutParameter", ""), "ssm");
    let reply = host.send_bytes(&request.head(bound + 1)).await;
    assert_eq!((reply.status, reply.code().as_str()), (413, "RequestEntityTooLargeException"));
    // Not announced.
    let mut chunked =
        String::from_utf8(request.head(0)).unwrap().replace("content-length: 0", "transfer-encoding: chunked");
    chunked.push_str(&format!("{:x}\r\n{}\r\n0\r\n\r\n", bound + 1, "x".repeat(bound + 1)));
    let reply = host.send_bytes(chunked.as_bytes()).await;
    assert_eq!((reply.status, reply.code().as_str()), (413, "RequestEntityTooLargeException"));
}

#[tokio::test]
async fn a_stranger_is_refused_before_the_body_is_read() {
    let host = InProcess::start().await;
    let unsigned = Request::ssm("PutParameter", "");
    let mut unknown = host.sign(Request::ssm("PutParameter", ""), "ssm");
    *unknown.header("authorization") = unknown.header("authorization").replace(&host.access_key_id, "AKIDEXAMPLE");
    for (request, code) in [(unsigned, "MissingAuthenticationTokenException"), (unknown, "UnrecognizedClientException")]
    {
        // The announced megabyte never comes.
        assert_eq!(host.send_bytes(&request.head(1 << 20)).await.code(), code);
    }
}

#[tokio::test]
async fn what_is_beyond_a_rate_is_refused_before_the_body_is_read() {
    let rates = serde_json::from_value(json!({ACCOUNT: {"ssm:PutParameter": 0}})).unwrap();
    let host = InProcess::with_rates(muster_host::registry(), ApiOptions::default(), rates).await;
    // The announced megabyte never comes.
    let reply = host.send_bytes(&host.sign(Request::ssm("PutParameter", ""), "ssm").head(1 << 20)).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "ThrottlingException"));
}

#[tokio::test]
async fn a_stranger_has_a_small_room_and_no_more() {
    let host = InProcess::start().await;
    let token = "x".repeat(300 * 1024);
    let form = format!("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&WebIdentityToken={token}");
    assert_eq!(host.send(&Request::form(&form)).await.status, 413);
    // As many pairs as fit: read no further than they may be many.
    let reply = host.send(&Request::form(&"a&".repeat(100 * 1024))).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "InvalidAction"));
}

#[tokio::test]
async fn a_refused_client_that_sends_on_reads_the_refusal() {
    let host = InProcess::start().await;
    let mut unknown = host.sign(Request::ssm("PutParameter", "x".repeat(3 << 20)), "ssm");
    *unknown.header("authorization") = unknown.header("authorization").replace(&host.access_key_id, "AKIDEXAMPLE");
    let mut stream = tokio::net::TcpStream::connect(host.address).await.unwrap();
    // Everything is taken: a client that is reset in the middle of sending sees no answer.
    stream.write_all(&unknown.bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("UnrecognizedClientException"), "{answer}");
}

#[tokio::test]
async fn a_signed_path_is_good_for_that_path_alone() {
    let host = InProcess::start().await;
    let list = host.sign(Request::new("GET", "/_muster/plugins", &[], ""), "muster");
    assert_eq!(host.send(&list).await.status, 200);
    for path in ["/_muster/plugins/.", "/_muster/./plugins", "/_muster//plugins", "/_muster/x/../plugins"] {
        let reply = host.send(&Request { path: path.to_owned(), ..list.clone() }).await;
        assert_eq!((reply.status, reply.code().as_str()), (404, "UnknownOperationException"), "{path}");
    }
}

#[tokio::test]
async fn unknown_operations_are_refused_as_each_protocol_does() {
    let host = InProcess::start().await;
    let reply = host.ssm("MakeCoffee", &json!({})).await;
    assert_eq!((reply.status, reply.json()), (400, json!({"__type": "UnknownOperationException"})));
    let target = Request::new("POST", "/", &[("x-amz-target", "Nobody.Nothing")], "{}");
    let reply = host.send(&host.sign(target, "ssm")).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "UnknownOperationException"));
    let reply = host.send(&host.sign(Request::new("GET", "/coffee", &[], ""), "appconfig")).await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "UnknownOperationException"));
    let reply = host.send(&host.sign(Request::form("Action=MakeCoffee&Version=2011-06-15"), "sts")).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "InvalidAction"));
    assert!(reply.body.contains("<Message>Could not find operation MakeCoffee for version 2011-06-15</Message>"));
    let reply = host.send(&host.sign(Request::form("Version=2011-06-15"), "sts")).await;
    assert_eq!(reply.code(), "InvalidAction");
}

#[tokio::test]
async fn a_known_operation_that_is_not_built_says_so_by_name() {
    let host = InProcess::with(Registry::new(), ApiOptions::default()).await;
    let reply = host.ssm("PutParameter", &json!({})).await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "NotImplementedException"));
    assert!(reply.message().contains("ssm:PutParameter"));
    let reply = host.send(&host.sign(Request::new("GET", "/applications", &[], ""), "appconfig")).await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "NotImplementedException"));
    let reply = host.send(&host.sign(Request::form("Action=GetSessionToken&Version=2011-06-15"), "sts")).await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "NotImplementedException"));
}

#[tokio::test]
async fn the_same_path_is_another_operation_for_another_service() {
    let host = InProcess::with(Registry::new(), ApiOptions::default()).await;
    for (service, name) in
        [("appconfig", "appconfig:ListApplications"), ("servicecatalog", "servicecatalog-appregistry:ListApplications")]
    {
        let reply = host.send(&host.sign(Request::new("GET", "/applications", &[], ""), service)).await;
        assert!(reply.message().contains(name), "{reply:?}");
    }
    let own = host.send(&host.sign(Request::new("GET", "/_muster/plugins", &[], ""), "muster")).await;
    assert!(own.message().contains("muster:ListPlugins"), "{own:?}");
}

#[tokio::test]
async fn an_operation_that_panics_is_answered_and_the_host_goes_on() {
    async fn panicking(_: Ctx, _: DescribeParametersRequest) -> Result<DescribeParametersResult> {
        panic!("an operation's mistake")
    }
    let mut registry = Registry::new();
    registry.operation(panicking).touches(async |_, _| Ok(vec![Resource::any()]));
    let host = InProcess::with(registry, ApiOptions::default()).await;
    for _ in 0..2 {
        let reply = host.ssm("DescribeParameters", &json!({})).await;
        assert_eq!((reply.status, reply.code().as_str()), (500, "InternalServerError"));
        assert!(!reply.body.contains("mistake"), "the cause is not the caller's to see");
    }
}
