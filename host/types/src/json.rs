//! The JSON types of a request, before anything else looks at it.
//!
//! A wrong type is a `SerializationException`, which says no more than which types did not fit; the words are AWS's where
//! they are known. Nulls count as absent and members that the model does not have are dropped, as AWS does. Nesting is bounded, so
//! that whatever walks a request afterwards may recurse.

use serde_json::Value;

use crate::primitives::Timestamp;
use crate::shape::{Kind, Shape};

/// Nesting that a request may have; the models' deepest is far below, their recursive shapes (aggregators) are not used
/// deeper than this by anyone.
pub const DEPTH: usize = 32;

/// Drops nulls and members that `shape` does not have, and checks the JSON types. Two requests that mean the same are then
/// equal, since members are kept in the order of their names.
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
        (Kind::Structure { members, union, .. }, Value::Object(object)) => {
            object.retain(|name, value| !value.is_null() && members.iter().any(|member| member.name == name));
            for member in *members {
                if let Some(value) = object.get_mut(member.name) {
                    at_depth(member.shape, value, depth)?;
                }
            }
            if *union && object.len() != 1 {
                return Err(format!("{} has {} of its members, and takes exactly one", shape.name, object.len()));
            }
            Ok(())
        }
        (Kind::List(element, _), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| at_depth(element, item, depth))
        }
        (Kind::Map(_, element, _), Value::Object(entries)) => {
            entries.retain(|_, value| !value.is_null());
            entries.values_mut().try_for_each(|entry| at_depth(element, entry, depth))
        }
        (Kind::String { .. }, Value::String(_))
        | (Kind::Boolean, Value::Bool(_))
        | (Kind::Float(_), Value::Number(_))
        // What a spooled body became is made by the host itself.
        | (Kind::Blob { streaming: true, .. }, Value::Object(_)) => Ok(()),
        (Kind::Blob { .. }, Value::String(text)) => {
            use base64::Engine as _;
            let decoded = base64::engine::general_purpose::STANDARD.decode(text);
            decoded.map(|_| ()).map_err(|_| "a blob is not base64".to_owned())
        }
        (Kind::Integer(_), Value::Number(number)) if number.as_i64().is_some_and(|it| i32::try_from(it).is_ok()) => {
            Ok(())
        }
        (Kind::Integer(_), Value::Number(number)) => Err(format!("{number} can not be converted to an Integer")),
        (Kind::Long(_), Value::Number(number)) if number.is_i64() => Ok(()),
        (Kind::Long(_), Value::Number(number)) => Err(format!("{number} can not be converted to a Long")),
        (Kind::Timestamp(_), value @ (Value::Number(_) | Value::String(_))) if Timestamp::read(value).is_some() => {
            Ok(())
        }
        (kind, value) => Err(mismatch(kind, value)),
    }
}

fn mismatch(kind: &Kind, value: &Value) -> String {
    let (from, is_container) = match value {
        Value::Null => return "null can not be an element of a list".to_owned(),
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
        // The article is AWS's own.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn conformed(operation: &str, mut value: Value) -> Result<Value, String> {
        let model = crate::ssm::SERVICE.operation(operation).unwrap();
        conform(model.input, &mut value).map(|()| value)
    }

    /// The words are those that AWS was recorded to answer with.
    #[test]
    fn a_boolean_for_a_string_is_refused_in_aws_words() {
        let refused = conformed("PutParameter", json!({"Name": true, "Value": "v"})).unwrap_err();
        assert_eq!(refused, "class java.lang.Boolean can not be converted to an String");
    }

    #[test]
    fn a_number_is_of_its_type_and_within_its_bits() {
        for not_integer in [json!(true), json!("5"), json!(1.5), json!(2_147_483_648_i64), json!([5])] {
            assert!(conformed("DescribeParameters", json!({"MaxResults": not_integer})).is_err(), "{not_integer}");
        }
        assert!(conformed("DescribeParameters", json!({"MaxResults": 5})).is_ok());
        assert!(conformed("CreateActivation", json!({"ExpirationDate": 1_782_000_000.5})).is_ok());
        assert!(conformed("CreateActivation", json!({"ExpirationDate": "2026-06-21T00:00:00Z"})).is_ok());
        assert!(conformed("CreateActivation", json!({"ExpirationDate": 1e300})).is_err());
        assert!(conformed("CreateActivation", json!({"ExpirationDate": true})).is_err());
    }

    #[test]
    fn nulls_and_unknown_members_are_dropped() {
        let given = json!({"Name": "n", "Value": "v", "Description": null, "Surprise": {"deep": [1]}, "name": "other"});
        assert_eq!(conformed("PutParameter", given), Ok(json!({"Name": "n", "Value": "v"})));
    }

    #[test]
    fn a_union_takes_exactly_one_member() {
        let both = json!({"NodeType": {}, "Filters": []});
        assert!(conformed("ListNodes", both).is_ok());
        let shape = crate::muster::SERVICE.operation("PutPluginGrant").unwrap().input;
        for (nodes, fits) in [
            (json!({"All": {}}), true),
            (json!({"All": {}, "Tag": null}), true),
            (json!({}), false),
            (json!({"All": {}, "NodeIds": ["mi-0123456789abcdef0"]}), false),
        ] {
            assert_eq!(conform(shape, &mut json!({"Nodes": nodes})).is_ok(), fits, "{nodes}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let mut aggregator = json!({"Expression": "x"});
        for _ in 0..DEPTH {
            aggregator = json!({"Aggregators": [aggregator]});
        }
        let refused = conformed("GetInventory", aggregator).unwrap_err();
        assert!(refused.contains("nested"), "{refused}");
    }
}
