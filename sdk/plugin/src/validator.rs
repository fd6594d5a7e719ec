//! Validators of configurations.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Failure, Offer, Offered, read};

pub use crate::bindings::validator::exports::muster::plugin::validator::{Configuration, Problem};

/// A function with [`#[validator]`](macro@crate::validator).
pub trait Validator: Offered {
    /// Runs it with inputs as JSON text.
    ///
    /// # Errors
    /// The validator's own; `invalid`, if the inputs are not of their type.
    fn validate(inputs: &str, configuration: Configuration) -> Result<Vec<Problem>, Failure>;
}

impl Problem {
    /// One of the whole configuration.
    pub fn new(message: impl Into<String>) -> Self {
        Self { place: None, keyword: None, message: message.into() }
    }

    /// One at a place in it: a JSON Pointer, `/servers/0/port`.
    pub fn at(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Some(place.into()), keyword: None, message: message.into() }
    }
}

type Validates<I> = fn(I, Configuration) -> Result<Vec<Problem>, Failure>;

impl Offer {
    #[doc(hidden)]
    pub fn validator<I: DeserializeOwned + JsonSchema>(&self, _validator: Validates<I>) -> Value {
        self.of::<I>("validator")
    }

    #[doc(hidden)]
    pub fn run_validator<I: DeserializeOwned + JsonSchema>(
        validator: Validates<I>,
        inputs: &str,
        configuration: Configuration,
    ) -> Result<Vec<Problem>, Failure> {
        validator(read("inputs", inputs)?, configuration)
    }
}
