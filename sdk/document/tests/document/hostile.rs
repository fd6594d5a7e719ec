//! Documents and values that nobody would write by hand.

use std::collections::BTreeMap;

use muster_document::{
    BoundStep, Document, Finished, Flow, Format, Next, Node, Platform, Reboot, Resolved, ResolvedType, ResultStatus,
    StepResult, Support, convert,
};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::json;

use crate::yaml;

/// Everything that can be done with a text from a stranger; only that it comes back matters.
fn use_fully(content: &str, values: &BTreeMap<String, Vec<String>>) {
    for format in [Format::Json, Format::Yaml] {
        for to in [Format::Json, Format::Yaml] {
            if let Ok(converted) = convert(content, format, to) {
                assert!(convert(&converted, to, format).is_ok(), "{converted}");
            }
        }
        let Ok(document) = Document::parse(content, format, Some("Command")) else { continue };
        let _ = document.platforms(|_| Some([Platform::Linux]));
        for values in [values, &BTreeMap::new()] {
            let Ok(arguments) = document.bind(values) else { continue };
            let resolved = |name: &String| {
                (name.clone(), Resolved { resolved_type: ResolvedType::String, value: "{{ a }}".into() })
            };
            let found = arguments.references().iter().map(resolved).collect();
            let steps = document.resolve(arguments, &found).and_then(|arguments| document.interpolate(&arguments));
            let Ok(steps) = steps else { continue };
            let mut flow = Flow::new(&steps, &Node { platform: Platform::Linux, support: &|_| Support::Supported });
            flow.next();
        }
    }
}

const VALID: &str = r#"{"schemaVersion":"2.2","description":"d","parameters":{"a":{"type":"String","default":"x{{ssm:y}}",
"allowedPattern":"^.*$"},"b":{"type":"StringList","default":["{{ssm:z}}"]}},"mainSteps":[{"name":"s","action":"aws:runShellScript",
"precondition":{"StringEquals":["{{ a }}","x"]},"inputs":{"runCommand":["echo {{ a }} {{b}}","{{ b }}"],"onFailure":"exit",
"timeoutSeconds":"60"}},{"name":"t","action":"acme:x"}]}"#;

const VALID_YAML: &str = "schemaVersion: '2.2'\nparameters:\n  a: {type: String, default: 'x'}\nmainSteps:\n- name: s\n  action: aws:runShellScript\n  precondition:\n    StringEquals: [platformType, Linux]\n  inputs:\n    runCommand:\n    - |\n      echo {{ a }}\n    - >-\n      folded\n      text\n    - \"\\u0041\"\n";

#[test]
fn nesting_repetition_and_aliases_without_end_are_refused() {
    let half = 32_000;
    let contents = [
        "[".repeat(half),
        "{\"a\":".repeat(half / 5),
        format!("{}{}", "[".repeat(half), "]".repeat(half)),
        "- ".repeat(half),
        "? ".repeat(half),
        "a: ".repeat(half / 3),
        "{a: ".repeat(half / 4),
        "- a\n".repeat(half / 4),
        "!!str ".repeat(half / 6),
        "&a ".repeat(half / 3),
        "\u{feff}".repeat(1000),
        "%".repeat(half),
        "#".repeat(half),
        "'".repeat(half),
        "|\n".repeat(half / 2),
        "{{".repeat(half / 2),
        (0..10).fold("a0: &a0 [x]\n".to_owned(), |text, n| {
            format!("{text}a{}: &a{} [{}]\n", n + 1, n + 1, vec![format!("*a{n}"); 10].join(","))
        }),
    ];
    for content in contents {
        for format in [Format::Json, Format::Yaml] {
            assert!(Document::parse(&content, format, Some("Command")).is_err());
        }
    }
}

#[test]
fn nesting_is_allowed_to_64_levels_in_both_formats() {
    // The document, the steps, a step and its inputs are four levels.
    let document = |levels: usize| {
        let (open, close) = ("[".repeat(levels - 4), "]".repeat(levels - 4));
        format!(
            "{{\"schemaVersion\": \"2.2\", \"mainSteps\": [{{\"name\": \"a\", \"action\": \"b\", \"inputs\": {{\"x\": {open}{close}}}}}]}}"
        )
    };
    for format in [Format::Json, Format::Yaml] {
        assert!(Document::parse(&document(64), format, Some("Command")).is_ok());
        assert!(Document::parse(&document(65), format, Some("Command")).is_err());
    }
}

#[test]
fn a_document_has_at_most_as_many_steps_as_host_and_node_keep() {
    let document = |steps: usize| {
        let steps: String = (0..steps).map(|n| format!("- {{name: a{n}, action: b:c}}\n")).collect();
        format!("schemaVersion: '2.2'\nmainSteps:\n{steps}")
    };
    let parse = |content: &str| Document::parse(content, Format::Yaml, Some("Command"));
    let most = document(2_200);
    assert!(document(2_201).len() < 64 << 10, "what refuses it is not the length of its content");
    assert_eq!(parse(&most).unwrap().steps.len(), 2_200);
    let refused = parse(&document(2_201)).unwrap_err().message;
    assert!(refused.contains("at most 2200 steps"), "{refused}");
}

