//! Throttling: how often an account may ask for operations of a family, as AWS does it, so that one account's zeal is not everybody's.
//!
//! Each family of each account has a bucket, which holds the requests of one second and fills at the family's rate. Buckets are each
//! host's own: where several share a store, an account that asks all of them gets as many times the rate.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

use crate::operation::{Error, Family, Result};

/// Buckets that are kept, of a few dozen bytes each; full ones go first.
const BUCKETS: usize = 50_000;

/// Rates other than AWS's: by account, or `*` for all but the first; and by family, which the first of its operations names (`ssm:GetParameter`),
/// or `*` for all. Requests a second; null is no bound.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Rates(BTreeMap<String, BTreeMap<String, Option<u32>>>);

impl Rates {
    /// Requests a second; none for no bound. The first account has none where nothing is said of it.
    fn of(&self, account: &str, is_first: bool, family: &Family) -> Option<u32> {
        let said = |account: &str| {
            let rates = self.0.get(account)?;
            rates.get(&family.name).or_else(|| rates.get("*")).copied()
        };
        said(account).unwrap_or_else(|| match is_first {
            true => None,
            false => said("*").unwrap_or(Some(family.per_second)),
        })
    }
}

/// All buckets.
pub struct Throttle {
    rates: Rates,
    first_account: String,
    began: Instant,
    /// When each bucket is full again.
    full_at: Mutex<HashMap<(String, usize), Duration>>,
}

impl Throttle {
    /// Of a host whose first account this is.
    #[must_use]
    pub fn new(rates: Rates, first_account: String) -> Self {
        Self { rates, first_account, began: Instant::now(), full_at: Mutex::default() }
    }

    /// Takes one request of an account out of a family's bucket.
    ///
    /// # Errors
    /// `ThrottlingException`, after which clients try again.
    pub fn take(&self, account: &str, number: usize, family: &Family) -> Result<()> {
        self.ask(account, number, family, true)
    }

    /// Whether one could be taken, as long as only the key says whose the request is: a flood is refused before it costs more, and
    /// whoever knows a key without its secret takes nothing from its account.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub fn check(&self, account: &str, number: usize, family: &Family) -> Result<()> {
        self.ask(account, number, family, false)
    }

    fn ask(&self, account: &str, number: usize, family: &Family, takes: bool) -> Result<()> {
        let Some(rate) = self.rates.of(account, account == self.first_account, family) else { return Ok(()) };
        let exceeded = || Error::new("ThrottlingException", "Rate exceeded");
        if rate == 0 {
            return Err(exceeded());
        }
        let (now, one) = (self.began.elapsed(), Duration::from_secs(1) / rate);
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if full_at.len() >= BUCKETS {
            full_at.retain(|_, full_at| *full_at > now);
        }
        let bucket = (account.to_owned(), number);
        let after = full_at.get(&bucket).copied().unwrap_or_default().max(now) + one;
        // A bucket holds a second's requests.
        if after > now + Duration::from_secs(1).max(one) {
            return Err(exceeded());
        }
        if takes {
            full_at.insert(bucket, after);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(per_second: u32) -> Family {
        Family { name: "ssm:PutParameter".to_owned(), per_second }
    }

    /// How many of ten requests at once are let through.
    fn of_ten(throttle: &Throttle, account: &str, per_second: u32) -> usize {
        (0..10).filter(|_| throttle.take(account, 0, &family(per_second)).is_ok()).count()
    }

    #[tokio::test(start_paused = true)]
    async fn an_account_has_a_second_s_requests_at_once_and_then_the_rate() {
        let throttle = Throttle::new(Rates::default(), "111111111111".to_owned());
        assert_eq!(of_ten(&throttle, "222222222222", 3), 3);
        assert_eq!(of_ten(&throttle, "222222222222", 3), 0);
        // Others have their own.
        assert_eq!(of_ten(&throttle, "333333333333", 3), 3);
        tokio::time::advance(Duration::from_millis(340)).await;
        assert_eq!(of_ten(&throttle, "222222222222", 3), 1);
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(of_ten(&throttle, "222222222222", 3), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_look_takes_nothing() {
        let throttle = Throttle::new(Rates::default(), "111111111111".to_owned());
        let look = || throttle.check("222222222222", 0, &family(3)).is_ok();
        assert!((0..10).all(|_| look()));
        assert_eq!(of_ten(&throttle, "222222222222", 3), 3);
        assert!(!look());
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_account_has_no_bound_and_others_what_is_said_of_them() {
        let rates = r#"{"111111111111": {}, "222222222222": {"ssm:PutParameter": 5}, "333333333333": {"*": null}, "*": {"*": 1}}"#;
        let throttle = Throttle::new(serde_json::from_str(rates).unwrap(), "111111111111".to_owned());
        for (account, taken) in [("111111111111", 10), ("222222222222", 5), ("333333333333", 10), ("444444444444", 1)] {
            assert_eq!(of_ten(&throttle, account, 3), taken, "{account}");
        }
        let none: Rates = serde_json::from_str(r#"{"111111111111": {"*": 0}}"#).unwrap();
        assert_eq!(of_ten(&Throttle::new(none, "111111111111".to_owned()), "111111111111", 3), 0);
    }
}
