//! Documents that come with the host: AWS's names and parameters, our own text. Every account sees them, none changes them.
//!
//! AWS's AWS-RunShellScript is of schema 1.2, which is not read here. In 2.2 its name, its parameters and what it does are the same;
//! who asks for its SchemaVersion sees the other. `restart-step.yaml` is the end of both runbooks that restart nodes.
//!
//! They are part of the program and not of the store, so that they are there from the first moment, in every account, and as new as
//! the host is. Invariants: their names begin as no document of an account may; each is right, which a test sees to.

use muster_document::{Document, Format, Runbook};
use uuid::Uuid;

use super::content::{AUTOMATION, Given, Parsed, version_record};
use super::records::{DocumentRecord, VersionRecord};
use crate::operation::{Error, Result};
use crate::store::RegionScope;

/// Their owner, as AWS calls itself.
pub const OWNER: &str = "Amazon";

/// A document that comes with the host.
#[derive(Debug)]
pub struct ReadyMade {
    /// AWS's.
    pub name: &'static str,
    /// In YAML.
    pub content: &'static str,
    /// `Command` or `Automation`.
    pub document_type: &'static str,
    /// Those on which it runs, as AWS spells them.
    platforms: &'static [&'static str],
    /// The kind of resource that it is for.
    target_type: Option<&'static str>,
    /// Goes up whenever the content changes.
    version: u64,
    /// When that version was made, in milliseconds since 1970.
    created_millis: u64,
}

/// All of them, by name.
pub static ALL: [ReadyMade; 6] = [
    ReadyMade {
        name: "AWS-CreateJiraIssue",
        content: include_str!("AWS-CreateJiraIssue.yaml"),
        document_type: AUTOMATION,
        platforms: EVERYWHERE,
        target_type: None,
        version: 1,
        created_millis: 1_795_910_400_000,
    },
    ReadyMade {
        name: "AWS-CreateServiceNowIncident",
        content: include_str!("AWS-CreateServiceNowIncident.yaml"),
        document_type: AUTOMATION,
        platforms: EVERYWHERE,
        target_type: None,
        version: 1,
        created_millis: 1_795_910_400_000,
    },
    ReadyMade {
        name: "AWS-RestartEC2Instance",
        content: concat!(include_str!("AWS-RestartEC2Instance.yaml"), include_str!("restart-step.yaml")),
        document_type: AUTOMATION,
        platforms: EVERYWHERE,
        target_type: Some("/AWS::EC2::Instance"),
        version: 1,
        created_millis: 1_795_824_000_000,
    },
    ReadyMade {
        name: "AWS-RestartEC2InstanceWithApproval",
        content: concat!(include_str!("AWS-RestartEC2InstanceWithApproval.yaml"), include_str!("restart-step.yaml")),
        document_type: AUTOMATION,
        platforms: EVERYWHERE,
        target_type: Some("/AWS::EC2::Instance"),
        version: 1,
        created_millis: 1_795_910_400_000,
    },
    ReadyMade {
        name: "AWS-RunShellScript",
        content: include_str!("AWS-RunShellScript.yaml"),
        document_type: "Command",
        platforms: &["Linux", "MacOS"],
        target_type: None,
        version: 1,
        created_millis: 1_795_824_000_000,
    },
    ReadyMade {
        name: "AWSIncidents-CriticalIncidentRunbookTemplate",
        content: include_str!("AWSIncidents-CriticalIncidentRunbookTemplate.yaml"),
        document_type: AUTOMATION,
        platforms: EVERYWHERE,
        target_type: None,
        version: 1,
        created_millis: 1_795_910_400_000,
    },
];

/// The platforms of a runbook, whose steps the host does.
const EVERYWHERE: &[&str] = &["Windows", "Linux", "MacOS"];

/// The one that a name means, or an ARN of the region without an account, as AWS writes those of its own documents.
#[must_use]
pub fn named(scope: &RegionScope, given: &str) -> Option<&'static ReadyMade> {
    let name = match given.strip_prefix("arn:") {
        Some(rest) => rest.strip_prefix("aws:ssm:")?.strip_prefix(&scope.region)?.strip_prefix("::document/")?,
        None => given,
    };
    ALL.iter().find(|document| document.name == name)
}

impl ReadyMade {
    /// Its ARN in a region.
    #[must_use]
    pub fn arn(&self, scope: &RegionScope) -> String {
        format!("arn:aws:ssm:{}::document/{}", scope.region, self.name)
    }

    /// The document as it would be stored.
    #[must_use]
    pub fn record(&self) -> DocumentRecord {
        DocumentRecord {
            id: Uuid::nil(),
            document_type: self.document_type.to_owned(),
            default_version: self.version,
            latest_version: self.version,
            last_version: self.version,
            versions: 1,
        }
    }

    /// Its only version, likewise.
    ///
    /// # Errors
    /// Internal, if it is not right.
    pub fn version(&self) -> Result<VersionRecord> {
        let parsed = match self.document_type {
            AUTOMATION => Runbook::parse_accepted(self.content, Format::Yaml).map(Parsed::Runbook),
            _ => Document::parse_accepted(self.content, Format::Yaml).map(Parsed::Command),
        };
        let given = Given {
            content: self.content.to_owned(),
            format: Format::Yaml,
            document_type: Some(self.document_type),
            version_name: None,
            display_name: None,
            target_type: self.target_type.map(str::to_owned),
        };
        let platforms = self.platforms.iter().map(|platform| (*platform).to_owned()).collect();
        Ok(version_record(&given, &parsed.map_err(Error::internal)?, platforms, self.created_millis))
    }

    /// Whether a request means its only version.
    ///
    /// # Errors
    /// `InvalidDocumentVersion`.
    pub fn check_version(&self, version: Option<&str>, version_name: Option<&str>) -> Result<()> {
        let is_meant = match version {
            None | Some("$DEFAULT" | "$LATEST") => true,
            Some(number) => number.parse() == Ok(self.version),
        };
        if is_meant && version_name.is_none() { Ok(()) } else { Err(super::find::unknown_version()) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::name::NewName;
    use super::*;
    use crate::systems::automation;

    #[test]
    fn each_is_right_and_no_account_can_take_its_name() {
        assert!(ALL.is_sorted_by_key(|document| document.name));
        for document in &ALL {
            assert!(NewName::parse(document.name.to_owned()).is_err(), "{}", document.name);
            if document.document_type == AUTOMATION {
                let runbook = Runbook::parse(document.content, Format::Yaml).unwrap();
                // Whether plugins in use offer the others is seen where a host runs: `tests/tests/ready_made.rs`.
                let is_bundled = |action: &str| action.starts_with("muster:");
                runbook.check_actions(|action| automation::is_own_action(action) || is_bundled(action)).unwrap();
                automation::check_inputs(&runbook).unwrap();
            } else {
                Document::parse(document.content, Format::Yaml, Some(document.document_type)).unwrap();
            }
            assert!(document.version().unwrap().description.is_some(), "{}", document.name);
        }
    }

    #[test]
    fn the_readme_says_what_each_does() {
        let readme = include_str!("../../../../../README.md");
        for document in &ALL {
            assert!(readme.contains(&format!("`{}`", document.name)), "{}", document.name);
        }
    }
}
