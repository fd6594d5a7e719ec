//! How large the value of a runbook's variable may be. Pure.

use muster_document::ParameterType;
use serde_json::{Map, Value};

/// Characters of a text that is not empty: the service's.
const TEXT_CHARS: usize = 512;

/// Texts in a list: the service's.
const LIST_ITEMS: usize = 50;

/// Maps in a list: the service's.
const MAPS: usize = 200;

/// Characters of a map's key that is not empty: the service's.
const KEY_CHARS: usize = 50;

/// Checks a value that is of the type.
///
/// # Errors
/// Which bound it is beyond.
pub fn check(kind: ParameterType, value: &Value) -> Result<(), String> {
    let keys = |map: &Map<String, Value>| match map.keys().all(|key| (1..=KEY_CHARS).contains(&key.chars().count())) {
        true => Ok(()),
        false => Err(format!("A key of a {} has 1 to {KEY_CHARS} characters.", kind.as_str())),
    };
    match (kind, value) {
        (ParameterType::String, Value::String(text)) if !(1..=TEXT_CHARS).contains(&text.chars().count()) => {
            Err(format!("A String has 1 to {TEXT_CHARS} characters."))
        }
        (ParameterType::StringList, Value::Array(items)) if items.len() > LIST_ITEMS => {
            Err(format!("A StringList has at most {LIST_ITEMS} items."))
        }
        (ParameterType::MapList, Value::Array(maps)) if maps.len() > MAPS => {
            Err(format!("A MapList has at most {MAPS} maps."))
        }
        (ParameterType::MapList, Value::Array(maps)) => maps.iter().filter_map(Value::as_object).try_for_each(keys),
        (ParameterType::StringMap, Value::Object(map)) => keys(map),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_held_to_the_sizes_that_the_service_gives_its_type() {
        let key = |chars: usize| Value::Object(Map::from_iter([("ü".repeat(chars), "x".into())]));
        let maps = |count: usize| Value::from(vec![key(1); count]);
        let rows = [
            (ParameterType::String, json!(""), false),
            (ParameterType::String, json!("ü".repeat(512)), true),
            (ParameterType::String, json!("x".repeat(513)), false),
            (ParameterType::StringList, json!([]), true),
            (ParameterType::StringList, json!(vec!["x"; 50]), true),
            (ParameterType::StringList, json!(vec!["x"; 51]), false),
            (ParameterType::MapList, maps(200), true),
            (ParameterType::MapList, maps(201), false),
            (ParameterType::MapList, json!([key(51)]), false),
            (ParameterType::StringMap, key(50), true),
            (ParameterType::StringMap, key(51), false),
            (ParameterType::StringMap, key(0), false),
            (ParameterType::Integer, json!(123_456_789), true),
            (ParameterType::Boolean, json!(true), true),
        ];
        for (kind, value, fits) in rows {
            assert_eq!(check(kind, &value).is_ok(), fits, "{} {value}", kind.as_str());
        }
    }
}
