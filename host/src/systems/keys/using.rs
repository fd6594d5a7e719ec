//! Who uses a key, for what, and what is sealed with it.

use serde_json::Value;

use super::records::{KEY_USES, KEYS, KeyRecord, KeyUseRecord};
use super::{Found, arn, asked_arn, found};
use crate::access::policy::{Context, Kind, Named, is_account};
use crate::access::records::TrustRecord;
use crate::access::{conditions, may_use_key, trust};
use crate::audit::Pending;
use crate::operation::{Caller, Ctx, Error, Resource, Result};
use crate::store::{RegionScope, Tx, View};

/// Who uses keys, and the condition keys of the request, taken before a transaction.
pub struct KeyUser {
    caller: Caller,
    scope: RegionScope,
    facts: Context,
    audit: Pending,
}

impl KeyUser {
    /// Who asks.
    #[must_use]
    pub fn of(ctx: &Ctx) -> Self {
        let facts = conditions::of_request(ctx.env.now_millis(), &ctx.caller.source, &ctx.scope.region, &Value::Null);
        Self { caller: ctx.caller.clone(), scope: ctx.scope.clone(), facts, audit: ctx.audit.clone() }
    }

    /// Whether this user may do that (`kms:Decrypt`) for a parameter with the key of that id, which may be another account's. The key is among
    /// what the request's record says that it touched.
    ///
    /// # Errors
    /// `AccessDeniedException`; `InvalidKeyId` where it is not there or disabled; those of the store.
    pub async fn may(
        &self,
        view: &View,
        action: &'static str,
        (owner, key): (&RegionScope, &str),
        parameter_arn: &str,
    ) -> Result<()> {
        let record = view.get(&KEYS, owner, key).await?;
        let key_arn = arn(owner, key);
        let Some(KeyRecord { enabled, policy, .. }) = record else { return Err(missing(&key_arn)) };
        let resource =
            in_use(&key_arn, &policy, &self.scope)?.with("kms:EncryptionContext:PARAMETER_ARN", parameter_arn);
        self.audit.touches(std::slice::from_ref(&resource));
        may_use_key(&self.caller.standing, action, &resource, &self.facts)?;
        if enabled { Ok(()) } else { Err(Error::new("InvalidKeyId", format!("{key_arn} is disabled."))) }
    }
}

/// A key as authorization sees its use by somebody of an account and region, with its policy. For which parameter, the request says.
fn in_use(key_arn: &str, policy: &TrustRecord, user: &RegionScope) -> Result<Resource> {
    let policy = Named { name: format!("the policy of {key_arn}"), policy: trust::in_effect(policy, Kind::Resource)? };
    let resource = Resource::new(key_arn)
        .with("aws:ViaAWSService", "true")
        .with("kms:CallerAccount", &user.account)
        .with("kms:ViaService", ["ssm.", &user.region, ".amazonaws.com"].concat())
        .with("kms:EncryptionContextKeys", "PARAMETER_ARN");
    Ok(Resource { policy: Some(policy), ..resource })
}

/// The named key of an ARN, its own or its alias's, as [`KeyUser::may`] has authorization see it, and whether it is enabled; none where there is
/// no such key.
///
/// # Errors
/// Internal where its policy cannot be read any more; those of the store.
pub async fn key_in_use(view: &View, key_arn: &str, user: &RegionScope) -> Result<Option<(Resource, bool)>> {
    let mut parts = key_arn.split(':').skip(3);
    let (Some(region), Some(owner)) = (parts.next(), parts.next().filter(|owner| is_account(owner))) else {
        return Ok(None);
    };
    let owner = RegionScope::new(owner, region);
    match found(view, &owner, key_arn).await? {
        Found::Named(id, key) => Ok(Some((in_use(&arn(&owner, &id), &key.policy, user)?, key.enabled))),
        Found::Own | Found::Nothing => Ok(None),
    }
}

/// The id of the named key that a parameter is to be sealed with; none for the account's own.
///
/// # Errors
/// `InvalidKeyId` where there is none; those of the store.
pub async fn sealing_key(view: &View, scope: &RegionScope, text: &str) -> Result<Option<String>> {
    match found(view, scope, text).await? {
        Found::Named(id, _) => Ok(Some(id)),
        Found::Own => Ok(None),
        Found::Nothing => Err(missing(&asked_arn(scope, text))),
    }
}

/// In the words that AWS has for it.
fn missing(arn: &str) -> Error {
    let what = if arn.contains(":alias/") {
        format!("Alias {arn} is not found.")
    } else {
        format!("Key '{arn}' does not exist")
    };
    Error::new("InvalidKeyId", what)
}

/// Notes that a version of a parameter is sealed with a key.
///
/// # Errors
/// Those of the store.
pub async fn is_sealed_with(tx: &mut Tx, scope: &RegionScope, key: &str, parameter: &str, version: u64) -> Result<()> {
    Ok(tx.put(&KEY_USES, scope, &(key, parameter, version), &KeyUseRecord {}).await?)
}

/// Notes that it is there no more.
///
/// # Errors
/// Those of the store.
pub async fn is_sealed_with_no_more(
    tx: &mut Tx,
    scope: &RegionScope,
    key: &str,
    parameter: &str,
    version: u64,
) -> Result<()> {
    Ok(tx.delete(&KEY_USES, scope, &(key, parameter, version)).await.map(drop)?)
}
