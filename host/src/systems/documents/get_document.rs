//! GetDocument and DescribeDocument.

use muster_document::convert;
use muster_types::Timestamp;
use muster_types::ssm::{
    DescribeDocumentRequest, DescribeDocumentResult, DocumentFormat, DocumentStatus, DocumentType, GetDocumentRequest,
    GetDocumentResult,
};

use super::content::{format_name, stored_format};
use super::records::CONTENTS;
use super::{content, describe, find};
use crate::operation::{Ctx, Error, Result};
use crate::systems::tags::{self, ResourceType};

/// The content of a version, in JSON unless YAML is asked for.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`.
pub async fn get_document(ctx: Ctx, request: GetDocumentRequest) -> Result<GetDocumentResult> {
    let scope = &ctx.scope;
    let wanted = content::format(request.document_format)?;
    let (name, document_type, number, version, stored) = ctx
        .store
        .read(async |view| {
            let (name, record) = find::document(view, scope, &request.name).await?;
            let (asked, asked_name) = (request.document_version.as_deref(), request.version_name.as_deref());
            let (number, version) = find::version(view, scope, &record, asked, asked_name).await?;
            let stored = view.get(&CONTENTS, scope, &(record.id, number)).await?;
            Ok((name, record.document_type, number, version, stored))
        })
        .await?;
    let stored =
        stored.ok_or_else(|| Error::internal(format!("version {number} of the document {name} has no content")))?;
    let content = convert(&stored.content, stored_format(&version.format), wanted).map_err(Error::internal)?;
    Ok(GetDocumentResult {
        name: Some(name),
        created_date: Some(Timestamp::from_millis(version.created_millis)),
        display_name: version.display_name,
        version_name: version.version_name,
        document_version: Some(number.to_string()),
        status: Some(DocumentStatus::Active),
        content: Some(content),
        document_type: DocumentType::parse(&document_type),
        document_format: DocumentFormat::parse(format_name(wanted)),
        ..GetDocumentResult::default()
    })
}

/// What is known of a version.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`.
pub async fn describe_document(ctx: Ctx, request: DescribeDocumentRequest) -> Result<DescribeDocumentResult> {
    let scope = &ctx.scope;
    let document = ctx
        .store
        .read(async |view| {
            let (name, record) = find::document(view, scope, &request.name).await?;
            let (asked, asked_name) = (request.document_version.as_deref(), request.version_name.as_deref());
            let (number, version) = find::version(view, scope, &record, asked, asked_name).await?;
            let tags = tags::tags_of(view, scope, ResourceType::Document, &name).await?;
            let account = &scope.account;
            Ok(describe::document(account, &name, &record, number, &version, &tags, DocumentStatus::Active))
        })
        .await?;
    Ok(DescribeDocumentResult { document: Some(document) })
}
