//! Who may assume a role: the role's trust policy in the place of a resource's policy.

use super::evaluate::{Asked, Decision, Policies, Rule, explain_by};

/// Decides `sts:AssumeRole…` of a role whose ARN is the resource and whose trust policy is `policies.resource`.
///
/// The trust policy must allow it also within one account. Where it names the account alone, identity policies of the caller must too; where
/// it names the caller or the caller's role, that is enough within one account. An account's root may not assume any role, whatever policies
/// say.
#[must_use]
pub fn assume_role(asked: &Asked<'_>, policies: &Policies<'_>) -> Decision {
    explain_by(Rule::TrustAlways, asked, policies).decision
}
