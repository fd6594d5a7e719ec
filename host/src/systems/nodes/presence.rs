//! Which nodes have a connection.
//!
//! The last ping of a connected node lives in the gateway's memory. What is stored are the edges (online, offline) and, coarsely
//! and many at a time, when connected nodes were last seen, so that a host that was cut off still knows about when.

use muster_protocol::Machine;

use super::machine;
use uuid::Uuid;

use super::records::{NODES, NODES_BY_HOST, NODES_ONLINE, NodeRecord};
use crate::hosts;
use crate::operation::{Error, Host, Result};
use crate::store::{Range, RegionScope, Timer, Tx, View};
use crate::systems::run_command;

/// The kind of the timer that makes the nodes of a host offline which has gone; its id is the host's.
pub(crate) const HOST_GONE: &str = "nodes-host-gone";

/// Nodes that one transaction changes: a read, a record, an index row, a look into the mailbox and a timer for each stay within a
/// transaction's operations.
const NODES_AT_ONCE: usize = 300;

/// Accounts and regions that are looked for in one go.
const SCOPES: usize = 100;

/// What became of a node whose connection was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connected {
    /// It is online, by the connection of this number.
    Online(u64),
    /// There is no such node any more.
    NoNode,
}

/// A connection of the node was opened, on the host that has the id `on`. It is the one that counts from now on: whoever serves
/// another of the node is woken, and finds so by [`is_current`].
///
/// # Errors
/// Internal where that host was taken for dead: nobody would make the node offline after it. Those of the store.
pub(crate) async fn connected(
    host: &Host,
    scope: &RegionScope,
    id: &str,
    on: Uuid,
    machine: &Machine,
) -> Result<Connected> {
    let machine = machine::bounded(machine);
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut node) = tx.get(&NODES, scope, id).await? else { return Ok(Connected::NoNode) };
            if !hosts::is_alive(tx, on).await? {
                return Err(Error::internal("this host was taken for dead by others, and begins anew"));
            }
            if node.online {
                tx.wake(scope, id);
            }
            node.online = true;
            node.connection += 1;
            node.host = Some(on);
            node.last_seen = now;
            node.machine = machine.clone();
            tx.put(&NODES, scope, id, &node).await?;
            Ok(Connected::Online(node.connection))
        })
        .await
}

/// Whether the node is online by that connection.
pub(crate) fn is_current(node: &NodeRecord, connection: u64) -> bool {
    node.online && node.connection == connection
}

/// The connection has ended; `last_seen` is the time of its last ping. Nothing changes if the node has a newer one.
///
/// # Errors
/// Those of the store.
pub(crate) async fn disconnected(
    host: &Host,
    scope: &RegionScope,
    id: &str,
    connection: u64,
    last_seen: u64,
) -> Result<()> {
    host.store
        .transact(async |tx: &mut Tx| {
            if let Some(mut node) = tx.get(&NODES, scope, id).await?
                && is_current(&node, connection)
            {
                node.last_seen = node.last_seen.max(last_seen);
                offline(tx, scope, id, node).await?;
            }
            Ok(())
        })
        .await
}

