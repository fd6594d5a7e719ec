//! The connections that are open, by node.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::store::RegionScope;

/// No number of seconds.
const NOT_NOW: u64 = u64::MAX;

/// An open connection of a node that has proven who it is.
#[derive(Debug)]
pub(super) struct Link {
    /// The node.
    pub node_id: String,
    /// Whose it is.
    pub scope: RegionScope,
    /// Counts connections of this process: of two of the same node the one with the greater number lives.
    pub number: u64,
    /// Told when there may be mail, or the connection is to end.
    pub wake: Notify,
    replaced: AtomicBool,
    /// Within how many seconds the node is to collect, [`NOT_NOW`] where it is not to be told.
    collect_within: AtomicU64,
    last_ping: AtomicU64,
    stored_ping: AtomicU64,
}

impl Link {
    /// Whether the node has connected anew.
    pub fn is_replaced(&self) -> bool {
        self.replaced.load(Ordering::Acquire)
    }

    /// Within how many seconds the node is to collect, if it has not been told.
    pub fn take_collect(&self) -> Option<u32> {
        // None for `NOT_NOW`.
        u32::try_from(self.collect_within.swap(NOT_NOW, Ordering::AcqRel)).ok()
    }

    /// The node said something at `now` (milliseconds since 1970).
    pub fn ping(&self, now: u64) {
        self.last_ping.store(now, Ordering::Relaxed);
    }

    /// When it last did.
    pub fn last_ping(&self) -> u64 {
        self.last_ping.load(Ordering::Relaxed)
    }
}

/// All of them. One lock serves: what is done under it is a look-up.
#[derive(Debug, Default)]
pub(super) struct Links(Mutex<Open>);

#[derive(Debug, Default)]
struct Open {
    by_node: HashMap<String, Arc<Link>>,
    last_number: u64,
}

impl Links {
    /// A new connection of a node. One that it had is told that it was replaced.
    pub fn open(&self, scope: RegionScope, node_id: &str, now: u64) -> Arc<Link> {
        let mut open = self.lock();
        open.last_number += 1;
        let link = Arc::new(Link {
            node_id: node_id.to_owned(),
            scope,
            number: open.last_number,
            wake: Notify::new(),
            replaced: AtomicBool::new(false),
            collect_within: AtomicU64::new(NOT_NOW),
            last_ping: AtomicU64::new(now),
            stored_ping: AtomicU64::new(now),
        });
        if let Some(before) = open.by_node.insert(node_id.to_owned(), Arc::clone(&link)) {
            before.replaced.store(true, Ordering::Release);
            before.wake.notify_one();
        }
        link
    }

    /// The connection has ended.
    pub fn close(&self, link: &Link) {
        let mut open = self.lock();
        if open.by_node.get(&link.node_id).is_some_and(|current| current.number == link.number) {
            open.by_node.remove(&link.node_id);
        }
    }

    /// There may be mail for the node.
    pub fn wake(&self, node_id: &str) {
        if let Some(link) = self.lock().by_node.get(node_id) {
            link.wake.notify_one();
        }
    }

    /// There may be mail for any node.
    pub fn wake_all(&self) {
        for link in self.lock().by_node.values() {
            link.wake.notify_one();
        }
    }

    /// The accounts of all nodes that are connected.
    pub fn accounts(&self) -> BTreeSet<String> {
        let mut accounts = BTreeSet::new();
        for link in self.lock().by_node.values() {
            if !accounts.contains(&link.scope.account) {
                accounts.insert(link.scope.account.clone());
            }
        }
        accounts
    }

    /// The nodes of the account are to collect, about so many in a second.
    pub fn collect(&self, account: &str, nodes_per_second: usize) {
        let open = self.lock();
        let of_account = || open.by_node.values().filter(|link| link.scope.account == account);
        let within_seconds = (of_account().count() / nodes_per_second) as u64;
        for link in of_account() {
            link.collect_within.store(within_seconds, Ordering::Release);
            link.wake.notify_one();
        }
    }

    /// Nodes whose last ping is at least `behind_millis` newer than what is stored; from now on they count as stored.
    pub fn take_seen(&self, behind_millis: u64) -> Vec<(RegionScope, String, u64)> {
        self.lock()
            .by_node
            .values()
            .filter_map(|link| {
                let at = link.last_ping();
                (at >= link.stored_ping.load(Ordering::Relaxed) + behind_millis).then(|| {
                    link.stored_ping.store(at, Ordering::Relaxed);
                    (link.scope.clone(), link.node_id.clone(), at)
                })
            })
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // Nothing under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
