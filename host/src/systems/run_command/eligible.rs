//! Which nodes can do a command: those of its platforms that who asked may send to, and where its plugins are granted what they need.

use std::collections::{BTreeMap, BTreeSet};

use muster_package::{Grant, Manifest, Missing};
use muster_protocol::PluginUse;

use super::records::CommandRecord;
use super::state::InvocationState;
use crate::access::{self, Later};
use crate::operation::{Error, Resource, Result};
use crate::plugins::{self, GrantRecord};
use crate::store::{RegionScope, View};
use crate::systems::nodes::{self, NodeRecord};

/// What a command asks of nodes, read once for all of them.
pub struct Eligible {
    scope: RegionScope,
    platforms: Vec<String>,
    asker: Asker,
    needs: Vec<(Manifest, Option<GrantRecord>)>,
    /// Why no node can do it: a plugin's version is not there any more for the account.
    gone: Option<Error>,
}

/// Who asked, as what it may do now.
enum Asker {
    /// Not known: an earlier release took the command.
    Unknown,
    Gone(String),
    Known(Later),
}

/// Why a node cannot do it.
pub enum Unfit {
    /// It has another operating system than the document is for.
    Platform,
    /// Who asked may not send to it, or what it would run is gone.
    Refused(Error),
    /// A plugin is not granted what it needs there.
    Denied(Missing),
}

impl Eligible {
    /// For a command.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn load(view: &View, scope: &RegionScope, command: &CommandRecord, now: u64) -> Result<Self> {
        let asker = match &command.asker {
            None => Asker::Unknown,
            Some(asker) => match Later::load(view, scope, asker, now).await? {
                Some(later) => Asker::Known(later),
                None => Asker::Gone(command.asked_by.clone()),
            },
        };
        let plugins: BTreeSet<(&str, &str)> = command
            .plugins
            .values()
            .map(|PluginUse { plugin, version, .. }| (plugin.as_str(), version.as_str()))
            .collect();
        let account = scope.account_scope();
        let (mut needs, mut gone) = (Vec::new(), None);
        for (plugin, version) in plugins {
            // Deleted, or another account's, as it could be once.
            let Some(manifest) = plugins::manifest(view, &account, plugin, version).await? else {
                let message =
                    format!("The version {version} of {plugin}, which the command runs, is not there any more.");
                gone = Some(Error::new("AccessDeniedException", message));
                continue;
            };
            if Grant::default().covers(&manifest).is_err() {
                needs.push((manifest, plugins::grant_of(view, &account, plugin).await?));
            }
        }
        Ok(Self { scope: scope.clone(), platforms: command.platforms.clone(), asker, needs, gone })
    }

    /// Why this node, which has these tags, cannot do it; none if it can. A node that does not say what it is can do
    /// everything: each step looks at the platform again.
    pub fn unfit(&self, node: &NodeRecord, tags: &BTreeMap<String, String>) -> Option<Unfit> {
        let platform_type = node.machine.platform_type.as_str();
        let named = |platform: &String| platform.eq_ignore_ascii_case(platform_type);
        if !self.platforms.is_empty() && !platform_type.is_empty() && !self.platforms.iter().any(named) {
            return Some(Unfit::Platform);
        }
        if let Err(refused) = self.asker.may_send_to(&nodes::arn(&self.scope, &node.id), tags) {
            return Some(Unfit::Refused(refused));
        }
        if let Some(gone) = &self.gone {
            return Some(Unfit::Refused(gone.clone()));
        }
        let nothing = Grant::default();
        self.needs.iter().find_map(|(manifest, grant)| {
            let here = grant.as_ref().and_then(|grant| grant.on(&node.id, tags)).unwrap_or(&nothing);
            here.covers(manifest).err().map(Unfit::Denied)
        })
    }
}

impl Asker {
    fn may_send_to(&self, node_arn: &str, tags: &BTreeMap<String, String>) -> Result<()> {
        match self {
            Self::Unknown => Ok(()),
            Self::Known(later) => later.may("ssm", "ssm:SendCommand", &Resource::new(node_arn).tagged(tags.clone())),
            Self::Gone(arn) => Err(access::gone(arn)),
        }
    }
}

impl Unfit {
    /// The state of an invocation that cannot be, and what it says.
    pub fn state(&self) -> (InvocationState, String) {
        match self {
            Self::Platform => (InvocationState::InvalidPlatform, String::new()),
            Self::Refused(refused) => (InvocationState::AccessDenied, refused.message.clone()),
            Self::Denied(missing) => (InvocationState::AccessDenied, missing.to_string()),
        }
    }
}
