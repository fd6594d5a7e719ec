//! One call: a fresh instance, its time, its end.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use muster_package::{Effective, Offers};
use tokio_util::sync::CancellationToken;
use wasmtime::component::{Instance, ResourceTableError};
use wasmtime::{PoolConcurrencyLimitError, Store, Trap};
use wasmtime_wasi::I32Exit;

use crate::bindings::exports::muster::plugin::step;
use crate::bindings::muster::plugin::types;
use crate::capabilities::{Capabilities, Command, Finished, Level, Stream};
use crate::engine::{Plugin, Runtime};
use crate::failure::{Ending, Failure, StepFailure, codes};
use crate::host::Panicked;
use crate::state::{Given, State};
use crate::unknown::Unavailable;

/// Largest outputs of a step in bytes.
const OUTPUTS_BYTES: usize = 64 << 10;

/// Most bytes that a plugin hands to the host at once, in everything that one host call carries.
const HOST_CALL_BYTES: usize = 20 << 20;

/// One use of something that a plugin offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The offer's name: `acme:restartService`.
    pub name: String,
    /// JSON text, at most 1 MiB, checked against the offer's schema.
    pub inputs: String,
    /// The account that asked.
    pub account: String,
    /// The region that it was asked in.
    pub region: String,
    /// The command's id.
    pub run_id: String,
    /// Differs between any two calls of a run, the same when one is repeated.
    pub call_id: String,
    /// 1, and one more each time that this call is made again.
    pub attempt: u32,
    /// None on the host.
    pub node_id: Option<String>,
    /// Absolute path of a folder of this call's own, if it has one.
    pub folder: Option<String>,
    /// How long it may take; it is ended then.
    pub timeout: Duration,
}

/// Whether the node has to reboot for what a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reboot {
    /// It does not.
    No,
    /// Reboot, then go on with what comes next.
    ThenProceed,
    /// Reboot, then make this call once more, with the next attempt.
    ThenAgain,
}

/// What a step answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// 0 is success; anything else fails the step. 168, 169 and 194 mean to the caller what they mean to AWS.
    pub exit_code: i32,
    /// Whether the node has to reboot.
    pub reboot: Reboot,
    /// End the document here, with the step's own success or failure.
    pub finish: bool,
    /// Of any form, at most 64 KiB of text: whether they fit the offer's schema is for the caller to check.
    pub outputs: serde_json::Value,
}

impl Runtime {
    /// Runs one step in an instance of its own.
    ///
    /// Returns when the instance is gone and [`Capabilities::settle`] has returned: after `call.timeout` at the latest, or
    /// a few seconds after `cancel`, plus what `settle` takes. Dropping the future ends the call as well, without
    /// `settle`.
    pub async fn run_step(
        &self,
        plugin: &Plugin,
        call: Call,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
    ) -> Result<Outcome, StepFailure> {
        let Some(indices) = &plugin.loaded.step else {
            return Err(StepFailure::ended(Ending::LinkFailed, "the plugin does not export `step`"));
        };
        let given = Given::new(&self.shared.env, call, effective, capabilities.clone(), cancel);
        let asked = step::Call { name: given.call.name.clone(), inputs: given.call.inputs.clone() };
        let call = self.in_fresh_instance(plugin, &given, async |store, instance| {
            indices.load(&mut *store, instance)?.call_run(store, &asked).await
        });
        let ended = self.end_in_time(&given, call).await;
        capabilities.settle().await;
        outcome(ended?.map_err(failed)?)
    }

    /// What the plugin offers, checked. It is given nothing, and little time.
    pub async fn describe(&self, plugin: &Plugin) -> Result<Offers, StepFailure> {
        let call = Call { attempt: 1, timeout: self.shared.limits.describe_timeout, ..Call::default() };
        let given = Given::new(&self.shared.env, call, Arc::default(), Arc::new(Nothing), CancellationToken::new());
        let call = self.in_fresh_instance(plugin, &given, async |store, instance| {
            plugin.loaded.describe.load(&mut *store, instance)?.call_describe(store).await
        });
        let json = self.end_in_time(&given, call).await?;
        let inspection = &plugin.loaded.inspection;
        Offers::parse(&json, &inspection.manifest.name, &inspection.kind_names())
            .map_err(|e| StepFailure::ended(Ending::BadOutput, e.to_string()))
    }

    /// Makes an instance, calls into it, and drops it.
    async fn in_fresh_instance<T>(
        &self,
        plugin: &Plugin,
        given: &Arc<Given>,
        work: impl AsyncFnOnce(&mut Store<State>, &Instance) -> wasmtime::Result<T>,
    ) -> Result<T, StepFailure> {
        let state = State::new(&self.shared.env, &self.shared.limits, given.clone());
        let limit_met = state.limiter.met.clone();
        let mut store = Store::new(&self.shared.engine, state);
        store.limiter(|state| &mut state.limiter);
        store.set_hostcall_fuel(HOST_CALL_BYTES);
        store.set_epoch_deadline(1);
        store.epoch_deadline_async_yield_and_update(1);
        let done = async {
            let instance = plugin.loaded.pre.instantiate_async(&mut store).await?;
            work(&mut store, &instance).await
        };
        done.await.map_err(|error| ending(&error, &limit_met))
    }

