//! What the owner changes of an account, in whose audit trail it stands.
//!
//! What is refused stands there too, also where there is no such account: its history is the owner's to read alone.

use crate::audit::{Refused, Trail};
use crate::operation::{Host, Result};

/// Does it with a host whose changes are recorded, under that name, as of who is meant by the ARN.
///
/// # Errors
/// One sentence.
pub async fn recorded<T>(
    host: &Host,
    trail: &Trail,
    (name, account, arn): (&'static str, &str, &str),
    change: impl AsyncFnOnce(Host) -> Result<T>,
) -> std::result::Result<T, String> {
    let pending = trail.begin_of_owner(account, name, arn);
    let done = change(Host { store: pending.in_changes_of(&host.store), ..host.clone() }).await;
    pending.finish(done.as_ref().err().map(|error| Refused { code: error.code.clone(), decision: None }));
    done.map_err(|error| error.message)
}
