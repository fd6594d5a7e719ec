//! The Rust text of a service: its types, then its rows.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::{Map, Value};

use crate::model::{Model, flag, members, shape_of, text, texts};
use crate::services::ServiceSource;

mod patterns;

/// The module that lists the services.
pub fn list(services: &[ServiceSource]) -> String {
    let mut out = String::from("// Written by host/codegen from host/models.\n\n");
    for service in services {
        let _ = writeln!(out, "pub mod {};", service.module());
    }
    out += "\n/// Every service.\npub static SERVICES: &[&crate::Service] = &[";
    for service in services {
        let _ = write!(out, "&{}::SERVICE,", service.module());
    }
    out + "];\n"
}

/// A service's module.
pub fn module(model: &Model) -> String {
    let mut out = String::from("// Written by host/codegen from host/models.\n\n");
    let _ = writeln!(out, "//! The types of `{}`, as its model has them.\n", model.service.name);
    out += "#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]\n\n";
    let no_default = without_default(model);
    for (name, shape) in &model.shapes {
        let (input, output) = (model.inputs.contains(name), model.outputs.contains(name));
        if !(input || output) {
            continue;
        }
        match text(shape, "type") {
            "structure" if flag(shape, "union") => union(&mut out, model, name, shape),
            "structure" => structure(&mut out, model, name, shape, !no_default.contains(name)),
            "string" if shape.contains_key("enum") => enumeration(&mut out, model, name, shape),
            _ => {}
        }
    }
    let mut inputs = BTreeSet::new();
    for (name, operation) in &model.operations {
        operation_impl(&mut out, name, operation, &mut inputs);
    }
    service(&mut out, model);
    rows(&mut out, model);
    out
}

/// How the services call the token of a page in a request.
const PAGE_TOKENS: &[&str] = &["NextToken", "nextToken", "PaginationToken", "Marker", "StartingToken"];

fn derives(model: &Model, name: &str) -> String {
    let mut derives = String::from("Clone");
    if model.outputs.contains(name) {
        derives += ", serde::Serialize";
    }
    if model.inputs.contains(name) {
        derives += ", serde::Deserialize";
    }
    derives
}

/// The Rust type of a reference.
fn rust_type(model: &Model, name: &str) -> String {
    let shape = model.shape(name);
    let part = |key: &str| shape.get(key).and_then(shape_of).map(|part| rust_type(model, &part)).unwrap_or_default();
    match text(shape, "type") {
        "structure" => type_name(name),
        "list" => format!("Vec<{}>", part("member")),
        "map" => format!("std::collections::BTreeMap<String, {}>", part("value")),
        "string" if shape.contains_key("enum") => type_name(name),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "blob" if flag(shape, "streaming") => "crate::Upload".to_owned(),
        "blob" => "crate::Blob".to_owned(),
        "timestamp" => "crate::Timestamp".to_owned(),
        _ => "String".to_owned(),
    }
}

fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn field_name(member: &str) -> String {
    let name = member.to_snake_case();
    if matches!(name.as_str(), "type" | "match" | "move" | "ref" | "use" | "in" | "where" | "self") {
        format!("r#{name}")
    } else {
        name
    }
}

/// Whether the generated field is not an `Option`: only what a request has to have.
fn is_required(model: &Model, structure: &str, member: &str) -> bool {
    model.inputs.contains(structure) && texts(model.shape(structure), "required").contains(&member)
}

