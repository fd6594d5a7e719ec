//! The works that this node has: offered, waiting, running, ended and not yet forgotten.
//!
//! Invariants: a work is accepted once it is in the log, runs at most once, and is known until the host acknowledged its
//! end, and by its tombstone after that; at most so many run at once, the others wait in the order of their offers. Reports
//! are put into the outbox while the state that they tell of is locked: nothing of a work is said after its end, or the host
//! would pass over it and acknowledge it.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use muster_document::{MAX_STEPS, Platform, StepStatus};
use muster_env::{Env, Failpoint, reached};
use muster_protocol::{BUSY, Cancel, ToHost, Work, WorkReport};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::executor::Executor;
use crate::log::{Batch, EndRecord, Log, LogError, LoggedWork, StepRecord, Tombstone, WorkRecord};
use crate::outbox::{Outbox, Report};
use crate::reboot::Rebooter;

mod run;
mod tombstones;

use tombstones::tombstone_until;

/// Works that run at once, as AWS's agent does it (its `CommandWorkersLimit`).
pub const CONCURRENT_WORKS: usize = 5;
/// Works that are in the log and not forgotten. More than a host offers in earnest.
const KNOWN_WORKS: usize = 1_000;
/// Bytes in the log beyond which no work is accepted: as many works with a document of 64 KiB each. What was accepted may
/// still write its reports.
const LOG_BYTES: u64 = 64 * 1024 * 1024;

pub(crate) struct Works {
    pub env: Env,
    pub log: Log,
    pub outbox: Arc<Outbox>,
    /// Cancelled when the agent ends: running steps are stopped, nothing is begun.
    pub stopping: CancellationToken,
    /// Cancelled when a work waits for a reboot of the node.
    pub reboot: CancellationToken,
    executor: Arc<dyn Executor>,
    rebooter: Arc<dyn Rebooter>,
    platform: Platform,
    state: Mutex<State>,
    startable: Notify,
}

#[derive(Default)]
struct State {
    works: HashMap<String, Entry>,
    waiting: VecDeque<Waiting>,
    running: usize,
    sequence: u64,
    tombstones: usize,
}

struct Entry {
    sequence: u64,
    steps: usize,
    /// False until the log has it.
    logged: bool,
    cancel: CancellationToken,
    /// Steps whose end the host has not acknowledged.
    unacknowledged: BTreeSet<usize>,
    /// Set once the work has ended.
    status: Option<StepStatus>,
    tombstone_until: u64,
}

struct Waiting {
    id: String,
    /// Of a work that can begin at once, and is logged together with its first step.
    fresh: Option<WorkRecord>,
}

/// A work that begins, or goes on after the agent was started again.
pub(crate) struct Start {
    record: WorkRecord,
    steps: BTreeMap<usize, StepRecord>,
    fresh: bool,
    cancel: CancellationToken,
}

impl Works {
    /// What the log knows.
    pub fn load(
        env: Env,
        log: Log,
        executor: Arc<dyn Executor>,
        rebooter: Arc<dyn Rebooter>,
        platform: Platform,
    ) -> Result<Self, LogError> {
        let mut state = State::default();
        let mut waiting = Vec::new();
        // One at a time: all of them together may be large.
        for id in log.works()? {
            let ended = log.steps(&id)?;
            let (sequence, steps, tombstone_until) = match log.work(&id)? {
                Some(LoggedWork::Readable(WorkRecord { work, sequence, host_ahead_millis })) => {
                    (sequence, work.steps.len(), tombstone_until(&work, host_ahead_millis))
                }
                // It ends when its turn comes.
                Some(LoggedWork::Unreadable(_)) => (0, ended.len(), tombstones::longest(&env)),
                None => return Err(LogError::lost(&id)),
            };
            let entry = Entry {
                sequence,
                steps,
                logged: true,
                cancel: CancellationToken::new(),
                unacknowledged: (0..ended.len()).filter(|index| ended[*index]).collect(),
                status: log.end(&id)?.as_ref().map(EndRecord::status),
                tombstone_until,
            };
            if log.is_cancelled(&id)? {
                entry.cancel.cancel();
            }
            state.sequence = state.sequence.max(sequence + 1);
            if entry.status.is_none() {
                waiting.push((sequence, id.clone()));
            }
            state.works.insert(id, entry);
        }
        waiting.sort_unstable();
        state.waiting = waiting.into_iter().map(|(_, id)| Waiting { id, fresh: None }).collect();
        state.tombstones = log.tombstones()?.len();
        Ok(Self {
            env,
            log,
            outbox: Arc::new(Outbox::default()),
            stopping: CancellationToken::new(),
            reboot: CancellationToken::new(),
            executor,
            rebooter,
            platform,
            state: Mutex::new(state),
            startable: Notify::new(),
        })
    }

