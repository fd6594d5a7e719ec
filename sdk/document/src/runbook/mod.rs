//! Automation documents (runbooks, schema 0.3): what one says, once it was found to be right.
//!
//! The way of a runbook: [`Runbook::parse`] checks what an author wrote; [`Runbook::bind`] what a caller supplied;
//! [`Runbook::resolve`] puts values in the place of a step's templates when the step starts, since they may come from steps before it;
//! [`Runbook::after`] says what comes after a step's end. Nothing is kept here: who runs it keeps what it needs between two steps.

mod after;
mod branch;
mod parameters;
mod parse;
mod selector;
mod template;

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::content::{ContentError, invalid_at};
use crate::definition::{Parameter, ParameterType};

pub use after::{After, StepEnd};
pub use branch::{BranchError, choose};
pub use parameters::RunbookArguments;
pub use selector::{Room, Selector, SelectorError};
pub use template::{Reference, TemplateError, references};

/// The variables that a runbook has without declaring them, as `{{ global:NAME }}`.
pub const GLOBALS: [&str; 5] = ["DATE", "DATE_TIME", "REGION", "ACCOUNT_ID", "AWS_PARTITION"];

/// The same as `{{ automation:NAME }}`.
pub const AUTOMATION: [&str; 1] = ["EXECUTION_ID"];

/// An Automation document that passed every check. Made by [`Runbook::parse`].
#[derive(Clone, Debug)]
pub struct Runbook {
    /// The author's description.
    pub description: Option<String>,
    /// A role's ARN, or `{{ parameter }}`.
    pub assume_role: Option<String>,
    /// In the author's order; no name occurs twice.
    pub parameters: Vec<Parameter>,
    /// In the author's order; no name occurs twice.
    pub variables: Vec<Variable>,
    /// In the author's order, at least one; no name occurs twice.
    pub steps: Vec<RunbookStep>,
    /// What the execution answers: outputs of steps.
    pub outputs: Vec<OutputName>,
    content: String,
    action_places: Vec<usize>,
    step_places: HashMap<String, usize>,
    variable_places: HashMap<String, usize>,
}

/// A variable of a runbook.
#[derive(Clone, Debug)]
pub struct Variable {
    /// `[A-Za-z0-9_]+`
    pub name: String,
    /// What its values are.
    pub variable_type: ParameterType,
    /// Its first value; none until a step gives it one.
    pub default: Option<Value>,
}

/// A step of a runbook.
#[derive(Clone, Debug)]
pub struct RunbookStep {
    /// `[A-Za-z0-9_]+`, unique in the runbook.
    pub name: String,
    /// `aws:sleep`
    pub action: String,
    /// As written, with templates.
    pub inputs: Map<String, Value>,
    /// How often it is tried, 1 or more.
    pub max_attempts: u32,
    /// How long one attempt may take; none for the action's own time.
    pub timeout_seconds: Option<u64>,
    /// What follows a failure of its last attempt.
    pub on_failure: OnStepFailure,
    /// What follows a cancellation while it runs: the step with which the cancel workflow begins; none to end.
    pub on_cancel: Option<usize>,
    /// Whether its failure is the execution's.
    pub is_critical: bool,
    /// Whether the execution ends after it.
    pub is_end: bool,
    /// The step that follows its success, where that is not the next in the list.
    pub next_step: Option<usize>,
    /// What of its answer has a name.
    pub outputs: Vec<StepOutput>,
}

/// What follows a step's failure. Steps are places in the runbook's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnStepFailure {
    /// The execution ends.
    Abort,
    /// The step that would have followed.
    Continue,
    /// That step.
    Step(usize),
}

/// A named part of a step's answer.
#[derive(Clone, Debug)]
pub struct StepOutput {
    /// The output's name.
    pub name: String,
    /// Where it is in the answer.
    pub selector: Selector,
    /// What it has to be.
    pub output_type: ParameterType,
}

/// An output of a step, as the runbook's own `outputs` name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputName {
    /// As it is written: `step.Output`, or a step's name for all that it has.
    pub written: String,
    /// The step's place.
    pub step: usize,
    /// The output; none for all.
    pub output: Option<String>,
}

impl Runbook {
    /// The place of a step.
    #[must_use]
    pub fn step_named(&self, name: &str) -> Option<usize> {
        self.step_places.get(name).copied()
    }

    /// The variable of that name.
    #[must_use]
    pub fn variable_named(&self, name: &str) -> Option<&Variable> {
        self.variable_places.get(name).and_then(|at| self.variables.get(*at))
    }

    /// `InvalidDocumentContent` about a step, at its action.
    #[must_use]
    pub fn refused(&self, step: usize, message: &str) -> ContentError {
        let at = self.action_places.get(step).copied().unwrap_or_default();
        invalid_at(&self.content, at, message)
    }

    /// Every action exists.
    ///
    /// # Errors
    /// `InvalidDocumentContent` "Unknown action: X", at the first action that does not.
    pub fn check_actions(&self, exists: impl Fn(&str) -> bool) -> Result<(), ContentError> {
        match self.steps.iter().position(|step| !exists(&step.action)) {
            Some(at) => Err(self.refused(at, &format!("Unknown action: {}", self.steps[at].action))),
            None => Ok(()),
        }
    }

    /// How the author wrote a step's `onFailure`, with what holds where nothing was.
    #[must_use]
    pub fn on_failure_text(&self, step: &RunbookStep) -> String {
        match step.on_failure {
            OnStepFailure::Abort => "Abort".to_owned(),
            OnStepFailure::Continue => "Continue".to_owned(),
            OnStepFailure::Step(at) => format!("step:{}", self.steps[at].name),
        }
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}
