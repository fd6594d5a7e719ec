//! What becomes of templates.

use muster_document::{BoundArgument, OnFailure, ParameterErrorCode, Resolved, ResolvedType, total_execution_seconds};
use serde_json::{Value, json};

use crate::{bind, bound, one_step, yaml};

const PARAMETERS: &str = "  s: {type: String, default: text}
  l: {type: StringList, default: [a, b]}
  m: {type: StringMap, default: {k: v}}
  other: {type: String, default: other}";

fn input(template: &str, values: &[(&str, &[&str])]) -> Value {
    let quoted = serde_json::to_string(template).unwrap();
    let document = yaml(&one_step(PARAMETERS, &format!("    input: {quoted}")));
    bound(&document, values)[0].inputs["input"].clone()
}

#[test]
fn a_template_alone_keeps_the_type_and_within_text_becomes_text() {
    let rows = [
        ("{{ s }}", json!("text")),
        ("{{s}}", json!("text")),
        ("{{  s\t}}", json!("text")),
        ("{{ l }}", json!(["a", "b"])),
        ("{{ m }}", json!({"k": "v"})),
        (" {{ s }}", json!(" text")),
        ("a {{ s }} b {{s}}", json!("a text b text")),
        ("{{s}}{{other}}", json!("textother")),
        ("x {{ l }}", json!("x [\"a\",\"b\"]")),
        ("x {{ m }}", json!("x {\"k\":\"v\"}")),
        ("{{{s}}}", json!("{text}")),
        ("{ {s} } {{s}", json!("{ {s} } {{s}")),
        ("{{ .Names }} {{json .}} {{s_t}} {{ssm-secure:x}}", json!("{{ .Names }} {{json .}} {{s_t}} {{ssm-secure:x}}")),
        ("$$ {{ s }}", json!("$$ text")),
    ];
    for (template, expected) in rows {
        assert_eq!(input(template, &[]), expected, "{template}");
    }
}

#[test]
fn a_doubled_dollar_in_a_value_collapses_only_within_text() {
    assert_eq!(input("{{ s }}", &[("s", &["$$HOME $1"])]), json!("$$HOME $1"));
    assert_eq!(input("echo {{ s }}", &[("s", &["$$HOME $1"])]), json!("echo $HOME $1"));
}

#[test]
fn a_value_is_never_read_as_a_template() {
    assert_eq!(input("a {{ s }} {{ other }}", &[("s", &["{{ other }}"])]), json!("a {{ other }} other"));
    assert_eq!(input("{{ s }}", &[("s", &["{{ other }}"])]), json!("{{ other }}"));
    // Nor do the ends of values make one together.
    assert_eq!(input("{{s}}other}}", &[("s", &["{{"])]), json!("{{other}}"));
}

#[test]
fn keys_of_maps_are_never_replaced() {
    let document = yaml(&one_step(PARAMETERS, "    '{{ s }}': {'{{s}}': ['{{ s }}']}"));
    assert_eq!(bound(&document, &[])[0].inputs, json!({"{{ s }}": {"{{s}}": ["text"]}}));
}

fn resolved(content: &str, found: &[(&str, ResolvedType, &str)]) -> Result<Value, String> {
    let document = yaml(content);
    let found = found
        .iter()
        .map(|(name, resolved_type, value)| {
            ((*name).to_owned(), Resolved { resolved_type: *resolved_type, value: (*value).to_owned() })
        })
        .collect();
    let arguments = document.resolve(bind(&document, &[]).unwrap(), &found).map_err(|error| error.message)?;
    document.interpolate(&arguments).map(|steps| steps[0].inputs.clone()).map_err(|error| error.message)
}

#[test]
fn references_become_what_parameter_store_holds() {
    let content = one_step(
        "  s: {type: String, default: 'in {{ssm:text}}'}\n  l: {type: StringList, default: '{{ssm:list}}'}",
        "    a: '{{ s }} and {{ ssm:text:2 }}'\n    b: ['{{ssm:list}}', x, ' {{ ssm:list }} ']\n    c: '{{ l }}'",
    );
    let found = [
        ("text", ResolvedType::String, "{{ s }} $$"),
        ("text:2", ResolvedType::String, "two"),
        ("list", ResolvedType::StringList, "'p,q a',r"),
    ];
    let expected = json!({
        "a": "in {{ s }} $ and two",
        "b": ["'p", "q a'", "r", "x", "'p", "q a'", "r"],
        "c": ["'p", "q a'", "r"]
    });
    assert_eq!(resolved(&content, &found), Ok(expected));
}