    /// The host offers a work, perhaps one that is known.
    pub async fn offered(&self, work: Work) -> Result<(), LogError> {
        // No host makes such ids, and they are not repeated to whoever did.
        if !is_id(&work.id) {
            tracing::warn!("a work was offered whose id is not 1 to 64 letters, digits and hyphens");
            return Ok(());
        }
        if self.report_again(&work.id) {
            return Ok(());
        }
        if let Some(Tombstone { status, .. }) = self.log.tombstone(&work.id)? {
            self.outbox.push_live(ToHost::Accepted { work: work.id.clone() });
            self.answer_finished(work.id, status);
            return Ok(());
        }
        if let Err((code, message)) = self.check(&work) {
            self.outbox.push_live(ToHost::Rejected { work: work.id, code: code.to_owned(), message });
            return Ok(());
        }
        reached(Failpoint::AgentBeforeAccepted);
        let id = work.id.clone();
        let (record, at_once) = {
            let mut state = self.state();
            let host_ahead_millis = difference(work.offered_at, self.env.now_millis());
            let entry = Entry {
                sequence: state.sequence,
                steps: work.steps.len(),
                logged: false,
                cancel: CancellationToken::new(),
                unacknowledged: BTreeSet::new(),
                status: None,
                tombstone_until: tombstone_until(&work, host_ahead_millis),
            };
            let record = WorkRecord { work, sequence: state.sequence, host_ahead_millis };
            state.sequence += 1;
            state.works.insert(id.clone(), entry);
            (record, state.running + state.waiting.len() < CONCURRENT_WORKS)
        };
        let fresh = if at_once {
            Some(record)
        } else {
            let mut batch = Batch::default();
            batch.work(&record);
            self.log.commit(batch).await?;
            self.logged(&id, [Report::Accepted(id.clone())], None);
            None
        };
        self.state().waiting.push_back(Waiting { id, fresh });
        self.startable.notify_one();
        Ok(())
    }

    /// The host wants a work stopped.
    pub async fn cancelled(&self, Cancel { work: id }: Cancel) -> Result<(), LogError> {
        if !is_id(&id) {
            return Ok(());
        }
        let running = {
            let state = self.state();
            state.works.get(&id).map(|entry| entry.status.is_none().then(|| entry.cancel.clone()))
        };
        match running {
            Some(Some(cancel)) => {
                let mut batch = Batch::default();
                batch.cancelled(&id);
                self.log.commit(batch).await?;
                cancel.cancel();
                self.startable.notify_one();
            }
            Some(None) => {
                self.report_again(&id);
            }
            None => {
                let status = match self.log.tombstone(&id)? {
                    Some(tombstone) => tombstone.status,
                    // Its offer may still come, and must not run then.
                    None => {
                        self.never_begin(&id).await?;
                        StepStatus::Cancelled
                    }
                };
                self.answer_finished(id, status);
            }
        }
        Ok(())
    }

    /// The host has stored a report.
    pub async fn acknowledged(&self, id: &str, step: Option<usize>) -> Result<(), LogError> {
        let (steps, tombstone) = {
            let mut state = self.state();
            let Some(entry) = state.works.get_mut(id) else { return Ok(()) };
            if let Some(step) = step {
                entry.unacknowledged.remove(&step);
                return Ok(());
            }
            let Some(status) = entry.status else { return Ok(()) };
            (entry.steps, Tombstone { status, until: entry.tombstone_until })
        };
        reached(Failpoint::AgentBeforeForgotten);
        let mut batch = Batch::default();
        batch.forget(id, steps, &tombstone);
        // Lost in a crash, the report is sent and acknowledged once more.
        self.log.commit_later(batch).await?;
        self.state().works.remove(id);
        self.one_tombstone_more().await
    }

