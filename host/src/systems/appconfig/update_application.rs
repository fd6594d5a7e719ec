//! UpdateApplication

use muster_types::appconfig::{Application, UpdateApplicationRequest};

use super::get_application::shown;
use super::records::APPLICATIONS;
use super::resources::application;
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Changes what the request gives, and leaves the rest.
pub async fn update_application(ctx: Ctx, request: UpdateApplicationRequest) -> Result<Application> {
    let id = &request.application_id;
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut record = application(tx, &ctx.scope, id).await?;
            record.name = request.name.clone().unwrap_or(record.name);
            record.description = request.description.clone().or(record.description);
            tx.put(&APPLICATIONS, &ctx.scope, id, &record).await?;
            Ok(shown(id.clone(), record))
        })
        .await
}
