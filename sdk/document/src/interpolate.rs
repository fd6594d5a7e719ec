//! Putting values in the place of templates.
//!
//! One scan over each text finds `{{ name }}` and `{{ ssm:name }}` alike, and what was put in is not looked at again: a
//! value can never act as a template. Keys of maps are left alone. What grows is counted against [`MAX_BOUND_BYTES`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::arguments::{Arguments, ParameterError, Resolved, ResolvedType};
use crate::definition::{Document, InterpolationType, SchemaVersion};
use crate::precondition::BoundArgument;

/// Bytes of text in all bound steps of a document together: twice the content and parameters that AWS allows, so that a
/// value used often fits and a document that repeats a long value thousands of times does not.
pub const MAX_BOUND_BYTES: usize = 2 * crate::content::MAX_CONTENT_BYTES;

/// AWS's bounds of a step's execution time, in seconds, and what holds outside of them or where nothing is said.
const TIMEOUT_SECONDS: std::ops::RangeInclusive<i64> = 5..=172_800;
const DEFAULT_TIMEOUT_SECONDS: u32 = 3600;

/// A step with every parameter in its place, as it travels to nodes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoundStep {
    /// The step's name, unique in its document.
    pub name: String,
    /// The plugin: `aws:runShellScript`.
    pub action: String,
    /// The schema of the step's document: what an unsupported plugin and a precondition mean depends on it.
    pub schema_version: SchemaVersion,
    /// The plugin's inputs, an object, without the three that control the flow.
    pub inputs: Value,
    /// Operator to arguments; empty if there is no precondition.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub precondition: BTreeMap<String, Vec<BoundArgument>>,
    /// What happens after the step.
    #[serde(default)]
    pub control: Control,
    /// Variables for the environment of what the step starts: `SSM_<name>` of each ENV_VAR parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub environment: BTreeMap<String, String>,
    /// `timeoutSeconds` of the inputs, 5 to 172,800; 3600 if it says nothing, or nothing sensible.
    pub timeout_seconds: u32,
}

/// What happens after a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// If the step failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// `onSuccess: exit`: later steps are skipped after success.
    #[serde(default)]
    pub exit_on_success: bool,
    /// Runs despite an earlier exit; heeded on the last step only.
    #[serde(default)]
    pub finally_step: bool,
}

/// The values of `onFailure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnFailure {
    /// The step failed; later steps are skipped.
    #[serde(rename = "exit")]
    Exit,
    /// The step counts as a success of code 168; later steps are skipped.
    #[serde(rename = "successAndExit")]
    SuccessAndExit,
}

impl Document {
    /// The document's steps with the arguments in their place.
    ///
    /// # Errors
    /// `InvalidParameters` if references were not resolved, or a list stands where text is needed; `MaxDocumentSizeExceeded` if
    /// the steps' text is more than [`MAX_BOUND_BYTES`].
    pub fn interpolate(&self, arguments: &Arguments) -> Result<Vec<BoundStep>, ParameterError> {
        arguments.require_resolved()?;
        let by_environment: BTreeSet<&str> = self
            .parameters
            .iter()
            .filter(|parameter| parameter.interpolation_type == Some(InterpolationType::EnvVar))
            .map(|parameter| parameter.name.as_str())
            .collect();
        let environment: BTreeMap<String, String> = by_environment
            .iter()
            .filter_map(|name| Some((format!("SSM_{name}"), as_text(arguments.get(name)?))))
            .collect();
        let mut substitution = Substitution {
            values: arguments.values(),
            by_environment,
            resolved: arguments.resolved(),
            remaining_bytes: MAX_BOUND_BYTES,
        };
        self.steps
            .iter()
            .map(|step| {
                let mut inputs = substitution.map(&step.inputs, false)?;
                for (name, value) in &environment {
                    substitution.spend(name.len() + value.len())?;
                }
                let timeout_seconds = timeout_seconds(inputs.get("timeoutSeconds"));
                let control = take_control(&mut inputs);
                let precondition = step
                    .precondition
                    .iter()
                    .map(|(operator, arguments)| {
                        let arguments = arguments.iter().map(|text| substitution.argument(text));
                        Ok((operator.clone(), arguments.collect::<Result<_, _>>()?))
                    })
                    .collect::<Result<_, ParameterError>>()?;
                Ok(BoundStep {
                    name: step.name.clone(),
                    action: step.action.clone(),
                    schema_version: self.schema_version,
                    inputs: Value::Object(inputs),
                    precondition,
                    control,
                    environment: environment.clone(),
                    timeout_seconds,
                })
            })
            .collect()
    }
}

