//! ListDocumentVersions.

use muster_types::Timestamp;
use muster_types::ssm::{
    DocumentFormat, DocumentStatus, DocumentVersionInfo, ListDocumentVersionsRequest, ListDocumentVersionsResult,
};

use super::records::VERSIONS;
use super::{PAGE, find, ready_made};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Page, Range};

/// The versions of a document, from the first.
///
/// # Errors
/// `InvalidDocument`, `InvalidNextToken`.
pub async fn list_document_versions(
    ctx: Ctx,
    request: ListDocumentVersionsRequest,
) -> Result<ListDocumentVersionsResult> {
    let scope = &ctx.scope;
    let limit = page_size(request.max_results, PAGE);
    let after: Option<u64> = ctx.page_state(request.next_token.as_deref())?;
    let (name, record, page) = ctx
        .store
        .read(async |view| {
            if let Some(found) = ready_made::named(scope, &request.name) {
                let record = found.record();
                let row = ((record.id, record.default_version), found.version()?);
                return Ok((found.name.to_owned(), record, Page { rows: vec![row], next: None }));
            }
            let (name, record) = find::document(view, scope, &request.name).await?;
            let range = Range::prefix((record.id,)).after((record.id, after.unwrap_or(0)));
            let page = view.scan(&VERSIONS, scope, range, limit).await?;
            Ok((name, record, page))
        })
        .await?;
    let last = page.rows.last().filter(|_| page.next.is_some()).map(|((_, number), _)| *number);
    let next_token = last.map(|last| ctx.page_token(&last)).transpose()?;
    let versions = page.rows.into_iter().map(|((_, number), version)| DocumentVersionInfo {
        name: Some(name.clone()),
        display_name: version.display_name,
        document_version: Some(number.to_string()),
        version_name: version.version_name,
        created_date: Some(Timestamp::from_millis(version.created_millis)),
        is_default_version: Some(number == record.default_version),
        document_format: DocumentFormat::parse(&version.format),
        status: Some(DocumentStatus::Active),
        ..DocumentVersionInfo::default()
    });
    Ok(ListDocumentVersionsResult { document_versions: Some(versions.collect()), next_token })
}
