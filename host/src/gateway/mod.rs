//! The agents' gateway: how a machine registers, connects, is given work and tells of it.
//!
//! Everything under `/_muster/agent/` is served here; the messages are `muster_protocol`'s.
//!
//! Invariants:
//! - a node has one connection, whichever host it is on: a newer one ends the older;
//! - a node is `Online` from the proof of who it is until its connection ends or was silent for [`SILENCE_SECONDS`];
//! - mail is delivered in order, again on each connection, until the node has accepted it or nobody wants it any more; what it did
//!   not take while it was offline is asked for when it connects, as fast as it takes it;
//! - a report is acknowledged after it is stored, never before;
//! - of inventory a node stores only what a collector found that is in use in its account and granted on it;
//! - an idle connection costs a task, a timer that is set anew by each frame, and a 4 KiB buffer; nothing looks through all
//!   connections but what once a minute compares them with the state, and a walk that takes its time where anything may have changed;
//! - a host that is cut off from the store has no connections where there is another host.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::{Extensions, StatusCode};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use muster_protocol::{COLLECTION_PATH, INVENTORY_PATH, Problem, bounded_hosts};
use tokio::sync::{Semaphore, watch};
use tokio::time::{MissedTickBehavior, interval, timeout};
use uuid::Uuid;

use crate::api;
use crate::hosts::{self, HOSTS};
use crate::metrics::Metrics;
use crate::operation::{Error, Host};
use crate::plugins::CollectorInputs;
use crate::store::Watch;
use crate::systems::nodes;

mod collection;
mod connect;
mod delivery;
mod guesses;
mod inventory;
mod links;
mod mail;
mod places;
mod plugins;
mod register;
mod reports;
mod session;
mod signer;
#[cfg(test)]
mod tests;

pub(crate) use guesses::Guesses;
pub use mail::{Mail, send, withdraw};

use links::{Link, Links};
use places::Places;

/// How often an agent says that it is alive, in seconds.
pub const HEARTBEAT_SECONDS: u32 = 30;

/// Silence after which a connection counts as lost, in seconds: three heartbeats, of which two may go astray. A connection that
/// is closed is lost at once.
pub const SILENCE_SECONDS: u64 = 90;

/// Within how long agents leave that are told to: as many arrive at the other hosts meanwhile.
const MOVE_WITHIN: Duration = Duration::from_secs(3);
/// How much longer than that they may take before their connections are ended.
const MOVE_GRACE: Duration = Duration::from_secs(2);

/// Connections that are open at once, those that have not proven who they are among them.
const CONNECTIONS: usize = 25_000;
/// Of the descriptors that the process may open, they take this part at most.
const DESCRIPTORS_PART: usize = 2;

/// Plugins that are sent at once. Each takes a piece of a file in memory.
const DOWNLOADS: usize = 64;
/// Plugins that are sent to one node at once: an agent fetches one after the other, and may have lost a connection.
const DOWNLOADS_OF_A_NODE: usize = 2;
/// Types of inventory that are received at once. Each may have [`muster_protocol::COLLECTED_BYTES`], and several times that while it is
/// checked.
const UPLOADS: usize = 8;
/// Types that are received of one node at once, which sends one after the other.
const UPLOADS_OF_A_NODE: usize = 1;

/// What a node has to read or send in a second, in bytes: a slow mobile line's.
const LEAST_BYTES_PER_SECOND: u64 = 16 * 1024;
/// How much longer than that it may take.
const TRANSFER_GRACE: Duration = Duration::from_secs(30);

/// How often the state is compared with the connections: whose last ping is to be stored, and who is online there without one.
const COMPARE_EVERY: Duration = Duration::from_secs(60);
/// A stored last ping is not written anew for less; with the minute above it is at most five minutes behind.
const STORED_PING_BEHIND_MILLIS: u64 = 4 * 60 * 1000;

/// Where anything may have changed, so many connections look into the store, and the next ones after a while: a thousand in a second,
/// so that all have looked before the store tells so by itself again.
const WAKE_AT_ONCE: usize = 100;
const WAKE_EVERY: Duration = Duration::from_millis(100);

/// How nodes collect their inventory.
pub struct InventoryOptions {
    /// How often.
    pub every_seconds: u32,
    /// What collectors are called with.
    pub inputs: CollectorInputs,
}

/// The gateway. Clones are handles on the same one.
#[derive(Clone)]
pub struct Gateway(Arc<Parts>);

