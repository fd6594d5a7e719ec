//! Templates of runbooks: `{{ parameter }}`, `{{ step.Output }}`, `{{ variable:name }}`, `{{ global:NAME }}`, `{{ automation:NAME }}`.
//!
//! One pass: what was put in is not looked at again. A text that is one template and nothing else becomes the value as it is;
//! within other text a value is written out. Keys of maps are left alone.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};

use super::Runbook;
use crate::interpolate::{MAX_BOUND_BYTES, as_text, size, visit_texts};

/// What a template names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference<'t> {
    /// A parameter.
    Parameter(&'t str),
    /// An output of a step.
    Output {
        /// The step's name.
        step: &'t str,
        /// The output's.
        output: &'t str,
    },
    /// A variable of the runbook.
    Variable(&'t str),
    /// A value that every runbook has.
    Global(&'t str),
    /// A value of the execution.
    Automation(&'t str),
    /// A parameter of Parameter Store, which steps may not name.
    ParameterStore(&'t str),
}

impl fmt::Display for Reference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(name) => f.write_str(name),
            Self::Output { step, output } => write!(f, "{step}.{output}"),
            Self::Variable(name) => write!(f, "variable:{name}"),
            Self::Global(name) => write!(f, "global:{name}"),
            Self::Automation(name) => write!(f, "automation:{name}"),
            Self::ParameterStore(name) => write!(f, "ssm:{name}"),
        }
    }
}

/// Why inputs cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateError {
    /// A reference that has no value yet, as templates write it.
    NoValue(String),
    /// They become larger than [`MAX_BOUND_BYTES`].
    TooLarge,
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoValue(reference) => write!(f, "{{{{ {reference} }}}} has no value."),
            Self::TooLarge => {
                write!(f, "With their values in place the inputs are larger than {MAX_BOUND_BYTES} bytes.")
            }
        }
    }
}

static TEMPLATE: LazyLock<Regex> = LazyLock::new(|| {
    let space = r"[ \t\r\n\f]*";
    let kinds = r"(?:(?<kind>global|automation|variable):(?<named>\w+)|ssm:(?<ssm>[/\w.:-]+)|(?<step>\w+)\.(?<output>[\w.]+)|(?<parameter>\w+))";
    #[expect(clippy::expect_used, reason = "the pattern is a constant, and tests use it")]
    Regex::new(&format!(r"(?-u)\{{\{{{space}{kinds}{space}\}}\}}")).expect("a constant pattern")
});

impl<'t> Reference<'t> {
    fn of(found: &regex::Captures<'t>) -> Option<Self> {
        let part = |name| found.name(name).map(|part| part.as_str());
        if let (Some(kind), Some(name)) = (part("kind"), part("named")) {
            return Some(match kind {
                "global" => Self::Global(name),
                "automation" => Self::Automation(name),
                _ => Self::Variable(name),
            });
        }
        if let (Some(step), Some(output)) = (part("step"), part("output")) {
            return Some(Self::Output { step, output });
        }
        part("ssm").map(Self::ParameterStore).or_else(|| part("parameter").map(Self::Parameter))
    }
}

/// What a text's templates name.
pub(super) fn references_in(text: &str) -> impl Iterator<Item = Reference<'_>> {
    TEMPLATE.captures_iter(text).filter_map(|found| Reference::of(&found))
}

/// What the templates of inputs name.
#[must_use]
pub fn references(inputs: &Map<String, Value>) -> BTreeSet<Reference<'_>> {
    let mut references = BTreeSet::new();
    inputs.values().for_each(|value| visit_texts(value, &mut |text| references.extend(references_in(text))));
    references
}

impl Runbook {
    /// The inputs with values in the place of their templates.
    ///
    /// # Errors
    /// If a reference has no value, or the inputs become too large.
    pub fn resolve(
        inputs: &Map<String, Value>,
        lookup: &dyn Fn(Reference<'_>) -> Option<Value>,
    ) -> Result<Map<String, Value>, TemplateError> {
        Resolution { lookup, remaining_bytes: MAX_BOUND_BYTES }.map(inputs)
    }
}

struct Resolution<'l> {
    lookup: &'l dyn Fn(Reference<'_>) -> Option<Value>,
    remaining_bytes: usize,
}

impl Resolution<'_> {
    fn map(&mut self, map: &Map<String, Value>) -> Result<Map<String, Value>, TemplateError> {
        map.iter()
            .map(|(key, value)| {
                self.spend(key.len())?;
                Ok((key.clone(), self.value(value)?))
            })
            .collect()
    }

    fn value(&mut self, value: &Value) -> Result<Value, TemplateError> {
        self.spend(1)?;
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(map) => self.map(map).map(Value::Object),
            other => Ok(other.clone()),
        }
    }

    fn text(&mut self, text: &str) -> Result<Value, TemplateError> {
        let mut result = String::new();
        let mut copied_to = 0;
        for found in TEMPLATE.captures_iter(text) {
            let (Some(whole), Some(reference)) = (found.get(0), Reference::of(&found)) else { continue };
            let value = (self.lookup)(reference).ok_or_else(|| TemplateError::NoValue(reference.to_string()))?;
            if whole.len() == text.len() {
                self.spend(size(&value))?;
                return Ok(value);
            }
            let between = &text[copied_to..whole.start()];
            let put = as_text(&value);
            self.spend(between.len() + put.len())?;
            result.push_str(between);
            result.push_str(&put);
            copied_to = whole.end();
        }
        self.spend(text.len() - copied_to)?;
        result.push_str(&text[copied_to..]);
        Ok(Value::String(result))
    }

    fn spend(&mut self, bytes: usize) -> Result<(), TemplateError> {
        self.remaining_bytes = self.remaining_bytes.checked_sub(bytes).ok_or(TemplateError::TooLarge)?;
        Ok(())
    }
}
