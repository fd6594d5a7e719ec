//! The states of an invocation and of a command, and which may follow which.
//!
//! Invariants: a terminal state never changes; what the API calls `Status` and `StatusDetails` follow from the state alone.

use serde::{Deserialize, Serialize};

/// Where one command on one node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InvocationState {
    /// The node does not have it: it was not sent, or is on its way.
    Pending,
    /// The node was offline, or took no more, when its turn came; it is sent when the node is back.
    Delayed,
    /// The node has it in its log.
    InProgress,
    /// The node has it and was told to stop.
    Cancelling,
    /// It ended well.
    Success,
    /// A step failed, or the node refused it.
    Failed,
    /// A step's own time-out passed.
    ExecutionTimedOut,
    /// It was not begun, or its end was not reported, in time.
    DeliveryTimedOut,
    /// Somebody cancelled it.
    Cancelled,
    /// Too many other invocations failed before the node had it.
    Terminated,
    /// The node was deregistered before it had it, or takes nothing out of its mailbox.
    Undeliverable,
    /// The document is not for the node's operating system.
    InvalidPlatform,
    /// A plugin lacks a grant on the node.
    AccessDenied,
}

use InvocationState as I;

impl InvocationState {
    /// All of them, in the order in which they are declared.
    pub const ALL: [Self; 13] = [
        I::Pending,
        I::Delayed,
        I::InProgress,
        I::Cancelling,
        I::Success,
        I::Failed,
        I::ExecutionTimedOut,
        I::DeliveryTimedOut,
        I::Cancelled,
        I::Terminated,
        I::Undeliverable,
        I::InvalidPlatform,
        I::AccessDenied,
    ];

    /// `Status` of CommandInvocation.
    #[must_use]
    pub const fn status(self) -> &'static str {
        match self {
            I::Pending => "Pending",
            I::Delayed => "Delayed",
            I::InProgress => "InProgress",
            I::Cancelling => "Cancelling",
            I::Success => "Success",
            I::Failed | I::Undeliverable | I::InvalidPlatform | I::AccessDenied => "Failed",
            I::ExecutionTimedOut | I::DeliveryTimedOut => "TimedOut",
            I::Cancelled | I::Terminated => "Cancelled",
        }
    }

    /// `StatusDetails` of CommandInvocation, in one word as the filters spell it.
    #[must_use]
    pub const fn details(self) -> &'static str {
        match self {
            I::ExecutionTimedOut => "ExecutionTimedOut",
            I::DeliveryTimedOut => "DeliveryTimedOut",
            I::Terminated => "Terminated",
            I::Undeliverable => "Undeliverable",
            I::InvalidPlatform => "InvalidPlatform",
            I::AccessDenied => "AccessDenied",
            other => other.status(),
        }
    }

    /// Whether nothing follows it.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        !matches!(self, I::Pending | I::Delayed | I::InProgress | I::Cancelling)
    }

    /// Whether the node does not have it yet, so that it can be taken back without asking the node.
    #[must_use]
    pub const fn is_undelivered(self) -> bool {
        matches!(self, I::Pending | I::Delayed)
    }

    /// Whether it may have ended while the node did not know: the node is told to stop if it turns out to have it.
    #[must_use]
    pub const fn ended_without_node(self) -> bool {
        matches!(self, I::DeliveryTimedOut | I::Cancelled | I::Terminated | I::Undeliverable)
    }

    /// Whether it counts to MaxErrors.
    #[must_use]
    pub const fn is_error(self) -> bool {
        matches!(self, I::Failed | I::ExecutionTimedOut)
    }

    /// Whether it counts to CompletedCount.
    #[must_use]
    pub const fn is_completed(self) -> bool {
        matches!(
            self,
            I::Success
                | I::Failed
                | I::ExecutionTimedOut
                | I::DeliveryTimedOut
                | I::Cancelled
                | I::Terminated
                | I::Undeliverable
        )
    }

    /// Whether `next` may follow.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        match self {
            I::Pending => !matches!(next, I::Pending | I::Cancelling),
            I::Delayed => !matches!(next, I::Pending | I::Delayed | I::Cancelling | I::InvalidPlatform),
            I::InProgress => matches!(
                next,
                I::Success | I::Failed | I::ExecutionTimedOut | I::DeliveryTimedOut | I::Cancelling | I::Cancelled
            ),
            I::Cancelling => {
                matches!(next, I::Success | I::Failed | I::ExecutionTimedOut | I::DeliveryTimedOut | I::Cancelled)
            }
            _ => false,
        }
    }
}