/// A document with a parameter for each of these patterns.
fn with_patterns(patterns: &[&str]) -> String {
    let parameters: serde_json::Map<_, _> = patterns
        .iter()
        .enumerate()
        .map(|(i, pattern)| (format!("p{i}"), json!({ "type": "String", "default": "x", "allowedPattern": pattern })))
        .collect();
    let steps = json!([{ "name": "s", "action": "aws:runShellScript", "inputs": {} }]);
    json!({ "schemaVersion": "2.2", "parameters": parameters, "mainSteps": steps }).to_string()
}

#[test]
fn the_patterns_of_a_document_have_one_budget_together() {
    let parse = |patterns: &[&str]| Document::parse(&with_patterns(patterns), Format::Json, Some("Command"));
    // A third of a megabyte each, once it is compiled; two hundred parameters with what one of them may have would be a gigabyte.
    assert!(parse(&["[a-z]{1,4000}"; 5]).is_ok());
    let property = r"\p{L}".repeat(33);
    let long = "x".repeat(8 << 10);
    for (patterns, what) in [
        (&["[a-z]{1,4000}"; 100][..], "2097152 bytes when they are compiled"),
        (&["(a{1000}){1000}"], "2097152 bytes when they are compiled"),
        (&[&*long, &*long, "x"], "16384 bytes"),
        (&[&*property, &*property], r"64 classes of the form \p{…}"),
    ] {
        let message = parse(patterns).unwrap_err().message;
        let expected = format!("allowedPattern is too large: all patterns of a document together may have {what}.");
        assert!(message.starts_with(&expected), "{message}");
        // What a host has accepted it does not weigh again whenever a command is made of it.
        assert!(Document::parse_accepted(&with_patterns(patterns), Format::Json).is_ok());
    }
}

/// Text with what YAML, JSON and templates find special.
fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "{{",
        "}}",
        "{{ a }}",
        "{{ssm:x}}",
        "$$",
        "\n",
        "\r\n",
        "\t",
        " ",
        "  ",
        ": ",
        "- ",
        "#",
        " #",
        "'",
        "\"",
        "\\",
        "|",
        ">",
        "&",
        "*",
        "!",
        "%",
        "@",
        "`",
        "---",
        "...",
        "~",
        "null",
        "true",
        "yes",
        "1",
        "0x1",
        "1e3",
        ".inf",
        "\u{0}",
        "\u{1b}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{1f600}",
        "é",
        "[",
        "]",
        ",",
        "?",
        "=",
        "<<",
        "2026-01-01",
    ]);
    prop::collection::vec(prop_oneof![3 => special.prop_map(str::to_owned), 1 => ".{0,4}"], 0..8)
        .prop_map(|parts| parts.concat())
}

fn values() -> impl Strategy<Value = BTreeMap<String, Vec<String>>> {
    prop::collection::btree_map("[a-c]", prop::collection::vec(text(), 0..3), 0..3)
}

