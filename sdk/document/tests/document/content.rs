//! What CreateDocument refuses, and in which words.

use muster_document::{ContentErrorCode, Document, Format, ParameterType, Platform, SchemaVersion};

use crate::{one_step, yaml};

use ContentErrorCode::{InvalidDocumentContent as Content, InvalidDocumentSchemaVersion as Version};

fn refusal(content: &str, format: Format, document_type: Option<&str>) -> (ContentErrorCode, String) {
    match Document::parse(content, format, document_type) {
        Ok(_) => panic!("accepted: {content}"),
        Err(error) => (error.code, error.message),
    }
}

#[test]
fn a_schema_version_is_refused_by_what_is_wrong_with_it() {
    let rows = [
        ("'3.0'", Some("Command"), Content, "Document schema version is invalid. Value: 3.0 at Line: 1, Column: 16"),
        ("2.2", Some("Command"), Content, "schemaVersion should be String at Line: 1, Column: 16"),
        (
            "'2.0'",
            Some("Session"),
            Version,
            "2.0 is not a valid schema version for Session document type at Line: 1, Column: 16",
        ),
        ("'2.0'", None, Version, "Document type is required for schema version 2.0 at Line: 1, Column: 16"),
        ("'2.2'", None, Version, "Document type is required for schema version 2.2 at Line: 1, Column: 16"),
        (
            "'1.2'",
            Some("Policy"),
            Version,
            "1.2 is not a valid schema version for Policy document type at Line: 1, Column: 16",
        ),
        (
            "'2.2'",
            Some("Automation"),
            Version,
            "2.2 is not a valid schema version for Automation document type at Line: 1, Column: 16",
        ),
        (
            "'0.3'",
            Some("Command"),
            Version,
            "0.3 is not a valid schema version for Command document type at Line: 1, Column: 16",
        ),
        ("'1.2'", None, Content, "Missing \"runtimeConfig\" in the document. at Line: 1, Column: 1"),
        (
            "'1.0'",
            Some("Session"),
            Version,
            "Session documents of schema version 1.0 are not built yet at Line: 1, Column: 16",
        ),
    ];
    for (version, document_type, code, message) in rows {
        let content = format!("schemaVersion: {version}\nmainSteps: []\n");
        assert_eq!(refusal(&content, Format::Yaml, document_type), (code, message.to_owned()));
    }
}

#[test]
fn an_old_command_document_is_refused_by_its_name() {
    let content = r#"{"schemaVersion":"1.2","runtimeConfig":{}}"#;
    let (code, message) = refusal(content, Format::Json, None);
    assert_eq!(code, Version);
    assert_eq!(message, "Command documents of schema version 1.2 are not built yet at Line: 1, Column: 18");
}

#[test]
fn text_that_is_no_json_is_refused_with_its_place() {
    let (code, message) = refusal("\"hi\" there", Format::Json, Some("Command"));
    assert_eq!((code, message.as_str()), (Content, "JSON not well-formed. at Line: 1, Column: 6"));
    // Found only when the value itself is read: half of a surrogate pair, and a number that no double holds.
    for content in ["{\"a\":\n \"\\ud800\"}", "{\"a\":\n 1e999}"] {
        let (_, message) = refusal(content, Format::Json, Some("Command"));
        assert_eq!(message, "JSON not well-formed. at Line: 2, Column: 2");
    }
}

#[test]
fn text_that_is_no_yaml_is_refused_with_its_place_and_reason() {
    let rows = [
        ("schemaVersion: '2.2'\nmainSteps: [", "at Line: 2, Column: 12: unclosed"),
        ("a: &x 1\nb: *x\n", "at Line: 2, Column: 4: aliases are not supported"),
        ("a: 1\n---\nb: 1\n", "at Line: 2, Column: 1: only one YAML document is allowed"),
        ("? [a]\n: 1\n", "at Line: 1, Column: 3: a key has to be a scalar"),
        ("a: !mine 1\n", "at Line: 1, Column: 10: the value does not go with its tag"),
        ("a: !!int x\n", "at Line: 1, Column: 10: the value does not go with its tag"),
        ("", "at Line: 1, Column: 1: it is empty"),
    ];
    for (content, reason) in rows {
        let (code, message) = refusal(content, Format::Yaml, Some("Command"));
        assert_eq!(code, Content);
        assert!(message.starts_with(&format!("The content for the document is not valid. {reason}")), "{message}");
    }
}

