//! What a schema has against a configuration. Pure.
//!
//! Nothing outside of a schema is loaded, and patterns run in time linear in the text. What a check may take beyond that is up to
//! the limits under which it runs. Values of the configuration are in no message: they may be secrets.

use jsonschema::{Draft, PatternOptions, Validator};
use serde_json::Value;

/// A schema: AppConfig's 32,768 characters.
const SCHEMA_BYTES: usize = 4 * 32_768;
/// A configuration: the most that AppConfig's quota can be raised to.
const CONTENT_BYTES: usize = 4_000 * 1_024;
/// Memory that a compiled pattern may take.
const PATTERN_BYTES: usize = 1_024 * 1_024;
/// Problems that are told: nobody reads more at once.
const PROBLEMS: usize = 100;
/// A problem's message, whose length follows from the schema's.
const MESSAGE_BYTES: usize = 1_024;
/// Values of a configuration whose problems are all looked for; of a larger one, the first is told. Each problem that is found
/// takes memory, and there can be one for each value.
const VALUES: usize = 50_000;

/// The drafts by their `$schema`, without scheme and `#`.
const DRAFTS: [(&str, Draft); 5] = [
    ("json-schema.org/draft-04/schema", Draft::Draft4),
    ("json-schema.org/draft-06/schema", Draft::Draft6),
    ("json-schema.org/draft-07/schema", Draft::Draft7),
    ("json-schema.org/draft/2019-09/schema", Draft::Draft201909),
    ("json-schema.org/draft/2020-12/schema", Draft::Draft202012),
];

/// Something in a configuration that its schema does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A JSON pointer into the configuration; none where it is not JSON.
    pub place: Option<String>,
    /// The keyword of the schema that is broken.
    pub keyword: String,
    /// In words.
    pub message: String,
}

/// What the schema has against the content: at most 100 problems, in the order in which they are found.
///
/// # Errors
/// In words, what is wrong with the schema.
pub fn problems(schema: &[u8], content: &[u8]) -> Result<Vec<Problem>, String> {
    let validator = validator(schema)?;
    let not_json = |message| vec![Problem { place: None, keyword: "type".to_owned(), message }];
    if content.len() > CONTENT_BYTES {
        return Ok(not_json(format!("more than {CONTENT_BYTES} bytes are not checked")));
    }
    let content: Value = match serde_json::from_slice(content) {
        Ok(content) => content,
        Err(error) => {
            // serde's own words may repeat what is there.
            return Ok(not_json(format!("not JSON: line {}, column {}", error.line(), error.column())));
        }
    };
    if has_more_values(&content, VALUES) {
        return Ok(validator.validate(&content).err().iter().map(Problem::from).collect());
    }
    Ok(validator.iter_errors(&content).take(PROBLEMS).map(|error| Problem::from(&error)).collect())
}

/// What checks values against the schema. One without `$schema` is of draft 4, as AppConfig takes it.
///
/// # Errors
/// In words, what is wrong with the schema.
pub fn validator(schema: &[u8]) -> Result<Validator, String> {
    if schema.len() > SCHEMA_BYTES {
        return Err(format!("a schema may have {SCHEMA_BYTES} bytes at most"));
    }
    let schema: Value = serde_json::from_slice(schema)
        .map_err(|error| format!("the schema is not JSON: line {}, column {}", error.line(), error.column()))?;
    let draft = draft(schema.get("$schema"))?;
    jsonschema::options()
        .with_draft(draft)
        .with_pattern_options(PatternOptions::regex().size_limit(PATTERN_BYTES))
        .offline()
        .build(&schema)
        .map_err(|error| format!("the schema is not one that can be used: {}", cut(error.masked().to_string())))
}

fn draft(named: Option<&Value>) -> Result<Draft, String> {
    let Some(named) = named else { return Ok(Draft::Draft4) };
    let name = named.as_str().unwrap_or_default().trim_end_matches('#');
    let name = name.strip_prefix("https://").or_else(|| name.strip_prefix("http://"));
    DRAFTS
        .iter()
        .find(|(draft, _)| Some(*draft) == name)
        .map(|(_, draft)| *draft)
        .ok_or_else(|| "the $schema is not that of a known draft: drafts are 4, 6, 7, 2019-09 and 2020-12".to_owned())
}