    /// Races a call against its time and its cancellation. Whoever loses is dropped where it stands.
    async fn end_in_time<T>(
        &self,
        given: &Given,
        call: impl Future<Output = Result<T, StepFailure>>,
    ) -> Result<T, StepFailure> {
        let _ticks = self.shared.ticker.running();
        let cancelled = async {
            given.cancel.cancelled().await;
            tokio::time::sleep(self.shared.limits.cancel_grace).await;
        };
        tokio::select! {
            biased;
            () = tokio::time::sleep_until(given.ends) => Err(StepFailure::ended(
                Ending::TimedOut,
                format!("the call did not end within {} seconds", given.call.timeout.as_secs_f64()),
            )),
            () = cancelled => Err(StepFailure::ended(Ending::Cancelled, "the run was cancelled")),
            ended = call => ended,
        }
    }
}

fn failed(failure: types::Failure) -> StepFailure {
    let types::Failure { code, message, retryable } = failure;
    StepFailure::Failed(Failure { code, message, retryable }.bounded())
}

fn outcome(outcome: step::Outcome) -> Result<Outcome, StepFailure> {
    if outcome.outputs.len() > OUTPUTS_BYTES {
        let message = format!("the step gave outputs of {} bytes, and may give 64 KiB", outcome.outputs.len());
        return Err(StepFailure::ended(Ending::TooLarge, message));
    }
    let outputs = serde_json::from_str(&outcome.outputs)
        .map_err(|e| StepFailure::ended(Ending::BadOutput, format!("the step gave outputs that are not JSON: {e}")))?;
    Ok(Outcome {
        exit_code: outcome.exit_code,
        reboot: match outcome.reboot {
            types::Reboot::No => Reboot::No,
            types::Reboot::ThenProceed => Reboot::ThenProceed,
            types::Reboot::ThenAgain => Reboot::ThenAgain,
        },
        finish: outcome.finish,
        outputs,
    })
}

/// How a call ended that gave no answer, by what the engine says of it.
fn ending(error: &wasmtime::Error, limit_met: &AtomicBool) -> StepFailure {
    let limit_met = limit_met.load(Ordering::Relaxed);
    if let Some(I32Exit(code)) = error.downcast_ref() {
        return StepFailure::ended(Ending::Exited, format!("the plugin called exit with {code} instead of answering"));
    }
    if let Some(Unavailable(name)) = error.downcast_ref() {
        return StepFailure::ended(
            Ending::Unavailable,
            format!("the plugin used `{name}`, which this Muster does not have"),
        );
    }
    if error.is::<PoolConcurrencyLimitError>() {
        return StepFailure::ended(Ending::Busy, "all places for instances are taken");
    }
    // A program that was refused memory gives up in its own way: a trap in Rust, an exception elsewhere.
    if limit_met {
        return StepFailure::ended(Ending::OutOfMemory, "the plugin wanted more memory than it may have");
    }
    if let Some(ResourceTableError::Full) = error.downcast_ref() {
        return StepFailure::ended(Ending::OutOfMemory, "the plugin holds as many of the host's resources as it may");
    }
    if let Some(Panicked(message)) = error.downcast_ref() {
        return StepFailure::ended(Ending::Panicked, message.clone());
    }
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => StepFailure::ended(Ending::StackOverflow, "the plugin called itself too deep"),
        Some(trap) => StepFailure::ended(Ending::Trapped, format!("the plugin failed: {trap}")),
        None => StepFailure::ended(Ending::Trapped, format!("the plugin failed: {}", error.root_cause())),
    }
}

/// What `describe` is given.
struct Nothing;

#[async_trait::async_trait]
impl Capabilities for Nothing {
    async fn run_process(&self, _: Command) -> Result<Finished, Failure> {
        Err(Failure::new(codes::DENIED, "nothing is granted here"))
    }

    async fn facts(&self) -> Result<std::collections::BTreeMap<String, String>, Failure> {
        Err(Failure::new(codes::DENIED, "nothing is granted here"))
    }

    fn write(&self, _: Stream, _: bytes::Bytes) {}

    fn log(&self, _: Level, _: &str, _: &[(String, String)]) {}

    fn progress(&self, _: u64, _: Option<u64>, _: &str) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compiles only if calls can be spawned, which is how the agent and the host run them.
    #[allow(dead_code, reason = "the check is that it compiles")]
    fn a_call_can_be_spawned(runtime: Runtime, plugin: Plugin, call: Call, given: Arc<dyn Capabilities>) {
        fn spawned(_: impl Future + Send + 'static) {}
        let cancel = CancellationToken::new();
        let (other, same) = (runtime.clone(), plugin.clone());
        spawned(async move { runtime.run_step(&plugin, call, Arc::default(), given, cancel).await });
        spawned(async move { other.describe(&same).await });
    }
}
