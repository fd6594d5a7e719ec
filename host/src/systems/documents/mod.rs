//! Documents: what commands and executions do, in versions. Operators write them; some come with the host (`ready_made`).
//!
//! Invariants:
//! - a stored version is right: it parses, each of its steps had a plugin when it was made, and its constants fit that plugin;
//! - a version never changes, and its number is never used again in its document;
//! - no two versions of a document have the same content or the same VersionName;
//! - a document has a default version, which cannot be deleted without it.

mod content;
mod create_document;
mod delete_document;
mod describe;
mod find;
mod get_document;
pub(crate) mod inputs;
mod list_document_versions;
mod list_documents;
mod name;
mod ready_made;
mod records;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod update_document;
mod update_document_default_version;

use muster_types::Operation;
use muster_types::ssm::{CreateDocumentRequest, DocumentType, UpdateDocumentRequest};

pub use find::{Found, find};
#[doc(hidden)]
pub use name::own_name;
#[doc(hidden)]
pub use ready_made::named;
pub use records::{DOCUMENTS, DocumentRecord, VERSIONS, VersionRecord};

use crate::operation::{Reading, Registry, Resource, Result};
use crate::store::{AnyTable, RegionScope, View};
use crate::systems::tags::{self, ResourceType};
use crate::work::Timers;
use create_document::create_document;
use delete_document::delete_document;
use get_document::{describe_document, get_document};
use list_document_versions::list_document_versions;
use list_documents::list_documents;
use update_document::update_document;
use update_document_default_version::update_document_default_version;

/// Documents that an account may have in a region: the service's quota.
pub const DOCUMENTS_LIMIT: usize = 500;

/// Versions that a document may have: the service's quota.
pub const VERSIONS_LIMIT: u32 = 1_000;

/// Rows of a page where the request says nothing: what the model allows at most.
const PAGE: usize = 50;

/// What is not built, as refusals and the list of what is missing name it.
const ATTACHMENTS: &str = "Attachments";
const REQUIRES: &str = "Requires";
const CLOUD_PROVIDERS: &str = "CloudProviders";

/// Types of documents that are not built.
const TYPES_NOT_BUILT: [DocumentType; 15] = [
    DocumentType::Policy,
    DocumentType::Session,
    DocumentType::Package,
    DocumentType::ApplicationConfiguration,
    DocumentType::ApplicationConfigurationSchema,
    DocumentType::DeploymentStrategy,
    DocumentType::ChangeCalendar,
    DocumentType::AutomationChangeTemplate,
    DocumentType::ProblemAnalysis,
    DocumentType::ProblemAnalysisTemplate,
    DocumentType::CloudFormation,
    DocumentType::ConformancePackTemplate,
    DocumentType::QuickSetup,
    DocumentType::ManualApprovalPolicy,
    DocumentType::AutoApprovalPolicy,
];

