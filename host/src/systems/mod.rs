//! What Muster does: one folder for each system, and one line here.
//!
//! Systems talk to each other through their `mod.rs` only.

use std::sync::Arc;

use crate::api::Operations;
use crate::operation::Registry;
use crate::store::AnyTable;
use crate::work::Timers;

pub mod appconfig;
pub mod automation;
pub mod documents;
pub mod iam;
pub mod inventory;
pub mod keys;
pub mod nodes;
pub mod parameter_store;
pub mod resource_policies;
pub mod run_command;
pub mod sts;
pub mod tags;

/// Registers the operations of every system.
pub fn register(on: &mut Registry) {
    appconfig::register(on);
    automation::register(on);
    documents::register(on);
    iam::register(on);
    inventory::register(on);
    keys::register(on);
    nodes::register(on);
    parameter_store::register(on);
    resource_policies::register(on);
    run_command::register(on);
    sts::register(on);
    tags::register(on);
}

/// The tables of every system.
pub fn tables() -> Vec<&'static dyn AnyTable> {
    [
        appconfig::TABLES,
        automation::TABLES,
        documents::TABLES,
        inventory::TABLES,
        keys::TABLES,
        nodes::TABLES,
        parameter_store::TABLES,
        run_command::TABLES,
        tags::TABLES,
    ]
    .concat()
}

/// Registers the background work of every system; runbooks' actions call the operations. The calls of actions that will be under way.
pub fn reconcile(on: &mut Timers, operations: &Operations) -> automation::Calls {
    documents::reconcile(on);
    inventory::reconcile(on);
    nodes::reconcile(on);
    run_command::reconcile(on);
    automation::reconcile(on, Arc::new(automation::Components(operations.clone())))
}

/// The ARN of the resource that a row is of; none for a row of something else. Commands, activations and deletions of inventory have no ARN, at
/// AWS neither: who may ask for one may ask for all.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    let of = [
        appconfig::arn_of_row,
        automation::arn_of_row,
        documents::arn_of_row,
        iam::arn_of_row,
        inventory::arn_of_row,
        keys::arn_of_row,
        nodes::arn_of_row,
        parameter_store::arn_of_row,
        resource_policies::arn_of_row,
        tags::arn_of_row,
    ];
    of.iter().find_map(|arn_of_row| arn_of_row(row))
}
