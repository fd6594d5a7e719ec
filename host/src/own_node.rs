//! The node that `muster up` makes of the machine that the host runs on.
//!
//! Its id is in the state beside the grant that it was given, and goes with the state: where it is missing, the machine is
//! to be enrolled, after a reset as at the first start.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::operation::{Error, Host, Result};
use crate::plugins;
use crate::store::{HostScope, Record, RegionScope, Table, Tx, View};
use crate::systems::nodes::{self, NodeRecord};

/// How long the node may take until it is online: its agent compiles nothing until it is asked to run something.
const ONLINE: Duration = Duration::from_secs(30);

/// One row, under [`ONLY`].
pub(crate) static OWN_NODE: Table<HostScope, String, OwnNodeRecord> = Table::new("own-node");

/// The one row of [`OWN_NODE`].
const ONLY: &str = "own-node";

/// Which node this machine is.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct OwnNodeRecord {
    account: String,
    region: String,
    /// `mi-…`
    pub id: String,
}

impl OwnNodeRecord {
    fn scope(&self) -> RegionScope {
        RegionScope::new(&*self.account, &*self.region)
    }
}

impl Record for OwnNodeRecord {
    const VERSION: u8 = 1;
}

/// Which node this machine is; none if it is to be enrolled.
///
/// # Errors
/// Those of the store.
pub(crate) async fn own_node(host: &Host) -> Result<Option<OwnNodeRecord>> {
    host.store.read(async |view: &View| Ok(view.get(&OWN_NODE, &HostScope, ONLY).await?)).await
}

/// This machine is that node from now on, and the plugins that come with the host are granted what they need on it, as the user who
/// started it.
///
/// # Errors
/// Those of the store.
pub(crate) async fn adopt(host: &Host, scope: &RegionScope, node: &NodeRecord) -> Result<()> {
    plugins::grant_bundled(host, &scope.account_scope(), &node.id, &node.machine.user).await?;
    let record = OwnNodeRecord { account: scope.account.clone(), region: scope.region.clone(), id: node.id.clone() };
    host.store
        .transact(async |tx: &mut Tx| {
            // Forgotten meanwhile, by a reset.
            if nodes::node(tx, scope, &record.id).await?.is_none() {
                return Err(Error::internal(format!("the node {} is gone", record.id)));
            }
            Ok(tx.put(&OWN_NODE, &HostScope, ONLY, &record).await?)
        })
        .await
}

/// Waits until this machine is a node, and that node is online.
///
/// # Errors
/// One sentence, if it is not after [`ONLINE`] or the host stops.
pub(crate) async fn online(host: &Host) -> std::result::Result<(), String> {
    let mut watch = host.store.watch();
    let reached = async {
        while watch.changed().await.is_some() {
            let online = host.store.read(async |view: &View| {
                let Some(own) = view.get(&OWN_NODE, &HostScope, ONLY).await? else { return Ok(false) };
                Ok(nodes::node(view, &own.scope(), &own.id).await?.is_some_and(|node| node.online))
            });
            if online.await.map_err(|error: Error| error.to_string())? {
                return Ok(());
            }
        }
        Err("the host stopped".to_owned())
    };
    let late = |_| format!("this machine is not online after {} s", ONLINE.as_secs());
    tokio::time::timeout(ONLINE, reached).await.map_err(late)?
}
