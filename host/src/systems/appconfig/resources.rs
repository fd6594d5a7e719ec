//! Applications, profiles and versions as requests name them: found or refused, and as authorization sees them.

use muster_env::Env;

use super::records::{APPLICATIONS, ApplicationRecord, PROFILES, ProfileRecord, VERSIONS, VersionRecord};
use super::tags::{APPLICATION, CONFIGURATION_PROFILE, profile_key};
use crate::operation::{Error, Reading, Resource, Result};
use crate::store::{RegionScope, View};
use crate::systems::tags::tags_of;

/// Whom the role of a profile is passed to.
const SERVICE: &str = "appconfig.amazonaws.com";

/// Of every id.
const ID_CHARACTERS: usize = 7;

/// An id that nothing has, most likely: there are 78 billion.
pub fn new_id(env: &Env) -> String {
    const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut random = u128::from_be_bytes(env.bytes());
    let mut id = String::with_capacity(ID_CHARACTERS);
    for _ in 0..ID_CHARACTERS {
        id.push(char::from(ALPHABET[(random % 36) as usize]));
        random /= 36;
    }
    id
}

/// The application.
///
/// # Errors
/// `ResourceNotFoundException`; the store's.
pub async fn application(view: &View, scope: &RegionScope, id: &str) -> Result<ApplicationRecord> {
    view.get(&APPLICATIONS, scope, id).await?.ok_or_else(|| not_found("Application", "application", id))
}

/// The profile of the application.
///
/// # Errors
/// `ResourceNotFoundException` for the outermost that is missing; the store's.
pub async fn profile(view: &View, scope: &RegionScope, application_id: &str, id: &str) -> Result<ProfileRecord> {
    match view.get(&PROFILES, scope, &(application_id, id)).await? {
        Some(profile) => Ok(profile),
        None => {
            application(view, scope, application_id).await?;
            Err(not_found("ConfigurationProfile", "configuration profile", id))
        }
    }
}

/// The version of that number.
///
/// # Errors
/// `ResourceNotFoundException` for the outermost that is missing; the store's.
pub async fn version(
    view: &View,
    scope: &RegionScope,
    application_id: &str,
    profile_id: &str,
    number: u64,
) -> Result<VersionRecord> {
    match view.get(&VERSIONS, scope, &(application_id, profile_id, number)).await? {
        Some(version) => Ok(version),
        None => {
            profile(view, scope, application_id, profile_id).await?;
            Err(version_not_found(&number.to_string()))
        }
    }
}

/// A version that a profile has not, by number or label.
pub fn version_not_found(named: &str) -> Error {
    not_found("HostedConfigurationVersion", "hosted configuration version", named)
}

/// What is not there: its kind as AWS's `ResourceName` has it, and in words.
pub fn not_found(resource_name: &str, kind: &str, id: &str) -> Error {
    Error::new("ResourceNotFoundException", format!("There is no {kind} {id} in this account and region."))
        .with("ResourceName", resource_name)
}

/// A number of a version as requests have it. One that no version has finds nothing.
pub fn number(asked: i32) -> u64 {
    u64::try_from(asked).unwrap_or_default()
}

/// The same for answers.
pub fn shown_number(number: u64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The application as authorization sees it.
pub async fn application_touched(read: &Reading<'_>, id: &str) -> Result<Vec<Resource>> {
    let tags = tags_of(read.tx, read.scope, APPLICATION, id).await?;
    Ok(vec![Resource::new(application_arn(read.scope, id)).tagged(tags)])
}

/// The profile as authorization sees it.
pub async fn profile_touched(read: &Reading<'_>, application: &str, id: &str) -> Result<Vec<Resource>> {
    let tags = tags_of(read.tx, read.scope, CONFIGURATION_PROFILE, &profile_key(application, id)).await?;
    Ok(vec![Resource::new(profile_arn(read.scope, application, id)).tagged(tags)])
}

/// The version as authorization sees it, and its profile. Versions have no tags.
pub async fn version_touched(
    read: &Reading<'_>,
    application: &str,
    profile: &str,
    number: i32,
) -> Result<Vec<Resource>> {
    let mut touched = profile_touched(read, application, profile).await?;
    let profile = profile_arn(read.scope, application, profile);
    touched.push(Resource::new(format!("{profile}/hostedconfigurationversion/{number}")));
    Ok(touched)
}

/// The same, and the role that configurations of a profile are retrieved by, where one is given: it is handed to AppConfig.
pub fn with_role(mut touched: Vec<Resource>, role_arn: Option<&String>) -> Vec<Resource> {
    touched.extend(role_arn.map(|role| Resource::passed(role, SERVICE)));
    touched
}

/// The beginning of the ARNs of applications.
pub fn applications_arn(scope: &RegionScope) -> String {
    format!("arn:aws:appconfig:{}:{}:application/", scope.region, scope.account)
}

/// The ARN of an application.
pub fn application_arn(scope: &RegionScope, id: &str) -> String {
    format!("{}{id}", applications_arn(scope))
}

/// The ARN of a profile.
pub fn profile_arn(scope: &RegionScope, application: &str, id: &str) -> String {
    format!("{}/configurationprofile/{id}", application_arn(scope, application))
}
