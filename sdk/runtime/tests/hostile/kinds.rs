//! Collectors, validators and actions whose answers are none, or too much.

use std::time::Duration;

use muster_runtime::Progress;
use serde_json::json;

use crate::setup::{SOON, Setting, WELL, end};

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_gives_too_much_gives_nothing() {
    assert_eq!(end(Setting::granted().collect("Crowd")).await, "output-too-large");
    assert_eq!(end(Setting::granted().collect("Heap")).await, "trapped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_gives_what_is_no_inventory_ends_well() {
    assert_eq!(end(Setting::granted().collect("Babble")).await, WELL);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_validator_that_loops_or_panics_has_its_own_code() {
    assert_eq!(end(Setting::granted().within(SOON).validate("Ponder")).await, "timed-out");
    assert_eq!(end(Setting::granted().validate("Crash")).await, "panicked");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_validator_that_raves_the_first_hundred_problems_are_kept_within_bounds() {
    assert_eq!(end(Setting::granted().validate("Rave")).await, WELL);
    let problems = Setting::granted().validate("Rave").await.unwrap();
    assert_eq!(problems.len(), 100);
    for (number, problem) in problems.iter().enumerate() {
        let place = problem.place.as_deref().unwrap();
        assert!(place.starts_with(&format!("no pointer {number} ")), "{place}");
        assert_eq!((place.chars().count(), problem.message.chars().count()), (1_024, 1_024));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_that_is_no_json_or_too_large_ends_the_action() {
    let forge = async |state: &str| end(Setting::granted().act("Forge", json!({ "state": state }), None)).await;
    for state in ["{", "[1", "", "{} {}", "NaN"] {
        assert_eq!(forge(state).await, "bad-output", "{state:?}");
    }
    assert_eq!(forge(&format!("\"{}\"", "x".repeat(64 << 10))).await, "output-too-large");
    assert_eq!(end(Setting::granted().act("Bloat", json!({}), None)).await, "output-too-large");
    assert_eq!(forge("{}").await, WELL);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_is_given_its_own_state_and_knows_it_from_anothers() {
    let (own, other) = (Setting::granted().call_id("own"), Setting::granted().call_id("other"));
    let mut state = None;
    for _ in 0..3 {
        let Progress::Again { after, state: left } = own.act("Recall", json!({}), state).await.unwrap() else {
            panic!("it waits three times");
        };
        assert_eq!(after, Duration::from_secs(1));
        state = Some(left);
    }
    assert_eq!(end(other.act("Recall", json!({}), state.clone())).await, "forged");
    assert_eq!(own.act("Recall", json!({}), state).await, Ok(Progress::Done(json!(4))));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_that_hurries_waits_for_a_second_at_least() {
    assert_eq!(end(Setting::granted().act("Hurry", json!({}), None)).await, WELL);
    let progress = Setting::granted().act("Hurry", json!({}), None).await.unwrap();
    assert!(matches!(progress, Progress::Again { after, .. } if after == Duration::from_secs(1)), "{progress:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_that_does_not_let_go_when_it_is_cancelled_is_timed_out() {
    let Progress::Again { state, .. } = Setting::granted().act("Cling", json!({}), None).await.unwrap() else {
        panic!("it waits");
    };
    assert_eq!(end(Setting::granted().within(SOON).cancel("Cling", Some(state))).await, "timed-out");
}
