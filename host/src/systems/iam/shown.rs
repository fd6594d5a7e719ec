//! Users, groups and roles as answers show them.

use muster_types::iam::{
    AttachedPermissionsBoundary, Group, PermissionsBoundaryAttachmentType, Role, RoleLastUsed, User,
};

use super::{policy_documents, tags, timestamp};
use crate::access::records::{GroupRecord, LAST_USES, RoleRecord, UserRecord};
use crate::access::{arn, trust};
use crate::operation::Result;
use crate::store::{AccountScope, HostScope, View};

/// A user whole.
#[must_use]
pub fn user(scope: &AccountScope, user: &UserRecord) -> User {
    User {
        permissions_boundary: boundary(user.boundary.as_ref()),
        tags: (!user.tags.is_empty()).then(|| tags::shown(&user.tags)),
        ..listed_user(scope, user)
    }
}

/// A user in a list, where AWS leaves out its tags and its boundary.
#[must_use]
pub fn listed_user(scope: &AccountScope, user: &UserRecord) -> User {
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
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_seconds).ok(),
        permissions_boundary: boundary(role.boundary.as_ref()),
        tags: (!role.tags.is_empty()).then(|| tags::shown(&role.tags)),
        role_last_used: Some(used),
        ..nested_role(view, scope, role).await?
    })
}

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
