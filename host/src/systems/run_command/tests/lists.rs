use std::collections::BTreeSet;

use muster_protocol::StepStatus;
use muster_types::ssm::{ListCommandInvocationsResult, ListCommandsResult};
use serde_json::{Value, json};

use super::fleet::{Fleet, code};
use crate::operation::Result;
use crate::systems::documents::testing::create;
use crate::systems::run_command;

async fn commands(fleet: &Fleet, request: Value) -> Result<ListCommandsResult> {
    run_command::list_commands(fleet.ctx.clone(), serde_json::from_value(request).unwrap()).await
}

async fn invocations(fleet: &Fleet, request: Value) -> Result<ListCommandInvocationsResult> {
    run_command::list_command_invocations(fleet.ctx.clone(), serde_json::from_value(request).unwrap()).await
}

/// Ids of all pages of the list.
async fn all_commands(fleet: &Fleet, mut request: Value) -> Vec<String> {
    let mut found = Vec::new();
    loop {
        let page = commands(fleet, request.clone()).await.unwrap();
        found.extend(page.commands.unwrap().into_iter().map(|command| command.command_id.unwrap()));
        match page.next_token {
            Some(token) => request["NextToken"] = json!(token),
            None => return found,
        }
    }
}

/// (command, node) of all pages of the list.
async fn all_invocations(fleet: &Fleet, mut request: Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        let page = invocations(fleet, request.clone()).await.unwrap();
        found.extend(
            page.command_invocations.unwrap().into_iter().map(|of| (of.command_id.unwrap(), of.instance_id.unwrap())),
        );
        match page.next_token {
            Some(token) => request["NextToken"] = json!(token),
            None => return found,
        }
    }
}

fn filter(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": value })
}

/// Six commands, a minute apart: the newest first. `Run` on nodes 0 and 1, `Other` on node 1, in turn; each ends in another way.
async fn some_commands(fleet: &Fleet) -> (Vec<String>, Vec<String>) {
    let nodes = fleet.nodes(0..2, true, &[]).await;
    create(&fleet.ctx, "Other", &super::fleet::run_document()).await;
    let mut ids = Vec::new();
    for at in 0..6 {
        let both = json!({ "InstanceIds": nodes, "MaxConcurrency": "1" });
        let one = json!({ "InstanceIds": [nodes[1]], "DocumentName": "Other" });
        ids.insert(0, fleet.send_id(if at % 2 == 0 { both } else { one }).await);
        fleet.pass(60).await;
    }
    fleet.run(&ids[0], &nodes[1], StepStatus::Success).await;
    fleet.run(&ids[1], &nodes[0], StepStatus::Failed).await;
    fleet.cancel(&ids[2], &[]).await.unwrap();
    fleet.run(&ids[3], &nodes[0], StepStatus::TimedOut).await;
    fleet.accept(&ids[4], &nodes[1]).await;
    (ids, nodes)
}

