//! Documents and runbooks, on the way from an author's text to what runs.

use std::collections::BTreeMap;

use muster_document::{
    BoundStep, ContentErrorCode, Document, Finished, Flow, Format, MAX_BOUND_BYTES, Next, Node, Parameter,
    ParameterType, Platform, Reboot, Reference, Resolved, ResolvedType, ResultStatus, Room as SelectorRoom, Runbook,
    Selector, StepEnd, StepResult, Support, choose, convert,
};
use muster_fuzz::{Json, Room, Target, one_of, run};
use serde_json::{Value, json};

use crate::{is_same, two_parts};

/// The patterns of a document may have two megabytes together when they are compiled. While the last one is, its syntax, its states and the
/// larger place that they move to are held beside that: 13 megabytes is the most that was seen.
const WITH_PATTERNS: Room = Room { times: 64, bytes: 24 << 20 };

const WORDS: &[&str] = &[
    "schemaVersion",
    "2.2",
    "2.0",
    "0.3",
    "parameters",
    "mainSteps",
    "name",
    "action",
    "inputs",
    "type",
    "default",
    "String",
    "StringList",
    "StringMap",
    "Boolean",
    "Integer",
    "MapList",
    "List<AWS::EC2::Instance::Id>",
    "allowedPattern",
    "allowedValues",
    "minChars",
    "maxItems",
    "precondition",
    "StringEquals",
    "platformType",
    "{{ a }}",
    "{{ssm:b}}",
    "{{ s.Out }}",
    "{{ variable:v }}",
    "{{ global:DATE }}",
    "interpolationType",
    "ENV_VAR",
    "onFailure",
    "step:s",
    "isEnd",
    "nextStep",
    "outputs",
    "Selector",
    "$.a..b[*]",
    "Choices",
    "And",
    "Not",
    "aws:branch",
    "aws:runShellScript",
    "timeoutSeconds",
    "finallyStep",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "---\n",
    "|\n",
    ">-\n",
    "? ",
    "<<: ",
    "'",
    "\\p{L}{1,1000}",
    "(?i)",
    "[^x]{1,99}",
    "0x1F",
    "1e3",
    ".inf",
];

const COMMAND: &str = r#"{"schemaVersion":"2.2","description":"d","parameters":{"a":{"type":"String","default":"x{{ssm:y}}",
"allowedPattern":"^.*$"},"b":{"type":"StringList","default":["{{ssm:z}}"],"minItems":1,"maxItems":9},"m":{"type":"StringMap",
"default":{"k":["v",1]}},"e":{"type":"String","default":"v","interpolationType":"ENV_VAR","maxChars":20},"f":{"type":"Boolean",
"default":true}},"mainSteps":[{"name":"s","action":"aws:runShellScript","precondition":{"StringEquals":["{{ a }}","x"]},
"inputs":{"runCommand":["echo {{ a }} {{b}}","{{ b }}"],"onFailure":"exit","timeoutSeconds":"60"}},{"name":"t","action":"acme:x",
"inputs":{"deep":[[{"{{ a }}":"{{ m }}"}]],"finallyStep":true}}]}"#;

const COMMAND_YAML: &str = "# of a person\nschemaVersion: '2.2'\nparameters:\n  a: {type: String, default: 'x', allowedValues: [x, y]}\n  \
i: {type: Integer, default: 3}\nmainSteps:\n- name: s\n  action: aws:runShellScript\n  precondition:\n    StringEquals: [platformType, Linux]\n  \
inputs:\n    runCommand:\n    - |\n      echo {{ a }}\n    - >-\n      folded\n      text\n    - \"\\u0041\"\n    number: 1.5e3\n";

const RUNBOOK: &str = "schemaVersion: '0.3'\nassumeRole: '{{ role }}'\nparameters:\n  role: {type: 'AWS::IAM::Role::Arn', default: ''}\n  \
many: {type: 'List<AWS::EC2::Instance::Id>', default: []}\n  maps: {type: MapList, default: [{a: 1}]}\nvariables:\n  \
v: {type: Integer, default: 1}\nmainSteps:\n- name: s\n  action: aws:executeAwsApi\n  maxAttempts: 3\n  timeoutSeconds: 60\n  \
onFailure: step:last\n  onCancel: step:last\n  isCritical: false\n  inputs: {Service: ssm, Api: x, Names: ['{{ many }}', 'a{{ role }}b']}\n  \
outputs:\n  - {Name: Out, Selector: '$.a..b[0]', Type: String}\n- name: choose\n  action: aws:branch\n  inputs:\n    Choices:\n    \
- {NextStep: last, And: [{Variable: '{{ s.Out }}', StringEquals: x}, {Not: {Variable: '{{ variable:v }}', NumericGreater: 2}}]}\n    \
Default: last\n- name: put\n  action: aws:updateVariable\n  inputs: {Name: 'variable:v', Value: 2}\n- name: last\n  action: aws:sleep\n  \
inputs: {Duration: PT1M, When: '{{ global:DATE }}'}\n  isEnd: true\noutputs: [s.Out, last]\n";

