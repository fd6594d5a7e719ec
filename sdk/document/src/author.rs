//! What documents of every kind have in common: the schema version, parameters, and values of a type, each refused with its place.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::content::{ContentError, ContentErrorCode, Entry, Node, Value, error_at, invalid_at};
use crate::definition::{
    DisplayType, InterpolationType, MAX_PARAMETERS, MAX_STEPS, Parameter, ParameterType, SchemaVersion,
};
use crate::interpolate::contains_ssm_reference;
use crate::pattern::{Budget, Pattern};

pub(crate) type Result<T> = std::result::Result<T, ContentError>;

/// Which types of parameters a kind of document has, by their names.
pub(crate) type TypeOf = fn(&str) -> Option<ParameterType>;

/// Which kind of document it is.
pub(crate) enum Written {
    /// Steps for nodes.
    Command(SchemaVersion),
    /// Schema 0.3: steps for the host.
    Runbook,
}

/// What every step has.
pub(crate) struct Head<'n> {
    pub entries: &'n [Entry],
    pub name: &'n str,
    pub action: &'n str,
    pub action_at: usize,
}

/// Knows the text, so that an error can say where it is.
pub(crate) struct Author<'c> {
    pub content: &'c str,
    /// What is left for patterns; none if they were checked before.
    patterns: Option<RefCell<Budget>>,
}

impl<'c> Author<'c> {
    /// Of a text that nobody has checked yet.
    pub fn of(content: &'c str) -> Self {
        Self { content, patterns: Some(RefCell::new(Budget::of_a_document())) }
    }

    /// Of a text that was accepted when it was made: its patterns, which cost the most to check, are not checked again.
    pub fn of_accepted(content: &'c str) -> Self {
        Self { content, patterns: None }
    }

    /// What kind of document its version and type make it.
    pub fn schema_version(&self, root: &Node, entries: &[Entry], document_type: Option<&str>) -> Result<Written> {
        let Some(node) = find(entries, "schemaVersion") else {
            return Err(self.invalid(root.at, "Missing \"schemaVersion\" in the document."));
        };
        let version = self.text(node, "schemaVersion")?;
        let refused =
            |text: &str| Err(error_at(ContentErrorCode::InvalidDocumentSchemaVersion, self.content, node.at, text));
        if !["0.3", "1.0", "1.2", "2.0", "2.2"].contains(&version) {
            return Err(self.invalid(node.at, &format!("Document schema version is invalid. Value: {version}")));
        }
        // The default, Command, holds for schema 1.x only.
        let document_type = match document_type {
            None if version.starts_with("2.") => {
                return refused(&format!("Document type is required for schema version {version}"));
            }
            other => other.unwrap_or("Command"),
        };
        let takes: &[&str] = match document_type {
            "Command" => &["1.0", "1.2", "2.0", "2.2"],
            "Policy" => &["2.0", "2.2"],
            "Automation" | "Automation.ChangeTemplate" => &["0.3"],
            "Session" => &["1.0"],
            other => return refused(&format!("Documents of type {other} have no schema version")),
        };
        if !takes.contains(&version) {
            return refused(&format!("{version} is not a valid schema version for {document_type} document type"));
        }
        match version {
            "0.3" if document_type == "Automation" => Ok(Written::Runbook),
            "2.0" => Ok(Written::Command(SchemaVersion::V2_0)),
            "2.2" => Ok(Written::Command(SchemaVersion::V2_2)),
            "1.2" if find(entries, "runtimeConfig").is_none() => {
                Err(self.invalid(root.at, "Missing \"runtimeConfig\" in the document."))
            }
            _ => refused(&format!("{document_type} documents of schema version {version} are not built yet")),
        }
    }

    /// The parameters, whose types are those that `types` knows.
    pub fn parameters(&self, node: &Node, types: TypeOf) -> Result<Vec<Parameter>> {
        let entries = self.map(node, "parameters")?;
        if let Some(beyond) = entries.get(MAX_PARAMETERS) {
            return Err(self.invalid(beyond.key_at, &format!("A document has at most {MAX_PARAMETERS} parameters.")));
        }
        entries.iter().map(|entry| self.parameter(entry, types)).collect()
    }

