//! What a host has of plugins beside its state: the engine that runs components, those that it keeps loaded, and whose turn it is to
//! change which versions there are.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use muster_env::Env;
use muster_package::{COMPONENT_BYTES, Offers};
use muster_runtime::{Artifacts, Config, Plugin, Runtime};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

use super::compiled;
use super::loaded::Loaded;
use super::publish::invalid;
use crate::metrics::{Metrics, SECONDS};
use crate::operation::{Error, Result};
use crate::store::{BlobDigest, Blobs};
use crate::traces;

/// Plugins that are compiled at once; each takes a processor and much memory.
const COMPILING: usize = 2;

/// Calls of actions that run at once: each may take 256 MiB. How many wait is bounded by the executions that an account runs at once.
pub(super) const ACTIONS: usize = 16;
/// Calls of validators that run at once. They have places of their own: an action may have a configuration validated, and would wait
/// for ever for a place that the like of it hold. A validator asks nothing of Muster.
pub(super) const VALIDATORS: usize = 8;
/// Calls of validators that wait for a place: of those that take all their time, the last waits for two minutes.
pub(super) const VALIDATORS_WAITING: usize = 64;
/// Threads that calls have for themselves. They give way to those that answer requests.
const CALL_THREADS: usize = 2;
const CALL_NICENESS: i32 = 10;

/// Runs components. The engine and its threads are made at the first use.
#[derive(Clone)]
pub struct Engine(Arc<Parts>);

struct Parts {
    config: Config,
    runtime: Mutex<Option<Runtime>>,
    loaded: Loaded<Plugin>,
    compiling: Arc<Semaphore>,
    actions: Arc<Semaphore>,
    validators: Arc<Semaphore>,
    /// Of validators, those that run and those that wait.
    admitted: Arc<Semaphore>,
    threads: Mutex<Option<Threads>>,
    calls: Family<Called, Histogram, fn() -> Histogram>,
    turn: tokio::sync::Mutex<()>,
}

/// How calls are counted: what of a plugin was called, and how that ended. Neither is a word of the plugin's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Called {
    function: &'static str,
    outcome: &'static str,
}

/// What calls run on. A plugin that spins would take every other turn of a thread that answers requests.
struct Threads(Option<tokio::runtime::Runtime>);

