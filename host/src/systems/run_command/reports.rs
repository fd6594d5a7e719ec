//! What nodes say of their work. The gateway stores what came together in one transaction, and acknowledges it once that is durable.
//!
//! Invariants: a report that was stored changes nothing when it comes again; nor does one that comes after the invocation has ended,
//! or before the node was offered it, which is acknowledged all the same, since the agent would repeat it for ever. Whatever a node
//! says is bounded before it is stored.

use muster_protocol::{
    BUSY, INTERRUPTED, Output, STDERR_CHARS, STDOUT_CHARS, StepReport, StepStatus, Stream, ToHost, WorkReport,
    signed::SKEW_MILLIS,
};
use uuid::Uuid;

use super::pacing::Offer;
use super::progress::{Moving, PIECE};
use super::records::{InvocationRecord, STEPS, StepRecord};
use super::state::InvocationState;
use crate::gateway;
use crate::operation::Result;
use crate::store::{RegionScope, Tx};

/// Characters of a message that are kept: those of TraceOutput.
const MESSAGE_CHARS: usize = 2_500;

/// Characters of a failure's code that are kept; those of Muster's own have fewer.
const FAILURE_CHARS: usize = 64;

/// Stores what a node said of its work, in the order in which it said it; what is not about a work says nothing here. The
/// first command that moves on may send as much as a transaction holds, those after it leave that to their timers.
///
/// # Errors
/// Those of the store.
pub async fn reported(
    tx: &mut Tx,
    scope: &RegionScope,
    node_id: &str,
    messages: &[ToHost],
    now_millis: u64,
) -> Result<()> {
    let mut room = PIECE;
    for messages in messages.chunk_by(|one, next| work(one) == work(next)) {
        // An id that is none is of no command.
        let id = messages.first().and_then(work).and_then(|work| Uuid::try_parse(work).ok());
        let Some(id) = id else { continue };
        let Some(moving) = Moving::load(tx, scope, id, now_millis).await? else { continue };
        let offered = moving.invocation(node_id).await?.filter(|invocation| invocation.offer != Offer::Waiting);
        let Some(invocation) = offered else { continue };
        let mut told = Told { moving: moving.limited(room), node_id, invocation, changed: false, moved: false };
        for message in messages {
            told.take(message).await?;
        }
        if told.store().await? {
            room = 0;
        }
    }
    Ok(())
}

/// The work that a message is about.
fn work(message: &ToHost) -> Option<&str> {
    match message {
        ToHost::Accepted { work } | ToHost::Rejected { work, .. } | ToHost::StepStarted { work, .. } => Some(work),
        ToHost::Output(output) => Some(&output.work),
        ToHost::StepFinished(report) => Some(&report.work),
        ToHost::Finished(report) => Some(&report.work),
        ToHost::Heartbeat
        | ToHost::Hello { .. }
        | ToHost::Proof { .. }
        | ToHost::CollectionEnded { .. }
        | ToHost::Unknown { .. } => None,
    }
}

/// An invocation that is being told of, and that the node was offered.
struct Told<'t> {
    moving: Moving<'t>,
    node_id: &'t str,
    invocation: InvocationRecord,
    /// Whether the invocation is no more as it is stored.
    changed: bool,
    /// Whether the command may go on.
    moved: bool,
}

