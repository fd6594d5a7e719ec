//! What is stored of accounts, users and keys.

use serde::{Deserialize, Serialize};

use crate::store::{AccountScope, HostScope, Record, Table};

/// Accounts by their twelve digits.
pub static ACCOUNTS: Table<HostScope, String, AccountRecord> = Table::new("accounts");

/// Access keys of all accounts by their id, since a signature names nothing else.
pub static ACCESS_KEYS: Table<HostScope, String, AccessKeyRecord> = Table::new("access-keys");

/// An account's users by name.
pub static USERS: Table<AccountScope, String, UserRecord> = Table::new("users");

/// Secrets of the host itself by what they are for.
pub static HOST_SECRETS: Table<HostScope, String, HostSecretRecord> = Table::new("host-secrets");

/// What the host was set up with; one row, under [`FIRST_KEY`].
pub static SETUP: Table<HostScope, String, SetupRecord> = Table::new("setup");

/// The one row of [`SETUP`].
pub const FIRST_KEY: &str = "first-key";

#[derive(Serialize, Deserialize)]
pub struct AccountRecord {
    pub created_millis: u64,
}

impl Record for AccountRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct AccessKeyRecord {
    pub account: String,
    pub user: String,
    pub secret: String,
    pub active: bool,
    pub created_millis: u64,
}

impl Record for AccessKeyRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct UserRecord {
    /// `AIDA…`; a re-created user gets another.
    pub id: String,
    /// `/` or `/…/`.
    pub path: String,
    pub administrator: bool,
    pub created_millis: u64,
}

impl Record for UserRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct HostSecretRecord {
    pub secret: [u8; 32],
}

impl Record for HostSecretRecord {
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
