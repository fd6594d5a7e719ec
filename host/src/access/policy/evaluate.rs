//! Whether a request is allowed: all policies together, in AWS's order ("Policy evaluation logic").
//!
//! Invariants: what no statement allows is denied, but to an account's root; one matching Deny of any policy ends it; what is explained is
//! what was decided by, since there is no second evaluator.

use super::context::{Context, Facts};
use super::denial::{Denial, Reason};
use super::document::{Effect, Policy, Statement};
use super::element::{Closeness, is_account};
use super::principal::Principal;

/// A request: who wants to do what, to what, and all else that is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Who makes it.
    pub principal: &'a Principal,
    /// `ssm:GetParameter`
    pub action: &'a str,
    /// Its ARN, or `*` for an action that has none.
    pub resource: &'a str,
    /// The account whose the resource is, where its ARN does not say, such as a bucket's; none where it is in the ARN or nobody's.
    pub owner: Option<&'a str>,
    /// Condition keys; those that follow from the principal are added, and stand in the place of what is here.
    pub context: &'a Context,
}

/// The policies that a request is under.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Of the user and its groups, or of the role.
    pub identity: &'a [Named],
    /// The most that identity policies can allow.
    pub boundary: Option<&'a Named>,
    /// What a session was given at its beginning, one of which has to allow.
    pub session: Option<&'a [Named]>,
    /// That of the resource.
    pub resource: Option<&'a Named>,
}

/// A policy and the name that it is shown by.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its ARN, or "inline policy x of user y".
    pub name: String,
    /// What it says.
    pub policy: Policy,
}

/// In which of its places a policy took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// Of the principal.
    Identity,
    /// A permissions boundary.
    Boundary,
    /// Of the session.
    Session,
    /// Of the resource.
    Resource,
    /// Of the role that is to be assumed.
    Trust,
}

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// By these statements; by none for an account's root, which needs none.
    Allowed(Vec<Because>),
    /// By this.
    Denied(Denial),
}

impl Decision {
    /// Whether it is allowed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed(_))
    }
}

/// A statement that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// In which place its policy is.
    pub kind: PolicyKind,
    /// The policy's name.
    pub policy: String,
    /// Which of its statements.
    pub statement: StatementName,
}

/// How a statement is found in its policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementName {
    /// From 0.
    pub index: usize,
    /// As it is written, if it is.
    pub sid: Option<String>,
}

/// A decision, and what every statement had to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'a> {
    /// What becomes of the request.
    pub decision: Decision,
    /// All statements in the order of policies: of the principal, boundary, session, resource.
    pub statements: Vec<Examined<'a>>,
}

/// A statement, held against a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examined<'a> {
    /// In which place its policy is.
    pub kind: PolicyKind,
    /// The policy's name.
    pub policy: &'a str,
    /// From 0.
    pub index: usize,
    /// As it is written, if it is.
    pub sid: Option<&'a str>,
    /// What it does if it matches.
    pub effect: Effect,
    /// The first part that did not match; none if the statement did.
    pub missed: Option<Missed<'a>>,
    closeness: Closeness,
}

/// A part of a statement that does not match a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed<'a> {
    /// Action or NotAction.
    Action,
    /// Resource or NotResource.
    Resource,
    /// Principal or NotPrincipal.
    Principal,
    /// A condition.
    Condition {
        /// `ForAnyValue:StringEquals`
        operator: &'a str,
        /// `aws:TagKeys`
        key: &'a str,
    },
}

/// What has to allow a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// "If either the identity-based policy or the resource-based policy within the same account allows the request …".
    EitherInOneAccount,
    /// "IAM role trust policies … must explicitly allow access".
    TrustAlways,
    /// "Unless the key policy explicitly allows it, you cannot use IAM policies to allow access to a KMS key" (KMS developer guide): that is
    /// `policies.resource`, and where it names the account alone, identity policies of the caller must allow it too.
    KeyAlways,
}

