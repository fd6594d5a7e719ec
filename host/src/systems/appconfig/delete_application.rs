//! DeleteApplication

use muster_types::Empty;
use muster_types::appconfig::DeleteApplicationRequest;

use super::bad_request;
use super::records::{APPLICATIONS, PROFILES};
use super::resources::application;
use super::tags::APPLICATION;
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};
use crate::systems::tags::delete_all;

/// Deletes an application that has no profiles, with its tags.
pub async fn delete_application(ctx: Ctx, request: DeleteApplicationRequest) -> Result<Empty> {
    let id = &request.application_id;
    ctx.store
        .transact(async |tx: &mut Tx| {
            application(tx, &ctx.scope, id).await?;
            if !tx.scan(&PROFILES, &ctx.scope, Range::prefix((id,)), 1).await?.rows.is_empty() {
                return Err(bad_request(format!(
                    "Cannot delete application {id} because there are still configuration profiles existing under it. \
                     Delete them first."
                )));
            }
            tx.delete(&APPLICATIONS, &ctx.scope, id).await?;
            delete_all(tx, &ctx.scope, APPLICATION, id).await?;
            Ok(Empty {})
        })
        .await
}
