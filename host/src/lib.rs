//! The host: the API, the systems behind it, the store, and the agents' gateway.

pub mod store;
