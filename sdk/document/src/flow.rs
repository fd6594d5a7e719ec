//! What runs next on a node, and what a step's result means.
//!
//! Whether a step can run here at all follows from the step and the node, and is settled when a flow is made; the rest follows from the outcomes so far.
//! So a flow can be made again from the outcomes that an agent's log kept, and goes on where it was. Invariants: every step gets exactly
//! one outcome, in the document's order; nothing runs after the end. Texts are those of the AWS agent.

use serde::{Deserialize, Serialize};

use crate::definition::{Platform, SchemaVersion};
use crate::interpolate::{BoundStep, Control, OnFailure};
use crate::precondition;

/// What a flow has to know of the node.
pub struct Node<'a> {
    /// Its operating system.
    pub platform: Platform,
    /// What it has for an action.
    pub support: &'a dyn Fn(&str) -> Support,
}

/// What a node has for an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// A plugin that runs here.
    Supported,
    /// A plugin, for other platforms.
    OtherPlatform,
    /// No plugin of that name.
    Unknown,
}

/// How a step ended. AWS's words for a plugin's status, and `Skipped`, which counts as success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepStatus {
    /// It did what it should, or was ended by code 168.
    Success,
    /// It failed, or could not be run.
    Failed,
    /// Its own time-out passed.
    TimedOut,
    /// The command was cancelled.
    Cancelled,
    /// A precondition, its platform, or the end of an earlier step kept it from running.
    Skipped,
}

/// How what a step started came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResultStatus {
    /// By itself; a code other than 0 makes it a failure.
    Success,
    /// By a failure, whatever the code.
    Failed,
    /// Stopped when its time was over.
    TimedOut,
    /// Stopped because the command was cancelled.
    Cancelled,
}

/// What came of running a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepResult {
    /// How it came to its end.
    pub status: ResultStatus,
    /// Of the process or plugin; none if there was nothing to have one.
    #[serde(default)]
    pub exit_code: Option<i32>,
    /// What a plugin asked for; codes 194 and 3010 are understood without it.
    #[serde(default)]
    pub reboot: Reboot,
    /// A plugin's wish to end the document here, with the step's own status.
    #[serde(default)]
    pub finish: bool,
}

/// Whether the node has to reboot for what was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reboot {
    /// No.
    #[default]
    No,
    /// Reboot, then go on with what comes next.
    ThenProceed,
    /// Reboot, then run this step once more.
    ThenAgain,
}

/// The end of a step, as it is reported and logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepOutcome {
    /// How it ended.
    pub status: StepStatus,
    /// AWS's ResponseCode.
    pub response_code: i32,
    /// Added to the end of the step's standard output; of a step that did not run, all of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub standard_output: String,
    /// Added to the end of the step's standard error.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub standard_error: String,
    /// True if what the step wrote to standard error is dropped.
    #[serde(default)]
    pub drops_standard_error: bool,
    /// True if later steps are skipped.
    #[serde(default)]
    pub exits: bool,
}

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Run the step, then say [`Flow::finished`]. Asked again, the answer is the same.
    Run {
        /// Of the document's steps.
        index: usize,
    },
    /// The step is not run; this is its outcome, to be logged and reported like any other.
    Settled {
        /// Of the document's steps.
        index: usize,
        /// Skipped, Failed or Cancelled.
        outcome: StepOutcome,
    },
    /// Every step has its outcome.
    Done {
        /// The document's status; never `Skipped`.
        status: StepStatus,
    },
}

/// What a step's result means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finished {
    /// The step has ended.
    Settled(StepOutcome),
    /// The step has ended; reboot before what comes next.
    RebootThenProceed(StepOutcome),
    /// Reboot; the step has no outcome yet and runs again. An agent that may not reboot says so with a second, failed result.
    RebootThenAgain,
}

