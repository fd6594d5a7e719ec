//! What is stored of commands.
//!
//! A command is four kinds of rows: what was asked ([`COMMANDS`], written once), how far it is ([`PROGRESS`], small, written when
//! an invocation changes its state), one row for each node ([`INVOCATIONS`]), and one for each step that began there ([`STEPS`]).
//! No row grows with the length of a document, so that whatever a node reports, the next state can be written.

use std::collections::BTreeMap;

use muster_document::BoundStep;
use muster_protocol::{PluginUse, StepStatus};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::pacing::{Offer, Pacing, Rate};
use super::roll_up::Counts;
use super::state::{CommandState, InvocationState};
use super::stops::Stops;
use crate::access::AskerRecord;
use crate::store::{Descending, Index, Record, RegionScope, Table};

/// Commands as they were asked for.
pub static COMMANDS: Table<RegionScope, Uuid, CommandRecord> =
    Table::new("commands").with_indexes(&[&COMMANDS_BY_TIME, &COMMANDS_BY_DOCUMENT]);

/// Newest first.
pub(super) static COMMANDS_BY_TIME: Index<Uuid, CommandRecord, Descending<u64>> =
    Index::new("by-time", |_, command| vec![Descending(command.requested_millis)]);

/// By the document's name as it was given, newest first.
pub(super) static COMMANDS_BY_DOCUMENT: Index<Uuid, CommandRecord, (String, Descending<u64>)> =
    Index::new("by-document", |_, command| vec![(command.document_name.clone(), Descending(command.requested_millis))]);

/// How far each command is.
pub static PROGRESS: Table<RegionScope, Uuid, ProgressRecord> =
    Table::new("command-progress").with_indexes(&[&PROGRESS_BY_STATUS]);

/// The value of the filter `ExecutionStage` for commands that have ended.
pub(super) const ENDED: &str = "Complete";

/// By each filter value that finds the command (`Status` and `ExecutionStage` have no values in common), newest first.
pub(super) static PROGRESS_BY_STATUS: Index<Uuid, ProgressRecord, (String, Descending<u64>)> =
    Index::new("by-status", |_, progress| {
        let mut values = progress.state.filter_values();
        values.push(if progress.state.is_terminal() { ENDED } else { "Executing" });
        values.into_iter().map(|value| (value.to_owned(), Descending(progress.requested_millis))).collect()
    });

/// A command on a node, by (command, node): in the order in which they are sent.
pub static INVOCATIONS: Table<RegionScope, (Uuid, String), InvocationRecord> = Table::new("command-invocations")
    .with_indexes(&[
        &INVOCATIONS_BY_TIME,
        &INVOCATIONS_BY_NODE,
        &INVOCATIONS_BY_STATUS,
        &INVOCATIONS_UNDELIVERED,
        &INVOCATIONS_RETURNED,
    ]);

/// Newest first.
pub(super) static INVOCATIONS_BY_TIME: Index<(Uuid, String), InvocationRecord, Descending<u64>> =
    Index::new("by-time", |_, invocation| vec![Descending(invocation.requested_millis)]);

/// A node's, newest first.
pub(super) static INVOCATIONS_BY_NODE: Index<(Uuid, String), InvocationRecord, (String, Descending<u64>)> =
    Index::new("by-node", |(_, node), invocation| vec![(node.clone(), Descending(invocation.requested_millis))]);

/// By each value of the filter `Status` that finds the invocation, newest first.
pub(super) static INVOCATIONS_BY_STATUS: Index<(Uuid, String), InvocationRecord, (String, Descending<u64>)> =
    Index::new("by-status", |_, invocation| {
        let mut values = vec![invocation.state.status(), invocation.state.details()];
        values.dedup();
        values.into_iter().map(|value| (value.to_owned(), Descending(invocation.requested_millis))).collect()
    });

/// Those that the node does not have, by node and whether it was passed over, oldest first: what it gets when it comes back, and
/// what ends when it is deregistered.
pub(super) static INVOCATIONS_UNDELIVERED: Index<(Uuid, String), InvocationRecord, (String, bool, u64)> =
    Index::new("undelivered", |(_, node), invocation| {
        if !invocation.state.is_undelivered() {
            return Vec::new();
        }
        vec![(node.clone(), invocation.offer == Offer::PassedOver, invocation.requested_millis)]
    });

/// Those whose node is back and that wait for room, by command.
pub(super) static INVOCATIONS_RETURNED: Index<(Uuid, String), InvocationRecord, Uuid> = Index::new(
    "returned",
    |(command, _), invocation| {
        if invocation.offer == Offer::Returned { vec![*command] } else { Vec::new() }
    },
);

/// How many invocations of all commands have not ended; one row, under [`OpenRecord::KEY`].
pub static OPEN: Table<RegionScope, String, OpenRecord> = Table::new("command-invocations-open");

/// A step that has begun, by (command, node, step).
pub static STEPS: Table<RegionScope, (Uuid, String, u64), StepRecord> = Table::new("command-steps");

