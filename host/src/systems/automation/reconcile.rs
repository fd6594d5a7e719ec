//! What moves executions on: timers, and the answers of calls.

use std::sync::Arc;

use muster_document::SelectorError;
use muster_env::{Failpoint, reached};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::action::{AGAIN_MILLIS, Actions, Answer, Call, CallPhase, CallRecord, Calls, ROUNDS, STATE_BYTES};
use super::records::Wait;
use super::run::{self, Effect, Ended, Running};
use super::state::Status;
use super::{places, retention};
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Timer, Tx};
use crate::work::Timers;

/// Registers the timers, with those who do what the engine itself does not.
pub fn reconcile(on: &mut Timers, actions: Arc<dyn Actions>) {
    let calls = Calls::default();
    on.timer(run::TIMER, move |host, timer| move_on(host, timer, Arc::clone(&actions), calls.clone()))
        .timer(places::TIMER, places::give)
        .timer(retention::TIMER, retention::forget);
}

/// One transition of an execution.
async fn move_on(host: Host, timer: Timer, actions: Arc<dyn Actions>, calls: Calls) -> Result<()> {
    let now = host.env.now_millis();
    let fresh = host.env.uuid();
    let (Some(scope), Ok(id)) = (timer.scope.region(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    let mut refused = None;
    let effect = loop {
        reached(Failpoint::AutomationBeforeTransition);
        let moved = host
            .store
            .transact(async |tx: &mut Tx| {
                if !tx.take_timer(&timer).await? {
                    return Ok(Effect::Nothing);
                }
                let Some(mut running) = Running::load(tx, scope, id, now).await? else { return Ok(Effect::Nothing) };
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
    let (host, scope) = (host.clone(), scope.clone());
    match effect {
        Effect::Nothing => {}
        Effect::Run(call) => {
            let call_id = call.call_id;
            calls.start(call_id, async move {
                let answer = actions.run(host.clone(), call).await;
                reached(Failpoint::AutomationCallAnswered);
                logged(answered(&host, &scope, id, call_id, answer).await);
                reached(Failpoint::AutomationCallStored);
            });
        }
        Effect::Cancel(call) => {
            let call_id = call.call_id;
            calls.start(call_id, async move {
                actions.cancel(host.clone(), Call { ..call }).await;
                logged(stopped(&host, &scope, id, call_id).await);
            });
        }
    }
    Ok(())
}

/// What could not be stored is noticed by the step's timer, as if the host had ended.
fn logged(stored: Result<()>) {
    if let Err(error) = stored {
        tracing::error!(%error, source = ?error.source, "what a call answered cannot be stored");
    }
}

/// Stores what a call answered, if its step still waits for it.
async fn answered(host: &Host, scope: &RegionScope, id: Uuid, call_id: Uuid, answer: Answer) -> Result<()> {
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, id, now).await? else { return Ok(()) };
            let Some(call) = call_of(&running, call_id).filter(|call| call.phase == CallPhase::Running) else {
                return Ok(());
            };
            match answer.clone() {
                Answer::Done(outputs) => {
                    let ended = selected(&running, outputs)?;
                    running.ended(ended).await?;
                }
                Answer::Failed { code, message } => {
                    running.ended(Ended::failed("Invocation", &code, message)).await?;
                }
                Answer::Again { state, .. } if state.len() > STATE_BYTES => {
                    let message = format!("The action left a state larger than {STATE_BYTES} bytes.");
                    running
                        .ended(Ended { may_retry: false, ..Ended::failed("Invocation", "too-large", message) })
                        .await?;
                }
                Answer::Again { .. } if call.rounds >= ROUNDS => {
                    let message = format!("The action was called {ROUNDS} times, as often as one may.");
                    running
                        .ended(Ended { may_retry: false, ..Ended::failed("Invocation", "timed-out", message) })
                        .await?;
                }
                Answer::Again { after_millis, state } => {
                    let at = now.saturating_add(after_millis.max(AGAIN_MILLIS));
                    running.set_call(CallRecord { phase: CallPhase::Due(at), state: Some(state), ..call });
                }
            }
            running.store().await
        })
        .await
}

/// An action was told that its step is stopped, so the step ends.
async fn stopped(host: &Host, scope: &RegionScope, id: Uuid, call_id: Uuid) -> Result<()> {
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut running) = Running::load(tx, scope, id, now).await? else { return Ok(()) };
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
fn selected(running: &Running<'_>, outputs: Map<String, Value>) -> Result<Ended> {
    let answer = Value::Object(outputs);
    let mut named = Map::new();
    for output in &running.definition()?.outputs {
        let selector = output.selector.as_str();
        let why = match output.selector.select(&answer) {
            Ok(value) if output.output_type.fits(&value) => {
                named.insert(output.name.clone(), value);
                continue;
            }
            Ok(_) => format!("what {selector} selects is not of type {}", output.output_type.as_str()),
            Err(SelectorError::NoMatch) => format!("{selector} selects nothing in the answer"),
            Err(SelectorError::TooMany) => format!("{selector} looks at more than a selector may"),
        };
        let message = format!("The output {} cannot be had: {why}.", output.name);
        return Ok(Ended { may_retry: false, ..Ended::failed("Invocation", "invalid", message) });
    }
    let Value::Object(mut outputs) = answer else { return Ok(Ended::plain(Status::Success)) };
    outputs.extend(named);
    Ok(Ended::well(outputs))
}
