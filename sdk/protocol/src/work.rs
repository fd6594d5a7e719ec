//! A command as one node sees it, and what it says of it.

use std::collections::BTreeMap;

use muster_document::{BoundStep, StepStatus};
use muster_package::Grant;
use serde::{Deserialize, Serialize};

/// A document to run, with all that it needs. The same for every node of a command but for `id` and `grants`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// Names the work on this node for ever: a command's id.
    pub id: String,
    /// The account that asked.
    pub account: String,
    /// The region that it was asked in.
    pub region: String,
    /// The document's name, for logs.
    pub document_name: String,
    /// Its steps, with every parameter in its place.
    pub steps: Vec<BoundStep>,
    /// For each action that the steps name, the component that does it: fixed when the command was made.
    pub plugins: BTreeMap<String, PluginUse>,
    /// Milliseconds since 1970, by the host's clock: not begun after that.
    pub deliver_before: u64,
    /// Milliseconds since 1970, by the host's clock, when the offer was sent: how far the clocks are apart shows in it.
    pub offered_at: u64,
    /// What the plugins may do on this node.
    #[serde(default)]
    pub grants: Grants,
}

/// The operator's grant for each plugin, by the plugin's name; a plugin without one may do nothing that needs one.
pub type Grants = BTreeMap<String, Grant>;

/// Which component does an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PluginUse {
    /// `muster/shell`
    pub plugin: String,
    /// `1.2.0`
    pub version: String,
    /// SHA-256 of the component, 64 hex digits: what is fetched and what is run.
    pub digest: String,
    /// Platforms that the offer names, as AWS spells them; empty for any.
    #[serde(default)]
    pub platforms: Vec<String>,
}

/// Which of a step's streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// Part of a running step's output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The work's id.
    pub work: String,
    /// The step's index.
    pub step: usize,
    /// Which stream.
    pub stream: Stream,
    /// Bytes of this stream that came before.
    pub offset: u64,
    /// UTF-8; what was not is replaced by U+FFFD.
    pub text: String,
}

/// Characters of a step's standard output that are kept: those of GetCommandInvocation's StandardOutputContent.
pub const STDOUT_CHARS: usize = 24_000;
/// Characters of a step's standard error that are kept: those of StandardErrorContent.
pub const STDERR_CHARS: usize = 8_000;

/// A step that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepReport {
    /// The work's id.
    pub work: String,
    /// The step's index.
    pub step: usize,
    /// How it ended.
    pub status: StepStatus,
    /// AWS's ResponseCode.
    pub response_code: i32,
    /// Milliseconds since 1970; none if it never began.
    pub started_at: Option<u64>,
    /// Milliseconds since 1970.
    pub finished_at: u64,
    /// The kept part of standard output, at most [`STDOUT_CHARS`] with the mark of a cut.
    pub stdout: String,
    /// The kept part of standard error, at most [`STDERR_CHARS`] with the mark of a cut.
    pub stderr: String,
    /// The stable code of a failure that Muster itself found (`timed-out`, `out-of-memory`, `interrupted`, `denied`, …).
    #[serde(default)]
    pub failure: Option<String>,
    /// What the step gave to later ones, JSON text; empty if nothing.
    #[serde(default)]
    pub outputs: String,
    /// The digest of the component that ran, none if nothing did.
    #[serde(default)]
    pub digest: Option<String>,
}

/// A work that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkReport {
    /// The work's id.
    pub work: String,
    /// Success, Failed, TimedOut or Cancelled, by the rule of documents.
    pub status: StepStatus,
    /// For people, where there is more to say; at most 2,500 characters.
    #[serde(default)]
    pub message: String,
}

/// Stop a work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancel {
    /// The work's id. Unknown or ended ones are answered by the report that the agent has, or by a
    /// [`WorkReport`] of status Cancelled if it has none.
    pub work: String,
}