    fn parameter(&self, Entry { key: name, key_at, value }: &Entry, types: TypeOf) -> Result<Parameter> {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(self.invalid(*key_at, &format!("Parameter name \"{name}\" is not alpha-numeric.")));
        }
        let entries = self.map(value, name)?;
        let parameter_type = match find(entries, "type") {
            None => return Err(self.invalid(*key_at, "Missing \"type\" in parameter definition.")),
            Some(node) => {
                let written = self.text(node, "type")?;
                types(written)
                    .ok_or_else(|| self.invalid(node.at, &format!("Parameter type: {written} is invalid.")))?
            }
        };
        let mut parameter = Parameter {
            name: name.clone(),
            parameter_type,
            description: None,
            default: None,
            allowed_values: Vec::new(),
            allowed_pattern: None,
            min_items: None,
            max_items: None,
            min_chars: None,
            max_chars: None,
            display_type: None,
            interpolation_type: None,
        };
        for entry in entries {
            let Entry { key, value, .. } = entry;
            match key.as_str() {
                "type" => {}
                "description" => parameter.description = Some(self.text(value, key)?.to_owned()),
                "default" => parameter.default = Some(self.default(value, parameter_type)?),
                "allowedValues" => parameter.allowed_values = self.allowed(value, key, parameter_type)?,
                "allowedPattern" => parameter.allowed_pattern = Some(self.pattern(value, key)?),
                "minItems" => parameter.min_items = Some(self.count(value, key)?),
                "maxItems" => parameter.max_items = Some(self.count(value, key)?),
                "minChars" => parameter.min_chars = Some(self.count(value, key)?),
                "maxChars" => parameter.max_chars = Some(self.count(value, key)?),
                "displayType" => {
                    parameter.display_type = Some(match self.text(value, key)? {
                        "textfield" => DisplayType::Textfield,
                        "textarea" => DisplayType::Textarea,
                        _ => return Err(self.invalid(value.at, "displayType should be textfield or textarea")),
                    });
                }
                "interpolationType" => match (self.text(value, key)?, parameter_type) {
                    ("ENV_VAR", ParameterType::String) => {
                        parameter.interpolation_type = Some(InterpolationType::EnvVar);
                    }
                    _ => {
                        return Err(
                            self.invalid(value.at, "interpolationType should be ENV_VAR, of a String parameter")
                        );
                    }
                },
                _ => return Err(self.unknown_property(entry)),
            }
        }
        for (least, most, what) in [
            (parameter.min_items, parameter.max_items, "minItems should not be more than maxItems"),
            (parameter.min_chars, parameter.max_chars, "minChars should not be more than maxChars"),
        ] {
            if least.zip(most).is_some_and(|(least, most)| least > most) {
                return Err(self.invalid(*key_at, what));
            }
        }
        Ok(parameter)
    }

    /// A default as its type has it.
    pub fn default(&self, node: &Node, parameter_type: ParameterType) -> Result<serde_json::Value> {
        let wrong = || {
            let text = format!("Wrong default value for a \"{}\" parameters", parameter_type.as_str());
            self.invalid(node.at, &text)
        };
        match (&node.value, parameter_type) {
            // `{{ssm:name}}` may stand for a whole list.
            (Value::String(text), ParameterType::StringList) if contains_ssm_reference(text) => {
                Ok(vec![text.as_str()].into())
            }
            // A whole number may be written as text.
            (Value::String(text), ParameterType::Integer) => text.parse::<i64>().map(Into::into).map_err(|_| wrong()),
            _ => {
                let value = node.to_json();
                if parameter_type.fits(&value) { Ok(value) } else { Err(wrong()) }
            }
        }
    }

    /// `allowedValues`; of types that are no text, the values' JSON.
    fn allowed(&self, node: &Node, what: &str, parameter_type: ParameterType) -> Result<Vec<String>> {
        match (&node.value, parameter_type) {
            (Value::List(items), ParameterType::Integer | ParameterType::Boolean) => Ok(items
                .iter()
                .map(|item| match &item.value {
                    Value::String(text) => text.clone(),
                    _ => item.to_json().to_string(),
                })
                .collect()),
            _ => self.texts(node, what),
        }
    }

    fn pattern(&self, node: &Node, what: &str) -> Result<Pattern> {
        let pattern = Pattern::new(self.text(node, what)?);
        if let Some(budget) = &self.patterns {
            let spent = budget.borrow_mut().spend(&pattern);
            spent.map_err(|reason| self.invalid(node.at, &format!("allowedPattern {reason}.")))?;
        }
        Ok(pattern)
    }

    /// The document's steps as they are written: 1 to [`MAX_STEPS`].
    pub fn main_steps<'n>(&self, root: &Node, entries: &'n [Entry]) -> Result<&'n [Node]> {
        let missing = |at| self.invalid(at, "Missing \"mainSteps\" in the document.");
        let node = find(entries, "mainSteps").ok_or_else(|| missing(root.at))?;
        let Value::List(items) = &node.value else { return Err(self.invalid(node.at, "mainSteps should be List")) };
        if items.is_empty() {
            return Err(missing(node.at));
        }
        match items.get(MAX_STEPS) {
            Some(beyond) => Err(self.invalid(beyond.at, &format!("A document has at most {MAX_STEPS} steps."))),
            None => Ok(items),
        }
    }

    /// What every step has.
    pub fn step_head<'n>(&self, item: &'n Node) -> Result<Head<'n>> {
        let entries = self.map(item, "step")?;
        let required = |what: &str| {
            let node = find(entries, what)
                .ok_or_else(|| self.invalid(item.at, &format!("Missing \"{what}\" in step detail.")))?;
            Ok((node, self.text(node, what)?))
        };
        let (name_node, name) = required("name")?;
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(self.invalid(name_node.at, &format!("StepName: {name} is invalid.")));
        }
        let (action_node, action) = required("action")?;
        Ok(Head { entries, name, action, action_at: action_node.at })
    }

    /// No step's name stands twice.
    pub fn refuse_duplicates<'n>(&self, items: &[Node], names: impl Iterator<Item = &'n str>) -> Result<()> {
        let mut seen = HashSet::new();
        match items.iter().zip(names).find(|(_, name)| !seen.insert(*name)) {
            Some((item, _)) => Err(self.invalid(item.at, "Duplicate step names found in mainSteps of the document.")),
            None => Ok(()),
        }
    }

    pub fn optional_text(&self, entries: &[Entry], what: &str) -> Result<Option<String>> {
        find(entries, what).map(|node| self.text(node, what).map(str::to_owned)).transpose()
    }

    pub fn text<'n>(&self, node: &'n Node, what: &str) -> Result<&'n str> {
        match &node.value {
            Value::String(text) => Ok(text),
            _ => Err(self.invalid(node.at, &format!("{what} should be String"))),
        }
    }

    pub fn texts(&self, node: &Node, what: &str) -> Result<Vec<String>> {
        let Value::List(items) = &node.value else {
            return Err(self.invalid(node.at, &format!("{what} should be List")));
        };
        items.iter().map(|item| self.text(item, what).map(str::to_owned)).collect()
    }

    pub fn count(&self, node: &Node, what: &str) -> Result<u64> {
        match &node.value {
            Value::Number(number) => number.as_u64(),
            _ => None,
        }
        .ok_or_else(|| self.invalid(node.at, &format!("{what} should be a whole number, 0 or more")))
    }

    pub fn map<'n>(&self, node: &'n Node, what: &str) -> Result<&'n [Entry]> {
        match &node.value {
            Value::Map(entries) => Ok(entries),
            _ => Err(self.invalid(node.at, &format!("{what} should be Map"))),
        }
    }

    pub fn unknown_property(&self, entry: &Entry) -> ContentError {
        self.invalid(entry.key_at, &format!("Unknown property \"{}\".", entry.key))
    }

    pub fn invalid(&self, at: usize, text: &str) -> ContentError {
        invalid_at(self.content, at, text)
    }
}

/// The value of a key.
pub(crate) fn find<'e>(entries: &'e [Entry], key: &str) -> Option<&'e Node> {
    entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
}
