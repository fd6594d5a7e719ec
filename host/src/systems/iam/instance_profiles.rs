//! Instance profiles: each hands at most one role to nodes.

use std::collections::BTreeMap;

use muster_types::Empty;
use muster_types::iam::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse, InstanceProfile,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, RemoveRoleFromInstanceProfileRequest, Role,
};

use super::entity::{self, Entity, find, touched};
use super::{INSTANCE_PROFILES_LIMIT, check_quota, paging, path, scope, shown, still_has, tags};
use crate::access::records::{
    INSTANCE_PROFILES, INSTANCE_PROFILES_BY_ROLE, InstanceProfileRecord, ROLES, RoleRecord, key_of,
};
use crate::access::{arn, new_id};
use crate::operation::{Ctx, Error, Reading, Registry, Resource, Result};
use crate::store::{AccountScope, Range, Tx, View};

/// Whom the role of a profile is passed to.
const SERVICE: &str = "ec2.amazonaws.com";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_instance_profile)
        .touches(async |request, read| {
            let path = path(request.path.as_ref());
            let made = arn::instance_profile(&read.scope.account, &path, &request.instance_profile_name);
            Ok(vec![Resource::new(made)])
        })
        .operation(get_instance_profile)
        .touches(async |request, read| Ok(vec![profile(&read, &request.instance_profile_name).await?]))
        .operation(list_instance_profiles)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_instance_profile)
        .touches(async |request, read| Ok(vec![profile(&read, &request.instance_profile_name).await?]))
        .operation(add_role_to_instance_profile)
        .touches(async |request, read| {
            let role = touched::<RoleRecord>(&read, &request.role_name).await?;
            let passed = Resource::passed(role.arn, SERVICE).tagged(role.tags);
            Ok(vec![profile(&read, &request.instance_profile_name).await?, passed])
        })
        .operation(remove_role_from_instance_profile)
        .touches(async |request, read| Ok(vec![profile(&read, &request.instance_profile_name).await?]))
        .operation(list_instance_profiles_for_role)
        .touches(async |request, read| Ok(vec![touched::<RoleRecord>(&read, &request.role_name).await?]));
}

/// Makes an instance profile without a role.
///
/// # Errors
/// `EntityAlreadyExists`, `LimitExceeded`; as [`tags::add`].
pub async fn create_instance_profile(
    ctx: Ctx,
    request: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse> {
    let (scope, key) = (scope(&ctx), key_of(&request.instance_profile_name));
    let profile = InstanceProfileRecord {
        id: new_id(&ctx.env, "AIPA"),
        name: request.instance_profile_name,
        path: path(request.path.as_ref()),
        created_millis: ctx.env.now_millis(),
        role: None,
        tags: tags::initial(request.tags)?,
    };
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&INSTANCE_PROFILES, &scope, &key).await? {
            let message = format!("Instance Profile {} already exists.", profile.name);
            return Err(Error::new("EntityAlreadyExists", message));
        }
        let counted = entity::count(tx, &scope, |counts| {
            check_quota("InstanceProfilesPerAccount", counts.instance_profiles, INSTANCE_PROFILES_LIMIT)?;
            counts.instance_profiles += 1;
            Ok(())
        });
        counted.await?;
        Ok(tx.put(&INSTANCE_PROFILES, &scope, &key, &profile).await?)
    });
    made.await?;
    let tags = (!profile.tags.is_empty()).then(|| tags::shown(&profile.tags));
    let instance_profile = InstanceProfile { tags, ..shown::instance_profile(&scope, &profile, None) };
    Ok(CreateInstanceProfileResponse { instance_profile: Some(instance_profile) })
}

/// Shows an instance profile with its role.
///
/// # Errors
/// `NoSuchEntity`
pub async fn get_instance_profile(ctx: Ctx, request: GetInstanceProfileRequest) -> Result<GetInstanceProfileResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| {
        let profile = instance_profile(view, &scope, &request.instance_profile_name).await?;
        let role = role_of(view, &scope, &profile).await?;
        Ok(InstanceProfile {
            tags: Some(tags::shown(&profile.tags)),
            ..shown::instance_profile(&scope, &profile, role)
        })
    });
    Ok(GetInstanceProfileResponse { instance_profile: Some(read.await?) })
}

/// The instance profiles by name, all or those of a path.
///
/// # Errors
/// As [`paging::asked`].
pub async fn list_instance_profiles(
    ctx: Ctx,
    request: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse> {
    let (scope, prefix) = (scope(&ctx), path(request.path_prefix.as_ref()));
    let wanted = |profile: &InstanceProfileRecord| profile.path.starts_with(&prefix);
    let page = paging::records(&ctx, &INSTANCE_PROFILES, request.marker.as_deref(), request.max_items, wanted).await?;
    let mut profiles = Vec::with_capacity(page.items.len());
    for some in page.items.chunks(shown::ROLES_AT_ONCE) {
        let read = ctx.store.read(async |view: &View| {
            let mut shown = Vec::with_capacity(some.len());
            for profile in some {
                shown.push(shown::instance_profile(&scope, profile, role_of(view, &scope, profile).await?));
            }
            Ok(shown)
        });
        profiles.extend(read.await?);
    }
    Ok(ListInstanceProfilesResponse {
        is_truncated: page.is_truncated(),
        instance_profiles: Some(profiles),
        marker: page.marker,
    })
}

/// Deletes an instance profile without a role.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_instance_profile(ctx: Ctx, request: DeleteInstanceProfileRequest) -> Result<Empty> {
    let (scope, name) = (scope(&ctx), &request.instance_profile_name);
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        if instance_profile(tx, &scope, name).await?.role.is_some() {
            return Err(still_has("remove roles from instance profile"));
        }
        let counted = entity::count(tx, &scope, |counts| {
            counts.instance_profiles = counts.instance_profiles.saturating_sub(1);
            Ok(())
        });
        counted.await?;
        Ok(tx.delete(&INSTANCE_PROFILES, &scope, &key_of(name)).await.map(drop)?)
    });
    deleted.await?;
    Ok(Empty {})
}

