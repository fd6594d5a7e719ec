//! `plugin.toml`: who a plugin is, what it needs, and why.
//!
//! ```toml
//! name = "acme/restart-service"
//! version = "1.2.0"
//! license = "Apache-2.0"
//!
//! [[needs.process]]
//! program = "/usr/bin/systemctl"
//! arguments = ["restart", "[a-z0-9@][a-z0-9@-]*\\.service"]
//! reason = "Restarts the unit that the step names"
//!
//! [[needs.facts]]
//! keys = ["os.*"]
//! reason = "Knows how this system names its units"
//! ```
//!
//! The forms of the other capabilities stand with their rules: `keys`, `folder`, `http`, `storage`.

use std::fmt;

use semver::Version;
use serde::Deserialize;

use crate::capability::{Capability, Need};
use crate::folder::{FolderRule, RawFolder};
use crate::http::{HttpRule, RawHttp};
use crate::keys::{Keys, RawFacts, RawNames, RawOperations};
use crate::name::{NameError, PluginName};
use crate::pattern::Budget;
use crate::process::{self, ProcessRule, RawProcess, RuleError};
use crate::storage::{Quota, RawQuota};
use crate::text;

/// Largest manifest in bytes: it is read by people.
pub const MANIFEST_BYTES: usize = 64 << 10;

/// Most needs of one capability in a manifest, and most rules of one capability in a grant.
pub(crate) const RULES: usize = 64;

/// Longest version in bytes: as long as one that the API can name.
const VERSION_BYTES: usize = 64;

/// Longest reason in characters.
const REASON_CHARACTERS: usize = 500;

/// What a plugin says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// `publisher/name`.
    pub name: PluginName,
    /// Semantic version.
    pub version: Version,
    /// SPDX expression; not checked beyond being plain text of at most 100 characters.
    pub license: String,
    /// What it needs.
    pub needs: Needs,
}

/// What a plugin needs, with a reason for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Programs that it runs.
    pub process: Vec<ProcessNeed>,
    /// What it reads of the node.
    pub facts: Vec<Need<Keys>>,
    /// Folders that it uses.
    pub folders: Vec<Need<FolderRule>>,
    /// Requests that it makes.
    pub http: Vec<Need<HttpRule>>,
    /// How much it keeps.
    pub storage: Vec<Need<Quota>>,
    /// Parameters that it reads.
    pub parameters: Vec<Need<Keys>>,
    /// Muster's operations that it calls: `ssm:GetParameter`.
    pub muster_api: Vec<Need<Keys>>,
    /// Events that it publishes.
    pub events: Vec<Need<Keys>>,
}

/// Programs that a plugin runs, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessNeed {
    /// What is run.
    pub rule: ProcessRule,
    /// As whom; none if whichever user the grant names will do.
    pub user: Option<String>,
    /// Plain text, at most 500 characters.
    pub reason: String,
}

