//! The text of a document as a tree in which everything knows where it stood.
//!
//! JSON and YAML become the same tree, so every check exists once. Invariants: no list or map is deeper than
//! [`MAX_DEPTH`], no map has a key twice, and the order of keys is the author's.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// Bytes of content that a document may have, run-time parameters included: AWS's 64 KB.
pub const MAX_CONTENT_BYTES: usize = 64 * 1024;

/// How deep lists and maps may be nested. No plugin's inputs come near it, and everything that walks a document by
/// recursion relies on it.
pub const MAX_DEPTH: usize = 64;

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 8259.
    Json,
    /// YAML 1.2, core schema, one document, without aliases and without tags of its own.
    Yaml,
}

/// Why a document is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError {
    /// What a client branches on.
    pub code: ContentErrorCode,
    /// AWS's words where AWS has some, then ` at Line: L, Column: C` where a place is known.
    pub message: String,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ContentError {}

/// The error codes of CreateDocument and UpdateDocument that content can cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentErrorCode {
    /// Something in the content is wrong.
    InvalidDocumentContent,
    /// The schema version does not go with the type of document, or is not built yet.
    InvalidDocumentSchemaVersion,
    /// More than [`MAX_CONTENT_BYTES`].
    MaxDocumentSizeExceeded,
}

impl ContentErrorCode {
    /// The code on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidDocumentContent => "InvalidDocumentContent",
            Self::InvalidDocumentSchemaVersion => "InvalidDocumentSchemaVersion",
            Self::MaxDocumentSizeExceeded => "MaxDocumentSizeExceeded",
        }
    }
}

/// A value and the byte of the content at which it begins.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub at: usize,
    pub value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// One pair of a map.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub key: String,
    pub key_at: usize,
    pub value: Node,
}

/// The tree of some content, whatever kind of document it is.
pub(crate) fn read(content: &str, format: Format) -> Result<Node, ContentError> {
    if content.len() > MAX_CONTENT_BYTES {
        // Decision: AWS's own text is not known.
        return Err(ContentError {
            code: ContentErrorCode::MaxDocumentSizeExceeded,
            message: format!(
                "The size limit of a document is 64 KB ({MAX_CONTENT_BYTES} bytes); this one has {} bytes.",
                content.len()
            ),
            line: None,
            column: None,
        });
    }
    let root = match format {
        Format::Json => crate::json::read(content)?,
        Format::Yaml => crate::yaml::read(content)?,
    };
    match repeated_key(&root) {
        Some(entry) => Err(invalid_at(content, entry.key_at, &format!("Duplicate key \"{}\".", entry.key))),
        None => Ok(root),
    }
}

fn repeated_key(node: &Node) -> Option<&Entry> {
    match &node.value {
        Value::List(items) => items.iter().find_map(repeated_key),
        Value::Map(entries) => {
            let mut seen = std::collections::HashSet::new();
            entries
                .iter()
                .find(|entry| !seen.insert(entry.key.as_str()))
                .or_else(|| entries.iter().find_map(|entry| repeated_key(&entry.value)))
        }
        _ => None,
    }
}

/// `InvalidDocumentContent` at a byte of the content.
pub(crate) fn invalid_at(content: &str, at: usize, text: &str) -> ContentError {
    error_at(ContentErrorCode::InvalidDocumentContent, content, at, text)
}

pub(crate) fn error_at(code: ContentErrorCode, content: &str, at: usize, text: &str) -> ContentError {
    let (line, column) = line_and_column(content, at);
    positioned(code, text, line, column)
}

pub(crate) fn positioned(code: ContentErrorCode, text: &str, line: usize, column: usize) -> ContentError {
    // The form in which AWS's own JSON errors say where they are.
    let message = format!("{} at Line: {line}, Column: {column}", shown(text));
    ContentError { code, message, line: Some(line), column: Some(column) }
}

/// The part of a text that a message needs: messages quote names that an author or caller may have made long.
pub(crate) fn shown(text: &str) -> String {
    const SHOWN_CHARACTERS: usize = 500;
    match text.char_indices().nth(SHOWN_CHARACTERS) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

fn line_and_column(content: &str, at: usize) -> (usize, usize) {
    let before = content.get(..at).unwrap_or(content);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

impl Node {
    /// The tree without its places. Keys lose their order: what needs it walks the tree itself.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(value) => serde_json::Value::Number(value.clone()),
            Value::String(value) => value.as_str().into(),
            Value::List(items) => items.iter().map(Node::to_json).collect::<Vec<_>>().into(),
            Value::Map(entries) => {
                serde_json::Value::Object(entries.iter().map(|e| (e.key.clone(), e.value.to_json())).collect())
            }
        }
    }
}

/// Writes the tree with the author's order of keys.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(value) => value.serialize(serializer),
            Value::String(value) => serializer.serialize_str(value),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Value::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|entry| map.serialize_entry(&entry.key, &entry.value))?;
                map.end()
            }
        }
    }
}
