use muster_protocol::StepStatus;
use serde_json::{Value, json};

use super::fleet::{Fleet, code, run_document};
use crate::gateway::Mail;
use crate::operation::testing::START_MILLIS;
use crate::plugins::GrantNodes;
use crate::plugins::testing::{Step, grant, shell, use_step};
use crate::systems::documents::testing::{create, create_text, update};

/// The members of the answer and their values: the examples of the service's command line.
#[tokio::test(start_paused = true)]
async fn the_answer_has_every_member_of_a_command() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let command = serde_json::to_value(fleet.send(json!({ "InstanceIds": nodes })).await.unwrap()).unwrap();
    let start = START_MILLIS / 1000;
    let expected = json!({
        "CommandId": command["CommandId"], "DocumentName": "Run", "DocumentVersion": "$DEFAULT", "Comment": "",
        "ExpiresAfter": start + 7_200, "Parameters": { "commands": ["true"] }, "InstanceIds": nodes, "Targets": [],
        "RequestedDateTime": start, "Status": "Pending", "StatusDetails": "Pending", "OutputS3Region": "",
        "OutputS3BucketName": "", "OutputS3KeyPrefix": "", "MaxConcurrency": "50", "MaxErrors": "0", "TargetCount": 1,
        "CompletedCount": 0, "ErrorCount": 0, "DeliveryTimedOutCount": 0, "ServiceRole": "",
        "NotificationConfig": { "NotificationArn": "", "NotificationEvents": [] },
        "CloudWatchOutputConfig": { "CloudWatchLogGroupName": "", "CloudWatchOutputEnabled": false },
        "TimeoutSeconds": 3_600, "TriggeredAlarms": []
    });
    assert_eq!(command, expected);
    assert_eq!(command["CommandId"].as_str().unwrap().len(), 36);
}

#[tokio::test(start_paused = true)]
async fn a_command_waits_in_the_node_s_mailbox_when_it_is_answered() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes, "Comment": "hello" })).await;
    assert_eq!(fleet.mail(&nodes[0]).await, [Mail::Offer { command_id: id.clone() }]);
    let work = fleet.offered(&id, &nodes[0]).await.unwrap();
    assert_eq!((work.account.as_str(), work.region.as_str()), ("111122223333", "eu-west-1"));
    assert_eq!(work.steps[0].inputs, json!({ "runCommand": ["true"] }));
    assert_eq!(work.plugins["aws:runShellScript"].digest, "0".repeat(64));
    assert_eq!(work.deliver_before, START_MILLIS + 3_600_000);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_sent_is_refused_by_its_code_and_nothing_is_sent() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[]).await;
    let node = nodes[0].as_str();
    let unknown = "mi-0000000000000ffff";
    let tag = json!([{ "Key": "tag:a", "Values": ["1"] }]);
    let rows: [(Value, &str); 22] = [
        (json!({}), "ValidationException"),
        (json!({ "InstanceIds": [], "Targets": [] }), "ValidationException"),
        (json!({ "InstanceIds": [node], "Targets": tag }), "ValidationException"),
        (json!({ "InstanceIds": [node, node] }), "DuplicateInstanceId"),
        (json!({ "InstanceIds": [node, unknown] }), "InvalidInstanceId"),
        (json!({ "Targets": [{ "Key": "instanceids", "Values": [unknown] }] }), "InvalidInstanceId"),
        (json!({ "InstanceIds": [node], "DocumentName": "Walk" }), "InvalidDocument"),
        (json!({ "InstanceIds": [node], "DocumentVersion": "2" }), "InvalidDocumentVersion"),
        (json!({ "InstanceIds": [node], "DocumentHash": "00", "DocumentHashType": "Sha256" }), "InvalidDocument"),
        (json!({ "InstanceIds": [node], "DocumentHash": "00", "DocumentHashType": "Sha1" }), "InvalidDocument"),
        (json!({ "InstanceIds": [node], "Parameters": {} }), "InvalidParameters"),
        (json!({ "InstanceIds": [node], "Parameters": { "commands": [""], "else": ["x"] } }), "InvalidParameters"),
        (json!({ "InstanceIds": [node], "Parameters": { "commands": ["{{ssm:/none}}"] } }), "InvalidParameters"),
        (
            json!({ "InstanceIds": [node], "Parameters": { "commands": ["x".repeat(65_536)] } }),
            "MaxDocumentSizeExceeded",
        ),
        (json!({ "InstanceIds": [node], "OutputS3BucketName": "bucket" }), "NotImplementedException"),
        (json!({ "InstanceIds": [node], "ServiceRoleArn": "arn:aws:iam::1:role/r" }), "NotImplementedException"),
        (json!({ "InstanceIds": [node], "NotificationConfig": { "NotificationArn": "a" } }), "NotImplementedException"),
        (
            json!({ "InstanceIds": [node], "CloudWatchOutputConfig": { "CloudWatchOutputEnabled": true } }),
            "NotImplementedException",
        ),
        (
            json!({ "InstanceIds": [node], "AlarmConfiguration": { "Alarms": [{ "Name": "a" }] } }),
            "NotImplementedException",
        ),
        (json!({ "Targets": [{ "Key": "resource-groups:Name", "Values": ["g"] }] }), "NotImplementedException"),
        (json!({ "Targets": [{ "Key": "color", "Values": ["red"] }] }), "ValidationException"),
        (
            json!({ "InstanceIds": [node], "DocumentName": "arn:aws:ssm:eu-west-1:444455556666:document/Run" }),
            "InvalidDocument",
        ),
    ];
    for (request, expected) in rows {
        assert_eq!(code(fleet.send(request.clone()).await), expected, "{request}");
    }
    assert!(fleet.mail(node).await.is_empty());
    let error = fleet.send(json!({ "InstanceIds": [unknown, "mi-0000000000000eeee"] })).await.unwrap_err();
    assert_eq!(
        error.message,
        format!("Instances [[{unknown}, mi-0000000000000eeee]] not in a valid state for account 111122223333")
    );
}