struct Parts {
    host: Host,
    links: Links,
    guesses: Guesses,
    connections: Arc<Semaphore>,
    downloads: Arc<Places>,
    uploads: Arc<Places>,
    inventory: InventoryOptions,
}

impl Gateway {
    /// Starts the gateway of a host that has entered ([`crate::hosts`]). Its tasks end with it, or with the store.
    #[must_use]
    pub fn start(host: Host, inventory: InventoryOptions) -> Self {
        let (watch, changes) = (host.store.watch(), host.member.changes());
        let parts = Arc::new(Parts {
            host,
            links: Links::default(),
            guesses: Guesses::new(),
            connections: Arc::new(Semaphore::new(connections())),
            downloads: Places::new(DOWNLOADS, DOWNLOADS_OF_A_NODE),
            uploads: Places::new(UPLOADS, UPLOADS_OF_A_NODE),
            inventory,
        });
        tokio::spawn(collection::tell_nodes(Arc::downgrade(&parts), parts.host.store.watch()));
        tokio::spawn(wake_nodes(Arc::downgrade(&parts), watch));
        // One that is alone may be known to its agents by another name.
        if !parts.host.member.is_alone() {
            tokio::spawn(tell_hosts(Arc::downgrade(&parts), parts.host.store.watch()));
        }
        tokio::spawn(compare(Arc::downgrade(&parts)));
        tokio::spawn(begin_anew(Arc::downgrade(&parts), changes));
        tokio::spawn(leave_when_cut_off(Arc::downgrade(&parts), parts.host.member.cut_offs()));
        Self(parts)
    }

    /// Sends the agents to other hosts, takes no more, and returns when all have gone, after that time at the latest.
    pub async fn stop(&self, within: Duration) {
        // Each connection has a place until it has ended, those too that have not proven who they are.
        let all = u32::try_from(connections()).unwrap_or(u32::MAX);
        let ended = async { drop(self.0.connections.acquire_many(all).await) };
        self.0.links.move_all();
        let stopped = async {
            tokio::pin!(ended);
            // Where there is no other host, agents wait for this one.
            let moving = if self.0.hosts().len() > 1 { MOVE_WITHIN + MOVE_GRACE } else { Duration::ZERO };
            if timeout(moving, &mut ended).await.is_err() {
                self.0.links.end_all();
                ended.await;
            }
        };
        if timeout(within, stopped).await.is_err() {
            tracing::warn!("some agents' connections had not ended when the host stopped");
        }
    }

    /// Has the agents' connections told.
    pub fn tell(&self, metrics: &mut Metrics) {
        let parts = Arc::downgrade(&self.0);
        let connected = move || parts.upgrade().map_or(0, |parts| parts.links.count());
        metrics.add_looked_up(
            "muster_agents_connected",
            "Connections of agents that have proven which node they are",
            connected,
        );
    }

    /// What is served under `/_muster/agent/`. The listener gives the agents' addresses
    /// ([`axum::Router::into_make_service_with_connect_info`]); without them all agents are one source.
    pub fn router(&self) -> Router {
        Router::new()
            .route("/_muster/agent/register", post(register::register))
            .route("/_muster/agent/connect", get(connect::connect))
            .route("/_muster/agent/plugins/{digest}", get(plugins::plugin))
            .route(COLLECTION_PATH, get(collection::collection))
            .route(INVENTORY_PATH, post(inventory::inventory))
            .with_state(self.clone())
    }
}

impl Parts {
    /// Where the hosts are found, as agents are told it.
    fn hosts(&self) -> Vec<String> {
        bounded_hosts(self.links.hosts().iter().cloned())
    }
}

/// Tells the connected nodes which hosts there are, when others are.
async fn tell_hosts(parts: Weak<Parts>, mut watch: Watch) {
    while let Some(changes) = watch.changed().await {
        let Some(parts) = parts.upgrade() else { return };
        if !changes.everything && !changes.tables.contains(HOSTS.name()) {
            continue;
        }
        match hosts::urls(&parts.host).await {
            Ok(urls) => parts.links.set_hosts(urls),
            // The next change of anything, or the next connection, tells them.
            Err(error) => tracing::warn!(%error, source = ?error.source, "which hosts there are cannot be read"),
        }
    }
}

/// Connections that this process takes.
fn connections() -> usize {
    CONNECTIONS.min(api::descriptors() / DESCRIPTORS_PART)
}

