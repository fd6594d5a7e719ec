//! Plugins that stay loaded.
//!
//! Invariants: what several want at once is loaded once, and to its end, also where nobody waits for it any more; what does not load is
//! forgotten, so that whoever wants it next tries again; what is kept stays within [`PLUGINS`] and [`BYTES`], where the least recently
//! used goes first.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OnceCell;

use crate::operation::{Error, Result};

/// Plugins that stay loaded: more than the validators and actions that one account usually has.
const PLUGINS: usize = 32;
/// Bytes of their components together. A compiled one takes about six times as much memory; one of Python has 20 MB.
const BYTES: u64 = 128 << 20;

/// Plugins by the digests of their components. Cheap to clone.
#[derive(Clone)]
pub struct Loaded<P>(Arc<Mutex<State<P>>>);

struct State<P> {
    places: HashMap<String, Place<P>>,
    uses: u64,
}

struct Place<P> {
    cell: Cell<P>,
    /// When it was used last: a count, not a time.
    used: u64,
}

/// A plugin and the bytes of its component, or why it does not load; empty while it is being loaded.
type Cell<P> = Arc<OnceCell<Result<(P, u64)>>>;

impl<P> Default for Loaded<P> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(State { places: HashMap::new(), uses: 0 })))
    }
}

impl<P: Clone + Send + Sync + 'static> Loaded<P> {
    /// The plugin of that digest. Where it is not there, `load` gives it and the bytes of its component.
    ///
    /// # Errors
    /// Those of `load`; internal, if it panicked.
    pub async fn get(&self, digest: &str, load: impl Future<Output = Result<(P, u64)>> + Send + 'static) -> Result<P> {
        let cell = self.cell(digest);
        if let Some(loaded) = cell.get() {
            return loaded.clone().map(|(plugin, _)| plugin);
        }
        let (places, digest) = (self.clone(), digest.to_owned());
        // Of its own: whoever asked may go away, and comes back for what would otherwise be done again.
        let task = tokio::spawn(async move {
            let loaded = cell.get_or_init(|| load).await;
            places.settle(&digest, &cell);
            loaded.clone().map(|(plugin, _)| plugin)
        });
        task.await.map_err(Error::internal)?
    }

    /// The place of a plugin, in which whoever comes first loads it.
    fn cell(&self, digest: &str) -> Cell<P> {
        let mut state = self.state();
        state.uses += 1;
        let used = state.uses;
        let place = state.places.entry(digest.to_owned()).or_insert_with(|| Place { cell: Cell::default(), used });
        place.used = used;
        Arc::clone(&place.cell)
    }

    /// Forgets what did not load, and what there is no room for any more. What is being loaded stays.
    fn settle(&self, digest: &str, cell: &Cell<P>) {
        let mut state = self.state();
        let is_this = state.places.get(digest).is_some_and(|place| Arc::ptr_eq(&place.cell, cell));
        if is_this && !matches!(cell.get(), Some(Ok(_))) {
            state.places.remove(digest);
        }
        let bytes = |place: &Place<P>| place.cell.get().map(|loaded| loaded.as_ref().map_or(0, |(_, bytes)| *bytes));
        let mut newest_first: Vec<(u64, u64, String)> = state
            .places
            .iter()
            .filter_map(|(digest, place)| Some((place.used, bytes(place)?, digest.clone())))
            .collect();
        newest_first.sort_unstable_by_key(|(used, ..)| std::cmp::Reverse(*used));
        let mut total = 0;
        for (number, (_, bytes, digest)) in newest_first.into_iter().enumerate() {
            total += bytes;
            // The one that was used last is there in any case: someone is about to call it.
            if number > 0 && (number >= PLUGINS || total > BYTES) {
                state.places.remove(&digest);
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State<P>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    /// Loads a plugin of so many bytes, or sees that it is there.
    async fn was_there(loaded: &Loaded<u64>, digest: &str, bytes: u64) -> bool {
        let (loads, was_loaded) = oneshot::channel();
        let load = async move {
            loads.send(()).unwrap();
            Ok((bytes, bytes))
        };
        loaded.get(digest, load).await.unwrap();
        was_loaded.await.is_err()
    }

    #[tokio::test]
    async fn what_nobody_waits_for_any_more_is_loaded_all_the_same_and_once() {
        let loaded = Loaded::<u64>::default();
        let (begins, begun) = oneshot::channel();
        let (end, ended) = oneshot::channel::<()>();
        let (waits, places) = (loaded.clone(), loaded.clone());
        let load = async move {
            begins.send(()).unwrap();
            ended.await.unwrap();
            Ok((7, 1))
        };
        let gone = tokio::spawn(async move { waits.get("a", load).await });
        begun.await.unwrap();
        gone.abort();
        assert!(gone.await.unwrap_err().is_cancelled());
        let again = tokio::spawn(async move { places.get("a", async { panic!("loaded twice") }).await });
        end.send(()).unwrap();
        assert_eq!(again.await.unwrap().unwrap(), 7);
    }

    #[tokio::test]
    async fn what_did_not_load_is_tried_again() {
        let loaded = Loaded::<u64>::default();
        assert!(loaded.get("a", async { Err(Error::internal("no memory")) }).await.is_err());
        assert!(loaded.get("b", async { panic!("worse") }).await.unwrap_err().is_internal());
        for digest in ["a", "b"] {
            assert!(!was_there(&loaded, digest, 1).await);
            assert!(was_there(&loaded, digest, 1).await);
        }
    }

    #[tokio::test]
    async fn as_many_plugins_stay_as_there_are_places_and_those_that_are_used() {
        let loaded = Loaded::<u64>::default();
        for number in 0..32 {
            assert!(!was_there(&loaded, &number.to_string(), 1).await);
        }
        assert!(was_there(&loaded, "0", 1).await);
        assert!(!was_there(&loaded, "one more", 1).await);
        assert!(was_there(&loaded, "0", 1).await);
        assert!(was_there(&loaded, "31", 1).await);
        assert!(!was_there(&loaded, "1", 1).await);
    }

    #[tokio::test]
    async fn large_plugins_leave_room_for_fewer() {
        let loaded = Loaded::<u64>::default();
        for digest in ["a", "b"] {
            assert!(!was_there(&loaded, digest, 60 << 20).await);
        }
        assert!(was_there(&loaded, "a", 60 << 20).await);
        assert!(!was_there(&loaded, "c", 60 << 20).await);
        assert!(was_there(&loaded, "a", 60 << 20).await);
        assert!(!was_there(&loaded, "b", 60 << 20).await);
        // One that is larger than all room is called as well.
        assert!(!was_there(&loaded, "huge", 1 << 30).await);
        assert!(was_there(&loaded, "huge", 1 << 30).await);
        assert!(!was_there(&loaded, "a", 60 << 20).await);
    }
}
