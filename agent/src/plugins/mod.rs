//! What runs plugins, for steps and as collectors.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use muster_document::{Reboot, ResultStatus, StepResult};
use muster_env::Env;
use muster_package::Grant;
use muster_protocol::{CollectorUse, PluginUse};
use muster_runtime::{Call, CallFailure, Config, Ending, Inventory, Outcome, Plugin, Runtime, codes};

use crate::collection::{Collector, CollectorCall};
use crate::executor::{Executor, Failure, Running, StepCall, StepEnd};
use crate::hosts::Hosts;
use crate::identity::Identity;

mod cache;
mod call;
mod folders;
mod said;
mod storage;

pub use cache::compile;

use cache::Cache;
use call::{NodeCapabilities, OfNode};
use folders::Folders;
use storage::Storage;

/// Where plugins come from and how they are run.
pub struct Settings {
    /// Where plugins are; a folder of the agent's own.
    pub folder: PathBuf,
    /// Where what plugins keep is.
    pub data_folder: PathBuf,
    /// Folders that no plugin reaches, whatever it was granted: absolute paths without links.
    pub own_folders: Vec<String>,
    /// The program that compiles a plugin when it is called as `PROGRAM compile --data-dir … DIGEST`, so that the
    /// compiler's memory is given back; none compiles in this process.
    pub compiler: Option<PathBuf>,
    /// Where plugins are fetched from.
    pub hosts: Hosts,
    /// Signs the requests; its key also seals compiled plugins.
    pub identity: Identity,
}

/// Runs plugins.
pub struct Plugins {
    env: Env,
    node_id: String,
    runtime: Runtime,
    cache: Arc<Cache>,
    node: Arc<OfNode>,
}

impl Plugins {
    /// Makes the engine.
    ///
    /// # Errors
    /// If the engine does not fit the machine; the message is for people.
    pub fn new(settings: Settings, env: Env) -> Result<Self, String> {
        let artifacts = cache::artifacts(&settings.folder, &settings.identity.key);
        let own_folders = settings.own_folders.clone();
        let config = Config { artifacts: Some(artifacts), own_folders, ..Config::default() };
        let runtime = Runtime::new(config, env.clone()).map_err(|error| error.to_string())?;
        let node_id = settings.identity.node_id.clone();
        let storage = Arc::new(Storage::new(settings.data_folder.join("storage.redb")));
        let node = Arc::new(OfNode { facts: call::facts(&node_id), storage });
        let cache = Arc::new(Cache::new(settings, runtime.clone(), env.clone()));
        Ok(Self { env, node_id, runtime, cache, node })
    }
}

impl Executor for Plugins {
    fn is_ready(&self, plugin: &PluginUse) -> bool {
        self.cache.loaded(&plugin.digest).is_some()
    }

    fn prepare(&self, plugin: PluginUse) -> Running<Result<(), Failure>> {
        let cache = Arc::clone(&self.cache);
        Box::pin(async move { cache.load(&plugin.digest).await.map(drop) })
    }

    fn run(&self, call: StepCall) -> Running<StepEnd> {
        let (runtime, cache, node) = (self.runtime.clone(), Arc::clone(&self.cache), Arc::clone(&self.node));
        let (env, node_id) = (self.env.clone(), self.node_id.clone());
        Box::pin(async move {
            let step = &call.work.steps[call.index];
            // The agent asks for no step whose plugin it was not told of.
            let Some(plugin_use) = call.work.plugins.get(&step.action) else {
                return failed(Failure::new("unavailable", "The step's plugin is not known."), None);
            };
            let digest = plugin_use.digest.clone();
            let plugin = match cache.load(&digest).await {
                Ok(plugin) => plugin,
                Err(failure) => return failed(failure, None),
            };
            let timeout = Duration::from_millis(call.deadline.saturating_sub(env.now_millis()));
            let runs = Call {
                name: step.action.clone(),
                inputs: step.inputs.to_string(),
                account: call.work.account.clone(),
                region: call.work.region.clone(),
                run_id: call.work.id.clone(),
                call_id: format!("{}/{}/{}", call.work.id, node_id, call.index),
                attempt: call.attempt,
                node_id: Some(node_id),
                folder: None,
                timeout,
            };
            let effective = Arc::new(effective(&plugin, &call, &plugin_use.plugin));
            let folders = Folders::of(&plugin.inspection().manifest, granted(&call, &plugin_use.plugin));
            let capabilities = Arc::new(NodeCapabilities::of_step(&call, &plugin_use.plugin, node, folders));
            let given = Arc::clone(&capabilities);
            let ran = runtime.run_step(&plugin, runs, effective, given, call.cancel.clone()).await;
            let end = match ran {
                Ok(outcome) => succeeded(outcome, digest),
                Err(failure) => failed_with(&failure, digest),
            };
            // 168 is a success too, and 194 asks for a reboot that ends everything anyway.
            let code = end.result.exit_code.unwrap_or(0);
            capabilities.end(end.result.status == ResultStatus::Success && matches!(code, 0 | 168)).await;
            end
        })
    }
}

