//! Policies of parameters and documents: who else may use them, and who may not, whatever their own policies say.
//!
//! Other accounts read a parameter that is shared with them by its ARN; as at AWS, both its policy and theirs have to allow that. At AWS a
//! parameter has to be of the advanced tier to have policies; here it need not. GetParametersByPath asks for its path alone, as at AWS, and
//! not for what is below it: what the policy of a parameter denies, it does not deny there.
//!
//! Invariants:
//! - a policy means the users and roles that it names by their unique ids, which it was given with;
//! - one that is written over is the one that the caller had seen, by its hash;
//! - policies go in the transaction in which their resource goes ([`delete_all`]).

mod delete_resource_policy;
mod get_resource_policies;
mod put_resource_policy;
#[cfg(test)]
mod tests;

use sha2::{Digest as _, Sha256};

use crate::access::records::{RESOURCE_POLICIES, ResourcePoliciesRecord, TrustRecord};
use crate::access::resource_policies::row_of;
use crate::operation::{Error, Reading, Registry, Resource, Result, hex};
use crate::store::{RegionScope, Tx, View};
use crate::systems::tags::{self, ResourceType};
use crate::systems::{documents, parameter_store};

use delete_resource_policy::delete_resource_policy;
use get_resource_policies::get_resource_policies;
use put_resource_policy::put_resource_policy;

/// Policies of a resource: all of them are read with each request that touches it.
const POLICIES_LIMIT: usize = 20;

/// Bytes of a policy, as AWS has it.
const POLICY_BYTES: usize = 1_024;

/// What is not built, as refusals and the list of what is missing name it.
const OPS_ITEM_GROUP: &str = "ResourceArn=opsitemgroup/default";
const ROLLBACK: &str = "DeletionMode=RollbackMigration";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(put_resource_policy)
        .touches(async |request, read| touched(&request.resource_arn, read).await)
        .operation(get_resource_policies)
        .touches(async |request, read| touched(&request.resource_arn, read).await)
        .operation(delete_resource_policy)
        .touches(async |request, read| touched(&request.resource_arn, read).await);
    for operation in ["PutResourcePolicy", "GetResourcePolicies", "DeleteResourcePolicy"] {
        on.part_not_built("ssm", operation, OPS_ITEM_GROUP);
    }
    on.part_not_built("ssm", "DeleteResourcePolicy", ROLLBACK);
}

/// The resource as authorization sees it, whether it exists or not.
async fn touched(arn: &str, read: Reading<'_>) -> Result<Vec<Resource>> {
    let tags = match named(read.scope, arn) {
        Ok((kind, name)) => match stored_name(read.tx, read.scope, kind, name).await? {
            Some(name) => tags::tags_of(read.tx, read.scope, kind, &name).await?,
            None => Default::default(),
        },
        Err(_) => Default::default(),
    };
    Ok(vec![Resource::new(arn).tagged(tags)])
}

/// Takes away the policies of a resource that goes.
///
/// # Errors
/// Those of the store.
pub async fn delete_all(tx: &mut Tx, arn: &str) -> Result<()> {
    if let Some((scope, key)) = row_of(arn)
        && tx.exists(&RESOURCE_POLICIES, &scope, key).await?
    {
        tx.delete(&RESOURCE_POLICIES, &scope, key).await?;
    }
    Ok(())
}

/// What an ARN of this account and region names.
///
/// # Errors
/// `ResourceNotFoundException` for another's; `ResourcePolicyInvalidParameterException` for what has no policies.
#[doc(hidden)]
pub fn named<'a>(scope: &RegionScope, arn: &'a str) -> Result<(ResourceType, &'a str)> {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let ["arn", "aws", "ssm", region, account, resource] = parts[..] else { return Err(no_such_kind(arn)) };
    let found = match resource.split_once('/') {
        // Its first slash is the ARN's.
        Some(("parameter", name)) if !name.starts_with('/') => (ResourceType::Parameter, name),
        Some(("document", name)) => (ResourceType::Document, name),
        Some(("opsitemgroup", "default")) => return Err(Error::not_implemented(OPS_ITEM_GROUP)),
        _ => return Err(no_such_kind(arn)),
    };
    if region == scope.region && account == scope.account { Ok(found) } else { Err(not_found(arn)) }
}

/// The name that the resource was made with; none if it is not there.
async fn stored_name(view: &View, scope: &RegionScope, kind: ResourceType, name: &str) -> Result<Option<String>> {
    if kind == ResourceType::Document {
        return Ok(documents::exists(view, scope, name).await?.then(|| name.to_owned()));
    }
    // In an ARN a name has no first slash of its own.
    for name in [name.to_owned(), ["/", name].concat()] {
        if parameter_store::exists(view, scope, &name).await? {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// The policies of a resource that is there, and the key of their row.
async fn policies_of<'a>(view: &View, scope: &RegionScope, arn: &'a str) -> Result<(&'a str, ResourcePoliciesRecord)> {
    let (kind, name) = named(scope, arn)?;
    stored_name(view, scope, kind, name).await?.ok_or_else(|| not_found(arn))?;
    let (_, key) = row_of(arn).ok_or_else(|| not_found(arn))?;
    Ok((key, view.get(&RESOURCE_POLICIES, scope, key).await?.unwrap_or_default()))
}

/// The policy of an id, which the caller has seen as it is.
fn seen<'r>(policies: &'r mut ResourcePoliciesRecord, id: &str, hash: &str) -> Result<&'r mut TrustRecord> {
    let Some(policy) = policies.policies.get_mut(id) else {
        let message = format!("The resource has no policy {id}. GetResourcePolicies tells which it has.");
        return Err(Error::new("ResourcePolicyNotFoundException", message));
    };
    if hash_of(&policy.document) == hash {
        return Ok(policy);
    }
    let message = "The hash provided in the call doesn't match the stored hash: the policy was changed. Get it again.";
    Err(Error::new("ResourcePolicyConflictException", message))
}

/// Which state of a policy it is.
fn hash_of(document: &str) -> String {
    hex(&Sha256::digest(document))
}

fn not_found(arn: &str) -> Error {
    Error::new("ResourceNotFoundException", format!("There is no {arn} in this account and region."))
}

fn no_such_kind(arn: &str) -> Error {
    invalid("ResourceArn", format!("Parameters and documents have policies, and {arn} is the ARN of neither."))
}

fn invalid(parameter: &str, message: impl Into<String>) -> Error {
    Error::new("ResourcePolicyInvalidParameterException", message).with("ParameterNames", vec![parameter])
}

/// The ARN of the resource whose policies a row has.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    let (RegionScope { account, region }, key) = crate::store::noting::key_of(&RESOURCE_POLICIES, row)?;
    Some(format!("arn:aws:ssm:{region}:{account}:{key}"))
}
