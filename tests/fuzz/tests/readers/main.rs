//! What reads bytes of strangers outside of the host's own crate. Each test is a target; the cases are [`muster_fuzz::run`]'s.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

mod document;
mod package;
mod protocol;
mod types;

use serde_json::Value;

/// An input of two parts, of which the second comes after the first empty line.
fn two_parts(input: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(input).ok()?.split_once("\n\n")
}

/// Doubles may differ in their last bits, since `serde_json` does not read them to the nearest.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (a, b) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            one == other || (a - b).abs() <= a.abs() * 4.0 * f64::EPSILON
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|it| is_same(value, it)))
        }
        _ => one == other,
    }
}
