//! Moving an execution on: one transition in one transaction.
//!
//! Everything that changes an execution (its start, a signal, a stop, a timer, the answer of a call) changes what it is about in a
//! [`Running`] and then calls [`Running::store`]. Invariants: a terminal status never changes; there is a timer as long as the
//! execution has a place and has not ended; a step's row says what it waits for, so that a host which is started again goes on there.

use muster_document::{After, RunbookStep, StepEnd};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::action::{Actions, Call, CallPhase, CallRecord, Here, LEASE_MILLIS};
use super::asked::Asked;
use super::places::{self, Place};
use super::records::{FailureRecord, OUTPUTS, OutputsRecord, PROGRESS, ProgressRecord, STEPS, StepRecord, Wait};
use super::retention;
use super::state::{Status, Stop};
use super::{CANCEL_MILLIS, OUTPUTS_BYTES};
use crate::hosts;
use crate::operation::{Error, Result};
use crate::store::{RegionScope, Tx, at_once};
use crate::systems::run_command;
use crate::work::retention::Retention as _;

/// The kind of an execution's timer; its id is the execution's.
pub const TIMER: &str = "automation";

/// An execution in a transaction that changes it.
pub struct Running<'t> {
    /// The transaction.
    pub tx: &'t mut Tx,
    /// The execution's account and region.
    pub scope: &'t RegionScope,
    /// The execution.
    pub id: Uuid,
    /// What was asked.
    pub asked: &'t Asked,
    /// How far it is.
    pub progress: ProgressRecord,
    /// The step that has begun; none between two.
    pub step: Option<StepRecord>,
    /// Milliseconds since 1970.
    pub now: u64,
}

/// What is to be done once the transaction is durable.
pub enum Effect {
    /// Nothing.
    Nothing,
    /// A call is to be made, for the step at that place, as its round of that number.
    Run(Call, u64, u32),
    /// An action is to be told that its step is stopped.
    Cancel(Call),
}

/// Characters of the message of a failure, which lies in the step's row: as many as a plugin's may have.
const MESSAGE_CHARS: usize = 4_096;

/// How an attempt at a step ended.
#[derive(Clone)]
pub struct Ended {
    /// Success, Failed, TimedOut or Cancelled.
    pub status: Status,
    /// What it answered.
    pub outputs: Map<String, Value>,
    /// Why it failed.
    pub failure: Option<FailureRecord>,
    /// The step that a branch chose.
    pub chosen: Option<usize>,
    /// Whether another attempt may follow a failure.
    pub may_retry: bool,
    /// What is told as ResponseCode.
    pub response_code: Option<String>,
}

impl Ended {
    /// Without anything else to tell.
    #[must_use]
    pub fn plain(status: Status) -> Self {
        Self { status, outputs: Map::new(), failure: None, chosen: None, may_retry: true, response_code: None }
    }

    /// With outputs.
    #[must_use]
    pub fn well(outputs: Map<String, Value>) -> Self {
        Self { outputs, ..Self::plain(Status::Success) }
    }

    /// By a failure.
    #[must_use]
    pub fn failed(stage: &str, code: &str, message: impl Into<String>) -> Self {
        let message = message.into().chars().take(MESSAGE_CHARS).collect();
        let failure = FailureRecord { stage: stage.to_owned(), code: code.to_owned(), message };
        Self { failure: Some(failure), ..Self::plain(Status::Failed) }
    }

    /// By the end of its time.
    #[must_use]
    pub fn timed_out() -> Self {
        let failed = Self::failed("Invocation", "timed-out", "The step did not end within its time.");
        Self { status: Status::TimedOut, ..failed }
    }
}

