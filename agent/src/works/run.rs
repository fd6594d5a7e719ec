//! One work, from its first step to its end.
//!
//! What has to be durable before the next thing happens is gathered and committed at once: the acceptance with the start of
//! the first step, and the last step's end with the work's own. So a trivial work costs two waits for the disk. A step's end
//! and the start of the next are two commits: a crash between them must not make the second look interrupted.

use std::sync::Arc;
use std::time::Duration;

use muster_document::{Finished, Flow, Next, Node, Reboot, ResultStatus, StepOutcome, StepResult, StepStatus, Support};
use muster_env::{Failpoint, reached};
use muster_protocol::{PluginUse, StepReport, Stream, ToHost, Work, WorkReport};
use tokio_util::sync::CancellationToken;

use super::{Start, Works};
use crate::executor::{Failure, StepCall, StepEnd};
use crate::log::{Batch, EndRecord, LogError, StepRecord, Then};
use crate::outbox::Report;
use crate::output::StepOutput;

/// How long a step that was told to stop may take; grants give children a minute at most.
const STOP_WITHIN: Duration = Duration::from_secs(90);
/// Reboots that one step may ask for.
const REBOOTS: u32 = 15;
/// Bytes of what a step gives to later ones.
const OUTPUTS_BYTES: usize = 64 * 1024;
/// AWS's ResponseCode of what did not start or whose end is not known.
const NO_CODE: i32 = -1;

const INTERRUPTED: &str = "The step was interrupted: the agent ended while it was running, so how it ended is not known. It was not run again.";
const STOPPED: &str = "The step was interrupted: the agent was stopped, and with it the step. It was not run again.";

/// What has happened and is not in the log yet.
#[derive(Default)]
struct News {
    batch: Batch,
    reports: Vec<Report>,
}

/// What came of a step that was given out to run.
struct Ran {
    attempt: u32,
    started_at: Option<u64>,
    result: StepResult,
    failure: Option<Failure>,
    outputs: String,
    digest: Option<String>,
    output: StepOutput,
}

pub(super) async fn run(works: &Works, start: Start) -> Result<(), LogError> {
    let Start { record, steps, fresh, cancel } = start;
    let mut news = News::default();
    if fresh {
        news.batch.work(&record);
        news.reports.push(Report::Accepted(record.work.id.clone()));
    }
    let host_now = works.env.now_millis().saturating_add_signed(record.host_ahead_millis);
    let work = Arc::new(record.work);
    if steps.is_empty() && !cancel.is_cancelled() && host_now > work.deliver_before {
        let message = "its delivery time-out passed while it waited on the node".to_owned();
        return end(works, &work, EndRecord::Rejected { code: "expired".to_owned(), message }, news).await;
    }

    let mut outcomes = Vec::new();
    let mut attempt = 1;
    let mut begun = None;
    for (index, step) in steps {
        match step {
            StepRecord::Ended { outcome, .. } => outcomes.push(outcome),
            StepRecord::Started { attempt, at } => {
                let mut ran = interrupted_step(works, &work, index, attempt, at, INTERRUPTED);
                if cancel.is_cancelled() {
                    ran.result.status = ResultStatus::Cancelled;
                }
                begun = Some(ran);
            }
            StepRecord::RebootRequested { attempt, at, boot, then } if boot == works.rebooter.boot() => {
                if works.rebooter.refusal().is_none() {
                    works.reboot.cancel();
                    return Ok(());
                }
                begun = Some(asked_for_a_reboot(works, &work, index, attempt, at, then));
            }
            StepRecord::RebootRequested { attempt: before, then: Then::Again, .. } => attempt = before + 1,
            StepRecord::RebootRequested { then: Then::Proceed { outcome, report }, .. } => {
                outcomes.push(outcome.clone());
                news.batch.step(&work.id, index, &StepRecord::Ended { outcome, report });
                news.reports.push(Report::Step(work.id.clone(), index));
            }
        }
    }
    let support = |action: &str| match work.plugins.get(action) {
        Some(plugin) if runs_on(plugin, works.platform.as_str()) => Support::Supported,
        Some(_) => Support::OtherPlatform,
        None => Support::Unknown,
    };
    let mut flow = Flow::resume(&work.steps, &Node { platform: works.platform, support: &support }, outcomes);
    loop {
        // A step that was interrupted or asked for a reboot had begun, whatever was wanted of the work after that.
        if cancel.is_cancelled() && begun.is_none() {
            flow.cancel();
        }
        let index = match flow.next() {
            Next::Done { status } => {
                let report = WorkReport { work: work.id.clone(), status, message: String::new() };
                return end(works, &work, EndRecord::Finished(report), news).await;
            }
            Next::Settled { index, outcome } => {
                let report = settled(works, &work, index, &outcome);
                news.step(&work.id, index, outcome, report);
                continue;
            }
            Next::Run { index } => index,
        };
        let ran = if let Some(ran) = begun.take() {
            ran
        } else {
            match begin(works, &work, index, std::mem::replace(&mut attempt, 1), &cancel, &mut news).await? {
                Some(ran) => ran,
                // The agent is stopping, and nothing of this step has begun.
                None => return Ok(()),
            }
        };
        if finish(works, &work, index, ran, &mut flow, &mut news).await? {
            works.reboot.cancel();
            return Ok(());
        }
    }
}