/// Those that come with the host.
fn ready_made() -> Vec<&'static str> {
    vec![
        include_str!("../../../../host/src/systems/documents/ready_made/AWS-RunShellScript.yaml"),
        include_str!("../../../../host/src/systems/documents/ready_made/AWS-CreateJiraIssue.yaml"),
        include_str!("../../../../host/src/systems/documents/ready_made/AWS-RestartEC2InstanceWithApproval.yaml"),
    ]
}

/// Values for all parameters, in the wire's form.
fn supplied(parameters: &[Parameter]) -> BTreeMap<String, Vec<String>> {
    let value = |parameter: &Parameter| match parameter.parameter_type {
        ParameterType::Boolean => "true".to_owned(),
        ParameterType::Integer => "7".to_owned(),
        ParameterType::StringMap | ParameterType::MapList => json!({"a": ["{{ b }}", 1]}).to_string(),
        _ => parameter.allowed_values.first().cloned().unwrap_or_else(|| "x".to_owned()),
    };
    parameters.iter().map(|parameter| (parameter.name.clone(), vec![value(parameter)])).collect()
}

/// A parameter of Parameter Store whose value would be a template.
fn found<'r>(references: impl IntoIterator<Item = &'r String>) -> BTreeMap<String, Resolved> {
    let resolved = || Resolved { resolved_type: ResolvedType::String, value: "{{ a }}".into() };
    references.into_iter().map(|name| (name.clone(), resolved())).collect()
}

/// A text in one format is the same values in the other, and back.
fn is_converted(content: &str) {
    if let Ok(yaml) = convert(content, Format::Json, Format::Yaml) {
        let back = match convert(&yaml, Format::Yaml, Format::Json) {
            // Another format may take more room.
            Err(error) if error.code == ContentErrorCode::MaxDocumentSizeExceeded => return,
            back => back.unwrap_or_else(|error| panic!("{error}\n{yaml}")),
        };
        let pretty = convert(content, Format::Yaml, Format::Json).ok();
        let of = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert!(is_same(&of(&back), &of(content)), "{yaml}");
        // JSON is YAML, but for a few escapes and lengths of keys.
        assert!(pretty.is_none_or(|pretty| is_same(&of(&pretty), &of(content))), "{content}");
    }
}

#[test]
fn documents_run_to_their_end_or_are_refused() {
    run(&Target {
        name: "document",
        good: one_of([vec![COMMAND, COMMAND_YAML], ready_made()].concat()),
        words: WORDS,
        json: Json::Whole,
        most_bytes: 65 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Ok(content) = std::str::from_utf8(input) else { return false };
            is_converted(content);
            [Format::Json, Format::Yaml].into_iter().filter(|format| runs(content, *format)).count() > 0
        },
    });
}

fn runs(content: &str, format: Format) -> bool {
    let Ok(document) = Document::parse(content, format, Some("Command")) else { return false };
    assert!(Document::parse_accepted(content, format).is_ok());
    let _ = document.platforms(|_| Some([Platform::Linux]));
    for values in [supplied(&document.parameters), BTreeMap::new()] {
        let Ok(arguments) = document.bind(&values) else { continue };
        let found = found(arguments.references());
        let steps = document.resolve(arguments, &found).and_then(|arguments| document.interpolate(&arguments));
        let Ok(steps) = steps else { continue };
        let texts: usize = steps.iter().map(|step| texts(&step.inputs)).sum();
        assert!(texts <= MAX_BOUND_BYTES, "{texts}");
        let sent = serde_json::to_string(&steps).unwrap();
        let heard: Vec<BoundStep> = serde_json::from_str(&sent).unwrap();
        assert_eq!(heard.len(), steps.len());
        ends(&heard);
    }
    true
}

fn texts(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(texts).sum(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + texts(value)).sum(),
        _ => 0,
    }
}

/// Every step has its outcome after as many turns as there are steps.
fn ends(steps: &[BoundStep]) {
    let node = Node { platform: Platform::Linux, support: &|_| Support::Supported };
    let mut flow = Flow::new(steps, &node);
    for turn in 0..=steps.len() {
        match flow.next() {
            Next::Run { index } => {
                let exit_code = [0, 1, 168, 169][turn % 4];
                let status = if exit_code == 0 { ResultStatus::Success } else { ResultStatus::Failed };
                let result = StepResult { status, exit_code: Some(exit_code), reboot: Reboot::No, finish: false };
                assert!(matches!(flow.finished(index, result), Some(Finished::Settled(_))));
            }
            Next::Settled { .. } => {}
            Next::Done { .. } => {
                assert_eq!((turn, flow.outcomes().len()), (steps.len(), steps.len()));
                let again = Flow::resume(steps, &node, flow.outcomes().to_vec()).next();
                assert!(matches!(again, Next::Done { status } if status == flow.status()));
            }
        }
    }
}

