//! The thread that commits.

use std::sync::{Arc, PoisonError};
use std::time::Instant;

use super::Shared;
use super::batch::Batch;

/// Commits what has gathered, again and again, until the store ends; then closes the file.
pub(super) fn run(shared: &Shared) {
    while let Some(batch) = next_batch(shared) {
        shared.room.notify_waiters();
        let committed = match shared.commit(&batch) {
            Err(_) if shared.health.is_full() => match shared.refuse(&batch) {
                Ok(()) => continue,
                Err(error) => Err(error),
            },
            committed => committed,
        };
        let failed = committed.is_err();
        shared.landed(&batch, committed);
        if failed {
            break;
        }
    }
    shared.close_file();
}

/// What has gathered; none when the store ends.
fn next_batch(shared: &Shared) -> Option<Arc<Batch>> {
    let mut state = shared.state();
    loop {
        if !state.open.is_empty() {
            return Some(shared.take_batch(&mut state));
        }
        if state.stopped.is_some() {
            return None;
        }
        let Some(until) = state.full_until else {
            state = shared.work.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            state.full_until = None;
        } else {
            state = shared.work.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
