//! What waits to be said to the host.
//!
//! Invariants: reports wait here by name alone, since the log has them; what is live is dropped while there is no connection
//! or when too much of it waits; what belongs to one work leaves in the order in which it happened.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use muster_protocol::ToHost;
use tokio::sync::Notify;

/// Bytes of live messages that wait while the host reads slowly.
const LIVE_BYTES: usize = 256 * 1024;

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
        let bytes = match &message {
            ToHost::Output(output) => output.text.len(),
            _ => 0,
        } + 128;
        let mut state = self.state();
        if state.connected && state.live_bytes + bytes <= LIVE_BYTES {
            state.live_bytes += bytes;
            state.waiting.push_back((Item::Live(message), bytes));
            drop(state);
            self.wake.notify_one();
        }
    }

    /// For the connection that there is; the next one reads all reports from the log anyway.
    pub fn push_report(&self, report: Report) {
        let mut state = self.state();
        if state.connected {
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
        let live = |(item, _)| match item {
            Item::Live(message) => Some(message),
            Item::Report(_) => None,
        };
        state.waiting.drain(..).filter_map(live).collect()
    }
}
