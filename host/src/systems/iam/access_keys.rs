//! Access keys of users. A key of another account is as if it were not there.

use muster_types::Empty;
use muster_types::iam::{
    AccessKey, AccessKeyLastUsed, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse,
    DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ListAccessKeysRequest,
    ListAccessKeysResponse, StatusType, UpdateAccessKeyRequest,
};

use super::entity::{find, touched, user_name};
use super::{ACCESS_KEYS_LIMIT, check_quota, invalid, paging, scope, timestamp};
use crate::access::records::{ACCESS_KEYS, ACCESS_KEYS_BY_USER, AccessKeyRecord, LAST_USES, USERS, UserRecord, key_of};
use crate::access::{new_key_id, new_secret, sealed_key};
use crate::operation::{Ctx, Error, Reading, Registry, Resource, Result};
use crate::store::{AccountScope, HostScope, Range, Tx, View};

/// What AWS says of a key that was never used.
const NEVER: &str = "N/A";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_access_key)
        .touches(async |request, read| holder(&read, request.user_name.as_ref()).await)
        .operation(list_access_keys)
        .touches(async |request, read| holder(&read, request.user_name.as_ref()).await)
        .operation(update_access_key)
        .touches(async |request, read| holder(&read, request.user_name.as_ref()).await)
        .operation(delete_access_key)
        .touches(async |request, read| holder(&read, request.user_name.as_ref()).await)
        .operation(get_access_key_last_used)
        .touches(async |request, read| {
            let key = read.tx.get(&ACCESS_KEYS, &HostScope, &request.access_key_id).await?;
            match key.filter(|key| key.account == read.scope.account) {
                Some(key) => Ok(vec![touched::<UserRecord>(&read, &key.user).await?]),
                None => Ok(vec![Resource::any()]),
            }
        });
}

/// Makes a key. Its secret is in this answer and in no other.
///
/// # Errors
/// As [`user_name`]; `NoSuchEntity`, `LimitExceeded`.
pub async fn create_access_key(ctx: Ctx, request: CreateAccessKeyRequest) -> Result<CreateAccessKeyResponse> {
    let (scope, name) = (scope(&ctx), user_name(&ctx.caller, request.user_name.as_ref())?);
    let id = new_key_id(&ctx.env);
    let secret = new_secret(&ctx.env);
    let draft = ctx.keys.draft(&scope.account, &ctx.env);
    let key = AccessKeyRecord {
        account: scope.account.clone(),
        user: key_of(name),
        secret: secret.clone(),
        sealed: None,
        active: true,
        created_millis: ctx.env.now_millis(),
    };
    let made = ctx.store.transact(async |tx: &mut Tx| {
        let user: UserRecord = find(tx, &scope, name).await?;
        let has = keys_of(tx, &scope, &key.user).await?.len();
        check_quota("AccessKeysPerUser", has as u64, ACCESS_KEYS_LIMIT as u64)?;
        let key = sealed_key(tx, &ctx.keys, &draft, &id, key.clone()).await?;
        tx.put(&ACCESS_KEYS, &HostScope, &id, &key).await?;
        Ok(user.name)
    });
    let user_name = made.await?;
    let access_key = AccessKey {
        user_name: Some(user_name),
        access_key_id: Some(id),
        status: Some(StatusType::Active),
        create_date: timestamp(key.created_millis),
        secret_access_key: Some(secret),
    };
    Ok(CreateAccessKeyResponse { access_key: Some(access_key) })
}

/// A user's keys, by id.
///
/// # Errors
/// As [`user_name`]; `NoSuchEntity`.
pub async fn list_access_keys(ctx: Ctx, request: ListAccessKeysRequest) -> Result<ListAccessKeysResponse> {
    let (scope, name) = (scope(&ctx), user_name(&ctx.caller, request.user_name.as_ref())?);
    let read = ctx.store.read(async |view: &View| {
        let user: UserRecord = find(view, &scope, name).await?;
        Ok((user.name, keys_of(view, &scope, &key_of(name)).await?))
    });
    let (user_name, keys) = read.await?;
    let listed = paging::items(&ctx, keys, request.marker.as_deref(), request.max_items, |(id, _)| id.clone())?;
    let is_truncated = listed.is_truncated();
    let shown = listed.items.into_iter().map(|(id, key)| AccessKeyMetadata {
        user_name: Some(user_name.clone()),
        access_key_id: Some(id),
        status: Some(if key.active { StatusType::Active } else { StatusType::Inactive }),
        create_date: timestamp(key.created_millis),
    });
    Ok(ListAccessKeysResponse { access_key_metadata: Some(shown.collect()), is_truncated, marker: listed.marker })
}

