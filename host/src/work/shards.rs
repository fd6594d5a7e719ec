//! Which timers are this host's: each is of one of sixteen shards, and hosts that share a store have leases on those.
//!
//! A host takes its fair part of the shards, gives up what is beyond it when another host enters, and takes what is free when one has
//! gone: by an orderly stop, by the end of its row among the hosts, which frees its leases, or when their time has run out. Who has no
//! lease may believe that it has one; its transactions are fenced ([`Tx::fence_timer`]).
//!
//! The work is of hosts of the newest release that there is: no other knows all kinds of timers, and one that held a shard would hold what
//! it cannot do. Hosts count once they have lived for a moment, so that one which is started over and over takes nothing from others.
//!
//! Invariants: all hosts together have room for all shards, whatever they see of each other; a shard is of one host at a time.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;
use tokio::sync::watch;
use uuid::Uuid;

use crate::hosts::{self, BEAT, HOSTS, HostRecord, Stage};
use crate::operation::{Host, Result};
use crate::store::{LEASES, Lease, RENEW_MILLIS, SHARDS, Tx};

/// The timers that are this host's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All: nobody else works on the store.
    All,
    /// Those of the shards on which it has these leases.
    Leased(BTreeMap<u8, Lease>),
}

impl Part {
    /// The shards.
    pub fn shards(&self) -> Vec<u8> {
        match self {
            Self::All => (0..SHARDS).collect(),
            Self::Leased(leases) => leases.keys().copied().collect(),
        }
    }

    /// Whether the shard is this host's.
    pub fn has(&self, shard: u8) -> bool {
        match self {
            Self::All => true,
            Self::Leased(leases) => leases.contains_key(&shard),
        }
    }

    /// The lease under which the work of the shard's timers is done; none where nobody else could do it.
    pub fn lease(&self, shard: u8) -> Option<Lease> {
        match self {
            Self::All => None,
            Self::Leased(leases) => leases.get(&shard).cloned(),
        }
    }
}

fn name(shard: u8) -> String {
    format!("timers-{shard}")
}

/// What a host holds.
#[derive(Debug, Default)]
struct Held {
    leases: BTreeMap<u8, Lease>,
    renewed_millis: u64,
}

/// How this host's work ends.
pub(super) type Stopping = watch::Receiver<Option<BTreeSet<u8>>>;

/// Keeps the host's part, and tells of it, until it is told to stop: with the shards in which something is still being done, which are
/// free when that is over, as all others are at once.
pub(super) async fn keep(host: Host, part: watch::Sender<Part>, mut stopping: Stopping) {
    let mut changes = host.store.watch();
    let mut held = Held::default();
    loop {
        match look(&host, &held).await {
            Ok(now) => held = now,
            Err(error) => {
                tracing::warn!(%error, source = ?error.source, "the share of the work could not be looked at")
            }
        }
        let has = Part::Leased(held.leases.clone());
        part.send_if_modified(|part| std::mem::replace(part, has.clone()) != has);
        let wait = tokio::time::sleep(BEAT);
        tokio::pin!(wait);
        loop {
            tokio::select! {
                biased;
                _ = stopping.changed() => return give_up(&host, held, stopping).await,
                () = &mut wait => break,
                changed = changes.changed() => match changed {
                    None => return,
                    Some(changed) => {
                        let concerns = |table| changed.tables.contains(table);
                        if changed.everything || concerns(HOSTS.name()) || concerns(LEASES.name()) {
                            break;
                        }
                    }
                },
            }
        }
    }
}

/// Holds what is to be held: no more than the fair part, and what is free of that.
async fn look(host: &Host, held: &Held) -> Result<Held> {
    let (me, now) = (host.member.id(), host.env.now_millis());
    let holder = me.to_string();
    host.store
        .apart()
        .transact(async |tx: &mut Tx| {
            let fair = fair(&hosts::all(tx).await?, me);
            // What the store has counts, and not what is remembered: the answer to the commit that took it may have been lost. Read in one
            // go, since a sign of life may wait for this.
            let mut has = tx.leases_of(&holder).await?;
            let mut leases = BTreeMap::new();
            let mut others = Vec::new();
            // Not all begin with the same: those that look at once would meet.
            let first = u8::try_from(me.as_u128() % u128::from(SHARDS)).unwrap_or_default();
            for shard in (0..SHARDS).map(|at| (first + at) % SHARDS) {
                let Some(lease) = has.remove(&name(shard)) else {
                    others.push(shard);
                    continue;
                };
                if leases.len() < fair {
                    leases.insert(shard, lease);
                } else {
                    tx.release_lease(&lease).await?;
                }
            }
            for shard in others {
                if leases.len() >= fair {
                    break;
                }
                if let Some(lease) = tx.take_lease(&name(shard), &holder, now).await? {
                    leases.insert(shard, lease);
                }
            }
            let renews = now.saturating_sub(held.renewed_millis) >= RENEW_MILLIS;
            for lease in leases.values().filter(|_| renews) {
                tx.renew_lease(lease, now).await?;
            }
            Ok(Held { leases, renewed_millis: if renews { now } else { held.renewed_millis } })
        })
        .await
}

/// How many shards that host may have: none where it was taken for dead, or is of an earlier release than another.
fn fair(alive: &[(Uuid, HostRecord)], me: Uuid) -> usize {
    let version = |host: &HostRecord| Version::parse(&host.version).ok();
    let counted = || alive.iter().filter(|(id, host)| *id == me || host.stage == Stage::Settled);
    let newest = counted().map(|(_, host)| version(host)).max();
    let of_newest = || counted().filter(|(_, host)| Some(version(host)) == newest);
    if !of_newest().any(|(id, _)| *id == me) {
        return 0;
    }
    usize::from(SHARDS).div_ceil(of_newest().count())
}

/// Frees the host's part: what nothing is done of any more at once, the rest as that ends.
async fn give_up(host: &Host, mut held: Held, mut stopping: Stopping) {
    loop {
        // Dropped without a word, it means that nothing is being done.
        let ended = stopping.has_changed().is_err();
        let busy = stopping.borrow_and_update().clone().filter(|_| !ended).unwrap_or_default();
        let idle = held.leases.iter().filter(|(shard, _)| !busy.contains(*shard)).map(|(_, lease)| lease);
        if let Err(error) = release(host, &idle.collect::<Vec<_>>()).await {
            tracing::warn!(%error, source = ?error.source, "the share of the work could not be given up");
        }
        held.leases.retain(|shard, _| busy.contains(shard));
        if held.leases.is_empty() {
            return;
        }
        let _ = stopping.changed().await;
    }
}

async fn release(host: &Host, leases: &[&Lease]) -> Result<()> {
    let me = host.member.id();
    host.store
        .apart()
        .transact(async |tx: &mut Tx| {
            for lease in leases {
                tx.release_lease(lease).await?;
            }
            // Or they would leave to it what it does not take again.
            hosts::leaving(tx, me).await
        })
        .await
}
