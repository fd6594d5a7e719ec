//! Inline policies of users, groups and roles: the same for all three, under the names that AWS gives to each.

use muster_types::Empty;
use muster_types::iam::{
    DeleteGroupPolicyRequest, DeleteRolePolicyRequest, DeleteUserPolicyRequest, GetGroupPolicyRequest,
    GetGroupPolicyResponse, GetRolePolicyRequest, GetRolePolicyResponse, GetUserPolicyRequest, GetUserPolicyResponse,
    ListGroupPoliciesRequest, ListGroupPoliciesResponse, ListRolePoliciesRequest, ListRolePoliciesResponse,
    ListUserPoliciesRequest, ListUserPoliciesResponse, PutGroupPolicyRequest, PutRolePolicyRequest,
    PutUserPolicyRequest,
};

use super::entity::{Entity, change, find, touched, touched_with_boundary};
use super::paging::{self, Listed};
use super::policy_documents::{self, characters, check_inline};
use super::scope;
use crate::access::records::{AttachedPolicies, GroupRecord, RoleRecord, UserRecord};
use crate::operation::{Ctx, Error, Registry, Result};
use crate::store::{Tx, View};

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(put_user_policy)
        .touches(async |request, read| Ok(vec![touched_with_boundary::<UserRecord>(&read, &request.user_name).await?]))
        .operation(get_user_policy)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(list_user_policies)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(delete_user_policy)
        .touches(async |request, read| Ok(vec![touched_with_boundary::<UserRecord>(&read, &request.user_name).await?]))
        .operation(put_group_policy)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(get_group_policy)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(list_group_policies)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(delete_group_policy)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(put_role_policy)
        .touches(async |request, read| Ok(vec![touched_with_boundary::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(get_role_policy)
        .touches(async |request, read| Ok(vec![touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(list_role_policies)
        .touches(async |request, read| Ok(vec![touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(delete_role_policy)
        .touches(async |request, read| Ok(vec![touched_with_boundary::<RoleRecord>(&read, &request.role_name).await?]));
}

/// Gives a user a policy of its own, in place of one of that name.
///
/// # Errors
/// As [`put`].
pub async fn put_user_policy(ctx: Ctx, request: PutUserPolicyRequest) -> Result<Empty> {
    put::<UserRecord>(&ctx, &request.user_name, &request.policy_name, &request.policy_document).await
}

/// Shows a policy of a user's own.
///
/// # Errors
/// As [`get`].
pub async fn get_user_policy(ctx: Ctx, request: GetUserPolicyRequest) -> Result<GetUserPolicyResponse> {
    let (name, document) = get::<UserRecord>(&ctx, &request.user_name, &request.policy_name).await?;
    Ok(GetUserPolicyResponse {
        user_name: Some(name),
        policy_name: Some(request.policy_name),
        policy_document: Some(document),
    })
}

/// The names of a user's own policies.
///
/// # Errors
/// As [`list`].
pub async fn list_user_policies(ctx: Ctx, request: ListUserPoliciesRequest) -> Result<ListUserPoliciesResponse> {
    let page = (request.marker.as_deref(), request.max_items);
    let listed = list::<UserRecord>(&ctx, &request.user_name, page).await?;
    Ok(ListUserPoliciesResponse {
        is_truncated: listed.is_truncated(),
        policy_names: Some(listed.items),
        marker: listed.marker,
    })
}

/// Takes a policy of its own from a user.
///
/// # Errors
/// As [`delete`].
pub async fn delete_user_policy(ctx: Ctx, request: DeleteUserPolicyRequest) -> Result<Empty> {
    delete::<UserRecord>(&ctx, &request.user_name, &request.policy_name).await
}

/// Gives a group a policy of its own, in place of one of that name.
///
/// # Errors
/// As [`put`].
pub async fn put_group_policy(ctx: Ctx, request: PutGroupPolicyRequest) -> Result<Empty> {
    put::<GroupRecord>(&ctx, &request.group_name, &request.policy_name, &request.policy_document).await
}

/// Shows a policy of a group's own.
///
/// # Errors
/// As [`get`].
pub async fn get_group_policy(ctx: Ctx, request: GetGroupPolicyRequest) -> Result<GetGroupPolicyResponse> {
    let (name, document) = get::<GroupRecord>(&ctx, &request.group_name, &request.policy_name).await?;
    Ok(GetGroupPolicyResponse {
        group_name: Some(name),
        policy_name: Some(request.policy_name),
        policy_document: Some(document),
    })
}

/// The names of a group's own policies.
///
/// # Errors
/// As [`list`].
pub async fn list_group_policies(ctx: Ctx, request: ListGroupPoliciesRequest) -> Result<ListGroupPoliciesResponse> {
    let page = (request.marker.as_deref(), request.max_items);
    let listed = list::<GroupRecord>(&ctx, &request.group_name, page).await?;
    Ok(ListGroupPoliciesResponse {
        is_truncated: listed.is_truncated(),
        policy_names: Some(listed.items),
        marker: listed.marker,
    })
}

/// Takes a policy of its own from a group.
///
/// # Errors
/// As [`delete`].
pub async fn delete_group_policy(ctx: Ctx, request: DeleteGroupPolicyRequest) -> Result<Empty> {
    delete::<GroupRecord>(&ctx, &request.group_name, &request.policy_name).await
}

/// Gives a role a policy of its own, in place of one of that name.
///
/// # Errors
/// As [`put`].
pub async fn put_role_policy(ctx: Ctx, request: PutRolePolicyRequest) -> Result<Empty> {
    put::<RoleRecord>(&ctx, &request.role_name, &request.policy_name, &request.policy_document).await
}

/// Shows a policy of a role's own.
///
/// # Errors
/// As [`get`].
pub async fn get_role_policy(ctx: Ctx, request: GetRolePolicyRequest) -> Result<GetRolePolicyResponse> {
    let (name, document) = get::<RoleRecord>(&ctx, &request.role_name, &request.policy_name).await?;
    Ok(GetRolePolicyResponse {
        role_name: Some(name),
        policy_name: Some(request.policy_name),
        policy_document: Some(document),
    })
}

/// The names of a role's own policies.
///
/// # Errors
/// As [`list`].
pub async fn list_role_policies(ctx: Ctx, request: ListRolePoliciesRequest) -> Result<ListRolePoliciesResponse> {
    let page = (request.marker.as_deref(), request.max_items);
    let listed = list::<RoleRecord>(&ctx, &request.role_name, page).await?;
    Ok(ListRolePoliciesResponse {
        is_truncated: listed.is_truncated(),
        policy_names: Some(listed.items),
        marker: listed.marker,
    })
}

/// Takes a policy of its own from a role.
///
/// # Errors
/// As [`delete`].
pub async fn delete_role_policy(ctx: Ctx, request: DeleteRolePolicyRequest) -> Result<Empty> {
    delete::<RoleRecord>(&ctx, &request.role_name, &request.policy_name).await
}

/// Stores a policy.
///
/// # Errors
/// `MalformedPolicyDocument`, `NoSuchEntity`, `UnmodifiableEntity`; `LimitExceeded` where all of them together are too long.
async fn put<E: Entity>(ctx: &Ctx, name: &str, policy: &str, document: &str) -> Result<Empty> {
    check_inline(document)?;
    let scope = scope(ctx);
    let stored = ctx.store.transact(async |tx: &mut Tx| {
        let store = |entity: &mut E| {
            entity.policies_mut().inline.insert(policy.to_owned(), document.to_owned());
            check_together(entity)
        };
        change(tx, &scope, name, store).await
    });
    stored.await?;
    Ok(Empty {})
}

/// The entity's name, and the document as answers have it.
///
/// # Errors
/// `NoSuchEntity` for the entity and the policy.
async fn get<E: Entity>(ctx: &Ctx, name: &str, policy: &str) -> Result<(String, String)> {
    let scope = scope(ctx);
    let entity: E = ctx.store.read(async |view: &View| find(view, &scope, name).await).await?;
    let document = entity.policies().inline.get(policy).ok_or_else(|| no_such_policy::<E>(policy))?;
    Ok((entity.name().to_owned(), policy_documents::shown(document)))
}

/// A page of the names.
///
/// # Errors
/// `NoSuchEntity`; as [`paging::items`].
async fn list<E: Entity>(
    ctx: &Ctx,
    name: &str,
    (marker, max_items): (Option<&str>, Option<i32>),
) -> Result<Listed<String>> {
    let scope = scope(ctx);
    let entity: E = ctx.store.read(async |view: &View| find(view, &scope, name).await).await?;
    let AttachedPolicies { inline, .. } = entity.policies();
    paging::items(ctx, inline.keys().cloned(), marker, max_items, Clone::clone)
}

/// Removes a policy.
///
/// # Errors
/// `NoSuchEntity` for the entity and the policy; `UnmodifiableEntity`.
async fn delete<E: Entity>(ctx: &Ctx, name: &str, policy: &str) -> Result<Empty> {
    let scope = scope(ctx);
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        let remove = |entity: &mut E| {
            let removed = entity.policies_mut().inline.remove(policy);
            removed.map(drop).ok_or_else(|| no_such_policy::<E>(policy))
        };
        change(tx, &scope, name, remove).await
    });
    deleted.await?;
    Ok(Empty {})
}

/// That the policies together are no longer than AWS's quota, and all documents than a row.
fn check_together<E: Entity>(entity: &E) -> Result<()> {
    let together: usize = entity.policies().inline.values().map(|document| characters(document)).sum();
    if together <= E::INLINE_CHARACTERS {
        return policy_documents::check_bytes(entity.documents());
    }
    let (limit, kind, name) = (E::INLINE_CHARACTERS, E::KIND, entity.name());
    Err(Error::new("LimitExceeded", format!("Maximum policy size of {limit} bytes exceeded for {kind} {name}")))
}

fn no_such_policy<E: Entity>(policy: &str) -> Error {
    Error::new("NoSuchEntity", format!("The {} policy with name {policy} cannot be found.", E::KIND))
}
