//! What nodes say of their work. The gateway calls these, each of them one transaction, and acknowledges a report when it has
//! returned.
//!
//! Invariants: a report that was stored changes nothing when it comes again; nor does one that comes after the invocation has ended,
//! which is acknowledged all the same, since the agent would repeat it for ever.

use muster_protocol::{Output, StepReport, StepStatus, Stream, WorkReport};
use uuid::Uuid;

use super::output::{STDERR_CHARS, STDOUT_CHARS};
use super::progress::Moving;
use super::records::{INVOCATIONS, InvocationRecord, OUTPUTS, OutputRecord, StepRecord};
use super::state::InvocationState;
use crate::gateway::{self, Mail};
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Tx};

/// Characters of a message that are kept: those of TraceOutput.
const MESSAGE_CHARS: usize = 2_500;

/// Steps that a document can have: one takes at least 30 bytes of its 64 KiB.
const STEPS: u64 = 2_200;

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
                let cancel = Mail::Cancel { command_id: id.to_string() };
                gateway::send(moving.tx, scope, node_id, cancel).await?;
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
    let begun = StepRecord {
        status: None,
        response_code: -1,
        started_millis: Some(at_millis),
        finished_millis: None,
        failure: None,
        digest: None,
    };
    on_step(host, scope, node_id, work_id, step, |record| record.is_none().then(|| begun.clone()), None).await
}

/// Part of a running step's output: kept so that a step whose end is never told keeps what it wrote.
///
/// # Errors
/// Those of the store.
pub async fn output(host: &Host, scope: &RegionScope, node_id: &str, output: &Output) -> Result<()> {
    let (Some(id), step) = (command(&output.work), output.step as u64) else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(invocation) = tx.get(&INVOCATIONS, scope, &(id, node_id)).await? else { return Ok(()) };
            let runs = invocation.steps.get(&step).is_some_and(|step| step.status.is_none());
            if invocation.state.is_terminal() || !runs {
                return Ok(());
            }
            let key = (id, node_id, step);
            let mut kept = tx.get(&OUTPUTS, scope, &key).await?.unwrap_or_default();
            if kept.append(output) {
                tx.put(&OUTPUTS, scope, &key, &kept).await?;
            }
            Ok(())
        })
        .await
}

/// A step has ended.
///
/// # Errors
/// Those of the store.
pub async fn step_finished(host: &Host, scope: &RegionScope, node_id: &str, report: &StepReport) -> Result<()> {
    let ended = StepRecord {
        status: Some(report.status),
        response_code: report.response_code,
        started_millis: report.started_at,
        finished_millis: Some(report.finished_at),
        failure: report.failure.as_deref().map(|code| code.chars().take(64).collect()),
        digest: report.digest.clone(),
    };
    let said_nothing = report.stdout.is_empty() && report.stderr.is_empty();
    let output = OutputRecord {
        stdout: report.stdout.chars().take(STDOUT_CHARS).collect(),
        stderr: report.stderr.chars().take(STDERR_CHARS).collect(),
        stdout_bytes: report.stdout.len() as u64,
        stderr_bytes: report.stderr.len() as u64,
    };
    // An interrupted step's report has nothing, since its output was lost with the agent: what was streamed stays.
    let output = (!said_nothing).then_some(output);
    let apply = |record: Option<&StepRecord>| {
        record.is_none_or(|record| record.status.is_none()).then(|| StepRecord {
            started_millis: ended.started_millis.or(record.and_then(|record| record.started_millis)),
            ..ended.clone()
        })
    };
    on_step(host, scope, node_id, &report.work, report.step, apply, output.as_ref()).await
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
            if invocation.state.may_become(end) {
                invocation.message = message.chars().take(MESSAGE_CHARS).collect();
                moving.become_state(node_id, &mut invocation, end).await?;
                moving.finish().await?;
            }
            Ok(())
        })
        .await
}

/// Changes a step's record as `change` says (none if it stays), and its output. A node that reports a step has accepted the work,
/// even where that message was lost.
async fn on_step(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    work_id: &str,
    step: usize,
    change: impl Fn(Option<&StepRecord>) -> Option<StepRecord> + Send + Sync,
    output: Option<&OutputRecord>,
) -> Result<()> {
    let (Some(id), step) = (command(work_id), step as u64) else { return Ok(()) };
    if step >= STEPS {
        return Ok(());
    }
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut invocation) = tx.get(&INVOCATIONS, scope, &(id, node_id)).await? else { return Ok(()) };
            if invocation.state.is_terminal() {
                return Ok(());
            }
            let Some(changed) = change(invocation.steps.get(&step)) else { return Ok(()) };
            invocation.steps.insert(step, changed);
            if let Some(output) = output {
                tx.put(&OUTPUTS, scope, &(id, node_id, step), output).await?;
            }
            if !invocation.state.is_undelivered() {
                tx.put(&INVOCATIONS, scope, &(id, node_id), &invocation).await?;
            } else if let Some(mut moving) = Moving::load(tx, scope, id, now).await? {
                moving.become_state(node_id, &mut invocation, InvocationState::InProgress).await?;
                moving.finish().await?;
            }
            Ok(())
        })
        .await
}

/// The command that a work is of; none for an id that no command has.
fn command(work_id: &str) -> Option<Uuid> {
    Uuid::try_parse(work_id).ok()
}

async fn moving<'t>(
    tx: &'t mut Tx,
    scope: &'t RegionScope,
    id: Uuid,
    node_id: &str,
    now: u64,
) -> Result<Option<(Moving<'t>, InvocationRecord)>> {
    let Some(moving) = Moving::load(tx, scope, id, now).await? else { return Ok(None) };
    let invocation = moving.invocation(node_id).await?;
    Ok(invocation.map(|invocation| (moving, invocation)))
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
        *bytes = part.offset + part.text.len() as u64;
        let room = limit.saturating_sub(kept.chars().count());
        kept.extend(new.chars().take(room));
        true
    }
}
