//! What the engine's own actions do, and how one step follows another.

use muster_protocol::StepStatus;
use serde_json::json;

use super::{Automations, code};
use crate::store::Tx;
use crate::systems::documents;

#[tokio::test(start_paused = true)]
async fn an_action_that_nobody_offers_is_refused_when_the_document_is_made() {
    let host = Automations::new().await;
    let error = host.create("Book", "mainSteps: [{name: a, action: 'aws:copyImage'}]").await.unwrap_err();
    assert_eq!(error.code, "InvalidDocumentContent");
    assert!(error.message.starts_with("Unknown action: aws:copyImage at Line: 2"), "{}", error.message);
    let wrong = [
        "{name: a, action: 'aws:sleep', inputs: {Duration: soon}}",
        "{name: a, action: 'aws:approve', inputs: {Message: '{{ global:DATE }}'}}",
        "{name: a, action: 'aws:runCommand', inputs: {InstanceIds: ['{{ global:DATE }}']}}",
        "{name: a, action: 'aws:pause', inputs: {For: 1}}",
    ];
    for step in wrong {
        let error = host.create("Book", &format!("mainSteps: [{step}]")).await.unwrap_err();
        assert!(error.message.starts_with("StepName: a: "), "{}", error.message);
    }
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_started_is_refused_by_its_code() {
    let host = Automations::new().await;
    let book = "parameters: {Where: {type: String}}\nmainSteps: [{name: a, action: 'aws:pause', inputs: {}}]";
    host.create("Book", book).await.unwrap();
    let parameters = json!({ "Where": ["here"] });
    let rows = [
        (json!({ "DocumentName": "None" }), "AutomationDefinitionNotFoundException"),
        (json!({ "DocumentName": "Run" }), "AutomationDefinitionNotFoundException"),
        (
            json!({ "DocumentName": "Book", "DocumentVersion": "7", "Parameters": parameters }),
            "AutomationDefinitionVersionNotFoundException",
        ),
        (json!({ "DocumentName": "Book" }), "InvalidAutomationExecutionParametersException"),
        (json!({ "DocumentName": "Book", "Mode": "Interactive" }), "NotImplementedException"),
        (json!({ "DocumentName": "Book", "TargetMaps": [{ "a": ["b"] }] }), "NotImplementedException"),
    ];
    for (request, expected) in rows {
        assert_eq!(code(host.try_start(request.clone()).await.unwrap_err()), expected, "{request}");
    }
    let error = host.try_start(json!({ "DocumentName": "Book" })).await.unwrap_err();
    assert_eq!(error.message, "Missing required parameter: Where in user inputs.");
    let error = host.fleet.send(json!({ "DocumentName": "Book", "InstanceIds": ["mi-0"] })).await.unwrap_err();
    assert_eq!(error.code, "InvalidDocument", "a runbook is no command");

    let token = "00000000-0000-4000-8000-000000000001";
    let request = json!({ "DocumentName": "Book", "Parameters": parameters, "ClientToken": token });
    let first = host.try_start(request.clone()).await.unwrap();
    assert_eq!(host.try_start(request).await.unwrap(), first);
    let other = json!({ "DocumentName": "Book", "Parameters": { "Where": ["there"] }, "ClientToken": token });
    assert_eq!(code(host.try_start(other).await.unwrap_err()), "IdempotentParameterMismatch");
}

#[tokio::test(start_paused = true)]
async fn a_start_that_is_asked_again_is_answered_even_where_its_document_is_gone() {
    let host = Automations::new().await;
    host.create("Book", "mainSteps: [{name: a, action: 'aws:pause'}]").await.unwrap();
    let token = "00000000-0000-4000-8000-000000000001";
    let tags = |tags: &[(&str, &str)]| {
        let tags: Vec<_> = tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
        json!({ "DocumentName": "Book", "ClientToken": token, "Tags": tags })
    };
    let first = host.try_start(tags(&[("a", "1"), ("b", "2")])).await.unwrap();
    let scope = &host.ctx().scope;
    let gone = async |tx: &mut Tx| Ok(tx.delete(&documents::DOCUMENTS, scope, "Book").await?);
    assert!(host.fleet.host.store.transact(gone).await.unwrap());
    assert_eq!(host.try_start(tags(&[("b", "2"), ("a", "1")])).await.unwrap(), first);
    let other = host.try_start(tags(&[("a", "1")])).await.unwrap_err();
    assert_eq!(code(other), "IdempotentParameterMismatch");
    let new = host.try_start(json!({ "DocumentName": "Book" })).await.unwrap_err();
    assert_eq!(code(new), "AutomationDefinitionNotFoundException");
}

#[tokio::test(start_paused = true)]
async fn an_approval_that_nobody_gives_times_out_after_seven_days() {
    let host = Automations::new().await;
    let id = host.run("mainSteps: [{name: ask, action: 'aws:approve', inputs: {Approvers: [admin]}}]").await;
    assert_eq!(host.status(&id).await, "Waiting");
    host.pass(7 * 86_400 - 1).await;
    assert_eq!(host.told(&id).await, ["ask Waiting"]);
    host.pass(1).await;
    assert_eq!(host.told(&id).await, ["ask TimedOut"]);
    assert_eq!(host.status(&id).await, "TimedOut");
    assert_eq!(host.steps(&id).await[0].outputs.as_ref().unwrap()["ApprovalStatus"], ["Waiting"]);
}

#[tokio::test(start_paused = true)]
async fn an_approval_needs_its_approvers() {
    let host = Automations::new().await;
    let steps = "mainSteps:
- {name: ask, action: 'aws:approve', inputs: {Approvers: [admin, ann], MinRequiredApprovals: 2}}
outputs: [ask.ApprovalStatus]";
    let id = host.run(steps).await;
    let by = |user: &str| {
        let mut ctx = host.ctx().clone();
        ctx.caller.arn = format!("arn:aws:iam::111122223333:user/{user}");
        ctx
    };
    let decided = async || {
        let outputs = host.steps(&id).await.remove(0).outputs.unwrap();
        let decisions: Vec<serde_json::Value> = serde_json::from_str(&outputs["ApproverDecisions"][0]).unwrap();
        let told = decisions.into_iter().map(|decision| decision["approver"].as_str().unwrap().to_owned());
        (outputs["ApprovalStatus"][0].clone(), told.collect::<Vec<_>>())
    };
    assert_eq!(decided().await, ("Waiting".to_owned(), Vec::new()));
    let stranger = host.signal_as(by("bob"), &id, "Approve", json!({})).await.unwrap_err();
    assert_eq!(stranger.code, "InvalidAutomationSignalException");
    host.signal(&id, "Approve", json!({ "Comment": ["fine"] })).await.unwrap();
    host.signal(&id, "Approve", json!({})).await.unwrap();
    assert_eq!(host.status(&id).await, "Waiting", "one approver counts once");
    assert_eq!(decided().await, ("Waiting".to_owned(), vec![host.ctx().caller.arn.clone()]));
    host.signal_as(by("ann"), &id, "Approve", json!({})).await.unwrap();
    let execution = host.get(&id).await;
    assert_eq!(execution.automation_execution_status.unwrap().as_str(), "Success");
    assert_eq!(execution.outputs.unwrap()["ask.ApprovalStatus"], ["Approved"]);
    assert_eq!(code(host.signal(&id, "Approve", json!({})).await.unwrap_err()), "InvalidAutomationSignalException");
}

#[tokio::test(start_paused = true)]
async fn a_rejection_fails_the_execution_at_once() {
    let host = Automations::new().await;
    let id = host
        .run("mainSteps: [{name: ask, action: 'aws:approve', maxAttempts: 3, inputs: {Approvers: [admin, ann]}}, {name: b, action: 'aws:pause'}]")
        .await;
    host.signal(&id, "Reject", json!({})).await.unwrap();
    assert_eq!(host.told(&id).await, ["ask Failed", "b Pending"]);
    assert_eq!(host.status(&id).await, "Failed");
}

#[tokio::test(start_paused = true)]
async fn a_pause_lasts_until_it_is_resumed_and_signals_that_do_not_fit_are_refused() {
    let host = Automations::new().await;
    let id = host.run("mainSteps: [{name: rest, action: 'aws:pause'}, {name: nap, action: 'aws:sleep', inputs: {Duration: PT1H}}]").await;
    let rows = [
        ("Resume", json!({}), "InvalidAutomationSignalException"),
        ("Resume", json!({ "StepName": ["nap"] }), "InvalidAutomationSignalException"),
        ("Resume", json!({ "StepName": ["none"] }), "AutomationStepNotFoundException"),
        ("StopStep", json!({ "StepExecutionId": ["none"] }), "AutomationStepNotFoundException"),
        ("StartStep", json!({ "StepName": ["rest"] }), "InvalidAutomationSignalException"),
        ("Approve", json!({}), "InvalidAutomationSignalException"),
    ];
    for (signal, payload, expected) in rows {
        assert_eq!(code(host.signal(&id, signal, payload.clone()).await.unwrap_err()), expected, "{signal} {payload}");
    }
    host.signal(&id, "Resume", json!({ "StepName": ["rest"] })).await.unwrap();
    assert_eq!(host.told(&id).await, ["rest Success", "nap InProgress"]);
    host.pass(3_599).await;
    assert_eq!(host.status(&id).await, "InProgress");
    host.pass(1).await;
    assert_eq!(host.status(&id).await, "Success");
}

#[tokio::test(start_paused = true)]
async fn a_command_is_sent_awaited_and_tried_again() {
    let host = Automations::new().await;
    let nodes = host.fleet.nodes(0..1, true, &[]).await;
    let id = host
        .run(
            "parameters: {Word: {type: String, default: hello}}
variables: {seen: {type: String, default: none}}
outputs: [say.Output, say.ResponseCode]
mainSteps:
- name: say
  action: aws:runCommand
  maxAttempts: 2
  inputs: {DocumentName: Run, InstanceIds: [mi-00000000000000000], Parameters: {commands: 'echo {{ Word }}'}}
- {name: keep, action: 'aws:updateVariable', inputs: {Name: 'variable:seen', Value: '{{ say.Output }}'}}
- name: which
  action: aws:branch
  inputs:
    Choices: [{NextStep: good, Variable: '{{ variable:seen }}', Contains: hello}]
    Default: bad
- {name: bad, action: 'aws:pause', isEnd: true}
- {name: good, action: 'aws:sleep', inputs: {Duration: PT0S}}",
        )
        .await;
    let first = host.command().await;
    host.fleet.run(&first, &nodes[0], StepStatus::Failed).await;
    host.settle().await;
    let second = host.command().await;
    assert_ne!(first, second, "it is tried again");
    host.fleet.accept(&second, &nodes[0]).await;
    host.fleet.step(&second, &nodes[0], 0, StepStatus::Success, "hello\n").await;
    host.fleet.finish(&second, &nodes[0], StepStatus::Success).await;
    host.settle().await;
    let expected = ["say Success", "keep Success", "which Success", "bad Pending", "good Success"];
    assert_eq!(host.told(&id).await, expected);
    let execution = host.get(&id).await;
    assert_eq!(execution.automation_execution_status.unwrap().as_str(), "Success");
    assert_eq!(execution.outputs.unwrap()["say.Output"], ["hello\n"]);
    assert_eq!(execution.variables.unwrap()["seen"], ["hello\n"]);
    let say = execution.step_executions.unwrap().remove(0);
    assert_eq!(say.inputs.unwrap()["Parameters"], r#"{"commands":"echo hello"}"#);
    assert_eq!(say.outputs.unwrap()["CommandId"], [second]);
}

#[tokio::test(start_paused = true)]
async fn a_command_that_cannot_be_sent_fails_its_step() {
    let host = Automations::new().await;
    let id = host
        .run("mainSteps: [{name: a, action: 'aws:runCommand', onFailure: Continue, inputs: {DocumentName: None, InstanceIds: [mi-00000000000000000]}}, {name: b, action: 'aws:sleep', inputs: {Duration: PT0S}}]")
        .await;
    assert_eq!(host.told(&id).await, ["a Failed", "b Success"]);
    assert_eq!(host.status(&id).await, "Success", "it is not critical");
    let failure = host.steps(&id).await.remove(0).failure_details.unwrap();
    assert_eq!(failure.failure_type.as_deref(), Some("InvalidDocument"));
}

#[tokio::test(start_paused = true)]
async fn an_input_without_a_value_fails_its_step_before_it_begins() {
    let host = Automations::new().await;
    let id = host
        .run("mainSteps: [{name: a, action: 'aws:pause', inputs: {}}, {name: b, action: 'aws:sleep', inputs: {Duration: '{{ a.Nothing }}'}}]")
        .await;
    host.signal(&id, "Resume", json!({ "StepName": ["a"] })).await.unwrap();
    assert_eq!(host.told(&id).await, ["a Success", "b Failed"]);
    let step = host.steps(&id).await.remove(1);
    assert_eq!(step.failure_message.as_deref(), Some("{{ a.Nothing }} has no value."));
    assert_eq!(step.failure_details.unwrap().failure_stage.as_deref(), Some("Verification"));
    let jump = host.create(
        "Jump",
        "mainSteps: [{name: a, action: 'aws:branch', onFailure: 'step:c', inputs: {Choices: [{NextStep: b, Variable: '{{ b.Out }}', StringEquals: x}]}}, {name: b, action: 'aws:pause'}, {name: c, action: 'aws:sleep', inputs: {Duration: PT0S}}]",
    );
    jump.await.unwrap();
    let id = host.try_start(json!({ "DocumentName": "Jump" })).await.unwrap();
    host.settle().await;
    assert_eq!(host.told(&id).await, ["a Failed", "b Pending", "c Success"]);
    let execution = host.get(&id).await;
    assert_eq!(execution.automation_execution_status.unwrap().as_str(), "Failed", "the step was critical");
    let message = execution.failure_message.unwrap();
    assert_eq!(message, "The step a failed. {{ b.Out }} has no value.");
}

#[tokio::test(start_paused = true)]
async fn an_execution_goes_on_after_a_restart_between_any_two_steps() {
    let mut host = Automations::new().await;
    let step = |name: &str| format!("- {{name: {name}, action: 'aws:sleep', inputs: {{Duration: PT1M}}}}\n");
    let id = host.run(&format!("mainSteps:\n{}", ["a", "b", "c", "d"].map(step).concat())).await;
    for ended in 1..=4 {
        host.restart(std::sync::Arc::new(super::NoActions));
        host.pass(60).await;
        let told = host.told(&id).await;
        assert_eq!(told.iter().filter(|step| step.ends_with("Success")).count(), ended, "{told:?}");
    }
    assert_eq!(host.status(&id).await, "Success");
}

#[tokio::test(start_paused = true)]
async fn a_variable_takes_no_value_beyond_the_sizes_of_its_type() {
    let host = Automations::new().await;
    let steps = "parameters: {Value: {type: StringList, default: []}}
variables: {v: {type: StringList}}
mainSteps: [{name: a, action: 'aws:updateVariable', inputs: {Name: 'variable:v', Value: '{{ Value }}'}}]";
    for (items, status) in [(50, "Success"), (51, "Failed")] {
        // The wire takes fifty values of a parameter; a default may have more.
        let steps = steps.replace("default: []", &format!("default: {:?}", vec!["x"; items]));
        host.create(&format!("Book{items}"), &steps).await.unwrap();
        let id = host.try_start(json!({ "DocumentName": format!("Book{items}") })).await.unwrap();
        host.settle().await;
        assert_eq!(host.status(&id).await, status, "{items}");
    }
}
