//! What is left of works that the host knows all about: enough never to run them again, for as long as an offer of them could
//! still be on its way, and no more than so many.

use muster_env::Env;
use muster_protocol::{StepStatus, Work};

use super::Works;
use crate::log::{Batch, LogError, Tombstone};

/// Tombstones that are kept: of a day's works on a busy node.
const TOMBSTONES: usize = 10_000;
/// How much longer than its offer's time-out a tombstone stays: clocks are set.
const MARGIN_MILLIS: u64 = 24 * 3600 * 1000;
/// The longest delivery time-out of a command (30 days): how long to remember a work that was cancelled before its offer.
const LONGEST_DELIVERY_MILLIS: u64 = 30 * 24 * 3600 * 1000;

/// Until when the work could be offered once more, in milliseconds by the node's clock.
pub(super) fn tombstone_until(work: &Work, host_ahead_millis: i64) -> u64 {
    work.deliver_before.saturating_add_signed(host_ahead_millis.saturating_neg()).saturating_add(MARGIN_MILLIS)
}

/// Until when a work could be offered of which nothing but its id is known.
pub(super) fn longest(env: &Env) -> u64 {
    env.now_millis().saturating_add(LONGEST_DELIVERY_MILLIS)
}

impl Works {
    /// Remembers a work that was cancelled before it was offered.
    pub(super) async fn never_begin(&self, id: &str) -> Result<(), LogError> {
        let mut batch = Batch::default();
        batch.forget(id, 0, &Tombstone { status: StepStatus::Cancelled, until: longest(&self.env) });
        self.log.commit(batch).await?;
        self.one_tombstone_more().await
    }

    /// Counts a tombstone that was written. Once there are too many, those go that no offer can need any more, and the oldest
    /// of what is still too many.
    pub(super) async fn one_tombstone_more(&self) -> Result<(), LogError> {
        {
            let mut state = self.state();
            state.tombstones += 1;
            if state.tombstones <= TOMBSTONES {
                return Ok(());
            }
        }
        let now = self.env.now_millis();
        let mut tombstones = self.log.tombstones()?;
        tombstones.sort_unstable_by_key(|(_, tombstone)| tombstone.until);
        let expired = tombstones.partition_point(|(_, tombstone)| tombstone.until < now);
        // A tenth more than has to go, so that this is rare.
        let too_many = (tombstones.len() + TOMBSTONES / 10).saturating_sub(TOMBSTONES);
        let gone = expired.max(too_many);
        let mut batch = Batch::default();
        for (id, _) in tombstones.iter().take(gone) {
            batch.bury(id);
        }
        self.log.commit_later(batch).await?;
        self.state().tombstones = tombstones.len() - gone;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use muster_protocol::Cancel;

    use super::super::tests::works;
    use super::*;
    use crate::log::Log;

    #[tokio::test(start_paused = true)]
    async fn works_that_are_cancelled_and_never_offered_do_not_fill_the_log() {
        let log = Log::memory();
        let works = works(log.clone());
        for number in 0..TOMBSTONES + 1 {
            works.cancelled(Cancel { work: number.to_string() }).await.unwrap();
            tokio::time::advance(std::time::Duration::from_millis(1)).await;
        }
        assert_eq!(log.tombstones().unwrap().len(), TOMBSTONES * 9 / 10);
        assert_eq!(log.tombstone("0").unwrap(), None, "the oldest go first");
        assert!(log.tombstone(&TOMBSTONES.to_string()).unwrap().is_some());
    }
}
