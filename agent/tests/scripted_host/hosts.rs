//! Several hosts: how an agent learns of them, when it leaves one, and to which it goes.
//!
//! Whoever is to be connected to next is waited for at once: paused time passes while a test waits for anything else, and with it the few
//! seconds that an agent gives a host.

use std::time::Duration;

use muster_protocol::{StepStatus, ToAgent, ToHost};
use serde_json::json;
use tokio::time::Instant;

use crate::host::{Host, Socket};
use crate::node::{Node, Started};

/// Long enough for a connection to have been a good one.
const GOOD: Duration = Duration::from_secs(10);

fn urls(hosts: &[&Host]) -> Vec<String> {
    hosts.iter().map(|host| host.url().to_string()).collect()
}

fn told_to_move(to: &[&Host], within_millis: u32) -> ToAgent {
    ToAgent::Move { hosts: urls(to), within_millis }
}

/// A node that is configured with the first of two hosts, was told of both, and is connected to the first for some time.
async fn connected() -> (Host, Host, Node, Started, Socket) {
    let (first, second) = (Host::new().await, Host::new().await);
    let node = Node::of(&first);
    let agent = node.start();
    let mut socket = first.welcome_telling(urls(&[&first, &second])).await;
    socket.is_kept_for(GOOD).await;
    (first, second, node, agent, socket)
}

