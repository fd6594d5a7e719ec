//! What a caller supplied, checked against what the document declares.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::content::{MAX_CONTENT_BYTES, MAX_DEPTH, shown};
use crate::definition::{Document, Parameter, ParameterType};
use crate::interpolate::{MAX_BOUND_BYTES, Substitution, references_in, visit_texts};

/// A value for every parameter of a document. Made by [`Document::bind`].
#[derive(Clone)]
pub struct Arguments {
    values: BTreeMap<String, Value>,
    references: BTreeSet<String>,
    resolved: BTreeMap<String, Resolved>,
}

/// What Parameter Store holds under a reference's name.
#[derive(Clone)]
pub struct Resolved {
    /// The parameter's type.
    pub resolved_type: ResolvedType,
    /// Its value; a list is separated by commas.
    pub value: String,
}

/// Types of Parameter Store's parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResolvedType {
    /// One text.
    String,
    /// Texts separated by commas.
    StringList,
    /// Refused: a document's text is no place for a secret. Its `value` is never looked at.
    SecureString,
}

/// Why parameters are refused. Says which, never what value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterError {
    /// What a client branches on.
    pub code: ParameterErrorCode,
    /// What was wrong and what would be right.
    pub message: String,
    /// The parameter that it is about.
    pub parameter: Option<String>,
}

/// The error codes of SendCommand that parameters can cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterErrorCode {
    /// A parameter is missing, not declared, or not allowed.
    InvalidParameters,
    /// Content and parameters together are larger than 64 KB, or what they become is too large.
    MaxDocumentSizeExceeded,
}

impl ParameterErrorCode {
    /// The code on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidParameters => "InvalidParameters",
            Self::MaxDocumentSizeExceeded => "MaxDocumentSizeExceeded",
        }
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParameterError {}

impl ParameterError {
    pub(crate) fn too_large(message: String) -> Self {
        Self { code: ParameterErrorCode::MaxDocumentSizeExceeded, message, parameter: None }
    }

    pub(crate) fn about(parameter: &str, message: String) -> Self {
        Self { code: ParameterErrorCode::InvalidParameters, message, parameter: Some(parameter.to_owned()) }
    }

    pub(crate) fn references(message: String) -> Self {
        Self { code: ParameterErrorCode::InvalidParameters, message, parameter: None }
    }
}

impl Document {
    /// Checks supplied values, in the wire's form where everything is a list of texts, and fills in defaults.
    ///
    /// A value that contains references is checked once they are resolved.
    ///
    /// # Errors
    /// `InvalidParameters` if one is missing, not declared, or not allowed; `MaxDocumentSizeExceeded` if content and values
    /// together are larger than 64 KB.
    pub fn bind(&self, supplied: &BTreeMap<String, Vec<String>>) -> Result<Arguments, ParameterError> {
        let supplied_bytes: usize =
            supplied.iter().map(|(name, values)| name.len() + values.iter().map(String::len).sum::<usize>()).sum();
        if self.content.len() + supplied_bytes > MAX_CONTENT_BYTES {
            return Err(ParameterError::too_large(format!(
                "The document's content and its parameters together are larger than 64 KB ({MAX_CONTENT_BYTES} bytes)."
            )));
        }
        if let Some(name) = supplied.keys().find(|name| self.parameter(name).is_none()) {
            let message = match self.parameters.is_empty() {
                true => "The document does not support parameters.".to_owned(),
                false => format!("Parameter \"{}\" is not declared.", shown(name)),
            };
            return Err(ParameterError::about(name, message));
        }

        let mut values = BTreeMap::new();
        for parameter in &self.parameters {
            let value = match (supplied.get(&parameter.name), &parameter.default) {
                (Some(given), _) => given_value(parameter, given)?,
                (None, Some(default)) => default.clone(),
                (None, None) => {
                    let message = format!("Parameter \"{}\" is required.", parameter.name);
                    return Err(ParameterError::about(&parameter.name, message));
                }
            };
            if !has_references(&value) {
                check(parameter, &value)?;
            }
            values.insert(parameter.name.clone(), value);
        }
        let mut references = BTreeSet::new();
        let mut note = |text| references.extend(references_in(text).map(str::to_owned));
        for value in values.values().chain(self.steps.iter().flat_map(|step| step.inputs.values())) {
            visit_texts(value, &mut note);
        }
        Ok(Arguments { values, references, resolved: BTreeMap::new() })
    }

