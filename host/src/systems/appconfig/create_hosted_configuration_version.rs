//! CreateHostedConfigurationVersion

use muster_types::appconfig::{CreateHostedConfigurationVersionRequest, HostedConfigurationVersion};

use super::get_hosted_configuration_version::shown;
use super::records::{PROFILES, VERSIONS, VERSIONS_BY_LABEL, VersionRecord};
use super::resources::{profile, shown_number};
use super::{check_ascii, conflict, contents};
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};

/// Keeps a new version of a profile's configuration. Validators do not run here but in ValidateConfiguration, as with AWS.
pub async fn create_hosted_configuration_version(
    ctx: Ctx,
    request: CreateHostedConfigurationVersionRequest,
) -> Result<HostedConfigurationVersion> {
    let content = request.content.0;
    contents::check_size(&content)?;
    check_ascii("Description", request.description.as_deref())?;
    check_ascii("VersionLabel", request.version_label.as_deref())?;
    let (application_id, profile_id) = (request.application_id, request.configuration_profile_id);
    let latest_version_number = request.latest_version_number;
    let record = VersionRecord {
        description: request.description,
        content_type: request.content_type,
        label: request.version_label,
        content_bytes: content.len() as u64,
    };
    let version_number = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let of = (application_id.as_str(), profile_id.as_str());
            let mut profile = profile(tx, &ctx.scope, of.0, of.1).await?;
            if let Some(expected) = latest_version_number {
                let newest = tx.scan(&VERSIONS, &ctx.scope, Range::prefix(of).reversed(), 1).await?.rows;
                let newest = newest.first().map_or(0, |((_, _, number), _)| shown_number(*number));
                if newest != expected {
                    return Err(conflict(format!(
                        "The latest version of the configuration profile {profile_id} is {newest}, and the request takes it \
                         for {expected}."
                    )));
                }
            }
            if let Some(label) = &record.label {
                let range = Range::prefix((of.0, of.1, label));
                let found = tx.scan_index(&VERSIONS, &VERSIONS_BY_LABEL, &ctx.scope, range, 1).await?.rows;
                if let Some(((_, _, number), _)) = found.first() {
                    return Err(conflict(format!(
                        "The version {number} of the configuration profile {profile_id} has the label {label} already."
                    )));
                }
            }
            profile.last_version += 1;
            let number = profile.last_version;
            contents::put(tx, &ctx.scope, (of.0, of.1, number), &content).await?;
            tx.put(&VERSIONS, &ctx.scope, &(of.0, of.1, number), &record).await?;
            tx.put(&PROFILES, &ctx.scope, &of, &profile).await?;
            Ok(number)
        })
        .await?;
    Ok(shown(application_id, profile_id, version_number, record, content))
}
