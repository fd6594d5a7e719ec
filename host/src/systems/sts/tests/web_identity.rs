use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::assume_role_with_web_identity;
use crate::access::issuers::testing::{KEYS, Provider, Reply, Signing};
use crate::access::issuers::without_scheme;
use crate::access::records::{
    AttachedPolicies, OIDC_PROVIDERS, OidcProviderRecord, ROLES, RoleRecord, TrustRecord, key_of,
};
use crate::access::{Principals, conditions};
use crate::operation::testing::{ACCOUNT, START_MILLIS, call, code, ctx, host};
use crate::operation::{Caller, Ctx, Result};
use crate::store::{AccountScope, RegionScope, Tx};

const ROLE: &str = "arn:aws:iam::111122223333:role/ci/deploy";
const NOW: u64 = START_MILLIS / 1000;

/// An account that trusts a provider on loopback.
struct Trusting {
    ctx: Ctx,
    idp: Provider,
    key: Signing,
}

impl Trusting {
    /// The role has a condition on the token, if there is one.
    async fn new(condition: Option<Value>) -> Self {
        let key = Signing::new("one");
        let idp = Provider::start(&[&key]).await;
        let ctx = Ctx { caller: Caller::anonymous(), scope: RegionScope::new("", ""), ..ctx(&host()) };
        let trusting = Self { ctx, idp, key };
        trusting.register(&["muster"]).await;
        let mut statement = json!({
            "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": { "Federated": trusting.provider() }
        });
        if let Some(condition) = condition {
            statement["Condition"] = condition;
        }
        trusting.role(&json!([statement])).await;
        trusting
    }

    fn provider(&self) -> String {
        format!("arn:aws:iam::{ACCOUNT}:oidc-provider/{}", self.issuer())
    }

    fn issuer(&self) -> &str {
        without_scheme(&self.idp.url)
    }

    async fn register(&self, client_ids: &[&str]) {
        let provider = OidcProviderRecord {
            url: self.idp.url.clone(),
            client_ids: client_ids.iter().map(|id| (*id).to_owned()).collect(),
            thumbprints: Vec::new(),
            created_millis: 0,
            tags: BTreeMap::new(),
        };
        let (scope, key) = (AccountScope::new(ACCOUNT), self.issuer());
        let put =
            self.ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&OIDC_PROVIDERS, &scope, key, &provider).await?));
        put.await.unwrap();
    }

    async fn role(&self, statements: &Value) {
        let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        let role = RoleRecord {
            id: "AROAEXAMPLE".to_owned(),
            name: "deploy".to_owned(),
            path: "/ci/".to_owned(),
            created_millis: 0,
            description: None,
            trust: TrustRecord { document, ids: BTreeMap::new() },
            max_session_seconds: 7_200,
            policies: AttachedPolicies::default(),
            boundary: None,
            tags: BTreeMap::new(),
        };
        let scope = AccountScope::new(ACCOUNT);
        let put =
            self.ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&ROLES, &scope, &key_of(&role.name), &role).await?));
        put.await.unwrap();
    }

    fn claims(&self) -> Value {
        json!({ "iss": self.idp.url, "sub": "repo:acme/app", "aud": "muster", "iat": NOW, "exp": NOW + 600 })
    }

    fn with(&self, claim: &str, value: Value) -> Value {
        let mut claims = self.claims();
        claims[claim] = value;
        claims
    }

    async fn ask(&self, token: &str, more: Value) -> Result<Value> {
        let mut input = json!({ "RoleArn": ROLE, "RoleSessionName": "run-7", "WebIdentityToken": token });
        for (member, value) in more.as_object().unwrap() {
            input[member] = value.clone();
        }
        call(&self.ctx, assume_role_with_web_identity, input).await
    }

    async fn ask_with(&self, claims: &Value) -> Result<Value> {
        self.ask(&self.key.token(claims), json!({})).await
    }
}

