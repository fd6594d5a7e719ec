//! Steps of Command documents.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::bindings::step::exports::muster::plugin::step;
use crate::{Failure, Offer, Offered, Reboot, read, written};

/// How a step ended, where it is more than its outputs.
#[derive(Debug)]
pub struct Outcome<O> {
    /// 0 is success; anything else fails the step.
    pub exit_code: i32,
    /// Whether the node has to reboot.
    pub reboot: Reboot,
    /// End the document here.
    pub finish: bool,
    /// What later steps can refer to.
    pub outputs: O,
}

impl<O> Outcome<O> {
    /// An end with an exit code.
    pub fn exit(exit_code: i32, outputs: O) -> Self {
        Self { exit_code, reboot: Reboot::No, finish: false, outputs }
    }

    pub(crate) fn map<P>(self, of: impl FnOnce(O) -> Result<P, Failure>) -> Result<Outcome<P>, Failure> {
        let Self { exit_code, reboot, finish, outputs } = self;
        Ok(Outcome { exit_code, reboot, finish, outputs: of(outputs)? })
    }
}

impl Outcome<String> {
    // As the contract has it. Called by what `plugin!` makes.
    #[doc(hidden)]
    pub fn answered(ended: Result<Self, Failure>) -> Result<step::Outcome, Failure> {
        let Self { exit_code, reboot, finish, outputs } = ended?;
        Ok(step::Outcome { exit_code, reboot, finish, outputs })
    }
}

/// What a step's function may answer: its outputs, or an [`Outcome`] with them.
pub trait IntoOutcome {
    /// The outputs' type.
    type Outputs: Serialize + JsonSchema;

    /// As an outcome.
    fn into_outcome(self) -> Outcome<Self::Outputs>;
}

impl<O: Serialize + JsonSchema> IntoOutcome for O {
    type Outputs = O;

    fn into_outcome(self) -> Outcome<O> {
        Outcome::exit(0, self)
    }
}

impl<O: Serialize + JsonSchema> IntoOutcome for Outcome<O> {
    type Outputs = O;

    fn into_outcome(self) -> Self {
        self
    }
}

/// A function with [`#[step]`](macro@crate::step).
pub trait Step: Offered {
    /// Runs it with inputs as JSON text; its outputs are JSON text too.
    ///
    /// # Errors
    /// The step's own; `invalid`, if the inputs are not of their type.
    fn run(inputs: &str) -> Result<Outcome<String>, Failure>;
}

impl Offer {
    #[doc(hidden)]
    pub fn step<I, A>(&self, _step: fn(I) -> Result<A, Failure>) -> Value
    where
        I: DeserializeOwned + JsonSchema,
        A: IntoOutcome,
    {
        self.with_outputs::<I, A::Outputs>("step")
    }

    #[doc(hidden)]
    pub fn run_step<I, A>(step: fn(I) -> Result<A, Failure>, inputs: &str) -> Result<Outcome<String>, Failure>
    where
        I: DeserializeOwned + JsonSchema,
        A: IntoOutcome,
    {
        step(read("inputs", inputs)?)?.into_outcome().map(|outputs| written("outputs", &outputs))
    }
}
