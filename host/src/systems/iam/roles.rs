//! Roles: `CreateRole` … `DeleteRolePermissionsBoundary`.
//!
//! A role that belongs to a service can be read, tagged and described by its account, and nothing else.

use muster_types::Empty;
use muster_types::iam::{
    CreateRoleRequest, CreateRoleResponse, DeleteRolePermissionsBoundaryRequest, DeleteRoleRequest, GetRoleRequest,
    GetRoleResponse, ListRoleTagsRequest, ListRoleTagsResponse, ListRolesRequest, ListRolesResponse,
    PutRolePermissionsBoundaryRequest, Role, TagRoleRequest, UntagRoleRequest, UpdateAssumeRolePolicyRequest,
    UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse,
};
use std::collections::BTreeMap;

use crate::access::records::{
    AttachedPolicies, INSTANCE_PROFILES, INSTANCE_PROFILES_BY_ROLE, LAST_USES, ROLES, RoleRecord, TrustRecord, key_of,
};
use crate::access::{arn, new_id, trust};
use crate::operation::{Ctx, Error, Registry, Resource, Result};
use crate::store::{HostScope, Range, Tx, View};

use super::entity::{self, BOUNDARY, Entity as _, SERVICE_PATH};
use super::{
    ROLES_LIMIT, check_quota, exists_already, invalid, managed_policy, paging, path, policy_documents, scope, shown,
    still_has, tags,
};

/// How long sessions of a role may be where nothing was said: AWS's default.
pub const SESSION_SECONDS: u32 = 3_600;

/// What is not built: nobody signs in to a console with a role.
const SIGN_IN: &str = "MaxSigninSessionDuration";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_role)
        .touches(async |request, read| {
            let path = path(request.path.as_ref());
            let role = Resource::new(arn::role(&read.scope.account, &path, &request.role_name));
            Ok(vec![role.with_some(BOUNDARY, request.permissions_boundary.as_ref())])
        })
        .operation(get_role)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(list_roles)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(update_role)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(update_role_description)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(delete_role)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(update_assume_role_policy)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(tag_role)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(untag_role)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(list_role_tags)
        .touches(async |request, read| Ok(vec![entity::touched::<RoleRecord>(&read, &request.role_name).await?]))
        .operation(put_role_permissions_boundary)
        .touches(async |request, read| {
            let role = entity::touched::<RoleRecord>(&read, &request.role_name).await?;
            Ok(vec![role.with(BOUNDARY, &request.permissions_boundary)])
        })
        .operation(delete_role_permissions_boundary)
        .touches(async |request, read| {
            Ok(vec![entity::touched_with_boundary::<RoleRecord>(&read, &request.role_name).await?])
        });
    on.part_not_built("iam", "CreateRole", SIGN_IN).part_not_built("iam", "UpdateRole", SIGN_IN);
}

/// Makes a role.
///
/// # Errors
/// `MalformedPolicyDocument`, `LimitExceeded`, `EntityAlreadyExists`, `NoSuchEntity` for a boundary that there is not, `InvalidInput`;
/// `ValidationError` for a path of services; those of the store.
pub async fn create_role(ctx: Ctx, request: CreateRoleRequest) -> Result<CreateRoleResponse> {
    if request.max_signin_session_duration.is_some() {
        return Err(Error::not_implemented(format_args!("CreateRole with {SIGN_IN}")));
    }
    let path = path(request.path.as_ref());
    if path.starts_with(SERVICE_PATH) {
        return Err(invalid(format!("The path {SERVICE_PATH} is for roles that CreateServiceLinkedRole makes.")));
    }
    let (scope, key) = (scope(&ctx), key_of(&request.role_name));
    policy_documents::check_trust(&request.assume_role_policy_document)?;
    let tags = tags::initial(request.tags)?;
    let (id, created_millis) = (new_id(&ctx.env, "AROA"), ctx.env.now_millis());
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&ROLES, &scope, &key).await? {
            return Err(exists_already("Role", &request.role_name));
        }
        if let Some(boundary) = &request.permissions_boundary {
            managed_policy::check_boundary(tx, &scope, boundary).await?;
        }
        let document = request.assume_role_policy_document.clone();
        let role = RoleRecord {
            id: id.clone(),
            name: request.role_name.clone(),
            path: path.clone(),
            created_millis,
            description: request.description.clone(),
            trust: TrustRecord { ids: trust::ids(tx, &document).await?, document },
            max_session_seconds: session_seconds(request.max_session_duration).unwrap_or(SESSION_SECONDS),
            policies: AttachedPolicies::default(),
            boundary: request.permissions_boundary.clone(),
            tags: tags.clone(),
        };
        entity::count(tx, &scope, |counts| {
            check_quota("RolesPerAccount", counts.roles, ROLES_LIMIT)?;
            counts.roles += 1;
            Ok(())
        })
        .await?;
        tx.put(&ROLES, &scope, &key, &role).await?;
        shown::role(tx, &scope, &role).await
    });
    let made = Role { description: None, max_session_duration: None, role_last_used: None, ..made.await? };
    Ok(CreateRoleResponse { role: Some(made) })
}

