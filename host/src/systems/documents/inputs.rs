//! Checking a step's inputs against the schema of the plugin that does it: when the document is made, as far as its inputs are
//! constants, and the rest when a command puts parameters in their place.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use muster_document::{BoundStep, Step};
use serde_json::{Map, Value};

use crate::operation::{Error, Result};
use crate::plugins;

/// Inputs that say what happens after the step; they are the document's own and not the plugin's.
const CONTROL: [&str; 3] = ["onFailure", "onSuccess", "finallyStep"];

/// Whether anything in the inputs is put in its place later.
#[must_use]
pub fn has_template(inputs: &Map<String, Value>) -> bool {
    inputs.values().any(is_templated)
}

fn is_templated(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("{{"),
        Value::Array(items) => items.iter().any(is_templated),
        Value::Object(members) => has_template(members),
        _ => false,
    }
}

/// Checks what can be known of a step when its document is made: everything but the values that have templates in them.
///
/// # Errors
/// `InvalidDocumentContent` naming the step and what is wrong.
pub fn check_constants(step: &Step, schema: &Value) -> Result<()> {
    let mut inputs = step.inputs.clone();
    CONTROL.iter().for_each(|name| {
        inputs.remove(*name);
    });
    let inputs = Value::Object(inputs);
    let validator = plugins::schema::kept_validator(schema).map_err(Error::internal)?;
    let known = |error: &ValidationError<'_>| {
        let at = inputs.pointer(error.instance_path().as_str());
        // Members that are missing or not declared are so whatever the others become.
        let of_names = matches!(
            error.kind(),
            ValidationErrorKind::Required { .. } | ValidationErrorKind::AdditionalProperties { .. }
        );
        of_names || at.is_none_or(|value| !is_templated(value))
    };
    match validator.iter_errors(&inputs).find(known) {
        Some(error) => Err(Error::new("InvalidDocumentContent", told(&step.name, &step.action, &error))),
        None => Ok(()),
    }
}

/// Checks a step with every parameter in its place.
///
/// # Errors
/// `InvalidParameters` naming the step and what is wrong.
pub fn check_bound(step: &BoundStep, schema: &Value) -> Result<()> {
    match plugins::schema::kept_validator(schema).map_err(Error::internal)?.validate(&step.inputs) {
        Err(error) => Err(Error::new("InvalidParameters", told(&step.name, &step.action, &error))),
        Ok(()) => Ok(()),
    }
}

/// Values do not appear: a parameter's value may not be for everyone who reads a log.
fn told(step: &str, action: &str, error: &ValidationError<'_>) -> String {
    let at = error.instance_path().as_str();
    let place = if at.is_empty() { "the inputs".to_owned() } else { format!("the input {at}") };
    format!("StepName: {step}: {place} of {action} cannot be so: {}", error.masked())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn step(inputs: Value) -> Step {
        let Value::Object(inputs) = inputs else { panic!("not an object") };
        Step { name: "run".into(), action: "acme:run".into(), precondition: Default::default(), inputs }
    }

    fn schema() -> Value {
        json!({
            "type": "object", "required": ["command"], "additionalProperties": false,
            "properties": {
                "command": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
                "attempts": { "type": "integer" }
            }
        })
    }

    #[test]
    fn constants_are_checked_and_templates_are_left_for_later() {
        let rows = [
            (json!({ "command": ["a"] }), true),
            (json!({ "command": ["a"], "onFailure": "exit", "finallyStep": true }), true),
            (json!({ "command": "{{ commands }}" }), true),
            (json!({ "command": ["a"], "attempts": "{{attempts}}" }), true),
            (json!({ "command": "a" }), false),
            (json!({ "command": [] }), false),
            (json!({ "attempts": "{{attempts}}" }), false),
            (json!({ "command": "{{ commands }}", "else": 1 }), false),
            (json!({ "command": "{{ commands }}", "attempts": 1.5 }), false),
        ];
        for (inputs, fine) in rows {
            let checked = check_constants(&step(inputs.clone()), &schema());
            assert_eq!(checked.is_ok(), fine, "{inputs}");
            if let Err(error) = checked {
                assert_eq!(error.code, "InvalidDocumentContent");
                assert!(error.message.starts_with("StepName: run: "), "{}", error.message);
            }
        }
    }

    #[test]
    fn a_refusal_does_not_tell_values() {
        let error = check_constants(&step(json!({ "command": ["a"], "attempts": "hunter2" })), &schema()).unwrap_err();
        assert!(!error.message.contains("hunter2"), "{}", error.message);
        assert!(error.message.contains("/attempts"), "{}", error.message);
    }
}
