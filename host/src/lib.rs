//! The host: the API, the systems behind it, the store, and the agents' gateway.

pub mod access;
pub mod api;
pub mod operation;
pub mod store;
