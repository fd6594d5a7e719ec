//! More than was granted, and more than the manifest says.

use std::sync::atomic::Ordering;

use serde_json::json;

use crate::setup::{Setting, end};

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
