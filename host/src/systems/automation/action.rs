//! The seam between the engine and components that do a step: what a call is given, what it answers, and what is kept of it.
//!
//! The engine keeps everything that outlives a call. A call that is under way is known in the memory of the host that makes it
//! ([`Calls`]), whose id is in the step's row. The step has a timer that is due every [`LEASE_MILLIS`]: a call of this host that is not
//! known then was interrupted, and so was one of a host that is no more. One of a host that lives is that host's, which sees to its end,
//! and to its stop, though another may have the execution's timer by now. Whoever may make a call has its execution's turn from before
//! the transaction that decides so until the call is known, so that nobody on the same host misses one in between; on another the
//! transaction would be refused (`work::shards`).

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::sync::OwnedMutexGuard;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use uuid::Uuid;

use crate::access::AskerRecord;
use crate::operation::{Host, Pending};
use crate::store::{RegionScope, View};

/// How soon an interrupted call is noticed.
pub const LEASE_MILLIS: u64 = 5_000;

/// Bytes of state that a call may leave for the next round: they lie in the step's row.
pub const STATE_BYTES: usize = 64 * 1024;

/// Rounds of one attempt. An action that asks once a minute gets through two months, longer than any time-out.
pub const ROUNDS: u32 = 100_000;

/// The shortest wait between two rounds, so that none spins.
pub const AGAIN_MILLIS: u64 = 1_000;

/// The version of a plugin that does a step, from its first call to its last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// `muster/http`
    pub plugin: String,
    /// `1.0.0`
    pub version: String,
    /// SHA-256 of the component, 64 hex digits.
    pub digest: String,
    /// Whether an interrupted call may be made again.
    pub idempotent: bool,
}

/// What a call is given.
#[derive(Clone, Debug)]
pub struct Call {
    /// Whose execution it is.
    pub scope: RegionScope,
    /// The execution.
    pub execution: Uuid,
    /// The ARN of who started it.
    pub executed_by: String,
    /// Who that is; none where an earlier release wrote the execution.
    pub asker: Option<AskerRecord>,
    /// How many executions lie between this one and a person's request.
    pub depth: u32,
    /// Who does it.
    pub offered: Offered,
    /// `aws:invokeWebhook`
    pub action: String,
    /// The idempotency token: the same in all rounds of an attempt, and in one that is repeated.
    pub call_id: Uuid,
    /// The attempt at the step, from 1.
    pub attempt: u32,
    /// The step's inputs.
    pub inputs: Map<String, Value>,
    /// What the round before left; none in the first.
    pub state: Option<String>,
}

/// What a call answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The step has ended well.
    Done(Map<String, Value>),
    /// It is to be called again.
    Again {
        /// After how long, `AGAIN_MILLIS` at least.
        after_millis: u64,
        /// What the next round is given, at most `STATE_BYTES`.
        state: String,
    },
    /// The attempt has failed.
    Failed {
        /// Kebab-case.
        code: String,
        /// For people, without secrets.
        message: String,
    },
}

/// A future of an action.
pub type Doing<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Components that do steps. Whoever implements it bounds the time of each call.
pub trait Actions: Send + Sync {
    /// Who does the action; none if nobody.
    fn offered<'a>(&'a self, view: &'a View, scope: &'a RegionScope, action: &'a str) -> Pending<'a, Option<Offered>>;
    /// Makes a call.
    fn run(&self, host: Host, call: Call) -> Doing<Answer>;
    /// Tells the action that the call's step was stopped, by a cancellation or its time-out. May be told twice.
    fn cancel(&self, host: Host, call: Call) -> Doing<()>;
}

/// What a step's row keeps of its call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CallRecord {
    /// Who does it.
    pub offered: Offered,
    /// The idempotency token.
    pub call_id: Uuid,
    /// What the last round left.
    pub state: Option<String>,
    /// Rounds so far.
    pub rounds: u32,
    /// Where it is.
    pub phase: CallPhase,
    /// The host that makes it, or tells the action that its step is stopped; none where nobody does, or it is a host of an earlier
    /// release, which is no more.
    #[serde(default)]
    pub host: Option<Uuid>,
}

