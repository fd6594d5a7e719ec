//! Managed policies on users, groups and roles: `AttachUserPolicy` … `ListEntitiesForPolicy`.

use muster_types::Empty;
use muster_types::iam::{
    AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, AttachedPolicy,
    DetachGroupPolicyRequest, DetachRolePolicyRequest, DetachUserPolicyRequest, EntityType,
    ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse, ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
    ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup, PolicyRole, PolicyUsageType, PolicyUser,
};

use crate::access::arn;
use crate::access::records::{GroupRecord, RoleRecord, UserRecord, key_of};
use crate::operation::{Ctx, Reading, Registry, Resource, Result};
use crate::store::{AccountScope, Tx, View};

use super::entity::{self, Entity};
use super::paging::Listed;
use super::{ATTACHED_LIMIT, check_quota, managed_policy, paging, scope, shown};

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(attach_user_policy)
        .touches(async |request, read| changed::<UserRecord>(&read, &request.user_name, &request.policy_arn).await)
        .operation(detach_user_policy)
        .touches(async |request, read| changed::<UserRecord>(&read, &request.user_name, &request.policy_arn).await)
        .operation(list_attached_user_policies)
        .touches(async |request, read| Ok(vec![entity::touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(attach_group_policy)
        .touches(async |request, read| changed::<GroupRecord>(&read, &request.group_name, &request.policy_arn).await)
        .operation(detach_group_policy)
        .touches(async |request, read| changed::<GroupRecord>(&read, &request.group_name, &request.policy_arn).await)
        .operation(list_attached_group_policies)
        .touches(async |request, read| Ok(vec![entity::touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(attach_role_policy)
        .touches(async |request, read| changed::<RoleRecord>(&read, &request.role_name, &request.policy_arn).await)
        .operation(detach_role_policy)
        .touches(async |request, read| changed::<RoleRecord>(&read, &request.role_name, &request.policy_arn).await)
        .operation(list_attached_role_policies)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(list_entities_for_policy)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await);
}

async fn changed<E: Entity>(read: &Reading<'_>, name: &str, policy: &str) -> Result<Vec<Resource>> {
    Ok(vec![entity::touched_with_boundary::<E>(read, name).await?.with("iam:PolicyARN", policy)])
}

/// Attaches a policy to a user.
///
/// # Errors
/// As [`attach`].
pub async fn attach_user_policy(ctx: Ctx, request: AttachUserPolicyRequest) -> Result<Empty> {
    attach::<UserRecord>(&ctx, &request.user_name, &request.policy_arn).await
}

/// Detaches a policy from a user.
///
/// # Errors
/// As [`detach`].
pub async fn detach_user_policy(ctx: Ctx, request: DetachUserPolicyRequest) -> Result<Empty> {
    detach::<UserRecord>(&ctx, &request.user_name, &request.policy_arn).await
}

/// Lists the policies that are attached to a user.
///
/// # Errors
/// As [`attached`].
pub async fn list_attached_user_policies(
    ctx: Ctx,
    request: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse> {
    let ListAttachedUserPoliciesRequest { user_name, path_prefix, marker, max_items } = request;
    let page = attached::<UserRecord>(&ctx, &user_name, path_prefix, marker, max_items).await?;
    Ok(ListAttachedUserPoliciesResponse {
        is_truncated: page.is_truncated(),
        attached_policies: Some(page.items),
        marker: page.marker,
    })
}

/// Attaches a policy to a group.
///
/// # Errors
/// As [`attach`].
pub async fn attach_group_policy(ctx: Ctx, request: AttachGroupPolicyRequest) -> Result<Empty> {
    attach::<GroupRecord>(&ctx, &request.group_name, &request.policy_arn).await
}

/// Detaches a policy from a group.
///
/// # Errors
/// As [`detach`].
pub async fn detach_group_policy(ctx: Ctx, request: DetachGroupPolicyRequest) -> Result<Empty> {
    detach::<GroupRecord>(&ctx, &request.group_name, &request.policy_arn).await
}

/// Lists the policies that are attached to a group.
///
/// # Errors
/// As [`attached`].
pub async fn list_attached_group_policies(
    ctx: Ctx,
    request: ListAttachedGroupPoliciesRequest,
) -> Result<ListAttachedGroupPoliciesResponse> {
    let ListAttachedGroupPoliciesRequest { group_name, path_prefix, marker, max_items } = request;
    let page = attached::<GroupRecord>(&ctx, &group_name, path_prefix, marker, max_items).await?;
    Ok(ListAttachedGroupPoliciesResponse {
        is_truncated: page.is_truncated(),
        attached_policies: Some(page.items),
        marker: page.marker,
    })
}

/// Attaches a policy to a role.
///
/// # Errors
/// As [`attach`].
pub async fn attach_role_policy(ctx: Ctx, request: AttachRolePolicyRequest) -> Result<Empty> {
    attach::<RoleRecord>(&ctx, &request.role_name, &request.policy_arn).await
}

/// Detaches a policy from a role.
///
/// # Errors
/// As [`detach`].
pub async fn detach_role_policy(ctx: Ctx, request: DetachRolePolicyRequest) -> Result<Empty> {
    detach::<RoleRecord>(&ctx, &request.role_name, &request.policy_arn).await
}

/// Lists the policies that are attached to a role.
///
/// # Errors
/// As [`attached`].
pub async fn list_attached_role_policies(
    ctx: Ctx,
    request: ListAttachedRolePoliciesRequest,
) -> Result<ListAttachedRolePoliciesResponse> {
    let ListAttachedRolePoliciesRequest { role_name, path_prefix, marker, max_items } = request;
    let page = attached::<RoleRecord>(&ctx, &role_name, path_prefix, marker, max_items).await?;
    Ok(ListAttachedRolePoliciesResponse {
        is_truncated: page.is_truncated(),
        attached_policies: Some(page.items),
        marker: page.marker,
    })
}

/// Lists the groups, users and roles that a policy is attached to or the boundary of, in this order, each by name.
///
/// # Errors
/// `ValidationError`, `NoSuchEntity`; those of the store.
pub async fn list_entities_for_policy(
    ctx: Ctx,
    request: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| {
        managed_policy::existing(view, &scope, &request.policy_arn).await?;
        let mut found = Vec::new();
        for kind in [EntityType::Group, EntityType::User, EntityType::Role] {
            if request.entity_filter.is_some_and(|only| only != kind) {
                continue;
            }
            found.extend(match kind {
                EntityType::Group => using::<GroupRecord>(view, &scope, &request, kind).await?,
                EntityType::User => using::<UserRecord>(view, &scope, &request, kind).await?,
                _ => using::<RoleRecord>(view, &scope, &request, kind).await?,
            });
        }
        Ok(found)
    });
    let page = paging::items(&ctx, read.await?, request.marker.as_deref(), request.max_items, Using::place)?;
    let (is_truncated, marker) = (page.is_truncated(), page.marker);
    let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    for Using { kind, name, id } in page.items {
        let (name, id) = (Some(name), Some(id));
        match kind {
            EntityType::Group => groups.push(PolicyGroup { group_name: name, group_id: id }),
            EntityType::User => users.push(PolicyUser { user_name: name, user_id: id }),
            _ => roles.push(PolicyRole { role_name: name, role_id: id }),
        }
    }
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(groups),
        policy_users: Some(users),
        policy_roles: Some(roles),
        is_truncated,
        marker,
    })
}

/// Who uses a policy.
struct Using {
    kind: EntityType,
    name: String,
    id: String,
}

impl Using {
    /// In the order of the list.
    fn place(&self) -> String {
        let kind = match self.kind {
            EntityType::Group => '1',
            EntityType::User => '2',
            _ => '3',
        };
        format!("{kind}{}", key_of(&self.name))
    }
}

async fn using<E: Entity>(
    view: &View,
    scope: &AccountScope,
    request: &ListEntitiesForPolicyRequest,
    kind: EntityType,
) -> Result<Vec<Using>> {
    let of = &request.policy_arn;
    let wanted = |entity: &E| {
        let used = match request.policy_usage_filter {
            None => true,
            Some(PolicyUsageType::PermissionsPolicy) => managed_policy::is_attached(entity, of),
            Some(PolicyUsageType::PermissionsBoundary) => managed_policy::is_boundary(entity, of),
        };
        used && request.path_prefix.as_ref().is_none_or(|prefix| entity.path().starts_with(prefix.as_str()))
    };
    let found: Vec<E> = managed_policy::referring(view, scope, of).await?;
    let found = found.into_iter().filter(wanted);
    Ok(found.map(|entity| Using { kind, name: entity.name().to_owned(), id: entity.id().to_owned() }).collect())
}

/// Attaches a policy; one that is attached already stays so.
///
/// # Errors
/// `ValidationError`, `NoSuchEntity`, `UnmodifiableEntity`, `LimitExceeded`; those of the store.
async fn attach<E: Entity>(ctx: &Ctx, name: &str, policy: &str) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            managed_policy::check_attachable(tx, &scope, policy).await?;
            entity::change::<E>(tx, &scope, name, |entity| {
                if managed_policy::is_attached(entity, policy) {
                    return Ok(());
                }
                let managed = &mut entity.policies_mut().managed;
                check_quota(E::ATTACHED_QUOTA, managed.len() as u64, ATTACHED_LIMIT as u64)?;
                managed.push(policy.to_owned());
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// Detaches a policy.
///
/// # Errors
/// `NoSuchEntity`, also for a policy that is not attached; `UnmodifiableEntity`; those of the store.
async fn detach<E: Entity>(ctx: &Ctx, name: &str, policy: &str) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            entity::change::<E>(tx, &scope, name, |entity| {
                let managed = &mut entity.policies_mut().managed;
                let place = managed.iter().position(|attached| attached == policy);
                managed.remove(place.ok_or_else(|| managed_policy::not_found(policy))?);
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// A page of the policies that are attached.
///
/// # Errors
/// `NoSuchEntity`; `ValidationError` for a marker that is none of this list; those of the store.
async fn attached<E: Entity>(
    ctx: &Ctx,
    name: &str,
    path_prefix: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Listed<AttachedPolicy>> {
    let scope = scope(ctx);
    let entity: E = ctx.store.read(async |view: &View| entity::find(view, &scope, name).await).await?;
    let mut arns = entity.policies().managed.clone();
    if let Some(prefix) = path_prefix {
        arns.retain(|of| arn::parse(of).is_some_and(|(_, _, path, _)| path.starts_with(prefix.as_str())));
    }
    // In the order of the list: no character of a name is before a space.
    let place = |policy: &AttachedPolicy| {
        let (name, arn) = (policy.policy_name.as_deref(), policy.policy_arn.as_deref());
        format!("{} {}", name.unwrap_or_default(), arn.unwrap_or_default())
    };
    paging::items(ctx, shown::attached(&arns), marker.as_deref(), max_items, place)
}
