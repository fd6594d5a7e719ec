//! Which nodes have a connection.
//!
//! The last ping of a connected node lives in the gateway's memory. What is stored are the edges (online, offline) and, coarsely
//! and many at a time, when connected nodes were last seen, so that a host that was cut off still knows about when.

use muster_protocol::Machine;

use super::machine;
use super::records::{NODES, NODES_ONLINE};
use crate::operation::{Host, Result};
use crate::store::{Range, RegionScope, Tx, View};
use crate::systems::run_command;

/// Nodes that one transaction changes: a read, a record, an index row, a look into the mailbox and a timer for each stay within a
/// transaction's operations.
const NODES_AT_ONCE: usize = 300;

/// What became of a node whose connection was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connected {
    /// It is online.
    Online,
    /// It has a newer connection.
    Replaced,
    /// There is no such node any more.
    NoNode,
}

/// A connection of the node was opened. `connection` is its number, greater than that of any connection of this process that was
/// opened before.
///
/// # Errors
/// Those of the store.
pub(crate) async fn connected(
    host: &Host,
    scope: &RegionScope,
    id: &str,
    connection: u64,
    machine: &Machine,
) -> Result<Connected> {
    let machine = machine::bounded(machine);
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            let Some(mut node) = tx.get(&NODES, scope, id).await? else { return Ok(Connected::NoNode) };
            if node.connection > connection {
                return Ok(Connected::Replaced);
            }
            node.online = true;
            node.connection = connection;
            node.last_seen = now;
            node.machine = machine.clone();
            tx.put(&NODES, scope, id, &node).await?;
            Ok(Connected::Online)
        })
        .await
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
                && node.online
                && node.connection == connection
            {
                node.online = false;
                node.connection = 0;
                node.last_seen = node.last_seen.max(last_seen);
                tx.put(&NODES, scope, id, &node).await?;
                run_command::node_left(tx, scope, id).await?;
            }
            Ok(())
        })
        .await
}

/// Stores when connected nodes were last seen.
///
/// # Errors
/// Those of the store.
pub(crate) async fn seen(host: &Host, seen: &[(RegionScope, String, u64)]) -> Result<()> {
    for some in seen.chunks(NODES_AT_ONCE) {
        host.store
            .transact(async |tx: &mut Tx| {
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

/// No node has a connection: what is true when a host starts.
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
                for (id, mut node) in online.rows {
                    node.online = false;
                    node.connection = 0;
                    tx.put(&NODES, scope, &id, &node).await?;
                    run_command::node_left(tx, scope, &id).await?;
                }
                Ok(())
            })
            .await?;
    }
}
