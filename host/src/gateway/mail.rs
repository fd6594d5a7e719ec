//! What waits for a node's agent.

use serde::{Deserialize, Serialize};

use crate::operation::Result;
use crate::store::{Record, RegionScope, Tx};

/// A message in a node's mailbox: which work, and what of it. What is sent is made when it is sent, from the state as it is
/// then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mail {
    /// Do the command. It stays until the node accepted or rejected it or went offline, or nobody wants it any more.
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

/// Hands a message to a node; the mail's id. It is delivered, in order, once the transaction is durable and the node is connected.
/// None, where as many wait for the node as may.
///
/// # Errors
/// Those of the store.
pub async fn send(tx: &mut Tx, scope: &RegionScope, node_id: &str, mail: Mail) -> Result<Option<u64>> {
    Ok(tx.mail(scope, node_id, &mail).await?)
}

/// Takes a message out of the node's mailbox, if it is still there.
///
/// # Errors
/// Those of the store.
pub async fn withdraw(tx: &mut Tx, scope: &RegionScope, node_id: &str, mail_id: u64) -> Result<()> {
    tx.discard_mail(scope, node_id, mail_id).await?;
    Ok(())
}
