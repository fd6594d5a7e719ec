//! UpdateDocument.

use muster_types::ssm::{DocumentStatus, UpdateDocumentRequest, UpdateDocumentResult};

use super::content::{AUTOMATION, Given, examine, format, parse};
use super::records::{
    CONTENTS, ContentRecord, DOCUMENTS, DocumentRecord, VERSIONS, VERSIONS_BY_HASH, VERSIONS_BY_NAME,
};
use super::{ATTACHMENTS, CLOUD_PROVIDERS, VERSIONS_LIMIT, describe, find};
use crate::operation::{Ctx, Error, Result};
use crate::store::{Range, Tx, View};
use crate::systems::tags::{self, ResourceType};

/// Adds a version to a document; the default version stays.
///
/// # Errors
/// Those that the operation's model declares; `NotImplementedException` for attachments.
pub async fn update_document(ctx: Ctx, request: UpdateDocumentRequest) -> Result<UpdateDocumentResult> {
    if request.attachments.as_ref().is_some_and(|attachments| !attachments.is_empty()) {
        return Err(Error::not_implemented(ATTACHMENTS));
    }
    if request.cloud_providers.is_some() {
        return Err(Error::not_implemented(CLOUD_PROVIDERS));
    }
    let mut given = Given {
        format: format(request.document_format)?,
        content: request.content,
        // That of the document, which is not known yet.
        document_type: None,
        version_name: request.version_name,
        display_name: request.display_name,
        target_type: request.target_type,
    };
    let now = ctx.env.now_millis();
    let scope = &ctx.scope;
    let asked = request.document_version.as_deref();
    let find = async |view: &View| {
        let (name, record) = find::document(view, scope, &request.name).await?;
        check_version(&record, asked)?;
        Ok((name, record))
    };
    let (_, found) = ctx.store.read(find).await?;
    given.document_type = Some(record_type(&found));
    let parsed = parse(&given).await?;
    let version = ctx.store.read(async |view| examine(view, scope, &given, &parsed, now).await).await?;
    let content = ContentRecord { content: given.content };
    let (name, record, version, tags) = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let (name, mut record) = find(tx).await?;
            if record.id != found.id {
                // Deleted meanwhile, and another one made, perhaps of another type.
                return Err(find::unknown(&name));
            }
            let same = Range::prefix((record.id, &version.hash));
            if !tx.scan_index(&VERSIONS, &VERSIONS_BY_HASH, scope, same, 1).await?.rows.is_empty() {
                return Err(Error::new(
                    "DuplicateDocumentContent",
                    "The content of the association document matches another document. Change the content of the \
                     document and try again.",
                ));
            }
            if let Some(version_name) = &version.version_name {
                let same = Range::prefix((record.id, version_name));
                if !tx.scan_index(&VERSIONS, &VERSIONS_BY_NAME, scope, same, 1).await?.rows.is_empty() {
                    let message = "The specified version name is a duplicate.";
                    return Err(Error::new("DuplicateDocumentVersionName", message));
                }
            }
            // What the request leaves out stays as it was.
            let mut version = version.clone();
            if let Some(latest) = tx.get(&VERSIONS, scope, &(record.id, record.latest_version)).await? {
                version.display_name = version.display_name.or(latest.display_name);
                version.target_type = version.target_type.or(latest.target_type);
            }
            if record.versions >= VERSIONS_LIMIT {
                let message = format!(
                    "The document {name} has {VERSIONS_LIMIT} versions, as many as there may be. Delete one first."
                );
                return Err(Error::new("DocumentVersionLimitExceeded", message));
            }
            record.last_version += 1;
            record.latest_version = record.last_version;
            record.versions += 1;
            tx.put(&DOCUMENTS, scope, name.as_str(), &record).await?;
            tx.put(&VERSIONS, scope, &(record.id, record.latest_version), &version).await?;
            tx.put(&CONTENTS, scope, &(record.id, record.latest_version), &content).await?;
            let tags = tags::tags_of(tx, scope, ResourceType::Document, &name).await?;
            Ok((name, record, version, tags))
        })
        .await?;
    let latest = record.latest_version;
    let description =
        describe::document(&scope.account, &name, &record, latest, &version, &tags, DocumentStatus::Updating);
    Ok(UpdateDocumentResult { document_description: Some(description) })
}

/// The type of a document, which its versions have too.
fn record_type(record: &DocumentRecord) -> &'static str {
    if record.document_type == AUTOMATION { AUTOMATION } else { "Command" }
}

/// Only the latest version is updated; it is meant where none is named.
fn check_version(record: &DocumentRecord, asked: Option<&str>) -> Result<()> {
    match asked {
        None | Some("$LATEST") => Ok(()),
        Some(number) if number.parse() == Ok(record.latest_version) => Ok(()),
        Some("$DEFAULT") if record.default_version == record.latest_version => Ok(()),
        Some(_) => Err(find::unknown_version()),
    }
}
