//! A fleet in one process: many nodes that are the real agent, but for what runs their steps.
//!
//! Each node is a [`muster_agent::Agent`] with its own key, log and connection: it registers by an activation, accepts work, runs a
//! document's flow and reports as any other. Its log is in memory and its executor does what a [`Scenario`] says, so that a node
//! costs a few KiB and a step nothing.
//!
//! Invariants: keys and jitter come from the fleet's seed; a node that was stopped or has crashed keeps its log, and goes on from
//! it when it is started again.

use std::ops::Range;
use std::sync::Arc;

use ed25519_dalek::SigningKey;
use muster_agent::host_url::HostUrl;
use muster_agent::register::{Activation, exchange};
use muster_agent::trust::Trust;
use muster_env::Env;
use muster_protocol::Machine;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

mod executor;
mod node;

pub use executor::{Begun, Deed, Scenario, Steps};
pub use node::Node;

use node::Shared;

/// Registrations that are under way at once: enough that the host commits many together.
const REGISTRATIONS_AT_ONCE: usize = 128;

/// Simulated nodes, numbered from 0 in the order in which they were enrolled.
pub struct Fleet {
    shared: Arc<Shared>,
    nodes: Vec<Node>,
}

impl Fleet {
    /// A fleet without nodes, of the host at this URL.
    ///
    /// # Errors
    /// If that is no host's URL.
    pub fn new(host: &str, seed: u64, scenario: Scenario) -> Result<Self, String> {
        let host: HostUrl = host.parse()?;
        let env = Env::simulated(seed, Env::system().now_millis());
        Ok(Self {
            shared: Arc::new(Shared { host, env, scenario, steps: watch::Sender::default() }),
            nodes: Vec::new(),
        })
    }

    /// Registers this many more nodes by the activation; which numbers they have. None of them runs yet.
    ///
    /// # Errors
    /// The first refusal.
    pub async fn enrol(&mut self, activation: &Activation, count: usize) -> Result<Range<usize>, String> {
        let first = self.nodes.len();
        let room = Arc::new(Semaphore::new(REGISTRATIONS_AT_ONCE));
        let mut registering = JoinSet::new();
        for number in first..first + count {
            let (shared, activation, room) = (Arc::clone(&self.shared), activation.clone(), Arc::clone(&room));
            // Made here, so that a node's key depends on its number and the seed alone.
            let key = SigningKey::from_bytes(&shared.env.bytes());
            registering.spawn(async move {
                let _room = room.acquire_owned().await;
                let machine = Machine { computer_name: format!("node-{number}"), ..machine() };
                (number, exchange(&shared.host, &Trust::default(), &activation, key, machine).await)
            });
        }
        let mut registered = Vec::with_capacity(count);
        while let Some(ended) = registering.join_next().await {
            let (number, identity) = ended.map_err(|error| error.to_string())?;
            registered.push((number, identity?));
        }
        registered.sort_unstable_by_key(|(number, _)| *number);
        let nodes = registered.into_iter().map(|(number, identity)| Node::new(&self.shared, number, identity));
        self.nodes.extend(nodes);
        Ok(first..first + count)
    }

    /// Starts every node that does not run.
    pub fn start(&mut self) {
        self.nodes.iter_mut().for_each(Node::start);
    }

    /// Returns once every node that runs is connected.
    pub async fn connected(&self) {
        for node in &self.nodes {
            node.connected().await;
        }
    }

    /// Stops every node that runs, as a service manager does.
    ///
    /// # Errors
    /// If one of them had ended by itself.
    pub async fn stop(&mut self) -> Result<(), String> {
        // All are told before any is waited for.
        self.nodes.iter_mut().for_each(Node::tell_to_stop);
        for node in &mut self.nodes {
            node.stop().await?;
        }
        Ok(())
    }

    /// The nodes, by their numbers.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// One of them, to be stopped and started by itself.
    ///
    /// # Panics
    /// If there is none of this number.
    pub fn node(&mut self, number: usize) -> &mut Node {
        &mut self.nodes[number]
    }

    /// The steps of all nodes, as they are at any time.
    #[must_use]
    pub fn steps(&self) -> watch::Receiver<Steps> {
        self.shared.steps.subscribe()
    }

    /// Returns once it is so with the steps of all nodes.
    pub async fn until(&self, so: impl FnMut(&Steps) -> bool) {
        // The fleet holds the sender.
        let _ = self.steps().wait_for(so).await;
    }
}

/// What a simulated node says of its machine.
fn machine() -> Machine {
    Machine {
        platform_type: "Linux".to_owned(),
        platform_name: "Simulated".to_owned(),
        platform_version: "1".to_owned(),
        computer_name: String::new(),
        ip_address: None,
        architecture: std::env::consts::ARCH.to_owned(),
        agent_version: env!("CARGO_PKG_VERSION").to_owned(),
        user: "root".to_owned(),
    }
}