    /// Puts what Parameter Store holds in the place of references, and checks the values that had any.
    ///
    /// `found` has the names as [`Arguments::references`] gives them, selector included.
    ///
    /// # Errors
    /// `InvalidParameters` if a reference was not found, is a SecureString, is a list that stands within text, or leads to a value that is
    /// not allowed; `MaxDocumentSizeExceeded`.
    pub fn resolve(
        &self,
        arguments: Arguments,
        found: &BTreeMap<String, Resolved>,
    ) -> Result<Arguments, ParameterError> {
        let resolved: BTreeMap<String, Resolved> =
            arguments.references.iter().filter_map(|name| Some((name.clone(), found.get(name)?.clone()))).collect();
        let secure =
            |name: &&String| resolved.get(*name).is_some_and(|r| r.resolved_type == ResolvedType::SecureString);
        let of_secure: Vec<&str> = arguments.references.iter().filter(secure).map(String::as_str).collect();
        if !of_secure.is_empty() {
            let message = format!("Parameters [{}] of type SecureString are not supported", of_secure.join(" "));
            return Err(ParameterError::references(message));
        }
        let mut arguments = Arguments { resolved, ..arguments };
        arguments.require_resolved()?;

        let no_parameters = BTreeMap::new();
        let mut substitution = Substitution {
            values: &no_parameters,
            by_environment: BTreeSet::new(),
            resolved: &arguments.resolved,
            remaining_bytes: MAX_BOUND_BYTES,
        };
        for parameter in &self.parameters {
            if let Some(value) = arguments.values.get_mut(&parameter.name)
                && has_references(value)
            {
                *value = substitution.value(value, false)?;
                check(parameter, value)?;
            }
        }
        Ok(arguments)
    }
}

impl Arguments {
    /// The Parameter Store names, with their selectors (`name`, `name:3`), that values and the document's inputs refer to.
    #[must_use]
    pub fn references(&self) -> &BTreeSet<String> {
        &self.references
    }

    /// A parameter's value: a text, a list of texts or an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    pub(crate) fn values(&self) -> &BTreeMap<String, Value> {
        &self.values
    }

    pub(crate) fn resolved(&self) -> &BTreeMap<String, Resolved> {
        &self.resolved
    }

    pub(crate) fn require_resolved(&self) -> Result<(), ParameterError> {
        let missing: Vec<&str> =
            self.references.iter().filter(|name| !self.resolved.contains_key(*name)).map(String::as_str).collect();
        match missing.is_empty() {
            true => Ok(()),
            false => {
                Err(ParameterError::references(format!("Input contains invalid parameters [{}]", missing.join(" "))))
            }
        }
    }
}

impl Resolved {
    /// The value where text is needed.
    pub(crate) fn as_text(&self, name: &str) -> Result<&str, ParameterError> {
        match self.resolved_type {
            ResolvedType::String => Ok(&self.value),
            ResolvedType::StringList => Err(ParameterError::references(format!(
                "Parameter {name} of type StringList cannot be used as a String"
            ))),
            ResolvedType::SecureString => {
                Err(ParameterError::references(format!("Parameters [{name}] of type SecureString are not supported")))
            }
        }
    }
}

