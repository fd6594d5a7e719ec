use muster_types::muster::{CreateKeyRequest, CreateKeyResponse};

use super::put_key_policy::policy;
use super::records::{KEYS, KEYS_BY_ALIAS, KeyRecord};
use super::{KEYS_AT_MOST, summary};
use crate::access::arn::root;
use crate::operation::{Ctx, Error, Result};
use crate::secrets::{WRAPPED_KEYS, WrappedKey};
use crate::store::{HostScope, Range, Tx};

/// What begins so is AWS's own, and here the account's.
const RESERVED: &str = "alias/aws/";

/// Makes a key.
///
/// # Errors
/// `ConflictException` where the alias is another key's; `QuotaExceededException`; `ValidationException` for a policy that is none, and for a
/// reserved alias.
pub async fn create_key(ctx: Ctx, request: CreateKeyRequest) -> Result<CreateKeyResponse> {
    if request.alias.starts_with(RESERVED) {
        return Err(Error::new(
            "ValidationException",
            format!("Aliases that begin with {RESERVED} are not to be had."),
        ));
    }
    let document = request.policy.unwrap_or_else(|| of_account(&ctx.scope.account));
    let wrapped = WrappedKey::new(&ctx.scope.account, ctx.keys.host(), &ctx.env);
    let (id, created_millis) = (wrapped.id().to_string(), ctx.env.now_millis());
    let made = ctx
        .store
        .transact(async |tx: &mut Tx| {
            let record = KeyRecord {
                alias: request.alias.clone(),
                description: request.description.clone(),
                enabled: true,
                policy: policy(tx, &document).await?,
                created_millis,
                created_by: ctx.caller.arn.clone(),
            };
            let same = Range::<String>::all().from(request.alias.as_str()).through(request.alias.as_str());
            if !tx.scan_index(&KEYS, &KEYS_BY_ALIAS, &ctx.scope, same, 1).await?.rows.is_empty() {
                let message = format!("There is a key {} already.", request.alias);
                return Err(Error::new("ConflictException", message));
            }
            if tx.scan(&KEYS, &ctx.scope, Range::all(), KEYS_AT_MOST).await?.rows.len() == KEYS_AT_MOST {
                let message = format!("An account has {KEYS_AT_MOST} keys in a region at most, and has them.");
                return Err(Error::new("QuotaExceededException", message));
            }
            tx.put(&KEYS, &ctx.scope, &id, &record).await?;
            tx.put(&WRAPPED_KEYS, &HostScope, &(ctx.scope.account.as_str(), id.as_str()), &wrapped).await?;
            Ok(record)
        })
        .await?;
    Ok(CreateKeyResponse { key: Some(summary(&ctx.scope, id, made, Some(1))) })
}

/// As KMS has it where nothing else is said: the account's own policies decide.
fn of_account(account: &str) -> String {
    let statement = serde_json::json!({
        "Effect": "Allow", "Principal": { "AWS": root(account) }, "Action": "kms:*", "Resource": "*"
    });
    serde_json::json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}
