//! People at a browser: their sessions, and the links by which they begin one.
//!
//! A session is not stored: its cookie says all of it, sealed as session tokens are ([`super::token`]). It makes its holder who signed in, with
//! the limits of the credentials by which that was done, and no longer than those. A link is stored as its secret's hash.
//!
//! Invariants:
//! - a session ends when its time is up, when it was signed out of, and with its user, its role or the access key that it began with;
//! - a link is good once and for ten minutes, and no session of it outlives the credentials that asked for it;
//! - neither a cookie nor a link's secret is in the store.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use muster_env::Env;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::TokenKey;
use super::policy::is_account;
use super::records::ACCESS_KEYS;
use super::standing::{PrincipalRecord, Standing, Who, standing};
use crate::audit::Pending;
use crate::operation::{Caller, Error, Host, Result, Store};
use crate::store::{AccountScope, HostScope, Range, Record, RegionScope, Table, Timer, Tx, View};
use crate::work::Timers;

/// A session has this long at most: a working day, as AWS bounds the sessions of its console.
const SESSION_MILLIS: u64 = 12 * 60 * 60 * 1000;
/// A link is good for so long.
const LINK_MILLIS: u64 = 10 * 60 * 1000;
/// Links that are good at once: of a user, of a role, and of an account; those that the host's owner makes count by themselves, as an
/// account's.
const LINKS: Bounds = Bounds { user: 10, role: 50, account: 100 };
/// Sessions that were signed out of before their time, likewise.
const ENDED: Bounds = Bounds { user: 100, role: 500, account: 1_000 };
/// Bytes of a cookie's value: browsers keep 4,096 of name, value and attributes.
const COOKIE_BYTES: usize = 3_800;
/// Characters of a link's secret: the account, a full stop, and 32 bytes in base64.
const SECRET_CHARACTERS: usize = 12 + 1 + 43;
/// What a session's cookie is bound to, so that no other token of the host is one.
const BOUND_TO: &str = "browser-session";

const LINK_TIMER: &str = "expire-sign-in-link";
const ENDED_TIMER: &str = "forget-browser-session";

/// Links by the hash of their secret.
pub static SIGN_IN_LINKS: Table<AccountScope, String, SignInLinkRecord> = Table::new("sign-in-links");

/// Sessions that were signed out of, by their id, until their time would have been up.
pub static ENDED_SESSIONS: Table<AccountScope, String, EndedSessionRecord> = Table::new("ended-browser-sessions");

/// How many there may be, so that no user uses up alone what is for all. The sessions of a role share its bound.
struct Bounds {
    user: usize,
    role: usize,
    account: usize,
}

impl Bounds {
    /// Whether one more may be there beside `of_one` of the principal's and `all` of the account's.
    fn check(&self, principal: &PrincipalRecord, of_one: usize, all: usize, what: &str) -> Result<()> {
        let own = if matches!(principal.who, Who::Role { .. }) { self.role } else { self.user };
        if of_one < own && all < self.account {
            return Ok(());
        }
        let message = format!("{of_one} of {own} {what} are yours, and {all} of {} the account's.", self.account);
        Err(Error::new("QuotaExceededException", message))
    }
}

/// Whose a session is, and what ends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who, with the limits of the credentials that asked.
    pub principal: PrincipalRecord,
    /// The access key of a user with which it began.
    pub access_key_id: Option<String>,
    /// When its time is up.
    pub expires_millis: u64,
}

#[derive(Serialize, Deserialize)]
pub struct SignInLinkRecord {
    holder: Holder,
    good_until_millis: u64,
    /// Whether the host's owner made it.
    #[serde(default)]
    by_owner: bool,
}

impl Record for SignInLinkRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub struct EndedSessionRecord {
    expires_millis: u64,
    /// The unique id of the user or the role; empty in what an earlier release wrote.
    #[serde(default)]
    of: String,
}

impl Record for EndedSessionRecord {
    const VERSION: u8 = 1;
}

/// A session, as its cookie says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserSession {
    /// Which one.
    pub id: String,
    /// Whose.
    pub holder: Holder,
}