/// Structures for which `Default` would have to invent a value of an enum or a union.
fn without_default(model: &Model) -> BTreeSet<String> {
    let invented = |name: &str, so_far: &BTreeSet<String>| {
        let shape = model.shape(name);
        flag(shape, "union") || shape.contains_key("enum") || so_far.contains(name)
    };
    let mut found = BTreeSet::new();
    loop {
        let before = found.len();
        for (name, shape) in &model.shapes {
            let mut required = members(shape).filter(|(member, _)| is_required(model, name, member));
            if required.any(|(_, member)| shape_of(member).is_some_and(|member| invented(&member, &found))) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

fn structure(out: &mut String, model: &Model, name: &str, shape: &Map<String, Value>, default: bool) {
    let default = if default { ", Default" } else { "" };
    let _ = writeln!(out, "#[derive({}{default})]\npub struct {} {{", derives(model, name), type_name(name));
    for (member, reference) in members(shape) {
        let Some(target) = shape_of(reference) else { continue };
        let rust = rust_type(model, &target);
        let field = field_name(member);
        let renamed = format!("rename = {member:?}");
        if is_required(model, name, member) {
            let _ = writeln!(out, "#[serde({renamed})]\npub {field}: {rust},");
        } else if model.outputs.contains(name) {
            let skip = "skip_serializing_if = \"Option::is_none\"";
            let _ = writeln!(out, "#[serde({renamed}, {skip})]\npub {field}: Option<{rust}>,");
        } else {
            let _ = writeln!(out, "#[serde({renamed})]\npub {field}: Option<{rust}>,");
        }
    }
    out.push_str("}\n\n");
}

fn union(out: &mut String, model: &Model, name: &str, shape: &Map<String, Value>) {
    let _ = writeln!(out, "#[derive({})]\npub enum {} {{", derives(model, name), type_name(name));
    for (member, reference) in members(shape) {
        let Some(target) = shape_of(reference) else { continue };
        let rust = rust_type(model, &target);
        let _ = writeln!(out, "#[serde(rename = {member:?})]\n{}({rust}),", member.to_upper_camel_case());
    }
    out.push_str("}\n\n");
}

fn enumeration(out: &mut String, model: &Model, name: &str, shape: &Map<String, Value>) {
    let type_name = type_name(name);
    let mut taken = BTreeSet::new();
    let variants: Vec<(String, &str)> = texts(shape, "enum")
        .into_iter()
        .map(|value| {
            let mut variant = value.to_upper_camel_case();
            if variant.is_empty() || variant.starts_with(|first: char| first.is_ascii_digit()) || variant == "Self" {
                variant.insert(0, 'V');
            }
            while !taken.insert(variant.clone()) {
                variant.push('_');
            }
            (variant, value)
        })
        .collect();
    let _ = writeln!(out, "#[derive({}, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]", derives(model, name));
    let _ = writeln!(out, "pub enum {type_name} {{");
    for (variant, value) in &variants {
        let _ = writeln!(out, "#[serde(rename = {value:?})]\n{variant},");
    }
    let _ = writeln!(out, "}}\n\nimpl {type_name} {{\npub fn as_str(self) -> &'static str {{\nmatch self {{");
    for (variant, value) in &variants {
        let _ = writeln!(out, "Self::{variant} => {value:?},");
    }
    let _ = writeln!(out, "}}\n}}\n\npub fn parse(text: &str) -> Option<Self> {{\nSome(match text {{");
    for (variant, value) in &variants {
        let _ = writeln!(out, "{value:?} => Self::{variant},");
    }
    let _ = writeln!(out, "_ => return None,\n}})\n}}\n}}\n");
}

/// The name of an operation's request type: its input shape's, or one made where there is none or several share one.
fn operation_impl(out: &mut String, name: &str, operation: &Map<String, Value>, inputs: &mut BTreeSet<String>) {
    let input = match operation.get("input").and_then(shape_of) {
        Some(input) if inputs.insert(input.clone()) => type_name(&input),
        Some(input) => panic!("{name} shares its input {input} with another operation"),
        None => {
            let input = format!("{name}Request");
            let _ = writeln!(out, "#[derive(Clone, Default, serde::Deserialize)]\npub struct {input} {{}}\n");
            input
        }
    };
    let output = operation.get("output").and_then(shape_of).map_or("crate::Empty".to_owned(), |name| type_name(&name));
    let _ = writeln!(
        out,
        "impl crate::Operation for {input} {{\ntype Output = {output};\n\
         const MODEL: &'static crate::OperationModel = &operations::{name};\n}}\n"
    );
}

fn service(out: &mut String, model: &Model) {
    let namespace = model.meta("xmlNamespace");
    let protocol = match model.meta("protocol") {
        "rest-json" => "crate::Protocol::RestJson".to_owned(),
        "query" => format!("crate::Protocol::Query {{ namespace: {namespace:?} }}"),
        // The tagging API lists CBOR first; clients speak its JSON form.
        _ => format!("crate::Protocol::Json11 {{ target_prefix: {:?} }}", model.meta("targetPrefix")),
    };
    let operations: Vec<String> = model.operations.keys().map(|name| format!("&operations::{name}")).collect();
    let errors: Vec<String> = model
        .shapes
        .iter()
        .filter(|(_, shape)| flag(shape, "exception"))
        .map(|(name, shape)| error_row(name, shape))
        .collect();
    let _ = writeln!(
        out,
        "/// The service.\npub static SERVICE: crate::Service = crate::Service {{ name: {:?}, signing_name: {:?}, \
         validation_error: {:?}, api_version: {:?}, protocol: {protocol}, operations: &[{}], errors: &[{}] }};\n",
        model.service.name,
        model.service.signing_name,
        model.service.validation_error,
        model.meta("apiVersion"),
        operations.join(", "),
        errors.join(", "),
    );
}

/// An error's code on the wire and its status.
fn error_row(name: &str, shape: &Map<String, Value>) -> String {
    let error = shape.get("error").and_then(Value::as_object);
    let code = error.map(|error| text(error, "code")).filter(|code| !code.is_empty()).unwrap_or(name);
    let modelled = error.and_then(|error| error.get("httpStatusCode")).and_then(Value::as_u64);
    // Models of JSON services have no statuses; retries depend on 500 for what is the server's fault.
    let internal = flag(shape, "fault") || name.starts_with("InternalServer") || name.starts_with("InternalService");
    let status = modelled.unwrap_or(if internal { 500 } else { 400 });
    format!("crate::ErrorModel {{ code: {code:?}, status: {status} }}")
}

fn rows(out: &mut String, model: &Model) {
    out.push_str("/// The operations' rows.\npub mod operations {\n#[allow(unused_imports)]\nuse super::shapes;\n");
    for (name, operation) in &model.operations {
        let http = operation.get("http").and_then(Value::as_object).cloned().unwrap_or_default();
        let input = operation.get("input").and_then(shape_of).map_or("NoInput".to_owned(), |name| shape_row(&name));
        let input_shape = operation.get("input").and_then(shape_of).map(|name| model.shape(&name));
        let output = operation.get("output").and_then(shape_of);
        let wrapper = operation.get("output").and_then(|output| output.get("resultWrapper")).and_then(Value::as_str);
        let errors: Vec<String> = operation
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(shape_of)
            .map(|name| error_row(&name, model.shape(&name)))
            .collect();
        let paginated =
            input_shape.is_some_and(|shape| members(shape).any(|(name, _)| PAGE_TOKENS.contains(&name.as_str())));
        let _ = writeln!(
            out,
            "pub static {name}: crate::OperationModel = crate::OperationModel {{ service: &super::SERVICE, \
             name: {name:?}, method: {:?}, path: {:?}, success: {}, input: &shapes::{input}, output: {}, \
             result_wrapper: {wrapper:?}, errors: &[{}], unsigned: {}, paginated: {paginated} }};",
            text(&http, "method"),
            text(&http, "requestUri"),
            http.get("responseCode").and_then(Value::as_u64).unwrap_or(200),
            output.map_or("None".to_owned(), |name| format!("Some(&shapes::{})", shape_row(&name))),
            errors.join(", "),
            text(operation, "authtype") == "none",
        );
    }
    out.push_str("}\n\n/// The shapes' rows.\npub mod shapes {\nuse crate::shape::*;\n\n");
    out.push_str(
        "pub static NoInput: Shape = Shape { name: \"NoInput\", sensitive: false, kind: Kind::Structure \
         { members: &[], union: false, payload: None } };\n",
    );
    for (name, shape) in &model.shapes {
        if model.inputs.contains(name) || model.outputs.contains(name) {
            shape_rows(out, model, name, shape);
        }
    }
    out.push_str("}\n");
}

/// A row's name: some shapes are called as Rust's own types.
fn shape_row(name: &str) -> String {
    format!("{name}_")
}

fn bounds(shape: &Map<String, Value>) -> String {
    let side = |key: &str| shape.get(key).and_then(Value::as_f64).map(|bound| bound as i64);
    format!("Bounds {{ min: {:?}, max: {:?} }}", side("min"), side("max"))
}

fn shape_rows(out: &mut String, model: &Model, name: &str, shape: &Map<String, Value>) {
    let row = shape_row(name);
    let part = |key: &str| shape.get(key).and_then(shape_of).map(|part| shape_row(&part)).unwrap_or_default();
    let kind = match text(shape, "type") {
        "structure" => {
            let rows: Vec<String> = members(shape).filter_map(|(member, r)| member_row(shape, member, r)).collect();
            let payload = shape.get("payload").and_then(Value::as_str);
            let union = flag(shape, "union");
            format!("Kind::Structure {{ members: &[{}], union: {union}, payload: {payload:?} }}", rows.join(", "))
        }
        "list" => format!("Kind::List(&{}, {})", part("member"), bounds(shape)),
        "map" => format!("Kind::Map(&{}, &{}, {})", part("key"), part("value"), bounds(shape)),
        "integer" => format!("Kind::Integer({})", bounds(shape)),
        "long" => format!("Kind::Long({})", bounds(shape)),
        "float" | "double" => format!("Kind::Float({})", bounds(shape)),
        "boolean" => "Kind::Boolean".to_owned(),
        "blob" => format!("Kind::Blob {{ length: {}, streaming: {} }}", bounds(shape), flag(shape, "streaming")),
        "timestamp" => {
            let iso = text(shape, "timestampFormat") == "iso8601" || model.meta("protocol") == "query";
            format!("Kind::Timestamp(TimestampFormat::{})", if iso { "Iso8601" } else { "EpochSeconds" })
        }
        _ => {
            let pattern = shape.get("pattern").and_then(Value::as_str).map_or("None".to_owned(), |source| {
                let check = patterns::check(source);
                let _ = writeln!(out, "static {name}_PATTERN: Pattern = Pattern::new({source:?}, {check});");
                format!("Some(&{name}_PATTERN)")
            });
            let values = texts(shape, "enum");
            format!("Kind::String {{ length: {}, pattern: {pattern}, values: &{values:?} }}", bounds(shape))
        }
    };
    let sensitive = flag(shape, "sensitive");
    let _ =
        writeln!(out, "pub static {row}: Shape = Shape {{ name: {name:?}, sensitive: {sensitive}, kind: {kind} }};");
}

fn member_row(structure: &Map<String, Value>, name: &str, reference: &Value) -> Option<String> {
    let target = shape_row(&shape_of(reference)?);
    let reference = reference.as_object()?;
    let wire = reference.get("locationName").and_then(Value::as_str).unwrap_or(name);
    let location = match text(reference, "location") {
        "uri" => format!("Location::Uri({wire:?})"),
        "querystring" => format!("Location::Query({wire:?})"),
        "header" => format!("Location::Header({:?})", wire.to_lowercase()),
        "statusCode" => "Location::Status".to_owned(),
        _ => "Location::Body".to_owned(),
    };
    Some(format!(
        "Member {{ name: {name:?}, location: {location}, required: {}, idempotency_token: {}, shape: &{target} }}",
        texts(structure, "required").contains(&name),
        flag(reference, "idempotencyToken"),
    ))
}
