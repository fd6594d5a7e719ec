//! Who somebody is, and the policies that they are under: read together, from one state.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::conditions::Source;
use super::policy::{Context, Kind, Named, Policies, Policy, Principal};
use super::records::{
    AttachedPolicies, GROUPS, GROUPS_BY_ID, GroupRecord, POLICIES, PolicyRecord, ROLES, RoleRecord, USERS, USERS_BY_ID,
    UserRecord, key_of,
};
use super::{arn, managed};
use crate::operation::{Error, Result};
use crate::store::{AccountScope, Range, View};

/// A principal as a session token carries it, and as work keeps it that outlives the request: who it was, and not what it was allowed, which
/// is looked up each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrincipalRecord {
    /// Twelve digits.
    pub account: String,
    /// Who in it.
    pub who: Who,
    /// What temporary credentials add; none for a user's own key.
    pub session: Option<SessionRecord>,
}

/// Who in an account. Identities are meant by their unique ids: one that is re-created under the same name is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// A user.
    User {
        /// Its key at that time: another name is another key.
        key: String,
        /// `AIDA…`
        id: String,
    },
    /// A session of a role.
    Role {
        /// The role's key.
        key: String,
        /// `AROA…`
        id: String,
        /// What the caller named the session.
        session: String,
    },
    /// A session that a user gave to another ("federation").
    Federated {
        /// The user's key.
        key: String,
        /// The user's, `AIDA…`
        id: String,
        /// What the user named it.
        name: String,
    },
}

impl PrincipalRecord {
    /// The unique id of the user or the role, which all sessions of it share.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.who {
            Who::User { id, .. } | Who::Role { id, .. } | Who::Federated { id, .. } => id,
        }
    }
}

/// What temporary credentials add to a principal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRecord {
    /// Documents that the session is limited to, besides those of `policy_arns`; none of either is no limit.
    pub policies: Vec<String>,
    /// ARNs of managed policies, likewise.
    pub policy_arns: Vec<String>,
    /// Session tags.
    pub tags: BTreeMap<String, String>,
    /// The keys of those that go on to a session of the next role.
    pub transitive: Vec<String>,
    /// `sts:SourceIdentity`, which stays through all sessions.
    pub source_identity: Option<String>,
    /// The ARN of the OIDC provider that vouched for the caller.
    pub federated_by: Option<String>,
    /// When the credentials were made.
    pub issued_millis: u64,
}

/// Who asked for work that goes on after the request, and from where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskerRecord {
    /// Who.
    pub principal: PrincipalRecord,
    /// From where.
    pub source: Source,
}

/// Somebody and all that decides what they may do, but for the resource's own policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Who it is.
    pub record: PrincipalRecord,
    /// The same for policies.
    pub principal: Principal,
    identity: Vec<Named>,
    boundary: Option<Named>,
    session: Option<Vec<Named>>,
    facts: Context,
}

impl Standing {
    /// Somebody of no account: the caller of an operation that is not signed.
    #[must_use]
    pub fn anonymous() -> Self {
        let who = Who::User { key: String::new(), id: String::new() };
        Self {
            record: PrincipalRecord { account: String::new(), who, session: None },
            principal: Principal::Anonymous,
            identity: Vec::new(),
            boundary: None,
            session: None,
            facts: Context::new(),
        }
    }

    /// Somebody of whom nothing is stored.
    #[cfg(test)]
    pub fn testing(principal: Principal, identity: Vec<Named>) -> Self {
        let account = principal.account().unwrap_or_default().to_owned();
        let (key, id) = match &principal {
            Principal::User { name, id, .. } => (name.clone(), id.clone()),
            _ => (String::new(), String::new()),
        };
        let record = PrincipalRecord { account, who: Who::User { key, id }, session: None };
        Self { record, principal, identity, ..Self::anonymous() }
    }

    /// The policies, beside that of a resource.
    #[must_use]
    pub fn policies<'a>(&'a self, resource: Option<&'a Named>) -> Policies<'a> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            resource,
        }
    }

    /// How large the documents of all its policies are.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let all = self.identity.iter().chain(&self.boundary).chain(self.session.iter().flatten());
        all.map(|named| named.policy.bytes()).sum()
    }

    /// The condition keys that the principal brings beside those that follow from who it is.
    #[must_use]
    pub fn facts(&self) -> &Context {
        &self.facts
    }
}

/// Reads what a principal is now; none where it is gone, or is another by now.
///
/// # Errors
/// Internal where a policy cannot be read that was taken once: without it, what it denies would be allowed. Those of the store.
pub async fn standing(view: &View, record: &PrincipalRecord) -> Result<Option<Arc<Standing>>> {
    let scope = AccountScope::new(&*record.account);
    let account = record.account.clone();
    let found = match &record.who {
        Who::User { key, id } => {
            let Some(user) = user(view, &scope, key, id).await? else { return Ok(None) };
            let principal =
                Principal::User { account, path: user.path.clone(), name: user.name.clone(), id: user.id.clone() };
            of_user(view, &scope, record, principal, user).await?
        }
        Who::Federated { key, id, name } => {
            let Some(user) = user(view, &scope, key, id).await? else { return Ok(None) };
            of_user(view, &scope, record, Principal::FederatedUser { account, name: name.clone() }, user).await?
        }
        Who::Role { key, id, session } => {
            let role: Option<RoleRecord> = view.get(&ROLES, &scope, key).await?;
            let Some(role) = role.filter(|role| role.id == *id) else { return Ok(None) };
            let principal = Principal::RoleSession {
                account,
                path: role.path.clone(),
                role: role.name.clone(),
                role_id: role.id.clone(),
                session: session.clone(),
            };
            let whose = format!("role {}", role.name);
            let identity = attached(view, &scope, &role.policies, &whose).await?;
            complete(view, &scope, record, principal, identity, role.boundary.as_deref(), &role.tags).await?
        }
    };
    Ok(Some(Arc::new(found)))
}

