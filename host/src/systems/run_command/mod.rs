//! Run Command: a Command document, run on many nodes at once.
//!
//! The way of a command: SendCommand settles what it will do and adds an [`InvocationRecord`] for each node (`send_command`,
//! `expand`); as many as the pacing allows are put into the nodes' mailboxes (`progress`); the gateway delivers them
//! (`work_for`) and brings back what nodes report (`reports`); each report may send more. A node that is offline at its turn, or
//! goes offline before it has the command, is passed over and gets it after it has come back (`node_changes`). Time-outs, large
//! fleets and cancellations that one transaction cannot finish are moved on by timers (`reconcile`).
//!
//! Invariants:
//! - an invocation's terminal state never changes, whatever is reported afterwards;
//! - a command's counts are those of its invocations, and it ends when all of them have;
//! - it is never sent to more nodes at once than MaxConcurrency says, and to none after more than MaxErrors have failed (a node
//!   that took it and lost its connection before it could say so is not known to have it);
//! - a command runs the plugins' versions that were in use when it was made.

mod cancel_command;
mod describe;
mod eligible;
mod expand;
mod filters;
mod get_command_invocation;
mod list_command_invocations;
mod list_commands;
mod node_changes;
mod outcome;
mod output;
mod pacing;
mod prepare;
mod progress;
mod reconcile;
mod records;
mod reports;
mod retention;
mod roll_up;
mod send_command;
mod state;
mod stops;
mod targets;
#[cfg(test)]
pub(crate) mod tests;
mod work_for;

use muster_types::Operation;
use muster_types::ssm::SendCommandRequest;

pub use cancel_command::cancel_awaited;
pub use node_changes::{PIECE as RETURNED_AT_ONCE, node_gone, node_left, node_returned};
pub use outcome::{Outcome, outcome};
pub use reconcile::reconcile;
pub use records::{
    COMMANDS, CommandRecord, INVOCATIONS, InvocationRecord, PROGRESS, ProgressRecord, STEPS, StepRecord,
};
pub use reports::reported;
pub use send_command::send_awaited;
pub use state::{CommandState, InvocationState};
pub use work_for::work_for;

use crate::operation::{Registry, Resource};
use crate::store::AnyTable;
use cancel_command::cancel_command;
use get_command_invocation::get_command_invocation;
use list_command_invocations::list_command_invocations;
use list_commands::list_commands;
use send_command::send_command;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] =
    &[&records::COMMANDS, &records::PROGRESS, &records::INVOCATIONS, &records::OPEN, &records::STEPS];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(send_command)
        .touches(async |request, read| send_command::touched(request, read).await)
        .operation(cancel_command)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_commands)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_command_invocations)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(get_command_invocation)
        .touches(async |_, _| Ok(vec![Resource::any()]));
    for part in send_command::NOT_BUILT {
        on.part_not_built("ssm", SendCommandRequest::MODEL.name, part);
    }
}
