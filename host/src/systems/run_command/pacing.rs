//! How many nodes a command may be on at once: MaxConcurrency, MaxErrors and the ramp-up. Pure.
//!
//! Invariants: never more than [`Pacing::allowed`] invocations are sent and not ended; nothing is sent after more than MaxErrors
//! invocations failed.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::state::InvocationState;

/// MaxConcurrency or MaxErrors as a request says it: a number, or a share of the targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rate {
    /// So many nodes.
    Number(u32),
    /// So many of a hundred nodes.
    Percent(u32),
}

impl Rate {
    /// MaxConcurrency where the request says none.
    pub const MAX_CONCURRENCY: Self = Self::Number(50);
    /// MaxErrors where the request says none.
    pub const MAX_ERRORS: Self = Self::Number(0);

    /// From the request's text, whose pattern the model states (up to seven digits, or a percentage).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_suffix('%') {
            Some(percent) => percent.parse().ok().filter(|percent| *percent <= 100).map(Self::Percent),
            None => text.parse().ok().map(Self::Number),
        }
    }

    /// The number of nodes that it is of so many targets. A share is rounded down: one tenth of nine nodes is none.
    #[must_use]
    pub fn of(self, targets: u32) -> u32 {
        match self {
            Self::Number(number) => number,
            Self::Percent(percent) => (u64::from(targets) * u64::from(percent) / 100) as u32,
        }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Percent(percent) => write!(f, "{percent}%"),
        }
    }
}

/// How far the sending of a command is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pacing {
    /// Nodes that may have it at once.
    pub max_concurrency: u32,
    /// Errors after which it is sent to no more nodes.
    pub max_errors: u32,
    /// Nodes that it was sent to and where it has not ended.
    pub in_flight: u32,
    /// Nodes that it was sent to, ended or not.
    pub sent: u32,
    /// Of those, nodes that have it in their log, were offline when it was sent, or did not say anything in time: a node that is
    /// gone must not hold the others up.
    pub acknowledged: u32,
    /// Invocations that count to MaxErrors.
    pub errors: u32,
}

impl Pacing {
    /// For so many targets. A share of MaxConcurrency is at least one node, so that something happens.
    #[must_use]
    pub fn new(max_concurrency: Rate, max_errors: Rate, targets: u32) -> Self {
        Self {
            max_concurrency: max_concurrency.of(targets).max(1),
            max_errors: max_errors.of(targets),
            ..Self::default()
        }
    }

    /// How many invocations may be in flight now: one at first, two more with each node that has acknowledged.
    #[must_use]
    pub fn allowed(&self) -> u32 {
        if self.exceeded() { 0 } else { self.max_concurrency.min(1 + self.acknowledged.saturating_mul(2)) }
    }

    /// How many more may be sent now.
    #[must_use]
    pub fn room(&self) -> u32 {
        self.allowed().saturating_sub(self.in_flight)
    }

    /// Whether more than MaxErrors invocations failed.
    #[must_use]
    pub fn exceeded(&self) -> bool {
        self.errors > self.max_errors
    }

    /// It was sent to a node.
    pub fn sent(&mut self, online: bool) {
        self.in_flight += 1;
        self.sent += 1;
        if !online {
            self.acknowledged += 1;
        }
    }

    /// A node that was online when it was sent has it.
    pub fn acknowledge(&mut self) {
        // It may have been given up before.
        self.acknowledged = self.sent.min(self.acknowledged + 1);
    }

    /// Whether nodes that have not acknowledged it keep it from others.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.acknowledged < self.sent && self.room() == 0 && self.allowed() < self.max_concurrency && !self.exceeded()
    }

    /// Those that have not acknowledged it until now are not waited for.
    pub fn give_up(&mut self) {
        self.acknowledged = self.sent;
    }

    /// An invocation ended.
    pub fn ended(&mut self, was_sent: bool, state: InvocationState) {
        if was_sent {
            self.in_flight = self.in_flight.saturating_sub(1);
        }
        if state.is_error() {
            self.errors += 1;
        }
    }
}

