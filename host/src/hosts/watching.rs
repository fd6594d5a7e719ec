//! When another host has been silent for too long, by what this one saw.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::{BEAT, SILENCE};

/// What was seen of the other hosts.
#[derive(Debug, Default)]
pub(super) struct Watching {
    /// The count of each, and since when it has not changed.
    seen: BTreeMap<Uuid, (u64, Instant)>,
    /// When the last look ended, and whether it came late.
    looked: Option<(Instant, bool)>,
}

/// What a look tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// Hosts that were silent for too long, with the counts at which they stopped.
    pub silent: Vec<(Uuid, u64)>,
    /// Whether a host has gone that was there at the last look.
    pub gone: bool,
}

impl Watching {
    /// Takes in the counts of all others, which were read between the two moments.
    ///
    /// A look that comes late says that this host, or its way to the store, stood still, and others may have for the same reason: their
    /// silence is counted from here on. One that comes late again, though not by more than hosts are given, says that the store is slow.
    pub fn look(&mut self, begun: Instant, ended: Instant, beats: impl Iterator<Item = (Uuid, u64)>) -> Seen {
        let (passed, again) = match self.looked {
            Some((looked, late)) => (ended.duration_since(looked), late),
            None => (Duration::ZERO, false),
        };
        let late = passed > 2 * BEAT;
        let stood_still = late && !(again && passed <= SILENCE);
        self.looked = Some((ended, late));
        let before = std::mem::take(&mut self.seen);
        let mut silent = Vec::new();
        for (id, count) in beats {
            let since = match before.get(&id) {
                Some((known, since)) if *known == count && !stood_still => *since,
                _ => ended,
            };
            if begun.saturating_duration_since(since) >= SILENCE {
                silent.push((id, count));
            }
            self.seen.insert(id, (count, since));
        }
        let gone = before.keys().any(|id| !self.seen.contains_key(id));
        Seen { silent, gone }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks each at that second, with the count of the one other host, if it is there; the seconds at which it was silent, and those at
    /// which it had gone.
    fn looks(looks: &[(u64, Option<u64>)]) -> (Vec<u64>, Vec<u64>) {
        let start = Instant::now();
        let mut watching = Watching::default();
        let (mut silent, mut gone) = (Vec::new(), Vec::new());
        for (second, count) in looks {
            let at = start + Duration::from_secs(*second);
            let seen = watching.look(at, at, count.iter().map(|count| (Uuid::nil(), *count)));
            silent.extend((!seen.silent.is_empty()).then_some(*second));
            gone.extend(seen.gone.then_some(*second));
        }
        (silent, gone)
    }

    #[test]
    fn a_host_whose_count_stands_still_for_eight_seconds_is_silent() {
        let still =
            [(0, 1), (2, 2), (4, 2), (6, 2), (8, 2), (10, 2), (12, 3), (14, 3)].map(|(at, count)| (at, Some(count)));
        assert_eq!(looks(&still), (vec![10], vec![]));
    }

    #[test]
    fn nobody_is_silent_because_nobody_looked() {
        let late = [(0, 1), (2, 1), (60, 1), (62, 1), (64, 1), (66, 1), (68, 1)].map(|(at, count)| (at, Some(count)));
        assert_eq!(looks(&late), (vec![68], vec![]));
    }

    #[test]
    fn a_dead_host_is_found_over_a_store_that_is_slow_all_the_time() {
        let slow = [(0, 1), (5, 1), (10, 1), (15, 1), (20, 1)].map(|(at, count)| (at, Some(count)));
        assert_eq!(looks(&slow), (vec![15, 20], vec![]));
        let slower = [(0, 1), (9, 1), (18, 1), (27, 1)].map(|(at, count)| (at, Some(count)));
        assert_eq!(looks(&slower), (vec![], vec![]), "so slow that nobody shows life in time");
    }

    #[test]
    fn a_host_that_has_gone_is_told_of_once() {
        assert_eq!(looks(&[(0, Some(1)), (2, Some(2)), (4, None), (6, None)]), (vec![], vec![4]));
    }
}
