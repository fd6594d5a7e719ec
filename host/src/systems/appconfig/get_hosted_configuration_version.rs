//! GetHostedConfigurationVersion

use muster_types::Blob;
use muster_types::appconfig::{GetHostedConfigurationVersionRequest, HostedConfigurationVersion};

use super::contents;
use super::records::VersionRecord;
use super::resources::{number, shown_number, version};
use crate::operation::{Ctx, Result};
use crate::store::View;

/// A version: its content, byte for byte, and what was said of it.
pub async fn get_hosted_configuration_version(
    ctx: Ctx,
    request: GetHostedConfigurationVersionRequest,
) -> Result<HostedConfigurationVersion> {
    let (application_id, profile_id) = (request.application_id, request.configuration_profile_id);
    let number = number(request.version_number);
    let (record, content) = ctx
        .store
        .read(async |view: &View| {
            let record = version(view, &ctx.scope, &application_id, &profile_id, number).await?;
            Ok((record, contents::get(view, &ctx.scope, (&application_id, &profile_id, number)).await?))
        })
        .await?;
    Ok(shown(application_id, profile_id, number, record, content))
}

/// The version as the answers have it that carry its content.
pub fn shown(
    application_id: String,
    profile_id: String,
    number: u64,
    record: VersionRecord,
    content: Vec<u8>,
) -> HostedConfigurationVersion {
    HostedConfigurationVersion {
        application_id: Some(application_id),
        configuration_profile_id: Some(profile_id),
        version_number: Some(shown_number(number)),
        description: record.description,
        content: Some(Blob(content)),
        content_type: Some(record.content_type),
        version_label: record.label,
        kms_key_arn: None,
    }
}
