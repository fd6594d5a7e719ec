//! A bound on what nodes have sent or send at once: each such takes memory, and no node may have all the places.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts what is under way, by node.
#[derive(Debug)]
pub(super) struct Places {
    in_all: usize,
    of_a_node: usize,
    by_node: Mutex<HashMap<String, usize>>,
}

/// A place, until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    of: Arc<Places>,
    node_id: String,
}

impl Places {
    /// So many in all, and so many of one node.
    pub fn new(in_all: usize, of_a_node: usize) -> Arc<Self> {
        Arc::new(Self { in_all, of_a_node, by_node: Mutex::default() })
    }

    /// A place for the node, if there is one.
    pub fn take(self: &Arc<Self>, node_id: &str) -> Option<Place> {
        let mut by_node = self.lock();
        let taken = by_node.get(node_id).copied().unwrap_or_default();
        if by_node.values().sum::<usize>() >= self.in_all || taken >= self.of_a_node {
            return None;
        }
        by_node.insert(node_id.to_owned(), taken + 1);
        Some(Place { of: Arc::clone(self), node_id: node_id.to_owned() })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        // Nothing under the lock can panic half way.
        self.by_node.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut by_node = self.of.lock();
        if let Some(count) = by_node.get_mut(&self.node_id) {
            *count -= 1;
            if *count == 0 {
                by_node.remove(&self.node_id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_has_its_places_and_all_nodes_have_theirs() {
        let places = Places::new(64, 2);
        let first = places.take("one");
        let _second = places.take("one").unwrap();
        assert!(places.take("one").is_none());
        drop(first);
        let mut held = vec![places.take("one").unwrap()];
        held.extend((0..62).map(|number| places.take(&format!("other {number}")).unwrap()));
        assert!(places.take("one more").is_none());
        held.pop();
        assert!(places.take("one more").is_some());
    }
}
