//! UpdateDocumentDefaultVersion.

use muster_types::ssm::{
    DocumentDefaultVersionDescription, UpdateDocumentDefaultVersionRequest, UpdateDocumentDefaultVersionResult,
};

use super::find;
use super::records::DOCUMENTS;
use crate::operation::{Ctx, Result};
use crate::store::Tx;

/// Says which version is meant where none is named.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`.
pub async fn update_document_default_version(
    ctx: Ctx,
    request: UpdateDocumentDefaultVersionRequest,
) -> Result<UpdateDocumentDefaultVersionResult> {
    let scope = &ctx.scope;
    let (name, number, version) = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let (name, mut record) = find::document(tx, scope, &request.name).await?;
            let (number, version) = find::version(tx, scope, &record, Some(&request.document_version), None).await?;
            record.default_version = number;
            tx.put(&DOCUMENTS, scope, name.as_str(), &record).await?;
            Ok((name, number, version))
        })
        .await?;
    Ok(UpdateDocumentDefaultVersionResult {
        description: Some(DocumentDefaultVersionDescription {
            name: Some(name),
            default_version: Some(number.to_string()),
            default_version_name: version.version_name,
        }),
    })
}
