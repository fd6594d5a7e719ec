//! Commands to deliver, made as clients make them.

use serde_json::{Value, json};

use super::Served;
use crate::operation::{Answer, AnswerForm, Registry};
use crate::plugins::{InUseRecord, OFFERS, OfferRecord, PLUGIN_VERSIONS, PLUGINS_IN_USE, PluginVersionRecord};
use crate::store::{HostScope, Tx};
use crate::systems;

const DOCUMENT: &str = "Acme-Run";
const PLUGIN: &str = "acme/run";
const VERSION: &str = "1.0.0";
const STEP: &str = "acme:run";

/// What an operation answers.
async fn call(served: &Served, operation: &str, input: Value) -> Value {
    let mut registry = Registry::new();
    systems::documents::register(&mut registry);
    systems::run_command::register(&mut registry);
    let model = registry.models().find(|model| model.name == operation).unwrap();
    let request = registry.get(model).unwrap().prepare(input).unwrap();
    match request.run(served.ctx.clone(), AnswerForm::Value).await.unwrap() {
        Answer::Value(value) => value,
        Answer::Text(_) => panic!("text where a value was asked for"),
    }
}

/// The digest of a plugin that the account uses.
pub(super) async fn plugin(served: &Served, component: &[u8]) -> String {
    let digest = served.host.blobs.put(component.to_vec()).await.unwrap().to_string();
    let version = PluginVersionRecord {
        digest: digest.clone(),
        component_bytes: component.len() as u64,
        manifest: format!("name = \"{PLUGIN}\"\nversion = \"{VERSION}\"\nlicense = \"Apache-2.0\"\n"),
        imports: Vec::new(),
        kinds: Vec::new(),
        published_millis: 0,
        published_by: served.ctx.caller.arn.clone(),
    };
    let offer = OfferRecord {
        kind: "step".into(),
        summary: "Runs".into(),
        inputs: None,
        outputs: None,
        platforms: Vec::new(),
        read_only: true,
        idempotent: true,
    };
    let in_use =
        InUseRecord { version: VERSION.into(), offers: vec![STEP.into()], kinds: vec!["step".into()], chosen: true };
    let account = served.ctx.scope.account_scope();
    served
        .host
        .store
        .transact(async |tx: &mut Tx| {
            tx.put(&PLUGIN_VERSIONS, &HostScope, &(PLUGIN, VERSION), &version).await?;
            tx.put(&OFFERS, &HostScope, &(PLUGIN, VERSION, STEP), &offer).await?;
            Ok(tx.put(&PLUGINS_IN_USE, &account, PLUGIN, &in_use).await?)
        })
        .await
        .unwrap();
    digest
}

/// The id of a command for the node.
pub(super) async fn command(served: &Served, node_id: &str) -> String {
    let listed = call(served, "ListDocuments", json!({"Filters": [{"Key": "Name", "Values": [DOCUMENT]}]})).await;
    if listed["DocumentIdentifiers"] == json!([]) {
        plugin(served, b"\0asm").await;
        let content = json!({
            "schemaVersion": "2.2",
            "mainSteps": [{"action": STEP, "name": "run", "inputs": {}}],
        });
        let document = json!({"Name": DOCUMENT, "Content": content.to_string(), "DocumentType": "Command"});
        call(served, "CreateDocument", document).await;
    }
    let sent = call(served, "SendCommand", json!({"DocumentName": DOCUMENT, "InstanceIds": [node_id]})).await;
    sent["Command"]["CommandId"].as_str().unwrap().to_owned()
}

/// Cancels the command.
pub(super) async fn cancel(served: &Served, command_id: &str) {
    call(served, "CancelCommand", json!({"CommandId": command_id})).await;
}

/// The status of the command on the node.
pub(super) async fn status(served: &Served, command_id: &str, node_id: &str) -> String {
    let input = json!({"CommandId": command_id, "InstanceId": node_id});
    let invocation = call(served, "GetCommandInvocation", input).await;
    invocation["Status"].as_str().unwrap().to_owned()
}
