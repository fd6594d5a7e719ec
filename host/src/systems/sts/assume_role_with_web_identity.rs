//! AssumeRoleWithWebIdentity
//!
//! The order of checks is what keeps strangers from learning of an account: before the token is proved by its signature, it is held against
//! the one provider that it names, and nothing else is looked up; whether there is such a role, and such a policy, is told to those whom
//! the role trusts alone.
//!
//! Nobody's answer is `IDPRejectedClaim`: it is of providers that are asked about each token, as those of `ProviderId` are.

use std::collections::{BTreeMap, BTreeSet};

use muster_types::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, Tag};
use serde_json::Value;

use super::sessions::{self, SET_SOURCE_IDENTITY, TAG_SESSION};
use crate::access::issuers::without_scheme;
use crate::access::policy::{Asked, Context, Kind, Named, Policies, Principal, assume_role as decide};
use crate::access::records::{OIDC_PROVIDERS, OidcProviderRecord, RoleRecord, key_of};
use crate::access::web_identity::{SessionTags, Token, invalid};
use crate::access::{self, PrincipalRecord, SessionRecord, Who, arn, conditions, trust};
use crate::operation::{Ctx, Error, Result};
use crate::store::{AccountScope, View};

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
/// Characters of a tag's key, of its value, and of a source identity: the model's bounds of AssumeRole.
const TAG_KEY: std::ops::RangeInclusive<usize> = 1..=128;
const TAG_VALUE: std::ops::RangeInclusive<usize> = 0..=256;
const SOURCE_IDENTITY: std::ops::RangeInclusive<usize> = 2..=64;