#[test]
fn both_formats_tell_the_same_mistake_at_its_own_place() {
    let in_json = "{\n  \"schemaVersion\": \"2.2\",\n  \"mainSteps\": [\n    {\"name\": \"a\", \"inputs\": {}}\n  ]\n}";
    let in_yaml = "schemaVersion: '2.2'\nmainSteps:\n  - name: a\n    inputs: {}\n";
    let missing = "Missing \"action\" in step detail. at Line: ";
    assert_eq!(refusal(in_json, Format::Json, Some("Command")).1, format!("{missing}4, Column: 5"));
    assert_eq!(refusal(in_yaml, Format::Yaml, Some("Command")).1, format!("{missing}3, Column: 5"));
}

#[test]
fn a_place_is_counted_in_characters() {
    let content = "{\"schemaVersion\":\"2.2\",\"description\":\"ñ\u{1f600}\",\"oops\":1}";
    let error = Document::parse(content, Format::Json, Some("Command")).unwrap_err();
    assert_eq!((error.line, error.column), (Some(1), Some(43)));
}

/// Everything before `mainSteps`' first step is five lines or fewer, so the place is told by each row.
#[test]
fn a_mistake_in_a_step_is_refused_in_the_words_of_aws() {
    let rows = [
        ("- action: a:b", "Missing \"name\" in step detail. at Line: 3, Column: 3"),
        ("- name: a", "Missing \"action\" in step detail. at Line: 3, Column: 3"),
        ("- name: a b\n  action: a:b", "StepName: a b is invalid. at Line: 3, Column: 9"),
        ("- name: a-b\n  action: a:b", "StepName: a-b is invalid. at Line: 3, Column: 9"),
        (
            "- name: a\n  action: a:b\n- name: a\n  action: a:b",
            "Duplicate step names found in mainSteps of the document. at Line: 5, Column: 3",
        ),
        ("- name: a\n  action: a:b\n  isCritical: true", "Unknown property \"isCritical\". at Line: 5, Column: 3"),
        ("- name: 1\n  action: a:b", "name should be String at Line: 3, Column: 9"),
        ("- name: a\n  action: a:b\n  inputs: []", "inputs should be Map at Line: 5, Column: 11"),
        (
            "- name: a\n  action: a:b\n  inputs:\n    runCommand: ['{{ x }}']",
            "Parameter \"x\" is not declared. at Line: 6, Column: 18",
        ),
        (
            "- name: a\n  action: a:b\n  precondition:\n    StringEquals: [platformType, BeOS]",
            "Invalid precondition, unrecognized values [platformType, BeOS] encountered. at Line: 6, Column: 19",
        ),
        (
            "- name: a\n  action: a:b\n  precondition:\n    StringEquals: ['{{ x }}', v]",
            "Parameter \"x\" is not declared. at Line: 6, Column: 20",
        ),
        (
            "- name: a\n  action: a:b\n  inputs:\n    onFailure: continue",
            "onFailure should be exit or successAndExit at Line: 6, Column: 16",
        ),
        ("- name: a\n  action: a:b\n  inputs:\n    onSuccess: stop", "onSuccess should be exit at Line: 6, Column: 16"),
        (
            "- name: a\n  action: a:b\n  inputs:\n    finallyStep: 1",
            "finallyStep should be true or false at Line: 6, Column: 18",
        ),
        ("- name: a\n  action: a:b\n  action: c:d", "Duplicate key \"action\". at Line: 5, Column: 3"),
        ("- text", "step should be Map at Line: 3, Column: 3"),
    ];
    for (steps, message) in rows {
        let content = format!("schemaVersion: '2.2'\nmainSteps:\n{steps}\n");
        assert_eq!(refusal(&content, Format::Yaml, Some("Command")), (Content, message.to_owned()));
    }
}

