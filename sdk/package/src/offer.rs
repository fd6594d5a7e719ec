//! The describe document: what a plugin offers.
//!
//! Its published form is `wit/describe.schema.json`; the rules that a schema cannot say (whose prefix a name has, which
//! kinds the component exports, what the inner schemas may contain) are checked here too.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::name::{NameError, OfferName, PluginName};
use crate::pattern::{Unfit, weigh};
use crate::text;

/// Largest describe document in bytes.
pub const DESCRIBE_BYTES: usize = 1 << 20;

/// Largest schema of inputs or outputs, as JSON text in bytes: forms are drawn from it, inputs checked against it.
pub const SCHEMA_BYTES: usize = 64 << 10;

/// Deepest nesting inside a schema.
const SCHEMA_DEPTH: usize = 32;

/// Longest `pattern` inside a schema in bytes.
const SCHEMA_PATTERN_BYTES: usize = 1024;

/// Memory that all patterns of one schema may take together once they are compiled: whoever checks a value has them all.
const SCHEMA_COMPILED_BYTES: usize = 4 << 20;

/// Most offers of a plugin: as in `describe.schema.json`.
pub const OFFERS: usize = 64;

/// Longest summary in characters: as in `describe.schema.json`.
const SUMMARY_CHARACTERS: usize = 200;

/// What an offer's platforms can be, as in `describe.schema.json`. One that is not known would be no platform at all, and no
/// platform stands for any.
const PLATFORMS: [&str; 3] = ["linux", "windows", "macos"];

/// Everything that a plugin offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offers {
    /// At most 64, no two of one kind with the same name.
    pub offers: Vec<Offer>,
    /// Fields that this version does not know: kept, ignored.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// One thing that a plugin offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// An interface that the component exports: `step`.
    pub kind: String,
    /// `acme:restartService`
    pub name: OfferName,
    /// One line of plain text, at most 200 characters.
    pub summary: String,
    /// JSON Schema 2020-12 of the inputs, at most 64 KiB; none takes any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Map<String, Value>>,
    /// JSON Schema 2020-12 of the outputs, at most 64 KiB; none gives any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Map<String, Value>>,
    /// `linux`, `windows`, `macos`; none or empty for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<String>>,
    /// True if a call changes nothing outside the plugin.
    #[serde(default)]
    pub read_only: bool,
    /// True if an interrupted call may be made again with the same call id.
    #[serde(default)]
    pub idempotent: bool,
    /// Fields that this version does not know: kept, ignored.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Why a describe document was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OffersError {
    /// More than 1 MiB.
    #[error("the describe document is larger than 1 MiB")]
    TooLarge,
    /// Not JSON of the published form.
    #[error("the describe document does not have the form of describe.schema.json: {0}")]
    Form(String),
    /// No offer, or more than 64.
    #[error("the describe document has {0} offers, and should have 1 to 64")]
    Count(usize),
    /// Not an offer's name.
    #[error("the describe document: {0}")]
    Name(#[from] NameError),
    /// A kind that the component does not export.
    #[error("{name} is of kind `{kind}`, which the component does not export")]
    Kind {
        /// The offer.
        name: OfferName,
        /// The kind that it says.
        kind: String,
    },
    /// A name with another publisher's prefix.
    #[error("{plugin} offers {name}, but may only offer names that begin with `{publisher}:`", publisher = plugin.publisher())]
    Prefix {
        /// The plugin.
        plugin: PluginName,
        /// The offer.
        name: OfferName,
    },
    /// Two offers of one kind and name.
    #[error("{0} is offered twice")]
    Twice(OfferName),
    /// A summary that is empty, too long, or not plain text.
    #[error("the summary of {0} has to be 1 to 200 characters of plain text")]
    Summary(OfferName),
    /// A platform that there is not, or one that is said twice.
    #[error("the platforms of {0} have to be `linux`, `windows` and `macos`, each at most once")]
    Platforms(OfferName),
    /// A schema that cannot be used.
    #[error("the {which} of {name}: {reason}")]
    Schema {
        /// `inputs` or `outputs`.
        which: &'static str,
        /// The offer.
        name: OfferName,
        /// Why.
        reason: String,
    },
}

