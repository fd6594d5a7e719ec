use muster_types::ssm::{PutResourcePolicyRequest, PutResourcePolicyResponse};

use super::{POLICIES_LIMIT, POLICY_BYTES, hash_of, invalid, policies_of, seen};
use crate::access::policy::{Kind, Policy};
use crate::access::records::{RESOURCE_POLICIES, TrustRecord};
use crate::access::trust;
use crate::operation::{Ctx, Error, Result};
use crate::store::Tx;

/// Attaches a policy to a resource, or writes over one that the caller names and has seen.
///
/// # Errors
/// `MalformedResourcePolicyDocumentException` also where it names somebody whom there is not.
pub async fn put_resource_policy(ctx: Ctx, request: PutResourcePolicyRequest) -> Result<PutResourcePolicyResponse> {
    let PutResourcePolicyRequest { resource_arn, policy: document, policy_id, policy_hash } = request;
    let replaced = match (policy_id, policy_hash) {
        (Some(id), Some(hash)) => Some((id, hash)),
        (None, None) => None,
        (Some(_), None) => return Err(invalid("PolicyHash", "PolicyId and PolicyHash are given together.")),
        (None, Some(_)) => return Err(invalid("PolicyId", "PolicyId and PolicyHash are given together.")),
    };
    if document.len() > POLICY_BYTES {
        return Err(limit("PolicySize", POLICY_BYTES, "bytes of a policy"));
    }
    Policy::parse(&document, Kind::Resource).map_err(|error| malformed(error.to_string()))?;
    let new_id = ctx.env.uuid().to_string();
    let hash = hash_of(&document);

    let policy_id = ctx.store.transact(async |tx: &mut Tx| {
        let ids = trust::ids(tx, &document).await.map_err(|error| match &*error.code {
            "MalformedPolicyDocument" => malformed(error.message),
            _ => error,
        })?;
        let policy = TrustRecord { document: document.clone(), ids };
        let (key, mut policies) = policies_of(tx, &ctx.scope, &resource_arn).await?;
        let id = match &replaced {
            Some((id, hash)) => {
                *seen(&mut policies, id, hash)? = policy;
                id
            }
            None if policies.policies.len() >= POLICIES_LIMIT => {
                return Err(limit("PolicyCount", POLICIES_LIMIT, "policies of a resource"));
            }
            None => {
                policies.policies.insert(new_id.clone(), policy);
                &new_id
            }
        };
        tx.put(&RESOURCE_POLICIES, &ctx.scope, key, &policies).await?;
        Ok(id.clone())
    });
    Ok(PutResourcePolicyResponse { policy_id: Some(policy_id.await?), policy_hash: Some(hash) })
}

fn malformed(message: String) -> Error {
    Error::new("MalformedResourcePolicyDocumentException", message)
}

fn limit(kind: &str, most: usize, what: &str) -> Error {
    Error::new("ResourcePolicyLimitExceededException", format!("There are {most} {what} at most."))
        .with("Limit", most)
        .with("LimitType", kind)
}
