//! What an operator allows a plugin, in the forms of the manifest.

use serde::{Deserialize, Serialize};

use crate::manifest::{self, FactsNeed, Manifest, ProcessNeed, RULES, RawFacts};
use crate::name::PluginName;
use crate::pattern::{Budget, KeyPattern};
use crate::process::{self, ProcessRule, RawProcess, RuleError};

/// For how long a child may go on after it was told to stop, where a grant does not say. A killed package manager
/// leaves a broken node behind.
const GRACE_SECONDS: u32 = 10;
/// The longest such time: a cancelled step ends some day.
const MOST_GRACE_SECONDS: u32 = 60;

/// What a plugin may do. The default allows nothing.
///
/// Serialized, it is `{"process": [{"program": …, "arguments": …, "user": …}], "facts": [{"keys": […]}]}`, in TOML
/// `[[process]]` and `[[facts]]`. Rules are checked whenever it is read, their patterns when it is given
/// ([`Grant::check_patterns`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawGrant", into = "RawGrant")]
pub struct Grant {
    /// Programs, at most 64 rules.
    pub process: Vec<ProcessGrant>,
    /// Facts of the node, at most 64 rules.
    pub facts: Vec<FactsGrant>,
}

/// Programs that a plugin may run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessGrant {
    /// What may be run.
    pub rule: ProcessRule,
    /// As whom: always named.
    pub user: String,
    /// For how long, in seconds, a child may go on after it was told to stop; 0 to 60.
    pub grace_seconds: u32,
}

/// Facts of the node that a plugin may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsGrant {
    /// Which.
    pub keys: Vec<KeyPattern>,
}

/// A need of a plugin that its grant lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the plugin {plugin} needs the capability `{capability}` ({need}), which is not granted")]
pub struct Missing {
    /// Which plugin.
    pub plugin: PluginName,
    /// Which capability: `process`, `facts`.
    pub capability: &'static str,
    /// What of it, in Muster's words.
    pub need: String,
}

impl Grant {
    /// The least grant that covers `manifest`, with children run as `user` where the manifest names nobody.
    pub fn of(manifest: &Manifest, user: &str) -> Result<Self, RuleError> {
        let user = process::user(Some(user.to_owned()))?.ok_or(RuleError::User)?;
        let process = manifest.needs.process.iter().map(|need| ProcessGrant {
            rule: need.rule.clone(),
            user: need.user.clone().unwrap_or_else(|| user.clone()),
            grace_seconds: GRACE_SECONDS,
        });
        let facts = manifest.needs.facts.iter().map(|need| FactsGrant { keys: need.keys.clone() });
        Ok(Self { process: process.collect(), facts: facts.collect() })
    }

    /// Whether the patterns of a grant that is given may be: what each could match, and what all together cost. They are compiled
    /// for that: on a thread that may take its time.
    pub fn check_patterns(&self) -> Result<(), RuleError> {
        let mut budget = Budget::new();
        self.process.iter().try_for_each(|grant| grant.rule.spend(&mut budget))
    }

    /// Whether everything that the plugin needs is granted; if not, the first need that is not.
    pub fn covers(&self, manifest: &Manifest) -> Result<(), Missing> {
        let missing = |capability, need: String| Err(Missing { plugin: manifest.name.clone(), capability, need });
        for need in &manifest.needs.process {
            if !self.process.iter().any(|grant| grant.covers(need)) {
                return missing("process", need.to_string());
            }
        }
        for need in &manifest.needs.facts {
            if !self.covers_facts(need) {
                return missing("facts", need.to_string());
            }
        }
        Ok(())
    }

    /// What of the grant none of the manifests asks for, in Muster's words; none if all of it is asked for. A rule that waits for
    /// nobody would be allowed to the first later version that asks for it.
    pub fn unasked(&self, manifests: &[Manifest]) -> Option<String> {
        let asks = |granted: &ProcessGrant| {
            let mut needs = manifests.iter().flat_map(|manifest| &manifest.needs.process);
            needs.any(|need| granted.serves(need) && need.rule.covers(&granted.rule))
        };
        let reads = |granted: &KeyPattern| {
            let needs = manifests.iter().flat_map(|manifest| &manifest.needs.facts);
            needs.flat_map(|need| &need.keys).any(|key| key.covers(granted))
        };
        let process = self.process.iter().find(|granted| !asks(granted));
        let process = process.map(|granted| format!("{} as {}", granted.rule, granted.user));
        let mut keys = self.facts.iter().flat_map(|granted| &granted.keys);
        process.or_else(|| keys.find(|key| !reads(key)).map(|key| format!("read the node's facts {}", key.as_str())))
    }

    fn covers_facts(&self, need: &FactsNeed) -> bool {
        let mut granted = self.facts.iter().flat_map(|grant| &grant.keys);
        need.keys.iter().all(|key| granted.clone().any(|ours| ours.covers(key))) && granted.next().is_some()
    }
}

impl ProcessGrant {
    pub(crate) fn covers(&self, need: &ProcessNeed) -> bool {
        self.serves(need) && self.rule.covers(&need.rule)
    }

    /// True if the user is the one that the need names, or it names none.
    pub(crate) fn serves(&self, need: &ProcessNeed) -> bool {
        need.user.as_ref().is_none_or(|user| *user == self.user)
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGrant {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    process: Vec<RawProcess>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    facts: Vec<RawFacts>,
}

impl TryFrom<RawGrant> for Grant {
    type Error = RuleError;

    fn try_from(raw: RawGrant) -> Result<Self, RuleError> {
        if raw.process.len() > RULES || raw.facts.len() > RULES {
            return Err(RuleError::TooMany("the grant".to_owned(), RULES, "rules of one capability"));
        }
        Ok(Self {
            process: raw.process.into_iter().map(process_grant).collect::<Result<_, _>>()?,
            facts: raw.facts.into_iter().map(facts_grant).collect::<Result<_, _>>()?,
        })
    }
}

fn process_grant(raw: RawProcess) -> Result<ProcessGrant, RuleError> {
    if raw.reason.is_some() {
        return Err(RuleError::Misplaced("reason"));
    }
    let grace_seconds = raw.grace_seconds.unwrap_or(GRACE_SECONDS);
    if grace_seconds > MOST_GRACE_SECONDS {
        return Err(RuleError::Grace);
    }
    Ok(ProcessGrant { rule: raw.rule()?, user: process::user(raw.user)?.ok_or(RuleError::User)?, grace_seconds })
}

fn facts_grant(raw: RawFacts) -> Result<FactsGrant, RuleError> {
    if raw.reason.is_some() {
        return Err(RuleError::Misplaced("reason"));
    }
    Ok(FactsGrant { keys: manifest::keys(raw.keys)? })
}

impl From<Grant> for RawGrant {
    fn from(grant: Grant) -> Self {
        let process = grant.process.into_iter().map(|grant| RawProcess {
            user: Some(grant.user),
            grace_seconds: Some(grant.grace_seconds),
            ..RawProcess::of(&grant.rule)
        });
        let facts = grant.facts.into_iter().map(|grant| RawFacts { keys: grant.keys, reason: None });
        Self { process: process.collect(), facts: facts.collect() }
    }
}
