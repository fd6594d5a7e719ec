//! The constraints of the models, in AWS's words.
//!
//! Works on the JSON value of a request whose types were checked ([`crate::json`]), so that one interpreter serves all
//! protocols. All violations are found at once, in the model's order and depth first; on one value the pattern comes
//! before the length. The words are those that clients and tests know from AWS. No sensitive value appears in them.
//!
//! What is within a list or a map and is no structure is reported once, on the outermost list or map, with every rule that
//! its elements have, met or not: so does AWS.

use serde_json::{Map, Value};

use crate::shape::{Bounds, Kind, Member, Shape};
use shown::{lowered, shown};

mod shown;
#[cfg(test)]
mod tests;

/// Violations that a message lists; further ones are only counted. A hostile body holds hundreds of thousands.
const LISTED: usize = 100;
/// A text longer than its shape allows and than this, in characters, is not matched against the pattern as well.
const MATCHED: usize = 2048;

/// Checks a request's input.
///
/// # Errors
/// The whole message: `2 validation errors detected: Value …; Value …`.
pub fn validate(shape: &Shape, value: &Value) -> Result<(), String> {
    let mut found = Violations { path: Vec::new(), texts: Vec::new(), count: 0 };
    found.value(shape, value, false);
    match found.count {
        0 => Ok(()),
        1 => Err(format!("1 validation error detected: {}", found.texts.join("; "))),
        count => Err(format!("{count} validation errors detected: {}", found.texts.join("; "))),
    }
}

/// A step of the way from the request to a value.
enum Step<'a> {
    Member(&'a str),
    /// From 1.
    Element(usize),
    Entry(&'a str),
}

struct Violations<'a> {
    path: Vec<Step<'a>>,
    texts: Vec<String>,
    count: usize,
}

impl<'a> Violations<'a> {
    /// A value of a member: its own rules, those of what it holds, and the structures within. `hidden`: a shape around this
    /// one is sensitive.
    fn value(&mut self, shape: &Shape, value: &'a Value, hidden: bool) {
        let hidden = hidden || shape.sensitive;
        for rule in broken_rules(shape, value) {
            self.add(shape, Some(value), hidden, &rule);
        }
        match (&shape.kind, value) {
            (Kind::List(element, _), Value::Array(items)) if items.iter().any(|item| breaks(element, item)) => {
                self.add(shape, Some(value), hidden, &of_elements(element));
            }
            (Kind::Map(key, element, _), Value::Object(entries)) => {
                if entries.keys().any(|name| breaks_text(key, name)) {
                    self.add(shape, Some(value), hidden, &of_keys(key));
                }
                if entries.values().any(|entry| breaks(element, entry)) {
                    self.add(shape, Some(value), hidden, &of_values(element));
                }
            }
            _ => {}
        }
        self.structures(shape, value, hidden);
    }

    /// The structures within a value, which is one or holds some.
    fn structures(&mut self, shape: &Shape, value: &'a Value, hidden: bool) {
        let hidden = hidden || shape.sensitive;
        match (&shape.kind, value) {
            (Kind::Structure { members, .. }, Value::Object(object)) => {
                for member in *members {
                    self.member(member, object, hidden);
                }
            }
            (Kind::List(element, _), Value::Array(items)) if !is_scalar(element) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Element(index + 1));
                    self.structures(element, item, hidden);
                    self.path.pop();
                }
            }
            (Kind::Map(_, element, _), Value::Object(entries)) if !is_scalar(element) => {
                for (name, entry) in entries {
                    self.path.push(Step::Entry(name));
                    self.structures(element, entry, hidden);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    fn member(&mut self, member: &'static Member, object: &'a Map<String, Value>, hidden: bool) {
        self.path.push(Step::Member(member.name));
        match object.get(member.name) {
            Some(value) => self.value(member.shape, value, hidden),
            None if member.required => self.add(member.shape, None, hidden, "Member must not be null"),
            None => {}
        }
        self.path.pop();
    }

    fn add(&mut self, shape: &Shape, value: Option<&Value>, hidden: bool, rule: &str) {
        self.count += 1;
        if self.texts.len() == LISTED {
            return;
        }
        let value = match value {
            _ if hidden || shape.sensitive => "Value".to_owned(),
            None => "Value null".to_owned(),
            Some(value) => shown(shape, value).map_or("Value".to_owned(), |shown| format!("Value '{shown}'")),
        };
        self.texts.push(format!("{value} at '{}' failed to satisfy constraint: {rule}", self.path()));
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            if !path.is_empty() {
                path.push('.');
            }
            match step {
                Step::Member(name) => path.push_str(&lowered(name)),
                Step::Element(number) => path.push_str(&format!("{number}.member")),
                Step::Entry(name) => path.push_str(&format!("{name}.member")),
            }
        }
        path
    }
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(shape.kind, Kind::Structure { .. } | Kind::List(..) | Kind::Map(..))
}

