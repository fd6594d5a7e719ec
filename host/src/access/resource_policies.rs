//! The policies that are attached to resources: parameters and documents have them.

use super::policy::{Kind, Named, Policy, is_account};
use super::records::{RESOURCE_POLICIES, ResourcePoliciesRecord};
use super::trust;
use crate::operation::{Resource, Result};
use crate::store::{self, RegionScope, View};

/// What the ARNs of those begin with, behind the account.
const KINDS: [&str; 2] = ["parameter/", "document/"];

/// Gives resources the policies that are attached to them.
///
/// # Errors
/// Internal where one cannot be read that was taken once: without it, what it denies would be allowed. Those of the store.
pub async fn attached(view: &View, mut resources: Vec<Resource>) -> Result<Vec<Resource>> {
    for resource in &mut resources {
        let Some((scope, key)) = row_of(&resource.arn) else { continue };
        let found = match view.get(&RESOURCE_POLICIES, &scope, key).await {
            // What is no key of a row has no policies.
            Err(store::Error::Limit { .. }) => None,
            found => found?,
        };
        resource.policy = found.map(|record| named(&resource.arn, &record)).transpose()?;
    }
    Ok(resources)
}

fn named(arn: &str, record: &ResourcePoliciesRecord) -> Result<Named> {
    let policies = record.policies.values().map(|policy| trust::in_effect(policy, Kind::Resource));
    let policy = Policy::joined(policies.collect::<Result<Vec<_>>>()?);
    Ok(Named { name: format!("the resource policy of {arn}"), policy })
}

/// Where the policies of a resource are kept, by its ARN; none if it is of no kind that has them.
pub fn row_of(arn: &str) -> Option<(RegionScope, &str)> {
    let mut parts = arn.strip_prefix("arn:aws:ssm:")?.splitn(3, ':');
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    let is_kept = is_account(account) && KINDS.iter().any(|kind| resource.starts_with(kind));
    is_kept.then(|| (RegionScope::new(account, region), resource))
}