#[tokio::test(start_paused = true)]
async fn commands_are_listed_newest_first_and_by_every_filter() {
    let fleet = Fleet::new().await;
    let (ids, nodes) = some_commands(&fleet).await;
    let after = filter("InvokedAfter", "2026-01-01T00:02:00Z");
    let before = filter("InvokedBefore", "2026-01-01T00:03:00Z");
    let rows: [(Value, &[usize]); 19] = [
        (json!({}), &[0, 1, 2, 3, 4, 5]),
        (json!({ "Filters": [filter("Status", "Success")] }), &[0]),
        (json!({ "Filters": [filter("Status", "Failed")] }), &[1]),
        (json!({ "Filters": [filter("Status", "Cancelled")] }), &[2]),
        (json!({ "Filters": [filter("Status", "TimedOut")] }), &[3]),
        (json!({ "Filters": [filter("Status", "ExecutionTimedOut")] }), &[3]),
        (json!({ "Filters": [filter("Status", "InProgress")] }), &[4]),
        (json!({ "Filters": [filter("Status", "Pending")] }), &[5]),
        (json!({ "Filters": [filter("Status", "LimitExceeded")] }), &[]),
        (json!({ "Filters": [filter("ExecutionStage", "Executing")] }), &[4, 5]),
        (json!({ "Filters": [filter("ExecutionStage", "Complete")] }), &[0, 1, 2, 3]),
        (json!({ "Filters": [filter("DocumentName", "Other")] }), &[0, 2, 4]),
        (json!({ "Filters": [filter("DocumentName", "Other"), filter("ExecutionStage", "Complete")] }), &[0, 2]),
        (json!({ "Filters": [after] }), &[0, 1, 2, 3]),
        (json!({ "Filters": [before] }), &[3, 4, 5]),
        (json!({ "Filters": [after, before, filter("DocumentName", "Run")] }), &[3]),
        (json!({ "InstanceId": nodes[0] }), &[1, 3, 5]),
        (json!({ "InstanceId": nodes[0], "Filters": [filter("Status", "Failed")] }), &[1]),
        (json!({ "CommandId": ids[4] }), &[4]),
    ];
    for (request, expected) in rows {
        let expected: Vec<_> = expected.iter().map(|at| ids[*at].clone()).collect();
        assert_eq!(all_commands(&fleet, request.clone()).await, expected, "{request}");
        if request.get("CommandId").is_none() {
            let mut paged = request.clone();
            paged["MaxResults"] = json!(1);
            assert_eq!(all_commands(&fleet, paged).await, expected, "one by one: {request}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn invocations_are_listed_newest_first_and_by_every_filter() {
    let fleet = Fleet::new().await;
    let (ids, nodes) = some_commands(&fleet).await;
    let all = [(0, 1), (1, 0), (1, 1), (2, 1), (3, 0), (3, 1), (4, 1), (5, 0), (5, 1)];
    let rows: [(Value, &[(usize, usize)]); 10] = [
        (json!({}), &all),
        (json!({ "CommandId": ids[1] }), &[(1, 0), (1, 1)]),
        (json!({ "CommandId": ids[1], "InstanceId": nodes[1] }), &[(1, 1)]),
        (json!({ "InstanceId": nodes[0] }), &[(1, 0), (3, 0), (5, 0)]),
        (json!({ "Filters": [filter("Status", "Terminated")] }), &[(1, 1), (3, 1)]),
        (json!({ "Filters": [filter("Status", "TimedOut")] }), &[(3, 0)]),
        (json!({ "Filters": [filter("Status", "Cancelled")] }), &[(1, 1), (2, 1), (3, 1)]),
        (json!({ "Filters": [filter("DocumentName", "Other"), filter("Status", "Success")] }), &[(0, 1)]),
        (json!({ "CommandId": "0".repeat(36) }), &[]),
        (json!({ "CommandId": ids[1], "Filters": [filter("InvokedBefore", "2026-01-01T00:00:00Z")] }), &[]),
    ];
    for (request, expected) in rows {
        // Those of one time stand by node.
        let expected: Vec<_> = expected.iter().map(|(id, node)| (ids[*id].clone(), nodes[*node].clone())).collect();
        assert_eq!(all_invocations(&fleet, request.clone()).await, expected, "{request}");
        let mut paged = request.clone();
        paged["MaxResults"] = json!(1);
        assert_eq!(all_invocations(&fleet, paged).await, expected, "one by one: {request}");
    }
}

#[tokio::test(start_paused = true)]
async fn lists_refuse_what_they_cannot_be_asked_for() {
    let fleet = Fleet::new().await;
    let (_, nodes) = some_commands(&fleet).await;
    let pending = filter("Status", "Pending");
    let rows = [
        (json!({ "CommandId": "0".repeat(36) }), "InvalidCommandId"),
        (json!({ "InstanceId": nodes[0], "Filters": [pending] }), "ValidationException"),
        (json!({ "Filters": [filter("Status", "Done")] }), "ValidationException"),
        (json!({ "Filters": [filter("InvokedAfter", "noon")] }), "ValidationException"),
    ];
    for (request, expected) in rows {
        assert_eq!(code(commands(&fleet, request.clone()).await), expected, "{request}");
    }
    let staged = json!({ "Filters": [filter("ExecutionStage", "Complete")] });
    assert_eq!(code(invocations(&fleet, staged).await), "InvalidFilterKey");
}

#[tokio::test(start_paused = true)]
async fn plugins_are_shown_only_with_details() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    for (details, count) in [(false, 0), (true, 1)] {
        let listed = invocations(&fleet, json!({ "CommandId": id, "Details": details })).await.unwrap();
        let invocation = listed.command_invocations.unwrap().remove(0);
        assert_eq!(invocation.instance_name.as_deref(), Some("web"));
        assert_eq!(invocation.command_plugins.unwrap().len(), count);
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_filters_leave_little_over_of_goes_on() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..700, false, &[("all", "")]).await;
    let targets = json!([{ "Key": "tag-key", "Values": ["all"] }]);
    let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%" })).await;
    fleet.settle().await;
    fleet.run(&id, &nodes[699], StepStatus::Success).await;
    let request = json!({ "CommandId": id, "Filters": [filter("Status", "Success")] });
    let first = invocations(&fleet, request.clone()).await.unwrap();
    assert!(first.command_invocations.unwrap().is_empty() && first.next_token.is_some());
    assert_eq!(all_invocations(&fleet, request).await, [(id.clone(), nodes[699].clone())]);
    let listed: BTreeSet<_> = all_invocations(&fleet, json!({ "CommandId": id })).await.into_iter().collect();
    assert_eq!(listed.len(), 700);
}
