//! What reads bytes of strangers in the host. Each test is a target; the cases are [`muster_fuzz::run`]'s.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

use std::sync::LazyLock;

use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, Request};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::FutureExt as _;
use muster_env::Env;
use muster_fuzz::requests::{WORDS, any, value, written};
use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::policy::{
    Asked, Context, Decision, Kind, Named, Policies, Policy, Principal, assume_role, evaluate, explain, is_comparable,
};
use muster_host::access::web_identity::{Keys, Token};
use muster_host::access::{Issuers, PrincipalRecord, Session, TokenKey, Who, arn, bootstrap};
use muster_host::api::{Authorization, Operations, SigningKeys, canonical_request, presigned, read};
use muster_host::operation::{Caller, Host, PageBinding, PageKey};
use muster_host::secrets::{self, AccountKey, Fresh, HostKey, HostKeys, Sealed, WrappedKey, open, seal};
use muster_host::store::{Blobs, RegionScope, Store};
use muster_host::systems::parameter_store::names::{self, Name, Reference};
use muster_types::OperationModel;
use serde_json::{Value, json};

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
fn request(input: &[u8]) -> Option<(Parts, &[u8])> {
    let (head, body) = two_parts(input)?;
    let mut lines = head.lines();
    let (method, target) = lines.next()?.split_once(' ')?;
    let mut request = Request::builder().method(method).uri(target).body(()).ok()?;
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request.headers_mut().append(name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?);
    }
    Some((request.into_parts().0, body))
}

/// A host in memory and its administrator, who may ask for everything.
static OPERATIONS: LazyLock<(Operations, Caller)> = LazyLock::new(|| {
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
    let made = async {
        let key = bootstrap(&host, Some(ACCOUNT)).await.unwrap().credentials.unwrap();
        let operations = Operations::new(host.clone(), muster_host::registry()).await.unwrap();
        let signer = operations.principals().signer(&key.access_key_id, None).await.unwrap().unwrap();
        (operations, signer.caller)
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(made)
});

#[test]
fn requests_are_read_and_what_they_touch_is_listed_or_they_are_refused() {
    let models: Vec<&'static OperationModel> =
        muster_types::SERVICES.iter().flat_map(|service| service.operations).copied().collect();
    let good = move |rng: &mut muster_fuzz::Rng| {
        let model = any(rng, &models);
        let request = written(model, &value(rng, model.input, 0)).to_string();
        let (first, rest) = request.split_once('\n').unwrap_or((&request, ""));
        let service = model.service.signing_name;
        let signature = "0".repeat(64);
        format!(
            "{first}\nauthorization: AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/{service}/aws4_request, \
             SignedHeaders=host, Signature={signature}\n{rest}"
        )
        .into_bytes()
    };
    run(&Target {
        name: "request",
        good: Box::new(good),
        words: WORDS,
        json: Json::AfterEmptyLine,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Some((parts, body)) = request(input) else { return false };
            let Some((model, input)) = read(&parts, body) else { return false };
            let (operations, caller) = &*OPERATIONS;
            // A store in memory answers at once.
            let may =
                operations.may(model, caller.clone(), scope(), input).now_or_never().expect("it waits for nothing");
            let told = may.err().unwrap_or_default();
            assert!(!told.starts_with("InternalServerError"), "{}: {told}", model.name);
            true
        },
    });
}

/// What AWS's signing test suite has, in both forms.
fn signed() -> Vec<String> {
    let vectors: Value = serde_json::from_str(include_str!("../src/api/signature/tests/vectors.json")).unwrap();
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
    let (parts, _) = request(input)?;
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

const KINDS: [Kind; 5] = [Kind::Identity, Kind::Managed, Kind::Session, Kind::Resource, Kind::Trust];

const POLICY_WORDS: &[&str] = &[
    "Version",
    "2012-10-17",
    "2008-10-17",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Allow",
    "Deny",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition",
    "AWS",
    "Service",
    "Federated",
    "CanonicalUser",
    "*",
    "?",
    "ssm:*",
    "ssm:GetParameter",
    "sts:AssumeRole",
    "arn:aws:ssm:*:*:parameter/*",
    "arn:aws:iam::111122223333:user/ann",
    "arn:aws:iam::111122223333:root",
    "111122223333",
    "${aws:username}",
    "${aws:userid, 'x'}",
    "${*}",
    "${$}",
    "${",
    "'",
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericLessThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateLessThan",
    "DateGreaterThan",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotLike",
    "Null",
    "ForAllValues:StringLike",
    "ForAnyValue:StringNotEquals",
    "StringEqualsIfExists",
    "NumericEqualsIfExists",
    "aws:TagKeys",
    "aws:username",
    "aws:PrincipalArn",
    "aws:CurrentTime",
    "aws:SourceIp",
    "aws:ResourceTag/team",
    "2026-01-01T00:00:00Z",
    "1767225600",
    "10.0.0.0/8",
    "::ffff:10.0.0.0/104",
    "2001:db8::/32",
    "true",
    "aGVsbG8=",
    "1e308",
    "-0.0",
    "nan",
    "inf",
    "::",
];

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("../src/access/policy/tests/cases.json")).unwrap()
}

