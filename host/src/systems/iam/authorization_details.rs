//! `GetAccountAuthorizationDetails`: all users, groups, roles and policies of the account with everything that they say.

use std::collections::BTreeMap;

use muster_types::iam::{
    EntityType, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse, GroupDetail,
    ManagedPolicyDetail, Policy, PolicyDetail, PolicyVersion, RoleDetail, UserDetail,
};
use serde::{Deserialize, Serialize};

use crate::access;
use crate::access::managed::{self, HostPolicy};
use crate::access::records::{AttachedPolicies, GroupRecord, POLICIES, PolicyRecord, RoleRecord, UserRecord};
use crate::operation::{Ctx, Registry, Resource, Result, page_size};
use crate::store::{AccountScope, Range, Record, Table, View};

use super::entity::Entity;
use super::managed_policies::{host_policy_listed, policy_listed};
use super::managed_policy::{self, Usage};
use super::policy_versions::{version_of_host, version_shown};
use super::{policy_documents, scope, shown, tags, timestamp};

/// The most of one page, whatever is asked: each has documents of up to some ten thousand characters, and AWS gives less than asked too.
const PAGE: usize = 50;

/// The kinds, in the order in which pages have them.
const KINDS: [EntityType; 5] = [
    EntityType::User,
    EntityType::Group,
    EntityType::Role,
    EntityType::LocalManagedPolicy,
    EntityType::AwsManagedPolicy,
];

/// Where a page begins.
#[derive(Default, Serialize, Deserialize)]
struct Place {
    /// In [`KINDS`].
    kind: usize,
    /// The key of the last one of that kind that was given.
    after: Option<String>,
}

/// Registers the operation.
pub fn register(on: &mut Registry) {
    on.operation(get_account_authorization_details).touches(async |_, _| Ok(vec![Resource::any()]));
}

/// Shows everything. Of the host's policies those that are used, as at AWS.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn get_account_authorization_details(
    ctx: Ctx,
    request: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse> {
    let begin: Place = ctx.page_state(request.marker.as_deref())?.unwrap_or_default();
    let size = page_size(request.max_items, PAGE).min(PAGE);
    let scope = scope(&ctx);
    let wanted = |kind: EntityType| request.filter.as_ref().is_none_or(|only| only.is_empty() || only.contains(&kind));
    let read = ctx.store.read(async |view: &View| {
        let mut page = Page::new(view, &scope, size);
        for (number, kind) in KINDS.into_iter().enumerate().skip(begin.kind).filter(|(_, kind)| wanted(*kind)) {
            let after = begin.after.clone().filter(|_| number == begin.kind);
            if let Some(after) = page.add(kind, after).await? {
                return Ok((page.details, Some(Place { kind: number, after: Some(after) })));
            }
        }
        Ok((page.details, None))
    });
    let (mut details, next) = read.await?;
    details.marker = next.map(|place| ctx.page_token(&place)).transpose()?;
    details.is_truncated = Some(details.marker.is_some());
    Ok(details)
}

/// A page that is being filled.
struct Page<'v> {
    view: &'v View,
    scope: &'v AccountScope,
    /// How many still fit.
    room: usize,
    /// Who uses which policy, once that was asked for.
    usages: Option<BTreeMap<String, Usage>>,
    details: GetAccountAuthorizationDetailsResponse,
}