/// Puts a role into an instance profile that has none, not even the same.
///
/// # Errors
/// `NoSuchEntity` for the profile and the role; `LimitExceeded`, `UnmodifiableEntity`.
pub async fn add_role_to_instance_profile(ctx: Ctx, request: AddRoleToInstanceProfileRequest) -> Result<Empty> {
    let (scope, name) = (scope(&ctx), &request.instance_profile_name);
    let added = ctx.store.transact(async |tx: &mut Tx| {
        let mut profile = instance_profile(tx, &scope, name).await?;
        let role: RoleRecord = find(tx, &scope, &request.role_name).await?;
        role.check_modifiable()?;
        check_quota("InstanceSessionsPerInstanceProfile", u64::from(profile.role.is_some()), 1)?;
        profile.role = Some(key_of(&role.name));
        Ok(tx.put(&INSTANCE_PROFILES, &scope, &key_of(name), &profile).await?)
    });
    added.await?;
    Ok(Empty {})
}

/// Takes the role out of an instance profile.
///
/// # Errors
/// `NoSuchEntity` for the profile, the role, and the role in the profile; `UnmodifiableEntity`.
pub async fn remove_role_from_instance_profile(
    ctx: Ctx,
    request: RemoveRoleFromInstanceProfileRequest,
) -> Result<Empty> {
    let (scope, name) = (scope(&ctx), &request.instance_profile_name);
    let removed = ctx.store.transact(async |tx: &mut Tx| {
        let mut profile = instance_profile(tx, &scope, name).await?;
        let role: RoleRecord = find(tx, &scope, &request.role_name).await?;
        role.check_modifiable()?;
        if profile.role != Some(key_of(&role.name)) {
            let message = format!("Role {} in Instance Profile {} cannot be found.", role.name, profile.name);
            return Err(Error::new("NoSuchEntity", message));
        }
        profile.role = None;
        Ok(tx.put(&INSTANCE_PROFILES, &scope, &key_of(name), &profile).await?)
    });
    removed.await?;
    Ok(Empty {})
}

/// The instance profiles that a role is in, by name.
///
/// # Errors
/// `NoSuchEntity`; as [`paging::asked`].
pub async fn list_instance_profiles_for_role(
    ctx: Ctx,
    request: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse> {
    let (scope, key) = (scope(&ctx), key_of(&request.role_name));
    let asked = paging::asked(&ctx, request.marker.as_deref(), request.max_items)?;
    let read = ctx.store.read(async |view: &View| {
        let role: RoleRecord = find(view, &scope, &request.role_name).await?;
        let role = shown::nested_role(view, &scope, &role).await?;
        let range = asked.within(Range::all().from(&key).through(&key));
        let page = view.scan_index(&INSTANCE_PROFILES, &INSTANCE_PROFILES_BY_ROLE, &scope, range, asked.size).await?;
        Ok((role, page))
    });
    let (role, page) = read.await?;
    let profiles =
        page.rows.iter().map(|(_, profile)| shown::instance_profile(&scope, profile, Some(role.clone()))).collect();
    let page = paging::listed(&ctx, profiles, page.next)?;
    Ok(ListInstanceProfilesForRoleResponse {
        is_truncated: page.is_truncated(),
        instance_profiles: Some(page.items),
        marker: page.marker,
    })
}

/// The instance profile of that name.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
async fn instance_profile(view: &View, scope: &AccountScope, name: &str) -> Result<InstanceProfileRecord> {
    let found = view.get(&INSTANCE_PROFILES, scope, &key_of(name)).await?;
    found.ok_or_else(|| Error::new("NoSuchEntity", format!("Instance Profile {name} cannot be found.")))
}

/// The role that is in a profile.
async fn role_of(view: &View, scope: &AccountScope, profile: &InstanceProfileRecord) -> Result<Option<Role>> {
    let Some(key) = &profile.role else { return Ok(None) };
    let Some(role) = view.get(&ROLES, scope, key).await? else { return Ok(None) };
    shown::nested_role(view, scope, &role).await.map(Some)
}

/// As authorization sees the profile of that name, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn profile(read: &Reading<'_>, name: &str) -> Result<Resource> {
    let scope = read.scope.account_scope();
    let found = read.tx.get(&INSTANCE_PROFILES, &scope, &key_of(name)).await?;
    let (path, name, tags) = found
        .map_or_else(|| (path(None), name.to_owned(), BTreeMap::new()), |found| (found.path, found.name, found.tags));
    Ok(Resource::new(arn::instance_profile(&scope.account, &path, &name)).tagged(tags))
}
