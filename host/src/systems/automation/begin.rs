//! Beginning a step: its inputs with their values in place, and what its action does at once.

use std::collections::{BTreeMap, BTreeSet};

use muster_document::{Reference, Runbook, choose, references};
use muster_types::Timestamp;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::action::{Actions, CallPhase, CallRecord};
use super::approval::{Approval, Decided};
use super::records::{OUTPUTS, OutputsRecord, STEPS, StepRecord, VARIABLES, Wait};
use super::run::{Ended, Running, derived};
use super::state::{Status, Verdict};
use super::{INPUTS_BYTES, OUTPUTS_BYTES, STARTS, command, sleep, variable};
use crate::operation::{Error, Result};

/// Seconds that an approval or a pause may take where the step says nothing: the service's week.
const PERSON_SECONDS: u64 = 604_800;

/// Seconds that any other step may take where it says nothing.
const STEP_SECONDS: u64 = 3_600;

/// What became of beginning a step.
enum Begun {
    Waits(Wait),
    Ended(Ended),
}

impl Running<'_> {
    /// Begins the step at which the execution is.
    ///
    /// # Errors
    /// The refusal of a command, if it is not the one that is given; those of the store.
    pub async fn begin(&mut self, fresh: Uuid, refused: Option<&Error>, actions: &dyn Actions) -> Result<()> {
        self.progress.starts += 1;
        if self.progress.starts > STARTS {
            self.progress.verdict = Verdict::Failed;
            self.progress.failure_message = Some(format!("The execution began {STARTS} steps, as many as one may."));
            if self.is_between_attempts() {
                self.take_up().await?;
                self.leave_step(self.progress.failed.unwrap_or(Status::Failed)).await?;
            }
            self.end();
            return Ok(());
        }
        let definition = self.definition()?;
        let key = (self.id, self.progress.step);
        // Another attempt belongs to the same step.
        let before = if self.progress.attempt > 1 { self.tx.get(&STEPS, self.scope, &key).await? } else { None };
        let inputs = self.resolved(&definition.inputs).await?.and_then(bounded);
        if self.progress.attempt == 1 {
            // An earlier visit's, which a step may have read for its inputs.
            self.tx.delete(&OUTPUTS, self.scope, &key).await?;
        }
        let seconds = match (definition.timeout_seconds, definition.action.as_str()) {
            (_, "aws:sleep") => None,
            (Some(seconds), _) => Some(seconds),
            (None, "aws:approve" | "aws:pause") => Some(PERSON_SECONDS),
            (None, _) => Some(STEP_SECONDS),
        };
        self.progress.begun = true;
        self.step = Some(StepRecord {
            status: Status::InProgress,
            started_millis: before.map_or(self.now, |before| before.started_millis),
            ended_millis: None,
            deadline_millis: seconds.map(|seconds| self.now + seconds * 1000),
            inputs: inputs.as_ref().map_or_else(|_| "{}".to_owned(), |(_, text)| text.clone()),
            wait: Wait::Nothing,
            response_code: None,
            failure: None,
        });
        let begun = match inputs {
            Ok((inputs, _)) => self.act(&definition.action, inputs, fresh, refused, actions).await?,
            Err(why) => Begun::Ended(wrong(why)),
        };
        match begun {
            Begun::Ended(ended) => self.ended(ended).await,
            Begun::Waits(wait) => {
                if let Wait::Approval(approval) = &wait {
                    self.tell_approval(approval).await?;
                }
                if let Some(step) = &mut self.step {
                    if matches!(wait, Wait::Resume | Wait::Approval(_)) {
                        step.status = Status::Waiting;
                    }
                    step.wait = wait;
                }
                Ok(())
            }
        }
    }

    /// Stores what an approval that has not ended tells so far.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn tell_approval(&mut self, approval: &Approval) -> Result<()> {
        let told = OutputsRecord { values: approval.outputs(Decided::Open) };
        Ok(self.tx.put(&OUTPUTS, self.scope, &(self.id, self.progress.step), &told).await?)
    }

    async fn act(
        &mut self,
        action: &str,
        inputs: Map<String, Value>,
        fresh: Uuid,
        refused: Option<&Error>,
        actions: &dyn Actions,
    ) -> Result<Begun> {
        let begun = match action {
            "aws:branch" => match choose(&inputs) {
                Ok(next) => Begun::Ended(Ended {
                    chosen: next.and_then(|name| self.asked.runbook.step_named(name)),
                    ..Ended::plain(Status::Success)
                }),
                Err(why) => Begun::Ended(wrong(why.0)),
            },
            "aws:updateVariable" => Begun::Ended(match self.update_variable(&inputs).await? {
                Ok(()) => Ended::plain(Status::Success),
                Err(why) => wrong(why),
            }),
            "aws:sleep" => match sleep::until(&inputs, self.now) {
                Ok(until) => Begun::Waits(Wait::Until(until)),
                Err(why) => Begun::Ended(wrong(why)),
            },
            "aws:pause" => Begun::Waits(Wait::Resume),
            "aws:approve" => match Approval::read(&inputs) {
                Ok(approval) => Begun::Waits(Wait::Approval(approval)),
                Err(why) => Begun::Ended(wrong(why)),
            },
            "aws:runCommand" => match (command::request(&inputs), refused) {
                (Err(why), _) => Begun::Ended(wrong(why)),
                (Ok(_), Some(error)) => Begun::Ended(Ended::failed("Invocation", &error.code, error.message.clone())),
                (Ok(request), None) => {
                    command::send(self, fresh, request).await?;
                    Begun::Waits(Wait::Command(fresh))
                }
            },
            other => match actions.offered(self.tx, self.scope, other).await {
                Ok(Some(offered)) => Begun::Waits(Wait::Call(CallRecord {
                    offered,
                    call_id: derived(self.id, "call", u64::from(self.progress.starts)),
                    state: None,
                    rounds: 0,
                    phase: CallPhase::Due(self.now),
                    host: None,
                })),
                Ok(None) => {
                    let message = format!("No plugin in use offers the action {other}.");
                    Begun::Ended(Ended::failed("Invocation", "not-found", message))
                }
                Err(error) if error.is_internal() => return Err(error),
                Err(error) => Begun::Ended(Ended::failed("Invocation", &error.code, error.message)),
            },
        };
        Ok(begun)
    }

    /// A step's inputs with the values that their templates have now; else what has none.
    async fn resolved(&self, inputs: &Map<String, Value>) -> Result<std::result::Result<Map<String, Value>, String>> {
        let named = references(inputs);
        let steps: BTreeSet<&str> = named
            .iter()
            .filter_map(|reference| match reference {
                Reference::Output { step, .. } => Some(*step),
                _ => None,
            })
            .collect();
        let mut outputs = BTreeMap::new();
        for step in steps {
            let Some(at) = self.asked.runbook.step_named(step) else { continue };
            if let Some(found) = self.tx.get(&OUTPUTS, self.scope, &(self.id, at as u64)).await? {
                outputs.insert(step, found.values);
            }
        }
        let variables = self.variables().await?;
        let now = Timestamp::from_millis(self.now).iso8601();
        let lookup = |reference: Reference<'_>| match reference {
            Reference::Parameter(name) => self.asked.record.arguments.get(name).cloned(),
            Reference::Output { step, output } => outputs.get(step)?.get(output).cloned(),
            Reference::Variable(name) => variables.get(name).cloned(),
            Reference::Global("DATE") => Some(now.get(..10)?.into()),
            Reference::Global("DATE_TIME") => {
                Some(format!("{}_{}", now.get(..10)?, now.get(11..19)?.replace(':', ".")).into())
            }
            Reference::Global("REGION") => Some(self.scope.region.as_str().into()),
            Reference::Global("ACCOUNT_ID") => Some(self.scope.account.as_str().into()),
            Reference::Global("AWS_PARTITION") => Some("aws".into()),
            Reference::Automation("EXECUTION_ID") => Some(self.id.to_string().into()),
            Reference::Global(_) | Reference::Automation(_) | Reference::ParameterStore(_) => None,
        };
        Ok(Runbook::resolve(inputs, &lookup).map_err(|error| error.to_string()))
    }

    /// The runbook's variables as they are now.
    ///
    /// # Errors
    /// Those of the store.
    async fn variables(&self) -> Result<Map<String, Value>> {
        let changed = self.tx.get(&VARIABLES, self.scope, &self.id).await?.unwrap_or_default().values;
        Ok(super::variables(&self.asked.runbook, changed))
    }

    async fn update_variable(&mut self, inputs: &Map<String, Value>) -> Result<std::result::Result<(), String>> {
        let name = inputs.get("Name").and_then(Value::as_str).and_then(|name| name.strip_prefix("variable:"));
        let variable = name.and_then(|name| self.asked.runbook.variable_named(name));
        let (Some(variable), Some(value)) = (variable, inputs.get("Value")) else {
            return Ok(Err("Name is no variable of the runbook.".to_owned()));
        };
        let (name, kind) = (variable.name.clone(), variable.variable_type);
        if !kind.fits(value) {
            return Ok(Err(format!("The variable {name} is of type {} and the value is not.", kind.as_str())));
        }
        if let Err(why) = variable::check(kind, value) {
            return Ok(Err(why));
        }
        let mut changed = self.tx.get(&VARIABLES, self.scope, &self.id).await?.unwrap_or_default();
        changed.values.insert(name, value.clone());
        if serde_json::to_vec(&changed.values).map_err(Error::internal)?.len() > OUTPUTS_BYTES {
            return Ok(Err(format!("The variables together are larger than {OUTPUTS_BYTES} bytes.")));
        }
        self.tx.put(&VARIABLES, self.scope, &self.id, &OutputsRecord { values: changed.values }).await?;
        Ok(Ok(()))
    }
}

/// Inputs with their JSON text, if that is not too large to be kept.
fn bounded(inputs: Map<String, Value>) -> std::result::Result<(Map<String, Value>, String), String> {
    let text = serde_json::to_string(&inputs).map_err(|error| error.to_string())?;
    match text.len() <= INPUTS_BYTES {
        true => Ok((inputs, text)),
        false => Err(format!("The step's inputs are larger than {INPUTS_BYTES} bytes of JSON text.")),
    }
}

/// Inputs that another attempt would not mend.
fn wrong(why: String) -> Ended {
    Ended { may_retry: false, ..Ended::failed("Verification", "invalid", why) }
}
