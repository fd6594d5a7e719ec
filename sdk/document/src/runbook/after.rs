//! What comes after a step's end.

use super::{OnStepFailure, Runbook};

/// How a step's last attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepEnd {
    /// It did what it should; a branch says which step is next.
    Success {
        /// The step that a branch chose; none for the one that follows.
        chosen: Option<usize>,
    },
    /// It failed, or its time was over.
    Failed,
    /// It was cancelled.
    Cancelled,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// That step.
    Step(usize),
    /// Nothing: the execution ends.
    End,
}

impl Runbook {
    /// What comes after the step at `index`. `isEnd` ends the execution whatever became of the step. A step that failed and whose
    /// `onFailure` is `Continue` is followed by what would follow its success (decision).
    #[must_use]
    pub fn after(&self, index: usize, end: StepEnd) -> After {
        let Some(step) = self.steps.get(index) else { return After::End };
        let following = || match step.next_step {
            Some(next) => After::Step(next),
            None if index + 1 < self.steps.len() => After::Step(index + 1),
            None => After::End,
        };
        match (end, step.on_failure) {
            (StepEnd::Cancelled, _) => step.on_cancel.map_or(After::End, After::Step),
            _ if step.is_end => After::End,
            (StepEnd::Success { chosen: Some(chosen) }, _) => After::Step(chosen),
            (StepEnd::Success { chosen: None }, _) | (StepEnd::Failed, OnStepFailure::Continue) => following(),
            (StepEnd::Failed, OnStepFailure::Step(next)) => After::Step(next),
            (StepEnd::Failed, OnStepFailure::Abort) => After::End,
        }
    }
}
