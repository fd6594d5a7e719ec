//! What SendCommand refuses of parameters.

use muster_document::{ParameterErrorCode, Resolved, ResolvedType};

use crate::{bind, one_step, supplied, yaml};

const PARAMETERS: &str = "  name: {type: String, minChars: 2, maxChars: 4}
  mode: {type: String, default: fast, allowedValues: [fast, slow]}
  port: {type: String, default: '80', allowedPattern: '^[0-9]+$'}
  hosts: {type: StringList, default: [a], minItems: 1, maxItems: 2, allowedPattern: ^..?$}
  map: {type: StringMap, default: {}}";

#[test]
fn a_wrong_parameter_is_named_and_its_value_is_not() {
    let document = yaml(&one_step(PARAMETERS, "    runCommand: ['{{ name }}']"));
    let secret = "hunter2";
    let rows: &[(&[(&str, &[&str])], &str, &str)] = &[
        (&[], "name", "Parameter \"name\" is required."),
        (&[("name", &["ab"]), ("nome", &[secret])], "nome", "Parameter \"nome\" is not declared."),
        (&[("name", &[])], "name", "Parameter \"name\" of type String takes exactly one value."),
        (&[("name", &[secret, "b"])], "name", "Parameter \"name\" of type String takes exactly one value."),
        (&[("name", &[secret])], "name", "Parameter value for name has 7 characters; at most 4 are allowed"),
        (&[("name", &["é"])], "name", "Parameter value for name has 1 characters; at least 2 are needed"),
        (
            &[("name", &["ab"]), ("mode", &[secret])],
            "mode",
            "Parameter value for mode is not one of the allowed values [fast, slow]",
        ),
        (
            &[("name", &["ab"]), ("port", &[secret])],
            "port",
            "Parameter value for port does not match the allowed pattern ^[0-9]+$",
        ),
        (&[("name", &["ab"]), ("hosts", &[])], "hosts", "Parameter value for hosts has 0 items; at least 1 are needed"),
        (
            &[("name", &["ab"]), ("hosts", &["a", "b", "c"])],
            "hosts",
            "Parameter value for hosts has 3 items; at most 2 are allowed",
        ),
        (
            &[("name", &["ab"]), ("hosts", &["a", secret])],
            "hosts",
            "Parameter value for hosts does not match the allowed pattern ^..?$",
        ),
        (&[("name", &["ab"]), ("map", &[secret])], "map", "Parameter \"map\" of type StringMap takes one JSON object."),
        (&[("name", &["ab"]), ("map", &["[]"])], "map", "Parameter \"map\" of type StringMap takes one JSON object."),
    ];
    for (values, parameter, message) in rows {
        let error = bind(&document, values).err().unwrap_or_else(|| panic!("accepted: {values:?}"));
        assert_eq!(error.code.as_str(), "InvalidParameters");
        assert_eq!(error.message, *message);
        assert_eq!(error.parameter.as_deref(), Some(*parameter));
        assert!(!error.message.contains(secret));
    }
}

#[test]
fn a_document_that_declares_none_supports_no_parameters() {
    let document = yaml(&one_step("", "    runCommand: [ls]"));
    let error = bind(&document, &[("commands", &["ls"])]).err().unwrap();
    assert_eq!(error.message, "The document does not support parameters.");
}