impl Told<'_> {
    async fn take(&mut self, message: &ToHost) -> Result<()> {
        match message {
            ToHost::Accepted { .. } => self.accepted().await,
            ToHost::Rejected { code, message, .. } => match code.as_str() {
                BUSY => self.busy().await,
                "expired" => self.ended(InvocationState::DeliveryTimedOut, message).await,
                _ => self.ended(InvocationState::Failed, message).await,
            },
            ToHost::StepStarted { step, at, .. } => self.step_started(*step, *at).await,
            ToHost::Output(output) => self.output(output).await,
            ToHost::StepFinished(report) => self.step_finished(report).await,
            ToHost::Finished(WorkReport { status, message, .. }) => {
                let end = match status {
                    StepStatus::Success | StepStatus::Skipped => InvocationState::Success,
                    StepStatus::Failed => InvocationState::Failed,
                    StepStatus::TimedOut => InvocationState::ExecutionTimedOut,
                    StepStatus::Cancelled => InvocationState::Cancelled,
                };
                self.ended(end, message).await
            }
            ToHost::Heartbeat
            | ToHost::Hello { .. }
            | ToHost::Proof { .. }
            | ToHost::CollectionEnded { .. }
            | ToHost::Unknown { .. } => Ok(()),
        }
    }

    /// The node has the work in its log.
    async fn accepted(&mut self) -> Result<()> {
        if !self.invocation.state.ended_without_node() {
            return self.become_state(InvocationState::InProgress).await;
        }
        // Its time had passed, or somebody had cancelled it, while the offer was on its way.
        if self.invocation.cancel_mail.is_none() {
            self.moving.tell_to_stop(self.node_id, &mut self.invocation).await?;
            self.changed = true;
        }
        Ok(())
    }

    /// The node takes no more works for now: it is offered this one again when one of its others has ended, or it connects anew.
    async fn busy(&mut self) -> Result<()> {
        if matches!(self.invocation.offer, Offer::Out { .. }) {
            self.moving.pass_over(self.node_id, &mut self.invocation).await?;
            self.moved = true;
        }
        Ok(())
    }

    /// A step has begun, at a time by the node's clock in milliseconds since 1970.
    async fn step_started(&mut self, step: usize, at_millis: u64) -> Result<()> {
        self.on_step(step, |known, clock| {
            known.is_none().then(|| StepRecord { started_millis: Some(clock.right(at_millis)), ..StepRecord::begun() })
        })
        .await
    }

    /// Part of a running step's output: kept so that a step whose end is never told keeps what it wrote.
    async fn output(&mut self, output: &Output) -> Result<()> {
        self.on_step(output.step, |known, _| {
            let mut record = known.filter(|record| record.status.is_none())?;
            record.append(output).then_some(record)
        })
        .await
    }

    /// A step has ended.
    async fn step_finished(&mut self, report: &StepReport) -> Result<()> {
        self.on_step(report.step, |known, clock| {
            let record = known.unwrap_or_else(StepRecord::begun);
            if record.status.is_some() {
                return None;
            }
            let started_millis = report.started_at.map(|at| clock.right(at)).or(record.started_millis);
            let mut ended = StepRecord {
                status: Some(report.status),
                response_code: report.response_code,
                started_millis,
                finished_millis: Some(clock.right(report.finished_at).max(started_millis.unwrap_or(0))),
                failure: report.failure.as_deref().map(|code| code.chars().take(FAILURE_CHARS).collect()),
                ..record
            };
            if report.failure.as_deref() == Some(INTERRUPTED) {
                // Its output was lost with the agent: what was streamed stays, and the line that says so comes last.
                ended.end_stderr_with(&report.stderr);
            } else {
                ended.stdout = report.stdout.chars().take(STDOUT_CHARS).collect();
                ended.stderr = report.stderr.chars().take(STDERR_CHARS).collect();
            }
            Some(ended)
        })
        .await
    }

    /// All has ended, or the node refused the work before anything ran.
    async fn ended(&mut self, end: InvocationState, message: &str) -> Result<()> {
        // The node's word is the answer to what told it to stop.
        if let Some(mail_id) = self.invocation.cancel_mail.take() {
            gateway::withdraw(self.moving.tx, self.moving.scope, self.node_id, mail_id).await?;
            self.changed = true;
        }
        if self.invocation.state.may_become(end) {
            self.invocation.message = message.chars().take(MESSAGE_CHARS).collect();
        }
        self.become_state(end).await
    }

    /// Changes a step's record as `change` says; none if it stays. A node that reports a step has accepted the work, even where
    /// that message was lost.
    async fn on_step(
        &mut self,
        step: usize,
        change: impl FnOnce(Option<StepRecord>, Clock) -> Option<StepRecord>,
    ) -> Result<()> {
        let step = step as u64;
        if self.invocation.state.is_terminal() || step >= self.invocation.steps {
            return Ok(());
        }
        let Moving { tx, scope, id, now, .. } = &mut self.moving;
        let key = (*id, self.node_id, step);
        let known = tx.get(&STEPS, scope, &key).await?;
        let clock = Clock { earliest: self.invocation.requested_millis, now: *now };
        let Some(changed) = change(known, clock) else { return Ok(()) };
        tx.put(&STEPS, scope, &key, &changed).await?;
        if self.invocation.state.is_undelivered() {
            self.become_state(InvocationState::InProgress).await?;
        }
        Ok(())
    }

    async fn become_state(&mut self, next: InvocationState) -> Result<()> {
        let moved = self.moving.turn(self.node_id, &mut self.invocation, next).await?;
        self.changed |= moved;
        self.moved |= moved;
        Ok(())
    }

    /// Stores what is new, and moves the command on where that may be; whether it was.
    async fn store(mut self) -> Result<bool> {
        if self.changed {
            self.moving.store(self.node_id, &self.invocation).await?;
        }
        if self.moved {
            self.moving.finish().await?;
        }
        Ok(self.moved)
    }
}

/// What a node's clock can say: nothing of a command happens before it was asked for, or in the future.
#[derive(Clone, Copy)]
struct Clock {
    earliest: u64,
    now: u64,
}

impl Clock {
    /// The time nearest to the node's that can be: clients cannot read what is centuries away.
    fn right(self, at_millis: u64) -> u64 {
        at_millis.min(self.now.saturating_add(SKEW_MILLIS)).max(self.earliest)
    }
}

impl StepRecord {
    fn begun() -> Self {
        Self {
            status: None,
            response_code: -1,
            started_millis: None,
            finished_millis: None,
            failure: None,
            stdout: String::new(),
            stderr: String::new(),
            stdout_bytes: 0,
            stderr_bytes: 0,
        }
    }

    fn end_stderr_with(&mut self, line: &str) {
        let line: String = line.chars().take(STDERR_CHARS).collect();
        // With the end of the line before it.
        let room = STDERR_CHARS.saturating_sub(line.chars().count() + 1);
        self.stderr = self.stderr.chars().take(room).collect();
        if !self.stderr.is_empty() && !self.stderr.ends_with('\n') {
            self.stderr.push('\n');
        }
        self.stderr.push_str(&line);
    }

    /// Adds what is new of a part; whether anything was kept. A part that came before is not added again; one that is missing
    /// leaves no mark, since the report of the step replaces all of it.
    fn append(&mut self, part: &Output) -> bool {
        let (kept, bytes, limit) = match part.stream {
            Stream::Stdout => (&mut self.stdout, &mut self.stdout_bytes, STDOUT_CHARS),
            Stream::Stderr => (&mut self.stderr, &mut self.stderr_bytes, STDERR_CHARS),
        };
        let known = bytes.saturating_sub(part.offset) as usize;
        let Some(new) = part.text.get(known..).filter(|new| !new.is_empty()) else { return false };
        let room = limit.saturating_sub(kept.chars().count());
        if room == 0 {
            return false;
        }
        *bytes = part.offset.saturating_add(part.text.len() as u64);
        kept.extend(new.chars().take(room));
        true
    }
}
