//! What Muster does: one folder for each system, and one line here.
//!
//! Systems talk to each other through their `mod.rs` only.

use crate::operation::Registry;

pub mod parameter_store;
pub mod sts;

/// Registers the operations of every system.
pub fn register(on: &mut Registry) {
    parameter_store::register(on);
    sts::register(on);
}
