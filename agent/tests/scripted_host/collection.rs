//! Inventory: when a node collects, and what it sends.

use std::collections::BTreeMap;
use std::time::Duration;

use muster_agent::executor::Failure;
use muster_protocol::{Collected, ToAgent, ToHost};
use muster_runtime::Inventory;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::host::{Host, Request, Socket};
use crate::node::{Collects, Node, Started};

const ASKS: &str = "GET /_muster/agent/collection";
const SENDS: &str = "POST /_muster/agent/inventory";
/// `printf 'Custom:Rack\n1.0\n{"Room":"B","Unit":"4"}\n{"Room":"C"}' | sha256sum`
const HASH: &str = "a81fc28fd270fbcb4277f2935e6fbeeccff0b8d0d2ce39f80aa3bf29560dd801";

type Runs = mpsc::UnboundedReceiver<Collects>;

async fn connected() -> (Host, Runs, Started, Socket) {
    let host = Host::new().await;
    let (node, runs) = Node::that_collects(&host);
    let agent = node.start();
    let socket = host.welcome().await;
    (host, runs, agent, socket)
}

/// What to collect: these collectors every half hour, of whose types the host has these hashes.
fn collection(collectors: &[&str], known: Value) -> String {
    let collector = |name: &&str| {
        let plugin = json!({"plugin": "acme/rack", "version": "1.0.0", "digest": "0".repeat(64)});
        json!({"name": name, "plugin": plugin, "grant": {}, "inputs": {}, "timeout_seconds": 60})
    };
    let collectors: Vec<Value> = collectors.iter().map(collector).collect();
    json!({"every_seconds": 1800, "account": "123456789012", "region": "us-east-1", "collectors": collectors, "known": known})
        .to_string()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn rack() -> Inventory {
    let entries = vec![pairs(&[("Room", "C")]), pairs(&[("Unit", "4"), ("Room", "B")])];
    Inventory { type_name: "Custom:Rack".to_owned(), schema_version: "1.0".to_owned(), entries }
}

fn collected(request: &Request) -> Collected {
    assert_eq!(request.asked, SENDS);
    serde_json::from_slice(&request.body).unwrap()
}

/// Which collectors failed, each with the code, when all have run.
async fn hear_failures(socket: &mut Socket) -> Vec<(String, String)> {
    match socket.hear().await {
        ToHost::CollectionEnded { failures } => {
            failures.into_iter().map(|failure| (failure.collector, failure.code)).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// The next request, before which nothing is said but that the collection before it ended well.
async fn request(host: &Host, socket: &mut Socket) -> Request {
    tokio::select! {
        request = host.request() => request,
        never = hears_nothing(socket) => never,
    }
}

async fn hears_nothing(socket: &mut Socket) -> ! {
    loop {
        let failures = hear_failures(socket).await;
        assert!(failures.is_empty(), "{failures:?}");
    }
}

/// Nothing is said for so long but that a collection ended well.
async fn hears_nothing_for(socket: &mut Socket, seconds: u64) {
    assert!(timeout(Duration::from_secs(seconds), hears_nothing(socket)).await.is_err());
}

/// Answers the next request, which asks what to collect; when that was.
async fn told(host: &Host, socket: &mut Socket, collectors: &[&str], known: Value) -> u64 {
    let asked = request(host, socket).await;
    assert_eq!(asked.asked, ASKS);
    let at = asked.at;
    asked.answer(200, &collection(collectors, known)).await;
    at
}

#[tokio::test(start_paused = true)]
async fn a_node_collects_once_it_is_connected_and_then_as_often_as_the_host_says_and_sends_what_is_new() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    let first = told(&host, &mut socket, &["acme:rack"], json!({})).await;
    let run = runs.recv().await.unwrap();
    let call = &run.call;
    assert_eq!((call.collector.name.as_str(), call.account.as_str()), ("acme:rack", "123456789012"));
    run.find(vec![rack()]);
    let sent = request(&host, &mut socket).await;
    let what = collected(&sent);
    assert_eq!((what.collector.as_str(), what.type_name.as_str()), ("acme:rack", "Custom:Rack"));
    assert_eq!((what.schema_version.as_str(), what.content_hash.as_str()), ("1.0", HASH));
    let entry = |pairs_: &[(&str, &str)]| pairs(pairs_).into_iter().collect::<BTreeMap<_, _>>();
    assert_eq!(what.entries, [entry(&[("Room", "C")]), entry(&[("Room", "B"), ("Unit", "4")])]);
    sent.answer(204, "").await;

    let second = told(&host, &mut socket, &["acme:rack"], json!({"Custom:Rack": HASH})).await;
    assert!((1_620_000..=1_980_000).contains(&(second - first)), "{}", second - first);
    runs.recv().await.unwrap().find(vec![rack()]);
    // The host has it: the next that it is asked is what to collect.
    told(&host, &mut socket, &[], json!({})).await;
}

#[tokio::test(start_paused = true)]
async fn a_node_that_is_told_collects_at_once_and_not_more_often_than_every_few_seconds() {
    let (host, _runs, _agent, mut socket) = connected().await;
    let mut last = told(&host, &mut socket, &[], json!({})).await;
    // Much later than the round before.
    hears_nothing_for(&mut socket, 60).await;
    for round in 0..3 {
        for _ in 0..10 {
            socket.say(&ToAgent::Collect { within_seconds: 0 }).await;
        }
        socket.heard_by_agent().await;
        let at = told(&host, &mut socket, &[], json!({})).await;
        let waited = at - std::mem::replace(&mut last, at);
        assert!(if round == 0 { (60_000..90_000).contains(&waited) } else { waited == 5_000 }, "{round}: {waited}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_large_fleet_is_told_to_take_its_time() {
    let (host, _runs, _agent, mut socket) = connected().await;
    let mut last = told(&host, &mut socket, &[], json!({})).await;
    let mut waits = Vec::new();
    for _ in 0..8 {
        socket.say(&ToAgent::Collect { within_seconds: 100 }).await;
        socket.heard_by_agent().await;
        let at = told(&host, &mut socket, &[], json!({})).await;
        waits.push(at - std::mem::replace(&mut last, at));
    }
    // By the seed of the node's randomness.
    assert!(waits.iter().all(|waited| (5_000..=130_000).contains(waited)), "{waits:?}");
    assert!(waits.iter().any(|waited| *waited > 40_000), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn collectors_run_one_after_another_and_never_beside_their_own_earlier_run() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    told(&host, &mut socket, &["acme:one", "acme:two"], json!({})).await;
    let first = runs.recv().await.unwrap();
    socket.say(&ToAgent::Collect { within_seconds: 0 }).await;
    hears_nothing_for(&mut socket, 3600).await;
    assert!(runs.try_recv().is_err(), "the first one runs yet");
    first.find(Vec::new());
    let second = runs.recv().await.unwrap();
    assert_eq!(second.call.collector.name, "acme:two");
    hears_nothing_for(&mut socket, 3600).await;
    assert!(runs.try_recv().is_err(), "the second one runs yet");
    second.find(Vec::new());
    // What was asked for meanwhile.
    told(&host, &mut socket, &["acme:one"], json!({})).await;
    assert_eq!(runs.recv().await.unwrap().call.collector.name, "acme:one");
}

#[tokio::test(start_paused = true)]
async fn a_collector_that_fails_or_is_refused_is_told_of_and_stops_no_other() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    told(&host, &mut socket, &["acme:fails", "acme:twice", "acme:refused", "acme:good"], json!({})).await;
    runs.recv().await.unwrap().fail(Failure::new("no-rack-file", "/etc/acme/rack.json cannot be read"));
    runs.recv().await.unwrap().find(vec![rack(), rack()]);
    runs.recv().await.unwrap().find(vec![rack()]);
    let problem = r#"{"code": "InvalidTypeNameException", "message": "There is no such type."}"#;
    request(&host, &mut socket).await.answer(400, problem).await;
    runs.recv().await.unwrap().find(vec![rack()]);
    let sent = request(&host, &mut socket).await;
    assert_eq!(collected(&sent).collector, "acme:good");
    sent.answer(204, "").await;
    let expected =
        [("acme:fails", "no-rack-file"), ("acme:twice", "bad-output"), ("acme:refused", "InvalidTypeNameException")];
    let failures = hear_failures(&mut socket).await;
    assert_eq!(failures, expected.map(|(collector, code)| (collector.to_owned(), code.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn of_two_collectors_that_give_one_type_the_first_is_kept_and_the_second_has_failed() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    let room = || Inventory { entries: vec![pairs(&[("Room", "D")])], ..rack() };
    let shelf = || Inventory { type_name: "Custom:Shelf".to_owned(), ..rack() };
    // As the first has it, and then when the host has it already.
    for known in [json!({}), json!({"Custom:Rack": HASH})] {
        told(&host, &mut socket, &["acme:refused", "acme:one", "acme:two"], known.clone()).await;
        let refused = runs.recv().await.unwrap();
        refused.find(vec![Inventory { entries: vec![pairs(&[("Room", "E")])], ..rack() }]);
        let problem = r#"{"code": "NotGranted", "message": "It is none of its types."}"#;
        request(&host, &mut socket).await.answer(403, problem).await;
        runs.recv().await.unwrap().find(vec![rack()]);
        if known == json!({}) {
            let sent = request(&host, &mut socket).await;
            assert_eq!(collected(&sent).collector, "acme:one", "what was refused takes no type from others");
            sent.answer(204, "").await;
        }
        runs.recv().await.unwrap().find(vec![room(), shelf()]);
        let sent = request(&host, &mut socket).await;
        assert_eq!(collected(&sent).type_name, "Custom:Shelf", "the rest of it is sent");
        sent.answer(204, "").await;
        let failures = hear_failures(&mut socket).await;
        let expected = [("acme:refused", "NotGranted"), ("acme:two", "type-taken")];
        assert_eq!(failures, expected.map(|(collector, code)| (collector.to_owned(), code.to_owned())));
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_be_over_in_a_moment_is_told_of_and_tried_again_in_a_minute() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    let first = told(&host, &mut socket, &["acme:rack", "acme:other"], json!({})).await;
    runs.recv().await.unwrap().fail(Failure::new("busy", "Too much runs here.").passing());
    runs.recv().await.unwrap().find(Vec::new());
    assert_eq!(hear_failures(&mut socket).await, [("acme:rack".to_owned(), "busy".to_owned())]);
    let second = told(&host, &mut socket, &["acme:rack"], json!({})).await;
    assert!((30_000..=60_000).contains(&(second - first)), "{}", second - first);
    runs.recv().await.unwrap().fail(Failure::new("busy", "Still.").passing());
    assert_eq!(hear_failures(&mut socket).await, [("acme:rack".to_owned(), "busy".to_owned())]);
    let first = second;
    let second = told(&host, &mut socket, &["acme:rack"], json!({})).await;
    assert!((60_000..=120_000).contains(&(second - first)), "twice as long the next time: {}", second - first);
    runs.recv().await.unwrap().fail(Failure::new("no-rack-file", "There is none."));
    assert_eq!(hear_failures(&mut socket).await, [("acme:rack".to_owned(), "no-rack-file".to_owned())]);
    let third = told(&host, &mut socket, &[], json!({})).await;
    assert!(third - second >= 1_620_000, "what lasts waits for its time: {}", third - second);
}

#[tokio::test(start_paused = true)]
async fn an_attribute_that_is_there_twice_is_no_entry() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    told(&host, &mut socket, &["acme:rack"], json!({})).await;
    let entries = vec![pairs(&[("Room", "B"), ("Room", "C")])];
    runs.recv().await.unwrap().find(vec![Inventory { entries, ..rack() }]);
    assert_eq!(hear_failures(&mut socket).await, [("acme:rack".to_owned(), "bad-output".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn a_host_without_room_is_tried_again_and_gets_everything() {
    let (host, mut runs, _agent, mut socket) = connected().await;
    let busy = r#"{"code": "Busy", "message": "Try again in a moment."}"#;
    let refused = request(&host, &mut socket).await;
    let first = refused.at;
    refused.answer(503, busy).await;
    let second = told(&host, &mut socket, &["acme:rack"], json!({})).await;
    assert!((30_000..=60_000).contains(&(second - first)), "{}", second - first);
    runs.recv().await.unwrap().find(vec![rack()]);
    // The last one found the line too slow.
    for status in [503, 429, 408] {
        let sent = request(&host, &mut socket).await;
        collected(&sent);
        sent.answer(status, busy).await;
    }
    let sent = request(&host, &mut socket).await;
    assert_eq!(collected(&sent).content_hash, HASH);
    sent.answer(204, "").await;
}

#[tokio::test(start_paused = true)]
async fn a_node_whose_host_is_away_collects_when_it_is_back() {
    let (host, _runs, _agent, mut socket) = connected().await;
    let first = told(&host, &mut socket, &[], json!({})).await;
    drop(socket);
    // The next round is due meanwhile.
    let host = host.away(Duration::from_secs(2 * 3600)).await;
    let mut socket = host.welcome().await;
    let second = told(&host, &mut socket, &[], json!({})).await;
    assert!(second - first > 2 * 3600 * 1000);
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_stops_stops_its_collector() {
    let (host, mut runs, agent, mut socket) = connected().await;
    told(&host, &mut socket, &["acme:rack", "acme:other"], json!({})).await;
    let run = runs.recv().await.unwrap();
    let cancel = run.call.cancel.clone();
    let stopping = tokio::spawn(agent.stop());
    cancel.cancelled().await;
    assert!(!stopping.is_finished(), "what runs has ended when the agent has");
    run.fail(Failure::new("cancelled", "It was stopped."));
    stopping.await.unwrap();
    assert!(runs.try_recv().is_err(), "nothing else begins");
    assert_eq!(socket.hear_any().await.filter(|said| !matches!(said, ToHost::Heartbeat)), None, "and it is no failure");
}
