//! The constraints of the models, in AWS's words.
//!
//! Works on the JSON value of a request whose types were checked ([`crate::json`]), so that one interpreter serves all
//! protocols. All violations are found at once, in the model's order and depth first; on one value the pattern comes
//! before the length. The words are those that clients and tests know from AWS; a sensitive value never appears.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::shape::{Bounds, Kind, Member, Shape};

/// Violations that a message lists; further ones are counted.
const LISTED: usize = 100;
/// Characters of a value that a message repeats.
const SHOWN: usize = 2048;

/// Checks a request's input.
///
/// # Errors
/// The whole message: `2 validation errors detected: Value …; Value …`.
pub fn validate(shape: &Shape, value: &Value) -> Result<(), String> {
    let mut found = Violations { texts: Vec::new(), count: 0 };
    found.shape(shape, value, "", false);
    if found.count == 0 {
        return Ok(());
    }
    let plural = if found.count == 1 { "error" } else { "errors" };
    Err(format!("{} validation {plural} detected: {}", found.count, found.texts.join("; ")))
}

struct Violations {
    texts: Vec<String>,
    count: usize,
}

impl Violations {
    fn add(&mut self, shape: &Shape, value: &Value, hidden: bool, path: &str, rule: &str) {
        self.count += 1;
        if self.texts.len() >= LISTED {
            return;
        }
        let value = if hidden || shape.sensitive {
            "Value".to_owned()
        } else {
            format!("Value '{}'", rendered(shape, value).chars().take(SHOWN).collect::<String>())
        };
        self.texts.push(format!("{value} at '{path}' failed to satisfy constraint: {rule}"));
    }

    /// `hidden`: a shape around this one is sensitive.
    fn shape(&mut self, shape: &Shape, value: &Value, path: &str, hidden: bool) {
        let hidden = hidden || shape.sensitive;
        match (&shape.kind, value) {
            (Kind::Structure { members, .. }, Value::Object(object)) => {
                for member in *members {
                    self.member(member, object, path, hidden);
                }
            }
            (Kind::List(element, size), Value::Array(items)) => {
                for rule in length_rules(*size, items.len()) {
                    self.add(shape, value, hidden, path, &rule);
                }
                if is_scalar(element) {
                    if items.iter().any(|item| breaks(element, item)) {
                        let rules = format!("Member must satisfy constraint: [{}]", all_rules(element).join(", "));
                        self.add(shape, value, hidden || element.sensitive, path, &rules);
                    }
                } else {
                    for (index, item) in items.iter().enumerate() {
                        self.shape(element, item, &format!("{path}.{}.member", index + 1), hidden);
                    }
                }
            }
            (Kind::Map(key, element, size), Value::Object(entries)) => {
                for rule in length_rules(*size, entries.len()) {
                    self.add(shape, value, hidden, path, &rule);
                }
                if entries.keys().any(|name| breaks(key, &Value::from(name.as_str()))) {
                    let rules = format!("Map keys must satisfy constraint: [{}]", all_rules(key).join(", "));
                    self.add(shape, value, hidden, path, &rules);
                }
                if is_scalar(element) {
                    if entries.values().any(|item| breaks(element, item)) {
                        let rules = format!("Map value must satisfy constraint: [{}]", all_rules(element).join(", "));
                        self.add(shape, value, hidden || element.sensitive, path, &rules);
                    }
                } else {
                    for (name, item) in entries {
                        self.shape(element, item, &format!("{path}.{name}.member"), hidden);
                    }
                }
            }
            _ => {
                for rule in broken_rules(shape, value) {
                    self.add(shape, value, hidden, path, &rule);
                }
            }
        }
    }

    fn member(&mut self, member: &Member, object: &Map<String, Value>, path: &str, hidden: bool) {
        let mut path = path.to_owned();
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&lowered(member.name));
        match object.get(member.name) {
            Some(value) => self.shape(member.shape, value, &path, hidden),
            None if member.required => {
                self.count += 1;
                if self.texts.len() < LISTED {
                    let value = if hidden || member.shape.sensitive { "Value" } else { "Value null" };
                    let rule = "failed to satisfy constraint: Member must not be null";
                    self.texts.push(format!("{value} at '{path}' {rule}"));
                }
            }
            None => {}
        }
    }
}

/// A member's name as messages have it.
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(shape.kind, Kind::Structure { .. } | Kind::List(..) | Kind::Map(..))
}

fn breaks(shape: &Shape, value: &Value) -> bool {
    !broken_rules(shape, value).is_empty()
}

