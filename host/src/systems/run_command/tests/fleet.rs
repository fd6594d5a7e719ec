//! A host with plugins, a document and nodes whose agents the tests play.

use std::collections::BTreeMap;
use std::time::Duration;

use muster_protocol::{Machine, StepReport, StepStatus, ToHost, Work, WorkReport};
use muster_types::ssm::{Command, CommandInvocation, GetCommandInvocationResult};
use serde_json::{Value, json};

use crate::gateway::Mail;
use crate::operation::testing::{ctx, host};
use crate::operation::{Ctx, Error, Host, Result};
use crate::plugins::testing::{Step, shell, use_step};
use crate::store::Tx;
use crate::systems::documents;
use crate::systems::nodes::{NODES, NodeRecord};
use crate::systems::run_command;
use crate::systems::tags::{self, ResourceType};
use crate::work::Timers;

/// The document of most tests: `Run`, one step `run` of `aws:runShellScript`, for Linux and macOS.
pub fn run_document() -> Value {
    json!({
        "schemaVersion": "2.2",
        "parameters": { "commands": { "type": "StringList" } },
        "mainSteps": [{
            "action": "aws:runShellScript", "name": "run",
            "inputs": { "runCommand": "{{ commands }}" }
        }]
    })
}

pub struct Fleet {
    pub host: Host,
    pub ctx: Ctx,
    pub timers: Timers,
}

impl Fleet {
    pub async fn new() -> Self {
        let host = host();
        let ctx = ctx(&host);
        let inputs = json!({
            "type": "object", "required": ["runCommand"],
            "properties": { "runCommand": { "type": "array", "items": { "type": "string" } } }
        });
        use_step(&ctx, &Step { platforms: &["linux", "macos"], inputs, ..shell("1.0.0") }).await;
        let needs = "[[needs.facts]]\nkeys = [\"os.name\"]\nreason = \"Knows the system\"\n";
        use_step(&ctx, &Step { plugin: "acme/restart", action: "acme:restart", needs, ..shell("1.0.1") }).await;
        documents::testing::create(&ctx, "Run", &run_document()).await;
        let mut timers = Timers::new();
        run_command::reconcile(&mut timers);
        Self { host, ctx, timers }
    }

    /// Adds nodes with ids from `mi-00000000000000000` on.
    pub async fn nodes(&self, numbers: std::ops::Range<u32>, online: bool, tags: &[(&str, &str)]) -> Vec<String> {
        let tags: BTreeMap<_, _> = tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let ids: Vec<String> = numbers.map(|number| format!("mi-{number:017x}")).collect();
        for some in ids.chunks(100) {
            self.host
                .store
                .transact(async |tx: &mut Tx| {
                    for id in some {
                        tx.put(&NODES, &self.ctx.scope, id, &node(id, online)).await?;
                        tags::put_initial(tx, &self.ctx.scope, ResourceType::ManagedInstance, id, &tags).await?;
                    }
                    Ok(())
                })
                .await
                .unwrap();
        }
        ids
    }

    pub async fn change_node(&self, id: &str, change: impl Fn(&mut NodeRecord) + Send + Sync) {
        self.host
            .store
            .transact(async |tx: &mut Tx| {
                let mut node = tx.get(&NODES, &self.ctx.scope, id).await?.unwrap();
                change(&mut node);
                Ok(tx.put(&NODES, &self.ctx.scope, id, &node).await?)
            })
            .await
            .unwrap();
    }

    /// The node connects, and asks for what was delayed.
    pub async fn connect(&self, id: &str) {
        self.change_node(id, |node| node.online = true).await;
        while run_command::node_returned(&self.host, &self.ctx.scope, id, 20).await.unwrap() {}
        self.settle().await;
    }

    /// The node's connection ends.
    pub async fn disconnect(&self, id: &str) {
        self.change_node(id, |node| node.online = false).await;
        let scope = &self.ctx.scope;
        self.host.store.transact(async |tx: &mut Tx| run_command::node_left(tx, scope, id).await).await.unwrap();
        self.settle().await;
    }

    pub async fn deregister(&self, id: &str) {
        let scope = &self.ctx.scope;
        self.host
            .store
            .transact(async |tx: &mut Tx| {
                tx.delete(&NODES, scope, id).await?;
                run_command::node_gone(tx, scope, id).await
            })
            .await
            .unwrap();
        self.settle().await;
    }

    /// Sends the document `Run`; `more` has further members of the request.
    pub async fn send(&self, more: Value) -> Result<Command> {
        let mut request = json!({ "DocumentName": "Run", "Parameters": { "commands": ["true"] } });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let request = serde_json::from_value(request).unwrap();
        Ok(run_command::send_command(self.ctx.clone(), request).await?.command.unwrap())
    }

    pub async fn send_id(&self, more: Value) -> String {
        self.send(more).await.unwrap().command_id.unwrap()
    }

    pub async fn cancel(&self, id: &str, nodes: &[&str]) -> Result<()> {
        let mut request = json!({ "CommandId": id });
        if !nodes.is_empty() {
            request["InstanceIds"] = json!(nodes);
        }
        run_command::cancel_command(self.ctx.clone(), serde_json::from_value(request).unwrap()).await.map(|_| ())
    }

    /// The command as ListCommands shows it.
    pub async fn command(&self, id: &str) -> Command {
        let request = serde_json::from_value(json!({ "CommandId": id })).unwrap();
        let listed = run_command::list_commands(self.ctx.clone(), request).await.unwrap();
        listed.commands.unwrap().remove(0)
    }

