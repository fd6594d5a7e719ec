//! Connections: how they begin, when they are left, when the agent comes back.

use std::time::Duration;

use muster_protocol::{FRAME_BYTES, ToAgent, ToHost};
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::Message;

use crate::host::{HEARTBEAT_SECONDS, Host};
use crate::node::Node;

fn refused(code: &str) -> ToAgent {
    ToAgent::Refused { code: code.to_owned(), message: "not today".to_owned() }
}

/// How long the agent stays away after it was answered so.
async fn away_after(answer: ToAgent) -> Duration {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.connection().await;
    assert!(matches!(socket.hear().await, ToHost::Hello { .. }));
    socket.say(&answer).await;
    socket.left().await;
    let left = Instant::now();
    host.welcome().await;
    left.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_node_that_is_not_known_or_speaks_no_common_version_asks_again_after_minutes() {
    for answer in
        [refused("unknown-node"), refused("version"), ToAgent::Challenge { version: 99, nonce: "bm9uY2U=".to_owned() }]
    {
        let away = away_after(answer.clone()).await;
        assert!((150..=300).contains(&away.as_secs()), "{answer:?}: {away:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_busy_host_or_one_out_of_order_is_asked_again_within_15_seconds() {
    for answer in [refused("busy"), ToAgent::Welcome { heartbeat_seconds: 30, hosts: Vec::new() }] {
        let away = away_after(answer.clone()).await;
        assert!(away <= Duration::from_secs(15), "{answer:?}: {away:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_agent_whose_host_is_gone_comes_back_ever_less_often_but_within_15_seconds() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut last = Instant::now();
    let mut waits = Vec::new();
    for _ in 0..12 {
        drop(host.connection().await);
        waits.push(last.elapsed());
        last = Instant::now();
    }
    assert!(waits[1] < Duration::from_secs(1), "{waits:?}");
    assert!(waits[9..].iter().all(|wait| *wait > Duration::from_secs(7)), "{waits:?}");
    assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(16)), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_fails_slowly_is_asked_ever_less_often() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut waits = Vec::new();
    for _ in 0..10 {
        // Each time it takes its 20 seconds and says nothing.
        let mut socket = host.connection().await;
        assert!(matches!(socket.hear().await, ToHost::Hello { .. }));
        socket.left().await;
        let left = Instant::now();
        drop(host.connection().await);
        waits.push(left.elapsed());
    }
    assert!(waits[0] < Duration::from_secs(1), "{waits:?}");
    assert!(waits[7..].iter().all(|wait| *wait > Duration::from_secs(7)), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn the_nodes_of_a_host_that_is_gone_for_a_moment_come_back_spread_over_seconds() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.welcome().await;
    let mut waits = Vec::new();
    for _ in 0..20 {
        // Long enough to have been a good connection.
        assert!(timeout(Duration::from_secs(10), async { while socket.hear_any().await.is_some() {} }).await.is_err());
        drop(socket);
        let left = Instant::now();
        socket = host.welcome().await;
        waits.push(left.elapsed());
    }
    waits.sort_unstable();
    assert!(waits[0] < Duration::from_secs(1), "{waits:?}");
    assert!((2..=3).contains(&waits[19].as_secs()), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_node_that_was_replaced_comes_back_soon_once_and_then_after_minutes() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut waits = Vec::new();
    let mut socket = host.welcome().await;
    for _ in 0..2 {
        socket.say(&refused("replaced")).await;
        socket.left().await;
        let left = Instant::now();
        socket = host.welcome().await;
        waits.push(left.elapsed().as_secs());
    }
    assert!(waits[0] <= 3 && (150..=300).contains(&waits[1]), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn an_agent_says_that_it_is_alive_as_often_as_it_was_told() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.welcome().await;
    let mut beats = Vec::new();
    for _ in 0..4 {
        assert_eq!(socket.hear_any().await, Some(ToHost::Heartbeat));
        beats.push(Instant::now());
    }
    let apart: Vec<u64> = beats.windows(2).map(|two| (two[1] - two[0]).as_secs()).collect();
    assert_eq!(apart, [u64::from(HEARTBEAT_SECONDS); 3]);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_message_is_named_and_changes_nothing() {
    let host = Host::new().await;
    let mut node = Node::of(&host);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    socket.text(r#"{"type":"telemetry","points":[1,2]}"#).await;
    assert_eq!(socket.hear().await, ToHost::Unknown { name: "telemetry".to_owned() });
    socket.say(&node.offer("after", 1)).await;
    assert_eq!(socket.hear_accepted().await, "after");
    node.called().await;
}

#[tokio::test(start_paused = true)]
async fn what_is_no_message_ends_the_connection_and_the_agent_comes_back() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let big = format!(r#"{{"type":"unknown","name":"{}"}}"#, "x".repeat(FRAME_BYTES));
    let challenge = r#"{"type":"challenge","version":1,"nonce":"bm9uY2U="}"#;
    for frame in [
        Message::Text("{".into()),
        Message::Text(r#"{"type":"offer"}"#.into()),
        Message::Text(r#"{"type":"cancel","work":7}"#.into()),
        Message::Text(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into()),
        Message::Text(big.into()),
        Message::Text(challenge.into()),
        Message::Binary(b"{}".to_vec().into()),
    ] {
        let mut socket = host.welcome().await;
        socket.frame(frame).await;
        socket.left().await;
    }
    host.welcome().await;
}

#[tokio::test(start_paused = true)]
async fn a_host_that_says_nothing_is_left() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    // Not read from, it does not even answer pings.
    let silent = host.welcome().await;
    let since = Instant::now();
    let _again = host.welcome().await;
    let waited = since.elapsed().as_secs();
    assert!((70..=86).contains(&waited), "two heartbeats and ten seconds, then at most 15: {waited}");
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_only_answers_pings_is_kept() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.welcome().await;
    let hour = async { while socket.hear_any().await.is_some() {} };
    timeout(Duration::from_secs(3600), hour).await.expect_err("the agent stays");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_does_not_come_to_the_welcome_is_left() {
    let host = Host::new().await;
    let _agent = Node::of(&host).start();
    let mut socket = host.connection().await;
    assert!(matches!(socket.hear().await, ToHost::Hello { .. }));
    let since = Instant::now();
    socket.left().await;
    assert_eq!(since.elapsed().as_secs(), 20);
}
