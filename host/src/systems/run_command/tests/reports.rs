use std::time::Duration;

use muster_protocol::{Output, StepStatus, Stream, ToHost, WorkReport};
use serde_json::{Value, json};

use super::fleet::{Fleet, code, step_report};
use crate::operation::testing::START_MILLIS;
use crate::systems::documents::testing::create;

fn streamed(id: &str, offset: u64, text: &str) -> Output {
    Output { work: id.to_owned(), step: 0, stream: Stream::Stdout, offset, text: text.to_owned() }
}

#[tokio::test(start_paused = true)]
async fn an_invocation_is_shown_as_it_goes_on() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let node = nodes[0].as_str();
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "Comment": "hello" })).await;
    let empty = json!({
        "CommandId": id, "InstanceId": node, "Comment": "hello", "DocumentName": "Run", "DocumentVersion": "$DEFAULT",
        "PluginName": "run", "ResponseCode": -1, "ExecutionStartDateTime": "", "ExecutionElapsedTime": "",
        "ExecutionEndDateTime": "", "Status": "Pending", "StatusDetails": "Pending", "StandardOutputContent": "",
        "StandardOutputUrl": "", "StandardErrorContent": "", "StandardErrorUrl": "",
        "CloudWatchOutputConfig": { "CloudWatchLogGroupName": "", "CloudWatchOutputEnabled": false }
    });
    let shown = async || serde_json::to_value(fleet.get(&id, node, None).await.unwrap()).unwrap();
    assert_eq!(shown().await, empty);

    fleet.accept(&id, node).await;
    fleet.tell(node, ToHost::StepStarted { work: id.clone(), step: 0, at: START_MILLIS + 419 }).await;
    fleet.tell(node, ToHost::Output(streamed(&id, 0, "so far"))).await;
    assert_eq!(fleet.status(&id).await, ("InProgress", "InProgress".into()));
    let running = shown().await;
    assert_eq!((&running["Status"], &running["StandardOutputContent"]), (&json!("InProgress"), &json!("")));
    assert_eq!(running["ExecutionStartDateTime"], "2026-01-01T00:00:00.419Z");

    let mut report = step_report(&id, 0, StepStatus::Failed, START_MILLIS + 419, "out");
    report.stderr = "err".into();
    report.response_code = 3;
    fleet.tell(node, ToHost::StepFinished(report)).await;
    fleet.finish(&id, node, StepStatus::Failed).await;
    let mut ended = empty.clone();
    for (member, value) in [
        ("ResponseCode", json!(3)),
        ("ExecutionStartDateTime", json!("2026-01-01T00:00:00.419Z")),
        ("ExecutionElapsedTime", json!("PT0.091S")),
        ("ExecutionEndDateTime", json!("2026-01-01T00:00:00.510Z")),
        ("Status", json!("Failed")),
        ("StatusDetails", json!("Failed")),
        ("StandardOutputContent", json!("out")),
        ("StandardErrorContent", json!("err")),
    ] {
        ended[member] = value;
    }
    assert_eq!(shown().await, ended);
    let command = fleet.command(&id).await;
    assert_eq!((command.completed_count, command.error_count), (Some(1), Some(1)));
    assert_eq!(fleet.status(&id).await, ("Failed", "Failed".into()));
}

