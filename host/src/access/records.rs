//! What is stored of accounts, identities and keys.
//!
//! Users, groups, roles and the like are kept under their names in lower case, since two that differ by case only are one at AWS; the record
//! has the name as it was given. Everything that an identity is allowed by stands in its own row, which AWS's quotas keep small.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::managed::ADMINISTRATOR_ACCESS;
use crate::secrets::Sealed;
use crate::store::{self, AccountScope, HostScope, Index, Record, RegionScope, Table};

/// Accounts by their twelve digits.
pub static ACCOUNTS: Table<HostScope, String, AccountRecord> = Table::new("accounts");

/// Accounts by their alias, which is one account's among all.
pub static ALIASES: Table<HostScope, String, AliasRecord> = Table::new("account-aliases");

/// Access keys of all accounts by their id, since a signature names nothing else.
pub static ACCESS_KEYS: Table<HostScope, String, AccessKeyRecord> =
    Table::new("access-keys").with_indexes(&[&ACCESS_KEYS_BY_USER]);

/// (account, the user's key in [`USERS`])
pub static ACCESS_KEYS_BY_USER: Index<String, AccessKeyRecord, (String, String)> =
    Index::new("by-user", |_, key| vec![(key.account.clone(), key.user.clone())]);

/// What access keys and roles were last used for, by the key's id or the role's.
pub static LAST_USES: Table<HostScope, String, LastUseRecord> = Table::new("last-uses");

/// An account's users.
pub static USERS: Table<AccountScope, String, UserRecord> =
    Table::new("users").with_indexes(&[&USERS_BY_GROUP, &USERS_BY_POLICY, &USERS_BY_ID]);

/// By the unique id of each of their groups.
pub static USERS_BY_GROUP: Index<String, UserRecord, String> = Index::new("by-group", |_, user| user.group_ids.clone());

/// By the ARN of each managed policy that is attached, or is the boundary.
pub static USERS_BY_POLICY: Index<String, UserRecord, String> =
    Index::new("by-policy", |_, user| user.policies.referred_to(user.boundary.as_ref()));

/// By their unique id.
pub static USERS_BY_ID: Index<String, UserRecord, String> = Index::new("by-id", |_, user| vec![user.id.clone()]);

/// An account's groups.
pub static GROUPS: Table<AccountScope, String, GroupRecord> =
    Table::new("groups").with_indexes(&[&GROUPS_BY_POLICY, &GROUPS_BY_ID]);

/// By the ARN of each managed policy that is attached.
pub static GROUPS_BY_POLICY: Index<String, GroupRecord, String> =
    Index::new("by-policy", |_, group| group.policies.referred_to(None));

/// By their unique id.
pub static GROUPS_BY_ID: Index<String, GroupRecord, String> = Index::new("by-id", |_, group| vec![group.id.clone()]);

/// An account's roles.
pub static ROLES: Table<AccountScope, String, RoleRecord> =
    Table::new("roles").with_indexes(&[&ROLES_BY_POLICY, &ROLES_BY_ID]);

/// By the ARN of each managed policy that is attached, or is the boundary.
pub static ROLES_BY_POLICY: Index<String, RoleRecord, String> =
    Index::new("by-policy", |_, role| role.policies.referred_to(role.boundary.as_ref()));

/// By their unique id.
pub static ROLES_BY_ID: Index<String, RoleRecord, String> = Index::new("by-id", |_, role| vec![role.id.clone()]);

/// An account's own managed policies.
pub static POLICIES: Table<AccountScope, String, PolicyRecord> = Table::new("policies");

/// The policies of resources, by the part of a resource's ARN that follows the account: `parameter/a/b`.
pub static RESOURCE_POLICIES: Table<RegionScope, String, ResourcePoliciesRecord> = Table::new("resource-policies");

/// An account's instance profiles.
pub static INSTANCE_PROFILES: Table<AccountScope, String, InstanceProfileRecord> =
    Table::new("instance-profiles").with_indexes(&[&INSTANCE_PROFILES_BY_ROLE]);

/// By the key of the role that is in it.
pub static INSTANCE_PROFILES_BY_ROLE: Index<String, InstanceProfileRecord, String> =
    Index::new("by-role", |_, profile| profile.role.clone().into_iter().collect());

