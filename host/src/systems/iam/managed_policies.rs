//! Managed policies but for their versions: `CreatePolicy`, `GetPolicy`, `ListPolicies`, `DeletePolicy`, and their tags.
//!
//! The policies of the host stand in the same lists, and are read by the same calls; whoever would change one is refused.

use muster_types::Empty;
use muster_types::iam::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse,
    ListPoliciesRequest, ListPoliciesResponse, ListPolicyTagsRequest, ListPolicyTagsResponse, Policy, PolicyScopeType,
    PolicyUsageType, TagPolicyRequest, UntagPolicyRequest,
};
use std::collections::BTreeMap;

use crate::access::managed::{self, HostPolicy};
use crate::access::records::{POLICIES, PolicyRecord, PolicyVersionRecord, key_of};
use crate::access::{arn, new_id};
use crate::operation::{Ctx, Error, Registry, Resource, Result, page_size};
use crate::store::{AccountScope, Range, Tx, View};

use super::managed_policy::{self, ManagedPolicy, Usage};
use super::policy_versions::{HOST_VERSION, version_id};
use super::{POLICIES_LIMIT, check_quota, entity, paging, path, policy_documents, scope, tags, timestamp};

/// The length of a page where the request does not say.
const PAGE: usize = 100;

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_policy)
        .touches(async |request, read| {
            let path = path(request.path.as_ref());
            Ok(vec![Resource::new(arn::policy(&read.scope.account, &path, &request.policy_name))])
        })
        .operation(get_policy)
        .touches(async |request, read| Ok(vec![managed_policy::touched(&read, &request.policy_arn).await?]))
        .operation(list_policies)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_policy)
        .touches(async |request, read| Ok(vec![managed_policy::touched(&read, &request.policy_arn).await?]))
        .operation(tag_policy)
        .touches(async |request, read| Ok(vec![managed_policy::touched(&read, &request.policy_arn).await?]))
        .operation(untag_policy)
        .touches(async |request, read| Ok(vec![managed_policy::touched(&read, &request.policy_arn).await?]))
        .operation(list_policy_tags)
        .touches(async |request, read| Ok(vec![managed_policy::touched(&read, &request.policy_arn).await?]));
}

/// Makes a policy with its first version.
///
/// # Errors
/// `MalformedPolicyDocument`, `LimitExceeded`, `EntityAlreadyExists`, `InvalidInput`; those of the store.
pub async fn create_policy(ctx: Ctx, request: CreatePolicyRequest) -> Result<CreatePolicyResponse> {
    policy_documents::check_managed(&request.policy_document)?;
    let now = ctx.env.now_millis();
    let mut tags = BTreeMap::new();
    tags::add_exactly(&mut tags, request.tags.unwrap_or_default())?;
    let first = PolicyVersionRecord { document: request.policy_document, created_millis: now };
    let policy = PolicyRecord {
        id: new_id(&ctx.env, "ANPA"),
        path: path(request.path.as_ref()),
        name: request.policy_name,
        description: request.description,
        created_millis: now,
        updated_millis: now,
        versions: BTreeMap::from([(1, first)]),
        default_version: 1,
        last_version: 1,
        tags,
    };
    let (scope, key) = (scope(&ctx), key_of(&policy.name));
    ctx.store
        .transact(async |tx: &mut Tx| {
            if tx.exists(&POLICIES, &scope, &key).await? {
                let name = &policy.name;
                let message = format!("A policy called {name} already exists. Duplicate names are not allowed.");
                return Err(Error::new("EntityAlreadyExists", message));
            }
            entity::count(tx, &scope, |counts| {
                check_quota("PoliciesPerAccount", counts.policies, POLICIES_LIMIT)?;
                counts.policies += 1;
                counts.policy_versions += 1;
                Ok(())
            })
            .await?;
            Ok(tx.put(&POLICIES, &scope, &key, &policy).await?)
        })
        .await?;
    let tags = (!policy.tags.is_empty()).then(|| tags::shown(&policy.tags));
    Ok(CreatePolicyResponse { policy: Some(Policy { tags, ..listed(&scope, &policy, Usage::default()) }) })
}

