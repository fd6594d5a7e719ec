//! Request and response types of every service, generated from the service models, and what the models say of them.
//!
//! Two things are made of each shape: a plain serde type that operations use, and a row in a static table
//! ([`shape::Shape`]) by which one interpreter does everything that depends on a protocol: checking a request's JSON types
//! ([`json`]) and its constraints in AWS's own words ([`mod@validate`]), reading forms ([`query`]), writing XML ([`xml`]), taking a
//! request apart into path, query, headers and body ([`rest`]). So the types stay small, and a rule is written once.
//!
//! Everything under `generated` is written by `host/codegen` from `host/models`; `make check` compares.

pub mod json;
pub mod pattern;
mod plain;
mod primitives;
pub mod query;
pub mod rest;
pub mod shape;
pub mod validate;
pub mod xml;

mod generated;

pub use generated::*;
pub use primitives::{Blob, Empty, Timestamp, Upload};
pub use shape::{ErrorModel, OperationModel, Protocol, Service};

/// A request type: it says which operation it is the input of.
pub trait Operation: serde::de::DeserializeOwned + Send + Sync + 'static {
    /// What the operation answers.
    type Output: serde::Serialize + Send + 'static;
    /// What its model says of it.
    const MODEL: &'static OperationModel;
}

/// The service of that name, as botocore names it.
#[must_use]
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.name == name).copied()
}
