//! What is stored of applications, profiles and hosted versions.

use muster_types::appconfig::{Validator, ValidatorType};
use serde::{Deserialize, Serialize};

use crate::store::{Index, Record, RegionScope, Table};

/// Applications by id.
pub static APPLICATIONS: Table<RegionScope, String, ApplicationRecord> =
    Table::new("appconfig-applications").with_indexes(&[&APPLICATIONS_BY_CREATION]);

/// In the order of lists: by creation, then by id.
pub static APPLICATIONS_BY_CREATION: Index<String, ApplicationRecord, u64> =
    Index::new("by-creation", |_, application| vec![application.created_millis]);

/// Profiles by (application, id).
pub static PROFILES: Table<RegionScope, (String, String), ProfileRecord> =
    Table::new("appconfig-profiles").with_indexes(&[&PROFILES_BY_CREATION]);

/// By (application, creation).
pub static PROFILES_BY_CREATION: Index<(String, String), ProfileRecord, (String, u64)> =
    Index::new("by-creation", |(application, _), profile| vec![(application.clone(), profile.created_millis)]);

/// A profile's validators by (application, profile, place from 0), beside it, so that lists need not read them.
pub static VALIDATORS: Table<RegionScope, (String, String, u64), ValidatorRecord> = Table::new("appconfig-validators");

/// Hosted versions by (application, profile, number).
pub static VERSIONS: Table<RegionScope, (String, String, u64), VersionRecord> =
    Table::new("appconfig-versions").with_indexes(&[&VERSIONS_BY_LABEL]);

/// By (application, profile, label).
pub static VERSIONS_BY_LABEL: Index<(String, String, u64), VersionRecord, (String, String, String)> =
    Index::new("by-label", |(application, profile, _), version| {
        version.label.iter().map(|label| (application.clone(), profile.clone(), label.clone())).collect()
    });

/// The content of each version in pieces, by (application, profile, number, place from 0).
pub static PIECES: Table<RegionScope, (String, String, u64, u64), PieceRecord> = Table::new("appconfig-pieces");

/// What the account keeps in the region; one row, under [`HOSTED`].
pub static USES: Table<RegionScope, String, UseRecord> = Table::new("appconfig-use");

/// Of hosted configurations.
pub const HOSTED: &str = "hosted";

/// An application.
#[derive(Clone, Serialize, Deserialize)]
pub struct ApplicationRecord {
    pub name: String,
    pub description: Option<String>,
    pub created_millis: u64,
}

impl Record for ApplicationRecord {
    const VERSION: u8 = 1;
}

/// A configuration profile.
#[derive(Clone, Serialize, Deserialize)]
pub struct ProfileRecord {
    pub name: String,
    pub description: Option<String>,
    pub location_uri: String,
    /// As it was given: a hosted configuration is read without it.
    pub retrieval_role_arn: Option<String>,
    /// AWS's `Type`.
    pub kind: String,
    /// Those of [`VALIDATORS`], in their order.
    pub validator_types: Vec<ValidatorType>,
    pub created_millis: u64,
    /// The highest number that a version ever had.
    pub last_version: u64,
}

impl Record for ProfileRecord {
    const VERSION: u8 = 1;
}

/// A validator of a profile.
#[derive(Clone, Serialize, Deserialize)]
pub struct ValidatorRecord {
    pub validator: Validator,
}

impl Record for ValidatorRecord {
    const VERSION: u8 = 1;
}

/// A hosted version. It never changes.
#[derive(Clone, Serialize, Deserialize)]
pub struct VersionRecord {
    pub description: Option<String>,
    pub content_type: String,
    pub label: Option<String>,
    pub content_bytes: u64,
}

impl Record for VersionRecord {
    const VERSION: u8 = 1;
}

/// A piece of a version's content.
#[derive(Clone, Serialize, Deserialize)]
pub struct PieceRecord {
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
}

impl Record for PieceRecord {
    const VERSION: u8 = 1;
}

/// What counts against the size of the account's store.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct UseRecord {
    pub bytes: u64,
}

impl Record for UseRecord {
    const VERSION: u8 = 1;
}