/// Shows a role.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
pub async fn get_role(ctx: Ctx, request: GetRoleRequest) -> Result<GetRoleResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| {
        let role = entity::find(view, &scope, &request.role_name).await?;
        shown::role(view, &scope, &role).await
    });
    Ok(GetRoleResponse { role: Some(read.await?) })
}

/// Lists roles, by name.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn list_roles(ctx: Ctx, request: ListRolesRequest) -> Result<ListRolesResponse> {
    let prefix = path(request.path_prefix.as_ref());
    let wanted = |role: &RoleRecord| role.path.starts_with(&prefix);
    let page = paging::records(&ctx, &ROLES, request.marker.as_deref(), request.max_items, wanted).await?;
    let scope = scope(&ctx);
    let mut roles = Vec::with_capacity(page.items.len());
    for some in page.items.chunks(shown::ROLES_AT_ONCE) {
        let read = ctx.store.read(async |view: &View| {
            let mut shown = Vec::with_capacity(some.len());
            for role in some {
                shown.push(shown::role_listed(view, &scope, role).await?);
            }
            Ok(shown)
        });
        roles.extend(read.await?);
    }
    Ok(ListRolesResponse { roles: Some(roles), is_truncated: page.is_truncated(), marker: page.marker })
}

/// Changes the description and the length of sessions; what is not given stays.
///
/// # Errors
/// `NoSuchEntity`, `UnmodifiableEntity`; those of the store.
pub async fn update_role(ctx: Ctx, request: UpdateRoleRequest) -> Result<UpdateRoleResponse> {
    if request.max_signin_session_duration.is_some() {
        return Err(Error::not_implemented(format_args!("UpdateRole with {SIGN_IN}")));
    }
    let scope = scope(&ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut role: RoleRecord = entity::find(tx, &scope, &request.role_name).await?;
            if let Some(seconds) = session_seconds(request.max_session_duration) {
                role.check_modifiable()?;
                role.max_session_seconds = seconds;
            }
            if let Some(description) = &request.description {
                role.description = Some(description.clone());
            }
            tx.put(&ROLES, &scope, &key_of(&request.role_name), &role).await?;
            Ok(UpdateRoleResponse {})
        })
        .await
}

