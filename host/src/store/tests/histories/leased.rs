//! Hosts that work under a lease at the same time, some of them paused past its end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use super::history::Anomaly;
use super::run::turns;
use crate::store::tests::engines::on_every;
use crate::store::*;

const NAME: &str = "shard";
const HOSTS: u64 = 6;
/// Times that each host takes the lease or tries to, and what it writes under it.
const TRIES: u64 = 20;
const WRITES: u64 = 4;
/// How long a host is paused at most that waits to be overtaken.
const PAUSE: u64 = 200;

/// What was done under leases, in order: the revision, and whose it was.
#[derive(Debug, Default, Serialize, Deserialize)]
struct LogRecord {
    entries: Vec<(u64, String)>,
}

impl Record for LogRecord {
    const VERSION: u8 = 1;
}

static LOG: Table<HostScope, String, LogRecord> = Table::new("histories-leased");

async fn write_down(tx: &mut Tx, lease: &Lease) -> Result<()> {
    let mut log = tx.get(&LOG, &HostScope, NAME).await?.unwrap_or_default();
    log.entries.push((lease.revision(), lease.holder().to_owned()));
    tx.put(&LOG, &HostScope, NAME, &log).await
}

/// How a host makes sure that it has the lease still.
#[derive(Debug, Clone, Copy)]
enum Fence {
    /// In the transaction of what it does.
    Within,
    /// Before it.
    Before,
}

struct Hosts {
    store: Store,
    fence: Fence,
    now_millis: AtomicU64,
    /// Writes that were refused, as their lease was another's.
    fenced: AtomicU64,
}

impl Hosts {
    async fn take(&self, holder: &str) -> Option<Lease> {
        let now_millis = self.now_millis.load(Ordering::SeqCst);
        let taken = self.store.transact(async |tx| {
            let lease = tx.take_lease(NAME, holder, now_millis).await?;
            if let Some(lease) = &lease {
                write_down(tx, lease).await?;
            }
            Ok(lease)
        });
        taken.await.unwrap()
    }

    async fn has(&self, lease: &Lease) -> bool {
        let found = self.store.read(async |view| view.lease(NAME).await).await.unwrap();
        found.is_some_and(|found| found.revision == lease.revision())
    }

    /// Writes under the lease; whether it was held.
    async fn write(&self, lease: &Lease) -> bool {
        let written = match self.fence {
            Fence::Within => {
                let written = self.store.transact(async |tx| {
                    tx.fence(lease).await?;
                    write_down(tx, lease).await
                });
                written.await
            }
            Fence::Before if !self.has(lease).await => Err(Error::LeaseLost(NAME.into())),
            Fence::Before => {
                turns(20).await;
                self.store.transact(async |tx| write_down(tx, lease).await).await
            }
        };
        match written {
            Ok(()) => true,
            Err(Error::LeaseLost(_)) => {
                self.fenced.fetch_add(1, Ordering::SeqCst);
                false
            }
            Err(error) => panic!("{error}"),
        }
    }

    async fn host(self: Arc<Self>, holder: String) {
        for number in 0..TRIES {
            turns(1).await;
            let Some(lease) = self.take(&holder).await else {
                // Time passes for those who wait.
                self.now_millis.fetch_add(LEASE_MILLIS / 4, Ordering::SeqCst);
                continue;
            };
            for write in 0..WRITES {
                turns(number % 3).await;
                if write + 1 == WRITES && number % 2 == 0 {
                    for _ in 0..PAUSE {
                        if !self.has(&lease).await {
                            break;
                        }
                        turns(1).await;
                    }
                }
                if !self.write(&lease).await {
                    break;
                }
            }
        }
    }
}

/// Lets hosts work under one lease; what their log shows, and how often one was refused.
async fn work(store: Store, fence: Fence) -> (Option<Anomaly>, u64) {
    let (now_millis, fenced) = (AtomicU64::new(1_767_225_600_000), AtomicU64::new(0));
    let hosts = Arc::new(Hosts { store, fence, now_millis, fenced });
    let tasks: Vec<_> = (0..HOSTS).map(|host| tokio::spawn(Arc::clone(&hosts).host(format!("host-{host}")))).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let log = hosts.store.read(async |view| view.get(&LOG, &HostScope, NAME).await).await.unwrap().unwrap();
    (check(&log.entries), hosts.fenced.load(Ordering::SeqCst))
}

/// A revision is one holder's, and nothing of it is there after the next was taken.
fn check(log: &[(u64, String)]) -> Option<Anomaly> {
    let follows = |pair: &[(u64, String)]| match pair[1].0.checked_sub(pair[0].0) {
        Some(0) => pair[1].1 == pair[0].1,
        Some(1) => true,
        _ => false,
    };
    let is_sound = log.first().is_some_and(|first| first.0 == 1) && log.windows(2).all(follows);
    (!is_sound).then_some(Anomaly::StaleLease)
}

on_every! {
    async fn of_hosts_that_take_a_lease_from_each_other_none_writes_after_the_next_has_it(store: Store) {
        let (anomaly, fenced) = work(store, Fence::Within).await;
        assert_eq!(anomaly, None);
        assert!(fenced > 0, "nobody was overtaken, which shows nothing");
    }
}

#[tokio::test]
async fn hosts_that_look_at_their_lease_before_they_write_are_caught() {
    let (anomaly, _) = work(Store::in_memory().unwrap(), Fence::Before).await;
    assert_eq!(anomaly, Some(Anomaly::StaleLease));
}

#[test]
fn a_log_of_leases_is_sound_where_each_revision_ends_before_the_next() {
    let log = |entries: &[(u64, &str)]| {
        check(&entries.iter().map(|(of, whose)| (*of, (*whose).to_owned())).collect::<Vec<_>>())
    };
    assert_eq!(log(&[(1, "a"), (1, "a"), (2, "b"), (3, "a"), (3, "a")]), None);
    assert_eq!(log(&[(1, "a"), (2, "b"), (1, "a")]), Some(Anomaly::StaleLease));
    assert_eq!(log(&[(1, "a"), (1, "b")]), Some(Anomaly::StaleLease));
    assert_eq!(log(&[]), Some(Anomaly::StaleLease), "nothing was done");
}
