//! What is stored of Automation executions.
//!
//! An execution is what was asked ([`AUTOMATIONS`], written once), how far it is ([`PROGRESS`], small), one row for each step that has
//! begun ([`STEPS`]), its outputs beside it ([`OUTPUTS`]), and the runbook's variables ([`VARIABLES`]). Steps that have not begun have no
//! row: they are read from the runbook. No row grows with the length of a run.

use std::collections::BTreeMap;

use muster_document::Format;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::action::CallRecord;
use super::approval::Approval;
use super::places::Place;
use super::state::{Status, Stop, Verdict};
use crate::access::AskerRecord;
use crate::store::{Descending, Index, Record, RegionScope, Table};

/// Executions as they were asked for.
pub static AUTOMATIONS: Table<RegionScope, Uuid, AutomationRecord> =
    Table::new("automations").with_indexes(&[&AUTOMATIONS_BY_TIME]);

/// Newest first.
pub(super) static AUTOMATIONS_BY_TIME: Index<Uuid, AutomationRecord, Descending<u64>> =
    Index::new("by-time", |_, record| vec![Descending(record.started_millis)]);

/// How far each execution is.
pub static PROGRESS: Table<RegionScope, Uuid, ProgressRecord> =
    Table::new("automation-progress").with_indexes(&[&PROGRESS_QUEUED, &PROGRESS_ENDED]);

/// Those that wait for a place, oldest first.
pub(super) static PROGRESS_QUEUED: Index<Uuid, ProgressRecord, u64> =
    Index::new("queued", |_, progress| match progress.place {
        Place::Queued => vec![progress.started_millis],
        _ => Vec::new(),
    });

/// Those that have ended, by when they did.
pub(super) static PROGRESS_ENDED: Index<Uuid, ProgressRecord, u64> =
    Index::new("ended", |_, progress| progress.ended_millis.into_iter().collect());

/// Steps that have begun, by (execution, place in the runbook). One that a jump leads back to begins anew in the same row.
pub static STEPS: Table<RegionScope, (Uuid, u64), StepRecord> =
    Table::new("automation-steps").with_indexes(&[&STEPS_BY_PLUGIN]);

/// Those that wait for a call, by the plugin and the version that does them.
pub static STEPS_BY_PLUGIN: Index<(Uuid, u64), StepRecord, (String, String)> =
    Index::new("by-plugin", |_, step| match &step.wait {
        Wait::Call(call) => vec![(call.offered.plugin.clone(), call.offered.version.clone())],
        _ => Vec::new(),
    });

/// What steps have answered, likewise.
pub static OUTPUTS: Table<RegionScope, (Uuid, u64), OutputsRecord> = Table::new("automation-outputs");

/// The values of runbooks' variables that steps have changed, by execution.
pub static VARIABLES: Table<RegionScope, Uuid, OutputsRecord> = Table::new("automation-variables");

/// Which execution a client token made.
pub static TOKENS: Table<RegionScope, String, TokenRecord> = Table::new("automation-tokens");

/// What was asked. Never changes.
#[derive(Clone, Serialize, Deserialize)]
pub struct AutomationRecord {
    /// The document's name.
    pub document_name: String,
    /// The version that it was.
    pub document_version: u64,
    /// Its content: the document may be deleted while it runs.
    pub content: String,
    /// Whether the content is YAML.
    pub yaml: bool,
    /// As they were given.
    pub parameters: BTreeMap<String, Vec<String>>,
    /// With their types and defaults.
    pub arguments: BTreeMap<String, Value>,
    /// Milliseconds since 1970.
    pub started_millis: u64,
    /// The ARN of who asked.
    pub executed_by: String,
    /// Who that is; none where an earlier release wrote this.
    #[serde(default)]
    pub asker: Option<AskerRecord>,
    /// How many executions lie between this one and a person's request.
    #[serde(default)]
    pub depth: u32,
    /// As it was given.
    pub max_concurrency: Option<String>,
    /// As it was given.
    pub max_errors: Option<String>,
    /// The client's token, to be forgotten with the execution.
    pub client_token: Option<String>,
}

impl AutomationRecord {
    /// How the content is written.
    #[must_use]
    pub fn format(&self) -> Format {
        if self.yaml { Format::Yaml } else { Format::Json }
    }
}

/// How far an execution is.
#[derive(Clone, Serialize, Deserialize)]
pub struct ProgressRecord {
    /// What is told of it.
    pub status: Status,
    /// As in the execution, for the index.
    pub started_millis: u64,
    /// Milliseconds since 1970; none while it runs.
    pub ended_millis: Option<u64>,
    /// What it holds of the account's quota.
    pub place: Place,
    /// The step that is to begin or has begun.
    pub step: u64,
    /// Whether that step has begun.
    pub begun: bool,
    /// The attempt at the step, from 1.
    pub attempt: u32,
    /// How the attempt before it failed; none for a first.
    #[serde(default)]
    pub failed: Option<Status>,
    /// Steps and attempts that were begun so far.
    pub starts: u32,
    /// What critical steps have made of it so far.
    pub verdict: Verdict,
    /// Why it ends, in words.
    pub failure_message: Option<String>,
    /// Whether somebody stopped it.
    pub stop: Option<Stop>,
    /// The name of the step, for lists.
    pub step_name: String,
    /// Its action, likewise.
    pub action: String,
    /// When its timer is due: never later than there is something to do.
    pub timer_millis: Option<u64>,
}

/// A step that has begun.
#[derive(Clone, Serialize, Deserialize)]
pub struct StepRecord {
    /// Where it is.
    pub status: Status,
    /// When its first attempt began, in milliseconds since 1970.
    pub started_millis: u64,
    /// When it ended.
    pub ended_millis: Option<u64>,
    /// When the time of the attempt is over; none for a step that ends by itself.
    pub deadline_millis: Option<u64>,
    /// The inputs, with their values in place: the JSON text of an object.
    pub inputs: String,
    /// What it waits for.
    pub wait: Wait,
    /// What was told with its end.
    pub response_code: Option<String>,
    /// Why it failed.
    pub failure: Option<FailureRecord>,
}

/// Why a step failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureRecord {
    /// `Verification` where its inputs were wrong, else `Invocation`.
    pub stage: String,
    /// A stable code.
    pub code: String,
    /// For people.
    pub message: String,
}

/// What a step waits for.
#[derive(Clone, Serialize, Deserialize)]
pub enum Wait {
    /// Nothing: it has ended.
    Nothing,
    /// A moment, in milliseconds since 1970.
    Until(u64),
    /// The signal Resume.
    Resume,
    /// Signals of approvers.
    Approval(Approval),
    /// The end of a command.
    Command(Uuid),
    /// A call of a component, now, later or under way.
    Call(CallRecord),
}

/// Named values: the outputs of a step, or variables. At most [`super::OUTPUTS_BYTES`] of JSON.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct OutputsRecord {
    /// By their names.
    pub values: Map<String, Value>,
}

/// What a client token made.
#[derive(Clone, Serialize, Deserialize)]
pub struct TokenRecord {
    /// The execution.
    pub execution: Uuid,
    /// SHA-256 of what else the request said.
    pub request: String,
}

macro_rules! first_version {
    ($($record:ty),*) => {$(
        impl Record for $record {
            const VERSION: u8 = 1;
        }
    )*};
}

first_version!(AutomationRecord, ProgressRecord, StepRecord, OutputsRecord, TokenRecord);