#[tokio::test]
async fn whom_a_trusted_provider_vouches_for_gets_a_session_of_the_role() {
    let trusting = Trusting::new(None).await;
    let told = trusting.ask_with(&trusting.claims()).await.unwrap();
    assert_eq!(told["SubjectFromWebIdentityToken"], "repo:acme/app");
    assert_eq!(told["Audience"], "muster");
    assert_eq!(told["Provider"], trusting.provider());
    assert_eq!(told["AssumedRoleUser"]["Arn"], "arn:aws:sts::111122223333:assumed-role/deploy/run-7");
    assert_eq!(told["AssumedRoleUser"]["AssumedRoleId"], "AROAEXAMPLE:run-7");
    let credentials = &told["Credentials"];
    let principals = Principals::new(&trusting.ctx.host()).await.unwrap();
    let text = |member: &str| credentials[member].as_str().unwrap();
    let signer = principals.signer(text("AccessKeyId"), Some(text("SessionToken"))).await.unwrap().unwrap();
    assert_eq!(signer.expires_millis, Some(START_MILLIS + 3_600_000));
    assert_eq!(signer.caller.arn, "arn:aws:sts::111122223333:assumed-role/deploy/run-7");
    let session = signer.caller.standing.record.session.clone().unwrap();
    assert_eq!(session.federated_by, Some(trusting.provider()));
}

#[tokio::test]
async fn the_trust_policy_decides_by_audience_subject_and_method() {
    let trusting = Trusting::new(None).await;
    let key = |claim: &str| format!("{}:{claim}", trusting.issuer());
    let statement = |condition: Value| {
        json!([{
            "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
            "Principal": { "Federated": trusting.provider() }, "Condition": condition
        }])
    };
    for (condition, allowed) in [
        (json!({ "StringEquals": { key("aud"): "muster" } }), true),
        (json!({ "StringEquals": { key("aud"): "other" } }), false),
        (json!({ "StringLike": { key("sub"): "repo:acme/*" } }), true),
        (json!({ "StringEquals": { key("sub"): "repo:acme/*" } }), false),
        (json!({ "StringLike": { "idp.example:sub": "*" } }), false),
        (json!({ "ForAnyValue:StringEquals": { key("amr"): "mfa" } }), true),
        (json!({ "ForAnyValue:StringEquals": { key("amr"): "pin" } }), false),
        (json!({ "StringEquals": { "sts:RoleSessionName": "run-7" } }), true),
        (json!({ "StringEquals": { "sts:RoleSessionName": "run-8" } }), false),
        (json!({ "Null": { "aws:RequestedRegion": "true", "aws:PrincipalArn": "true" } }), true),
        (json!({ "DateLessThan": { "aws:CurrentTime": conditions::date(START_MILLIS + 60_000) } }), true),
    ] {
        trusting.role(&statement(condition.clone())).await;
        let told = trusting.ask_with(&trusting.with("amr", json!(["pwd", "mfa"]))).await;
        match told {
            Ok(_) => assert!(allowed, "{condition}"),
            Err(error) => {
                assert!(!allowed, "{condition}: {error:?}");
                assert_eq!(error.code, "AccessDeniedException");
                assert_eq!(error.message, "Not authorized to perform sts:AssumeRoleWithWebIdentity");
            }
        }
    }
}

#[tokio::test]
async fn a_role_that_does_not_trust_the_provider_is_as_if_it_were_not_there() {
    let trusting = Trusting::new(None).await;
    let token = trusting.key.token(&trusting.claims());
    let missing =
        trusting.ask(&token, json!({ "RoleArn": "arn:aws:iam::111122223333:role/deploy" })).await.unwrap_err();
    let allow =
        |principal: Value, action: &str| json!([{ "Effect": "Allow", "Action": action, "Principal": principal }]);
    let (own, other) = (trusting.provider(), "arn:aws:iam::111122223333:oidc-provider/idp.example");
    let same_elsewhere = own.replace(ACCOUNT, "999988887777");
    for statements in [
        allow(json!({ "AWS": "*" }), "sts:*"),
        allow(json!({ "AWS": ACCOUNT }), "sts:*"),
        allow(json!({ "Federated": other }), "sts:*"),
        allow(json!({ "Federated": same_elsewhere }), "sts:*"),
        allow(json!({ "Federated": own }), "sts:AssumeRole"),
    ] {
        trusting.role(&statements).await;
        let refused = trusting.ask(&token, json!({})).await.unwrap_err();
        assert_eq!((refused.code, refused.message), (missing.code.clone(), missing.message.clone()), "{statements}");
    }
    let deny = json!({ "Effect": "Deny", "Action": "sts:*", "Principal": { "Federated": own } });
    let mut both = allow(json!({ "Federated": own }), "sts:*");
    trusting.role(&both).await;
    assert!(trusting.ask(&token, json!({})).await.is_ok());
    both.as_array_mut().unwrap().push(deny);
    trusting.role(&both).await;
    assert_eq!(code(trusting.ask(&token, json!({})).await), "AccessDeniedException");
}

