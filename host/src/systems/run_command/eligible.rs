//! Which nodes can do a command: those of its platforms where its plugins are granted what they need.

use std::collections::{BTreeMap, BTreeSet};

use muster_package::{Grant, Manifest, Missing};
use muster_protocol::PluginUse;

use super::records::CommandRecord;
use super::state::InvocationState;
use crate::operation::Result;
use crate::plugins::{self, GrantRecord};
use crate::store::{RegionScope, View};
use crate::systems::nodes::NodeRecord;

/// What a command asks of nodes, read once for all of them.
pub struct Eligible {
    platforms: Vec<String>,
    needs: Vec<(Manifest, Option<GrantRecord>)>,
}

/// Why a node cannot do it.
pub enum Unfit {
    /// It has another operating system than the document is for.
    Platform,
    /// A plugin is not granted what it needs there.
    Denied(Missing),
}

impl Eligible {
    /// For a command.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn load(view: &View, scope: &RegionScope, command: &CommandRecord) -> Result<Self> {
        let plugins: BTreeSet<(&str, &str)> = command
            .plugins
            .values()
            .map(|PluginUse { plugin, version, .. }| (plugin.as_str(), version.as_str()))
            .collect();
        let mut needs = Vec::new();
        for (plugin, version) in plugins {
            let Some(manifest) = plugins::manifest(view, plugin, version).await? else { continue };
            if Grant::default().covers(&manifest).is_err() {
                needs.push((manifest, plugins::grant_of(view, &scope.account_scope(), plugin).await?));
            }
        }
        Ok(Self { platforms: command.platforms.clone(), needs })
    }

    /// Why this node, which has these tags, cannot do it; none if it can. A node that does not say what it is can do
    /// everything: each step looks at the platform again.
    pub fn unfit(&self, node: &NodeRecord, tags: &BTreeMap<String, String>) -> Option<Unfit> {
        let platform_type = node.machine.platform_type.as_str();
        let named = |platform: &String| platform.eq_ignore_ascii_case(platform_type);
        if !self.platforms.is_empty() && !platform_type.is_empty() && !self.platforms.iter().any(named) {
            return Some(Unfit::Platform);
        }
        let nothing = Grant::default();
        self.needs.iter().find_map(|(manifest, grant)| {
            let here = grant.as_ref().and_then(|grant| grant.on(&node.id, tags)).unwrap_or(&nothing);
            here.covers(manifest).err().map(Unfit::Denied)
        })
    }
}

impl Unfit {
    /// The state of an invocation that cannot be, and what it says.
    pub fn state(&self) -> (InvocationState, String) {
        match self {
            Self::Platform => (InvocationState::InvalidPlatform, String::new()),
            Self::Denied(missing) => (InvocationState::AccessDenied, missing.to_string()),
        }
    }
}