/// Whether there are more than so many values in the value, itself too.
fn has_more_values(value: &Value, most: usize) -> bool {
    fn left(value: &Value, most: usize) -> Option<usize> {
        let most = most.checked_sub(1)?;
        match value {
            Value::Array(items) => items.iter().try_fold(most, |most, item| left(item, most)),
            Value::Object(members) => members.values().try_fold(most, |most, member| left(member, most)),
            _ => Some(most),
        }
    }
    left(value, most).is_none()
}

impl From<&jsonschema::ValidationError<'_>> for Problem {
    fn from(error: &jsonschema::ValidationError<'_>) -> Self {
        Self {
            place: Some(error.instance_path().to_string()),
            keyword: error.kind().keyword().to_owned(),
            message: cut(error.masked().to_string()),
        }
    }
}

/// The text up to [`MESSAGE_BYTES`].
fn cut(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(MESSAGE_BYTES));
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DRAFT_4: &str = "http://json-schema.org/draft-04/schema#";
    const DRAFT_6: &str = "http://json-schema.org/draft-06/schema#";
    const DRAFT_7: &str = "http://json-schema.org/draft-07/schema#";
    const DRAFT_2019: &str = "https://json-schema.org/draft/2019-09/schema";
    const DRAFT_2020: &str = "https://json-schema.org/draft/2020-12/schema";

    fn of(draft: &str, schema: Value) -> Value {
        let mut schema = schema;
        schema["$schema"] = draft.into();
        schema
    }

    fn found(schema: &Value, content: &Value) -> Vec<Problem> {
        problems(schema.to_string().as_bytes(), content.to_string().as_bytes()).unwrap()
    }

    fn is_valid(schema: &Value, content: Value) -> bool {
        found(schema, &content).is_empty()
    }

    fn refused(schema: &str) -> String {
        problems(schema.as_bytes(), b"{}").unwrap_err()
    }

    /// Each by a keyword that the one before has not, or has otherwise, as the drafts' documents say.
    #[test]
    fn each_draft_is_read_by_its_own_rules() {
        // Draft 4: exclusiveMinimum is a boolean beside minimum (validation, 5.1.3).
        let four = of(DRAFT_4, json!({ "minimum": 5, "exclusiveMinimum": true }));
        assert!(is_valid(&four, json!(6)) && !is_valid(&four, json!(5)));
        // Draft 6: exclusiveMinimum is a number (6.5), const (6.24), contains (6.14), and a boolean is a schema.
        let six = of(DRAFT_6, json!({ "exclusiveMinimum": 5, "not": { "const": 7 } }));
        assert!(is_valid(&six, json!(6)) && !is_valid(&six, json!(5)) && !is_valid(&six, json!(7)));
        let six = of(DRAFT_6, json!({ "contains": { "type": "string" }, "items": true }));
        assert!(is_valid(&six, json!([1, "a"])) && !is_valid(&six, json!([1])));
        // Draft 7: if, then, else (6.6).
        let conditional = json!({ "if": { "required": ["tls"] }, "then": { "required": ["certificate"] } });
        let seven = of(DRAFT_7, conditional.clone());
        assert!(
            !is_valid(&seven, json!({ "tls": true })) && is_valid(&seven, json!({ "tls": true, "certificate": "" }))
        );
        assert!(is_valid(&of(DRAFT_6, conditional), json!({ "tls": true })), "no keyword of draft 6");
        // 2019-09: dependentRequired (validation, 6.5.4) and unevaluatedProperties (core, 9.3.2.4); items may be a list (9.3.1.1).
        let nine = of(DRAFT_2019, json!({ "dependentRequired": { "a": ["b"] } }));
        assert!(is_valid(&nine, json!({ "a": 1, "b": 2 })) && !is_valid(&nine, json!({ "a": 1 })));
        let nine = of(DRAFT_2019, json!({ "allOf": [{ "properties": { "a": {} } }], "unevaluatedProperties": false }));
        assert!(is_valid(&nine, json!({ "a": 1 })) && !is_valid(&nine, json!({ "b": 1 })));
        let nine = of(DRAFT_2019, json!({ "items": [{ "type": "string" }] }));
        assert!(is_valid(&nine, json!(["a", 1])) && !is_valid(&nine, json!([1])));
        // 2020-12: prefixItems takes the place of that list (core, 10.3.1.1).
        let twenty = of(DRAFT_2020, json!({ "prefixItems": [{ "type": "string" }], "items": false }));
        assert!(is_valid(&twenty, json!(["a"])) && !is_valid(&twenty, json!(["a", 1])));
    }

    #[test]
    fn a_schema_that_names_no_draft_is_of_draft_4() {
        let schema = json!({ "minimum": 5, "exclusiveMinimum": true });
        assert!(is_valid(&schema, json!(6)) && !is_valid(&schema, json!(5)));
        assert!(refused(r#"{ "exclusiveMinimum": 5 }"#).contains("boolean"));
        assert!(is_valid(&of("http://json-schema.org/draft-04/schema", schema), json!(6)), "with or without #");
    }

    #[test]
    fn a_problem_tells_its_place_and_keyword_and_no_value() {
        let schema = json!({
            "properties": {
                "hosts": { "items": { "properties": { "port": { "type": "integer", "maximum": 65535 } } } },
                "a/b": { "enum": ["x"] }
            },
            "required": ["name"]
        });
        let content = json!({ "hosts": [{ "port": 80 }, { "port": 70707 }, { "port": "hunter2" }], "a/b": "hunter2" });
        let mut found = found(&schema, &content);
        found.sort_by(|a, b| a.place.cmp(&b.place));
        let places: Vec<_> =
            found.iter().map(|problem| (problem.place.as_deref().unwrap(), problem.keyword.as_str())).collect();
        // RFC 6901: the slash of a name is ~1.
        let expected = [("", "required"), ("/a~1b", "enum"), ("/hosts/1/port", "maximum"), ("/hosts/2/port", "type")];
        assert_eq!(places, expected);
        for problem in found {
            assert!(!problem.message.contains("hunter2") && !problem.message.contains("70707"), "{problem:?}");
            assert!(!problem.message.is_empty());
        }
    }

    #[test]
    fn what_is_no_json_is_a_problem_without_a_place() {
        let found = problems(b"{}", b"{\n  \"password\": hunter2\n}").unwrap();
        let message = "not JSON: line 2, column 15".to_owned();
        assert_eq!(found, [Problem { place: None, keyword: "type".into(), message }]);
        assert_eq!(problems(b"{}", b"").unwrap().len(), 1);
        assert_eq!(problems(b"{}", &[0xff, b'"']).unwrap().len(), 1);
        // Deeper than any parser goes.
        assert_eq!(problems(b"{}", "[".repeat(100_000).as_bytes()).unwrap().len(), 1);
    }

    #[test]
    fn problems_and_their_words_are_bounded() {
        let schema = json!({ "items": { "enum": ["x".repeat(5_000)] } });
        let told = found(&schema, &json!(vec![0; 1_000]));
        assert_eq!(told.len(), 100);
        assert!(told.iter().all(|problem| problem.message.len() <= 1_024));
        let large = json!(vec![0; 60_000]);
        assert_eq!(found(&json!({ "items": { "type": "string" } }), &large).len(), 1);
        assert!(is_valid(&json!({ "items": { "type": "integer" } }), large));
        assert_eq!(problems(b"{}", &vec![b' '; 5_000_000]).unwrap()[0].place, None);
    }

    #[test]
    fn what_is_no_schema_is_refused_and_nothing_is_loaded() {
        for schema in [
            "",
            "{",
            "[]",
            r#"{ "type": 5 }"#,
            r#"{ "pattern": "(a" }"#,
            r##"{ "$ref": "#/definitions/none" }"##,
            r#"{ "$ref": "https://example.com/schema.json" }"#,
            r#"{ "$ref": "file:///etc/passwd" }"#,
            r#"{ "$schema": "https://example.com/draft" }"#,
            r#"{ "$schema": 4 }"#,
        ] {
            assert!(!refused(schema).is_empty(), "{schema}");
        }
        assert!(refused(&format!("{{ \"title\": \"{}\" }}", "x".repeat(140_000))).contains("131072 bytes"));
    }

    #[test]
    fn patterns_are_linear_and_others_are_refused() {
        let schema = json!({ "pattern": "^(a+)+$" });
        assert!(!is_valid(&schema, json!(format!("{}b", "a".repeat(100_000)))));
        for pattern in ["(?=a)b", r"(a)\1"] {
            assert!(problems(json!({ "pattern": pattern }).to_string().as_bytes(), b"{}").is_err(), "{pattern}");
        }
    }

    #[test]
    fn a_schema_may_refer_to_itself() {
        let schema = json!({
            "properties": { "children": { "items": { "$ref": "#" } }, "name": { "type": "string" } }
        });
        assert!(is_valid(&schema, json!({ "name": "a", "children": [{ "children": [] }] })));
        let found = found(&schema, &json!({ "children": [{ "children": [{ "name": 1 }] }] }));
        assert_eq!(found[0].place.as_deref(), Some("/children/0/children/0/name"));
    }
}
