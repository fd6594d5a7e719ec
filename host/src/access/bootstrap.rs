//! What a host begins with: one account, one administrator, one access key, and its own secrets.

use muster_env::Env;

use std::collections::BTreeMap;

use super::managed::ADMINISTRATOR_ACCESS;
use super::policy::is_account;
use super::records::{
    ACCESS_KEYS, ACCESS_KEYS_BY_USER, ACCOUNTS, ADMINISTRATOR, ALL, AccessKeyRecord, AccountRecord, AttachedPolicies,
    COUNTS, CountsRecord, FIRST_KEY, HOST_SECRETS, LAST_USES, SETUP, SetupRecord, USERS, UserRecord,
};
use super::sealed::{opened_secret, sealed_key, sealed_secret, secret_of_key};
use crate::operation::{Error, Host, Result, Store};
use crate::secrets::{Draft, INSTALLATION, Keys};
use crate::store::{AccountScope, HostScope, Range, Tx, View};

/// Accounts of a host: each has plugins of its own, which every start looks at.
const ACCOUNTS_LIMIT: usize = 1_000;

/// More keys than a user has.
const KEYS_LIMIT: usize = 10;

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
pub async fn bootstrap(host: &Host, account: Option<&str>) -> Result<Bootstrap> {
    let fresh = new_credentials(&host.env, account)?;
    set_up(host, &fresh).await
}

/// Forgets everything, and makes the first account, its administrator and the same key again. Only a store in memory can.
///
/// # Errors
/// Internal where the store is no store in memory; the store's.
pub async fn cleared(host: &Host) -> Result<Bootstrap> {
    let before = bootstrap(host, None).await?;
    // The host goes on with the one that it has.
    let tokens = host_secret(&host.store, &host.env, &host.keys, SESSION_TOKENS).await?;
    let draft = host.keys.draft(INSTALLATION, &host.env);
    host.store.clear()?;
    let put = async |tx: &mut Tx| {
        let record = sealed_secret(tx, &host.keys, &draft, SESSION_TOKENS, &tokens).await?;
        Ok(tx.put(&HOST_SECRETS, &HostScope, SESSION_TOKENS, &record).await?)
    };
    host.store.transact(put).await?;
    match &before.credentials {
        Some(credentials) => set_up(host, credentials).await,
        None => bootstrap(host, Some(&before.account)).await,
    }
}

/// A key for the administrator of an account, or of one of twelve random digits; nothing of it is stored yet.
///
/// # Errors
/// `ValidationException` where `account` is not twelve digits.
pub fn new_credentials(env: &Env, account: Option<&str>) -> Result<Credentials> {
    if account.is_some_and(|account| !is_account(account)) {
        return Err(Error::new("ValidationException", "An account's number has 12 digits."));
    }
    Ok(Credentials {
        // Not from 0: many tools read account numbers as numbers somewhere.
        account: account.map_or_else(|| random(env, b"123456789", 1) + &random(env, DIGITS, 11), str::to_owned),
        access_key_id: new_key_id(env),
        secret_access_key: new_secret(env),
    })
}

/// The account that the host began with; none before it did.
///
/// # Errors
/// The store's.
pub async fn first_account(store: &Store) -> Result<Option<String>> {
    let read = store.read(async |view: &View| Ok(view.get(&SETUP, &HostScope, FIRST_KEY).await?));
    Ok(read.await?.map(|setup| setup.account))
}

/// All accounts with their aliases.
///
/// # Errors
/// The store's.
pub async fn accounts(store: &Store) -> Result<Vec<(String, Option<String>)>> {
    let read =
        store.read(async |view: &View| Ok(view.scan(&ACCOUNTS, &HostScope, Range::all(), ACCOUNTS_LIMIT).await?));
    Ok(read.await?.rows.into_iter().map(|(account, record)| (account, record.alias)).collect())
}

/// Another account with its administrator, who has this key.
///
/// # Errors
/// `ValidationException` where the account is there, or there are as many as there may be; the store's.
pub async fn create_account(host: &Host, fresh: &Credentials) -> Result<()> {
    let draft = host.keys.draft(&fresh.account, &host.env);
    let created_millis = host.env.now_millis();
    let user_id = new_id(&host.env, "AIDA");
    host.store
        .transact(async |tx: &mut Tx| {
            let refused = |message: String| Error::new("ValidationException", message);
            if tx.exists(&ACCOUNTS, &HostScope, &fresh.account).await? {
                return Err(refused(format!("The account {} is there already.", fresh.account)));
            }
            if tx.scan(&ACCOUNTS, &HostScope, Range::all(), ACCOUNTS_LIMIT).await?.rows.len() == ACCOUNTS_LIMIT {
                return Err(refused(format!("There are {ACCOUNTS_LIMIT} accounts, which is the most.")));
            }
            put_account(tx, fresh, &user_id, created_millis, (&host.keys, &draft)).await
        })
        .await
}

