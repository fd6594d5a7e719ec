//! Users, groups and roles as answers show them.

use muster_types::iam::{
    AttachedPermissionsBoundary, AttachedPolicy, Group, InstanceProfile, PermissionsBoundaryAttachmentType, Role,
    RoleLastUsed, User,
};

use super::{INSTANCE_PROFILES_LIMIT, policy_documents, tags, timestamp};
use crate::access::records::{
    GroupRecord, INSTANCE_PROFILES, INSTANCE_PROFILES_BY_ROLE, InstanceProfileRecord, LAST_USES, RoleRecord,
    UserRecord, key_of,
};
use crate::access::{arn, trust};
use crate::operation::Result;
use crate::store::{AccountScope, HostScope, Range, View};

/// A user whole.
#[must_use]
pub fn user(scope: &AccountScope, user: &UserRecord) -> User {
    User {
        permissions_boundary: boundary(user.boundary.as_ref()),
        tags: (!user.tags.is_empty()).then(|| tags::shown(&user.tags)),
        ..user_listed(scope, user)
    }
}

/// A user in a list, where AWS leaves out its tags and its boundary.
#[must_use]
pub fn user_listed(scope: &AccountScope, user: &UserRecord) -> User {
    User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(arn::user(&scope.account, &user.path, &user.name)),
        create_date: timestamp(user.created_millis),
        ..User::default()
    }
}

/// A group.
#[must_use]
pub fn group(scope: &AccountScope, group: &GroupRecord) -> Group {
    Group {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(arn::group(&scope.account, &group.path, &group.name)),
        create_date: timestamp(group.created_millis),
    }
}

/// A role whole.
///
/// # Errors
/// Those of the store.
pub async fn role(view: &View, scope: &AccountScope, role: &RoleRecord) -> Result<Role> {
    let used = view.get(&LAST_USES, &HostScope, &role.id).await?.filter(|used| used.account == scope.account);
    // One that was never used has an empty structure.
    let used = used.map_or_else(RoleLastUsed::default, |used| RoleLastUsed {
        last_used_date: timestamp(used.used_millis),
        region: Some(used.region),
    });
    Ok(Role {
        permissions_boundary: boundary(role.boundary.as_ref()),
        tags: (!role.tags.is_empty()).then(|| tags::shown(&role.tags)),
        role_last_used: Some(used),
        ..role_listed(view, scope, role).await?
    })
}

/// A role as lists have it, which leave out tags, boundary and last use.
///
/// # Errors
/// Those of the store.
pub async fn role_listed(view: &View, scope: &AccountScope, role: &RoleRecord) -> Result<Role> {
    Ok(Role {
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_seconds).ok(),
        ..nested_role(view, scope, role).await?
    })
}

/// Roles that are shown in one read.
///
/// Whether those whom a trust policy names are still there is looked up one by one, and its 2,048 characters have room for 58 ARNs: so many
/// roles, with all else that is told of each, stay below what a transaction may read.
pub const ROLES_AT_ONCE: usize = 20;

/// A role in an instance profile, where AWS tells who it is and who may assume it.
///
/// # Errors
/// Those of the store.
pub async fn nested_role(view: &View, scope: &AccountScope, role: &RoleRecord) -> Result<Role> {
    let document = trust::shown(view, &role.trust).await?;
    Ok(Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(arn::role(&scope.account, &role.path, &role.name)),
        create_date: timestamp(role.created_millis),
        assume_role_policy_document: Some(policy_documents::shown(&document)),
        ..Role::default()
    })
}

/// A permissions boundary.
#[must_use]
pub fn boundary(arn: Option<&String>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

/// Attached policies by their ARNs, in the order of their names.
#[must_use]
pub fn attached(arns: &[String]) -> Vec<AttachedPolicy> {
    let mut attached: Vec<_> = arns
        .iter()
        .map(|of| AttachedPolicy {
            policy_name: arn::parse(of).map(|(_, _, _, name)| name.to_owned()),
            policy_arn: Some(of.clone()),
        })
        .collect();
    attached.sort_by(|one, other| (&one.policy_name, &one.policy_arn).cmp(&(&other.policy_name, &other.policy_arn)));
    attached
}

/// The instance profiles that a role is in. `shown` is the role, of which they tell less.
///
/// # Errors
/// Those of the store.
pub async fn instance_profiles(
    view: &View,
    scope: &AccountScope,
    role: &RoleRecord,
    shown: &Role,
) -> Result<Vec<InstanceProfile>> {
    let within = Role {
        description: None,
        max_session_duration: None,
        permissions_boundary: None,
        tags: None,
        role_last_used: None,
        ..shown.clone()
    };
    let key = key_of(&role.name);
    let range = Range::all().from(&key).through(&key);
    let limit = usize::try_from(INSTANCE_PROFILES_LIMIT).unwrap_or(usize::MAX);
    let found = view.scan_index(&INSTANCE_PROFILES, &INSTANCE_PROFILES_BY_ROLE, scope, range, limit).await?;
    Ok(found.rows.iter().map(|(_, profile)| instance_profile(scope, profile, Some(within.clone()))).collect())
}

/// An instance profile with the role that is in it. Tags are left out, as in AWS's lists.
#[must_use]
pub fn instance_profile(scope: &AccountScope, profile: &InstanceProfileRecord, role: Option<Role>) -> InstanceProfile {
    InstanceProfile {
        path: Some(profile.path.clone()),
        instance_profile_name: Some(profile.name.clone()),
        instance_profile_id: Some(profile.id.clone()),
        arn: Some(arn::instance_profile(&scope.account, &profile.path, &profile.name)),
        create_date: timestamp(profile.created_millis),
        roles: Some(role.into_iter().collect()),
        tags: None,
    }
}
