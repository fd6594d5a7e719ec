//! A host, a fleet that it knows, and a client of it.

use std::collections::BTreeMap;
use std::time::Duration;

use muster_agent::register::Activation;
use muster_fleet::{Fleet, Scenario};
use muster_tests::Muster;
use muster_tests::client::Client;
use serde_json::{Value, json};
use tokio::time::Instant;

/// How long a command of fifty trivial invocations may take on a busy machine.
const COMMAND: Duration = Duration::from_secs(60);

pub struct Setup {
    pub fleet: Fleet,
    pub client: Client,
    // Last: it is stopped after those who use it.
    _muster: Muster,
}

impl Setup {
    /// Nodes in roles (the tag `Role`), so many of each, all connected.
    pub async fn start(roles: &[(&str, usize)], scenario: Scenario) -> Self {
        let muster = Muster::start("serve", &[]);
        let mut client = Client::of(&muster);
        client.grant_shell("operator").await;
        let content = json!({
            "schemaVersion": "2.2",
            "mainSteps": [{ "action": "aws:runShellScript", "name": "say", "inputs": { "runCommand": ["true"] } }],
        });
        let document = json!({ "Name": "say", "Content": content.to_string(), "DocumentType": "Command" });
        client.ssm("CreateDocument", document).await;
        let mut fleet = Fleet::new(&muster.url, 1, scenario).unwrap();
        for (role, count) in roles {
            let input = json!({
                "IamRole": "node", "RegistrationLimit": count, "Tags": [{ "Key": "Role", "Value": role }]
            });
            let made = client.ssm("CreateActivation", input).await;
            let text = |member: &str| made[member].as_str().unwrap().to_owned();
            let activation = Activation { id: text("ActivationId"), code: text("ActivationCode") };
            fleet.enrol(&activation, *count).await.unwrap();
        }
        fleet.start();
        fleet.connected().await;
        Self { fleet, client, _muster: muster }
    }

    /// Sends the document to a role; its command's id.
    pub async fn send(&mut self, role: &str, max_concurrency: &str, max_errors: &str) -> String {
        let input = json!({
            "DocumentName": "say",
            "Targets": [{ "Key": "tag:Role", "Values": [role] }],
            "MaxConcurrency": max_concurrency,
            "MaxErrors": max_errors,
        });
        let sent = self.client.ssm("SendCommand", input).await;
        sent["Command"]["CommandId"].as_str().unwrap().to_owned()
    }

    pub async fn cancel(&mut self, command: &str) {
        self.client.ssm("CancelCommand", json!({ "CommandId": command })).await;
    }

    /// The command, once it has ended: the API can only be asked.
    pub async fn ended(&mut self, command: &str) -> Value {
        let until = Instant::now() + COMMAND;
        loop {
            let mut found = self.client.ssm("ListCommands", json!({ "CommandId": command })).await;
            let command = found["Commands"][0].take();
            if !matches!(command["Status"].as_str(), Some("Pending" | "InProgress" | "Cancelling")) {
                return command;
            }
            assert!(Instant::now() < until, "it does not end: {command}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Its invocations by node, each of which must be there once.
    pub async fn invocations(&mut self, command: &str) -> BTreeMap<String, Value> {
        let input = json!({ "CommandId": command, "Details": true });
        let listed = self.client.ssm_all("ListCommandInvocations", input, "CommandInvocations").await;
        let count = listed.len();
        let by_node: BTreeMap<String, Value> =
            listed.into_iter().map(|found| (found["InstanceId"].as_str().unwrap().to_owned(), found)).collect();
        assert_eq!(by_node.len(), count, "a node is listed twice");
        by_node
    }

    /// How many steps each node began in all, by the nodes' own count.
    pub fn steps_begun(&self) -> Vec<u32> {
        self.fleet.nodes().iter().map(muster_fleet::Node::steps_begun).collect()
    }
}

/// `(Status, StatusDetails, TargetCount, CompletedCount, ErrorCount)` of a command.
pub fn summary(command: &Value) -> (&str, &str, i64, i64, i64) {
    let text = |member: &str| command[member].as_str().unwrap();
    let count = |member: &str| command[member].as_i64().unwrap();
    (text("Status"), text("StatusDetails"), count("TargetCount"), count("CompletedCount"), count("ErrorCount"))
}

/// How many invocations have each `StatusDetails`.
pub fn by_details(invocations: &BTreeMap<String, Value>) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for invocation in invocations.values() {
        *counts.entry(invocation["StatusDetails"].as_str().unwrap()).or_default() += 1;
    }
    counts
}
