//! Validators of profiles: kept beside them, and run on a configuration before it is used.

use muster_package::plain;
use muster_runtime::{CallFailure, Configuration, Problem};
use muster_types::appconfig::{Validator, ValidatorType};
use serde::Serialize;
use serde_json::json;

use super::records::{VALIDATORS, VERSIONS, ValidatorRecord};
use super::resources::version_not_found;
use super::{bad_request, contents};
use crate::operation::{Host, Result};
use crate::plugins::{
    self,
    hosted::{self, Hosted, Purpose},
};
use crate::store::{Range, RegionScope, Tx, View};

/// Validators of a profile: the model's bound.
const VALIDATORS_LIMIT: usize = 2;

/// The validator that checks against a schema, with the schema as its input.
const JSON_SCHEMA: &str = "muster:jsonSchema";
/// The code with which it fails where the schema is none.
const INVALID_SCHEMA: &str = "invalid-schema";
/// What of a text of a validator is told, in characters.
const REASON_CHARACTERS: usize = 1_024;

/// Whether a profile can have these validators: a schema has to be one, a function the name of a validator that a plugin in use
/// offers, or an ARN that stands for one.
///
/// # Errors
/// `BadRequestException` that tells which cannot be had and why, without its words; `ThrottlingException`, where too many wait for
/// validators; the store's.
pub async fn check_given(host: &Host, scope: &RegionScope, validators: &[Validator]) -> Result<()> {
    for validator in validators {
        let hosted = found(host, scope, validator).await?;
        if validator.r#type != ValidatorType::JsonSchema {
            continue;
        }
        let nothing = Configuration { content: b"null".to_vec(), content_type: "application/json".to_owned() };
        let nothing = std::future::ready(Ok(nothing));
        if let Err(failure) = call(host, scope, &hosted, validator, nothing).await? {
            let why = match failure.code() {
                INVALID_SCHEMA => plain(failure.message()),
                code => format!("the schema could not be checked ({code}): {}", plain(failure.message())),
            };
            return Err(bad_request(format!("A validator of type JSON_SCHEMA cannot be used: {why}.")));
        }
    }
    Ok(())
}

/// What a validator runs.
async fn found(host: &Host, scope: &RegionScope, validator: &Validator) -> Result<Hosted> {
    let found = host.store.read(async |view: &View| {
        let name = match validator.r#type {
            ValidatorType::JsonSchema => Some(JSON_SCHEMA.to_owned()),
            ValidatorType::Lambda => plugins::functions::offer(view, scope, &validator.content).await?,
        };
        match name {
            Some(name) => hosted::hosted(view, scope, "validator", &name).await,
            None => Ok(None),
        }
    });
    let refused = |why: String| bad_request(format!("A validator cannot be used: {why}"));
    match found.await {
        Ok(Some(hosted)) => Ok(hosted),
        Ok(None) if validator.r#type == ValidatorType::JsonSchema => {
            Err(refused(format!("no plugin in use offers {JSON_SCHEMA}.")))
        }
        Ok(None) => Err(refused(
            "the Content of one of type LAMBDA is the name of a validator that a plugin in use offers, as acme:portRange, or the \
             ARN of a function that PutFunction mapped to one."
                .to_owned(),
        )),
        Err(error) if error.is_internal() => Err(error),
        Err(error) => Err(refused(error.message)),
    }
}

