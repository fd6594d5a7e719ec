//! Time, memory, depth, output, and what one host call carries.

use std::sync::atomic::Ordering;

use serde_json::json;

use crate::setup::{SOON, Setting, WELL, end};

#[tokio::test(flavor = "multi_thread")]
async fn what_never_ends_is_timed_out_and_the_runtime_goes_on() {
    for offer in ["Spin", "Hail", "Flood", "Drown"] {
        assert_eq!(end(Setting::granted().within(SOON).step(offer, json!({}))).await, "timed-out", "{offer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_to_go_wrong_has_its_own_code_and_the_runtime_goes_on() {
    for (offer, expected) in [
        ("Eat", "out-of-memory"),
        ("Hoard", "out-of-memory"),
        ("Recurse", "stack-overflow"),
        ("Panic", "panicked"),
        ("Trap", "trapped"),
        ("Exit", "exited"),
        ("Swell", "output-too-large"),
        ("Shout", "trapped"),
        ("Stuff", "too-large"),
        ("Conjure", "unavailable"),
    ] {
        assert_eq!(end(Setting::granted().step(offer, json!({}))).await, expected, "{offer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_ends_with_the_words_that_it_had() {
    let failure = Setting::granted().step("Panic", json!({})).await.unwrap_err();
    assert!(failure.message().contains("on purpose"), "{failure}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_flood_of_output_what_is_too_much_is_not_handed_on() {
    for offer in ["Flood", "Drown"] {
        let setting = Setting::granted().within(SOON);
        assert_eq!(setting.step(offer, json!({})).await.unwrap_err().code(), "timed-out");
        assert_eq!(setting.node.printed_bytes.load(Ordering::Relaxed), 4 << 20, "{offer}");
        let lines = setting.node.lines.lock().unwrap();
        let told = lines.iter().filter(|(line, _)| line.contains("the rest is dropped"));
        assert_eq!(told.count(), 1, "{offer}: {lines:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_has_a_thousand_lines_of_eight_kibibytes_and_each_is_one_line() {
    let setting = Setting::bare();
    assert_eq!(end(setting.step("Chatter", json!({}))).await, WELL);
    let lines = setting.node.lines.lock().unwrap();
    assert_eq!(lines.len(), 1_000);
    assert!(lines[999].0.contains("the rest is dropped"), "{:?}", lines[999]);
    for (message, fields) in lines.iter() {
        let bytes = message.len() + fields.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        assert!(bytes <= 8 << 10 && fields.len() <= 32, "{bytes} bytes, {} fields", fields.len());
        let mut texts = fields.iter().flat_map(|(name, value)| [name, value]).chain([message]);
        assert!(!texts.any(|text| text.contains(char::is_control)), "{message:?} {fields:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_plugin_makes_muster_log_counts_as_well() {
    let setting = Setting::bare();
    assert_eq!(end(setting.step("Knock", json!({}))).await, "denied");
    assert_eq!(setting.node.lines.lock().unwrap().len(), 1_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_more_calls_spin_than_there_are_threads_a_good_one_gets_its_turn() {
    let spins = ["Spin", "Hail", "Flood", "Spin", "Hail", "Drown"];
    let spins = spins.map(|offer| {
        tokio::spawn(async move { Setting::granted().within(4 * SOON).step(offer, json!({})).await.unwrap_err() })
    });
    for _ in 0..5 {
        assert_eq!(Setting::granted().step("Ask", json!({})).await, Ok(json!(null)));
    }
    assert!(spins.iter().all(|spin| !spin.is_finished()), "a good call waited for the end of one that spins");
    for spin in spins {
        assert_eq!(spin.await.unwrap().code(), "timed-out");
    }
}
