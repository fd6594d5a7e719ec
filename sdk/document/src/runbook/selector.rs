//! Selectors: the part of JSONPath that runbooks use.
//!
//! `$`, `.name`, `['name']`, `[0]`, `[*]`, `.*` and `..name`. A path with `..` or `*` gives a list, whatever it finds. No crate of the
//! field bounds what a path of several `..` over nested lists can find, so this one walks by itself, and no further than a [`Room`] allows.

use serde_json::Value;

use crate::content::shown;

/// Bytes of a selector.
const SELECTOR_BYTES: usize = 1_024;

/// Values that are looked at for the selectors of a step together: ten for each byte of the largest answer.
const VISITS: usize = 1_000_000;

/// What selectors may look at and give, all those together that are given the same room.
#[derive(Clone, Debug)]
pub struct Room {
    visits: usize,
    bytes: usize,
}

impl Room {
    /// For values that have so many bytes of JSON text together, by an estimate that is never too high.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self { visits: VISITS, bytes }
    }

    fn visit(&mut self) -> Result<(), SelectorError> {
        self.visits = self.visits.checked_sub(1).ok_or(SelectorError::TooMany)?;
        Ok(())
    }

    fn take(&mut self, bytes: usize) -> Result<(), SelectorError> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(SelectorError::TooLarge)?;
        Ok(())
    }

    /// Takes the room of a value, and stops where there is none left.
    fn take_value(&mut self, value: &Value) -> Result<(), SelectorError> {
        self.take(1)?;
        match value {
            Value::String(text) => self.take(text.len() + 1),
            Value::Array(items) => items.iter().try_for_each(|item| {
                self.take(1)?;
                self.take_value(item)
            }),
            Value::Object(map) => map.iter().try_for_each(|(key, item)| {
                self.take(key.len() + 4)?;
                self.take_value(item)
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
        }
    }
}

/// A selector that was found to be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    written: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Child(String),
    Item(usize),
    All,
    Deep(String),
}

/// Why a selector gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectorError {
    /// There is no such place.
    NoMatch,
    /// More than it may look at.
    TooMany,
    /// More than it may give.
    TooLarge,
}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(written: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("The selector {} {what}.", shown(written));
        if written.len() > SELECTOR_BYTES {
            return Err(wrong(&format!("is longer than {SELECTOR_BYTES} bytes")));
        }
        let mut rest = written.strip_prefix('$').ok_or_else(|| wrong("does not begin with $"))?;
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let (part, after) = part(rest).ok_or_else(|| wrong("is not of the form $.name[0]..name"))?;
            parts.push(part);
            rest = after;
        }
        Ok(Self { written: written.to_owned(), parts })
    }

    /// As its author wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// What it means in a value: one value, or a list where it may mean several. Nothing is copied that there is no room for.
    ///
    /// # Errors
    /// If it means nothing, or more than there is room for.
    pub fn select(&self, value: &Value, room: &mut Room) -> Result<Value, SelectorError> {
        let mut found = vec![value];
        for part in &self.parts {
            let mut next = Vec::new();
            for value in found {
                step(part, value, &mut next, room)?;
            }
            found = next;
        }
        found.iter().try_for_each(|value| room.take_value(value))?;
        let several = self.parts.iter().any(|part| matches!(part, Part::All | Part::Deep(_)));
        match (several, found.as_slice()) {
            (_, []) => Err(SelectorError::NoMatch),
            (false, [one]) => Ok((*one).clone()),
            _ => Ok(found.into_iter().cloned().collect()),
        }
    }
}

/// The first part of what is left of a selector.
fn part(rest: &str) -> Option<(Part, &str)> {
    if let Some(rest) = rest.strip_prefix("..") {
        let (name, rest) = name(rest)?;
        return Some((Part::Deep(name), rest));
    }
    if let Some(rest) = rest.strip_prefix(".*").or_else(|| rest.strip_prefix("[*]")) {
        return Some((Part::All, rest));
    }
    if let Some(rest) = rest.strip_prefix('.') {
        let (name, rest) = name(rest)?;
        return Some((Part::Child(name), rest));
    }
    let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
    let quoted = |quote: char| inside.strip_prefix(quote)?.strip_suffix(quote);
    match quoted('\'').or_else(|| quoted('"')) {
        Some(name) => Some((Part::Child(name.to_owned()), after)),
        None => Some((Part::Item(inside.parse().ok()?), after)),
    }
}

fn name(rest: &str) -> Option<(String, &str)> {
    let end = rest.find(['.', '[', '*']).unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    (!name.is_empty() && !name.contains(char::is_whitespace)).then(|| (name.to_owned(), rest))
}

/// Adds what the part means in one value. Values are no deeper than JSON text may be nested, so this may call itself.
fn step<'v>(part: &Part, value: &'v Value, found: &mut Vec<&'v Value>, room: &mut Room) -> Result<(), SelectorError> {
    room.visit()?;
    match part {
        Part::Child(name) => found.extend(value.get(name)),
        Part::Item(at) => found.extend(value.get(*at)),
        Part::All => match value {
            Value::Array(items) => found.extend(items),
            Value::Object(map) => found.extend(map.values()),
            _ => {}
        },
        Part::Deep(name) => {
            found.extend(value.get(name));
            match value {
                Value::Array(items) => items.iter().try_for_each(|item| step(part, item, found, room))?,
                Value::Object(map) => map.values().try_for_each(|item| step(part, item, found, room))?,
                _ => {}
            }
        }
    }
    if found.len() > VISITS { Err(SelectorError::TooMany) } else { Ok(()) }
}
