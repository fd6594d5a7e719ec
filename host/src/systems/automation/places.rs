//! How many executions an account runs at once, and who waits for a place.

use serde::{Deserialize, Serialize};

use super::records::{PROGRESS, PROGRESS_QUEUED};
use super::run::TIMER as EXECUTION_TIMER;
use crate::operation::{Error, Host, Result};
use crate::store::{Range, Record, RegionScope, Table, Timer, Tx, at_once};

/// The kind of the timer that gives free places to those that wait; one for an account and region.
pub const TIMER: &str = "automation-places";

/// Executions that run at once: the service's quota.
const CONCURRENT: u32 = 100;

/// Executions beyond them that are held by a step which only waits: the service's quota.
const BLOCKED: u32 = 400;

/// Executions that wait for a place: the service's quota.
const QUEUED: u32 = 5_000;

/// Executions that one transaction gives a place.
const PIECE: usize = 20;

/// What an execution holds of the quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// It has ended.
    Free,
    /// It waits for a place.
    Queued,
    /// It runs.
    Running,
    /// It runs, and its step waits for a person or a moment.
    Blocked,
}

/// The executions of an account and region by their places; one row.
pub(super) static PLACES: Table<RegionScope, String, PlacesRecord> = Table::new("automation-places");
const KEY: &str = "all";

#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct PlacesRecord {
    queued: u32,
    running: u32,
    blocked: u32,
}

impl Record for PlacesRecord {
    const VERSION: u8 = 1;
}

impl PlacesRecord {
    fn count(&mut self, place: Place) -> Option<&mut u32> {
        match place {
            Place::Free => None,
            Place::Queued => Some(&mut self.queued),
            Place::Running => Some(&mut self.running),
            Place::Blocked => Some(&mut self.blocked),
        }
    }

    fn free(&self) -> u32 {
        CONCURRENT.saturating_sub(self.running + self.blocked.saturating_sub(BLOCKED))
    }
}

/// A place for a new execution: to run, or to wait for one.
///
/// # Errors
/// `AutomationExecutionLimitExceededException` where as many wait as may.
pub async fn take(tx: &mut Tx, scope: &RegionScope) -> Result<Place> {
    let places = tx.get(&PLACES, scope, KEY).await?.unwrap_or_default();
    let place = match (places.queued, places.free()) {
        (0, 1..) => Place::Running,
        (0..QUEUED, _) => Place::Queued,
        _ => {
            let message = format!(
                "{QUEUED} automation executions wait to be run already, as many as may. Try again when some have ended."
            );
            return Err(Error::new("AutomationExecutionLimitExceededException", message));
        }
    };
    move_to(tx, scope, Place::Free, place, 0).await?;
    Ok(place)
}

/// Moves an execution's place, and sees to it that what becomes free is given away.
///
/// # Errors
/// Those of the store.
pub async fn move_to(tx: &mut Tx, scope: &RegionScope, from: Place, to: Place, now: u64) -> Result<()> {
    if from == to {
        return Ok(());
    }
    let mut places = tx.get(&PLACES, scope, KEY).await?.unwrap_or_default();
    if let Some(count) = places.count(from) {
        *count = count.saturating_sub(1);
    }
    if let Some(count) = places.count(to) {
        *count += 1;
    }
    if places.queued > 0 && places.free() > 0 {
        tx.at(at_once(now), TIMER, scope, "")?;
    }
    Ok(tx.put(&PLACES, scope, KEY, &places).await?)
}

/// Gives free places to those that have waited longest.
///
/// # Errors
/// Those of the store.
pub async fn give(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let Some(scope) = timer.scope.region() else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(());
            }
            let free = tx.get(&PLACES, scope, KEY).await?.unwrap_or_default().free();
            let room = usize::try_from(free).unwrap_or(PIECE).min(PIECE);
            let waiting = tx.scan_index(&PROGRESS, &PROGRESS_QUEUED, scope, Range::all(), room).await?;
            for (id, mut progress) in waiting.rows {
                move_to(tx, scope, progress.place, Place::Running, now).await?;
                progress.place = Place::Running;
                progress.timer_millis = Some(at_once(now));
                tx.at(at_once(now), EXECUTION_TIMER, scope, &id.to_string())?;
                tx.put(&PROGRESS, scope, &id, &progress).await?;
            }
            Ok(())
        })
        .await
}
