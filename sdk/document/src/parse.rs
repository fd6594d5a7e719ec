//! What makes a Command document right, in AWS's words where those are known.
//!
//! Checks go from the outside in: the text, the schema version, the properties, parameters, steps, and last what steps
//! say of parameters. The first thing that is wrong is reported, with its place. Where no words of AWS are known, ours are in their manner.

use std::collections::{BTreeMap, HashSet};

use crate::author::{Author, Head, Result, Written, find};
use crate::content::{ContentErrorCode, Entry, Format, Node, Value, error_at, read};
use crate::definition::{Document, Parameter, ParameterType, Platform, Step};
use crate::interpolate::{FINALLY_STEP, ON_FAILURE, ON_SUCCESS, parameters_in};
use crate::precondition::PLATFORM_TYPE;

impl Document {
    /// Reads a Command or Policy document.
    ///
    /// `document_type` is CreateDocument's DocumentType, none if the caller said nothing.
    ///
    /// # Errors
    /// The first thing that is wrong with it; see [`ContentErrorCode`].
    pub fn parse(content: &str, format: Format, document_type: Option<&str>) -> Result<Document> {
        let root = read(content, format)?;
        Author::of(content).document(&root, document_type)
    }

    /// Reads a Command document that [`Document::parse`] accepted when it was made: its patterns, which cost the most to check, are not
    /// checked again.
    ///
    /// # Errors
    /// What else is wrong with it: another text was accepted, or another version of this crate accepted it.
    pub fn parse_accepted(content: &str, format: Format) -> Result<Document> {
        let root = read(content, format)?;
        Author::of_accepted(content).document(&root, Some("Command"))
    }
}

impl Author<'_> {
    fn document(&self, root: &Node, document_type: Option<&str>) -> Result<Document> {
        let Value::Map(entries) = &root.value else {
            return Err(self.invalid(root.at, "The content of the document should be a Map"));
        };
        let Written::Command(schema_version) = self.schema_version(root, entries, document_type)? else {
            let text = "0.3 is not a valid schema version for Command document type";
            return Err(error_at(ContentErrorCode::InvalidDocumentSchemaVersion, self.content, root.at, text));
        };
        if let Some(unknown) = entries
            .iter()
            .find(|e| !["schemaVersion", "description", "parameters", "mainSteps"].contains(&e.key.as_str()))
        {
            return Err(self.unknown_property(unknown));
        }
        let description = self.optional_text(entries, "description")?;
        let parameters = match find(entries, "parameters") {
            Some(parameters) => self.parameters(parameters, ParameterType::of_command)?,
            None => Vec::new(),
        };
        let (steps, action_places) = self.steps(root, entries)?;
        self.check_declared(entries, &parameters)?;
        Ok(Document { schema_version, description, parameters, steps, content: self.content.to_owned(), action_places })
    }

    fn steps(&self, root: &Node, entries: &[Entry]) -> Result<(Vec<Step>, Vec<usize>)> {
        let items = self.main_steps(root, entries)?;
        let mut steps = Vec::with_capacity(items.len());
        let mut action_places = Vec::with_capacity(items.len());
        for item in items {
            let (step, action_place) = self.step(item)?;
            steps.push(step);
            action_places.push(action_place);
        }
        self.refuse_duplicates(items, steps.iter().map(|step| step.name.as_str()))?;
        Ok((steps, action_places))
    }

    fn step(&self, item: &Node) -> Result<(Step, usize)> {
        let Head { entries, name, action, action_at } = self.step_head(item)?;
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
        Ok((Step { name: name.to_owned(), action: action.to_owned(), precondition, inputs }, action_at))
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
}
