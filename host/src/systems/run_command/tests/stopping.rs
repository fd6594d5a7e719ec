use muster_protocol::StepStatus;
use serde_json::json;

use super::fleet::{Fleet, code};
use crate::gateway::Mail;
use crate::systems::run_command;

fn cancel_mail(id: &str) -> Mail {
    Mail::Cancel { command_id: id.to_owned() }
}

#[tokio::test(start_paused = true)]
async fn what_was_not_delivered_in_time_does_not_run() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, false, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "TimeoutSeconds": 600 })).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Delayed"]);
    assert_eq!(fleet.status(&id).await, ("InProgress", "Delayed".into()));
    fleet.pass(599).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.pass(1).await;
    assert_eq!(fleet.details(&id).await, ["InProgress", "DeliveryTimedOut"]);
    assert_eq!(fleet.offered(&id, &nodes[1]).await, None);
    fleet.run(&id, &nodes[0], StepStatus::Success).await;
    let command = fleet.command(&id).await;
    assert_eq!((command.delivery_timed_out_count, command.error_count), (Some(1), Some(0)));
    assert_eq!(fleet.status(&id).await, ("TimedOut", "DeliveryTimedOut".into()));
}

/// 600 seconds of delivery and 3,600 of the one step: 4,200.
#[tokio::test(start_paused = true)]
async fn what_has_not_ended_when_all_time_outs_have_passed_counts_as_not_delivered() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "TimeoutSeconds": 600 })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.pass(4_199).await;
    assert_eq!(fleet.status(&id).await.0, "InProgress");
    fleet.pass(1).await;
    assert_eq!(fleet.status(&id).await, ("TimedOut", "DeliveryTimedOut".into()));
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["DeliveryTimedOut"], "a late report changes nothing");
    assert_eq!(
        fleet.host.store.next_due_millis().await.unwrap().map(|due| due > fleet.host.env.now_millis()),
        Some(true)
    );
}

#[tokio::test(start_paused = true)]
async fn a_command_that_has_ended_leaves_no_time_out_behind() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.run(&id, &nodes[0], StepStatus::Success).await;
    let timers = fleet.host.store.due(u64::MAX, None, 10).await.unwrap();
    assert_eq!(timers.iter().map(|timer| timer.kind.as_str()).collect::<Vec<_>>(), ["run-command-retention"]);
}

#[tokio::test(start_paused = true)]
async fn more_errors_than_allowed_end_what_no_node_has() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..10, true, &[("all", "")]).await;
    let targets = json!([{ "Key": "tag-key", "Values": ["all"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "2", "MaxErrors": "1" })).await;
    fleet.run(&id, &nodes[0], StepStatus::Failed).await;
    fleet.accept(&id, &nodes[1]).await;
    fleet.accept(&id, &nodes[2]).await;
    fleet.finish(&id, &nodes[1], StepStatus::TimedOut).await;
    let mut expected = vec!["Failed", "ExecutionTimedOut", "InProgress"];
    expected.resize(10, "Terminated");
    assert_eq!(fleet.details(&id).await, expected);
    assert_eq!(fleet.status(&id).await.0, "InProgress", "what runs goes on");
    fleet.finish(&id, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Failed", "Failed".into()));
    let command = fleet.command(&id).await;
    assert_eq!((command.target_count, command.completed_count, command.error_count), (Some(10), Some(10), Some(2)));
}

/// The guide's example: nine of ten succeed, one error is allowed.
#[tokio::test(start_paused = true)]
async fn as_many_errors_as_allowed_make_a_command_incomplete() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..10, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxErrors": "1" })).await;
    for (at, node) in nodes.iter().enumerate() {
        fleet.run(&id, node, if at == 4 { StepStatus::Failed } else { StepStatus::Success }).await;
    }
    assert_eq!(fleet.status(&id).await, ("Failed", "Incomplete".into()));
}

