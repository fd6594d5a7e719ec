use muster_types::ssm::{ParameterTier, ParameterType, PutParameterRequest, PutParameterResult};
use regex::{Regex, RegexBuilder};

use super::names::Name;
use super::records::{COUNTS, PARAMETERS, ParameterRecord, STANDARD, VERSIONS};
use super::{Unbuilt, secure};
use crate::operation::{Ctx, Error, Result};
use crate::store::Tx;
use crate::systems::keys::KeyUser;
use crate::systems::tags::{self, ResourceType};

/// Of a parameter of the standard tier.
const STANDARD_CHARACTERS: usize = 4_096;
/// Of the standard tier in an account and region.
const STANDARD_PARAMETERS: u64 = 10_000;
/// Versions that are kept, the newest too.
const VERSIONS_KEPT: u64 = 100;
/// Memory that a compiled pattern may take.
const PATTERN_BYTES: usize = 1024 * 1024;
/// What values are when nothing else is said.
const TEXT: &str = "text";

/// Stores a new parameter with its tags, or a new version of one.
pub async fn put_parameter(ctx: Ctx, mut request: PutParameterRequest) -> Result<PutParameterResult> {
    let name = check(&ctx, &request)?;
    let tags = tags::checked(request.tags.take())?;
    let modified_millis = ctx.env.now_millis();
    // Of one that is there the type may be left out.
    let may_seal = request.r#type.is_none_or(|kind| kind == ParameterType::SecureString);
    let sealing = may_seal.then(|| (KeyUser::of(&ctx), ctx.keys.draft(&ctx.scope.account, &ctx.env)));

    ctx.store
        .transact(async |tx: &mut Tx| {
            let old = tx.get(&PARAMETERS, &ctx.scope, &name).await?;
            let mut record = next(&name, old.as_ref(), &request, modified_millis, &ctx.caller.arn)?;
            if record.kind == ParameterType::SecureString {
                let unsealed = || Error::internal("a SecureString without anything to seal it with");
                let (user, draft) = sealing.as_ref().ok_or_else(unsealed)?;
                record = secure::seal(tx, &ctx, user, draft, record, old.as_ref()).await?;
            }
            match old {
                Some(old) => {
                    tx.put(&VERSIONS, &ctx.scope, &(name.as_str(), old.version), &old).await?;
                    if let Some(oldest) = record.version.checked_sub(VERSIONS_KEPT) {
                        let place = (name.as_str(), oldest);
                        if let Some(oldest) = tx.get(&VERSIONS, &ctx.scope, &place).await? {
                            secure::forget(tx, &ctx.scope, &oldest).await?;
                            tx.delete(&VERSIONS, &ctx.scope, &place).await?;
                        }
                    }
                }
                None => {
                    count_one_more(tx, &ctx, request.tier).await?;
                    tags::put_initial(tx, &ctx.scope, ResourceType::Parameter, &record.name, &tags).await?;
                }
            }
            tx.put(&PARAMETERS, &ctx.scope, &name, &record).await?;
            Ok(PutParameterResult { version: Some(record.version.cast_signed()), tier: Some(record.tier) })
        })
        .await
}

/// What can be said of the request without looking anything up.
fn check(ctx: &Ctx, request: &PutParameterRequest) -> Result<Name> {
    let characters = check_value(&request.value)?;
    let name = Name::parse_new(&ctx.scope, &request.name)?;
    check_kind(request)?;
    check_tier(request.tier, characters)?;
    if let Some(pattern) = &request.allowed_pattern {
        compile(pattern)?;
    }
    if request.policies.is_some() {
        return Err(match request.tier {
            None | Some(ParameterTier::Standard) => {
                invalid("You can't assign parameter policies to a standard-parameter tier.")
            }
            Some(_) => Unbuilt::Policies.refused(),
        });
    }
    let overwrite = request.overwrite.unwrap_or_default();
    if overwrite && request.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(invalid(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove \
             overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        ));
    }
    Ok(name)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationException", message)
}

/// The value's characters, whose bounds the model states as far as they hold for every tier.
fn check_value(value: &str) -> Result<usize> {
    if value.find("{{").is_some_and(|open| value[open..].contains("}}")) {
        return Err(invalid("Parameter value can't nest another parameter. Do not use \"{{}}\" in the value."));
    }
    Ok(value.chars().count())
}

fn check_kind(request: &PutParameterRequest) -> Result<()> {
    if let Some(kind) = request.r#type {
        check_key(kind, request)?;
    }
    match request.data_type.as_deref() {
        None | Some(TEXT) => Ok(()),
        Some("aws:ec2:image") => Err(match request.r#type {
            Some(kind @ (ParameterType::StringList | ParameterType::SecureString)) => invalid(format!(
                "The aws:ec2:image data type is not supported for the following input type: {}",
                kind.as_str()
            )),
            _ => Unbuilt::Image.refused(),
        }),
        Some("aws:ssm:integration") => Err(Unbuilt::Integration.refused()),
        Some(other) => Err(invalid(format!(
            "The following data type is not supported: {other} (Data type names are all lowercase.)"
        ))),
    }
}

