//! The hosts that work on one store: which there are, and what becomes of one that is no more.
//!
//! Each process is a host with an id of its own. It enters by a row in [`HOSTS`], shows every two seconds that it lives by a count in
//! [`BEATS`], and takes both away when it stops. A host whose count others have not seen change for eight seconds is taken for dead:
//! one of them removes its row, frees its leases and sets the timer that makes its nodes offline, in one transaction. Clocks of
//! different hosts are never compared: each watches for changes by its own, and a host that could not look for a while begins anew. What
//! shows that a host lives waits for none of its other work ([`Store::apart`](crate::store::Store::apart)).
//!
//! Invariants:
//! - a host works as long as its row is there, and what must not be done by a dead one asks for the row in its transaction
//!   ([`is_alive`]) or is fenced by a lease, which goes with the row;
//! - a row never comes back: a host that was taken for dead and is not, because it was paused or cut off, ends what it had and enters
//!   under another id ([`Member::changes`]);
//! - a host that could not show for a while that it lives serves no agents ([`Member::cut_offs`]): for all others their nodes are offline;
//! - when a host has gone, all others look at everything again, since it may not have announced its last commits;
//! - on a store that no other process can open ([`Store::is_shared`](crate::store::Store::is_shared)) nobody else lives: what
//!   earlier hosts left is cleared at once, and there is nothing to show and nobody to watch.

mod watching;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;

use crate::access;
use crate::operation::{Error, Host, Result};
use crate::secrets::{self, HostKeyId};
use crate::store::{AnyTable, FORM, HostScope, Range, Record, Table, Tx, View, at_once};
use crate::systems::nodes;
use crate::upgrade::{self, RELEASE};
use watching::Watching;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&HOSTS, &BEATS];

/// How often a host shows that it lives, and looks whether others do.
pub const BEAT: Duration = Duration::from_secs(2);

/// A host that has not shown for so long that it lives is taken for dead: three beats may be late.
pub const SILENCE: Duration = Duration::from_secs(8);

/// A host that could not show for so long that it lives is cut off from the store: others took it for dead long ago, unless they cannot
/// reach it either.
pub const CUT_OFF: Duration = Duration::from_secs(2 * SILENCE.as_secs());

/// Signs of life after which others count on a host.
const SETTLED: u64 = 3;

/// Hosts that there are at most, those among them that are dead and not yet known to be.
pub const HOSTS_AT_MOST: usize = 100;

/// The hosts, by their ids. A row is written seldom, so that whoever asks for it meets no beat.
pub static HOSTS: Table<HostScope, Uuid, HostRecord> = Table::new("hosts");

/// That hosts live.
pub static BEATS: Table<HostScope, Uuid, BeatRecord> = Table::new("host-beats");

/// A host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostRecord {
    /// Where agents and other hosts find it.
    pub url: String,
    /// The version of the program.
    pub version: String,
    /// The newest form of the state that it knows.
    pub form: u32,
    /// When it entered, in milliseconds since 1970 by its own clock.
    pub started_millis: u64,
    /// Whether others may count on it.
    pub stage: Stage,
    /// The host keys that it has, the one that it wraps with first; none of a release before there were any.
    #[serde(default)]
    pub host_keys: Vec<HostKeyId>,
}

/// Where a host is between its start and its stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// It has entered. One that is started over and over leaves rows behind that stand for nobody.
    Entered,
    /// It has lived for a moment, and does its share.
    Settled,
    /// It stops, and begins nothing any more.
    Leaving,
}

impl Record for HostRecord {
    const VERSION: u8 = 1;
}

/// A host's last sign of life.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct BeatRecord {
    /// How many there were: what others see change.
    pub count: u64,
    /// When it was, in milliseconds since 1970 by the host's own clock; for people.
    pub at_millis: u64,
}

impl Record for BeatRecord {
    const VERSION: u8 = 1;
}

