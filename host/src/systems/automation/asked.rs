//! What an execution was asked to do: its record, and the runbook that the record has as text.
//!
//! Neither ever changes, so both are read before a transaction: parsing a runbook takes as long as many transactions.

use muster_document::Runbook;
use uuid::Uuid;

use super::records::{AUTOMATIONS, AutomationRecord};
use crate::operation::{Error, Result, Store};
use crate::store::{RegionScope, View};

/// What was asked.
pub struct Asked {
    /// As it is stored.
    pub record: AutomationRecord,
    /// What it does.
    pub runbook: Runbook,
}

impl Asked {
    /// That of an execution; none if there is no such execution.
    ///
    /// # Errors
    /// Those of the store; internal, where the runbook was right when it was stored and is not now.
    pub async fn read(store: &Store, scope: &RegionScope, id: Uuid) -> Result<Option<Self>> {
        let record = store.read(async |view: &View| Ok(view.get(&AUTOMATIONS, scope, &id).await?)).await?;
        let Some(record) = record else { return Ok(None) };
        let runbook = Runbook::parse_accepted(&record.content, record.format()).map_err(Error::internal)?;
        Ok(Some(Self { record, runbook }))
    }
}
