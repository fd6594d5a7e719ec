//! Calls of components: rounds, states, interruptions and cancellations.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::Automations;
use crate::operation::{Ctx, Host, Pending};
use crate::store::{RegionScope, Tx, View};
use crate::systems::automation::records::{AUTOMATIONS, AutomationRecord, PROGRESS};
use crate::systems::automation::run::TIMER;
use crate::systems::automation::start_automation_execution::beginning;
use crate::systems::automation::{Actions, Answer, Call, Doing, Offered};

/// Answers what a test lays out, in turn; none for a call that does not come back.
pub struct Scripted {
    answers: Mutex<Vec<Option<Answer>>>,
    calls: Mutex<Vec<Call>>,
    cancelled: Mutex<Vec<Uuid>>,
    idempotent: bool,
    takes: Duration,
}

impl Scripted {
    pub fn new(idempotent: bool, answers: Vec<Option<Answer>>) -> Arc<Self> {
        let answers = Mutex::new(answers.into_iter().rev().collect());
        let (calls, cancelled) = (Mutex::default(), Mutex::default());
        Arc::new(Self { answers, calls, cancelled, idempotent, takes: Duration::ZERO })
    }

    /// Of an action that may not be called again, and whose answers take so long.
    pub fn taking(takes: Duration, answers: Vec<Option<Answer>>) -> Arc<Self> {
        let scripted = Arc::into_inner(Self::new(false, answers)).unwrap();
        Arc::new(Self { takes, ..scripted })
    }

    pub fn cancelled(&self) -> Vec<Uuid> {
        self.cancelled.lock().unwrap().clone()
    }

    pub fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }
}

impl Actions for Scripted {
    fn offered<'a>(&'a self, _: &'a View, _: &'a RegionScope, action: &'a str) -> Pending<'a, Option<Offered>> {
        let (plugin, version, digest) = ("acme/poll".to_owned(), "1.0.0".to_owned(), "1".repeat(64));
        let offered = Offered { plugin, version, digest, idempotent: self.idempotent };
        let offered = (action == "acme:poll").then_some(offered);
        Box::pin(async { Ok(offered) })
    }

    fn run(&self, _: Host, call: Call) -> Doing<Answer> {
        self.calls.lock().unwrap().push(call);
        match self.answers.lock().unwrap().pop().flatten() {
            Some(answer) if self.takes.is_zero() => Box::pin(async { answer }),
            Some(answer) => {
                let takes = self.takes;
                Box::pin(async move {
                    tokio::time::sleep(takes).await;
                    answer
                })
            }
            None => Box::pin(std::future::pending()),
        }
    }

    fn cancel(&self, _: Host, call: Call) -> Doing<()> {
        self.cancelled.lock().unwrap().push(call.call_id);
        Box::pin(async {})
    }
}

pub fn done(outputs: Value) -> Option<Answer> {
    match outputs {
        Value::Object(outputs) => Some(Answer::Done(outputs)),
        _ => Some(Answer::Done(Map::new())),
    }
}

fn again(after_millis: u64, state: &str) -> Option<Answer> {
    Some(Answer::Again { after_millis, state: state.to_owned() })
}

fn failed() -> Option<Answer> {
    Some(Answer::Failed { code: "unavailable".to_owned(), message: "Nobody is there.".to_owned() })
}

/// Starts a runbook that no document could be yet, since nothing offers its action there.
async fn start(host: &Automations, step: &str) -> String {
    start_with(host, step, json!({})).await
}

/// The same with values of parameters, which are of the type String.
async fn start_with(host: &Automations, step: &str, arguments: Value) -> String {
    let now = host.fleet.host.env.now_millis();
    let id = put(&host.fleet.host, host.ctx(), step, arguments, &[now]).await;
    host.settle().await;
    id.to_string()
}