/// Where a command is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CommandState {
    /// No node has it.
    Pending,
    /// A node has it.
    InProgress,
    /// It was sent to offline nodes only.
    Delayed,
    /// Somebody cancelled it, and not all nodes have answered.
    Cancelling,
    /// It ended well.
    Success,
    /// More than MaxErrors invocations failed.
    Failed,
    /// More than MaxErrors invocations were not delivered in time.
    DeliveryTimedOut,
    /// More than MaxErrors invocations ran into a time-out.
    ExecutionTimedOut,
    /// Some invocations did not end well, not more than MaxErrors.
    Incomplete,
    /// A plugin lacks a grant on every node.
    AccessDenied,
    /// No node has the tags.
    NoInstancesInTag,
    /// Somebody cancelled it.
    Cancelled,
    /// The account has too many invocations that have not ended: it went to no node.
    RateExceeded,
}

use CommandState as C;

impl CommandState {
    /// `Status` of Command.
    #[must_use]
    pub const fn status(self) -> &'static str {
        match self {
            C::Pending => "Pending",
            C::InProgress | C::Delayed => "InProgress",
            C::Cancelling => "Cancelling",
            C::Success => "Success",
            C::Failed | C::Incomplete | C::AccessDenied | C::NoInstancesInTag | C::RateExceeded => "Failed",
            C::DeliveryTimedOut | C::ExecutionTimedOut => "TimedOut",
            C::Cancelled => "Cancelled",
        }
    }

    /// `StatusDetails` of Command, in one word.
    #[must_use]
    pub const fn details(self) -> &'static str {
        match self {
            C::Delayed => "Delayed",
            C::DeliveryTimedOut => "DeliveryTimedOut",
            C::ExecutionTimedOut => "ExecutionTimedOut",
            C::Incomplete => "Incomplete",
            C::AccessDenied => "AccessDenied",
            C::NoInstancesInTag => "NoInstancesInTag",
            C::RateExceeded => "RateExceeded",
            other => other.status(),
        }
    }

    /// The values of ListCommands' filter `Status` that find it.
    #[must_use]
    pub fn filter_values(self) -> Vec<&'static str> {
        let details = match self {
            // The one word that filters spell otherwise.
            C::RateExceeded => "LimitExceeded",
            other => other.details(),
        };
        let mut values = vec![self.status(), details];
        values.dedup();
        values
    }

    /// Whether nothing follows it.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        !matches!(self, C::Pending | C::InProgress | C::Delayed | C::Cancelling)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of invocation statuses, and of the transitions between them, in the behaviour sheet of Run Command.
    #[test]
    fn statuses_and_details_are_those_of_the_service() {
        let rows = [
            (I::Pending, "Pending", "Pending", false, false),
            (I::InProgress, "InProgress", "InProgress", false, false),
            (I::Delayed, "Delayed", "Delayed", false, false),
            (I::Success, "Success", "Success", false, true),
            (I::DeliveryTimedOut, "TimedOut", "DeliveryTimedOut", false, true),
            (I::ExecutionTimedOut, "TimedOut", "ExecutionTimedOut", true, true),
            (I::Failed, "Failed", "Failed", true, true),
            (I::Cancelled, "Cancelled", "Cancelled", false, true),
            (I::Undeliverable, "Failed", "Undeliverable", false, true),
            (I::Terminated, "Cancelled", "Terminated", false, true),
            (I::InvalidPlatform, "Failed", "InvalidPlatform", false, true),
            (I::AccessDenied, "Failed", "AccessDenied", false, true),
            (I::Cancelling, "Cancelling", "Cancelling", false, false),
        ];
        assert_eq!(rows.len(), I::ALL.len());
        for (state, status, details, error, terminal) in rows {
            assert_eq!((state.status(), state.details()), (status, details));
            assert_eq!((state.is_error(), state.is_terminal()), (error, terminal), "{state:?}");
        }
    }

    #[test]
    fn transitions_of_the_sheet_are_possible() {
        for (from, to) in [
            (I::Pending, I::InProgress),
            (I::Pending, I::Delayed),
            (I::Pending, I::Cancelled),
            (I::Pending, I::DeliveryTimedOut),
            (I::Pending, I::Terminated),
            (I::Delayed, I::InProgress),
            (I::Delayed, I::DeliveryTimedOut),
            (I::Delayed, I::Undeliverable),
            (I::InProgress, I::Success),
            (I::InProgress, I::Failed),
            (I::InProgress, I::ExecutionTimedOut),
            (I::InProgress, I::DeliveryTimedOut),
            (I::InProgress, I::Cancelling),
            (I::Cancelling, I::Cancelled),
        ] {
            assert!(from.may_become(to), "{from:?} to {to:?}");
        }
    }

    #[test]
    fn a_terminal_state_never_changes() {
        for from in I::ALL.into_iter().filter(|state| state.is_terminal()) {
            for to in I::ALL {
                assert!(!from.may_become(to), "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn a_delivered_invocation_is_never_undelivered_again() {
        for from in [I::InProgress, I::Cancelling] {
            for to in [I::Pending, I::Delayed, I::Terminated, I::Undeliverable, I::InvalidPlatform, I::AccessDenied] {
                assert!(!from.may_become(to), "{from:?} to {to:?}");
            }
        }
    }
}
