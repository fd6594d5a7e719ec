//! A property of a response, and whether it has one of the values that are desired.

use muster_plugin::Failure;
use muster_plugin::serde_json::Value;

use crate::selector::Selector;

/// What a runbook looks for.
pub struct Property {
    selector: Selector,
    /// As runbooks write values.
    desired: Vec<String>,
}

/// What a response has of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A desired value; of a selector that selects several, each is one.
    Desired,
    /// Another value, and how AWS says so.
    Other(String),
    /// No value at all, and words for that.
    Nothing(String),
}

impl Property {
    /// One by its selector.
    pub fn new(selector: &str, desired: &[Value]) -> Result<Self, Failure> {
        Ok(Self { selector: Selector::parse(selector)?, desired: desired.iter().map(text).collect() })
    }

    /// Looks at a response; `too-large` if there is too much to look at.
    pub fn look(&self, response: &Value) -> Result<Found, Failure> {
        let selected = self.selector.select(response)?;
        if selected.is_empty() {
            let message = format!("The PropertySelector {} selects nothing of the API output.", self.selector.text);
            return Ok(Found::Nothing(message));
        }
        let other = selected.into_iter().map(text).find(|value| !self.desired.contains(value));
        Ok(other.map_or(Found::Desired, |value| {
            let desired: Vec<_> = self.desired.iter().map(|value| format!("'{value}'")).collect();
            Found::Other(format!(
                "Property value '{value}' from the API output is not in the desired values. Desired values: [{}].",
                desired.join(", ")
            ))
        }))
    }
}

/// A value as runbooks write it among desired ones.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        other => other.to_string(),
    }
}
