//! GetDocument and DescribeDocument.

use muster_document::convert;
use muster_types::Timestamp;
use muster_types::ssm::{
    DescribeDocumentRequest, DescribeDocumentResult, DocumentFormat, DocumentStatus, DocumentType, GetDocumentRequest,
    GetDocumentResult,
};

use super::content::{format_name, stored_format};
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
    let (seen, stored) = ctx
        .store
        .read(async |view| {
            let (asked, asked_name) = (request.document_version.as_deref(), request.version_name.as_deref());
            let seen = find::see(view, scope, &request.name, asked, asked_name).await?;
            let stored = seen.content(view, scope).await?;
            Ok((seen, stored))
        })
        .await?;
    let content = convert(&stored, stored_format(&seen.version.format), wanted).map_err(Error::internal)?;
    Ok(GetDocumentResult {
        name: Some(seen.name),
        created_date: Some(Timestamp::from_millis(seen.version.created_millis)),
        display_name: seen.version.display_name,
        version_name: seen.version.version_name,
        document_version: Some(seen.number.to_string()),
        status: Some(DocumentStatus::Active),
        content: Some(content),
        document_type: DocumentType::parse(&seen.record.document_type),
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
            let (asked, asked_name) = (request.document_version.as_deref(), request.version_name.as_deref());
            let seen = find::see(view, scope, &request.name, asked, asked_name).await?;
            let tags = tags::tags_of(view, scope, ResourceType::Document, &seen.name).await?;
            let (name, owner) = (&seen.name, seen.owner(&scope.account));
            Ok(describe::document(owner, name, &seen.record, seen.number, &seen.version, &tags, DocumentStatus::Active))
        })
        .await?;
    Ok(DescribeDocumentResult { document: Some(document) })
}