/// Whether an element breaks a rule that is reported on what holds it. Structures report their members themselves.
fn breaks(shape: &Shape, value: &Value) -> bool {
    if !broken_rules(shape, value).is_empty() {
        return true;
    }
    match (&shape.kind, value) {
        (Kind::List(element, _), Value::Array(items)) => items.iter().any(|item| breaks(element, item)),
        (Kind::Map(key, element, _), Value::Object(entries)) => {
            entries.iter().any(|(name, entry)| breaks_text(key, name) || breaks(element, entry))
        }
        _ => false,
    }
}

fn breaks_text(shape: &Shape, text: &str) -> bool {
    !broken_text_rules(shape, text).is_empty()
}

/// The rules that a value itself breaks, not what it holds.
fn broken_rules(shape: &Shape, value: &Value) -> Vec<String> {
    match (&shape.kind, value) {
        (Kind::String { .. }, Value::String(text)) => broken_text_rules(shape, text),
        (Kind::List(_, size), Value::Array(items)) => broken_bounds("length", *size, items.len()),
        (Kind::Map(_, _, size), Value::Object(entries)) => broken_bounds("length", *size, entries.len()),
        (Kind::Integer(bounds) | Kind::Long(bounds) | Kind::Float(bounds), Value::Number(number)) => {
            // Bounds are whole, so a number that is not compares like its neighbours.
            #[expect(clippy::cast_possible_truncation, reason = "a double beyond the range saturates")]
            let (low, high) = match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => (whole, whole),
                (None, Some(fraction)) => (fraction.floor() as i64, fraction.ceil() as i64),
                (None, None) => return Vec::new(),
            };
            let most = bounds.max.filter(|max| high > *max).map(|max| at_most("value", max));
            let least = bounds.min.filter(|min| low < *min).map(|min| at_least("value", min));
            most.into_iter().chain(least).collect()
        }
        // Base64: three bytes for each four letters, less the padding.
        (Kind::Blob { length, streaming: false }, Value::String(text)) => {
            let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
            broken_bounds("length", *length, (text.len() / 4 * 3).saturating_sub(padding))
        }
        _ => Vec::new(),
    }
}

fn broken_text_rules(shape: &Shape, text: &str) -> Vec<String> {
    let Kind::String { length, pattern, values } = &shape.kind else { return Vec::new() };
    let mut rules = Vec::new();
    if !values.is_empty() && !values.contains(&text) {
        rules.push(enum_rule(values));
    }
    let count = text.chars().count();
    let lengths = broken_bounds("length", *length, count);
    if let Some(pattern) = pattern
        && (count <= MATCHED || lengths.is_empty())
        && !pattern.fits(text)
    {
        rules.push(pattern_rule(pattern.source));
    }
    rules.extend(lengths);
    rules
}

fn broken_bounds(what: &str, bounds: Bounds, actual: usize) -> Vec<String> {
    let actual = i64::try_from(actual).unwrap_or(i64::MAX);
    let most = bounds.max.filter(|max| actual > *max).map(|max| at_most(what, max));
    let least = bounds.min.filter(|min| actual < *min).map(|min| at_least(what, min));
    most.into_iter().chain(least).collect()
}

/// Every rule that an element's shape has, met or not.
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
        Kind::List(element, size) => has_rules(element, of_elements).chain(ranged("length", *size)).collect(),
        Kind::Map(key, element, size) => {
            has_rules(key, of_keys).chain(has_rules(element, of_values)).chain(ranged("length", *size)).collect()
        }
        Kind::Structure { .. } | Kind::Boolean | Kind::Timestamp(_) => Vec::new(),
    }
}

fn has_rules(shape: &Shape, words: fn(&Shape) -> String) -> impl Iterator<Item = String> {
    (!all_rules(shape).is_empty()).then(|| words(shape)).into_iter()
}

fn of_elements(element: &Shape) -> String {
    format!("Member must satisfy constraint: [{}]", all_rules(element).join(", "))
}

fn of_keys(key: &Shape) -> String {
    format!("Map keys must satisfy constraint: [{}]", all_rules(key).join(", "))
}

fn of_values(value: &Shape) -> String {
    format!("Map value must satisfy constraint: [{}]", all_rules(value).join(", "))
}

fn at_most(what: &str, bound: i64) -> String {
    format!("Member must have {what} less than or equal to {bound}")
}

fn at_least(what: &str, bound: i64) -> String {
    format!("Member must have {what} greater than or equal to {bound}")
}

fn enum_rule(values: &[&str]) -> String {
    format!("Member must satisfy enum value set: [{}]", values.join(", "))
}

fn pattern_rule(source: &str) -> String {
    format!("Member must satisfy regular expression pattern: {source}")
}
