use muster_types::ssm::{DeleteResourcePolicyRequest, DeleteResourcePolicyResponse, DeletionMode};

use super::{ROLLBACK, policies_of, seen};
use crate::access::records::RESOURCE_POLICIES;
use crate::operation::{Ctx, Error, Result};
use crate::store::Tx;

/// Takes a policy from a resource, which the caller names and has seen.
pub async fn delete_resource_policy(
    ctx: Ctx,
    request: DeleteResourcePolicyRequest,
) -> Result<DeleteResourcePolicyResponse> {
    if request.deletion_mode == Some(DeletionMode::RollbackMigration) {
        return Err(Error::not_implemented(ROLLBACK));
    }
    ctx.store
        .transact(async |tx: &mut Tx| {
            let (key, mut policies) = policies_of(tx, &ctx.scope, &request.resource_arn).await?;
            seen(&mut policies, &request.policy_id, &request.policy_hash)?;
            policies.policies.remove(&request.policy_id);
            if policies.policies.is_empty() {
                tx.delete(&RESOURCE_POLICIES, &ctx.scope, key).await?;
            } else {
                tx.put(&RESOURCE_POLICIES, &ctx.scope, key, &policies).await?;
            }
            Ok(DeleteResourcePolicyResponse {})
        })
        .await
}