/// Stores such an execution, with the timers that are due then.
pub async fn put(host: &Host, ctx: &Ctx, step: &str, arguments: Value, timers: &[u64]) -> Uuid {
    let Value::Object(arguments) = arguments else { panic!("{arguments}") };
    let parameters: String = arguments.keys().map(|name| format!("  {name}: {{type: String}}\n")).collect();
    let parameters = if parameters.is_empty() { parameters } else { format!("parameters:\n{parameters}") };
    let content =
        format!("schemaVersion: '0.3'\n{parameters}mainSteps:\n- {{name: poll, action: 'acme:poll', {step}}}\n");
    let runbook = muster_document::Runbook::parse(&content, muster_document::Format::Yaml).unwrap();
    let (id, now) = (host.env.uuid(), host.env.now_millis());
    let record = AutomationRecord {
        document_name: "Book".to_owned(),
        document_version: 1,
        content,
        yaml: true,
        parameters: Default::default(),
        arguments: arguments.into_iter().collect(),
        started_millis: now,
        executed_by: ctx.caller.arn.clone(),
        asker: None,
        depth: 0,
        max_concurrency: None,
        max_errors: None,
        client_token: None,
    };
    host.store
        .transact(async |tx: &mut Tx| {
            tx.put(&AUTOMATIONS, &ctx.scope, &id, &record).await?;
            tx.put(&PROGRESS, &ctx.scope, &id, &beginning(&runbook, now)).await?;
            timers.iter().try_for_each(|at| tx.at(*at, TIMER, &ctx.scope, &id.to_string()))?;
            Ok(())
        })
        .await
        .unwrap();
    id
}