/// Every policy of the cases.
fn policies() -> Vec<String> {
    let of = |case: &Value| {
        let lists = ["identity", "session"].map(|place| case[place].as_array().cloned().unwrap_or_default());
        let ones = ["boundary", "resource_policy"].map(|place| case[place].clone());
        lists.into_iter().flatten().chain(ones).filter(|policy| !policy.is_null()).map(|policy| policy.to_string())
    };
    cases().iter().flat_map(of).collect()
}

fn user(name: &str) -> Principal {
    let (account, path, id) = (ACCOUNT.to_owned(), "/".to_owned(), "AIDAEXAMPLEEXAMPLE000".to_owned());
    Principal::User { account, path, name: name.to_owned(), id }
}

#[test]
fn policies_are_read_or_refused_and_mean_the_same_when_they_are_written_again() {
    run(&Target {
        name: "policy",
        good: one_of(policies()),
        words: POLICY_WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        // A character of a policy is a piece of its pattern, and a completed ARN is that twice.
        room: Room { times: 256, bytes: 1 << 20 },
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let parsed = KINDS.into_iter().filter(|kind| means_the_same(text, *kind)).count();
            for operator in POLICY_WORDS.iter().filter(|word| word.contains("Equals") || word.contains("Ip")) {
                let _ = is_comparable(operator, text);
            }
            parsed > 0
        },
    });
}

fn means_the_same(text: &str, kind: Kind) -> bool {
    let Ok(policy) = Policy::parse(text, kind) else { return false };
    let again: Value = serde_json::from_str(text).unwrap();
    let again = Policy::parse(&again.to_string(), kind).unwrap();
    let keys = |policy: &Policy| {
        let mut keys: Vec<String> = policy.context_keys(None).into_iter().map(str::to_lowercase).collect();
        keys.sort_unstable();
        keys
    };
    assert_eq!(keys(&policy), keys(&again));
    let mut context = Context::new();
    context.set("aws:ResourceTag/team", "a");
    context.set("aws:CurrentTime", "2026-01-01T00:00:00Z");
    context.set("aws:SourceIp", "::ffff:10.0.0.1");
    context.set_all("aws:TagKeys", ["a", "", "*"]);
    for (name, action, resource) in [
        ("ann", "ssm:GetParameter", "arn:aws:ssm:eu-west-1:111122223333:parameter/app/key"),
        ("${aws:userid}*", "sts:AssumeRole", "arn:aws:iam::111122223333:role/app"),
    ] {
        let principal = user(name);
        let asked = Asked { principal: &principal, action, resource, owner: None, context: &context };
        let decided = |policy: &Policy| {
            let named = [Named { name: "a policy".to_owned(), policy: policy.clone() }];
            let policies = match kind {
                Kind::Resource | Kind::Trust => Policies { resource: named.first(), ..Policies::default() },
                _ => Policies { identity: &named, ..Policies::default() },
            };
            let assumed = assume_role(&asked, &policies).is_allowed();
            (evaluate(&asked, &policies).is_allowed(), assumed)
        };
        assert_eq!(decided(&policy), decided(&again), "{name}");
    }
    true
}

#[test]
fn no_deny_and_no_boundary_that_is_added_allows_more() {
    run(&Target {
        name: "decision",
        good: one_of(cases().iter().map(Value::to_string).collect()),
        words: POLICY_WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        room: Room { times: 512, bytes: 1 << 20 },
        takes: |input| {
            let Ok(case) = serde_json::from_slice::<Value>(input) else { return false };
            let Some(allowed) = decided(&case) else { return false };
            for place in ["identity", "session", "boundary", "resource_policy"] {
                if let Some(denied) = denying(&case, place).and_then(|case| decided(&case)) {
                    assert!(allowed || !denied, "{place}");
                }
            }
            if case["boundary"].is_null() {
                let mut bounded = case.clone();
                bounded["boundary"] = case["identity"][0].clone();
                assert!(allowed || decided(&bounded) != Some(true));
            }
            true
        },
    });
}