/// This key for the administrator of its account, who may do everything again. It is another user of the same name, so that keys, temporary
/// credentials and the trust of roles end that were the one's before.
///
/// # Errors
/// `ValidationException` where there is no such account; the store's.
pub async fn recover_account(host: &Host, fresh: &Credentials) -> Result<()> {
    let account = fresh.account.as_str();
    let draft = host.keys.draft(account, &host.env);
    let created_millis = host.env.now_millis();
    let user_id = new_id(&host.env, "AIDA");
    let scope = AccountScope::new(account);
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.exists(&ACCOUNTS, &HostScope, account).await? {
                return Err(Error::new("ValidationException", format!("There is no account {account}.")));
            }
            let known = tx.exists(&USERS, &scope, ADMINISTRATOR).await?;
            let mut counts = counts(tx, &scope).await?;
            counts.users += u64::from(!known);
            tx.put(&COUNTS, &scope, ALL, &counts).await?;
            tx.put(&USERS, &scope, ADMINISTRATOR, &administrator(&user_id, created_millis)).await?;
            let of_user = Range::prefix((account.to_owned(), ADMINISTRATOR.to_owned()));
            let keys = tx.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_BY_USER, &HostScope, of_user, KEYS_LIMIT).await?.rows;
            let mut keys: Vec<_> = keys.into_iter().map(|(key, _)| key).collect();
            // A key that an earlier release wrote is in no index until it is renewed.
            let first = tx.get(&SETUP, &HostScope, FIRST_KEY).await?.filter(|setup| setup.account == account);
            keys.extend(first.map(|setup| setup.access_key_id));
            for key in keys {
                let found = tx.get(&ACCESS_KEYS, &HostScope, &key).await?;
                if found.is_some_and(|found| found.account == account && found.user == ADMINISTRATOR) {
                    tx.delete(&ACCESS_KEYS, &HostScope, &key).await?;
                    tx.delete(&LAST_USES, &HostScope, &key).await?;
                }
            }
            put_key(tx, fresh, created_millis, (&host.keys, &draft)).await
        })
        .await
}

/// How many of each kind the account has.
///
/// # Errors
/// Those of the store.
pub async fn counts(view: &View, scope: &AccountScope) -> Result<CountsRecord> {
    if let Some(counts) = view.get(&COUNTS, scope, ALL).await? {
        return Ok(counts);
    }
    // A state of the first form has no counts: there is the administrator, or nobody.
    let users = view.scan(&USERS, scope, Range::all(), 2).await?.rows.len();
    Ok(CountsRecord { users: users as u64, ..CountsRecord::default() })
}

/// Somebody who may do everything, and nothing else.
fn administrator(id: &str, created_millis: u64) -> UserRecord {
    UserRecord {
        id: id.to_owned(),
        name: ADMINISTRATOR.to_owned(),
        path: "/".to_owned(),
        created_millis,
        policies: AttachedPolicies { managed: vec![ADMINISTRATOR_ACCESS.to_owned()], inline: BTreeMap::new() },
        boundary: None,
        group_ids: Vec::new(),
        tags: BTreeMap::new(),
    }
}

/// An administrator of that id and nothing else, for tests.
#[cfg(test)]
pub async fn testing_administrator(store: &Store, account: &str, id: &str) -> Result<()> {
    let scope = AccountScope::new(account);
    let account_record = AccountRecord { created_millis: 0, alias: None };
    store
        .transact(async |tx: &mut Tx| {
            tx.put(&ACCOUNTS, &HostScope, account, &account_record).await?;
            Ok(tx.put(&USERS, &scope, ADMINISTRATOR, &administrator(id, 0)).await?)
        })
        .await
}

async fn put_account(
    tx: &mut Tx,
    fresh: &Credentials,
    user_id: &str,
    created_millis: u64,
    sealing: (&Keys, &Draft),
) -> Result<()> {
    let scope = AccountScope::new(&*fresh.account);
    tx.put(&ACCOUNTS, &HostScope, &fresh.account, &AccountRecord { created_millis, alias: None }).await?;
    tx.put(&USERS, &scope, ADMINISTRATOR, &administrator(user_id, created_millis)).await?;
    tx.put(&COUNTS, &scope, ALL, &CountsRecord { users: 1, ..CountsRecord::default() }).await?;
    put_key(tx, fresh, created_millis, sealing).await
}