#[tokio::test(start_paused = true)]
async fn details_of_an_invocation_have_a_plugin_for_each_step() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let step =
        |name: &str| json!({ "action": "aws:runShellScript", "name": name, "inputs": { "runCommand": ["true"] } });
    let document = json!({ "schemaVersion": "2.2", "mainSteps": [step("first"), step("second"), step("third")] });
    create(&fleet.ctx, "Three", &document).await;
    let id = fleet.send_id(json!({ "DocumentName": "Three", "Parameters": {}, "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    let mut report = step_report(&id, 0, StepStatus::Success, START_MILLIS, "out");
    report.stderr = "err".into();
    fleet.tell(&nodes[0], ToHost::StepFinished(report)).await;
    fleet.tell(&nodes[0], ToHost::StepStarted { work: id.clone(), step: 1, at: START_MILLIS }).await;

    let invocation = fleet.invocations(&id).await.remove(0);
    let plugins = serde_json::to_value(invocation.command_plugins.unwrap()).unwrap();
    let plugin = |name: &str, status: &str, code: i32, output: &str| {
        json!({ "Name": name, "Status": status, "StatusDetails": status, "ResponseCode": code, "Output": output,
            "StandardOutputUrl": "", "StandardErrorUrl": "", "OutputS3Region": "", "OutputS3BucketName": "",
            "OutputS3KeyPrefix": "" })
    };
    let mut first = plugin("first", "Success", 0, "out\n----------ERROR-------\nerr");
    first["ResponseStartDateTime"] = json!(START_MILLIS / 1000);
    first["ResponseFinishDateTime"] = json!(START_MILLIS as f64 / 1000.0 + 0.091);
    let mut second = plugin("second", "InProgress", -1, "");
    second["ResponseStartDateTime"] = json!(START_MILLIS / 1000);
    let third = plugin("third", "Pending", -1, "");
    assert_eq!(plugins, Value::Array(vec![first, second, third]));

    assert_eq!(code(fleet.get(&id, &nodes[0], None).await), "InvalidPluginName");
    assert_eq!(code(fleet.get(&id, &nodes[0], Some("fourth")).await), "InvalidPluginName");
    let first = fleet.get(&id, &nodes[0], Some("first")).await.unwrap();
    assert_eq!((first.status.unwrap().as_str(), first.standard_output_content.as_deref()), ("Success", Some("out")));
    assert_eq!(code(fleet.get(&id, "mi-0000000000000ffff", Some("fourth")).await), "InvocationDoesNotExist");
    assert_eq!(code(fleet.get(&"0".repeat(36), &nodes[0], None).await), "InvocationDoesNotExist");
}

#[tokio::test(start_paused = true)]
async fn a_step_that_never_told_its_end_keeps_what_it_wrote() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let node = nodes[0].as_str();
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, node).await;
    fleet.tell(node, ToHost::StepStarted { work: id.clone(), step: 0, at: START_MILLIS }).await;
    for (offset, text) in [(0, "one "), (4, "two "), (0, "one "), (2, "e two "), (8, "thrée")] {
        fleet.tell(node, ToHost::Output(streamed(&id, offset, text))).await;
    }
    let part = Output { stream: Stream::Stderr, ..streamed(&id, 0, "but") };
    fleet.tell(node, ToHost::Output(part)).await;
    let mut report = step_report(&id, 0, StepStatus::Failed, START_MILLIS, "");
    (report.failure, report.stderr) = (Some("interrupted".into()), "interrupted: why".into());
    fleet.tell(node, ToHost::StepFinished(report)).await;
    fleet.finish(&id, node, StepStatus::Failed).await;
    let shown = fleet.get(&id, node, None).await.unwrap();
    assert_eq!(shown.standard_output_content.as_deref(), Some("one two thrée"));
    assert_eq!(shown.standard_error_content.as_deref(), Some("but\ninterrupted: why"));
}

#[tokio::test(start_paused = true)]
async fn streamed_output_is_bounded() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.tell(&nodes[0], ToHost::StepStarted { work: id.clone(), step: 0, at: START_MILLIS }).await;
    let mut watch = fleet.host.store.watch();
    watch.changed().await.unwrap();
    for at in 0..30 {
        let part = streamed(&id, at * 1_000, &"x".repeat(1_000));
        fleet.tell(&nodes[0], ToHost::Output(part)).await;
        let written = tokio::time::timeout(Duration::from_millis(1), watch.changed()).await.is_ok();
        assert_eq!(written, at < 24, "what no longer fits is not written");
    }
    fleet.pass(7_200).await;
    let shown = fleet.get(&id, &nodes[0], None).await.unwrap().standard_output_content.unwrap();
    assert_eq!(shown, "x".repeat(23_980) + "--output truncated--");
}

/// Nothing that a node says may make a row that cannot be written again.
#[tokio::test(start_paused = true)]
async fn what_a_node_says_at_length_is_cut() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    let long = "é".repeat(200_000);
    let mut report = step_report(&id, 0, StepStatus::Failed, START_MILLIS, &long);
    (report.stderr, report.failure) = (long.clone(), Some(long.clone()));
    (report.digest, report.outputs) = (Some(long.clone()), long.clone());
    fleet.tell(&nodes[0], ToHost::StepFinished(report)).await;
    fleet.pass(7_200).await;
    assert_eq!(fleet.details(&id).await, ["DeliveryTimedOut"]);
    let shown = fleet.get(&id, &nodes[0], None).await.unwrap();
    assert_eq!(shown.standard_error_content.unwrap().chars().count(), 8_000);
}

