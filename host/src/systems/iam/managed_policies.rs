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

/// Policies whose use one read looks for: each takes a scan of users, of groups and of roles, of 2,000 in all.
const USAGES_AT_ONCE: usize = 300;

/// References to policies after which a read ends: one policy may have as many as there are users, groups and roles, 6,300, and a read meets
/// 20,000 rows.
const REFERENCES_AT_ONCE: usize = 10_000;

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_policy)
        .touches(async |request, read| {
            let path = path(request.path.as_ref());
            Ok(vec![Resource::new(arn::policy(&read.scope.account, &path, &request.policy_name))])
        })
        .operation(get_policy)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(list_policies)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_policy)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(tag_policy)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(untag_policy)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await)
        .operation(list_policy_tags)
        .touches(async |request, read| managed_policy::touched(read, &request.policy_arn).await);
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
    Ok(CreatePolicyResponse { policy: Some(Policy { tags, ..policy_listed(&scope, &policy, Usage::default()) }) })
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
            ..host_policy_listed(policy, usage)
        },
        (ManagedPolicy::Own(policy), usage) => Policy {
            description: policy.description.clone(),
            tags: Some(tags::shown(&policy.tags)),
            ..policy_listed(&scope, &policy, usage)
        },
    };
    Ok(GetPolicyResponse { policy: Some(policy) })
}

/// Lists policies of the host and of the account, by name.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn list_policies(ctx: Ctx, request: ListPoliciesRequest) -> Result<ListPoliciesResponse> {
    let (scope, size) = (scope(&ctx), page_size(request.max_items, paging::PAGE));
    let asked = Asked { last: ctx.page_state(request.marker.as_deref())?, size, request };
    let (found, more) = if asked.is_of_used() {
        ctx.store.read(async |view: &View| asked.used(view, &scope).await).await?
    } else {
        let (found, more) = ctx.store.read(async |view: &View| asked.all(view, &scope).await).await?;
        (with_usage(&ctx, &scope, found).await?, more)
    };
    let marker = match found.last() {
        Some((place, ..)) if more => Some(ctx.page_token(place)?),
        _ => None,
    };
    let shown = found.iter().map(|(_, policy, usage)| match policy {
        ManagedPolicy::Host(policy) => host_policy_listed(policy, *usage),
        ManagedPolicy::Own(policy) => policy_listed(&scope, policy, *usage),
    });
    Ok(ListPoliciesResponse { policies: Some(shown.collect()), is_truncated: Some(marker.is_some()), marker })
}

/// Where a policy stands in the list: by its key, and whether it is the account's. The host may have one of the same name, which comes first.
type Place = (String, bool);

/// What a list is asked for.
struct Asked {
    request: ListPoliciesRequest,
    size: usize,
    /// The last one of the page before.
    last: Option<Place>,
}

impl Asked {
    /// Whether use decides what is listed.
    fn is_of_used(&self) -> bool {
        self.request.only_attached.unwrap_or_default() || self.request.policy_usage_filter.is_some()
    }

    fn takes(&self, usage: Usage) -> bool {
        match self.request.policy_usage_filter {
            None | Some(PolicyUsageType::PermissionsPolicy) => usage.attached > 0,
            Some(PolicyUsageType::PermissionsBoundary) => usage.boundaries > 0,
        }
    }

    fn is_in_path(&self, path: &str) -> bool {
        self.request.path_prefix.as_ref().is_none_or(|prefix| path.starts_with(prefix.as_str()))
    }

    fn is_on_later_page(&self, place: &Place) -> bool {
        self.last.as_ref().is_none_or(|last| place > last)
    }

    fn is_of_scope(&self, is_own: bool) -> bool {
        self.request.scope != Some(if is_own { PolicyScopeType::Aws } else { PolicyScopeType::Local })
    }

