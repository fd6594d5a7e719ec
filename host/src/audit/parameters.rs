//! The parameters of a request as they are recorded: without what is secret, and bounded.

use std::fmt::Write as _;

use muster_types::shape::{Kind, Shape};
use serde_json::Value;

/// Bytes of a text that are kept: names, ids, ARNs and settings are in full, contents and documents are recognized.
const TEXT_BYTES: usize = 256;

/// Bytes of all: what has more is not recorded.
const BYTES: usize = 4 * 1024;

/// Members that the models do not mark: secrets for as long as they hold, and what may have some, such as arguments of runbooks.
const UNMARKED: [&str; 6] = ["AcceptCode", "ActivationCode", "Content", "Parameters", "Payload", "TokenCode"];

/// A request as JSON text, in the shape that it was checked against; none where that is longer than what is kept.
///
/// Left out are members of sensitive shapes at any depth, and bytes, which are content.
pub fn redacted(shape: &Shape, input: &Value) -> Option<String> {
    let mut text = String::with_capacity(128);
    write(&mut text, shape, input).then_some(text)
}

/// Whether there was room.
fn write(out: &mut String, shape: &Shape, value: &Value) -> bool {
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let known = object.iter().filter_map(|(name, value)| {
                let member = members.iter().find(|member| member.name == name)?;
                Some((name, member.shape, value))
            });
            entries(out, known)
        }
        (Kind::Map(key, element, _), Value::Object(object)) if !key.sensitive => {
            entries(out, object.iter().map(|(name, value)| (name, *element, value)))
        }
        (Kind::List(element, _), Value::Array(items)) => {
            out.push('[');
            let mut first = true;
            for item in items.iter().filter(|item| is_shown(element, item)) {
                separate(out, &mut first);
                if !write(out, element, item) {
                    return false;
                }
            }
            out.push(']');
            out.len() <= BYTES
        }
        (_, Value::String(text)) => quoted(out, text),
        (_, Value::Number(_) | Value::Bool(_)) => write!(out, "{value}").is_ok() && out.len() <= BYTES,
        // What is not of its shape cannot be told from a secret.
        _ => {
            out.push_str("{}");
            true
        }
    }
}

fn entries<'v>(out: &mut String, entries: impl Iterator<Item = (&'v String, &'v Shape, &'v Value)>) -> bool {
    out.push('{');
    let mut first = true;
    for (name, shape, value) in
        entries.filter(|(name, shape, value)| is_shown(shape, value) && !UNMARKED.contains(&name.as_str()))
    {
        separate(out, &mut first);
        if !quoted(out, name) {
            return false;
        }
        out.push(':');
        if !write(out, shape, value) {
            return false;
        }
    }
    out.push('}');
    out.len() <= BYTES
}

fn is_shown(shape: &Shape, value: &Value) -> bool {
    !shape.sensitive && !value.is_null() && !matches!(shape.kind, Kind::Blob { .. })
}

fn separate(out: &mut String, first: &mut bool) {
    if !std::mem::take(first) {
        out.push(',');
    }
}

fn quoted(out: &mut String, text: &str) -> bool {
    let kept = cut(text, TEXT_BYTES);
    let json = Value::String(if kept.len() == text.len() { kept.to_owned() } else { [kept, "…"].concat() });
    write!(out, "{json}").is_ok() && out.len() <= BYTES
}

/// The beginning of a text, in whole characters.
pub fn cut(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}