impl Drop for Threads {
    fn drop(&mut self) {
        // The last handle may go within an asynchronous context, which must not wait.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// A place among the calls that run at once; it is free when this is dropped.
pub(super) struct Place {
    _running: OwnedSemaphorePermit,
    _admitted: Option<OwnedSemaphorePermit>,
}

impl Engine {
    /// An engine whose plugins reach none of `own_folders`: absolute paths without links. It compiles each anew.
    #[must_use]
    pub fn new(own_folders: Vec<String>) -> Self {
        Self::keeping(own_folders, None)
    }

    /// The same, which keeps what it compiled.
    #[must_use]
    pub fn keeping(own_folders: Vec<String>, artifacts: Option<Artifacts>) -> Self {
        Self(Arc::new(Parts {
            config: Config { own_folders, artifacts, ..Config::default() },
            runtime: Mutex::default(),
            loaded: Loaded::default(),
            compiling: Arc::new(Semaphore::new(COMPILING)),
            actions: Arc::new(Semaphore::new(ACTIONS)),
            validators: Arc::new(Semaphore::new(VALIDATORS)),
            admitted: Arc::new(Semaphore::new(VALIDATORS + VALIDATORS_WAITING)),
            threads: Mutex::default(),
            calls: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            turn: tokio::sync::Mutex::default(),
        }))
    }

    /// What the component offers, by its own word. It is given nothing, and a few seconds. It stays loaded, since it is called soon.
    ///
    /// # Errors
    /// `InvalidPluginException` that says why it could not be asked, or what is wrong with its answer.
    pub async fn ask(&self, env: &Env, digest: &str, component: Arc<[u8]>) -> Result<Offers> {
        // Before what outlives its caller begins: a component in memory waits only as long as somebody waits for it.
        let place = self.compiling_place().await?;
        let plugin = self.0.loaded.get(digest, self.clone().compile(place, env.clone(), component)).await?;
        let described = self.runtime_of(env)?.describe(&plugin).await;
        described
            .map_err(|failure| invalid(&format!("`describe` failed with {}: {}", failure.code(), failure.message())))
    }

    /// A published component, ready to be called.
    ///
    /// # Errors
    /// Those of the blobs; internal, where it is not there or no longer compiles.
    pub async fn load(&self, env: &Env, blobs: &Blobs, digest: &str) -> Result<(Runtime, Plugin)> {
        let named = digest.parse::<BlobDigest>().map_err(Error::internal)?;
        let (engine, env_of_load, blobs) = (self.clone(), env.clone(), blobs.clone());
        let compiled = async move {
            let place = engine.compiling_place().await?;
            let component = blobs.get(&named, COMPONENT_BYTES as u64).await?;
            let component = component.ok_or_else(|| Error::internal(format!("the component {named} is gone")))?;
            engine.compile(place, env_of_load, Arc::from(&*component)).await
        };
        let plugin = self.0.loaded.get(digest, compiled).await;
        // It compiled when it was published.
        let is_the_hosts = |error: &Error| error.is_internal() || error.code == Error::UNAVAILABLE;
        let plugin = plugin.map_err(|error| if is_the_hosts(&error) { error } else { Error::internal(error) })?;
        Ok((self.runtime_of(env)?, plugin))
    }

    /// A place for a call of an action, when there is one.
    ///
    /// # Errors
    /// Internal, if the host ends.
    pub(super) async fn action_place(&self) -> Result<Place> {
        let running = Arc::clone(&self.0.actions).acquire_owned().await.map_err(Error::internal)?;
        Ok(Place { _running: running, _admitted: None })
    }

    /// A place for a call of a validator, when there is one.
    ///
    /// # Errors
    /// `ThrottlingException`, where [`VALIDATORS_WAITING`] wait for one.
    pub(super) async fn validator_place(&self) -> Result<Place> {
        let admitted = Arc::clone(&self.0.admitted).try_acquire_owned().map_err(|_| {
            let message = format!(
                "The host runs {VALIDATORS} validators at once, and {VALIDATORS_WAITING} more wait for that; try again."
            );
            Error::new("ThrottlingException", message)
        })?;
        let running = Arc::clone(&self.0.validators).acquire_owned().await.map_err(Error::internal)?;
        Ok(Place { _running: running, _admitted: Some(admitted) })
    }

    /// Has the calls told.
    pub fn tell(&self, metrics: &mut Metrics) {
        let calls = self.0.calls.clone();
        metrics.add(
            "muster_plugin_call_seconds",
            "How long calls of plugins took on this host, by how they ended",
            calls,
        );
    }

    /// Does a call of that function on the threads of calls. It ends when nobody waits for it any more.
    ///
    /// # Errors
    /// Internal, if the threads cannot be had or the call panicked.
    pub(super) async fn call<T: Send + 'static, F: Send + 'static>(
        &self,
        place: Place,
        function: &'static str,
        call: impl Future<Output = std::result::Result<T, F>> + Send + 'static,
    ) -> Result<std::result::Result<T, F>> {
        let (_part, began) = (traces::part("plugin.call"), Instant::now());
        let ended = self.on_threads(place, call).await;
        let outcome = if matches!(ended, Ok(Ok(_))) { "ok" } else { "failed" };
        self.0.calls.get_or_create(&Called { function, outcome }).observe(began.elapsed().as_secs_f64());
        ended
    }

    async fn on_threads<T: Send + 'static>(
        &self,
        place: Place,
        call: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        let mut task = JoinSet::new();
        let handle = self.threads()?;
        task.spawn_on(
            async move {
                let _place = place;
                call.await
            },
            &handle,
        );
        match task.join_next().await {
            Some(ended) => ended.map_err(Error::internal),
            None => Err(Error::internal("a call of a plugin is gone")),
        }
    }

    fn threads(&self) -> Result<Handle> {
        let mut threads = self.0.threads.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Threads(Some(runtime))) = &*threads {
            return Ok(runtime.handle().clone());
        }
        let give_way = || {
            // Of this thread alone, on Linux. Without it calls only run faster.
            let _ = rustix::process::nice(CALL_NICENESS);
        };
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(CALL_THREADS)
            .thread_name("plugins")
            .on_thread_start(give_way)
            .enable_all()
            .build()
            .map_err(Error::internal)?;
        let handle = runtime.handle().clone();
        *threads = Some(Threads(Some(runtime)));
        Ok(handle)
    }