/// Which host this process is. Clones are handles on the same one.
#[derive(Clone, Debug)]
pub struct Member {
    id: watch::Sender<Uuid>,
    cut_off: watch::Sender<bool>,
    url: String,
    alone: bool,
    form: u32,
}

impl Member {
    /// A host of this release that others find at `url`. `alone` says that no other process can work on its store.
    #[must_use]
    pub fn new(id: Uuid, url: impl Into<String>, alone: bool) -> Self {
        Self { id: watch::Sender::new(id), cut_off: watch::Sender::new(false), url: url.into(), alone, form: FORM }
    }

    /// The same of a release that knows the forms of the state up to that one.
    #[cfg(test)]
    #[must_use]
    pub fn of_form(self, form: u32) -> Self {
        Self { form, ..self }
    }

    /// Its id now. What is done under one is done by that host alone, so it is taken once for each piece of work.
    #[must_use]
    pub fn id(&self) -> Uuid {
        *self.id.borrow()
    }

    /// Tells when it has another id: the one before was taken for dead, and all that was done under it with it.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<Uuid> {
        self.id.subscribe()
    }

    /// Whether it has not been able to show for [`CUT_OFF`] that it lives.
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        *self.cut_off.borrow()
    }

    /// Tells when that begins and ends.
    #[must_use]
    pub fn cut_offs(&self) -> watch::Receiver<bool> {
        self.cut_off.subscribe()
    }

    fn set_cut_off(&self, now: bool) {
        self.cut_off.send_if_modified(|cut_off| std::mem::replace(cut_off, now) != now);
    }

    /// Where others find it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether no other process can work on its store.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.alone
    }

    /// The newest form of the state that it knows.
    #[must_use]
    pub fn form(&self) -> u32 {
        self.form
    }
}

/// Whether that host is one of those that live.
///
/// # Errors
/// Those of the store.
pub async fn is_alive(view: &View, id: Uuid) -> Result<bool> {
    Ok(view.exists(&HOSTS, &HostScope, &id).await?)
}

/// The hosts that live, by their ids.
///
/// # Errors
/// Those of the store.
pub async fn all(view: &View) -> Result<Vec<(Uuid, HostRecord)>> {
    Ok(view.scan(&HOSTS, &HostScope, Range::all(), HOSTS_AT_MOST).await?.rows)
}

/// Where all hosts are found, this one first where it is one of them.
///
/// # Errors
/// Those of the store.
pub async fn urls(host: &Host) -> Result<Vec<String>> {
    let me = host.member.id();
    let mut hosts = host.store.read(async |view: &View| all(view).await).await?;
    hosts.sort_by_key(|(id, _)| *id != me);
    Ok(hosts.into_iter().map(|(_, host)| host.url).collect())
}

/// This host's place among the others. Dropping it leaves the row, as the end of the process would.
pub struct Membership {
    host: Host,
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Membership {
    /// Enters, and goes on showing that this host lives. On a store of its own, what hosts before it left is cleared first. Where there is
    /// no room, those among the others that are dead are found first, which takes about [`SILENCE`].
    ///
    /// # Errors
    /// `LimitExceededException` where there are [`HOSTS_AT_MOST`] hosts; those of the store.
    pub async fn join(host: &Host) -> Result<Self> {
        let (stop, stopped) = watch::channel(false);
        if host.member.is_alone() {
            nodes::all_offline(host).await?;
            clear(host).await?;
        }
        let mut watching = Watching::default();
        let begun = Instant::now();
        while let Err(error) = enter(host).await {
            if error.is_internal() || begun.elapsed() > SILENCE + 2 * BEAT {
                return Err(error);
            }
            look(host, &mut watching).await?;
            tokio::time::sleep(BEAT).await;
        }
        let task = (!host.member.is_alone()).then(|| tokio::spawn(live(host.clone(), stopped)));
        Ok(Self { host: host.clone(), stop, task })
    }

    /// Leaves in order: what this host held is free at once. Its work has to have ended.
    ///
    /// # Errors
    /// Those of the store; the others take the host for dead then.
    pub async fn leave(mut self) -> Result<()> {
        let _ = self.stop.send(true);
        if let Some(task) = self.task.take()
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the watch over other hosts had ended in a panic");
        }
        let (id, now) = (self.host.member.id(), self.host.env.now_millis());
        self.host.store.transact(async |tx: &mut Tx| remove(tx, id, now).await).await
    }
}

