//! Quotas, circles and retention.

use serde_json::{Value, json};

use super::Automations;
use crate::store::{Range, Tx};
use crate::systems::automation::records::{AUTOMATIONS, OUTPUTS, PROGRESS, STEPS};
use crate::systems::automation::{describe_automation_executions, describe_automation_step_executions};

async fn listed(host: &Automations, filters: Value) -> Vec<String> {
    let request = serde_json::from_value(json!({ "Filters": filters })).unwrap();
    let listed = describe_automation_executions(host.ctx().clone(), request).await.unwrap();
    let list = listed.automation_execution_metadata_list.unwrap();
    list.into_iter().map(|metadata| metadata.automation_execution_id.unwrap()).collect()
}

#[tokio::test(start_paused = true)]
async fn the_hundred_and_first_execution_waits_for_a_place() {
    let host = Automations::new().await;
    host.create("Book", "mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}}]").await.unwrap();
    let mut ids = Vec::new();
    for _ in 0..102 {
        tokio::time::advance(std::time::Duration::from_millis(1)).await;
        ids.push(host.try_start(json!({ "DocumentName": "Book" })).await.unwrap());
    }
    let held: Vec<u8> = host
        .fleet
        .host
        .store
        .read(async |view| {
            let rows = view.scan(&PROGRESS, &host.ctx().scope, Range::all(), 200).await?.rows;
            Ok(rows.iter().map(|(_, progress)| u8::from(progress.timer_millis.is_none())).collect())
        })
        .await
        .unwrap();
    assert_eq!(held.iter().sum::<u8>(), 2, "two have no place");
    assert_eq!(host.status(&ids[101]).await, "Pending");
    host.settle().await;
    for id in &ids {
        assert_eq!(host.status(id).await, "Success");
    }
}

