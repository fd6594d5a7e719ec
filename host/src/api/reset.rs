//! `muster:Reset`: empties a host that keeps nothing, for tests of code that uses these APIs.

use muster_types::OperationModel;

use crate::operation::Registry;

/// The operation exists on ephemeral hosts only; elsewhere it is unknown.
pub fn is_reset(model: &OperationModel) -> bool {
    model.service.name == "muster" && model.name == "Reset"
}

/// Registers it.
pub fn register(_on: &mut Registry) {}
