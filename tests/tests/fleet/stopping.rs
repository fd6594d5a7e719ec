//! What becomes of a command that is cancelled, and of nodes that go away in the middle of one.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use muster_fleet::{Begun, Deed};
use serde_json::Value;

use crate::setup::{Setup, by_details, summary};

#[tokio::test(flavor = "multi_thread")]
async fn a_command_cancelled_in_the_middle_stops_where_it_runs_and_begins_nowhere_else() {
    let mut setup = Setup::start(&[("web", 50)], Arc::new(|_: &Begun<'_>| Deed::hang())).await;
    let command = setup.send("web", "10", "0").await;
    setup.fleet.until(|steps| steps.running == 10).await;
    // What the host has not heard of yet it would take back without the nodes' word.
    let started = |invocation: &Value| !invocation["CommandPlugins"][0]["ResponseStartDateTime"].is_null();
    while setup.invocations(&command).await.values().filter(|invocation| started(invocation)).count() < 10 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    setup.cancel(&command).await;
    let ended = setup.ended(&command).await;
    assert_eq!(summary(&ended), ("Cancelled", "Cancelled", 50, 50, 0), "{ended}");
    let invocations = setup.invocations(&command).await;
    assert_eq!(by_details(&invocations), BTreeMap::from([("Cancelled", 50)]));
    for (node, begun) in setup.fleet.nodes().iter().zip(setup.steps_begun()) {
        assert_eq!(started(&invocations[node.id()]), begun == 1, "{}", invocations[node.id()]);
    }
    let steps = *setup.fleet.steps().borrow();
    assert_eq!((steps.begun, steps.running), (10, 0));
    setup.fleet.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_that_go_away_in_the_middle_come_back_and_report_once() {
    // The first five are cut off while the step runs, the next five before they are sent the command.
    let scenario = Arc::new(|begun: &Begun<'_>| if begun.node < 5 { Deed::hang() } else { Deed::exit(0) });
    let mut setup = Setup::start(&[("web", 50)], scenario).await;
    for number in 5..10 {
        setup.fleet.node(number).stop().await.unwrap();
    }
    let command = setup.send("web", "100%", "100%").await;
    setup.fleet.until(|steps| steps.begun == 45 && steps.running == 5).await;
    for number in 0..5 {
        setup.fleet.node(number).crash().await;
    }
    let invocations = setup.invocations(&command).await;
    assert!(!by_details(&invocations).contains_key("Failed"), "nobody knows yet that they were cut off");

    setup.fleet.start();
    let ended = setup.ended(&command).await;
    assert_eq!(summary(&ended), ("Failed", "Incomplete", 50, 50, 5), "{ended}");
    let invocations = setup.invocations(&command).await;
    assert_eq!(by_details(&invocations), BTreeMap::from([("Success", 45), ("Failed", 5)]));
    for node in &setup.fleet.nodes()[..5] {
        let output = invocations[node.id()]["CommandPlugins"][0]["Output"].as_str().unwrap();
        assert!(output.contains("The step was interrupted"), "{output:?}");
    }
    assert_eq!(setup.steps_begun(), [1; 50], "no step is run twice");
    setup.fleet.stop().await.unwrap();
}
