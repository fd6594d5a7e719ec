//! A service model, in the form in which botocore has it.
//!
//! Reading is strict: a trait that is not named here is an error, so that a new botocore release cannot bring a constraint
//! that nobody looks at. Members that are read and not written are what stripping takes away.

#![expect(dead_code, reason = "what stripping takes away is named so that it may be there, and used for nothing")]

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

/// A service model.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub version: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
    #[serde(default, skip_serializing)]
    documentation: IgnoredAny,
}

/// An operation.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub name: String,
    pub http: Http,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Reference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Reference>,
    /// `none` where it needs no signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authtype: Option<String>,
    #[serde(default, skip_serializing)]
    auth: IgnoredAny,
    #[serde(default, skip_serializing)]
    documentation: IgnoredAny,
    #[serde(default, skip_serializing)]
    idempotent: IgnoredAny,
    #[serde(default, skip_serializing)]
    readonly: IgnoredAny,
    #[serde(default, skip_serializing)]
    deprecated: IgnoredAny,
    #[serde(default, skip_serializing, rename = "deprecatedMessage")]
    deprecated_message: IgnoredAny,
}

/// How an operation is asked for.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Http {
    pub method: String,
    #[serde(rename = "requestUri")]
    pub request_uri: String,
    #[serde(rename = "responseCode", skip_serializing_if = "Option::is_none")]
    pub response_code: Option<u16>,
}

/// A shape that is referred to, as a member or otherwise, and what that place says of it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub shape: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "locationName", skip_serializing_if = "Option::is_none")]
    pub location_name: Option<String>,
    #[serde(rename = "resultWrapper", skip_serializing_if = "Option::is_none")]
    pub result_wrapper: Option<String>,
    #[serde(default, rename = "idempotencyToken", skip_serializing_if = "is_false")]
    pub idempotency_token: bool,
    #[serde(rename = "box", default, skip_serializing)]
    boxed: IgnoredAny,
    #[serde(default, skip_serializing)]
    documentation: IgnoredAny,
    #[serde(default, skip_serializing)]
    deprecated: IgnoredAny,
    #[serde(default, skip_serializing, rename = "deprecatedMessage")]
    deprecated_message: IgnoredAny,
    #[serde(default, skip_serializing, rename = "deprecatedSince")]
    deprecated_since: IgnoredAny,
}

/// A shape.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: ShapeKind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<IndexMap<String, Reference>>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub union: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub exception: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub fault: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorTrait>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(rename = "enum", default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub sensitive: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub streaming: bool,
    #[serde(rename = "timestampFormat", skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<String>,
    #[serde(rename = "box", default, skip_serializing)]
    boxed: IgnoredAny,
    #[serde(default, skip_serializing)]
    documentation: IgnoredAny,
    #[serde(default, skip_serializing)]
    retryable: IgnoredAny,
}

/// What a shape is.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ShapeKind {
    Structure,
    List,
    Map,
    String,
    Integer,
    Long,
    Float,
    Double,
    Boolean,
    Blob,
    Timestamp,
}

/// How an error is told.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorTrait {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "httpStatusCode", skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
    #[serde(rename = "senderFault", default, skip_serializing_if = "is_false")]
    pub sender_fault: bool,
}

fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Model {
    /// The text of a metadata entry; empty if it is not there.
    pub fn meta(&self, key: &str) -> &str {
        self.metadata.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// A shape that the model names.
    pub fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.get(name).ok_or_else(|| format!("the model lacks the shape {name}"))
    }

    /// Every shape that can be reached from those named.
    pub fn reached<'a>(&self, from: impl IntoIterator<Item = &'a Reference>) -> Result<BTreeSet<String>, String> {
        let mut wanted: Vec<&str> = from.into_iter().map(|reference| reference.shape.as_str()).collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            let (name, shape) =
                self.shapes.get_key_value(name).ok_or_else(|| format!("the model lacks the shape {name}"))?;
            if reached.insert(name.clone()) {
                wanted.extend(shape.references().map(|reference| reference.shape.as_str()));
            }
        }
        Ok(reached)
    }

    /// Shapes that a request can hold.
    pub fn inputs(&self) -> Result<BTreeSet<String>, String> {
        self.reached(self.operations.values().filter_map(|operation| operation.input.as_ref()))
    }

    /// Shapes that an answer can hold; errors are not among them.
    pub fn outputs(&self) -> Result<BTreeSet<String>, String> {
        self.reached(self.operations.values().filter_map(|operation| operation.output.as_ref()))
    }

    /// Shapes that an error can hold.
    pub fn errors(&self) -> Result<BTreeSet<String>, String> {
        self.reached(self.operations.values().flat_map(|operation| &operation.errors))
    }
}

impl Shape {
    /// A structure's members in the model's order.
    pub fn members(&self) -> impl Iterator<Item = (&String, &Reference)> {
        self.members.iter().flatten()
    }

    fn references(&self) -> impl Iterator<Item = &Reference> {
        let parts = [&self.member, &self.key, &self.value].into_iter().flatten();
        self.members().map(|(_, reference)| reference).chain(parts)
    }

    /// Whether it is an enum.
    pub fn is_enum(&self) -> bool {
        self.kind == ShapeKind::String && !self.values.is_empty()
    }
}
