//! `muster/json-schema`: configurations against JSON Schema.

pub mod check;

use muster_plugin::{Configuration, Failure, Problem};

/// What configurations are checked against.
#[muster_plugin::data]
struct Inputs {
    /// A JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12, as its `$schema` says; of draft 4 where it says none.
    schema: String,
}

/// Checks a JSON configuration against a JSON Schema
///
/// Fails with `invalid-schema` where the schema is none.
#[muster_plugin::validator("muster:jsonSchema", read_only, idempotent)]
fn json_schema(inputs: Inputs, configuration: Configuration) -> Result<Vec<Problem>, Failure> {
    let problems = check::problems(inputs.schema.as_bytes(), &configuration.content)
        .map_err(|why| Failure::new("invalid-schema", why))?;
    let problem = |check::Problem { place, keyword, message }| Problem { place, keyword: Some(keyword), message };
    Ok(problems.into_iter().map(problem).collect())
}

muster_plugin::plugin! { validators { json_schema } }