/// How refusals name a type that is not built.
fn type_part(kind: DocumentType) -> &'static str {
    match kind {
        DocumentType::Command => "DocumentType=Command",
        DocumentType::Policy => "DocumentType=Policy",
        DocumentType::Automation => "DocumentType=Automation",
        DocumentType::Session => "DocumentType=Session",
        DocumentType::Package => "DocumentType=Package",
        DocumentType::ApplicationConfiguration => "DocumentType=ApplicationConfiguration",
        DocumentType::ApplicationConfigurationSchema => "DocumentType=ApplicationConfigurationSchema",
        DocumentType::DeploymentStrategy => "DocumentType=DeploymentStrategy",
        DocumentType::ChangeCalendar => "DocumentType=ChangeCalendar",
        DocumentType::AutomationChangeTemplate => "DocumentType=Automation.ChangeTemplate",
        DocumentType::ProblemAnalysis => "DocumentType=ProblemAnalysis",
        DocumentType::ProblemAnalysisTemplate => "DocumentType=ProblemAnalysisTemplate",
        DocumentType::CloudFormation => "DocumentType=CloudFormation",
        DocumentType::ConformancePackTemplate => "DocumentType=ConformancePackTemplate",
        DocumentType::QuickSetup => "DocumentType=QuickSetup",
        DocumentType::ManualApprovalPolicy => "DocumentType=ManualApprovalPolicy",
        DocumentType::AutoApprovalPolicy => "DocumentType=AutoApprovalPolicy",
    }
}

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&records::DOCUMENTS, &records::VERSIONS, &records::CONTENTS];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_document)
        .touches(async |request, read| {
            // As it is stored where the request does not say.
            let kind = request.document_type.unwrap_or(DocumentType::Command).as_str();
            let mut touched = vec![resource(read.tx, read.scope, &request.name).await?.with("ssm:DocumentType", kind)];
            touched.extend(content::passed_role(request).map(|role| Resource::passed(role, "ssm.amazonaws.com")));
            Ok(touched)
        })
        // As at AWS, a role is asked for where a document is made, and not where it gets another version: who starts it is asked in any case.
        .operation(update_document)
        .touches(async |request, read| touched(read, &request.name).await)
        .operation(update_document_default_version)
        .touches(async |request, read| touched(read, &request.name).await)
        // `ssm:DocumentCategories` is never there: documents have no categories here.
        .operation(get_document)
        .touches(async |request, read| touched(read, &request.name).await)
        .operation(describe_document)
        .touches(async |request, read| touched(read, &request.name).await)
        .operation(list_documents)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_document_versions)
        .touches(async |request, read| touched(read, &request.name).await)
        .operation(delete_document)
        .touches(async |request, read| touched(read, &request.name).await);
    let create = CreateDocumentRequest::MODEL.name;
    for part in [ATTACHMENTS, REQUIRES, CLOUD_PROVIDERS].into_iter().chain(TYPES_NOT_BUILT.map(type_part)) {
        on.part_not_built("ssm", create, part);
    }
    for part in [ATTACHMENTS, CLOUD_PROVIDERS] {
        on.part_not_built("ssm", UpdateDocumentRequest::MODEL.name, part);
    }
}

/// What an operation on a document touches, with the document's type.
///
/// # Errors
/// Those of the store.
pub async fn touched(read: Reading<'_>, given: &str) -> Result<Vec<Resource>> {
    let resource = resource(read.tx, read.scope, given).await?;
    let kind = match ready_made::named(read.scope, given) {
        Some(found) => Some(found.document_type.to_owned()),
        None => match name::own_name(read.scope, given) {
            Some(name) => read.tx.get(&DOCUMENTS, read.scope, name).await?.map(|record| record.document_type),
            None => None,
        },
    };
    Ok(vec![resource.with_some("ssm:DocumentType", kind)])
}

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(delete_document::TIMER, delete_document::remove_rest);
}

/// Whether the account has a document of that name in the region.
///
/// # Errors
/// Those of the store.
pub async fn exists(view: &View, scope: &RegionScope, name: &str) -> Result<bool> {
    Ok(view.exists(&DOCUMENTS, scope, name).await?)
}

/// A document, by a name or an ARN, as authorization sees it, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn resource(view: &View, scope: &RegionScope, given: &str) -> Result<Resource> {
    if let Some(found) = ready_made::named(scope, given) {
        return Ok(Resource::new(found.arn(scope)));
    }
    let Some(name) = name::own_name(scope, given) else { return Ok(Resource::new(given)) };
    let tags = tags::tags_of(view, scope, ResourceType::Document, name).await?;
    Ok(Resource::new(arn(scope, name)).tagged(tags))
}

/// The ARN of a document of the account.
#[doc(hidden)]
#[must_use]
pub fn arn(scope: &RegionScope, name: &str) -> String {
    format!("arn:aws:ssm:{}:{}:document/{name}", scope.region, scope.account)
}

/// The ARN of the document that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    let (scope, name) = crate::store::noting::key_of(&DOCUMENTS, row)?;
    Some(arn(&scope, &name))
}
