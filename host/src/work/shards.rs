//! Which timers are this host's: each is of one of sixteen shards, and hosts that share a store have leases on those.
//!
//! A host takes its fair part of the shards, gives up what is beyond it when another host enters, and takes what is free when one has
//! gone: by an orderly stop, by the end of its row among the hosts, which frees its leases, or when their time has run out. Who has no
//! lease may believe that it has one; its transactions are fenced ([`Tx::fence_timer`]).
//!
//! Invariants: all hosts together have room for all shards, whatever they see of each other; a shard is of one host at a time.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

use crate::hosts::{self, BEAT, HOSTS};
use crate::operation::{Host, Result};
use crate::store::{LEASES, Lease, RENEW_MILLIS, Timer, Tx};

/// Shards that there are. Never changes: hosts of different versions share them.
pub(super) const SHARDS: u8 = 16;

/// The timers that are this host's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All: nobody else works on the store.
    All,
    /// Those of the shards on which it has these leases.
    Leased(BTreeMap<u8, Lease>),
}

impl Part {
    /// The timer as its work is to be given it; none if it is another host's.
    pub fn take(&self, timer: &Timer) -> Option<Timer> {
        match self {
            Self::All => Some(timer.clone()),
            Self::Leased(leases) => {
                let lease = leases.get(&shard_of(timer))?;
                Some(Timer { lease: Some(lease.clone()), ..timer.clone() })
            }
        }
    }
}

/// The shard of a timer, which does not depend on when it is due: what is done for one thing is done by one host.
fn shard_of(timer: &Timer) -> u8 {
    let mut digest = Sha256::new();
    let scope = match (timer.scope.region(), timer.scope.account()) {
        (Some(region), _) => [region.account.as_str(), region.region.as_str()],
        (None, Some(account)) => [account.account.as_str(), ""],
        (None, None) => ["", ""],
    };
    for part in [timer.kind.as_str(), scope[0], scope[1], timer.id.as_str()] {
        digest.update(part);
        digest.update([0]);
    }
    digest.finalize()[0] % SHARDS
}

fn name(shard: u8) -> String {
    format!("timers-{shard}")
}

/// What a host holds.
#[derive(Debug, Default)]
struct Held {
    /// The id under which it took them.
    by: Uuid,
    leases: BTreeMap<u8, Lease>,
    renewed_millis: u64,
}

/// Keeps the host's part, and tells of it, until it is told to stop: then all of it is free.
pub(super) async fn keep(host: Host, part: watch::Sender<Part>, mut stopped: watch::Receiver<bool>) {
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
                // Dropped without a word, it means the same.
                _ = stopped.changed() => {
                    if let Err(error) = release(&host, &held).await {
                        tracing::warn!(%error, source = ?error.source, "the share of the work could not be given up");
                    }
                    return;
                }
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
        .transact(async |tx: &mut Tx| {
            let alive = hosts::all(tx).await?;
            if !alive.iter().any(|(id, _)| *id == me) {
                // It was taken for dead, and its leases are gone.
                return Ok(Held { by: me, ..Held::default() });
            }
            let fair = usize::from(SHARDS).div_ceil(alive.len());
            let mut leases = BTreeMap::new();
            for (shard, lease) in held.leases.iter().filter(|_| held.by == me) {
                if !tx.lease(lease.name()).await?.is_some_and(|record| lease.is(&record)) {
                    continue;
                }
                if leases.len() < fair {
                    leases.insert(*shard, lease.clone());
                } else {
                    tx.release_lease(lease).await?;
                }
            }
            // Not all begin with the same: those that look at once would meet.
            let first = u8::try_from(me.as_u128() % u128::from(SHARDS)).unwrap_or_default();
            for shard in (0..SHARDS).map(|at| (first + at) % SHARDS) {
                if leases.len() >= fair {
                    break;
                }
                if !leases.contains_key(&shard)
                    && let Some(lease) = tx.take_lease(&name(shard), &holder, now).await?
                {
                    leases.insert(shard, lease);
                }
            }
            let renews = now.saturating_sub(held.renewed_millis) >= RENEW_MILLIS;
            for lease in leases.values().filter(|_| renews) {
                tx.renew_lease(lease, now).await?;
            }
            Ok(Held { by: me, leases, renewed_millis: if renews { now } else { held.renewed_millis } })
        })
        .await
}

async fn release(host: &Host, held: &Held) -> Result<()> {
    host.store
        .transact(async |tx: &mut Tx| {
            for lease in held.leases.values() {
                tx.release_lease(lease).await?;
            }
            Ok(())
        })
        .await
}
