//! What ends invocations that nodes did not end: cancelling, too many errors, and time. Pure.
//!
//! Invariant: a node that has an invocation in its log is asked to stop it, and its answer or the command's expiry ends it; one that
//! it does not have ends at once.

use serde::{Deserialize, Serialize};

use super::state::InvocationState;

/// Why a command goes to no more nodes; each is noticed once and stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stops {
    /// Somebody cancelled all of it.
    pub cancelled: bool,
    /// More than MaxErrors invocations failed.
    pub terminated: bool,
    /// TimeoutSeconds have passed.
    pub delivery_passed: bool,
    /// TimeoutSeconds and the steps' time-outs have passed.
    pub expired: bool,
    /// The account has too many invocations that have not ended.
    #[serde(default)]
    pub rate_exceeded: bool,
}

impl Stops {
    /// Whether there is any.
    #[must_use]
    pub fn any(self) -> bool {
        self != Self::default()
    }

    /// What an invocation becomes for them; none if it stays as it is.
    #[must_use]
    pub fn settle(self, state: InvocationState) -> Option<InvocationState> {
        use InvocationState as I;
        let next = match state {
            _ if state.is_terminal() => return None,
            _ if self.expired => I::DeliveryTimedOut,
            I::Pending | I::Delayed if self.cancelled || self.rate_exceeded => I::Cancelled,
            I::Pending | I::Delayed if self.terminated => I::Terminated,
            I::Pending | I::Delayed if self.delivery_passed => I::DeliveryTimedOut,
            I::InProgress if self.cancelled => I::Cancelling,
            _ => return None,
        };
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_not_ended_ends_or_is_asked_to() {
        use InvocationState as I;
        let none = Stops::default();
        let cancelled = Stops { cancelled: true, ..none };
        let terminated = Stops { terminated: true, ..none };
        let delivery = Stops { delivery_passed: true, ..none };
        let expired = Stops { delivery_passed: true, expired: true, ..none };
        let rows = [
            (none, [None, None, None, None]),
            (cancelled, [Some(I::Cancelled), Some(I::Cancelled), Some(I::Cancelling), None]),
            (terminated, [Some(I::Terminated), Some(I::Terminated), None, None]),
            (delivery, [Some(I::DeliveryTimedOut), Some(I::DeliveryTimedOut), None, None]),
            (expired, [Some(I::DeliveryTimedOut); 4]),
        ];
        for (stops, expected) in rows {
            assert_eq!(
                [I::Pending, I::Delayed, I::InProgress, I::Cancelling].map(|state| stops.settle(state)),
                expected
            );
        }
    }

    #[test]
    fn what_they_make_of_an_invocation_may_follow_and_an_end_stays() {
        for bits in 0..32_u8 {
            let [cancelled, terminated, delivery_passed, expired, rate_exceeded] =
                [1, 2, 4, 8, 16].map(|bit| bits & bit != 0);
            let stops = Stops { cancelled, terminated, delivery_passed, expired, rate_exceeded };
            for state in InvocationState::ALL {
                match stops.settle(state) {
                    Some(next) => assert!(state.may_become(next), "{stops:?}: {state:?} to {next:?}"),
                    None => assert!(!expired || state.is_terminal()),
                }
            }
        }
    }
}