/// Ends what was opened under an id that this host has no more: others took it for dead, and the nodes for offline.
async fn begin_anew(parts: Weak<Parts>, mut changes: watch::Receiver<Uuid>) {
    while changes.changed().await.is_ok() {
        let on = *changes.borrow_and_update();
        let Some(parts) = parts.upgrade() else { return };
        parts.links.leave_but(on);
    }
}

/// Ends all connections when this host is cut off from the store: to the other hosts, and to whoever sends commands, these nodes are
/// offline. Where there is no other host, they wait for this one. One after the other, since it may be the store that is away, and not for
/// long: then all hosts do this. At a thousand in a second, those of the largest host have gone after 25 seconds.
async fn leave_when_cut_off(parts: Weak<Parts>, mut cut_offs: watch::Receiver<bool>) {
    while cut_offs.changed().await.is_ok() {
        let is_cut_off = *cut_offs.borrow_and_update();
        let Some(parts) = parts.upgrade() else { return };
        if is_cut_off && parts.hosts().len() > 1 {
            tracing::warn!("this host does not reach its store; its agents go to others");
            let mut links = parts.links.all();
            drop(parts);
            while !links.is_empty() && *cut_offs.borrow() {
                links.drain(links.len().saturating_sub(WAKE_AT_ONCE)..).for_each(|link| link.end());
                tokio::time::sleep(WAKE_EVERY).await;
            }
        }
    }
}

/// Wakes the connection of each node that was sent mail, and one after the other where anything may have changed.
async fn wake_nodes(parts: Weak<Parts>, mut watch: Watch) {
    let mut some = interval(WAKE_EVERY);
    some.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut unwoken: Vec<Arc<Link>> = Vec::new();
    // Those at the end come to it, however often it is told.
    let mut all_again = false;
    loop {
        tokio::select! {
            changes = watch.changed() => {
                let (Some(changes), Some(parts)) = (changes, parts.upgrade()) else { return };
                all_again |= changes.everything;
                for (_, node_id) in &changes.mailboxes {
                    parts.links.wake(node_id);
                }
            }
            _ = some.tick(), if all_again || !unwoken.is_empty() => {
                if unwoken.is_empty() {
                    let Some(parts) = parts.upgrade() else { return };
                    unwoken = parts.links.all();
                    all_again = false;
                }
                unwoken.drain(unwoken.len().saturating_sub(WAKE_AT_ONCE)..).for_each(|link| link.wake());
            }
        }
    }
}

/// Compares now and then what the state says of the connected nodes with what is so: when they were last heard, and who is online by a
/// connection that is over, where that could not be stored, or whether it began was not known.
async fn compare(parts: Weak<Parts>) {
    loop {
        tokio::time::sleep(COMPARE_EVERY).await;
        let Some(parts) = parts.upgrade() else { return };
        let seen = parts.links.take_seen(STORED_PING_BEHIND_MILLIS);
        if let Err(error) = nodes::seen(&parts.host, &seen).await {
            tracing::error!(%error, "when nodes were last seen could not be stored");
        }
        let is_open = |node_id: &str, number| parts.links.is_open(node_id, number);
        match nodes::mend(&parts.host, parts.host.member.id(), is_open).await {
            Ok(0) => {}
            Ok(nodes) => tracing::warn!(nodes, "nodes were online by connections that are over"),
            Err(error) => tracing::error!(%error, "who is online could not be compared with the connections"),
        }
    }
}

/// How long so many bytes may take to a node or from it.
fn transfer_time(bytes: u64) -> Duration {
    TRANSFER_GRACE + Duration::from_secs(bytes / LEAST_BYTES_PER_SECOND)
}

/// Where a request comes from, where the listener tells.
fn source(extensions: &Extensions) -> Option<IpAddr> {
    extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip())
}

/// A refusal over HTTPS.
fn problem(status: StatusCode, code: &str, message: &str) -> Response {
    (status, Json(Problem { code: code.to_owned(), message: message.to_owned() })).into_response()
}

/// The refusal that an error is. The cause of one that is the host's own is logged.
fn refused(error: &Error) -> Response {
    if error.is_internal() {
        tracing::error!(%error, source = error.source.as_ref().map(tracing::field::display), "an agent was not served");
        return problem(StatusCode::INTERNAL_SERVER_ERROR, &error.code, &error.message);
    }
    let is_for_later = error.code == Error::UNAVAILABLE;
    let status = if is_for_later { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::BAD_REQUEST };
    problem(status, &error.code, &error.message)
}
