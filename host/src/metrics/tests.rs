use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;

use axum::body::Body;
use axum::http::header::AUTHORIZATION;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::*;
use crate::api::Traffic;
use crate::operation::testing;

const TOKEN: &str = "0123456789abcdefghij";

fn token(text: &str, mode: u32) -> Result<Token, String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    std::fs::set_permissions(file.path(), Permissions::from_mode(mode)).unwrap();
    Token::read(file.path())
}

async fn told(token: Option<Token>, authorization: Option<&str>) -> (StatusCode, String) {
    let mut metrics = Metrics::new(testing::host(), token);
    Traffic::default().tell(&mut metrics);
    let request = Request::get("/metrics");
    let request = authorization.into_iter().fold(request, |request, said| request.header(AUTHORIZATION, said));
    let answer = metrics.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let status = answer.status();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn metrics_are_told_to_who_has_the_token_and_without_one_to_nobody() {
    for (said, status) in [
        (None, StatusCode::UNAUTHORIZED),
        (Some("Bearer 0123456789abcdefghij"), StatusCode::OK),
        (Some("bearer 0123456789abcdefghij"), StatusCode::OK),
        (Some("Bearer 0123456789abcdefghi"), StatusCode::UNAUTHORIZED),
        (Some("Bearer 0123456789abcdefghijk"), StatusCode::UNAUTHORIZED),
        (Some("Bearer"), StatusCode::UNAUTHORIZED),
        (Some("Basic 0123456789abcdefghij"), StatusCode::UNAUTHORIZED),
    ] {
        let (answered, text) = told(Some(token(TOKEN, 0o600).unwrap()), said).await;
        assert_eq!((answered, text.contains("muster_requests_under_way 0\n")), (status, status == 200), "{said:?}");
    }
    for said in [None, Some("Bearer "), Some("Bearer 0123456789abcdefghij")] {
        assert_eq!(told(None, said).await.0, StatusCode::FORBIDDEN, "{said:?}");
    }
}

#[test]
fn a_file_that_everyone_may_read_or_that_holds_no_token_is_refused() {
    assert!(token("0123456789abcdefghij\n", 0o640).is_ok());
    for (text, mode, why) in [
        (TOKEN, 0o604, "can be read by everyone"),
        ("0123456789abcdefghi\n", 0o600, "holds no token"),
        ("", 0o600, "holds no token"),
        ("0123456789 abcdefghij", 0o600, "holds no token"),
        ("0123456789abcdefghijö", 0o600, "holds no token"),
        (&*"x".repeat(1025), 0o600, "holds no token"),
    ] {
        let refused = token(text, mode).err().unwrap_or_default();
        assert!(refused.contains(why), "{text}: {refused}");
    }
}