    /// The command's `Status` and `StatusDetails`.
    pub async fn status(&self, id: &str) -> (&'static str, String) {
        let command = self.command(id).await;
        (command.status.unwrap().as_str(), command.status_details.unwrap())
    }

    /// All invocations of the command, by node.
    pub async fn invocations(&self, id: &str) -> Vec<CommandInvocation> {
        let mut found = Vec::new();
        let mut token: Option<String> = None;
        loop {
            let request = json!({ "CommandId": id, "NextToken": token.clone().unwrap_or_default(), "Details": true });
            let request = serde_json::from_value(request).unwrap();
            let page = run_command::list_command_invocations(self.ctx.clone(), request).await.unwrap();
            found.extend(page.command_invocations.unwrap());
            token = page.next_token;
            if token.is_none() {
                return found;
            }
        }
    }

    /// `StatusDetails` of all invocations of the command, by node.
    pub async fn details(&self, id: &str) -> Vec<String> {
        self.invocations(id).await.into_iter().map(|invocation| invocation.status_details.unwrap()).collect()
    }

    pub async fn get(&self, id: &str, node: &str, step: Option<&str>) -> Result<GetCommandInvocationResult> {
        let mut request = json!({ "CommandId": id, "InstanceId": node });
        if let Some(step) = step {
            request["PluginName"] = json!(step);
        }
        run_command::get_command_invocation(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    /// What waits for the node.
    pub async fn mail(&self, node: &str) -> Vec<Mail> {
        let mail =
            self.host.store.read(async |view| Ok(view.mail_after(&self.ctx.scope, node, 0, 100).await?)).await.unwrap();
        mail.iter().map(|mail| mail.message().unwrap()).collect()
    }

    /// What the node is offered of the command now.
    pub async fn offered(&self, id: &str, node: &str) -> Option<Work> {
        let now = self.host.env.now_millis();
        self.host
            .store
            .read(async |view| run_command::work_for(view, &self.ctx.scope, id, node, now).await)
            .await
            .unwrap()
    }

    /// The nodes that an offer of the command waits for.
    pub async fn sent(&self, id: &str, nodes: &[String]) -> usize {
        let mut sent = 0;
        for node in nodes {
            sent += usize::from(self.offered(id, node).await.is_some());
        }
        sent
    }

    /// The node says this, and it is stored.
    pub async fn tell(&self, node: &str, message: ToHost) {
        self.tell_all(node, &[message]).await;
    }

    /// The node says all of this at once.
    pub async fn tell_all(&self, node: &str, messages: &[ToHost]) {
        let now = self.host.env.now_millis();
        self.host
            .store
            .transact(async |tx: &mut Tx| run_command::reported(tx, &self.ctx.scope, node, messages, now).await)
            .await
            .unwrap();
    }

    pub async fn accept(&self, id: &str, node: &str) {
        self.tell(node, ToHost::Accepted { work: id.to_owned() }).await;
    }

    pub async fn step(&self, id: &str, node: &str, step: usize, status: StepStatus, stdout: &str) {
        let now = self.host.env.now_millis();
        self.tell(node, ToHost::StepStarted { work: id.to_owned(), step, at: now }).await;
        self.tell(node, ToHost::StepFinished(step_report(id, step, status, now, stdout))).await;
    }

    pub async fn finish(&self, id: &str, node: &str, status: StepStatus) {
        let report = WorkReport { work: id.to_owned(), status, message: String::new() };
        self.tell(node, ToHost::Finished(report)).await;
    }

    /// The node takes the command, runs its one step and ends it so.
    pub async fn run(&self, id: &str, node: &str, status: StepStatus) {
        self.accept(id, node).await;
        self.step(id, node, 0, status, "").await;
        self.finish(id, node, status).await;
    }

    /// Lets time pass, and does all that falls due then.
    pub async fn pass(&self, seconds: u64) {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        self.settle().await;
    }

    pub async fn settle(&self) {
        self.timers.settle(&self.host, 10_000).await.unwrap();
    }
}

pub fn step_report(id: &str, step: usize, status: StepStatus, at: u64, stdout: &str) -> StepReport {
    let response_code = match status {
        StepStatus::Success | StepStatus::Skipped => 0,
        StepStatus::Failed => 1,
        StepStatus::TimedOut | StepStatus::Cancelled => 137,
    };
    StepReport {
        work: id.to_owned(),
        step,
        status,
        response_code,
        started_at: Some(at),
        finished_at: at + 91,
        stdout: stdout.to_owned(),
        stderr: String::new(),
        failure: None,
        outputs: String::new(),
        digest: Some("0".repeat(64)),
    }
}

fn node(id: &str, online: bool) -> NodeRecord {
    let node = json!({
        "id": id, "name": "web", "activation_id": "a", "iam_role": "r", "registered_at": 0, "public_key": "",
        "machine": Machine { platform_type: "Linux".into(), ..Machine::default() },
        "online": online, "connection": 1, "last_seen": 0
    });
    serde_json::from_value(node).unwrap()
}

pub fn code<T>(result: Result<T>) -> String {
    match result {
        Ok(_) => "fine".to_owned(),
        Err(Error { code, .. }) => code.into_owned(),
    }
}

/// The account's commands, newest first.
pub async fn listed(ctx: &Ctx, request: muster_types::ssm::ListCommandsRequest) -> Vec<Command> {
    run_command::list_commands(ctx.clone(), request).await.unwrap().commands.unwrap()
}
