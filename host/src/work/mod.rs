//! Background work: what timers that fell due are for.
//!
//! One loop for a host. It sleeps until the earliest timer is due or the store tells that an earlier one was set, and gives each due
//! timer to the function that its kind names. That function takes the timer in the transaction in which it does one piece of work,
//! and sets the next one where there is more to do: so work that was stopped anywhere goes on, and of two hosts that see the same
//! timer one acts. Hosts that share a store share the timers too (`shards`).
//!
//! Invariants: no table is scanned to find what is due; what was due first is begun first; work that fails is tried again, ever more
//! rarely; work that fails or is slow holds up nothing else unless all pieces that are done at once are slow; [`Reconcilers::stop`]
//! lets the pieces at hand end, and waits for none that does not.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use crate::operation::{Error, Host, Result};
use crate::store::Timer;

pub mod hourly;
pub mod outbox_retention;
pub mod retention;
mod shards;
#[cfg(test)]
mod tests;

use shards::Part;

/// Timers that are looked at in one go: more than are done at once.
const AT_ONCE: usize = 2 * PIECES;

/// Pieces of work that are done at once: so they share commits, and one that is slow does not hold up the rest.
const PIECES: usize = 16;

/// How long a stop waits for the pieces at hand. What was cut off is begun anew from the state, by whoever has its timer then.
const STOP_WITHIN: Duration = Duration::from_secs(10);

/// The first and the longest wait before failed work is tried again.
const RETRY_MILLIS: (u64, u64) = (1_000, 300_000);

/// Timers that are remembered not to be done at once. What is beyond them is.
const WAITING: usize = 10_000;

/// What need not be done to the moment shares the timers of an hour.
pub const HOUR_MILLIS: u64 = 60 * 60 * 1000;

type Work = Arc<dyn Fn(Host, Timer) -> Pin<Box<dyn Future<Output = Result<()>> + Send>> + Send + Sync>;

/// When the next hour begins, in milliseconds since the epoch as `millis` is.
#[must_use]
pub fn next_hour(millis: u64) -> u64 {
    (millis / HOUR_MILLIS + 1) * HOUR_MILLIS
}

/// Which function does the work of which timers.
#[derive(Default)]
pub struct Timers {
    kinds: BTreeMap<&'static str, Work>,
}

impl Timers {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the function for a kind of timer. It takes the timer ([`Tx::take_timer`](crate::store::Tx::take_timer)) in its
    /// transaction; what it leaves is given to it again.
    ///
    /// # Panics
    /// If the kind has a function already: two systems that both claim a kind are a mistake in the program.
    pub fn timer<F, Fut>(&mut self, kind: &'static str, work: F) -> &mut Self
    where
        F: Fn(Host, Timer) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<()>> + Send + 'static,
    {
        let before = self.kinds.insert(kind, Arc::new(move |host, timer| Box::pin(work(host, timer))));
        assert!(before.is_none(), "the timers {kind} have two functions");
        self
    }

    /// Does all that is due now, and what that makes due at once, until nothing is or `pieces` were done: for tests, and for
    /// tools that work on a store that no host has open. How many pieces were done.
    ///
    /// # Errors
    /// The first failure.
    pub async fn settle(&self, host: &Host, pieces: usize) -> Result<usize> {
        let mut done = 0;
        while done < pieces {
            let due = host.store.due(host.env.now_millis(), None, AT_ONCE).await?;
            let known: Vec<_> =
                due.into_iter().filter_map(|timer| Some((self.kinds.get(timer.kind.as_str())?, timer))).collect();
            if known.is_empty() {
                break;
            }
            for (work, timer) in known {
                work(host.clone(), timer).await?;
                done += 1;
            }
        }
        Ok(done)
    }
}

/// The running loop. Dropping it ends the loop without waiting for the piece at hand.
pub struct Reconcilers {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
    /// What keeps the host's share of the work, where others share the store.
    share: Option<JoinHandle<()>>,
}

impl Reconcilers {
    /// Starts the loop, on a host that has entered ([`crate::hosts`]).
    #[must_use]
    pub fn start(host: Host, timers: Timers) -> Self {
        let (stop, stopped) = watch::channel(false);
        let alone = host.member.is_alone();
        let (part, of_host) = watch::channel(if alone { Part::All } else { Part::Leased(BTreeMap::new()) });
        let (stopping, told) = watch::channel(None);
        let share = (!alone).then(|| tokio::spawn(shards::keep(host.clone(), part, told)));
        let looping = Loop {
            host,
            kinds: timers.kinds,
            part: of_host,
            stopping,
            running: BTreeMap::new(),
            pieces: JoinSet::new(),
            sets: 0,
            waiting: BTreeMap::new(),
        };
        Self { stop, task: tokio::spawn(looping.run(stopped)), share }
    }

