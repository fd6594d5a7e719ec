use muster_types::muster::{DescribeKeyRequest, DescribeKeyResponse, KeyState, KeySummary};

use super::{DEFAULT, Found, OWN_ALIAS, alias_arn, found, newest, not_found, summary};
use crate::access::trust;
use crate::operation::{Ctx, Result};
use crate::store::View;

/// A key and its policy, as it means now.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn describe_key(ctx: Ctx, request: DescribeKeyRequest) -> Result<DescribeKeyResponse> {
    let (scope, text) = (&ctx.scope, request.key_id.as_str());
    ctx.store
        .read(async |view: &View| match found(view, scope, text).await? {
            Found::Named(id, key) => {
                let version = newest(view, scope, &id).await?;
                let policy = trust::shown(view, &key.policy).await?;
                Ok(DescribeKeyResponse { key: Some(summary(scope, id, key, version)), policy: Some(policy) })
            }
            Found::Own => {
                // It is made with the first thing that it seals.
                let version = newest(view, scope, DEFAULT).await?.ok_or_else(|| not_found(text))?;
                let key = KeySummary {
                    arn: Some(alias_arn(scope, OWN_ALIAS)),
                    alias: Some(OWN_ALIAS.to_owned()),
                    state: Some(KeyState::Enabled),
                    version: Some(version),
                    ..KeySummary::default()
                };
                Ok(DescribeKeyResponse { key: Some(key), policy: None })
            }
            Found::Nothing => Err(not_found(text)),
        })
        .await
}
