//! What the owner changes of an account, in whose audit trail it stands.

use crate::audit::{Refused, Trail};
use crate::operation::{Host, Result};

/// Does it with a host whose changes are recorded under that name.
///
/// # Errors
/// One sentence.
pub async fn recorded<T>(
    host: &Host,
    trail: &Trail,
    name: &'static str,
    account: &str,
    change: impl AsyncFnOnce(Host) -> Result<T>,
) -> std::result::Result<T, String> {
    let pending = trail.begin_of_owner(account, name);
    let done = change(Host { store: pending.in_changes_of(&host.store), ..host.clone() }).await;
    pending.finish(done.as_ref().err().map(|error| Refused { code: error.code.clone(), decision: None }));
    done.map_err(|error| error.message)
}
