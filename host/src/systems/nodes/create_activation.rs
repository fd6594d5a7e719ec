//! CreateActivation

use muster_types::Timestamp;
use muster_types::ssm::{CreateActivationRequest, CreateActivationResult};
use sha2::{Digest, Sha256};

use super::ACTIVATIONS_LIMIT;
use super::records::{ACTIVATION_HOMES, ACTIVATIONS, ActivationRecord, FLEET, FLEETS, HomeRecord};
use crate::operation::{Ctx, Error, Host, Result};
use crate::store::{HostScope, RegionScope, Tx};
use crate::systems::tags;

/// How long an activation is good for where the request does not say.
const DEFAULT_MILLIS: u64 = 24 * 3_600_000;
/// How long at most.
const LONGEST_MILLIS: u64 = 30 * 24 * 3_600_000;

/// Makes an activation. The only answer that tells its code.
pub(super) async fn create_activation(ctx: Ctx, request: CreateActivationRequest) -> Result<CreateActivationResult> {
    activate(&ctx.host(), &ctx.scope, request).await
}

/// The same for the host itself, which enrols the machine that it runs on.
///
/// # Errors
/// As the operation's.
pub async fn activate(
    host: &Host,
    scope: &RegionScope,
    request: CreateActivationRequest,
) -> Result<CreateActivationResult> {
    checked_role(&request.iam_role, &scope.account)?;
    let tags = tags::checked(request.tags)?;
    let now = host.env.now_millis();
    let expires_millis = expiry(request.expiration_date, now)?;
    let id = host.env.uuid().to_string();
    let code = code(&host.env.bytes());
    // RegistrationMetadata is reserved for AWS's own services: no operation shows it, so nothing of it is kept.
    let activation = ActivationRecord {
        code_sha256: Sha256::digest(code.as_bytes()).into(),
        description: request.description,
        default_instance_name: request.default_instance_name.filter(|name| !name.is_empty()),
        iam_role: request.iam_role,
        registration_limit: request.registration_limit.and_then(|limit| limit.try_into().ok()).unwrap_or(1),
        registrations: 0,
        created_millis: now,
        expires_millis,
        tags,
    };
    host.store
        .transact(async |tx: &mut Tx| {
            let mut fleet = tx.get(&FLEETS, scope, FLEET).await?.unwrap_or_default();
            if fleet.activations >= ACTIVATIONS_LIMIT {
                return Err(Error::new(
                    "InvalidParameters",
                    format!(
                        "The account has {ACTIVATIONS_LIMIT} activations in this region, which is the most. Delete those \
                         that have expired."
                    ),
                ));
            }
            fleet.activations += 1;
            tx.put(&FLEETS, scope, FLEET, &fleet).await?;
            tx.put(&ACTIVATION_HOMES, &HostScope, &id, &HomeRecord { scope: scope.clone() }).await?;
            tx.put(&ACTIVATIONS, scope, &id, &activation).await?;
            Ok(())
        })
        .await?;
    Ok(CreateActivationResult { activation_id: Some(id), activation_code: Some(code) })
}

/// A name, or a path and a name, of the characters that role names have; not a role that belongs to a service.
fn checked_role(role: &str, account: &str) -> Result<()> {
    let allowed = |character: char| character.is_alphanumeric() || "+=,.@-_/".contains(character);
    let (path, name) = role.rsplit_once('/').unwrap_or(("", role));
    let of_service =
        path.trim_start_matches('/').starts_with("aws-service-role") || name.starts_with("AWSServiceRoleFor");
    if name.is_empty() || of_service || !role.chars().all(allowed) {
        return Err(Error::new(
            "ValidationException",
            format!(
                "Nonexistent role or missing ssm service principal in trust policy: arn:aws:iam::{account}:role/{role}"
            ),
        ));
    }
    Ok(())
}

fn expiry(asked: Option<Timestamp>, now: u64) -> Result<u64> {
    let Some(asked) = asked else { return Ok(now + DEFAULT_MILLIS) };
    match u64::try_from(asked.0) {
        Ok(at) if at > now && at <= now + LONGEST_MILLIS => Ok(at),
        _ => Err(Error::new("ValidationException", "ExpirationDate must be in the future and at most 30 days ahead.")),
    }
}

/// 160 random bits as 32 characters that survive being read aloud and pasted into a shell.
fn code(random: &[u8; 20]) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bits = 0u32;
    let mut held = 0;
    let mut code = String::with_capacity(32);
    for byte in random {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            code.push(char::from(ALPHABET[(bits >> held) as usize & 31]));
        }
    }
    code
}