async fn user(view: &View, scope: &AccountScope, key: &str, id: &str) -> Result<Option<UserRecord>> {
    let user: Option<UserRecord> = view.get(&USERS, scope, key).await?;
    if let Some(user) = user.filter(|user| user.id == id) {
        return Ok(Some(user));
    }
    // The name may have changed since.
    let page = view.scan_index(&USERS, &USERS_BY_ID, scope, Range::prefix(id), 1).await?;
    Ok(page.rows.into_iter().map(|(_, user)| user).find(|user| user.id == id))
}

/// The groups that a user is in, by name.
///
/// # Errors
/// Internal where one is not there; those of the store.
pub async fn groups_of(view: &View, scope: &AccountScope, user: &UserRecord) -> Result<Vec<GroupRecord>> {
    let mut groups = Vec::with_capacity(user.group_ids.len());
    for id in &user.group_ids {
        let page = view.scan_index(&GROUPS, &GROUPS_BY_ID, scope, Range::prefix(id), 1).await?;
        // It cannot be deleted while it has members; if it were passed over, what it denies would be allowed.
        let group = page.rows.into_iter().map(|(_, group)| group).next();
        groups.push(group.ok_or_else(|| Error::internal(format!("the group {id} has members and is not there")))?);
    }
    groups.sort_by_key(|group| key_of(&group.name));
    Ok(groups)
}

async fn of_user(
    view: &View,
    scope: &AccountScope,
    record: &PrincipalRecord,
    principal: Principal,
    user: UserRecord,
) -> Result<Standing> {
    let mut identity = attached(view, scope, &user.policies, &format!("user {}", user.name)).await?;
    for group in groups_of(view, scope, &user).await? {
        identity.extend(attached(view, scope, &group.policies, &format!("group {}", group.name)).await?);
    }
    complete(view, scope, record, principal, identity, user.boundary.as_deref(), &user.tags).await
}

async fn complete(
    view: &View,
    scope: &AccountScope,
    record: &PrincipalRecord,
    principal: Principal,
    identity: Vec<Named>,
    boundary: Option<&str>,
    tags: &BTreeMap<String, String>,
) -> Result<Standing> {
    let boundary = match boundary {
        Some(arn) => Some(managed_policy(view, scope, arn).await?),
        None => None,
    };
    let mut facts = Context::new();
    let mut tags = tags.clone();
    let mut session = None;
    if let Some(given) = &record.session {
        tags.extend(given.tags.clone());
        facts.set("aws:MultiFactorAuthPresent", "false");
        facts.set("aws:TokenIssueTime", super::conditions::date(given.issued_millis));
        if let Some(source) = &given.source_identity {
            facts.set("aws:SourceIdentity", source);
        }
        if let Some(provider) = &given.federated_by {
            facts.set("aws:FederatedProvider", provider);
        }
        if !given.policies.is_empty() || !given.policy_arns.is_empty() {
            let mut limits = Vec::new();
            for document in &given.policies {
                limits.push(parsed("the session's policy".to_owned(), document, Kind::Session)?);
            }
            for arn in &given.policy_arns {
                // A session does not hold a policy, so one may be gone: what it allowed is allowed no more.
                limits.extend(found_policy(view, scope, arn).await?);
            }
            session = Some(limits);
        }
    }
    facts.set_tags("aws:PrincipalTag", tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    Ok(Standing { record: record.clone(), principal, identity, boundary, session, facts })
}

/// The policies of a user, a group or a role: its own by name, and then those that are attached, in their order.
///
/// # Errors
/// Internal where one cannot be read that was taken once; those of the store.
pub(crate) async fn attached(
    view: &View,
    scope: &AccountScope,
    policies: &AttachedPolicies,
    whose: &str,
) -> Result<Vec<Named>> {
    let mut all = Vec::with_capacity(policies.inline.len() + policies.managed.len());
    for (name, document) in &policies.inline {
        all.push(parsed(format!("inline policy {name} of {whose}"), document, Kind::Identity)?);
    }
    for arn in &policies.managed {
        all.push(managed_policy(view, scope, arn).await?);
    }
    Ok(all)
}

/// A managed policy that is attached, in the version that is in effect.
///
/// # Errors
/// Internal where there is none: it cannot be deleted while it is attached, and if it were passed over, what it denies would be allowed. Those
/// of the store.
pub(crate) async fn managed_policy(view: &View, scope: &AccountScope, of: &str) -> Result<Named> {
    let found = found_policy(view, scope, of).await?;
    found.ok_or_else(|| Error::internal(format!("{of} is attached and is not there")))
}

/// A managed policy in the version that is in effect, by the ARN that it has now.
async fn found_policy(view: &View, scope: &AccountScope, of: &str) -> Result<Option<Named>> {
    if let Some(own) = managed::of_host(of) {
        return Ok(Some(own.named()));
    }
    let Some(key) = arn::policy_key(&scope.account, of) else { return Ok(None) };
    let record: Option<PolicyRecord> = view.get(&POLICIES, scope, &key).await?;
    let record = record.filter(|record| arn::policy(&scope.account, &record.path, &record.name) == of);
    let version = record.as_ref().and_then(|record| record.versions.get(&record.default_version));
    version.map(|version| parsed(of.to_owned(), &version.document, Kind::Managed)).transpose()
}

fn parsed(name: String, document: &str, kind: Kind) -> Result<Named> {
    match Policy::parse(document, kind) {
        Ok(policy) => Ok(Named { name, policy }),
        Err(error) => Err(Error::internal(format!("{name} cannot be read any more: {error}"))),
    }
}