    /// A connection begins: on it goes everything that the host may not know, in the order in which the works were accepted,
    /// and then what happens.
    pub fn connected(&self) {
        let state = self.state();
        self.outbox.connected();
        let mut ids: Vec<(u64, &String)> = state.works.iter().map(|(id, entry)| (entry.sequence, id)).collect();
        ids.sort_unstable();
        let reports = ids.into_iter().flat_map(|(_, id)| reports_of(id, &state.works[id]));
        reports.for_each(|report| self.outbox.push_report(report));
    }

    /// What to say for `report`; none if that was acknowledged meanwhile.
    pub fn message(&self, report: &Report) -> Result<Option<ToHost>, LogError> {
        Ok(match report {
            Report::Accepted(id) => Some(ToHost::Accepted { work: id.clone() }),
            Report::Step(id, index) if self.is_acknowledged(id, *index) => None,
            Report::Step(id, index) => match self.log.step(id, *index)? {
                Some(StepRecord::Ended { report, .. }) => Some(ToHost::StepFinished(report)),
                _ => None,
            },
            Report::End(id) => self.log.end(id)?.map(|end| match end {
                EndRecord::Finished(report) => ToHost::Finished(report),
                EndRecord::Rejected { code, message } => ToHost::Rejected { work: id.clone(), code, message },
            }),
        })
    }

    fn is_acknowledged(&self, id: &str, step: usize) -> bool {
        self.state().works.get(id).is_none_or(|entry| !entry.unacknowledged.contains(&step))
    }

    /// The next work to begin, once there is one and room for it. A cancelled one needs no room, since nothing of it runs.
    pub async fn startable(&self) -> Result<Start, LogError> {
        loop {
            if let Some((Waiting { id, fresh }, cancel)) = self.take_startable() {
                if let Some(record) = fresh {
                    return Ok(Start { record, steps: BTreeMap::new(), fresh: true, cancel });
                }
                let record = match self.log.work(&id)?.ok_or_else(|| LogError::lost(&id))? {
                    LoggedWork::Readable(record) => record,
                    LoggedWork::Unreadable(why) => {
                        self.end_unreadable(&id, &why).await?;
                        continue;
                    }
                };
                let mut steps = BTreeMap::new();
                for index in 0..record.work.steps.len() {
                    // Steps begin in order, so the first that the log does not know ends the search.
                    let Some(step) = self.log.step(&id, index)? else { break };
                    steps.insert(index, step);
                }
                return Ok(Start { record, steps, fresh: false, cancel });
            }
            self.startable.notified().await;
        }
    }

    /// Ends a work of which only the id is known: this release cannot read what another has written. Its record stays until
    /// the host has acknowledged that.
    async fn end_unreadable(&self, id: &str, why: &str) -> Result<(), LogError> {
        tracing::error!(work = id, "a work in the log cannot be read, and fails: {why}");
        let message = "This release of the agent cannot read the work, which another release accepted.".to_owned();
        let end = EndRecord::Finished(WorkReport { work: id.to_owned(), status: StepStatus::Failed, message });
        let mut batch = Batch::default();
        batch.end(id, &end);
        self.log.commit(batch).await?;
        self.logged(id, [Report::End(id.to_owned())], Some(end.status()));
        self.state().running -= 1;
        Ok(())
    }

    /// Runs a work to its end, or until the agent stops.
    pub async fn run(&self, start: Start) -> Result<(), LogError> {
        let ran = run::run(self, start).await;
        self.state().running -= 1;
        self.startable.notify_one();
        ran
    }

    fn take_startable(&self) -> Option<(Waiting, CancellationToken)> {
        let mut state = self.state();
        let state = &mut *state;
        let is_cancelled = |waiting: &Waiting| state.works.get(&waiting.id).is_some_and(|e| e.cancel.is_cancelled());
        let at = state.waiting.iter().position(is_cancelled).or((state.running < CONCURRENT_WORKS).then_some(0))?;
        let waiting = state.waiting.remove(at)?;
        let cancel = state.works.get(&waiting.id)?.cancel.clone();
        state.running += 1;
        Some((waiting, cancel))
    }

