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

use crate::capability::{Capability, Need, Rule};
use crate::manifest::RULES;
use crate::pattern::KeyPattern;
use crate::process::RuleError;

/// Services whose operations no plugin calls: what it may do, and who may do what, is not for it to change.
const NEVER_SERVICES: &[&str] = &["muster", "iam", "sts"];
/// Operations that no plugin calls: they make nodes.
const NEVER: &[&str] =
    &["ssm:CreateActivation", "ssm:DeleteActivation", "ssm:UpdateManagedInstanceRole", "ssm:DeregisterManagedInstance"];
/// Operations that run whatever their caller says, on whichever node; that change what others run; or that give a node the tag by
/// which somebody else's plugin is granted more there.
const ANYTHING: &[&str] = &[
    "ssm:AddTagsToResource",
    "ssm:CreateAssociation",
    "ssm:CreateAssociationBatch",
    "ssm:CreateDocument",
    "ssm:DeleteDocument",
    "ssm:RegisterTaskWithMaintenanceWindow",
    "ssm:RemoveTagsFromResource",
    "ssm:ResumeSession",
    "ssm:SendCommand",
    "ssm:StartAutomationExecution",
    "ssm:StartChangeRequestExecution",
    "ssm:StartSession",
    "ssm:UpdateAssociation",
    "ssm:UpdateDocument",
    "ssm:UpdateDocumentDefaultVersion",
    "ssm:UpdateMaintenanceWindowTask",
];

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

/// Those patterns that no other covers, in their order.
fn widest<'a>(rules: impl IntoIterator<Item = &'a Keys>) -> Vec<&'a KeyPattern> {
    widest_of(rules.into_iter().flat_map(|keys| &keys.patterns).collect())
}

fn widest_of(mut patterns: Vec<&KeyPattern>) -> Vec<&KeyPattern> {
    patterns.sort_by_key(|pattern| pattern.order());
    patterns.dedup_by(|next, before| before.covers(next));
    patterns
}

/// Whether one of the widest patterns covers this one: the last that comes before it is the only one that can.
fn has(widest: &[&KeyPattern], pattern: &KeyPattern) -> bool {
    let after = widest.partition_point(|other| other.order() <= pattern.order());
    after.checked_sub(1).is_some_and(|last| widest[last].covers(pattern))
}

/// Whether an operation is one that no grant allows.
pub(crate) fn is_never_allowed(service: &str, operation: &str) -> bool {
    NEVER_SERVICES.contains(&service) || NEVER.contains(&format!("{service}:{operation}").as_str())
}

impl Rule for Keys {
    fn covers(&self, other: &Self) -> bool {
        other.is_covered([self].into_iter())
    }

    fn meet(&self, need: &Self) -> Option<Self> {
        let (ours, theirs) = (widest([self]), widest([need]));
        let both = ours.iter().filter(|pattern| has(&theirs, pattern));
        let both = both.chain(theirs.iter().filter(|pattern| has(&ours, pattern)));
        let patterns = widest_of(both.copied().collect());
        (!patterns.is_empty())
            .then(|| Self { capability: self.capability, patterns: patterns.into_iter().cloned().collect() })
    }

    /// All patterns at once: each rule with each other would make products of them.
    fn met(needs: &[Need<Self>], granted: &[Self]) -> Vec<Self> {
        let all = |rules: Vec<&Self>| {
            let capability = rules.first()?.capability;
            Some(Self { capability, patterns: widest(rules).into_iter().cloned().collect() })
        };
        let (needed, granted) = (all(needs.iter().map(|need| &need.rule).collect()), all(granted.iter().collect()));
        needed.zip(granted).and_then(|(needed, granted)| granted.meet(&needed)).into_iter().collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(patterns: &[&str]) -> Keys {
        let patterns = patterns.iter().map(|pattern| KeyPattern::parse(pattern).unwrap()).collect();
        Keys { capability: Capability::MusterApi, patterns }
    }

    #[test]
    fn what_both_sides_name_is_kept_once() {
        let (wide, many) = (keys(&["a*", "b.c", "a.b*", "d*"]), keys(&["a.b.c", "a.x*", "b*", "b.c", "e", "a.b.*"]));
        let expected = ["a.b.*", "a.x*", "b.c"];
        for (granted, need) in [(&wide, &many), (&many, &wide)] {
            let met = granted.meet(need).unwrap();
            assert_eq!(met.patterns.iter().map(KeyPattern::as_str).collect::<Vec<_>>(), expected);
        }
        assert_eq!(keys(&["a"]).meet(&keys(&["b*", "ab"])), None);
    }

    #[test]
    fn rules_that_repeat_themselves_do_not_multiply() {
        let all: Vec<String> = (0..64).map(|number| format!("{}*", "a".repeat(number))).collect();
        let rule = keys(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let needs = vec![Need { rule: rule.clone(), reason: String::new() }; 64];
        assert_eq!(Keys::met(&needs, &vec![rule; 64]), [keys(&["*"])]);
        assert_eq!(Keys::met(&[], &[keys(&["*"])]), []);
    }

    #[test]
    fn whoever_approves_it_reads_which_operations_are_as_good_as_anything() {
        for operation in ["ssm:SendCommand", "ssm:AddTags*", "ssm:UpdateDocumentDefaultVersion", "ssm:*", "*"] {
            assert!(keys(&[operation]).to_string().ends_with("as good as anything on every node"), "{operation}");
        }
        for operation in ["ssm:GetParameter", "ssm:ListDocuments", "ssm:Describe*"] {
            assert!(!keys(&[operation]).to_string().contains("anything"), "{operation}");
        }
    }
}
