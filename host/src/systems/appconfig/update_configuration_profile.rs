//! UpdateConfigurationProfile

use muster_types::appconfig::{ConfigurationProfile, UpdateConfigurationProfileRequest};

use super::get_configuration_profile::shown;
use super::records::PROFILES;
use super::resources::profile;
use super::{UPDATE_PROFILE, Unbuilt, validators};
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Changes what the request gives, and leaves the rest. Validators are replaced as a whole; an empty list takes them away.
pub async fn update_configuration_profile(
    ctx: Ctx,
    request: UpdateConfigurationProfileRequest,
) -> Result<ConfigurationProfile> {
    // An empty key takes away the one that is there, and none ever is.
    if request.kms_key_identifier.is_some_and(|key| !key.is_empty()) {
        return Err(Unbuilt::Key.refused(UPDATE_PROFILE));
    }
    validators::check_given(&ctx.host(), &ctx.scope, request.validators.as_deref().unwrap_or_default()).await?;
    let (application_id, id) = (&request.application_id, &request.configuration_profile_id);
    ctx.store
        .transact(async |tx: &mut Tx| {
            let mut record = profile(tx, &ctx.scope, application_id, id).await?;
            record.name = request.name.clone().unwrap_or(record.name);
            record.description = request.description.clone().or(record.description);
            record.retrieval_role_arn = request.retrieval_role_arn.clone().or(record.retrieval_role_arn);
            if let Some(given) = &request.validators {
                record.validator_types = validators::types(given);
                validators::put(tx, &ctx.scope, (application_id, id), given).await?;
            }
            tx.put(&PROFILES, &ctx.scope, &(application_id, id), &record).await?;
            let validators = validators::of(tx, &ctx.scope, (application_id, id)).await?;
            Ok(shown(application_id.clone(), id.clone(), record, validators))
        })
        .await
}