#[tokio::test(start_paused = true)]
async fn an_agent_whose_host_dies_goes_to_another_within_seconds() {
    let (first, second, _node, _agent, socket) = connected().await;
    drop((first, socket));
    let died = Instant::now();
    second.welcome().await;
    assert!(died.elapsed() <= Duration::from_secs(3), "{:?}", died.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_host_that_says_nothing_is_left_soon_for_another() {
    let (_first, second, _node, _agent, silent) = connected().await;
    // It does not even answer pings, since it is not read from.
    let since = Instant::now();
    second.welcome().await;
    let waited = since.elapsed().as_secs();
    assert!((8..=19).contains(&waited), "8 seconds of silence, 8 for an answer, at most 3 to spread a fleet: {waited}");
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_only_answers_pings_is_kept_though_there_is_another() {
    let (_first, _second, _node, _agent, mut socket) = connected().await;
    socket.is_kept_for(Duration::from_secs(3600)).await;
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_starts_again_still_knows_the_hosts() {
    let (first, second, node, agent, socket) = connected().await;
    agent.crash().await;
    drop((first, socket));
    let agent = node.start();
    let began = Instant::now();
    let mut socket = second.welcome().await;
    assert!(began.elapsed() <= Duration::from_secs(1), "{:?}", began.elapsed());

    // Of two that are there, the one that it was connected to last.
    let third = Host::new().await;
    socket.say(&ToAgent::Hosts { hosts: urls(&[&second, &third]) }).await;
    socket.heard_by_agent().await;
    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    second.welcome().await;
}

#[tokio::test(start_paused = true)]
async fn a_host_that_takes_connections_and_says_nothing_holds_an_agent_for_seconds() {
    let (paused, second, node, agent, socket) = connected().await;
    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    let began = Instant::now();
    second.welcome().await;
    assert_eq!(began.elapsed().as_secs(), 5);
    drop(paused);
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_is_configured_anew_forgets_the_hosts_of_before() {
    let (first, second, mut node, agent, socket) = connected().await;
    agent.crash().await;
    drop(socket);
    let other = Host::new().await;
    node.host = other.url();
    let _agent = node.start();
    for _ in 0..5 {
        tokio::select! {
            _ = other.connection() => {}
            _ = first.connection() => panic!("it goes to a host of before"),
            _ = second.connection() => panic!("it goes to a host of before"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_no_host_takes_asks_all_of_them_ever_less_often_but_within_15_seconds() {
    let (first, second, _node, _agent, socket) = connected().await;
    drop(socket);
    let (mut asked, mut last) = ([0, 0], Instant::now());
    let mut waits = Vec::new();
    for _ in 0..12 {
        // In each round one after the other, without waiting.
        for _ in 0..2 {
            tokio::select! {
                _ = first.connection() => asked[0] += 1,
                _ = second.connection() => asked[1] += 1,
            }
            waits.push(last.elapsed());
            last = Instant::now();
        }
    }
    assert_eq!(asked, [12, 12]);
    let within: Vec<_> = waits.iter().skip(1).step_by(2).collect();
    assert!(within.iter().all(|wait| **wait < Duration::from_millis(100)), "{waits:?}");
    let between: Vec<_> = waits.iter().step_by(2).collect();
    assert!(between[9..].iter().all(|wait| (7..=15).contains(&wait.as_secs())), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_is_told_to_move_goes_at_once_and_comes_back_last() {
    let (first, second, _node, _agent, mut socket) = connected().await;
    let third = Host::new().await;
    socket.say(&told_to_move(&[&second, &third], 300)).await;
    // None of the others takes it.
    let mut asked = Vec::new();
    for _ in 0..3 {
        let host = tokio::select! {
            _ = first.connection() => 1,
            _ = second.connection() => 2,
            _ = third.connection() => 3,
        };
        asked.push(host);
    }
    assert_eq!(asked.pop(), Some(1), "the one that is about to stop is asked last");
    asked.sort_unstable();
    assert_eq!(asked, [2, 3]);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_does_not_wait_for_those_it_told_to_move_loses_them_to_another_at_once() {
    let (first, second, _node, _agent, mut socket) = connected().await;
    socket.say(&told_to_move(&[&second], 10_000)).await;
    socket.heard_by_agent().await;
    let closed = Instant::now();
    drop((first, socket));
    second.welcome().await;
    assert!(closed.elapsed() < Duration::from_secs(1), "{:?}", closed.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_knows_no_other_host_stays() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.welcome().await;
    socket.say(&told_to_move(&[&host], 300)).await;
    socket.say(&told_to_move(&[], 300)).await;
    socket.is_kept_for(Duration::from_secs(3600)).await;
}

#[tokio::test(start_paused = true)]
async fn hosts_that_send_an_agent_to_each_other_do_not_make_it_run() {
    let (first, second, _node, _agent, mut socket) = connected().await;
    socket.say(&told_to_move(&[&second], 0)).await;
    let began = Instant::now();
    for turn in 0..10 {
        let (at, to) = if turn % 2 == 0 { (&second, &first) } else { (&first, &second) };
        socket = at.welcome().await;
        socket.say(&told_to_move(&[to], 0)).await;
    }
    second.welcome().await;
    assert!(began.elapsed() > Duration::from_secs(30), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_host_is_passed_over_and_there_are_never_more_than_a_bound() {
    let (first, second, _node, _agent, mut socket) = connected().await;
    let nonsense =
        ["", "http://", "file:///etc/passwd", "http://u:p@127.0.0.1:1", "http://127.0.0.1:99999", "http://192.0.2.1"];
    socket.say(&ToAgent::Hosts { hosts: nonsense.map(str::to_owned).into() }).await;
    socket.heard_by_agent().await;
    let many = (1..=1_000).map(|port| format!("http://127.0.0.1:{port}/"));
    let hosts = urls(&[&second]).into_iter().chain(many).collect();
    socket.say(&ToAgent::Hosts { hosts }).await;
    socket.is_kept_for(GOOD).await;
    drop((first, socket));
    let died = Instant::now();
    second.welcome().await;
    assert!(died.elapsed() <= Duration::from_secs(4), "{:?}", died.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_stranger_at_a_host_s_address_is_forgotten_and_keeps_an_agent_from_no_other() {
    let (first, stranger, _node, _agent, socket) = connected().await;
    drop(socket);
    let refused = ToAgent::Refused { code: "unknown-node".to_owned(), message: "who?".to_owned() };
    // The first is asked first, and is not ready yet.
    drop(first.connection().await);
    let mut asked = stranger.connection().await;
    assert!(matches!(asked.hear().await, ToHost::Hello { .. }));
    asked.say(&refused).await;
    asked.left().await;
    let refused = Instant::now();
    for _ in 0..5 {
        tokio::select! {
            _ = first.connection() => {}
            _ = stranger.connection() => panic!("it is asked again"),
        }
    }
    assert!(refused.elapsed() < Duration::from_secs(15), "{:?}", refused.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_runs_goes_on_and_is_reported_to_the_next_host_once() {
    let (first, second, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    assert_eq!(socket.hear_accepted().await, "a");
    let call = node.called().await;
    drop((first, socket));
    let mut socket = second.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    // It is offered again by a host that has not heard of that yet.
    socket.say(&node.offer("a", 2)).await;
    assert_eq!(socket.hear_accepted().await, "a");
    call.succeed();
    let report = socket.hear_step().await;
    assert_eq!((report.step, report.status), (0, StepStatus::Success));
    socket.acknowledge("a", Some(0)).await;
    let call = node.called().await;
    assert_eq!((call.call.index, call.call.attempt), (1, 1));
    call.succeed();
    assert_eq!(socket.hear_step().await.step, 1);
    assert_eq!(socket.hear_end().await.status, StepStatus::Success);
    socket.acknowledge("a", Some(1)).await;
    socket.acknowledge("a", None).await;
    socket.heard_by_agent().await;
    assert!(!node.was_called(), "no step runs twice");

    drop(socket);
    let mut socket = second.welcome().await;
    socket.is_kept_for(Duration::from_secs(3600)).await;
}

#[tokio::test(start_paused = true)]
async fn what_an_agent_asks_over_http_it_asks_the_host_that_it_is_connected_to() {
    let (first, second) = (Host::new().await, Host::new().await);
    let (node, _runs) = Node::that_collects(&first);
    let _agent = node.start();
    let collection = json!({"every_seconds": 604_800, "account": "123456789012", "region": "us-east-1", "collectors": [], "known": {}});
    let mut socket = first.welcome_telling(urls(&[&first, &second])).await;
    first.request().await.answer(200, &collection.to_string()).await;
    while !matches!(socket.hear().await, ToHost::CollectionEnded { .. }) {}
    socket.is_kept_for(GOOD).await;
    socket.say(&told_to_move(&[&second], 0)).await;
    let mut socket = second.welcome().await;
    socket.say(&ToAgent::Collect { within_seconds: 0 }).await;
    second.request().await.answer(200, &collection.to_string()).await;
    while !matches!(socket.hear().await, ToHost::CollectionEnded { .. }) {}

    // It takes no more connections: another host answers as well.
    socket.is_kept_for(GOOD).await;
    drop(second);
    socket.say(&ToAgent::Collect { within_seconds: 0 }).await;
    first.request().await.answer(200, &collection.to_string()).await;
    while !matches!(socket.hear().await, ToHost::CollectionEnded { .. }) {}
}