/// An account's OIDC providers by their URL without `https://`.
pub static OIDC_PROVIDERS: Table<AccountScope, String, OidcProviderRecord> = Table::new("oidc-providers");

/// How many of each kind an account has; one row, under [`ALL`].
pub static COUNTS: Table<AccountScope, String, CountsRecord> = Table::new("identity-counts");

/// The one row of [`COUNTS`], and of [`SEALING`].
pub const ALL: &str = "all";

/// Secrets of the host itself by what they are for.
pub static HOST_SECRETS: Table<HostScope, String, HostSecretRecord> = Table::new("host-secrets");

/// How far the sealing of identities' secrets is; one row, under [`ALL`].
pub static SEALING: Table<HostScope, String, SealingRecord> = Table::new("identity-sealing");

/// What the host was set up with; one row, under [`FIRST_KEY`].
pub static SETUP: Table<HostScope, String, SetupRecord> = Table::new("setup");

/// The one row of [`SETUP`].
pub const FIRST_KEY: &str = "first-key";

/// The name of the administrator that an account begins with.
pub const ADMINISTRATOR: &str = "admin";

/// The key under which an identity of that name is kept.
#[must_use]
pub fn key_of(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[derive(Clone, Serialize, Deserialize)]
pub struct AccountRecord {
    pub created_millis: u64,
    #[serde(default)]
    pub alias: Option<String>,
}

impl Record for AccountRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct AliasRecord {
    pub account: String,
}

impl Record for AliasRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct AccessKeyRecord {
    pub account: String,
    /// The user's key in [`USERS`].
    pub user: String,
    /// Empty where it is sealed.
    pub secret: String,
    #[serde(default)]
    pub sealed: Option<Sealed>,
    pub active: bool,
    pub created_millis: u64,
}

impl Record for AccessKeyRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUseRecord {
    /// Whose the key or role is, so that nobody is told of another's.
    pub account: String,
    pub used_millis: u64,
    pub region: String,
    /// The service's signing name.
    pub service: String,
}

impl Record for LastUseRecord {
    const VERSION: u8 = 1;
}

/// What a user, a group or a role is allowed by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachedPolicies {
    /// ARNs of managed policies, in the order in which they were attached.
    pub managed: Vec<String>,
    /// Documents by their policy's name.
    pub inline: BTreeMap<String, String>,
}