/// Decides a request.
#[must_use]
pub fn evaluate(asked: &Asked<'_>, policies: &Policies<'_>) -> Decision {
    explain(asked, policies).decision
}

/// Decides a request, and says of every statement whether it matched.
#[must_use]
pub fn explain<'a>(asked: &Asked<'a>, policies: &Policies<'a>) -> Explanation<'a> {
    explain_by(Rule::EitherInOneAccount, asked, policies)
}

/// The same by another rule.
#[must_use]
pub fn explain_by<'a>(rule: Rule, asked: &Asked<'a>, policies: &Policies<'a>) -> Explanation<'a> {
    weigh(asked, policies, rule, asked.principal.context())
}

/// The same for a request that nobody makes: the condition keys that follow from a principal are what `of_principal` says, so that they may
/// be others than the principal's, or open.
#[must_use]
pub fn simulate<'a>(asked: &Asked<'a>, policies: &Policies<'a>, of_principal: Context) -> Explanation<'a> {
    weigh(asked, policies, Rule::EitherInOneAccount, of_principal)
}

fn weigh<'a>(asked: &Asked<'a>, policies: &Policies<'a>, rule: Rule, of_principal: Context) -> Explanation<'a> {
    let bounded = policies.boundary.is_some() && asked.principal.is_of_iam();
    let facts = Facts { of_principal, given: asked.context };
    let of_resource = match rule {
        Rule::EitherInOneAccount | Rule::KeyAlways => PolicyKind::Resource,
        Rule::TrustAlways => PolicyKind::Trust,
    };
    let mut statements = Vec::new();
    let places = [
        (PolicyKind::Identity, policies.identity),
        (PolicyKind::Boundary, policies.boundary.map(std::slice::from_ref).unwrap_or_default()),
        (PolicyKind::Session, policies.session.unwrap_or_default()),
        (of_resource, policies.resource.map(std::slice::from_ref).unwrap_or_default()),
    ];
    for (kind, named) in places {
        for Named { name, policy } in named {
            for (index, statement) in policy.statements.iter().enumerate() {
                statements.push(examine(statement, asked, bounded, &facts, (kind, name, index)));
            }
        }
    }
    Explanation { decision: decide(asked, policies, rule, of_resource, &statements), statements }
}

fn examine<'a>(
    statement: &'a Statement,
    asked: &Asked<'_>,
    bounded: bool,
    facts: &Facts<'_>,
    (kind, policy, index): (PolicyKind, &'a str, usize),
) -> Examined<'a> {
    let matched = matches(statement, kind, asked, bounded, facts);
    Examined {
        kind,
        policy,
        index,
        sid: statement.sid.as_deref(),
        effect: statement.effect,
        missed: matched.err(),
        closeness: matched.unwrap_or(Closeness::Account),
    }
}

/// By what the statement names the principal, or the first part that does not match.
fn matches<'a>(
    statement: &'a Statement,
    kind: PolicyKind,
    asked: &Asked<'_>,
    bounded: bool,
    facts: &Facts<'_>,
) -> Result<Closeness, Missed<'a>> {
    if !statement.covers(asked.action) {
        return Err(Missed::Action);
    }
    if !covers_resource(statement, asked.resource, facts) {
        return Err(Missed::Resource);
    }
    let closeness = match &statement.principals {
        // "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions boundary policy attached,
        // regardless of the values specified in the NotPrincipal element."
        Some(principals) if principals.not && bounded && statement.effect == Effect::Deny => Closeness::Account,
        Some(principals) => principals.include(asked.principal).ok_or(Missed::Principal)?,
        // An identity policy is none of a resource.
        None if matches!(kind, PolicyKind::Resource | PolicyKind::Trust) => return Err(Missed::Principal),
        None => Closeness::Itself,
    };
    match statement.conditions.iter().find(|condition| !condition.holds(statement.effect, facts)) {
        Some(condition) => Err(Missed::Condition { operator: &condition.operator.written, key: &condition.key }),
        None => Ok(closeness),
    }
}