#[tokio::test(start_paused = true)]
async fn nodes_get_a_command_as_others_acknowledge_it() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..10, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "4" })).await;
    let mut in_flight = vec![fleet.sent(&id, &nodes).await];
    for accepted in 1..=3 {
        fleet.accept(&id, &nodes[accepted - 1]).await;
        in_flight.push(fleet.sent(&id, &nodes).await + accepted);
    }
    assert_eq!(in_flight, [1, 3, 4, 4]);
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.sent(&id, &nodes).await + 2, 4, "the next follows one that has ended");
}

#[tokio::test(start_paused = true)]
async fn an_offline_node_does_not_hold_up_the_first_ones() {
    let fleet = Fleet::new().await;
    let mut nodes = fleet.nodes(0..1, false, &[]).await;
    nodes.extend(fleet.nodes(1..4, true, &[]).await);
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Pending", "Pending", "Pending"]);
    assert_eq!(fleet.sent(&id, &nodes).await, 1);
    fleet.accept(&id, &nodes[1]).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 2);
}

#[tokio::test(start_paused = true)]
async fn cancelling_ends_what_no_node_has_and_asks_the_others_to_stop() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..6, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "3" })).await;
    fleet.run(&id, &nodes[0], StepStatus::Success).await;
    fleet.accept(&id, &nodes[1]).await;
    fleet.accept(&id, &nodes[2]).await;
    fleet.cancel(&id, &[]).await.unwrap();
    assert_eq!(
        fleet.details(&id).await,
        ["Success", "Cancelling", "Cancelling", "Cancelled", "Cancelled", "Cancelled"]
    );
    assert_eq!(fleet.status(&id).await, ("Cancelling", "Cancelling".into()));
    assert_eq!(fleet.mail(&nodes[1]).await.last(), Some(&cancel_mail(&id)));
    fleet.finish(&id, &nodes[1], StepStatus::Cancelled).await;
    // The cancellation came too late for this one.
    fleet.finish(&id, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await[1..3], ["Cancelled", "Success"]);
    assert_eq!(fleet.status(&id).await, ("Cancelled", "Cancelled".into()));
    fleet.cancel(&id, &[]).await.unwrap();
    assert_eq!(fleet.status(&id).await, ("Cancelled", "Cancelled".into()), "what has ended stays");
}

#[tokio::test(start_paused = true)]
async fn a_node_that_accepts_what_was_cancelled_meanwhile_is_told_to_stop() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.cancel(&id, &[]).await.unwrap();
    assert_eq!(fleet.status(&id).await, ("Cancelled", "Cancelled".into()));
    assert_eq!(fleet.offered(&id, &nodes[0]).await, None);
    // The offer was on its way already.
    fleet.accept(&id, &nodes[0]).await;
    assert_eq!(fleet.mail(&nodes[0]).await.last(), Some(&cancel_mail(&id)));
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["Cancelled"]);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_never_answers_a_cancellation_ends_with_the_command_s_time() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.cancel(&id, &[]).await.unwrap();
    fleet.pass(7_199).await;
    assert_eq!(fleet.status(&id).await.0, "Cancelling");
    fleet.pass(1).await;
    assert_eq!(fleet.details(&id).await, ["DeliveryTimedOut"]);
}

#[tokio::test(start_paused = true)]
async fn some_nodes_can_be_cancelled_alone() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..3, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.cancel(&id, &[&nodes[1]]).await.unwrap();
    assert_eq!(fleet.details(&id).await, ["InProgress", "Cancelled", "Pending"]);
    assert_eq!(fleet.status(&id).await.0, "InProgress");
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 1, "the cancelled one is passed over");
    fleet.run(&id, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Cancelled", "Cancelled".into()));

    assert_eq!(code(fleet.cancel(&id, &["mi-0000000000000ffff"]).await), "InvalidInstanceId");
    assert_eq!(code(fleet.cancel(&id, &[&nodes[0], &nodes[0]]).await), "DuplicateInstanceId");
    assert_eq!(code(fleet.cancel(&"0".repeat(36), &[]).await), "InvalidCommandId");
}

