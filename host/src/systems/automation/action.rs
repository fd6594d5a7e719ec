//! The seam between the engine and components that do a step: what a call is given, what it answers, and what is kept of it.
//!
//! The engine keeps everything that outlives a call. A call that is under way is known in memory ([`Calls`]); its step has a timer that
//! is due every [`LEASE_MILLIS`], and a call that is not known then was interrupted, by the end of the host.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::task::AbortHandle;
use uuid::Uuid;

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

/// The calls that are under way in this process.
#[derive(Clone, Default)]
pub struct Calls(Arc<Mutex<BTreeMap<Uuid, AbortHandle>>>);

impl Calls {
    /// Whether the call is under way.
    #[must_use]
    pub fn is_running(&self, call_id: Uuid) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&call_id).is_some_and(|task| !task.is_finished())
    }

    /// Starts what a call is, in the place of what was under way under its id.
    pub fn start(&self, call_id: Uuid, work: impl Future<Output = ()> + Send + 'static) {
        let task = tokio::spawn(work).abort_handle();
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|_, task| !task.is_finished());
        if let Some(before) = running.insert(call_id, task) {
            before.abort();
        }
    }
}
