//! MaxConcurrency and MaxErrors, as the behaviour sheet of Run Command has them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use muster_fleet::Deed;
use serde_json::json;

use crate::setup::{Setup, by_details, summary};

#[tokio::test(flavor = "multi_thread")]
async fn a_command_by_tag_runs_once_on_each_node_of_the_tag_and_stores_what_each_said() {
    // Every tenth node fails; MaxErrors is not reached.
    let scenario = Arc::new(|begun: &muster_fleet::Begun<'_>| {
        let code = i32::from(begun.node.is_multiple_of(10)) * 3;
        Deed::exit(code).saying(format!("node {}\n", begun.node)).after(Duration::from_millis(20))
    });
    let mut setup = Setup::start(&[("web", 40), ("db", 10)], scenario).await;
    let command = setup.send("web", "8", "4").await;
    let ended = setup.ended(&command).await;
    assert_eq!(summary(&ended), ("Failed", "Incomplete", 40, 40, 4), "{ended}");
    let steps = *setup.fleet.steps().borrow();
    assert!((2..=8).contains(&steps.most_running), "at once: {steps:?}");

    let invocations = setup.invocations(&command).await;
    assert_eq!(by_details(&invocations), BTreeMap::from([("Success", 36), ("Failed", 4)]));
    for (number, node) in setup.fleet.nodes()[..40].iter().enumerate() {
        let plugin = &invocations[node.id()]["CommandPlugins"][0];
        let code = if number.is_multiple_of(10) { 3 } else { 0 };
        assert_eq!((&plugin["ResponseCode"], &plugin["Name"]), (&json!(code), &json!("say")));
        let output = plugin["Output"].as_str().unwrap();
        assert!(output.starts_with(&format!("node {number}\n")), "{output:?}");
    }
    assert_eq!(setup.steps_begun(), [[1; 40].as_slice(), &[0; 10]].concat());
    setup.fleet.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_beyond_max_errors_fail_the_command_and_terminate_what_was_not_sent() {
    // "MaxErrors 10 %, 50 targets: stops after error number 6." Strict with one node at a time.
    let mut setup = Setup::start(&[("web", 50)], Arc::new(|_: &muster_fleet::Begun<'_>| Deed::exit(1))).await;
    let command = setup.send("web", "1", "10%").await;
    let ended = setup.ended(&command).await;
    assert_eq!(summary(&ended), ("Failed", "Failed", 50, 50, 6), "{ended}");
    let invocations = setup.invocations(&command).await;
    assert_eq!(by_details(&invocations), BTreeMap::from([("Failed", 6), ("Terminated", 44)]));
    let steps = *setup.fleet.steps().borrow();
    assert_eq!((steps.begun, steps.most_running), (6, 1), "what is terminated never began");

    // With more at once, those that have it when the eleventh fails still end as they end.
    let command = setup.send("web", "100%", "10").await;
    let ended = setup.ended(&command).await;
    let invocations = setup.invocations(&command).await;
    let counts = by_details(&invocations);
    let (failed, terminated) = (counts["Failed"], counts.get("Terminated").copied().unwrap_or_default());
    assert!(failed > 10 && failed + terminated == 50, "{counts:?}");
    assert_eq!(summary(&ended), ("Failed", "Failed", 50, 50, failed as i64), "{ended}");
    setup.fleet.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_errors_as_max_errors_leave_the_command_incomplete() {
    let scenario = Arc::new(|begun: &muster_fleet::Begun<'_>| Deed::exit(i32::from(begun.before < 5)));
    let mut setup = Setup::start(&[("web", 50)], scenario).await;
    let command = setup.send("web", "10", "10%").await;
    let ended = setup.ended(&command).await;
    assert_eq!(summary(&ended), ("Failed", "Incomplete", 50, 50, 5), "{ended}");
    assert_eq!(setup.steps_begun(), [1; 50]);
    setup.fleet.stop().await.unwrap();
}