impl Offers {
    /// Parses and checks what `describe` gave, for the plugin called `plugin` that exports `kinds`.
    pub fn parse(json: &str, plugin: &PluginName, kinds: &[&str]) -> Result<Self, OffersError> {
        if json.len() > DESCRIBE_BYTES {
            return Err(OffersError::TooLarge);
        }
        let offers: Self = serde_json::from_str(json).map_err(|e| OffersError::Form(e.to_string()))?;
        if offers.offers.is_empty() || offers.offers.len() > OFFERS {
            return Err(OffersError::Count(offers.offers.len()));
        }
        for (i, offer) in offers.offers.iter().enumerate() {
            offer.check(plugin, kinds)?;
            if offers.offers[..i].iter().any(|other| other.name == offer.name && other.kind == offer.kind) {
                return Err(OffersError::Twice(offer.name.clone()));
            }
        }
        Ok(offers)
    }

    /// The offer of a kind with a name.
    pub fn find(&self, kind: &str, name: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.kind == kind && offer.name.as_str() == name)
    }
}

impl Offer {
    fn check(&self, plugin: &PluginName, kinds: &[&str]) -> Result<(), OffersError> {
        if !kinds.contains(&self.kind.as_str()) {
            let kind = self.kind.chars().take(64).collect();
            return Err(OffersError::Kind { name: self.name.clone(), kind });
        }
        if !plugin.may_offer(&self.name) {
            return Err(OffersError::Prefix { plugin: plugin.clone(), name: self.name.clone() });
        }
        if !text::is_plain(&self.summary, SUMMARY_CHARACTERS) {
            return Err(OffersError::Summary(self.name.clone()));
        }
        let platforms = self.platforms.as_deref().unwrap_or_default();
        let is_known = |(i, platform): (usize, &String)| {
            PLATFORMS.contains(&platform.as_str()) && !platforms[..i].contains(platform)
        };
        if !platforms.iter().enumerate().all(is_known) {
            return Err(OffersError::Platforms(self.name.clone()));
        }
        for (which, schema) in [("inputs", &self.inputs), ("outputs", &self.outputs)] {
            if let Some(schema) = schema {
                check_schema(schema).map_err(|reason| OffersError::Schema {
                    which,
                    name: self.name.clone(),
                    reason,
                })?;
            }
        }
        Ok(())
    }
}

/// What could make a schema dangerous to those who use it: size, depth, references to elsewhere, patterns that are not
/// linear. That it is a schema at all is for the one who compiles it to say.
fn check_schema(schema: &Map<String, Value>) -> Result<(), String> {
    let bytes = serde_json::to_string(schema).map_err(|e| e.to_string())?.len();
    if bytes > SCHEMA_BYTES {
        return Err(format!("{bytes} bytes, and may have 64 KiB"));
    }
    let mut left = SCHEMA_COMPILED_BYTES;
    schema.iter().try_for_each(|(key, value)| check_keyword(key, value, 1, &mut left))
}

fn check_keyword(key: &str, value: &Value, depth: usize, left: &mut usize) -> Result<(), String> {
    if depth > SCHEMA_DEPTH {
        return Err(format!("nested more than {SCHEMA_DEPTH} deep"));
    }
    match (key, value) {
        ("$ref" | "$dynamicRef", Value::String(to)) if !to.starts_with('#') => {
            return Err(format!(
                "`{key}` to `{}`, and may only refer to its own `#/…`",
                to.chars().take(100).collect::<String>()
            ));
        }
        ("pattern", Value::String(pattern)) => check_pattern(pattern, left)?,
        ("patternProperties", Value::Object(patterns)) => {
            patterns.keys().try_for_each(|pattern| check_pattern(pattern, left))?
        }
        _ => {}
    }
    match value {
        Value::Object(fields) => fields.iter().try_for_each(|(key, value)| check_keyword(key, value, depth + 1, left)),
        Value::Array(items) => items.iter().try_for_each(|value| check_keyword("", value, depth + 1, left)),
        _ => Ok(()),
    }
}