/// Stores when connected nodes were last seen; those of one account and region stand together.
///
/// # Errors
/// Those of the store.
pub(crate) async fn seen(host: &Host, seen: &[(RegionScope, String, u64)]) -> Result<()> {
    for some in seen.chunks(NODES_AT_ONCE) {
        host.store
            .transact(async |tx: &mut Tx| {
                for of_scope in some.chunk_by(|(one, ..), (next, ..)| one == next) {
                    tx.fetch(&NODES, &of_scope[0].0, of_scope.iter().map(|(_, id, _)| id)).await?;
                }
                for (scope, id, at) in some {
                    if let Some(mut node) = tx.get(&NODES, scope, id.as_str()).await?
                        && node.last_seen < *at
                    {
                        node.last_seen = *at;
                        tx.put(&NODES, scope, id.as_str(), &node).await?;
                    }
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

/// Makes the nodes offline that are online on the host of the id `on` by a connection that is not open, a piece in each transaction; how many.
/// `is_open` is asked of a node and a connection's number after the state was read: what opens a connection knows it before the state does.
///
/// # Errors
/// Those of the store.
pub(crate) async fn mend(host: &Host, on: Uuid, is_open: impl Fn(&str, u64) -> bool + Send + Sync) -> Result<usize> {
    let (mut mended, mut after) = (0, None::<RegionScope>);
    loop {
        let scopes = host
            .store
            .read(async |view: &View| Ok(view.index_scopes(&NODES, &NODES_BY_HOST, after.as_ref(), SCOPES).await?))
            .await?;
        let Some(last) = scopes.last().cloned() else { return Ok(mended) };
        for scope in &scopes {
            let mut range = Range::all().from(on).through(on);
            loop {
                let online = host
                    .store
                    .read(async |view: &View| {
                        Ok(view.scan_index(&NODES, &NODES_BY_HOST, scope, range.clone(), NODES_AT_ONCE).await?)
                    })
                    .await?;
                let over = online.rows.into_iter().filter(|(id, node)| !is_open(id, node.connection));
                let over: Vec<_> = over.map(|(id, node)| (id, node.connection)).collect();
                if !over.is_empty() {
                    mended += all_over(host, scope, &over).await?;
                }
                let Some(next) = online.next else { break };
                range = range.resume(&next);
            }
        }
        after = Some(last);
    }
}

/// These connections of these nodes have ended; how many of the nodes were online by them.
async fn all_over(host: &Host, scope: &RegionScope, nodes: &[(String, u64)]) -> Result<usize> {
    host.store
        .transact(async |tx: &mut Tx| {
            tx.fetch(&NODES, scope, nodes.iter().map(|(id, _)| id)).await?;
            let mut ended = 0;
            for (id, connection) in nodes {
                if let Some(node) = tx.get(&NODES, scope, id.as_str()).await?
                    && is_current(&node, *connection)
                {
                    offline(tx, scope, id, node).await?;
                    ended += 1;
                }
            }
            Ok(ended)
        })
        .await
}

async fn offline(tx: &mut Tx, scope: &RegionScope, id: &str, mut node: NodeRecord) -> Result<()> {
    node.online = false;
    node.host = None;
    tx.put(&NODES, scope, id, &node).await?;
    run_command::node_left(tx, scope, id).await
}

/// No node has a connection: what is true when a host starts on a store of its own.
///
/// # Errors
/// Those of the store.
pub(crate) async fn all_offline(host: &Host) -> Result<()> {
    loop {
        let scopes =
            host.store.read(async |view: &View| Ok(view.index_scopes(&NODES, &NODES_ONLINE, None, 1).await?)).await?;
        let Some(scope) = scopes.first() else { return Ok(()) };
        host.store
            .transact(async |tx: &mut Tx| {
                let online = tx.scan_index(&NODES, &NODES_ONLINE, scope, Range::all(), NODES_AT_ONCE).await?;
                for (id, node) in online.rows {
                    offline(tx, scope, &id, node).await?;
                }
                Ok(())
            })
            .await?;
    }
}

/// A host has gone: the nodes that were connected to it are offline, a piece in each transaction. The timer stays until none is left.
///
/// # Errors
/// Those of the store.
pub(super) async fn host_gone(host: Host, timer: Timer) -> Result<()> {
    let gone = Uuid::try_parse(&timer.id).ok();
    let mut after: Option<RegionScope> = None;
    while let Some(gone) = gone {
        let scopes = host
            .store
            .read(async |view: &View| Ok(view.index_scopes(&NODES, &NODES_BY_HOST, after.as_ref(), SCOPES).await?))
            .await?;
        let Some(last) = scopes.last().cloned() else { break };
        for scope in &scopes {
            while some_offline(&host, &timer, scope, gone).await? {}
        }
        after = Some(last);
    }
    host.store.transact(async |tx: &mut Tx| Ok(tx.take_timer(&timer).await.map(drop)?)).await
}

/// Whether there may be more. No node connects to a host that has gone, so what was done stays so.
async fn some_offline(host: &Host, timer: &Timer, scope: &RegionScope, gone: Uuid) -> Result<bool> {
    host.store
        .transact(async |tx: &mut Tx| {
            tx.fence_timer(timer).await?;
            let of_host = Range::all().from(gone).through(gone);
            let online = tx.scan_index(&NODES, &NODES_BY_HOST, scope, of_host, NODES_AT_ONCE).await?;
            for (id, node) in online.rows {
                offline(tx, scope, &id, node).await?;
            }
            Ok(online.next.is_some())
        })
        .await
}
