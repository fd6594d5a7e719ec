//! CreateConfigurationProfile

use muster_types::appconfig::{ConfigurationProfile, CreateConfigurationProfileRequest};

use super::get_configuration_profile::shown;
use super::records::{PROFILES, ProfileRecord};
use super::resources::{application, new_id};
use super::tags::{self, CONFIGURATION_PROFILE, profile_key};
use super::{CREATE_PROFILE, Unbuilt, bad_request, quota_exceeded, validators};
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};
use crate::systems::tags::put_initial;

/// Profiles of an application: AWS's quota.
pub const PROFILES_LIMIT: usize = 100;
/// The location of configurations that are kept here.
const HOSTED: &str = "hosted";
/// What a profile is when nothing else is said.
const FREEFORM: &str = "AWS.Freeform";
const FEATURE_FLAGS: &str = "AWS.AppConfig.FeatureFlags";

/// Makes a profile for configurations that are kept here. Names are not unique: ids decide.
pub async fn create_configuration_profile(
    ctx: Ctx,
    request: CreateConfigurationProfileRequest,
) -> Result<ConfigurationProfile> {
    check_location(&request.location_uri)?;
    let kind = check_kind(request.r#type)?;
    if request.kms_key_identifier.is_some() {
        return Err(Unbuilt::Key.refused(CREATE_PROFILE));
    }
    let validators = request.validators.unwrap_or_default();
    validators::check_given(&ctx.host(), &ctx.scope, &validators).await?;
    let tags = tags::checked(request.tags.unwrap_or_default())?;
    let application_id = request.application_id;
    let record = ProfileRecord {
        name: request.name,
        description: request.description,
        location_uri: request.location_uri,
        retrieval_role_arn: request.retrieval_role_arn,
        kind,
        validator_types: validators::types(&validators),
        created_millis: ctx.env.now_millis(),
        last_version: 0,
    };
    ctx.store
        .transact(async |tx: &mut Tx| {
            application(tx, &ctx.scope, &application_id).await?;
            let known = tx.scan(&PROFILES, &ctx.scope, Range::prefix((&application_id,)), PROFILES_LIMIT).await?;
            if known.rows.len() == PROFILES_LIMIT {
                return Err(quota_exceeded(format!(
                    "The application {application_id} has {PROFILES_LIMIT} configuration profiles, which is the most."
                )));
            }
            let mut id = new_id(&ctx.env);
            while tx.exists(&PROFILES, &ctx.scope, &(&application_id, &id)).await? {
                id = new_id(&ctx.env);
            }
            put_initial(tx, &ctx.scope, CONFIGURATION_PROFILE, &profile_key(&application_id, &id), &tags).await?;
            tx.put(&PROFILES, &ctx.scope, &(&application_id, &id), &record).await?;
            validators::put(tx, &ctx.scope, (&application_id, &id), &validators).await?;
            Ok(shown(application_id.clone(), id, record.clone(), validators.clone()))
        })
        .await
}

fn check_location(uri: &str) -> Result<()> {
    if uri == HOSTED {
        return Ok(());
    }
    Err(bad_request(format!(
        "Configurations at {uri} are not read by this version of Muster. Keep the configuration here, with the LocationUri \
         {HOSTED}."
    )))
}

fn check_kind(kind: Option<String>) -> Result<String> {
    match kind.as_deref() {
        None | Some(FREEFORM) => Ok(FREEFORM.to_owned()),
        Some(FEATURE_FLAGS) => Err(Unbuilt::FeatureFlags.refused(CREATE_PROFILE)),
        Some(other) => Err(bad_request(format!(
            "{other} is not a type of configuration profiles. Types are {FREEFORM} and {FEATURE_FLAGS}."
        ))),
    }
}
