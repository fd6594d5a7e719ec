//! What waits to be said to the host.
//!
//! Invariants: reports wait here by name alone, and each once, since the log has them; what is live is dropped while there is no connection
//! or when too much of it waits; what belongs to one work leaves in the order in which it happened.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use muster_protocol::ToHost;
use tokio::sync::Notify;

/// Bytes of live messages that wait while the host reads slowly.
const LIVE_BYTES: usize = 256 * 1024;
/// What a message counts beside its texts.
const MESSAGE_BYTES: usize = 128;

/// Something that the log knows and the host does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Report {
    /// A work is in the log.
    Accepted(String),
    /// A step has ended.
    Step(String, usize),
    /// A work has ended.
    End(String),
}

/// The next thing to send.
#[derive(Debug)]
pub enum Item {
    /// As it is; lost if the connection is.
    Live(ToHost),
    /// To be read from the log.
    Report(Report),
}

#[derive(Default)]
pub struct Outbox {
    state: Mutex<State>,
    wake: Notify,
}

#[derive(Default)]
struct State {
    connected: bool,
    waiting: VecDeque<(Item, usize)>,
    live_bytes: usize,
    /// The reports among what waits: however often a host asks for one, it waits once.
    reports: BTreeSet<Report>,
}

impl Outbox {
    /// A connection begins: what waits is what is pushed from here on.
    pub fn connected(&self) {
        *self.state() = State { connected: true, ..State::default() };
    }

    /// The connection has ended.
    pub fn disconnected(&self) {
        *self.state() = State::default();
    }

    /// For the connection that there is, if any.
    pub fn push_live(&self, message: ToHost) {
        let bytes = MESSAGE_BYTES + text_bytes(&message);
        let mut state = self.state();
        // A host waits for the answer to an offer, and has few of them on their way: output may not take their room.
        let is_answer = matches!(message, ToHost::Accepted { .. } | ToHost::Rejected { .. } | ToHost::Finished(_));
        let most = if is_answer { 2 * LIVE_BYTES } else { LIVE_BYTES };
        if state.connected && state.live_bytes + bytes <= most {
            state.live_bytes += bytes;
            state.waiting.push_back((Item::Live(message), bytes));
            drop(state);
            self.wake.notify_one();
        }
    }

    /// For the connection that there is; the next one reads all reports from the log anyway.
    pub fn push_report(&self, report: Report) {
        let mut state = self.state();
        if state.connected && state.reports.insert(report.clone()) {
            state.waiting.push_back((Item::Report(report), 0));
            drop(state);
            self.wake.notify_one();
        }
    }

    /// What to send next, once there is something.
    pub async fn next(&self) -> Item {
        loop {
            let next = {
                let mut state = self.state();
                let next = state.waiting.pop_front();
                state.live_bytes -= next.as_ref().map_or(0, |(_, bytes)| *bytes);
                if let Some((Item::Report(report), _)) = &next {
                    state.reports.remove(report);
                }
                next
            };
            match next {
                Some((item, _)) => return item,
                None => self.wake.notified().await,
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub fn take_live(&self) -> Vec<ToHost> {
        let mut state = self.state();
        state.live_bytes = 0;
        state.reports.clear();
        let live = |(item, _)| match item {
            Item::Live(message) => Some(message),
            Item::Report(_) => None,
        };
        state.waiting.drain(..).filter_map(live).collect()
    }
}

/// Bytes of a message's texts, many of which are the host's own.
fn text_bytes(message: &ToHost) -> usize {
    match message {
        ToHost::Hello { node_id, .. } => node_id.len(),
        ToHost::Proof { signature } => signature.len(),
        ToHost::Heartbeat => 0,
        ToHost::Accepted { work } | ToHost::StepStarted { work, .. } => work.len(),
        ToHost::Rejected { work, code, message } => work.len() + code.len() + message.len(),
        ToHost::Output(output) => output.work.len() + output.text.len(),
        ToHost::StepFinished(report) => {
            [&report.work, &report.stdout, &report.stderr, &report.outputs].map(String::len).iter().sum()
        }
        ToHost::Finished(report) => report.work.len() + report.message.len(),
        ToHost::CollectionEnded { failures } => {
            failures.iter().map(|failed| failed.collector.len() + failed.code.len() + failed.message.len()).sum()
        }
        ToHost::Unknown { name } => name.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_report_waits_once_however_often_it_is_asked_for() {
        let outbox = Outbox::default();
        outbox.connected();
        let (first, second) = (Report::Accepted("a".to_owned()), Report::End("a".to_owned()));
        for _ in 0..3 {
            outbox.push_report(first.clone());
            outbox.push_report(second.clone());
        }
        assert!(matches!(outbox.next().await, Item::Report(report) if report == first));
        outbox.push_report(first.clone());
        assert!(matches!(outbox.next().await, Item::Report(report) if report == second));
        assert!(matches!(outbox.next().await, Item::Report(report) if report == first));
        assert!(outbox.state().waiting.is_empty());
    }

    #[tokio::test]
    async fn what_is_live_is_dropped_while_much_of_it_waits_and_reports_are_not() {
        let outbox = Outbox::default();
        outbox.connected();
        for _ in 0..10_000 {
            outbox.push_live(ToHost::Heartbeat);
        }
        assert_eq!(outbox.state().waiting.len(), LIVE_BYTES / MESSAGE_BYTES);
        outbox.push_report(Report::End("a".to_owned()));
        assert_eq!(outbox.state().waiting.len(), LIVE_BYTES / MESSAGE_BYTES + 1);
        outbox.disconnected();
        outbox.push_report(Report::End("a".to_owned()));
        assert!(outbox.state().waiting.is_empty(), "the next connection asks the log");
    }

    #[tokio::test]
    async fn what_the_host_itself_wrote_counts_too() {
        let text = "x".repeat(LIVE_BYTES / 4);
        let rejected = |work: &str, message: &str| ToHost::Rejected {
            work: work.to_owned(),
            code: "invalid".to_owned(),
            message: message.to_owned(),
        };
        // Answers may have twice the room.
        let unknown = ToHost::Unknown { name: text.clone() };
        for (message, room) in [(rejected(&text, ""), 7), (rejected("a", &text), 7), (unknown, 3)] {
            let outbox = Outbox::default();
            outbox.connected();
            for _ in 0..10 {
                outbox.push_live(message.clone());
            }
            assert_eq!(outbox.state().waiting.len(), room, "one more has more than the bound");
        }
    }
}