    /// Lets the pieces at hand end, for ten seconds at most, begins no other, gives the share of the work to other hosts, and returns
    /// when that is done.
    pub async fn stop(mut self) {
        // The receiver is gone only where the loop has ended already.
        let _ = self.stop.send(true);
        match timeout(STOP_WITHIN, &mut self.task).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "the reconcilers' loop had ended in a panic"),
            Err(_) => {
                tracing::warn!("some background work had not ended when the host stopped");
                self.task.abort();
            }
        }
        let Some(share) = &mut self.share else { return };
        match timeout(STOP_WITHIN, share).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "what keeps the share of the work had ended in a panic"),
            Err(_) => tracing::warn!(
                "the share of the work could not be given up; others will take it when they miss this host"
            ),
        }
    }
}

impl Drop for Reconcilers {
    fn drop(&mut self) {
        self.task.abort();
        if let Some(share) = &self.share {
            share.abort();
        }
    }
}

struct Loop {
    host: Host,
    kinds: BTreeMap<&'static str, Work>,
    /// Which timers are this host's.
    part: watch::Receiver<Part>,
    /// Tells who keeps the share that the host stops, and in which shards something is still being done. Gone with the loop.
    stopping: watch::Sender<Option<BTreeSet<u8>>>,
    /// What is being done, and how often timers had been set when it began.
    running: BTreeMap<Timer, u64>,
    pieces: JoinSet<(Timer, Result<()>)>,
    /// How often the store told that timers were set.
    sets: u64,
    /// What is due and is not done before a time.
    waiting: BTreeMap<Timer, Wait>,
}

/// Why something that is due is not done yet.
struct Wait {
    /// How often it failed in a row; 0 where it was done and left its timer.
    failures: u32,
    until_millis: u64,
}

impl Loop {
    async fn run(mut self, mut stopped: watch::Receiver<bool>) {
        let mut changes = self.host.store.watch();
        while !*stopped.borrow() {
            let next = match self.look().await {
                Ok(next) => next,
                Err(error) => {
                    tracing::error!(%error, source = ?error.source, "timers cannot be read");
                    Some(self.host.env.now_millis() + RETRY_MILLIS.0)
                }
            };
            loop {
                let woken = tokio::select! {
                    biased;
                    _ = stopped.changed() => true,
                    Some(ended) = self.pieces.join_next() => {
                        self.ended(ended);
                        // Those that end together need one look.
                        while let Some(ended) = self.pieces.try_join_next() {
                            self.ended(ended);
                        }
                        true
                    }
                    changed = changes.changed() => match changed {
                        // The store was closed.
                        None => return,
                        Some(changed) => {
                            let set = changed.earliest_timer_millis;
                            if changed.everything || set.is_some() {
                                self.sets += 1;
                                self.waiting.retain(|_, wait| wait.failures > 0);
                            }
                            // What was set for later than the loop wakes anyway needs no look.
                            changed.everything || set.is_some_and(|set| next.is_none_or(|next| set < next))
                        }
                    },
                    // Disabled where nobody changes it.
                    Ok(()) = self.part.changed() => {
                        let part = self.part.borrow_and_update().clone();
                        self.waiting.retain(|timer, _| part.has(timer.shard()));
                        true
                    }
                    () = sleep(&self.host, next) => true,
                };
                if woken {
                    break;
                }
            }
        }
        loop {
            self.stopping.send_replace(Some(self.running.keys().map(Timer::shard).collect()));
            let Some(ended) = self.pieces.join_next().await else { return };
            self.ended(ended);
        }
    }