#[tokio::test(start_paused = true)]
async fn those_that_only_wait_hold_no_place_up_to_four_hundred() {
    let host = Automations::new().await;
    host.create("Book", "mainSteps: [{name: a, action: 'aws:pause'}]").await.unwrap();
    let mut last = String::new();
    for _ in 0..501 {
        last = host.try_start(json!({ "DocumentName": "Book" })).await.unwrap();
        host.fleet.settle().await;
    }
    assert_eq!(host.status(&last).await, "Pending");
    let waiting = listed(&host, json!([{ "Key": "ExecutionStatus", "Values": ["Waiting"] }])).await;
    host.signal(&waiting[0], "Resume", json!({ "StepName": ["a"] })).await.unwrap();
    assert_eq!(host.status(&last).await, "Waiting");
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_jumps_in_a_circle_ends_after_a_thousand_steps() {
    let host = Automations::new().await;
    let id = host.run("mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}, nextStep: a}]").await;
    let execution = host.get(&id).await;
    assert_eq!(execution.automation_execution_status.unwrap().as_str(), "Failed");
    assert_eq!(execution.failure_message.unwrap(), "The execution began 1000 steps, as many as one may.");
}

#[tokio::test(start_paused = true)]
async fn lists_find_executions_and_steps_by_their_filters() {
    let host = Automations::new().await;
    host.create("Other", "mainSteps: [{name: a, action: 'aws:pause'}]").await.unwrap();
    let first = host
        .run("mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}}, {name: b, action: 'aws:pause'}]")
        .await;
    tokio::time::advance(std::time::Duration::from_secs(60)).await;
    let second =
        host.try_start(json!({ "DocumentName": "Other", "Tags": [{ "Key": "k", "Value": "v" }] })).await.unwrap();
    host.settle().await;
    assert_eq!(listed(&host, json!([])).await, [second.clone(), first.clone()], "newest first");
    let rows = [
        (json!([{ "Key": "DocumentNamePrefix", "Values": ["Bo"] }]), vec![&first]),
        (json!([{ "Key": "ExecutionId", "Values": [second] }]), vec![&second]),
        (json!([{ "Key": "TagKey", "Values": ["k"] }]), vec![&second]),
        (json!([{ "Key": "CurrentAction", "Values": ["aws:pause"] }]), vec![&second, &first]),
        (json!([{ "Key": "StartTimeBefore", "Values": ["2026-01-01T00:01:00Z"] }]), vec![&first]),
        (json!([{ "Key": "StartTimeAfter", "Values": ["2026-01-01T00:01:00Z"] }]), vec![&second]),
        (json!([{ "Key": "ParentExecutionId", "Values": [first] }]), vec![]),
    ];
    for (filters, expected) in rows {
        assert_eq!(listed(&host, filters.clone()).await.iter().collect::<Vec<_>>(), expected, "{filters}");
    }
    for (key, value) in [("ExecutionStatus", "Done"), ("StartTimeBefore", "yesterday"), ("AutomationType", "Far")] {
        let request = json!({ "Filters": [{ "Key": key, "Values": [value] }] });
        let refused =
            describe_automation_executions(host.ctx().clone(), serde_json::from_value(request).unwrap()).await;
        assert_eq!(refused.map(|_| ()).unwrap_err().code, "InvalidFilterValue");
    }
    let steps = async |more: Value| {
        let mut request = json!({ "AutomationExecutionId": first });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let request = serde_json::from_value(request).unwrap();
        let found = describe_automation_step_executions(host.ctx().clone(), request).await.unwrap();
        let names = found.step_executions.unwrap().into_iter().map(|step| step.step_name.unwrap());
        (names.collect::<Vec<_>>(), found.next_token)
    };
    assert_eq!(steps(json!({})).await.0, ["a", "b"]);
    assert_eq!(steps(json!({ "ReverseOrder": true })).await.0, ["b", "a"]);
    let waiting = json!({ "Filters": [{ "Key": "StepExecutionStatus", "Values": ["Waiting"] }] });
    assert_eq!(steps(waiting).await.0, ["b"]);
    let (page, token) = steps(json!({ "MaxResults": 1 })).await;
    assert_eq!(page, ["a"]);
    assert_eq!(steps(json!({ "MaxResults": 1, "NextToken": token.unwrap() })).await, (vec!["b".to_owned()], None));
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_forgotten_after_thirty_days_and_one_that_runs_is_not() {
    let host = Automations::new().await;
    host.create(
        "Other",
        "mainSteps: [{name: a, action: 'aws:approve', timeoutSeconds: 2592000, inputs: {Approvers: [x]}}]",
    )
    .await
    .unwrap();
    let old = host.run("mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}}]").await;
    let waiting = host.try_start(json!({ "DocumentName": "Other" })).await.unwrap();
    host.settle().await;
    assert_eq!(listed(&host, json!([])).await.len(), 2, "{old} {waiting}");
    host.pass(30 * 86_400 - 60).await;
    assert_eq!(listed(&host, json!([])).await.len(), 2);
    host.pass(3 * 3_600).await;
    assert_eq!(listed(&host, json!([])).await, std::slice::from_ref(&waiting), "its time-out ended it just now");
    assert_eq!(host.status(&waiting).await, "TimedOut");
    host.pass(30 * 86_400 - 4 * 3_600).await;
    assert_eq!(listed(&host, json!([])).await, [waiting]);
    host.pass(6 * 3_600).await;
    assert!(listed(&host, json!([])).await.is_empty());
    let left = host
        .fleet
        .host
        .store
        .transact(async |tx: &mut Tx| {
            let scope = &host.ctx().scope;
            let rows = tx.scan(&AUTOMATIONS, scope, Range::all(), 10).await?.rows.len();
            let steps = tx.scan(&STEPS, scope, Range::all(), 10).await?.rows.len();
            let outputs = tx.scan(&OUTPUTS, scope, Range::all(), 10).await?.rows.len();
            Ok(rows + steps + outputs)
        })
        .await
        .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test(start_paused = true)]
async fn executions_that_run_for_long_keep_none_from_being_forgotten() {
    let host = Automations::new().await;
    let step = |name: &str| {
        format!(
            "{{name: {name}, action: 'aws:approve', onFailure: Continue, timeoutSeconds: 2592000, inputs: {{Approvers: [x]}}}}"
        )
    };
    host.create("Long", &format!("mainSteps: [{}, {}]", step("a"), step("b"))).await.unwrap();
    for _ in 0..11 {
        host.try_start(json!({ "DocumentName": "Long" })).await.unwrap();
    }
    host.settle().await;
    tokio::time::advance(std::time::Duration::from_secs(1)).await;
    host.run("mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}}]").await;
    host.pass(30 * 86_400 + 2 * 3_600).await;
    assert!(listed(&host, json!([{ "Key": "DocumentNamePrefix", "Values": ["Book"] }])).await.is_empty());
    assert_eq!(listed(&host, json!([])).await.len(), 11);
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_found_by_its_id_however_many_came_after_it() {
    let host = Automations::new().await;
    let id = host.run("mainSteps: [{name: a, action: 'aws:sleep', inputs: {Duration: PT0S}}]").await;
    let mut last = String::new();
    for _ in 0..320 {
        tokio::time::advance(std::time::Duration::from_millis(1)).await;
        last = host.try_start(json!({ "DocumentName": "Book" })).await.unwrap();
    }
    host.settle().await;
    let unknown = "00000000-0000-4000-8000-000000000009";
    let ids = json!([{ "Key": "ExecutionId", "Values": [id, unknown, last, "none", id] }]);
    assert_eq!(listed(&host, ids.clone()).await, [last.clone(), id.clone()], "newest first, each once");
    let mut filters = ids.clone();
    filters.as_array_mut().unwrap().push(json!({ "Key": "ExecutionId", "Values": [id] }));
    assert_eq!(listed(&host, filters).await, std::slice::from_ref(&id));
    let page = async |token: Option<String>| {
        let request = serde_json::from_value(json!({ "Filters": ids, "MaxResults": 1, "NextToken": token })).unwrap();
        let page = describe_automation_executions(host.ctx().clone(), request).await.unwrap();
        let [found] = <[_; 1]>::try_from(page.automation_execution_metadata_list.unwrap()).unwrap();
        (found.automation_execution_id.unwrap(), page.next_token)
    };
    let (first, next) = page(None).await;
    assert_eq!((first, page(next).await), (last, (id, None)));
}