fn length_rules(bounds: Bounds, length: usize) -> Vec<String> {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let mut rules = Vec::new();
    if let Some(max) = bounds.max.filter(|max| length > *max) {
        rules.push(at_most("length", max));
    }
    if let Some(min) = bounds.min.filter(|min| length < *min) {
        rules.push(at_least("length", min));
    }
    rules
}

fn at_most(what: &str, bound: i64) -> String {
    format!("Member must have {what} less than or equal to {bound}")
}

fn at_least(what: &str, bound: i64) -> String {
    format!("Member must have {what} greater than or equal to {bound}")
}

/// The rules that a scalar breaks.
fn broken_rules(shape: &Shape, value: &Value) -> Vec<String> {
    match (&shape.kind, value) {
        (Kind::String { length, pattern, values }, Value::String(text)) => {
            let mut rules = Vec::new();
            if !values.is_empty() && !values.contains(&text.as_str()) {
                rules.push(enum_rule(values));
            }
            // A text that is far too long is not matched at all.
            let count = text.chars().count();
            let too_long = length.max.is_some_and(|max| i64::try_from(count).unwrap_or(i64::MAX) > max);
            if let Some(pattern) = pattern
                && !(too_long && count > SHOWN)
                && !pattern.fits(text)
            {
                rules.push(pattern_rule(pattern.source));
            }
            rules.extend(length_rules(*length, count));
            rules
        }
        (Kind::Integer(bounds) | Kind::Long(bounds) | Kind::Float(bounds), Value::Number(number)) => {
            let Some(number) = number.as_f64() else { return Vec::new() };
            let mut rules = Vec::new();
            #[allow(clippy::cast_precision_loss)]
            if let Some(max) = bounds.max.filter(|max| number > *max as f64) {
                rules.push(at_most("value", max));
            }
            #[allow(clippy::cast_precision_loss)]
            if let Some(min) = bounds.min.filter(|min| number < *min as f64) {
                rules.push(at_least("value", min));
            }
            rules
        }
        // Base64: three bytes for each four letters, less the padding.
        (Kind::Blob { length, streaming: false }, Value::String(text)) => {
            let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
            length_rules(*length, (text.len() / 4 * 3).saturating_sub(padding))
        }
        _ => Vec::new(),
    }
}

fn enum_rule(values: &[&str]) -> String {
    format!("Member must satisfy enum value set: [{}]", values.join(", "))
}

fn pattern_rule(source: &str) -> String {
    format!("Member must satisfy regular expression pattern: {source}")
}

/// Every rule that a scalar shape has, met or not: so are elements reported.
fn all_rules(shape: &Shape) -> Vec<String> {
    let ranged = |what: &str, bounds: Bounds| {
        let most = bounds.max.map(|max| at_most(what, max));
        most.into_iter().chain(bounds.min.map(|min| at_least(what, min)))
    };
    match &shape.kind {
        Kind::String { length, pattern, values } => ranged("length", *length)
            .chain(pattern.map(|pattern| pattern_rule(pattern.source)))
            .chain((!values.is_empty()).then(|| enum_rule(values)))
            .collect(),
        Kind::Integer(bounds) | Kind::Long(bounds) | Kind::Float(bounds) => ranged("value", *bounds).collect(),
        Kind::Blob { length, .. } => ranged("length", *length).collect(),
        _ => Vec::new(),
    }
}

/// A value as messages show it: lists `[a, b]`, maps `{k=v}`, structures `Target(key=tag:a, values=[1])`.
fn rendered(shape: &Shape, value: &Value) -> String {
    if shape.sensitive {
        return "*** Sensitive Data Redacted ***".to_owned();
    }
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let mut out = format!("{}(", shape.name);
            for (index, member) in members.iter().enumerate() {
                let value = object.get(member.name).map_or("null".to_owned(), |value| rendered(member.shape, value));
                let _ = write!(out, "{}{}={value}", if index == 0 { "" } else { ", " }, lowered(member.name));
            }
            out + ")"
        }
        (Kind::List(element, _), Value::Array(items)) => {
            let items: Vec<String> = items.iter().take(SHOWN).map(|item| rendered(element, item)).collect();
            format!("[{}]", items.join(", "))
        }
        (Kind::Map(_, element, _), Value::Object(entries)) => {
            let entries: Vec<String> =
                entries.iter().take(SHOWN).map(|(key, value)| format!("{key}={}", rendered(element, value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}