/// Runs a step. None if the agent is stopping and the step was not begun.
async fn begin(
    works: &Works,
    work: &Arc<Work>,
    index: usize,
    attempt: u32,
    cancel: &CancellationToken,
    news: &mut News,
) -> Result<Option<Ran>, LogError> {
    let step = &work.steps[index];
    let output = StepOutput::new(&work.id, index, Arc::clone(&works.outbox));
    let not_begun = |status, failure| Ran {
        attempt,
        started_at: None,
        result: StepResult { status, exit_code: Some(NO_CODE), reboot: Reboot::No, finish: false },
        failure,
        outputs: String::new(),
        digest: None,
        output: output.clone(),
    };
    // The flow only runs steps whose plugin it was told of.
    if let Some(plugin) = work.plugins.get(&step.action)
        && !works.executor.is_ready(plugin)
    {
        commit(works, &work.id, news).await?;
        tokio::select! {
            biased;
            () = works.stopping.cancelled() => return Ok(None),
            () = cancel.cancelled() => return Ok(Some(not_begun(ResultStatus::Cancelled, None))),
            prepared = works.executor.prepare(plugin.clone()) => if let Err(failure) = prepared {
                return Ok(Some(not_begun(ResultStatus::Failed, Some(failure))));
            }
        }
    }
    if works.stopping.is_cancelled() {
        commit(works, &work.id, news).await?;
        return Ok(None);
    }
    if news.reports.iter().any(|report| matches!(report, Report::Step(..))) {
        commit(works, &work.id, news).await?;
    }

    reached(Failpoint::AgentBeforeStarted);
    let at = works.env.now_millis();
    news.batch.step(&work.id, index, &StepRecord::Started { attempt, at });
    commit(works, &work.id, news).await?;
    reached(Failpoint::AgentAfterStarted);
    works.outbox.push_live(ToHost::StepStarted { work: work.id.clone(), step: index, at });

    // Also stops the step when this future is dropped.
    let stop = CancellationToken::new();
    let _stop_when_dropped = stop.clone().drop_guard();
    let deadline = at + u64::from(step.timeout_seconds) * 1000;
    let call =
        StepCall { work: Arc::clone(work), index, attempt, deadline, cancel: stop.clone(), output: output.clone() };
    let give_up = async {
        let status = tokio::select! {
            () = cancel.cancelled() => ResultStatus::Cancelled,
            () = works.stopping.cancelled() => ResultStatus::Cancelled,
            // The executor ends the step at its deadline by itself. Time that passed, not the clock, which may be set.
            () = tokio::time::sleep(Duration::from_secs(step.timeout_seconds.into())) => ResultStatus::TimedOut,
        };
        if status == ResultStatus::Cancelled {
            stop.cancel();
        }
        tokio::time::sleep(STOP_WITHIN).await;
        status
    };
    let end = tokio::select! {
        biased;
        end = works.executor.run(call) => end,
        status = give_up => StepEnd {
            result: StepResult { status, exit_code: None, reboot: Reboot::No, finish: false },
            failure: Some(Failure::new("unresponsive", "The step did not stop when it was told to.")),
            outputs: String::new(),
            digest: None,
        },
        () = output.send_while_running() => unreachable!("it sends for as long as it is polled"),
    };
    reached(Failpoint::AgentStepRan);
    if works.stopping.is_cancelled() && !cancel.is_cancelled() && end.result.status == ResultStatus::Cancelled {
        let mut ran = interrupted_step(works, work, index, attempt, at, STOPPED);
        ran.output = output;
        return Ok(Some(ran));
    }
    let StepEnd { result, failure, outputs, digest } = end;
    Ok(Some(Ran { attempt, started_at: Some(at), result, failure, outputs, digest, output }))
}

