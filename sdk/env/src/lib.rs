//! Clock, ids and randomness.
//!
//! Nothing else in Muster asks the machine for the time or for random bytes, so that a simulated run replays from its
//! seed and a year passes in a test of milliseconds. Invariants: times are milliseconds since 1970-01-01T00:00:00Z;
//! two environments with the same seed give the same ids in the same order.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use tokio::time::Instant;
use uuid::Uuid;

mod failpoint;
pub use failpoint::{Failpoint, reached};

/// Where time, ids and random bytes come from. Cheap to clone; clones share one clock and one source.
#[derive(Clone)]
pub struct Env(Arc<Source>);

#[expect(clippy::large_enum_variant, reason = "there is one, behind one `Arc`")]
enum Source {
    System,
    Simulated { started: Instant, start_millis: u64, random: Mutex<ChaCha12Rng> },
}

impl Env {
    /// The machine's own clock and random source.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(Source::System))
    }

    /// A clock that begins at `start_millis` and follows tokio's (which a test pauses), and randomness from `seed`.
    #[must_use]
    pub fn simulated(seed: u64, start_millis: u64) -> Self {
        Self(Arc::new(Source::Simulated {
            started: Instant::now(),
            start_millis,
            random: Mutex::new(ChaCha12Rng::seed_from_u64(seed)),
        }))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z; 0 where the machine's clock stands before that.
    #[must_use]
    pub fn now_millis(&self) -> u64 {
        match &*self.0 {
            Source::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
                u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
            }
            Source::Simulated { started, start_millis, .. } => {
                let passed = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
                start_millis.saturating_add(passed)
            }
        }
    }

    /// Fills `bytes` with random ones, fit for keys.
    ///
    /// # Panics
    /// If the machine has no random source: nothing that needs one may go on then.
    pub fn fill(&self, bytes: &mut [u8]) {
        match &*self.0 {
            Source::System => {
                if let Err(error) = getrandom::fill(bytes) {
                    panic!("the machine's random source failed: {error}");
                }
            }
            Source::Simulated { random, .. } => {
                random.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
            }
        }
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A random id in the form of a version 4 UUID.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        uuid::Builder::from_random_bytes(self.bytes()).into_uuid()
    }

    /// Returns once the clock stands at `millis` or later.
    pub async fn sleep_until(&self, millis: u64) {
        let mut now = self.now_millis();
        while now < millis {
            // The system's clock may be set back or forward while this sleeps: look again at least once a minute.
            tokio::time::sleep(Duration::from_millis((millis - now).min(60_000))).await;
            now = self.now_millis();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_simulated_year_passes_at_once() {
        let env = Env::simulated(1, 1_000);
        env.sleep_until(1_000 + 365 * 86_400_000).await;
        assert_eq!(env.now_millis(), 1_000 + 365 * 86_400_000);
    }

    #[tokio::test]
    async fn the_same_seed_gives_the_same_ids_and_another_seed_others() {
        let (a, b, c) = (Env::simulated(7, 0), Env::simulated(7, 0), Env::simulated(8, 0));
        assert_eq!((a.uuid(), a.bytes::<4>()), (b.uuid(), b.bytes::<4>()));
        assert_ne!(a.uuid(), c.uuid());
    }

    #[test]
    fn an_id_has_the_form_of_version_4() {
        assert_eq!(Env::system().uuid().get_version_num(), 4);
    }
}
