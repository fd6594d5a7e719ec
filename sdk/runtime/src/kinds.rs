//! What plugins are called for: a function for each kind.

use std::sync::Arc;
use std::time::Duration;

use muster_package::Effective;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::bindings::exports::muster::plugin::{action, collector, step, validator};
use crate::bindings::muster::plugin::types;
use crate::call::Call;
use crate::capabilities::Capabilities;
use crate::engine::{Plugin, Runtime};
use crate::failure::{CallFailure, Ending};
use crate::recording::{Work, octets};

/// Largest outputs of a step or an action in bytes.
const OUTPUTS_BYTES: usize = 64 << 10;
/// Most types of inventory that one call of a collector gives, and most entries of one type.
const INVENTORIES: usize = 20;
const ENTRIES: usize = 10_000;
/// Most problems of a configuration that are kept, and longest place and message of one in characters.
const PROBLEMS: usize = 100;
const PROBLEM_CHARACTERS: usize = 1024;
/// Largest state of an action that waits, in bytes.
const STATE_BYTES: usize = 64 << 10;
/// The shortest wait of an action.
const LEAST_WAIT: Duration = Duration::from_secs(1);

/// Whether the node has to reboot for what a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reboot {
    /// It does not.
    No,
    /// Reboot, then go on with what comes next.
    ThenProceed,
    /// Reboot, then make this call once more, with the next attempt.
    ThenAgain,
}

/// What a step answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// 0 is success; anything else fails the step. 168, 169 and 194 mean to the caller what they mean to AWS.
    pub exit_code: i32,
    /// Whether the node has to reboot.
    pub reboot: Reboot,
    /// End the document here, with the step's own success or failure.
    pub finish: bool,
    /// Of any form, at most 64 KiB of text: whether they fit the offer's schema is for the caller to check.
    pub outputs: Value,
}

/// What a collector found of one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inventory {
    /// `AWS:Application`; whether it is a type's name is for the caller to check.
    pub type_name: String,
    /// `1.0`; likewise.
    pub schema_version: String,
    /// At most 10,000, each with names and values in any order. All of a call are less than 20 MiB.
    pub entries: Vec<Vec<(String, String)>>,
}

/// A configuration to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Configuration {
    /// As it was uploaded.
    #[serde(with = "octets")]
    pub content: Vec<u8>,
    /// As it was said with it.
    pub content_type: String,
}

/// Why a configuration is not valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON Pointer into the content, where there is one; at most 1,024 characters.
    pub place: Option<String>,
    /// What was broken, where it has a name, likewise.
    pub keyword: Option<String>,
    /// At most 1,024 characters.
    pub message: String,
}

/// How far an action is.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// All is done, with these outputs: at most 64 KiB of text.
    Done(Value),
    /// It is to be called again.
    Again {
        /// When; a second at least.
        after: Duration,
        /// What it is called with then: JSON text, at most 64 KiB.
        state: String,
    },
}

impl Runtime {
    /// Runs a step of a Command document.
    pub async fn run_step(
        &self,
        plugin: &Plugin,
        call: Call,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
    ) -> Result<Outcome, CallFailure> {
        let indices = has(&plugin.loaded.step, "step")?;
        let used = (call, effective, capabilities, cancel);
        let answer = self.call(
            plugin,
            || Work::Step,
            used,
            async |store, instance, call| indices.load(&mut *store, instance)?.call_run(store, &call).await,
        );
        outcome(answer.await?)
    }

    /// Runs a collector of inventory.
    pub async fn collect(
        &self,
        plugin: &Plugin,
        call: Call,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
    ) -> Result<Vec<Inventory>, CallFailure> {
        let indices = has(&plugin.loaded.collector, "collector")?;
        let used = (call, effective, capabilities, cancel);
        let answer = self.call(
            plugin,
            || Work::Collector,
            used,
            async |store, instance, call| indices.load(&mut *store, instance)?.call_collect(store, &call).await,
        );
        inventories(answer.await?)
    }

    /// Has a validator check a configuration; no problems means that it is valid.
    pub async fn validate(
        &self,
        plugin: &Plugin,
        call: Call,
        configuration: Configuration,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
    ) -> Result<Vec<Problem>, CallFailure> {
        let indices = has(&plugin.loaded.validator, "validator")?;
        let used = (call, effective, capabilities, cancel);
        let Configuration { content, content_type } = configuration;
        let configuration = validator::Configuration { content, content_type };
        let purpose = || {
            let validator::Configuration { content, content_type } = configuration.clone();
            Work::Validator(Configuration { content, content_type })
        };
        let answer = self.call(plugin, purpose, used, async |store, instance, call| {
            indices.load(&mut *store, instance)?.call_validate(store, &call, &configuration).await
        });
        Ok(answer.await?.into_iter().take(PROBLEMS).map(problem).collect())
    }

