//! The account itself: what it has and may have, and its alias.

use std::collections::BTreeMap;

use muster_types::Empty;
use muster_types::iam::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest, GetAccountSummaryRequest, GetAccountSummaryResponse,
    ListAccountAliasesRequest, ListAccountAliasesResponse, SummaryKeyType as Key,
};

use crate::access::policy::is_account;
use crate::access::records::{
    ACCOUNTS, ALIASES, AccountRecord, AliasRecord, CountsRecord, GroupRecord, RoleRecord, UserRecord,
};
use crate::operation::{Ctx, Error, Registry, Resource, Result};
use crate::store::{HostScope, Tx, View};

use super::entity::Entity;
use super::{
    ACCESS_KEYS_LIMIT, ATTACHED_LIMIT, GROUPS_LIMIT, GROUPS_OF_A_USER_LIMIT, INSTANCE_PROFILES_LIMIT,
    MANAGED_POLICY_CHARACTERS, POLICIES_LIMIT, ROLES_LIMIT, TRUST_POLICY_CHARACTERS, USERS_LIMIT, VERSIONS_LIMIT,
    invalid, paging, scope,
};

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(get_account_summary)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(create_account_alias)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_account_aliases)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_account_alias)
        .touches(async |_, _| Ok(vec![Resource::any()]));
}

/// What the account has of each kind, and how much of it is allowed.
///
/// # Errors
/// Those of the store.
pub async fn get_account_summary(ctx: Ctx, _: GetAccountSummaryRequest) -> Result<GetAccountSummaryResponse> {
    let scope = scope(&ctx);
    let counts = ctx.store.read(async |view: &View| crate::access::counts(view, &scope).await).await?;
    let summary = summary(&counts)
        .into_iter()
        .map(|(key, value)| (key.as_str().to_owned(), i32::try_from(value).unwrap_or(i32::MAX)));
    Ok(GetAccountSummaryResponse { summary_map: Some(summary.collect::<BTreeMap<_, _>>()) })
}

/// Of what Muster has not (console passwords, MFA, certificates) there is none, and none is allowed.
fn summary(counts: &CountsRecord) -> [(Key, u64); 34] {
    let versions = VERSIONS_LIMIT as u64;
    [
        (Key::Users, counts.users),
        (Key::UsersQuota, USERS_LIMIT),
        (Key::Groups, counts.groups),
        (Key::GroupsQuota, GROUPS_LIMIT),
        (Key::ServerCertificates, 0),
        (Key::ServerCertificatesQuota, 0),
        (Key::UserPolicySizeQuota, UserRecord::INLINE_CHARACTERS as u64),
        (Key::GroupPolicySizeQuota, GroupRecord::INLINE_CHARACTERS as u64),
        (Key::GroupsPerUserQuota, GROUPS_OF_A_USER_LIMIT as u64),
        (Key::SigningCertificatesPerUserQuota, 0),
        (Key::AccessKeysPerUserQuota, ACCESS_KEYS_LIMIT as u64),
        (Key::MfaDevices, 0),
        (Key::MfaDevicesInUse, 0),
        (Key::AccountMfaEnabled, 0),
        // The account's own, which there are none of: the administrator is a user.
        (Key::AccountAccessKeysPresent, 0),
        (Key::AccountPasswordPresent, 0),
        (Key::AccountSigningCertificatesPresent, 0),
        (Key::AttachedPoliciesPerGroupQuota, ATTACHED_LIMIT as u64),
        (Key::AttachedPoliciesPerRoleQuota, ATTACHED_LIMIT as u64),
        (Key::AttachedPoliciesPerUserQuota, ATTACHED_LIMIT as u64),
        (Key::Policies, counts.policies),
        (Key::PoliciesQuota, POLICIES_LIMIT),
        (Key::PolicySizeQuota, MANAGED_POLICY_CHARACTERS as u64),
        (Key::PolicyVersionsInUse, counts.policy_versions),
        (Key::PolicyVersionsInUseQuota, POLICIES_LIMIT * versions),
        (Key::VersionsPerPolicyQuota, versions),
        // Tokens are of one kind, and hold in all regions.
        (Key::GlobalEndpointTokenVersion, 2),
        (Key::AssumeRolePolicySizeQuota, TRUST_POLICY_CHARACTERS as u64),
        (Key::InstanceProfiles, counts.instance_profiles),
        (Key::InstanceProfilesQuota, INSTANCE_PROFILES_LIMIT),
        (Key::Providers, counts.oidc_providers),
        (Key::RolePolicySizeQuota, RoleRecord::INLINE_CHARACTERS as u64),
        (Key::Roles, counts.roles),
        (Key::RolesQuota, ROLES_LIMIT),
    ]
}

/// Gives the account a name, in the place of the one that it has.
///
/// # Errors
/// `EntityAlreadyExists` where an account has it; `ValidationError` for what is an account's number; those of the store.
pub async fn create_account_alias(ctx: Ctx, request: CreateAccountAliasRequest) -> Result<Empty> {
    let alias = &request.account_alias;
    if is_account(alias) {
        return Err(invalid("An alias cannot be twelve digits, as an account's number is."));
    }
    let account = &ctx.scope.account;
    ctx.store
        .transact(async |tx: &mut Tx| {
            if tx.exists(&ALIASES, &HostScope, alias).await? {
                let message = format!("The account alias {alias} already exists.");
                return Err(Error::new("EntityAlreadyExists", message));
            }
            let mut record = own(tx, account).await?;
            if let Some(before) = record.alias.replace(alias.clone()) {
                tx.delete(&ALIASES, &HostScope, &before).await?;
            }
            tx.put(&ACCOUNTS, &HostScope, account, &record).await?;
            tx.put(&ALIASES, &HostScope, alias, &AliasRecord { account: account.clone() }).await?;
            Ok(Empty {})
        })
        .await
}

/// Lists the account's alias, if it has one.
///
/// # Errors
/// `ValidationError` for a marker that is none of this list; those of the store.
pub async fn list_account_aliases(ctx: Ctx, request: ListAccountAliasesRequest) -> Result<ListAccountAliasesResponse> {
    let account = ctx.store.read(async |view: &View| own(view, &ctx.scope.account).await).await?;
    let page = paging::items(&ctx, account.alias, request.marker.as_deref(), request.max_items, String::clone)?;
    Ok(ListAccountAliasesResponse {
        is_truncated: page.is_truncated(),
        account_aliases: Some(page.items),
        marker: page.marker,
    })
}

/// Takes the account's name away.
///
/// # Errors
/// `NoSuchEntity` for an alias that is not the account's; those of the store.
pub async fn delete_account_alias(ctx: Ctx, request: DeleteAccountAliasRequest) -> Result<Empty> {
    let (alias, account) = (&request.account_alias, &ctx.scope.account);
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut record = own(tx, account).await?;
            if record.alias.as_ref() != Some(alias) {
                let message = format!("The account alias {alias} cannot be found.");
                return Err(Error::new("NoSuchEntity", message));
            }
            record.alias = None;
            tx.put(&ACCOUNTS, &HostScope, account, &record).await?;
            tx.delete(&ALIASES, &HostScope, alias).await?;
            Ok(Empty {})
        })
        .await
}

async fn own(view: &View, account: &str) -> Result<AccountRecord> {
    let record = view.get(&ACCOUNTS, &HostScope, account).await?;
    record.ok_or_else(|| Error::internal(format!("the account {account} is not there")))
}