    /// A page of the policies that something uses, and whether there are more: who uses which is read once, and of the policies those shown.
    async fn used(&self, view: &View, scope: &AccountScope) -> Result<(Vec<(Place, ManagedPolicy, Usage)>, bool)> {
        let mut used = Vec::new();
        for (of, usage) in managed_policy::usages(view, scope).await? {
            let Some((account, _, path, name)) = arn::parse(&of) else { continue };
            let place = (key_of(name), account == scope.account);
            if self.takes(usage) && self.is_in_path(path) && self.is_of_scope(place.1) && self.is_on_later_page(&place)
            {
                used.push((place, of, usage));
            }
        }
        used.sort_unstable_by(|(one, ..), (other, ..)| one.cmp(other));
        let more = used.len() > self.size;
        used.truncate(self.size);
        let mut found = Vec::with_capacity(used.len());
        for (place, of, usage) in used {
            found.extend(managed_policy::find(view, scope, &of).await?.map(|policy| (place, policy, usage)));
        }
        Ok((found, more))
    }

    /// A page of all policies, and whether there are more.
    async fn all(&self, view: &View, scope: &AccountScope) -> Result<(Vec<(Place, ManagedPolicy)>, bool)> {
        let mut found = Vec::new();
        if self.is_of_scope(false) {
            let of_host = managed::all().iter().filter(|policy| self.is_in_path(policy.path));
            let of_host = of_host.map(|policy| ((key_of(policy.name), false), ManagedPolicy::Host(policy)));
            found.extend(of_host.filter(|(place, _)| self.is_on_later_page(place)));
        }
        let mut more = false;
        if self.is_of_scope(true) {
            let range = match &self.last {
                Some((key, true)) => Range::all().after(key),
                Some((key, false)) => Range::all().from(key),
                None => Range::all(),
            };
            let wanted = |policy: &PolicyRecord| self.is_in_path(&policy.path);
            // Quotas keep all of them within what is looked at for one page.
            let (own, behind) = paging::rows(view, &POLICIES, scope, range, self.size, wanted).await?;
            found.extend(own.into_iter().map(|(key, policy)| ((key, true), ManagedPolicy::Own(policy))));
            more = behind.is_some();
        }
        found.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        more |= found.len() > self.size;
        found.truncate(self.size);
        Ok((found, more))
    }
}

/// Who uses each of them, in as many reads as it takes: all references of an account are more rows than one read may meet.
async fn with_usage(
    ctx: &Ctx,
    scope: &AccountScope,
    policies: Vec<(Place, ManagedPolicy)>,
) -> Result<Vec<(Place, ManagedPolicy, Usage)>> {
    let arns: Vec<_> = policies.iter().map(|(_, policy)| policy.arn(scope)).collect();
    let mut usages = Vec::with_capacity(arns.len());
    while usages.len() < arns.len() {
        let read = ctx.store.read(async |view: &View| {
            let (mut some, mut met) = (Vec::new(), 0);
            for of in arns.iter().skip(usages.len()).take(USAGES_AT_ONCE) {
                let usage = managed_policy::usage(view, scope, of).await?;
                met += usage.attached + usage.boundaries;
                some.push(usage);
                if met > REFERENCES_AT_ONCE {
                    break;
                }
            }
            Ok(some)
        });
        let some = read.await?;
        usages.extend(some);
    }
    Ok(policies.into_iter().zip(usages).map(|((place, policy), usage)| (place, policy, usage)).collect())
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
    let of = &request.policy_arn;
    let missing = || managed_policy::not_found(of);
    managed_policy::changed(&ctx, of, missing, |policy| {
        tags::add_exactly(&mut policy.tags, request.tags.clone())?;
        Ok(())
    })
    .await
}

/// Takes tags from a policy.
///
/// # Errors
/// `ValidationError`, `InvalidInput`, `NoSuchEntity`; those of the store.
pub async fn untag_policy(ctx: Ctx, request: UntagPolicyRequest) -> Result<Empty> {
    let of = &request.policy_arn;
    let missing = || managed_policy::not_found(of);
    managed_policy::changed(&ctx, of, missing, |policy| {
        policy.tags.retain(|key, _| !request.tag_keys.contains(key));
        Ok(())
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

/// A policy in a list, where AWS leaves out its description and its tags.
#[must_use]
pub fn policy_listed(scope: &AccountScope, policy: &PolicyRecord, usage: Usage) -> Policy {
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

/// A policy of the host in a list.
#[must_use]
pub fn host_policy_listed(policy: &HostPolicy, usage: Usage) -> Policy {
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