#[test]
fn a_mistake_in_a_parameter_is_refused_in_the_words_of_aws() {
    let rows = [
        ("a_b: {type: String}", "Parameter name \"a_b\" is not alpha-numeric. at Line: 3, Column: 3"),
        ("a: {type: Text}", "Parameter type: Text is invalid. at Line: 3, Column: 13"),
        ("a: {type: Boolean}", "Parameter type: Boolean is invalid. at Line: 3, Column: 13"),
        ("a: {description: x}", "Missing \"type\" in parameter definition. at Line: 3, Column: 3"),
        ("a: {type: String, default: 1}", "Wrong default value for a \"String\" parameters at Line: 3, Column: 30"),
        (
            "a: {type: StringList, default: x}",
            "Wrong default value for a \"StringList\" parameters at Line: 3, Column: 34",
        ),
        (
            "a: {type: StringList, default: [1]}",
            "Wrong default value for a \"StringList\" parameters at Line: 3, Column: 34",
        ),
        (
            "a: {type: StringMap, default: x}",
            "Wrong default value for a \"StringMap\" parameters at Line: 3, Column: 33",
        ),
        ("a: {type: String, default: ~}", "Wrong default value for a \"String\" parameters at Line: 3, Column: 30"),
        ("a: {type: String, allowedvalues: [x]}", "Unknown property \"allowedvalues\". at Line: 3, Column: 21"),
        ("a: {type: String, allowedValues: x}", "allowedValues should be List at Line: 3, Column: 36"),
        ("a: {type: String, minChars: -1}", "minChars should be a whole number, 0 or more at Line: 3, Column: 31"),
        ("a: {type: String, minChars: '1'}", "minChars should be a whole number, 0 or more at Line: 3, Column: 31"),
        (
            "a: {type: StringList, minItems: 3, maxItems: 2}",
            "minItems should not be more than maxItems at Line: 3, Column: 3",
        ),
        ("a: {type: String, displayType: box}", "displayType should be textfield or textarea at Line: 3, Column: 34"),
        (
            "a: {type: StringList, interpolationType: ENV_VAR}",
            "interpolationType should be ENV_VAR, of a String parameter at Line: 3, Column: 44",
        ),
    ];
    for (parameter, message) in rows {
        let content = one_step(&format!("  {parameter}"), "    runCommand: []");
        assert_eq!(refusal(&content, Format::Yaml, Some("Command")), (Content, message.to_owned()));
    }
}

#[test]
fn a_pattern_that_would_need_backtracking_is_refused_when_the_document_is_made() {
    for pattern in ["(?!x).*", "(a)\\1", "(unclosed"] {
        let content = one_step(&format!("  a: {{type: String, allowedPattern: '{pattern}'}}"), "    runCommand: []");
        let (code, message) = refusal(&content, Format::Yaml, Some("Command"));
        assert_eq!(code, Content);
        assert!(message.starts_with("allowedPattern is not a regular expression of linear time: "), "{message}");
        assert!(message.ends_with(". at Line: 3, Column: 37"), "{message}");
    }
}

#[test]
fn a_document_without_what_it_must_have_is_refused() {
    let rows = [
        ("{}", "Missing \"schemaVersion\" in the document. at Line: 1, Column: 1"),
        ("{\"schemaVersion\":\"2.2\"}", "Missing \"mainSteps\" in the document. at Line: 1, Column: 1"),
        (
            "{\"schemaVersion\":\"2.2\",\"mainSteps\":[]}",
            "Missing \"mainSteps\" in the document. at Line: 1, Column: 36",
        ),
        (
            "{\"schemaVersion\":\"2.2\",\"runtimeConfig\":{}}",
            "Unknown property \"runtimeConfig\". at Line: 1, Column: 24",
        ),
        ("{\"schemaVersion\":\"2.2\",\"assumeRole\":\"\"}", "Unknown property \"assumeRole\". at Line: 1, Column: 24"),
        ("{\"schemaVersion\":\"2.2\",\"description\":1}", "description should be String at Line: 1, Column: 38"),
        ("{\"schemaVersion\":\"2.2\",\"mainSteps\":{}}", "mainSteps should be List at Line: 1, Column: 36"),
        ("[]", "The content of the document should be a Map at Line: 1, Column: 1"),
        ("{\"a\":1,\"a\":2}", "Duplicate key \"a\". at Line: 1, Column: 8"),
    ];
    for (content, message) in rows {
        assert_eq!(refusal(content, Format::Json, Some("Command")), (Content, message.to_owned()));
    }
}

#[test]
fn a_document_larger_than_64_kilobytes_is_refused_and_one_of_that_size_is_not() {
    let document = |filler: usize| one_step("", &format!("    runCommand: ['{}']", "x".repeat(filler)));
    let room = 65_536 - document(0).len();
    assert!(Document::parse(&document(room), Format::Yaml, Some("Command")).is_ok());
    let (code, message) = refusal(&document(room + 1), Format::Yaml, Some("Command"));
    assert_eq!(code.as_str(), "MaxDocumentSizeExceeded");
    assert_eq!(message, "The size limit of a document is 64 KB (65536 bytes); this one has 65537 bytes.");
}