impl Drop for Membership {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// Writes the row of this host, whether it was there or not.
///
/// # Errors
/// `LimitExceededException` where there are [`HOSTS_AT_MOST`] hosts; `ConflictException` beside hosts with which this one cannot work, by their
/// release or their host keys; those of the store, among them that the state is a newer release's.
pub async fn enter(host: &Host) -> Result<()> {
    let (id, now, form) = (host.member.id(), host.env.now_millis(), host.member.form);
    let (url, version) = (host.member.url.clone(), RELEASE.to_owned());
    let host_keys = host.keys.host_ids();
    let record = HostRecord { url, version, form, started_millis: now, stage: Stage::Entered, host_keys };
    host.store
        .apart()
        .transact(async |tx: &mut Tx| {
            tx.admit(form, RELEASE).await?;
            upgrade::wanted(tx, form, now).await?;
            let others: Vec<_> =
                all(tx).await?.into_iter().filter(|(other, _)| *other != id).map(|(_, host)| host).collect();
            secrets::enter(tx, &host.keys, &others, now).await?;
            access::sealing_wanted(tx, now).await?;
            if !is_alive(tx, id).await? && all(tx).await?.len() >= HOSTS_AT_MOST {
                let message = format!("There are {HOSTS_AT_MOST} hosts on this store, as many as may.");
                return Err(Error::new("LimitExceededException", message));
            }
            tx.put(&HOSTS, &HostScope, &id, &record).await?;
            Ok(tx.put(&BEATS, &HostScope, &id, &BeatRecord { count: 0, at_millis: now }).await?)
        })
        .await
}

/// The host stops: others do not count on it any more.
///
/// # Errors
/// Those of the store.
pub async fn leaving(tx: &mut Tx, id: Uuid) -> Result<()> {
    if let Some(host) = tx.get(&HOSTS, &HostScope, &id).await? {
        tx.put(&HOSTS, &HostScope, &id, &HostRecord { stage: Stage::Leaving, ..host }).await?;
    }
    Ok(())
}

/// Removes all hosts: on a store of its own, this one is the first that lives.
async fn clear(host: &Host) -> Result<()> {
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            for (id, _) in all(tx).await? {
                remove(tx, id, now).await?;
            }
            Ok(())
        })
        .await
}

/// The host is no more: its row goes, its leases are free, and its nodes will be offline.
async fn remove(tx: &mut Tx, id: Uuid, now: u64) -> Result<()> {
    if !tx.delete(&HOSTS, &HostScope, &id).await? {
        return Ok(());
    }
    tx.delete(&BEATS, &HostScope, &id).await?;
    tx.release_leases_of(&id.to_string()).await?;
    Ok(tx.at(at_once(now), nodes::HOST_GONE, HostScope, &id.to_string())?)
}

/// How often the host has shown that it lives; one that a backup brought with it may never have.
async fn count_of(view: &View, id: Uuid) -> Result<u64> {
    Ok(view.get(&BEATS, &HostScope, &id).await?.unwrap_or_default().count)
}

/// The same for a host that has shown nothing since that count; whether it was still there, and had not.
async fn bury(host: &Host, id: Uuid, count: u64) -> Result<bool> {
    let now = host.env.now_millis();
    host.store
        .apart()
        .transact(async |tx: &mut Tx| {
            if !is_alive(tx, id).await? || count_of(tx, id).await? != count {
                return Ok(false);
            }
            remove(tx, id, now).await?;
            Ok(true)
        })
        .await
}

