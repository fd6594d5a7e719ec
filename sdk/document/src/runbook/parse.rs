//! What makes a runbook right, in AWS's words where those are known.
//!
//! The form of each step is checked first, then what steps say of each other, then what their inputs refer to. What an action makes of
//! its inputs is for whoever runs it, save `aws:branch` and `aws:updateVariable`, which are about the runbook itself.

use std::collections::{HashMap, HashSet};

use serde_json::Map;

use super::template::{Reference, references_in};
use super::{
    AUTOMATION, GLOBALS, OnStepFailure, OutputName, Runbook, RunbookStep, Selector, StepOutput, Variable, branch,
};
use crate::author::{Author, Head, Result, Written, find};
use crate::content::{ContentErrorCode, Entry, Format, Node, Value, error_at, read};
use crate::definition::ParameterType;

/// How often a step may be tried. A decision: AWS states no bound.
const MAX_ATTEMPTS: u64 = 100;

/// Outputs that a runbook names: as many as the steps that an execution shows, each of which may be large. A decision: AWS states no
/// bound.
const MAX_OUTPUTS: usize = 100;

/// Seconds that a step may take: thirty days, the longest that AWS states for any action.
const MAX_TIMEOUT_SECONDS: u64 = 2_592_000;

/// Actions with which no cancel workflow may begin.
const NOT_ON_CANCEL: [&str; 8] = [
    "aws:approve",
    "aws:copyImage",
    "aws:createImage",
    "aws:createStack",
    "aws:createTags",
    "aws:pause",
    "aws:runInstances",
    "aws:sleep",
];

/// Actions that no cancellation interrupts, so that `onCancel` says nothing there.
const WITHOUT_ON_CANCEL: [&str; 2] = ["aws:loop", "aws:updateVariable"];

const PROPERTIES: [&str; 7] =
    ["schemaVersion", "description", "assumeRole", "parameters", "variables", "mainSteps", "outputs"];

const STEP_PROPERTIES: [&str; 12] = [
    "name",
    "action",
    "description",
    "inputs",
    "maxAttempts",
    "timeoutSeconds",
    "onFailure",
    "onCancel",
    "isCritical",
    "isEnd",
    "nextStep",
    "outputs",
];

impl Runbook {
    /// Reads an Automation document.
    ///
    /// # Errors
    /// The first thing that is wrong with it; see [`ContentErrorCode`].
    pub fn parse(content: &str, format: Format) -> Result<Runbook> {
        let root = read(content, format)?;
        Author::of(content).runbook(&root)
    }

    /// Reads an Automation document that [`Runbook::parse`] accepted when it was made, as [`Document::parse_accepted`](crate::Document::parse_accepted)
    /// does.
    ///
    /// # Errors
    /// What else is wrong with it: another text was accepted, or another version of this crate accepted it.
    pub fn parse_accepted(content: &str, format: Format) -> Result<Runbook> {
        let root = read(content, format)?;
        Author::of_accepted(content).runbook(&root)
    }
}

impl ParameterType {
    /// A type of runbooks, by its name. Types of AWS's resources are text.
    fn of_runbook(name: &str) -> Option<Self> {
        let resource = |name: &str| name.starts_with("AWS::") && name.len() > 5;
        if resource(name) {
            return Some(Self::String);
        }
        if name.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).is_some_and(resource) {
            return Some(Self::StringList);
        }
        let all = [Self::String, Self::StringList, Self::StringMap, Self::Boolean, Self::Integer, Self::MapList];
        all.into_iter().find(|known| known.as_str() == name)
    }
}

/// The places of the steps by their names.
type Steps<'n> = HashMap<&'n str, usize>;

