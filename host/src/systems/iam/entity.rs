//! Finding users, groups and roles by their names; what the three have in common; and how authorization sees them.

use std::collections::BTreeMap;

use muster_types::Empty;

use crate::access::policy::Principal;
use crate::access::records::{
    ALL, AttachedPolicies, COUNTS, CountsRecord, GROUPS, GROUPS_BY_POLICY, GroupRecord, ROLES, ROLES_BY_POLICY,
    RoleRecord, USERS, USERS_BY_POLICY, UserRecord, key_of,
};
use crate::access::{self, arn};
use crate::operation::{Caller, Ctx, Error, Reading, Resource, Result};
use crate::store::{AccountScope, Index, Record, Table, Tx, View};

use super::{invalid, managed_policy, no_such, scope, still_has};

/// What policies are attached to: a user, a group or a role.
pub trait Entity: Record + Clone {
    /// "user", "group", "role"
    const KIND: &'static str;
    /// What inline policies may have together, in characters without white space: AWS's quota.
    const INLINE_CHARACTERS: usize;
    /// AWS's name of the quota of managed policies that are attached to one.
    const ATTACHED_QUOTA: &'static str;
    /// Where they are.
    const TABLE: &'static Table<AccountScope, String, Self>;
    /// The same by the managed policies that they refer to.
    const BY_POLICY: &'static Index<String, Self, String>;

    /// As it was given.
    fn name(&self) -> &str;
    /// `AIDA…`, `AGPA…`, `AROA…`
    fn id(&self) -> &str;
    /// `/` or `/…/`.
    fn path(&self) -> &str;
    /// The ARN of its permissions boundary.
    fn boundary(&self) -> Option<&String>;
    /// Its policies.
    fn policies(&self) -> &AttachedPolicies;
    /// Its policies, to be changed.
    fn policies_mut(&mut self) -> &mut AttachedPolicies;
    /// The ARN of one of that path and name.
    fn arn_of(account: &str, path: &str, name: &str) -> String;
    /// Its ARN.
    fn arn(&self, account: &str) -> String {
        Self::arn_of(account, self.path(), self.name())
    }
    /// Its tags.
    fn tags(&self) -> BTreeMap<String, String>;
    /// All documents that its row has.
    fn documents(&self) -> Vec<&str> {
        self.policies().inline.values().map(String::as_str).collect()
    }
    /// Whether it may be changed by who asks IAM.
    ///
    /// # Errors
    /// `UnmodifiableEntity`.
    fn check_modifiable(&self) -> Result<()> {
        Ok(())
    }
}

/// What can have a permissions boundary: a user or a role.
pub trait Bounded: Entity {
    /// The ARN of its boundary, to be changed.
    fn boundary_mut(&mut self) -> &mut Option<String>;
}

impl Bounded for UserRecord {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

impl Bounded for RoleRecord {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

/// The condition key of a permissions boundary.
pub const BOUNDARY: &str = "iam:PermissionsBoundary";

/// The path of roles that are linked to a service.
pub const SERVICE_PATH: &str = "/aws-service-role/";

/// What all three records have under the same names.
macro_rules! named_with_policies {
    () => {
        fn name(&self) -> &str {
            &self.name
        }

        fn id(&self) -> &str {
            &self.id
        }

        fn path(&self) -> &str {
            &self.path
        }

        fn policies(&self) -> &AttachedPolicies {
            &self.policies
        }

        fn policies_mut(&mut self) -> &mut AttachedPolicies {
            &mut self.policies
        }
    };
}

impl Entity for UserRecord {
    const KIND: &'static str = "user";
    const INLINE_CHARACTERS: usize = 2_048;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerUser";
    const TABLE: &'static Table<AccountScope, String, Self> = &USERS;
    const BY_POLICY: &'static Index<String, Self, String> = &USERS_BY_POLICY;

    named_with_policies!();

    fn boundary(&self) -> Option<&String> {
        self.boundary.as_ref()
    }

    fn arn_of(account: &str, path: &str, name: &str) -> String {
        arn::user(account, path, name)
    }

    fn tags(&self) -> BTreeMap<String, String> {
        self.tags.clone()
    }
}

impl Entity for GroupRecord {
    const KIND: &'static str = "group";
    const INLINE_CHARACTERS: usize = 5_120;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerGroup";
    const TABLE: &'static Table<AccountScope, String, Self> = &GROUPS;
    const BY_POLICY: &'static Index<String, Self, String> = &GROUPS_BY_POLICY;

    named_with_policies!();

    fn boundary(&self) -> Option<&String> {
        // Groups cannot have one.
        None
    }

    fn arn_of(account: &str, path: &str, name: &str) -> String {
        arn::group(account, path, name)
    }

    fn tags(&self) -> BTreeMap<String, String> {
        // Groups have none.
        BTreeMap::new()
    }
}

impl Entity for RoleRecord {
    const KIND: &'static str = "role";
    const INLINE_CHARACTERS: usize = 10_240;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";
    const TABLE: &'static Table<AccountScope, String, Self> = &ROLES;
    const BY_POLICY: &'static Index<String, Self, String> = &ROLES_BY_POLICY;

    named_with_policies!();

    fn boundary(&self) -> Option<&String> {
        self.boundary.as_ref()
    }

    fn arn_of(account: &str, path: &str, name: &str) -> String {
        arn::role(account, path, name)
    }

    fn tags(&self) -> BTreeMap<String, String> {
        self.tags.clone()
    }

