//! DeleteDocument.

use muster_types::ssm::{DeleteDocumentRequest, DeleteDocumentResult};
use uuid::Uuid;

use super::find;
use super::records::{CONTENTS, DOCUMENTS, VERSIONS};
use crate::operation::{Ctx, Error, Host, Result};
use crate::store::{Range, RegionScope, Timer, Tx, at_once};
use crate::systems::resource_policies;
use crate::systems::tags::{self, ResourceType};

/// The kind of the timer for versions that one transaction could not remove; its id is the deleted document's.
pub const TIMER: &str = "documents-deleted";

/// Versions that one transaction removes: each has four rows.
const PIECE: usize = 200;

/// Deletes a document with all its versions, or one version that is not the default.
///
/// # Errors
/// `InvalidDocument`, for a version that there is not, too; `InvalidDocumentOperation` for the default version.
pub async fn delete_document(ctx: Ctx, request: DeleteDocumentRequest) -> Result<DeleteDocumentResult> {
    let scope = &ctx.scope;
    let (asked, asked_name) = (request.document_version.as_deref(), request.version_name.as_deref());
    let now = ctx.env.now_millis();
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (name, mut record) = find::document(tx, scope, &request.name).await?;
            let name = name.as_str();
            if asked.is_none() && asked_name.is_none() {
                tx.delete(&DOCUMENTS, scope, name).await?;
                tags::delete_all(tx, scope, ResourceType::Document, name).await?;
                resource_policies::delete_all(tx, &super::arn(scope, name)).await?;
                if remove_versions(tx, scope, record.id).await? {
                    tx.at(at_once(now), TIMER, scope, &record.id.to_string())?;
                }
                return Ok(());
            }
            let unknown = |error: Error| match error.code.as_ref() {
                // The operation declares no error for versions.
                "InvalidDocumentVersion" => Error::new("InvalidDocument", error.message),
                _ => error,
            };
            let (number, _) = find::version(tx, scope, &record, asked, asked_name).await.map_err(unknown)?;
            if number == record.default_version {
                let message = "Default version of the document can't be deleted.";
                return Err(Error::new("InvalidDocumentOperation", message));
            }
            remove_version(tx, scope, record.id, number).await?;
            record.versions -= 1;
            let latest = tx.scan(&VERSIONS, scope, Range::prefix((record.id,)).reversed(), 1).await?;
            if let Some(((_, latest), _)) = latest.rows.first() {
                record.latest_version = *latest;
            }
            tx.put(&DOCUMENTS, scope, name, &record).await?;
            Ok(())
        })
        .await?;
    Ok(DeleteDocumentResult {})
}

/// Removes more versions of a document that was deleted.
///
/// # Errors
/// Those of the store.
pub async fn remove_rest(host: Host, timer: Timer) -> Result<()> {
    let (Some(scope), Ok(id)) = (timer.scope.region(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if tx.take_timer(&timer).await? && remove_versions(tx, scope, id).await? {
                tx.at(timer.due_millis, TIMER, scope, &timer.id)?;
            }
            Ok(())
        })
        .await
}

/// Removes versions of a document; whether there are more.
async fn remove_versions(tx: &mut Tx, scope: &RegionScope, id: Uuid) -> Result<bool> {
    let page = tx.scan(&VERSIONS, scope, Range::prefix((id,)), PIECE).await?;
    for ((id, number), _) in page.rows {
        remove_version(tx, scope, id, number).await?;
    }
    Ok(page.next.is_some())
}

async fn remove_version(tx: &mut Tx, scope: &RegionScope, id: Uuid, number: u64) -> Result<()> {
    tx.delete(&VERSIONS, scope, &(id, number)).await?;
    tx.delete(&CONTENTS, scope, &(id, number)).await?;
    Ok(())
}
