//! AssumeRole

use std::collections::BTreeMap;

use muster_types::sts::{AssumeRoleRequest, AssumeRoleResponse};

use super::sessions::{self, invalid};
use crate::access::policy::{Asked, Context, Decision, Kind, Named, assume_role as decide};
use crate::access::records::{RoleRecord, key_of};
use crate::access::{self, PrincipalRecord, SessionRecord, Who, arn, conditions, trust};
use crate::operation::{Caller, Ctx, Error, Result};
use crate::store::View;

/// The most that a session of a role has that another role's session assumed.
const CHAINED_SECONDS: i32 = 3_600;

/// A session of a role, of this account or of another that trusts the caller.
///
/// # Errors
/// `AccessDeniedException` where the role's trust policy or the caller's policies do not allow it, or there is no such role;
/// `ValidationError`, `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `InvalidParameterValue`.
pub async fn assume_role(ctx: Ctx, request: AssumeRoleRequest) -> Result<AssumeRoleResponse> {
    super::refuse_not_built(&[
        (super::MFA, request.serial_number.is_some() || request.token_code.is_some()),
        (super::CONTEXTS, request.provided_contexts.as_ref().is_some_and(|given| !given.is_empty())),
        (super::TOKEN_SIZE, request.minimum_session_token_size.is_some()),
    ])?;
    let Some((account, "role", _, name)) = arn::parse(&request.role_arn) else {
        return Err(invalid(format!("{} is invalid", request.role_arn)));
    };
    let seconds = request.duration_seconds.unwrap_or(sessions::ROLE_SECONDS);
    let own_tags = sessions::tags(request.tags.clone())?;
    let (tags, transitive) = passed_on(&ctx.caller, own_tags.clone(), request.transitive_tag_keys.as_ref())?;
    let inherited = ctx.caller.standing.record.session.as_ref().and_then(|session| session.source_identity.clone());
    let source_identity = match (&inherited, &request.source_identity) {
        (Some(inherited), Some(given)) if inherited != given => {
            return Err(denied(&ctx.caller, sessions::SET_SOURCE_IDENTITY, &request.role_arn));
        }
        _ => inherited.or_else(|| request.source_identity.clone()),
    };

    let role = ctx.store.read(async |view: &View| access::role(view, &request.role_arn).await).await?;
    // Whether there is such a role is told to nobody who may not assume it.
    let role = role.ok_or_else(|| denied(&ctx.caller, "sts:AssumeRole", &request.role_arn))?;
    let mut context =
        conditions::of_request(ctx.env.now_millis(), &ctx.caller.source, &ctx.scope.region, &serde_json::Value::Null);
    context.set("sts:RoleSessionName", &request.role_session_name);
    if let Some(id) = &request.external_id {
        context.set("sts:ExternalId", id);
    }
    if let Some(identity) = &source_identity {
        context.set("sts:SourceIdentity", identity);
    }
    context.set_tags("aws:RequestTag", own_tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    context.set_all("aws:TagKeys", own_tags.keys());
    context.set_all("sts:TransitiveTagKeys", request.transitive_tag_keys.iter().flatten());
    check(&ctx.caller, &role, &request.role_arn, "sts:AssumeRole", &context)?;
    if !tags.is_empty() {
        check(&ctx.caller, &role, &request.role_arn, sessions::TAG_SESSION, &context)?;
    }
    if source_identity.is_some() {
        check(&ctx.caller, &role, &request.role_arn, sessions::SET_SOURCE_IDENTITY, &context)?;
    }
    check_duration(&ctx.caller, &role, seconds)?;
    // Looked up last, since it tells what policies the account has.
    let (policy, policy_arns) = (request.policy.as_ref(), request.policy_arns.as_ref());
    let read = ctx.store.read(async |view: &View| sessions::limits(view, account, policy, policy_arns).await);
    let limits = read.await?;

    let session_name = request.role_session_name;
    let assumed_role_user = sessions::assumed(&ctx, &role, account, &session_name);
    let who = Who::Role { key: key_of(name), id: role.id, session: session_name };
    let principal = PrincipalRecord { account: account.to_owned(), who, session: None };
    let packed_policy_size = limits.packed_size(&tags);
    let session =
        SessionRecord { tags, transitive, source_identity: source_identity.clone(), ..SessionRecord::default() };
    let credentials = sessions::credentials(&ctx, principal, limits, session, seconds).await?;
    Ok(AssumeRoleResponse {
        credentials: Some(credentials),
        assumed_role_user: Some(assumed_role_user),
        packed_policy_size,
        source_identity,
        ..AssumeRoleResponse::default()
    })
}

/// Whether the caller may do this to the role, by the role's trust policy and the caller's own.
fn check(caller: &Caller, role: &RoleRecord, role_arn: &str, action: &str, context: &Context) -> Result<()> {
    let named =
        Named { name: "the role's trust policy".to_owned(), policy: trust::in_effect(&role.trust, Kind::Trust)? };
    let mut context = context.clone();
    context.extend(caller.standing.facts());
    for prefix in ["aws:ResourceTag", "iam:ResourceTag"] {
        context.set_tags(prefix, role.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    }
    let asked =
        Asked { principal: &caller.standing.principal, action, resource: role_arn, owner: None, context: &context };
    match decide(&asked, &caller.standing.policies(Some(&named))) {
        Decision::Allowed(_) => Ok(()),
        Decision::Denied(denial) => Err(Error::new("AccessDeniedException", denial.without_reason()).because(denial)),
    }
}

/// The one answer to all who may not, or ask for what there is not.
fn denied(caller: &Caller, action: &str, role_arn: &str) -> Error {
    let message = format!("User: {} is not authorized to perform: {action} on resource: {role_arn}", caller.arn);
    Error::new("AccessDeniedException", message)
}

/// How long a session of the role may be, for this caller.
fn check_duration(caller: &Caller, role: &RoleRecord, seconds: i32) -> Result<()> {
    if matches!(caller.standing.record.who, Who::Role { .. }) && seconds > CHAINED_SECONDS {
        return Err(invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
        ));
    }
    sessions::check_duration(role, seconds)
}

/// The tags of the new session, those among them that go on to the next: the caller's that do, and the request's.
fn passed_on(
    caller: &Caller,
    mut tags: BTreeMap<String, String>,
    transitive: Option<&Vec<String>>,
) -> Result<(BTreeMap<String, String>, Vec<String>)> {
    let wrong = |message: &str| Error::new("InvalidParameterValue", message);
    let mut keys = transitive.cloned().unwrap_or_default();
    let has = |tags: &BTreeMap<String, String>, key: &str| {
        let key = key.to_lowercase();
        tags.keys().any(|other| other.to_lowercase() == key)
    };
    for key in &mut keys {
        let lowered = key.to_lowercase();
        // Kept as the tag spells it, by which it is found again.
        let Some(own) = tags.keys().find(|other| other.to_lowercase() == lowered) else {
            return Err(wrong("The specified transitive tag key must be included in the requested tags."));
        };
        key.clone_from(own);
    }
    if let Some(session) = &caller.standing.record.session {
        for key in &session.transitive {
            let Some(value) = session.tags.get(key) else { continue };
            if has(&tags, key) {
                return Err(wrong(
                    "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key \
                     from the calling session.",
                ));
            }
            tags.insert(key.clone(), value.clone());
            keys.push(key.clone());
        }
    }
    Ok((tags, keys))
}