    /// Notes that the log has these reports, and passes them on; `ended` with the last of them.
    fn logged(&self, id: &str, reports: impl IntoIterator<Item = Report>, ended: Option<StepStatus>) {
        let mut state = self.state();
        let mut entry = state.works.get_mut(id);
        if let Some(entry) = &mut entry {
            entry.status = ended.or(entry.status);
        }
        for report in reports {
            match &report {
                Report::Accepted(_) => {
                    if let Some(entry) = &mut entry {
                        entry.logged = true;
                    }
                    reached(Failpoint::AgentAfterAccepted);
                }
                Report::Step(_, index) => {
                    if let Some(entry) = &mut entry {
                        entry.unacknowledged.insert(*index);
                    }
                    reached(Failpoint::AgentAfterStepLogged);
                }
                Report::End(_) => reached(Failpoint::AgentAfterFinishedLogged),
            }
            self.outbox.push_report(report);
        }
    }

    fn check(&self, work: &Work) -> Result<(), (&'static str, String)> {
        if work.steps.is_empty() || work.steps.len() > MAX_STEPS {
            return Err(("invalid", format!("it has {} steps, and not 1 to {MAX_STEPS}", work.steps.len())));
        }
        if work.offered_at > work.deliver_before {
            return Err(("expired", "its delivery time-out had passed when it was offered".to_owned()));
        }
        let known = self.state().works.len();
        if known >= KNOWN_WORKS {
            return Err((BUSY, format!("this node has {known} works that wait, run or are not yet acknowledged")));
        }
        let bytes = self.log.bytes();
        if bytes >= LOG_BYTES {
            return Err((BUSY, format!("this node's log has {bytes} bytes of what is not yet acknowledged")));
        }
        Ok(())
    }

    /// Says again what the host may not know of a work; false if this node does not either.
    fn report_again(&self, id: &str) -> bool {
        let state = self.state();
        let Some(entry) = state.works.get(id) else { return false };
        reports_of(id, entry).into_iter().for_each(|report| self.outbox.push_report(report));
        true
    }