#[tokio::test(start_paused = true)]
async fn an_action_waits_between_rounds_with_its_state_and_its_answer_has_named_parts() {
    let answers = vec![again(60_000, "one"), again(86_400_000, "two"), done(json!({ "Found": [{ "Id": "x" }] }))];
    let actions = Scripted::new(false, answers);
    let mut host = Automations::with(actions.clone()).await;
    let step = "timeoutSeconds: 200000, inputs: {a: '{{ global:REGION }}'}, outputs: [{Name: Id, Selector: '$.Found[0].Id', Type: String}]";
    let id = start(&host, step).await;
    assert_eq!(actions.calls().len(), 1);
    host.pass(59).await;
    assert_eq!(actions.calls().len(), 1);
    host.pass(1).await;
    host.restart(actions.clone());
    host.pass(86_400).await;
    let calls = actions.calls();
    let states: Vec<Option<&str>> = calls.iter().map(|call| call.state.as_deref()).collect();
    assert_eq!(states, [None, Some("one"), Some("two")]);
    assert!(calls.iter().all(|call| call.call_id == calls[0].call_id && call.attempt == 1));
    assert_eq!(calls[0].inputs["a"], "eu-west-1");
    assert_eq!(host.status(&id).await, "Success");
    assert_eq!(host.steps(&id).await[0].outputs.as_ref().unwrap()["Id"], ["x"]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_attempt_is_followed_by_another_with_a_new_token() {
    let actions = Scripted::new(false, vec![failed(), done(json!({}))]);
    let host = Automations::with(actions.clone()).await;
    let id = start(&host, "maxAttempts: 2").await;
    assert_eq!(host.status(&id).await, "Success");
    let calls = actions.calls();
    assert_eq!([calls[0].attempt, calls[1].attempt], [1, 2]);
    assert_ne!(calls[0].call_id, calls[1].call_id);
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_call_is_made_again_only_if_its_action_allows_it() {
    for (idempotent, status, calls) in [(true, "Success", 2), (false, "Failed", 1)] {
        let actions = Scripted::new(idempotent, vec![None, done(json!({}))]);
        let mut host = Automations::with(actions.clone()).await;
        let id = start(&host, "maxAttempts: 3").await;
        host.pass(60).await;
        assert_eq!(host.status(&id).await, "InProgress", "it is under way");
        host.restart(actions.clone());
        host.pass(5).await;
        assert_eq!(host.status(&id).await, status);
        let made = actions.calls();
        assert_eq!(made.len(), calls);
        assert!(made.iter().all(|call| call.call_id == made[0].call_id && call.attempt == 1));
        if !idempotent {
            let step = host.steps(&id).await.remove(0);
            assert_eq!(step.failure_details.unwrap().failure_type.as_deref(), Some("interrupted"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_is_told_that_its_step_was_cancelled_or_its_time_is_over() {
    for (answer, cancels, expected) in [
        (None, true, "Cancelled"),
        (again(3_600_000, "x"), true, "Cancelled"),
        (None, false, "TimedOut"),
        (again(3_600_000, "x"), false, "TimedOut"),
    ] {
        let actions = Scripted::new(false, vec![answer]);
        let host = Automations::with(actions.clone()).await;
        let id = start(&host, "timeoutSeconds: 60").await;
        match cancels {
            true => host.stop(&id, "Cancel").await.unwrap(),
            false => host.pass(60).await,
        }
        assert_eq!(host.status(&id).await, expected);
        assert_eq!(host.told(&id).await, [format!("poll {expected}")]);
        assert_eq!(*actions.cancelled.lock().unwrap(), [actions.calls()[0].call_id]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_state_or_an_answer_beyond_its_bound_fails_the_step() {
    let rows = [
        (again(1, &"x".repeat(65_537)), "The action left a state larger than 65536 bytes."),
        (done(json!({ "b": "x", "c": "x".repeat(102_400) })), "The step's outputs are larger than 102400 bytes."),
        (done(json!({ "a": 1 })), "The output Id cannot be had: $.b selects nothing in the answer."),
        (done(json!({ "b": 1 })), "The output Id cannot be had: what $.b selects is not of type String."),
    ];
    for (answer, message) in rows {
        let host = Automations::with(Scripted::new(false, vec![answer])).await;
        let id = start(&host, "outputs: [{Name: Id, Selector: $.b, Type: String}]").await;
        assert_eq!(host.status(&id).await, "Failed");
        assert_eq!(host.steps(&id).await[0].failure_message.as_deref(), Some(message));
    }
    // The largest that is kept.
    let host = Automations::with(Scripted::new(false, vec![again(1, &"x".repeat(65_536)), done(json!({}))])).await;
    let id = start(&host, "inputs: {}").await;
    host.pass(1).await;
    assert_eq!(host.status(&id).await, "Success");
}

#[tokio::test(start_paused = true)]
async fn a_step_whose_inputs_are_too_large_fails_and_the_largest_ones_are_kept_with_the_largest_state() {
    // Each of these characters is six of JSON text, so that what is allowed in bytes of text becomes much more.
    let actions = Scripted::new(false, Vec::new());
    let host = Automations::with(actions.clone()).await;
    let value = json!({ "Long": "\u{1}".repeat(20_000) });
    let id = start_with(&host, "inputs: {a: '{{ Long }}', b: '{{ Long }}', c: '{{ Long }}'}", value).await;
    assert_eq!(host.status(&id).await, "Failed");
    let step = host.steps(&id).await.remove(0);
    assert_eq!(step.failure_message.as_deref(), Some("The step's inputs are larger than 98304 bytes of JSON text."));
    assert_eq!(step.failure_details.unwrap().failure_stage.as_deref(), Some("Verification"));
    assert!(step.inputs.unwrap().is_empty() && actions.calls().is_empty());

    let actions = Scripted::new(false, vec![again(1, &"x".repeat(65_536)), done(json!({}))]);
    let host = Automations::with(actions).await;
    let id = start_with(&host, "inputs: {a: '{{ Long }}'}", json!({ "Long": "x".repeat(98_304 - 8) })).await;
    host.pass(1).await;
    assert_eq!(host.status(&id).await, "Success");
}

#[tokio::test(start_paused = true)]
async fn outputs_that_select_the_same_again_and_again_fail_the_step_before_they_are_copied() {
    let list: Vec<String> = (0..1_000).map(|_| "x".repeat(60)).collect();
    let host = Automations::with(Scripted::new(false, vec![done(json!({ "a": list }))])).await;
    let output = |number: u32| format!("{{Name: o{number}, Selector: '$.a[*]', Type: StringList}}");
    let outputs: Vec<String> = (0..500).map(output).collect();
    let id = start(&host, &format!("outputs: [{}]", outputs.join(", "))).await;
    let message = host.steps(&id).await.remove(0).failure_message.unwrap();
    assert_eq!(message, "The output o1 cannot be had: the step's outputs together are larger than 102400 bytes.");
}

#[tokio::test(start_paused = true)]
async fn a_step_that_begins_anew_shows_nothing_of_its_earlier_visit() {
    let host = Automations::with(Scripted::new(false, vec![done(json!({ "a": "first" })), None])).await;
    let id = start(&host, "nextStep: poll").await;
    assert_eq!(host.told(&id).await, ["poll InProgress"]);
    assert!(host.steps(&id).await[0].outputs.as_ref().unwrap().is_empty());
}
