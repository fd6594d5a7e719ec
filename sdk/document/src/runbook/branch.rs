//! `aws:branch`: which step is next.
//!
//! The form of the choices is checked when the document is made; what they compare is known when the step starts. Words of the
//! operators are AWS's. A comparison of numbers reads text that is one, since outputs are often text.

use serde_json::{Map, Value};

/// Operators that compare a variable with a value.
const OPERATORS: [&str; 11] = [
    "StringEquals",
    "EqualsIgnoreCase",
    "StartsWith",
    "EndsWith",
    "Contains",
    "NumericEquals",
    "NumericGreater",
    "NumericLesser",
    "NumericGreaterOrEquals",
    "NumericLesserOrEquals",
    "BooleanEquals",
];

/// Why a branch cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchError(pub String);

/// The name of the step that the first true choice of the resolved inputs names, else that of `Default`; none for the step that follows.
///
/// # Errors
/// If a choice compares what cannot be compared: a number with text that is none.
pub fn choose(inputs: &Map<String, Value>) -> Result<Option<&str>, BranchError> {
    let choices = inputs.get("Choices").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for choice in choices.iter().filter_map(Value::as_object) {
        if holds(choice)? {
            return Ok(choice.get("NextStep").and_then(Value::as_str));
        }
    }
    Ok(inputs.get("Default").and_then(Value::as_str))
}

/// Whether a condition holds: a comparison, or conditions joined by `And`, `Or` or `Not`.
fn holds(condition: &Map<String, Value>) -> Result<bool, BranchError> {
    if let Some(of) = condition.get("And") {
        return conditions(of).try_fold(true, |all, next| Ok(all && holds(next)?));
    }
    if let Some(of) = condition.get("Or") {
        return conditions(of).try_fold(false, |any, next| Ok(any || holds(next)?));
    }
    if let Some(of) = condition.get("Not").and_then(Value::as_object) {
        return Ok(!holds(of)?);
    }
    let operator = OPERATORS.into_iter().find_map(|operator| Some((operator, condition.get(operator)?)));
    match (condition.get("Variable"), operator) {
        (Some(variable), Some((operator, value))) => compare(operator, variable, value),
        _ => Err(BranchError("A choice compares nothing.".to_owned())),
    }
}

fn conditions(of: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    of.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_object)
}

fn compare(operator: &str, variable: &Value, value: &Value) -> Result<bool, BranchError> {
    let cannot = |what: &str| BranchError(format!("{operator} compares {what}."));
    if operator.starts_with("Numeric") {
        let number = |value: &Value| match value {
            Value::String(text) => text.trim().parse::<f64>().ok().filter(|number| number.is_finite()),
            other => other.as_f64(),
        };
        let (Some(a), Some(b)) = (number(variable), number(value)) else { return Err(cannot("numbers")) };
        return Ok(match operator {
            // Equal as written, and no closer: no arithmetic is done with them.
            "NumericEquals" => a.total_cmp(&b).is_eq(),
            "NumericGreater" => a > b,
            "NumericLesser" => a < b,
            "NumericGreaterOrEquals" => a >= b,
            _ => a <= b,
        });
    }
    if operator == "BooleanEquals" {
        let boolean = |value: &Value| match value {
            Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            other => other.as_bool(),
        };
        let (Some(a), Some(b)) = (boolean(variable), boolean(value)) else { return Err(cannot("true and false")) };
        return Ok(a == b);
    }
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let (a, b) = (text(variable), text(value));
    Ok(match operator {
        "StringEquals" => a == b,
        "EqualsIgnoreCase" => a.to_lowercase() == b.to_lowercase(),
        "StartsWith" => a.starts_with(&b),
        "EndsWith" => a.ends_with(&b),
        _ => a.contains(&b),
    })
}

/// The form of a branch's inputs: every choice compares and names a step that exists.
pub(super) fn check(inputs: &Map<String, Value>, exists: impl Fn(&str) -> bool) -> Result<(), String> {
    if let Some(unknown) = inputs.keys().find(|key| !["Choices", "Default"].contains(&key.as_str())) {
        return Err(format!("Unknown property \"{unknown}\"."));
    }
    let step = |value: Option<&Value>, what: &str| match value.map(Value::as_str) {
        Some(Some(name)) if exists(name) => Ok(()),
        Some(Some(name)) => Err(format!("Unknown step name: \"{name}\" in {what}")),
        Some(None) => Err(format!("{what} should be String")),
        None => Ok(()),
    };
    let Some(choices) = inputs.get("Choices").and_then(Value::as_array).filter(|choices| !choices.is_empty()) else {
        return Err("Choices should be a List with at least one choice".to_owned());
    };
    for choice in choices {
        let Some(choice) = choice.as_object() else { return Err("A choice should be Map".to_owned()) };
        if !choice.contains_key("NextStep") {
            return Err("Missing \"NextStep\" in a choice.".to_owned());
        }
        step(choice.get("NextStep"), "NextStep")?;
        check_condition(choice)?;
    }
    step(inputs.get("Default"), "Default")
}

fn check_condition(condition: &Map<String, Value>) -> Result<(), String> {
    let keys: Vec<&str> = condition.keys().map(String::as_str).filter(|key| *key != "NextStep").collect();
    let inner = |of: &Value| match of.as_object() {
        Some(inner) => check_condition(inner),
        None => Err("A condition should be Map".to_owned()),
    };
    match keys.as_slice() {
        [joined @ ("And" | "Or")] => match condition[*joined].as_array().map(Vec::as_slice) {
            None | Some([]) => Err(format!("{joined} should be a List of conditions")),
            Some(items) => items.iter().try_for_each(inner),
        },
        ["Not"] => inner(&condition["Not"]),
        [a, b] if *a == "Variable" || *b == "Variable" => {
            let operator = if *a == "Variable" { b } else { a };
            match OPERATORS.contains(operator) {
                true => Ok(()),
                false => Err(format!("Unsupported operator \"{operator}\" in aws:branch.")),
            }
        }
        other => match other
            .iter()
            .find(|key| !OPERATORS.contains(key) && !["Variable", "And", "Or", "Not"].contains(key))
        {
            Some(operator) => Err(format!("Unsupported operator \"{operator}\" in aws:branch.")),
            None => Err("A condition compares one Variable by one operator, or has one of And, Or and Not.".to_owned()),
        },
    }
}
