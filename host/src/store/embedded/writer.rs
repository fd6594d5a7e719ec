//! The thread that commits.

use std::sync::PoisonError;

use super::Shared;

/// Commits what has gathered, again and again, until the store ends; then closes the file.
pub(super) fn run(shared: &Shared) {
    loop {
        let batch = {
            let mut state = shared.state();
            while state.open.is_empty() && state.stopped.is_none() {
                state = shared.work.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.open.is_empty() {
                break;
            }
            shared.take_batch(&mut state)
        };
        shared.room.notify_waiters();
        let committed = shared.commit(&batch);
        let failed = committed.is_err();
        shared.landed(&batch, committed);
        if failed {
            break;
        }
    }
    shared.close_file();
}
