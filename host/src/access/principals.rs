//! Who signed: access keys and session tokens, and what those who hold them may do, read once and kept for a moment.
//!
//! Invariants:
//! - what is kept is given up with the commit that changes anything of an identity, on the host of the commit before that is acknowledged;
//! - where the news of another host's commit does not come, what is kept is a second old at most;
//! - keys that nobody has are not kept, so that strangers fill nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::arn;
use super::bootstrap::{BROWSER_SESSIONS, host_secret};
use super::browser::{BrowserSession, ENDED_SESSIONS};
use super::conditions::Source;
use super::last_uses::LastUses;
use super::records::{ACCESS_KEYS, ACCOUNTS, AccessKeyRecord, GROUPS, POLICIES, ROLES, RoleRecord, USERS, key_of};
use super::sealed::secret_of_key;
use super::standing::{AskerRecord, PrincipalRecord, Standing, Who, standing};
use super::token::{Session, TokenKey};
use crate::operation::{Caller, Host, Result, Store};
use crate::secrets::Keys;
use crate::store::{AccountScope, HostScope, View, Watch};

/// How long what was read is taken for true without a word of the store.
const NEWS: Duration = Duration::from_secs(1);

/// Principals that are kept.
const KEPT: usize = 4_096;

/// Bytes of the documents of their policies, which take several times as much.
const KEPT_BYTES: usize = 8 * 1024 * 1024;

/// The tables whose changes end what is kept.
const TABLES: [&str; 7] = [
    ACCESS_KEYS.name(),
    ACCOUNTS.name(),
    USERS.name(),
    GROUPS.name(),
    ROLES.name(),
    POLICIES.name(),
    ENDED_SESSIONS.name(),
];

/// Who signs, with what.
pub struct Signer {
    /// The secret of the access key.
    pub secret: String,
    /// When temporary credentials end.
    pub expires_millis: Option<u64>,
    /// Whose they are.
    pub caller: Caller,
}

/// Those who sign.
pub struct Principals {
    store: Store,
    keys: Keys,
    token_key: TokenKey,
    browser_key: TokenKey,
    watch: Watch,
    kept: Mutex<Kept>,
    /// What they do.
    pub last_uses: LastUses,
}

#[derive(Default)]
struct Kept {
    /// Goes up whenever everything is given up: what was read before is not kept after.
    epoch: u64,
    /// By the ids of access keys, and of sessions at a browser, which are of other lengths.
    by_key: HashMap<String, Entry>,
    /// Of all their policies' documents.
    bytes: usize,
}

#[derive(Clone)]
struct Entry {
    /// None for temporary credentials, whose token has it.
    secret: Option<String>,
    standing: Arc<Standing>,
    until: Instant,
}

impl Principals {
    /// Of a host's store.
    ///
    /// # Errors
    /// The store's, from which the key of session tokens comes.
    pub async fn new(host: &Host) -> Result<Self> {
        let token_key = TokenKey::of(&host.store, &host.env, &host.keys).await?;
        let browser_key = host_secret(&host.store, &host.env, &host.keys, BROWSER_SESSIONS).await?;
        Ok(Self {
            store: host.store.clone(),
            keys: host.keys.clone(),
            token_key,
            browser_key: TokenKey::new(browser_key),
            watch: host.store.watch(),
            kept: Mutex::default(),
            last_uses: LastUses::default(),
        })
    }

    /// Whose access key it is; none if there is no such key, it is not active, or the token is not the key's.
    ///
    /// # Errors
    /// The store's.
    pub async fn signer(&self, access_key_id: &str, token: Option<&str>) -> Result<Option<Signer>> {
        let session = match token {
            Some(token) => match self.token_key.open::<Session>(access_key_id, token) {
                Some(session) => Some(session),
                None => return Ok(None),
            },
            None => None,
        };
        let (kept, epoch) = self.kept_of(access_key_id);
        // Nobody counts the ids of temporary credentials, so that two could have one.
        let kept = kept.filter(|kept| session.as_ref().is_none_or(|session| session.principal == kept.standing.record));
        let entry = match kept {
            Some(entry) => entry,
            None => {
                let Some(entry) = self.read(access_key_id, session.as_ref()).await? else { return Ok(None) };
                self.keep(access_key_id, &entry, epoch);
                entry
            }
        };
        let (secret, expires_millis) = match (session, entry.secret) {
            (Some(session), None) => (session.secret, Some(session.expires_millis)),
            (None, Some(secret)) => (secret, None),
            _ => return Ok(None),
        };
        let caller = Caller { expires_millis, ..Caller::of(entry.standing, Some(access_key_id.to_owned())) };
        Ok(Some(Signer { secret, expires_millis, caller }))
    }

    /// Whose session a cookie is, whether its time is up or not; none if it is no session's, or one that ended before its time.
    ///
    /// # Errors
    /// The store's.
    pub async fn signed_in(&self, cookie: &str) -> Result<Option<(BrowserSession, Caller)>> {
        let Some(session) = BrowserSession::open(&self.browser_key, cookie) else { return Ok(None) };
        let (kept, epoch) = self.kept_of(&session.id);
        let entry = match kept {
            Some(entry) => entry,
            None => {
                let until = Instant::now() + NEWS;
                let standing = self.store.read(async |view: &View| session.standing(view).await).await?;
                let Some(standing) = standing else { return Ok(None) };
                let entry = Entry { secret: None, standing, until };
                self.keep(&session.id, &entry, epoch);
                entry
            }
        };
        let (id, expires_millis) = (session.holder.access_key_id.clone(), Some(session.holder.expires_millis));
        let caller = Caller { expires_millis, ..Caller::of(entry.standing, id) };
        Ok(Some((session, caller)))
    }

