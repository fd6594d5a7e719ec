//! The secrets of access keys and of the installation, which are sealed in the transaction that stores them.
//!
//! A request's signature cannot be checked against a hash, so a secret is opened when it is read. What an earlier release stored is sealed, a
//! few in a transaction, once no host of that release works on the state.
//!
//! Invariant: what is sealed is bound to the access key's id and account, or to what the secret is for.

use super::records::{ACCESS_KEYS, ALL, AccessKeyRecord, HOST_SECRETS, HostSecretRecord, SEALING, SealingRecord};
use crate::operation::{Error, Host, Result};
use crate::secrets::{DEFAULT, Draft, INSTALLATION, Keys, may_seal};
use crate::store::{HostScope, Range, Timer, Tx, View, at_once};
use crate::work::Timers;

const TIMER: &str = "seal-identities";

/// Access keys that are sealed in one transaction.
const AT_ONCE: usize = 100;

/// Secrets of the installation that are looked at: far more than there are, one for each purpose that the program knows.
const HOST_SECRETS_LIMIT: usize = 100;

/// How long until it is looked again whether hosts of an earlier release work on the state.
const AGAIN_MILLIS: u64 = 10_000;

/// The key with its secret sealed, if that may be. `draft` is of the key's account.
///
/// # Errors
/// As [`Keys::seal`].
pub async fn sealed_key(
    tx: &mut Tx,
    keys: &Keys,
    draft: &Draft,
    id: &str,
    key: AccessKeyRecord,
) -> Result<AccessKeyRecord> {
    if key.sealed.is_some() || !may_seal(tx).await? {
        return Ok(key);
    }
    let sealed = keys.seal(tx, draft, key.secret.as_bytes(), &of_key(&key.account, id)).await?;
    Ok(AccessKeyRecord { secret: String::new(), sealed: Some(sealed), ..key })
}

/// The secret of an access key.
///
/// # Errors
/// Internal where it does not open; those of the store.
pub async fn secret_of_key(view: &View, keys: &Keys, id: &str, key: &AccessKeyRecord) -> Result<String> {
    let Some(sealed) = &key.sealed else {
        // Nobody signs with nothing.
        let secret = Some(key.secret.clone()).filter(|secret| !secret.is_empty());
        return secret.ok_or_else(|| Error::internal(format!("the access key {id} has no secret")));
    };
    let secret = keys.open(view, (&key.account, DEFAULT), sealed, &of_key(&key.account, id)).await?;
    Ok(secret.into_text().map_err(Error::internal)?.expose().clone())
}

fn of_key<'a>(account: &'a str, id: &'a str) -> [&'a str; 3] {
    [ACCESS_KEYS.name(), account, id]
}

/// A secret of the installation, sealed, if that may be. `draft` is of the installation.
///
/// # Errors
/// As [`Keys::seal`].
pub async fn sealed_secret(
    tx: &mut Tx,
    keys: &Keys,
    draft: &Draft,
    purpose: &str,
    secret: &[u8; 32],
) -> Result<HostSecretRecord> {
    if !may_seal(tx).await? {
        return Ok(HostSecretRecord { secret: *secret, sealed: None });
    }
    let sealed = keys.seal(tx, draft, secret, &[HOST_SECRETS.name(), purpose]).await?;
    Ok(HostSecretRecord { secret: [0; 32], sealed: Some(sealed) })
}

/// What a secret of the installation is.
///
/// # Errors
/// As [`secret_of_key`].
pub async fn opened_secret(view: &View, keys: &Keys, purpose: &str, record: &HostSecretRecord) -> Result<[u8; 32]> {
    let Some(sealed) = &record.sealed else { return Ok(record.secret) };
    let secret = keys.open(view, (INSTALLATION, DEFAULT), sealed, &[HOST_SECRETS.name(), purpose]).await?;
    let bytes: Option<[u8; 32]> = secret.expose().as_slice().try_into().ok();
    bytes.ok_or_else(|| Error::internal(format!("the secret for {purpose} is damaged")))
}