#[test]
fn runbooks_lead_from_step_to_step_or_are_refused() {
    run(&Target {
        name: "runbook",
        good: one_of([vec![RUNBOOK], ready_made()].concat()),
        words: WORDS,
        json: Json::Whole,
        most_bytes: 65 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Ok(content) = std::str::from_utf8(input) else { return false };
            [Format::Json, Format::Yaml].into_iter().filter(|format| leads(content, *format)).count() > 0
        },
    });
}

fn leads(content: &str, format: Format) -> bool {
    let Ok(runbook) = Runbook::parse(content, format) else { return false };
    assert!(Runbook::parse_accepted(content, format).is_ok());
    for values in [supplied(&runbook.parameters), BTreeMap::new()] {
        let Ok(arguments) = runbook.bind(&values) else { continue };
        let found = found(&arguments.references);
        let Ok(arguments) = runbook.with_references(arguments, &values, &found) else { continue };
        let lookup = |reference: Reference<'_>| match reference {
            Reference::Parameter(name) => arguments.values.get(name).cloned(),
            Reference::Output { .. } => Some(json!(["{{ a }}", {"b": 1}])),
            _ => Some(json!("{{ b }}")),
        };
        for (index, step) in runbook.steps.iter().enumerate() {
            let Ok(inputs) = Runbook::resolve(&step.inputs, &lookup) else { continue };
            assert!(texts(&Value::Object(inputs.clone())) <= MAX_BOUND_BYTES);
            let chosen = choose(&inputs).ok().flatten().and_then(|name| runbook.step_named(name));
            for end in [StepEnd::Success { chosen }, StepEnd::Failed, StepEnd::Cancelled] {
                let next = runbook.after(index, end);
                assert!(!matches!(next, muster_document::After::Step(next) if next >= runbook.steps.len()));
            }
            let mut room = SelectorRoom::new(MAX_BOUND_BYTES);
            step.outputs
                .iter()
                .for_each(|output| drop(output.selector.select(&Value::Object(inputs.clone()), &mut room)));
        }
    }
    true
}

#[test]
fn patterns_of_parameters_match_in_time_or_are_refused() {
    run(&Target {
        name: "pattern",
        good: one_of(vec![
            "^[a-z0-9._/-]{1,128}$\n\nan/example",
            "^(mi|i)-(\\w{8}|\\w{17})$\n\nmi-0123456789abcdef0",
            "(?i)\\p{Lu}+|[[:alpha:]&&[^a]]{2,4}\n\nÄbc",
            "^(([a-z]+)*)+$\n\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
        ]),
        words: &[
            "\\p{L}", "\\PL", "\\w", "[^x]", "{1,1000}", "{0,9}", "(?i)", "(?s).", "|", "^", "$", "\\b", "*?", "(?=a)",
            "\\1",
        ],
        json: Json::Nowhere,
        most_bytes: 4 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Some((pattern, value)) = two_parts(input) else { return false };
            let document = json!({
                "schemaVersion": "2.2", "mainSteps": [{"name": "s", "action": "aws:runShellScript", "inputs": {}}],
                "parameters": {"a": {"type": "String", "allowedPattern": pattern}},
            });
            let Ok(document) = Document::parse(&document.to_string(), Format::Json, Some("Command")) else {
                return false;
            };
            document.bind(&BTreeMap::from([("a".to_owned(), vec![value.to_owned()])])).is_ok()
        },
    });
}

#[test]
fn selectors_look_no_further_than_they_may() {
    const ROOM: usize = 64 << 10;
    run(&Target {
        name: "selector",
        good: one_of(vec![
            "$.Reservations[0].Instances[*].Id\n\n{\"Reservations\":[{\"Instances\":[{\"Id\":\"a\"},{\"Id\":\"b\"}]}]}",
            "$..a..a['b c']\n\n{\"a\":{\"a\":[{\"a\":{\"b c\":1}}]}}",
            "$\n\n[[[1]]]",
        ]),
        words: &["..a", "[*]", ".*", "[0]", "['a']", "$", "a", "[18446744073709551616]"],
        json: Json::AfterEmptyLine,
        most_bytes: 16 << 10,
        // Places that were found are remembered: a million at most, of eight bytes, and once more while the list of them grows.
        room: Room { times: 64, bytes: 32 << 20 },
        takes: |input| {
            let Some((selector, value)) = two_parts(input) else { return false };
            let (Ok(selector), Ok(value)) = (Selector::parse(selector), serde_json::from_str(value)) else {
                return false;
            };
            let mut room = SelectorRoom::new(ROOM);
            let selected = selector.select(&value, &mut room);
            assert!(selected.as_ref().is_ok_and(|selected| texts(selected) <= ROOM) || selected.is_err());
            selected.is_ok()
        },
    });
}
