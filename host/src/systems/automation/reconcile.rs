//! What moves executions on: timers, and the answers of calls.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use muster_document::{Room, SelectorError, StepOutput};
use muster_env::{Failpoint, reached};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::action::{AGAIN_MILLIS, Actions, Answer, Call, CallPhase, CallRecord, Calls, Here, ROUNDS, STATE_BYTES};
use super::asked::Asked;
use super::records::{STEPS, Wait};
use super::run::{self, Effect, Ended, Running};
use super::state::Status;
use super::{OUTPUTS_BYTES, places, retention};
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Timer, Tx, View};
use crate::work::Timers;

/// How often a host that shares its store looks whether a call that it has under way is still wanted.
const LOOK: Duration = Duration::from_secs(1);

/// The first wait before what became of a call is stored again where the store failed, and the last but one: after about two minutes
/// the step's deadline decides.
const STORE_AGAIN: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(32));

/// Registers the timers, with those who do what the engine itself does not; the calls that will be under way.
pub fn reconcile(on: &mut Timers, actions: Arc<dyn Actions>) -> Calls {
    let calls = Calls::default();
    let of_timers = calls.clone();
    on.timer(run::TIMER, move |host, timer| move_on(host, timer, Arc::clone(&actions), of_timers.clone()))
        .timer(places::TIMER, places::give)
        .retention::<retention::Executions>();
    calls
}

/// One transition of an execution.
async fn move_on(host: Host, timer: Timer, actions: Arc<dyn Actions>, calls: Calls) -> Result<()> {
    let (Some(scope), Ok(id)) = (timer.scope.region().cloned(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    // Another timer of the execution may be due as well: it finds the call under way that this one makes.
    let _turn = calls.turn(id).await;
    let here = Here { host: host.member.id(), calls: &calls };
    let now = host.env.now_millis();
    let fresh = host.env.uuid();
    let Some(asked) = Asked::read(&host.store, &scope, id).await?.map(Arc::new) else {
        return host.store.transact(async |tx: &mut Tx| Ok(tx.take_timer(&timer).await.map(drop)?)).await;
    };
    let mut refused = None;
    let effect = loop {
        reached(Failpoint::AutomationBeforeTransition);
        let moved = host
            .store
            .transact(async |tx: &mut Tx| {
                if !tx.take_timer(&timer).await? {
                    return Ok(Effect::Nothing);
                }
                let running = Running::load(tx, &scope, id, &asked, now).await?;
                let Some(mut running) = running else { return Ok(Effect::Nothing) };
                if running.progress.timer_millis == Some(timer.due_millis) {
                    running.progress.timer_millis = None;
                }
                running.advance(fresh, refused.as_ref(), actions.as_ref(), &here).await
            })
            .await;
        match moved {
            Ok(effect) => break effect,
            // What a step asked for was refused: that is the step's failure, in a transaction of its own.
            Err(error) if refused.is_none() && !error.is_internal() => refused = Some(error),
            Err(error) => return Err(error),
        }
    };
    reached(Failpoint::AutomationAfterTransition);
    let (call, run) = match effect {
        Effect::Nothing => return Ok(()),
        Effect::Run(call, step, round) => (call, Some((step, round))),
        Effect::Cancel(call) => (call, None),
    };
    let (execution, call_id) = (Execution { scope, id, asked, on: here.host }, call.call_id);
    calls.start(call_id, async move {
        let stops = match run {
            Some(round) => make(&host, &execution, actions.as_ref(), call.clone(), round).await,
            None => true,
        };
        if stops {
            actions.cancel(host.clone(), call).await;
            let mut again = Again(STORE_AGAIN.0);
            while again.after(stopped(&host, &execution, call_id).await).await {}
        }
    });
    Ok(())
}

/// Whose call it is, and the id of the host that makes it.
struct Execution {
    scope: RegionScope,
    id: Uuid,
    asked: Arc<Asked>,
    on: Uuid,
}

/// Makes a call and stores what it answers; whether it was broken off instead because the action is to be told that its step is stopped.
async fn make(host: &Host, execution: &Execution, actions: &dyn Actions, call: Call, round: (u64, u32)) -> bool {
    let call_id = call.call_id;
    let answer = tokio::select! {
        answer = AssertUnwindSafe(actions.run(host.clone(), call)).catch_unwind() => answer.ok(),
        stops = broken_off(host, execution, call_id, round) => return stops,
    };
    reached(Failpoint::AutomationCallAnswered);
    // Where it panicked: what it did before that, nobody knows.
    let came = answer.map(|answer| came(execution, round.0, answer));
    let mut again = Again(STORE_AGAIN.0);
    while again.after(answered(host, execution, (call_id, round.1), came.as_ref()).await).await {}
    reached(Failpoint::AutomationCallStored);
    false
}

/// Returns when the call that this host has under way is not to go on: because another host, which has the execution's timer, has stopped
/// its step, which this one then tells the action (true); or because the row tells of something else by now.
async fn broken_off(host: &Host, execution: &Execution, call_id: Uuid, (step, round): (u64, u32)) -> bool {
    // What happens to it on this host ends it at once: see `Calls::start`.
    while !host.member.is_alone() {
        tokio::time::sleep(LOOK).await;
        let key = (execution.id, step);
        let row = host.store.read(async |view: &View| Ok(view.get(&STEPS, &execution.scope, &key).await?)).await;
        // A store that cannot be read says nothing of the call.
        let Ok(row) = row else { continue };
        let call = row.and_then(|row| match row.wait {
            Wait::Call(call) if call.call_id == call_id => Some(call),
            _ => None,
        });
        match call {
            Some(call) if call.is_round(execution.on, round) => {}
            Some(call) => return matches!(call.phase, CallPhase::Stopping { .. }) && call.host == Some(execution.on),
            None => return false,
        }
    }
    std::future::pending().await
}

/// Storing what became of a call, again and again while the store fails: as long as this host lives, no other takes the call for
/// interrupted.
struct Again(Duration);

impl Again {
    /// Whether it was not stored and is to be tried again, after a wait.
    async fn after(&mut self, stored: Result<()>) -> bool {
        let Err(error) = stored else { return false };
        tracing::error!(%error, source = ?error.source, "what became of a call cannot be stored");
        if self.0 > STORE_AGAIN.1 {
            return false;
        }
        tokio::time::sleep(self.0).await;
        self.0 *= 2;
        true
    }
}

/// What an answer makes of the attempt.
enum Came {
    Ended(Ended),
    Again { after_millis: u64, state: String },
}

fn final_failure(code: &str, message: String) -> Ended {
    Ended { may_retry: false, ..Ended::failed("Invocation", code, message) }
}

/// Outside of a transaction: selecting outputs takes longer than others should wait for the store.
fn came(execution: &Execution, step: u64, answer: Answer) -> Came {
    match answer {
        Answer::Done(outputs) => {
            let at = usize::try_from(step).unwrap_or(usize::MAX);
            let named = execution.asked.runbook.steps.get(at).map(|step| step.outputs.as_slice()).unwrap_or_default();
            Came::Ended(selected(named, outputs))
        }
        Answer::Failed { code, message } => Came::Ended(Ended::failed("Invocation", &code, message)),
        Answer::Again { state, .. } if state.len() > STATE_BYTES => {
            let message = format!("The action left a state larger than {STATE_BYTES} bytes.");
            Came::Ended(final_failure("too-large", message))
        }
        Answer::Again { after_millis, state } => Came::Again { after_millis, state },
    }
}

/// Stores what a call answered, if its step still waits for that; none where it was interrupted.
async fn answered(
    host: &Host,
    execution: &Execution,
    (call_id, round): (Uuid, u32),
    came: Option<&Came>,
) -> Result<()> {
    let Execution { scope, id, asked, on } = execution;
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, *id, asked, now).await? else { return Ok(()) };
            let Some(call) = call_of(&running, call_id).filter(|call| call.is_round(*on, round)) else {
                return Ok(());
            };
            match came {
                None => running.interrupted(call).await?,
                Some(Came::Ended(ended)) => running.ended(ended.clone()).await?,
                Some(Came::Again { .. }) if call.rounds >= ROUNDS => {
                    let message = format!("The action was called {ROUNDS} times, as often as one may.");
                    running.ended(final_failure("timed-out", message)).await?;
                }
                Some(Came::Again { after_millis, state }) => {
                    let at = now.saturating_add((*after_millis).max(AGAIN_MILLIS));
                    let (phase, state) = (CallPhase::Due(at), Some(state.clone()));
                    running.set_call(CallRecord { phase, state, host: None, ..call });
                }
            }
            running.store().await
        })
        .await
}