#[test]
fn everything_that_an_author_may_say_is_read() {
    let document = yaml(
        "schemaVersion: \"2.2\"
description: Installs things
parameters:
  zeta:
    type: String
    description: The last letter first
    default: '{{ssm:/team/zeta:3}}'
    allowedValues: [a, b]
    allowedPattern: ^[ab]$
    minChars: 1
    maxChars: 9
    displayType: textfield
    interpolationType: ENV_VAR
  alpha: {type: StringList, default: [x], minItems: 0, maxItems: 5, displayType: textarea}
  map: {type: StringMap, default: {a: b}}
  required: {type: String}
mainSteps:
- name: one_1
  action: aws:runShellScript
  precondition: {StringEquals: [platformType, Linux]}
  inputs: {timeoutSeconds: 60, runCommand: ['{{ alpha }}'], onFailure: exit}
- name: two
  action: acme:rotateCerts
",
    );
    assert_eq!(document.schema_version, SchemaVersion::V2_2);
    assert_eq!(document.description.as_deref(), Some("Installs things"));
    let names: Vec<&str> = document.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(names, ["zeta", "alpha", "map", "required"]);
    let types: Vec<ParameterType> = document.parameters.iter().map(|parameter| parameter.parameter_type).collect();
    assert_eq!(
        types,
        [ParameterType::String, ParameterType::StringList, ParameterType::StringMap, ParameterType::String]
    );
    let defaults: Vec<Option<String>> =
        document.parameters.iter().map(muster_document::Parameter::default_text).collect();
    let expected = [Some("{{ssm:/team/zeta:3}}"), Some("[\"x\"]"), Some("{\"a\":\"b\"}"), None];
    assert_eq!(defaults, expected.map(|default| default.map(str::to_owned)));
    assert_eq!(document.actions().into_iter().collect::<Vec<_>>(), ["acme:rotateCerts", "aws:runShellScript"]);
    assert_eq!(document.steps[0].precondition["StringEquals"], ["platformType", "Linux"]);
    assert!(document.steps[1].inputs.is_empty());
}

#[test]
fn a_policy_document_of_schema_2_0_is_read() {
    let content = "schemaVersion: '2.0'\nmainSteps:\n- name: a\n  action: aws:softwareInventory\n";
    let document = Document::parse(content, Format::Yaml, Some("Policy")).unwrap();
    assert_eq!(document.schema_version, SchemaVersion::V2_0);
}

#[test]
fn plain_yaml_means_what_the_core_schema_says() {
    let document = yaml(&one_step(
        "",
        "    a: yes\n    b: 0o17\n    c: 0x1F\n    d: 010\n    e: 1.50\n    f: 2026-01-01\n    g: ~\n    h: !!str 1\n    i: TRUE\n    j: '1'\n    k: 99999999999999999999\n    l: .inf\n    m: 1_000\n    1: x",
    ));
    let expected = serde_json::json!({
        "a": "yes", "b": 15, "c": 31, "d": 10, "e": 1.5, "f": "2026-01-01", "g": null, "h": "1", "i": true, "j": "1",
        "k": 1e20, "l": ".inf", "m": "1_000", "1": "x"
    });
    assert_eq!(serde_json::Value::Object(document.steps[0].inputs.clone()), expected);
}

#[test]
fn the_platforms_are_those_of_the_plugins_and_an_unknown_plugin_is_refused_at_its_place() {
    let document = yaml(
        "schemaVersion: '2.2'\nmainSteps:\n- {name: a, action: 'aws:runShellScript'}\n- {name: b, action: 'aws:psModule'}\n",
    );
    let of = |action: &str| match action {
        "aws:runShellScript" => Some(vec![Platform::MacOS, Platform::Linux]),
        "aws:psModule" => Some(vec![Platform::Windows]),
        _ => None,
    };
    let platforms = document.platforms(of).unwrap();
    let names: Vec<&str> = platforms.into_iter().map(Platform::as_str).collect();
    assert_eq!(names, ["Windows", "Linux", "MacOS"]);

    let error = document.platforms(|action| of(action).filter(|_| action != "aws:psModule")).unwrap_err();
    assert_eq!(error.message, "Unknown plugin name: aws:psModule at Line: 4, Column: 21");
    assert_eq!(error.code, Content);
}

#[test]
fn a_message_quotes_no_more_than_500_characters() {
    let content = format!("schemaVersion: '{}'", "9".repeat(60_000));
    let (_, message) = refusal(&content, Format::Yaml, Some("Command"));
    assert!(message.starts_with("Document schema version is invalid. Value: 9999"));
    assert!(message.ends_with("99… at Line: 1, Column: 16"));
    assert_eq!(message.chars().count(), "… at Line: 1, Column: 16".chars().count() + 500);
}