/// Their types, in their order, for lists.
pub fn types(validators: &[Validator]) -> Vec<ValidatorType> {
    validators.iter().map(|validator| validator.r#type).collect()
}

/// The validators of a profile, in their order.
///
/// # Errors
/// The store's.
pub async fn of(view: &View, scope: &RegionScope, profile: (&str, &str)) -> Result<Vec<Validator>> {
    let page = view.scan(&VALIDATORS, scope, Range::prefix(profile), VALIDATORS_LIMIT).await?;
    Ok(page.rows.into_iter().map(|(_, record)| record.validator).collect())
}

/// Makes these the validators of a profile.
///
/// # Errors
/// The store's.
pub async fn put(
    tx: &mut Tx,
    scope: &RegionScope,
    (application, profile): (&str, &str),
    validators: &[Validator],
) -> Result<()> {
    let old = tx.scan(&VALIDATORS, scope, Range::prefix((application, profile)), VALIDATORS_LIMIT).await?;
    for (key, _) in old.rows {
        tx.delete(&VALIDATORS, scope, &key).await?;
    }
    for (place, validator) in (0_u64..).zip(validators) {
        let record = ValidatorRecord { validator: validator.clone() };
        tx.put(&VALIDATORS, scope, &(application, profile, place), &record).await?;
    }
    Ok(())
}

/// Runs all validators on a hosted version, in their order.
///
/// # Errors
/// `BadRequestException` that tells, in `Details`, what each of them has against it; `ResourceNotFoundException`, where the version is
/// deleted meanwhile; `ThrottlingException`, where too many wait for validators; the store's.
pub async fn check(
    host: &Host,
    scope: &RegionScope,
    validators: &[Validator],
    version: (&str, &str, u64),
) -> Result<()> {
    let mut findings = Vec::new();
    for validator in validators {
        findings.extend(run(host, scope, validator, configuration(host, scope, version)).await?);
    }
    if findings.is_empty() {
        return Ok(());
    }
    Err(bad_request("The configuration is not valid: Details tells what the validators found.")
        .with("Reason", "InvalidConfiguration")
        .with("Details", json!({ "InvalidConfiguration": findings })))
}

/// Something that a validator has against a configuration: AWS's `InvalidConfigurationDetail`.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Finding {
    r#type: ValidatorType,
    /// The keyword of the schema that is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    constraint: Option<String>,
    /// A JSON pointer into the configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    reason: String,
}

async fn configuration(host: &Host, scope: &RegionScope, of: (&str, &str, u64)) -> Result<Configuration> {
    let read = host.store.read(async |view: &View| {
        let found = view.get(&VERSIONS, scope, &of).await?;
        let version = found.ok_or_else(|| version_not_found(&of.2.to_string()))?;
        Ok(Configuration { content: contents::get(view, scope, of).await?, content_type: version.content_type })
    });
    read.await
}

/// Runs one validator.
async fn run(
    host: &Host,
    scope: &RegionScope,
    validator: &Validator,
    configuration: impl Future<Output = Result<Configuration>>,
) -> Result<Vec<Finding>> {
    let finding = |problem: Problem| Finding {
        r#type: validator.r#type,
        constraint: problem.keyword.as_deref().map(told),
        location: problem.place.as_deref().map(told),
        reason: told(&problem.message),
    };
    let failed = |reason: String| {
        vec![Finding { r#type: validator.r#type, constraint: None, location: None, reason: told(&reason) }]
    };
    let hosted = match found(host, scope, validator).await {
        Ok(hosted) => hosted,
        Err(error) if error.is_internal() => return Err(error),
        // It was there when the profile was made.
        Err(error) => return Ok(failed(error.message)),
    };
    match call(host, scope, &hosted, validator, configuration).await? {
        Ok(problems) => Ok(problems.into_iter().map(finding).collect()),
        Err(failure) => Ok(failed(format!(
            "The validator did not say whether the configuration is valid. {}: {}",
            failure.code(),
            failure.message()
        ))),
    }
}

/// A validator's own text, plain and within its bound: written out, a character of control is several.
fn told(text: &str) -> String {
    plain(text).chars().take(REASON_CHARACTERS).collect()
}

async fn call(
    host: &Host,
    scope: &RegionScope,
    hosted: &Hosted,
    validator: &Validator,
    configuration: impl Future<Output = Result<Configuration>>,
) -> Result<std::result::Result<Vec<Problem>, CallFailure>> {
    let inputs = match validator.r#type {
        ValidatorType::JsonSchema => json!({ "schema": validator.content }),
        ValidatorType::Lambda => json!({}),
    };
    let name = hosted.offer.name.clone();
    let run_id = host.env.uuid().to_string();
    let purpose = Purpose { scope: scope.clone(), call_id: run_id.clone(), run_id, attempt: 1, name, inputs };
    hosted.validate(host, purpose, configuration).await
}
