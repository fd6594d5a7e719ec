//! ListConfigurationProfiles

use muster_types::appconfig::{ConfigurationProfileSummary, ConfigurationProfiles, ListConfigurationProfilesRequest};

use super::create_configuration_profile::PROFILES_LIMIT;
use super::list_applications::PAGE;
use super::records::{PROFILES, PROFILES_BY_CREATION, ProfileRecord};
use super::resources::application;
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Range, View};

/// The profiles of an application, by creation; those of one type where that is asked for.
pub async fn list_configuration_profiles(
    ctx: Ctx,
    request: ListConfigurationProfilesRequest,
) -> Result<ConfigurationProfiles> {
    let after: Option<(u64, String)> = ctx.page_state(request.next_token.as_deref())?;
    let size = page_size(request.max_results, PAGE);
    let application_id = request.application_id;
    // All of them are read: they are few by their quota, and the filter leaves an unknown part of them.
    let all = ctx
        .store
        .read(async |view: &View| {
            application(view, &ctx.scope, &application_id).await?;
            let range = Range::prefix((&application_id,));
            Ok(view.scan_index(&PROFILES, &PROFILES_BY_CREATION, &ctx.scope, range, PROFILES_LIMIT).await?.rows)
        })
        .await?;
    let mut rest: Vec<_> = all
        .into_iter()
        .map(|((_, id), record)| ((record.created_millis, id), record))
        .filter(|(place, _)| after.as_ref().is_none_or(|after| place > after))
        .filter(|(_, record)| request.r#type.as_ref().is_none_or(|kind| *kind == record.kind))
        .collect();
    let more = rest.len() > size;
    rest.truncate(size);
    let next_token = rest.last().filter(|_| more).map(|(place, _)| ctx.page_token(place)).transpose()?;
    let items = rest.into_iter().map(|((_, id), record)| summary(&application_id, id, record)).collect();
    Ok(ConfigurationProfiles { items: Some(items), next_token })
}

fn summary(application_id: &str, id: String, record: ProfileRecord) -> ConfigurationProfileSummary {
    ConfigurationProfileSummary {
        application_id: Some(application_id.to_owned()),
        id: Some(id),
        name: Some(record.name),
        location_uri: Some(record.location_uri),
        validator_types: Some(record.validator_types).filter(|types| !types.is_empty()),
        r#type: Some(record.kind),
    }
}
