//! What happens at the same moment: transitions of one execution that do not wait for each other, and requests that meet an end.

use muster_protocol::StepStatus;
use serde_json::json;

use super::actions::{Scripted, done, put};
use super::stopping::COMMAND;
use super::{Automations, reconcile};
use crate::operation::testing::{ctx, host};
use crate::operation::{Error, Host};
use crate::store::{Store, View};
use crate::systems::automation::records::{PROGRESS, ProgressRecord};
use crate::systems::automation::state::Status;
use crate::work::{Reconcilers, Timers};

/// What an execution has become when it has ended.
async fn ended(host: &Host, read: impl AsyncFn() -> ProgressRecord) -> ProgressRecord {
    let mut changes = host.store.watch();
    loop {
        let progress = read().await;
        if progress.status.is_terminal() {
            return progress;
        }
        changes.changed().await;
    }
}

#[tokio::test]
async fn a_call_that_is_about_to_be_made_is_not_taken_for_an_interrupted_one() {
    let folder = tempfile::tempdir().unwrap();
    // A store whose commits take time: between a transition and its call, others see what the transition wrote.
    let store = Store::<crate::store::Error>::open(folder.path().join("state.redb")).unwrap().with_error::<Error>();
    let host = Host { store, ..host() };
    let ctx = ctx(&host);
    let actions = Scripted::new(false, vec![done(json!({}))]);
    let mut timers = Timers::new();
    reconcile(&mut timers, actions.clone());
    // The first begins the step, the second makes its call, the third finds a call under way.
    let now = host.env.now_millis();
    let id = put(&host, &ctx, "inputs: {}", json!({}), &[now - 3, now - 2, now - 1]).await;
    let reconcilers = Reconcilers::start(host.clone(), timers);
    let read = async || {
        let read = host.store.read(async |view: &View| Ok(view.get(&PROGRESS, &ctx.scope, &id).await?));
        read.await.unwrap().unwrap()
    };
    let progress = ended(&host, read).await;
    assert_eq!((progress.status, actions.calls().len()), (Status::Success, 1), "{:?}", progress.failure_message);
    reconcilers.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_meets_the_end_of_its_step_is_followed_by_the_cancel_workflow() {
    let host = Automations::new().await;
    let steps = "mainSteps:
- {name: rest, action: 'aws:pause', onCancel: 'step:tidy'}
- {name: next, action: 'aws:pause', isEnd: true}
- {name: tidy, action: 'aws:updateVariable', inputs: {Name: 'variable:v', Value: tidied}}
variables: {v: {type: String}}";
    let id = host.run(steps).await;
    host.ask_to_stop(&id, "Cancel").await.unwrap();
    host.signal(&id, "Resume", json!({ "StepName": ["rest"] })).await.unwrap();
    assert_eq!(host.told(&id).await, ["rest Success", "next Pending", "tidy Success"]);
    assert_eq!(host.status(&id).await, "Cancelled");
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_meets_the_success_of_a_command_tells_of_it() {
    let host = Automations::new().await;
    let nodes = host.fleet.nodes(0..1, true, &[]).await;
    let id = host.run(COMMAND).await;
    host.fleet.run(&host.command().await, &nodes[0], StepStatus::Success).await;
    host.stop(&id, "Cancel").await.unwrap();
    assert_eq!(host.told(&id).await, ["run Success", "next Pending", "tidy Success"]);
    assert_eq!(host.status(&id).await, "Cancelled");
}

#[tokio::test(start_paused = true)]
async fn a_stop_between_two_attempts_ends_the_step() {
    for (kind, step, tidy, status) in
        [("Cancel", "run Cancelled", "tidy Success", "Cancelled"), ("Complete", "run Failed", "tidy Pending", "Failed")]
    {
        let host = Automations::new().await;
        let nodes = host.fleet.nodes(0..1, true, &[]).await;
        let id = host.run(&COMMAND.replace("onCancel", "maxAttempts: 3\n  onCancel")).await;
        host.fleet.run(&host.command().await, &nodes[0], StepStatus::Failed).await;
        // The first attempt ends, the second does not begin yet.
        host.fleet.timers.settle(&host.fleet.host, 1).await.unwrap();
        assert_eq!(host.told(&id).await[0], "run InProgress");
        host.stop(&id, kind).await.unwrap();
        assert_eq!(host.told(&id).await, [step, "next Pending", tidy], "{kind}");
        assert_eq!(host.status(&id).await, status, "{kind}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_ends_between_two_attempts_leaves_no_step_that_runs() {
    let host = Automations::new().await;
    let inputs = "{DocumentName: None, InstanceIds: [mi-00000000000000000]}";
    let step = format!("name: a, action: 'aws:runCommand', maxAttempts: 3, onFailure: 'step:a', inputs: {inputs}");
    // The thousandth start is a first attempt.
    let id = host.run(&format!("mainSteps: [{{{step}}}]")).await;
    assert_eq!(host.told(&id).await, ["a Failed"]);
    assert_eq!(host.status(&id).await, "Failed");
}
