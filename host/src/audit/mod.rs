//! The audit trail: who asked for what, whether they might, and what became of it.
//!
//! Every request has a [`Pending`] from its first byte on, which is told what is learned of it and finished once. What changes something is
//! written by the transaction that changes it ([`store::Also`](crate::store::Also)), so that there is no change without its record; all else
//! goes to a log in memory, which is written each second ([`Trail`]). Work of the host that nobody asked for is not recorded.
//!
//! Invariants:
//! - the record of a change is durable when the change is, and stands under (account, time, request), so that a request has one;
//! - no request is refused, and none waits, for its record: what there is no room for is counted, and the count is a record itself;
//! - who did not prove to be of an account leaves nothing in its history: unproven requests share a history of their own, and a rate;
//! - what the owner of the host does to an account stands in its history, in the owner's name ([`Trail::begin_of_owner`]);
//! - what models mark as sensitive is in no record, nor is anything of an answer but the ARN of a session;
//! - of an account there are never more bytes than [`retention::BYTES`] of changes, and as many of the log; none is older than ninety days
//!   and an hour.

mod command;
mod log;
mod lookup;
mod lookup_events;
mod parameters;
mod pending;
mod records;
pub mod retention;
#[cfg(test)]
mod tests;

pub use command::{AuditCommand, run};
pub use log::{Trail, keep};
pub use lookup::{Asked, stream};
pub use pending::{Pending, Refused};
pub use records::DecisionRecord;

use crate::operation::{Registry, Resource};
use crate::store::AnyTable;

/// The account under which unproven requests are kept: no account's number.
pub const STRANGERS: &str = "";

/// Requests a second of an account for its own history: that of CloudTrail's `LookupEvents`.
const LOOKUPS: u32 = 2;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&records::CHANGES, &records::LOG, &records::SIZES];

/// Registers the operation.
pub fn register(on: &mut Registry) {
    on.operation(lookup_events::lookup_events).touches(async |_, _| Ok(vec![Resource::any()])).at_most(
        LOOKUPS,
        "muster",
        &["LookupEvents"],
    );
}
