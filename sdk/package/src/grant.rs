//! What an operator allows a plugin, in the forms of the manifest.

use serde::{Deserialize, Serialize};

use crate::capability::{Capability, Need, Rule};
use crate::folder::{FolderRule, RawFolder};
use crate::http::{HttpRule, RawHttp};
use crate::keys::{Keys, RawFacts, RawNames, RawOperations};
use crate::manifest::{Manifest, Needs, ProcessNeed, RULES};
use crate::name::PluginName;
use crate::pattern::Budget;
use crate::process::{self, ProcessRule, RawProcess, RuleError};
use crate::storage::{Quota, RawQuota};

/// For how long a child may go on after it was told to stop, where a grant does not say. A killed package manager
/// leaves a broken node behind.
const GRACE_SECONDS: u32 = 10;
/// The longest such time: a cancelled step ends some day.
const MOST_GRACE_SECONDS: u32 = 60;

/// What a plugin may do. The default allows nothing.
///
/// Serialized, it is `{"process": [{"program": …, "arguments": …, "user": …}], "facts": [{"keys": […]}]}`, in TOML
/// `[[process]]` and `[[facts]]`, and so on in the forms of the manifest, without reasons. Rules are checked whenever it is
/// read, their patterns when it is given ([`Grant::check_patterns`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawGrant", into = "RawGrant")]
pub struct Grant {
    /// Programs, at most 64 rules.
    pub process: Vec<ProcessGrant>,
    /// Facts of the node, at most 64 rules; so are those below.
    pub facts: Vec<Keys>,
    /// Folders.
    pub folders: Vec<FolderRule>,
    /// Requests.
    pub http: Vec<HttpRule>,
    /// Room for what it keeps; of several the largest.
    pub storage: Vec<Quota>,
    /// Parameters.
    pub parameters: Vec<Keys>,
    /// Muster's own operations.
    pub muster_api: Vec<Keys>,
    /// Events.
    pub events: Vec<Keys>,
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

/// A need of a plugin that its grant lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the plugin {plugin} needs the capability `{capability}` ({need}), which is not granted")]
pub struct Missing {
    /// Which plugin.
    pub plugin: PluginName,
    /// Which capability.
    pub capability: Capability,
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
        let Needs { process: _, facts, folders, http, storage, parameters, muster_api, events } = &manifest.needs;
        Ok(Self {
            process: process.collect(),
            facts: rules(facts),
            folders: rules(folders),
            http: rules(http),
            storage: rules(storage),
            parameters: rules(parameters),
            muster_api: rules(muster_api),
            events: rules(events),
        })
    }

    /// Whether the patterns of a grant that is given may be: what each could match, and what all together cost. They are compiled
    /// for that: on a thread that may take its time.
    pub fn check_patterns(&self) -> Result<(), RuleError> {
        let mut budget = Budget::new();
        self.process.iter().try_for_each(|grant| grant.rule.spend(&mut budget))
    }

    /// Whether everything that the plugin needs is granted; if not, the first need that is not.
    pub fn covers(&self, manifest: &Manifest) -> Result<(), Missing> {
        self.missing(manifest).into_iter().next().map_or(Ok(()), Err)
    }

    /// Every need of the plugin that is not granted.
    pub fn missing(&self, manifest: &Manifest) -> Vec<Missing> {
        let Needs { process, facts, folders, http, storage, parameters, muster_api, events } = &manifest.needs;
        let process = process.iter().filter(|need| !self.process.iter().any(|grant| grant.covers(need)));
        let missing = process
            .map(|need| (Capability::Process, need.to_string()))
            .chain(unmet(Capability::Facts, facts, &self.facts))
            .chain(unmet(Capability::Folders, folders, &self.folders))
            .chain(unmet(Capability::Http, http, &self.http))
            .chain(unmet(Capability::Storage, storage, &self.storage))
            .chain(unmet(Capability::Parameters, parameters, &self.parameters))
            .chain(unmet(Capability::MusterApi, muster_api, &self.muster_api))
            .chain(unmet(Capability::Events, events, &self.events));
        missing.map(|(capability, need)| Missing { plugin: manifest.name.clone(), capability, need }).collect()
    }

    /// What of the grant none of the manifests asks for, in Muster's words; none if all of it is asked for. A rule that waits for
    /// nobody would be allowed to the first later version that asks for it.
    pub fn unasked(&self, manifests: &[Manifest]) -> Option<String> {
        let asks = |granted: &ProcessGrant| {
            let mut needs = manifests.iter().flat_map(|manifest| &manifest.needs.process);
            needs.any(|need| granted.serves(need) && need.rule.covers(&granted.rule))
        };
        let process = self.process.iter().find(|granted| !asks(granted));
        process
            .map(|granted| format!("{} as {}", granted.rule, granted.user))
            .or_else(|| first_unasked(&self.facts, manifests, |needs| &needs.facts))
            .or_else(|| first_unasked(&self.folders, manifests, |needs| &needs.folders))
            .or_else(|| first_unasked(&self.http, manifests, |needs| &needs.http))
            .or_else(|| first_unasked(&self.storage, manifests, |needs| &needs.storage))
            .or_else(|| first_unasked(&self.parameters, manifests, |needs| &needs.parameters))
            .or_else(|| first_unasked(&self.muster_api, manifests, |needs| &needs.muster_api))
            .or_else(|| first_unasked(&self.events, manifests, |needs| &needs.events))
    }
}

