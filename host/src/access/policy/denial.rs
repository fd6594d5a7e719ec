//! Why a request is denied, and the sentence that says so ("Troubleshooting access denied error messages").

use std::fmt;

use serde_json::{Value, json};

use super::context::Context;
use super::evaluate::{Asked, Because, PolicyKind};

/// A request that is denied. Displayed, it is AWS's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// What denies it.
    pub reason: Reason,
    principal: String,
    principal_id: Option<String>,
    action: String,
    resource: String,
    context: Context,
}

/// What denies a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A statement says so.
    Explicit(Because),
    /// No statement of the policies that have to allow it does.
    Implicit(PolicyKind),
    /// An account's root wants to assume a role.
    RootAccount,
}

impl Denial {
    pub(super) fn new(asked: &Asked<'_>, reason: Reason) -> Self {
        Self {
            reason,
            principal: asked.principal.shown(),
            principal_id: asked.principal.user_id(),
            action: asked.action.to_owned(),
            resource: asked.resource.to_owned(),
            context: asked.context.clone(),
        }
    }

    /// All that decided, in the form of the messages that DecodeAuthorizationMessage gives back.
    #[must_use]
    pub fn message(&self) -> Value {
        let statements: Vec<_> = match &self.reason {
            Reason::Explicit(Because { kind, policy, statement }) => {
                vec![
                    json!({ "policyType": kind.name(), "policy": policy, "statementId": statement.sid, "effect": "DENY" }),
                ]
            }
            Reason::Implicit(_) | Reason::RootAccount => Vec::new(),
        };
        let condition = |(key, values): (&str, &[String])| {
            let values: Vec<_> = values.iter().map(|value| json!({ "value": value })).collect();
            json!({ "key": key, "values": { "items": values } })
        };
        let conditions: Vec<_> = self.context.values().map(condition).collect();
        json!({
            "allowed": false,
            "explicitDeny": self.is_explicit(),
            "matchedStatements": { "items": statements },
            "failures": { "items": [] },
            "context": {
                "principal": { "id": self.principal_id, "arn": self.principal },
                "action": self.action,
                "resource": self.resource,
                "conditions": { "items": conditions },
            },
        })
    }

    /// Whether a statement says so, which nothing makes up for.
    #[must_use]
    pub fn is_explicit(&self) -> bool {
        matches!(self.reason, Reason::Explicit(_))
    }

    /// The sentence without its reason, which, save of an account's root, is all that AWS says of roles that may not be assumed.
    #[must_use]
    pub fn without_reason(&self) -> String {
        if self.reason == Reason::RootAccount {
            return "Roles may not be assumed by root accounts.".to_owned();
        }
        let Self { principal, action, resource, .. } = self;
        format!("User: {principal} is not authorized to perform: {action} on resource: {resource}")
    }
}

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.without_reason())?;
        match &self.reason {
            Reason::Explicit(Because { kind, policy, .. }) => {
                write!(f, " with an explicit deny in {}", kind.with_article())?;
                // A managed policy has an ARN; who asks for an inline one has to look.
                if policy.starts_with("arn:") { write!(f, ": {policy}") } else { Ok(()) }
            }
            Reason::Implicit(kind) => {
                write!(f, " because no {} allows the {} action", kind.without_article(), self.action)
            }
            Reason::RootAccount => Ok(()),
        }
    }
}

impl std::error::Error for Denial {}

impl PolicyKind {
    /// In a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Boundary => "boundary",
            Self::Session => "session",
            Self::Resource => "resource",
            Self::Trust => "trust",
        }
    }

    fn without_article(self) -> &'static str {
        match self {
            Self::Identity => "identity-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
        }
    }

    fn with_article(self) -> &'static str {
        match self {
            Self::Identity => "an identity-based policy",
            Self::Boundary => "a permissions boundary",
            Self::Session => "a session policy",
            Self::Resource => "a resource-based policy",
            Self::Trust => "the role trust policy",
        }
    }
}
