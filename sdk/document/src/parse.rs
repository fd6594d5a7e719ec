//! What makes a Command document right, in AWS's words where those are known.
//!
//! Checks go from the outside in: the text, the schema version, the properties, parameters, steps, and last what steps
//! say of parameters. The first thing that is wrong is reported, with its place. Where no words of AWS are known, ours are in their manner.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use crate::content::{ContentError, ContentErrorCode, Entry, Format, Node, Value, error_at, invalid_at, read};
use crate::definition::{
    DisplayType, Document, InterpolationType, MAX_PARAMETERS, MAX_STEPS, Parameter, ParameterType, Platform,
    SchemaVersion, Step,
};
use crate::interpolate::{FINALLY_STEP, ON_FAILURE, ON_SUCCESS, contains_ssm_reference, parameters_in};
use crate::pattern::{Budget, Pattern};
use crate::precondition::PLATFORM_TYPE;

type Result<T> = std::result::Result<T, ContentError>;

impl Document {
    /// Reads a Command or Policy document.
    ///
    /// `document_type` is CreateDocument's DocumentType, none if the caller said nothing.
    ///
    /// # Errors
    /// The first thing that is wrong with it; see [`ContentErrorCode`].
    pub fn parse(content: &str, format: Format, document_type: Option<&str>) -> Result<Document> {
        let root = read(content, format)?;
        let patterns = Some(RefCell::new(Budget::of_a_document()));
        Author { content, patterns }.document(&root, document_type)
    }

    /// Reads a Command document that [`Document::parse`] accepted when it was made: its patterns, which cost the most to check, are not
    /// checked again.
    ///
    /// # Errors
    /// What else is wrong with it: another text was accepted, or another version of this crate accepted it.
    pub fn parse_accepted(content: &str, format: Format) -> Result<Document> {
        let root = read(content, format)?;
        Author { content, patterns: None }.document(&root, Some("Command"))
    }
}

/// Knows the text, so that an error can say where it is.
struct Author<'c> {
    content: &'c str,
    /// What is left for patterns; none if they were checked before.
    patterns: Option<RefCell<Budget>>,
}

