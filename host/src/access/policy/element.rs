//! The Principal and NotPrincipal elements of policies: whom a statement of a resource's or a role's policy is about.

use super::principal::Principal;

/// Those that a statement names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Principals {
    /// NotPrincipal: everyone but them.
    pub(super) not: bool,
    pub(super) named: Vec<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// `"*"`
    Everyone,
    /// `{"AWS": "*"}`
    EveryoneOfAws,
    Account(String),
    /// Of a user, a role, or a session.
    Arn(String),
    /// `AIDA…` or `AROA…`: what AWS keeps in a trust policy in the place of an ARN.
    UniqueId(String),
    Federated(String),
    Service(String),
    /// Of S3, and nobody's here.
    CanonicalUser,
}

/// By what a principal is named; it decides what else has to allow a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// By its account, which leaves it to the account who may.
    Account,
    /// By the role of its session.
    Role,
    /// By itself, or as everyone.
    Itself,
}

impl Principals {
    /// How the statement is about a principal; none if it is not.
    pub(super) fn include(&self, principal: &Principal) -> Option<Closeness> {
        let closest = self.named.iter().filter_map(|name| name.includes(principal)).max();
        if !self.not {
            return closest;
        }
        // Only who is named by its own ARN is left out: AWS's example names an account too, and denies its other users all the same.
        (closest != Some(Closeness::Itself)).then_some(Closeness::Account)
    }
}

impl Name {
    /// What an entry under `AWS` says; none if it is nothing that can be a principal.
    pub(super) fn of_aws(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::EveryoneOfAws);
        }
        if is_account(text) {
            return Some(Self::Account(text.to_owned()));
        }
        if is_unique_id(text) {
            return Some(Self::UniqueId(text.to_owned()));
        }
        // "You cannot use a wildcard to match part of a principal name or ARN."
        let named = text.strip_prefix("arn:aws:").filter(|_| !text.contains(['*', '?']))?;
        let (service, rest) = named.split_once("::")?;
        let (account, tail) = rest.split_once(':').filter(|(account, _)| is_account(account))?;
        let (class, name) = tail.split_once('/').unwrap_or((tail, ""));
        match (service, class) {
            ("iam", "root") if name.is_empty() => Some(Self::Account(account.to_owned())),
            ("iam", "user" | "role") | ("sts", "federated-user") if !name.is_empty() => {
                Some(Self::Arn(text.to_owned()))
            }
            ("sts", "assumed-role") if name.split('/').filter(|part| !part.is_empty()).count() == 2 => {
                Some(Self::Arn(text.to_owned()))
            }
            _ => None,
        }
    }

    fn includes(&self, principal: &Principal) -> Option<Closeness> {
        let if_so = |is: bool, closeness: Closeness| is.then_some(closeness);
        match (self, principal) {
            (Self::Everyone, _) => Some(Closeness::Itself),
            // Another provider's identity is trusted by its provider's name alone.
            (Self::EveryoneOfAws, Principal::WebIdentity { .. } | Principal::Service { .. }) => None,
            (Self::EveryoneOfAws, _) => Some(Closeness::Itself),
            (Self::Account(named), Principal::Root { account }) => if_so(named == account, Closeness::Itself),
            (Self::Account(named), _) => if_so(principal.account() == Some(named), Closeness::Account),
            (Self::Arn(named), _) => {
                let role = || if_so(principal.role_arn().as_ref() == Some(named), Closeness::Role);
                if_so(principal.arn().as_ref() == Some(named), Closeness::Itself).or_else(role)
            }
            (Self::UniqueId(named), Principal::User { id, .. }) => if_so(named == id, Closeness::Itself),
            (Self::UniqueId(named), Principal::RoleSession { role_id, .. }) => if_so(named == role_id, Closeness::Role),
            (Self::Federated(named), Principal::WebIdentity { provider, .. }) => {
                if_so(named == provider, Closeness::Itself)
            }
            (Self::Service(named), Principal::Service { name }) => if_so(named == name, Closeness::Itself),
            _ => None,
        }
    }
}

/// Whether it has the form of an account's number: twelve digits.
#[must_use]
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unique_id(text: &str) -> bool {
    let known = text.starts_with("AIDA") || text.starts_with("AROA");
    known && text.len() >= 16 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
