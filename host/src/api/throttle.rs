//! Throttling: how often an account may ask for operations of a family, as AWS does it, so that one account's zeal is not everybody's.
//!
//! Each family of each account has a bucket, which holds the requests of one second and fills at the family's rate. Buckets are each
//! host's own: where several share a store, an account that asks all of them gets as many times the rate. Strangers, who do not sign, share
//! one of each family: the account that they name is not proven.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

use crate::audit::STRANGERS;
use crate::operation::{Error, Family, Result};

/// Buckets that are kept, of a few dozen bytes each: all of a thousand accounts, which are as many as there may be. Full ones go first.
const BUCKETS: usize = 100_000;

/// Rates other than AWS's: by account, `*` for all but the first, or the empty text for strangers; and by family, which each of its
/// operations names (`ssm:GetParameter`), or `*` for all. Requests a second; null is no bound.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Rates(BTreeMap<String, BTreeMap<String, Option<u32>>>);

impl Rates {
    /// Requests a second; none for no bound. The first account has none where nothing is said of it. Where several operations of a family
    /// are named, the first in the family's order counts.
    fn of(&self, account: &str, is_first: bool, family: &Family) -> Option<u32> {
        let said = |account: &str| {
            let rates = self.0.get(account)?;
            let named = family.operations.iter().find_map(|operation| rates.get(operation));
            named.or_else(|| rates.get("*")).copied()
        };
        said(account).unwrap_or_else(|| match account {
            // They are no account, so that what is said of all accounts is not said of them.
            STRANGERS => Some(family.per_second),
            _ if is_first => None,
            _ => said("*").unwrap_or(Some(family.per_second)),
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
    use serde_json::json;

    use super::*;
    use crate::operation::Registry;

    fn family(per_second: u32) -> Family {
        let operations = ["ssm:PutParameter", "ssm:LabelParameterVersion"].map(str::to_owned).to_vec();
        Family { operations, per_second }
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

    #[tokio::test(start_paused = true)]
    async fn a_rate_may_name_any_operation_of_a_family_and_the_family_s_first_goes_before_others() {
        let rates = r#"{"222222222222": {"ssm:LabelParameterVersion": 5, "*": 1},
            "333333333333": {"ssm:LabelParameterVersion": 5, "ssm:PutParameter": 4}}"#;
        let throttle = Throttle::new(serde_json::from_str(rates).unwrap(), "111111111111".to_owned());
        assert_eq!([of_ten(&throttle, "222222222222", 3), of_ten(&throttle, "333333333333", 3)], [5, 4]);
    }

    #[tokio::test(start_paused = true)]
    async fn strangers_have_one_bucket_together_whatever_is_said_of_accounts() {
        let first = || "111111111111".to_owned();
        for (rates, first, taken) in [
            ("{}", first(), 3),
            // A host without accounts.
            ("{}", String::new(), 3),
            (r#"{"*": {"*": 1}, "111111111111": {"*": 1}}"#, first(), 3),
            (r#"{"": {"ssm:PutParameter": 5}}"#, first(), 5),
            (r#"{"": {"*": null}}"#, first(), 10),
        ] {
            let throttle = Throttle::new(serde_json::from_str(rates).unwrap(), first);
            assert_eq!(of_ten(&throttle, STRANGERS, 3), taken, "{rates}");
        }
    }

    #[test]
    fn every_operation_that_is_built_has_a_rate_which_may_be_named_by_it() {
        let registry = crate::registry();
        for model in registry.models() {
            let name = [model.service.name, ":", model.name].concat();
            let (_, family) = registry.family(model).unwrap_or_else(|| panic!("{name} has no family"));
            assert!(family.per_second > 0, "{name}");
            let rates = json!({ "222222222222": { &name: 7 }, STRANGERS: { &name: null }, "*": { "*": 1 } });
            let rates: Rates = serde_json::from_value(rates).unwrap();
            assert_eq!(rates.of("222222222222", false, family), Some(7), "{name}");
            assert_eq!(rates.of(STRANGERS, false, family), None, "{name}");
            assert_eq!(rates.of("333333333333", false, family), Some(1), "{name}");
        }
    }

    #[test]
    fn what_aws_tells_goes_before_what_reads_and_changes_have() {
        let registry = crate::registry();
        let of = |service: &str, operation: &str| {
            let model = muster_types::service(service).and_then(|service| service.operation(operation)).unwrap();
            let (_, family) = registry.family(model).unwrap();
            (family.per_second, family.operations.len())
        };
        assert_eq!(of("ssm", "GetParametersByPath"), (40, 3));
        assert_eq!(of("ssm", "StartAutomationExecution"), (1, 1));
        assert_eq!(of("appconfig", "ListTagsForResource"), (10, 1));
        assert_eq!(of("ssm", "GetInventory"), (Registry::READS_PER_SECOND, 1));
        assert_eq!(of("ssm", "SendCommand"), (Registry::CHANGES_PER_SECOND, 1));
    }
}