fn check_pattern(pattern: &str, left: &mut usize) -> Result<(), String> {
    if pattern.len() > SCHEMA_PATTERN_BYTES {
        return Err("a `pattern` of more than 1,024 bytes".to_owned());
    }
    weigh(pattern, left).map_err(|unfit| match unfit {
        Unfit::Syntax(_) => {
            format!("the pattern `{pattern}` does not run in linear time (no look-around, no back-references)")
        }
        Unfit::TooLarge => {
            format!("patterns that together have more than {SCHEMA_COMPILED_BYTES} bytes when they are compiled")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parse(document: &Value) -> Result<Offers, OffersError> {
        Offers::parse(&document.to_string(), &PluginName::parse("acme/disk").unwrap(), &["step"])
    }

    fn offer(changes: Value) -> Value {
        let mut offer = json!({"kind": "step", "name": "acme:diskUsage", "summary": "Looks at a disk"});
        let fields = offer.as_object_mut().unwrap();
        changes.as_object().unwrap().iter().for_each(|(key, value)| {
            fields.insert(key.clone(), value.clone());
        });
        json!({ "offers": [offer] })
    }

    #[test]
    fn a_document_of_the_published_form_is_read_with_what_it_does_not_say() {
        let offers =
            parse(&offer(json!({"inputs": {"type": "object"}, "platforms": ["linux"], "icon": "disk"}))).unwrap();
        let offer = offers.find("step", "acme:diskUsage").unwrap();
        assert!(!offer.read_only && !offer.idempotent && offer.outputs.is_none());
        assert_eq!(offer.more["icon"], "disk");
        assert!(offers.find("step", "acme:other").is_none());
    }

    #[test]
    fn what_the_published_schema_refuses_is_refused() {
        let text = include_str!("../../../wit/describe.schema.json");
        let schema = jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap();
        let long = "a".repeat(201);
        let many: Vec<Value> =
            (0..65).map(|i| json!({"kind": "step", "name": format!("acme:x{i}"), "summary": "x"})).collect();
        assert!(schema.is_valid(&offer(json!({}))) && parse(&offer(json!({}))).is_ok());
        for bad in [
            json!({}),
            json!([]),
            json!({"offers": {}}),
            json!({ "offers": many }),
            json!({"offers": [{"kind": "step", "name": "acme:x"}]}),
            json!({"offers": [{"name": "acme:x", "summary": "x"}]}),
            offer(json!({"kind": "Step"})),
            offer(json!({"name": "acme:DiskUsage"})),
            offer(json!({"name": "acme"})),
            offer(json!({ "summary": long })),
            offer(json!({"inputs": []})),
            offer(json!({"outputs": true})),
            offer(json!({"platforms": "linux"})),
            offer(json!({"platforms": [1]})),
            offer(json!({"platforms": ["darwin"]})),
            offer(json!({"platforms": ["Linux"]})),
            offer(json!({"platforms": ["linux", "linux"]})),
            offer(json!({"readOnly": "no"})),
            offer(json!({"idempotent": 1})),
        ] {
            assert!(!schema.is_valid(&bad), "the schema takes {bad}");
            assert!(parse(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_plugin_offers_its_own_names_of_kinds_that_it_exports_once() {
        assert!(matches!(parse(&offer(json!({"name": "aws:runShellScript"}))), Err(OffersError::Prefix { .. })));
        assert!(matches!(parse(&offer(json!({"kind": "collector"}))), Err(OffersError::Kind { .. })));
        let one = offer(json!({}))["offers"][0].clone();
        assert!(matches!(parse(&json!({"offers": [one.clone(), one]})), Err(OffersError::Twice(_))));
        assert_eq!(parse(&json!({"offers": []})), Err(OffersError::Count(0)));
        assert!(matches!(parse(&offer(json!({"summary": "x\u{202E}y"}))), Err(OffersError::Summary(_))));
    }

    #[test]
    fn a_schema_refers_to_itself_only_and_stays_cheap() {
        let schema = |schema: Value| parse(&offer(json!({ "inputs": schema })));
        assert!(
            schema(json!({"properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {"a": {"pattern": "^[a-z]+$"}}}))
                .is_ok()
        );
        let mut deep = json!({});
        (0..40).for_each(|_| deep = json!({ "items": deep }));
        for bad in [
            json!({"properties": {"a": {"$ref": "https://example.com/x.json"}}}),
            json!({"allOf": [{"$ref": "file:///etc/passwd"}]}),
            json!({"properties": {"a": {"pattern": "(?=a)b"}}}),
            json!({"properties": {"a": {"pattern": "(a)\\1"}}}),
            json!({"patternProperties": {"(?!a)": {}}}),
            json!({"description": "x".repeat(SCHEMA_BYTES)}),
            json!({"prefixItems": vec![json!({"pattern": "[a-z]{4000}"}); 32]}),
            deep,
        ] {
            assert!(matches!(schema(bad.clone()), Err(OffersError::Schema { .. })), "{}", bad.to_string().len());
        }
    }
}