/// Shows a policy.
///
/// # Errors
/// `ValidationError`, `NoSuchEntity`; those of the store.
pub async fn get_policy(ctx: Ctx, request: GetPolicyRequest) -> Result<GetPolicyResponse> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    let read = ctx.store.read(async |view: &View| {
        let policy = managed_policy::existing(view, &scope, of).await?;
        Ok((policy, managed_policy::usage(view, &scope, of).await?))
    });
    let policy = match read.await? {
        (ManagedPolicy::Host(policy), usage) => Policy {
            description: Some(policy.description.to_owned()),
            tags: Some(Vec::new()),
            ..listed_of_host(policy, usage)
        },
        (ManagedPolicy::Own(policy), usage) => Policy {
            description: policy.description.clone(),
            tags: Some(tags::shown(&policy.tags)),
            ..listed(&scope, &policy, usage)
        },
    };
    Ok(GetPolicyResponse { policy: Some(policy) })
}

/// Lists policies of the host and of the account, by name.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn list_policies(ctx: Ctx, request: ListPoliciesRequest) -> Result<ListPoliciesResponse> {
    let size = page_size(request.max_items, PAGE);
    let scope = scope(&ctx);
    let wanted = |path: &str, usage: Usage| {
        let used = match request.policy_usage_filter {
            None => !request.only_attached.unwrap_or_default() || usage.attached > 0,
            Some(PolicyUsageType::PermissionsPolicy) => usage.attached > 0,
            Some(PolicyUsageType::PermissionsBoundary) => usage.boundaries > 0,
        };
        used && request.path_prefix.as_ref().is_none_or(|prefix| path.starts_with(prefix.as_str()))
    };
    let filtered =
        request.only_attached.is_some() || request.policy_usage_filter.is_some() || request.path_prefix.is_some();
    // Quotas keep all of them within what one scan may meet.
    let limit = if filtered { usize::try_from(POLICIES_LIMIT).unwrap_or(usize::MAX) } else { size + 1 };
    // The key of the last one, and whether it was the account's: the host may have one of the same name, which comes first.
    let last = ctx.page_state::<(String, bool)>(request.marker.as_deref())?;
    let read = ctx.store.read(async |view: &View| {
        let usages = managed_policy::usages(view, &scope).await?;
        let usage = |of: &str| usages.get(of).copied().unwrap_or_default();
        let mut found = Vec::new();
        if request.scope != Some(PolicyScopeType::Local) {
            for policy in managed::all() {
                let (place, usage) = ((key_of(policy.name), false), usage(&policy.arn));
                if last.as_ref().is_none_or(|last| place > *last) && wanted(policy.path, usage) {
                    found.push((place, listed_of_host(policy, usage)));
                }
            }
        }
        if request.scope != Some(PolicyScopeType::Aws) {
            for (key, policy) in own_after(view, &scope, last.as_ref(), limit).await? {
                let usage = usage(&managed_policy::arn_of(&scope, &policy));
                if wanted(&policy.path, usage) {
                    found.push(((key, true), listed(&scope, &policy, usage)));
                }
            }
        }
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(found)
    });
    let mut found = read.await?;
    let more = found.len() > size;
    found.truncate(size);
    let marker = match found.last() {
        Some((place, _)) if more => Some(ctx.page_token(place)?),
        _ => None,
    };
    Ok(ListPoliciesResponse {
        policies: Some(found.into_iter().map(|(_, policy)| policy).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// The account's policies behind a place in the list.
async fn own_after(
    view: &View,
    scope: &AccountScope,
    last: Option<&(String, bool)>,
    limit: usize,
) -> Result<Vec<(String, PolicyRecord)>> {
    let range = match last {
        Some((key, true)) => Range::all().after(key),
        Some((key, false)) => Range::all().from(key),
        None => Range::all(),
    };
    Ok(view.scan(&POLICIES, scope, range, limit).await?.rows)
}

/// Deletes a policy that nothing uses and that has its default version only.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`, `DeleteConflict`; those of the store.
pub async fn delete_policy(ctx: Ctx, request: DeletePolicyRequest) -> Result<Empty> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    ctx.store
        .transact(async |tx: &mut Tx| {
            let policy = managed_policy::own(tx, &scope, of, || managed_policy::not_found(of)).await?;
            if managed_policy::usage(tx, &scope, of).await? != Usage::default() {
                return Err(Error::new("DeleteConflict", "Cannot delete a policy attached to entities."));
            }
            if policy.versions.len() > 1 {
                let message = "This policy has more than one version. Before you delete a policy, you must delete the \
                               policy's versions. The default version is deleted with the policy.";
                return Err(Error::new("DeleteConflict", message));
            }
            tx.delete(&POLICIES, &scope, &key_of(&policy.name)).await?;
            entity::count(tx, &scope, |counts| {
                counts.policies = counts.policies.saturating_sub(1);
                counts.policy_versions = counts.policy_versions.saturating_sub(1);
                Ok(())
            })
            .await?;
            Ok(Empty {})
        })
        .await
}

/// Gives a policy tags.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`, `LimitExceeded`; those of the store.
pub async fn tag_policy(ctx: Ctx, request: TagPolicyRequest) -> Result<Empty> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    ctx.store
        .transact(async |tx: &mut Tx| {
            managed_policy::change(
                tx,
                &scope,
                of,
                || managed_policy::not_found(of),
                |policy| {
                    tags::add_exactly(&mut policy.tags, request.tags.clone())?;
                    Ok(Empty {})
                },
            )
            .await
        })
        .await
}

/// Takes tags from a policy.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`; those of the store.
pub async fn untag_policy(ctx: Ctx, request: UntagPolicyRequest) -> Result<Empty> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    ctx.store
        .transact(async |tx: &mut Tx| {
            managed_policy::change(
                tx,
                &scope,
                of,
                || managed_policy::not_found(of),
                |policy| {
                    policy.tags.retain(|key, _| !request.tag_keys.contains(key));
                    Ok(Empty {})
                },
            )
            .await
        })
        .await
}

