//! What a host has of plugins beside its state: the engine that runs components, those that it keeps loaded, and whose turn it is to
//! change which versions there are.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use muster_env::Env;
use muster_package::{COMPONENT_BYTES, Offers};
use muster_runtime::{Config, Plugin, Runtime};
use tokio::runtime::Handle;
use tokio::sync::{OnceCell, Semaphore};
use tokio::task::JoinSet;

use super::publish::invalid;
use crate::operation::{Error, Result};
use crate::store::{BlobDigest, Blobs};

/// Plugins that stay loaded: more than the validators and actions that one account usually has.
const LOADED: usize = 32;
/// Plugins that are compiled at once; each takes a processor and much memory.
const COMPILING: usize = 2;

/// Calls that run at once: each may take 256 MiB.
const CALLS: usize = 16;
/// Threads that calls have for themselves. They give way to those that answer requests.
const CALL_THREADS: usize = 2;
const CALL_NICENESS: i32 = 10;

/// Runs components. The engine and its threads are made at the first use.
#[derive(Clone)]
pub struct Engine(Arc<Parts>);

struct Parts {
    config: Config,
    runtime: Mutex<Option<Runtime>>,
    loaded: Mutex<Loaded>,
    compiling: Semaphore,
    calls: Arc<Semaphore>,
    threads: Mutex<Option<Threads>>,
    turn: tokio::sync::Mutex<()>,
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

/// By digest, with when it was used last: a count, not a time.
#[derive(Default)]
struct Loaded {
    plugins: HashMap<String, (Arc<OnceCell<Plugin>>, u64)>,
    uses: u64,
}

impl Engine {
    /// An engine whose plugins reach none of `own_folders`: absolute paths without links.
    #[must_use]
    pub fn new(own_folders: Vec<String>) -> Self {
        Self(Arc::new(Parts {
            config: Config { own_folders, ..Config::default() },
            runtime: Mutex::default(),
            loaded: Mutex::default(),
            compiling: Semaphore::new(COMPILING),
            calls: Arc::new(Semaphore::new(CALLS)),
            threads: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
        }))
    }

    /// What the component offers, by its own word. It is given nothing, and a few seconds.
    ///
    /// # Errors
    /// `InvalidPluginException` that says why it could not be asked, or what is wrong with its answer.
    pub async fn ask(&self, env: &Env, component: Arc<[u8]>) -> Result<Offers> {
        let (runtime, plugin) = self.compile(env, component).await?.map_err(|error| invalid(&error))?;
        let described = runtime.describe(&plugin).await;
        described
            .map_err(|failure| invalid(&format!("`describe` failed with {}: {}", failure.code(), failure.message())))
    }

    /// A published component, ready to be called.
    ///
    /// # Errors
    /// Those of the blobs; internal, where it is not there or no longer compiles.
    pub async fn load(&self, env: &Env, blobs: &Blobs, digest: &str) -> Result<(Runtime, Plugin)> {
        let cell = self.cell(digest);
        let plugin = cell
            .get_or_try_init(|| async {
                let named = digest.parse::<BlobDigest>().map_err(Error::internal)?;
                let component = blobs.get(&named, COMPONENT_BYTES as u64).await?;
                let component = component.ok_or_else(|| Error::internal(format!("the component {digest} is gone")))?;
                let compiled = self.compile(env, Arc::from(&*component)).await?;
                Ok::<_, Error>(compiled.map_err(Error::internal)?.1)
            })
            .await?;
        Ok((
            self.runtime(|| Runtime::new(self.0.config.clone(), env.clone())).map_err(Error::internal)?,
            plugin.clone(),
        ))
    }

    /// Does a call on the threads of calls, when one of their places is free. It ends when nobody waits for it any more.
    ///
    /// # Errors
    /// Internal, if the threads cannot be had or the call panicked.
    pub(super) async fn call<T: Send + 'static>(&self, call: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let place = Arc::clone(&self.0.calls).acquire_owned().await.map_err(Error::internal)?;
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

    /// Waits until nobody else changes which versions there are or are in use. A change takes several steps (a blob and then
    /// the rows that name it; a look for commands and then a deletion), between which no other may come.
    pub(super) async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.0.turn.lock().await
    }

    /// The place of a loaded plugin, in which whoever comes first loads it.
    fn cell(&self, digest: &str) -> Arc<OnceCell<Plugin>> {
        let mut loaded = self.0.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        loaded.uses += 1;
        let now = loaded.uses;
        let (cell, used) = loaded.plugins.entry(digest.to_owned()).or_default();
        *used = now;
        let cell = Arc::clone(cell);
        if loaded.plugins.len() > LOADED {
            let oldest = loaded.plugins.iter().min_by_key(|(_, (_, used))| *used).map(|(digest, _)| digest.clone());
            oldest.and_then(|oldest| loaded.plugins.remove(&oldest));
        }
        cell
    }

    async fn compile(
        &self,
        env: &Env,
        component: Arc<[u8]>,
    ) -> Result<std::result::Result<(Runtime, Plugin), muster_runtime::LoadError>> {
        let _place = self.0.compiling.acquire().await.map_err(Error::internal)?;
        let (engine, env) = (self.clone(), env.clone());
        let compiled = tokio::task::spawn_blocking(move || {
            let runtime = engine.runtime(|| Runtime::new(engine.0.config.clone(), env)).map_err(Error::internal)?;
            Ok(runtime.load(&component).map(|plugin| (runtime, plugin)))
        });
        compiled.await.map_err(Error::internal)?
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
    use super::*;

    #[test]
    fn an_engine_that_could_not_be_made_is_made_the_next_time() {
        let engine = Engine::new(Vec::new());
        assert_eq!(engine.runtime(|| Err("no memory")).err(), Some("no memory"));
        assert!(engine.runtime(|| Runtime::new(Config::default(), Env::simulated(1, 0))).is_ok());
        assert!(engine.runtime(|| Err("made before")).is_ok());
    }

    #[test]
    fn as_many_plugins_stay_loaded_as_there_are_places_and_those_that_are_used() {
        let engine = Engine::new(Vec::new());
        let first = engine.cell("first");
        for digest in 1..LOADED {
            engine.cell(&digest.to_string());
        }
        assert!(Arc::ptr_eq(&first, &engine.cell("first")));
        engine.cell("one more");
        assert!(Arc::ptr_eq(&first, &engine.cell("first")));
        let loaded = engine.0.loaded.lock().unwrap();
        assert_eq!((loaded.plugins.len(), loaded.plugins.contains_key("1")), (LOADED, false));
    }
}
