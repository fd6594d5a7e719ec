//! What a caller of a runbook supplied, checked against what the runbook declares.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Runbook;
use crate::arguments::{ParameterError, Resolved, ResolvedType, check, given_value, has_references};
use crate::content::{MAX_CONTENT_BYTES, shown};
use crate::definition::Parameter;
use crate::interpolate::{MAX_BOUND_BYTES, Substitution, references_in, visit_texts};

/// A value for every parameter of a runbook. Made by [`Runbook::bind`].
#[derive(Clone, Debug)]
pub struct RunbookArguments {
    /// By the parameters' names.
    pub values: BTreeMap<String, Value>,
    /// The Parameter Store names, with their selectors, that defaults refer to: to be looked up for [`Runbook::with_references`].
    pub references: BTreeSet<String>,
}

impl Runbook {
    /// Checks supplied values, in the wire's form where everything is a list of texts, and fills in defaults.
    ///
    /// # Errors
    /// If one is missing, not declared, or not allowed, in AWS's words where those are known; if content and values together are larger
    /// than 64 KB.
    pub fn bind(&self, supplied: &BTreeMap<String, Vec<String>>) -> Result<RunbookArguments, ParameterError> {
        let supplied_bytes: usize =
            supplied.iter().map(|(name, values)| name.len() + values.iter().map(String::len).sum::<usize>()).sum();
        if self.content.len() + supplied_bytes > MAX_CONTENT_BYTES {
            return Err(ParameterError::too_large(format!(
                "The document's content and its parameters together are larger than 64 KB ({MAX_CONTENT_BYTES} bytes)."
            )));
        }
        if let Some(name) = supplied.keys().find(|name| self.parameter(name).is_none()) {
            let message = format!("Parameter \"{}\" is not declared.", shown(name));
            return Err(ParameterError::about(name, message));
        }
        let mut arguments = RunbookArguments { values: BTreeMap::new(), references: BTreeSet::new() };
        for parameter in &self.parameters {
            let name = &parameter.name;
            let value = match (supplied.get(name), &parameter.default) {
                (Some(given), _) => {
                    let value = given_value(parameter, given)?;
                    check_value(parameter, &value)?;
                    value
                }
                // Only defaults refer to Parameter Store.
                (None, Some(default)) if has_references(default) => {
                    let mut note = |text| arguments.references.extend(references_in(text).map(str::to_owned));
                    visit_texts(default, &mut note);
                    default.clone()
                }
                (None, Some(default)) => default.clone(),
                (None, None) => {
                    let message = format!("Missing required parameter: {name} in user inputs.");
                    return Err(ParameterError::about(name, message));
                }
            };
            arguments.values.insert(name.clone(), value);
        }
        Ok(arguments)
    }

    /// Puts what Parameter Store holds in the place of the references of defaults; `supplied` are those of [`Runbook::bind`].
    ///
    /// # Errors
    /// If a reference was not found, is a SecureString, or leads to a value that is not allowed.
    pub fn with_references(
        &self,
        mut arguments: RunbookArguments,
        supplied: &BTreeMap<String, Vec<String>>,
        found: &BTreeMap<String, Resolved>,
    ) -> Result<RunbookArguments, ParameterError> {
        let usable = |name: &String| {
            found.get(name).is_some_and(|resolved| resolved.resolved_type != ResolvedType::SecureString)
        };
        if let Some(name) = arguments.references.iter().find(|name| !usable(name)) {
            return Err(ParameterError::references(match found.contains_key(name) {
                true => format!("Parameters [{name}] of type SecureString are not supported"),
                false => format!("Input contains invalid parameters [{name}]"),
            }));
        }
        let no_values = BTreeMap::new();
        let mut substitution = Substitution {
            values: &no_values,
            by_environment: BTreeSet::new(),
            resolved: found,
            remaining_bytes: MAX_BOUND_BYTES,
        };
        for parameter in self.parameters.iter().filter(|parameter| !supplied.contains_key(&parameter.name)) {
            if let Some(value) = arguments.values.get_mut(&parameter.name)
                && has_references(value)
            {
                *value = substitution.value(value, false)?;
                check_value(parameter, value)?;
            }
        }
        arguments.references.clear();
        Ok(arguments)
    }
}

/// Whether a parameter may have this value. AWS's words quote a value that is not among the allowed ones.
fn check_value(parameter: &Parameter, value: &Value) -> Result<(), ParameterError> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Object(_) => Vec::new(),
        other => vec![other.to_string()],
    };
    let allowed = &parameter.allowed_values;
    if let Some(text) = texts.iter().find(|text| !allowed.is_empty() && !allowed.contains(text)) {
        let name = &parameter.name;
        let allowed = shown(&allowed.join(", "));
        let message = format!("Parameter \"{name}\" has value \"{}\" not found in [{allowed}].", shown(text));
        return Err(ParameterError::about(name, message));
    }
    check(parameter, value)
}
