//! DeleteHostedConfigurationVersion

use muster_types::Empty;
use muster_types::appconfig::DeleteHostedConfigurationVersionRequest;

use super::contents;
use super::records::VERSIONS;
use super::resources::{number, version};
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Deletes a version with its content. Its number is not given again.
pub async fn delete_hosted_configuration_version(
    ctx: Ctx,
    request: DeleteHostedConfigurationVersionRequest,
) -> Result<Empty> {
    let of =
        (request.application_id.as_str(), request.configuration_profile_id.as_str(), number(request.version_number));
    ctx.store
        .transact(async |tx: &mut Tx| {
            let record = version(tx, &ctx.scope, of.0, of.1, of.2).await?;
            tx.delete(&VERSIONS, &ctx.scope, &of).await?;
            contents::delete(tx, &ctx.scope, of, record.content_bytes).await?;
            Ok(Empty {})
        })
        .await
}
