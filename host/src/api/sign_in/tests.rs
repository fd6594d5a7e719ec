use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use axum::http::Request;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::access::records::{ACCESS_KEYS, USERS};
use crate::access::{PrincipalRecord, SessionRecord, SignInLink, Who};
use crate::api::{ApiOptions, Operations, router};
use crate::operation::{Host, testing};
use crate::store::{AccountScope, HostScope, Tx};
use crate::work::Timers;

use super::*;

const OWN: &str = "http://muster.example:8750";
const OWN_PAGE: [(&str, &str); 2] = [("origin", OWN), ("sec-fetch-site", "same-origin")];
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

/// A host, its administrator's key, and what a browser would send.
struct World {
    host: Host,
    router: Router,
    key: crate::access::Credentials,
}

struct Told {
    status: u16,
    /// Of a refusal; the whole body of a result.
    said: String,
    /// As the host sets it.
    cookie: Option<String>,
}

impl World {
    async fn begin() -> Self {
        Self::advertised(None).await
    }

    async fn advertised(advertised: Option<&str>) -> Self {
        let host = testing::empty_host();
        let made = crate::access::bootstrap(&host, Some(testing::ACCOUNT)).await.unwrap();
        let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
        let options = ApiOptions { advertised: advertised.map(str::to_owned), ..ApiOptions::default() };
        Self { router: router(operations, options, Router::new()), key: made.credentials.unwrap(), host }
    }

    async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Told {
        let request = Request::builder().method(method).uri(path).header("host", "muster.example:8750");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let answer = self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let said = String::from_utf8(body.to_vec()).unwrap();
        let of_json = serde_json::from_str::<Value>(&said).ok();
        let of_json = of_json.and_then(|said| Some(said.get("code").or(said.get("__type"))?.as_str()?.to_owned()));
        let of_xml = said.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
        let code = of_json.or(of_xml.map(|(code, _)| code.to_owned()));
        let cookie = parts.headers.get(SET_COOKIE).map(|cookie| cookie.to_str().unwrap().to_owned());
        Told { status: parts.status.as_u16(), said: code.unwrap_or(said), cookie }
    }

