//! Requests of a page of the host's own: its cookie, what it says of where to, and where it comes from.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use axum::http::request::Parts;
use muster_env::Env;
use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::{BrowserSession, Holder, PrincipalRecord, TokenKey, Who};
use muster_host::api::{check_origin, cookie, credential};

use crate::{ACCOUNT, head_and_body};

const ADVERTISED: &str = "https://muster.example";

/// The session that was begun, its cookie, and the key of both.
static BEGUN: LazyLock<(TokenKey, BrowserSession, String)> = LazyLock::new(|| {
    let (env, key) = (Env::simulated(1, 1_767_225_600_000), TokenKey::new([7; 32]));
    let who = Who::User { key: "ann".to_owned(), id: "AIDAANN".to_owned() };
    let principal = PrincipalRecord { account: ACCOUNT.to_owned(), who, session: None };
    let holder = Holder { principal, access_key_id: Some("AKIAANN".to_owned()), expires_millis: 1_767_268_800_000 };
    let (session, cookie) = BrowserSession::begin(&key, &env, holder).unwrap();
    (key, session, cookie)
});

/// What browsers send: beside a body, to read only, and through a proxy from where the host is advertised.
fn good() -> Vec<String> {
    let cookie = format!("__Host-muster={}", BEGUN.2);
    vec![
        format!(
            "POST /\nhost: 127.0.0.1:8750\norigin: http://127.0.0.1:8750\nsec-fetch-site: same-origin\n\
             x-muster-scope: eu-west-1/ssm\ncookie: theme=dark; {cookie}; a=b\n\n{{}}"
        ),
        format!(
            "GET /applications?max_results=7\nhost: localhost:8750\nsec-fetch-site: same-origin\n\
             x-muster-scope: us-east-1/appconfig\ncookie: {cookie}\n\n"
        ),
        format!(
            "PUT /tags\nhost: 10.0.0.1:8750\norigin: {ADVERTISED}\nx-muster-scope: eu-west-1/iam\ncookie: a=b\n\
             cookie: {cookie}\n\n"
        ),
    ]
}

#[test]
fn requests_of_a_page_are_read_or_refused_and_nobody_is_who_was_not_given_the_cookie() {
    run(&Target {
        name: "browser",
        good: one_of(good()),
        words: &[
            "GET /",
            "POST /",
            "host: ",
            "origin: ",
            "origin: null\n",
            "http://",
            "https://muster.example",
            "sec-fetch-site: ",
            "same-origin",
            "same-site",
            "cross-site",
            "none",
            "x-muster-scope: ",
            "eu-west-1/ssm",
            "/",
            "cookie: ",
            "__Host-muster",
            "__Host-muster=",
            "; ",
            ";",
            "=",
            " ",
            "\t",
            "AAAA",
            "authorization: AWS4-HMAC-SHA256\n",
            "X-Amz-Signature=",
        ],
        json: Json::Nowhere,
        most_bytes: 16 << 10,
        room: Room::USUAL,
        takes: |input| head_and_body(input).is_some_and(|(parts, _)| is_signed_in(&parts)),
    });
}

fn is_signed_in(parts: &Parts) -> bool {
    let (key, begun, given) = &*BEGUN;
    let found = cookie(&parts.headers);
    let opened = found.and_then(|cookie| BrowserSession::open(key, cookie));
    if let Some(session) = &opened {
        assert!(session == begun && found == Some(given.as_str()), "an altered one opens");
    }
    // Which is the session's among several is for nobody to guess, and no order in them means anything.
    let cookies = parts.headers.get_all("cookie").iter().filter_map(|value| value.to_str().ok());
    let cookies: Vec<&str> = cookies.flat_map(|value| value.split(';')).collect();
    let backwards = cookies.iter().rev().copied().collect::<Vec<_>>().join(";");
    let forwards = cookies.join(";");
    for same in [backwards, format!("__Host-muster2=x; {forwards}; __host-muster=x; muster")] {
        assert_eq!(cookie(&with(parts, &[("cookie", same.as_str())]).headers), found, "{same}");
    }
    if found.is_some() {
        let twice = format!("{forwards};__Host-muster={given}");
        let several: [&[(&'static str, &str)]; 2] =
            [&[("cookie", twice.as_str())], &[("cookie", forwards.as_str()), ("cookie", "__Host-muster=")]];
        for headers in several {
            assert_eq!(cookie(&with(parts, headers).headers), None, "{headers:?}");
        }
    }

    let is_own = |parts: &Parts| check_origin(parts, Some(ADVERTISED)).is_ok();
    let is_of_own_page = is_own(parts);
    if is_of_own_page {
        let elsewhere: [&[(&'static str, &str)]; 7] = [
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")],
            &[("origin", "http://elsewhere.invalid")],
            &[("origin", "null")],
            &[("origin", ADVERTISED), ("origin", ADVERTISED)],
            &[("host", "10.0.0.1"), ("host", "10.0.0.1")],
        ];
        for headers in elsewhere {
            assert!(!is_own(&with(parts, headers)), "{headers:?}");
        }
        assert!(!is_own(&without(parts, &["origin", "sec-fetch-site"])), "it does not say where it comes from");
    }

    let Ok(Some(said)) = credential(parts) else { return false };
    assert!(found.is_some(), "it is nobody's");
    let scope = format!("{}/{}", said.region, said.service);
    let scopes: Vec<&[u8]> = parts.headers.get_all("x-muster-scope").iter().map(HeaderValue::as_bytes).collect();
    assert_eq!(scopes, [scope.as_bytes()]);
    let is_of_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    assert!([said.region, said.service].iter().all(|name| !name.is_empty() && name.bytes().all(is_of_name)), "{scope}");
    let longer = format!("{scope}/x");
    let refused: [&[(&'static str, &str)]; 4] = [
        &[("x-muster-scope", scope.as_str()), ("x-muster-scope", scope.as_str())],
        &[("x-muster-scope", longer.as_str())],
        &[("authorization", "AWS4-HMAC-SHA256")],
        &[("cookie", "theme=dark")],
    ];
    for headers in refused {
        assert!(credential(&with(parts, headers)).is_err(), "{headers:?}");
    }
    assert!(credential(&without(parts, &["x-muster-scope"])).is_ok_and(|said| said.is_none()));
    is_of_own_page && opened.is_some()
}

/// The same request with these headers in the place of all of their names.
fn with(parts: &Parts, headers: &[(&'static str, &str)]) -> Parts {
    let names: Vec<_> = headers.iter().map(|(name, _)| *name).collect();
    let mut parts = without(parts, &names);
    for (name, value) in headers {
        parts.headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    parts
}

fn without(parts: &Parts, names: &[&'static str]) -> Parts {
    let mut parts = parts.clone();
    for name in names {
        parts.headers.remove(*name);
    }
    parts
}
