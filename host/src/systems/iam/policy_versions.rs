//! Versions of managed policies: `CreatePolicyVersion` … `DeletePolicyVersion`.
//!
//! A policy has five at most, one of which is in effect. No number is given twice.

use muster_types::Empty;
use muster_types::iam::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest, GetPolicyVersionRequest,
    GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, PolicyVersion,
    SetDefaultPolicyVersionRequest,
};

use crate::access::managed::{self, HostPolicy};
use crate::access::records::{PolicyRecord, PolicyVersionRecord};
use crate::operation::{Ctx, Error, Registry, Result};
use crate::store::{Tx, View};

use super::managed_policy::{self, ManagedPolicy};
use super::{VERSIONS_LIMIT, entity, paging, policy_documents, scope, timestamp};

/// The only version that a policy of the host has.
pub const HOST_VERSION: &str = "v1";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_policy_version)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(get_policy_version)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(list_policy_versions)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(set_default_policy_version)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(delete_policy_version)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await);
}

/// Gives a policy another version.
///
/// # Errors
/// `MalformedPolicyDocument`, `LimitExceeded`, `ValidationError`, `InvalidInput`, `NoSuchEntity`; those of the store.
pub async fn create_policy_version(
    ctx: Ctx,
    request: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse> {
    policy_documents::check_managed(&request.policy_document)?;
    let (scope, of, now) = (scope(&ctx), &request.policy_arn, ctx.env.now_millis());
    let version = PolicyVersionRecord { document: request.policy_document.clone(), created_millis: now };
    let made = ctx.store.transact(async |tx: &mut Tx| {
        let missing = || managed_policy::not_found(of);
        let made = managed_policy::change(tx, &scope, of, missing, |policy| {
            if policy.versions.len() >= VERSIONS_LIMIT {
                let message = format!(
                    "A managed policy can have up to {VERSIONS_LIMIT} versions. Before you create a new version, you must \
                     delete an existing version."
                );
                return Err(Error::new("LimitExceeded", message));
            }
            policy.last_version += 1;
            policy.versions.insert(policy.last_version, version.clone());
            policy_documents::check_bytes(policy.versions.values().map(|version| version.document.as_str()))?;
            policy.updated_millis = now;
            if request.set_as_default.unwrap_or_default() {
                policy.default_version = policy.last_version;
            }
            Ok(version_listed(policy, policy.last_version))
        });
        let made = made.await?;
        entity::count(tx, &scope, |counts| {
            counts.policy_versions += 1;
            Ok(())
        })
        .await?;
        Ok(made)
    });
    Ok(CreatePolicyVersionResponse { policy_version: Some(made.await?) })
}

/// Shows a version of a policy with its document.
///
/// # Errors
/// `NoSuchEntity`; those of the store.
pub async fn get_policy_version(ctx: Ctx, request: GetPolicyVersionRequest) -> Result<GetPolicyVersionResponse> {
    let (scope, of, id) = (scope(&ctx), &request.policy_arn, &request.version_id);
    let read = ctx.store.read(async |view: &View| managed_policy::find(view, &scope, of).await);
    let version = match read.await? {
        Some(ManagedPolicy::Host(policy)) if id == HOST_VERSION => version_of_host(policy),
        Some(ManagedPolicy::Own(policy)) => {
            let (number, _) = version(&policy, of, id)?;
            version_shown(&policy, number)
        }
        _ => return Err(no_version(of, id)),
    };
    Ok(GetPolicyVersionResponse { policy_version: Some(version) })
}

/// Lists the versions of a policy, the newest first.
///
/// # Errors
/// `ValidationError`, `NoSuchEntity`; those of the store.
pub async fn list_policy_versions(ctx: Ctx, request: ListPolicyVersionsRequest) -> Result<ListPolicyVersionsResponse> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    let read = ctx.store.read(async |view: &View| managed_policy::existing(view, &scope, of).await);
    let versions = match read.await? {
        ManagedPolicy::Host(policy) => vec![PolicyVersion { document: None, ..version_of_host(policy) }],
        ManagedPolicy::Own(policy) => {
            policy.versions.keys().rev().map(|number| version_listed(&policy, *number)).collect()
        }
    };
    // The newest has the least.
    let name = |version: &PolicyVersion| {
        let number = version.version_id.as_deref().and_then(number);
        format!("{:020}", u64::MAX - number.unwrap_or_default())
    };
    let page = paging::items(&ctx, versions, request.marker.as_deref(), request.max_items, name)?;
    Ok(ListPolicyVersionsResponse {
        is_truncated: page.is_truncated(),
        versions: Some(page.items),
        marker: page.marker,
    })
}