/// The same with a Deny, in a policy of that place, of what its first statement is about.
fn denying(case: &Value, place: &str) -> Option<Value> {
    let mut case = case.clone();
    let policy = if case[place].is_array() { case[place].get_mut(0)? } else { case.get_mut(place)? };
    let statement = policy.get_mut("Statement")?;
    if !statement.is_array() {
        *statement = json!([statement.take()]);
    }
    let statements = statement.as_array_mut()?;
    let mut denying = statements.first()?.as_object()?.clone();
    denying.insert("Effect".to_owned(), Value::from("Deny"));
    denying.remove("Sid");
    statements.push(Value::Object(denying));
    Some(case)
}

/// Whether a request is allowed; none where its policies are not read.
fn decided(case: &Value) -> Option<bool> {
    let text = |name: &str| case[name].as_str();
    let named = |policy: &Value, kind| {
        Policy::parse(&policy.to_string(), kind).ok().map(|policy| Named { name: "a policy".to_owned(), policy })
    };
    let all = |place: &str, kind| case[place].as_array().map(|all| all.iter().map(|one| named(one, kind)).collect());
    let one = |place: &str, kind| case.get(place).filter(|policy| !policy.is_null()).map(|policy| named(policy, kind));
    let is_trust = case["trust"] == true;
    let identity: Option<Vec<Named>> = all("identity", Kind::Identity).unwrap_or(Some(Vec::new()));
    let session: Option<Option<Vec<Named>>> = all("session", Kind::Session);
    let boundary = one("boundary", Kind::Managed);
    let resource = one("resource_policy", if is_trust { Kind::Trust } else { Kind::Resource });
    let (identity, session) = (identity?, session.map_or(Some(None), |session| session.map(Some))?);
    let boundary = boundary.map_or(Some(None), |boundary| boundary.map(Some))?;
    let resource = resource.map_or(Some(None), |resource| resource.map(Some))?;
    let mut context = Context::new();
    let mut tags = Vec::new();
    for (key, value) in case["context"].as_object().into_iter().flatten() {
        match value {
            Value::Array(values) => context.set_all(key, values.iter().filter_map(Value::as_str)),
            value => context.set(key, value.as_str()?),
        }
        tags.extend(key.strip_prefix("aws:RequestTag/").map(|tag| (tag, "x")));
    }
    context.set_tags("aws:RequestTag", tags);
    let principal = principal(&case["principal"])?;
    let (action, resource_arn) = (text("action")?, text("resource")?);
    let asked =
        Asked { principal: &principal, action, resource: resource_arn, owner: text("owner"), context: &context };
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: resource.as_ref(),
    };
    if is_trust {
        return Some(assume_role(&asked, &policies).is_allowed());
    }
    let explained = explain(&asked, &policies);
    assert_eq!(explained.decision, evaluate(&asked, &policies));
    if let Decision::Denied(denial) = &explained.decision {
        assert!(!denial.to_string().is_empty());
    }
    Some(explained.decision.is_allowed())
}

fn principal(written: &Value) -> Option<Principal> {
    let Some(text) = written.as_str() else {
        let member = |name: &str| written[name].as_str().map(str::to_owned);
        return Some(Principal::WebIdentity { provider: member("provider")?, subject: member("subject")? });
    };
    let Some((account, tail)) = text.splitn(5, ':').nth(4).and_then(|rest| rest.split_once(':')) else {
        let service = Principal::Service { name: text.to_owned() };
        return Some(if text == "anonymous" { Principal::Anonymous } else { service });
    };
    let account = account.to_owned();
    let parts: Vec<&str> = tail.split('/').collect();
    match parts.as_slice() {
        ["root"] => Some(Principal::Root { account }),
        ["federated-user", name] => Some(Principal::FederatedUser { account, name: (*name).to_owned() }),
        ["assumed-role", role, session] => Some(Principal::RoleSession {
            account,
            path: "/".to_owned(),
            role: (*role).to_owned(),
            role_id: "AROAEXAMPLEEXAMPLE000".to_owned(),
            session: (*session).to_owned(),
        }),
        ["user", name] => Some(user(name)),
        _ => None,
    }
}

