//! More than was granted, and more than the manifest says.

use std::sync::atomic::Ordering;

use serde_json::json;

use crate::setup::{Setting, WELL, end};

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_the_manifest_does_not_name_or_nobody_granted_is_denied() {
    let (granted, bare) = (Setting::granted(), Setting::bare());
    assert_eq!(end(granted.step("Reach", json!({}))).await, "denied");
    assert_eq!(end(bare.step("Ask", json!({}))).await, "denied");
    for node in [granted.node, bare.node] {
        assert_eq!(node.programs.load(Ordering::Relaxed), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_granted_program_gets_no_argument_past_its_pattern_nor_more_beside_it() {
    let setting = Setting::granted();
    assert_eq!(end(setting.step("Smuggle", json!({}))).await, "denied");
    assert_eq!(setting.node.programs.load(Ordering::Relaxed), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn capabilities_that_the_manifest_does_not_name_are_denied() {
    assert_eq!(end(Setting::granted().step("Overreach", json!({}))).await, "denied");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_stays_within_the_quota() {
    let setting = Setting::granted();
    assert_eq!(end(setting.step("Keep", json!({}))).await, "too-large");
    let bytes: usize = setting.node.kept.lock().unwrap().iter().map(|(key, value)| key.len() + value.len()).sum();
    assert!((1..=64 << 10).contains(&bytes), "{bytes} bytes");
    let bare = Setting::bare();
    assert_eq!(end(bare.step("Keep", json!({}))).await, "denied");
    assert!(bare.node.kept.lock().unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_has_a_name_that_is_granted_and_a_detail_that_is_json_within_its_bound() {
    let text = |bytes: usize| json!("x".repeat(bytes - 2)).to_string();
    let longest = format!("hostile/{}", "x".repeat(120));
    let too_long = format!("{longest}x");
    let setting = Setting::granted();
    for (name, detail, ends) in [
        ("hostile", "{}", WELL),
        (&longest, &text(64 << 10), WELL),
        ("hostile", &text((64 << 10) + 1), "too-large"),
        ("hostile", "{", "invalid"),
        ("hostile", "", "invalid"),
        (&too_long, "{}", "invalid"),
        ("hostile/\u{1b}[2J", "{}", "invalid"),
        ("hostile/a b", "{}", "invalid"),
        ("hostiles", "{}", "denied"),
        ("", "{}", "denied"),
    ] {
        let ended = end(setting.step("Cry", json!({ "name": name, "detail": detail }))).await;
        assert_eq!(ended, ends, "{name} {} bytes", detail.len());
    }
    assert_eq!(*setting.node.events.lock().unwrap(), ["hostile", &longest]);
    let bare = Setting::bare();
    assert_eq!(end(bare.step("Cry", json!({ "name": "hostile", "detail": "{}" }))).await, "denied");
    assert!(bare.node.events.lock().unwrap().is_empty());
}
