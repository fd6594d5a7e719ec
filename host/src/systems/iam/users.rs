//! Users.
//!
//! A user may get another name: the record moves to the new key, and the access keys follow in the same transaction. All else knows a user by
//! the unique id, which stays.

use muster_types::Empty;
use muster_types::iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserPermissionsBoundaryRequest, DeleteUserRequest, GetUserRequest,
    GetUserResponse, ListUserTagsRequest, ListUserTagsResponse, ListUsersRequest, ListUsersResponse,
    PutUserPermissionsBoundaryRequest, TagUserRequest, UntagUserRequest, UpdateUserRequest,
};

use super::access_keys::keys_of;
use super::entity::{self, BOUNDARY, change, check_no_policies, find, touched, touched_with_boundary, user_name};
use super::managed_policy::check_boundary;
use super::{USERS_LIMIT, check_quota, exists_already, paging, path, scope, shown, still_has, tags};
use crate::access::records::{ACCESS_KEYS, AttachedPolicies, USERS, UserRecord, key_of};
use crate::access::{arn, new_id};
use crate::operation::{Ctx, Registry, Resource, Result};
use crate::store::{HostScope, Tx, View};

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_user)
        .touches(async |request, read| {
            let made = arn::user(&read.scope.account, &path(request.path.as_ref()), &request.user_name);
            Ok(vec![Resource::new(made).with_some(BOUNDARY, request.permissions_boundary.as_ref())])
        })
        .operation(get_user)
        .touches(async |request, read| {
            let name = user_name(read.caller, request.user_name.as_ref())?;
            Ok(vec![touched::<UserRecord>(&read, name).await?])
        })
        .operation(list_users)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(update_user)
        .touches(async |request, read| {
            let (path, name) = (request.new_path.as_ref(), request.new_user_name.as_ref());
            entity::renamed::<UserRecord>(&read, &request.user_name, path, name).await
        })
        .operation(delete_user)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(tag_user)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(untag_user)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(list_user_tags)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]))
        .operation(put_user_permissions_boundary)
        .touches(async |request, read| {
            let user = touched::<UserRecord>(&read, &request.user_name).await?;
            Ok(vec![user.with(BOUNDARY, &request.permissions_boundary)])
        })
        .operation(delete_user_permissions_boundary)
        .touches(async |request, read| Ok(vec![touched_with_boundary::<UserRecord>(&read, &request.user_name).await?]));
}

/// Makes a user.
///
/// # Errors
/// `EntityAlreadyExists`, `LimitExceeded`, `NoSuchEntity` for the boundary; as [`tags::add`].
pub async fn create_user(ctx: Ctx, request: CreateUserRequest) -> Result<CreateUserResponse> {
    let (scope, key) = (scope(&ctx), key_of(&request.user_name));
    let user = UserRecord {
        id: new_id(&ctx.env, "AIDA"),
        name: request.user_name,
        path: path(request.path.as_ref()),
        created_millis: ctx.env.now_millis(),
        policies: AttachedPolicies::default(),
        boundary: request.permissions_boundary,
        group_ids: Vec::new(),
        tags: tags::initial(request.tags)?,
    };
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&USERS, &scope, &key).await? {
            return Err(exists_already("User", &user.name));
        }
        if let Some(boundary) = &user.boundary {
            check_boundary(tx, &scope, boundary).await?;
        }
        let counted = entity::count(tx, &scope, |counts| {
            check_quota("UsersPerAccount", counts.users, USERS_LIMIT)?;
            counts.users += 1;
            Ok(())
        });
        counted.await?;
        Ok(tx.put(&USERS, &scope, &key, &user).await?)
    });
    made.await?;
    Ok(CreateUserResponse { user: Some(shown::user(&scope, &user)) })
}

/// Shows a user, or the one who asks.
///
/// # Errors
/// As [`user_name`]; `NoSuchEntity`.
pub async fn get_user(ctx: Ctx, request: GetUserRequest) -> Result<GetUserResponse> {
    let (scope, name) = (scope(&ctx), user_name(&ctx.caller, request.user_name.as_ref())?);
    let user: UserRecord = ctx.store.read(async |view: &View| find(view, &scope, name).await).await?;
    Ok(GetUserResponse { user: Some(shown::user(&scope, &user)) })
}

/// The users by name, all or those of a path.
///
/// # Errors
/// As [`paging::records`].
pub async fn list_users(ctx: Ctx, request: ListUsersRequest) -> Result<ListUsersResponse> {
    let (prefix, marker) = (path(request.path_prefix.as_ref()), request.marker.as_deref());
    let wanted = |user: &UserRecord| user.path.starts_with(&prefix);
    let listed = paging::records(&ctx, &USERS, marker, request.max_items, wanted).await?;
    let scope = scope(&ctx);
    Ok(ListUsersResponse {
        is_truncated: listed.is_truncated(),
        users: Some(listed.items.iter().map(|user| shown::user_listed(&scope, user)).collect()),
        marker: listed.marker,
    })
}