#[tokio::test]
async fn a_token_that_is_no_good_is_refused_and_its_provider_is_asked_for_those_alone_that_could_be() {
    let trusting = Trusting::new(None).await;
    let refused = async |claims: &Value| {
        trusting.ask_with(claims).await.map_err(|error| (error.code.into_owned(), error.message))
    };
    let is = |code: &str, message: &str| Err((code.to_owned(), message.to_owned()));
    let unknown = |issuer: &str| {
        is("InvalidIdentityToken", &format!("No OpenIDConnect provider found in your account for {issuer}"))
    };
    let secure = trusting.idp.url.replace("http:", "https:");
    for issuer in ["https://idp.example", &secure, &format!("{}/", trusting.idp.url), &trusting.idp.url.to_uppercase()]
    {
        assert_eq!(refused(&trusting.with("iss", json!(issuer))).await, unknown(issuer));
    }
    let audience = is("InvalidIdentityToken", "Incorrect token audience");
    assert_eq!(refused(&trusting.with("aud", json!("sts.amazonaws.com"))).await, audience);
    assert_eq!(code(trusting.ask_with(&trusting.with("exp", json!(NOW - 600))).await), "ExpiredTokenException");
    assert_eq!(code(trusting.ask_with(&trusting.with("iat", json!(NOW - 90_000))).await), "ExpiredTokenException");
    assert_eq!(code(trusting.ask_with(&trusting.with("nbf", json!(NOW + 600))).await), "InvalidIdentityToken");
    assert_eq!(code(trusting.ask("no.jwt.atall", json!({})).await), "InvalidIdentityToken");
    assert_eq!(trusting.idp.requests(), 0);
    let strange = Signing::new("one").token(&trusting.claims());
    assert_eq!(code(trusting.ask(&strange, json!({})).await), "InvalidIdentityToken");
    // The role's account has to have the provider.
    let token = trusting.key.token(&trusting.claims());
    let elsewhere = json!({ "RoleArn": "arn:aws:iam::999988887777:role/ci/deploy" });
    assert_eq!(code(trusting.ask(&token, elsewhere).await), "InvalidIdentityToken");
    assert_eq!(
        code(trusting.ask(&token, json!({ "RoleArn": "arn:aws:iam::111122223333:user/ann" })).await),
        "ValidationError"
    );
    assert!(trusting.ask(&token, json!({})).await.is_ok());
    trusting.register(&["another"]).await;
    assert_eq!(refused(&trusting.claims()).await, audience);
}

#[tokio::test]
async fn a_provider_that_cannot_be_reached_is_told_as_such() {
    let trusting = Trusting::new(None).await;
    trusting.idp.replies(KEYS, Reply::Status(502));
    assert_eq!(code(trusting.ask_with(&trusting.claims()).await), "IDPCommunicationError");
}