#[tokio::test(start_paused = true)]
async fn an_end_of_all_offsets_is_taken() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.tell(&nodes[0], ToHost::StepStarted { work: id.clone(), step: 0, at: START_MILLIS }).await;
    let part = streamed(&id, u64::MAX, "x");
    fleet.tell(&nodes[0], ToHost::Output(part)).await;
    fleet.step(&id, &nodes[0], 0, StepStatus::Success, "all").await;
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    let shown = fleet.get(&id, &nodes[0], None).await.unwrap();
    assert_eq!(shown.standard_output_content.as_deref(), Some("all"));
}

#[tokio::test(start_paused = true)]
async fn times_that_cannot_be_are_put_right() {
    let rows = [
        (0, 0, "2026-01-01T00:00:00Z", "PT0S"),
        (u64::MAX, u64::MAX, "2026-01-01T00:05:00Z", "PT0S"),
        (START_MILLIS + 1_000, 0, "2026-01-01T00:00:01Z", "PT0S"),
        (0, u64::MAX, "2026-01-01T00:00:00Z", "PT5M"),
    ];
    for (started, finished, start, elapsed) in rows {
        let fleet = Fleet::new().await;
        let nodes = fleet.nodes(0..1, true, &[]).await;
        let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
        fleet.accept(&id, &nodes[0]).await;
        let mut report = step_report(&id, 0, StepStatus::Success, START_MILLIS, "");
        (report.started_at, report.finished_at) = (Some(started), finished);
        fleet.tell(&nodes[0], ToHost::StepStarted { work: id.clone(), step: 0, at: started }).await;
        fleet.tell(&nodes[0], ToHost::StepFinished(report)).await;
        let shown = fleet.get(&id, &nodes[0], None).await.unwrap();
        assert_eq!(shown.execution_start_date_time.as_deref(), Some(start), "{started}");
        assert_eq!(shown.execution_elapsed_time.as_deref(), Some(elapsed), "{started} to {finished}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_report_changes_nothing_when_it_comes_again() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    let shown = async || {
        let invocations = serde_json::to_value(fleet.invocations(&id).await).unwrap();
        (invocations, serde_json::to_value(fleet.command(&id).await).unwrap())
    };
    fleet.accept(&id, &nodes[0]).await;
    let accepted = shown().await;
    fleet.accept(&id, &nodes[0]).await;
    assert_eq!(shown().await, accepted);

    fleet.step(&id, &nodes[0], 0, StepStatus::Success, "out").await;
    let stepped = shown().await;
    fleet.step(&id, &nodes[0], 0, StepStatus::Failed, "other").await;
    assert_eq!(shown().await, stepped);

    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    let finished = shown().await;
    fleet.finish(&id, &nodes[0], StepStatus::Failed).await;
    fleet.accept(&id, &nodes[0]).await;
    fleet.tell(&nodes[0], ToHost::StepStarted { work: id.clone(), step: 0, at: 1 }).await;
    assert_eq!(shown().await, finished);
}

#[tokio::test(start_paused = true)]
async fn reports_of_what_there_is_not_are_taken_and_change_nothing() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": [nodes[0]] })).await;
    let before = fleet.status(&id).await;
    for work in [id.as_str(), "0b1c2d3e-0000-4000-8000-000000000000", "no id"] {
        // The second node is no target.
        fleet.run(work, &nodes[1], StepStatus::Success).await;
        let part = Output { work: work.into(), ..streamed(work, 0, "x") };
        fleet.tell(&nodes[1], ToHost::Output(part)).await;
    }
    for step in [1, 1_000_000] {
        fleet.step(&id, &nodes[0], step, StepStatus::Success, "x").await;
    }
    assert_eq!(fleet.status(&id).await, before);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_reports_has_accepted_even_if_that_message_was_lost() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    fleet.step(&id, &nodes[0], 0, StepStatus::Success, "x").await;
    assert_eq!(fleet.details(&id).await[0], "InProgress");
    assert_eq!(fleet.sent(&id, &nodes).await, 1, "the second node is next");
    fleet.finish(&id, &nodes[0], StepStatus::Success).await;
    fleet.finish(&id, &nodes[1], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));
}

#[tokio::test(start_paused = true)]
async fn a_node_may_refuse_a_command() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "MaxErrors": "1" })).await;
    let rejected =
        |code: &str, message: &str| ToHost::Rejected { work: id.clone(), code: code.into(), message: message.into() };
    fleet.tell(&nodes[0], rejected("expired", "too late")).await;
    fleet.tell(&nodes[1], rejected("invalid", "what is this?")).await;
    let invocations = fleet.invocations(&id).await;
    let shown: Vec<_> =
        invocations.iter().map(|of| (of.status_details.as_deref(), of.trace_output.as_deref())).collect();
    assert_eq!(shown, [(Some("DeliveryTimedOut"), Some("too late")), (Some("Failed"), Some("what is this?"))]);
    assert_eq!(fleet.status(&id).await, ("Failed", "Incomplete".into()));
}

