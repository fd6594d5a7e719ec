//! StopAutomationExecution.

use muster_protocol::StepStatus;
use serde_json::json;

use super::{Automations, code};

pub const COMMAND: &str = "mainSteps:
- name: run
  action: aws:runCommand
  onCancel: step:tidy
  inputs: {DocumentName: Run, InstanceIds: [mi-00000000000000000], Parameters: {commands: [a]}}
- {name: next, action: 'aws:pause', isEnd: true}
- {name: tidy, action: 'aws:updateVariable', inputs: {Name: 'variable:v', Value: tidied}}
variables: {v: {type: String}}";

#[tokio::test(start_paused = true)]
async fn a_cancelled_execution_stops_its_command_and_runs_its_cancel_workflow() {
    let host = Automations::new().await;
    let nodes = host.fleet.nodes(0..1, true, &[]).await;
    let id = host.run(COMMAND).await;
    let command = host.command().await;
    host.fleet.accept(&command, &nodes[0]).await;
    host.stop(&id, "Cancel").await.unwrap();
    assert_eq!(host.status(&id).await, "Cancelling");
    host.fleet.finish(&command, &nodes[0], StepStatus::Cancelled).await;
    host.settle().await;
    assert_eq!(host.told(&id).await, ["run Cancelled", "next Pending", "tidy Success"]);
    let execution = host.get(&id).await;
    assert_eq!(execution.automation_execution_status.unwrap().as_str(), "Cancelled");
    assert_eq!(execution.variables.unwrap()["v"], ["tidied"]);
    assert_eq!(code(host.stop(&id, "Cancel").await.unwrap_err()), "InvalidAutomationStatusUpdateException");
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_nothing_answers_ends_after_two_minutes() {
    let host = Automations::new().await;
    let nodes = host.fleet.nodes(0..1, true, &[]).await;
    let id = host.run(COMMAND).await;
    host.fleet.accept(&host.command().await, &nodes[0]).await;
    host.stop(&id, "Cancel").await.unwrap();
    host.pass(119).await;
    assert_eq!(host.status(&id).await, "Cancelling");
    host.pass(1).await;
    assert_eq!(host.status(&id).await, "Cancelled");
    assert_eq!(host.told(&id).await[0], "run Cancelled");
}

#[tokio::test(start_paused = true)]
async fn what_only_waits_is_cancelled_at_once() {
    for step in [
        "action: 'aws:pause'",
        "action: 'aws:sleep', inputs: {Duration: PT1H}",
        "action: 'aws:approve', inputs: {Approvers: [a]}",
    ] {
        let host = Automations::new().await;
        let id = host.run(&format!("mainSteps: [{{name: a, {step}}}]")).await;
        host.stop(&id, "Cancel").await.unwrap();
        assert_eq!(host.told(&id).await, ["a Cancelled"], "{step}");
        assert_eq!(host.status(&id).await, "Cancelled", "{step}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_is_completed_lets_its_command_end_and_begins_nothing() {
    let host = Automations::new().await;
    let nodes = host.fleet.nodes(0..1, true, &[]).await;
    let id = host.run(COMMAND).await;
    host.stop(&id, "Complete").await.unwrap();
    assert_eq!(host.status(&id).await, "InProgress");
    host.fleet.run(&host.command().await, &nodes[0], StepStatus::Success).await;
    host.settle().await;
    assert_eq!(host.told(&id).await, ["run Success", "next Pending", "tidy Pending"]);
    assert_eq!(host.status(&id).await, "Success");
}

#[tokio::test(start_paused = true)]
async fn a_step_whose_time_is_over_cancels_its_command() {
    let host = Automations::new().await;
    host.fleet.nodes(0..1, true, &[]).await;
    let id = host.run(&COMMAND.replace("onCancel: step:tidy", "timeoutSeconds: 60")).await;
    host.pass(60).await;
    assert_eq!(host.told(&id).await[0], "run TimedOut");
    assert_eq!(host.status(&id).await, "TimedOut");
    assert_eq!(host.fleet.status(&host.command().await).await.0, "Cancelled");
}

#[tokio::test(start_paused = true)]
async fn an_unknown_execution_is_told_by_its_own_code() {
    let host = Automations::new().await;
    let unknown = "00000000-0000-4000-8000-000000000009";
    let expected = "AutomationExecutionNotFoundException";
    assert_eq!(code(host.stop(unknown, "Cancel").await.unwrap_err()), expected);
    assert_eq!(code(host.signal(unknown, "Approve", json!({})).await.unwrap_err()), expected);
}
