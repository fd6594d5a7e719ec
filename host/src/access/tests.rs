use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials as ClientCredentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt as _;
use serde_json::json;
use tower::ServiceExt as _;

use super::records::{ACCESS_KEYS, AttachedPolicies, HOST_SECRETS, USERS, UserRecord};
use super::*;
use crate::api::{ApiOptions, Operations, router};
use crate::operation::{Caller, Host, testing};
use crate::store::{self, AccountScope, HostScope, Tx, View};
use crate::work::Timers;

#[tokio::test]
async fn a_host_is_set_up_once_and_keeps_its_first_key() {
    let host = testing::host();
    let first = bootstrap(&host, None).await.unwrap();
    assert!(first.created);
    let again = bootstrap(&host, Some("111122223333")).await.unwrap();
    assert!(!again.created);
    assert!(first.credentials == again.credentials);
}

#[tokio::test]
async fn the_first_key_belongs_to_an_administrator_of_the_account_that_was_asked_for() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    assert_eq!((made.access_key_id.len(), made.secret_access_key.len()), (20, 40));
    let signer = signer(&host, &made.access_key_id).await.unwrap();
    assert_eq!(signer.secret, made.secret_access_key);
    assert_eq!(signer.caller.arn, "arn:aws:iam::111122223333:user/admin");
    assert!(signer.caller.user_id.starts_with("AIDA"));
    assert_eq!(ask(&host, signer.caller, "muster", "ListPlugins", json!({})).await, "");
}

#[tokio::test]
async fn who_an_arn_names_is_looked_up_each_time_and_nobody_once_the_user_is_gone() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    let signed = signer(&host, &made.access_key_id).await.unwrap().caller;
    let found = async |arn: &str| {
        let read = host.store.read(async |view: &View| {
            let Some(asker) = named(view, arn).await? else { return Ok(None) };
            standing(view, &asker.principal).await
        });
        read.await.unwrap()
    };
    let arn = "arn:aws:iam::111122223333:user/admin";
    assert_eq!(found(arn).await, Some(signed.standing));
    for other in [
        "arn:aws:iam::111122223333:user/ops/admin",
        "arn:aws:iam::111122223333:user/other",
        "arn:aws:iam::111122223334:user/admin",
        "arn:aws:iam::111122223333:role/admin",
        "arn:aws:iam::111122223333:useradmin",
        "",
    ] {
        assert_eq!(found(other).await, None, "{other}");
    }
    put_user(&host, None).await;
    assert_eq!(found(arn).await, None);
}