/// Lets a key sign, or not.
///
/// # Errors
/// As [`user_name`]; `NoSuchEntity` for the user and the key; `ValidationError` for a status that nobody sets.
pub async fn update_access_key(ctx: Ctx, request: UpdateAccessKeyRequest) -> Result<Empty> {
    let (scope, name) = (scope(&ctx), user_name(&ctx.caller, request.user_name.as_ref())?);
    let active = match request.status {
        StatusType::Active => true,
        StatusType::Inactive => false,
        StatusType::Expired => return Err(invalid("The status of an access key is set to Active or Inactive.")),
    };
    let updated = ctx.store.transact(async |tx: &mut Tx| {
        let key = key_of_user(tx, &scope, name, &request.access_key_id).await?;
        Ok(tx.put(&ACCESS_KEYS, &HostScope, &request.access_key_id, &AccessKeyRecord { active, ..key }).await?)
    });
    updated.await?;
    Ok(Empty {})
}

/// Deletes a key, and what is known of its last use.
///
/// # Errors
/// As [`user_name`]; `NoSuchEntity` for the user and the key.
pub async fn delete_access_key(ctx: Ctx, request: DeleteAccessKeyRequest) -> Result<Empty> {
    let (scope, name, id) = (scope(&ctx), user_name(&ctx.caller, request.user_name.as_ref())?, &request.access_key_id);
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        key_of_user(tx, &scope, name, id).await?;
        tx.delete(&LAST_USES, &HostScope, id).await?;
        Ok(tx.delete(&ACCESS_KEYS, &HostScope, id).await.map(drop)?)
    });
    deleted.await?;
    Ok(Empty {})
}

/// When, where and for what a key was last used, and whose it is.
///
/// # Errors
/// `AccessDeniedException` for a key that the account does not have, which is AWS's own answer.
pub async fn get_access_key_last_used(
    ctx: Ctx,
    request: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse> {
    let (scope, id) = (scope(&ctx), &request.access_key_id);
    let read = ctx.store.read(async |view: &View| {
        let key = view.get(&ACCESS_KEYS, &HostScope, id).await?.filter(|key| key.account == scope.account);
        let Some(key) = key else { return Ok(None) };
        let user: Option<UserRecord> = view.get(&USERS, &scope, &key.user).await?;
        Ok(Some((user.map(|user| user.name), view.get(&LAST_USES, &HostScope, id).await?)))
    });
    let Some((user_name, used)) = read.await? else {
        let message = format!(
            "User: {} is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key {id}",
            ctx.caller.arn
        );
        return Err(Error::new("AccessDeniedException", message));
    };
    let used = match used {
        Some(used) => AccessKeyLastUsed {
            last_used_date: timestamp(used.used_millis),
            service_name: Some(used.service),
            region: Some(used.region),
        },
        None => AccessKeyLastUsed {
            last_used_date: None,
            service_name: Some(NEVER.to_owned()),
            region: Some(NEVER.to_owned()),
        },
    };
    Ok(GetAccessKeyLastUsedResponse { user_name, access_key_last_used: Some(used) })
}

/// The keys of the user under that key of [`USERS`], by id.
///
/// # Errors
/// Those of the store.
pub async fn keys_of(view: &View, scope: &AccountScope, user: &str) -> Result<Vec<(String, AccessKeyRecord)>> {
    let range = Range::prefix((scope.account.as_str(), user));
    let page = view.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_BY_USER, &HostScope, range, ACCESS_KEYS_LIMIT).await?;
    Ok(page.rows)
}

/// A key of the user of that name.
async fn key_of_user(view: &View, scope: &AccountScope, name: &str, id: &str) -> Result<AccessKeyRecord> {
    find::<UserRecord>(view, scope, name).await?;
    let key = view.get(&ACCESS_KEYS, &HostScope, id).await?;
    key.filter(|key| key.account == scope.account && key.user == key_of(name))
        .ok_or_else(|| Error::new("NoSuchEntity", format!("The Access Key with id {id} cannot be found.")))
}

/// The user whose keys a request is about.
async fn holder(read: &Reading<'_>, given: Option<&String>) -> Result<Vec<Resource>> {
    Ok(vec![touched::<UserRecord>(read, user_name(read.caller, given)?).await?])
}