/// A plugin's input of any form.
fn input() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        text().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        any::<bool>().prop_map(serde_json::Value::from),
        Just(serde_json::Value::Null),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::btree_map(text(), inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

fn meaning(content: &str, format: Format) -> Result<String, TestCaseError> {
    let document = Document::parse(content, format, Some("Command"))
        .map_err(|error| TestCaseError::fail(format!("{error}\n{content}")))?;
    let Document { description, parameters, steps, .. } = document;
    Ok(format!("{description:?} {parameters:?} {steps:?}"))
}

fn result() -> impl Strategy<Value = StepResult> {
    use ResultStatus::{Cancelled, Failed, Success, TimedOut};
    (
        prop::sample::select(vec![Success, Failed, TimedOut, Cancelled]),
        prop::sample::select(vec![None, Some(0), Some(1), Some(168), Some(169), Some(194), Some(3010)]),
        prop::sample::select(vec![Reboot::No, Reboot::No, Reboot::ThenProceed, Reboot::ThenAgain]),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(status, exit_code, reboot, finish)| StepResult { status, exit_code, reboot, finish })
}

fn flow_steps() -> impl Strategy<Value = Vec<BoundStep>> {
    let choice = |of: &'static [&'static str]| prop::sample::select(of);
    let step = (
        choice(&["a:here", "a:elsewhere", "a:unknown"]),
        choice(&["{}", "{onFailure: exit}", "{onFailure: successAndExit}", "{onSuccess: exit}", "{finallyStep: true}"]),
        choice(&["{}", "{StringEquals: [platformType, Linux]}", "{StringEquals: [platformType, MacOS]}", "{X: [a]}"]),
    );
    (choice(&["2.0", "2.2"]), prop::collection::vec(step, 1..8)).prop_map(|(schema, steps)| {
        let steps: String = steps
            .iter()
            .enumerate()
            .map(|(index, (action, inputs, precondition))| {
                format!("- {{name: s{index}, action: '{action}', inputs: {inputs}, precondition: {precondition}}}\n")
            })
            .collect();
        crate::bound(&yaml(&format!("schemaVersion: '{schema}'\nmainSteps:\n{steps}")), &[])
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), values in values()) {
        use_fully(&String::from_utf8_lossy(&bytes), &values);
    }

    #[test]
    fn any_text_that_looks_like_a_document_is_read_or_refused(content in text(), values in values()) {
        use_fully(&content, &values);
    }

    #[test]
    fn a_damaged_document_is_read_or_refused(
        of_yaml in any::<bool>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..6, text()), 1..4),
        values in values(),
    ) {
        let mut content = if of_yaml { VALID_YAML } else { VALID }.to_owned();
        for (at, removed, inserted) in edits {
            let start = (0..=at.index(content.len() + 1)).rev().find(|at| content.is_char_boundary(*at)).unwrap_or(0);
            let end = (start + removed..=content.len()).find(|at| content.is_char_boundary(*at)).unwrap_or(start);
            content.replace_range(start..end.max(start), &inserted);
        }
        use_fully(&content, &values);
    }

    #[test]
    fn a_converted_document_means_the_same(description in text(), default in text(), input in input(), key in text()) {
        let content = json!({
            "schemaVersion": "2.2", "description": description.replace("{{", "{"),
            "parameters": {"a": {"type": "String", "default": default}},
            "mainSteps": [{"name": "s", "action": "a:b", "inputs": {"zkey": input, key: 1}}]
        });
        let in_json = content.to_string();
        let in_yaml = convert(&in_json, Format::Json, Format::Yaml).unwrap();
        let back = convert(&in_yaml, Format::Yaml, Format::Json).unwrap();
        prop_assert_eq!(&meaning(&in_json, Format::Json)?, &meaning(&in_yaml, Format::Yaml)?, "{}", in_yaml);
        prop_assert_eq!(&meaning(&in_json, Format::Json)?, &meaning(&back, Format::Json)?);
    }

    #[test]
    fn substitution_is_a_single_pass(
        parts in prop::collection::vec(prop_oneof![Just("a"), Just("b"), Just("-")], 2..6),
        a in text(), b in text(),
    ) {
        let template: String = parts.iter().map(|part| match *part {
            "-" => "-".to_owned(),
            name => format!("{{{{ {name} }}}}"),
        }).collect();
        // References are told as a table elsewhere.
        let [a, b] = [a, b].map(|value| value.replace("ssm:", ""));
        let document = yaml(&crate::one_step("  a: {type: String}\n  b: {type: String}", &format!("    x: '{template}'")));
        let arguments = crate::bind(&document, &[("a", &[a.as_str()]), ("b", &[b.as_str()])]).unwrap();
        let expected: String = parts.iter().map(|part| match *part {
            "a" => a.replace("$$", "$"),
            "b" => b.replace("$$", "$"),
            text => text.to_owned(),
        }).collect();
        let steps = document.interpolate(&arguments).unwrap();
        prop_assert_eq!(steps[0].inputs["x"].as_str(), Some(expected.as_str()));
    }

    #[test]
    fn a_flow_ends_and_one_made_again_goes_on_the_same(
        steps in flow_steps(),
        results in prop::collection::vec(result(), 40),
        cancel_after in prop::option::weighted(0.2, 0usize..8),
    ) {
        let support = |action: &str| match action {
            "a:here" => Support::Supported,
            "a:elsewhere" => Support::OtherPlatform,
            _ => Support::Unknown,
        };
        let node = Node { platform: Platform::Linux, support: &support };
        let mut flow = Flow::new(&steps, &node);
        let mut results = results.into_iter();
        let mut turns = 0;
        loop {
            turns += 1;
            // Each step is settled or run; a run may ask for at most one reboot here, since the node then gets a plain result.
            prop_assert!(turns <= 2 * steps.len() + 1);
            let cancelled = cancel_after.is_some_and(|after| flow.outcomes().len() >= after);
            if cancelled {
                flow.cancel();
            }
            let mut again = Flow::resume(&steps, &node, flow.outcomes().to_vec());
            if cancelled {
                again.cancel();
            }
            let next = flow.next();
            prop_assert_eq!(&next, &again.next());
            prop_assert_eq!(&flow, &again);
            match next {
                Next::Run { index } => {
                    let result = results.next().unwrap();
                    if flow.finished(index, result) == Some(Finished::RebootThenAgain) {
                        let plain = StepResult { status: ResultStatus::Failed, exit_code: None, reboot: Reboot::No, finish: false };
                        flow.finished(index, plain);
                    }
                }
                Next::Settled { index, outcome } => prop_assert_eq!(&flow.outcomes()[index], &outcome),
                Next::Done { status } => {
                    prop_assert_eq!(flow.outcomes().len(), steps.len());
                    prop_assert_eq!(flow.status(), status);
                    break;
                }
            }
        }
    }
}