#[tokio::test(start_paused = true)]
async fn a_deregistered_node_ends_what_waits_for_it() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..3, false, &[]).await;
    let mut ids = Vec::new();
    for _ in 0..30 {
        ids.push(fleet.send_id(json!({ "InstanceIds": nodes })).await);
    }
    fleet.accept(&ids[0], &nodes[1]).await;
    fleet.deregister(&nodes[1]).await;
    assert_eq!(fleet.details(&ids[0]).await, ["Delayed", "InProgress", "Delayed"]);
    for id in &ids[1..] {
        assert_eq!(fleet.details(id).await, ["Delayed", "Undeliverable", "Delayed"]);
    }
    fleet.run(&ids[1], &nodes[0], StepStatus::Success).await;
    fleet.run(&ids[1], &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.status(&ids[1]).await, ("Success", "Success".into()));
    fleet.pass(7_200).await;
    assert_eq!(fleet.details(&ids[0]).await[1], "DeliveryTimedOut", "what ran there ends at its time");
    assert!(fleet.mail(&nodes[1]).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn commands_are_forgotten_after_thirty_days() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..100, true, &[("all", "")]).await;
    let old =
        fleet.send_id(json!({ "Targets": [{ "Key": "tag-key", "Values": ["all"] }], "MaxConcurrency": "100" })).await;
    for node in &nodes {
        fleet.accept(&old, node).await;
        fleet.step(&old, node, 0, StepStatus::Success, "x").await;
        fleet.finish(&old, node, StepStatus::Success).await;
    }
    fleet.pass(29 * 86_400).await;
    let young = fleet.send_id(json!({ "InstanceIds": [nodes[0]] })).await;
    fleet.run(&young, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.invocations(&old).await.len(), 100);
    fleet.pass(86_400 + 3_600).await;
    let request = serde_json::from_value(json!({})).unwrap();
    let left = run_command::list_commands(fleet.ctx.clone(), request).await.unwrap().commands.unwrap();
    assert_eq!(
        left.iter().map(|command| command.command_id.clone().unwrap()).collect::<Vec<_>>(),
        std::slice::from_ref(&young)
    );
    assert!(fleet.invocations(&old).await.is_empty());
    let steps = fleet.host.store.read(async |view| {
        let all = crate::store::Range::all();
        let rows = view.scan(&run_command::STEPS, &fleet.ctx.scope, all, 10).await?.rows;
        Ok(rows.into_iter().map(|((id, ..), _)| id.to_string()).collect::<Vec<_>>())
    });
    assert_eq!(steps.await.unwrap(), [young]);
}

#[tokio::test(start_paused = true)]
async fn nodes_that_say_nothing_hold_the_others_up_for_half_a_minute() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..4, true, &[("all", "")]).await;
    let targets = json!([{ "Key": "tag-key", "Values": ["all"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 1);
    fleet.pass(29).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 1, "the first one may still say that it has it");
    fleet.pass(1).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 3);
    fleet.pass(30).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 4);
    for node in &nodes {
        fleet.run(&id, node, StepStatus::Success).await;
    }
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));
}

#[tokio::test(start_paused = true)]
async fn an_offer_that_nobody_wants_any_more_leaves_the_mailbox() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "TimeoutSeconds": 600 })).await;
    assert_eq!(fleet.mail(&nodes[0]).await.len(), 1);
    fleet.pass(600).await;
    assert_eq!(fleet.details(&id).await, ["DeliveryTimedOut"]);
    assert_eq!(fleet.mail(&nodes[0]).await, []);
}

#[tokio::test(start_paused = true)]
async fn a_deregistered_node_leaves_no_mailbox() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.deregister(&nodes[0]).await;
    assert_eq!(fleet.details(&id).await, ["Undeliverable"]);
    assert_eq!(fleet.mail(&nodes[0]).await, []);
}
