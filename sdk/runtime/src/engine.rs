//! One engine for all plugins of a process: settings, ticks, loading.

use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use muster_env::Env;
use muster_package::{Inspection, InspectionError};
use wasmtime::component::{Component, HasSelf, InstancePre, Linker};
use wasmtime::{Engine, InstanceAllocationStrategy, PoolingAllocationConfig};

use crate::artifact::Artifacts;
use crate::bindings::Everything;
use crate::bindings::exports::muster::plugin::{action, collector, describe, step, validator};
use crate::recording::{self, Tape};
use crate::state::State;
use crate::unknown;
use crate::{files, http};

/// How long a plugin's code runs before others get the thread.
const TICK: Duration = Duration::from_millis(10);

/// Deepest stack of a plugin's own code in bytes, and the whole stack of a call, on which host calls run as well.
const PLUGIN_STACK_BYTES: usize = 512 << 10;
const CALL_STACK_BYTES: usize = 2 << 20;

/// How a runtime works.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Room for so many instances is reserved beforehand (address space, hardly memory): a call then begins about twice as
    /// fast, and one too many is answered `busy`. None makes each when it is needed.
    pub pooled_instances: Option<u32>,
    /// Where compiled plugins are kept; none compiles each time.
    pub artifacts: Option<Artifacts>,
    /// Bounds of each call.
    pub limits: Limits,
    /// Muster's own folders on this machine, as absolute paths without links: no grant reaches them.
    pub own_folders: Vec<String>,
}

/// Bounds of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Memory of all its instances together, in bytes. Python's runtime takes about 50 MiB before it does anything.
    pub memory_bytes: usize,
    /// Elements of all its tables together.
    pub table_elements: usize,
    /// What it may print itself, in bytes, on both streams together; the output of its children is not counted here.
    pub output_bytes: usize,
    /// How long after its cancellation it is ended, if it has not ended by itself.
    pub cancel_grace: Duration,
    /// How long `describe` may take. It runs without any grant.
    pub describe_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory_bytes: 256 << 20,
            table_elements: 100_000,
            output_bytes: 4 << 20,
            cancel_grace: Duration::from_secs(5),
            describe_timeout: Duration::from_secs(5),
        }
    }
}

/// Why a runtime could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the plugin engine could not be started: {0}")]
pub struct StartError(String);

/// Why a plugin was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file is not a plugin.
    #[error(transparent)]
    Inspection(#[from] InspectionError),
    /// It does not compile.
    #[error("the plugin does not compile: {0}")]
    Compile(String),
    /// Its imports or exports do not have the contract's types.
    #[error("the plugin does not fit the contract: {0}")]
    Link(String),
}

/// Loads and runs plugins. Cheap to clone.
#[derive(Clone)]
pub struct Runtime {
    pub(crate) shared: Arc<Shared>,
    /// What the calls go over that are made with this one.
    pub(crate) tape: Option<Tape>,
}

pub(crate) struct Shared {
    pub engine: Engine,
    pub linker: Linker<State>,
    /// Made when the first call is recorded or replayed.
    taped_linker: OnceLock<Linker<State>>,
    pub env: Env,
    pub limits: Limits,
    pub own_folders: Vec<String>,
    pub ticker: Arc<Ticker>,
    artifacts: Option<Artifacts>,
}

/// A plugin that is ready to be called. Cheap to clone.
#[derive(Clone)]
pub struct Plugin {
    pub(crate) loaded: Arc<Loaded>,
}

pub(crate) struct Loaded {
    pub inspection: Inspection,
    pub pre: InstancePre<State>,
    pub describe: describe::GuestIndices,
    pub step: Option<step::GuestIndices>,
    pub collector: Option<collector::GuestIndices>,
    pub validator: Option<validator::GuestIndices>,
    pub action: Option<action::GuestIndices>,
}

impl Plugin {
    /// What the component says of itself.
    pub fn inspection(&self) -> &Inspection {
        &self.loaded.inspection
    }
}

impl std::fmt::Debug for Plugin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let manifest = &self.loaded.inspection.manifest;
        write!(f, "Plugin({} {})", manifest.name, manifest.version)
    }
}

impl Runtime {
    /// Makes the engine. Fails where its settings do not fit the machine: too little address space for the pool.
    pub fn new(config: Config, env: Env) -> Result<Self, StartError> {
        let failed = |e: wasmtime::Error| StartError(format!("{e:#}"));
        let engine = Engine::new(&settings(&config)).map_err(failed)?;
        let mut linker = Linker::new(&engine);
        wasmtime_wasi::p2::add_to_linker_async(&mut linker).map_err(failed)?;
        files::add_to_linker(&mut linker).map_err(failed)?;
        http::add_to_linker(&mut linker).map_err(failed)?;
        Everything::add_to_linker::<_, HasSelf<State>>(&mut linker, |state| state).map_err(failed)?;
        let ticker = Ticker::start(&engine).map_err(|e| StartError(e.to_string()))?;
        let Config { artifacts, limits, own_folders, .. } = config;
        let taped_linker = OnceLock::new();
        let shared = Shared { engine, linker, taped_linker, env, limits, own_folders, ticker, artifacts };
        Ok(Self { shared: Arc::new(shared), tape: None })
    }

