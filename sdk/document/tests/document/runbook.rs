//! What the behaviour sheet says of runbooks.

use std::collections::BTreeMap;

use muster_document::{
    After, Format, OnStepFailure, Reference, Resolved, ResolvedType, Room, Runbook, Selector, SelectorError, StepEnd,
    TemplateError, choose,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::supplied;

fn runbook(content: &str) -> Runbook {
    Runbook::parse(content, Format::Yaml).unwrap_or_else(|error| panic!("{error}\n{content}"))
}

fn refusal(rest: &str) -> String {
    let content = format!("schemaVersion: '0.3'\n{rest}\n");
    match Runbook::parse(&content, Format::Yaml) {
        Ok(_) => panic!("accepted: {content}"),
        Err(error) => error.message.split(" at Line:").next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn a_mistake_in_a_runbook_is_refused_in_the_words_of_aws() {
    let steps = |rest: &str| format!("mainSteps:\n- name: a\n  action: aws:sleep\n{rest}");
    let branch = |inputs: &str| format!("mainSteps:\n- name: a\n  action: aws:branch\n  inputs: {inputs}");
    let rows = [
        ("description: x".to_owned(), "Missing \"mainSteps\" in the document."),
        (steps("- name: a\n  action: aws:pause"), "Duplicate step names found in mainSteps of the document."),
        (steps("  nextStep: b"), "Unknown step name: \"b\" in nextStep"),
        (steps("  onFailure: step:b"), "Unknown step name: \"b\" in onFailure"),
        (steps("  onCancel: step:b"), "Unknown step name: \"b\" in onCancel"),
        (steps("  isEnd: true\n  nextStep: a"), "\"isEnd == true\" and nextStep should not exist in same step."),
        (steps("  onFailure: Stop"), "onFailure should be Abort, Continue or step:<name of a step>"),
        (steps("  maxAttempts: 0"), "maxAttempts should be a whole number from 1 to 100"),
        (steps("  timeoutSeconds: soon"), "timeoutSeconds should be a whole number from 1 to 2592000"),
        (steps("  precondition: {}"), "Unknown property \"precondition\"."),
        (steps("  inputs: {Duration: '{{ x }}'}"), "Parameter \"x\" is not declared."),
        (steps("  inputs: {Duration: '{{ b.Out }}'}"), "Unknown step name in named output: b.Out"),
        (steps("  inputs: {Duration: '{{ variable:v }}'}"), "Variable \"v\" is not declared."),
        (steps("  inputs: {Duration: '{{ global:NOW }}'}"), "There is no {{ global:NOW }}."),
        (
            steps("  inputs: {Duration: '{{ssm:/x}}'}"),
            "{{ ssm:/x }} is not supported in the inputs of a step; use it in a default.",
        ),
        (steps("outputs: [b.Out]"), "Unknown step name in named output: b.Out"),
        (steps(&format!("outputs: {:?}", vec!["a.Out"; 101])), "A runbook has at most 100 outputs."),
        (steps("  outputs: [{Name: x, Selector: Out}]"), "The selector Out does not begin with $."),
        (steps("  onCancel: step:a"), "onCancel cannot lead to the step a, which is aws:sleep."),
        (steps("files: {}"), "Attachments are not supported by this version of Muster."),
        (branch("{}"), "Choices should be a List with at least one choice"),
        (branch("{Choices: [{NextStep: b, Variable: x, StringEquals: y}]}"), "Unknown step name: \"b\" in NextStep"),
        (
            branch("{Choices: [{NextStep: a, Variable: x, Matches: y}]}"),
            "Unsupported operator \"Matches\" in aws:branch.",
        ),
        (branch("{Choices: [{NextStep: a, And: []}]}"), "And should be a List of conditions"),
        (branch("{Choices: [{Variable: x, StringEquals: y}]}"), "Missing \"NextStep\" in a choice."),
        (
            "mainSteps:\n- name: a\n  action: aws:updateVariable\n  inputs: {Name: 'variable:v', Value: 1}".to_owned(),
            "Name should be variable:<name of a declared variable>",
        ),
        (
            "assumeRole: '{{ssm:role}}'\n".to_owned() + &steps(""),
            "assumeRole takes an ARN or a parameter and not {{ ssm:role }}.",
        ),
        ("parameters: {a: {type: Text}}\n".to_owned() + &steps(""), "Parameter type: Text is invalid."),
        (
            "parameters: {a: {type: Boolean, default: 'true'}}\n".to_owned() + &steps(""),
            "Wrong default value for a \"Boolean\" parameters",
        ),
    ];
    for (content, message) in rows {
        assert_eq!(refusal(&content), message, "{content}");
    }
}

#[test]
fn an_action_that_there_is_not_is_refused_at_its_place() {
    let book = runbook(
        "schemaVersion: '0.3'\nmainSteps:\n- name: a\n  action: aws:sleep\n- name: b\n  action: aws:copyImage\n",
    );
    let error = book.check_actions(|action| action == "aws:sleep").unwrap_err();
    assert_eq!(error.message, "Unknown action: aws:copyImage at Line: 6, Column: 11");
}

#[test]
fn a_step_that_goes_on_after_its_failure_is_not_critical_unless_it_says_so() {
    let book = runbook(
        "schemaVersion: '0.3'\nmainSteps:\n- {name: a, action: 'aws:sleep', onFailure: Continue}\n- {name: b, action: 'aws:sleep', onFailure: Continue, isCritical: true}\n- {name: c, action: 'aws:sleep'}\n",
    );
    let critical: Vec<bool> = book.steps.iter().map(|step| step.is_critical).collect();
    assert_eq!(critical, [false, true, true]);
    assert_eq!(book.steps[0].on_failure, OnStepFailure::Continue);
}

#[test]
fn what_comes_after_a_step_depends_on_its_end() {
    let book = runbook(
        "schemaVersion: '0.3'
mainSteps:
- {name: a, action: 'x:y', nextStep: c, onFailure: 'step:d', onCancel: 'step:d'}
- {name: b, action: 'x:y', onFailure: Continue}
- {name: c, action: 'x:y', isEnd: true, onFailure: 'step:d'}
- {name: d, action: 'x:y'}
",
    );
    let success = StepEnd::Success { chosen: None };
    let rows = [
        (0, success, After::Step(2)),
        (0, StepEnd::Success { chosen: Some(1) }, After::Step(1)),
        (0, StepEnd::Failed, After::Step(3)),
        (0, StepEnd::Cancelled, After::Step(3)),
        (1, success, After::Step(2)),
        (1, StepEnd::Failed, After::Step(2)),
        (1, StepEnd::Cancelled, After::End),
        (2, success, After::End),
        (2, StepEnd::Failed, After::End),
        (3, success, After::End),
        (3, StepEnd::Failed, After::End),
    ];
    for (step, end, after) in rows {
        assert_eq!(book.after(step, end), after, "step {step}, {end:?}");
    }
}

fn chosen(choices: Value) -> Result<Option<String>, String> {
    let inputs = json!({ "Choices": choices, "Default": "default" });
    choose(inputs.as_object().unwrap()).map(|next| next.map(str::to_owned)).map_err(|error| error.0)
}

#[test]
fn every_operator_of_a_branch_compares_as_it_says() {
    let rows = [
        ("StringEquals", json!("a"), json!("a"), json!("A")),
        ("EqualsIgnoreCase", json!("Linux"), json!("LINUX"), json!("LINU")),
        ("StartsWith", json!("running"), json!("run"), json!("ing")),
        ("EndsWith", json!("running"), json!("ing"), json!("run")),
        ("Contains", json!("running"), json!("unn"), json!("stop")),
        ("NumericEquals", json!("16"), json!(16), json!(17)),
        ("NumericGreater", json!(2), json!(1), json!(2)),
        ("NumericLesser", json!(2), json!(3), json!(2)),
        ("NumericGreaterOrEquals", json!(2), json!(2), json!(3)),
        ("NumericLesserOrEquals", json!(2), json!(2), json!(1)),
        ("BooleanEquals", json!(true), json!("True"), json!(false)),
    ];
    for (operator, variable, like, unlike) in rows {
        let choice = |value: &Value| {
            let mut choice = json!({ "NextStep": "next", "Variable": variable });
            choice[operator] = value.clone();
            json!([choice])
        };
        assert_eq!(chosen(choice(&like)), Ok(Some("next".into())), "{operator}");
        assert_eq!(chosen(choice(&unlike)), Ok(Some("default".into())), "{operator}");
    }
    assert!(chosen(json!([{ "NextStep": "n", "Variable": "x", "NumericEquals": 1 }])).is_err());
}

#[test]
fn conditions_are_joined_by_and_or_and_not_and_the_first_true_choice_wins() {
    let is = |value: &str| json!({ "Variable": "a", "StringEquals": value });
    let rows = [
        (json!([{ "NextStep": "n", "And": [is("a"), is("a")] }]), "n"),
        (json!([{ "NextStep": "n", "And": [is("a"), is("b")] }]), "default"),
        (json!([{ "NextStep": "n", "Or": [is("b"), is("a")] }]), "n"),
        (json!([{ "NextStep": "n", "Or": [is("b"), is("c")] }]), "default"),
        (json!([{ "NextStep": "n", "Not": is("b") }]), "n"),
        (json!([{ "NextStep": "n", "And": [is("a"), { "Not": { "Or": [is("a")] } }] }]), "default"),
        (json!([{ "NextStep": "1", "Not": is("b") }, { "NextStep": "2", "Not": is("b") }]), "1"),
    ];
    for (choices, next) in rows {
        assert_eq!(chosen(choices.clone()), Ok(Some(next.into())), "{choices}");
    }
}

/// The guide's own example of an answer and what its selectors give.
#[test]
fn selectors_give_what_the_guide_says() {
    let answer = json!({ "Reservations": [{ "Instances": [{
        "ImageId": "ami-12345678", "State": { "Code": 16, "Name": "running" },
        "BlockDeviceMappings": [
            { "Ebs": { "VolumeId": "vol-0", "DeleteOnTermination": true } },
            { "Ebs": { "VolumeId": "vol-1", "DeleteOnTermination": true } }
        ]
    }] }] });
    let rows = [
        ("$.Reservations[0].Instances[0].ImageId", Some(json!("ami-12345678"))),
        ("$.Reservations[0].Instances[0].State.Code", Some(json!(16))),
        ("$.Reservations[0].Instances[0].BlockDeviceMappings[0].Ebs.DeleteOnTermination", Some(json!(true))),
        ("$.Reservations..BlockDeviceMappings..VolumeId", Some(json!(["vol-0", "vol-1"]))),
        ("$.Reservations..Instances..State", Some(json!([{ "Code": 16, "Name": "running" }]))),
        ("$['Reservations'][0].Instances[*].ImageId", Some(json!(["ami-12345678"]))),
        ("$", Some(answer.clone())),
        ("$.Reservations[1]", None),
        ("$..Nothing", None),
    ];
    for (selector, expected) in rows {
        let found = Selector::parse(selector).unwrap().select(&answer, &mut Room::new(1_000));
        assert_eq!(found, expected.ok_or(SelectorError::NoMatch), "{selector}");
    }
    for wrong in ["", "a", "$a", "$.", "$[", "$[x]", "$...a", "$.a b", "$[?(@.x)]"] {
        assert!(Selector::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_selector_looks_at_no_more_than_it_may() {
    // Each `..a` finds every deeper one again: without a bound this finds 2^40 places.
    let deep = (0..60).fold(json!(1), |inner, _| json!({ "a": inner }));
    let selector = Selector::parse(&format!("${}", "..a".repeat(20))).unwrap();
    assert_eq!(selector.select(&deep, &mut Room::new(1_000)), Err(SelectorError::TooMany));
    // Nor do many selectors together.
    let wide = json!({ "a": vec![json!({ "b": 1 }); 30_000] });
    let selector = Selector::parse("$..c").unwrap();
    let mut room = Room::new(1_000);
    let tries: Vec<_> = (0..20).map(|_| selector.select(&wide, &mut room).unwrap_err()).collect();
    assert_eq!([tries[0], tries[19]], [SelectorError::NoMatch, SelectorError::TooMany]);
}

#[test]
fn selectors_together_give_no_more_than_there_is_room_for() {
    let value = json!({ "text": "é\"".repeat(10), "list": [1, true, null, [], {}, { "k": "v" }] });
    for selector in ["$.text", "$.list", "$", "$.list[*]"] {
        let selector = Selector::parse(selector).unwrap();
        // What there is room for is never refused for an estimate: its text is at least as long.
        let bytes = selector.select(&value, &mut Room::new(1_000)).unwrap().to_string().len();
        assert!(selector.select(&value, &mut Room::new(bytes)).is_ok(), "{selector:?}");
    }
    let selector = Selector::parse("$.text").unwrap();
    let mut room = Room::new(50);
    assert!(selector.select(&value, &mut room).is_ok());
    assert_eq!(selector.select(&value, &mut room), Err(SelectorError::TooLarge));
    let empty = json!({ "a": vec![json!([]); 100] });
    let selector = Selector::parse("$.a[*]").unwrap();
    assert_eq!(selector.select(&empty, &mut Room::new(99)), Err(SelectorError::TooLarge));
}

const PARAMETERS: &str = "schemaVersion: '0.3'
parameters:
  Action: {type: String, allowedValues: [Install, Uninstall]}
  Ids: {type: 'List<AWS::EC2::Instance::Id>', default: []}
  Count: {type: Integer, default: 3}
  Dry: {type: Boolean, default: false}
  Tags: {type: MapList, default: []}
  From: {type: String, default: 'x{{ssm:/from}}'}
mainSteps: [{name: a, action: 'aws:pause', inputs: {}}]
";

#[test]
fn values_have_the_types_of_their_parameters() {
    let book = runbook(PARAMETERS);
    let given = supplied(&[
        ("Action", &["Install"]),
        ("Ids", &["i-1", "i-2"]),
        ("Count", &["7"]),
        ("Dry", &["true"]),
        ("Tags", &["{\"a\":\"b\"}"]),
    ]);
    let bound = book.bind(&given).unwrap();
    assert_eq!(bound.references.iter().collect::<Vec<_>>(), ["/from"]);
    let found = BTreeMap::from([(
        "/from".to_owned(),
        Resolved { resolved_type: ResolvedType::String, value: "{{ Action }}".into() },
    )]);
    let values = book.with_references(bound, &given, &found).unwrap().values;
    let expected = json!({
        "Action": "Install", "Ids": ["i-1", "i-2"], "Count": 7, "Dry": true, "Tags": [{ "a": "b" }], "From": "x{{ Action }}"
    });
    assert_eq!(serde_json::to_value(values).unwrap(), expected);
}

#[test]
fn parameters_that_are_missing_or_not_allowed_are_told_in_the_words_of_aws() {
    let book = runbook(PARAMETERS);
    let rows: [(&[(&str, &[&str])], &str); 6] = [
        (&[], "Missing required parameter: Action in user inputs."),
        (&[("Action", &["install"])], "Parameter \"Action\" has value \"install\" not found in [Install, Uninstall]."),
        (&[("Action", &["Install"]), ("Other", &["x"])], "Parameter \"Other\" is not declared."),
        (&[("Action", &["Install"]), ("Count", &["3.5"])], "Parameter \"Count\" of type Integer takes a whole number."),
        (&[("Action", &["Install"]), ("Dry", &["yes"])], "Parameter \"Dry\" of type Boolean takes true or false."),
        (&[("Action", &["Install"]), ("Tags", &["x"])], "Parameter \"Tags\" of type MapList takes JSON objects."),
    ];
    for (given, message) in rows {
        assert_eq!(book.bind(&supplied(given)).unwrap_err().message, message);
    }
    let unknown = book.bind(&supplied(&[("Action", &["Install"])])).unwrap();
    let refused = book.with_references(unknown, &supplied(&[]), &BTreeMap::new()).unwrap_err();
    assert_eq!(refused.message, "Input contains invalid parameters [/from]");
}

fn resolve(inputs: &Value, values: &BTreeMap<String, Value>) -> Result<Map<String, Value>, TemplateError> {
    Runbook::resolve(inputs.as_object().unwrap(), &|reference: Reference<'_>| {
        values.get(&reference.to_string()).cloned()
    })
}

#[test]
fn a_template_alone_keeps_the_type_and_one_within_text_is_written_out() {
    let values = BTreeMap::from(
        [
            ("p", json!(["x", 1])),
            ("a.Out", json!(16)),
            ("variable:v", json!({ "k": "{{ p }}" })),
            ("global:DATE", json!("2026-01-01")),
            ("automation:EXECUTION_ID", json!("id")),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    let inputs = json!({
        "{{ p }}": "{{p}}", "in": "p={{ p }}, {{a.Out}}", "out": "{{ a.Out }}", "v": ["{{ variable:v }}"],
        "d": "{{ global:DATE }}_{{automation:EXECUTION_ID}}"
    });
    let expected = json!({
        "{{ p }}": ["x", 1], "in": "p=[\"x\",1], 16", "out": 16, "v": [{ "k": "{{ p }}" }], "d": "2026-01-01_id"
    });
    assert_eq!(Value::Object(resolve(&inputs, &values).unwrap()), expected);
    let missing = resolve(&json!({ "x": "{{ b.Out }}" }), &values).unwrap_err();
    assert_eq!(missing.to_string(), "{{ b.Out }} has no value.");
    let large = BTreeMap::from([("p".to_owned(), json!("x".repeat(70_000)))]);
    assert_eq!(resolve(&json!({ "x": "{{p}}{{p}}" }), &large), Err(TemplateError::TooLarge));
}

const VALID: &str = r#"{"schemaVersion":"0.3","assumeRole":"{{ r }}","parameters":{"r":{"type":"String","default":"x{{ssm:y}}"},
"n":{"type":"Integer","default":1}},"variables":{"v":{"type":"String","default":"a"}},"outputs":["b.Out"],"mainSteps":[
{"name":"a","action":"aws:branch","inputs":{"Choices":[{"NextStep":"b","And":[{"Variable":"{{ n }}","NumericGreater":0},
{"Not":{"Variable":"{{variable:v}}","StringEquals":"b"}}]}],"Default":"a"}},
{"name":"b","action":"acme:x","onFailure":"step:a","onCancel":"step:a","maxAttempts":3,"timeoutSeconds":60,"isCritical":false,
"inputs":{"x":"{{ a.Out }} {{ global:DATE }}"},"outputs":[{"Name":"Out","Selector":"$.a[0]..b","Type":"StringList"}]}]}"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_runbook_is_read_or_refused_and_what_is_read_can_be_run(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..6, "[a-z{}\\[\\]\":,.$ ]{0,6}"), 0..4),
        end in 0_usize..4,
    ) {
        let mut content = VALID.to_owned();
        for (at, removed, inserted) in edits {
            let start = at.index(content.len() + 1);
            content.replace_range(start..(start + removed).min(content.len()), &inserted);
        }
        let Ok(book) = Runbook::parse(&content, Format::Json) else { return Ok(()) };
        let _ = book.bind(&BTreeMap::new());
        for (at, step) in book.steps.iter().enumerate() {
            if let Ok(inputs) = Runbook::resolve(&step.inputs, &|_| Some(json!("1")))
                && let Ok(Some(next)) = choose(&inputs)
                && step.action == "aws:branch"
            {
                prop_assert!(book.step_named(next).is_some(), "{}", next);
            }
            let end = [StepEnd::Success { chosen: None }, StepEnd::Success { chosen: Some(0) }, StepEnd::Failed, StepEnd::Cancelled][end];
            if let After::Step(next) = book.after(at, end) {
                prop_assert!(next < book.steps.len());
            }
        }
    }

    #[test]
    fn what_was_put_in_is_not_looked_at_again(a in ".{0,12}", b in ".{0,12}") {
        let values = BTreeMap::from([("a".to_owned(), json!(format!("{{{{ b }}}}{a}"))), ("b".to_owned(), json!(b))]);
        let found = resolve(&json!({ "x": "<{{ a }}|{{b}}>" }), &values).unwrap();
        prop_assert_eq!(&found["x"], &json!(format!("<{{{{ b }}}}{a}|{b}>")));
    }

    #[test]
    fn any_selector_ends(selector in "\\$[.a\\[0\\]*]{0,20}") {
        let value = (0..10).fold(json!([1]), |inner, _| json!({ "a": inner.clone(), "b": [inner["a"].clone()] }));
        if let Ok(selector) = Selector::parse(&selector) {
            let _ = selector.select(&value, &mut Room::new(1_000));
        }
    }
}

#[test]
fn the_patterns_of_a_runbook_have_one_budget_together_when_it_is_made() {
    // A third of a megabyte each, once it is compiled.
    let parameters: String =
        (0..100).map(|i| format!("  P{i}: {{ type: String, allowedPattern: '[a-z]{{1,4000}}' }}\n")).collect();
    let content = format!(
        "schemaVersion: '0.3'\nparameters:\n{parameters}mainSteps:\n- {{ name: rest, action: 'aws:pause', inputs: {{}} }}\n"
    );
    let message = Runbook::parse(&content, Format::Yaml).unwrap_err().message;
    let expected = "allowedPattern is too large: all patterns of a document together may have 2097152 bytes";
    assert!(message.starts_with(expected), "{message}");
    // What a host has accepted it does not weigh again at each of its steps.
    assert!(Runbook::parse_accepted(&content, Format::Yaml).is_ok());
}