/// Shows that this host lives, and watches over the others, until it is told to stop.
async fn live(host: Host, mut stopped: watch::Receiver<bool>) {
    let mut watching = Watching::default();
    let mut shown = Instant::now();
    let mut count = 0;
    loop {
        count += 1;
        let round = async {
            if let Err(error) = show(&host, count, &mut shown).await {
                tracing::warn!(%error, source = ?error.source, "this host could not show that it lives");
            } else if let Ok(Err(error)) = timeout_at(shown + CUT_OFF, look(&host, &mut watching)).await {
                tracing::warn!(%error, source = ?error.source, "this host could not look whether others live");
            }
            tokio::time::sleep(BEAT).await;
        };
        tokio::select! {
            () = round => {}
            // Dropped without a word, it means the same.
            _ = stopped.changed() => return,
        }
    }
}

/// Shows that this host lives, which it last did at `shown`, and knows that it is cut off where that takes too long.
async fn show(host: &Host, count: u64, shown: &mut Instant) -> Result<()> {
    let begun = Instant::now();
    let showing = beat(host, count);
    tokio::pin!(showing);
    let result = match timeout_at(*shown + CUT_OFF, &mut showing).await {
        Ok(result) => result,
        Err(_) => {
            host.member.set_cut_off(true);
            showing.await
        }
    };
    if result.is_ok() {
        *shown = begun;
    }
    host.member.set_cut_off(shown.elapsed() >= CUT_OFF);
    result
}

/// A sign of life. A host that was taken for dead enters again, as another.
async fn beat(host: &Host, count: u64) -> Result<()> {
    let (id, at_millis) = (host.member.id(), host.env.now_millis());
    let lives = host
        .store
        .apart()
        .transact(async |tx: &mut Tx| {
            let Some(record) = tx.get(&HOSTS, &HostScope, &id).await? else { return Ok(false) };
            if count >= SETTLED && record.stage == Stage::Entered {
                tx.put(&HOSTS, &HostScope, &id, &HostRecord { stage: Stage::Settled, ..record }).await?;
            }
            tx.put(&BEATS, &HostScope, &id, &BeatRecord { count, at_millis }).await?;
            Ok(true)
        })
        .await?;
    if lives {
        return Ok(());
    }
    tracing::warn!("this host showed nothing for so long that others took it for dead; it begins anew");
    host.member.id.send_replace(host.env.uuid());
    if let Err(error) = enter(host).await {
        if error.is_newer_release() || error.code == upgrade::TOO_FAR_APART {
            tracing::error!(source = ?error.source, "this host cannot go on");
            // Whoever watches the store ends with it.
            host.store.close().await?;
        }
        return Err(error);
    }
    // Whatever was announced meanwhile may have passed it by.
    host.store.look_again();
    Ok(())
}

/// Looks whether the others live, and buries those that do not.
async fn look(host: &Host, watching: &mut Watching) -> Result<()> {
    let me = host.member.id();
    let begun = tokio::time::Instant::now();
    let counts = host
        .store
        .apart()
        .read(async |view: &View| {
            // One go each: on a slow way they would add up to more than a beat.
            let beats = view.scan(&BEATS, &HostScope, Range::all(), HOSTS_AT_MOST).await?.rows;
            let beats: BTreeMap<_, _> = beats.into_iter().map(|(id, beat)| (id, beat.count)).collect();
            let others = all(view).await?.into_iter().map(|(id, _)| id).filter(|id| *id != me);
            Ok(others.map(|id| (id, beats.get(&id).copied().unwrap_or_default())).collect::<Vec<_>>())
        })
        .await?;
    let seen = watching.look(begun, tokio::time::Instant::now(), counts.into_iter());
    let mut gone = seen.gone;
    for (id, count) in seen.silent {
        if bury(host, id, count).await? {
            tracing::warn!(host = %id, seconds = SILENCE.as_secs(), "a host was silent and is taken for dead");
            gone = true;
        }
    }
    if gone {
        host.store.look_again();
    }
    Ok(())
}
