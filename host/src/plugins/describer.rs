//! What a host has of plugins beside its state: the engine that asks components what they offer, and whose turn it is to change
//! which versions there are.

use std::sync::{Arc, Mutex, PoisonError};

use muster_env::Env;
use muster_package::Offers;
use muster_runtime::{Config, Runtime};

use super::publish::invalid;
use crate::operation::{Error, Result};

/// Asks components what they offer. The engine is made at the first question.
#[derive(Clone, Default)]
pub struct Describer {
    engine: Arc<Mutex<Option<Runtime>>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Describer {
    /// What the component offers, by its own word. It is given nothing, and a few seconds.
    ///
    /// # Errors
    /// `InvalidPluginException` that says why it could not be asked, or what is wrong with its answer.
    pub async fn ask(&self, env: &Env, component: Arc<[u8]>) -> Result<Offers> {
        let (describer, env) = (self.clone(), env.clone());
        let loaded = tokio::task::spawn_blocking(move || {
            let runtime = describer.engine(|| Runtime::new(Config::default(), env)).map_err(Error::internal)?;
            let plugin = runtime.load(&component).map_err(|error| invalid(&error))?;
            Ok::<_, Error>((runtime, plugin))
        });
        let (runtime, plugin) = loaded.await.map_err(Error::internal)??;
        let described = runtime.describe(&plugin).await;
        described
            .map_err(|failure| invalid(&format!("`describe` failed with {}: {}", failure.code(), failure.message())))
    }

    /// Waits until nobody else changes which versions there are or are in use. A change takes several steps (a blob and then
    /// the rows that name it; a look for commands and then a deletion), between which no other may come.
    pub(super) async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    /// The engine, made where there is none. One that could not be made is tried again: it may have been for want of memory.
    fn engine<E>(&self, make: impl FnOnce() -> std::result::Result<Runtime, E>) -> std::result::Result<Runtime, E> {
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        match &*engine {
            Some(made) => Ok(made.clone()),
            None => Ok(engine.insert(make()?).clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_could_not_be_made_is_made_the_next_time() {
        let describer = Describer::default();
        assert_eq!(describer.engine(|| Err("no memory")).err(), Some("no memory"));
        assert!(describer.engine(|| Runtime::new(Config::default(), Env::simulated(1, 0))).is_ok());
        assert!(describer.engine(|| Err("made before")).is_ok());
    }
}