/// An action was told that its step is stopped, so the step ends.
async fn stopped(host: &Host, execution: &Execution, call_id: Uuid) -> Result<()> {
    let Execution { scope, id, asked, on } = execution;
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, *id, asked, now).await? else { return Ok(()) };
            let call = call_of(&running, call_id).filter(|call| call.host == Some(*on));
            let Some(CallPhase::Stopping { timed_out }) = call.map(|call| call.phase) else { return Ok(()) };
            let ended = if timed_out { Ended::timed_out() } else { Ended::plain(Status::Cancelled) };
            running.ended(ended).await?;
            running.store().await
        })
        .await
}

/// The call that the step's row tells of, if it is that one.
fn call_of(running: &Running<'_>, call_id: Uuid) -> Option<CallRecord> {
    match &running.step.as_ref()?.wait {
        Wait::Call(call) if call.call_id == call_id => Some(call.clone()),
        _ => None,
    }
}

/// The step's outputs: what the action answered, and the parts of it that the step names.
fn selected(named: &[StepOutput], outputs: Map<String, Value>) -> Ended {
    let answer = Value::Object(outputs);
    let mut parts = Map::new();
    let mut room = Room::new(OUTPUTS_BYTES);
    for output in named {
        let selector = output.selector.as_str();
        let why = match output.selector.select(&answer, &mut room) {
            Ok(value) if output.output_type.fits(&value) => {
                parts.insert(output.name.clone(), value);
                continue;
            }
            Ok(_) => format!("what {selector} selects is not of type {}", output.output_type.as_str()),
            Err(SelectorError::NoMatch) => format!("{selector} selects nothing in the answer"),
            Err(SelectorError::TooMany) => "the step's selectors look at more than they may".to_owned(),
            Err(SelectorError::TooLarge) => {
                format!("the step's outputs together are larger than {OUTPUTS_BYTES} bytes")
            }
        };
        let message = format!("The output {} cannot be had: {why}.", output.name);
        return Ended { may_retry: false, ..Ended::failed("Invocation", "invalid", message) };
    }
    let Value::Object(mut outputs) = answer else { return Ended::plain(Status::Success) };
    outputs.extend(parts);
    Ended::well(outputs)
}
