//! One call: a fresh instance, its time, its end.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use muster_package::{Effective, Offers};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use wasmtime::component::{Instance, ResourceTableError};
use wasmtime::{PoolConcurrencyLimitError, Store, Trap};
use wasmtime_wasi::I32Exit;

use crate::bindings::muster::plugin::types;
use crate::capabilities::{Capabilities, Level, Stream};
use crate::engine::{Plugin, Runtime};
use crate::failure::{CallFailure, Ending, Failure};
use crate::files::{self, Folders};
use crate::host::Panicked;
use crate::recording::{Answer, Replay, Tape, Work};
use crate::state::{Given, State};
use crate::unknown::Unavailable;

/// Most bytes that a plugin hands to the host at once, in everything that one host call carries.
const HOST_CALL_BYTES: usize = 20 << 20;

/// One use of something that a plugin offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    #[serde(rename = "timeout-milliseconds", with = "milliseconds")]
    pub timeout: Duration,
}

/// As recordings have it.
mod milliseconds {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Duration;

    pub(super) fn serialize<S: Serializer>(time: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}

/// What a call is made with: which it is, what it may do, what it may do it with, and what cancels it.
pub(crate) type Use = (Call, Arc<Effective>, Arc<dyn Capabilities>, CancellationToken);

impl Runtime {
    /// Makes one call in an instance of its own.
    ///
    /// Returns when the instance is gone and [`Capabilities::settle`] has returned: after `call.timeout` at the latest, or
    /// a few seconds after `cancel`, plus what `settle` takes. Dropping the future ends the call as well, without
    /// `settle`.
    pub(crate) async fn call<T: Answer>(
        &self,
        plugin: &Plugin,
        purpose: impl FnOnce() -> Work,
        (call, effective, capabilities, cancel): Use,
        work: impl AsyncFnOnce(&mut Store<State>, &Instance, types::Call) -> wasmtime::Result<Result<T, types::Failure>>,
    ) -> Result<T, CallFailure> {
        let given = Given::new(&self.shared.env, call, effective, capabilities.clone(), cancel, self.tape.clone());
        if let Some(Tape::Recorded(recorder)) = &self.tape {
            recorder.begun(purpose(), &given, &plugin.loaded.inspection.digest, &self.shared.limits);
        }
        let asked = types::Call { name: given.call.name.clone(), inputs: given.call.inputs.clone() };
        let call = self.in_fresh_instance(plugin, &given, async |store, instance| work(store, instance, asked).await);
        let ended = self.end_in_time(&given, call).await;
        if let Some(tape) = &self.tape {
            tape.ended(ended.as_ref());
        }
        capabilities.settle().await;
        ended?.map_err(failed)
    }

    /// What the plugin offers, checked. It is given nothing, and little time.
    pub async fn describe(&self, plugin: &Plugin) -> Result<Offers, CallFailure> {
        let call = Call { attempt: 1, timeout: self.shared.limits.describe_timeout, ..Call::default() };
        let given =
            Given::new(&self.shared.env, call, Arc::default(), Arc::new(Nothing), CancellationToken::new(), None);
        let call = self.in_fresh_instance(plugin, &given, async |store, instance| {
            plugin.loaded.describe.load(&mut *store, instance)?.call_describe(store).await
        });
        let json = self.end_in_time(&given, call).await?;
        let inspection = &plugin.loaded.inspection;
        Offers::parse(&json, &inspection.manifest.name, &inspection.kind_names())
            .map_err(|e| CallFailure::ended(Ending::BadOutput, e.to_string()))
    }