    /// What cookies are sealed with.
    #[must_use]
    pub fn browser_key(&self) -> &TokenKey {
        &self.browser_key
    }

    async fn read(&self, access_key_id: &str, session: Option<&Session>) -> Result<Option<Entry>> {
        let until = Instant::now() + NEWS;
        let read = self.store.read(async |view: &View| {
            if let Some(session) = session {
                return Ok(standing(view, &session.principal).await?.map(|standing| (None, standing)));
            }
            let key: Option<AccessKeyRecord> = view.get(&ACCESS_KEYS, &HostScope, access_key_id).await?;
            let Some(key) = key.filter(|key| key.active) else { return Ok(None) };
            let Some(principal) = of_user(view, &key.account, &key.user).await? else { return Ok(None) };
            let Some(standing) = standing(view, &principal).await? else { return Ok(None) };
            Ok(Some((Some(secret_of_key(view, &self.keys, access_key_id, &key).await?), standing)))
        });
        Ok(read.await?.map(|(secret, standing)| Entry { secret, standing, until }))
    }

    /// What is kept of a key, and the epoch of what is read instead.
    fn kept_of(&self, access_key_id: &str) -> (Option<Entry>, u64) {
        let mut kept = self.kept();
        if let Some(changes) = self.watch.take()
            && (changes.everything || TABLES.iter().any(|table| changes.tables.contains(*table)))
        {
            kept.epoch += 1;
            kept.by_key.clear();
            kept.bytes = 0;
        }
        let entry = kept.by_key.get(access_key_id).filter(|entry| Instant::now() < entry.until);
        (entry.cloned(), kept.epoch)
    }

    fn keep(&self, access_key_id: &str, entry: &Entry, epoch: u64) {
        let mut kept = self.kept();
        if kept.epoch != epoch {
            return;
        }
        let bytes = entry.standing.bytes();
        if kept.by_key.len() >= KEPT || kept.bytes + bytes > KEPT_BYTES {
            // What is still wanted comes back with its next request.
            kept.by_key.clear();
            kept.bytes = 0;
        }
        let replaced = kept.by_key.insert(access_key_id.to_owned(), entry.clone());
        kept.bytes += bytes;
        kept.bytes -= replaced.map_or(0, |replaced| replaced.standing.bytes());
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A user as a principal; none where there is none of that key.
///
/// # Errors
/// The store's.
pub async fn of_user(view: &View, account: &str, key: &str) -> Result<Option<PrincipalRecord>> {
    let user = view.get(&USERS, &AccountScope::new(account), key).await?;
    Ok(user.map(|user| PrincipalRecord {
        account: account.to_owned(),
        who: Who::User { key: key.to_owned(), id: user.id },
        session: None,
    }))
}

/// The user that an ARN names, for what kept nothing else of who asked; none if there is no such user any more.
///
/// # Errors
/// The store's.
pub async fn named(view: &View, arn: &str) -> Result<Option<AskerRecord>> {
    let principal = principal_of(view, arn).await?.filter(|found| matches!(found.who, Who::User { .. }));
    Ok(principal.map(|principal| AskerRecord { principal, source: Source::default() }))
}

/// Whom the ARN of a user, a role or a role's session names; none if there is no such one. A role without a session is one of its own name.
///
/// # Errors
/// The store's.
pub async fn principal_of(view: &View, of: &str) -> Result<Option<PrincipalRecord>> {
    let record = |account: &str, who| PrincipalRecord { account: account.to_owned(), who, session: None };
    if let Some((account, rest)) = of.strip_prefix("arn:aws:sts::").and_then(|rest| rest.split_once(":assumed-role/")) {
        let Some((name, session)) = rest.split_once('/') else { return Ok(None) };
        let key = key_of(name);
        let role = view.get(&ROLES, &AccountScope::new(account), &key).await?.filter(|role| role.name == name);
        return Ok(role.map(|role| record(account, Who::Role { key, id: role.id, session: session.to_owned() })));
    }
    match arn::parse(of) {
        Some((account, "user", path, name)) => {
            let key = key_of(name);
            let user = view.get(&USERS, &AccountScope::new(account), &key).await?;
            let user = user.filter(|user| user.path == path && user.name == name);
            Ok(user.map(|user| record(account, Who::User { key, id: user.id })))
        }
        Some((account, "role", _, name)) => {
            let role = role(view, of).await?;
            let who = |role: RoleRecord| Who::Role { key: key_of(name), id: role.id, session: name.to_owned() };
            Ok(role.map(|role| record(account, who(role))))
        }
        _ => Ok(None),
    }
}

/// The role of an ARN; none if there is no such role.
///
/// # Errors
/// The store's.
pub async fn role(view: &View, of: &str) -> Result<Option<RoleRecord>> {
    let Some((account, "role", path, name)) = arn::parse(of) else { return Ok(None) };
    let role = view.get(&ROLES, &AccountScope::new(account), &key_of(name)).await?;
    Ok(role.filter(|role| role.path == path && role.name == name))
}