/// A session of a role for whoever a provider of the role's account vouches for.
///
/// # Errors
/// `InvalidIdentityToken`, `ExpiredTokenException`, `IDPCommunicationError`; `AccessDeniedException` where the role's trust policy does not
/// allow it, or there is no such role; `ValidationError`, `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `InvalidParameterValue`.
pub async fn assume_role_with_web_identity(
    ctx: Ctx,
    request: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse> {
    super::refuse_not_built(&[
        (super::PROVIDER_ID, request.provider_id.is_some()),
        (super::TOKEN_SIZE, request.minimum_session_token_size.is_some()),
    ])?;
    let Some((account, "role", _, name)) = arn::parse(&request.role_arn) else {
        return Err(sessions::invalid(format!("{} is invalid", request.role_arn)));
    };
    let scope = AccountScope::new(account);
    let now = ctx.env.now_millis();
    let token = Token::parse(&request.web_identity_token)?;
    let issuer = &token.claims.issuer;
    let registered = ctx.store.read(async |view: &View| provider(view, &scope, issuer).await).await?;
    token.claims.check_times(i64::try_from(now / 1000).unwrap_or(i64::MAX))?;
    token.claims.audience(&registered.client_ids)?;
    let keys = ctx.issuers.keys(issuer, token.key.as_deref()).await?;
    if !token.is_signed_by(&keys) {
        return Err(invalid("The token is not signed by a key of its identity provider"));
    }

    let read = ctx.store.read(async |view: &View| {
        // The provider may have gone, or the client, while it was asked for its keys.
        let provider = provider(view, &scope, issuer).await?;
        let role = access::role(view, &request.role_arn).await?;
        let limits = sessions::limits(view, account, request.policy.as_ref(), request.policy_arns.as_ref()).await;
        Ok((provider, role, limits))
    });
    let (provider, role, limits) = read.await?;
    let audience = token.claims.audience(&provider.client_ids)?;
    let role = role.ok_or_else(|| denied(ACTION))?;
    let (tags, transitive) = tags(token.claims.tags.as_ref())?;
    let source_identity = token.claims.source_identity.clone();
    if source_identity.as_ref().is_some_and(|identity| !is_source_identity(identity)) {
        return Err(invalid("The token's source identity has 2 to 64 letters, digits and characters of _+=,.@-"));
    }

    let mut context = conditions::of_request(now, &ctx.caller.source, &ctx.scope.region, &Value::Null);
    if ctx.scope.region.is_empty() {
        // It is the signature that names a region.
        context.set_all("aws:RequestedRegion", Vec::<String>::new());
    }
    let of_provider = without_scheme(issuer);
    context.set(&[of_provider, ":aud"].concat(), audience);
    context.set_all(&[of_provider, ":amr"].concat(), token.claims.methods());
    context.set("sts:RoleSessionName", &request.role_session_name);
    if let Some(identity) = &source_identity {
        context.set("sts:SourceIdentity", identity);
    }
    context.set_tags("aws:RequestTag", tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    context.set_all("aws:TagKeys", tags.keys());
    context.set_all("sts:TransitiveTagKeys", &transitive);
    let provider_arn = arn::oidc_provider(account, of_provider);
    let principal = Principal::WebIdentity { provider: provider_arn.clone(), subject: token.claims.subject.clone() };
    let asked = [(ACTION, true), (TAG_SESSION, !tags.is_empty()), (SET_SOURCE_IDENTITY, source_identity.is_some())];
    for (action, _) in asked.into_iter().filter(|(_, asked)| *asked) {
        check(&principal, &role, &request.role_arn, action, &context)?;
    }
    let seconds = request.duration_seconds.unwrap_or(sessions::ROLE_SECONDS);
    sessions::check_duration(&role, seconds)?;
    let limits = limits?;

    let packed_policy_size = limits.packed_size(&tags);
    let assumed_role_user = sessions::assumed(&ctx, &role, account, &request.role_session_name);
    let who = Who::Role { key: key_of(name), id: role.id, session: request.role_session_name };
    let session = SessionRecord {
        tags,
        transitive,
        source_identity: source_identity.clone(),
        federated_by: Some(provider_arn.clone()),
        ..SessionRecord::default()
    };
    let principal = PrincipalRecord { account: account.to_owned(), who, session: None };
    let credentials = sessions::credentials(&ctx, principal, limits, session, seconds).await?;
    Ok(AssumeRoleWithWebIdentityResponse {
        credentials: Some(credentials),
        subject_from_web_identity_token: Some(token.claims.subject),
        assumed_role_user: Some(assumed_role_user),
        packed_policy_size,
        // The model's words say `iss`, which AWS answers for the providers that it knows by itself; for an account's own it is the ARN.
        provider: Some(provider_arn),
        audience: Some(audience.to_owned()),
        source_identity,
        ..AssumeRoleWithWebIdentityResponse::default()
    })
}

/// The provider of an account whose tokens have that `iss`.
async fn provider(view: &View, scope: &AccountScope, issuer: &str) -> Result<OidcProviderRecord> {
    let found = view.get(&OIDC_PROVIDERS, scope, without_scheme(issuer)).await?;
    // With another scheme it is another's.
    found
        .filter(|provider| provider.url == issuer)
        .ok_or_else(|| invalid(format!("No OpenIDConnect provider found in your account for {issuer}")))
}

/// Whether the role's trust policy lets them.
fn check(principal: &Principal, role: &RoleRecord, role_arn: &str, action: &str, context: &Context) -> Result<()> {
    let named =
        Named { name: "the role's trust policy".to_owned(), policy: trust::in_effect(&role.trust, Kind::Trust)? };
    let mut context = context.clone();
    for prefix in ["aws:ResourceTag", "iam:ResourceTag"] {
        context.set_tags(prefix, role.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    }
    let asked = Asked { principal, action, resource: role_arn, owner: None, context: &context };
    let policies = Policies { resource: Some(&named), ..Policies::default() };
    if decide(&asked, &policies).is_allowed() { Ok(()) } else { Err(denied(action)) }
}

/// The one answer to all who may not, or ask for a role that there is not.
fn denied(action: &str) -> Error {
    Error::new("AccessDeniedException", format!("Not authorized to perform {action}"))
}

/// The tags that a token has for the session, and the keys of those that go on to the next.
fn tags(given: Option<&SessionTags>) -> Result<(BTreeMap<String, String>, Vec<String>)> {
    let Some(given) = given else { return Ok((BTreeMap::new(), Vec::new())) };
    let wrong = || invalid("The token's session tags are not as AWS has them: each a key with a list of one value");
    let mut tags = Vec::with_capacity(given.principal_tags.len());
    for (key, value) in &given.principal_tags {
        let value = match value.as_array().map(Vec::as_slice) {
            Some([Value::String(value)]) => value.clone(),
            _ => return Err(wrong()),
        };
        let reserved = key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
        if reserved || !is_tag(key, &TAG_KEY) || !is_tag(&value, &TAG_VALUE) {
            return Err(wrong());
        }
        tags.push(Tag { key: key.clone(), value });
    }
    let tags = sessions::tags(Some(tags))?;
    let mut transitive = BTreeSet::new();
    for wanted in &given.transitive_tag_keys {
        let lowered = wanted.to_lowercase();
        let key = tags.keys().find(|key| key.to_lowercase() == lowered);
        transitive.insert(key.ok_or_else(wrong)?.clone());
    }
    Ok((tags, transitive.into_iter().collect()))
}

/// Whether it has the characters of a tag's key or value.
fn is_tag(text: &str, length: &std::ops::RangeInclusive<usize>) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c);
    length.contains(&text.chars().count()) && text.chars().all(allowed)
}

fn is_source_identity(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    SOURCE_IDENTITY.contains(&text.chars().count()) && text.chars().all(allowed)
}