/// One run of a document on one node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    platform: Platform,
    steps: Vec<Planned>,
    outcomes: Vec<StepOutcome>,
    /// The step after the last outcome was given out to run.
    running: bool,
    cancelled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Planned {
    name: String,
    action: String,
    control: Control,
    plan: Plan,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Plan {
    Run,
    Skip(String),
    Fail(String),
}

/// Exit codes by which a script ends its document.
const EXIT_WITH_SUCCESS: i32 = 168;
const EXIT_WITH_FAILURE: i32 = 169;

impl Flow {
    /// A flow at its beginning.
    #[must_use]
    pub fn new(steps: &[BoundStep], node: &Node<'_>) -> Self {
        Self::resume(steps, node, Vec::new())
    }

    /// A flow that has these outcomes of its first steps already; more outcomes than steps are ignored. That it was
    /// cancelled is to be said again.
    #[must_use]
    pub fn resume(steps: &[BoundStep], node: &Node<'_>, mut outcomes: Vec<StepOutcome>) -> Self {
        outcomes.truncate(steps.len());
        let steps = steps
            .iter()
            .map(|step| Planned {
                name: step.name.clone(),
                action: step.action.clone(),
                control: step.control,
                plan: plan(step, node),
            })
            .collect();
        Self { platform: node.platform, steps, outcomes, running: false, cancelled: false }
    }

    /// What to do now. A step that does not run is settled by asking.
    #[expect(
        clippy::should_implement_trait,
        reason = "no iterator: a step that runs is the answer until it has finished"
    )]
    pub fn next(&mut self) -> Next {
        let index = self.outcomes.len();
        let Some(step) = self.steps.get(index) else { return Next::Done { status: self.status() } };
        if self.running {
            return Next::Run { index };
        }
        let runs_anyway = step.control.finally_step && index + 1 == self.steps.len();
        let outcome = if self.cancelled {
            // Not started: AWS's ResponseCode for that is -1.
            StepOutcome { response_code: -1, ..StepOutcome::of(StepStatus::Cancelled) }
        } else if self.outcomes.iter().any(|outcome| outcome.exits) && !runs_anyway {
            let Planned { name, action, .. } = step;
            StepOutcome {
                standard_output: format!(
                    "Plugin with name {action} and id {name} skipped due to prior step with an exit condition"
                ),
                ..StepOutcome::of(StepStatus::Skipped)
            }
        } else {
            match &step.plan {
                Plan::Run => {
                    self.running = true;
                    return Next::Run { index };
                }
                Plan::Skip(why) => StepOutcome { standard_output: why.clone(), ..StepOutcome::of(StepStatus::Skipped) },
                Plan::Fail(why) => StepOutcome {
                    response_code: 1,
                    standard_error: why.clone(),
                    // `successAndExit` is about steps that ran.
                    exits: step.control.on_failure == Some(OnFailure::Exit),
                    ..StepOutcome::of(StepStatus::Failed)
                },
            }
        };
        self.outcomes.push(outcome.clone());
        Next::Settled { index, outcome }
    }

    /// Takes the result of the step that [`Flow::next`] said to run.
    ///
    /// None if that is not step `index`: the result was given before, or never asked for.
    pub fn finished(&mut self, index: usize, result: StepResult) -> Option<Finished> {
        let step = self.steps.get(index).filter(|_| self.running && index == self.outcomes.len())?;
        let stopped = matches!(result.status, ResultStatus::TimedOut | ResultStatus::Cancelled);
        let asks_by_code = result.exit_code == Some(reboot_code(self.platform));
        let again = !stopped && (asks_by_code || result.reboot == Reboot::ThenAgain);
        if again && !self.cancelled {
            return Some(Finished::RebootThenAgain);
        }
        let outcome = match again {
            // No node is rebooted for what nobody wants any more.
            true => outcome(step.control, StepResult { status: ResultStatus::Cancelled, ..result }, self.platform),
            false => outcome(step.control, result, self.platform),
        };
        self.running = false;
        self.outcomes.push(outcome.clone());
        Some(match (result.reboot, stopped) {
            (Reboot::ThenProceed, false) => Finished::RebootThenProceed(outcome),
            _ => Finished::Settled(outcome),
        })
    }

    /// The command was cancelled: what has not begun is not run. A step that is running still reports its result.
    pub fn cancel(&mut self) {
        self.cancelled = true;
    }

    /// The outcomes so far, one for each of the first steps: what an agent's log keeps.
    #[must_use]
    pub fn outcomes(&self) -> &[StepOutcome] {
        &self.outcomes
    }

    /// The document's status, were this its end.
    #[must_use]
    pub fn status(&self) -> StepStatus {
        [StepStatus::Failed, StepStatus::TimedOut, StepStatus::Cancelled]
            .into_iter()
            .find(|status| self.outcomes.iter().any(|outcome| outcome.status == *status))
            .unwrap_or(StepStatus::Success)
    }
}

impl StepOutcome {
    fn of(status: StepStatus) -> Self {
        Self {
            status,
            response_code: 0,
            standard_output: String::new(),
            standard_error: String::new(),
            drops_standard_error: false,
            exits: false,
        }
    }
}

