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

/// Hands a message to a node. It is delivered, in order, once the transaction is durable and the node is connected.
///
/// # Errors
/// Internal, where 4,096 messages wait for the node already, and those of the store.
pub async fn send(tx: &mut Tx, scope: &RegionScope, node_id: &str, mail: Mail) -> Result<()> {
    tx.mail(scope, node_id, &mail).await?;
    Ok(())
}