impl CallRecord {
    /// Whether it is under way as the round that this host makes.
    pub(super) fn is_round(&self, host: Uuid, round: u32) -> bool {
        self.phase == CallPhase::Running && self.host == Some(host) && self.rounds == round
    }
}

/// Where a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallPhase {
    /// It is to be made at that time, in milliseconds since 1970.
    Due(u64),
    /// It is under way.
    Running,
    /// The action is being told that its step is stopped, for this reason.
    Stopping {
        /// Whether its time was over; else it was cancelled.
        timed_out: bool,
    },
}

/// Who moves an execution on.
pub(super) struct Here<'c> {
    /// The host's id.
    pub host: Uuid,
    /// The calls that it has under way.
    pub calls: &'c Calls,
}

/// The calls that are under way in this process, and whose turn it is to make one.
#[derive(Clone, Default)]
pub struct Calls(Arc<Parts>);

#[derive(Default)]
struct Parts {
    running: Mutex<BTreeMap<Uuid, JoinHandle<()>>>,
    /// Of those executions that somebody moves on or waits to move on.
    turns: Mutex<BTreeMap<Uuid, Weak<tokio::sync::Mutex<()>>>>,
}

impl Calls {
    /// The execution's turn, when nobody else has it.
    pub async fn turn(&self, execution: Uuid) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.0.turns.lock().unwrap_or_else(PoisonError::into_inner);
            turns.retain(|_, turn| turn.strong_count() > 0);
            turns.get(&execution).and_then(Weak::upgrade).unwrap_or_else(|| {
                let turn = Arc::default();
                turns.insert(execution, Arc::downgrade(&turn));
                turn
            })
        };
        turn.lock_owned().await
    }

    /// Whether the call is under way.
    #[must_use]
    pub fn is_running(&self, call_id: Uuid) -> bool {
        let running = self.0.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.get(&call_id).is_some_and(|task| !task.is_finished())
    }

    /// Starts what a call is, in the place of what was under way under its id.
    pub fn start(&self, call_id: Uuid, work: impl Future<Output = ()> + Send + 'static) {
        let task = tokio::spawn(work);
        let mut running = self.0.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|_, task| !task.is_finished());
        if let Some(before) = running.insert(call_id, task) {
            before.abort();
        }
    }

    /// Waits until none is under way any more, so long at most; whether none is. Nobody may start one meanwhile.
    pub async fn drained(&self, within: Duration) -> bool {
        let running = std::mem::take(&mut *self.0.running.lock().unwrap_or_else(PoisonError::into_inner));
        let ended = async {
            for (_, task) in running {
                // One that panicked has ended too; its step's timer finds out.
                let _ = task.await;
            }
        };
        timeout(within, ended).await.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_host_that_stops_waits_for_calls_and_not_for_ever() {
        let calls = Calls::default();
        let (tell, mut told) = tokio::sync::oneshot::channel();
        calls.start(Uuid::nil(), async move {
            tokio::time::sleep(Duration::from_secs(9)).await;
            let _ = tell.send(());
        });
        assert!(calls.drained(Duration::from_secs(10)).await);
        assert!(told.try_recv().is_ok());
        calls.start(Uuid::nil(), std::future::pending());
        assert!(!calls.drained(Duration::from_secs(10)).await);
    }

    #[tokio::test]
    async fn an_execution_has_one_turn_and_others_have_theirs() {
        let calls = Calls::default();
        let turn = calls.turn(Uuid::nil()).await;
        drop(calls.turn(Uuid::max()).await);
        let (tell, mut told) = tokio::sync::oneshot::channel();
        let others = calls.clone();
        let waiting = tokio::spawn(async move {
            let _turn = others.turn(Uuid::nil()).await;
            let _ = tell.send(());
        });
        tokio::task::yield_now().await;
        assert!(told.try_recv().is_err());
        drop(turn);
        waiting.await.unwrap();
        assert!(told.try_recv().is_ok());
        drop(calls.turn(Uuid::nil()).await);
        assert_eq!(calls.0.turns.lock().unwrap().len(), 1, "those that nobody waits for are forgotten");
    }
}