fn covers_resource(statement: &Statement, resource: &str, facts: &Facts<'_>) -> bool {
    let Some(resources) = &statement.resources else { return true };
    let mut unresolved = false;
    let listed = resources.patterns.iter().any(|pattern| {
        let matched = pattern.matches(resource, facts);
        unresolved |= matched.is_none();
        matched == Some(true)
    });
    match (resources.not, unresolved) {
        (false, _) => listed,
        (true, false) => !listed,
        // "The resource that includes a policy variable with no value will not match any resource", so a Deny denies everything; by the same
        // rule an Allow would allow what was meant to be left out, and is left to match nothing.
        (true, true) => !listed && statement.effect == Effect::Deny,
    }
}

fn decide(
    asked: &Asked<'_>,
    policies: &Policies<'_>,
    rule: Rule,
    of_resource: PolicyKind,
    statements: &[Examined<'_>],
) -> Decision {
    let matched = |effect: Effect| {
        statements.iter().filter(move |statement| statement.missed.is_none() && statement.effect == effect)
    };
    let denied = |reason| Decision::Denied(Denial::new(asked, reason));
    if rule == Rule::TrustAlways && matches!(asked.principal, Principal::Root { .. }) {
        return denied(Reason::RootAccount);
    }
    if let Some(statement) = matched(Effect::Deny).next() {
        return denied(Reason::Explicit(because(statement)));
    }
    let allows = |kind: PolicyKind| matched(Effect::Allow).any(|statement| statement.kind == kind);
    let by_resource = matched(Effect::Allow)
        .filter(|statement| statement.kind == of_resource)
        .map(|statement| statement.closeness)
        .max();
    let across_accounts = match (asked.principal.account(), asked.owner.or_else(|| account_of(asked.resource))) {
        (Some(own), Some(owner)) => own != owner,
        _ => false,
    };
    let granted = by_resource.filter(|_| !across_accounts);

    // To name an account is to leave it to the account's own policies.
    let identity_is_asked =
        asked.principal.has_identity_policies() && granted.is_none_or(|closeness| closeness == Closeness::Account);
    let needs_none = matches!(asked.principal, Principal::Root { .. });
    if identity_is_asked && !needs_none && !allows(PolicyKind::Identity) {
        return denied(Reason::Implicit(PolicyKind::Identity));
    }
    let resource_is_asked =
        rule != Rule::EitherInOneAccount || across_accounts || !asked.principal.has_identity_policies();
    if resource_is_asked && by_resource.is_none() {
        return denied(Reason::Implicit(of_resource));
    }
    // "Permissions granted directly to a session are not limited by an implicit deny in an identity-based policy, a permissions boundary, or
    // session policy"; those of a role are.
    if granted != Some(Closeness::Itself) {
        if policies.boundary.is_some() && !allows(PolicyKind::Boundary) {
            return denied(Reason::Implicit(PolicyKind::Boundary));
        }
        // "If there is no session policy, the code checks whether the principal is a role session. … Otherwise, the request is implicitly
        // denied": a federated user has what its session policies allow, and nothing without any.
        let session_is_asked = policies.session.is_some() || matches!(asked.principal, Principal::FederatedUser { .. });
        if session_is_asked && !allows(PolicyKind::Session) {
            return denied(Reason::Implicit(PolicyKind::Session));
        }
    }
    Decision::Allowed(matched(Effect::Allow).map(because).collect())
}

fn because(statement: &Examined<'_>) -> Because {
    Because {
        kind: statement.kind,
        policy: statement.policy.to_owned(),
        statement: StatementName { index: statement.index, sid: statement.sid.map(str::to_owned) },
    }
}

/// Whose a resource is; none where its ARN does not say, or says `aws`, whose managed policies are as if each account's own.
fn account_of(resource: &str) -> Option<&str> {
    resource.split(':').nth(4).filter(|account| is_account(account))
}