#[tokio::test(start_paused = true)]
async fn the_hash_of_the_document_s_content_may_be_named() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    create_text(&fleet.ctx, "Fixed", CONTENT).await;
    for (hash, kind) in [(SHA256, "Sha256"), (SHA1, "Sha1")] {
        let request = json!({ "InstanceIds": nodes, "DocumentName": "Fixed", "Parameters": {},
            "DocumentHash": hash, "DocumentHashType": kind });
        assert_eq!(code(fleet.send(request).await), "fine", "{kind}");
    }
}

const CONTENT: &str = r#"{"schemaVersion":"2.2","mainSteps":[{"action":"aws:runShellScript","name":"a","inputs":{"runCommand":["true"]}}]}"#;
// sha256sum and sha1sum of that text.
const SHA256: &str = "78209b42fbb7dae93c517141f25615318203623f5a233e684f08a7567bd46b1e";
const SHA1: &str = "15b66e91063aa726f161c7bd602d79449fe63a84";

#[tokio::test(start_paused = true)]
async fn a_document_for_other_platforms_is_refused_for_named_nodes_and_fails_on_targets() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..2, true, &[("env", "test")]).await;
    fleet.change_node(&nodes[1], |node| node.machine.platform_type = "Windows".into()).await;
    let error = fleet.send(json!({ "InstanceIds": nodes })).await.unwrap_err();
    assert_eq!(error.code, "UnsupportedPlatformType");
    assert!(error.message.contains(&nodes[1]) && !error.message.contains(&nodes[0]), "{}", error.message);

    let id = fleet.send_id(json!({ "Targets": [{ "Key": "tag:env", "Values": ["test"] }] })).await;
    assert_eq!(fleet.details(&id).await, ["Pending", "InvalidPlatform"]);
    fleet.run(&id, &nodes[0], StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));
}

#[tokio::test(start_paused = true)]
async fn a_plugin_without_its_grant_is_refused_for_named_nodes_and_fails_on_targets() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[("env", "prod")]).await;
    fleet.nodes(1..2, true, &[("env", "test")]).await;
    create(
        &fleet.ctx,
        "Restart",
        &json!({ "schemaVersion": "2.2", "mainSteps": [
        { "action": "acme:restart", "name": "a", "inputs": {} }] }),
    )
    .await;
    let named = json!({ "DocumentName": "Restart", "Parameters": {}, "InstanceIds": nodes });
    let error = fleet.send(named.clone()).await.unwrap_err();
    assert_eq!(error.code, "AccessDeniedException");
    assert!(error.message.contains("acme/restart") && error.message.contains("facts"), "{}", error.message);

    let all =
        json!({ "DocumentName": "Restart", "Parameters": {}, "Targets": [{ "Key": "tag-key", "Values": ["env"] }] });
    let id = fleet.send_id(all.clone()).await;
    assert_eq!(fleet.details(&id).await, ["AccessDenied", "AccessDenied"]);
    assert_eq!(fleet.status(&id).await, ("Failed", "AccessDenied".into()));

    let prod = GrantNodes::Tagged { key: "env".into(), value: "prod".into() };
    grant(&fleet.ctx, "acme/restart", prod, json!({ "facts": [{ "keys": ["os.*"] }] })).await;
    let id = fleet.send_id(named).await;
    assert_eq!(fleet.offered(&id, &nodes[0]).await.unwrap().grants["acme/restart"].facts.len(), 1);
    let id = fleet.send_id(all).await;
    assert_eq!(fleet.details(&id).await, ["Pending", "AccessDenied"]);
}

