//! What a host begins with: one account, one administrator, one access key, and its own secrets.

use muster_env::Env;

use std::collections::BTreeMap;

use super::managed::ADMINISTRATOR_ACCESS;
use super::records::{
    ACCESS_KEYS, ACCOUNTS, ADMINISTRATOR, ALL, AccessKeyRecord, AccountRecord, AttachedPolicies, COUNTS, CountsRecord,
    FIRST_KEY, HOST_SECRETS, HostSecretRecord, SETUP, SetupRecord, USERS, UserRecord,
};
use crate::operation::{Error, Result, Store};
use crate::store::{AccountScope, HostScope, Tx};

/// An access key with its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The account's twelve digits.
    pub account: String,
    /// `AKIA…`
    pub access_key_id: String,
    /// Forty characters.
    pub secret_access_key: String,
}

/// What [`bootstrap`] found or made.
pub struct Bootstrap {
    /// The first account.
    pub account: String,
    /// The first key; none where it was deleted since.
    pub credentials: Option<Credentials>,
    /// Whether it was made just now.
    pub created: bool,
}

/// Makes the first account (`account`, or twelve random digits), its administrator and their access key in one transaction,
/// or finds that they are there; `account` is not looked at then.
///
/// # Errors
/// `ValidationException` where `account` is not twelve digits; the store's.
pub async fn bootstrap(store: &Store, env: &Env, account: Option<&str>) -> Result<Bootstrap> {
    if account.is_some_and(|digits| digits.len() != 12 || !digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(Error::new("ValidationException", "An account's number has 12 digits."));
    }
    let fresh = Credentials {
        // Not from 0: many tools read account numbers as numbers somewhere.
        account: account.map_or_else(|| random(env, b"123456789", 1) + &random(env, DIGITS, 11), str::to_owned),
        access_key_id: new_key_id(env, "AKIA"),
        secret_access_key: new_secret(env),
    };
    set_up(store, env, &fresh).await
}

/// Forgets everything, and makes the first account, its administrator and the same key again. Only a store in memory can.
///
/// # Errors
/// Internal where the store is no store in memory; the store's.
pub async fn cleared(store: &Store, env: &Env) -> Result<Bootstrap> {
    let before = bootstrap(store, env, None).await?;
    store.clear()?;
    match &before.credentials {
        Some(credentials) => set_up(store, env, credentials).await,
        None => bootstrap(store, env, Some(&before.account)).await,
    }
}

async fn set_up(store: &Store, env: &Env, fresh: &Credentials) -> Result<Bootstrap> {
    let created_millis = env.now_millis();
    let user_id = new_id(env, "AIDA");

    store
        .transact(async |tx: &mut Tx| {
            if let Some(setup) = tx.get(&SETUP, &HostScope, FIRST_KEY).await? {
                let key = tx.get(&ACCESS_KEYS, &HostScope, &setup.access_key_id).await?;
                let credentials = key.map(|key| Credentials {
                    account: key.account,
                    access_key_id: setup.access_key_id,
                    secret_access_key: key.secret,
                });
                return Ok(Bootstrap { account: setup.account, credentials, created: false });
            }
            let Credentials { account, access_key_id, secret_access_key } = fresh;
            let scope = AccountScope::new(account);
            let administrator =
                AttachedPolicies { managed: vec![ADMINISTRATOR_ACCESS.to_owned()], inline: BTreeMap::new() };
            let user = UserRecord {
                id: user_id.clone(),
                name: ADMINISTRATOR.to_owned(),
                path: "/".to_owned(),
                created_millis,
                policies: administrator,
                boundary: None,
                group_ids: Vec::new(),
                tags: BTreeMap::new(),
            };
            let key = AccessKeyRecord {
                account: account.clone(),
                user: ADMINISTRATOR.to_owned(),
                secret: secret_access_key.clone(),
                active: true,
                created_millis,
            };
            let setup = SetupRecord { account: account.clone(), access_key_id: access_key_id.clone() };
            tx.put(&ACCOUNTS, &HostScope, account, &AccountRecord { created_millis, alias: None }).await?;
            tx.put(&USERS, &scope, ADMINISTRATOR, &user).await?;
            tx.put(&COUNTS, &scope, ALL, &CountsRecord { users: 1, ..CountsRecord::default() }).await?;
            tx.put(&ACCESS_KEYS, &HostScope, access_key_id, &key).await?;
            tx.put(&SETUP, &HostScope, FIRST_KEY, &setup).await?;
            Ok(Bootstrap { account: account.clone(), credentials: Some(fresh.clone()), created: true })
        })
        .await
}

/// The host's secret for `purpose`, made when it is first asked for and the same from then on.
///
/// # Errors
/// The store's.
pub async fn host_secret(store: &Store, env: &Env, purpose: &str) -> Result<[u8; 32]> {
    let fresh = HostSecretRecord { secret: env.bytes() };
    store
        .transact(async |tx: &mut Tx| {
            if let Some(made) = tx.get(&HOST_SECRETS, &HostScope, purpose).await? {
                return Ok(made.secret);
            }
            tx.put(&HOST_SECRETS, &HostScope, purpose, &fresh).await?;
            Ok(fresh.secret)
        })
        .await
}

const DIGITS: &[u8] = b"0123456789";
/// Of ids: 32 characters, so that a random byte picks each equally often.
const ID: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Of secrets: 64 characters without any that a shell or a configuration file would have to quote.
const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A new unique id of a kind: `AIDA`, `AROA`, `AGPA`, `ANPA`, `AIPA`.
#[must_use]
pub fn new_id(env: &Env, kind: &str) -> String {
    kind.to_owned() + &random(env, ID, 17)
}

/// The id of a new access key, `AKIA…`, or of temporary credentials, `ASIA…`.
#[must_use]
pub fn new_key_id(env: &Env, kind: &str) -> String {
    kind.to_owned() + &random(env, ID, 16)
}

/// A new secret access key.
#[must_use]
pub fn new_secret(env: &Env) -> String {
    random(env, SECRET, 40)
}

/// So many random characters of an alphabet.
fn random(env: &Env, alphabet: &[u8], length: usize) -> String {
    // Bytes beyond the last whole multiple of the alphabet's size would make its first characters likelier.
    let usable = 256 / alphabet.len() * alphabet.len();
    std::iter::repeat_with(|| usize::from(env.bytes::<1>()[0]))
        .filter(|byte| *byte < usable)
        .map(|byte| char::from(alphabet[byte % alphabet.len()]))
        .take(length)
        .collect()
}