impl AttachedPolicies {
    fn referred_to(&self, boundary: Option<&String>) -> Vec<String> {
        self.managed.iter().chain(boundary).cloned().collect()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRecord {
    /// `AIDA…`; a re-created user gets another.
    pub id: String,
    /// As it was given.
    pub name: String,
    /// `/` or `/…/`.
    pub path: String,
    pub created_millis: u64,
    pub policies: AttachedPolicies,
    /// The ARN of a managed policy.
    pub boundary: Option<String>,
    /// Unique ids of groups: one that gets another name has its members still, however many those are.
    pub group_ids: Vec<String>,
    pub tags: BTreeMap<String, String>,
}

impl Record for UserRecord {
    const VERSION: u8 = 2;
    const FORM: u32 = 2;

    /// In the first form there was one user, who might do everything.
    fn older(_: u8, body: &[u8]) -> store::Result<Self> {
        let first: FirstUserRecord = rmp_serde::from_slice(body)
            .map_err(|error| store::Error::damaged(format!("a user cannot be read: {error}")))?;
        let managed = if first.administrator { vec![ADMINISTRATOR_ACCESS.to_owned()] } else { Vec::new() };
        Ok(Self {
            id: first.id,
            name: ADMINISTRATOR.to_owned(),
            path: first.path,
            created_millis: first.created_millis,
            policies: AttachedPolicies { managed, inline: BTreeMap::new() },
            boundary: None,
            group_ids: Vec::new(),
            tags: BTreeMap::new(),
        })
    }

    fn before(&self) -> store::Result<Vec<u8>> {
        let administrator = AttachedPolicies { managed: vec![ADMINISTRATOR_ACCESS.to_owned()], ..Default::default() };
        let is_first = self.name == ADMINISTRATOR && self.policies == administrator;
        if !is_first || self.boundary.is_some() || !self.group_ids.is_empty() || !self.tags.is_empty() {
            return Err(store::Error::NotYet("users other than the first administrator".into()));
        }
        store::encode(&FirstUserRecord {
            id: self.id.clone(),
            path: self.path.clone(),
            administrator: true,
            created_millis: self.created_millis,
        })
    }
}

/// [`UserRecord`], as it was in the first form.
#[derive(Serialize, Deserialize)]
struct FirstUserRecord {
    id: String,
    path: String,
    administrator: bool,
    created_millis: u64,
}

impl Record for FirstUserRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct GroupRecord {
    /// `AGPA…`
    pub id: String,
    /// As it was given.
    pub name: String,
    /// `/` or `/…/`.
    pub path: String,
    pub created_millis: u64,
    pub policies: AttachedPolicies,
}

impl Record for GroupRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct RoleRecord {
    /// `AROA…`
    pub id: String,
    /// As it was given.
    pub name: String,
    /// `/` or `/…/`.
    pub path: String,
    pub created_millis: u64,
    pub description: Option<String>,
    /// Who may assume it.
    pub trust: TrustRecord,
    pub max_session_seconds: u32,
    pub policies: AttachedPolicies,
    /// The ARN of a managed policy.
    pub boundary: Option<String>,
    pub tags: BTreeMap<String, String>,
}

impl Record for RoleRecord {
    const VERSION: u8 = 1;
}

/// The policies of a resource: one row, since they are read together and their bound keeps them below a row's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct ResourcePoliciesRecord {
    /// By their ids.
    pub policies: BTreeMap<String, TrustRecord>,
}

impl Record for ResourcePoliciesRecord {
    const VERSION: u8 = 1;
}

/// A policy that names principals.
#[derive(Clone, Serialize, Deserialize)]
pub struct TrustRecord {
    /// As it was given.
    pub document: String,
    /// The unique ids of the users and roles that it names, by the ARN by which it does: one that is re-created under the same name is not
    /// meant.
    pub ids: BTreeMap<String, String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct PolicyRecord {
    /// `ANPA…`
    pub id: String,
    /// As it was given.
    pub name: String,
    /// `/` or `/…/`.
    pub path: String,
    pub description: Option<String>,
    pub created_millis: u64,
    pub updated_millis: u64,
    /// The versions that there are, five at most, by their numbers.
    pub versions: BTreeMap<u64, PolicyVersionRecord>,
    /// Which of them is in effect.
    pub default_version: u64,
    /// No number is given twice.
    pub last_version: u64,
    pub tags: BTreeMap<String, String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct PolicyVersionRecord {
    pub document: String,
    pub created_millis: u64,
}

impl Record for PolicyRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct InstanceProfileRecord {
    /// `AIPA…`
    pub id: String,
    /// As it was given.
    pub name: String,
    /// `/` or `/…/`.
    pub path: String,
    pub created_millis: u64,
    /// A key of [`ROLES`].
    pub role: Option<String>,
    pub tags: BTreeMap<String, String>,
}

impl Record for InstanceProfileRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Serialize, Deserialize)]
pub struct OidcProviderRecord {
    /// As it was given, `https://…`; or `http://` on loopback.
    pub url: String,
    pub client_ids: Vec<String>,
    pub thumbprints: Vec<String>,
    pub created_millis: u64,
    pub tags: BTreeMap<String, String>,
}

impl Record for OidcProviderRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountsRecord {
    pub users: u64,
    pub groups: u64,
    pub roles: u64,
    pub policies: u64,
    /// Versions of all of those policies.
    #[serde(default)]
    pub policy_versions: u64,
    pub instance_profiles: u64,
    pub oidc_providers: u64,
}

impl Record for CountsRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct HostSecretRecord {
    /// Zeros where it is sealed.
    pub secret: [u8; 32],
    #[serde(default)]
    pub sealed: Option<Sealed>,
}

impl Record for HostSecretRecord {
    const VERSION: u8 = 1;
}

/// Where the sealing of what was stored before it was sealed goes on.
#[derive(Clone, Serialize, Deserialize)]
pub struct SealingRecord {
    /// The access key after which; none where all is sealed.
    pub after: Option<String>,
}

impl Record for SealingRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct SetupRecord {
    pub account: String,
    pub access_key_id: String,
}

impl Record for SetupRecord {
    const VERSION: u8 = 1;
}