/// Lists the tags of a policy.
///
/// # Errors
/// `ValidationError`, `NoSuchEntity`; those of the store.
pub async fn list_policy_tags(ctx: Ctx, request: ListPolicyTagsRequest) -> Result<ListPolicyTagsResponse> {
    let (scope, of) = (scope(&ctx), &request.policy_arn);
    let read = ctx.store.read(async |view: &View| managed_policy::existing(view, &scope, of).await);
    let tags = match read.await? {
        ManagedPolicy::Host(_) => Vec::new(),
        ManagedPolicy::Own(policy) => tags::shown(&policy.tags),
    };
    let page = paging::items(&ctx, tags, request.marker.as_deref(), request.max_items, |tag| tag.key.clone())?;
    Ok(ListPolicyTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

fn listed(scope: &AccountScope, policy: &PolicyRecord, usage: Usage) -> Policy {
    Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(managed_policy::arn_of(scope, policy)),
        path: Some(policy.path.clone()),
        default_version_id: Some(version_id(policy.default_version)),
        attachment_count: i32::try_from(usage.attached).ok(),
        permissions_boundary_usage_count: i32::try_from(usage.boundaries).ok(),
        is_attachable: Some(true),
        create_date: timestamp(policy.created_millis),
        update_date: timestamp(policy.updated_millis),
        ..Policy::default()
    }
}

fn listed_of_host(policy: &HostPolicy, usage: Usage) -> Policy {
    Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(HOST_VERSION.to_owned()),
        attachment_count: i32::try_from(usage.attached).ok(),
        permissions_boundary_usage_count: i32::try_from(usage.boundaries).ok(),
        is_attachable: Some(true),
        create_date: timestamp(managed::CREATED_MILLIS),
        update_date: timestamp(managed::CREATED_MILLIS),
        ..Policy::default()
    }
}
