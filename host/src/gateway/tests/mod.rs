//! The gateway as agents meet it: a scripted one over real sockets, everything else in memory.
//!
//! Time is paused where a test is about time: it moves on when nothing else can happen.

use crate::operation::testing::ctx;
use crate::operation::{Ctx, Host};

mod agent;
mod connecting;
mod delivering;
mod fetching;
mod registering;

use agent::Agent;

use super::{Gateway, Mail};
use crate::store::{Blobs, Store, Tx, View};
use crate::systems::nodes::{self, NodeRecord, testing};

/// A host with a gateway that listens.
struct Served {
    host: Host,
    ctx: Ctx,
    gateway: Gateway,
    address: std::net::SocketAddr,
}

impl Served {
    async fn start() -> Self {
        Self::of(crate::operation::testing::host()).await
    }

    /// By the machine's clock.
    async fn in_real_time() -> Self {
        let store = Store::in_memory().unwrap().with_error();
        Self::of(Host { store, blobs: Blobs::in_memory(), env: muster_env::Env::system() }).await
    }

    async fn of(host: Host) -> Self {
        let gateway = Gateway::start(host.clone()).await.unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let service = gateway.router().into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        let ctx = ctx(&host);
        Self { host, ctx, gateway, address }
    }

    /// A registered node whose key has that number.
    async fn node(&self, key: u16) -> String {
        testing::nodes_with(&self.ctx, key..key + 1, serde_json::json!({})).await.remove(0)
    }

    /// The node's agent, connected and welcome.
    async fn agent(&self, node_id: &str, key: u16) -> Agent {
        let mut agent = Agent::open(self.address).await;
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