impl Author<'_> {
    fn document(&self, root: &Node, document_type: Option<&str>) -> Result<Document> {
        let Value::Map(entries) = &root.value else {
            return Err(self.invalid(root.at, "The content of the document should be a Map"));
        };
        let schema_version = self.schema_version(root, entries, document_type)?;
        if let Some(unknown) = entries
            .iter()
            .find(|e| !["schemaVersion", "description", "parameters", "mainSteps"].contains(&e.key.as_str()))
        {
            return Err(self.unknown_property(unknown));
        }
        let description = self.optional_text(entries, "description")?;
        let parameters = match find(entries, "parameters") {
            Some(parameters) => self.parameters(parameters)?,
            None => Vec::new(),
        };
        let (steps, action_places) = self.steps(root, entries)?;
        self.check_declared(entries, &parameters)?;
        Ok(Document { schema_version, description, parameters, steps, content: self.content.to_owned(), action_places })
    }

    fn schema_version(&self, root: &Node, entries: &[Entry], document_type: Option<&str>) -> Result<SchemaVersion> {
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
            "2.0" => Ok(SchemaVersion::V2_0),
            "2.2" => Ok(SchemaVersion::V2_2),
            "1.2" if find(entries, "runtimeConfig").is_none() => {
                Err(self.invalid(root.at, "Missing \"runtimeConfig\" in the document."))
            }
            _ => refused(&format!("{document_type} documents of schema version {version} are not built yet")),
        }
    }

    fn parameters(&self, node: &Node) -> Result<Vec<Parameter>> {
        let entries = self.map(node, "parameters")?;
        if let Some(beyond) = entries.get(MAX_PARAMETERS) {
            return Err(self.invalid(beyond.key_at, &format!("A document has at most {MAX_PARAMETERS} parameters.")));
        }
        entries.iter().map(|entry| self.parameter(entry)).collect()
    }

    fn parameter(&self, Entry { key: name, key_at, value }: &Entry) -> Result<Parameter> {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(self.invalid(*key_at, &format!("Parameter name \"{name}\" is not alpha-numeric.")));
        }
        let entries = self.map(value, name)?;
        let parameter_type = match find(entries, "type") {
            None => return Err(self.invalid(*key_at, "Missing \"type\" in parameter definition.")),
            Some(node) => match self.text(node, "type")? {
                "String" => ParameterType::String,
                "StringList" => ParameterType::StringList,
                "StringMap" => ParameterType::StringMap,
                other => return Err(self.invalid(node.at, &format!("Parameter type: {other} is invalid."))),
            },
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
                "allowedValues" => parameter.allowed_values = self.texts(value, key)?,
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

    fn default(&self, node: &Node, parameter_type: ParameterType) -> Result<serde_json::Value> {
        let fits = match (&node.value, parameter_type) {
            (Value::String(_), ParameterType::String) | (Value::Map(_), ParameterType::StringMap) => true,
            (Value::List(items), ParameterType::StringList) => {
                items.iter().all(|item| matches!(item.value, Value::String(_)))
            }
            // `{{ssm:name}}` may stand for a whole list.
            (Value::String(text), ParameterType::StringList) if contains_ssm_reference(text) => {
                return Ok(vec![text.as_str()].into());
            }
            _ => false,
        };
        if !fits {
            let text = format!("Wrong default value for a \"{}\" parameters", parameter_type.as_str());
            return Err(self.invalid(node.at, &text));
        }
        Ok(node.to_json())
    }

    fn pattern(&self, node: &Node, what: &str) -> Result<Pattern> {
        let pattern = Pattern::new(self.text(node, what)?);
        if let Some(budget) = &self.patterns {
            let spent = budget.borrow_mut().spend(&pattern);
            spent.map_err(|reason| self.invalid(node.at, &format!("allowedPattern {reason}.")))?;
        }
        Ok(pattern)
    }

    fn steps(&self, root: &Node, entries: &[Entry]) -> Result<(Vec<Step>, Vec<usize>)> {
        let missing = |at| self.invalid(at, "Missing \"mainSteps\" in the document.");
        let node = find(entries, "mainSteps").ok_or_else(|| missing(root.at))?;
        let Value::List(items) = &node.value else { return Err(self.invalid(node.at, "mainSteps should be List")) };
        if items.is_empty() {
            return Err(missing(node.at));
        }
        if let Some(beyond) = items.get(MAX_STEPS) {
            return Err(self.invalid(beyond.at, &format!("A document has at most {MAX_STEPS} steps.")));
        }
        let mut names = HashSet::new();
        let mut steps = Vec::with_capacity(items.len());
        let mut action_places = Vec::with_capacity(items.len());
        for item in items {
            let (step, action_place) = self.step(item)?;
            if !names.insert(step.name.clone()) {
                return Err(self.invalid(item.at, "Duplicate step names found in mainSteps of the document."));
            }
            steps.push(step);
            action_places.push(action_place);
        }
        Ok((steps, action_places))
    }

    fn step(&self, item: &Node) -> Result<(Step, usize)> {
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
        if let Some(unknown) =
            entries.iter().find(|e| !["name", "action", "precondition", "inputs"].contains(&e.key.as_str()))
        {
            return Err(self.unknown_property(unknown));
        }
        let precondition = match find(entries, "precondition") {
            Some(node) => self.precondition(node)?,
            None => BTreeMap::new(),
        };
        let inputs = match find(entries, "inputs") {
            Some(node) => self.inputs(node)?,
            None => serde_json::Map::new(),
        };
        Ok((Step { name: name.to_owned(), action: action.to_owned(), precondition, inputs }, action_node.at))
    }

    fn precondition(&self, node: &Node) -> Result<BTreeMap<String, Vec<String>>> {
        let mut operators = BTreeMap::new();
        for Entry { key, value, .. } in self.map(node, "precondition")? {
            let arguments = self.texts(value, key)?;
            if let [a, b] = arguments.as_slice() {
                let other = match (a == PLATFORM_TYPE, b == PLATFORM_TYPE) {
                    (true, false) => Some(b),
                    (false, true) => Some(a),
                    _ => None,
                };
                // Templates and an unknown operator are refused on the node, in the agent's words.
                if key == "StringEquals"
                    && let Some(other) = other.filter(|other| !other.contains("{{"))
                    && Platform::from_name(other).is_none()
                {
                    return Err(self.invalid(
                        value.at,
                        &format!("Invalid precondition, unrecognized values [{PLATFORM_TYPE}, {other}] encountered."),
                    ));
                }
            }
            operators.insert(key.clone(), arguments);
        }
        Ok(operators)
    }

    /// The inputs themselves are the plugin's to judge; what controls the flow is checked here, templates excepted.
    fn inputs(&self, node: &Node) -> Result<serde_json::Map<String, serde_json::Value>> {
        let entries = self.map(node, "inputs")?;
        for Entry { key, value, .. } in entries {
            let allowed: &[&str] = match key.as_str() {
                ON_FAILURE => &["exit", "successAndExit"],
                ON_SUCCESS => &["exit"],
                FINALLY_STEP => &["true", "false"],
                _ => continue,
            };
            let fits = match &value.value {
                Value::String(text) => allowed.contains(&text.as_str()) || text.contains("{{"),
                Value::Bool(_) => key == FINALLY_STEP,
                _ => false,
            };
            if !fits {
                return Err(self.invalid(value.at, &format!("{key} should be {}", allowed.join(" or "))));
            }
        }
        Ok(entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect())
    }

    /// Every `{{ name }}` in inputs and preconditions names a parameter.
    fn check_declared(&self, entries: &[Entry], parameters: &[Parameter]) -> Result<()> {
        let declared: HashSet<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let Some(Value::List(steps)) = find(entries, "mainSteps").map(|node| &node.value) else { return Ok(()) };
        for step in steps {
            let Value::Map(step) = &step.value else { continue };
            for node in ["precondition", "inputs"].iter().filter_map(|part| find(step, part)) {
                self.check_texts(node, &declared)?;
            }
        }
        Ok(())
    }

    fn check_texts(&self, node: &Node, declared: &HashSet<&str>) -> Result<()> {
        match &node.value {
            Value::String(text) => match parameters_in(text).find(|name| !declared.contains(name)) {
                Some(name) => Err(self.invalid(node.at, &format!("Parameter \"{name}\" is not declared."))),
                None => Ok(()),
            },
            Value::List(items) => items.iter().try_for_each(|item| self.check_texts(item, declared)),
            Value::Map(entries) => entries.iter().try_for_each(|entry| self.check_texts(&entry.value, declared)),
            _ => Ok(()),
        }
    }

    fn optional_text(&self, entries: &[Entry], what: &str) -> Result<Option<String>> {
        find(entries, what).map(|node| self.text(node, what).map(str::to_owned)).transpose()
    }

    fn text<'n>(&self, node: &'n Node, what: &str) -> Result<&'n str> {
        match &node.value {
            Value::String(text) => Ok(text),
            _ => Err(self.invalid(node.at, &format!("{what} should be String"))),
        }
    }

    fn texts(&self, node: &Node, what: &str) -> Result<Vec<String>> {
        let Value::List(items) = &node.value else {
            return Err(self.invalid(node.at, &format!("{what} should be List")));
        };
        items.iter().map(|item| self.text(item, what).map(str::to_owned)).collect()
    }

    fn count(&self, node: &Node, what: &str) -> Result<u64> {
        match &node.value {
            Value::Number(number) => number.as_u64(),
            _ => None,
        }
        .ok_or_else(|| self.invalid(node.at, &format!("{what} should be a whole number, 0 or more")))
    }

    fn map<'n>(&self, node: &'n Node, what: &str) -> Result<&'n [Entry]> {
        match &node.value {
            Value::Map(entries) => Ok(entries),
            _ => Err(self.invalid(node.at, &format!("{what} should be Map"))),
        }
    }

    fn unknown_property(&self, entry: &Entry) -> ContentError {
        self.invalid(entry.key_at, &format!("Unknown property \"{}\".", entry.key))
    }

    fn invalid(&self, at: usize, text: &str) -> ContentError {
        invalid_at(self.content, at, text)
    }
}

fn find<'e>(entries: &'e [Entry], key: &str) -> Option<&'e Node> {
    entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
}
