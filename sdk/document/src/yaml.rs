//! YAML content as a tree with places.
//!
//! The tree is built from events on a stack of our own, so nesting costs no call stack. Aliases are refused: a few lines of them
//! can stand for gigabytes, and AWS's service does not resolve them either.

use granit_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::Number;

use crate::content::{ContentError, ContentErrorCode, Entry, MAX_DEPTH, Node, Value, invalid_at, positioned};

/// A list or map that is still open.
struct Open {
    at: usize,
    content: OpenContent,
}

enum OpenContent {
    List(Vec<Node>),
    /// The entries so far, and a key whose value has not come yet.
    Map(Vec<Entry>, Option<(String, usize)>),
}

pub(crate) fn read(content: &str) -> Result<Node, ContentError> {
    let options = granit_parser::options! { flow_nesting_limit: MAX_DEPTH, block_nesting_limit: MAX_DEPTH };
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    let not_valid = |at, reason: &str| not_valid_at(content, at, reason);

    for event in Parser::new_from_str_with_options(content, options) {
        let (event, span) = event.map_err(|error| {
            let (line, column) = (error.marker().line(), error.marker().col() + 1);
            let mut refused =
                positioned(ContentErrorCode::InvalidDocumentContent, CONTENT_NOT_VALID, line.max(1), column);
            refused.message = format!("{}: {}", refused.message, error.info());
            refused
        })?;
        let at = place(&span);
        let ended = match event {
            Event::DocumentStart(..) if root.is_some() => {
                return Err(not_valid(at, "only one YAML document is allowed"));
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => return Err(not_valid(at, "aliases are not supported")),
            Event::Scalar(text, style, _, tag) => {
                if let Some(Open { content: OpenContent::Map(_, key @ None), .. }) = open.last_mut() {
                    *key = Some((text.into_owned(), at));
                    continue;
                }
                let value = scalar(text.into_owned(), style, tag.as_deref())
                    .ok_or_else(|| not_valid(at, "the value does not go with its tag"))?;
                Some(Node { at, value })
            }
            Event::SequenceStart(_, _, tag) | Event::MappingStart(_, _, tag)
                if tag.as_deref().is_some_and(|tag| !matches!(tag.core_suffix(), Some("seq" | "map"))) =>
            {
                return Err(not_valid(at, "tags of your own are not supported"));
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if matches!(open.last(), Some(Open { content: OpenContent::Map(_, None), .. })) {
                    return Err(not_valid(at, "a key has to be a scalar"));
                }
                if open.len() >= MAX_DEPTH {
                    return Err(invalid_at(
                        content,
                        at,
                        &format!("The document is nested more than {MAX_DEPTH} levels deep."),
                    ));
                }
                let content = match event {
                    Event::SequenceStart(..) => OpenContent::List(Vec::new()),
                    _ => OpenContent::Map(Vec::new(), None),
                };
                open.push(Open { at, content });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => open.pop().map(|Open { at, content }| match content {
                OpenContent::List(items) => Node { at, value: Value::List(items) },
                OpenContent::Map(entries, _) => Node { at, value: Value::Map(entries) },
            }),
            _ => None,
        };
        let Some(node) = ended else { continue };
        match open.last_mut().map(|open| &mut open.content) {
            None => root = Some(node),
            Some(OpenContent::List(items)) => items.push(node),
            Some(OpenContent::Map(entries, key)) => match key.take() {
                Some((key, key_at)) => entries.push(Entry { key, key_at, value: node }),
                None => return Err(not_valid(at, "a key has to be a scalar")),
            },
        }
    }
    root.ok_or_else(|| not_valid(0, "it is empty"))
}

/// The words of other implementations for garbage; AWS's own are not known.
pub(crate) const CONTENT_NOT_VALID: &str = "The content for the document is not valid.";

fn not_valid_at(content: &str, at: usize, reason: &str) -> ContentError {
    let mut error = invalid_at(content, at, CONTENT_NOT_VALID);
    error.message = format!("{}: {reason}", error.message);
    error
}

fn place(span: &Span) -> usize {
    span.start.byte_offset().unwrap_or(0)
}

/// The core schema of YAML 1.2, which is what AWS's documents mean: `yes` is a string. None if a tag does not fit.
fn scalar(text: String, style: ScalarStyle, tag: Option<&Tag>) -> Option<Value> {
    let plain = || match style {
        ScalarStyle::Plain => resolve(&text),
        _ => None,
    };
    match tag.map(|tag| (tag.core_suffix(), tag)) {
        None => Some(plain().unwrap_or(Value::String(text))),
        Some((Some("str"), _)) => Some(Value::String(text)),
        // `!` alone says: not resolved.
        Some((None, tag)) if tag.original_handle().is_empty() && tag.suffix() == "!" => Some(Value::String(text)),
        Some((Some("null"), _)) => resolve(&text).filter(|value| matches!(value, Value::Null)),
        Some((Some("bool"), _)) => resolve(&text).filter(|value| matches!(value, Value::Bool(_))),
        Some((Some("int" | "float"), _)) => resolve(&text).filter(|value| matches!(value, Value::Number(_))),
        Some(_) => None,
    }
}

fn resolve(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Value::Null),
        "true" | "True" | "TRUE" => return Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Some(Value::Bool(false)),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if let Some(octal) = text.strip_prefix("0o") {
        return all(octal, |c| c.is_digit(8)).then(|| i64::from_str_radix(octal, 8).ok()).flatten().map(number);
    }
    if let Some(hexadecimal) = text.strip_prefix("0x") {
        return all(hexadecimal, |c| c.is_ascii_hexdigit())
            .then(|| i64::from_str_radix(hexadecimal, 16).ok())
            .flatten()
            .map(number);
    }
    if all(digits, |c| c.is_ascii_digit())
        && let Ok(whole) = text.parse::<i64>()
    {
        return Some(number(whole));
    }
    // A whole number beyond 64 bits becomes a double, as in JSON. Rust's own words for infinity begin with letters.
    if digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
    {
        return Some(Value::Number(Number::from_f64(text.parse().ok()?)?));
    }
    None
}

fn all(digits: &str, is: impl Fn(char) -> bool) -> bool {
    !digits.is_empty() && digits.chars().all(is)
}

fn number(whole: i64) -> Value {
    Value::Number(whole.into())
}