/// Changes the description.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
pub async fn update_role_description(
    ctx: Ctx,
    request: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse> {
    let scope = scope(&ctx);
    let changed = ctx.store.transact(async |tx: &mut Tx| {
        let mut role: RoleRecord = entity::find(tx, &scope, &request.role_name).await?;
        role.description = Some(request.description.clone());
        tx.put(&ROLES, &scope, &key_of(&request.role_name), &role).await?;
        shown::role_listed(tx, &scope, &role).await
    });
    Ok(UpdateRoleDescriptionResponse { role: Some(Role { max_session_duration: None, ..changed.await? }) })
}

/// Deletes a role that has no policies and is in no instance profile.
///
/// # Errors
/// `NoSuchEntity`, `UnmodifiableEntity`, `DeleteConflict`; those of the store.
pub async fn delete_role(ctx: Ctx, request: DeleteRoleRequest) -> Result<Empty> {
    let (scope, key) = (scope(&ctx), key_of(&request.role_name));
    ctx.store
        .transact(async |tx: &mut Tx| {
            let role: RoleRecord = entity::find(tx, &scope, &request.role_name).await?;
            role.check_modifiable()?;
            let within = Range::all().from(&key).through(&key);
            let profiles = tx.scan_index(&INSTANCE_PROFILES, &INSTANCE_PROFILES_BY_ROLE, &scope, within, 1).await?;
            if !profiles.rows.is_empty() {
                return Err(still_has("remove roles from instance profile"));
            }
            entity::check_no_policies(&role.policies)?;
            tx.delete(&ROLES, &scope, &key).await?;
            tx.delete(&LAST_USES, &HostScope, &role.id).await?;
            entity::count(tx, &scope, |counts| {
                counts.roles = counts.roles.saturating_sub(1);
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// Changes who may assume a role.
///
/// # Errors
/// `MalformedPolicyDocument`, `LimitExceeded`, `NoSuchEntity`, `UnmodifiableEntity`; those of the store.
pub async fn update_assume_role_policy(ctx: Ctx, request: UpdateAssumeRolePolicyRequest) -> Result<Empty> {
    let (scope, document) = (scope(&ctx), &request.policy_document);
    policy_documents::check_trust(document)?;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let ids = trust::ids(tx, document).await?;
            entity::change::<RoleRecord>(tx, &scope, &request.role_name, |role| {
                role.trust = TrustRecord { document: document.clone(), ids };
                policy_documents::check_bytes(role.documents())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// Gives a role tags, also one of a service.
///
/// # Errors
/// `NoSuchEntity`, `InvalidInput`, `LimitExceeded`; those of the store.
pub async fn tag_role(ctx: Ctx, request: TagRoleRequest) -> Result<Empty> {
    change_tags(&ctx, &request.role_name, |of| tags::add(of, request.tags.clone())).await
}

/// Takes tags from a role, also from one of a service.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
pub async fn untag_role(ctx: Ctx, request: UntagRoleRequest) -> Result<Empty> {
    change_tags(&ctx, &request.role_name, |of| {
        tags::remove(of, &request.tag_keys);
        Ok(())
    })
    .await
}

/// Lists the tags of a role.
///
/// # Errors
/// `NoSuchEntity`; `ValidationError` for a marker that is none of this list; those of the store.
pub async fn list_role_tags(ctx: Ctx, request: ListRoleTagsRequest) -> Result<ListRoleTagsResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| entity::find(view, &scope, &request.role_name).await);
    let role: RoleRecord = read.await?;
    let tags = tags::shown(&role.tags);
    let page = paging::items(&ctx, tags, request.marker.as_deref(), request.max_items, |tag| tag.key.clone())?;
    Ok(ListRoleTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

/// Sets the most that a role's policies can allow.
///
/// # Errors
/// As [`entity::set_boundary`].
pub async fn put_role_permissions_boundary(ctx: Ctx, request: PutRolePermissionsBoundaryRequest) -> Result<Empty> {
    entity::set_boundary::<RoleRecord>(&ctx, &request.role_name, &request.permissions_boundary).await
}

/// Lets a role's policies allow what they say; without a boundary, nothing changes.
///
/// # Errors
/// As [`entity::clear_boundary`].
pub async fn delete_role_permissions_boundary(
    ctx: Ctx,
    request: DeleteRolePermissionsBoundaryRequest,
) -> Result<Empty> {
    entity::clear_boundary::<RoleRecord>(&ctx, &request.role_name).await
}

async fn change_tags(
    ctx: &Ctx,
    name: &str,
    change: impl Fn(&mut BTreeMap<String, String>) -> Result<()> + Send + Sync,
) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut role: RoleRecord = entity::find(tx, &scope, name).await?;
            change(&mut role.tags)?;
            tx.put(&ROLES, &scope, &key_of(name), &role).await?;
            Ok(Empty {})
        })
        .await
}

/// The model has its bounds.
fn session_seconds(given: Option<i32>) -> Option<u32> {
    given.and_then(|seconds| u32::try_from(seconds).ok())
}
