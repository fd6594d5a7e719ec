//! AppConfig: applications, their configuration profiles, and the versions of configurations that are kept here.
//!
//! Invariants:
//! - an application that has profiles, and a profile that has versions, cannot be deleted, so nothing hangs below what is not there;
//! - a version never changes, and its number is not given again, whatever is deleted;
//! - a version's content is written and removed in the transaction of the version, and counted in the account's use of the store;
//! - configurations and the contents of validators are in no message and no log;
//! - what is not built is refused by name and stores nothing.

mod contents;
mod create_application;
mod create_configuration_profile;
mod create_hosted_configuration_version;
mod delete_application;
mod delete_configuration_profile;
mod delete_hosted_configuration_version;
mod get_application;
mod get_configuration_profile;
mod get_hosted_configuration_version;
mod list_applications;
mod list_configuration_profiles;
mod list_hosted_configuration_versions;
mod list_tags_for_resource;
mod records;
mod resources;
mod tag_resource;
mod tags;
#[cfg(test)]
mod tests;
mod untag_resource;
mod update_application;
mod update_configuration_profile;
mod validate_configuration;
mod validators;

use crate::operation::{Error, Registry, Resource, Result};
use crate::store::AnyTable;
use create_application::create_application;
use create_configuration_profile::create_configuration_profile;
use create_hosted_configuration_version::create_hosted_configuration_version;
use delete_application::delete_application;
use delete_configuration_profile::delete_configuration_profile;
use delete_hosted_configuration_version::delete_hosted_configuration_version;
use get_application::get_application;
use get_configuration_profile::get_configuration_profile;
use get_hosted_configuration_version::get_hosted_configuration_version;
use list_applications::list_applications;
use list_configuration_profiles::list_configuration_profiles;
use list_hosted_configuration_versions::list_hosted_configuration_versions;
use list_tags_for_resource::list_tags_for_resource;
#[doc(hidden)]
pub use resources::{application_arn, profile_arn};
use resources::{application_touched, profile_touched, version_touched, with_role};
use tag_resource::tag_resource;
#[doc(hidden)]
pub use tags::parsed;
pub use tags::touched;
use untag_resource::untag_resource;
use update_application::update_application;
use update_configuration_profile::update_configuration_profile;
use validate_configuration::validate_configuration;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[
    &records::APPLICATIONS,
    &records::PROFILES,
    &records::VALIDATORS,
    &records::VERSIONS,
    &records::PIECES,
    &records::USES,
];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_application)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(get_application)
        .touches(async |request, read| application_touched(&read, &request.application_id).await)
        .operation(list_applications)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(update_application)
        .touches(async |request, read| application_touched(&read, &request.application_id).await)
        .operation(delete_application)
        .touches(async |request, read| application_touched(&read, &request.application_id).await)
        .operation(create_configuration_profile)
        .touches(async |request, read| {
            let touched = application_touched(&read, &request.application_id).await?;
            Ok(with_role(touched, given(request.retrieval_role_arn.as_ref())))
        })
        .operation(get_configuration_profile)
        .touches(async |request, read| {
            profile_touched(&read, &request.application_id, &request.configuration_profile_id).await
        })
        .operation(list_configuration_profiles)
        .touches(async |request, read| application_touched(&read, &request.application_id).await)
        .operation(update_configuration_profile)
        .touches(async |request, read| {
            let touched = profile_touched(&read, &request.application_id, &request.configuration_profile_id).await?;
            Ok(with_role(touched, given(request.retrieval_role_arn.as_ref())))
        })
        .operation(delete_configuration_profile)
        .touches(async |request, read| {
            profile_touched(&read, &request.application_id, &request.configuration_profile_id).await
        })
        .operation(validate_configuration)
        .touches(async |request, read| {
            profile_touched(&read, &request.application_id, &request.configuration_profile_id).await
        })
        .operation(create_hosted_configuration_version)
        .touches(async |request, read| {
            profile_touched(&read, &request.application_id, &request.configuration_profile_id).await
        })
        .operation(list_hosted_configuration_versions)
        .touches(async |request, read| {
            profile_touched(&read, &request.application_id, &request.configuration_profile_id).await
        })
        .operation(get_hosted_configuration_version)
        .touches(async |request, read| {
            let (application, profile) = (&request.application_id, &request.configuration_profile_id);
            version_touched(&read, application, profile, request.version_number).await
        })
        .operation(delete_hosted_configuration_version)
        .touches(async |request, read| {
            let (application, profile) = (&request.application_id, &request.configuration_profile_id);
            version_touched(&read, application, profile, request.version_number).await
        })
        .operation(tag_resource)
        .touches(async |request, read| tags::touched(&read, &request.resource_arn).await)
        .operation(untag_resource)
        .touches(async |request, read| tags::touched(&read, &request.resource_arn).await)
        .operation(list_tags_for_resource)
        .touches(async |request, read| tags::touched(&read, &request.resource_arn).await);
    for (per_second, operations) in RATES {
        for operation in *operations {
            on.at_most(*per_second, "appconfig", &[operation]);
        }
    }
    for part in Unbuilt::ALL {
        for operation in part.operations() {
            on.part_not_built("appconfig", operation, part.as_str());
        }
    }
}

