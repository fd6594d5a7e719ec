//! Groups, and who is in them.
//!
//! Membership stands with the user, by the group's unique id: a group gets another name without touching its members, of whom there may be
//! more than one transaction changes.

use muster_types::Empty;
use muster_types::iam::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, GetGroupRequest,
    GetGroupResponse, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest, ListGroupsResponse,
    RemoveUserFromGroupRequest, UpdateGroupRequest,
};

use super::entity::{self, check_no_policies, find, touched};
use super::{GROUPS_LIMIT, GROUPS_OF_A_USER_LIMIT, check_quota, exists_already, paging, path, scope, shown, still_has};
use crate::access::records::{AttachedPolicies, GROUPS, GroupRecord, USERS, USERS_BY_GROUP, UserRecord, key_of};
use crate::access::{arn, groups_of, new_id};
use crate::operation::{Ctx, Registry, Resource, Result};
use crate::store::{Range, Tx, View};

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_group)
        .touches(async |request, read| {
            let made = arn::group(&read.scope.account, &path(request.path.as_ref()), &request.group_name);
            Ok(vec![Resource::new(made)])
        })
        .operation(get_group)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(list_groups)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(update_group)
        .touches(async |request, read| {
            let (path, name) = (request.new_path.as_ref(), request.new_group_name.as_ref());
            entity::renamed::<GroupRecord>(&read, &request.group_name, path, name).await
        })
        .operation(delete_group)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(add_user_to_group)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(remove_user_from_group)
        .touches(async |request, read| Ok(vec![touched::<GroupRecord>(&read, &request.group_name).await?]))
        .operation(list_groups_for_user)
        .touches(async |request, read| Ok(vec![touched::<UserRecord>(&read, &request.user_name).await?]));
}

/// Makes a group.
///
/// # Errors
/// `EntityAlreadyExists`, `LimitExceeded`.
pub async fn create_group(ctx: Ctx, request: CreateGroupRequest) -> Result<CreateGroupResponse> {
    let (scope, key) = (scope(&ctx), key_of(&request.group_name));
    let group = GroupRecord {
        id: new_id(&ctx.env, "AGPA"),
        name: request.group_name,
        path: path(request.path.as_ref()),
        created_millis: ctx.env.now_millis(),
        policies: AttachedPolicies::default(),
    };
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&GROUPS, &scope, &key).await? {
            return Err(exists_already("Group", &group.name));
        }
        let counted = entity::count(tx, &scope, |counts| {
            check_quota("GroupsPerAccount", counts.groups, GROUPS_LIMIT)?;
            counts.groups += 1;
            Ok(())
        });
        counted.await?;
        Ok(tx.put(&GROUPS, &scope, &key, &group).await?)
    });
    made.await?;
    Ok(CreateGroupResponse { group: Some(shown::group(&scope, &group)) })
}

/// A group, and its members by name.
///
/// # Errors
/// `NoSuchEntity`; as [`paging::asked`].
pub async fn get_group(ctx: Ctx, request: GetGroupRequest) -> Result<GetGroupResponse> {
    let (scope, asked) = (scope(&ctx), paging::asked(&ctx, request.marker.as_deref(), request.max_items)?);
    let read = ctx.store.read(async |view: &View| {
        let group: GroupRecord = find(view, &scope, &request.group_name).await?;
        let members = asked.within(Range::prefix(&group.id));
        let page = view.scan_index(&USERS, &USERS_BY_GROUP, &scope, members, asked.size).await?;
        Ok((group, page))
    });
    let (group, page) = read.await?;
    let users = page.rows.iter().map(|(_, user)| shown::user_listed(&scope, user)).collect();
    let listed = paging::listed(&ctx, users, page.next)?;
    Ok(GetGroupResponse {
        group: Some(shown::group(&scope, &group)),
        is_truncated: listed.is_truncated(),
        users: Some(listed.items),
        marker: listed.marker,
    })
}

/// The groups by name, all or those of a path.
///
/// # Errors
/// As [`paging::records`].
pub async fn list_groups(ctx: Ctx, request: ListGroupsRequest) -> Result<ListGroupsResponse> {
    let (prefix, marker) = (path(request.path_prefix.as_ref()), request.marker.as_deref());
    let wanted = |group: &GroupRecord| group.path.starts_with(&prefix);
    let listed = paging::records(&ctx, &GROUPS, marker, request.max_items, wanted).await?;
    let scope = scope(&ctx);
    Ok(ListGroupsResponse {
        is_truncated: listed.is_truncated(),
        groups: Some(listed.items.iter().map(|group| shown::group(&scope, group)).collect()),
        marker: listed.marker,
    })
}

