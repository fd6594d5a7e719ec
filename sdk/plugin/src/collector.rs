//! Collectors of inventory.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Failure, Offer, Offered, read};

pub use crate::bindings::collector::exports::muster::plugin::collector::Inventory;

/// A function with [`#[collector]`](macro@crate::collector).
pub trait Collector: Offered {
    /// Runs it with inputs as JSON text.
    ///
    /// # Errors
    /// The collector's own; `invalid`, if the inputs are not of their type.
    fn collect(inputs: &str) -> Result<Vec<Inventory>, Failure>;
}

impl Inventory {
    /// No entries yet, of a type such as `Custom:RackLocation` with a schema version such as `1.0`.
    pub fn new(type_name: impl Into<String>, schema_version: impl Into<String>) -> Self {
        Self { type_name: type_name.into(), schema_version: schema_version.into(), entries: Vec::new() }
    }

    /// One more entry.
    #[must_use]
    pub fn entry<N: Into<String>, V: Into<String>>(mut self, attributes: impl IntoIterator<Item = (N, V)>) -> Self {
        self.entries.push(attributes.into_iter().map(|(name, value)| (name.into(), value.into())).collect());
        self
    }
}

impl Offer {
    #[doc(hidden)]
    pub fn collector<I>(&self, _collector: fn(I) -> Result<Vec<Inventory>, Failure>) -> Value
    where
        I: DeserializeOwned + JsonSchema,
    {
        self.of::<I>("collector")
    }

    #[doc(hidden)]
    pub fn run_collector<I>(
        collector: fn(I) -> Result<Vec<Inventory>, Failure>,
        inputs: &str,
    ) -> Result<Vec<Inventory>, Failure>
    where
        I: DeserializeOwned + JsonSchema,
    {
        collector(read("inputs", inputs)?)
    }
}