#[tokio::test(start_paused = true)]
async fn a_command_keeps_the_versions_of_its_document_and_plugins() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    let mut newer = run_document();
    newer["mainSteps"][0]["name"] = json!("renamed");
    update(&fleet.ctx, "Run", &newer).await;
    use_step(&fleet.ctx, &shell("1.0.7")).await;
    let old = fleet.offered(&id, &nodes[0]).await.unwrap();
    assert_eq!((old.steps[0].name.as_str(), &*old.plugins["aws:runShellScript"].version), ("run", "1.0.0"));
    let id = fleet.send_id(json!({ "InstanceIds": nodes })).await;
    let new = fleet.offered(&id, &nodes[0]).await.unwrap();
    assert_eq!((new.steps[0].name.as_str(), &*new.plugins["aws:runShellScript"].digest), ("renamed", &*"7".repeat(64)));
}

#[tokio::test(start_paused = true)]
async fn inputs_that_parameters_make_wrong_are_refused_when_the_command_is_sent() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let mut document = run_document();
    document["parameters"]["commands"] = json!({ "type": "String" });
    create(&fleet.ctx, "Text", &document).await;
    let error = fleet.send(json!({ "DocumentName": "Text", "InstanceIds": nodes })).await.unwrap_err();
    assert_eq!(error.code, "InvalidParameters");
    assert!(error.message.contains("/runCommand"), "{}", error.message);
}

#[tokio::test(start_paused = true)]
async fn a_step_that_no_plugin_in_use_does_any_more_is_refused_by_its_action() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    use_step(&fleet.ctx, &Step { action: "aws:runPowerShellScript", ..shell("2.0.0") }).await;
    let error = fleet.send(json!({ "InstanceIds": nodes })).await.unwrap_err();
    assert_eq!(error.code, "InvalidDocument");
    assert!(error.message.contains("aws:runShellScript"), "{}", error.message);
}

#[tokio::test(start_paused = true)]
async fn constants_are_checked_against_the_version_in_use_when_the_command_is_sent() {
    let fleet = Fleet::new().await;
    let nodes = fleet.nodes(0..1, true, &[]).await;
    let document = json!({ "schemaVersion": "2.2", "mainSteps": [
        { "action": "aws:runShellScript", "name": "a", "inputs": { "runCommand": ["true"] } }] });
    create(&fleet.ctx, "Constant", &document).await;
    let inputs = json!({ "type": "object", "required": ["script"] });
    use_step(&fleet.ctx, &Step { inputs, ..shell("2.0.0") }).await;
    let request = json!({ "DocumentName": "Constant", "Parameters": {}, "InstanceIds": nodes });
    assert_eq!(code(fleet.send(request).await), "InvalidParameters");
}

#[tokio::test(start_paused = true)]
async fn tags_of_one_target_are_alternatives_and_all_targets_have_to_hold() {
    let fleet = Fleet::new().await;
    fleet.nodes(0..2, true, &[("env", "prod"), ("web", "")]).await;
    fleet.nodes(2..4, true, &[("env", "test")]).await;
    fleet.nodes(4..6, true, &[("env", "dev"), ("web", "")]).await;
    let rows = [
        (json!([{ "Key": "tag:env", "Values": ["prod", "test"] }]), 4),
        (json!([{ "Key": "tag:env", "Values": ["prod", "test"] }, { "Key": "tag-key", "Values": ["web"] }]), 2),
        (json!([{ "Key": "tag-key", "Values": ["web", "env"] }]), 6),
        (json!([{ "Key": "tag-key", "Values": ["web"] }, { "Key": "tag:env", "Values": ["dev"] }]), 2),
    ];
    for (targets, count) in rows {
        let command = fleet.send(json!({ "Targets": targets })).await.unwrap();
        assert_eq!(command.target_count, Some(count), "{targets}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_for_tags_that_no_node_has_fails() {
    let fleet = Fleet::new().await;
    let command = fleet.send(json!({ "Targets": [{ "Key": "tag:env", "Values": ["prod"] }] })).await.unwrap();
    assert_eq!(command.status.unwrap().as_str(), "Pending");
    let id = command.command_id.unwrap();
    assert_eq!(fleet.status(&id).await, ("Failed", "NoInstancesInTag".into()));
}
