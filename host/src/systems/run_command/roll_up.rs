//! What a command's state is, from the states of its invocations.
//!
//! Invariants: the counts of all states add up to the number of invocations; the end depends on the counts alone, so the order in
//! which nodes report cannot change it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::state::{CommandState, InvocationState};

/// How many invocations of a command are in each state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts(BTreeMap<InvocationState, u32>);

impl Counts {
    /// One more invocation.
    pub fn add(&mut self, state: InvocationState) {
        *self.0.entry(state).or_default() += 1;
    }

    /// An invocation went from one state to another.
    pub fn change(&mut self, from: InvocationState, to: InvocationState) {
        if let Some(count) = self.0.get_mut(&from) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.0.remove(&from);
            }
        }
        self.add(to);
    }

    /// How many are in the state.
    #[must_use]
    pub fn of(&self, state: InvocationState) -> u32 {
        self.0.get(&state).copied().unwrap_or(0)
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.0.values().sum()
    }

    /// `CompletedCount` of Command.
    #[must_use]
    pub fn completed(&self) -> u32 {
        self.sum(InvocationState::is_completed)
    }

    /// `ErrorCount` of Command: what counts to MaxErrors.
    #[must_use]
    pub fn errors(&self) -> u32 {
        self.sum(InvocationState::is_error)
    }

    /// How many have not ended.
    #[must_use]
    pub fn open(&self) -> u32 {
        self.sum(|state| !state.is_terminal())
    }

    /// Whether every invocation has ended.
    #[must_use]
    pub fn all_ended(&self) -> bool {
        self.0.keys().all(|state| state.is_terminal())
    }

    fn sum(&self, which: fn(InvocationState) -> bool) -> u32 {
        self.0.iter().filter(|(state, _)| which(**state)).map(|(_, count)| count).sum()
    }
}

/// The state of a command all of whose invocations have ended; at least one.
///
/// The service publishes examples, not the rule; this is the simplest one that gives all of them. Invocations that never reached a
/// node (undeliverable, of another platform, denied) count only where there are no others.
#[must_use]
pub fn roll_up(counts: &Counts, max_errors: u32) -> CommandState {
    use InvocationState as I;
    let [failed, timed_out, undelivered] =
        [I::Failed, I::ExecutionTimedOut, I::DeliveryTimedOut].map(|state| counts.of(state));
    let unreached: u32 =
        [I::Undeliverable, I::InvalidPlatform, I::AccessDenied].map(|state| counts.of(state)).iter().sum();
    if unreached == counts.total() {
        let denied = counts.of(I::AccessDenied) == unreached;
        return if denied { CommandState::AccessDenied } else { CommandState::Failed };
    }
    if failed + timed_out > max_errors {
        return if failed > 0 { CommandState::Failed } else { CommandState::ExecutionTimedOut };
    }
    if undelivered > max_errors {
        CommandState::DeliveryTimedOut
    } else if failed + timed_out + undelivered > 0 {
        CommandState::Incomplete
    } else if counts.of(I::Cancelled) > 0 {
        CommandState::Cancelled
    } else {
        CommandState::Success
    }
}

