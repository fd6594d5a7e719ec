//! Executions on a host in memory, with time that a test advances.

mod actions;
mod engine;
mod hosts;
mod limits;
mod meetings;
mod stopping;

use std::sync::Arc;
use std::time::Duration;

use muster_types::ssm::{AutomationExecution, StepExecution};
use serde_json::{Value, json};

use super::{Actions, Answer, Call, Doing, Offered, reconcile};
use crate::operation::{Ctx, Error, Host, Pending, Result};
use crate::store::{RegionScope, View};
use crate::systems::documents;
use crate::systems::run_command::tests::fleet::Fleet;
use crate::work::Timers;

/// No component offers an action.
pub struct NoActions;

impl Actions for NoActions {
    fn offered<'a>(&'a self, _: &'a View, _: &'a RegionScope, _: &'a str) -> Pending<'a, Option<Offered>> {
        Box::pin(async { Ok(None) })
    }

    fn run(&self, _: Host, call: Call) -> Doing<Answer> {
        let message = format!("No plugin in use offers the action {}.", call.action);
        Box::pin(async { Answer::Failed { code: "not-found".to_owned(), message } })
    }

    fn cancel(&self, _: Host, _: Call) -> Doing<()> {
        Box::pin(async {})
    }
}

pub struct Automations {
    pub fleet: Fleet,
}

impl Automations {
    pub async fn new() -> Self {
        Self::with(Arc::new(NoActions)).await
    }

    pub async fn with(actions: Arc<dyn Actions>) -> Self {
        let mut fleet = Fleet::new().await;
        reconcile(&mut fleet.timers, actions);
        Self { fleet }
    }

    /// As after the end of the host and its start: what was in memory is gone.
    pub fn restart(&mut self, actions: Arc<dyn Actions>) {
        let mut timers = Timers::new();
        crate::systems::run_command::reconcile(&mut timers);
        reconcile(&mut timers, actions);
        self.fleet.timers = timers;
    }

    pub fn ctx(&self) -> &Ctx {
        &self.fleet.ctx
    }

    pub async fn create(&self, name: &str, content: &str) -> Result<()> {
        let content = format!("schemaVersion: '0.3'\n{content}");
        let request =
            json!({ "Name": name, "DocumentType": "Automation", "DocumentFormat": "YAML", "Content": content });
        documents::testing::create_any(self.ctx(), request).await
    }

    pub async fn try_start(&self, request: Value) -> Result<String> {
        let request = serde_json::from_value(request).unwrap();
        let started = super::start_automation_execution(self.ctx().clone(), request).await?;
        Ok(started.automation_execution_id.unwrap())
    }

    /// Makes a runbook of that content and starts it.
    pub async fn run(&self, content: &str) -> String {
        self.create("Book", content).await.unwrap();
        let id = self.try_start(json!({ "DocumentName": "Book" })).await.unwrap();
        self.settle().await;
        id
    }

    pub async fn settle(&self) {
        // Calls that were begun answer before time goes on.
        for _ in 0..3 {
            self.fleet.settle().await;
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
    }

    pub async fn pass(&self, seconds: u64) {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        self.settle().await;
    }

    pub async fn get(&self, id: &str) -> AutomationExecution {
        let request = serde_json::from_value(json!({ "AutomationExecutionId": id })).unwrap();
        let got = super::get_automation_execution(self.ctx().clone(), request).await.unwrap();
        got.automation_execution.unwrap()
    }

    pub async fn status(&self, id: &str) -> &'static str {
        self.get(id).await.automation_execution_status.unwrap().as_str()
    }

    pub async fn steps(&self, id: &str) -> Vec<StepExecution> {
        self.get(id).await.step_executions.unwrap()
    }

    /// `name Status` of each step.
    pub async fn told(&self, id: &str) -> Vec<String> {
        let steps = self.steps(id).await.into_iter();
        steps.map(|step| format!("{} {}", step.step_name.unwrap(), step.step_status.unwrap().as_str())).collect()
    }

    pub async fn signal(&self, id: &str, signal: &str, payload: Value) -> Result<()> {
        self.signal_as(self.ctx().clone(), id, signal, payload).await
    }

    pub async fn signal_as(&self, ctx: Ctx, id: &str, signal: &str, payload: Value) -> Result<()> {
        let request = json!({ "AutomationExecutionId": id, "SignalType": signal, "Payload": payload });
        super::send_automation_signal(ctx, serde_json::from_value(request).unwrap()).await?;
        self.settle().await;
        Ok(())
    }

    pub async fn stop(&self, id: &str, kind: &str) -> Result<()> {
        self.ask_to_stop(id, kind).await?;
        self.settle().await;
        Ok(())
    }

    /// The request alone: nothing has moved on yet.
    pub async fn ask_to_stop(&self, id: &str, kind: &str) -> Result<()> {
        let request = json!({ "AutomationExecutionId": id, "Type": kind });
        super::stop_automation_execution(self.ctx().clone(), serde_json::from_value(request).unwrap()).await?;
        Ok(())
    }

    /// The command that a step sent.
    pub async fn command(&self) -> String {
        let request = serde_json::from_value(json!({})).unwrap();
        let listed = crate::systems::run_command::tests::fleet::listed(self.ctx(), request).await;
        listed.first().unwrap().command_id.clone().unwrap()
    }
}

pub fn code(error: Error) -> String {
    error.code.into_owned()
}