/// What was asked. Never changes.
#[derive(Clone, Serialize, Deserialize)]
pub struct CommandRecord {
    /// As it was given: a name or an ARN.
    pub document_name: String,
    /// As it was given, `$DEFAULT` where it was not.
    pub document_version: String,
    /// The version that it was.
    pub resolved_version: u64,
    /// For people; empty if there is none.
    pub comment: String,
    /// As they were given.
    pub parameters: BTreeMap<String, Vec<String>>,
    /// As they were given; empty for targets.
    pub instance_ids: Vec<String>,
    /// As they were given; empty for ids.
    pub targets: Vec<TargetRecord>,
    /// As it was given.
    pub max_concurrency: Rate,
    /// As it was given.
    pub max_errors: Rate,
    /// Seconds in which a node has to have it.
    pub timeout_seconds: u64,
    /// Milliseconds since 1970.
    pub requested_millis: u64,
    /// Milliseconds since 1970: what has not begun by then does not.
    pub deliver_before_millis: u64,
    /// Milliseconds since 1970: what has not ended by then counts as not delivered.
    pub expires_millis: u64,
    /// The ARN of who asked.
    pub asked_by: String,
    /// Who that is, whom nodes that are found later are held against; none where an earlier release wrote this.
    #[serde(default)]
    pub asker: Option<AskerRecord>,
    /// Platforms that the document is for, as AWS spells them; empty for any.
    pub platforms: Vec<String>,
    /// The document's steps, with every parameter in its place.
    pub steps: Vec<BoundStep>,
    /// The component for each action that the steps name: those in use when the command was made.
    pub plugins: BTreeMap<String, PluginUse>,
}

impl Record for CommandRecord {
    const VERSION: u8 = 1;
}

/// A target as a request names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetRecord {
    /// `InstanceIds`, `tag:…` or `tag-key`.
    pub key: String,
    /// Any of them.
    pub values: Vec<String>,
}

/// How far a command is.
#[derive(Clone, Serialize, Deserialize)]
pub struct ProgressRecord {
    /// Where it is.
    pub state: CommandState,
    /// As in the command, for the index.
    pub requested_millis: u64,
    /// As in the command, so that a report need not read it.
    pub deliver_before_millis: u64,
    /// As in the command.
    pub expires_millis: u64,
    /// Its invocations by state.
    pub counts: Counts,
    /// What may be sent.
    pub pacing: Pacing,
    /// Invocations whose node was offline or busy at their turn, takes them now, and waits for room.
    pub returned: u32,
    /// The last node, in the order of ids, whose turn has come; none at first.
    pub sent_through: Option<String>,
    /// Whether all nodes up to the last one were looked at for sending.
    pub all_sent: bool,
    /// While its targets are being found.
    pub expansion: Option<Expansion>,
    /// Why it goes to no more nodes.
    pub stops: Stops,
    /// While invocations are being told why it goes to no more nodes.
    pub sweep: Option<Sweep>,
    /// When its timer is due: never later than there is something to do.
    pub timer_millis: Option<u64>,
    /// The Automation execution that waits for its end.
    #[serde(default)]
    pub awaited_by: Option<Uuid>,
}

impl Record for ProgressRecord {
    const VERSION: u8 = 1;
}

/// How far the finding of targets is: in the order of node ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expansion {
    /// The last node that was looked at.
    pub after: Option<String>,
}

/// How far a sweep over the invocations is: in the order of node ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sweep {
    /// The last node that was looked at.
    pub after: Option<String>,
}

/// A command on a node.
#[derive(Clone, Serialize, Deserialize)]
pub struct InvocationRecord {
    /// Where it is.
    pub state: InvocationState,
    /// As in the command, for the indexes.
    pub requested_millis: u64,
    /// The node's name when the command was made.
    pub node_name: Option<String>,
    /// Where its offer is.
    pub offer: Offer,
    /// The mail that tells the node to stop, until the node has answered it.
    pub cancel_mail: Option<u64>,
    /// How many steps the document has.
    pub steps: u64,
    /// For people, where there is more to say.
    pub message: String,
}

impl Record for InvocationRecord {
    const VERSION: u8 = 1;
}

/// How many invocations have not ended.
#[derive(Default, Serialize, Deserialize)]
pub struct OpenRecord {
    /// Of all commands together.
    pub count: u64,
}

impl OpenRecord {
    /// The one row's key.
    pub const KEY: &str = "all";
}

impl Record for OpenRecord {
    const VERSION: u8 = 1;
}

/// A step of an invocation, with what is kept of its output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepRecord {
    /// How it ended; none while it runs.
    pub status: Option<StepStatus>,
    /// AWS's ResponseCode.
    pub response_code: i32,
    /// Milliseconds since 1970, by the node's clock as far as it can be right; none if it never began.
    pub started_millis: Option<u64>,
    /// Milliseconds since 1970, likewise.
    pub finished_millis: Option<u64>,
    /// The stable code of a failure that Muster itself found.
    pub failure: Option<String>,
    /// Standard output, at most 24,000 characters.
    pub stdout: String,
    /// Standard error, at most 8,000 characters.
    pub stderr: String,
    /// Bytes of standard output that were streamed so far, kept or not; counts while the step runs.
    pub stdout_bytes: u64,
    /// The same of standard error.
    pub stderr_bytes: u64,
}

impl Record for StepRecord {
    const VERSION: u8 = 1;
}