impl Collector for Plugins {
    fn collect(&self, call: CollectorCall) -> Running<Result<Vec<Inventory>, Failure>> {
        let (runtime, cache, node) = (self.runtime.clone(), Arc::clone(&self.cache), Arc::clone(&self.node));
        let node_id = self.node_id.clone();
        Box::pin(async move {
            let CollectorCall { collector, account, region, run_id, cancel } = call;
            let CollectorUse { name, plugin: PluginUse { plugin: plugin_name, digest, .. }, grant, .. } = &collector;
            let Some(plugin) = cancel.run_until_cancelled(cache.load(digest)).await else {
                return Err(Failure::new(codes::CANCELLED, "The agent ends."));
            };
            let plugin = plugin?;
            let runs = Call {
                name: name.clone(),
                inputs: collector.inputs.to_string(),
                account,
                region,
                call_id: format!("{run_id}/{node_id}/{name}"),
                run_id,
                attempt: 1,
                node_id: Some(node_id),
                folder: None,
                timeout: Duration::from_secs(collector.timeout_seconds.into()),
            };
            let manifest = &plugin.inspection().manifest;
            let effective = Arc::new(muster_package::effective(manifest, grant));
            let folders = Folders::of(manifest, grant);
            let capabilities = Arc::new(NodeCapabilities::of_collector(name, plugin_name, node, folders));
            let given = Arc::clone(&capabilities);
            let found = runtime.collect(&plugin, runs, effective, given, cancel).await;
            // What looks at a node leaves nothing running on it.
            capabilities.end(false).await;
            found.map_err(|failure| {
                let told = Failure::new(failure.code(), failure.message());
                if matches!(failure, CallFailure::Ended { ending: Ending::Busy, .. }) { told.passing() } else { told }
            })
        })
    }
}

fn effective(plugin: &Plugin, call: &StepCall, name: &str) -> muster_package::Effective {
    muster_package::effective(&plugin.inspection().manifest, granted(call, name))
}

fn granted<'a>(call: &'a StepCall, name: &str) -> &'a Grant {
    static NONE: LazyLock<Grant> = LazyLock::new(Grant::default);
    call.work.grants.get(name).unwrap_or(&NONE)
}

fn succeeded(outcome: Outcome, digest: String) -> StepEnd {
    let reboot = match outcome.reboot {
        muster_runtime::Reboot::No => Reboot::No,
        muster_runtime::Reboot::ThenProceed => Reboot::ThenProceed,
        muster_runtime::Reboot::ThenAgain => Reboot::ThenAgain,
    };
    let exit_code = Some(outcome.exit_code);
    StepEnd {
        result: StepResult { status: ResultStatus::Success, exit_code, reboot, finish: outcome.finish },
        failure: None,
        outputs: if outcome.outputs.is_null() { String::new() } else { outcome.outputs.to_string() },
        digest: Some(digest),
    }
}

fn failed_with(failure: &CallFailure, digest: String) -> StepEnd {
    let end = failed(Failure::new(failure.code(), failure.message()), Some(digest));
    let status = match failure {
        failure if failure.is_timed_out() => ResultStatus::TimedOut,
        failure if failure.is_cancelled() => ResultStatus::Cancelled,
        _ => ResultStatus::Failed,
    };
    StepEnd { result: StepResult { status, ..end.result }, ..end }
}

fn failed(failure: Failure, digest: Option<String>) -> StepEnd {
    StepEnd {
        result: StepResult { status: ResultStatus::Failed, exit_code: None, reboot: Reboot::No, finish: false },
        failure: Some(failure),
        outputs: String::new(),
        digest,
    }
}
