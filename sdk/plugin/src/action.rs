//! Actions of Automation runbooks.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::bindings::action::exports::muster::plugin::action;
use crate::{Failure, Offer, Offered, read, written};

/// How far an action is.
#[derive(Debug, PartialEq, Eq)]
pub enum Progress<O, S> {
    /// All is done, with these outputs.
    Done(O),
    /// Call again later, with this state. Nothing of the plugin is kept meanwhile, and the host may restart.
    Again {
        /// Raised to a second by the host if it is less.
        after: Duration,
        /// At most 64 KiB as JSON.
        state: S,
    },
}

impl Progress<String, String> {
    // As the contract has it. Called by what `plugin!` makes.
    #[doc(hidden)]
    pub fn answered(ended: Result<Self, Failure>) -> Result<action::Progress, Failure> {
        Ok(match ended? {
            Self::Done(outputs) => action::Progress::Done(outputs),
            Self::Again { after, state } => {
                let after_milliseconds = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
                action::Progress::Again(action::Wait { after_milliseconds, state })
            }
        })
    }
}

/// A function with [`#[action]`](macro@crate::action).
pub trait Action: Offered {
    /// Runs it with inputs and the state of the call before as JSON text; its outputs and its state are JSON text too.
    ///
    /// # Errors
    /// The action's own; `invalid`, if the inputs or the state are not of their type.
    fn run(inputs: &str, state: Option<&str>) -> Result<Progress<String, String>, Failure>;

    /// The run was cancelled: undoes or stops what the state stands for.
    ///
    /// # Errors
    /// As those of [`run`](Self::run).
    fn cancel(inputs: &str, state: Option<&str>) -> Result<(), Failure>;
}

type Runs<I, S, O> = fn(I, Option<S>) -> Result<Progress<O, S>, Failure>;
type Cancels<I, S> = fn(I, Option<S>) -> Result<(), Failure>;

impl Offer {
    #[doc(hidden)]
    pub fn action<I, S, O>(&self, _action: Runs<I, S, O>) -> Value
    where
        I: DeserializeOwned + JsonSchema,
        O: Serialize + JsonSchema,
    {
        self.with_outputs::<I, O>("action")
    }

    #[doc(hidden)]
    pub fn run_action<I, S, O>(
        action: Runs<I, S, O>,
        inputs: &str,
        state: Option<&str>,
    ) -> Result<Progress<String, String>, Failure>
    where
        I: DeserializeOwned,
        S: Serialize + DeserializeOwned,
        O: Serialize,
    {
        let state = state.map(|state| read("state", state)).transpose()?;
        Ok(match action(read("inputs", inputs)?, state)? {
            Progress::Done(outputs) => Progress::Done(written("outputs", &outputs)?),
            Progress::Again { after, state } => Progress::Again { after, state: written("state", &state)? },
        })
    }

    #[doc(hidden)]
    pub fn cancel_action<I, S>(cancel: Cancels<I, S>, inputs: &str, state: Option<&str>) -> Result<(), Failure>
    where
        I: DeserializeOwned,
        S: DeserializeOwned,
    {
        let state = state.map(|state| read("state", state)).transpose()?;
        cancel(read("inputs", inputs)?, state)
    }
}