/// A supplied value as its parameter's type has it.
pub(crate) fn given_value(parameter: &Parameter, given: &[String]) -> Result<Value, ParameterError> {
    let refused = |what: &str| {
        let message = format!("Parameter \"{}\" of type {} {what}", parameter.name, parameter.parameter_type.as_str());
        Err(ParameterError::about(&parameter.name, message))
    };
    match (parameter.parameter_type, given) {
        (ParameterType::StringList, items) => Ok(items.iter().map(String::as_str).collect()),
        (ParameterType::String, [text]) => Ok(text.as_str().into()),
        (ParameterType::StringMap, [text]) => match serde_json::from_str::<Value>(text) {
            Ok(map) if map.is_object() && depth(&map) <= MAX_DEPTH => Ok(map),
            _ => refused("takes one JSON object."),
        },
        (ParameterType::Boolean, [text]) => match text.as_str() {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => refused("takes true or false."),
        },
        (ParameterType::Integer, [text]) => match text.parse::<i64>() {
            Ok(whole) => Ok(whole.into()),
            Err(_) => refused("takes a whole number."),
        },
        (ParameterType::MapList, texts) => match map_list(texts) {
            Some(maps) => Ok(maps),
            None => refused("takes JSON objects."),
        },
        (_, _) => refused("takes exactly one value."),
    }
}

/// A list of maps: the JSON text of each, or that of all of them as one list.
fn map_list(texts: &[String]) -> Option<Value> {
    let mut maps = Vec::new();
    for text in texts {
        match serde_json::from_str::<Value>(text).ok()? {
            Value::Array(items) if texts.len() == 1 => maps = items,
            other => maps.push(other),
        }
    }
    let maps = Value::Array(maps);
    (ParameterType::MapList.fits(&maps) && depth(&maps) <= MAX_DEPTH).then_some(maps)
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

pub(crate) fn has_references(value: &Value) -> bool {
    let mut any = false;
    visit_texts(value, &mut |text| any |= references_in(text).next().is_some());
    any
}

/// Whether a parameter may have this value. Words of the agent where it has some; the rest is ours in their manner.
pub(crate) fn check(parameter: &Parameter, value: &Value) -> Result<(), ParameterError> {
    let name = &parameter.name;
    let refused = |message| Err(ParameterError::about(name, message));
    let texts: Vec<&str> = match value {
        Value::String(text) => vec![text],
        Value::Array(items) => {
            let count = items.len() as u64;
            if let Some(least) = parameter.min_items.filter(|least| count < *least) {
                return refused(format!("Parameter value for {name} has {count} items; at least {least} are needed"));
            }
            if let Some(most) = parameter.max_items.filter(|most| count > *most) {
                return refused(format!("Parameter value for {name} has {count} items; at most {most} are allowed"));
            }
            items.iter().filter_map(Value::as_str).collect()
        }
        _ => Vec::new(),
    };
    let matcher =
        parameter.allowed_pattern.as_ref().filter(|_| !texts.is_empty()).map(|pattern| (pattern, pattern.matcher()));
    for text in texts {
        let count = text.chars().count() as u64;
        if let Some(least) = parameter.min_chars.filter(|least| count < *least) {
            return refused(format!("Parameter value for {name} has {count} characters; at least {least} are needed"));
        }
        if let Some(most) = parameter.max_chars.filter(|most| count > *most) {
            return refused(format!("Parameter value for {name} has {count} characters; at most {most} are allowed"));
        }
        if !parameter.allowed_values.is_empty() && !parameter.allowed_values.iter().any(|allowed| allowed == text) {
            let allowed = shown(&parameter.allowed_values.join(", "));
            return refused(format!("Parameter value for {name} is not one of the allowed values [{allowed}]"));
        }
        if let Some((pattern, _)) = matcher.as_ref().filter(|(_, matcher)| !matcher.is_match(text)) {
            let pattern = shown(pattern.as_str());
            return refused(format!("Parameter value for {name} does not match the allowed pattern {pattern}"));
        }
    }
    Ok(())
}
