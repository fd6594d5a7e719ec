//! Nodes that are away, go, come back, or take nothing.

use muster_protocol::{BUSY, StepStatus, ToHost};
use serde_json::json;

use super::fleet::Fleet;
use crate::gateway::Mail;
use crate::systems::run_command;

#[tokio::test(start_paused = true)]
async fn offline_nodes_hold_no_place_of_max_concurrency() {
    let fleet = Fleet::new().await;
    let mut nodes = fleet.nodes(0..3, false, &[]).await;
    nodes.extend(fleet.nodes(3..5, true, &[]).await);
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Delayed", "Delayed", "Pending", "Pending"]);
    fleet.run(&id, &nodes[3], StepStatus::Success).await;
    fleet.run(&id, &nodes[4], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Delayed", "Delayed", "Success", "Success"]);
}

#[tokio::test(start_paused = true)]
async fn nothing_lies_in_the_mailbox_of_an_offline_node() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, false, &[]).await;
    fleet.send_id(json!({ "InstanceIds": nodes })).await;
    assert!(fleet.mail(&nodes[0]).await.is_empty());
    fleet.connect(&nodes[0]).await;
    assert_eq!(fleet.mail(&nodes[0]).await.len(), 1);
    fleet.disconnect(&nodes[0]).await;
    assert!(fleet.mail(&nodes[0]).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_node_that_goes_before_it_has_the_command_leaves_its_place_to_the_next() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..3, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    assert!(fleet.offered(&id, &nodes[0]).await.is_some());
    fleet.disconnect(&nodes[0]).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Pending", "Pending"]);
    assert_eq!(fleet.offered(&id, &nodes[0]).await, None);
    fleet.run(&id, &nodes[1], StepStatus::Success).await;
    fleet.run(&id, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Success", "Success"]);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_has_the_command_keeps_its_place_when_it_goes() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.disconnect(&nodes[0]).await;
    assert_eq!(fleet.details(&id).await, ["InProgress", "Pending"]);
    assert_eq!(fleet.sent(&id, &nodes).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_comes_back_gets_the_command_when_there_is_room() {
    let fleet = Fleet::new().await;
    let mut nodes = fleet.nodes(0..1, false, &[]).await;
    nodes.extend(fleet.nodes(1..4, true, &[]).await);
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    fleet.accept(&id, &nodes[1]).await;
    fleet.connect(&nodes[0]).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 0, "the one place is taken");
    assert_eq!(fleet.details(&id).await, ["Delayed", "InProgress", "Pending", "Pending"]);
    fleet.finish(&id, &nodes[1], StepStatus::Success).await;
    assert!(fleet.offered(&id, &nodes[0]).await.is_some(), "its turn came before that of the others");
    for node in [0, 2, 3] {
        fleet.run(&id, &nodes[node], StepStatus::Success).await;
    }
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));
}

#[tokio::test(start_paused = true)]
async fn one_that_waits_for_room_and_goes_again_is_passed_over_again() {
    let fleet = Fleet::new().await;
    let mut nodes = fleet.nodes(0..1, false, &[]).await;
    nodes.extend(fleet.nodes(1..3, true, &[]).await);
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    fleet.accept(&id, &nodes[1]).await;
    fleet.connect(&nodes[0]).await;
    fleet.disconnect(&nodes[0]).await;
    fleet.finish(&id, &nodes[1], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Success", "Pending"]);
    assert!(fleet.offered(&id, &nodes[2]).await.is_some());
    fleet.run(&id, &nodes[2], StepStatus::Success).await;
    fleet.connect(&nodes[0]).await;
    assert!(fleet.offered(&id, &nodes[0]).await.is_some());
}

#[tokio::test(start_paused = true)]
async fn a_connected_node_that_never_answers_holds_the_ramp_for_half_a_minute() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..6, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "4" })).await;
    fleet.pass(29).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 1);
    fleet.pass(1).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 3);
    fleet.run(&id, &nodes[1], StepStatus::Success).await;
    assert_eq!(fleet.sent(&id, &nodes).await, 4, "the silent one still takes a place");
}

#[tokio::test(start_paused = true)]
async fn a_returning_node_gets_its_commands_in_the_order_in_which_they_were_sent() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, false, &[]).await;
    let mut sent = Vec::new();
    for _ in 0..50 {
        sent.push(Mail::Offer { command_id: fleet.send_id(json!({ "InstanceIds": nodes })).await });
        fleet.pass(1).await;
    }
    fleet.connect(&nodes[0]).await;
    assert_eq!(fleet.mail(&nodes[0]).await, sent);
}

#[tokio::test(start_paused = true)]
async fn a_node_is_told_once_to_stop_however_often_it_accepts() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.cancel(&id, &[]).await.unwrap();
    assert!(fleet.mail(&nodes[0]).await.is_empty(), "the offer was taken back");
    for _ in 0..5 {
        fleet.accept(&id, &nodes[0]).await;
        assert_eq!(fleet.mail(&nodes[0]).await, [Mail::Cancel { command_id: id.clone() }]);
    }
    fleet.finish(&id, &nodes[0], StepStatus::Cancelled).await;
    assert!(fleet.mail(&nodes[0]).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_node_that_never_answers_a_cancellation_is_told_until_the_command_is_forgotten() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.cancel(&id, &[]).await.unwrap();
    fleet.disconnect(&nodes[0]).await;
    fleet.pass(7_200).await;
    assert_eq!(fleet.mail(&nodes[0]).await, [Mail::Cancel { command_id: id.clone() }]);
    fleet.pass(30 * 86_400 + 3_600).await;
    assert!(fleet.mail(&nodes[0]).await.is_empty());
}

/// The sweep over a large command takes several transactions.
#[tokio::test(start_paused = true)]
async fn what_was_stopped_is_handed_to_no_node_while_its_invocations_are_told() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..400, true, &[("env", "prod")]).await;
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
    fleet.settle().await;
    for node in &nodes[..200] {
        fleet.accept(&id, node).await;
        fleet.settle().await;
    }
    let last = nodes.last().unwrap();
    assert!(fleet.offered(&id, last).await.is_some());
    fleet.cancel(&id, &[]).await.unwrap();
    assert_eq!(fleet.details(&id).await.last().unwrap(), "Pending", "it was not told yet");
    assert_eq!(fleet.offered(&id, last).await, None);
}

#[tokio::test(start_paused = true)]
async fn what_a_busy_node_does_not_take_waits_for_it_and_is_no_error() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    let busy = ToHost::Rejected { work: id.clone(), code: BUSY.to_owned(), message: String::new() };
    fleet.tell(&nodes[0], busy).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "Pending"]);
    fleet.run(&id, &nodes[1], StepStatus::Success).await;
    assert!(!run_command::node_returned(&fleet.host, &fleet.ctx.scope, &nodes[0], 1).await.unwrap());
    assert_eq!(fleet.mail(&nodes[0]).await, [Mail::Offer { command_id: id.clone() }]);
    fleet.run(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));
}

#[tokio::test(start_paused = true)]
async fn a_command_that_a_node_was_not_offered_cannot_be_reported_by_it() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxConcurrency": "1" })).await;
    fleet.run(&id, &nodes[1], StepStatus::Success).await;
    assert_eq!(fleet.details(&id).await, ["Pending", "Pending"]);
}
