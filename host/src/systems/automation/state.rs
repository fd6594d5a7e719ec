//! Where executions and their steps are. Pure.

use serde::{Deserialize, Serialize};

/// The statuses of the service that executions and steps here have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It has not begun.
    Pending,
    /// It runs.
    InProgress,
    /// It waits for somebody.
    Waiting,
    /// It was cancelled and has not ended yet.
    Cancelling,
    /// It ended well.
    Success,
    /// Its time was over.
    TimedOut,
    /// It was cancelled.
    Cancelled,
    /// It failed.
    Failed,
}

impl Status {
    /// As the API spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Waiting => "Waiting",
            Self::Cancelling => "Cancelling",
            Self::Success => "Success",
            Self::TimedOut => "TimedOut",
            Self::Cancelled => "Cancelled",
            Self::Failed => "Failed",
        }
    }

    /// Whether nothing follows.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Success | Self::TimedOut | Self::Cancelled | Self::Failed)
    }
}

/// What critical steps have made of an execution; the first that fails decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// None has failed.
    #[default]
    Success,
    /// One failed.
    Failed,
    /// The time of one was over.
    TimedOut,
}

impl Verdict {
    /// With one more step that has ended.
    #[must_use]
    pub fn with(self, is_critical: bool, status: Status) -> Self {
        match (self, status) {
            (Self::Success, Status::Failed) if is_critical => Self::Failed,
            (Self::Success, Status::TimedOut) if is_critical => Self::TimedOut,
            _ => self,
        }
    }

    /// The status of an execution that ends.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Self::Success => Status::Success,
            Self::Failed => Status::Failed,
            Self::TimedOut => Status::TimedOut,
        }
    }
}

/// That somebody stopped an execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stop {
    /// Nothing begins any more; what runs ends by itself, what waits is left.
    Complete,
    /// What runs is stopped, and the cancel workflow follows.
    Cancel {
        /// When it ends in any case, in milliseconds since 1970.
        deadline_millis: u64,
        /// Whether the step that ran was told.
        told: bool,
        /// Whether that step has ended, so that its cancel workflow runs.
        workflow: bool,
    },
}

impl Stop {
    /// Whether it is a cancellation.
    #[must_use]
    pub const fn cancels(self) -> bool {
        matches!(self, Self::Cancel { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_critical_failure_is_the_executions() {
        let none = Verdict::default();
        assert_eq!(none.with(false, Status::Failed), Verdict::Success);
        assert_eq!(none.with(true, Status::Success), Verdict::Success);
        assert_eq!(none.with(true, Status::Cancelled), Verdict::Success);
        assert_eq!(none.with(true, Status::TimedOut).with(true, Status::Failed).status(), Status::TimedOut);
        assert_eq!(none.with(true, Status::Failed).with(true, Status::TimedOut).status(), Status::Failed);
    }
}