/// Takes a step's result into the flow. True if the node has to reboot now.
async fn finish(
    works: &Works,
    work: &Work,
    index: usize,
    mut ran: Ran,
    flow: &mut Flow,
    news: &mut News,
) -> Result<bool, LogError> {
    if ran.outputs.len() > OUTPUTS_BYTES {
        ran.failure =
            Some(Failure::new("too-large", format!("The step's outputs have more than {OUTPUTS_BYTES} bytes.")));
        ran.outputs.clear();
        ran.result.status = ResultStatus::Failed;
    }
    if ran.failure.is_none() && ran.result.status == ResultStatus::TimedOut {
        ran.failure = Some(Failure::new("timed-out", ""));
    }
    let ran_to_its_end = matches!(ran.result.status, ResultStatus::Success | ResultStatus::Failed);
    if ran.result.reboot == Reboot::ThenProceed && ran_to_its_end && works.rebooter.refusal().is_some() {
        refuse_reboot(works, &mut ran);
    }
    let mut finished = flow.finished(index, ran.result);
    if finished == Some(Finished::RebootThenAgain) {
        if works.rebooter.refusal().is_none() && ran.attempt <= REBOOTS {
            let at = ran.started_at.unwrap_or(works.env.now_millis());
            reboot_requested(works, work, index, ran.attempt, at, Then::Again, news).await?;
            return Ok(true);
        }
        refuse_reboot(works, &mut ran);
        finished = flow.finished(index, ran.result);
    }
    let (attempt, at) = (ran.attempt, ran.started_at.unwrap_or_default());
    match finished {
        Some(Finished::Settled(outcome)) => {
            let report = report(works, work, index, ran, &outcome);
            news.step(&work.id, index, outcome, report);
            Ok(false)
        }
        Some(Finished::RebootThenProceed(outcome)) => {
            let report = report(works, work, index, ran, &outcome);
            let then = Then::Proceed { outcome, report };
            reboot_requested(works, work, index, attempt, at, then, news).await?;
            Ok(true)
        }
        // The flow said to run this step, and a refused reboot is a plain failure.
        Some(Finished::RebootThenAgain) | None => Err(LogError::lost(&work.id)),
    }
}

async fn reboot_requested(
    works: &Works,
    work: &Work,
    index: usize,
    attempt: u32,
    at: u64,
    then: Then,
    news: &mut News,
) -> Result<(), LogError> {
    let boot = works.rebooter.boot();
    news.batch.step(&work.id, index, &StepRecord::RebootRequested { attempt, at, boot, then });
    commit(works, &work.id, news).await
}

fn refuse_reboot(works: &Works, ran: &mut Ran) {
    let why = works.rebooter.refusal().map_or_else(|| format!("it asked for more than {REBOOTS}"), str::to_owned);
    ran.failure =
        Some(Failure::new("reboot-refused", format!("The step asked for a reboot, which was refused: {why}.")));
    ran.result =
        StepResult { status: ResultStatus::Failed, exit_code: None, reboot: Reboot::No, finish: ran.result.finish };
}