/// By compatibility first, then by precondition, in the order of the AWS agent.
fn plan(step: &BoundStep, node: &Node<'_>) -> Plan {
    let BoundStep { name, action, .. } = step;
    let support = (node.support)(action);
    let unknown = || {
        Plan::Fail(format!(
            "Plugin with name {action} is not supported by this version of ssm agent, please update to latest version. \
             Step name: {name}"
        ))
    };
    if step.schema_version < SchemaVersion::V2_2 {
        return match support {
            Support::Unknown => unknown(),
            Support::OtherPlatform => {
                Plan::Fail(format!("Plugin with name {action} is not supported in current platform. Step name: {name}"))
            }
            Support::Supported if !step.precondition.is_empty() => Plan::Fail(format!(
                "Precondition is not supported for document schema version prior to 2.2. Step name: {name}"
            )),
            Support::Supported => Plan::Run,
        };
    }
    let precondition::Verdict { met, findings } = precondition::evaluate(&step.precondition, node.platform);
    match support {
        // A step that is meant for other platforms may name a plugin that only those have.
        Support::Unknown if met => unknown(),
        Support::Unknown | Support::OtherPlatform => {
            Plan::Skip(format!("Step execution skipped due to unsupported plugin: {action}. Step name: {name}"))
        }
        Support::Supported if !met => Plan::Skip(format!(
            "Step execution skipped due to unsatisfied preconditions: '{}'. Step name: {name}",
            findings.join(", ")
        )),
        Support::Supported if !findings.is_empty() => Plan::Fail(format!(
            "Unrecognized precondition(s): '{}', please update agent to latest version. Step name: {name}",
            findings.join(", ")
        )),
        Support::Supported => Plan::Run,
    }
}

fn outcome(control: Control, result: StepResult, platform: Platform) -> StepOutcome {
    let code = result.exit_code;
    let mut outcome = match result.status {
        ResultStatus::TimedOut | ResultStatus::Cancelled => {
            let status = match result.status {
                ResultStatus::TimedOut => StepStatus::TimedOut,
                _ => StepStatus::Cancelled,
            };
            return StepOutcome { response_code: code.unwrap_or(killed_code(platform)), ..StepOutcome::of(status) };
        }
        _ if code == Some(EXIT_WITH_SUCCESS) => StepOutcome {
            standard_output:
                "\nStep exited with code 168. Therefore, marking step as succeeded. Further document steps \
                              will be skipped."
                    .to_owned(),
            drops_standard_error: true,
            exits: true,
            ..StepOutcome::of(StepStatus::Success)
        },
        _ if code == Some(EXIT_WITH_FAILURE) => {
            let text = "\nStep exited with code 169. Therefore, marking step as Failed. Further document steps will be \
                        skipped.";
            StepOutcome {
                standard_output: text.to_owned(),
                standard_error: text.to_owned(),
                exits: true,
                ..StepOutcome::of(StepStatus::Failed)
            }
        }
        ResultStatus::Success if code.unwrap_or(0) == 0 => {
            StepOutcome { exits: control.exit_on_success, ..StepOutcome::of(StepStatus::Success) }
        }
        _ => return failed(control, result),
    };
    outcome.response_code = code.unwrap_or(0);
    outcome.exits |= result.finish;
    outcome
}

fn failed(control: Control, result: StepResult) -> StepOutcome {
    // Failed with code 0 is reported as 1.
    let code = result.exit_code.filter(|code| *code != 0).unwrap_or(1);
    let mut outcome = StepOutcome { response_code: code, exits: result.finish, ..StepOutcome::of(StepStatus::Failed) };
    if let Some(on_failure) = control.on_failure {
        let text = "\nStep was found to have onFailure property. Further document steps will be skipped.";
        outcome.standard_output = text.into();
        outcome.standard_error = text.into();
        outcome.exits = true;
        if on_failure == OnFailure::SuccessAndExit {
            outcome.status = StepStatus::Success;
            outcome.response_code = EXIT_WITH_SUCCESS;
        }
    }
    outcome
}

/// The exit code by which a script asks to reboot and to be run again.
fn reboot_code(platform: Platform) -> i32 {
    match platform {
        Platform::Windows => 3010,
        Platform::Linux | Platform::MacOS => 194,
    }
}

/// The code of a process that was stopped.
fn killed_code(platform: Platform) -> i32 {
    match platform {
        Platform::Windows => -1,
        Platform::Linux | Platform::MacOS => 137,
    }
}
