//! How many nodes a command may be on at once: MaxConcurrency, MaxErrors and the ramp-up. Pure.
//!
//! What holds a place of MaxConcurrency is an offer that lies in a node's mailbox and a command that a node has; a node that is
//! offline holds none until it comes back. What holds the ramp is an offer to a connected node that has not answered, for a while.
//!
//! Invariants: nothing is sent where [`Pacing::allowed`] places are taken (a node that was passed over may take one by itself); a node that never answers stops neither the ramp, nor,
//! once it is offline, anything.

use std::fmt;

use serde::{Deserialize, Serialize};

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

/// Where the offer of an invocation is. What the invocation holds of the pacing follows from this alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// Its turn has not come.
    Waiting,
    /// Its turn came while the node was offline or took no more. It lies in no mailbox, and holds nothing.
    PassedOver,
    /// The node is back, and there was no room. It holds nothing.
    Returned,
    /// It lies in the node's mailbox, and holds a place.
    Out {
        /// The mail.
        mail_id: u64,
        /// How often the ramp had gone on without answers when it was sent.
        wave: u32,
    },
    /// The node has the command, which holds a place.
    Taken,
    /// The invocation has ended, and holds nothing.
    Over,
}

impl Offer {
    /// Whether it is one of those that MaxConcurrency counts.
    #[must_use]
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Out { .. } | Self::Taken)
    }
}

/// How far the sending of a command is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pacing {
    /// Nodes that may have it at once.
    pub max_concurrency: u32,
    /// Errors after which it is sent to no more nodes.
    pub max_errors: u32,
    /// Invocations that hold a place.
    pub in_flight: u32,
    /// Offers that were answered, or that the ramp waits for no longer.
    pub acknowledged: u32,
    /// Offers that are out and that the ramp waits for.
    pub unanswered: u32,
    /// How often the ramp has gone on without answers.
    pub wave: u32,
    /// When the last offer was sent, in milliseconds since 1970.
    pub sent_millis: u64,
}