#[tokio::test(start_paused = true)]
async fn steps_that_end_in_other_ways_are_shown_by_their_own_words() {
    let rows = [
        (StepStatus::Success, "Success", "Success"),
        (StepStatus::Skipped, "Success", "Success"),
        (StepStatus::Failed, "Failed", "Failed"),
        (StepStatus::TimedOut, "TimedOut", "ExecutionTimedOut"),
        (StepStatus::Cancelled, "Cancelled", "Cancelled"),
    ];
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    for (end, status, details) in rows {
        let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
        fleet.run(&id, &nodes[0], end).await;
        let shown = fleet.get(&id, &nodes[0], None).await.unwrap();
        assert_eq!((shown.status.unwrap().as_str(), shown.status_details.as_deref()), (status, Some(details)));
        assert_eq!(fleet.status(&id).await, (status, details.into()));
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_delivered_is_not_offered_again() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    assert!(fleet.offered(&id, &nodes[0]).await.is_some());
    fleet.accept(&id, &nodes[0]).await;
    assert!(fleet.offered(&id, &nodes[0]).await.is_none());
    assert!(fleet.mail(&nodes[0]).await.is_empty());
}

/// Reports of ten nodes in orders that differ: the command ends the same.
#[tokio::test(start_paused = true)]
async fn any_order_of_reports_gives_the_same_end() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..10, false, &[("all", "")]).await;
    let ends =
        [StepStatus::Success, StepStatus::Failed, StepStatus::TimedOut, StepStatus::Success, StepStatus::Cancelled];
    for order in 0..20_u8 {
        let targets = json!([{ "Key": "tag-key", "Values": ["all"] }]);
        let id = fleet.send_id(json!({ "Targets": targets, "MaxConcurrency": "100%", "MaxErrors": "4" })).await;
        let mut places: Vec<usize> = (0..10).collect();
        places.sort_by_key(|place| (*place as u8).wrapping_mul(order.wrapping_mul(37)).wrapping_add(order));
        for place in places {
            let end = ends[place % ends.len()];
            fleet.accept(&id, &nodes[place]).await;
            let report = WorkReport { work: id.clone(), status: end, message: String::new() };
            for _ in 0..=order % 2 {
                fleet.tell(&nodes[place], ToHost::Finished(report.clone())).await;
            }
        }
        let command = fleet.command(&id).await;
        assert_eq!((command.completed_count, command.error_count), (Some(10), Some(4)), "order {order}");
        assert_eq!(fleet.status(&id).await, ("Failed", "Incomplete".into()), "order {order}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_node_says_at_once_is_stored_as_if_it_had_said_it_bit_by_bit() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..4, true, &[]).await;
    let [first, second] = [(), ()].map(|()| json!({ "InstanceIds": nodes, "MaxConcurrency": "2", "MaxErrors": "4" }));
    let (first, second) = (fleet.send_id(first).await, fleet.send_id(second).await);
    let says = |id: &str| {
        let report = step_report(id, 0, StepStatus::Failed, START_MILLIS, "out");
        let work = || id.to_owned();
        [
            ToHost::Accepted { work: work() },
            ToHost::StepStarted { work: work(), step: 0, at: START_MILLIS },
            ToHost::Output(streamed(id, 0, "o")),
            ToHost::StepFinished(report),
            ToHost::Finished(WorkReport { work: work(), status: StepStatus::Failed, message: "why".into() }),
        ]
    };
    for node in &nodes {
        for message in says(&first) {
            fleet.tell(node, message).await;
        }
        // Another command between them, as on a busy node.
        let [accepted, rest @ ..] = says(&second);
        fleet.tell_all(node, &[&[accepted, ToHost::Accepted { work: first.clone() }], &rest[..]].concat()).await;
        fleet.settle().await;
        let shown = async |id: &str| {
            let mut shown = serde_json::to_value(fleet.get(id, node, None).await.unwrap()).unwrap();
            assert_eq!(shown["Status"], "Failed");
            shown["CommandId"].take();
            shown
        };
        assert_eq!(shown(&first).await, shown(&second).await);
    }
    assert_eq!(fleet.status(&first).await, fleet.status(&second).await);
}