/// Seconds for which a document may run on a node, for ExpiresAfter: the sum of its steps' time-outs, or 3600 if no step states one.
#[must_use]
pub fn total_execution_seconds(steps: &[BoundStep]) -> u64 {
    if steps.iter().all(|step| step.inputs.get("timeoutSeconds").is_none()) {
        return DEFAULT_TIMEOUT_SECONDS.into();
    }
    steps.iter().map(|step| u64::from(step.timeout_seconds)).sum()
}

fn timeout_seconds(input: Option<&Value>) -> u32 {
    let seconds = match input {
        Some(Value::String(text)) => text.trim().parse().ok(),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a cast of a double saturates, and the bounds are checked below"
        )]
        Some(Value::Number(number)) => number.as_f64().map(|seconds| seconds as i64),
        _ => None,
    };
    seconds
        .filter(|seconds| TIMEOUT_SECONDS.contains(seconds))
        .and_then(|seconds| u32::try_from(seconds).ok())
        .unwrap_or(DEFAULT_TIMEOUT_SECONDS)
}

/// The inputs that control the flow, in any step's inputs.
pub(crate) const ON_FAILURE: &str = "onFailure";
pub(crate) const ON_SUCCESS: &str = "onSuccess";
pub(crate) const FINALLY_STEP: &str = "finallyStep";

fn take_control(inputs: &mut Map<String, Value>) -> Control {
    Control {
        on_failure: inputs.remove(ON_FAILURE).and_then(|value| serde_json::from_value(value).ok()),
        exit_on_success: inputs.remove(ON_SUCCESS).is_some_and(|value| value == "exit"),
        finally_step: inputs.remove(FINALLY_STEP).is_some_and(|value| value == true || value == "true"),
    }
}

/// A parameter or a Parameter Store reference: group 1 the name of a parameter, group 2 that of a reference.
static TEMPLATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\{\{(?:[ \t\r\n\f]*([a-zA-Z0-9]+)[ \t\r\n\f]*| *ssm:([/0-9A-Za-z_.:-]+) *)\}\}"));
static SECURE_REFERENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{\{ *ssm-secure:[/0-9A-Za-z_.:-]+ *\}\}"));

fn pattern(text: &str) -> Regex {
    #[expect(clippy::expect_used, reason = "both patterns are constants, and tests use them")]
    Regex::new(text).expect("a constant pattern")
}

/// The names of parameters in a text's templates.
pub(crate) fn parameters_in(text: &str) -> impl Iterator<Item = &str> {
    TEMPLATE.captures_iter(text).filter_map(|found| Some(found.get(1)?.as_str()))
}

/// The names, with their selectors (`name:3`), of a text's references.
pub(crate) fn references_in(text: &str) -> impl Iterator<Item = &str> {
    TEMPLATE.captures_iter(text).filter_map(|found| Some(found.get(2)?.as_str()))
}

pub(crate) fn contains_ssm_reference(text: &str) -> bool {
    references_in(text).next().is_some()
}

pub(crate) fn contains_secure_reference(text: &str) -> bool {
    SECURE_REFERENCE.is_match(text)
}

/// Every text of a value, keys excepted.
pub(crate) fn visit_texts<'v>(value: &'v Value, visit: &mut impl FnMut(&'v str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| visit_texts(item, visit)),
        Value::Object(map) => map.values().for_each(|value| visit_texts(value, visit)),
        _ => {}
    }
}

pub(crate) struct Substitution<'a> {
    pub values: &'a BTreeMap<String, Value>,
    /// Parameters whose values reach scripts through the environment.
    pub by_environment: BTreeSet<&'a str>,
    pub resolved: &'a BTreeMap<String, Resolved>,
    pub remaining_bytes: usize,
}

