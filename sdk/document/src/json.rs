//! JSON content as a tree with places.
//!
//! `serde_json` alone decides what JSON is. A `RawValue` borrows its text from the content, so where it stood is
//! a matter of two addresses; each level of nesting is read once more for the level above it, at most [`MAX_DEPTH`] times.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Number;
use serde_json::value::RawValue;

use crate::content::{ContentError, ContentErrorCode, Entry, MAX_DEPTH, Node, Value, invalid_at, positioned};

pub(crate) fn read(content: &str) -> Result<Node, ContentError> {
    let root: &RawValue = serde_json::from_str(content).map_err(|error| {
        // AWS's whole sentence, the place included.
        let text = "JSON not well-formed.";
        positioned(ContentErrorCode::InvalidDocumentContent, text, error.line(), error.column().max(1))
    })?;
    node(content, root, 0)
}

fn node(content: &str, raw: &RawValue, depth: usize) -> Result<Node, ContentError> {
    let text = raw.get();
    let at = place(content, text);
    // What skipping over a value lets through, a lone surrogate or a number beyond a double, is found here.
    let not_json = |_| invalid_at(content, at, "JSON not well-formed.");
    let nested = |depth| match depth {
        0..MAX_DEPTH => Ok(depth + 1),
        _ => Err(invalid_at(content, at, &format!("The document is nested more than {MAX_DEPTH} levels deep."))),
    };
    let value = match text.as_bytes().first() {
        Some(b'{') => {
            let depth = nested(depth)?;
            let Pairs(pairs) = serde_json::from_str(text).map_err(not_json)?;
            let entry = |(key, value): (&RawValue, &RawValue)| {
                let key_at = place(content, key.get());
                Ok(Entry {
                    key: serde_json::from_str(key.get())
                        .map_err(|_| invalid_at(content, key_at, "JSON not well-formed."))?,
                    key_at,
                    value: node(content, value, depth)?,
                })
            };
            Value::Map(pairs.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Some(b'[') => {
            let depth = nested(depth)?;
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(not_json)?;
            Value::List(items.into_iter().map(|item| node(content, item, depth)).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Value::String(serde_json::from_str(text).map_err(not_json)?),
        Some(b't') => Value::Bool(true),
        Some(b'f') => Value::Bool(false),
        Some(b'n') => Value::Null,
        _ => Value::Number(number(text).ok_or_else(|| invalid_at(content, at, "JSON not well-formed."))?),
    };
    Ok(Node { at, value })
}

/// By Rust's own reading of doubles: `serde_json`'s is off by the last bit now and then, and a conversion would show it.
fn number(text: &str) -> Option<Number> {
    let whole = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
    whole.ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

/// `part` borrows from `content`, so the difference of their addresses is its place; 0 if it ever did not.
fn place(content: &str, part: &str) -> usize {
    (part.as_ptr() as usize).checked_sub(content.as_ptr() as usize).filter(|at| *at <= content.len()).unwrap_or(0)
}

/// The pairs of an object as they are written: a map type would hide a repeated key and the order.
struct Pairs<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
