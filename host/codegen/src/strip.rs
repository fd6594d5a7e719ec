//! A service model without its prose.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use serde_json::{Map, Value};

use crate::services::ServiceSource;

/// Members of a model that say nothing of shapes or of the wire.
const PROSE: &[&str] = &[
    "documentation",
    "documentationUrl",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "box",
    "examples",
    "idempotent",
    "readonly",
    "uid",
    "auth",
];

/// Reads the newest version of a service's model in a botocore data folder.
pub fn strip(service: &ServiceSource, data: &Path) -> Result<String, String> {
    let folder = data.join(service.name);
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let versions: Result<BTreeSet<_>, _> =
        std::fs::read_dir(&folder).map_err(at)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let newest = versions.map_err(at)?.pop_last().ok_or_else(|| format!("{} is empty", folder.display()))?;
    let bytes = std::fs::read(newest.join("service-2.json.gz")).map_err(at)?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).map_err(at)?;
    let mut model: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", service.name))?;

    // `documentation` is also the name of a shape's member somewhere, so only whole descriptions are cleaned.
    let top = model.as_object_mut().ok_or("a model is an object")?;
    top.retain(|key, _| matches!(key.as_str(), "version" | "metadata" | "operations" | "shapes"));
    let operations = object(top, "operations")?;
    if !service.operations.is_empty() {
        operations.retain(|name, _| service.operations.contains(&name.as_str()));
        if operations.len() != service.operations.len() {
            return Err(format!("{} lacks an operation that Muster has", service.name));
        }
    }
    let mut wanted = Vec::new();
    for operation in operations.values_mut().filter_map(Value::as_object_mut) {
        clean(operation);
        for side in ["input", "output"] {
            if let Some(reference) = operation.get_mut(side).and_then(Value::as_object_mut) {
                clean(reference);
            }
        }
        for error in operation.get_mut("errors").and_then(Value::as_array_mut).into_iter().flatten() {
            error.as_object_mut().map(clean);
        }
        wanted.extend(references(&Value::Object(operation.clone())));
    }
    object(top, "metadata").map(clean)?;
    let shapes = object(top, "shapes")?;
    for shape in shapes.values_mut().filter_map(Value::as_object_mut) {
        clean(shape);
        for part in ["member", "key", "value"] {
            if let Some(reference) = shape.get_mut(part).and_then(Value::as_object_mut) {
                clean(reference);
            }
        }
        if let Some(members) = shape.get_mut("members").and_then(Value::as_object_mut) {
            members.values_mut().filter_map(Value::as_object_mut).for_each(clean);
        }
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if let Some(shape) = shapes.get(&name)
            && reached.insert(name)
        {
            wanted.extend(references(shape));
        }
    }
    // Errors that no operation names are errors of the service all the same.
    shapes.retain(|name, shape| reached.contains(name) || shape.get("exception").is_some());
    let mut text = serde_json::to_string_pretty(&model).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

fn object<'a>(parent: &'a mut Map<String, Value>, key: &str) -> Result<&'a mut Map<String, Value>, String> {
    parent.get_mut(key).and_then(Value::as_object_mut).ok_or_else(|| format!("a model without {key}"))
}

fn clean(description: &mut Map<String, Value>) {
    description.retain(|key, _| !PROSE.contains(&key.as_str()));
}

/// Every shape that is named anywhere inside.
fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(name) if key == "shape" => vec![name.clone()],
                value => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}
