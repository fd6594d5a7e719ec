//! Validators of profiles: kept beside them, and run on a configuration before it is used.

use muster_types::appconfig::{Validator, ValidatorType};
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::json;

use super::records::{VALIDATORS, ValidatorRecord};
use super::{Unbuilt, bad_request};
use crate::operation::{Host, Result};
use crate::store::{Range, RegionScope, Tx, View};

/// Validators of a profile: the model's bound.
const VALIDATORS_LIMIT: usize = 2;

/// Whether a profile can have these validators.
///
/// # Errors
/// `NotImplementedException` for any.
pub fn check_given(operation: &str, validators: &[Validator]) -> Result<()> {
    if validators.is_empty() { Ok(()) } else { Err(Unbuilt::Validators.refused(operation)) }
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

/// Runs all validators on a configuration, in their order.
///
/// # Errors
/// `BadRequestException` that tells, in `Details`, what each of them has against it.
pub async fn check(
    host: &Host,
    scope: &RegionScope,
    validators: &[Validator],
    content: &[u8],
    content_type: &str,
) -> Result<()> {
    let mut findings = Vec::new();
    for validator in validators {
        findings.extend(run(host, scope, validator, content, content_type).await?);
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

/// Runs one validator.
async fn run(
    _host: &Host,
    _scope: &RegionScope,
    validator: &Validator,
    content: &[u8],
    _content_type: &str,
) -> Result<Vec<Finding>> {
    if validator.r#type == ValidatorType::JsonSchema
        && let Err(error) = serde_json::from_slice::<IgnoredAny>(content)
    {
        return Ok(vec![Finding {
            r#type: validator.r#type,
            constraint: Some("type".to_owned()),
            location: None,
            reason: format!("The configuration is not JSON: line {}, column {}.", error.line(), error.column()),
        }]);
    }
    Err(Unbuilt::Validators.refused("ValidateConfiguration"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::testing::{ctx, host};

    fn schema() -> Validator {
        Validator { r#type: ValidatorType::JsonSchema, content: "{}".to_owned() }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_no_json_is_refused_with_its_place_and_without_its_words() {
        let ctx = ctx(&host());
        let content = b"{\n  \"password\": hunter2\n}";
        let refused = check(&ctx.host(), &ctx.scope, &[schema()], content, "application/json").await.unwrap_err();
        assert_eq!(refused.code, "BadRequestException");
        assert_eq!(refused.members["Reason"], "InvalidConfiguration");
        let detail = &refused.members["Details"]["InvalidConfiguration"][0];
        let expected = json!({
            "Type": "JSON_SCHEMA", "Constraint": "type",
            "Reason": "The configuration is not JSON: line 2, column 15."
        });
        assert_eq!(*detail, expected);
    }
}