/// How long the ramp waits for the answer of a node that is connected: as long as one is silent between two heartbeats.
const ANSWER_MILLIS: u64 = 30_000;

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

    /// How many invocations may hold a place now: one at first, two more with each offer that was answered.
    #[must_use]
    pub fn allowed(&self) -> u32 {
        self.max_concurrency.min(self.acknowledged.saturating_mul(2).saturating_add(1))
    }

    /// How many more may be sent now.
    #[must_use]
    pub fn room(&self) -> u32 {
        self.allowed().saturating_sub(self.in_flight)
    }

    /// Whether so many errors are more than MaxErrors.
    #[must_use]
    pub fn exceeded(&self, errors: u32) -> bool {
        errors > self.max_errors
    }

    /// The offer of an invocation has moved, at a time in milliseconds since 1970.
    pub fn moved(&mut self, from: Offer, to: Offer, now: u64) {
        self.in_flight = (self.in_flight + u32::from(to.holds_place())).saturating_sub(u32::from(from.holds_place()));
        let waited_for = matches!(from, Offer::Out { wave, .. } if wave == self.wave);
        if waited_for {
            self.unanswered = self.unanswered.saturating_sub(1);
        }
        match to {
            Offer::Out { .. } => {
                self.unanswered += 1;
                self.sent_millis = now;
            }
            Offer::Taken | Offer::Over if waited_for => self.acknowledged += 1,
            // What was reported late, or by a node that was offline for a moment, is an answer too.
            Offer::Taken if !matches!(from, Offer::Out { .. } | Offer::Taken) => self.acknowledged += 1,
            _ => {}
        }
    }

    /// When the ramp goes on without answers, in milliseconds since 1970; none if it does not wait for any.
    #[must_use]
    pub fn gives_up_millis(&self) -> Option<u64> {
        let ramp_holds = self.room() == 0 && self.in_flight < self.max_concurrency;
        (ramp_holds && self.unanswered > 0).then(|| self.sent_millis.saturating_add(ANSWER_MILLIS))
    }

    /// The ramp waits no longer for what is out.
    pub fn give_up(&mut self) {
        self.acknowledged += self.unanswered;
        self.unanswered = 0;
        self.wave += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pacing(max_concurrency: &str, max_errors: &str, targets: u32) -> Pacing {
        Pacing::new(Rate::parse(max_concurrency).unwrap(), Rate::parse(max_errors).unwrap(), targets)
    }

    /// Sends as many as there is room for; how many.
    fn send(pacing: &mut Pacing, now: u64) -> u32 {
        let room = pacing.room();
        (0..room).for_each(|_| pacing.moved(Offer::Waiting, out(pacing), now));
        room
    }

    fn out(pacing: &Pacing) -> Offer {
        Offer::Out { mail_id: 1, wave: pacing.wave }
    }

    /// "MaxErrors 10 %, 50 targets: stops after error number 6", and its neighbours.
    #[test]
    fn sending_stops_when_errors_exceed_max_errors() {
        for (max_errors, targets, stops_after) in
            [("0", 20, 1), ("3", 20, 4), ("10%", 50, 6), ("10%", 9, 1), ("100%", 3, 4)]
        {
            let pacing = pacing("1", max_errors, targets);
            assert!(!pacing.exceeded(stops_after - 1), "{max_errors} of {targets}");
            assert!(pacing.exceeded(stops_after), "{max_errors} of {targets}");
        }
    }

    #[test]
    fn the_first_node_acknowledges_before_others_get_it_and_then_the_number_grows() {
        let mut pacing = pacing("10", "0", 100);
        let mut in_flight = Vec::new();
        for _ in 0..6 {
            send(&mut pacing, 0);
            in_flight.push(pacing.in_flight);
            pacing.moved(out(&pacing), Offer::Taken, 0);
        }
        assert_eq!(in_flight, [1, 3, 5, 7, 9, 10]);
    }

    #[test]
    fn a_node_that_goes_offline_leaves_its_place_and_the_ramp_to_the_others() {
        let mut pacing = pacing("4", "0", 100);
        assert_eq!(send(&mut pacing, 0), 1);
        pacing.moved(out(&pacing), Offer::PassedOver, 0);
        assert_eq!((pacing.in_flight, pacing.room()), (0, 1));
    }

    #[test]
    fn the_ramp_waits_half_a_minute_for_an_answer_and_counts_it_once() {
        let mut pacing = pacing("10", "0", 100);
        assert_eq!(pacing.gives_up_millis(), None);
        let silent = out(&pacing);
        send(&mut pacing, 5_000);
        assert_eq!(pacing.gives_up_millis(), Some(35_000));
        pacing.give_up();
        assert_eq!((pacing.room(), pacing.gives_up_millis()), (2, None));
        send(&mut pacing, 35_000);
        pacing.moved(silent, Offer::Taken, 36_000);
        assert_eq!(pacing.allowed(), 3, "its late answer was counted before");
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
            does in proptest::collection::vec((0_usize..60, 0_u8..6), 0..300),
        ) {
            let mut pacing = Pacing { max_concurrency, ..Pacing::default() };
            let mut offers = [Offer::Waiting; 60];
            for (at, deed) in does {
                let from = offers[at];
                let to = match (deed, from) {
                    (0, Offer::Waiting | Offer::Returned) if pacing.room() > 0 => {
                        prop_assert!(pacing.in_flight < pacing.allowed());
                        out(&pacing)
                    }
                    (1, Offer::Waiting | Offer::Out { .. } | Offer::Returned) => Offer::PassedOver,
                    (2, Offer::PassedOver) => Offer::Returned,
                    // By what comes late also from a node that was passed over.
                    (3, Offer::Out { .. } | Offer::PassedOver | Offer::Returned) => Offer::Taken,
                    (4, _) => Offer::Over,
                    (5, _) if pacing.gives_up_millis().is_some() => {
                        pacing.give_up();
                        from
                    }
                    _ => from,
                };
                if to != from {
                    pacing.moved(from, to, 0);
                    offers[at] = to;
                }
                let count = |which: &dyn Fn(&Offer) -> bool| offers.iter().filter(|offer| which(offer)).count();
                prop_assert_eq!(pacing.in_flight as usize, count(&|offer| offer.holds_place()));
                let waited_for = |offer: &Offer| matches!(offer, Offer::Out { wave, .. } if *wave == pacing.wave);
                prop_assert_eq!(pacing.unanswered as usize, count(&waited_for));
                // Whatever nodes do: something may be sent, or all places are taken, or an answer is waited for.
                prop_assert!(
                    pacing.room() > 0 || pacing.in_flight >= max_concurrency || pacing.gives_up_millis().is_some()
                );
            }
        }
    }
}