/// A link, as it is told once.
pub struct SignInLink {
    /// What the page is given.
    pub secret: String,
    /// Until when.
    pub good_until_millis: u64,
}

impl Holder {
    /// Who signed, for as long as the credentials hold.
    #[must_use]
    pub fn of(caller: &Caller, now_millis: u64) -> Self {
        let most = now_millis + SESSION_MILLIS;
        Self {
            principal: caller.standing.record.clone(),
            // Nothing is stored of the keys of temporary credentials, which end by their time.
            access_key_id: caller.access_key_id.clone().filter(|_| caller.standing.record.session.is_none()),
            expires_millis: caller.expires_millis.map_or(most, |expires| expires.min(most)),
        }
    }

    /// Somebody whom the host's owner lets in, for so many seconds at most.
    #[must_use]
    pub fn let_in(principal: PrincipalRecord, now_millis: u64, seconds: Option<u32>) -> Self {
        let millis = seconds.map_or(SESSION_MILLIS, |seconds| SESSION_MILLIS.min(u64::from(seconds) * 1000));
        Self { principal, access_key_id: None, expires_millis: now_millis + millis }
    }

    fn scope(&self) -> AccountScope {
        AccountScope::new(&*self.principal.account)
    }

    /// What the holder may do now; none where the user, the role or the key is gone.
    async fn standing(&self, view: &View) -> Result<Option<Arc<Standing>>> {
        if let Some(id) = &self.access_key_id {
            let key = view.get(&ACCESS_KEYS, &HostScope, id).await?;
            if !key.is_some_and(|key| key.active && key.account == self.principal.account) {
                return Ok(None);
            }
        }
        standing(view, &self.principal).await
    }
}

impl BrowserSession {
    /// Begins one; its cookie's value.
    ///
    /// # Errors
    /// `PackedPolicyTooLarge` where its limits are more than a cookie carries.
    pub fn begin(key: &TokenKey, env: &Env, holder: Holder) -> Result<(Self, String)> {
        let session = Self { id: env.uuid().simple().to_string(), holder };
        let cookie = key.seal(env, BOUND_TO, &session)?;
        if cookie.len() > COOKIE_BYTES {
            let message = "The session policies and tags are too large to be carried by a browser's cookie.";
            return Err(Error::new("PackedPolicyTooLarge", message));
        }
        Ok((session, cookie))
    }

    /// What a cookie says; none where no host of the store gave it.
    #[must_use]
    pub fn open(key: &TokenKey, cookie: &str) -> Option<Self> {
        if cookie.len() > COOKIE_BYTES {
            return None;
        }
        key.open(BOUND_TO, cookie)
    }

    /// What its holder may do now; none where it has ended before its time.
    ///
    /// # Errors
    /// The store's.
    pub async fn standing(&self, view: &View) -> Result<Option<Arc<Standing>>> {
        if view.exists(&ENDED_SESSIONS, &self.holder.scope(), &self.id).await? {
            return Ok(None);
        }
        self.holder.standing(view).await
    }

    /// Ends it.
    ///
    /// # Errors
    /// `QuotaExceededException` where too many of the holder's or the account's were ended; the store's.
    pub async fn end(&self, store: &Store) -> Result<()> {
        let (scope, expires_millis) = (self.holder.scope(), self.holder.expires_millis);
        let of = self.holder.principal.id();
        let end = async |tx: &mut Tx| {
            let ended = tx.scan(&ENDED_SESSIONS, &scope, Range::all(), ENDED.account).await?.rows;
            let of_one = ended.iter().filter(|(_, ended)| ended.of == of).count();
            let what = "sessions that were signed out of and are remembered until their time is up";
            ENDED.check(&self.holder.principal, of_one, ended.len(), what)?;
            tx.put(&ENDED_SESSIONS, &scope, &self.id, &EndedSessionRecord { expires_millis, of: of.to_owned() })
                .await?;
            Ok(tx.at(expires_millis, ENDED_TIMER, &scope, &self.id)?)
        };
        store.transact(end).await
    }
}