/// Registers the work.
pub fn reconcile(on: &mut Timers) {
    on.timer(TIMER, step);
}

/// Has sealed what is not, where there is anything: in the transaction in which a host enters.
///
/// # Errors
/// Those of the store.
pub async fn sealing_wanted(tx: &mut Tx, now_millis: u64) -> Result<()> {
    let after = match tx.get(&SEALING, &HostScope, ALL).await? {
        Some(sealing) => sealing.after,
        None => {
            // What a release writes that knows of no sealing stands in a state of its own form.
            let any = !tx.scan(&ACCESS_KEYS, &HostScope, Range::all(), 1).await?.rows.is_empty();
            let after = (any || !may_seal(tx).await?).then(String::new);
            tx.put(&SEALING, &HostScope, ALL, &SealingRecord { after: after.clone() }).await?;
            after
        }
    };
    if after.is_some() {
        tx.at(at_once(now_millis), TIMER, HostScope, "")?;
    }
    Ok(())
}

async fn step(host: Host, timer: Timer) -> Result<()> {
    let Unsealed { keys, more, purposes } = host.store.read(async |view: &View| unsealed(view).await).await?;
    let drafts: Vec<Draft> = keys.iter().map(|(_, account)| host.keys.draft(account, &host.env)).collect();
    let own: Vec<Draft> = purposes.iter().map(|_| host.keys.draft(INSTALLATION, &host.env)).collect();
    let now = host.env.now_millis();
    let done = host
        .store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(false);
            }
            if !may_seal(tx).await? {
                tx.at(now + AGAIN_MILLIS, TIMER, HostScope, "")?;
                return Ok(false);
            }
            for ((id, _), draft) in keys.iter().zip(&drafts) {
                if let Some(key) = tx.get(&ACCESS_KEYS, &HostScope, id).await?
                    && key.sealed.is_none()
                {
                    let key = sealed_key(tx, &host.keys, draft, id, key).await?;
                    tx.put(&ACCESS_KEYS, &HostScope, id, &key).await?;
                }
            }
            for (purpose, draft) in purposes.iter().zip(&own) {
                if let Some(record) = tx.get(&HOST_SECRETS, &HostScope, purpose).await?
                    && record.sealed.is_none()
                {
                    let record = sealed_secret(tx, &host.keys, draft, purpose, &record.secret).await?;
                    tx.put(&HOST_SECRETS, &HostScope, purpose, &record).await?;
                }
            }
            let after = more.then(|| keys.last().map(|(id, _)| id.clone())).flatten();
            if after.is_some() {
                tx.at(at_once(now), TIMER, HostScope, "")?;
            }
            tx.put(&SEALING, &HostScope, ALL, &SealingRecord { after: after.clone() }).await?;
            Ok(after.is_none())
        })
        .await?;
    if done {
        tracing::info!("the secrets of all access keys, and the installation's own, are sealed");
    }
    Ok(())
}

/// What is to be sealed next.
struct Unsealed {
    /// Access keys and their accounts.
    keys: Vec<(String, String)>,
    /// Whether others come after them.
    more: bool,
    /// Those of the installation's own secrets.
    purposes: Vec<String>,
}

async fn unsealed(view: &View) -> Result<Unsealed> {
    let after = view.get(&SEALING, &HostScope, ALL).await?.and_then(|sealing| sealing.after).unwrap_or_default();
    let page = view.scan(&ACCESS_KEYS, &HostScope, Range::all().after(after), AT_ONCE).await?;
    let secrets = view.scan(&HOST_SECRETS, &HostScope, Range::all(), HOST_SECRETS_LIMIT).await?.rows;
    Ok(Unsealed {
        keys: page.rows.into_iter().map(|(id, key)| (id, key.account)).collect(),
        more: page.next.is_some(),
        purposes: secrets.into_iter().map(|(purpose, _)| purpose).collect(),
    })
}
