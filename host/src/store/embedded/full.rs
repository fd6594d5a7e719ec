//! What becomes of the store when its disk is full: nothing is written, everything is read, until there is room again.
//!
//! redb answers nothing more after one write that failed, so the file is opened again; after a crash it would be no different. The last
//! write of a commit is the one that makes it the state, so a commit that failed for want of room is not in the file; whether it is, is
//! looked at all the same. Its transactions, and those that have read what they wrote, are refused as if they had never begun.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::batch::Batch;
use super::file::{guarded, prepare, snapshot, storage};
use super::{DurableState, Shared};
use crate::store::error::{Error, Result};

/// How long nothing is written after there was no room. Then the next transaction tries.
const REFUSED: Duration = Duration::from_millis(250);

impl Shared {
    /// How often the file was closed and opened again, for [`was_closed_since`](Self::was_closed_since): odd while it is about to be.
    pub(super) fn opening(&self) -> u64 {
        self.openings.load(Ordering::Acquire)
    }

    /// Whether a read that began then and failed may have failed because the file was closed meanwhile, or is about to be.
    pub(super) fn was_closed_since(&self, opening: u64) -> bool {
        // What is written outside of commits may have no room as well, and nothing is closed for that.
        let now = self.opening();
        now != opening || !now.is_multiple_of(2)
    }

    /// The same for what reads for so long that it may also meet the failed commit itself.
    pub(super) fn had_no_room_since(&self, opening: u64) -> bool {
        self.was_closed_since(opening) || self.health.is_full()
    }

    /// Opens the file again after a commit that had no room, and answers whoever waits for that commit. An error where the file cannot be
    /// opened any more.
    pub(super) fn refuse(&self, batch: &Batch) -> Result<()> {
        self.openings.fetch_add(1, Ordering::AcqRel);
        let next_event = loop {
            match self.reopen() {
                Ok(next_event) => break next_event,
                // Some file systems need room even for that.
                Err(error) if self.health.is_full() => {
                    tracing::error!(%error, "there is no room to open the store's file again");
                    let state = self.state();
                    if state.stopped.is_some() {
                        return Err(error);
                    }
                    drop(self.work.wait_timeout(state, REFUSED));
                }
                Err(error) => return Err(error),
            }
        };
        if self.is_there(batch)? {
            self.landed(batch, Ok(()));
            return Ok(());
        }
        let mut state = self.state();
        if !state.is_full {
            tracing::error!("the disk is full: what is to be written is refused until there is room");
        }
        state.is_full = true;
        state.full_until = Some(Instant::now() + REFUSED);
        state.committing = None;
        state.next_event = next_event;
        let next = Batch::new(state.open.number + 1);
        let open = std::mem::replace(&mut state.open, next);
        drop(state);
        for landing in [&batch.landing, &open.landing] {
            landing.land(Err(Error::Full));
        }
        self.room.notify_waiters();
        Ok(())
    }

    /// Closes the file, opens it again and publishes its state; the number of the next event.
    fn reopen(&self) -> Result<u64> {
        let mut database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever wants to read waits for the few milliseconds.
        let mut durable = self.durable.write().unwrap_or_else(PoisonError::into_inner);
        let mut opened = || {
            if let Some(failed) = database.take() {
                guarded(|| drop(failed))?;
            }
            self.health.has_room();
            let opened = self.place.reopen(&self.health)?;
            let next_event = guarded(|| prepare(&opened)).flatten()?;
            let state = snapshot(&opened)?;
            *database = Some(opened);
            Ok((state, next_event))
        };
        match opened() {
            Ok((state, next_event)) => {
                *durable = Ok(DurableState(state));
                self.openings.fetch_add(1, Ordering::AcqRel);
                Ok(next_event)
            }
            Err(error) => {
                *durable = Err(Error::Full);
                Err(error)
            }
        }
    }

    /// Whether the state has everything that a batch wrote. It is durable: opening the file has synced it.
    fn is_there(&self, batch: &Batch) -> Result<bool> {
        let state = self.durable()?;
        for (key, value) in &batch.rows {
            let found = state.get(key.as_slice()).map_err(storage)?;
            if found.as_ref().map(redb::AccessGuard::value) != value.as_deref() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