/// Why a manifest was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// More than 64 KiB.
    #[error("the manifest is larger than 64 KiB")]
    TooLarge,
    /// Not TOML, a field missing or unknown; the text says where.
    #[error("plugin.toml: {0}")]
    Form(String),
    /// Not a plugin's name.
    #[error("plugin.toml: {0}")]
    Name(#[from] NameError),
    /// Not a semantic version, or one of more than 64 bytes.
    #[error("plugin.toml: `{0}` is not a semantic version of at most 64 characters, as `1.2.0` is")]
    Version(String),
    /// Not plain text of 1 to 100 characters.
    #[error("plugin.toml: `license` has to be 1 to 100 characters of plain text")]
    License,
    /// More than 64 needs of one capability.
    #[error("plugin.toml: more than 64 needs of `{0}`")]
    TooManyNeeds(Capability),
    /// A need that was refused.
    #[error("plugin.toml: needs.{capability} {number}: {error}")]
    Need {
        /// Of which capability.
        capability: Capability,
        /// Which of them, from 1.
        number: usize,
        /// Why.
        error: RuleError,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    name: String,
    version: String,
    license: String,
    #[serde(default)]
    needs: RawNeeds,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawNeeds {
    process: Vec<RawProcess>,
    facts: Vec<RawFacts>,
    folders: Vec<RawFolder>,
    http: Vec<RawHttp>,
    storage: Vec<RawQuota>,
    parameters: Vec<RawNames>,
    muster_api: Vec<RawOperations>,
    events: Vec<RawNames>,
}

impl Manifest {
    /// Parses and checks `plugin.toml`. Its patterns are compiled for that: on a thread that may take its time.
    pub fn parse(toml: &str) -> Result<Self, ManifestError> {
        let manifest = Self::read(toml)?;
        manifest.check_patterns()?;
        Ok(manifest)
    }

    /// Reads a `plugin.toml` whose patterns were checked when its plugin was published. Nothing is compiled.
    pub fn read(toml: &str) -> Result<Self, ManifestError> {
        if toml.len() > MANIFEST_BYTES {
            return Err(ManifestError::TooLarge);
        }
        let raw: RawManifest =
            toml::from_str(toml).map_err(|e| ManifestError::Form(e.to_string().trim().to_owned()))?;
        if !text::is_plain(&raw.license, 100) {
            return Err(ManifestError::License);
        }
        Ok(Self {
            name: PluginName::parse(&raw.name)?,
            version: version(&raw.version)?,
            license: raw.license,
            needs: raw.needs.checked()?,
        })
    }
}

impl Manifest {
    /// What is expensive of [`Manifest::parse`]: what each pattern could match, and what all together cost.
    pub(crate) fn check_patterns(&self) -> Result<(), ManifestError> {
        let mut budget = Budget::new();
        let mut numbered = self.needs.process.iter().enumerate();
        numbered.try_for_each(|(i, need)| {
            let refused = |error| ManifestError::Need { capability: Capability::Process, number: i + 1, error };
            need.rule.spend(&mut budget).map_err(refused)
        })
    }
}

impl RawNeeds {
    fn checked(self) -> Result<Needs, ManifestError> {
        let keys = |capability| move |keys| Keys::new(capability, keys);
        Ok(Needs {
            process: each(Capability::Process, self.process, process_need)?,
            facts: each(Capability::Facts, self.facts, |raw| need(raw.reason, keys(Capability::Facts)(raw.keys)))?,
            folders: each(Capability::Folders, self.folders, |raw| {
                need(raw.reason, Ok(FolderRule::parse(&raw.path, raw.access)?))
            })?,
            http: each(Capability::Http, self.http, |raw| {
                need(raw.reason, Ok(HttpRule::parse(&raw.url, raw.methods)?))
            })?,
            storage: each(Capability::Storage, self.storage, |raw| need(raw.reason, Quota::new(raw.quota_bytes)))?,
            parameters: each(Capability::Parameters, self.parameters, |raw| {
                need(raw.reason, keys(Capability::Parameters)(raw.names))
            })?,
            muster_api: each(Capability::MusterApi, self.muster_api, |raw| {
                need(raw.reason, keys(Capability::MusterApi)(raw.operations))
            })?,
            events: each(Capability::Events, self.events, |raw| need(raw.reason, keys(Capability::Events)(raw.names)))?,
        })
    }
}

impl Needs {
    /// Which capabilities are needed.
    pub(crate) fn capabilities(&self) -> impl Iterator<Item = Capability> {
        let needed = [
            (Capability::Events, !self.events.is_empty()),
            (Capability::Facts, !self.facts.is_empty()),
            (Capability::Folders, !self.folders.is_empty()),
            (Capability::Http, !self.http.is_empty()),
            (Capability::MusterApi, !self.muster_api.is_empty()),
            (Capability::Parameters, !self.parameters.is_empty()),
            (Capability::Process, !self.process.is_empty()),
            (Capability::Storage, !self.storage.is_empty()),
        ];
        needed.into_iter().filter(|(_, is_needed)| *is_needed).map(|(capability, _)| capability)
    }
}

fn version(text: &str) -> Result<Version, ManifestError> {
    let refused = || ManifestError::Version(text.chars().take(VERSION_BYTES).collect());
    if text.len() > VERSION_BYTES { Err(refused()) } else { Version::parse(text).map_err(|_| refused()) }
}

fn each<R, T>(
    capability: Capability,
    raws: Vec<R>,
    parse: impl Fn(R) -> Result<T, RuleError>,
) -> Result<Vec<T>, ManifestError> {
    if raws.len() > RULES {
        return Err(ManifestError::TooManyNeeds(capability));
    }
    let numbered = raws.into_iter().enumerate();
    numbered
        .map(|(i, raw)| parse(raw).map_err(|error| ManifestError::Need { capability, number: i + 1, error }))
        .collect()
}

fn process_need(raw: RawProcess) -> Result<ProcessNeed, RuleError> {
    if raw.grace_seconds.is_some() {
        return Err(RuleError::Misplaced("grace-seconds"));
    }
    Ok(ProcessNeed { rule: raw.rule()?, user: process::user(raw.user)?, reason: reason(raw.reason)? })
}

fn need<R>(why: Option<String>, rule: Result<R, RuleError>) -> Result<Need<R>, RuleError> {
    Ok(Need { rule: rule?, reason: reason(why)? })
}

fn reason(text: Option<String>) -> Result<String, RuleError> {
    text.filter(|text| text::is_plain(text, REASON_CHARACTERS)).ok_or(RuleError::Reason)
}

/// Muster's own words for a need, for whoever approves it; the plugin's reason stands beside them.
impl fmt::Display for ProcessNeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.user {
            Some(user) => write!(f, "{} as {user}", self.rule),
            None => self.rule.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The manifest of the design, as an author writes it.
    const RESTART: &str = r#"
        name = "acme/restart-service"
        version = "1.2.0"
        license = "Apache-2.0"

        [[needs.process]]
        program = "/usr/bin/systemctl"
        arguments = ["restart", "[a-z0-9@][a-z0-9@-]*\\.service"]
        reason = "Restarts the unit that the step names"

        [[needs.facts]]
        keys = ["os.*"]
        reason = "Knows how this system names its units"
    "#;

    fn error(manifest: &str) -> String {
        Manifest::parse(manifest).unwrap_err().to_string()
    }

    fn with_process(fields: &str) -> Result<Manifest, ManifestError> {
        Manifest::parse(&format!(
            "name = \"acme/x\"\nversion = \"1.0.0\"\nlicense = \"MIT\"\n[[needs.process]]\nreason = \"why\"\n{fields}"
        ))
    }

    #[test]
    fn a_manifest_names_the_plugin_and_gives_each_need_its_reason() {
        let manifest = Manifest::parse(RESTART).unwrap();
        assert_eq!(manifest.name.publisher(), "acme");
        assert_eq!(manifest.version, Version::new(1, 2, 0));
        assert_eq!(manifest.needs.process[0].reason, "Restarts the unit that the step names");
        assert_eq!(
            manifest.needs.process[0].to_string(),
            r"run /usr/bin/systemctl restart [a-z0-9@][a-z0-9@-]*\.service"
        );
        assert_eq!(manifest.needs.facts[0].rule.to_string(), "read the node's facts os.*");
    }

    #[test]
    fn what_a_manifest_says_beside_its_form_is_an_error_and_not_ignored() {
        assert!(error(&RESTART.replace("license", "licence")).contains("licence"));
        assert!(error(&RESTART.replace("needs.facts", "needs.stores")).contains("stores"));
        assert!(error(&RESTART.replace("1.2.0", "1.2")).contains("semantic version"));
        let build = format!("1.2.0+{}", "b".repeat(58));
        assert_eq!(build.len(), 64, "the longest that SetPluginVersion can name");
        assert!(Manifest::parse(&RESTART.replace("1.2.0", &build)).is_ok());
        assert!(error(&RESTART.replace("1.2.0", &format!("{build}b"))).contains("semantic version"));
        assert!(error(&RESTART.replace("acme/", "")).contains("publisher/name"));
        assert!(error(&RESTART.replace("keys = [\"os.*\"]", "keys = []")).contains("needs.facts 1"));
        assert_eq!(Manifest::parse(&" ".repeat(MANIFEST_BYTES + 1)), Err(ManifestError::TooLarge));
    }

    #[test]
    fn a_reason_is_required_and_cannot_disguise_itself() {
        let turned = RESTART.replace("Knows how", "Knows \u{202E}how");
        for bad in [RESTART.replace("reason = \"Knows how this system names its units\"", ""), turned] {
            assert!(error(&bad).contains("`reason`"), "{bad}");
        }
    }

    #[test]
    fn a_rule_that_amounts_to_anything_has_to_say_so() {
        for understated in [
            "program = \"/bin/sh\"\narguments = [\"-c\", \"true\"]",
            "program = \"/usr/bin/python3\"\narguments = \"any\"",
            "program = \"/usr/bin/python3\"\narguments = [\"/opt/x.py\", \"[a-z]+\"]",
            "program = \"/usr/bin/find\"\narguments = [\"/x/[a-z]+\"]",
            "program = \"/usr/bin/df\"\narguments = []\nenvironment = [\"LD_PRELOAD\"]",
            "program = \"/usr/bin/df\"\narguments = []\nenvironment = [\"GIT_SSH\"]",
            "program = \"/usr/bin/df\"\narguments = []\nenvironment = [\"KRB5_CONFIG\"]",
        ] {
            let refused = with_process(understated).unwrap_err().to_string();
            assert!(refused.contains("counts as anything"), "{refused}");
        }
        assert!(with_process("program = \"/usr/bin/python3\"\narguments = ['/opt/x\\.py']").is_ok());
        assert_eq!(with_process("program = \"any\"").unwrap().needs.process[0].rule, ProcessRule::Anything);
        assert!(with_process("program = \"any\"\narguments = [\"x\"]").is_err());
    }

    #[test]
    fn the_patterns_of_a_manifest_have_one_budget_and_are_compiled_when_it_is_published_only() {
        let needs = |count: usize, pattern: &str| {
            let need = format!(
                "[[needs.process]]\nprogram = \"/usr/bin/df\"\nreason = \"why\"\narguments = [{}]\n",
                vec![format!("'{pattern}'"); 32].join(", ")
            );
            RESTART.to_owned() + &need.repeat(count)
        };
        // 288 patterns of which each is fine; 32 of which each takes a third of a megabyte.
        for (manifest, why) in [
            (
                needs(9, "x[0-9]+"),
                "needs.process 9: there are more than 256 patterns that match more than one argument",
            ),
            (
                needs(1, "x[a-z]{4000}"),
                "is too large: all patterns together may have 4194304 bytes when they are compiled",
            ),
        ] {
            assert!(error(&manifest).contains(why), "{}", error(&manifest));
            assert!(Manifest::read(&manifest).is_ok());
        }
        assert!(Manifest::parse(&needs(7, "x[0-9]+")).is_ok());
        assert!(Manifest::read(&needs(1, "-.*")).is_ok());
        assert!(error(&needs(1, "-.*")).contains("which option"));
    }

    #[test]
    fn a_program_is_an_exact_path() {
        for program in ["df", "./df", "/usr/bin/../sbin/df", "/usr//bin/df", "/usr/bin/", "/", ""] {
            let refused = with_process(&format!("program = {program:?}\narguments = []"));
            assert!(refused.is_err(), "{program}");
        }
        assert!(with_process("program = \"/usr/bin/df\"").is_err(), "arguments have to be said");
    }
}