/// Decides which of the invocations that wait are sent now: the first so many of `online`, which says of each whether its node is
/// online, in the order in which they are to be sent. The pacing counts them as sent.
pub fn advance(pacing: &mut Pacing, online: &[bool]) -> usize {
    let mut sent = 0;
    while sent < online.len() && pacing.room() > 0 {
        pacing.sent(online[sent]);
        sent += 1;
    }
    sent
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pacing(max_concurrency: &str, max_errors: &str, targets: u32) -> Pacing {
        Pacing::new(Rate::parse(max_concurrency).unwrap(), Rate::parse(max_errors).unwrap(), targets)
    }

    /// "MaxErrors 10 %, 50 targets: stops after error number 6", and its neighbours.
    #[test]
    fn sending_stops_when_errors_exceed_max_errors() {
        for (max_errors, targets, stops_after) in
            [("0", 20, 1), ("3", 20, 4), ("10%", 50, 6), ("10%", 9, 1), ("100%", 3, 4)]
        {
            let mut pacing = pacing("1", max_errors, targets);
            for error in 1..=stops_after {
                assert!(!pacing.exceeded(), "{max_errors} of {targets}: stopped before error {error}");
                assert_eq!(advance(&mut pacing, &[true]), 1);
                pacing.acknowledge();
                pacing.ended(true, InvocationState::Failed);
            }
            assert!(pacing.exceeded(), "{max_errors} of {targets}");
            assert_eq!(advance(&mut pacing, &[true]), 0);
        }
    }

    #[test]
    fn what_never_ran_is_no_error() {
        let mut pacing = pacing("1", "0", 9);
        for state in InvocationState::ALL {
            use InvocationState as I;
            if state.is_terminal() && !matches!(state, I::Failed | I::ExecutionTimedOut) {
                pacing.ended(false, state);
            }
        }
        assert!(!pacing.exceeded());
    }

    #[test]
    fn the_first_node_acknowledges_before_others_get_it_and_then_the_number_grows() {
        let mut pacing = pacing("10", "0", 100);
        let mut in_flight = Vec::new();
        for _ in 0..6 {
            advance(&mut pacing, &[true; 100]);
            in_flight.push(pacing.in_flight);
            pacing.acknowledge();
        }
        assert_eq!(in_flight, [1, 3, 5, 7, 9, 10]);
    }

    #[test]
    fn offline_nodes_do_not_hold_the_others_up() {
        let mut pacing = pacing("4", "0", 100);
        assert_eq!(advance(&mut pacing, &[false, false, true, true, true]), 4);
    }

    #[test]
    fn a_share_of_the_targets_is_rounded_down_and_at_least_one_node() {
        assert_eq!(pacing("10%", "10%", 50).max_concurrency, 5);
        assert_eq!(pacing("10%", "10%", 9).max_concurrency, 1);
        assert_eq!(pacing("100%", "0", 10_000).max_concurrency, 10_000);
        assert_eq!(pacing("10%", "10%", 9).max_errors, 0);
    }

    #[test]
    fn a_rate_is_written_as_it_was_read() {
        for text in ["50", "0", "7%", "100%", "9999999"] {
            assert_eq!(Rate::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "-1", "101%", "a", "%"] {
            assert_eq!(Rate::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_bounds_hold_whatever_nodes_do(
            max_concurrency in 1_u32..30,
            max_errors in 0_u32..5,
            online in proptest::collection::vec(any::<bool>(), 1..60),
            does in proptest::collection::vec((0_usize..60, 0_u8..3), 0..300),
        ) {
            let mut pacing = Pacing { max_concurrency, max_errors, ..Pacing::default() };
            let mut next = 0;
            // What each sent node did: nothing, acknowledged, ended.
            let mut nodes: Vec<u8> = Vec::new();
            for (at, deed) in does {
                let before = pacing.in_flight;
                let sent = advance(&mut pacing, &online[next..]);
                prop_assert!(sent == 0 || pacing.in_flight <= max_concurrency);
                prop_assert!(sent == 0 || before < pacing.allowed());
                nodes.extend(online[next..next + sent].iter().map(|online| u8::from(!online)));
                next += sent;
                let Some(node) = nodes.get_mut(at) else { continue };
                if *node == 0 {
                    pacing.acknowledge();
                    *node = 1;
                }
                if *node == 1 && deed > 0 {
                    let state = if deed == 1 { InvocationState::Success } else { InvocationState::Failed };
                    let had_exceeded = pacing.exceeded();
                    pacing.ended(true, state);
                    *node = 2;
                    prop_assert!(pacing.exceeded() >= had_exceeded);
                }
                prop_assert_eq!(pacing.in_flight as usize, nodes.iter().filter(|node| **node < 2).count());
            }
        }
    }
}
