//! What the behaviour sheet says of Command documents, told as tables.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::type_complexity, reason = "the type of a table is its heading")]

mod content;
mod conversion;
mod flow;
mod hostile;
mod interpolation;
mod parameters;
mod runbook;

use std::collections::BTreeMap;

use muster_document::{Arguments, BoundStep, Document, Format, ParameterError};

/// A Command document in YAML, which has to be right.
fn yaml(content: &str) -> Document {
    Document::parse(content, Format::Yaml, Some("Command")).unwrap_or_else(|error| panic!("{error}\n{content}"))
}

/// A document with these parameters (YAML, indented by two) and one step with these inputs (YAML, indented by four).
fn one_step(parameters: &str, inputs: &str) -> String {
    let parameters = if parameters.is_empty() { String::new() } else { format!("parameters:\n{parameters}\n") };
    format!(
        "schemaVersion: '2.2'\n{parameters}mainSteps:\n- name: one\n  action: aws:runShellScript\n  inputs:\n{inputs}\n"
    )
}

fn supplied(values: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    values
        .iter()
        .map(|(name, values)| ((*name).to_owned(), values.iter().map(|value| (*value).to_owned()).collect()))
        .collect()
}

fn bind(document: &Document, values: &[(&str, &[&str])]) -> Result<Arguments, ParameterError> {
    document.bind(&supplied(values))
}

fn bound(document: &Document, values: &[(&str, &[&str])]) -> Vec<BoundStep> {
    document.interpolate(&bind(document, values).unwrap()).unwrap()
}