    /// Runs an action of an Automation runbook, with the state that it gave the last time.
    pub async fn run_action(
        &self,
        plugin: &Plugin,
        call: Call,
        state: Option<String>,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
    ) -> Result<Progress, CallFailure> {
        let indices = has(&plugin.loaded.action, "action")?;
        let used = (call, effective, capabilities, cancel);
        let answer = self.call(
            plugin,
            || Work::Action { state: state.clone() },
            used,
            async |store, instance, call| {
                indices.load(&mut *store, instance)?.call_run(store, &call, state.as_ref()).await
            },
        );
        progress(answer.await?)
    }

    /// Tells an action that its run was cancelled, with the state that it gave the last time.
    pub async fn cancel_action(
        &self,
        plugin: &Plugin,
        call: Call,
        state: Option<String>,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
    ) -> Result<(), CallFailure> {
        let indices = has(&plugin.loaded.action, "action")?;
        let used = (call, effective, capabilities, CancellationToken::new());
        let answer = self.call(
            plugin,
            || Work::ActionCancel { state: state.clone() },
            used,
            async |store, instance, call| {
                indices.load(&mut *store, instance)?.call_cancel(store, &call, state.as_ref()).await
            },
        );
        answer.await
    }
}

fn has<'a, T>(indices: &'a Option<T>, kind: &str) -> Result<&'a T, CallFailure> {
    indices
        .as_ref()
        .ok_or_else(|| CallFailure::ended(Ending::LinkFailed, format!("the plugin does not export `{kind}`")))
}

fn outcome(outcome: step::Outcome) -> Result<Outcome, CallFailure> {
    Ok(Outcome {
        exit_code: outcome.exit_code,
        reboot: match outcome.reboot {
            types::Reboot::No => Reboot::No,
            types::Reboot::ThenProceed => Reboot::ThenProceed,
            types::Reboot::ThenAgain => Reboot::ThenAgain,
        },
        finish: outcome.finish,
        outputs: outputs(&outcome.outputs)?,
    })
}

fn outputs(json: &str) -> Result<Value, CallFailure> {
    if json.len() > OUTPUTS_BYTES {
        return Err(too_large(format!("outputs of {} bytes, and may give 64 KiB", json.len())));
    }
    is_json("outputs", json)
}

fn is_json(what: &str, json: &str) -> Result<Value, CallFailure> {
    serde_json::from_str(json)
        .map_err(|e| CallFailure::ended(Ending::BadOutput, format!("what the plugin gave as {what} is not JSON: {e}")))
}

fn too_large(what: impl std::fmt::Display) -> CallFailure {
    CallFailure::ended(Ending::TooLarge, format!("the plugin gave {what}"))
}

fn inventories(inventories: Vec<collector::Inventory>) -> Result<Vec<Inventory>, CallFailure> {
    if inventories.len() > INVENTORIES {
        return Err(too_large(format!("{} types of inventory, and may give {INVENTORIES}", inventories.len())));
    }
    let inventory = |inventory: collector::Inventory| {
        let collector::Inventory { type_name, schema_version, entries } = inventory;
        if entries.len() > ENTRIES {
            return Err(too_large(format!("{} entries of one type, and may give 10,000", entries.len())));
        }
        Ok(Inventory { type_name, schema_version, entries })
    };
    inventories.into_iter().map(inventory).collect()
}

fn problem(validator::Problem { place, keyword, message }: validator::Problem) -> Problem {
    let kept = |text: String| text.chars().take(PROBLEM_CHARACTERS).collect();
    Problem { place: place.map(kept), keyword: keyword.map(kept), message: kept(message) }
}

fn progress(progress: action::Progress) -> Result<Progress, CallFailure> {
    match progress {
        action::Progress::Done(json) => Ok(Progress::Done(outputs(&json)?)),
        action::Progress::Again(action::Wait { after_milliseconds, state }) => {
            if state.len() > STATE_BYTES {
                return Err(too_large(format!("a state of {} bytes, and may give 64 KiB", state.len())));
            }
            is_json("state", &state)?;
            Ok(Progress::Again { after: Duration::from_millis(after_milliseconds).max(LEAST_WAIT), state })
        }
    }
}