impl<'v> Page<'v> {
    fn new(view: &'v View, scope: &'v AccountScope, room: usize) -> Self {
        let details = GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(Vec::new()),
            group_detail_list: Some(Vec::new()),
            role_detail_list: Some(Vec::new()),
            policies: Some(Vec::new()),
            ..Default::default()
        };
        Self { view, scope, room, usages: None, details }
    }

    /// Adds what fits of a kind behind a key; the last key, where there is more.
    async fn add(&mut self, kind: EntityType, after: Option<String>) -> Result<Option<String>> {
        match kind {
            EntityType::User => {
                let (rows, last) = self.rows(UserRecord::TABLE, after, PAGE).await?;
                for user in rows {
                    let user = self.user(user).await?;
                    self.details.user_detail_list.get_or_insert_default().push(user);
                }
                Ok(last)
            }
            EntityType::Group => {
                let (rows, last) = self.rows(GroupRecord::TABLE, after, PAGE).await?;
                let groups = rows.into_iter().map(|group| self.group(group)).collect::<Vec<_>>();
                self.details.group_detail_list.get_or_insert_default().extend(groups);
                Ok(last)
            }
            EntityType::Role => {
                let (rows, last) = self.rows(RoleRecord::TABLE, after, shown::ROLES_AT_ONCE).await?;
                for role in rows {
                    let role = self.role(role).await?;
                    self.details.role_detail_list.get_or_insert_default().push(role);
                }
                Ok(last)
            }
            EntityType::LocalManagedPolicy => {
                let (rows, last) = self.rows(&POLICIES, after, PAGE).await?;
                for policy in rows {
                    let usage = self.usage(&managed_policy::arn_of(self.scope, &policy)).await?;
                    let policy = own(self.scope, &policy, usage);
                    self.details.policies.get_or_insert_default().push(policy);
                }
                Ok(last)
            }
            EntityType::AwsManagedPolicy => self.of_host(after).await,
        }
    }

    async fn rows<R: Record>(
        &mut self,
        table: &Table<AccountScope, String, R>,
        after: Option<String>,
        most: usize,
    ) -> Result<(Vec<R>, Option<String>)> {
        let range = after.as_ref().map_or_else(Range::all, |after| Range::all().after(after));
        if self.room == 0 {
            // The page ends between two kinds: the next one begins with this, if there is any of it.
            let more = !self.view.scan(table, self.scope, range, 1).await?.rows.is_empty();
            return Ok((Vec::new(), more.then(|| after.unwrap_or_default())));
        }
        let page = self.view.scan(table, self.scope, range, self.room.min(most)).await?;
        self.room -= page.rows.len();
        let last = page.rows.last().map(|(key, _)| key.clone()).filter(|_| page.next.is_some());
        Ok((page.rows.into_iter().map(|(_, record)| record).collect(), last))
    }

    async fn of_host(&mut self, after: Option<String>) -> Result<Option<String>> {
        let mut last = after.unwrap_or_default();
        for policy in managed::all() {
            let usage = self.usage(&policy.arn).await?;
            if policy.name <= last.as_str() || usage == Usage::default() {
                continue;
            }
            if self.room == 0 {
                return Ok(Some(last));
            }
            self.room -= 1;
            policy.name.clone_into(&mut last);
            self.details.policies.get_or_insert_default().push(of_host(policy, usage));
        }
        Ok(None)
    }

    async fn usage(&mut self, of: &str) -> Result<Usage> {
        let usages = match self.usages.take() {
            Some(usages) => usages,
            None => managed_policy::usages(self.view, self.scope).await?,
        };
        Ok(self.usages.insert(usages).get(of).copied().unwrap_or_default())
    }

    async fn user(&self, user: UserRecord) -> Result<UserDetail> {
        let groups = access::groups_of(self.view, self.scope, &user).await?;
        let groups = groups.into_iter().map(|group| group.name).collect();
        Ok(UserDetail {
            arn: Some(user.arn(&self.scope.account)),
            user_policy_list: Some(inline(&user.policies)),
            group_list: Some(groups),
            attached_managed_policies: Some(shown::attached(&user.policies.managed)),
            permissions_boundary: shown::boundary(user.boundary.as_ref()),
            tags: Some(tags::shown(&user.tags)),
            path: Some(user.path),
            user_name: Some(user.name),
            user_id: Some(user.id),
            create_date: timestamp(user.created_millis),
        })
    }

    fn group(&self, group: GroupRecord) -> GroupDetail {
        GroupDetail {
            arn: Some(group.arn(&self.scope.account)),
            group_policy_list: Some(inline(&group.policies)),
            attached_managed_policies: Some(shown::attached(&group.policies.managed)),
            path: Some(group.path),
            group_name: Some(group.name),
            group_id: Some(group.id),
            create_date: timestamp(group.created_millis),
        }
    }

    async fn role(&self, role: RoleRecord) -> Result<RoleDetail> {
        let shown = shown::role(self.view, self.scope, &role).await?;
        let profiles = shown::instance_profiles(self.view, self.scope, &role, &shown).await?;
        Ok(RoleDetail {
            path: shown.path,
            role_name: shown.role_name,
            role_id: shown.role_id,
            arn: shown.arn,
            create_date: shown.create_date,
            assume_role_policy_document: shown.assume_role_policy_document,
            instance_profile_list: Some(profiles),
            role_policy_list: Some(inline(&role.policies)),
            attached_managed_policies: Some(shown::attached(&role.policies.managed)),
            permissions_boundary: shown.permissions_boundary,
            tags: Some(tags::shown(&role.tags)),
            role_last_used: shown.role_last_used,
        })
    }
}

fn inline(policies: &AttachedPolicies) -> Vec<PolicyDetail> {
    let shown = policies.inline.iter().map(|(name, document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(policy_documents::shown(document)),
    });
    shown.collect()
}

fn own(scope: &AccountScope, policy: &PolicyRecord, usage: Usage) -> ManagedPolicyDetail {
    let versions = policy.versions.keys().rev().map(|number| version_shown(policy, *number)).collect();
    detail(policy_listed(scope, policy, usage), policy.description.clone(), versions)
}

fn of_host(policy: &HostPolicy, usage: Usage) -> ManagedPolicyDetail {
    let description = policy.description.to_owned();
    detail(host_policy_listed(policy, usage), Some(description), vec![version_of_host(policy)])
}

fn detail(listed: Policy, description: Option<String>, versions: Vec<PolicyVersion>) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        policy_name: listed.policy_name,
        policy_id: listed.policy_id,
        arn: listed.arn,
        path: listed.path,
        default_version_id: listed.default_version_id,
        attachment_count: listed.attachment_count,
        permissions_boundary_usage_count: listed.permissions_boundary_usage_count,
        is_attachable: listed.is_attachable,
        description,
        create_date: listed.create_date,
        update_date: listed.update_date,
        policy_version_list: Some(versions),
    }
}
