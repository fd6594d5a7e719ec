//! Documents for the tests of other systems.

use serde_json::json;

use crate::operation::Ctx;

/// Makes a Command document of that content, which is JSON.
pub(crate) async fn create(ctx: &Ctx, name: &str, content: &serde_json::Value) {
    create_text(ctx, name, &content.to_string()).await;
}

/// Makes a Command document of that text.
pub(crate) async fn create_text(ctx: &Ctx, name: &str, content: &str) {
    let request = json!({ "Name": name, "DocumentType": "Command", "Content": content });
    super::create_document(ctx.clone(), serde_json::from_value(request).unwrap()).await.unwrap();
}

/// Adds a version and makes it the default one.
pub(crate) async fn update(ctx: &Ctx, name: &str, content: &serde_json::Value) {
    let request = json!({ "Name": name, "DocumentVersion": "$LATEST", "Content": content.to_string() });
    let updated = super::update_document(ctx.clone(), serde_json::from_value(request).unwrap()).await.unwrap();
    let version = updated.document_description.unwrap().document_version.unwrap();
    let request = json!({ "Name": name, "DocumentVersion": version });
    super::update_document_default_version(ctx.clone(), serde_json::from_value(request).unwrap()).await.unwrap();
}

/// Makes a document as a request says.
pub(crate) async fn create_any(ctx: &Ctx, request: serde_json::Value) -> crate::operation::Result<()> {
    super::create_document(ctx.clone(), serde_json::from_value(request).unwrap()).await.map(|_| ())
}