#[tokio::test]
async fn a_session_is_as_long_as_the_role_allows_and_as_narrow_as_its_policy() {
    let trusting = Trusting::new(None).await;
    let token = trusting.key.token(&trusting.claims());
    let ask = async |more: Value| trusting.ask(&token, more).await;
    assert!(ask(json!({ "DurationSeconds": 7_200 })).await.is_ok());
    assert_eq!(code(ask(json!({ "DurationSeconds": 7_201 })).await), "ValidationError");
    let policy =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ssm:GetParameter","Resource":"*"}}"#;
    let arns = json!([{ "arn": "arn:aws:iam::aws:policy/AdministratorAccess" }]);
    let told = ask(json!({ "Policy": policy, "PolicyArns": arns })).await.unwrap();
    assert!(told["PackedPolicySize"].as_i64().unwrap() > 0);
    assert_eq!(code(ask(json!({ "Policy": "{}" })).await), "MalformedPolicyDocument");
    let long = policy.replace("ssm:GetParameter", &format!("ssm:{}", "a".repeat(2_048)));
    assert_eq!(code(ask(json!({ "Policy": long })).await), "PackedPolicyTooLarge");
    let missing = json!([{ "arn": "arn:aws:iam::111122223333:policy/missing" }]);
    assert_eq!(code(ask(json!({ "PolicyArns": missing })).await), "ValidationError");
    // Who may not have the role is not told what policies there are.
    let other = json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": ACCOUNT } });
    trusting.role(&json!([other])).await;
    assert_eq!(code(ask(json!({ "PolicyArns": missing })).await), "AccessDeniedException");
    assert_eq!(code(ask(json!({ "ProviderId": "www.amazon.com" })).await), "NotImplementedException");
    assert_eq!(code(ask(json!({ "MinimumSessionTokenSize": 1 })).await), "NotImplementedException");
}

#[tokio::test]
async fn tags_and_source_identity_of_a_token_take_their_permissions() {
    let trusting = Trusting::new(None).await;
    let tags = json!({ "principal_tags": { "team": ["web"], "cost": ["7"] }, "transitive_tag_keys": ["team"] });
    let claims = trusting.with("https://aws.amazon.com/tags", tags.clone());
    let allow = |actions: Value, condition: Value| {
        json!([{
            "Effect": "Allow", "Action": actions, "Principal": { "Federated": trusting.provider() }, "Condition": condition
        }])
    };
    assert_eq!(trusting.ask_with(&claims).await.unwrap_err().message, "Not authorized to perform sts:TagSession");
    let both = json!(["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]);
    let condition = json!({
        "StringEquals": { "aws:RequestTag/team": "web" }, "ForAllValues:StringEquals": { "sts:TransitiveTagKeys": "team" }
    });
    trusting.role(&allow(both, condition)).await;
    let told = trusting.ask_with(&claims).await.unwrap();
    let principals = Principals::new(&trusting.ctx.host()).await.unwrap();
    let text = |member: &str| told["Credentials"][member].as_str().unwrap();
    let signer = principals.signer(text("AccessKeyId"), Some(text("SessionToken"))).await.unwrap().unwrap();
    let session = signer.caller.standing.record.session.clone().unwrap();
    assert_eq!(session.tags["cost"], "7");
    assert_eq!(session.transitive, ["team"]);

    let identity = trusting.with("https://aws.amazon.com/source_identity", json!("ann@example.com"));
    trusting.role(&allow(json!("sts:AssumeRoleWithWebIdentity"), json!({}))).await;
    assert_eq!(
        trusting.ask_with(&identity).await.unwrap_err().message,
        "Not authorized to perform sts:SetSourceIdentity"
    );
    let both = json!(["sts:AssumeRoleWithWebIdentity", "sts:SetSourceIdentity"]);
    trusting.role(&allow(both, json!({ "StringEquals": { "sts:SourceIdentity": "ann@example.com" } }))).await;
    assert_eq!(trusting.ask_with(&identity).await.unwrap()["SourceIdentity"], "ann@example.com");

    trusting.role(&allow(json!("sts:*"), json!({}))).await;
    for wrong in [
        json!({ "principal_tags": { "team": "web" } }),
        json!({ "principal_tags": { "team": ["web", "db"] } }),
        json!({ "principal_tags": { "aws:team": ["web"] } }),
        json!({ "principal_tags": { "te*m": ["web"] } }),
        json!({ "principal_tags": {}, "transitive_tag_keys": ["team"] }),
    ] {
        let claims = trusting.with("https://aws.amazon.com/tags", wrong.clone());
        assert_eq!(code(trusting.ask_with(&claims).await), "InvalidIdentityToken", "{wrong}");
    }
    let wrong = trusting.with("https://aws.amazon.com/source_identity", json!("a b"));
    assert_eq!(code(trusting.ask_with(&wrong).await), "InvalidIdentityToken");
}
