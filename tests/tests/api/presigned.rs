use std::time::{Duration, SystemTime};

use crate::host::{InProcess, Request, Signing};
use crate::signatures::{identity, listing};

fn presigned_identity(host: &InProcess, method: &str) -> Request {
    host.presign(Request::new(method, "/?Action=GetCallerIdentity&Version=2011-06-15", &[], ""), "sts")
}

#[tokio::test]
async fn whoever_is_given_a_presigned_url_can_prove_who_made_it() {
    let host = InProcess::start().await;
    for method in ["GET", "POST"] {
        let reply = host.send(&presigned_identity(&host, method)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(reply.body.contains(":user/admin</Arn>"), "{reply:?}");
    }
}

#[tokio::test]
async fn every_protocol_can_be_presigned() {
    let host = InProcess::start().await;
    let reply = host.send(&host.presign(listing(), "ssm")).await;
    assert_eq!((reply.status, reply.json()), (200, serde_json::json!({"Parameters": []})));
    assert_eq!(host.send(&host.presign(identity(), "sts")).await.status, 200);
    let applications = Request::new("GET", "/applications?max_results=1", &[], "");
    let reply = host.send(&host.presign(applications, "appconfig")).await;
    assert_eq!((reply.status, reply.json()), (200, serde_json::json!({"Items": []})));
}

/// The token is a parameter, and signed as all others are.
#[tokio::test]
async fn temporary_credentials_presign_with_their_token_and_without_it_nothing() {
    let host = InProcess::start().await;
    let form = "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=900";
    let told = host.send(&host.sign(Request::form(form), "sts")).await;
    assert_eq!(told.status, 200, "{told:?}");
    let text = |name: &str| {
        let (_, rest) = told.body.split_once(&format!("<{name}>")).unwrap();
        rest.split('<').next().unwrap().to_owned()
    };
    let (key, secret, token) = (text("AccessKeyId"), text("SecretAccessKey"), text("SessionToken"));
    let session = |service| Signing {
        key: &key,
        secret: &secret,
        token: Some(&token),
        expires: Some(Duration::from_secs(60)),
        ..host.signing(service)
    };
    let asked = || Request::new("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", &[], "");
    let request = session("sts").sign(asked());
    assert!(request.path.contains("X-Amz-Security-Token="), "{}", request.path);
    let reply = host.send(&request).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert!(reply.body.contains(":user/admin</Arn>"), "{reply:?}");
    let reply = host.send(&session("ssm").sign(listing())).await;
    assert_eq!((reply.status, reply.json()), (200, serde_json::json!({"Parameters": []})));

    let without = Signing { token: None, ..session("sts") }.sign(asked());
    assert_eq!(host.send(&without).await.code(), "InvalidClientTokenId");
    // One of other credentials is not theirs.
    let other = host.send(&host.sign(Request::form(form), "sts")).await;
    let (_, other) = other.body.split_once("<SessionToken>").unwrap();
    let other = other.split('<').next().unwrap();
    let of_other = Signing { token: Some(other), ..session("sts") }.sign(asked());
    assert_eq!(host.send(&of_other).await.code(), "InvalidClientTokenId");
    // Whoever has the URL cannot take the token out of it, or put it elsewhere.
    let mut moved = request.clone();
    let (before, rest) = request.path.split_once("&X-Amz-Security-Token=").unwrap();
    let (_, after) = rest.split_once('&').unwrap_or((rest, ""));
    moved.path = format!("{before}&{after}");
    let reply = host.send(&moved).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "InvalidClientTokenId"));
    moved.headers.push(("x-amz-security-token".to_owned(), token.clone()));
    let reply = host.send(&moved).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "IncompleteSignature"));
}

/// A cluster's authenticator has its own name signed with it, so that the URL is good there alone.
#[tokio::test]
async fn a_header_that_was_signed_has_to_come_with_a_presigned_url() {
    let host = InProcess::start().await;
    let path = "/?Action=GetCallerIdentity&Version=2011-06-15";
    let request = host.presign(Request::new("GET", path, &[("x-k8s-aws-id", "a cluster")], ""), "sts");
    assert_eq!(host.send(&request).await.status, 200);
    let mut other = request.clone();
    "another".clone_into(other.header("x-k8s-aws-id"));
    assert_eq!(host.send(&other).await.code(), "SignatureDoesNotMatch");
    assert_eq!(host.send(&request.without("x-k8s-aws-id")).await.code(), "IncompleteSignature");
}

#[tokio::test]
async fn what_a_browser_adds_to_a_presigned_url_need_not_be_signed() {
    let host = InProcess::start().await;
    let mut request = presigned_identity(&host, "GET");
    for (name, value) in [
        ("x-amz-user-agent", "aws-sdk-js/2"),
        ("user-agent", "Browser"),
        ("accept", "*/*"),
        ("date", "Sun, 30 Aug 2015 12:36:00 GMT"),
        ("cookie", "a=b"),
        ("cookie", "c=d"),
    ] {
        request.headers.push((name.to_owned(), value.to_owned()));
    }
    assert_eq!(host.send(&request).await.status, 200);
}

#[tokio::test]
async fn a_presigned_url_is_good_for_as_long_as_it_says() {
    let host = InProcess::start().await;
    let at = |time, seconds| {
        let request = Request::new("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", &[], "");
        Signing { time, expires: Some(Duration::from_secs(seconds)), ..host.signing("sts") }.sign(request)
    };
    let (now, hour) = (SystemTime::now(), Duration::from_secs(3600));
    assert_eq!(host.send(&at(now - 2 * hour, 3 * 3600)).await.status, 200);
    assert_eq!(host.send(&at(now - 167 * hour, 604_800)).await.status, 200);
    assert_eq!(host.send(&at(now + hour / 15, 60)).await.status, 200, "clocks differ");
    let reply = host.send(&at(now - 2 * hour, 3600)).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "SignatureDoesNotMatch"));
    assert!(reply.body.contains("<Message>Signature expired: "), "{reply:?}");
}

/// Joined by commas, all values are signed; read would be the first.
#[tokio::test]
async fn a_header_that_an_operation_reads_is_there_once() {
    let host = InProcess::start().await;
    let guard = ("x-amzn-deletion-protection-check", "BYPASS");
    let deletion = |headers: &[(&str, &str)]| {
        Request::new("DELETE", "/applications/abc1234/configurationprofiles/abc1234", headers, "")
    };
    let once = host.send(&host.sign(deletion(&[guard]), "appconfig")).await;
    assert_ne!(once.status, 403, "{once:?}");
    let mut split = host.sign(deletion(&[(guard.0, "BYPASS,ACCOUNT_DEFAULT")]), "appconfig");
    "BYPASS".clone_into(split.header(guard.0));
    split.headers.push((guard.0.to_owned(), "ACCOUNT_DEFAULT".to_owned()));
    let reply = host.send(&split).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "IncompleteSignatureException"));
    let other = host.sign(deletion(&[("my-header", "a"), ("my-header", " b  c ")]), "appconfig");
    assert_eq!(host.send(&other).await.status, once.status, "nobody reads these");
}
