//! An account's key: as it is stored, wrapped by the host's, and as it seals.
//!
//! A key has versions, numbered from 1. The newest seals; each opens what it sealed, so a version stays as long as anything may have been
//! sealed with it. The id and the number are authenticated with each version, and so is the account.

use std::collections::BTreeMap;
use std::fmt;

use muster_env::Env;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::error::{Error, Result};
use super::host_key::{HostKeyId, HostKeys};
use super::key::{Key, Wrapped, bound_to};

/// Versions of a key: eight years of a new one each month, in a row of 13 KB.
pub const MAX_VERSIONS: usize = 100;

/// An account's key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedKey {
    id: Uuid,
    versions: BTreeMap<u32, WrappedVersion>,
}

/// A version of an account's key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedVersion {
    host_key: HostKeyId,
    wrapped: Wrapped,
    created_millis: u64,
}

/// An account's key with which values are sealed and opened.
pub struct AccountKey {
    id: Uuid,
    newest: u32,
    versions: BTreeMap<u32, Key>,
}

impl WrappedKey {
    /// A new key of `account`, of one version.
    #[must_use]
    pub fn new(account: &str, host_keys: &HostKeys, env: &Env) -> Self {
        let id = env.uuid();
        let first = WrappedVersion::new(&Key::random(env), &place(account, id, 1), host_keys, env.now_millis(), env);
        Self { id, versions: BTreeMap::from([(1, first)]) }
    }

    /// Which key it is.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Its versions by number, the newest last.
    #[must_use]
    pub fn versions(&self) -> &BTreeMap<u32, WrappedVersion> {
        &self.versions
    }

    /// Adds a version, which seals from then on, and gives its number.
    ///
    /// # Errors
    /// [`Error::TooManyVersions`]; [`Error::NoVersion`].
    pub fn rotate(&mut self, account: &str, host_keys: &HostKeys, env: &Env) -> Result<u32> {
        if self.versions.len() >= MAX_VERSIONS {
            return Err(Error::TooManyVersions(self.id));
        }
        let (newest, _) = self.versions.last_key_value().ok_or(Error::NoVersion(self.id))?;
        let number = newest.checked_add(1).ok_or(Error::TooManyVersions(self.id))?;
        let place = place(account, self.id, number);
        let version = WrappedVersion::new(&Key::random(env), &place, host_keys, env.now_millis(), env);
        self.versions.insert(number, version);
        Ok(number)
    }

    /// Wraps with the host's current key whatever is wrapped with another, and says whether there was anything. What it seals and opens does
    /// not change.
    ///
    /// # Errors
    /// [`Error::WrongHostKey`]; [`Error::DamagedKey`]. Nothing is changed then.
    pub fn rewrap(&mut self, account: &str, host_keys: &HostKeys, env: &Env) -> Result<bool> {
        let current = host_keys.current().id();
        let mut rewrapped = BTreeMap::new();
        for (&number, version) in self.versions.iter().filter(|(_, version)| version.host_key != current) {
            let key = self.unwrap_version(number, version, account, host_keys)?;
            let place = place(account, self.id, number);
            rewrapped.insert(number, WrappedVersion::new(&key, &place, host_keys, version.created_millis, env));
        }
        let any = !rewrapped.is_empty();
        self.versions.extend(rewrapped);
        Ok(any)
    }

    /// The key itself.
    ///
    /// # Errors
    /// [`Error::WrongHostKey`]; [`Error::DamagedKey`]; [`Error::NoVersion`].
    pub fn unwrap(&self, account: &str, host_keys: &HostKeys) -> Result<AccountKey> {
        let (&newest, _) = self.versions.last_key_value().ok_or(Error::NoVersion(self.id))?;
        let unwrap =
            |(&number, version)| self.unwrap_version(number, version, account, host_keys).map(|key| (number, key));
        let versions = self.versions.iter().map(unwrap).collect::<Result<_>>()?;
        Ok(AccountKey { id: self.id, newest, versions })
    }

    fn unwrap_version(
        &self,
        number: u32,
        version: &WrappedVersion,
        account: &str,
        host_keys: &HostKeys,
    ) -> Result<Key> {
        let host_key = host_keys.by_id(version.host_key).ok_or_else(|| Error::WrongHostKey {
            key: self.id,
            version: number,
            wrapped_with: version.host_key,
            has: host_keys.ids(),
        })?;
        let key = host_key.key().unwrap(&version.wrapped, &place(account, self.id, number));
        key.ok_or(Error::DamagedKey { key: self.id, version: number })
    }
}

impl WrappedVersion {
    fn new(key: &Key, place: &[u8], host_keys: &HostKeys, created_millis: u64, env: &Env) -> Self {
        let host_key = host_keys.current();
        Self { host_key: host_key.id(), wrapped: host_key.key().wrap(key, place, &env.bytes()), created_millis }
    }

    /// The host key that it is wrapped with.
    #[must_use]
    pub fn host_key(&self) -> HostKeyId {
        self.host_key
    }

    /// When it was made.
    #[must_use]
    pub fn created_millis(&self) -> u64 {
        self.created_millis
    }
}

impl AccountKey {
    /// Which key it is.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The number of the version that seals.
    #[must_use]
    pub fn newest(&self) -> u32 {
        self.newest
    }

    pub(super) fn version(&self, number: u32) -> Result<&Key> {
        self.versions.get(&number).ok_or(Error::UnknownVersion { key: self.id, version: number })
    }
}

impl fmt::Debug for AccountKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountKey").field("id", &self.id).field("newest", &self.newest).finish_non_exhaustive()
    }
}

/// What a version is bound to.
fn place(account: &str, id: Uuid, version: u32) -> Vec<u8> {
    bound_to("muster account key 1", &[account, &id.to_string(), &version.to_string()])
}
