//! The keys that a host works with: its own, and those of accounts, unwrapped when they are needed and kept for a moment.
//!
//! Invariants:
//! - the stored key is read with each use, in the transaction or view that uses it, so that one which was deleted opens nothing from then on and
//!   a new version seals at once, on every host; what is kept only saves the unwrapping;
//! - an account's default key is made in the transaction that first seals with it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use muster_env::Env;
use tokio::time::Instant;
use uuid::Uuid;

use super::account_key::{AccountKey, WrappedKey};
use super::host_key::{HostKey, HostKeyId, HostKeys};
use super::records::{DEFAULT, WRAPPED_KEYS};
use super::seal::{Fresh, Sealed, open, seal};
use super::secret::SecretBytes;
use crate::operation::{Error, Result};
use crate::store::{HostScope, Tx, View};

/// The form of the state since which every host reads what is sealed.
const SINCE_FORM: u32 = 3;

/// Keys of accounts that are kept unwrapped.
const KEPT: usize = 1_000;

/// For how long.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// The keys. Cheap to clone.
#[derive(Clone)]
pub struct Keys(Arc<Parts>);

struct Parts {
    host: HostKeys,
    kept: Mutex<HashMap<Uuid, Kept>>,
}

/// An unwrapped key, and of which account and stored key it is: a row that somebody has altered, or put into another's place, is not taken for
/// it.
struct Kept {
    account: String,
    stored: WrappedKey,
    key: Arc<AccountKey>,
    until: Instant,
}

/// What the transaction that seals a value with an account's default key begins with, drawn before it.
pub struct Draft {
    account: String,
    /// The key, if there is none yet.
    key: WrappedKey,
    fresh: Fresh,
}

impl Keys {
    /// Those of a host.
    #[must_use]
    pub fn new(host: HostKeys) -> Self {
        Self(Arc::new(Parts { host, kept: Mutex::default() }))
    }

    /// Those of a host whose key ends with the process.
    #[must_use]
    pub fn random(env: &Env) -> Self {
        Self::new(HostKeys::new(HostKey::random(env), Vec::new()))
    }

    /// The host's own.
    #[must_use]
    pub fn host(&self) -> &HostKeys {
        &self.0.host
    }

    /// The ids of the host's own, that of the one which wraps first.
    #[must_use]
    pub fn host_ids(&self) -> Vec<HostKeyId> {
        self.0.host.ids()
    }

    /// What a transaction needs to seal one value with the default key of `account`.
    #[must_use]
    pub fn draft(&self, account: &str, env: &Env) -> Draft {
        Draft { account: account.to_owned(), key: WrappedKey::new(account, &self.0.host, env), fresh: Fresh::draw(env) }
    }

    /// Seals with the account's default key, which is made if there is none.
    ///
    /// # Errors
    /// Internal where the value is too long or the key cannot be unwrapped; those of the store.
    pub async fn seal(&self, tx: &mut Tx, draft: &Draft, value: &[u8], binding: &[&str]) -> Result<Sealed> {
        let account = draft.account.as_str();
        let stored = match tx.get(&WRAPPED_KEYS, &HostScope, &(account, DEFAULT)).await? {
            Some(stored) => stored,
            None => {
                tx.put(&WRAPPED_KEYS, &HostScope, &(account, DEFAULT), &draft.key).await?;
                draft.key.clone()
            }
        };
        let key = self.unwrapped(&stored, account)?;
        seal(value, &key, binding, &draft.fresh).map_err(Error::internal)
    }

    /// Seals with another key of the account, which is there.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn seal_with(
        &self,
        view: &View,
        draft: &Draft,
        name: &str,
        value: &[u8],
        binding: &[&str],
    ) -> Result<Sealed> {
        let key = self.key(view, &draft.account, name).await?;
        seal(value, &key, binding, &draft.fresh).map_err(Error::internal)
    }

    /// Opens what was sealed with a key of the account.
    ///
    /// # Errors
    /// Internal where the key is not there or cannot be unwrapped, or the value does not open; those of the store.
    pub async fn open(
        &self,
        view: &View,
        (account, name): (&str, &str),
        sealed: &Sealed,
        binding: &[&str],
    ) -> Result<SecretBytes> {
        let key = self.key(view, account, name).await?;
        open(sealed, &key, binding).map_err(Error::internal)
    }

    async fn key(&self, view: &View, account: &str, name: &str) -> Result<Arc<AccountKey>> {
        let stored = view.get(&WRAPPED_KEYS, &HostScope, &(account, name)).await?;
        let stored = stored.ok_or_else(|| Error::internal(format!("the key {name} of {account} is not there")))?;
        self.unwrapped(&stored, account)
    }

    fn unwrapped(&self, stored: &WrappedKey, account: &str) -> Result<Arc<AccountKey>> {
        let now = Instant::now();
        let kept = || self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &&Kept| kept.account == account && kept.stored == *stored && now < kept.until;
        if let Some(found) = kept().get(&stored.id()).filter(is_it) {
            return Ok(Arc::clone(&found.key));
        }
        let key = Arc::new(stored.unwrap(account, &self.0.host).map_err(Error::internal)?);
        let mut kept = kept();
        // All that is used comes here once a minute, so nothing stays much longer.
        kept.retain(|_, kept| now < kept.until);
        if kept.len() >= KEPT {
            // What is still wanted comes back with its next use.
            kept.clear();
        }
        let account = account.to_owned();
        kept.insert(
            stored.id(),
            Kept { account, stored: stored.clone(), key: Arc::clone(&key), until: now + KEPT_FOR },
        );
        Ok(key)
    }
}

/// Whether every host that works on the state reads what is sealed.
///
/// # Errors
/// Those of the store.
pub async fn may_seal(view: &View) -> Result<bool> {
    Ok(view.form().await?.is_none_or(|form| form.number >= SINCE_FORM))
}
