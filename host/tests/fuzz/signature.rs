//! What a signature is about: the canonical request.

use axum::http::Method;
use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::api::{Authorization, SigningKeys, canonical_request, presigned};
use serde_json::Value;

use crate::head_and_body;

/// What AWS's signing test suite has, in both forms.
fn signed() -> Vec<String> {
    let vectors: Value = serde_json::from_str(include_str!("../../src/api/signature/tests/vectors.json")).unwrap();
    let unsigned = format!(
        "authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
         SignedHeaders=host;x-amz-date, Signature={}\n",
        "0".repeat(64)
    );
    let written = |vector: &Value| {
        let text = |name: &str| vector[name].as_str().unwrap();
        let headers = vector["headers"].as_array().unwrap().iter();
        let headers: String = headers
            .map(|header| format!("{}: {}\n", header[0].as_str().unwrap(), header[1].as_str().unwrap()))
            .collect();
        let is_signed = headers.contains("authorization") || text("target").contains("X-Amz-Signature");
        let signature = if is_signed { "" } else { &unsigned };
        format!("{} {}\n{headers}{signature}\n{}", text("method"), text("target"), text("body"))
    };
    vectors["cases"].as_array().unwrap().iter().map(written).collect()
}

#[test]
fn what_is_signed_has_one_form_however_it_is_written() {
    run(&Target {
        name: "signature",
        good: one_of(signed()),
        words: &[
            "/",
            "//",
            "/./",
            "/../",
            "%2F",
            "%2e%2e",
            "%25",
            "%",
            "+",
            "%20",
            "&",
            "=",
            "&&",
            "a=",
            "=a",
            "?",
            ";",
            "host",
            "x-amz-date",
            "X-Amz-Signature",
            "X-Amz-Security-Token=",
            "X-Amz-Expires=604800",
            "Credential=",
            "SignedHeaders=",
            "aws4_request",
            "AWS4-HMAC-SHA256",
            "\t ",
            ", ",
        ],
        json: Json::Nowhere,
        most_bytes: 16 << 10,
        room: Room::USUAL,
        takes: |input| is_canonical(input).is_some(),
    });
}

fn is_canonical(input: &[u8]) -> Option<()> {
    let (parts, _) = head_and_body(input)?;
    let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
    let header = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
    let authorization = match header {
        Some(header) => Authorization::parse(header).ok()?,
        None => presigned(query).ok()??,
    };
    if !path.starts_with('/') {
        return None;
    }
    let canonical = |path: &str, query: &str| {
        let request = canonical_request(&parts.method, path, query, &parts.headers, &authorization, &[7; 32]);
        request.ok().map(|request| String::from_utf8_lossy(&request).into_owned())
    };
    let request = canonical(path, query)?;
    let mut lines = request.lines().skip(1);
    let (of_path, of_query) = (lines.next()?.to_owned(), lines.next()?.to_owned());

    let segments: Vec<&str> = of_path.split('/').collect();
    let inner = &segments[1..segments.len() - 1];
    assert!(segments[0].is_empty() && inner.iter().all(|part| !["", ".", ".."].contains(part)), "{of_path}");
    let is_escaped = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%&=".contains(&byte));
    assert!(is_escaped(&of_path) && is_escaped(&of_query), "{request}");
    for same in [format!("/.{path}"), format!("/x/..{path}"), path.replace('/', "//")] {
        assert_eq!(canonical(&same, query).as_ref(), Some(&request), "{same}");
    }
    // A signature is no part of what is signed, so the canonical query has none.
    assert_eq!(canonical(path, &of_query).as_ref(), Some(&request), "{of_query}");
    let backwards: Vec<&str> = query.split('&').rev().collect();
    assert_eq!(canonical(path, &backwards.join("&")).as_ref(), Some(&request));
    let holds = SigningKeys::default().hold("another's secret", &authorization, "20150830T123600Z", request.as_bytes());
    assert!(!holds);
    let other = canonical_request(&Method::TRACE, path, query, &parts.headers, &authorization, &[7; 32]);
    assert!(parts.method == Method::TRACE || other.is_ok_and(|other| other != request.as_bytes()));
    Some(())
}