#[test]
fn a_value_for_the_environment_is_not_pasted_into_a_script() {
    let document = yaml(&one_step(
        "  p: {type: String, interpolationType: ENV_VAR}",
        "    runCommand: ['if [ -z \"$SSM_p\" ]; then export SSM_p=\"{{p}}\"; fi', '{{ p }}']\n    workingDirectory: '{{ p }}'",
    ));
    let steps = bound(&document, &[("p", &["$(reboot)"])]);
    assert_eq!(steps[0].environment["SSM_p"], "$(reboot)");
    assert_eq!(
        steps[0].inputs,
        json!({
            "runCommand": ["if [ -z \"$SSM_p\" ]; then export SSM_p=\"{{p}}\"; fi", "{{ p }}"],
            "workingDirectory": "$(reboot)"
        })
    );
}

#[test]
fn what_controls_the_flow_leaves_the_inputs() {
    let document = yaml(&one_step(
        PARAMETERS,
        "    onFailure: '{{ s }}'\n    onSuccess: exit\n    finallyStep: 'true'\n    timeoutSeconds: '{{ other }}'",
    ));
    let step = bound(&document, &[("s", &["successAndExit"]), ("other", &["60"])]).remove(0);
    assert_eq!(step.inputs, json!({"timeoutSeconds": "60"}));
    assert_eq!(step.control.on_failure, Some(OnFailure::SuccessAndExit));
    assert!(step.control.exit_on_success && step.control.finally_step);
    assert_eq!(step.timeout_seconds, 60);
}

#[test]
fn a_time_out_is_between_5_and_172800_seconds_or_else_3600() {
    let rows = [
        ("5", 5),
        ("172800", 172_800),
        ("'3601'", 3601),
        ("4", 3600),
        ("172801", 3600),
        ("-1", 3600),
        ("soon", 3600),
        ("true", 3600),
        ("1e300", 3600),
        ("60.9", 60),
    ];
    for (written, seconds) in rows {
        let document = yaml(&one_step("", &format!("    timeoutSeconds: {written}")));
        assert_eq!(bound(&document, &[])[0].timeout_seconds, seconds, "{written}");
    }
}

#[test]
fn the_total_adds_the_time_outs_and_is_3600_where_none_is_stated() {
    let total = |inputs: &[&str]| {
        let steps: String = inputs
            .iter()
            .enumerate()
            .map(|(index, inputs)| format!("- {{name: s{index}, action: 'a:b', inputs: {{{inputs}}}}}\n"))
            .collect();
        total_execution_seconds(&bound(&yaml(&format!("schemaVersion: '2.2'\nmainSteps:\n{steps}")), &[]))
    };
    assert_eq!(total(&["", ""]), 3600);
    assert_eq!(total(&["timeoutSeconds: 600"]), 600);
    assert_eq!(total(&["timeoutSeconds: 600", "timeoutSeconds: '30'"]), 630);
    assert_eq!(total(&["timeoutSeconds: 600", ""]), 4200);
}

#[test]
fn preconditions_travel_as_written_and_as_they_became() {
    let document = yaml(
        "schemaVersion: '2.2'
parameters:
  p: {type: String, default: v}
mainSteps:
- name: a
  action: a:b
  precondition: {StringEquals: ['{{ p }} {{ssm:x}}', 'v w']}
",
    );
    let argument = |initial: &str, resolved: &str| BoundArgument { initial: initial.into(), resolved: resolved.into() };
    assert_eq!(
        bound(&document, &[])[0].precondition["StringEquals"],
        [argument("{{ p }} {{ssm:x}}", "v {{ssm:x}}"), argument("v w", "v w")]
    );
}

#[test]
fn a_document_that_repeats_a_long_value_is_refused_before_it_grows() {
    let templates = "{{ s }}".repeat(1000);
    let document = yaml(&one_step(PARAMETERS, &format!("    runCommand: ['{templates}']")));
    let value = "x".repeat(50_000);
    let arguments = bind(&document, &[("s", &[value.as_str()])]).unwrap();
    let error = document.interpolate(&arguments).unwrap_err();
    assert_eq!(error.code, ParameterErrorCode::MaxDocumentSizeExceeded);
    assert_eq!(error.message, "The document with its parameters in place is larger than 131072 bytes.");
}

#[test]
fn bound_steps_of_an_older_host_and_of_a_newer_one_are_read() {
    let older = r#"{"name":"a","action":"a:b","schema_version":"2.2","inputs":{},"timeout_seconds":5,"added":1}"#;
    let step: muster_document::BoundStep = serde_json::from_str(older).unwrap();
    assert_eq!(step.control, muster_document::Control::default());
    let again = serde_json::from_str(&serde_json::to_string(&step).unwrap()).unwrap();
    assert_eq!(step, again);
}
