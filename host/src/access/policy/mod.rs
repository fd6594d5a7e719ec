//! The language of IAM policies: what a document says.

mod condition;
mod context;
mod document;
mod element;
mod json;
mod malformed;
mod outline;
mod pattern;
mod principal;
mod resource;
mod values;
mod variables;

#[cfg(test)]
mod tests;

pub use context::Context;
pub use document::{Effect, Kind, MAX_CHARACTERS, MAX_STATEMENTS, Policy};
pub use malformed::Malformed;
pub use principal::Principal;
