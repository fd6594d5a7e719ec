//! One simulated node: its identity and log, and its agent while that runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use muster_agent::host_url::HostUrl;
use muster_agent::hosts::Hosts;
use muster_agent::identity::Identity;
use muster_agent::log::Log;
use muster_agent::reboot::Refuse;
use muster_agent::trust::Trust;
use muster_agent::{Agent, AgentError, Ended};
use muster_document::Platform;
use muster_env::Env;
use muster_protocol::Machine;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

use crate::executor::{Scenario, ScriptedExecutor, Steps};

/// What the nodes of a fleet have in common.
pub(crate) struct Shared {
    pub host: HostUrl,
    pub env: Env,
    pub scenario: Scenario,
    pub steps: watch::Sender<Steps>,
}

/// A simulated node. Dropped, it is gone as after a power cut.
pub struct Node {
    shared: Arc<Shared>,
    number: usize,
    identity: Identity,
    log: Log,
    begun: Arc<AtomicU32>,
    connected: watch::Sender<bool>,
    running: Option<Running>,
}

struct Running {
    /// Taken when the agent is told to stop.
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Result<Ended, AgentError>>,
}

impl Node {
    pub(crate) fn new(shared: &Arc<Shared>, number: usize, identity: Identity) -> Self {
        Self {
            shared: Arc::clone(shared),
            number,
            identity,
            log: Log::memory(),
            begun: Arc::default(),
            connected: watch::Sender::new(false),
            running: None,
        }
    }

    /// `mi-…`
    #[must_use]
    pub fn id(&self) -> &str {
        &self.identity.node_id
    }

    /// Steps that were begun on it, however they ended.
    #[must_use]
    pub fn steps_begun(&self) -> u32 {
        self.begun.load(Ordering::Relaxed)
    }

    /// Starts its agent, if that does not run.
    pub fn start(&mut self) {
        if self.running.is_some() {
            return;
        }
        let Shared { host, env, scenario, steps } = &*self.shared;
        let executor = ScriptedExecutor {
            node: self.number,
            scenario: Arc::clone(scenario),
            env: env.clone(),
            begun: Arc::clone(&self.begun),
            steps: steps.clone(),
        };
        let agent = Agent {
            hosts: Hosts::new(host.clone(), Trust::default()),
            identity: self.identity.clone(),
            machine: Machine { computer_name: format!("node-{}", self.number), ..crate::machine() },
            platform: Platform::Linux,
            env: env.clone(),
            log: self.log.clone(),
            executor: Arc::new(executor),
            collector: None,
            rebooter: Arc::new(Refuse),
            connected: self.connected.clone(),
        };
        let (stop, told) = oneshot::channel();
        let task = tokio::spawn(agent.run(async {
            // Dropped without a word, it means the same.
            let _ = told.await;
        }));
        self.running = Some(Running { stop: Some(stop), task });
    }

    /// Returns once it is connected; at once if it does not run.
    pub async fn connected(&self) {
        if self.running.is_some() {
            // The node holds the sender.
            let _ = self.connected.subscribe().wait_for(|connected| *connected).await;
        }
    }

    pub(crate) fn tell_to_stop(&mut self) {
        if let Some(stop) = self.running.as_mut().and_then(|running| running.stop.take()) {
            let _ = stop.send(());
        }
    }

    /// Stops its agent, as a service manager does: what runs is stopped and logged as interrupted.
    ///
    /// # Errors
    /// If it had ended by itself.
    pub async fn stop(&mut self) -> Result<(), String> {
        self.tell_to_stop();
        let Some(running) = self.running.take() else { return Ok(()) };
        let ended = running.task.await;
        self.connected.send_replace(false);
        match ended {
            Ok(Ok(Ended::Shutdown)) => Ok(()),
            Ok(Ok(Ended::Rebooting)) => Err(format!("{} went to reboot, which it refuses", self.id())),
            Ok(Err(error)) => Err(format!("{}: {error}", self.id())),
            Err(error) => Err(format!("{}: {error}", self.id())),
        }
    }

    /// Ends its agent as a power cut does: it writes and says nothing more.
    pub async fn crash(&mut self) {
        let Some(running) = self.running.take() else { return };
        running.task.abort();
        let _ = running.task.await;
        self.connected.send_replace(false);
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if let Some(running) = &self.running {
            running.task.abort();
        }
    }
}
