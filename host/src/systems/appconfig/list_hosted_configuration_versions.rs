//! ListHostedConfigurationVersions

use muster_types::appconfig::{
    HostedConfigurationVersionSummary, HostedConfigurationVersions, ListHostedConfigurationVersionsRequest,
};

use super::list_applications::PAGE;
use super::records::{VERSIONS, VERSIONS_BY_LABEL, VersionRecord};
use super::resources::{profile, shown_number};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Cursor, Range, View};

/// Rows that one request looks at. A page of a filtered list may be short, or empty, and go on.
const ROWS: usize = 1_000;

/// The versions of a profile, the newest first, without their contents. `VersionLabel` asks for the version of that label or, with
/// `*` at its end, for those whose labels begin so.
pub async fn list_hosted_configuration_versions(
    ctx: Ctx,
    request: ListHostedConfigurationVersionsRequest,
) -> Result<HostedConfigurationVersions> {
    let start = ctx.page_state::<Vec<u8>>(request.next_token.as_deref())?.map(|bytes| Cursor::from_bytes(&bytes));
    let size = page_size(request.max_results, PAGE);
    let (application_id, profile_id) = (&request.application_id, &request.configuration_profile_id);
    let beginning = request.version_label.as_ref().and_then(|label| label.strip_suffix('*'));
    let (found, next) = ctx
        .store
        .read(async |view: &View| {
            profile(view, &ctx.scope, application_id, profile_id).await?;
            if let (Some(label), None) = (&request.version_label, beginning) {
                let range = Range::prefix((application_id, profile_id, label));
                let page = view.scan_index(&VERSIONS, &VERSIONS_BY_LABEL, &ctx.scope, range, 1).await?;
                return Ok((page.rows, None));
            }
            let (mut found, mut next, mut rows) = (Vec::new(), start.clone(), 0);
            loop {
                let range = Range::prefix((application_id, profile_id)).reversed();
                let range = next.as_ref().map_or(range.clone(), |cursor| range.resume(cursor));
                let page = view.scan(&VERSIONS, &ctx.scope, range, size - found.len()).await?;
                rows += page.rows.len();
                found.extend(page.rows.into_iter().filter(|(_, version)| begins(version, beginning)));
                next = page.next;
                if next.is_none() || found.len() == size || rows >= ROWS {
                    return Ok((found, next));
                }
            }
        })
        .await?;
    let next_token = next.map(|cursor| ctx.page_token(&cursor.as_bytes())).transpose()?;
    let items = found
        .into_iter()
        .map(|((application, profile, number), version)| summary(application, profile, number, version));
    Ok(HostedConfigurationVersions { items: Some(items.collect()), next_token })
}

fn begins(version: &VersionRecord, beginning: Option<&str>) -> bool {
    beginning.is_none_or(|beginning| version.label.as_ref().is_some_and(|label| label.starts_with(beginning)))
}

fn summary(
    application_id: String,
    profile_id: String,
    number: u64,
    version: VersionRecord,
) -> HostedConfigurationVersionSummary {
    HostedConfigurationVersionSummary {
        application_id: Some(application_id),
        configuration_profile_id: Some(profile_id),
        version_number: Some(shown_number(number)),
        description: version.description,
        content_type: Some(version.content_type),
        version_label: version.label,
        kms_key_arn: None,
    }
}
