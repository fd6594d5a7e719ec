//! The Rust text of a service: its types, then its rows.
//!
//! Types are given to the macros of `muster-types::plain`, so that the text stays about as long as the model.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::{Model, Operation, Shape};
use crate::names;
use crate::services::Source;

mod rows;
mod types;

/// How requests call the token of the page that they ask for.
const PAGE_TOKENS: &[&str] = &["NextToken", "nextToken", "PaginationToken", "Marker", "StartingToken"];

/// The module that lists the services.
pub fn list(sources: &[Source]) -> String {
    let mut out = String::from("// Written by host/codegen from host/models.\n\n//! A module for each service.\n\n");
    for source in sources {
        let _ = writeln!(out, "pub mod {};", source.module());
    }
    out += "\n/// Every service.\npub static SERVICES: &[&crate::Service] = &[";
    for source in sources {
        let _ = write!(out, "&{}::SERVICE,", source.module());
    }
    out + "];\n"
}

/// A service's module.
pub fn module(source: &Source, model: &Model) -> Result<String, String> {
    let mut out = String::from("// Written by host/codegen from host/models.\n\n");
    let _ = writeln!(out, "//! The types and rows of `{}`.\n", source.name);
    out += "// The models name shapes as they please, and their prose is not here.\n";
    out += "#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]\n\n";
    types::write(&mut out, model)?;
    operations(&mut out, model)?;
    service(&mut out, source, model)?;
    rows::write(&mut out, model)?;
    Ok(out)
}

/// Which operation each request type is the input of.
fn operations(out: &mut String, model: &Model) -> Result<(), String> {
    let mut owners = BTreeMap::new();
    out.push_str("crate::plain::operations! {\n");
    for (name, operation) in &model.operations {
        let input = input_type(name, operation);
        if let Some(other) = owners.insert(input.clone(), name) {
            return Err(format!("{name} and {other} have the same input"));
        }
        let output = operation.output.as_ref().map_or("crate::Empty".to_owned(), |it| names::type_name(&it.shape));
        let _ = writeln!(out, "    {name}: {input} => {output},");
    }
    out.push_str("}\n\n");
    Ok(())
}

/// The request type of an operation: its input shape, or an empty one where it has none.
fn input_type(name: &str, operation: &Operation) -> String {
    operation.input.as_ref().map_or_else(|| format!("{name}Request"), |input| names::type_name(&input.shape))
}

fn service(out: &mut String, source: &Source, model: &Model) -> Result<(), String> {
    let signing_name = match model.meta("signingName") {
        "" => model.meta("endpointPrefix"),
        name => name,
    };
    let protocols = model.metadata.get("protocols").and_then(serde_json::Value::as_array);
    let speaks = |name: &str| {
        model.meta("protocol") == name || protocols.is_some_and(|all| all.iter().any(|protocol| protocol == name))
    };
    let protocol = if speaks("json") {
        format!("crate::Protocol::Json11 {{ target_prefix: {:?} }}", model.meta("targetPrefix"))
    } else if speaks("rest-json") {
        "crate::Protocol::RestJson".to_owned()
    } else if speaks("query") {
        format!("crate::Protocol::Query {{ namespace: {:?} }}", model.meta("xmlNamespace"))
    } else {
        return Err(format!("the protocol {} is not known", model.meta("protocol")));
    };
    let each = |names: Vec<&String>, module: &str| {
        names.iter().map(|name| format!("&{module}::{name}")).collect::<Vec<_>>().join(", ")
    };
    let _ = writeln!(
        out,
        "/// The service.\npub static SERVICE: crate::Service = crate::Service {{ name: {:?}, signing_name: \
         {signing_name:?}, api_version: {:?}, protocol: {protocol}, cbor: {}, validation_error: {:?}, operations: \
         &[{}], errors: &[{}] }};\n",
        source.name,
        model.meta("apiVersion"),
        speaks("smithy-rpc-v2-cbor"),
        validation_error(model),
        each(model.operations.keys().collect(), "operations"),
        each(exceptions(model).map(|(name, _)| name).collect(), "errors"),
    );
    Ok(())
}

/// The code for a broken constraint, of which the models say nothing: services of the query protocol have one of their own,
/// rest-json services answer with whichever they model for a bad request.
fn validation_error(model: &Model) -> &'static str {
    let has = |name: &str| model.shapes.get(name).is_some_and(|shape| shape.exception);
    match model.meta("protocol") {
        "query" => "ValidationError",
        "rest-json" if !has("ValidationException") && has("BadRequestException") => "BadRequestException",
        _ => "ValidationException",
    }
}

/// The errors that operations declare.
fn exceptions(model: &Model) -> impl Iterator<Item = (&String, &Shape)> {
    model.shapes.iter().filter(|(_, shape)| shape.exception)
}
