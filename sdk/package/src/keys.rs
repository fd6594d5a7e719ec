//! Capabilities whose rules are patterns of names: facts, parameters, operations, events.
//!
//! ```toml
//! [[needs.facts]]
//! keys = ["os.*"]
//!
//! [[needs.parameters]]
//! names = ["/acme/*"]
//!
//! [[needs.muster-api]]
//! operations = ["ssm:CreateOpsItem"]
//!
//! [[needs.events]]
//! names = ["certificate-rotated"]
//! ```

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::capability::{Capability, Rule};
use crate::manifest::RULES;
use crate::pattern::KeyPattern;
use crate::process::RuleError;

/// Services whose operations no plugin calls: what it may do, and who may do what, is not for it to change.
const NEVER_SERVICES: &[&str] = &["muster", "iam", "sts"];
/// Operations that no plugin calls: they make nodes.
const NEVER: &[&str] =
    &["ssm:CreateActivation", "ssm:DeleteActivation", "ssm:UpdateManagedInstanceRole", "ssm:DeregisterManagedInstance"];
/// Operations that run whatever their caller says, on whichever node.
const ANYTHING: &[&str] =
    &["ssm:SendCommand", "ssm:StartAutomationExecution", "ssm:CreateAssociation", "ssm:StartSession"];

/// Names by pattern, 1 to 64 of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    capability: Capability,
    patterns: Vec<KeyPattern>,
}

impl Keys {
    pub(crate) fn new(capability: Capability, patterns: Vec<KeyPattern>) -> Result<Self, RuleError> {
        if patterns.is_empty() || patterns.len() > RULES {
            return Err(RuleError::Keys);
        }
        Ok(Self { capability, patterns })
    }

    /// As they were written.
    pub fn patterns(&self) -> &[KeyPattern] {
        &self.patterns
    }

    pub(crate) fn matches(&self, key: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(key))
    }
}

/// Whether an operation is one that no grant allows.
pub(crate) fn is_never_allowed(service: &str, operation: &str) -> bool {
    NEVER_SERVICES.contains(&service) || NEVER.contains(&format!("{service}:{operation}").as_str())
}

impl Rule for Keys {
    fn covers(&self, other: &Self) -> bool {
        other.is_covered([self].into_iter())
    }

    fn meet(&self, other: &Self) -> Option<Self> {
        let narrower = |ours: &KeyPattern, theirs: &KeyPattern| match (ours.covers(theirs), theirs.covers(ours)) {
            (true, _) => Some(theirs.clone()),
            (_, true) => Some(ours.clone()),
            _ => None,
        };
        let patterns: Vec<_> = self
            .patterns
            .iter()
            .flat_map(|ours| other.patterns.iter().filter_map(move |theirs| narrower(ours, theirs)))
            .collect();
        (!patterns.is_empty()).then_some(Self { capability: self.capability, patterns })
    }

    fn is_covered<'a>(&self, rules: impl Iterator<Item = &'a Self> + Clone) -> bool {
        let covered =
            |pattern: &KeyPattern| rules.clone().any(|rule| rule.patterns.iter().any(|ours| ours.covers(pattern)));
        self.patterns.iter().all(covered)
    }

    fn is_open(&self) -> bool {
        matches!(self.patterns.as_slice(), [one] if one.as_str() == "*")
    }
}

/// Muster's own words for it, for whoever approves it.
impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.capability {
            Capability::Parameters => "read the parameters ",
            Capability::MusterApi => "call the operations ",
            Capability::Events => "publish the events ",
            _ => "read the node's facts ",
        })?;
        let patterns: Vec<&str> = self.patterns.iter().map(KeyPattern::as_str).collect();
        f.write_str(&patterns.join(", "))?;
        let is_anything =
            self.capability == Capability::MusterApi && ANYTHING.iter().any(|operation| self.matches(operation));
        if is_anything { f.write_str(", which is as good as anything on every node") } else { Ok(()) }
    }
}

/// The text form of a need or a grant of facts.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFacts {
    pub keys: Vec<KeyPattern>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// That of parameters and events.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNames {
    pub names: Vec<KeyPattern>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// That of Muster's own operations: `ssm:GetParameter`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOperations {
    pub operations: Vec<KeyPattern>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
