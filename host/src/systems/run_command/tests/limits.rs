//! Commands that meet a bound: what the account may have under way, and what may wait for a node.

use muster_protocol::StepStatus;
use serde_json::json;

use super::fleet::Fleet;
use crate::gateway::{self, Mail};
use crate::store::Tx;
use crate::systems::run_command;
use crate::systems::run_command::progress::OPEN_INVOCATIONS;
use crate::systems::run_command::records::{OPEN, OpenRecord};

/// As if other commands had so many invocations that have not ended.
async fn set_open(fleet: &Fleet, count: u64) {
    fleet
        .host
        .store
        .transact(async |tx: &mut Tx| {
            Ok(tx.put(&OPEN, &fleet.ctx.scope, OpenRecord::KEY, &OpenRecord { count }).await?)
        })
        .await
        .unwrap();
}

async fn open(fleet: &Fleet) -> u64 {
    let read = fleet.host.store.read(async |view| Ok(view.get(&OPEN, &fleet.ctx.scope, OpenRecord::KEY).await?));
    read.await.unwrap().unwrap_or_default().count
}

/// Other mail, until the mailbox takes no more.
async fn fill_mailbox(fleet: &Fleet, node: &str) {
    let mut room = true;
    while room {
        room = fleet
            .host
            .store
            .transact(async |tx: &mut Tx| {
                let mut room = true;
                for _ in 0..256 {
                    let other = Mail::Offer { command_id: String::new() };
                    room = gateway::send(tx, &fleet.ctx.scope, node, other).await?.is_some();
                }
                Ok(room)
            })
            .await
            .unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_beyond_what_the_account_may_have_under_way_goes_to_no_node() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..3, true, &[]).await;
    set_open(&fleet, OPEN_INVOCATIONS - 2).await;
    let last = fleet.send_id(json!({ "InstanceIds": &nodes[..2] })).await;
    assert_eq!(open(&fleet).await, OPEN_INVOCATIONS);

    let refused = fleet.send_id(json!({ "InstanceIds": &nodes[2..] })).await;
    assert_eq!(fleet.status(&refused).await, ("Failed", "RateExceeded".into()));
    assert_eq!(fleet.details(&refused).await, ["Cancelled"]);
    assert_eq!(fleet.mail(&nodes[2]).await, []);
    let filter = json!({ "Filters": [{ "key": "Status", "value": "LimitExceeded" }] });
    let listed = run_command::list_commands(fleet.ctx.clone(), serde_json::from_value(filter).unwrap()).await.unwrap();
    assert_eq!(listed.commands.unwrap()[0].command_id.as_ref(), Some(&refused));

    // What ends makes room.
    fleet.run(&last, &nodes[0], StepStatus::Success).await;
    let next = fleet.send_id(json!({ "InstanceIds": &nodes[2..] })).await;
    fleet.run(&next, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.status(&next).await, ("Success", "Success".into()));
    assert_eq!(open(&fleet).await, OPEN_INVOCATIONS - 1);
}

#[tokio::test(start_paused = true)]
async fn a_large_command_that_would_be_too_much_is_taken_back_before_any_node_has_it() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..600, true, &[("env", "prod")]).await;
    set_open(&fleet, OPEN_INVOCATIONS - 500).await;
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
    fleet.settle().await;
    assert_eq!(fleet.status(&id).await, ("Failed", "RateExceeded".into()));
    assert!(fleet.details(&id).await.iter().all(|details| details == "Cancelled"));
    for node in &nodes {
        assert_eq!(fleet.mail(node).await, [], "{node}");
    }
    assert_eq!(open(&fleet).await, OPEN_INVOCATIONS - 500);
}

#[tokio::test(start_paused = true)]
async fn a_node_whose_mailbox_is_full_does_not_keep_a_command_from_the_others() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..3, true, &[("env", "prod")]).await;
    fill_mailbox(&fleet, &nodes[0]).await;
    let targets = json!([{ "Key": "tag:env", "Values": ["prod"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "1" })).await;
    assert_eq!(fleet.details(&id).await, ["Undeliverable", "Pending", "Pending"]);
    let says = fleet.invocations(&id).await[0].trace_output.clone().unwrap();
    assert_eq!(says, "Too many messages wait for the node, which does not take them.");
    fleet.run(&id, &nodes[1], StepStatus::Success).await;
    fleet.run(&id, &nodes[2], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));

    let alone = fleet.send_id(json!({ "InstanceIds": [nodes[0]] })).await;
    assert_eq!(fleet.status(&alone).await, ("Failed", "Failed".into()));
}

#[tokio::test(start_paused = true)]
async fn a_command_can_be_cancelled_where_the_mailbox_of_its_node_is_full() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    fill_mailbox(&fleet, &nodes[0]).await;
    fleet.cancel(&id, &[]).await.unwrap();
    assert_eq!(fleet.details(&id).await, ["Cancelling"]);
    // TimeoutSeconds and the step's own hour.
    fleet.pass(7_200).await;
    assert_eq!(fleet.details(&id).await, ["DeliveryTimedOut"]);
}
