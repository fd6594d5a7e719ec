//! The JSON types of a request, before anything else looks at it.
//!
//! A wrong type is a `SerializationException`, which says no more than which types did not fit. Nulls count as absent and
//! members that the model does not have are dropped, as AWS does.

use serde_json::Value;

use crate::primitives::Timestamp;
use crate::shape::{Kind, Shape};

/// Nesting that a request may have; the models' deepest is far below.
pub const DEPTH: usize = 32;

/// Drops nulls and members that `shape` does not have, puts members in the model's order and map keys in their own, and
/// checks the JSON types. Two requests that mean the same are then equal as text.
///
/// # Errors
/// The words of a `SerializationException`.
pub fn conform(shape: &Shape, value: &mut Value) -> Result<(), String> {
    at_depth(shape, value, DEPTH)
}

fn at_depth(shape: &Shape, value: &mut Value, depth: usize) -> Result<(), String> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(format!("the request is nested more than {DEPTH} levels deep"));
    };
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let mut given = std::mem::take(object);
            for member in *members {
                if let Some(mut value) = given.remove(member.name).filter(|value| !value.is_null()) {
                    at_depth(member.shape, &mut value, depth)?;
                    object.insert(member.name.to_owned(), value);
                }
            }
            Ok(())
        }
        (Kind::List(element, _), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| at_depth(element, item, depth))
        }
        (Kind::Map(_, element, _), Value::Object(entries)) => {
            entries.retain(|_, value| !value.is_null());
            entries.sort_keys();
            entries.values_mut().try_for_each(|entry| at_depth(element, entry, depth))
        }
        (Kind::String { .. } | Kind::Blob { .. }, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => Ok(()),
        (Kind::Integer(_), Value::Number(number)) => match number.as_i64() {
            Some(whole) if i32::try_from(whole).is_ok() => Ok(()),
            _ => Err(format!("{number} can not be converted to an Integer")),
        },
        (Kind::Long(_), Value::Number(number)) if number.is_i64() => Ok(()),
        (Kind::Long(_), Value::Number(number)) => Err(format!("{number} can not be converted to a Long")),
        (Kind::Float(_), Value::Number(_)) => Ok(()),
        (Kind::Timestamp(_), Value::Number(_)) => Ok(()),
        (Kind::Timestamp(_), Value::String(text)) if Timestamp::parse(text).is_some() => Ok(()),
        (kind, value) => Err(mismatch(kind, value)),
    }
}

fn mismatch(kind: &Kind, value: &Value) -> String {
    let (from, is_container) = match value {
        Value::Null => return "null can not be an element".to_owned(),
        Value::Bool(_) => ("class java.lang.Boolean", false),
        Value::Number(number) if number.is_f64() => ("class java.lang.Double", false),
        Value::Number(_) => ("class java.lang.Integer", false),
        Value::String(_) => ("class java.lang.String", false),
        Value::Array(_) => ("class java.util.ArrayList", true),
        Value::Object(_) => ("class java.util.LinkedHashMap", true),
    };
    let to = match kind {
        Kind::Structure { .. } | Kind::Map(..) => "an Object",
        Kind::List(..) => "a List",
        Kind::String { .. } => "an String",
        Kind::Integer(_) => "an Integer",
        Kind::Long(_) => "a Long",
        Kind::Float(_) => "a Float",
        Kind::Boolean => "a Boolean",
        Kind::Blob { .. } => "a Blob",
        Kind::Timestamp(_) => "a Timestamp",
    };
    if is_container && !matches!(kind, Kind::Structure { .. } | Kind::Map(..) | Kind::List(..)) {
        return format!("Start of structure or map found where not expected: {from} can not be converted to {to}");
    }
    format!("{from} can not be converted to {to}")
}
