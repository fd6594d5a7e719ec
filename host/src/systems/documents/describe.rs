//! Documents as the API shows them.

use std::collections::BTreeMap;

use muster_types::Timestamp;
use muster_types::ssm::{
    DocumentDescription, DocumentFormat, DocumentHashType, DocumentParameter, DocumentParameterType, DocumentStatus,
    DocumentType, PlatformType, Tag,
};

use super::content::AUTOMATION;
use super::records::{DocumentRecord, VersionRecord};

/// A version of a document; `status` is `Creating` or `Updating` in the answers of what made it.
pub fn document(
    owner: &str,
    name: &str,
    record: &DocumentRecord,
    number: u64,
    version: &VersionRecord,
    tags: &BTreeMap<String, String>,
    status: DocumentStatus,
) -> DocumentDescription {
    DocumentDescription {
        hash: Some(version.hash.clone()),
        hash_type: Some(DocumentHashType::Sha256),
        name: Some(name.to_owned()),
        display_name: version.display_name.clone(),
        version_name: version.version_name.clone(),
        owner: Some(owner.to_owned()),
        created_date: Some(Timestamp::from_millis(version.created_millis)),
        status: Some(status),
        document_version: Some(number.to_string()),
        description: version.description.clone(),
        parameters: Some(version.parameters.iter().map(|of| parameter(record, of)).collect()),
        platform_types: Some(platform_types(version)),
        document_type: DocumentType::parse(&record.document_type),
        schema_version: Some(version.schema_version.clone()),
        latest_version: Some(record.latest_version.to_string()),
        default_version: Some(record.default_version.to_string()),
        document_format: DocumentFormat::parse(&version.format),
        target_type: version.target_type.clone(),
        tags: Some(tag_list(tags)),
        ..DocumentDescription::default()
    }
}

fn parameter(record: &DocumentRecord, parameter: &super::records::ParameterRecord) -> DocumentParameter {
    DocumentParameter {
        name: Some(parameter.name.clone()),
        // The API has two types; an object is given as text.
        r#type: Some(match parameter.parameter_type.as_str() {
            "StringList" => DocumentParameterType::StringList,
            _ => DocumentParameterType::String,
        }),
        description: parameter.description.clone(),
        // The service shows no default as an empty one, for runbooks only.
        default_value: parameter.default.clone().or((record.document_type == AUTOMATION).then(String::new)),
    }
}

/// The platforms of a version.
pub fn platform_types(version: &VersionRecord) -> Vec<PlatformType> {
    version.platforms.iter().filter_map(|platform| PlatformType::parse(platform)).collect()
}

/// Tags as lists show them.
pub fn tag_list(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}