fn rules<R: Clone>(needs: &[Need<R>]) -> Vec<R> {
    needs.iter().map(|need| need.rule.clone()).collect()
}

fn unmet<R: Rule>(
    capability: Capability,
    needs: &[Need<R>],
    granted: &[R],
) -> impl Iterator<Item = (Capability, String)> {
    let unmet = needs.iter().filter(|need| !need.rule.is_met(granted));
    unmet.map(move |need| (capability, need.rule.to_string()))
}

fn first_unasked<R: Rule>(granted: &[R], manifests: &[Manifest], of: fn(&Needs) -> &Vec<Need<R>>) -> Option<String> {
    let asked = manifests.iter().flat_map(|manifest| of(&manifest.needs)).map(|need| &need.rule);
    granted.iter().find(|rule| !rule.is_asked(asked.clone())).map(R::to_string)
}

impl ProcessGrant {
    pub(crate) fn covers(&self, need: &ProcessNeed) -> bool {
        self.serves(need) && self.rule.covers(&need.rule)
    }

    /// True if it allows whatever `other` allows, in the same way.
    pub(crate) fn includes(&self, other: &Self) -> bool {
        (&self.user, self.grace_seconds) == (&other.user, other.grace_seconds) && self.rule.covers(&other.rule)
    }

    /// True if the user is the one that the need names, or it names none.
    pub(crate) fn serves(&self, need: &ProcessNeed) -> bool {
        need.user.as_ref().is_none_or(|user| *user == self.user)
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawGrant {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    process: Vec<RawProcess>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<RawFacts>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    folders: Vec<RawFolder>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    http: Vec<RawHttp>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    storage: Vec<RawQuota>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<RawNames>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    muster_api: Vec<RawOperations>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    events: Vec<RawNames>,
}

impl TryFrom<RawGrant> for Grant {
    type Error = RuleError;

    fn try_from(raw: RawGrant) -> Result<Self, RuleError> {
        let keys = |capability| move |keys| Keys::new(capability, keys);
        Ok(Self {
            process: each(raw.process, process_grant)?,
            facts: each(raw.facts, |raw| plain(raw.reason, keys(Capability::Facts)(raw.keys)))?,
            folders: each(raw.folders, |raw| plain(raw.reason, Ok(FolderRule::parse(&raw.path, raw.access)?)))?,
            http: each(raw.http, |raw| plain(raw.reason, Ok(HttpRule::parse(&raw.url, raw.methods)?)))?,
            storage: each(raw.storage, |raw| plain(raw.reason, Quota::new(raw.quota_bytes)))?,
            parameters: each(raw.parameters, |raw| plain(raw.reason, keys(Capability::Parameters)(raw.names)))?,
            muster_api: each(raw.muster_api, |raw| plain(raw.reason, keys(Capability::MusterApi)(raw.operations)))?,
            events: each(raw.events, |raw| plain(raw.reason, keys(Capability::Events)(raw.names)))?,
        })
    }
}

fn each<R, T>(raws: Vec<R>, parse: impl Fn(R) -> Result<T, RuleError>) -> Result<Vec<T>, RuleError> {
    if raws.len() > RULES {
        return Err(RuleError::TooMany("the grant".to_owned(), RULES, "rules of one capability"));
    }
    raws.into_iter().map(parse).collect()
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

/// A rule of a grant, which gives no reason.
fn plain<R>(reason: Option<String>, rule: Result<R, RuleError>) -> Result<R, RuleError> {
    if reason.is_some() { Err(RuleError::Misplaced("reason")) } else { rule }
}

impl From<Grant> for RawGrant {
    fn from(grant: Grant) -> Self {
        let process = grant.process.into_iter().map(|grant| RawProcess {
            user: Some(grant.user),
            grace_seconds: Some(grant.grace_seconds),
            ..RawProcess::of(&grant.rule)
        });
        let patterns = |keys: &Keys| keys.patterns().to_vec();
        let names = |keys: &Keys| RawNames { names: patterns(keys), reason: None };
        Self {
            process: process.collect(),
            facts: grant.facts.iter().map(|keys| RawFacts { keys: patterns(keys), reason: None }).collect(),
            folders: grant
                .folders
                .into_iter()
                .map(|FolderRule { path, access }| RawFolder { path, access, reason: None })
                .collect(),
            http: grant
                .http
                .iter()
                .map(|rule| RawHttp { url: rule.url(), methods: rule.methods().to_vec(), reason: None })
                .collect(),
            storage: grant.storage.iter().map(|quota| RawQuota { quota_bytes: quota.bytes, reason: None }).collect(),
            parameters: grant.parameters.iter().map(names).collect(),
            muster_api: grant
                .muster_api
                .iter()
                .map(|keys| RawOperations { operations: patterns(keys), reason: None })
                .collect(),
            events: grant.events.iter().map(names).collect(),
        }
    }
}
