//! GetApplication

use muster_types::appconfig::{Application, GetApplicationRequest};

use super::records::ApplicationRecord;
use super::resources::application;
use crate::operation::{Ctx, Result};
use crate::store::View;

/// An application by its id.
pub async fn get_application(ctx: Ctx, request: GetApplicationRequest) -> Result<Application> {
    let id = request.application_id;
    let found = ctx.store.read(async |view: &View| application(view, &ctx.scope, &id).await).await?;
    Ok(shown(id, found))
}

/// The application as every answer has it.
pub fn shown(id: String, record: ApplicationRecord) -> Application {
    Application { id: Some(id), name: Some(record.name), description: record.description }
}
