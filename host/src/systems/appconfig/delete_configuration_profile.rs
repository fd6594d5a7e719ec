//! DeleteConfigurationProfile

use muster_types::Empty;
use muster_types::appconfig::DeleteConfigurationProfileRequest;

use super::records::{PROFILES, VERSIONS};
use super::resources::profile;
use super::tags::{CONFIGURATION_PROFILE, profile_key};
use super::{bad_request, validators};
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};
use crate::systems::tags::delete_all;

/// Deletes a profile that has no versions, with its validators and tags. Deletion protection is about profiles that were fetched
/// a short while ago; nothing fetches configurations yet, so it never keeps one from being deleted.
pub async fn delete_configuration_profile(ctx: Ctx, request: DeleteConfigurationProfileRequest) -> Result<Empty> {
    let (application_id, id) = (&request.application_id, &request.configuration_profile_id);
    ctx.store
        .transact(async |tx: &mut Tx| {
            profile(tx, &ctx.scope, application_id, id).await?;
            if !tx.scan(&VERSIONS, &ctx.scope, Range::prefix((application_id, id)), 1).await?.rows.is_empty() {
                return Err(bad_request(format!(
                    "Cannot delete configuration profile {id} because there are still hosted configuration versions \
                     existing under it."
                )));
            }
            validators::put(tx, &ctx.scope, (application_id, id), &[]).await?;
            tx.delete(&PROFILES, &ctx.scope, &(application_id, id)).await?;
            delete_all(tx, &ctx.scope, CONFIGURATION_PROFILE, &profile_key(application_id, id)).await?;
            Ok(Empty {})
        })
        .await
}
