//! What runs a step. The agent knows plugins only through this, so that a simulated fleet and tests run others.

use std::pin::Pin;
use std::sync::Arc;

use muster_document::StepResult;
use muster_protocol::{PluginUse, Work};
use tokio_util::sync::CancellationToken;

use crate::output::StepOutput;

/// A future that an executor gives.
pub type Running<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Runs steps.
pub trait Executor: Send + Sync + 'static {
    /// Whether a step of this plugin can begin without [`Executor::prepare`].
    fn is_ready(&self, plugin: &PluginUse) -> bool;

    /// Brings what the plugin needs to this node. It is asked for before the step counts as started, so that being
    /// interrupted here costs nothing.
    fn prepare(&self, plugin: PluginUse) -> Running<Result<(), Failure>>;

    /// Runs the step to its end. Once the call's token is cancelled, or its deadline has passed, the step is stopped, with
    /// all that it started; dropping the future does the same, without grace.
    fn run(&self, call: StepCall) -> Running<StepEnd>;
}

/// One run of one step.
pub struct StepCall {
    /// The work that the step belongs to.
    pub work: Arc<Work>,
    /// The step's index in it.
    pub index: usize,
    /// 1, and one more after each reboot that the step asked for.
    pub attempt: u32,
    /// When its time is over: milliseconds since 1970, by the node's clock.
    pub deadline: u64,
    /// Cancelled when the step has to stop early.
    pub cancel: CancellationToken,
    /// What it writes.
    pub output: StepOutput,
}

/// How a step ended.
#[derive(Clone, Debug)]
pub struct StepEnd {
    /// For the document's flow.
    pub result: StepResult,
    /// Why, where Muster itself knows.
    pub failure: Option<Failure>,
    /// What the step gives to later ones: JSON text, or empty.
    pub outputs: String,
    /// The digest of the component that ran, none if nothing did.
    pub digest: Option<String>,
}

/// A failure that Muster itself found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// A stable code: `unavailable`, `denied`, `timed-out`, …
    pub code: String,
    /// For people.
    pub message: String,
    /// Whether it may be over in a moment: the host was not reached, or somebody had no room.
    pub is_passing: bool,
}

/// The last line of the step's standard error.
impl std::fmt::Display for Failure {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}: {}", self.code, self.message)
    }
}

impl Failure {
    /// A failure with this code and message, that lasts.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), is_passing: false }
    }

    /// The same, where it may be over in a moment.
    #[must_use]
    pub fn passing(self) -> Self {
        Self { is_passing: true, ..self }
    }
}
