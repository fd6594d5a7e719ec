use std::time::{Duration, SystemTime};

use serde_json::json;

use crate::host::{ACCOUNT, InProcess, REGION, Request, signed};

const WRONG: &str = "The request signature we calculated does not match the signature you provided.";

pub fn identity() -> Request {
    Request::form("Action=GetCallerIdentity&Version=2011-06-15")
}

pub fn listing() -> Request {
    Request::ssm("GetParametersByPath", json!({"Path": "/"}).to_string())
}

/// A rest-json operation that is known, with an escaped slash in its path and a query.
pub fn rest() -> Request {
    let arn = "arn%3Aaws%3Aappconfig%3Aeu-west-1%3A111122223333%3Aapplication%2Fabc";
    Request::new("DELETE", &format!("/tags/{arn}?tagKeys=b%20c&tagKeys=a"), &[], "")
}

#[tokio::test]
async fn what_the_clients_own_library_signed_is_accepted_in_every_protocol() {
    let host = InProcess::start().await;
    let reply = host.send(&host.sign(identity(), "sts")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert!(reply.body.contains(&format!("<Arn>arn:aws:iam::{ACCOUNT}:user/admin</Arn>")), "{reply:?}");
    assert!(reply.body.starts_with(
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>"
    ));
    let reply = host.send(&host.sign(listing(), "ssm")).await;
    assert_eq!((reply.status, reply.json()), (200, json!({"Parameters": []})));
    let reply = host.send(&host.sign(rest(), "appconfig")).await;
    assert_ne!(reply.status, 403, "{reply:?}");
    let header = Request::new(
        "DELETE",
        "/applications/a/environments/b",
        &[("x-amzn-deletion-protection-check", "  BYPASS   x ")],
        "",
    );
    assert_ne!(host.send(&host.sign(header, "appconfig")).await.status, 403);
}

#[tokio::test]
async fn a_form_may_be_a_query_too() {
    let host = InProcess::start().await;
    let request = Request::new("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", &[], "");
    let reply = host.send(&host.sign(request, "sts")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn a_wrong_secret_is_refused_as_each_protocol_does() {
    let host = InProcess::start().await;
    let secret = "x".repeat(40);
    for (request, service, status, code) in [
        (listing(), "ssm", 400, "InvalidSignatureException"),
        (rest(), "appconfig", 403, "InvalidSignatureException"),
        (identity(), "sts", 403, "SignatureDoesNotMatch"),
    ] {
        let request = signed(request, &host.access_key_id, &secret, service, REGION, SystemTime::now());
        let reply = host.send(&request).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code));
        assert!(reply.body.contains(WRONG));
    }
}

#[tokio::test]
async fn an_unknown_key_is_refused_as_each_protocol_does() {
    let host = InProcess::start().await;
    for (request, service, status, code) in [
        (listing(), "ssm", 400, "UnrecognizedClientException"),
        (rest(), "appconfig", 403, "UnrecognizedClientException"),
        (identity(), "sts", 403, "InvalidClientTokenId"),
    ] {
        let request = signed(request, "AKIDEXAMPLE", &host.secret_access_key, service, REGION, SystemTime::now());
        let reply = host.send(&request).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code));
        assert!(reply.body.contains("The security token included in the request is invalid."));
    }
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_as_each_protocol_does() {
    let host = InProcess::start().await;
    for (request, status, code) in [
        (listing(), 400, "MissingAuthenticationTokenException"),
        (rest(), 403, "MissingAuthenticationTokenException"),
        (identity(), 403, "MissingAuthenticationToken"),
    ] {
        let reply = host.send(&request).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code));
    }
}

#[tokio::test]
async fn whatever_was_signed_cannot_be_altered() {
    let host = InProcess::start().await;
    let put = || Request::ssm("PutParameter", json!({"Name": "p", "Value": "v", "Type": "String"}).to_string());
    let mut body = host.sign(put(), "ssm");
    body.body = json!({"Name": "p", "Value": "w", "Type": "String"}).to_string().into_bytes();
    let mut target = host.sign(put(), "ssm");
    "AmazonSSM.GetParameter".clone_into(target.header("x-amz-target"));
    let mut path = host.sign(put(), "ssm");
    path.path = "/x".to_owned();
    let mut query = host.sign(put(), "ssm");
    query.path = "/?x=y".to_owned();
    let mut name = host.sign(put(), "ssm");
    "other.test".clone_into(name.header("host"));
    let mut date = host.sign(put(), "ssm");
    let second = if date.header("x-amz-date").ends_with("0Z") { "1Z" } else { "0Z" };
    let length = date.header("x-amz-date").len();
    date.header("x-amz-date").replace_range(length - 2.., second);
    let mut method = host.sign(put(), "ssm");
    method.method = "PUT".to_owned();
    for request in [body, target, path, query, name, date, method] {
        let reply = host.send(&request).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "InvalidSignatureException"), "{reply:?}");
    }
    let reply = host.ssm("GetParameter", &json!({"Name": "p"})).await;
    assert_eq!(reply.code(), "ParameterNotFound");
}

