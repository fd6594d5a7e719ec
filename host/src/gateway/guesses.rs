//! A bound on how often a source may be wrong.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Failures in a row that a source may have.
const BURST: u64 = 20;
/// Milliseconds after which one is forgiven: ten a minute.
const FORGIVEN_MILLIS: u64 = 6_000;
/// Sources share this many counters, by a hash that nobody outside can foresee, so that no number of sources makes it grow.
const COUNTERS: usize = 4_096;

/// Counts failures by source.
#[derive(Debug)]
pub(crate) struct Guesses {
    /// For each counter, the time at which all is forgiven.
    clear_at: Mutex<Vec<u64>>,
    hash: RandomState,
}

impl Guesses {
    pub fn new() -> Self {
        Self { clear_at: Mutex::new(vec![0; COUNTERS]), hash: RandomState::new() }
    }

    /// Whether the source may try, at `now` (milliseconds since 1970).
    pub fn may_try(&self, source: Option<IpAddr>, now: u64) -> bool {
        let counters = self.clear_at.lock().unwrap_or_else(PoisonError::into_inner);
        counters[self.counter(source)] <= now + (BURST - 1) * FORGIVEN_MILLIS
    }

    /// The source was wrong.
    pub fn failed(&self, source: Option<IpAddr>, now: u64) {
        let mut counters = self.clear_at.lock().unwrap_or_else(PoisonError::into_inner);
        let clear_at = &mut counters[self.counter(source)];
        *clear_at = (*clear_at).max(now) + FORGIVEN_MILLIS;
    }

    fn counter(&self, source: Option<IpAddr>) -> usize {
        // Whoever has one address of IPv6 has its /64.
        let source = source.map(|address| match address.to_canonical() {
            IpAddr::V4(address) => u64::from(address.to_bits()),
            IpAddr::V6(address) => (address.to_bits() >> 64) as u64,
        });
        usize::try_from(self.hash.hash_one(source) % COUNTERS as u64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_was_wrong_twenty_times_waits_and_is_forgiven() {
        let guesses = Guesses::new();
        let source = Some(IpAddr::from([192, 0, 2, 1]));
        for _ in 0..20 {
            assert!(guesses.may_try(source, 1_000));
            guesses.failed(source, 1_000);
        }
        assert!(!guesses.may_try(source, 1_000));
        assert!(!guesses.may_try(source, 6_999));
        assert!(guesses.may_try(source, 7_000));
    }

    #[test]
    fn addresses_of_one_ipv6_network_are_one_source() {
        let guesses = Guesses::new();
        let address = |last| Some(IpAddr::from([0x2001, 0xdb8, 0, 1, 0, 0, 0, last]));
        (0..20).for_each(|last| guesses.failed(address(last), 0));
        assert!(!guesses.may_try(address(99), 0));
    }
}
