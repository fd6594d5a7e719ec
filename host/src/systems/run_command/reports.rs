//! What nodes say of their work. The gateway calls these, each of them one transaction, and acknowledges a report when it has
//! returned.
//!
//! Invariants: a report that was stored changes nothing when it comes again; nor does one that comes after the invocation has ended,
//! or before the node was offered it, which is acknowledged all the same, since the agent would repeat it for ever. Whatever a node
//! says is bounded before it is stored.

use muster_protocol::{
    Output, STDERR_CHARS, STDOUT_CHARS, StepReport, StepStatus, Stream, WorkReport, signed::SKEW_MILLIS,
};
use uuid::Uuid;

use super::pacing::Offer;
use super::progress::Moving;
use super::records::{INVOCATIONS, InvocationRecord, STEPS, StepRecord};
use super::state::InvocationState;
use crate::gateway;
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Tx};

/// Characters of a message that are kept: those of TraceOutput.
const MESSAGE_CHARS: usize = 2_500;

/// Characters of a failure's code that are kept; those of Muster's own have fewer.
const FAILURE_CHARS: usize = 64;

/// The node has the work in its log.
///
/// # Errors
/// Those of the store.
pub async fn accepted(host: &Host, scope: &RegionScope, node_id: &str, work_id: &str) -> Result<()> {
    let Some(id) = command(work_id) else { return Ok(()) };
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some((mut moving, mut invocation)) = moving(tx, scope, id, node_id, now).await? else { return Ok(()) };
            if invocation.state.ended_without_node() {
                // Its time had passed, or somebody had cancelled it, while the offer was on its way.
                if invocation.cancel_mail.is_none() {
                    moving.tell_to_stop(node_id, &mut invocation).await?;
                    moving.store(node_id, &invocation).await?;
                }
                return Ok(());
            }
            if moving.become_state(node_id, &mut invocation, InvocationState::InProgress).await? {
                moving.finish().await?;
            }
            Ok(())
        })
        .await
}

/// The node refused the work before anything ran.
///
/// # Errors
/// Those of the store.
pub async fn rejected(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    work_id: &str,
    code: &str,
    message: &str,
) -> Result<()> {
    let end = if code == "expired" { InvocationState::DeliveryTimedOut } else { InvocationState::Failed };
    ended(host, scope, node_id, work_id, end, message).await
}

/// The node takes no more works for now: it is offered this one again when one of its others has ended, or it connects anew.
///
/// # Errors
/// Those of the store.
pub async fn busy(host: &Host, scope: &RegionScope, node_id: &str, work_id: &str) -> Result<()> {
    let Some(id) = command(work_id) else { return Ok(()) };
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some((mut moving, mut invocation)) = moving(tx, scope, id, node_id, now).await? else { return Ok(()) };
            if matches!(invocation.offer, Offer::Out { .. }) {
                moving.pass_over(node_id, &mut invocation).await?;
                moving.finish().await?;
            }
            Ok(())
        })
        .await
}

/// A step has begun, at a time by the node's clock in milliseconds since 1970.
///
/// # Errors
/// Those of the store.
pub async fn step_started(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    work_id: &str,
    step: usize,
    at_millis: u64,
) -> Result<()> {
    on_step(host, scope, node_id, work_id, step, |known, clock| {
        known.is_none().then(|| StepRecord { started_millis: Some(clock.right(at_millis)), ..StepRecord::begun() })
    })
    .await
}

/// Part of a running step's output: kept so that a step whose end is never told keeps what it wrote.
///
/// # Errors
/// Those of the store.
pub async fn output(host: &Host, scope: &RegionScope, node_id: &str, output: &Output) -> Result<()> {
    on_step(host, scope, node_id, &output.work, output.step, |known, _| {
        let mut record = known.filter(|record| record.status.is_none())?.clone();
        record.append(output).then_some(record)
    })
    .await
}

