//! The node agent.
//!
//! It opens all its connections itself; nothing listens on the node. Work is offered by a host, accepted once it is in the
//! write-ahead log, run step by step as its document says, and reported until the host has acknowledged it.
//!
//! - [`identity`], [`register`]: who the node is, and how it became that. [`hosts`]: whom it can connect to, [`trust`]: and takes for a host.
//! - `connection`, `outbox`: the control socket, and what waits to be said on it.
//! - [`log`]: the write-ahead log. `works`: what is done with what is in it.
//! - [`collection`]: inventory, collected on a schedule.
//! - [`executor`]: what runs a step; [`plugins`]: the one that runs plugins; [`output`]: what a step writes; [`process`]:
//!   programs that it starts.
//! - [`reboot`]: rebooting the node, or refusing to.
//!
//! An [`Agent`] is one value without threads of its own, so that a simulated fleet runs many of them in one process, with
//! another [`Executor`] and a log in memory.

use std::sync::Arc;

use muster_document::Platform;
use muster_env::Env;
use muster_protocol::Machine;
use tokio::sync::watch;
use tokio::task::JoinSet;

pub mod collection;
pub mod executor;
pub mod host_url;
pub mod hosts;
pub mod http;
pub mod identity;
pub mod log;
pub mod machine;
pub mod output;
pub mod plugins;
pub mod process;
pub mod reboot;
pub mod register;
pub mod trust;

mod connection;
mod outbox;
mod works;

use collection::{Asked, Collecting, Collector};
use connection::Connection;
use executor::Executor;
use hosts::Hosts;
use http::Sender;
use identity::Identity;
use log::{Log, LogError};
use reboot::{Failed, Rebooter};
use works::Works;

/// What one agent is made of.
pub struct Agent {
    /// Where its hosts are.
    pub hosts: Hosts,
    /// Which node it is.
    pub identity: Identity,
    /// What it says of its machine.
    pub machine: Machine,
    /// The platform that documents are decided by.
    pub platform: Platform,
    /// Its clock and randomness.
    pub env: Env,
    /// Its write-ahead log.
    pub log: Log,
    /// What runs its steps.
    pub executor: Arc<dyn Executor>,
    /// What runs its collectors of inventory; none collects nothing.
    pub collector: Option<Arc<dyn Collector>>,
    /// How its node reboots.
    pub rebooter: Arc<dyn Rebooter>,
    /// Says whether the host has welcomed it and the connection lasts, to whoever wants to know.
    pub connected: watch::Sender<bool>,
}

/// How an agent ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// As it was told to.
    Shutdown,
    /// A step asked for a reboot, which has begun.
    Rebooting,
}

/// Why an agent cannot go on. What it promised is in the log, and goes on when it is started again.
#[derive(Debug)]
pub enum AgentError {
    /// The log can no longer be read or written.
    Log(LogError),
    /// A step's executor panicked, which says nothing of how the step ended.
    Panicked,
}

impl std::fmt::Display for AgentError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Log(error) => error.fmt(to),
            Self::Panicked => to.write_str("the agent failed while it ran a step"),
        }
    }
}

impl std::error::Error for AgentError {}

impl From<LogError> for AgentError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl Agent {
    /// Works until `shutdown` is done: then running steps are stopped and logged as interrupted, and what has not begun
    /// waits for the next start. Dropped instead, the agent is gone as after a crash, and what it ran is killed.
    ///
    /// # Errors
    /// If the log fails, or an executor panics.
    pub async fn run(mut self, shutdown: impl Future<Output = ()>) -> Result<Ended, AgentError> {
        self.hosts.recall(&self.log)?;
        tokio::pin!(shutdown);
        let mut is_told = false;
        loop {
            let told = async {
                shutdown.as_mut().await;
                is_told = true;
            };
            if self.work(told).await? == Ended::Shutdown {
                return Ok(Ended::Shutdown);
            }
            let Err(why) = self.rebooter.reboot() else { return Ok(Ended::Rebooting) };
            tracing::error!("a step asked for a reboot, and the node could not be rebooted: {why}");
            if is_told {
                return Ok(Ended::Shutdown);
            }
            // One step must not take the node out of service: it fails, and the others go on from the log.
            self.connected.send_replace(false);
            self.rebooter = Arc::new(Failed { why, boot: self.rebooter.boot() });
        }
    }

    /// Works until `shutdown` is done, or a step asks for a reboot and nothing runs any more.
    async fn work(&self, shutdown: impl Future<Output = ()>) -> Result<Ended, AgentError> {
        let (log, executor) = (self.log.clone(), Arc::clone(&self.executor));
        let works = Works::load(self.env.clone(), log, executor, Arc::clone(&self.rebooter), self.platform)?;
        let works = Arc::new(works);
        let asked = Asked::default();
        let connection = Connection {
            works: &works,
            hosts: &self.hosts,
            node_id: &self.identity.node_id,
            key: &self.identity.key,
            machine: &self.machine,
            connected: &self.connected,
            asked: &asked,
        };
        let connecting = connection.keep();
        let collecting = self.collect(&works, &asked);
        tokio::pin!(connecting, collecting, shutdown);
        // Dropped with this future, and all works with it.
        let mut running: JoinSet<Result<(), LogError>> = JoinSet::new();
        let mut is_collecting = true;
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                () = works.reboot.cancelled() => break,
                error = &mut connecting => return Err(error.into()),
                () = &mut collecting, if is_collecting => is_collecting = false,
                start = works.startable() => {
                    let (works, start) = (Arc::clone(&works), start?);
                    running.spawn(async move { works.run(start).await });
                }
                Some(ended) = running.join_next() => ended.map_err(|_| AgentError::Panicked)??,
            }
        }
        works.stopping.cancel();
        while is_collecting || !running.is_empty() {
            tokio::select! {
                // What is said meanwhile may still arrive.
                error = &mut connecting => return Err(error.into()),
                () = &mut collecting, if is_collecting => is_collecting = false,
                Some(ended) = running.join_next() => ended.map_err(|_| AgentError::Panicked)??,
            }
        }
        Ok(if works.reboot.is_cancelled() { Ended::Rebooting } else { Ended::Shutdown })
    }

    /// Collects inventory until works stop, if there is anything that does.
    async fn collect(&self, works: &Works, asked: &Asked) {
        let Some(collector) = &self.collector else { return };
        let collecting = Collecting {
            collector: collector.as_ref(),
            hosts: Sender { hosts: &self.hosts, identity: &self.identity, env: &self.env },
            outbox: &works.outbox,
            asked,
            connected: self.connected.subscribe(),
            stopping: &works.stopping,
        };
        // Not part of an agent that collects nothing: a simulated fleet has many.
        Box::pin(collecting.keep()).await;
    }
}