    /// A page of this host's own posts.
    async fn post(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Told {
        self.send("POST", path, &[&OWN_PAGE[..], headers].concat(), body).await
    }

    async fn link(&self, holder: Holder) -> String {
        SignInLink::make(&self.host.store, &self.host.env, holder, false).await.unwrap().secret
    }

    /// The administrator, as the host's owner lets them in.
    async fn administrator(&self) -> PrincipalRecord {
        let read = async |view: &crate::store::View| crate::access::of_user(view, testing::ACCOUNT, "admin").await;
        self.host.store.read(read).await.unwrap().unwrap()
    }

    async fn with_link(&self, secret: &str) -> Told {
        self.post(PATH, &[], &json!({ "secret": secret }).to_string()).await
    }

    /// The cookie of a session of the administrator's, as a browser sends it.
    async fn signed_in(&self) -> String {
        let holder = Holder::let_in(self.administrator().await, self.host.env.now_millis(), None);
        let told = self.with_link(&self.link(holder).await).await;
        sent(&told.cookie.unwrap())
    }

    /// Signs in with the key, whose secret stays here.
    async fn with_key(&self, service: &str, location: SignatureLocation) -> Told {
        let identity = Credentials::from_keys(&*self.key.access_key_id, &*self.key.secret_access_key, None).into();
        let mut settings = SigningSettings::default();
        settings.signature_location = location;
        settings.expires_in = (location == SignatureLocation::QueryParams).then_some(Duration::from_secs(60));
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region("eu-west-1")
            .name(service)
            .time(UNIX_EPOCH + Duration::from_millis(self.host.env.now_millis()))
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let url = format!("{OWN}{PATH}");
        let signable = SignableRequest::new("POST", &url, std::iter::empty(), SignableBody::Bytes(b"")).unwrap();
        let (signed, _) = sign(signable, &params).unwrap().into_parts();
        let (headers, query) = signed.into_parts();
        let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={}", value.replace('/', "%2F"))).collect();
        let path = if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{}", query.join("&")) };
        let headers: Vec<_> = headers.iter().map(|header| (header.name(), header.value())).collect();
        self.post(&path, &headers, "").await
    }

    /// Who a cookie is, or the code of the refusal.
    async fn who(&self, cookie: &str) -> String {
        let told = self.post("/", &[FORM, ("x-muster-scope", "eu-west-1/sts"), ("cookie", cookie)], WHO).await;
        let arn = told.said.split_once("<Arn>").and_then(|(_, rest)| rest.split_once("</Arn>"));
        arn.map_or(told.said.clone(), |(arn, _)| arn.to_owned())
    }
}

/// What a browser sends of a cookie that was set.
fn sent(set: &str) -> String {
    set.split(';').next().unwrap().to_owned()
}

const ADMIN: &str = "arn:aws:iam::111122223333:user/admin";

#[tokio::test(start_paused = true)]
async fn a_link_and_a_key_sign_in_with_a_cookie_that_no_script_and_no_other_site_has() {
    let world = World::begin().await;
    let holder = Holder::let_in(world.administrator().await, world.host.env.now_millis(), None);
    let by_link = world.with_link(&world.link(holder).await).await;
    let by_key = world.with_key("muster", SignatureLocation::Headers).await;
    for told in [by_link, by_key] {
        assert_eq!(told.status, 204, "{}", told.said);
        let cookie = told.cookie.unwrap();
        assert!(cookie.starts_with("__Host-muster="), "{cookie}");
        assert!(cookie.ends_with("; Path=/; Max-Age=43200; Secure; HttpOnly; SameSite=Strict"), "{cookie}");
        assert_eq!(world.who(&sent(&cookie)).await, ADMIN);
        assert_eq!(world.who(&format!("theme=dark; {}; a=b", sent(&cookie))).await, ADMIN);
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_to_sign_in_is_signed_for_this_service_and_in_its_header() {
    let world = World::begin().await;
    let other = world.with_key("ssm", SignatureLocation::Headers).await;
    assert_eq!((other.status, &*other.said, other.cookie), (403, "InvalidSignatureException", None));
    let presigned = world.with_key("muster", SignatureLocation::QueryParams).await;
    assert_eq!((presigned.status, &*presigned.said, presigned.cookie), (403, "IncompleteSignatureException", None));
}

#[tokio::test(start_paused = true)]
async fn a_link_is_good_for_one_use_and_for_ten_minutes() {
    let world = World::begin().await;
    let link = async || {
        let holder = Holder::let_in(world.administrator().await, world.host.env.now_millis(), None);
        world.link(holder).await
    };
    let used = link().await;
    assert_eq!(world.with_link(&used).await.status, 204);
    let again = world.with_link(&used).await;
    assert_eq!((again.status, &*again.said, again.cookie), (403, "AccessDeniedException", None));
    let (late, just) = (link().await, link().await);
    tokio::time::advance(Duration::from_millis(599_999)).await;
    assert_eq!(world.with_link(&just).await.status, 204);
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(world.with_link(&late).await.status, 403);
    let good = link().await;
    for wrong in
        ["", ".", "111122223333.", &good[..good.len() - 1], &*format!("{good}A"), &*good.replace("1111", "1112")]
    {
        assert_eq!(world.with_link(wrong).await.status, 403, "{wrong}");
    }
    assert_eq!(world.with_link(&good).await.status, 204);
    for body in ["", "{}", "[]", r#"{"secret": 1}"#, r#"{"secret": "x", "more": 1}"#] {
        assert_eq!(world.post(PATH, &[], body).await.said, "SerializationException", "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn only_pages_of_this_host_s_own_sign_in_or_ask_by_the_cookie() {
    let world = World::advertised(Some("https://muster.example")).await;
    let cookie = world.signed_in().await;
    let by_cookie = [("x-muster-scope", "eu-west-1/sts"), ("cookie", &cookie), FORM];
    let own = ("origin", OWN);
    let same = ("sec-fetch-site", "same-origin");
    for (method, said, holds) in [
        ("POST", vec![own, same], true),
        ("POST", vec![own], true),
        ("POST", vec![("origin", "https://muster.example"), same], true),
        ("POST", vec![same], false),
        ("POST", vec![], false),
        ("POST", vec![own, ("sec-fetch-site", "same-site")], false),
        ("POST", vec![own, ("sec-fetch-site", "cross-site")], false),
        ("POST", vec![own, ("sec-fetch-site", "none")], false),
        ("POST", vec![own, same, same], false),
        ("POST", vec![own, own, same], false),
        ("POST", vec![("origin", "https://muster.example:8750"), same], false),
        ("POST", vec![("origin", "http://muster.example"), same], false),
        ("POST", vec![("origin", "http://muster.example:8750.evil.example"), same], false),
        ("POST", vec![("origin", "http://evil.example"), same], false),
        ("POST", vec![("origin", "null"), same], false),
        ("POST", vec![("origin", ""), same], false),
        ("GET", vec![same], true),
        ("GET", vec![own, same], true),
        ("GET", vec![], false),
        ("GET", vec![("sec-fetch-site", "none")], false),
        ("GET", vec![("sec-fetch-site", "cross-site")], false),
        ("GET", vec![("origin", "http://evil.example"), same], false),
    ] {
        let path = if method == "GET" { format!("/?{WHO}") } else { "/".to_owned() };
        let body = if method == "GET" { "" } else { WHO };
        let told = world.send(method, &path, &[&by_cookie[..], &said].concat(), body).await;
        assert_eq!((told.status == 200, told.said.contains(ADMIN)), (holds, holds), "{method} {said:?}: {}", told.said);
        if method == "POST" && !holds {
            for path in [PATH, "/_muster/sign-out"] {
                let told = world.send("POST", path, &[&by_cookie[1..2], &said].concat(), "{}").await;
                assert!([400, 403].contains(&told.status) && told.cookie.is_none(), "{path} {said:?}");
            }
        }
    }
    assert_eq!(world.who(&cookie).await, ADMIN, "no other site signed out");
}

#[tokio::test(start_paused = true)]
async fn a_cookie_is_worth_nothing_without_a_scope_or_beside_a_signature_or_altered() {
    let world = World::begin().await;
    let cookie = world.signed_in().await;
    let (with, scope) = (("cookie", &*cookie), ("x-muster-scope", "eu-west-1/sts"));
    let code = async |headers: &[(&str, &str)]| world.post("/", &[&[FORM][..], headers].concat(), WHO).await.said;
    assert_eq!(code(&[with]).await, "MissingAuthenticationToken");
    assert_eq!(code(&[scope]).await, "MissingAuthenticationToken");
    assert_eq!(code(&[scope, with, with]).await, "MissingAuthenticationToken");
    for authorization in ["AWS4-HMAC-SHA256 Credential=a", "Bearer x", ""] {
        assert_eq!(code(&[scope, with, ("authorization", authorization)]).await, "IncompleteSignature");
    }
    assert_eq!(code(&[scope, scope, with]).await, "IncompleteSignature");
    for wrong in [
        "",
        "sts",
        "eu-west-1",
        "eu-west-1/",
        "/sts",
        "EU/sts",
        "eu-west-1/sts/x",
        "eu west/sts",
        "111122223333/eu/sts",
    ] {
        assert_eq!(code(&[("x-muster-scope", wrong), with]).await, "IncompleteSignature", "{wrong}");
    }
    // Of another service, as with a signature for another.
    assert_eq!(code(&[("x-muster-scope", "eu-west-1/ssm"), with]).await, "SignatureDoesNotMatch");
    assert_eq!(world.who(&cookie).await, ADMIN);
    let unknown = "InvalidClientTokenId";
    for at in "__Host-muster=".len()..cookie.len() {
        let mut altered = cookie.clone().into_bytes();
        altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).unwrap();
        // The last character of base64 may have bits that say nothing; none of those is taken for another session.
        assert_eq!(world.who(&altered).await, unknown, "{at}");
    }
    // Sealed by another key of the host.
    let Host { store, env, keys, .. } = &world.host;
    let key = crate::access::TokenKey::of(store, env, keys).await.unwrap();
    let holder = Holder::let_in(world.administrator().await, env.now_millis(), None);
    let foreign = BrowserSession::begin(&key, env, holder).unwrap().1;
    for wrong in ["", "x", &*foreign] {
        assert_eq!(world.who(&format!("__Host-muster={wrong}")).await, unknown);
    }
    assert_eq!(world.who(&format!("{cookie}A")).await, unknown);
    assert_eq!(world.who(&cookie.replace("__Host-", "")).await, "MissingAuthenticationToken");
}

#[tokio::test(start_paused = true)]
async fn a_session_is_of_its_own_account_whatever_a_request_names() {
    let world = World::begin().await;
    let cookie = world.signed_in().await;
    let get = async |name: &str| {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", "AmazonSSM.GetParameter"),
            ("x-muster-scope", "eu-west-1/ssm"),
            ("cookie", &*cookie),
        ];
        world.post("/", &headers, &json!({ "Name": name }).to_string()).await.said
    };
    assert_eq!(get("/none").await, "ParameterNotFound");
    assert_eq!(get("arn:aws:ssm:eu-west-1:111122223333:parameter/none").await, "ParameterNotFound");
    assert_eq!(get("arn:aws:ssm:eu-west-1:444455556666:parameter/none").await, "AccessDeniedException");
}

#[tokio::test(start_paused = true)]
async fn a_session_ends_by_time_by_signing_out_and_with_its_user_or_key() {
    let world = World::begin().await;
    let scope = AccountScope::new(testing::ACCOUNT);
    let (first, second) = (world.signed_in().await, world.signed_in().await);
    let by_key = sent(&world.with_key("muster", SignatureLocation::Headers).await.cookie.unwrap());
    let out = world.post("/_muster/sign-out", &[("cookie", &first)], "").await;
    assert_eq!(
        (out.status, out.cookie.as_deref()),
        (204, Some("__Host-muster=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict"))
    );
    let gone = "InvalidClientTokenId";
    assert_eq!(
        (&*world.who(&first).await, &*world.who(&second).await, &*world.who(&by_key).await),
        (gone, ADMIN, ADMIN)
    );
    // Nobody is signed out twice, or who is not signed in.
    for cookie in [&*first, "__Host-muster=x", "a=b"] {
        assert_eq!(world.post("/_muster/sign-out", &[("cookie", cookie)], "").await.status, 204);
    }

    let id = &world.key.access_key_id;
    let inactive = async |tx: &mut Tx| {
        let mut key = tx.get(&ACCESS_KEYS, &HostScope, id).await?.unwrap();
        key.active = false;
        Ok(tx.put(&ACCESS_KEYS, &HostScope, id, &key).await?)
    };
    world.host.store.transact(inactive).await.unwrap();
    assert_eq!((&*world.who(&by_key).await, &*world.who(&second).await), (gone, ADMIN));

    tokio::time::advance(Duration::from_millis(12 * 3_600_000 - 1)).await;
    assert_eq!(world.who(&second).await, ADMIN);
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(world.who(&second).await, "ExpiredToken");

    let third = world.signed_in().await;
    assert_eq!(world.who(&third).await, ADMIN);
    world.host.store.transact(async |tx: &mut Tx| Ok(tx.delete(&USERS, &scope, "admin").await?)).await.unwrap();
    assert_eq!(world.who(&third).await, gone);
}

#[tokio::test(start_paused = true)]
async fn a_link_has_the_limits_and_the_end_of_the_credentials_that_asked_for_it() {
    let world = World::begin().await;
    let now = world.host.env.now_millis();
    let mut limited = world.administrator().await;
    let only =
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "muster:*", "Resource": "*"}]}"#;
    limited.session =
        Some(SessionRecord { policies: vec![only.to_owned()], issued_millis: now, ..SessionRecord::default() });
    let standing = async |view: &crate::store::View| crate::access::standing(view, &limited).await;
    let standing = world.host.store.read(standing).await.unwrap().unwrap();
    let caller = crate::operation::Caller {
        expires_millis: Some(now + 900_000),
        ..crate::operation::Caller::of(standing, Some("ASIAEXAMPLE".to_owned()))
    };
    let ctx = crate::operation::Ctx { caller, ..testing::ctx(&world.host) };
    let made = testing::call(&ctx, create_sign_in_link::create_sign_in_link, json!({})).await.unwrap();
    let (url, secret) = made["Url"].as_str().unwrap().split_once('#').unwrap();
    assert_eq!(url, "http://host-1.example:8750/_muster/sign-in");
    let told = world.with_link(secret).await;
    let cookie = told.cookie.unwrap();
    assert!(cookie.contains("; Max-Age=900;"), "{cookie}");
    let cookie = sent(&cookie);
    let ask = async |method: &str, path: &str, scope: &str| {
        world.send(method, path, &[&OWN_PAGE[..], &[("x-muster-scope", scope), ("cookie", &cookie)]].concat(), "").await
    };
    assert_eq!(ask("GET", "/_muster/plugins", "eu-west-1/muster").await.status, 200);
    assert_eq!(ask("GET", "/applications", "eu-west-1/appconfig").await.said, "AccessDeniedException");
    // A link that the session makes ends with it.
    tokio::time::advance(Duration::from_secs(899)).await;
    let again: Value =
        serde_json::from_str(&ask("POST", "/_muster/sign-in-links", "eu-west-1/muster").await.said).unwrap();
    let secret = again["Url"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(world.with_link(&secret).await.status, 403);
    assert_eq!(ask("GET", "/_muster/plugins", "eu-west-1/muster").await.said, "ExpiredTokenException");
}

#[tokio::test(start_paused = true)]
async fn whoever_is_wrong_twenty_times_waits_and_no_other_site_uses_that_up() {
    let world = World::begin().await;
    let holder = Holder::let_in(world.administrator().await, world.host.env.now_millis(), None);
    let good = world.link(holder).await;
    for _ in 0..50 {
        let told = world.send("POST", PATH, &[("origin", "http://evil.example")], r#"{"secret": "x"}"#).await;
        assert_eq!(told.status, 403);
    }
    // Nor is what is no guess at all.
    for _ in 0..50 {
        assert_eq!(world.post(PATH, &[], "{").await.status, 400);
    }
    for _ in 0..20 {
        assert_eq!(world.with_link("x").await.status, 403);
    }
    let told = world.with_link(&good).await;
    assert_eq!((told.status, &*told.said), (429, "ThrottlingException"));
    tokio::time::advance(Duration::from_secs(6)).await;
    assert_eq!(world.with_link(&good).await.status, 204);
}

#[tokio::test(start_paused = true)]
async fn links_sessions_and_cookies_are_bounded_and_forgotten() {
    let world = World::begin().await;
    let store = &world.host.store;
    let principal = world.administrator().await;
    let of = |number: usize| {
        let who = Who::User { key: "other".to_owned(), id: format!("AIDA{number}") };
        let principal = PrincipalRecord { who, ..principal.clone() };
        Holder::let_in(principal, world.host.env.now_millis(), None)
    };
    let make = async |number: usize| SignInLink::make(store, &world.host.env, of(number), false).await.map(drop);
    for number in 0..10 {
        for _ in 0..10 {
            make(number).await.unwrap();
        }
        assert_eq!(make(number).await.unwrap_err().code, "QuotaExceededException", "of one");
    }
    assert_eq!(make(10).await.unwrap_err().code, "QuotaExceededException", "of the account");
    SignInLink::make(store, &world.host.env, of(0), true).await.unwrap();

    let keys = crate::access::Principals::new(&world.host).await.unwrap();
    let end = async |number: usize| {
        let (session, _) = BrowserSession::begin(keys.browser_key(), &world.host.env, of(number)).unwrap();
        session.end(store).await
    };
    for number in 0..10 {
        for _ in 0..100 {
            end(number).await.unwrap();
        }
        assert_eq!(end(number).await.unwrap_err().code, "QuotaExceededException", "of one");
    }
    assert_eq!(end(10).await.unwrap_err().code, "QuotaExceededException", "of the account");
    let mut timers = Timers::new();
    crate::access::reconcile(&mut timers);
    tokio::time::advance(Duration::from_mins(10)).await;
    timers.settle(&world.host, 1_000).await.unwrap();
    make(0).await.unwrap();
    tokio::time::advance(Duration::from_hours(12)).await;
    timers.settle(&world.host, 2_000).await.unwrap();
    let out = world.signed_in().await;
    assert_eq!(world.post("/_muster/sign-out", &[("cookie", &out)], "").await.status, 204);
    let left = async || store.next_due_millis().await.unwrap();
    assert!(left().await.is_some());
    tokio::time::advance(Duration::from_hours(12)).await;
    timers.settle(&world.host, 1_000).await.unwrap();
    assert_eq!(left().await, None);

    let mut large = principal.clone();
    let policies = vec!["x".repeat(3_000)];
    large.session = Some(SessionRecord { policies, ..SessionRecord::default() });
    let large = Holder::let_in(large, world.host.env.now_millis(), None);
    let refused = BrowserSession::begin(keys.browser_key(), &world.host.env, large).err().unwrap();
    assert_eq!(refused.code, "PackedPolicyTooLarge");
}

#[tokio::test]
async fn the_page_loads_nothing_but_its_own_files_and_is_shown_by_no_other_site() {
    let world = World::begin().await;
    for (path, kind) in [
        (PATH, "text/html; charset=utf-8"),
        ("/_muster/sign-in.js", "text/javascript; charset=utf-8"),
        ("/_muster/sign-in.css", "text/css; charset=utf-8"),
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = world.router.clone().oneshot(request).await.unwrap();
        let header = |name: &str| answer.headers()[name].to_str().unwrap();
        assert_eq!((answer.status().as_u16(), header("content-type")), (200, kind));
        let policy = header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self';") && policy.ends_with("frame-ancestors 'none'")
        );
        assert_eq!((header("x-content-type-options"), header("referrer-policy")), ("nosniff", "no-referrer"));
    }
}
