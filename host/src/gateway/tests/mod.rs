//! The gateway as agents meet it: a scripted one over real sockets, everything else in memory. Where a test is about time, time is
//! paused and moves on when nothing else can happen, and so that nothing is hidden in the kernel, the socket is in memory too.

use std::net::SocketAddr;

use tokio::io::DuplexStream;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::operation::testing::ctx;
use crate::operation::{Ctx, Host};

mod agent;
mod collecting;
mod commands;
mod connecting;
mod delivering;
mod fetching;
mod hosts;
mod registering;

use agent::Agent;
use commands::{cancel, command, plugin, status};

use super::{Gateway, InventoryOptions, Mail};
use crate::hosts::Membership;
use crate::plugins::CollectorInputs;
use crate::store::{Tx, View};
use crate::systems::nodes::{self, NodeRecord, testing};
use crate::systems::{inventory, run_command};
use crate::work::{Reconcilers, Timers};

/// A host with a gateway that listens.
struct Served {
    host: Host,
    ctx: Ctx,
    gateway: Gateway,
    place: Place,
    _reconcilers: Reconcilers,
}

/// Where it listens.
enum Place {
    Socket(SocketAddr),
    /// Without the kernel, so that paused time cannot run ahead of what is on its way.
    Memory(mpsc::Sender<DuplexStream>),
}

/// Bytes on their way from one end to the other in memory.
const PIPE_BYTES: usize = 64 * 1024;

struct InMemory(mpsc::Receiver<DuplexStream>);

impl axum::serve::Listener for InMemory {
    type Io = DuplexStream;
    type Addr = ();

    async fn accept(&mut self) -> (DuplexStream, ()) {
        match self.0.recv().await {
            Some(end) => (end, ()),
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What moves commands on, and forgets inventory.
fn timers() -> Timers {
    let mut timers = Timers::new();
    run_command::reconcile(&mut timers);
    inventory::reconcile(&mut timers);
    timers
}

fn inventory_options() -> InventoryOptions {
    InventoryOptions { every_seconds: 1_800, inputs: CollectorInputs::new() }
}

impl Served {
    /// By a real socket and the machine's clock.
    async fn start() -> Self {
        let in_memory = crate::operation::testing::host();
        Self::again(Host { env: muster_env::Env::system(), ..in_memory }).await
    }

    /// The same by that host's state.
    async fn again(host: Host) -> Self {
        // It is alone: nothing is to be shown after this.
        drop(Membership::join(&host).await.unwrap());
        let gateway = Gateway::start(host.clone(), inventory_options());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = Place::Socket(listener.local_addr().unwrap());
        let service = gateway.router().into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Self { ctx: ctx(&host), _reconcilers: Reconcilers::start(host.clone(), timers()), host, gateway, place }
    }

    /// In memory and by paused time.
    async fn simulated() -> Self {
        Self::in_memory(crate::operation::testing::host()).await
    }

    /// The same by that host's state.
    async fn in_memory(host: Host) -> Self {
        let gateway = Gateway::start(host.clone(), inventory_options());
        let (ends, received) = mpsc::channel(1);
        let service = gateway.router().into_make_service();
        tokio::spawn(async move { axum::serve(InMemory(received), service).await });
        Self {
            ctx: ctx(&host),
            _reconcilers: Reconcilers::start(host.clone(), timers()),
            host,
            gateway,
            place: Place::Memory(ends),
        }
    }

    /// An agent that has not said anything yet.
    async fn open(&self) -> Agent {
        match &self.place {
            Place::Socket(address) => Agent::on(TcpStream::connect(address).await.unwrap()).await,
            Place::Memory(ends) => {
                let (ours, theirs) = tokio::io::duplex(PIPE_BYTES);
                ends.send(theirs).await.unwrap();
                Agent::on(ours).await
            }
        }
    }

    /// The same, if the host takes a connection.
    async fn try_open(&self) -> Option<Agent> {
        let Place::Memory(ends) = &self.place else { panic!("only in memory") };
        let (ours, theirs) = tokio::io::duplex(PIPE_BYTES);
        ends.send(theirs).await.unwrap();
        Agent::try_on(ours).await
    }

    /// A registered node whose key has that number.
    async fn node(&self, key: u16) -> String {
        testing::nodes_with(&self.ctx, key..key + 1, serde_json::json!({})).await.remove(0)
    }

    /// The node's agent, connected and welcome.
    async fn agent(&self, node_id: &str, key: u16) -> Agent {
        let mut agent = self.open().await;
        agent.prove(node_id, key).await;
        agent
    }

    async fn record(&self, node_id: &str) -> NodeRecord {
        let found = self.host.store.read(async |view: &View| nodes::node(view, &self.ctx.scope, node_id).await).await;
        found.unwrap().unwrap()
    }

    async fn send(&self, node_id: &str, mail: Mail) {
        self.host
            .store
            .transact(async |tx: &mut Tx| super::send(tx, &self.ctx.scope, node_id, mail.clone()).await)
            .await
            .unwrap()
            .unwrap();
    }

    /// What waits in the node's mailbox.
    async fn mailbox(&self, node_id: &str) -> Vec<Mail> {
        let waiting = self
            .host
            .store
            .read(async |view: &View| Ok(view.mail_after(&self.ctx.scope, node_id, 0, 100).await?))
            .await;
        waiting.unwrap().iter().map(|mail| mail.message().unwrap()).collect()
    }

    /// Returns once the condition holds, which is looked at after each change of the store.
    async fn until(&self, holds: impl AsyncFn() -> bool) {
        let mut watch = self.host.store.watch();
        while !holds().await {
            watch.changed().await.unwrap();
        }
    }

    async fn until_offline(&self, node_id: &str) {
        self.until(async || !self.record(node_id).await.online).await;
    }
}