impl<'t> Running<'t> {
    /// An execution that exists; none if there is no such execution.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn load(
        tx: &'t mut Tx,
        scope: &'t RegionScope,
        id: Uuid,
        asked: &'t Asked,
        now: u64,
    ) -> Result<Option<Self>> {
        let Some(progress) = tx.get(&PROGRESS, scope, &id).await? else { return Ok(None) };
        let step = if progress.begun { tx.get(&STEPS, scope, &(id, progress.step)).await? } else { None };
        Ok(Some(Self { tx, scope, id, asked, progress, step, now }))
    }

    /// The step at which it is, as the runbook has it.
    ///
    /// # Errors
    /// Internal, where there is no such step.
    pub fn definition(&self) -> Result<&'t RunbookStep> {
        let at = usize::try_from(self.progress.step).unwrap_or(usize::MAX);
        self.asked
            .runbook
            .steps
            .get(at)
            .ok_or_else(|| Error::internal("an execution is at a step that its runbook lacks"))
    }

    /// Does what is to be done now. `fresh` names a command, should one be sent; `refused` is why it could not be in an earlier try.
    ///
    /// # Errors
    /// A refusal of a command that a step sends, with which this is to be tried again; those of the store.
    pub async fn advance(
        mut self,
        fresh: Uuid,
        refused: Option<&Error>,
        actions: &dyn Actions,
        here: &Here<'_>,
    ) -> Result<Effect> {
        let mut effect = Effect::Nothing;
        if !self.progress.status.is_terminal() && self.progress.place != Place::Queued {
            effect = self.transition(fresh, refused, actions, here).await?;
        }
        self.store().await?;
        Ok(effect)
    }

    async fn transition(
        &mut self,
        fresh: Uuid,
        refused: Option<&Error>,
        actions: &dyn Actions,
        here: &Here<'_>,
    ) -> Result<Effect> {
        if self.is_between_attempts()
            && let Some(stop) = self.progress.stop
        {
            self.take_up().await?;
            if stop == Stop::Complete {
                let failure = self.step.as_ref().and_then(|step| step.failure.clone());
                let failed = Ended::plain(self.progress.failed.unwrap_or(Status::Failed));
                self.ended(Ended { failure, may_retry: false, ..failed }).await?;
                return Ok(Effect::Nothing);
            }
        }
        if let Some(Stop::Cancel { deadline_millis, told, workflow }) = self.progress.stop {
            if self.now >= deadline_millis {
                self.leave_step(Status::Cancelled).await?;
                self.end();
                return Ok(Effect::Nothing);
            }
            if !told {
                self.progress.stop = Some(Stop::Cancel { deadline_millis, told: true, workflow });
                if self.step.is_none() {
                    self.end();
                    return Ok(Effect::Nothing);
                }
                return self.stop_step(false, here).await;
            }
        }
        let Some(step) = self.step.clone() else {
            if self.progress.stop == Some(Stop::Complete) {
                self.end();
            } else {
                self.begin(fresh, refused, actions).await?;
            }
            return Ok(Effect::Nothing);
        };
        let late = step.deadline_millis.is_some_and(|deadline| self.now >= deadline);
        let completing = self.progress.stop == Some(Stop::Complete);
        match step.wait {
            Wait::Until(at) if at <= self.now => self.ended(Ended::plain(Status::Success)).await?,
            Wait::Until(_) | Wait::Resume | Wait::Approval(_) if completing => {
                self.ended(Ended::plain(Status::Cancelled)).await?;
            }
            Wait::Resume | Wait::Approval(_) if late => self.ended(Ended::timed_out()).await?,
            Wait::Command(command) => {
                if let Some(outcome) = run_command::outcome(self.tx, self.scope, command).await? {
                    self.ended(super::command::ended(command, outcome)).await?;
                } else if late {
                    return self.stop_step(true, here).await;
                }
            }
            Wait::Call(call) => return self.look_at_call(call, late, completing, here).await,
            Wait::Nothing | Wait::Until(_) | Wait::Resume | Wait::Approval(_) => {}
        }
        Ok(Effect::Nothing)
    }

    /// Whether the call is under way on another host, which sees to it.
    async fn is_elsewhere(&self, call: &CallRecord, here: &Here<'_>) -> Result<bool> {
        match call.host {
            Some(host) if host != here.host => hosts::is_alive(self.tx, host).await,
            _ => Ok(false),
        }
    }

    /// A call that was interrupted is made again if its action says that it may be.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn interrupted(&mut self, call: CallRecord) -> Result<()> {
        if call.offered.idempotent {
            self.set_call(CallRecord { phase: CallPhase::Due(self.now), host: None, ..call });
            return Ok(());
        }
        let message = format!(
            "The call of {} was interrupted by the end of the host, or of its way to the store. Whether it had its effect is not known, and it is \
             not made twice.",
            self.definition()?.action
        );
        let interrupted = Ended::failed("Invocation", "interrupted", message);
        self.ended(Ended { may_retry: false, ..interrupted }).await
    }

    async fn look_at_call(
        &mut self,
        call: CallRecord,
        late: bool,
        completing: bool,
        here: &Here<'_>,
    ) -> Result<Effect> {
        match call.phase {
            CallPhase::Due(_) if late || completing => return self.stop_step(late, here).await,
            CallPhase::Running if late => return self.stop_step(true, here).await,
            CallPhase::Due(at) if at <= self.now => {
                let round = call.rounds + 1;
                let host = Some(here.host);
                self.set_call(CallRecord { phase: CallPhase::Running, rounds: round, host, ..call.clone() });
                return Ok(Effect::Run(self.call(&call)?, self.progress.step, round));
            }
            CallPhase::Running => {
                if !here.calls.is_running(call.call_id) && !self.is_elsewhere(&call, here).await? {
                    self.interrupted(call).await?;
                }
            }
            CallPhase::Stopping { timed_out } => {
                let since = self.step.as_ref().and_then(|step| step.deadline_millis);
                if timed_out && since.is_some_and(|since| self.now >= since + CANCEL_MILLIS) {
                    self.ended(Ended::timed_out()).await?;
                } else if !here.calls.is_running(call.call_id) && !self.is_elsewhere(&call, here).await? {
                    self.set_call(CallRecord { host: Some(here.host), ..call.clone() });
                    return Ok(Effect::Cancel(self.call(&call)?));
                }
            }
            CallPhase::Due(_) => {}
        }
        Ok(Effect::Nothing)
    }

    /// Stops the step that runs: at once, or by asking what it started.
    async fn stop_step(&mut self, timed_out: bool, here: &Here<'_>) -> Result<Effect> {
        let end = || if timed_out { Ended::timed_out() } else { Ended::plain(Status::Cancelled) };
        let Some(step) = self.step.clone() else { return Ok(Effect::Nothing) };
        match step.wait {
            Wait::Command(command) => match run_command::outcome(self.tx, self.scope, command).await? {
                // It has just ended by itself, and tells nobody again.
                Some(outcome) => self.ended(super::command::ended(command, outcome)).await?,
                None => {
                    run_command::cancel_awaited(self.tx, self.scope, command, self.now).await?;
                    if timed_out {
                        self.ended(end()).await?;
                    }
                }
            },
            Wait::Call(call) if call.rounds > 0 => {
                let phase = CallPhase::Stopping { timed_out };
                if call.phase == CallPhase::Running && self.is_elsewhere(&call, here).await? {
                    // That host looks at the row, ends what it has under way and tells the action.
                    self.set_call(CallRecord { phase, ..call });
                    return Ok(Effect::Nothing);
                }
                self.set_call(CallRecord { phase, host: Some(here.host), ..call.clone() });
                return Ok(Effect::Cancel(self.call(&call)?));
            }
            _ => self.ended(end()).await?,
        }
        Ok(Effect::Nothing)
    }

    /// The call that a step's row tells of.
    fn call(&self, call: &CallRecord) -> Result<Call> {
        let inputs = self.step.as_ref().map(|step| step.inputs.as_str()).unwrap_or("{}");
        Ok(Call {
            scope: self.scope.clone(),
            execution: self.id,
            executed_by: self.asked.record.executed_by.clone(),
            asker: self.asked.record.asker.clone(),
            depth: self.asked.record.depth,
            offered: call.offered.clone(),
            action: self.definition()?.action.clone(),
            call_id: call.call_id,
            attempt: self.progress.attempt,
            inputs: serde_json::from_str(inputs).map_err(Error::internal)?,
            state: call.state.clone(),
        })
    }

    /// What the step's row tells of its call from now on.
    pub fn set_call(&mut self, call: CallRecord) {
        if let Some(step) = &mut self.step {
            step.wait = Wait::Call(call);
        }
    }

    /// An attempt at the step has ended: another follows, or the next step, or the end.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn ended(&mut self, mut ended: Ended) -> Result<()> {
        if serde_json::to_vec(&ended.outputs).map_err(Error::internal)?.len() > OUTPUTS_BYTES {
            let message = format!("The step's outputs are larger than {OUTPUTS_BYTES} bytes.");
            ended = Ended { may_retry: false, ..Ended::failed("Invocation", "too-large", message) };
        }
        if ended.status == Status::Failed && matches!(self.progress.stop, Some(Stop::Cancel { workflow: false, .. })) {
            // Most likely because it was told to stop; whether it failed by itself just before, nobody can tell.
            ended.status = Status::Cancelled;
        }
        let definition = self.definition()?;
        let failed = matches!(ended.status, Status::Failed | Status::TimedOut);
        let retries = failed && ended.may_retry && self.progress.stop.is_none();
        if retries && self.progress.attempt < definition.max_attempts {
            if let Some(mut step) = self.step.take() {
                step.wait = Wait::Nothing;
                step.status = Status::InProgress;
                step.failure = ended.failure;
                self.tx.put(&STEPS, self.scope, &(self.id, self.progress.step), &step).await?;
            }
            self.progress.attempt += 1;
            self.progress.failed = Some(ended.status);
            self.progress.begun = false;
            return Ok(());
        }
        if let Some(mut step) = self.step.take() {
            step.wait = Wait::Nothing;
            step.status = ended.status;
            step.ended_millis = Some(self.now);
            step.failure = ended.failure.clone();
            step.response_code = ended.response_code;
            let key = (self.id, self.progress.step);
            self.tx.put(&STEPS, self.scope, &key, &step).await?;
            // What an approval has told so far stays, whatever ends it.
            if !ended.outputs.is_empty() {
                self.tx.put(&OUTPUTS, self.scope, &key, &OutputsRecord { values: ended.outputs }).await?;
            }
        }
        let verdict = self.progress.verdict.with(definition.is_critical, ended.status);
        if verdict != self.progress.verdict {
            let why = ended.failure.map(|failure| failure.message).unwrap_or_default();
            self.progress.failure_message = Some(format!("The step {} failed. {why}", definition.name));
            self.progress.verdict = verdict;
        }
        let index = usize::try_from(self.progress.step).unwrap_or(usize::MAX);
        let mut end = match ended.status {
            Status::Success => StepEnd::Success { chosen: ended.chosen },
            Status::Cancelled => StepEnd::Cancelled,
            _ => StepEnd::Failed,
        };
        // Whatever became of the step that ran when the execution was cancelled, its cancel workflow follows. There is nothing
        // left to be told.
        if let Some(Stop::Cancel { deadline_millis, workflow: false, .. }) = self.progress.stop {
            self.progress.stop = Some(Stop::Cancel { deadline_millis, told: true, workflow: true });
            end = StepEnd::Cancelled;
        }
        match self.asked.runbook.after(index, end) {
            After::Step(next) if self.progress.stop != Some(Stop::Complete) => self.go_to(next),
            _ => self.end(),
        }
        Ok(())
    }

    /// That step is to begin.
    fn go_to(&mut self, next: usize) {
        let progress = &mut self.progress;
        progress.step = next as u64;
        progress.begun = false;
        progress.attempt = 1;
        progress.failed = None;
        let step = &self.asked.runbook.steps[next];
        progress.step_name.clone_from(&step.name);
        progress.action.clone_from(&step.action);
    }

    /// Ends the execution: as cancelled, or as its critical steps have made it.
    pub fn end(&mut self) {
        let cancelled = self.progress.stop.is_some_and(Stop::cancels);
        self.progress.status = if cancelled { Status::Cancelled } else { self.progress.verdict.status() };
        self.progress.ended_millis = Some(self.now);
        self.progress.begun = false;
        self.step = None;
    }

    /// Whether an attempt at the step has ended and the next one has not begun: its row says that it runs.
    pub fn is_between_attempts(&self) -> bool {
        self.step.is_none() && self.progress.attempt > 1
    }

    /// Takes up the step between two of its attempts, to end it.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn take_up(&mut self) -> Result<()> {
        self.step = self.tx.get(&STEPS, self.scope, &(self.id, self.progress.step)).await?;
        self.progress.begun = self.step.is_some();
        Ok(())
    }

    /// The step that runs gets a status because the execution ends without it.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn leave_step(&mut self, status: Status) -> Result<()> {
        if let Some(mut step) = self.step.take() {
            step.wait = Wait::Nothing;
            step.status = status;
            step.ended_millis = Some(self.now);
            self.tx.put(&STEPS, self.scope, &(self.id, self.progress.step), &step).await?;
        }
        Ok(())
    }

    /// Stores where it is: the step's row, the progress, the place and the timer.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn store(mut self) -> Result<()> {
        let key = (self.id, self.progress.step);
        if let Some(step) = &self.step {
            self.tx.put(&STEPS, self.scope, &key, step).await?;
        }
        let waits = self.step.as_ref().map(|step| &step.wait);
        let blocked = matches!(waits, Some(Wait::Until(_) | Wait::Resume | Wait::Approval(_)));
        let to = match (self.progress.status.is_terminal(), self.progress.place) {
            (true, _) => Place::Free,
            (false, Place::Queued) => Place::Queued,
            (false, _) if blocked => Place::Blocked,
            (false, _) => Place::Running,
        };
        if !self.progress.status.is_terminal() {
            let person = matches!(waits, Some(Wait::Resume | Wait::Approval(_)));
            self.progress.status = match (self.progress.stop, self.progress.place) {
                (Some(stop), _) if stop.cancels() => Status::Cancelling,
                (_, Place::Queued) => Status::Pending,
                _ if person => Status::Waiting,
                _ => Status::InProgress,
            };
        }
        let from = std::mem::replace(&mut self.progress.place, to);
        places::move_to(self.tx, self.scope, from, to, self.now).await?;
        if to == Place::Free && from != Place::Free {
            retention::Executions::remember(self.tx, self.scope, self.now)?;
        }
        self.set_timer()?;
        Ok(self.tx.put(&PROGRESS, self.scope, &self.id, &self.progress).await?)
    }

    fn set_timer(&mut self) -> Result<()> {
        let wanted = if self.progress.status.is_terminal() || self.progress.place == Place::Queued {
            None
        } else {
            let mut at = match &self.step {
                None => Some(at_once(self.now)),
                Some(step) => match &step.wait {
                    Wait::Until(at) => Some(*at),
                    Wait::Call(CallRecord { phase: CallPhase::Due(at), .. }) => Some(*at),
                    Wait::Call(_) => Some(self.now + LEASE_MILLIS),
                    Wait::Nothing | Wait::Resume | Wait::Approval(_) | Wait::Command(_) => None,
                },
            };
            let stopping = matches!(
                self.step.as_ref().map(|step| &step.wait),
                Some(Wait::Call(CallRecord { phase: CallPhase::Stopping { .. }, .. }))
            );
            let deadline = self.step.as_ref().and_then(|step| step.deadline_millis).filter(|_| !stopping);
            let cancel = match self.progress.stop {
                Some(Stop::Cancel { told: false, .. }) => Some(at_once(self.now)),
                Some(Stop::Cancel { deadline_millis, .. }) => Some(deadline_millis),
                _ => None,
            };
            for other in [deadline, cancel].into_iter().flatten() {
                at = Some(at.map_or(other, |at| at.min(other)));
            }
            at
        };
        let id = self.id.to_string();
        if let Some(set) = self.progress.timer_millis.filter(|set| Some(*set) != wanted) {
            self.tx.cancel_timer(set, TIMER, self.scope, &id)?;
        }
        if let Some(wanted) = wanted {
            self.tx.at(wanted, TIMER, self.scope, &id)?;
        }
        self.progress.timer_millis = wanted;
        Ok(())
    }
}

/// The execution is looked at again, as soon as that can be: what its step waits for may have come.
///
/// # Errors
/// Those of the store.
pub fn look_again(tx: &mut Tx, scope: &RegionScope, id: Uuid, now: u64) -> Result<()> {
    Ok(tx.at(at_once(now), TIMER, scope, &id.to_string())?)
}

/// An id that follows from an execution and a word about one of its parts.
#[must_use]
pub fn derived(execution: Uuid, kind: &str, number: u64) -> Uuid {
    let digest = Sha256::new().chain_update(execution).chain_update(kind).chain_update(number.to_be_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// The id of a step of an execution, whether it has begun or not.
#[must_use]
pub fn step_id(execution: Uuid, step: u64) -> Uuid {
    derived(execution, "step", step)
}