#[tokio::test]
async fn an_unknown_key_has_no_principal_and_an_account_has_twelve_digits() {
    let host = testing::host();
    assert!(signer(&host, "AKIDEXAMPLE").await.is_none());
    for wrong in ["", "11112222333", "1111222233334", "11112222333x"] {
        assert!(bootstrap(&host, Some(wrong)).await.is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_secret_of_the_host_is_made_once_for_each_purpose() {
    let host = testing::host();
    let secret = async |purpose| host_secret(&host.store, &host.env, &host.keys, purpose).await.unwrap();
    let made = secret("page-tokens").await;
    assert_eq!(secret("page-tokens").await, made);
    assert_ne!(secret("cookies").await, made);
}

#[tokio::test]
async fn a_changed_policy_counts_with_the_next_request_and_so_does_a_key_that_is_gone() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    let principals = Principals::new(&host).await.unwrap();
    let caller = async || principals.signer(&made.access_key_id, None).await.unwrap().map(|signer| signer.caller);
    let get = json!({"Name": "/a/b"});
    let admin = caller().await.unwrap();
    assert_eq!(ask(&host, admin.clone(), "ssm", "GetParameter", get.clone()).await, "");
    put_user(&host, Some(UserRecord { policies: AttachedPolicies::default(), ..user(&host).await })).await;
    let refused = ask(&host, caller().await.unwrap(), "ssm", "GetParameter", get.clone()).await;
    assert_eq!(
        refused,
        "AccessDeniedException: User: arn:aws:iam::111122223333:user/admin is not authorized to perform: ssm:GetParameter \
         on resource: arn:aws:ssm:eu-west-1:111122223333:parameter/a/b because no identity-based policy allows the \
         ssm:GetParameter action"
    );
    assert_eq!(ask(&host, caller().await.unwrap(), "sts", "GetCallerIdentity", json!({})).await, "");
    put_user(&host, None).await;
    assert!(caller().await.is_none());
}

#[tokio::test]
async fn what_another_host_changed_counts_after_a_second_where_its_news_is_lost() {
    // The kept entry's own time, since one store tells all its hosts at once.
    tokio::time::pause();
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    let principals = Principals::new(&host).await.unwrap();
    let first = principals.signer(&made.access_key_id, None).await.unwrap().unwrap().caller.standing;
    let same = async || {
        let again = principals.signer(&made.access_key_id, None).await.unwrap().unwrap().caller.standing;
        std::sync::Arc::ptr_eq(&first, &again)
    };
    tokio::time::advance(std::time::Duration::from_millis(999)).await;
    assert!(same().await);
    tokio::time::advance(std::time::Duration::from_millis(2)).await;
    assert!(!same().await);
}

#[tokio::test]
async fn a_token_belongs_to_one_key_and_no_byte_of_it_can_be_changed() {
    let host = testing::host();
    let key = TokenKey::of(&host.store, &host.env, &host.keys).await.unwrap();
    let principal = testing::administrator().standing.record.clone();
    let session = Session { secret: "secret".to_owned(), expires_millis: 1, principal };
    let token = key.seal(&host.env, "ASIAONE", &session).unwrap();
    assert!(key.open("ASIAONE", &token) == Some(session));
    assert!(key.open::<Session>("ASIATWO", &token).is_none());
    for at in 0..token.len() {
        let mut altered = token.clone().into_bytes();
        altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).unwrap();
        // The last characters before padding have bits that mean nothing, which base64 refuses to be set.
        assert!(key.open::<Session>("ASIAONE", &altered).is_none(), "{at}");
    }
    for not_one in ["", "AQ==", "not base64", &token[..40], &(token.clone() + "AAAA")] {
        assert!(key.open::<Session>("ASIAONE", not_one).is_none(), "{not_one}");
    }
    assert!(TokenKey::new([1; 32]).open::<Session>("ASIAONE", &token).is_none());
}

/// A host behind its API, as the clients' own library asks it.
struct Api {
    host: Host,
    router: Router,
}

impl Api {
    /// With the credentials of its administrator.
    async fn begin() -> (Self, ClientCredentials) {
        let host = testing::empty_host();
        let made = bootstrap(&host, Some(testing::ACCOUNT)).await.unwrap().credentials.unwrap();
        let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
        let router = router(operations, ApiOptions::default(), Router::new());
        (Self { host, router }, ClientCredentials::from_keys(made.access_key_id, made.secret_access_key, None))
    }

    /// Signs now: in the header, or for so long in the query.
    fn signed(
        &self,
        (method, query, body): (&str, &str, &str),
        headers: &[(&str, &str)],
        (by, service): (&ClientCredentials, &str),
        expires: Option<Duration>,
    ) -> Asked {
        let identity = by.clone().into();
        let mut settings = SigningSettings::default();
        if expires.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = expires;
        }
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(testing::REGION)
            .name(service)
            .time(UNIX_EPOCH + Duration::from_millis(self.host.env.now_millis()))
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let url = format!("http://muster.example/{query}");
        let body = body.as_bytes();
        let signable = SignableRequest::new(method, &url, headers.iter().copied(), SignableBody::Bytes(body)).unwrap();
        let (added, _) = sign(signable, &params).unwrap().into_parts();
        let (added_headers, added_query) = added.into_parts();
        let mut path = format!("/{query}");
        for (name, value) in added_query {
            let value = value.replace('/', "%2F").replace('+', "%2B").replace('=', "%3D");
            path.push_str(&format!("&{name}={value}"));
        }
        let own = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let added = added_headers.iter().map(|header| (header.name().to_owned(), header.value().to_owned()));
        Asked { method: method.to_owned(), path, headers: own.chain(added).collect(), body: body.to_vec() }
    }

    /// The status and the body.
    async fn send(&self, asked: &Asked) -> (u16, String) {
        let request = Request::builder().method(&*asked.method).uri(&*asked.path).header("host", "muster.example");
        let request =
            asked.headers.iter().fold(request, |request, (name, value)| request.header(name.as_str(), value.as_str()));
        let answer = self.router.clone().oneshot(request.body(Body::from(asked.body.clone())).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// A signed request of STS.
    async fn sts(&self, form: &str, by: &ClientCredentials) -> (u16, String) {
        let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        self.send(&self.signed(("POST", "", form), &headers, (by, "sts"), None)).await
    }

    /// A signed request of Systems Manager.
    async fn ssm(&self, by: &ClientCredentials) -> (u16, String) {
        let headers =
            [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", "AmazonSSM.GetParametersByPath")];
        self.send(&self.signed(("POST", "", r#"{"Path": "/"}"#), &headers, (by, "ssm"), None)).await
    }

    /// Temporary credentials, for the shortest time that AWS gives them.
    async fn session(&self, of: &ClientCredentials) -> ClientCredentials {
        let form = "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=900";
        let (status, told) = self.sts(form, of).await;
        assert_eq!(status, 200, "{told}");
        let text = |name: &str| {
            let (_, rest) = told.split_once(&format!("<{name}>")).unwrap();
            rest.split('<').next().unwrap().to_owned()
        };
        ClientCredentials::from_keys(text("AccessKeyId"), text("SecretAccessKey"), Some(text("SessionToken")))
    }
}

/// A signed request, which may be sent again.
struct Asked {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";
const ADMIN: &str = "<Arn>arn:aws:iam::111122223333:user/admin</Arn>";

/// Codes and statuses: `ExpiredTokenException` of AWS's common errors, and `ExpiredToken` of the query protocol.
#[tokio::test(start_paused = true)]
async fn temporary_credentials_are_good_until_their_time_is_up_and_not_a_moment_longer() {
    let (api, admin) = Api::begin().await;
    let session = api.session(&admin).await;
    tokio::time::advance(Duration::from_millis(899_999)).await;
    let (status, told) = api.sts(WHO, &session).await;
    assert!(status == 200 && told.contains(ADMIN), "{told}");
    assert_eq!(api.ssm(&session).await.0, 200);

    tokio::time::advance(Duration::from_millis(1)).await;
    let (status, told) = api.ssm(&session).await;
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!((status, &told["__type"]), (400, &json!("ExpiredTokenException")), "{told}");
    assert_eq!(told["message"], "The security token included in the request is expired");
    let (status, told) = api.sts(WHO, &session).await;
    assert!(status == 403 && told.contains("<Code>ExpiredToken</Code>"), "{told}");
    // Whoever has them no more gets others.
    assert_eq!(api.ssm(&api.session(&admin).await).await.0, 200);
    assert_eq!(api.ssm(&admin).await.0, 200, "the key itself has no end");
}

/// As AWS says of presigned URLs: one that was made with a temporary token ends with it, even if it says a later time.
#[tokio::test(start_paused = true)]
async fn a_presigned_request_ends_with_the_credentials_that_signed_it() {
    let (api, admin) = Api::begin().await;
    let session = api.session(&admin).await;
    let query = format!("?{WHO}");
    let hour = Some(Duration::from_secs(3_600));
    let of_key = api.signed(("GET", &query, ""), &[], (&admin, "sts"), hour);
    let of_session = api.signed(("GET", &query, ""), &[], (&session, "sts"), hour);
    assert!(of_session.path.contains("X-Amz-Security-Token="), "{}", of_session.path);
    for (seconds, code) in [(899, None), (1, Some("<Code>ExpiredToken</Code>"))] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        let (status, told) = api.send(&of_session).await;
        assert_eq!(status, if code.is_some() { 403 } else { 200 }, "{told}");
        assert!(told.contains(code.unwrap_or(ADMIN)), "{told}");
    }
    assert_eq!(api.send(&of_key).await.0, 200);
}

#[test]
fn the_id_of_temporary_credentials_tells_the_account() {
    let host = testing::host();
    for account in ["111122223333", "000000000001", "999999999999"] {
        let id = new_session_key_id(&host.env, account);
        assert_eq!(account_of_session_key(&id).as_deref(), Some(account));
    }
    for other in ["ASIAEXAMPLE", "AKIAEXAMPLEEXAMPLEEXAMPLEEXA", "ASIA11111111AAAAAAAAAAAAAAAA", ""] {
        assert_eq!(account_of_session_key(other), None, "{other}");
    }
}

async fn signer(host: &Host, access_key_id: &str) -> Option<Signer> {
    Principals::new(host).await.unwrap().signer(access_key_id, None).await.unwrap()
}

async fn user(host: &Host) -> UserRecord {
    let scope = AccountScope::new("111122223333");
    host.store.read(async |view: &View| Ok(view.get(&USERS, &scope, "admin").await?)).await.unwrap().unwrap()
}

async fn put_user(host: &Host, change: Option<UserRecord>) {
    let scope = AccountScope::new("111122223333");
    let changed = host.store.transact(async |tx: &mut Tx| match &change {
        Some(user) => Ok(tx.put(&USERS, &scope, "admin", user).await?),
        None => Ok(tx.delete(&USERS, &scope, "admin").await.map(drop)?),
    });
    changed.await.unwrap();
}

/// Why a caller may not do this; empty for who may.
async fn ask(host: &Host, caller: Caller, service: &str, name: &str, input: serde_json::Value) -> String {
    let mut ctx = testing::ctx(host);
    ctx.caller = caller;
    let registry = crate::registry();
    let service = muster_types::SERVICES.iter().find(|known| known.name == service).unwrap();
    let model = service.operation(name).unwrap();
    let facts = conditions::of_request(host.env.now_millis(), &ctx.caller.source, testing::REGION, &input);
    let request = registry.get(model).unwrap().prepare(input).unwrap();
    let asked = authorize(&ctx, model, &*request, &facts, false).await;
    asked.err().map(|refused| refused.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn a_permanent_key_has_no_token_and_is_nobodys_once_it_is_inactive() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    let principals = Principals::new(&host).await.unwrap();
    assert!(principals.signer(&made.access_key_id, Some("")).await.unwrap().is_none());
    assert!(principals.signer(&made.access_key_id, None).await.unwrap().is_some());
    let disabled = host.store.transact(async |tx: &mut Tx| {
        let key = tx.get(&ACCESS_KEYS, &HostScope, &*made.access_key_id).await?.unwrap();
        let key = records::AccessKeyRecord { active: false, ..key };
        Ok(tx.put(&ACCESS_KEYS, &HostScope, &*made.access_key_id, &key).await?)
    });
    disabled.await.unwrap();
    assert!(principals.signer(&made.access_key_id, None).await.unwrap().is_none());
}

async fn stored_key(host: &Host, id: &str) -> records::AccessKeyRecord {
    let read = host.store.read(async |view: &View| Ok(view.get(&ACCESS_KEYS, &HostScope, id).await?));
    read.await.unwrap().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_secret_is_stored_sealed_and_signs() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    assert!(!testing::is_stored(&host, &made.secret_access_key).await);
    assert!(testing::is_stored(&host, &made.access_key_id).await);
    assert_eq!(signer(&host, &made.access_key_id).await.unwrap().secret, made.secret_access_key);
    let again = bootstrap(&host, None).await.unwrap().credentials.unwrap();
    assert_eq!(again.secret_access_key, made.secret_access_key);
}

#[tokio::test(start_paused = true)]
async fn a_sealed_secret_is_of_its_access_key_and_of_no_other() {
    let host = testing::host();
    let made = bootstrap(&host, Some("111122223333")).await.unwrap().credentials.unwrap();
    let key = stored_key(&host, &made.access_key_id).await;
    let put = async |tx: &mut Tx| Ok(tx.put(&ACCESS_KEYS, &HostScope, "AKIAOTHER", &key).await?);
    host.store.transact(put).await.unwrap();
    let principals = Principals::new(&host).await.unwrap();
    assert!(principals.signer("AKIAOTHER", None).await.err().unwrap().is_internal());
}

#[tokio::test(start_paused = true)]
async fn what_an_earlier_release_stored_is_sealed_when_none_of_its_hosts_is_left() {
    let first = testing::first_host_of_form(store::FORM - 1);
    let made = bootstrap(&first, Some("111122223333")).await.unwrap().credentials.unwrap();
    let tokens = host_secret(&first.store, &first.env, &first.keys, "page-tokens").await.unwrap();
    assert!(testing::is_stored(&first, &made.secret_access_key).await);

    // Beside it, nothing is sealed.
    let next = testing::beside(&first, 2);
    let mut timers = Timers::new();
    reconcile(&mut timers);
    timers.settle(&next, 10).await.unwrap();
    assert!(stored_key(&next, &made.access_key_id).await.sealed.is_none());

    let raised = async |tx: &mut Tx| {
        let form = tx.form().await?.unwrap();
        Ok(tx.set_form(&store::FormRecord { number: store::FORM, ..form }).await?)
    };
    next.store.transact(raised).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(20)).await;
    timers.settle(&next, 10).await.unwrap();
    assert!(!testing::is_stored(&next, &made.secret_access_key).await);
    assert_eq!(signer(&next, &made.access_key_id).await.unwrap().secret, made.secret_access_key);
    assert_eq!(host_secret(&next.store, &next.env, &next.keys, "page-tokens").await.unwrap(), tokens);
    let record = next.store.read(async |view: &View| Ok(view.get(&HOST_SECRETS, &HostScope, "page-tokens").await?));
    assert_eq!(record.await.unwrap().unwrap().secret, [0; 32]);
}
