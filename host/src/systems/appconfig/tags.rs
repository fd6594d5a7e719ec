//! Tags of applications and profiles: kept with all others, told in AppConfig's own words.

use std::collections::BTreeMap;

use super::bad_request;
use super::resources::{application, applications_arn, not_found, profile};
use crate::operation::{Error, Reading, Resource, Result};
use crate::store::{RegionScope, View};
use crate::systems::tags::{Kind, TAGS_LIMIT, is_reserved, tags_of};

/// Tagged under the application's id.
pub const APPLICATION: Kind = Kind::new("appconfig:application");
/// Tagged under [`profile_key`].
pub const CONFIGURATION_PROFILE: Kind = Kind::new("appconfig:configurationprofile");

/// The id under which a profile's tags are kept.
pub fn profile_key(application: &str, profile: &str) -> String {
    format!("{application}/{profile}")
}

/// The tags that a resource is given, or would have: few enough, and none that is reserved.
///
/// # Errors
/// `BadRequestException`
pub fn checked(tags: BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    if let Some(key) = tags.keys().find(|key| is_reserved(key)) {
        return Err(bad_request(format!("The tag key {key} begins with aws:, which is reserved. Choose another key.")));
    }
    if tags.len() > TAGS_LIMIT {
        let message = format!("A resource has at most {TAGS_LIMIT} tags, and these would be {}.", tags.len());
        return Err(bad_request(message));
    }
    Ok(tags)
}

/// Where the tags of the resource with that ARN are kept.
///
/// # Errors
/// `ResourceNotFoundException` where there is no such resource in the account and region; the store's.
pub async fn existing(view: &View, scope: &RegionScope, arn: &str) -> Result<(Kind, String)> {
    match parsed(scope, arn) {
        Some((application_id, None)) => {
            application(view, scope, application_id).await?;
            Ok((APPLICATION, application_id.to_owned()))
        }
        Some((application_id, Some(profile_id))) => {
            profile(view, scope, application_id, profile_id).await?;
            Ok((CONFIGURATION_PROFILE, profile_key(application_id, profile_id)))
        }
        // What else has tags in AppConfig is not there yet.
        None => Err(unknown(arn)),
    }
}

/// The resource as authorization sees it, whether it exists or not.
///
/// # Errors
/// The store's.
pub async fn touched(read: &Reading<'_>, arn: &str) -> Result<Vec<Resource>> {
    let tags = match parsed(read.scope, arn) {
        Some((application, None)) => tags_of(read.tx, read.scope, APPLICATION, application).await?,
        Some((application, Some(profile))) => {
            tags_of(read.tx, read.scope, CONFIGURATION_PROFILE, &profile_key(application, profile)).await?
        }
        None => BTreeMap::new(),
    };
    Ok(vec![Resource::new(arn).tagged(tags)])
}

/// The application and profile that an ARN of this account and region names.
pub fn parsed<'a>(scope: &RegionScope, arn: &'a str) -> Option<(&'a str, Option<&'a str>)> {
    let path = arn.strip_prefix(&applications_arn(scope))?;
    match path.split('/').collect::<Vec<_>>()[..] {
        [application] => Some((application, None)),
        [application, "configurationprofile", profile] => Some((application, Some(profile))),
        _ => None,
    }
}

fn unknown(arn: &str) -> Error {
    not_found("Resource", "resource", arn)
}
