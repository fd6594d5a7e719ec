//! The host: the API, the systems behind it, the store, and the agents' gateway.

pub mod access;
pub mod api;
pub mod backup;
pub mod blobs;
pub mod gateway;
pub mod hosts;
pub mod operation;
mod own_node;
pub mod plugin_command;
pub mod plugins;
pub mod serve;
pub mod store;
pub mod systems;
pub mod up;
pub mod work;

/// Every operation that this version has.
#[must_use]
pub fn registry() -> operation::Registry {
    let mut on = operation::Registry::new();
    api::register(&mut on);
    plugins::register(&mut on);
    systems::register(&mut on);
    on
}