/// Gives a group another name or path. The unique id stays, and with it the members.
///
/// # Errors
/// `NoSuchEntity`, `EntityAlreadyExists`.
pub async fn update_group(ctx: Ctx, request: UpdateGroupRequest) -> Result<Empty> {
    let (scope, before) = (scope(&ctx), key_of(&request.group_name));
    let changed = ctx.store.transact(async |tx: &mut Tx| {
        let mut group: GroupRecord = find(tx, &scope, &request.group_name).await?;
        group.path = request.new_path.clone().unwrap_or(group.path);
        group.name = request.new_group_name.clone().unwrap_or(group.name);
        let after = key_of(&group.name);
        if after != before {
            if tx.exists(&GROUPS, &scope, &after).await? {
                return Err(exists_already("Group", &group.name));
            }
            tx.delete(&GROUPS, &scope, &before).await?;
        }
        Ok(tx.put(&GROUPS, &scope, &after, &group).await?)
    });
    changed.await?;
    Ok(Empty {})
}

/// Deletes a group that has no members and no policies any more.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_group(ctx: Ctx, request: DeleteGroupRequest) -> Result<Empty> {
    let (scope, key) = (scope(&ctx), key_of(&request.group_name));
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        let group: GroupRecord = find(tx, &scope, &request.group_name).await?;
        let members = tx.scan_index(&USERS, &USERS_BY_GROUP, &scope, Range::prefix(&group.id), 1).await?;
        if !members.rows.is_empty() {
            return Err(still_has("remove users from group"));
        }
        check_no_policies(&group.policies)?;
        let counted = entity::count(tx, &scope, |counts| {
            counts.groups = counts.groups.saturating_sub(1);
            Ok(())
        });
        counted.await?;
        Ok(tx.delete(&GROUPS, &scope, &key).await.map(drop)?)
    });
    deleted.await?;
    Ok(Empty {})
}

/// Puts a user into a group; one who is in it stays.
///
/// # Errors
/// `NoSuchEntity` for the user and the group; `LimitExceeded`.
pub async fn add_user_to_group(ctx: Ctx, request: AddUserToGroupRequest) -> Result<Empty> {
    let scope = scope(&ctx);
    let added = ctx.store.transact(async |tx: &mut Tx| {
        let mut user: UserRecord = find(tx, &scope, &request.user_name).await?;
        let group: GroupRecord = find(tx, &scope, &request.group_name).await?;
        if user.group_ids.contains(&group.id) {
            return Ok(());
        }
        check_quota("GroupsPerUser", user.group_ids.len() as u64, GROUPS_OF_A_USER_LIMIT as u64)?;
        user.group_ids.push(group.id);
        Ok(tx.put(&USERS, &scope, &key_of(&user.name), &user).await?)
    });
    added.await?;
    Ok(Empty {})
}

/// Takes a user out of a group; one who is not in it stays out.
///
/// # Errors
/// `NoSuchEntity` for the user and the group.
pub async fn remove_user_from_group(ctx: Ctx, request: RemoveUserFromGroupRequest) -> Result<Empty> {
    let scope = scope(&ctx);
    let removed = ctx.store.transact(async |tx: &mut Tx| {
        let mut user: UserRecord = find(tx, &scope, &request.user_name).await?;
        let group: GroupRecord = find(tx, &scope, &request.group_name).await?;
        user.group_ids.retain(|id| *id != group.id);
        Ok(tx.put(&USERS, &scope, &key_of(&user.name), &user).await?)
    });
    removed.await?;
    Ok(Empty {})
}

/// The groups that a user is in, by name.
///
/// # Errors
/// `NoSuchEntity`; as [`paging::items`].
pub async fn list_groups_for_user(ctx: Ctx, request: ListGroupsForUserRequest) -> Result<ListGroupsForUserResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| {
        let user: UserRecord = find(view, &scope, &request.user_name).await?;
        groups_of(view, &scope, &user).await
    });
    let (groups, marker) = (read.await?, request.marker.as_deref());
    let listed = paging::items(&ctx, groups, marker, request.max_items, |group| key_of(&group.name))?;
    Ok(ListGroupsForUserResponse {
        is_truncated: listed.is_truncated(),
        groups: Some(listed.items.iter().map(|group| shown::group(&scope, group)).collect()),
        marker: listed.marker,
    })
}