impl Substitution<'_> {
    pub fn value(&mut self, value: &Value, in_script: bool) -> Result<Value, ParameterError> {
        self.spend(1)?;
        match value {
            Value::String(text) => self.text(text, in_script),
            Value::Array(items) => {
                let mut list = Vec::with_capacity(items.len());
                for item in items {
                    match item.as_str().and_then(|text| self.list_reference(text)) {
                        Some(value) => {
                            self.spend(value.len())?;
                            list.extend(value.split(',').map(Value::from));
                        }
                        None => list.push(self.value(item, in_script)?),
                    }
                }
                Ok(Value::Array(list))
            }
            Value::Object(map) => self.map(map, in_script).map(Value::Object),
            other => Ok(other.clone()),
        }
    }

    fn map(&mut self, map: &Map<String, Value>, in_script: bool) -> Result<Map<String, Value>, ParameterError> {
        map.iter()
            .map(|(key, value)| {
                self.spend(key.len())?;
                Ok((key.clone(), self.value(value, in_script || key == "runCommand")?))
            })
            .collect()
    }

    /// An argument of a precondition. References stay as they are: who evaluates it refuses them.
    fn argument(&mut self, text: &str) -> Result<BoundArgument, ParameterError> {
        let mut parameters_only = Substitution {
            values: self.values,
            by_environment: BTreeSet::new(),
            resolved: &BTreeMap::new(),
            remaining_bytes: self.remaining_bytes,
        };
        let resolved = as_text(&parameters_only.text(text, false)?);
        self.spend(text.len() + resolved.len())?;
        Ok(BoundArgument { initial: text.to_owned(), resolved })
    }

    /// The text of a reference to a list that is a whole item of a list, whose items take its place.
    fn list_reference(&self, item: &str) -> Option<String> {
        let item = item.trim();
        let found = TEMPLATE.captures(item).filter(|found| found[0].len() == item.len())?;
        let reference = self.resolved.get(found.get(2)?.as_str())?;
        (reference.resolved_type == ResolvedType::StringList).then(|| reference.value.clone())
    }

    fn text(&mut self, text: &str, in_script: bool) -> Result<Value, ParameterError> {
        let mut result = String::new();
        let mut copied_to = 0;
        for found in TEMPLATE.captures_iter(text) {
            let Some(whole) = found.get(0) else { continue };
            let alone = whole.len() == text.len();
            let put = match (found.get(1), found.get(2)) {
                (Some(name), _) => match self.values.get(name.as_str()) {
                    Some(_) if self.by_environment.contains(name.as_str()) && (in_script || !alone) => continue,
                    Some(value) if alone => {
                        self.spend(size(value))?;
                        return Ok(value.clone());
                    }
                    // A doubled dollar is an escape where a value stands within other text.
                    Some(value) => as_text(value).replace("$$", "$"),
                    None => continue,
                },
                (_, Some(name)) => match self.resolved.get(name.as_str()) {
                    Some(reference) => reference.as_text(name.as_str())?.to_owned(),
                    None => continue,
                },
                _ => continue,
            };
            let between = &text[copied_to..whole.start()];
            self.spend(between.len() + put.len())?;
            result.push_str(between);
            result.push_str(&put);
            copied_to = whole.end();
        }
        self.spend(text.len() - copied_to)?;
        result.push_str(&text[copied_to..]);
        Ok(Value::String(result))
    }

    fn spend(&mut self, bytes: usize) -> Result<(), ParameterError> {
        self.remaining_bytes = self.remaining_bytes.checked_sub(bytes).ok_or_else(|| {
            ParameterError::too_large(format!(
                "The document with its parameters in place is larger than {MAX_BOUND_BYTES} bytes."
            ))
        })?;
        Ok(())
    }
}

/// Text as it is, anything else as JSON.
pub(crate) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

pub(crate) fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| 1 + size(item)).sum(),
        Value::Object(map) => map.iter().map(|(key, value)| 1 + key.len() + size(value)).sum(),
        _ => 8,
    }
}