async fn put_key(tx: &mut Tx, fresh: &Credentials, created_millis: u64, (keys, draft): (&Keys, &Draft)) -> Result<()> {
    let key = AccessKeyRecord {
        account: fresh.account.clone(),
        user: ADMINISTRATOR.to_owned(),
        secret: fresh.secret_access_key.clone(),
        sealed: None,
        active: true,
        created_millis,
    };
    let key = sealed_key(tx, keys, draft, &fresh.access_key_id, key).await?;
    Ok(tx.put(&ACCESS_KEYS, &HostScope, &fresh.access_key_id, &key).await?)
}

async fn set_up(host: &Host, fresh: &Credentials) -> Result<Bootstrap> {
    let created_millis = host.env.now_millis();
    let user_id = new_id(&host.env, "AIDA");
    let draft = host.keys.draft(&fresh.account, &host.env);

    host.store
        .transact(async |tx: &mut Tx| {
            if let Some(setup) = tx.get(&SETUP, &HostScope, FIRST_KEY).await? {
                let credentials = match tx.get(&ACCESS_KEYS, &HostScope, &setup.access_key_id).await? {
                    Some(key) => Some(Credentials {
                        secret_access_key: secret_of_key(tx, &host.keys, &setup.access_key_id, &key).await?,
                        account: key.account,
                        access_key_id: setup.access_key_id,
                    }),
                    None => None,
                };
                return Ok(Bootstrap { account: setup.account, credentials, created: false });
            }
            put_account(tx, fresh, &user_id, created_millis, (&host.keys, &draft)).await?;
            let setup = SetupRecord { account: fresh.account.clone(), access_key_id: fresh.access_key_id.clone() };
            tx.put(&SETUP, &HostScope, FIRST_KEY, &setup).await?;
            Ok(Bootstrap { account: fresh.account.clone(), credentials: Some(fresh.clone()), created: true })
        })
        .await
}

/// The host's secret for `purpose`, made when it is first asked for and the same from then on.
///
/// # Errors
/// The store's.
pub async fn host_secret(store: &Store, env: &Env, keys: &Keys, purpose: &str) -> Result<[u8; 32]> {
    let fresh = env.bytes();
    let draft = keys.draft(INSTALLATION, env);
    store
        .transact(async |tx: &mut Tx| {
            if let Some(made) = tx.get(&HOST_SECRETS, &HostScope, purpose).await? {
                return opened_secret(tx, keys, purpose, &made).await;
            }
            let record = sealed_secret(tx, keys, &draft, purpose, &fresh).await?;
            tx.put(&HOST_SECRETS, &HostScope, purpose, &record).await?;
            Ok(fresh)
        })
        .await
}

/// What session tokens are sealed with.
pub const SESSION_TOKENS: &str = "session-tokens";

/// What the cookies of sessions at a browser are sealed with.
pub const BROWSER_SESSIONS: &str = "browser-sessions";

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

/// The id of a new access key.
#[must_use]
pub fn new_key_id(env: &Env) -> String {
    "AKIA".to_owned() + &random(env, ID, 16)
}

/// The id of new temporary credentials of an account: `ASIA`, the account's number in 8 characters, and 16 at random. Nothing of the
/// credentials is stored, so the account is to be read from the id.
#[must_use]
pub fn new_session_key_id(env: &Env, account: &str) -> String {
    let number: u64 = account.parse().unwrap_or_default();
    let digits = (0..ACCOUNT_CHARACTERS).rev().map(|place| ID[(number >> (5 * place)) as usize % 32]);
    "ASIA".chars().chain(digits.map(char::from)).collect::<String>() + &random(env, ID, 16)
}

/// The account that the id of temporary credentials is of; none if it is no such id.
#[must_use]
pub fn account_of_session_key(id: &str) -> Option<String> {
    let digits = id.strip_prefix("ASIA").filter(|rest| rest.len() == ACCOUNT_CHARACTERS + 16)?;
    let number = digits.bytes().take(ACCOUNT_CHARACTERS).try_fold(0_u64, |number, byte| {
        let digit = ID.iter().position(|known| *known == byte)?;
        Some(number << 5 | digit as u64)
    })?;
    (number < 1_000_000_000_000).then(|| format!("{number:012}"))
}

/// 40 bits, in characters of five.
const ACCOUNT_CHARACTERS: usize = 8;

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