/// A step has ended.
///
/// # Errors
/// Those of the store.
pub async fn step_finished(host: &Host, scope: &RegionScope, node_id: &str, report: &StepReport) -> Result<()> {
    on_step(host, scope, node_id, &report.work, report.step, |known, clock| {
        let record = known.cloned().unwrap_or_else(StepRecord::begun);
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
        // An interrupted step's report has nothing, since its output was lost with the agent: what was streamed stays.
        if !report.stdout.is_empty() || !report.stderr.is_empty() {
            ended.stdout = report.stdout.chars().take(STDOUT_CHARS).collect();
            ended.stderr = report.stderr.chars().take(STDERR_CHARS).collect();
        }
        Some(ended)
    })
    .await
}

/// All has ended.
///
/// # Errors
/// Those of the store.
pub async fn finished(host: &Host, scope: &RegionScope, node_id: &str, report: &WorkReport) -> Result<()> {
    let end = match report.status {
        StepStatus::Success | StepStatus::Skipped => InvocationState::Success,
        StepStatus::Failed => InvocationState::Failed,
        StepStatus::TimedOut => InvocationState::ExecutionTimedOut,
        StepStatus::Cancelled => InvocationState::Cancelled,
    };
    ended(host, scope, node_id, &report.work, end, &report.message).await
}

async fn ended(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    work_id: &str,
    end: InvocationState,
    message: &str,
) -> Result<()> {
    let Some(id) = command(work_id) else { return Ok(()) };
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some((mut moving, mut invocation)) = moving(tx, scope, id, node_id, now).await? else { return Ok(()) };
            // The node's word is the answer to what told it to stop.
            let told = invocation.cancel_mail.take();
            if let Some(mail_id) = told {
                gateway::withdraw(moving.tx, scope, node_id, mail_id).await?;
            }
            if invocation.state.may_become(end) {
                invocation.message = message.chars().take(MESSAGE_CHARS).collect();
                moving.become_state(node_id, &mut invocation, end).await?;
                moving.finish().await?;
            } else if told.is_some() {
                moving.store(node_id, &invocation).await?;
            }
            Ok(())
        })
        .await
}

/// Changes a step's record as `change` says; none if it stays. A node that reports a step has accepted the work, even where that
/// message was lost.
async fn on_step(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    work_id: &str,
    step: usize,
    change: impl Fn(Option<&StepRecord>, Clock) -> Option<StepRecord> + Send + Sync,
) -> Result<()> {
    let (Some(id), step) = (command(work_id), step as u64) else { return Ok(()) };
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut invocation) = tx.get(&INVOCATIONS, scope, &(id, node_id)).await? else { return Ok(()) };
            if invocation.state.is_terminal() || invocation.offer == Offer::Waiting || step >= invocation.steps {
                return Ok(());
            }
            let known = tx.get(&STEPS, scope, &(id, node_id, step)).await?;
            let clock = Clock { earliest: invocation.requested_millis, now };
            let Some(changed) = change(known.as_ref(), clock) else { return Ok(()) };
            tx.put(&STEPS, scope, &(id, node_id, step), &changed).await?;
            if invocation.state.is_undelivered()
                && let Some(mut moving) = Moving::load(tx, scope, id, now).await?
            {
                moving.become_state(node_id, &mut invocation, InvocationState::InProgress).await?;
                moving.finish().await?;
            }
            Ok(())
        })
        .await
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

/// The command that a work is of; none for an id that no command has.
fn command(work_id: &str) -> Option<Uuid> {
    Uuid::try_parse(work_id).ok()
}

/// The command, and the node's invocation of it, if the node was ever offered it.
async fn moving<'t>(
    tx: &'t mut Tx,
    scope: &'t RegionScope,
    id: Uuid,
    node_id: &str,
    now: u64,
) -> Result<Option<(Moving<'t>, InvocationRecord)>> {
    let Some(moving) = Moving::load(tx, scope, id, now).await? else { return Ok(None) };
    let invocation = moving.invocation(node_id).await?.filter(|invocation| invocation.offer != Offer::Waiting);
    Ok(invocation.map(|invocation| (moving, invocation)))
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