    /// Waits until nobody else on this host changes which versions there are or are in use. A change takes several steps (a blob and then
    /// the rows that name it; a look for commands and then a deletion), between which no other may come; one that comes from another host
    /// is found out in the last of them.
    pub(super) async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.0.turn.lock().await
    }

    async fn compiling_place(&self) -> Result<OwnedSemaphorePermit> {
        Arc::clone(&self.0.compiling).acquire_owned().await.map_err(Error::internal)
    }

    /// Compiles a component, or takes what was compiled before. Answers its bytes as well.
    async fn compile(self, place: OwnedSemaphorePermit, env: Env, component: Arc<[u8]>) -> Result<(Plugin, u64)> {
        let compiled = tokio::task::spawn_blocking(move || {
            // A thread cannot be stopped: the place is free when it is done.
            let _place = place;
            let plugin = self.runtime_of(&env)?.load(&component).map_err(|error| invalid(&error))?;
            if let Some(artifacts) = &self.0.config.artifacts {
                compiled::used(&artifacts.folder, &plugin.inspection().digest);
            }
            Ok((plugin, component.len() as u64))
        });
        compiled.await.map_err(Error::internal)?
    }

    fn runtime_of(&self, env: &Env) -> Result<Runtime> {
        self.runtime(|| Runtime::new(self.0.config.clone(), env.clone())).map_err(Error::internal)
    }

    /// The runtime, made where there is none. One that could not be made is tried again: it may have been for want of memory.
    fn runtime<E>(&self, make: impl FnOnce() -> std::result::Result<Runtime, E>) -> std::result::Result<Runtime, E> {
        let mut runtime = self.0.runtime.lock().unwrap_or_else(PoisonError::into_inner);
        match &*runtime {
            Some(made) => Ok(made.clone()),
            None => Ok(runtime.insert(make()?).clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::super::bundled::SHELL;
    use super::*;

    #[test]
    fn an_engine_that_could_not_be_made_is_made_the_next_time() {
        let engine = Engine::new(Vec::new());
        assert_eq!(engine.runtime(|| Err("no memory")).err(), Some("no memory"));
        assert!(engine.runtime(|| Runtime::new(Config::default(), Env::simulated(1, 0))).is_ok());
        assert!(engine.runtime(|| Err("made before")).is_ok());
    }

    #[tokio::test]
    async fn as_many_actions_as_there_are_places_can_each_wait_for_a_validator() {
        let engine = Engine::new(Vec::new());
        let all_run = Arc::new(tokio::sync::Barrier::new(ACTIONS));
        let mut actions = JoinSet::new();
        for _ in 0..ACTIONS {
            let (engine, all_run) = (engine.clone(), Arc::clone(&all_run));
            actions.spawn(async move {
                let place = engine.action_place().await.unwrap();
                let asks = engine.clone();
                let action = async move {
                    all_run.wait().await;
                    let place = asks.validator_place().await.unwrap();
                    asks.call(place, "validate", async { Ok::<_, Infallible>("valid") }).await.unwrap()
                };
                engine.call(place, "run", action).await.unwrap().unwrap()
            });
        }
        let within = std::time::Duration::from_secs(60);
        let said = tokio::time::timeout(within, actions.join_all()).await.unwrap();
        assert_eq!(said, vec!["valid"; ACTIONS]);
    }

    #[tokio::test]
    async fn validators_wait_for_a_place_up_to_a_bound() {
        let engine = Engine::new(Vec::new());
        let mut running = Vec::new();
        for _ in 0..VALIDATORS {
            running.push(engine.validator_place().await.unwrap());
        }
        let mut waiting = JoinSet::new();
        for _ in 0..VALIDATORS_WAITING {
            let engine = engine.clone();
            waiting.spawn(async move { engine.validator_place().await.map(drop) });
        }
        while engine.0.admitted.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let refused = engine.validator_place().await.err().unwrap();
        assert_eq!(refused.code, "ThrottlingException");
        drop(running);
        assert!(waiting.join_all().await.iter().all(Result::is_ok));
        assert!(engine.validator_place().await.is_ok());
    }

    #[tokio::test]
    async fn a_host_that_starts_again_does_not_compile_what_it_compiled_before() {
        use std::os::unix::fs::MetadataExt as _;

        let (data_dir, env, blobs) = (tempfile::tempdir().unwrap(), Env::system(), Blobs::in_memory());
        let digest = blobs.put(SHELL.component.to_vec()).await.unwrap().to_string();
        let started = async |key: [u8; 32]| {
            let artifacts = compiled::artifacts(data_dir.path(), key).unwrap();
            let folder = artifacts.folder.clone();
            Engine::keeping(Vec::new(), Some(artifacts)).load(&env, &blobs, &digest).await.unwrap();
            let mut files = std::fs::read_dir(folder).unwrap();
            let file = files.next().unwrap().unwrap().metadata().unwrap();
            assert!(files.next().is_none());
            file.ino()
        };
        let first = started([1; 32]).await;
        assert_eq!(started([1; 32]).await, first);
        assert_ne!(started([2; 32]).await, first, "what another host compiled is not taken");
    }

    #[tokio::test]
    async fn what_was_asked_at_its_upload_is_not_compiled_again_for_its_first_call() {
        let engine = Engine::new(Vec::new());
        let env = Env::system();
        let component = SHELL.component;
        let digest = muster_package::inspect(component).unwrap().digest;
        engine.ask(&env, &digest, component.into()).await.unwrap();
        // There it is not.
        let blobs = Blobs::in_memory();
        assert!(engine.load(&env, &blobs, &digest).await.is_ok());
        assert!(engine.load(&env, &blobs, &"0".repeat(64)).await.err().unwrap().is_internal());
    }
}
