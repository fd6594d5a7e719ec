//! What moves executions on: timers, and the answers of calls.

use std::sync::Arc;

use muster_document::{Room, SelectorError, StepOutput};
use muster_env::{Failpoint, reached};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::action::{AGAIN_MILLIS, Actions, Answer, Call, CallPhase, CallRecord, Calls, ROUNDS, STATE_BYTES};
use super::asked::Asked;
use super::records::Wait;
use super::run::{self, Effect, Ended, Running};
use super::state::Status;
use super::{OUTPUTS_BYTES, places, retention};
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Timer, Tx};
use crate::work::Timers;

/// Registers the timers, with those who do what the engine itself does not; the calls that will be under way.
pub fn reconcile(on: &mut Timers, actions: Arc<dyn Actions>) -> Calls {
    let calls = Calls::default();
    let of_timers = calls.clone();
    on.timer(run::TIMER, move |host, timer| move_on(host, timer, Arc::clone(&actions), of_timers.clone()))
        .timer(places::TIMER, places::give)
        .timer(retention::TIMER, retention::forget);
    calls
}

/// One transition of an execution.
async fn move_on(host: Host, timer: Timer, actions: Arc<dyn Actions>, calls: Calls) -> Result<()> {
    let (Some(scope), Ok(id)) = (timer.scope.region().cloned(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    // Another timer of the execution may be due as well: it finds the call under way that this one makes.
    let _turn = calls.turn(id).await;
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
                running.advance(fresh, refused.as_ref(), actions.as_ref(), &calls).await
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
    let (host, execution) = (host.clone(), Execution { scope, id, asked });
    match effect {
        Effect::Nothing => {}
        Effect::Run(call, step) => {
            let call_id = call.call_id;
            calls.start(call_id, async move {
                let answer = actions.run(host.clone(), call).await;
                reached(Failpoint::AutomationCallAnswered);
                logged(answered(&host, &execution, (call_id, step), answer).await);
                reached(Failpoint::AutomationCallStored);
            });
        }
        Effect::Cancel(call) => {
            let call_id = call.call_id;
            calls.start(call_id, async move {
                actions.cancel(host.clone(), Call { ..call }).await;
                logged(stopped(&host, &execution, call_id).await);
            });
        }
    }
    Ok(())
}

/// Whose call it is.
struct Execution {
    scope: RegionScope,
    id: Uuid,
    asked: Arc<Asked>,
}

/// What could not be stored is noticed by the step's timer, as if the host had ended.
fn logged(stored: Result<()>) {
    if let Err(error) = stored {
        tracing::error!(%error, source = ?error.source, "what a call answered cannot be stored");
    }
}

/// What an answer makes of the attempt.
enum Came {
    Ended(Ended),
    Again { after_millis: u64, state: String },
}

/// Stores what a call answered, if its step still waits for it.
async fn answered(host: &Host, execution: &Execution, (call_id, step): (Uuid, u64), answer: Answer) -> Result<()> {
    let Execution { scope, id, asked } = execution;
    let final_failure =
        |code: &str, message: String| Ended { may_retry: false, ..Ended::failed("Invocation", code, message) };
    // Selecting outputs takes longer than others should wait for the store.
    let came = match answer {
        Answer::Done(outputs) => {
            let at = usize::try_from(step).unwrap_or(usize::MAX);
            let named = asked.runbook.steps.get(at).map(|step| step.outputs.as_slice()).unwrap_or_default();
            Came::Ended(selected(named, outputs))
        }
        Answer::Failed { code, message } => Came::Ended(Ended::failed("Invocation", &code, message)),
        Answer::Again { state, .. } if state.len() > STATE_BYTES => {
            let message = format!("The action left a state larger than {STATE_BYTES} bytes.");
            Came::Ended(final_failure("too-large", message))
        }
        Answer::Again { after_millis, state } => Came::Again { after_millis, state },
    };
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, *id, asked, now).await? else { return Ok(()) };
            let Some(call) = call_of(&running, call_id).filter(|call| call.phase == CallPhase::Running) else {
                return Ok(());
            };
            match &came {
                Came::Ended(ended) => running.ended(ended.clone()).await?,
                Came::Again { .. } if call.rounds >= ROUNDS => {
                    let message = format!("The action was called {ROUNDS} times, as often as one may.");
                    running.ended(final_failure("timed-out", message)).await?;
                }
                Came::Again { after_millis, state } => {
                    let at = now.saturating_add((*after_millis).max(AGAIN_MILLIS));
                    running.set_call(CallRecord { phase: CallPhase::Due(at), state: Some(state.clone()), ..call });
                }
            }
            running.store().await
        })
        .await
}

/// An action was told that its step is stopped, so the step ends.
async fn stopped(host: &Host, execution: &Execution, call_id: Uuid) -> Result<()> {
    let Execution { scope, id, asked } = execution;
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, *id, asked, now).await? else { return Ok(()) };
            let Some(CallPhase::Stopping { timed_out }) = call_of(&running, call_id).map(|call| call.phase) else {
                return Ok(());
            };
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