/// Puts another version of a policy in effect.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`; those of the store.
pub async fn set_default_policy_version(ctx: Ctx, request: SetDefaultPolicyVersionRequest) -> Result<Empty> {
    let (of, id) = (&request.policy_arn, &request.version_id);
    managed_policy::changed(
        &ctx,
        of,
        || no_version(of, id),
        |policy| {
            policy.default_version = version(policy, of, id)?.0;
            Ok(())
        },
    )
    .await
}

/// Deletes a version that is not in effect.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`, `DeleteConflict`; those of the store.
pub async fn delete_policy_version(ctx: Ctx, request: DeletePolicyVersionRequest) -> Result<Empty> {
    let (scope, of, id) = (scope(&ctx), &request.policy_arn, &request.version_id);
    ctx.store
        .transact(async |tx: &mut Tx| {
            managed_policy::change(
                tx,
                &scope,
                of,
                || no_version(of, id),
                |policy| {
                    let (number, _) = version(policy, of, id)?;
                    if number == policy.default_version {
                        return Err(Error::new("DeleteConflict", "Cannot delete the default version of a policy."));
                    }
                    policy.versions.remove(&number);
                    Ok(())
                },
            )
            .await?;
            entity::count(tx, &scope, |counts| {
                counts.policy_versions = counts.policy_versions.saturating_sub(1);
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// As it is shown.
#[must_use]
pub fn version_id(number: u64) -> String {
    format!("v{number}")
}

fn number(id: &str) -> Option<u64> {
    id.strip_prefix('v').and_then(|number| number.parse().ok())
}

/// The version of a policy that a request names, and its number.
///
/// # Errors
/// `NoSuchEntity`.
fn version<'p>(policy: &'p PolicyRecord, of: &str, id: &str) -> Result<(u64, &'p PolicyVersionRecord)> {
    let found = number(id).and_then(|number| Some((number, policy.versions.get(&number)?)));
    found.ok_or_else(|| no_version(of, id))
}

/// That there is no such version.
fn no_version(of: &str, id: &str) -> Error {
    Error::new("NoSuchEntity", format!("Policy {of} version {id} does not exist or is not attachable."))
}

/// A version without its document.
fn version_listed(policy: &PolicyRecord, number: u64) -> PolicyVersion {
    PolicyVersion {
        document: None,
        version_id: Some(version_id(number)),
        is_default_version: Some(number == policy.default_version),
        create_date: policy.versions.get(&number).and_then(|version| timestamp(version.created_millis)),
    }
}

/// A version.
#[must_use]
pub fn version_shown(policy: &PolicyRecord, number: u64) -> PolicyVersion {
    let document = policy.versions.get(&number).map(|version| policy_documents::shown(&version.document));
    PolicyVersion { document, ..version_listed(policy, number) }
}

/// The version of a policy of the host.
#[must_use]
pub fn version_of_host(policy: &HostPolicy) -> PolicyVersion {
    PolicyVersion {
        document: Some(policy_documents::shown(&policy.document)),
        version_id: Some(HOST_VERSION.to_owned()),
        is_default_version: Some(true),
        create_date: timestamp(managed::CREATED_MILLIS),
    }
}