impl Author<'_> {
    fn runbook(&self, root: &Node) -> Result<Runbook> {
        let Value::Map(entries) = &root.value else {
            return Err(self.invalid(root.at, "The content of the document should be a Map"));
        };
        let Written::Runbook = self.schema_version(root, entries, Some("Automation"))? else {
            let text = "The schema version of an Automation document is 0.3";
            return Err(error_at(ContentErrorCode::InvalidDocumentSchemaVersion, self.content, root.at, text));
        };
        if let Some(files) = entries.iter().find(|entry| entry.key == "files") {
            return Err(self.invalid(files.key_at, "Attachments are not supported by this version of Muster."));
        }
        if let Some(unknown) = entries.iter().find(|entry| !PROPERTIES.contains(&entry.key.as_str())) {
            return Err(self.unknown_property(unknown));
        }
        let parameters = match find(entries, "parameters") {
            Some(node) => self.parameters(node, ParameterType::of_runbook)?,
            None => Vec::new(),
        };
        let variables = match find(entries, "variables") {
            Some(node) => {
                self.map(node, "variables")?.iter().map(|entry| self.variable(entry)).collect::<Result<_>>()?
            }
            None => Vec::new(),
        };
        let items = self.main_steps(root, entries)?;
        let heads: Vec<Head<'_>> = items.iter().map(|item| self.step_head(item)).collect::<Result<_>>()?;
        self.refuse_duplicates(items, heads.iter().map(|head| head.name))?;
        let names: Steps<'_> = heads.iter().enumerate().map(|(at, head)| (head.name, at)).collect();
        let steps = heads.iter().map(|head| self.runbook_step(head, &names)).collect::<Result<Vec<_>>>()?;
        self.check_cancel_workflows(items, &steps)?;
        let places = variables.iter().enumerate().map(|(at, variable): (_, &Variable)| (variable.name.clone(), at));
        let runbook = Runbook {
            variable_places: places.collect(),
            step_places: names.iter().map(|(name, at)| ((*name).to_owned(), *at)).collect(),
            description: self.optional_text(entries, "description")?,
            assume_role: self.optional_text(entries, "assumeRole")?,
            parameters,
            variables,
            outputs: match find(entries, "outputs") {
                Some(node) => self.runbook_outputs(node, &names)?,
                None => Vec::new(),
            },
            steps,
            content: self.content.to_owned(),
            action_places: heads.iter().map(|head| head.action_at).collect(),
        };
        self.check_references(&runbook, &heads, entries)?;
        Ok(runbook)
    }

    fn variable(&self, Entry { key: name, key_at, value }: &Entry) -> Result<Variable> {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(self.invalid(*key_at, &format!("Variable name \"{name}\" is invalid.")));
        }
        let entries = self.map(value, name)?;
        if let Some(unknown) =
            entries.iter().find(|entry| !["type", "description", "default"].contains(&entry.key.as_str()))
        {
            return Err(self.unknown_property(unknown));
        }
        let Some(node) = find(entries, "type") else {
            return Err(self.invalid(*key_at, "Missing \"type\" in variable definition."));
        };
        let written = self.text(node, "type")?;
        let variable_type = ParameterType::of_runbook(written)
            .ok_or_else(|| self.invalid(node.at, &format!("Variable type: {written} is invalid.")))?;
        let default = find(entries, "default").map(|node| self.default(node, variable_type)).transpose()?;
        Ok(Variable { name: name.clone(), variable_type, default })
    }

    fn runbook_step(&self, head: &Head<'_>, names: &Steps<'_>) -> Result<RunbookStep> {
        let Head { entries, name, action, .. } = head;
        let mut step = RunbookStep {
            name: (*name).to_owned(),
            action: (*action).to_owned(),
            inputs: Map::new(),
            max_attempts: 1,
            timeout_seconds: None,
            on_failure: OnStepFailure::Abort,
            on_cancel: None,
            is_critical: true,
            is_end: false,
            next_step: None,
            outputs: Vec::new(),
        };
        for entry in *entries {
            let Entry { key, value, key_at } = entry;
            match key.as_str() {
                "description" => drop(self.text(value, key)?),
                "inputs" => {
                    let inputs = self.map(value, key)?;
                    step.inputs = inputs.iter().map(|input| (input.key.clone(), input.value.to_json())).collect();
                }
                "maxAttempts" => {
                    let count = self.whole(value, key, 1..=MAX_ATTEMPTS)?;
                    step.max_attempts = u32::try_from(count).unwrap_or(1);
                }
                "timeoutSeconds" => step.timeout_seconds = Some(self.whole(value, key, 1..=MAX_TIMEOUT_SECONDS)?),
                "onFailure" => step.on_failure = self.on_failure(value, names)?,
                "onCancel" if WITHOUT_ON_CANCEL.contains(action) => {
                    return Err(self.invalid(*key_at, &format!("onCancel is not supported by {action}.")));
                }
                "onCancel" => step.on_cancel = self.on_cancel(value, names)?,
                "isCritical" => step.is_critical = self.boolean(value, key)?,
                "isEnd" => step.is_end = self.boolean(value, key)?,
                "nextStep" => step.next_step = Some(self.step_place(value, self.text(value, key)?, key, names)?),
                "outputs" => step.outputs = self.step_outputs(value)?,
                _ if STEP_PROPERTIES.contains(&key.as_str()) => {}
                _ => return Err(self.unknown_property(entry)),
            }
        }
        if find(entries, "isCritical").is_none() && step.on_failure == OnStepFailure::Continue {
            step.is_critical = false;
        }
        if step.is_end && step.next_step.is_some() {
            let at = find(entries, "nextStep").map_or(0, |node| node.at);
            return Err(self.invalid(at, "\"isEnd == true\" and nextStep should not exist in same step."));
        }
        Ok(step)
    }

    fn on_failure(&self, node: &Node, names: &Steps<'_>) -> Result<OnStepFailure> {
        let written = self.text(node, "onFailure")?;
        match written.strip_prefix("step:") {
            Some(name) => Ok(OnStepFailure::Step(self.step_place(node, name, "onFailure", names)?)),
            None if written.eq_ignore_ascii_case("abort") => Ok(OnStepFailure::Abort),
            None if written.eq_ignore_ascii_case("continue") => Ok(OnStepFailure::Continue),
            None => Err(self.invalid(node.at, "onFailure should be Abort, Continue or step:<name of a step>")),
        }
    }

    fn on_cancel(&self, node: &Node, names: &Steps<'_>) -> Result<Option<usize>> {
        let written = self.text(node, "onCancel")?;
        match written.strip_prefix("step:") {
            Some(name) => Ok(Some(self.step_place(node, name, "onCancel", names)?)),
            None if written.eq_ignore_ascii_case("abort") => Ok(None),
            None => Err(self.invalid(node.at, "onCancel should be Abort or step:<name of a step>")),
        }
    }

    fn step_place(&self, node: &Node, name: &str, what: &str, names: &Steps<'_>) -> Result<usize> {
        names
            .get(name)
            .copied()
            .ok_or_else(|| self.invalid(node.at, &format!("Unknown step name: \"{name}\" in {what}")))
    }

    fn check_cancel_workflows(&self, items: &[Node], steps: &[RunbookStep]) -> Result<()> {
        for (step, item) in steps.iter().zip(items) {
            if let Some(first) = step.on_cancel.map(|at| &steps[at])
                && NOT_ON_CANCEL.contains(&first.action.as_str())
            {
                let message = format!("onCancel cannot lead to the step {}, which is {}.", first.name, first.action);
                return Err(self.invalid(item.at, &message));
            }
        }
        Ok(())
    }

    fn step_outputs(&self, node: &Node) -> Result<Vec<StepOutput>> {
        let Value::List(items) = &node.value else { return Err(self.invalid(node.at, "outputs should be List")) };
        let mut names = HashSet::new();
        items
            .iter()
            .map(|item| {
                let entries = self.map(item, "output")?;
                if let Some(unknown) =
                    entries.iter().find(|entry| !["Name", "Selector", "Type"].contains(&entry.key.as_str()))
                {
                    return Err(self.unknown_property(unknown));
                }
                let required = |what: &str| {
                    let node = find(entries, what)
                        .ok_or_else(|| self.invalid(item.at, &format!("Missing \"{what}\" in output.")))?;
                    Ok((node, self.text(node, what)?))
                };
                let (at, name) = required("Name")?;
                if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                    return Err(self.invalid(at.at, &format!("Output name \"{name}\" is invalid.")));
                }
                if !names.insert(name) {
                    return Err(self.invalid(at.at, &format!("Duplicate output name \"{name}\".")));
                }
                let (at, selector) = required("Selector")?;
                let selector = Selector::parse(selector).map_err(|why| self.invalid(at.at, &why))?;
                let output_type = match find(entries, "Type") {
                    None => ParameterType::String,
                    Some(node) => {
                        let written = self.text(node, "Type")?;
                        ParameterType::of_runbook(written)
                            .ok_or_else(|| self.invalid(node.at, &format!("Output type: {written} is invalid.")))?
                    }
                };
                Ok(StepOutput { name: name.to_owned(), selector, output_type })
            })
            .collect()
    }

    fn runbook_outputs(&self, node: &Node, names: &Steps<'_>) -> Result<Vec<OutputName>> {
        let Value::List(items) = &node.value else { return Err(self.invalid(node.at, "outputs should be List")) };
        if let Some(beyond) = items.get(MAX_OUTPUTS) {
            return Err(self.invalid(beyond.at, &format!("A runbook has at most {MAX_OUTPUTS} outputs.")));
        }
        items
            .iter()
            .map(|item| {
                let written = self.text(item, "output")?;
                let (step, output) = match written.split_once('.') {
                    Some((step, output)) => (step, Some(output.to_owned())),
                    None => (written, None),
                };
                let unknown = || self.invalid(item.at, &format!("Unknown step name in named output: {written}"));
                let step = *names.get(step).ok_or_else(unknown)?;
                Ok(OutputName { written: written.to_owned(), step, output })
            })
            .collect()
    }

    /// Everything that templates name is declared, and the two actions that are about the runbook itself say what there is.
    fn check_references(&self, runbook: &Runbook, heads: &[Head<'_>], entries: &[Entry]) -> Result<()> {
        if let Some(node) = find(entries, "assumeRole") {
            self.check_role(runbook, node)?;
        }
        for (step, head) in runbook.steps.iter().zip(heads) {
            let Some(inputs) = find(head.entries, "inputs") else {
                if step.action == "aws:branch" || step.action == "aws:updateVariable" {
                    return Err(self.invalid(head.action_at, "Missing \"inputs\" in step detail."));
                }
                continue;
            };
            self.check_templates(runbook, inputs)?;
            if step.action == "aws:branch" {
                branch::check(&step.inputs, |name| runbook.step_named(name).is_some())
                    .map_err(|why| self.invalid(inputs.at, &why))?;
            }
            if step.action == "aws:updateVariable" {
                self.check_update(runbook, step, inputs)?;
            }
        }
        Ok(())
    }

    fn check_role(&self, runbook: &Runbook, node: &Node) -> Result<()> {
        let text = self.text(node, "assumeRole")?;
        for reference in references_in(text) {
            match reference {
                Reference::Parameter(name) if runbook.parameter(name).is_some() => {}
                Reference::Parameter(name) => {
                    return Err(self.invalid(node.at, &format!("Parameter \"{name}\" is not declared.")));
                }
                other => {
                    let message = format!("assumeRole takes an ARN or a parameter and not {{{{ {other} }}}}.");
                    return Err(self.invalid(node.at, &message));
                }
            }
        }
        Ok(())
    }

    fn check_templates(&self, runbook: &Runbook, node: &Node) -> Result<()> {
        match &node.value {
            Value::String(text) => references_in(text).try_for_each(|reference| {
                let message = match reference {
                    Reference::Parameter(name) if runbook.parameter(name).is_none() => {
                        format!("Parameter \"{name}\" is not declared.")
                    }
                    Reference::Output { step, output } if runbook.step_named(step).is_none() => {
                        format!("Unknown step name in named output: {step}.{output}")
                    }
                    Reference::Variable(name) if runbook.variable_named(name).is_none() => {
                        format!("Variable \"{name}\" is not declared.")
                    }
                    Reference::Global(name) if !GLOBALS.contains(&name) => {
                        format!("There is no {{{{ global:{name} }}}}.")
                    }
                    Reference::Automation(name) if !AUTOMATION.contains(&name) => {
                        format!("There is no {{{{ automation:{name} }}}}.")
                    }
                    Reference::ParameterStore(name) => {
                        format!("{{{{ ssm:{name} }}}} is not supported in the inputs of a step; use it in a default.")
                    }
                    _ => return Ok(()),
                };
                Err(self.invalid(node.at, &message))
            }),
            Value::List(items) => items.iter().try_for_each(|item| self.check_templates(runbook, item)),
            Value::Map(entries) => entries.iter().try_for_each(|entry| self.check_templates(runbook, &entry.value)),
            _ => Ok(()),
        }
    }

    fn check_update(&self, runbook: &Runbook, step: &RunbookStep, inputs: &Node) -> Result<()> {
        let name = step.inputs.get("Name").and_then(serde_json::Value::as_str);
        let declared = name
            .and_then(|name| name.strip_prefix("variable:"))
            .is_some_and(|name| runbook.variable_named(name).is_some());
        if !declared {
            return Err(self.invalid(inputs.at, "Name should be variable:<name of a declared variable>"));
        }
        if !step.inputs.contains_key("Value") {
            return Err(self.invalid(inputs.at, "Missing \"Value\" in inputs."));
        }
        match step.inputs.keys().find(|key| !["Name", "Value"].contains(&key.as_str())) {
            Some(unknown) => Err(self.invalid(inputs.at, &format!("Unknown property \"{unknown}\"."))),
            None => Ok(()),
        }
    }

    /// A whole number, which may be written as text.
    fn whole(&self, node: &Node, what: &str, within: std::ops::RangeInclusive<u64>) -> Result<u64> {
        let number = match &node.value {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        number.filter(|number| within.contains(number)).ok_or_else(|| {
            let text = format!("{what} should be a whole number from {} to {}", within.start(), within.end());
            self.invalid(node.at, &text)
        })
    }

    /// `true` or `false`, which may be written as text.
    fn boolean(&self, node: &Node, what: &str) -> Result<bool> {
        match &node.value {
            Value::Bool(value) => Ok(*value),
            Value::String(text) if text == "true" => Ok(true),
            Value::String(text) if text == "false" => Ok(false),
            _ => Err(self.invalid(node.at, &format!("{what} should be true or false"))),
        }
    }
}
