//! The schemas of what plugins offer: checked when a version is published, used whenever a document names its step.
//!
//! Patterns run in linear time and nothing outside of a schema is loaded. A value is checked along each way through the
//! references, so that thirty definitions, each of which refers to the next twice, would take a billion steps: the ways are
//! counted before.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

/// Places of a schema, each as often as references lead to it.
const PLACES: u64 = 10_000;
/// References that follow from one another.
const DEPTH: usize = 64;
/// Validators that are kept: those of the steps that documents name.
const KEPT: usize = 64;

/// What checks values against the schema.
///
/// # Errors
/// In words, what is wrong with the schema.
pub fn validator(schema: &Value) -> Result<Validator, String> {
    let places = places(schema, schema, DEPTH, &mut BTreeMap::new());
    if places > PLACES {
        return Err(format!("a schema has more than {PLACES} places once its references are followed"));
    }
    jsonschema::options()
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .map_err(|error| format!("a schema is not one: {error}"))
}

/// The same, kept for the next use: making it takes a tenth of a millisecond and more, for each step of each command.
///
/// # Errors
/// Those of [`validator`].
pub fn kept_validator(schema: &Value) -> Result<Arc<Validator>, String> {
    static VALIDATORS: LazyLock<Mutex<HashMap<Value, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    let validators = || VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let known = validators().get(schema).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let made = Arc::new(validator(schema)?);
    let mut validators = validators();
    if validators.len() >= KEPT {
        // What is still used comes back with its next use.
        validators.clear();
    }
    validators.insert(schema.clone(), Arc::clone(&made));
    Ok(made)
}

/// The places in a part of the schema and behind its references.
fn places(schema: &Value, part: &Value, depth: usize, known: &mut BTreeMap<String, u64>) -> u64 {
    let parts: Vec<&Value> = match part {
        Value::Object(members) => members.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => return 0,
    };
    let own = parts.into_iter().map(|part| places(schema, part, depth, known)).fold(1, u64::saturating_add);
    let references = ["$ref", "$dynamicRef", "$recursiveRef"].map(|name| part.get(name).and_then(Value::as_str));
    let behind = references.into_iter().flatten().map(|reference| behind(schema, reference, depth, known));
    behind.fold(own, u64::saturating_add)
}

fn behind(schema: &Value, reference: &str, depth: usize, known: &mut BTreeMap<String, u64>) -> u64 {
    if let Some(places) = known.get(reference) {
        return *places;
    }
    // A way in a circle goes one step further with each step into the value.
    known.insert(reference.to_owned(), 1);
    let target = reference.strip_prefix('#').and_then(|pointer| schema.pointer(pointer));
    let places = match (target, depth.checked_sub(1)) {
        (Some(target), Some(depth)) => places(schema, target, depth, known),
        // What cannot be found cannot be counted.
        _ => u64::MAX,
    };
    known.insert(reference.to_owned(), places);
    places
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// `definitions` of which each refers to the next, so many times.
    fn chain(definitions: usize, times: usize) -> Value {
        let reference = |to: usize| vec![json!({ "$ref": format!("#/$defs/d{to}") }); times];
        let next = |at: usize| if at + 1 < definitions { json!({ "allOf": reference(at + 1) }) } else { json!({}) };
        let all: serde_json::Map<_, _> = (0..definitions).map(|at| (format!("d{at}"), next(at))).collect();
        json!({ "$ref": "#/$defs/d0", "$defs": all })
    }

    #[test]
    fn what_takes_ever_longer_to_check_is_refused() {
        assert!(validator(&chain(30, 2)).unwrap_err().contains("10000 places"));
        assert!(validator(&chain(100, 1)).is_err());
        assert!(validator(&chain(60, 1)).is_ok());
        assert!(validator(&json!({ "$dynamicRef": "#anchor" })).is_err());
    }

    #[test]
    fn what_refers_to_itself_is_fine() {
        let tree = json!({
            "type": "object",
            "properties": { "children": { "type": "array", "items": { "$ref": "#" } }, "name": { "type": "string" } }
        });
        let tree = validator(&tree).unwrap();
        assert!(tree.is_valid(&json!({ "name": "a", "children": [{ "name": "b", "children": [] }] })));
        assert!(!tree.is_valid(&json!({ "children": [{ "name": 1 }] })));
    }

    #[test]
    fn what_is_no_schema_is_refused() {
        assert!(validator(&json!({ "type": 5 })).is_err());
        assert!(validator(&json!({ "pattern": "(a" })).is_err());
    }
}