    fn answer_finished(&self, work: String, status: StepStatus) {
        self.outbox.push_live(ToHost::Finished(WorkReport { work, status, message: String::new() }));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn reports_of(id: &str, entry: &Entry) -> Vec<Report> {
    let mut reports = Vec::new();
    // What is not in the log yet is said when it is.
    if entry.logged {
        reports.push(Report::Accepted(id.to_owned()));
        reports.extend(entry.unacknowledged.iter().map(|index| Report::Step(id.to_owned(), *index)));
        reports.extend(entry.status.map(|_| Report::End(id.to_owned())));
    }
    reports
}

/// By how many milliseconds the first time is ahead of the second.
fn difference(a: u64, b: u64) -> i64 {
    i64::try_from(i128::from(a) - i128::from(b)).unwrap_or(0)
}

/// Whether a work can have this id.
pub(crate) fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl EndRecord {
    fn status(&self) -> StepStatus {
        match self {
            Self::Finished(report) => report.status,
            Self::Rejected { .. } => StepStatus::TimedOut,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::executor::{Failure, Running, StepCall, StepEnd};
    use crate::outbox::Item;
    use crate::reboot::Refuse;
    use muster_protocol::PluginUse;

    /// Runs nothing.
    pub(super) struct Never;

    impl Executor for Never {
        fn is_ready(&self, _: &PluginUse) -> bool {
            true
        }

        fn prepare(&self, _: PluginUse) -> Running<Result<(), Failure>> {
            unreachable!("nothing runs")
        }

        fn run(&self, _: StepCall) -> Running<StepEnd> {
            unreachable!("nothing runs")
        }
    }

    pub(super) fn works(log: Log) -> Works {
        Works::load(Env::simulated(1, 0), log, Arc::new(Never), Arc::new(Refuse), Platform::Linux).unwrap()
    }

    fn entry() -> Entry {
        Entry {
            sequence: 0,
            steps: 2,
            logged: true,
            cancel: CancellationToken::new(),
            unacknowledged: BTreeSet::from([0]),
            status: None,
            tombstone_until: 0,
        }
    }

    #[tokio::test]
    async fn a_work_that_this_release_cannot_read_is_reported_as_failed_and_the_others_run() {
        let log = Log::memory();
        let mut batch = Batch::default();
        batch.unreadable_work("old").step("old", 0, &StepRecord::Started { attempt: 1, at: 7 });
        let work = r#"{"id":"new","account":"","region":"","document_name":"","plugins":{},"deliver_before":0,
            "offered_at":0,"steps":[]}"#;
        let work = serde_json::from_str(work).unwrap();
        batch.work(&WorkRecord { work, sequence: 7, host_ahead_millis: 0 });
        log.commit(batch).await.unwrap();

        let loaded = works(log.clone());
        assert_eq!(loaded.startable().await.unwrap().record.work.id, "new");
        assert!(log.work("old").unwrap().is_some(), "until the host knows");
        let Ok(Some(ToHost::Finished(report))) = loaded.message(&Report::End("old".to_owned())) else { panic!() };
        assert_eq!(report.status, StepStatus::Failed);
        let again = works(log.clone());
        assert_eq!(again.startable().await.unwrap().record.work.id, "new");
        again.acknowledged("old", None).await.unwrap();
        assert!(log.work("old").unwrap().is_none() && log.step("old", 0).unwrap().is_none());
        assert_eq!(log.tombstone("old").unwrap().map(|tombstone| tombstone.status), Some(StepStatus::Failed));
    }

    #[tokio::test]
    async fn a_node_whose_log_is_full_is_busy_until_the_host_has_heard() {
        let log = Log::memory();
        let works = works(log.clone());
        works.connected();
        let work = |id: &str, document_name: String| Work {
            id: id.to_owned(),
            document_name,
            ..serde_json::from_str(
                r#"{"id":"","account":"","region":"","document_name":"","plugins":{},"deliver_before":0,"offered_at":0,
                    "steps":[{"name":"s","action":"acme:a","schema_version":"2.2","inputs":{},"timeout_seconds":5}]}"#,
            )
            .unwrap()
        };
        let megabytes = 3;
        let large = "x".repeat(megabytes * 1024 * 1024);
        for number in 0..=64 / megabytes {
            let record =
                WorkRecord { work: work(&number.to_string(), large.clone()), sequence: 0, host_ahead_millis: 0 };
            let mut batch = Batch::default();
            batch.work(&record);
            log.commit(batch).await.unwrap();
        }
        works.offered(work("new", String::new())).await.unwrap();
        let said = works.outbox.take_live();
        assert!(matches!(&said[..], [ToHost::Rejected { code, .. }] if code == BUSY), "{said:?}");

        let mut batch = Batch::default();
        batch.forget("0", 1, &Tombstone { status: StepStatus::Success, until: 0 });
        log.commit(batch).await.unwrap();
        works.offered(work("new", String::new())).await.unwrap();
        assert!(works.outbox.take_live().is_empty());
        assert_eq!(works.startable().await.unwrap().record.work.id, "new");
    }

    #[tokio::test]
    async fn nothing_of_a_work_is_said_for_the_first_time_after_its_end_though_it_ends_while_a_connection_begins() {
        let works = works(Log::memory());
        for _ in 0..2_000 {
            works.state().works.insert("a".to_owned(), entry());
            let last = [Report::Step("a".to_owned(), 1), Report::End("a".to_owned())];
            std::thread::scope(|scope| {
                scope.spawn(|| works.logged("a", last, Some(StepStatus::Success)));
                scope.spawn(|| works.connected());
            });
            let mut steps = BTreeSet::new();
            loop {
                match works.outbox.next().await {
                    Item::Report(Report::End(_)) => break,
                    Item::Report(Report::Step(_, index)) => drop(steps.insert(index)),
                    _ => {}
                }
            }
            assert_eq!(steps, BTreeSet::from([0, 1]));
        }
    }
}
