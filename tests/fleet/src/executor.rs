//! What runs a simulated node's steps: a scenario's word.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use muster_agent::executor::{Executor, Failure, Running, StepCall, StepEnd};
use muster_document::{Reboot, ResultStatus, StepResult};
use muster_env::Env;
use muster_protocol::{PluginUse, Stream, Work};
use tokio::sync::watch;

/// Says what becomes of each step that begins on a node of the fleet.
pub type Scenario = Arc<dyn Fn(&Begun<'_>) -> Deed + Send + Sync>;

/// A step that begins.
pub struct Begun<'s> {
    /// The node's number.
    pub node: usize,
    /// The work that the step belongs to.
    pub work: &'s Work,
    /// Its index in it.
    pub step: usize,
    /// How many steps began in the whole fleet before it.
    pub before: u64,
}

/// What becomes of a step.
#[derive(Clone, Debug)]
pub struct Deed {
    output: String,
    after: Duration,
    /// None: it goes on until it is stopped.
    exit_code: Option<i32>,
}

impl Deed {
    /// It ends at once with this exit code; 0 is success.
    #[must_use]
    pub fn exit(code: i32) -> Self {
        Self { output: String::new(), after: Duration::ZERO, exit_code: Some(code) }
    }

    /// It goes on until it is cancelled, or its time is over.
    #[must_use]
    pub fn hang() -> Self {
        Self { exit_code: None, ..Self::exit(0) }
    }

    /// The same, so much later.
    #[must_use]
    pub fn after(self, after: Duration) -> Self {
        Self { after, ..self }
    }

    /// The same, and it first writes this to its standard output.
    #[must_use]
    pub fn saying(self, output: impl Into<String>) -> Self {
        Self { output: output.into(), ..self }
    }
}

/// The steps of a fleet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// That began so far.
    pub begun: u64,
    /// That have not ended.
    pub running: u64,
    /// That had not ended at one time, at most.
    pub most_running: u64,
}

pub(crate) struct ScriptedExecutor {
    pub node: usize,
    pub scenario: Scenario,
    pub env: Env,
    pub begun: Arc<AtomicU32>,
    pub steps: watch::Sender<Steps>,
}

/// Counts a step as running for as long as it lives, whichever way that ends.
struct Counted(watch::Sender<Steps>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.send_modify(|steps| steps.running -= 1);
    }
}

impl Executor for ScriptedExecutor {
    fn is_ready(&self, _plugin: &PluginUse) -> bool {
        true
    }

    fn prepare(&self, _plugin: PluginUse) -> Running<Result<(), Failure>> {
        Box::pin(async { Ok(()) })
    }

    fn run(&self, call: StepCall) -> Running<StepEnd> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        let mut before = 0;
        self.steps.send_modify(|steps| {
            before = steps.begun;
            steps.begun += 1;
            steps.running += 1;
            steps.most_running = steps.most_running.max(steps.running);
        });
        let counted = Counted(self.steps.clone());
        let deed = (self.scenario)(&Begun { node: self.node, work: &call.work, step: call.index, before });
        let digest = call.work.steps.get(call.index).and_then(|step| call.work.plugins.get(&step.action));
        let digest = digest.map(|plugin| plugin.digest.clone());
        let env = self.env.clone();
        Box::pin(async move {
            let _counted = counted;
            if !deed.output.is_empty() {
                call.output.write(Stream::Stdout, deed.output.as_bytes());
            }
            let done = async {
                tokio::time::sleep(deed.after).await;
                match deed.exit_code {
                    Some(code) => code,
                    None => std::future::pending().await,
                }
            };
            let (status, exit_code) = tokio::select! {
                biased;
                () = call.cancel.cancelled() => (ResultStatus::Cancelled, None),
                code = done => (if code == 0 { ResultStatus::Success } else { ResultStatus::Failed }, Some(code)),
                () = env.sleep_until(call.deadline) => (ResultStatus::TimedOut, None),
            };
            let result = StepResult { status, exit_code, reboot: Reboot::No, finish: false };
            StepEnd { result, failure: None, outputs: String::new(), digest }
        })
    }
}
