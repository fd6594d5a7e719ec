//! CreateDocument.

use muster_types::ssm::{CreateDocumentRequest, CreateDocumentResult, DocumentStatus, DocumentType};

use super::content::{Given, examine, format, parse};
use super::name::NewName;
use super::records::{CONTENTS, ContentRecord, DOCUMENTS, DocumentRecord, VERSIONS};
use super::{ATTACHMENTS, CLOUD_PROVIDERS, DOCUMENTS_LIMIT, REQUIRES, describe};
use crate::operation::{Ctx, Error, Result};
use crate::store::{Range, Tx};
use crate::systems::tags::{self, ResourceType};

/// Makes a document of type Command or Automation.
///
/// # Errors
/// Those that the operation's model declares; `ValidationException` for a reserved name; `NotImplementedException` for other
/// types and for what comes with them.
pub async fn create_document(ctx: Ctx, request: CreateDocumentRequest) -> Result<CreateDocumentResult> {
    refuse_not_built(&request)?;
    let name = NewName::parse(request.name)?;
    let tags = tags::checked(request.tags)?;
    let given = Given {
        format: format(request.document_format)?,
        content: request.content,
        document_type: request.document_type.map(DocumentType::as_str),
        version_name: request.version_name,
        display_name: request.display_name,
        target_type: request.target_type,
    };
    let parsed = parse(&given).await?;
    let now = ctx.env.now_millis();
    let id = ctx.env.uuid();
    let version = ctx.store.read(async |view| examine(view, &ctx.scope, &given, &parsed, now).await).await?;
    let record = DocumentRecord {
        id,
        document_type: given.document_type.unwrap_or("Command").to_owned(),
        default_version: 1,
        latest_version: 1,
        last_version: 1,
        versions: 1,
    };
    let content = ContentRecord { content: given.content };
    let scope = &ctx.scope;
    ctx.store
        .transact(async |tx: &mut Tx| {
            if tx.exists(&DOCUMENTS, scope, name.as_str()).await? {
                let message = format!("Document with same name {} already exists", name.as_str());
                return Err(Error::new("DocumentAlreadyExists", message));
            }
            if tx.scan(&DOCUMENTS, scope, Range::all(), DOCUMENTS_LIMIT).await?.rows.len() >= DOCUMENTS_LIMIT {
                let message = format!("There are {DOCUMENTS_LIMIT} documents already, as many as an account may have.");
                return Err(Error::new("DocumentLimitExceeded", message));
            }
            tx.put(&DOCUMENTS, scope, name.as_str(), &record).await?;
            tx.put(&VERSIONS, scope, &(id, 1), &version).await?;
            tx.put(&CONTENTS, scope, &(id, 1), &content).await?;
            tags::put_initial(tx, scope, ResourceType::Document, name.as_str(), &tags).await
        })
        .await?;
    let description =
        describe::document(&scope.account, name.as_str(), &record, 1, &version, &tags, DocumentStatus::Creating);
    Ok(CreateDocumentResult { document_description: Some(description) })
}

fn refuse_not_built(request: &CreateDocumentRequest) -> Result<()> {
    if let Some(other) =
        request.document_type.filter(|kind| !matches!(kind, DocumentType::Command | DocumentType::Automation))
    {
        return Err(Error::not_implemented(super::type_part(other)));
    }
    let asked = [
        (ATTACHMENTS, request.attachments.as_ref().is_some_and(|attachments| !attachments.is_empty())),
        (REQUIRES, request.requires.is_some()),
        (CLOUD_PROVIDERS, request.cloud_providers.is_some()),
    ];
    match asked.iter().find(|(_, asked)| *asked) {
        Some((part, _)) => Err(Error::not_implemented(part)),
        None => Ok(()),
    }
}