#[test]
fn what_is_not_supplied_has_its_default() {
    let document = yaml(&one_step(PARAMETERS, "    runCommand: []"));
    let arguments = bind(&document, &[("name", &["ab"]), ("map", &[r#"{"a": ["b"]}"#])]).unwrap();
    assert_eq!(arguments.get("mode"), Some(&serde_json::json!("fast")));
    assert_eq!(arguments.get("hosts"), Some(&serde_json::json!(["a"])));
    assert_eq!(arguments.get("map"), Some(&serde_json::json!({"a": ["b"]})));
}

#[test]
fn content_and_parameters_together_may_have_64_kilobytes() {
    let content = one_step("  p: {type: String}", "    runCommand: ['{{ p }}']");
    let document = yaml(&content);
    let room = 65_536 - content.len() - "p".len();
    assert!(bind(&document, &[("p", &["x".repeat(room).as_str()])]).is_ok());
    let error = bind(&document, &[("p", &["x".repeat(room + 1).as_str()])]).err().unwrap();
    assert_eq!(error.code, ParameterErrorCode::MaxDocumentSizeExceeded);
}

fn found(name: &str, resolved_type: ResolvedType, value: &str) -> (String, Resolved) {
    (name.to_owned(), Resolved { resolved_type, value: value.to_owned() })
}

#[test]
fn references_are_found_in_values_and_inputs_each_once_with_their_selectors() {
    let parameters =
        "  a: {type: String, default: '{{ssm:unused}}'}\n  b: {type: String, default: 'x {{ ssm:/b/c:3 }}'}";
    let document = yaml(&one_step(
        parameters,
        "    runCommand: ['{{ a }} {{ssm:direct}} {{ssm:direct}}', '{{ssm-secure:no}}', '{{ ssm:not closed']\n    '{{ssm:key}}': 1",
    ));
    let arguments = bind(&document, &[("a", &["{{ssm:supplied:label}}"])]).unwrap();
    let names: Vec<&str> = arguments.references().iter().map(String::as_str).collect();
    assert_eq!(names, ["/b/c:3", "direct", "supplied:label"]);
}

#[test]
fn a_reference_that_cannot_be_used_is_refused_in_the_words_of_the_agent() {
    let document = yaml(&one_step("", "    runCommand: ['echo {{ssm:a}}', '{{ssm:b}}']"));
    let rows = [
        (vec![], "Input contains invalid parameters [a b]"),
        (vec![found("b", ResolvedType::String, "x")], "Input contains invalid parameters [a]"),
        (
            vec![found("a", ResolvedType::SecureString, "x"), found("b", ResolvedType::String, "x")],
            "Parameters [a] of type SecureString are not supported",
        ),
    ];
    for (values, message) in rows {
        let arguments = bind(&document, &[]).unwrap();
        let error = document.resolve(arguments, &values.into_iter().collect()).err().unwrap();
        assert_eq!((error.code.as_str(), error.message.as_str()), ("InvalidParameters", message));
    }

    let values = [found("a", ResolvedType::StringList, "x,y"), found("b", ResolvedType::String, "x")];
    let arguments = document.resolve(bind(&document, &[]).unwrap(), &values.into_iter().collect()).unwrap();
    let error = document.interpolate(&arguments).unwrap_err();
    assert_eq!(error.message, "Parameter a of type StringList cannot be used as a String");
}

#[test]
fn steps_are_not_made_while_references_are_open() {
    let document = yaml(&one_step("", "    runCommand: ['{{ssm:a}}']"));
    let error = document.interpolate(&bind(&document, &[]).unwrap()).unwrap_err();
    assert_eq!(error.message, "Input contains invalid parameters [a]");
}

#[test]
fn a_referred_value_has_to_be_an_allowed_one() {
    let document = yaml(&one_step("  port: {type: String, allowedPattern: '^[0-9]+$'}", "    runCommand: []"));
    let values = supplied(&[("port", &["{{ssm:port}}"])]);
    let refuse = |value| {
        let found = [found("port", ResolvedType::String, value)].into_iter().collect();
        document.resolve(document.bind(&values).unwrap(), &found)
    };
    assert!(refuse("443").is_ok());
    let error = refuse("https").err().unwrap();
    assert_eq!(error.message, "Parameter value for port does not match the allowed pattern ^[0-9]+$");
}

#[test]
fn classes_of_a_pattern_are_ascii_as_in_java_and_go() {
    let rows = [
        (r"^[\w.-]{1,256}$", "a_B-9.", "é"),
        (r"^\d+$", "123", "\u{664}"),
        (r"^\S+$", "a\u{a0}b", "a b"),
        (r"^\\w$", r"\w", "w"),
        (r"^.{2}$", "éé", "é"),
        ("b", "abc", "ac"),
    ];
    for (pattern, fits, does_not) in rows {
        let document = yaml(&one_step(&format!("  p: {{type: String, allowedPattern: '{pattern}'}}"), "    x: 1"));
        assert!(bind(&document, &[("p", &[fits])]).is_ok(), "{pattern}");
        assert!(bind(&document, &[("p", &[does_not])]).is_err(), "{pattern}");
    }
}
