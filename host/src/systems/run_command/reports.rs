//! What nodes say of their work. The gateway stores what came together in one transaction, and acknowledges it once that is durable.
//!
//! Invariants: a report that was stored changes nothing when it comes again; nor does one that comes after the invocation has ended,
//! which is acknowledged all the same, since the agent would repeat it for ever.

use muster_protocol::{Output, StepReport, StepStatus, Stream, ToHost, WorkReport};
use uuid::Uuid;

use super::output::{STDERR_CHARS, STDOUT_CHARS};
use super::progress::{Moving, PIECE};
use super::records::{InvocationRecord, OUTPUTS, OutputRecord, StepRecord};
use super::state::InvocationState;
use crate::gateway::{self, Mail};
use crate::operation::Result;
use crate::store::{RegionScope, Tx};

/// Characters of a message that are kept: those of TraceOutput.
const MESSAGE_CHARS: usize = 2_500;
/// Characters of a failure's code that are kept.
const CODE_CHARS: usize = 64;

/// How far ahead of the host's a node's clock is believed to be: beyond, its times would be none that clients can read.
const CLOCK_SKEW_MILLIS: u64 = 24 * 60 * 60 * 1000;

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
        let Some(invocation) = moving.invocation(node_id).await? else { continue };
        let moving = moving.limited(room);
        let mut told = Told { moving, node_id, invocation, changed: false, moved: false };
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
        ToHost::Heartbeat | ToHost::Hello { .. } | ToHost::Proof { .. } | ToHost::Unknown { .. } => None,
    }
}

/// An invocation that is being told of.
struct Told<'t> {
    moving: Moving<'t>,
    node_id: &'t str,
    invocation: InvocationRecord,
    /// Whether the invocation is no more as it is stored.
    changed: bool,
    /// Whether its state is another.
    moved: bool,
}

impl Told<'_> {
    async fn take(&mut self, message: &ToHost) -> Result<()> {
        match message {
            ToHost::Accepted { .. } => self.accepted().await,
            ToHost::Rejected { code, message, .. } => {
                let expired = code == "expired";
                self.ended(if expired { InvocationState::DeliveryTimedOut } else { InvocationState::Failed }, message);
                Ok(())
            }
            ToHost::StepStarted { step, at, .. } => {
                self.step_started(*step as u64, *at);
                Ok(())
            }
            ToHost::Output(output) => self.output(output).await,
            ToHost::StepFinished(report) => self.step_finished(report).await,
            ToHost::Finished(WorkReport { status, message, .. }) => {
                let end = match status {
                    StepStatus::Success | StepStatus::Skipped => InvocationState::Success,
                    StepStatus::Failed => InvocationState::Failed,
                    StepStatus::TimedOut => InvocationState::ExecutionTimedOut,
                    StepStatus::Cancelled => InvocationState::Cancelled,
                };
                self.ended(end, message);
                Ok(())
            }
            ToHost::Heartbeat | ToHost::Hello { .. } | ToHost::Proof { .. } | ToHost::Unknown { .. } => Ok(()),
        }
    }

    /// The node has the work in its log.
    async fn accepted(&mut self) -> Result<()> {
        if self.invocation.state.ended_without_node() {
            // Its time had passed, or somebody had cancelled it, while the offer was on its way.
            let cancel = Mail::Cancel { command_id: self.moving.id.to_string() };
            // Best effort: a node that has no room for it runs the work to its end, which changes nothing here.
            gateway::send(self.moving.tx, self.moving.scope, self.node_id, cancel).await?;
            return Ok(());
        }
        self.become_state(InvocationState::InProgress);
        Ok(())
    }

    /// A step has begun, at a time by the node's clock in milliseconds since 1970.
    fn step_started(&mut self, step: u64, at_millis: u64) {
        if self.takes(step) && !self.invocation.steps.contains_key(&step) {
            let begun = StepRecord {
                status: None,
                response_code: -1,
                started_millis: Some(self.believed(at_millis)),
                finished_millis: None,
                failure: None,
            };
            self.on_step(step, begun);
        }
    }

    /// Part of a running step's output: kept so that a step whose end is never told keeps what it wrote.
    async fn output(&mut self, output: &Output) -> Result<()> {
        let step = output.step as u64;
        let runs = self.invocation.steps.get(&step).is_some_and(|step| step.status.is_none());
        if !self.takes(step) || !runs {
            return Ok(());
        }
        let Moving { tx, scope, id, .. } = &mut self.moving;
        let key = (*id, self.node_id, step);
        let mut kept = tx.get(&OUTPUTS, scope, &key).await?.unwrap_or_default();
        if kept.append(output) {
            tx.put(&OUTPUTS, scope, &key, &kept).await?;
        }
        Ok(())
    }

    /// A step has ended.
    async fn step_finished(&mut self, report: &StepReport) -> Result<()> {
        let step = report.step as u64;
        let before = self.invocation.steps.get(&step);
        if !self.takes(step) || before.is_some_and(|before| before.status.is_some()) {
            return Ok(());
        }
        let ended = StepRecord {
            status: Some(report.status),
            response_code: report.response_code,
            started_millis: report
                .started_at
                .map(|at| self.believed(at))
                .or(before.and_then(|before| before.started_millis)),
            finished_millis: Some(self.believed(report.finished_at)),
            failure: report.failure.as_deref().map(|code| code.chars().take(CODE_CHARS).collect()),
        };
        self.on_step(step, ended);
        // An interrupted step's report has nothing, since its output was lost with the agent: what was streamed stays.
        if report.stdout.is_empty() && report.stderr.is_empty() {
            return Ok(());
        }
        let output = OutputRecord {
            stdout: report.stdout.chars().take(STDOUT_CHARS).collect(),
            stderr: report.stderr.chars().take(STDERR_CHARS).collect(),
            stdout_bytes: report.stdout.len() as u64,
            stderr_bytes: report.stderr.len() as u64,
        };
        let Moving { tx, scope, id, .. } = &mut self.moving;
        Ok(tx.put(&OUTPUTS, scope, &(*id, self.node_id, step), &output).await?)
    }

    /// All has ended, or the node refused the work before anything ran.
    fn ended(&mut self, end: InvocationState, message: &str) {
        if self.become_state(end) {
            self.invocation.message = message.chars().take(MESSAGE_CHARS).collect();
        }
    }

    /// A moment by the node's clock.
    fn believed(&self, at_millis: u64) -> u64 {
        at_millis.min(self.moving.now + CLOCK_SKEW_MILLIS)
    }

    /// Whether anything is still to be told of the step.
    fn takes(&self, step: u64) -> bool {
        step < self.moving.progress.steps && !self.invocation.state.is_terminal()
    }

    /// Changes a step's record. A node that reports a step has accepted the work, even where that message was lost.
    fn on_step(&mut self, step: u64, record: StepRecord) {
        self.invocation.steps.insert(step, record);
        self.changed = true;
        if self.invocation.state.is_undelivered() {
            self.become_state(InvocationState::InProgress);
        }
    }

    fn become_state(&mut self, next: InvocationState) -> bool {
        let moved = self.moving.turn(&mut self.invocation, next);
        self.changed |= moved;
        self.moved |= moved;
        moved
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

impl OutputRecord {
    /// Adds what is new of a part; whether anything was. A part that came before is not added again; one that is missing leaves
    /// no mark, since the report of the step replaces all of it.
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