fn check_key(kind: ParameterType, request: &PutParameterRequest) -> Result<()> {
    if kind == ParameterType::SecureString || request.key_id.is_none() {
        return Ok(());
    }
    Err(invalid("KeyId is required for SecureString type parameter only."))
}

fn check_tier(tier: Option<ParameterTier>, characters: usize) -> Result<()> {
    match tier {
        Some(ParameterTier::Advanced) => Err(Unbuilt::AdvancedTier.refused()),
        Some(ParameterTier::IntelligentTiering) if characters > STANDARD_CHARACTERS => {
            Err(Unbuilt::AdvancedTier.refused())
        }
        _ if characters > STANDARD_CHARACTERS => Err(invalid(format!(
            "Standard tier parameters support a maximum parameter value of {STANDARD_CHARACTERS} characters. To create a \
             larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see \
             https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
        ))),
        _ => Ok(()),
    }
}

/// The version that the request makes of what was there.
fn next(
    name: &Name,
    old: Option<&ParameterRecord>,
    request: &PutParameterRequest,
    modified_millis: u64,
    modified_by: &str,
) -> Result<ParameterRecord> {
    if old.is_some() && !request.overwrite.unwrap_or_default() {
        return Err(Error::new(
            "ParameterAlreadyExists",
            "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
        ));
    }
    let kind = request
        .r#type
        .or(old.map(|old| old.kind))
        .ok_or_else(|| invalid("A parameter type is required when you create a parameter."))?;
    check_key(kind, request)?;
    if let Some(old) = old.filter(|old| old.kind != kind) {
        return Err(Error::new(
            "HierarchyTypeMismatchException",
            format!(
                "The parameter {} has the type {}. A parameter's type can't be changed to {}: create another parameter.",
                name.asked(),
                old.kind.as_str(),
                kind.as_str()
            ),
        ));
    }
    let allowed_pattern = request.allowed_pattern.clone().or_else(|| old.and_then(|old| old.allowed_pattern.clone()));
    if let Some(pattern) = &allowed_pattern {
        check_pattern(pattern, kind, &request.value)?;
    }
    Ok(ParameterRecord {
        name: old.map_or_else(|| name.asked().to_owned(), |old| old.name.clone()),
        version: old.map_or(1, |old| old.version + 1),
        kind,
        value: request.value.clone(),
        sealed: None,
        key_id: request.key_id.clone(),
        named_key: None,
        description: request.description.clone().or_else(|| old.and_then(|old| old.description.clone())),
        allowed_pattern,
        tier: ParameterTier::Standard,
        data_type: request
            .data_type
            .clone()
            .or_else(|| old.map(|old| old.data_type.clone()))
            .unwrap_or_else(|| TEXT.to_owned()),
        modified_millis,
        modified_by: modified_by.to_owned(),
    })
}

fn check_pattern(pattern: &str, kind: ParameterType, value: &str) -> Result<()> {
    let regex = compile(pattern)?;
    let matches = match kind {
        ParameterType::StringList => value.split(',').all(|item| regex.is_match(item)),
        _ => regex.is_match(value),
    };
    if matches {
        return Ok(());
    }
    Err(Error::new(
        "ParameterPatternMismatchException",
        format!("Parameter value, cannot be validated against allowedPattern: {pattern}"),
    ))
}

/// The pattern for whole values. It runs in time linear in the value, so back-references and look-around are refused.
fn compile(pattern: &str) -> Result<Regex> {
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(PATTERN_BYTES).build().map_err(|error| {
        Error::new(
            "InvalidAllowedPatternException",
            format!("The allowed pattern {pattern} is not a regular expression that can be used: {error}"),
        )
    })
}

async fn count_one_more(tx: &mut Tx, ctx: &Ctx, tier: Option<ParameterTier>) -> Result<()> {
    let mut counted = tx.get(&COUNTS, &ctx.scope, STANDARD).await?.unwrap_or_default();
    if counted.count >= STANDARD_PARAMETERS {
        if tier == Some(ParameterTier::IntelligentTiering) {
            return Err(Unbuilt::AdvancedTier.refused());
        }
        return Err(Error::new(
            "ParameterLimitExceeded",
            format!(
                "You have reached the maximum number of standard parameters for this AWS account and Region \
                 ({STANDARD_PARAMETERS}). To add more parameters, either delete existing parameters or upgrade to the \
                 advanced-parameter tier (charges apply)."
            ),
        ));
    }
    counted.count += 1;
    Ok(tx.put(&COUNTS, &ctx.scope, STANDARD, &counted).await?)
}