impl SignInLink {
    /// Makes one for who asks, or for whom the host's owner lets in.
    ///
    /// # Errors
    /// `QuotaExceededException` where the holder or the account has too many that are good; the store's.
    pub async fn make(store: &Store, env: &Env, holder: Holder, by_owner: bool) -> Result<Self> {
        let scope = holder.scope();
        let secret = format!("{}.{}", scope.account, URL_SAFE_NO_PAD.encode(env.bytes::<32>()));
        let (id, good_until_millis) = (hash(&secret), env.now_millis() + LINK_MILLIS);
        let record = SignInLinkRecord { holder, good_until_millis, by_owner };
        let make = async |tx: &mut Tx| {
            // As many of the owner's at the most, and of all others.
            let good = tx.scan(&SIGN_IN_LINKS, &scope, Range::all(), 2 * LINKS.account).await?.rows;
            let counted: Vec<_> = good.into_iter().filter(|(_, link)| link.by_owner == by_owner).collect();
            let principal = &record.holder.principal;
            if by_owner && counted.len() >= LINKS.account {
                let message =
                    format!("{} links that the owner made for the account are good, which is the most.", LINKS.account);
                return Err(Error::new("QuotaExceededException", message));
            }
            if !by_owner {
                let of_one = counted.iter().filter(|(_, link)| link.holder.principal.id() == principal.id()).count();
                LINKS.check(principal, of_one, counted.len(), "links that are good for ten minutes each")?;
            }
            tx.put(&SIGN_IN_LINKS, &scope, &id, &record).await?;
            Ok(tx.at(good_until_millis, LINK_TIMER, &scope, &id)?)
        };
        store.transact(make).await?;
        Ok(Self { secret, good_until_millis })
    }

    /// Uses a link up; whom it lets in, none where it is no link that is good. Who that is stands in the request's record.
    ///
    /// # Errors
    /// The store's.
    pub async fn take(store: &Store, now_millis: u64, secret: &str, request: &Pending) -> Result<Option<Holder>> {
        let account = secret.split_once('.').map(|(account, _)| account).filter(|account| is_account(account));
        let Some(account) = account.filter(|_| secret.len() == SECRET_CHARACTERS && secret.is_ascii()) else {
            return Ok(None);
        };
        let (scope, id) = (AccountScope::new(account), hash(secret));
        let take = async |tx: &mut Tx| {
            // What the record says follows from the last run alone, as what is written does.
            request.is_nobodys();
            let Some(link) = tx.get(&SIGN_IN_LINKS, &scope, &id).await? else { return Ok(None) };
            tx.delete(&SIGN_IN_LINKS, &scope, &id).await?;
            tx.cancel_timer(link.good_until_millis, LINK_TIMER, &scope, &id)?;
            if now_millis >= link.good_until_millis.min(link.holder.expires_millis) {
                return Ok(None);
            }
            let Some(standing) = link.holder.standing(tx).await? else { return Ok(None) };
            request.is_of(&Caller::of(standing, link.holder.access_key_id.clone()), &RegionScope::new(account, ""));
            request.allowed();
            Ok(Some(link.holder))
        };
        request.in_changes_of(store).transact(take).await
    }
}

/// A secret as it is stored: it has 256 random bits, which no salt makes harder to guess.
fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret))
}

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(LINK_TIMER, |host, timer| forget(host, timer, &SIGN_IN_LINKS));
    on.timer(ENDED_TIMER, |host, timer| forget(host, timer, &ENDED_SESSIONS));
}

/// Removes a row whose time is up.
async fn forget<R: Record>(host: Host, timer: Timer, from: &'static Table<AccountScope, String, R>) -> Result<()> {
    let Some(scope) = timer.scope.account() else { return Ok(()) };
    let forget = async |tx: &mut Tx| {
        if tx.take_timer(&timer).await? {
            tx.delete(from, scope, &timer.id).await?;
        }
        Ok(())
    };
    host.store.transact(forget).await
}
