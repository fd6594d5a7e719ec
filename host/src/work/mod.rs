//! Background work: what timers that fell due are for.
//!
//! One loop for a host. It sleeps until the earliest timer is due or the store tells that an earlier one was set, and gives each due
//! timer to the function that its kind names. That function takes the timer in the transaction in which it does one piece of work,
//! and sets the next one where there is more to do: so work that was stopped anywhere goes on, and of two hosts that see the same
//! timer one acts.
//!
//! Invariants: no table is scanned to find what is due; work that fails is tried again, ever more rarely; work that fails or is slow
//! holds up nothing else unless all pieces that are done at once are slow; [`Reconcilers::stop`] lets the pieces at hand end.

use std::collections::BTreeMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::operation::{Error, Host, Result};
use crate::store::Timer;

#[cfg(test)]
mod tests;

/// Timers that are looked at in one go.
const AT_ONCE: usize = 100;

/// Pieces of work that are done at once: so they share commits, and one that is slow does not hold up the rest.
const PIECES: usize = 16;

/// The first and the longest wait before failed work is tried again.
const RETRY_MILLIS: (u64, u64) = (1_000, 300_000);

/// Failed timers that are remembered. What is beyond them is tried again after the first wait.
const FAILURES: usize = 10_000;

type Work = Arc<dyn Fn(Host, Timer) -> Pin<Box<dyn Future<Output = Result<()>> + Send>> + Send + Sync>;

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
}

impl Reconcilers {
    /// Starts the loop.
    #[must_use]
    pub fn start(host: Host, timers: Timers) -> Self {
        let (stop, stopped) = watch::channel(false);
        let looping = Loop { host, kinds: timers.kinds, failures: BTreeMap::new() };
        Self { stop, task: tokio::spawn(looping.run(stopped)) }
    }

    /// Lets the piece at hand end, begins no other, and returns when the loop has ended.
    pub async fn stop(mut self) {
        // The receiver is gone only where the loop has ended already.
        let _ = self.stop.send(true);
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the reconcilers' loop had ended in a panic");
        }
    }
}

impl Drop for Reconcilers {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Loop {
    host: Host,
    kinds: BTreeMap<&'static str, Work>,
    failures: BTreeMap<Timer, Failure>,
}

/// Work that failed.
struct Failure {
    attempts: u32,
    again_millis: u64,
}

impl Loop {
    async fn run(mut self, mut stopped: watch::Receiver<bool>) {
        let mut changes = self.host.store.watch();
        while !*stopped.borrow() {
            let next = match self.look(&stopped).await {
                Ok(next) => next,
                Err(error) => {
                    tracing::error!(%error, source = ?error.source, "timers cannot be read");
                    Some(self.host.env.now_millis() + RETRY_MILLIS.0)
                }
            };
            loop {
                let woken = tokio::select! {
                    _ = stopped.changed() => true,
                    () = sleep(&self.host, next) => true,
                    changed = changes.changed() => match changed {
                        // The store was closed.
                        None => return,
                        // What was set for later than the loop wakes anyway needs no look.
                        Some(changed) => {
                            changed.everything
                                || changed.earliest_timer_millis.is_some_and(|set| next.is_none_or(|next| set < next))
                        }
                    },
                };
                if woken {
                    break;
                }
            }
        }
    }

    /// Does one piece for each timer that is due, and says when to look again; none if no timer is set.
    async fn look(&mut self, stopped: &watch::Receiver<bool>) -> Result<Option<u64>> {
        let mut pieces = JoinSet::new();
        let mut after = None;
        'due: loop {
            let now = self.host.env.now_millis();
            let due = self.host.store.due(now, after.as_ref(), AT_ONCE).await?;
            let Some(last) = due.last().cloned() else { break };
            for timer in due {
                if self.failures.get(&timer).is_some_and(|failure| failure.again_millis > now) {
                    continue;
                }
                if pieces.len() == PIECES {
                    self.ended(pieces.join_next().await);
                }
                if *stopped.borrow() {
                    break 'due;
                }
                pieces.spawn(self.piece(timer));
            }
            after = Some(last);
        }
        while let Some(ended) = pieces.join_next().await {
            self.ended(Some(ended));
        }
        if *stopped.borrow() {
            return Ok(None);
        }
        self.next().await
    }

    /// One piece of work, which ends by itself when it panics.
    fn piece(&self, timer: Timer) -> impl Future<Output = (Timer, Result<()>)> + Send + 'static {
        let work = self.kinds.get(timer.kind.as_str()).map(|work| work(self.host.clone(), timer.clone()));
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

    fn ended(&mut self, ended: Option<std::result::Result<(Timer, Result<()>), tokio::task::JoinError>>) {
        // A piece catches its own panics and nobody aborts it.
        let Some(Ok((timer, result))) = ended else { return };
        match result {
            Ok(()) => {
                self.failures.remove(&timer);
            }
            Err(error) => {
                let attempts = self.failures.get(&timer).map_or(1, |failure| failure.attempts.saturating_add(1));
                let wait = RETRY_MILLIS.0.saturating_mul(1 << attempts.min(16).saturating_sub(1)).min(RETRY_MILLIS.1);
                tracing::warn!(kind = timer.kind, id = timer.id, attempts, wait, %error, source = ?error.source, "work failed");
                if self.failures.len() >= FAILURES {
                    self.failures.pop_first();
                }
                self.failures.insert(timer, Failure { attempts, again_millis: self.host.env.now_millis() + wait });
            }
        }
    }

    /// When to look again.
    async fn next(&mut self) -> Result<Option<u64>> {
        // What failed may have been done by another host since.
        let now = self.host.env.now_millis();
        let mut after = None;
        let mut next: Option<u64> = None;
        loop {
            let timers = self.host.store.due(u64::MAX, after.as_ref(), AT_ONCE).await?;
            let Some(last) = timers.last().cloned() else { break };
            for timer in timers {
                let at = self.failures.get(&timer).map_or(timer.due_millis, |failure| failure.again_millis);
                // What is due and was not done just now, whatever it said, is not tried again at once: the loop would spin. A timer
                // that was set meanwhile wakes the loop by itself.
                let at = if at > now { at } else { now + RETRY_MILLIS.0 };
                next = Some(next.map_or(at, |next| next.min(at)));
                if timer.due_millis > now && !self.failures.contains_key(&timer) {
                    // All others are later, but for failed ones, which were due before.
                    return Ok(next);
                }
            }
            after = Some(last);
        }
        Ok(next)
    }
}

async fn sleep(host: &Host, until: Option<u64>) {
    match until {
        Some(until) => host.env.sleep_until(until).await,
        None => std::future::pending().await,
    }
}