async fn end(works: &Works, work: &Work, end: EndRecord, mut news: News) -> Result<(), LogError> {
    news.batch.end(&work.id, &end);
    news.reports.push(Report::End(work.id.clone()));
    works.log.commit(std::mem::take(&mut news.batch)).await?;
    works.logged(&work.id, news.reports, Some(end.status()));
    Ok(())
}

async fn commit(works: &Works, id: &str, news: &mut News) -> Result<(), LogError> {
    works.log.commit(std::mem::take(&mut news.batch)).await?;
    works.logged(id, std::mem::take(&mut news.reports), None);
    Ok(())
}

impl News {
    fn step(&mut self, id: &str, index: usize, outcome: StepOutcome, report: StepReport) {
        self.batch.step(id, index, &StepRecord::Ended { outcome, report });
        self.reports.push(Report::Step(id.to_owned(), index));
    }
}

/// A step that had started, and of which nobody knows how it ended.
fn interrupted_step(works: &Works, work: &Work, index: usize, attempt: u32, at: u64, why: &str) -> Ran {
    Ran {
        attempt,
        started_at: Some(at),
        result: StepResult {
            status: ResultStatus::Failed,
            exit_code: Some(NO_CODE),
            reboot: Reboot::No,
            finish: false,
        },
        failure: Some(Failure::new("interrupted", why)),
        outputs: String::new(),
        digest: None,
        output: StepOutput::new(&work.id, index, Arc::clone(&works.outbox)),
    }
}

/// A step that asked for a reboot which did not come, and which is now refused.
fn asked_for_a_reboot(works: &Works, work: &Work, index: usize, attempt: u32, at: u64, then: Then) -> Ran {
    let output = StepOutput::new(&work.id, index, Arc::clone(&works.outbox));
    let (reboot, outputs, digest) = match then {
        Then::Again => (Reboot::ThenAgain, String::new(), None),
        Then::Proceed { report, .. } => {
            output.write(Stream::Stdout, report.stdout.as_bytes());
            output.write(Stream::Stderr, report.stderr.as_bytes());
            (Reboot::ThenProceed, report.outputs, report.digest)
        }
    };
    Ran {
        attempt,
        started_at: Some(at),
        result: StepResult { status: ResultStatus::Success, exit_code: None, reboot, finish: false },
        failure: None,
        outputs,
        digest,
        output,
    }
}

fn report(works: &Works, work: &Work, index: usize, ran: Ran, outcome: &StepOutcome) -> StepReport {
    let Ran { started_at, failure, outputs, digest, output, .. } = ran;
    // The code has no place of its own in AWS's answers: whoever asks for the step's standard error finds it there.
    let said = failure.as_ref().filter(|failure| !failure.message.is_empty()).map(ToString::to_string);
    let after = [outcome.standard_output.as_str(), outcome.standard_error.as_str()];
    let [stdout, stderr] = output.finish(after, &said.unwrap_or_default(), outcome.drops_standard_error);
    StepReport {
        work: work.id.clone(),
        step: index,
        status: outcome.status,
        response_code: outcome.response_code,
        started_at,
        finished_at: works.env.now_millis(),
        stdout,
        stderr,
        failure: failure.map(|failure| failure.code),
        outputs,
        digest,
    }
}

/// The report of a step that the flow settled without running it.
fn settled(works: &Works, work: &Work, index: usize, outcome: &StepOutcome) -> StepReport {
    StepReport {
        work: work.id.clone(),
        step: index,
        status: outcome.status,
        response_code: outcome.response_code,
        started_at: None,
        finished_at: works.env.now_millis(),
        stdout: outcome.standard_output.clone(),
        stderr: outcome.standard_error.clone(),
        failure: (outcome.status == StepStatus::Failed).then(|| "not-run".to_owned()),
        outputs: String::new(),
        digest: None,
    }
}

fn runs_on(plugin: &PluginUse, platform: &str) -> bool {
    plugin.platforms.is_empty() || plugin.platforms.iter().any(|name| name.eq_ignore_ascii_case(platform))
}