/// A role that a request names; an empty one names none.
fn given(role_arn: Option<&String>) -> Option<&String> {
    role_arn.filter(|role| !role.is_empty())
}

/// Requests a second of an account for each operation: the service's quotas.
const RATES: &[(u32, &[&str])] = &[
    (
        10,
        &[
            "CreateApplication",
            "ListApplications",
            "UpdateApplication",
            "DeleteApplication",
            CREATE_PROFILE,
            "ListConfigurationProfiles",
            UPDATE_PROFILE,
            "DeleteConfigurationProfile",
            "ValidateConfiguration",
            "CreateHostedConfigurationVersion",
            "ListHostedConfigurationVersions",
            "DeleteHostedConfigurationVersion",
            "ListTagsForResource",
        ],
    ),
    (100, &["GetApplication", "GetConfigurationProfile", "GetHostedConfigurationVersion"]),
    (20, &["TagResource", "UntagResource"]),
];

const CREATE_PROFILE: &str = "CreateConfigurationProfile";
const UPDATE_PROFILE: &str = "UpdateConfigurationProfile";

/// The parts of operations that are not built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unbuilt {
    FeatureFlags,
    Key,
    OtherLocations,
}

impl Unbuilt {
    const ALL: [Self; 3] = [Self::FeatureFlags, Self::Key, Self::OtherLocations];

    const fn as_str(self) -> &'static str {
        match self {
            Self::FeatureFlags => "Type=AWS.AppConfig.FeatureFlags",
            Self::Key => "KmsKeyIdentifier",
            Self::OtherLocations => "LocationUri other than hosted",
        }
    }

    /// Those that refuse it.
    const fn operations(self) -> &'static [&'static str] {
        match self {
            Self::FeatureFlags | Self::OtherLocations => &[CREATE_PROFILE],
            Self::Key => &[CREATE_PROFILE, UPDATE_PROFILE],
        }
    }

    fn refused(self, operation: &str) -> Error {
        Error::not_implemented(format_args!("{operation} with {}", self.as_str()))
    }
}

fn bad_request(message: impl Into<String>) -> Error {
    Error::new("BadRequestException", message)
}

fn conflict(message: impl Into<String>) -> Error {
    Error::new("ConflictException", message)
}

/// A number of an account's quotas was met.
fn quota_exceeded(message: impl Into<String>) -> Error {
    Error::new("ServiceQuotaExceededException", message)
}

/// What has to be ASCII because it travels in a header.
fn check_ascii(member: &str, text: Option<&str>) -> Result<()> {
    if text.is_none_or(str::is_ascii) {
        return Ok(());
    }
    Err(bad_request(format!("{member} goes in a header of HTTP and may have ASCII characters only.")))
}

/// The ARN of the application or profile that a row is of; versions and validators are their profile's.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::store::RegionScope;
    use crate::store::noting::key_of;
    if let Some((scope, id)) = key_of(&records::APPLICATIONS, row) {
        return Some(application_arn(&scope, &id));
    }
    let of_profile = |(scope, (application, id, _)): (RegionScope, (String, String, u64))| (scope, (application, id));
    let piece = || key_of(&records::PIECES, row).map(|(scope, (application, id, _, _))| (scope, (application, id)));
    let (scope, (application, id)) = key_of(&records::PROFILES, row)
        .or_else(|| key_of(&records::VERSIONS, row).map(of_profile))
        .or_else(|| key_of(&records::VALIDATORS, row).map(of_profile))
        .or_else(piece)?;
    Some(profile_arn(&scope, &application, &id))
}
