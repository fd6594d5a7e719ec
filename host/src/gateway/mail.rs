//! What waits for a node's agent.

use serde::{Deserialize, Serialize};

use crate::operation::Result;
use crate::store::{Record, RegionScope, Tx};

/// A message in a node's mailbox: which work, and what of it. What is sent is made when it is sent, from the state as it is
/// then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mail {
    /// Do the command. It stays until the node accepted or rejected it, or nobody wants it any more.
    Offer {
        /// The command's id.
        command_id: String,
    },
    /// Stop the command. It stays until the node reported the command's end.
    Cancel {
        /// The command's id.
        command_id: String,
    },
}

impl Record for Mail {
    const VERSION: u8 = 1;
}

impl Mail {
    /// The command that it is about.
    #[must_use]
    pub fn command_id(&self) -> &str {
        match self {
            Self::Offer { command_id } | Self::Cancel { command_id } => command_id,
        }
    }
}

/// Hands a message to a node; its id, none if its mailbox had no room. It is delivered, in order, once the transaction is durable and the node
/// is connected.
///
/// # Errors
/// Those of the store.
pub async fn send(tx: &mut Tx, scope: &RegionScope, node_id: &str, mail: Mail) -> Result<Option<u64>> {
    Ok(tx.mail_if_room(scope, node_id, &mail).await?)
}

/// Wakes the node's connection, which closes if the node is gone.
///
/// # Errors
/// Those of the store.
pub(crate) async fn close(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    // A message that nobody will read wakes as well as one that stays. A full mailbox has no room for it.
    if let Some(first) = tx.mail_after(scope, node_id, 0, 1).await?.first() {
        tx.discard_mail(scope, node_id, first.id).await?;
    }
    let id = tx.mail(scope, node_id, &Mail::Cancel { command_id: String::new() }).await?;
    tx.discard_mail(scope, node_id, id).await?;
    Ok(())
}
