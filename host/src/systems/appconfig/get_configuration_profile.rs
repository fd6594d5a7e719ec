//! GetConfigurationProfile

use muster_types::appconfig::{ConfigurationProfile, GetConfigurationProfileRequest, Validator};

use super::records::ProfileRecord;
use super::resources::profile;
use super::validators;
use crate::operation::{Ctx, Result};
use crate::store::View;

/// A profile by its application's id and its own, with its validators.
pub async fn get_configuration_profile(
    ctx: Ctx,
    request: GetConfigurationProfileRequest,
) -> Result<ConfigurationProfile> {
    let (application_id, id) = (request.application_id, request.configuration_profile_id);
    let (found, validators) = ctx
        .store
        .read(async |view: &View| {
            let found = profile(view, &ctx.scope, &application_id, &id).await?;
            Ok((found, validators::of(view, &ctx.scope, (&application_id, &id)).await?))
        })
        .await?;
    Ok(shown(application_id, id, found, validators))
}

/// The profile as every answer but the list has it.
pub fn shown(
    application_id: String,
    id: String,
    record: ProfileRecord,
    validators: Vec<Validator>,
) -> ConfigurationProfile {
    ConfigurationProfile {
        application_id: Some(application_id),
        id: Some(id),
        name: Some(record.name),
        description: record.description,
        location_uri: Some(record.location_uri),
        retrieval_role_arn: record.retrieval_role_arn,
        validators: Some(validators).filter(|validators| !validators.is_empty()),
        r#type: Some(record.kind),
        ..ConfigurationProfile::default()
    }
}
