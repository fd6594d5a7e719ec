//! Forms of the query protocol: `Action=…&Tags.member.1.Key=…` as the JSON value that the shape describes.
//!
//! Lists count from 1 and may have gaps, which close; `Tags=` is an empty list; maps are `entry.N.key` and `entry.N.value`.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::json::DEPTH;
use crate::shape::{Kind, Shape};

/// Pairs that a form may have.
pub const PAIRS: usize = 10_000;

/// A form's names, taken apart at their dots.
#[derive(Default)]
struct Node<'a> {
    text: Option<&'a str>,
    children: BTreeMap<&'a str, Node<'a>>,
}

/// Reads the decoded pairs of a form; names that the shape does not have are dropped.
///
/// # Errors
/// A sentence: which value is not of its type, or which bound was passed.
pub fn decode(shape: &Shape, pairs: &[(String, String)]) -> Result<Value, String> {
    if pairs.len() > PAIRS {
        return Err(format!("a form has at most {PAIRS} members"));
    }
    let mut root = Node::default();
    for (name, text) in pairs {
        let mut node = &mut root;
        for (depth, part) in name.split('.').enumerate() {
            // Each level of a list takes two parts of a name.
            if depth > 2 * DEPTH {
                return Err(format!("the request is nested more than {DEPTH} levels deep"));
            }
            node = node.children.entry(part).or_default();
        }
        node.text = Some(text);
    }
    value(shape, &root, "", 0)
}

fn value(shape: &Shape, node: &Node, name: &str, depth: usize) -> Result<Value, String> {
    if depth > DEPTH {
        return Err(format!("the request is nested more than {DEPTH} levels deep"));
    }
    let text = node.text.unwrap_or_default();
    let malformed = |what: &str| format!("The value of {name} is not {what}");
    Ok(match &shape.kind {
        Kind::Structure { members, .. } => {
            let mut object = Map::new();
            for member in *members {
                if let Some(child) = node.children.get(member.name) {
                    object.insert(member.name.to_owned(), value(member.shape, child, member.name, depth + 1)?);
                }
            }
            Value::Object(object)
        }
        Kind::List(element, _) => {
            // One that is not read would be taken for an empty one: a session without its policies.
            let is_list = text.is_empty() && node.children.keys().all(|part| *part == "member");
            let items = is_list.then(|| numbered(node.children.get("member"))).flatten();
            let items = items.ok_or_else(|| malformed("a list: its elements are member.1, member.2 and so on"))?;
            Value::Array(items.into_iter().map(|item| value(element, item, name, depth + 1)).collect::<Result<_, _>>()?)
        }
        Kind::Map(_, element, _) => {
            let mut object = Map::new();
            let is_map = text.is_empty() && node.children.keys().all(|part| *part == "entry");
            let entries = is_map.then(|| numbered(node.children.get("entry"))).flatten();
            for entry in entries.ok_or_else(|| malformed("a map: its entries are entry.1, entry.2 and so on"))? {
                let key = entry.children.get("key").and_then(|key| key.text).unwrap_or_default();
                let child = entry.children.get("value").ok_or_else(|| malformed("complete"))?;
                object.insert(key.to_owned(), value(element, child, name, depth + 1)?);
            }
            Value::Object(object)
        }
        Kind::Integer(_) => Value::from(text.parse::<i32>().map_err(|_| malformed("an integer"))?),
        Kind::Long(_) => Value::from(text.parse::<i64>().map_err(|_| malformed("an integer"))?),
        Kind::Float(_) => {
            let number = text.parse::<f64>().ok().and_then(Number::from_f64);
            Value::Number(number.ok_or_else(|| malformed("a number"))?)
        }
        Kind::Boolean => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return Err(malformed("true or false")),
        },
        Kind::String { .. } | Kind::Blob { .. } | Kind::Timestamp(_) => Value::from(text),
    })
}

/// The children in the order of the numbers that they are called by; none where one is called otherwise, or two are called the same.
fn numbered<'a, 'n>(parent: Option<&'a Node<'n>>) -> Option<Vec<&'a Node<'n>>> {
    let children = || parent.into_iter().flat_map(|node| &node.children);
    let by_number: BTreeMap<u32, _> =
        children().map(|(name, child)| Some((name.parse().ok()?, child))).collect::<Option<_>>()?;
    (by_number.len() == children().count()).then(|| by_number.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn lists_of_structures_are_read_in_the_order_of_their_numbers() {
        let shape = crate::sts::operations::AssumeRole.input;
        let pairs = form(&[
            ("RoleArn", "arn:aws:iam::123456789012:role/r"),
            ("Tags.member.10.Key", "ten"),
            ("Tags.member.10.Value", "10"),
            ("Tags.member.2.Key", "two"),
            ("Tags.member.2.Value", "2"),
            ("DurationSeconds", "900"),
            ("Nonsense", "x"),
        ]);
        let expected = serde_json::json!({
            "RoleArn": "arn:aws:iam::123456789012:role/r",
            "DurationSeconds": 900,
            "Tags": [{"Key": "two", "Value": "2"}, {"Key": "ten", "Value": "10"}],
        });
        assert_eq!(decode(shape, &pairs), Ok(expected));
        assert_eq!(decode(shape, &form(&[("Tags", "")])), Ok(serde_json::json!({"Tags": []})));
    }

    #[test]
    fn hostile_forms_are_refused() {
        let shape = crate::sts::operations::AssumeRole.input;
        assert!(decode(shape, &form(&[(&"Tags.".repeat(100), "x")])).is_err());
        assert!(decode(shape, &form(&[("DurationSeconds", "soon")])).is_err());
        for not_a_list in ["PolicyArns", "PolicyArns.1.arn", "PolicyArns.member.x.arn", "PolicyArns.entry.1.arn"] {
            assert!(decode(shape, &form(&[(not_a_list, "x")])).is_err(), "{not_a_list}");
        }
        let twice = [("PolicyArns.member.1.arn", "x"), ("PolicyArns.member.01.arn", "y")];
        assert!(decode(shape, &form(&twice)).is_err());
        assert!(decode(shape, &vec![(String::new(), String::new()); PAIRS + 1]).is_err());
    }
}
