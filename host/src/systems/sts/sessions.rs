//! Making temporary credentials, and what all of them have in common: session policies, tags, how long they hold.

use std::collections::BTreeMap;

use muster_types::sts::{AssumedRoleUser, Credentials, PolicyDescriptorType, Tag};

use crate::access::policy::{Kind, Policy};
use crate::access::records::{POLICIES, RoleRecord};
use crate::access::{self, PrincipalRecord, Session, SessionRecord, TokenKey, arn, managed};
use crate::operation::{Ctx, Error, Result};
use crate::store::{AccountScope, View};

/// Characters of a session's policy and the ARNs beside it: AWS's bound for plain text.
const POLICY_CHARACTERS: usize = 2_048;
/// Managed policies that limit a session.
const POLICY_ARNS: usize = 10;
/// Tags of a session.
const TAGS: usize = 50;

/// Seconds that a role's session has where the request does not say.
pub const ROLE_SECONDS: i32 = 3_600;
/// What a role's trust policy has to allow as well where the session brings a source identity.
pub const SET_SOURCE_IDENTITY: &str = "sts:SetSourceIdentity";
/// The same where it brings tags.
pub const TAG_SESSION: &str = "sts:TagSession";

/// What a session is limited to.
#[derive(Default)]
pub struct Limits {
    policies: Vec<String>,
    policy_arns: Vec<String>,
    characters: usize,
}

impl Limits {
    /// Whether it is limited at all.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.policies.is_empty() && self.policy_arns.is_empty()
    }

    /// How much of what a session can carry its policies and tags are, in percent; none where there are none.
    #[must_use]
    pub fn packed_size(&self, tags: &BTreeMap<String, String>) -> Option<i32> {
        if self.is_none() && tags.is_empty() {
            return None;
        }
        let of_tags: usize = tags.iter().map(|(key, value)| key.len() + value.len()).sum();
        i32::try_from((self.characters + of_tags).div_ceil(POLICY_CHARACTERS / 100 + 1)).ok()
    }
}

/// Reads the policies that a session of the account is to be limited to.
///
/// # Errors
/// `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `ValidationError`; those of the store.
pub async fn limits(
    view: &View,
    account: &str,
    policy: Option<&String>,
    policy_arns: Option<&Vec<PolicyDescriptorType>>,
) -> Result<Limits> {
    let policy_arns: Vec<String> =
        policy_arns.into_iter().flatten().filter_map(|described| described.arn.clone()).collect();
    if policy_arns.len() > POLICY_ARNS {
        return Err(invalid(format!("A session has at most {POLICY_ARNS} managed policies.")));
    }
    if let Some(document) = policy {
        Policy::parse(document, Kind::Session)
            .map_err(|error| Error::new("MalformedPolicyDocument", error.to_string()))?;
    }
    let of_policy = policy.map_or(0, |document| document.chars().count());
    let characters = of_policy + policy_arns.iter().map(String::len).sum::<usize>();
    if characters > POLICY_CHARACTERS {
        return Err(Error::new(
            "PackedPolicyTooLarge",
            format!("The session policies have {characters} characters, and {POLICY_CHARACTERS} is the most."),
        ));
    }
    let scope = AccountScope::new(account);
    for wanted in &policy_arns {
        let known = managed::of_host(wanted).is_some()
            || match (arn::policy_key(account, wanted), arn::parse(wanted)) {
                (Some(key), Some((_, _, path, _))) => {
                    view.get(&POLICIES, &scope, &key).await?.is_some_and(|policy| policy.path == path)
                }
                _ => false,
            };
        if !known {
            return Err(invalid(format!("The policy {wanted} does not exist in the account {account}.")));
        }
    }
    Ok(Limits { policies: policy.cloned().into_iter().collect(), policy_arns, characters })
}

/// The tags that a session is given.
///
/// # Errors
/// `InvalidParameterValue`, in AWS's words.
pub fn tags(given: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>> {
    let given = given.unwrap_or_default();
    if given.len() > TAGS {
        return Err(invalid(format!("A session has at most {TAGS} tags.")));
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut tags = BTreeMap::new();
    for tag in given {
        if !seen.insert(tag.key.to_lowercase()) {
            let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::new("InvalidParameterValue", message));
        }
        tags.insert(tag.key, tag.value);
    }
    Ok(tags)
}

/// That a session of the role may be so long.
///
/// # Errors
/// `ValidationError`.
pub fn check_duration(role: &RoleRecord, seconds: i32) -> Result<()> {
    if i64::from(seconds) > i64::from(role.max_session_seconds) {
        return Err(invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
    }
    Ok(())
}

/// A session of a role that is made, as the answer names it.
#[must_use]
pub fn assumed(ctx: &Ctx, role: &RoleRecord, account: &str, session: &str) -> AssumedRoleUser {
    let arn = ["arn:aws:sts::", account, ":assumed-role/", &role.name, "/", session].concat();
    ctx.audit.makes_session(account, &arn);
    AssumedRoleUser { assumed_role_id: Some([&role.id, ":", session].concat()), arn: Some(arn) }
}

/// Makes the credentials of a session.
///
/// # Errors
/// `PackedPolicyTooLarge`; those of the store.
pub async fn credentials(
    ctx: &Ctx,
    mut principal: PrincipalRecord,
    limits: Limits,
    session: SessionRecord,
    seconds: i32,
) -> Result<Credentials> {
    let now = ctx.env.now_millis();
    let expires_millis = now / 1000 * 1000 + u64::try_from(seconds).unwrap_or_default() * 1000;
    let access_key_id = access::new_session_key_id(&ctx.env, &principal.account);
    let secret = access::new_secret(&ctx.env);
    principal.session = Some(SessionRecord {
        policies: limits.policies,
        policy_arns: limits.policy_arns,
        issued_millis: now,
        ..session
    });
    let session = Session { secret: secret.clone(), expires_millis, principal };
    let key = TokenKey::of(&ctx.store, &ctx.env, &ctx.keys).await?;
    let session_token = key.seal(&ctx.env, &access_key_id, &session)?;
    Ok(Credentials {
        access_key_id: Some(access_key_id),
        secret_access_key: Some(secret),
        session_token: Some(session_token),
        expiration: Some(muster_types::Timestamp::from_millis(expires_millis)),
    })
}

/// A broken rule of a request.
pub fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationError", message)
}
