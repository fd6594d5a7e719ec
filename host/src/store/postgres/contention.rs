//! Rows that many want at once: those who begin with the same one queue here, instead of failing at each other in the database.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::OwnedMutexGuard;

use super::Failure;
use super::connect::WAIT_TIME;

/// How long a row counts as contended after the last conflict on it, or the last wait for it.
const REMEMBERED: Duration = Duration::from_secs(5);
/// Rows that are remembered at once.
const ROWS: usize = 1_024;

/// The rows that are contended now.
#[derive(Debug, Default)]
pub(super) struct Contention {
    rows: Mutex<HashMap<Vec<u8>, Contended>>,
}

#[derive(Debug)]
struct Contended {
    turn: Arc<tokio::sync::Mutex<()>>,
    until: Instant,
}

/// The one whose turn it is with a contended row, until it is dropped.
pub(super) type RowTurn = OwnedMutexGuard<()>;

impl Contention {
    /// A transaction that began with the row failed because of another.
    pub fn met(&self, row: &[u8]) {
        let now = Instant::now();
        let mut rows = self.rows();
        if let Some(contended) = rows.get_mut(row) {
            contended.until = now + REMEMBERED;
            return;
        }
        if rows.len() >= ROWS {
            rows.retain(|_, contended| contended.until > now);
        }
        // Beyond the bound they fail at each other and try again, as they did before.
        if rows.len() < ROWS {
            rows.insert(row.to_vec(), Contended { turn: Arc::default(), until: now + REMEMBERED });
        }
    }

    /// Waits for the turn with the row, where it is contended; [`Failure::Busy`] where it does not come.
    pub async fn turn(&self, row: &[u8]) -> Result<Option<RowTurn>, Failure> {
        let turn = {
            let now = Instant::now();
            let mut rows = self.rows();
            let Some(contended) = rows.get_mut(row) else { return Ok(None) };
            if contended.until < now && Arc::strong_count(&contended.turn) == 1 {
                rows.remove(row);
                return Ok(None);
            }
            if Arc::strong_count(&contended.turn) > 1 {
                contended.until = now + REMEMBERED;
            }
            Arc::clone(&contended.turn)
        };
        match tokio::time::timeout(WAIT_TIME, turn.lock_owned()).await {
            Ok(turn) => Ok(Some(turn)),
            Err(_) => Err(Failure::Busy),
        }
    }

    fn rows(&self) -> MutexGuard<'_, HashMap<Vec<u8>, Contended>> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