    /// Makes a plugin ready to be called: compiles it, or takes what was compiled before.
    ///
    /// Takes 100 ms to seconds of both processor and memory when it compiles: call it on a thread for blocking work, or in
    /// a child process with the same [`Artifacts`], after which this takes a fraction of a millisecond.
    pub fn load(&self, bytes: &[u8]) -> Result<Plugin, LoadError> {
        let inspection = muster_package::read(bytes)?;
        let component = self.component(bytes, &inspection.digest)?;
        let link = |e: wasmtime::Error| LoadError::Link(format!("{e:#}"));
        let completed = unknown::complete(&self.shared.linker, &component).map_err(link)?;
        let linker = completed.as_ref().unwrap_or(&self.shared.linker);
        let pre = linker.instantiate_pre(&component).map_err(link)?;
        let describe = describe::GuestIndices::new(&pre).map_err(link)?;
        let has = |kind: &str| inspection.kinds.iter().any(|exported| exported.name == kind);
        let step = has("step").then(|| step::GuestIndices::new(&pre)).transpose().map_err(link)?;
        let collector = has("collector").then(|| collector::GuestIndices::new(&pre)).transpose().map_err(link)?;
        let validator = has("validator").then(|| validator::GuestIndices::new(&pre)).transpose().map_err(link)?;
        let action = has("action").then(|| action::GuestIndices::new(&pre)).transpose().map_err(link)?;
        Ok(Plugin { loaded: Arc::new(Loaded { inspection, pre, describe, step, collector, validator, action }) })
    }

    /// The plugin with everything that crosses its boundary linked to go over a tape.
    pub(crate) fn taped(&self, plugin: &Plugin) -> wasmtime::Result<InstancePre<State>> {
        let linker = match self.shared.taped_linker.get() {
            Some(linker) => linker,
            None => {
                let linker = recording::linker(&self.shared.linker)?;
                self.shared.taped_linker.get_or_init(|| linker)
            }
        };
        let component = plugin.loaded.pre.component();
        let completed = unknown::complete(linker, component)?;
        completed.as_ref().unwrap_or(linker).instantiate_pre(component)
    }

    fn component(&self, bytes: &[u8], digest: &str) -> Result<Component, LoadError> {
        let engine = &self.shared.engine;
        let Some(artifacts) = &self.shared.artifacts else { return compile(engine, bytes) };
        if let Some(component) = artifacts.load(engine, digest) {
            return Ok(component);
        }
        let component = compile(engine, bytes)?;
        if let Err(error) = artifacts.store(engine, digest, &component) {
            // The plugin runs all the same; only the next start is slower.
            tracing::warn!(folder = %artifacts.folder.display(), %error, "a compiled plugin could not be kept");
        }
        Ok(component)
    }
}

fn compile(engine: &Engine, bytes: &[u8]) -> Result<Component, LoadError> {
    Component::from_binary(engine, bytes).map_err(|e| LoadError::Compile(format!("{e:#}")))
}

fn settings(config: &Config) -> wasmtime::Config {
    let mut settings = wasmtime::Config::new();
    settings.epoch_interruption(true);
    settings.max_wasm_stack(PLUGIN_STACK_BYTES);
    settings.async_stack_size(CALL_STACK_BYTES);
    // Copies of a component's data are mapped, not written, when an instance is made.
    settings.memory_init_cow(true);
    if let Some(instances) = config.pooled_instances {
        settings.allocation_strategy(InstanceAllocationStrategy::Pooling(pool(instances, &config.limits)));
    }
    settings
}

/// Room for `instances` calls. A component from Rust has about four core instances and one memory; one with a language's
/// runtime up to two dozen, and as many tables as it has modules.
fn pool(instances: u32, limits: &Limits) -> PoolingAllocationConfig {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(instances)
        .total_stacks(instances)
        .total_core_instances(instances.saturating_mul(16))
        .total_memories(instances.saturating_mul(2))
        .total_tables(instances.saturating_mul(8))
        .max_core_instances_per_component(64)
        .max_memories_per_component(4)
        .max_tables_per_component(32)
        .max_core_instance_size(4 << 20)
        .max_component_instance_size(4 << 20)
        .max_memory_size(limits.memory_bytes)
        .table_elements(limits.table_elements)
        // Measured: little is kept resident, and pages are given back by many at a time.
        .linear_memory_keep_resident(64 << 10)
        .decommit_batch_size(64);
    pool
}

/// Advances the engine's epoch while calls run, and sleeps while none do: an idle agent does not wake up a hundred
/// times a second.
pub(crate) struct Ticker {
    state: Mutex<Ticks>,
    changed: Condvar,
}

#[derive(Default)]
struct Ticks {
    calls: usize,
    over: bool,
}

impl Ticker {
    fn start(engine: &Engine) -> std::io::Result<Arc<Self>> {
        let ticker = Arc::new(Self { state: Mutex::default(), changed: Condvar::new() });
        let (ours, engine) = (ticker.clone(), engine.weak());
        thread::Builder::new().name("plugin-ticks".to_owned()).spawn(move || {
            while ours.wait_for_calls() {
                thread::sleep(TICK);
                let Some(engine) = engine.upgrade() else { return };
                engine.increment_epoch();
            }
        })?;
        Ok(ticker)
    }

    /// Waits until a call runs; false when the runtime is gone.
    fn wait_for_calls(&self) -> bool {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_while(state, |ticks| ticks.calls == 0 && !ticks.over);
        !waited.unwrap_or_else(PoisonError::into_inner).over
    }

    fn change(&self, change: impl FnOnce(&mut Ticks)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_one();
    }

    /// Ticks as long as what this gives is there.
    pub(crate) fn running(self: &Arc<Self>) -> Running {
        self.change(|ticks| ticks.calls += 1);
        Running(self.clone())
    }
}

/// A call that runs.
pub(crate) struct Running(Arc<Ticker>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.change(|ticks| ticks.calls -= 1);
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.ticker.change(|ticks| ticks.over = true);
    }
}
