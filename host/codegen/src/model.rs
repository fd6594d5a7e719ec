//! A service model as the generator looks at it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::services::ServiceSource;

/// A parsed model, with what follows from it.
pub struct Model<'a> {
    /// Its entry in the list of services.
    pub service: &'a ServiceSource,
    /// `metadata`
    pub metadata: Map<String, Value>,
    /// By name.
    pub operations: BTreeMap<String, Map<String, Value>>,
    /// By name.
    pub shapes: BTreeMap<String, Map<String, Value>>,
    /// Shapes that a request can contain.
    pub inputs: BTreeSet<String>,
    /// Shapes that an answer can contain.
    pub outputs: BTreeSet<String>,
}

impl<'a> Model<'a> {
    /// Reads a stripped model.
    pub fn parse(service: &'a ServiceSource, text: &str) -> Result<Self, String> {
        let model: Value = serde_json::from_str(text).map_err(|error| format!("{}: {error}", service.name))?;
        let part = |key: &str| {
            model.get(key).and_then(Value::as_object).cloned().ok_or_else(|| format!("{} lacks {key}", service.name))
        };
        let objects = |key: &str| -> Result<BTreeMap<_, _>, String> {
            Ok(part(key)?.into_iter().filter_map(|(name, value)| Some((name, value.as_object()?.clone()))).collect())
        };
        let mut model = Self {
            service,
            metadata: part("metadata")?,
            operations: objects("operations")?,
            shapes: objects("shapes")?,
            inputs: BTreeSet::new(),
            outputs: BTreeSet::new(),
        };
        model.inputs = model.reached("input");
        model.outputs = model.reached("output");
        Ok(model)
    }

    /// The text of a metadata entry; empty if it is not there.
    pub fn meta(&self, key: &str) -> &str {
        self.metadata.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// A shape. The models name none that they do not have.
    pub fn shape(&self, name: &str) -> &Map<String, Value> {
        &self.shapes[name]
    }

    fn reached(&self, side: &str) -> BTreeSet<String> {
        let mut wanted: Vec<String> =
            self.operations.values().filter_map(|operation| shape_of(operation.get(side)?)).collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            let shape = self.shape(&name);
            if reached.insert(name) {
                wanted.extend(members(shape).filter_map(|(_, member)| shape_of(member)));
                wanted.extend(["member", "key", "value"].iter().filter_map(|part| shape_of(shape.get(*part)?)));
            }
        }
        reached
    }
}

/// The shape that a reference names.
pub fn shape_of(reference: &Value) -> Option<String> {
    reference.get("shape").and_then(Value::as_str).map(str::to_owned)
}

/// A structure's members in the model's order.
pub fn members(shape: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    shape.get("members").and_then(Value::as_object).into_iter().flatten()
}

/// Whether a flag is set.
pub fn flag(object: &Map<String, Value>, key: &str) -> bool {
    object.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// A text, empty if it is not there.
pub fn text<'a>(object: &'a Map<String, Value>, key: &str) -> &'a str {
    object.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list.
pub fn texts<'a>(object: &'a Map<String, Value>, key: &str) -> Vec<&'a str> {
    object.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