#[tokio::test]
async fn a_signature_is_good_for_five_minutes() {
    let host = InProcess::start().await;
    let at = |time| signed(listing(), &host.access_key_id, &host.secret_access_key, "ssm", REGION, time);
    let (now, minute) = (SystemTime::now(), Duration::from_secs(60));
    assert_eq!(host.send(&at(now - 4 * minute)).await.status, 200);
    assert_eq!(host.send(&at(now + 4 * minute)).await.status, 200);
    for (time, says) in [(now - 6 * minute, "Signature expired: "), (now + 6 * minute, "Signature not yet current: ")] {
        let reply = host.send(&at(time)).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "InvalidSignatureException"));
        assert!(reply.message().starts_with(says), "{reply:?}");
    }
    let old = signed(identity(), &host.access_key_id, &host.secret_access_key, "sts", REGION, now - 6 * minute);
    let reply = host.send(&old).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "SignatureDoesNotMatch"));
}

#[tokio::test]
async fn a_credential_for_another_service_is_refused() {
    let host = InProcess::start().await;
    for (request, service, status, code) in [
        (listing(), "sts", 400, "InvalidSignatureException"),
        (identity(), "ssm", 403, "SignatureDoesNotMatch"),
        (Request::new("GET", "/_muster/plugins", &[], ""), "ssm", 403, "InvalidSignatureException"),
    ] {
        let reply = host.send(&host.sign(request, service)).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code), "{reply:?}");
    }
}

#[tokio::test]
async fn what_decides_something_has_to_be_signed() {
    let host = InProcess::start().await;
    let signing = |request: Request, without: &str| {
        let mut signed = host.sign(request.without(without), "ssm");
        signed.headers.push((without.to_owned(), "AmazonSSM.GetParametersByPath".to_owned()));
        signed
    };
    let unsigned_target = signing(listing(), "x-amz-target");
    let mut unlisted_host = host.sign(listing(), "ssm");
    let authorization = unlisted_host.header("authorization");
    *authorization = authorization.replace(";host;", ";");
    let mut token = host.sign(listing(), "ssm");
    token.headers.push(("x-amz-security-token".to_owned(), "t".to_owned()));
    let mut member = host.sign(Request::new("POST", "/extensions", &[], "{}"), "appconfig");
    member.headers.push(("latest-version-number".to_owned(), "1".to_owned()));
    for request in [unsigned_target, unlisted_host, token, member] {
        let reply = host.send(&request).await;
        assert!(matches!(reply.status, 400 | 403), "{reply:?}");
        assert_eq!(reply.code(), "IncompleteSignatureException", "{reply:?}");
    }
}

#[tokio::test]
async fn a_session_token_that_nobody_gave_is_refused() {
    let host = InProcess::start().await;
    let mut request = listing();
    request.headers.push(("x-amz-security-token".to_owned(), "invented".to_owned()));
    assert_eq!(host.send(&host.sign(request, "ssm")).await.code(), "UnrecognizedClientException");
}

#[tokio::test]
async fn duplicate_headers_are_refused() {
    let host = InProcess::start().await;
    for name in ["authorization", "x-amz-date", "x-amz-target"] {
        let mut request = host.sign(listing(), "ssm");
        let value = request.header(name).clone();
        request.headers.push((name.to_owned(), value));
        let reply = host.send(&request).await;
        assert_eq!(reply.code(), "IncompleteSignatureException", "{name}: {reply:?}");
    }
}

#[tokio::test]
async fn an_authorization_that_cannot_be_read_is_refused() {
    let host = InProcess::start().await;
    for header in
        ["", "Basic YTpi", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a", "Bearer x", "AWS4-HMAC-SHA256 ,,,=,"]
    {
        let mut request = host.sign(listing(), "ssm");
        header.clone_into(request.header("authorization"));
        let reply = host.send(&request).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "IncompleteSignatureException"), "{header}");
    }
}

#[tokio::test]
async fn the_region_is_the_clients_own() {
    let host = InProcess::start().await;
    let there = |operation: &str, body: serde_json::Value| {
        let request = Request::ssm(operation, body.to_string());
        signed(request, &host.access_key_id, &host.secret_access_key, "ssm", "mars-north-1", SystemTime::now())
    };
    host.ssm("PutParameter", &json!({"Name": "p", "Value": "here", "Type": "String"})).await;
    let reply = host.send(&there("GetParameter", json!({"Name": "p"}))).await;
    assert_eq!(reply.code(), "ParameterNotFound");
    host.send(&there("PutParameter", json!({"Name": "p", "Value": "there", "Type": "String"}))).await;
    let reply = host.send(&there("GetParameter", json!({"Name": "p"}))).await;
    assert_eq!(reply.json()["Parameter"]["ARN"], format!("arn:aws:ssm:mars-north-1:{ACCOUNT}:parameter/p"));
    let odd = signed(listing(), &host.access_key_id, &host.secret_access_key, "ssm", "Mars_1", SystemTime::now());
    assert_eq!(host.send(&odd).await.code(), "IncompleteSignatureException");
}