    fn documents(&self) -> Vec<&str> {
        let inline = self.policies.inline.values().map(String::as_str);
        inline.chain([self.trust.document.as_str()]).collect()
    }

    fn check_modifiable(&self) -> Result<()> {
        if !self.path.starts_with(SERVICE_PATH) {
            return Ok(());
        }
        let message = format!(
            "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
            self.name
        );
        Err(Error::new("UnmodifiableEntity", message))
    }
}

/// The one of that name.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
pub async fn find<E: Entity>(view: &View, scope: &AccountScope, name: &str) -> Result<E> {
    view.get(E::TABLE, scope, &key_of(name)).await?.ok_or_else(|| no_such(E::KIND, name))
}

/// Changes the one of that name.
///
/// # Errors
/// `NoSuchEntity`; `UnmodifiableEntity`; what `change` refuses; those of the store.
pub async fn change<E: Entity>(
    tx: &mut Tx,
    scope: &AccountScope,
    name: &str,
    change: impl FnOnce(&mut E) -> Result<()>,
) -> Result<()> {
    let mut entity: E = find(tx, scope, name).await?;
    entity.check_modifiable()?;
    change(&mut entity)?;
    Ok(tx.put(E::TABLE, scope, &key_of(name), &entity).await?)
}

/// As authorization sees the one of that name, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn touched<E: Entity>(read: &Reading<'_>, name: &str) -> Result<Resource> {
    let scope = read.scope.account_scope();
    let found: Option<E> = read.tx.get(E::TABLE, &scope, &key_of(name)).await?;
    Ok(match found {
        Some(entity) => Resource::new(entity.arn(&scope.account)).tagged(entity.tags()),
        None => Resource::new(E::arn_of(&scope.account, "/", name)),
    })
}

/// The same with its permissions boundary, for the actions whose conditions may ask for that.
///
/// # Errors
/// Those of the store.
pub async fn touched_with_boundary<E: Entity>(read: &Reading<'_>, name: &str) -> Result<Resource> {
    let found: Option<E> = read.tx.get(E::TABLE, &read.scope.account_scope(), &key_of(name)).await?;
    let boundary = found.as_ref().and_then(E::boundary);
    Ok(touched::<E>(read, name).await?.with_some(BOUNDARY, boundary))
}

/// What a change of name touches: the one of that name as it is, and as it will be. Whoever renames needs the permission for both.
///
/// # Errors
/// Those of the store.
pub async fn renamed<E: Entity>(
    read: &Reading<'_>,
    name: &str,
    new_path: Option<&String>,
    new_name: Option<&String>,
) -> Result<Vec<Resource>> {
    let account = &read.scope.account;
    let found: Option<E> = read.tx.get(E::TABLE, &read.scope.account_scope(), &key_of(name)).await?;
    let (path, name) = found.as_ref().map_or(("/", name), |found| (found.path(), found.name()));
    let mut arns = vec![
        E::arn_of(account, path, name),
        E::arn_of(account, new_path.map_or(path, String::as_str), new_name.map_or(name, String::as_str)),
    ];
    arns.dedup();
    let tags = found.as_ref().map(E::tags).unwrap_or_default();
    Ok(arns.into_iter().map(|arn| Resource::new(arn).tagged(tags.clone())).collect())
}

/// Limits the one of that name to what a managed policy allows.
///
/// # Errors
/// As [`managed_policy::check_boundary`]; `NoSuchEntity`, `UnmodifiableEntity`; those of the store.
pub async fn set_boundary<E: Bounded>(ctx: &Ctx, name: &str, boundary: &str) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            managed_policy::check_boundary(tx, &scope, boundary).await?;
            change(tx, &scope, name, |entity: &mut E| {
                *entity.boundary_mut() = Some(boundary.to_owned());
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// Ends the limit; one without a boundary stays so.
///
/// # Errors
/// `NoSuchEntity`, `UnmodifiableEntity`; those of the store.
pub async fn clear_boundary<E: Bounded>(ctx: &Ctx, name: &str) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            change(tx, &scope, name, |entity: &mut E| {
                *entity.boundary_mut() = None;
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// The user whom a request is about: the one that it names, or the one who asks.
///
/// # Errors
/// `ValidationError` where it names nobody and no user asks.
pub fn user_name<'a>(caller: &'a Caller, given: Option<&'a String>) -> Result<&'a str> {
    match (given, &caller.standing.principal) {
        (Some(name), _) | (None, Principal::User { name, .. }) => Ok(name),
        _ => Err(invalid("Must specify userName when calling with non-User credentials")),
    }
}

/// That nothing is attached to what is to be deleted. A boundary does not hold it back.
///
/// # Errors
/// `DeleteConflict`
pub fn check_no_policies(policies: &AttachedPolicies) -> Result<()> {
    if !policies.managed.is_empty() {
        return Err(still_has("detach all policies"));
    }
    if !policies.inline.is_empty() {
        return Err(still_has("delete policies"));
    }
    Ok(())
}

/// Changes how many of each kind the account has.
///
/// # Errors
/// What `change` refuses; those of the store.
pub async fn count(
    tx: &mut Tx,
    scope: &AccountScope,
    change: impl FnOnce(&mut CountsRecord) -> Result<()>,
) -> Result<()> {
    let mut counts = access::counts(tx, scope).await?;
    change(&mut counts)?;
    Ok(tx.put(&COUNTS, scope, ALL, &counts).await?)
}