/// The state of a command that has invocations which have not ended.
#[must_use]
pub fn under_way(counts: &Counts, cancelling: bool) -> CommandState {
    use InvocationState as I;
    if cancelling {
        return CommandState::Cancelling;
    }
    let waiting = counts.of(I::Pending);
    let delayed = counts.of(I::Delayed);
    let never_sent = counts.of(I::InvalidPlatform) + counts.of(I::AccessDenied);
    if counts.total() > waiting + delayed + never_sent {
        CommandState::InProgress
    } else if delayed > 0 {
        CommandState::Delayed
    } else {
        CommandState::Pending
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use CommandState as C;
    use InvocationState as I;

    fn counts(of: &[(I, u32)]) -> Counts {
        let mut counts = Counts::default();
        for (state, count) in of {
            (0..*count).for_each(|_| counts.add(*state));
        }
        counts
    }

    #[test]
    fn the_published_examples_come_out() {
        #[expect(clippy::type_complexity, reason = "a table")]
        let rows: [(&[(I, u32)], u32, C); 16] = [
            (&[(I::Undeliverable, 4), (I::Success, 1)], 0, C::Success),
            (&[(I::Undeliverable, 5)], 0, C::Failed),
            (&[(I::InvalidPlatform, 4), (I::Success, 1)], 0, C::Success),
            (&[(I::InvalidPlatform, 5)], 0, C::Failed),
            (&[(I::AccessDenied, 4), (I::Success, 1)], 0, C::Success),
            (&[(I::AccessDenied, 5)], 0, C::AccessDenied),
            (&[(I::Success, 9), (I::Failed, 1)], 1, C::Incomplete),
            (&[(I::Failed, 1)], 0, C::Failed),
            (&[(I::Failed, 1), (I::Terminated, 9)], 0, C::Failed),
            (&[(I::Success, 5)], 0, C::Success),
            (&[(I::Success, 5), (I::ExecutionTimedOut, 1)], 0, C::ExecutionTimedOut),
            (&[(I::Failed, 1), (I::ExecutionTimedOut, 1)], 1, C::Failed),
            (&[(I::Success, 5), (I::DeliveryTimedOut, 1)], 0, C::DeliveryTimedOut),
            (&[(I::Success, 5), (I::DeliveryTimedOut, 1)], 1, C::Incomplete),
            (&[(I::Success, 5), (I::Cancelled, 1)], 0, C::Cancelled),
            (&[(I::Failed, 1), (I::Cancelled, 1)], 0, C::Failed),
        ];
        for (invocations, max_errors, expected) in rows {
            assert_eq!(roll_up(&counts(invocations), max_errors), expected, "{invocations:?}, MaxErrors {max_errors}");
        }
    }

    #[test]
    fn a_command_is_under_way_once_a_node_has_it() {
        #[expect(clippy::type_complexity, reason = "a table")]
        let rows: [(&[(I, u32)], bool, C); 6] = [
            (&[(I::Pending, 3)], false, C::Pending),
            (&[(I::Pending, 3), (I::InvalidPlatform, 1)], false, C::Pending),
            (&[(I::Pending, 3), (I::Delayed, 1)], false, C::Delayed),
            (&[(I::Pending, 3), (I::Delayed, 1), (I::InProgress, 1)], false, C::InProgress),
            (&[(I::Pending, 3), (I::Success, 1)], false, C::InProgress),
            (&[(I::Cancelling, 1), (I::Success, 1)], true, C::Cancelling),
        ];
        for (invocations, cancelling, expected) in rows {
            assert_eq!(under_way(&counts(invocations), cancelling), expected, "{invocations:?}");
        }
    }

    fn some_state() -> impl Strategy<Value = I> {
        (0..I::ALL.len()).prop_map(|at| I::ALL[at])
    }

    proptest! {
        #[test]
        fn counts_add_up_to_the_invocations_after_any_changes(
            changes in proptest::collection::vec((0_usize..20, some_state()), 0..200)
        ) {
            let mut states = [I::Pending; 20];
            let mut counts = counts(&[(I::Pending, 20)]);
            for (at, to) in changes {
                if states[at].may_become(to) {
                    counts.change(states[at], to);
                    states[at] = to;
                }
            }
            prop_assert_eq!(counts.total(), 20);
            for state in I::ALL {
                prop_assert_eq!(counts.of(state) as usize, states.iter().filter(|other| **other == state).count());
            }
            prop_assert_eq!(counts.errors() as usize, states.iter().filter(|state| state.is_error()).count());
            prop_assert_eq!(counts.all_ended(), states.iter().all(|state| state.is_terminal()));
        }

        #[test]
        fn any_order_of_the_same_ends_gives_the_same_command(
            (ends, shuffled) in proptest::collection::vec(some_state().prop_filter("an end", |s| s.is_terminal()), 1..40)
                .prop_flat_map(|ends| (Just(ends.clone()), Just(ends).prop_shuffle())),
            max_errors in 0_u32..10,
        ) {
            let run = |ends: &[I]| {
                let mut counts = counts(&[(I::Pending, ends.len() as u32)]);
                ends.iter().for_each(|end| counts.change(I::Pending, *end));
                roll_up(&counts, max_errors)
            };
            prop_assert_eq!(run(&ends), run(&shuffled));
            prop_assert!(run(&ends).is_terminal());
        }
    }
}
