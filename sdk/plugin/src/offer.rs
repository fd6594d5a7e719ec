//! What `describe` says of a function.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

/// A function with the attribute of its kind: the type that has the function's name.
pub trait Offered {
    /// `acme:restartService`
    const NAME: &'static str;

    /// What `describe` says of it.
    fn offer() -> Value;
}

// The inputs of a function that takes none. No doc comment: it would be in the schema.
#[doc(hidden)]
#[derive(serde::Deserialize, JsonSchema)]
pub struct Nothing {}

/// What an attribute was told.
#[doc(hidden)]
pub struct Offer {
    pub name: &'static str,
    pub summary: &'static str,
    pub platforms: &'static [&'static str],
    pub read_only: bool,
    pub idempotent: bool,
}

impl Offer {
    /// The offer, whose types give the schemas.
    pub(crate) fn of<I: JsonSchema>(&self, kind: &str) -> Value {
        let mut offer = json!({
            "kind": kind,
            "name": self.name,
            "summary": self.summary,
            "inputs": schema::<I>(SchemaSettings::for_deserialize),
            "readOnly": self.read_only,
            "idempotent": self.idempotent,
        });
        if !self.platforms.is_empty() {
            offer["platforms"] = json!(self.platforms);
        }
        offer
    }

    /// The same of one that has outputs.
    pub(crate) fn with_outputs<I: JsonSchema, O: JsonSchema>(&self, kind: &str) -> Value {
        let mut offer = self.of::<I>(kind);
        offer["outputs"] = schema::<O>(SchemaSettings::for_serialize);
        offer
    }
}

/// Of what is read, or of what is written. Everything inline: a schema refers to nothing outside itself.
fn schema<T: JsonSchema>(side: fn(SchemaSettings) -> SchemaSettings) -> Value {
    let settings = side(SchemaSettings::draft2020_12()).with(|settings| settings.inline_subschemas = true);
    let schema = SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value();
    // `()` says nothing, and a value without a form of its own is any value.
    let says_nothing = schema.get("type").and_then(Value::as_str) == Some("null");
    if says_nothing || !schema.is_object() { json!({}) } else { schema }
}
