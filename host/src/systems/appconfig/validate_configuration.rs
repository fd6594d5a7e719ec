//! ValidateConfiguration

use muster_types::Empty;
use muster_types::appconfig::ValidateConfigurationRequest;

use super::records::{VERSIONS, VERSIONS_BY_LABEL};
use super::resources::{profile, version_not_found};
use super::validators;
use crate::operation::{Ctx, Result};
use crate::store::{Range, RegionScope, View};

/// Runs the profile's validators on a hosted version, which is named by its number or its label.
pub async fn validate_configuration(ctx: Ctx, request: ValidateConfigurationRequest) -> Result<Empty> {
    let (application_id, profile_id) = (&request.application_id, &request.configuration_profile_id);
    let of = (application_id.as_str(), profile_id.as_str());
    let (given, number) = ctx
        .store
        .read(async |view: &View| {
            profile(view, &ctx.scope, of.0, of.1).await?;
            let number = named(view, &ctx.scope, of, &request.configuration_version).await?.unwrap_or_default();
            if !view.exists(&VERSIONS, &ctx.scope, &(of.0, of.1, number)).await? {
                return Err(version_not_found(&request.configuration_version));
            }
            Ok((validators::of(view, &ctx.scope, of).await?, number))
        })
        .await?;
    validators::check(&ctx.host(), &ctx.scope, &given, (of.0, of.1, number)).await?;
    Ok(Empty {})
}

/// The number of the version that a text names; a label has something that is no digit.
async fn named(
    view: &View,
    scope: &RegionScope,
    (application, profile): (&str, &str),
    text: &str,
) -> Result<Option<u64>> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.parse().ok());
    }
    let range = Range::prefix((application, profile, text));
    let found = view.scan_index(&VERSIONS, &VERSIONS_BY_LABEL, scope, range, 1).await?.rows;
    Ok(found.first().map(|((_, _, number), _)| *number))
}
