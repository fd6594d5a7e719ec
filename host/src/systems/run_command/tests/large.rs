//! Fleets that do not fit into one transaction, with the loop that runs on a host.

use std::sync::Arc;
use std::time::Duration;

use muster_protocol::StepStatus;
use serde_json::json;

use super::fleet::Fleet;
use crate::gateway::Mail;
use crate::systems::run_command;
use crate::work::{Reconcilers, Timers};

fn reconcilers(fleet: &Fleet) -> Reconcilers {
    let mut timers = Timers::new();
    run_command::reconcile(&mut timers);
    Reconcilers::start(fleet.host.clone(), timers)
}

/// Plays the agents of all nodes: takes what is in each mailbox, does it, and ends it as `end` says of the node's number.
async fn agents(fleet: &Fleet, nodes: &[String], end: fn(usize) -> StepStatus) {
    let numbers: std::collections::HashMap<&str, usize> =
        nodes.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect();
    let mut watch = fleet.host.store.watch();
    let mut waiting: Vec<String> = nodes.to_vec();
    let mut ended = 0;
    while ended < nodes.len() {
        for node in std::mem::take(&mut waiting) {
            let at = numbers[node.as_str()];
            let mail = fleet.mail(&node).await;
            if mail.is_empty() {
                continue;
            }
            for mail in mail {
                let Mail::Offer { command_id } = mail else { continue };
                if fleet.offered(&command_id, &node).await.is_some() {
                    fleet.run(&command_id, &node, end(at)).await;
                }
                ended += 1;
            }
        }
        let changed = tokio::time::timeout(Duration::from_secs(10), watch.changed()).await;
        let Ok(Some(changed)) = changed else { return };
        waiting = match changed.everything {
            true => nodes.to_vec(),
            false => changed.mailboxes.into_iter().map(|(_, node)| node).collect(),
        };
    }
}

#[tokio::test(start_paused = true)]
async fn two_thousand_nodes_all_run_a_command() {
    let fleet = Arc::new(Fleet::new().await);
    let nodes = fleet.nodes(0..2_000, true, &[("env", "prod")]).await;
    let reconcilers = reconcilers(&fleet);
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%", "MaxErrors": "1%" })).await;
    agents(&fleet, &nodes, |at| if at % 200 == 7 { StepStatus::Failed } else { StepStatus::Success }).await;
    let command = fleet.command(&id).await;
    assert_eq!(
        (command.target_count, command.completed_count, command.error_count),
        (Some(2_000), Some(2_000), Some(10))
    );
    assert_eq!(fleet.status(&id).await, ("Failed", "Incomplete".into()));
    let invocations = fleet.invocations(&id).await;
    assert_eq!(invocations.len(), 2_000);
    assert!(invocations.iter().all(|of| of.command_plugins.as_ref().unwrap()[0].response_code != Some(-1)));
    reconcilers.stop().await;
}

/// The most that one transaction both finds and sends to, online and offline.
#[tokio::test(start_paused = true)]
async fn a_command_for_a_hundred_and_twenty_nodes_fits_into_its_first_transaction() {
    for online in [true, false] {
        let fleet = Fleet::new().await;
        fleet.nodes(0..120, online, &[("env", "prod")]).await;
        let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
        let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
        let delayed = fleet.details(&id).await.into_iter().filter(|details| details == "Delayed").count();
        assert_eq!(delayed, if online { 0 } else { 120 });
    }
}

#[tokio::test(start_paused = true)]
async fn a_large_command_is_stopped_as_a_whole() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1_000, false, &[("env", "prod")]).await;
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let request = json!({ "Targets": targets, "MaxConcurrency": "100%", "TimeoutSeconds": 30 });

    let cancelled = fleet.send_id(request.clone()).await;
    fleet.cancel(&cancelled, &[]).await.unwrap();
    fleet.settle().await;
    assert_eq!(fleet.status(&cancelled).await, ("Cancelled", "Cancelled".into()));
    assert_eq!(fleet.command(&cancelled).await.completed_count, Some(1_000));

    let timed_out = fleet.send_id(request.clone()).await;
    fleet.settle().await;
    fleet.pass(30).await;
    assert_eq!(fleet.status(&timed_out).await, ("TimedOut", "DeliveryTimedOut".into()));
    assert_eq!(fleet.command(&timed_out).await.delivery_timed_out_count, Some(1_000));

    let failed = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "10" })).await;
    fleet.settle().await;
    fleet.run(&failed, &nodes[0], StepStatus::Failed).await;
    fleet.settle().await;
    assert_eq!(fleet.status(&failed).await, ("Failed", "Failed".into()));
    assert_eq!(fleet.command(&failed).await.completed_count, Some(1_000));
}

#[tokio::test(start_paused = true)]
async fn a_host_that_stops_while_targets_are_found_goes_on_when_it_starts_again() {
    let fleet = Fleet::new().await;
    fleet.nodes(0..2_000, false, &[("env", "prod")]).await;
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
    fleet.timers.settle(&fleet.host, 1).await.unwrap();
    let found = fleet.command(&id).await.target_count.unwrap();
    assert!((1..2_000).contains(&found), "{found}");
    // Another loop, which knows nothing of the first.
    let reconcilers = reconcilers(&fleet);
    tokio::time::sleep(Duration::from_secs(5)).await;
    reconcilers.stop().await;
    assert_eq!(fleet.command(&id).await.target_count, Some(2_000));
    assert_eq!(fleet.status(&id).await, ("InProgress", "Delayed".into()));
}
