//! A bound on the plugins that are sent at once: each takes a piece of a file in memory, and no node may have all the places.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Plugins that are sent at once.
const IN_ALL: usize = 64;
/// Plugins that are sent to one node at once: an agent fetches one after the other, and may have lost a connection.
const BY_NODE: usize = 2;

/// Counts downloads by node.
#[derive(Debug, Default)]
pub(super) struct Downloads(Mutex<HashMap<String, usize>>);

/// A place, until it is dropped.
#[derive(Debug)]
pub(super) struct Download {
    of: Arc<Downloads>,
    node_id: String,
}

impl Downloads {
    /// A place for the node, if there is one.
    pub fn begin(self: &Arc<Self>, node_id: &str) -> Option<Download> {
        let mut by_node = self.lock();
        if by_node.values().sum::<usize>() >= IN_ALL || by_node.get(node_id).is_some_and(|count| *count >= BY_NODE) {
            return None;
        }
        *by_node.entry(node_id.to_owned()).or_default() += 1;
        Some(Download { of: Arc::clone(self), node_id: node_id.to_owned() })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        // Nothing under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Download {
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
    fn a_node_has_two_places_and_all_nodes_have_sixty_four() {
        let downloads = Arc::new(Downloads::default());
        let first = downloads.begin("one");
        let _second = downloads.begin("one").unwrap();
        assert!(downloads.begin("one").is_none());
        drop(first);
        let mut held = vec![downloads.begin("one").unwrap()];
        held.extend((0..62).map(|number| downloads.begin(&format!("other {number}")).unwrap()));
        assert!(downloads.begin("one more").is_none());
        held.pop();
        assert!(downloads.begin("one more").is_some());
    }
}
