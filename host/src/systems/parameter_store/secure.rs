//! SecureString: how a value is sealed, with which key, and for whom it is opened.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use muster_types::ssm::ParameterType;

use super::Found;
use super::names::{self, Name};
use super::records::{PARAMETERS, ParameterRecord};
use crate::operation::{Ctx, Error, Result};
use crate::secrets::{DEFAULT, Draft, Sealed, may_seal};
use crate::store::{self, RegionScope, Tx, View};
use crate::systems::keys::{self, KeyUser};

/// Seals the value of a new version, which is a SecureString: with the key that the request names, or else that of the version before, or else
/// the account's own. `draft` is of the account.
pub async fn seal(
    tx: &mut Tx,
    ctx: &Ctx,
    user: &KeyUser,
    draft: &Draft,
    record: ParameterRecord,
    old: Option<&ParameterRecord>,
) -> Result<ParameterRecord> {
    if !may_seal(tx).await? {
        return Err(store::Error::NotYet("parameters of type SecureString".into()).into());
    }
    let (key_id, named_key) = match (record.key_id, old) {
        (Some(key_id), _) => {
            let named_key = keys::sealing_key(tx, &ctx.scope, &key_id).await?;
            (key_id, named_key)
        }
        (None, Some(ParameterRecord { key_id: Some(key_id), named_key, .. })) => (key_id.clone(), named_key.clone()),
        (None, _) => (keys::OWN_ALIAS.to_owned(), None),
    };
    let name = Name::parse(&record.name)?;
    let version = record.version.to_string();
    let binding = binding(&ctx.scope, name.as_str(), &version);
    let sealed = match &named_key {
        Some(key) => {
            user.may(tx, "kms:Encrypt", (&ctx.scope, key), &names::arn(&ctx.scope, &record.name)).await?;
            keys::is_sealed_with(tx, &ctx.scope, key, name.as_str(), record.version).await?;
            ctx.keys.seal_with(tx, draft, key, record.value.as_bytes(), &binding).await?
        }
        None => ctx.keys.seal(tx, draft, record.value.as_bytes(), &binding).await?,
    };
    Ok(ParameterRecord { value: String::new(), sealed: Some(sealed), key_id: Some(key_id), named_key, ..record })
}

/// A version of a parameter goes: what it was sealed with holds it no more.
pub async fn forget(tx: &mut Tx, scope: &RegionScope, record: &ParameterRecord) -> Result<()> {
    let Some(key) = &record.named_key else { return Ok(()) };
    let name = Name::parse(&record.name)?;
    keys::is_sealed_with_no_more(tx, scope, key, name.as_str(), record.version).await
}

/// How a request is shown values.
pub struct Showing<'c> {
    ctx: &'c Ctx,
    /// None where secrets are shown sealed.
    opening: Option<KeyUser>,
}

impl<'c> Showing<'c> {
    /// As a request asks for it.
    ///
    /// # Errors
    /// `AccessDeniedException` where a plugin asks for secrets.
    pub fn new(ctx: &'c Ctx, with_decryption: Option<bool>) -> Result<Self> {
        let opened = with_decryption.unwrap_or_default();
        if opened && ctx.caller.by_plugin {
            return Err(Error::new(
                "AccessDeniedException",
                "A plugin is shown no SecureString, whoever started it: it may not ask for WithDecryption.",
            ));
        }
        Ok(Self { ctx, opening: opened.then(|| KeyUser::of(ctx)) })
    }

    /// The version with its value as the request is shown it: a secret opened, or as base64 of how it is stored.
    pub async fn shown(&self, view: &View, found: Found) -> Result<Found> {
        let record = &found.record;
        if record.kind != ParameterType::SecureString {
            return Ok(found);
        }
        let Some(sealed) = &record.sealed else {
            return Err(Error::internal(format!("the SecureString {} is not sealed", record.name)));
        };
        let value = match &self.opening {
            Some(user) => self.opened(view, user, &found.owner, record, sealed).await?,
            None => STANDARD.encode(sealed.to_bytes()),
        };
        Ok(Found { record: ParameterRecord { value, ..found.record }, ..found })
    }

    async fn opened(
        &self,
        view: &View,
        user: &KeyUser,
        owner: &RegionScope,
        record: &ParameterRecord,
        sealed: &Sealed,
    ) -> Result<String> {
        match &record.named_key {
            Some(key) => user.may(view, "kms:Decrypt", (owner, key), &names::arn(owner, &record.name)).await?,
            None if *owner == self.ctx.scope => {}
            None => {
                let message = "The parameter is sealed with its account's own key, which is for nobody else.";
                return Err(Error::new("AccessDeniedException", message));
            }
        }
        let key = (owner.account.as_str(), record.named_key.as_deref().unwrap_or(DEFAULT));
        let (name, version) = (Name::parse(&record.name)?, record.version.to_string());
        let value = self.ctx.keys.open(view, key, sealed, &binding(owner, name.as_str(), &version)).await?;
        Ok(value.into_text().map_err(Error::internal)?.expose().clone())
    }
}

/// Where a value is stored. The table is that of the newest version for older ones too, since they go on to theirs as they are.
fn binding<'a>(scope: &'a RegionScope, name: &'a str, version: &'a str) -> [&'a str; 5] {
    [PARAMETERS.name(), &scope.account, &scope.region, name, version]
}