/// What was sealed, and what it opens to.
struct Tokens {
    session: TokenKey,
    page: PageBinding,
    host_keys: HostKeys,
    account_key: AccountKey,
    /// Each with the word before it that says what it is.
    good: Vec<Vec<u8>>,
}

const PLACE: &[&str] = &["parameters", ACCOUNT, "eu-west-1", "/db/password", "3"];

static TOKENS: LazyLock<Tokens> = LazyLock::new(|| {
    let env = Env::simulated(1, 1_767_225_600_000);
    let session = TokenKey::new([7; 32]);
    let of_session = |key: &str| {
        let who = Who::User { key: "ann".to_owned(), id: "AIDAANN".to_owned() };
        let principal = PrincipalRecord { account: ACCOUNT.to_owned(), who, session: Some(Default::default()) };
        let token = session.seal(&env, key, &Session { secret: "s".repeat(40), expires_millis: 1, principal }).unwrap();
        format!("{key}\n\n{token}").into_bytes()
    };
    let model = muster_types::ssm::SERVICE.operation("GetParametersByPath").unwrap();
    let page = PageKey::new([7; 32]).bind(model, &scope(), "AIDAANN", &json!({"Path": "/a"}));
    let host_keys = HostKeys::new(HostKey::random(&env), vec![]);
    let wrapped = WrappedKey::new(ACCOUNT, &host_keys, &env);
    let account_key = wrapped.unwrap(ACCOUNT, &host_keys).unwrap();
    let mut good = vec![of_session("ASIAONE"), of_session("ASIATWO")];
    good.push(format!("page\n\n{}", page.seal(&("/a/b", 7)).unwrap()).into_bytes());
    good.push(
        [b"sealed\n\n", &seal(b"secret", &account_key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes()[..]].concat(),
    );
    good.push([b"sealed\n\n", &seal(b"", &account_key, PLACE, &Fresh::draw(&env)).unwrap().to_bytes()[..]].concat());
    good.push([b"key\n\n", &rmp_serde::to_vec_named(&wrapped).unwrap()[..]].concat());
    Tokens { session, page, host_keys, account_key, good }
});

#[test]
fn what_was_sealed_opens_and_nothing_else_does() {
    run(&Target {
        name: "token",
        good: one_of(TOKENS.good.clone()),
        words: &["ASIAONE", "ASIATWO", "page", "sealed", "key", "\n\n", "=", "==", "AAAA", "+", "-", "\u{1}", "\u{2}"],
        json: Json::Nowhere,
        most_bytes: 20 << 10,
        // `rmp_serde` makes room for a list of a megabyte before it reads one that says it is longer.
        room: Room { times: 64, bytes: 4 << 20 },
        takes: |input| {
            let Tokens { session, page, host_keys, account_key, good } = &*TOKENS;
            let Some((what, sealed)) = two_parts(input) else { return false };
            let text = std::str::from_utf8(sealed).unwrap_or_default();
            let opens = match what {
                "page" => page.open::<(String, u8)>(text).is_ok(),
                "sealed" => Sealed::from_bytes(sealed).is_ok_and(|sealed| {
                    assert_eq!(Sealed::from_bytes(&sealed.to_bytes()).as_ref(), Ok(&sealed));
                    assert!(open(&sealed, account_key, &PLACE[1..]).is_err(), "it opens in another place");
                    open(&sealed, account_key, PLACE).is_ok()
                }),
                // When a version was made is not authenticated, so an altered record may be another's.
                "key" => {
                    let record = rmp_serde::from_slice::<WrappedKey>(sealed);
                    return record.is_ok_and(|record| record.unwrap(ACCOUNT, host_keys).is_ok());
                }
                key => session.open::<Session>(key, text).is_some(),
            };
            assert!(!opens || good.iter().any(|good| good == input), "an altered one opens");
            opens
        },
    });
}

/// Tokens and keys that another library made.
static IDENTITIES: LazyLock<(Vec<String>, Keys)> = LazyLock::new(|| {
    let vectors: Value = serde_json::from_str(include_str!("../src/access/web_identity/vectors.json")).unwrap();
    let keys = Keys::parse(json!({"keys": vectors["keys"]}).to_string().as_bytes()).unwrap();
    let tokens = vectors["tokens"].as_object().unwrap().values().map(|token| token.as_str().unwrap().to_owned());
    (tokens.collect(), keys)
});

#[test]
fn web_identities_are_read_or_refused_and_none_is_believed_that_was_altered() {
    let vectors: Value = serde_json::from_str(include_str!("../src/access/web_identity/vectors.json")).unwrap();
    let mut good = IDENTITIES.0.clone();
    good.push(json!({"keys": vectors["keys"]}).to_string());
    // Not yet written as a token: so what it says can be altered.
    good.push(
        json!({"header": {"alg": "ES256", "kid": "p256"}, "signature": "AAAA", "claims": {
            "iss": "https://idp.example", "sub": "ann", "aud": ["muster"], "azp": "muster", "iat": 1_767_225_600,
            "exp": 1_767_229_200, "nbf": 1.5, "amr": "pwd", "https://aws.amazon.com/source_identity": "a",
            "https://aws.amazon.com/tags": {"principal_tags": {"team": ["web"]}, "transitive_tag_keys": ["team"]},
        }})
        .to_string(),
    );
    run(&Target {
        name: "web-identity",
        good: one_of(good),
        words: &[
            "alg", "none", "HS256", "RS256", "ES384", "kid", "crit", "iss", "sub", "aud", "exp", "iat", "nbf", "1e11",
            ".", "=", "kty", "use",
        ],
        json: Json::Whole,
        most_bytes: 24 << 10,
        room: Room::USUAL,
        takes: |input| {
            let (known, keys) = &*IDENTITIES;
            let parsed = Keys::parse(input);
            let Ok(text) = std::str::from_utf8(input) else { return parsed.is_ok() };
            let assembled = serde_json::from_str::<Value>(text).ok().filter(Value::is_object).map(|token| {
                let part = |name: &str| URL_SAFE_NO_PAD.encode(token[name].to_string());
                let signature = token["signature"].as_str().unwrap_or_default();
                [part("header"), part("claims"), signature.to_owned()].join(".")
            });
            let text = assembled.as_deref().unwrap_or(text);
            let Ok(token) = Token::parse(text) else { return parsed.is_ok() };
            let client_ids = ["muster".to_owned()];
            let _ =
                (token.claims.check_times(1_767_225_700), token.claims.audience(&client_ids), token.claims.methods());
            let is_signed = token.is_signed_by(keys);
            assert!(!is_signed || known.iter().any(|known| known == text), "an altered one is believed");
            true
        },
    });
}

#[test]
fn names_and_arns_are_read_or_refused_and_mean_one_thing() {
    run(&Target {
        name: "name",
        good: one_of(vec![
            "/app/db/password",
            "app",
            "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o",
            "name:3",
            "/app/db:label",
            "arn:aws:ssm:eu-west-1:111122223333:parameter/app/db",
            "arn:aws:ssm:eu-west-1:111122223333:parameter/app/db:7",
            "arn:aws:iam::111122223333:user/ops/ann",
            "arn:aws:iam::aws:policy/AdministratorAccess",
        ]),
        words: &[
            "/",
            "//",
            ":",
            "arn:aws:ssm:",
            "parameter/",
            "aws",
            "SSM",
            " ",
            "..",
            "user/",
            "policy",
            "111122223333",
        ],
        json: Json::Nowhere,
        most_bytes: 8 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let scope = scope();
            if let Some((account, kind, path, name)) = arn::parse(text) {
                assert_eq!(format!("arn:aws:iam::{account}:{kind}{path}{name}"), text);
                let _ = arn::policy_key(ACCOUNT, text);
            }
            if let Ok(path) = names::path(text) {
                assert!(text.starts_with(path) && !path.ends_with('/'));
            }
            if let Ok(name) = Name::parse_new(&scope, text) {
                assert_eq!(Name::parse(text).as_ref().map(Name::as_str).ok(), Some(name.as_str()));
                assert!(names::may_be_stored(&scope, &name), "{text}");
                let by_arn = Reference::parse(&scope, &names::arn(&scope, text)).unwrap();
                assert_eq!((by_arn.name.as_str(), by_arn.selector, by_arn.by_arn), (name.as_str(), None, true));
            }
            let Ok(reference) = Reference::parse(&scope, text) else { return false };
            let again = Name::parse(reference.name.as_str()).unwrap();
            assert_eq!(again.as_str(), reference.name.as_str());
            assert!(!reference.selector.is_some_and(|selector| selector.contains(':')));
            true
        },
    });
}
