//! IAM: users, groups, roles, their keys and policies. The records are [`access`](crate::access)'s, which decides by them.
//!
//! Identities belong to an account and to no region. They are found by their names without regard to case, and named as they were given.
//!
//! Invariants:
//! - what is referred to is there: who has members, keys, policies or profiles cannot be deleted, nor a policy that is attached to anything;
//! - a policy is stored only if it can be read, since one that cannot allows nothing;
//! - the counts of an account's identities change in the transaction that makes or deletes one;
//! - a secret is in the answer that made it and in no other.

mod access_keys;
mod account;
mod attachments;
mod authorization_details;
mod entity;
mod groups;
mod inline_policies;
mod instance_profiles;
mod managed_policies;
mod managed_policy;
mod oidc_providers;
mod paging;
mod policy_documents;
mod policy_versions;
mod roles;
mod service_linked_roles;
mod shown;
mod simulated;
mod simulation;
mod tags;
#[cfg(test)]
mod tests;
mod users;

use crate::operation::{Error, Reading, Registry, Resource};
use crate::store::AccountScope;

/// Users of an account: AWS's quota, as all of these.
pub const USERS_LIMIT: u64 = 5_000;
/// Groups of an account.
pub const GROUPS_LIMIT: u64 = 300;
/// Roles of an account.
pub const ROLES_LIMIT: u64 = 1_000;
/// Managed policies of an account.
pub const POLICIES_LIMIT: u64 = 1_500;
/// Instance profiles of an account.
pub const INSTANCE_PROFILES_LIMIT: u64 = 1_000;
/// OIDC providers of an account.
pub const OIDC_PROVIDERS_LIMIT: u64 = 100;
/// Access keys of a user.
pub const ACCESS_KEYS_LIMIT: usize = 2;
/// Groups that a user is in.
pub const GROUPS_OF_A_USER_LIMIT: usize = 10;
/// Managed policies that are attached to a user, a group or a role.
pub const ATTACHED_LIMIT: usize = 10;
/// Versions of a managed policy.
pub const VERSIONS_LIMIT: usize = 5;
/// Tags of anything.
pub const TAGS_LIMIT: usize = 50;
/// Characters of a managed policy, white space aside.
pub const MANAGED_POLICY_CHARACTERS: usize = 6_144;
/// Characters of a role's trust policy, white space aside.
pub const TRUST_POLICY_CHARACTERS: usize = 2_048;

/// Registers the operations.
pub fn register(on: &mut Registry) {
    access_keys::register(on);
    account::register(on);
    attachments::register(on);
    authorization_details::register(on);
    groups::register(on);
    inline_policies::register(on);
    instance_profiles::register(on);
    managed_policies::register(on);
    oidc_providers::register(on);
    policy_versions::register(on);
    roles::register(on);
    service_linked_roles::register(on);
    simulation::register(on);
    users::register(on);
    // AWS does not say how often. Each change has all hosts read anew what callers may do.
    let all: Vec<_> = muster_types::iam::SERVICE.operations.iter().map(|model| model.name).collect();
    on.at_most(100, "iam", &all);
}

/// As authorization sees what an ARN names, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn touched(read: Reading<'_>, of: &str) -> Result<Vec<Resource>, Error> {
    match crate::access::arn::parse(of) {
        Some((_, "policy", ..)) => managed_policy::touched(read, of).await,
        Some((_, "oidc-provider", ..)) => oidc_providers::provider(&read, of).await,
        Some((_, "instance-profile", _, name)) => {
            let found = instance_profiles::profile(&read, name).await?;
            // Another account's, or of another path, is not there.
            Ok(vec![if found.arn == of { found } else { Resource::new(of) }])
        }
        _ => Ok(vec![simulated::touched(&read, of).await?]),
    }
}

/// That there is no such thing, `kind` being "user", "role", "group", …
fn no_such(kind: &str, name: &str) -> Error {
    Error::new("NoSuchEntity", format!("The {kind} with name {name} cannot be found."))
}

/// That the name is taken, `kind` being "User", "Role", "Group", …
fn exists_already(kind: &str, name: &str) -> Error {
    Error::new("EntityAlreadyExists", format!("{kind} with name {name} already exists."))
}

/// The same where AWS says what to do first, as in "detach all policies".
fn still_has(first: &str) -> Error {
    Error::new("DeleteConflict", format!("Cannot delete entity, must {first} first."))
}

/// A quota by AWS's name of it, as in `UsersPerAccount`.
fn check_quota(name: &str, has: u64, limit: u64) -> Result<(), Error> {
    if has < limit { Ok(()) } else { Err(exceeded(name, limit)) }
}

/// A size by AWS's name of its quota.
fn check_size(name: &str, has: usize, limit: usize) -> Result<(), Error> {
    if has <= limit { Ok(()) } else { Err(exceeded(name, limit)) }
}

fn exceeded(name: &str, limit: impl std::fmt::Display) -> Error {
    Error::new("LimitExceeded", format!("Cannot exceed quota for {name}: {limit}"))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationError", message)
}

/// The path that an identity is made with.
fn path(given: Option<&String>) -> String {
    given.map_or("/", String::as_str).to_owned()
}

fn scope(ctx: &crate::operation::Ctx) -> AccountScope {
    ctx.scope.account_scope()
}

fn timestamp(millis: u64) -> Option<muster_types::Timestamp> {
    // IAM tells whole seconds.
    Some(muster_types::Timestamp::from_millis(millis / 1000 * 1000))
}

/// The ARN of the identity that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::access::arn;
    use crate::access::records::{GROUPS, INSTANCE_PROFILES, OIDC_PROVIDERS, POLICIES, ROLES, USERS};
    use crate::store::noting::key_of;
    // Of rows there are only keys: paths are not looked at, and names are in lower case.
    let of =
        |kind: &str, (scope, name): (AccountScope, String)| format!("arn:aws:iam::{}:{kind}/{name}", scope.account);
    key_of(&USERS, row)
        .map(|key| of("user", key))
        .or_else(|| key_of(&GROUPS, row).map(|key| of("group", key)))
        .or_else(|| key_of(&ROLES, row).map(|key| of("role", key)))
        .or_else(|| key_of(&POLICIES, row).map(|key| of("policy", key)))
        .or_else(|| key_of(&INSTANCE_PROFILES, row).map(|key| of("instance-profile", key)))
        .or_else(|| key_of(&OIDC_PROVIDERS, row).map(|(scope, url)| arn::oidc_provider(&scope.account, &url)))
}