/// Gives a user another name or path. The unique id stays, and with it all that the user is and may do.
///
/// # Errors
/// `NoSuchEntity`, `EntityAlreadyExists`.
pub async fn update_user(ctx: Ctx, request: UpdateUserRequest) -> Result<Empty> {
    let (scope, before) = (scope(&ctx), key_of(&request.user_name));
    let changed = ctx.store.transact(async |tx: &mut Tx| {
        let mut user: UserRecord = find(tx, &scope, &request.user_name).await?;
        user.path = request.new_path.clone().unwrap_or(user.path);
        user.name = request.new_user_name.clone().unwrap_or(user.name);
        let after = key_of(&user.name);
        if after != before {
            if tx.exists(&USERS, &scope, &after).await? {
                return Err(exists_already("User", &user.name));
            }
            for (id, mut key) in keys_of(tx, &scope, &before).await? {
                key.user.clone_from(&after);
                tx.put(&ACCESS_KEYS, &HostScope, &id, &key).await?;
            }
            tx.delete(&USERS, &scope, &before).await?;
        }
        Ok(tx.put(&USERS, &scope, &after, &user).await?)
    });
    changed.await?;
    Ok(Empty {})
}

/// Deletes a user whom nothing refers to any more.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_user(ctx: Ctx, request: DeleteUserRequest) -> Result<Empty> {
    let (scope, key) = (scope(&ctx), key_of(&request.user_name));
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        let user: UserRecord = find(tx, &scope, &request.user_name).await?;
        if !keys_of(tx, &scope, &key).await?.is_empty() {
            return Err(still_has("delete access keys"));
        }
        check_no_policies(&user.policies)?;
        if !user.group_ids.is_empty() {
            return Err(still_has("remove users from group"));
        }
        let counted = entity::count(tx, &scope, |counts| {
            counts.users = counts.users.saturating_sub(1);
            Ok(())
        });
        counted.await?;
        Ok(tx.delete(&USERS, &scope, &key).await.map(drop)?)
    });
    deleted.await?;
    Ok(Empty {})
}

/// Tags a user.
///
/// # Errors
/// `NoSuchEntity`; as [`tags::add`].
pub async fn tag_user(ctx: Ctx, request: TagUserRequest) -> Result<Empty> {
    let scope = scope(&ctx);
    let tagged = ctx.store.transact(async |tx: &mut Tx| {
        let add = |user: &mut UserRecord| tags::add(&mut user.tags, request.tags.clone());
        change(tx, &scope, &request.user_name, add).await
    });
    tagged.await?;
    Ok(Empty {})
}

/// Takes tags from a user.
///
/// # Errors
/// `NoSuchEntity`
pub async fn untag_user(ctx: Ctx, request: UntagUserRequest) -> Result<Empty> {
    let scope = scope(&ctx);
    let untagged = ctx.store.transact(async |tx: &mut Tx| {
        let remove = |user: &mut UserRecord| {
            tags::remove(&mut user.tags, &request.tag_keys);
            Ok(())
        };
        change(tx, &scope, &request.user_name, remove).await
    });
    untagged.await?;
    Ok(Empty {})
}

/// A user's tags by key.
///
/// # Errors
/// `NoSuchEntity`; as [`paging::items`].
pub async fn list_user_tags(ctx: Ctx, request: ListUserTagsRequest) -> Result<ListUserTagsResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| find(view, &scope, &request.user_name).await);
    let user: UserRecord = read.await?;
    let (all, marker) = (tags::shown(&user.tags), request.marker.as_deref());
    let listed = paging::items(&ctx, all, marker, request.max_items, |tag| tag.key.clone())?;
    Ok(ListUserTagsResponse { is_truncated: listed.is_truncated(), tags: Some(listed.items), marker: listed.marker })
}

/// Limits a user to what a managed policy allows.
///
/// # Errors
/// As [`entity::set_boundary`].
pub async fn put_user_permissions_boundary(ctx: Ctx, request: PutUserPermissionsBoundaryRequest) -> Result<Empty> {
    entity::set_boundary::<UserRecord>(&ctx, &request.user_name, &request.permissions_boundary).await
}

/// Ends the limit; a user without one stays so.
///
/// # Errors
/// As [`entity::clear_boundary`].
pub async fn delete_user_permissions_boundary(
    ctx: Ctx,
    request: DeleteUserPermissionsBoundaryRequest,
) -> Result<Empty> {
    entity::clear_boundary::<UserRecord>(&ctx, &request.user_name).await
}