    /// Makes an instance, calls into it, and drops it.
    async fn in_fresh_instance<T>(
        &self,
        plugin: &Plugin,
        given: &Arc<Given>,
        work: impl AsyncFnOnce(&mut Store<State>, &Instance) -> wasmtime::Result<T>,
    ) -> Result<T, CallFailure> {
        let limits = &self.shared.limits;
        let state = match &given.tape {
            Some(Tape::Replayed(replay)) => {
                State::new(&Replay::env(), &replay.limits(limits), Folders::default(), given.clone())
            }
            _ => State::new(&self.shared.env, limits, self.folders(&given.effective).await?, given.clone()),
        };
        let limit_met = state.limiter.met.clone();
        let mut store = Store::new(&self.shared.engine, state);
        store.limiter(|state| &mut state.limiter);
        store.set_hostcall_fuel(HOST_CALL_BYTES);
        store.set_epoch_deadline(1);
        store.epoch_deadline_async_yield_and_update(1);
        let done = async {
            let instance = match &given.tape {
                None => plugin.loaded.pre.instantiate_async(&mut store).await?,
                Some(_) => self.taped(plugin)?.instantiate_async(&mut store).await?,
            };
            work(&mut store, &instance).await
        };
        done.await.map_err(|error| ending(&error, &limit_met))
    }

    async fn folders(&self, effective: &Arc<Effective>) -> Result<Folders, CallFailure> {
        if effective.folders().is_empty() {
            return Ok(Folders::default());
        }
        let (shared, effective) = (self.shared.clone(), effective.clone());
        let opened = tokio::task::spawn_blocking(move || files::open(effective.folders(), &shared.own_folders)).await;
        opened.map_err(|error| CallFailure::ended(Ending::Trapped, format!("the folders cannot be opened: {error}")))
    }

    /// Races a call against its time and its cancellation. Whoever loses is dropped where it stands.
    async fn end_in_time<T>(
        &self,
        given: &Given,
        call: impl Future<Output = Result<T, CallFailure>>,
    ) -> Result<T, CallFailure> {
        let _ticks = self.shared.ticker.running();
        let cancelled = async {
            given.cancel.cancelled().await;
            tokio::time::sleep(self.shared.limits.cancel_grace).await;
        };
        tokio::select! {
            biased;
            () = tokio::time::sleep_until(given.ends) => Err(CallFailure::ended(
                Ending::TimedOut,
                format!("the call did not end within {} seconds", given.call.timeout.as_secs_f64()),
            )),
            () = cancelled => Err(CallFailure::ended(Ending::Cancelled, "the run was cancelled")),
            ended = call => ended,
        }
    }
}

fn failed(failure: types::Failure) -> CallFailure {
    let types::Failure { code, message, retryable } = failure;
    CallFailure::Failed(Failure { code, message, retryable }.bounded())
}

/// How a call ended that gave no answer, by what the engine says of it.
fn ending(error: &wasmtime::Error, limit_met: &AtomicBool) -> CallFailure {
    let limit_met = limit_met.load(Ordering::Relaxed);
    if let Some(I32Exit(code)) = error.downcast_ref() {
        return CallFailure::ended(Ending::Exited, format!("the plugin called exit with {code} instead of answering"));
    }
    if let Some(Unavailable(name)) = error.downcast_ref() {
        return CallFailure::ended(
            Ending::Unavailable,
            format!("the plugin used `{name}`, which this Muster does not have"),
        );
    }
    if error.is::<PoolConcurrencyLimitError>() {
        return CallFailure::ended(Ending::Busy, "all places for instances are taken");
    }
    // A program that was refused memory gives up in its own way: a trap in Rust, an exception elsewhere.
    if limit_met {
        return CallFailure::ended(Ending::OutOfMemory, "the plugin wanted more memory than it may have");
    }
    if let Some(ResourceTableError::Full) = error.downcast_ref() {
        return CallFailure::ended(Ending::OutOfMemory, "the plugin holds as many of the host's resources as it may");
    }
    if let Some(Panicked(message)) = error.downcast_ref() {
        return CallFailure::ended(Ending::Panicked, message.clone());
    }
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => CallFailure::ended(Ending::StackOverflow, "the plugin called itself too deep"),
        Some(trap) => CallFailure::ended(Ending::Trapped, format!("the plugin failed: {trap}")),
        None => CallFailure::ended(Ending::Trapped, format!("the plugin failed: {}", error.root_cause())),
    }
}

/// What `describe` is given, and a replay.
pub(crate) struct Nothing;

#[async_trait::async_trait]
impl Capabilities for Nothing {
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
