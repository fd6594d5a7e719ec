//! The connections that are open, by node.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use uuid::Uuid;

use crate::store::RegionScope;

/// How far the end of a connection is that this host does not go on with: the node is to be told, was told, or the host ends it.
const MOVES: u8 = 1;
const MOVED: u8 = 2;
const ENDS: u8 = 3;

/// No number of seconds.
const NOT_NOW: u64 = u64::MAX;

/// An open connection of a node that has proven who it is.
#[derive(Debug)]
pub(super) struct Link {
    /// The node.
    pub node_id: String,
    /// Whose it is.
    pub scope: RegionScope,
    /// The host's id under which it was opened.
    pub on: Uuid,
    /// Told when there is something to do that was not heard for.
    pub woken: Notify,
    /// See [`number`](Self::number).
    number: AtomicU64,
    leave: AtomicU8,
    /// Whether there may be mail, or a newer connection of the node.
    look: AtomicBool,
    /// Whether the node is to be told which hosts there are.
    tell_hosts: AtomicBool,
    /// Within how many seconds the node is to collect, [`NOT_NOW`] where it is not to be told.
    collect_within: AtomicU64,
    last_ping: AtomicU64,
    stored_ping: AtomicU64,
}

impl Link {
    /// The connection's number among all of the node's, as its record has it; 0 until it is there. The record alone says which of
    /// several lives: another may be on another host.
    pub fn number(&self) -> u64 {
        self.number.load(Ordering::Acquire)
    }

    /// The record has it.
    pub fn has_number(&self, number: u64) {
        self.number.store(number, Ordering::Release);
    }

    /// Whether this host ends the connection now.
    pub fn is_ending(&self) -> bool {
        self.leave.load(Ordering::Acquire) == ENDS
    }

    /// Whether the node is to be told to connect to another host; true once.
    pub fn take_move(&self) -> bool {
        self.leave.compare_exchange(MOVES, MOVED, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }

    /// Whether the store is to be looked into for what concerns the node; true once for each time that something may.
    pub fn take_look(&self) -> bool {
        self.look.swap(false, Ordering::AcqRel)
    }

    /// There may be mail for the node, or it may have connected anew.
    pub fn wake(&self) {
        self.look.store(true, Ordering::Release);
        self.woken.notify_one();
    }

    /// Whether the node is to be told which hosts there are; true once for each change.
    pub fn take_hosts(&self) -> bool {
        self.tell_hosts.swap(false, Ordering::AcqRel)
    }

    /// Ends it, if the node has not moved.
    pub fn end(&self) {
        self.leave(ENDS);
    }

    fn leave(&self, how: u8) {
        self.leave.fetch_max(how, Ordering::AcqRel);
        self.woken.notify_one();
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
    /// A node has several for as long as the older have not found out.
    by_node: HashMap<String, Vec<Arc<Link>>>,
    /// Whether this host stops.
    closing: bool,
    /// Where the hosts are found, as the nodes were last told.
    hosts: Arc<Vec<String>>,
}

impl Links {
    /// A new connection of a node, before its record tells of it, so that nothing is missed after that.
    pub fn open(&self, scope: RegionScope, node_id: &str, on: Uuid, now: u64) -> Arc<Link> {
        let mut open = self.lock();
        let link = Arc::new(Link {
            node_id: node_id.to_owned(),
            scope,
            on,
            woken: Notify::new(),
            number: AtomicU64::new(0),
            leave: AtomicU8::new(if open.closing { ENDS } else { 0 }),
            look: AtomicBool::new(false),
            tell_hosts: AtomicBool::new(false),
            collect_within: AtomicU64::new(NOT_NOW),
            last_ping: AtomicU64::new(now),
            stored_ping: AtomicU64::new(now),
        });
        open.by_node.entry(node_id.to_owned()).or_insert_with(|| Vec::with_capacity(1)).push(Arc::clone(&link));
        link
    }

    /// The connection has ended.
    pub fn close(&self, link: &Link) {
        let mut open = self.lock();
        if let Some(of_node) = open.by_node.get_mut(&link.node_id) {
            of_node.retain(|open| !std::ptr::eq(&**open, link));
            if of_node.is_empty() {
                open.by_node.remove(&link.node_id);
            }
        }
    }

    /// There may be mail for the node, or it may have connected anew.
    pub fn wake(&self, node_id: &str) {
        self.lock().by_node.get(node_id).into_iter().flatten().for_each(|link| link.wake());
    }

    /// Those that are open.
    pub fn all(&self) -> Vec<Arc<Link>> {
        self.lock().all().cloned().collect()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.lock().all().count()
    }

    /// Whether the node has a connection of that number, or one of which the record does not tell yet.
    pub fn is_open(&self, node_id: &str, number: u64) -> bool {
        let open = self.lock();
        let mut numbers = open.by_node.get(node_id).into_iter().flatten().map(|link| link.number());
        numbers.any(|open| open == number || open == 0)
    }

    /// Sends those away that were opened under another id than this.
    pub fn leave_but(&self, on: Uuid) {
        self.lock().all().filter(|link| link.on != on).for_each(|link| link.end());
    }

    /// Tells all to move to other hosts, and sends away those that come.
    pub fn move_all(&self) {
        let mut open = self.lock();
        open.closing = true;
        open.all().for_each(|link| link.leave(MOVES));
    }

    /// Ends all that have not moved.
    pub fn end_all(&self) {
        self.lock().all().for_each(|link| link.end());
    }

    /// The hosts are found there from now on, which the nodes are told if it has changed.
    pub fn set_hosts(&self, hosts: Vec<String>) {
        let mut open = self.lock();
        if *open.hosts == hosts {
            return;
        }
        open.hosts = Arc::new(hosts);
        for link in open.all() {
            link.tell_hosts.store(true, Ordering::Release);
            link.woken.notify_one();
        }
    }

    /// Where the hosts are found.
    pub fn hosts(&self) -> Arc<Vec<String>> {
        Arc::clone(&self.lock().hosts)
    }

    /// Whether this host sends all away.
    pub fn is_closing(&self) -> bool {
        self.lock().closing
    }

    /// The accounts of all nodes that are connected.
    pub fn accounts(&self) -> BTreeSet<String> {
        let mut accounts = BTreeSet::new();
        for link in self.lock().all() {
            if !accounts.contains(&link.scope.account) {
                accounts.insert(link.scope.account.clone());
            }
        }
        accounts
    }

    /// The nodes of the account are to collect, about so many in a second.
    pub fn collect(&self, account: &str, nodes_per_second: usize) {
        let open = self.lock();
        let of_account = || open.all().filter(|link| link.scope.account == account);
        let within_seconds = (of_account().count() / nodes_per_second) as u64;
        for link in of_account() {
            link.collect_within.store(within_seconds, Ordering::Release);
            link.woken.notify_one();
        }
    }

    /// Nodes whose last ping is at least `behind_millis` newer than what is stored, in order; from now on they count as stored.
    pub fn take_seen(&self, behind_millis: u64) -> Vec<(RegionScope, String, u64)> {
        let mut seen: Vec<_> = self
            .lock()
            .all()
            .filter_map(|link| {
                let at = link.last_ping();
                (at >= link.stored_ping.load(Ordering::Relaxed) + behind_millis).then(|| {
                    link.stored_ping.store(at, Ordering::Relaxed);
                    (link.scope.clone(), link.node_id.clone(), at)
                })
            })
            .collect();
        seen.sort_unstable();
        seen
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // Nothing under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn all(&self) -> impl Iterator<Item = &Arc<Link>> {
        self.by_node.values().flatten()
    }
}