    /// Begins a piece for each timer that is due, and says when to look again; none if the end of a piece says it, or no timer
    /// is set.
    async fn look(&mut self) -> Result<Option<u64>> {
        let now = self.host.env.now_millis();
        self.waiting.retain(|_, wait| wait.until_millis > now || wait.failures > 0);
        let part = self.part.borrow_and_update().clone();
        let shards = part.shards();
        let mut after = None;
        let mut next: Option<u64> = None;
        loop {
            let timers = self.host.store.due_of(&shards, u64::MAX, after.as_ref(), AT_ONCE).await?;
            let Some(last) = timers.last().cloned() else { return Ok(next) };
            for timer in timers {
                let until = self.waiting.get(&timer).map_or(timer.due_millis, |wait| wait.until_millis);
                if self.running.contains_key(&timer) {
                    continue;
                }
                if until > now {
                    next = Some(next.map_or(until, |next| next.min(until)));
                    if timer.due_millis > now {
                        // All others are later.
                        return Ok(next);
                    }
                } else if self.pieces.len() == PIECES {
                    return Ok(None);
                } else {
                    self.running.insert(timer.clone(), self.sets);
                    let leased = Timer { lease: part.lease(timer.shard()), ..timer.clone() };
                    let piece = self.piece(timer, leased);
                    self.pieces.spawn(piece);
                }
            }
            after = Some(last);
        }
    }

    /// One piece of work, which ends by itself when it panics. `leased` is the timer with the lease under which it is done.
    fn piece(&self, timer: Timer, leased: Timer) -> impl Future<Output = (Timer, Result<()>)> + Send + 'static {
        let work = self.kinds.get(timer.kind.as_str()).map(|work| work(self.host.clone(), leased));
        async move {
            let result = match work {
                Some(work) => AssertUnwindSafe(work)
                    .catch_unwind()
                    .await
                    .unwrap_or_else(|_| Err(Error::internal("the work of a timer panicked"))),
                None => Err(Error::internal("no system of this version knows this kind of timer")),
            };
            (timer, result)
        }
    }

    fn ended(&mut self, ended: std::result::Result<(Timer, Result<()>), tokio::task::JoinError>) {
        // A piece catches its own panics and nobody aborts it.
        let Ok((timer, result)) = ended else { return };
        let began = self.running.remove(&timer);
        let before = self.waiting.remove(&timer).map_or(0, |wait| wait.failures);
        let now = self.host.env.now_millis();
        let wait = match result {
            // Work that leaves its timer is not done again at once, or the loop would spin. If timers were set meanwhile, this may
            // be one of them.
            Ok(()) if began == Some(self.sets) => Wait { failures: 0, until_millis: now + RETRY_MILLIS.0 },
            Ok(()) => return,
            // Another host has it by now. That this one has not is told in a moment.
            Err(error) if error.is_lease_lost() => Wait { failures: before, until_millis: now + RETRY_MILLIS.0 },
            Err(error) => {
                let failures = before.saturating_add(1);
                let wait = RETRY_MILLIS.0.saturating_mul(1 << failures.min(16).saturating_sub(1)).min(RETRY_MILLIS.1);
                tracing::warn!(kind = timer.kind, id = timer.id, failures, wait, %error, source = ?error.source, "work failed");
                Wait { failures, until_millis: now + wait }
            }
        };
        if self.waiting.len() >= WAITING {
            self.waiting.pop_first();
        }
        self.waiting.insert(timer, wait);
    }
}

async fn sleep(host: &Host, until: Option<u64>) {
    match until {
        Some(until) => host.env.sleep_until(until).await,
        None => std::future::pending().await,
    }
}
