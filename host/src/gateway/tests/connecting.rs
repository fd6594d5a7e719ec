use muster_protocol::{FRAME_BYTES, ToAgent, ToHost, encode, signed};
use tokio_tungstenite::tungstenite::Message;

use super::*;
use crate::systems::nodes::testing::{linux, signing_key};

#[tokio::test]
async fn a_node_is_online_while_it_is_connected() {
    let served = Served::start().await;
    let node = served.node(1).await;
    assert!(!served.record(&node).await.online);
    let agent = served.agent(&node, 1).await;
    let record = served.record(&node).await;
    assert!(record.online);
    assert_eq!(record.machine, linux());
    drop(agent);
    served.until_offline(&node).await;
    let _again = served.agent(&node, 1).await;
    assert!(served.record(&node).await.online);
}

#[tokio::test]
async fn who_does_not_prove_to_be_the_node_is_refused() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    let sign = |key, node: &str, nonce: &str, version| {
        signed::sign(&signing_key(key), &signed::challenge(node, nonce, version))
    };
    type Forge<'a> = &'a dyn Fn(u32, &str) -> String;
    let forgeries: [(&str, Forge<'_>); 6] = [
        ("another node's key", &|version, nonce| sign(2, &node, nonce, version)),
        ("for another node", &|version, nonce| sign(1, &other, nonce, version)),
        ("another nonce", &|version, _| sign(1, &node, "AAAA", version)),
        ("another version", &|version, nonce| sign(1, &node, nonce, version + 1)),
        ("no signature", &|_, _| "not base64".to_owned()),
        ("empty", &|_, _| String::new()),
    ];
    for (what, forge) in forgeries {
        let mut agent = served.open().await;
        let (version, nonce) = agent.hello(&node).await;
        agent.say(&ToHost::Proof { signature: forge(version, &nonce) }).await;
        assert_eq!(agent.hear_refused().await, "proof", "{what}");
        assert!(!served.record(&node).await.online, "{what}");
    }
}

#[tokio::test]
async fn a_challenge_is_never_the_same() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let (_, first) = served.open().await.hello(&node).await;
    let (_, second) = served.open().await.hello(&node).await;
    assert_ne!(first, second);
}

#[tokio::test]
async fn versions_are_agreed_upon_or_the_agent_is_refused() {
    let served = Served::start().await;
    let node = served.node(1).await;
    for (lowest, highest, agreed) in
        [(1, 1, true), (1, 7, true), (0, 1, true), (2, 7, false), (0, 0, false), (2, 1, false)]
    {
        let mut agent = served.open().await;
        agent.say(&ToHost::Hello { lowest, highest, node_id: node.clone(), machine: linux() }).await;
        if agreed {
            assert!(matches!(agent.hear().await, Some(ToAgent::Challenge { version: 1, .. })), "{lowest} to {highest}");
        } else {
            assert_eq!(agent.hear_refused().await, "version", "{lowest} to {highest}");
        }
    }
}

#[tokio::test]
async fn a_node_that_nobody_registered_is_refused() {
    let served = Served::start().await;
    for node_id in ["mi-0123456789abcdef0", "", "i-1234567890abcdef0"] {
        let mut agent = served.open().await;
        let hello = ToHost::Hello { lowest: 1, highest: 1, node_id: node_id.to_owned(), machine: linux() };
        agent.say(&hello).await;
        assert_eq!(agent.hear_refused().await, "unknown-node");
    }
}

#[tokio::test]
async fn a_second_connection_of_a_node_takes_the_place_of_the_first() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut first = served.agent(&node, 1).await;
    let mut second = served.agent(&node, 1).await;
    assert_eq!(first.hear_refused().await, "replaced");
    second.heard_by_host().await;
    assert!(served.record(&node).await.online, "the end of the first is not the end of the second");
    served.send(&node, Mail::Cancel { command_id: "one".into() }).await;
    assert_eq!(second.hear_cancel().await, "one");
}

#[tokio::test]
async fn a_node_that_is_deregistered_is_disconnected_and_stays_out() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    testing::deregister(&served.ctx, &node).await;
    assert_eq!(agent.hear_refused().await, "unknown-node");
    let mut again = served.open().await;
    let hello = ToHost::Hello { lowest: 1, highest: 1, node_id: node.clone(), machine: linux() };
    again.say(&hello).await;
    assert_eq!(again.hear_refused().await, "unknown-node");
}

#[tokio::test]
async fn a_node_whose_mailbox_is_full_can_be_deregistered() {
    let served = Served::start().await;
    let node = served.node(1).await;
    for part in 0..8 {
        served
            .host
            .store
            .transact(async |tx: &mut Tx| {
                for number in 0..512 {
                    let command_id = format!("{part}-{number}");
                    super::super::send(tx, &served.ctx.scope, &node, Mail::Cancel { command_id }).await?;
                }
                Ok(())
            })
            .await
            .unwrap();
    }
    testing::deregister(&served.ctx, &node).await;
    timers().settle(&served.host, 10).await.unwrap();
    assert_eq!(served.mailbox(&node).await, []);
}

#[tokio::test]
async fn a_message_of_a_newer_release_is_answered_and_changes_nothing() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.open().await;
    agent.heard_by_host().await;
    agent.prove(&node, 1).await;
    agent.heard_by_host().await;
    agent.say(&ToHost::Heartbeat).await;
    agent.heard_by_host().await;
    assert!(served.record(&node).await.online);
}

#[tokio::test]
async fn what_is_not_of_the_protocol_ends_the_connection() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let hello = r#"{"type":"hello","lowest":1,"highest":1,"node_id":"mi-0123456789abcdef0","machine":{}}"#;
    for garbage in [
        Message::text(""),
        Message::text("hello"),
        Message::text("[]"),
        Message::text(r#"{"type":"proof"}"#),
        Message::text(r#"{"type":"proof","signature":"AAAA"}"#),
        Message::text(r#"{"type":"accepted","work":7}"#),
        Message::text("[".repeat(100_000)),
        Message::text(hello),
        Message::binary(vec![0xFF; 32]),
        Message::text(format!(r#"{{"type":"proof","signature":"{}"}}"#, "A".repeat(FRAME_BYTES))),
    ] {
        let mut agent = served.agent(&node, 1).await;
        agent.send(garbage.clone()).await;
        assert_eq!(agent.hear().await, None, "{garbage:.60}");
        served.until_offline(&node).await;
    }
}

#[tokio::test]
async fn what_comes_before_the_proof_is_refused_if_it_is_not_the_handshake() {
    let served = Served::start().await;
    let node = served.node(1).await;
    for early in
        [ToHost::Heartbeat, ToHost::Proof { signature: "AAAA".into() }, ToHost::Accepted { work: "one".into() }]
    {
        let mut agent = served.open().await;
        agent.say(&early).await;
        assert_eq!(agent.hear().await, None, "{early:?}");
    }
    let mut agent = served.open().await;
    agent.hello(&node).await;
    agent.say(&ToHost::Accepted { work: "one".into() }).await;
    assert_eq!(agent.hear().await, None);
    assert!(!served.record(&node).await.online);
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_takes_too_long_is_broken_off() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    let mut silent = served.open().await;
    assert_eq!(silent.hear().await, None);
    let mut halfway = served.open().await;
    halfway.hello(&node).await;
    assert_eq!(halfway.hear().await, None);
}

/// The node is online before it is welcome, so a connection that ends in between has to be ended in order.
#[tokio::test(start_paused = true)]
async fn a_node_that_proves_who_it_is_and_does_not_read_its_welcome_is_not_online() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    let mut agent = served.open().await;
    let (version, nonce) = agent.hello(&node).await;
    // Answers that the agent does not read fill all but a few bytes of what is between it and the host.
    let answer = |name: &str| encode(&ToAgent::Unknown { name: name.to_owned() }).unwrap().len() + FRAME_HEADER_BYTES;
    let mut room = PIPE_BYTES;
    while room > answer("") {
        let name = "x".repeat((room - answer("")).min(64));
        agent.send(Message::text(format!(r#"{{"type":"{name}"}}"#))).await;
        room -= answer(&name);
    }
    let signature = signed::sign(&signing_key(1), &signed::challenge(&node, &nonce, version));
    agent.say(&ToHost::Proof { signature }).await;
    served.until(async || served.record(&node).await.online).await;
    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    assert!(!served.record(&node).await.online);
}

/// Of a frame from a server with fewer than 126 bytes.
const FRAME_HEADER_BYTES: usize = 2;

#[tokio::test(start_paused = true)]
async fn a_node_that_is_silent_for_three_heartbeats_is_lost() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let welcomed = tokio::time::Instant::now();
    assert_eq!(agent.hear().await, None);
    assert_eq!(welcomed.elapsed().as_secs(), 90);
    served.until_offline(&node).await;
}

#[tokio::test(start_paused = true)]
async fn a_node_that_pings_stays_and_is_seen_to() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let welcomed = tokio::time::Instant::now();
    let registered = served.record(&node).await.last_seen;
    while welcomed.elapsed().as_secs() < 600 {
        tokio::time::sleep(std::time::Duration::from_secs(30)).await;
        agent.say(&ToHost::Heartbeat).await;
        agent.heard_by_host().await;
    }
    let record = served.record(&node).await;
    assert!(record.online);
    let behind = registered + 600_000 - record.last_seen;
    assert!(behind <= 300_000, "the stored last ping is {behind} ms behind");
    let left = served.host.env.now_millis();
    drop(agent);
    served.until_offline(&node).await;
    assert!(left - served.record(&node).await.last_seen <= 1_000, "the last ping is exact when the node goes");
}

#[tokio::test]
async fn a_host_that_starts_anew_has_no_node_online_until_it_connects() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let _agent = served.agent(&node, 1).await;
    assert!(served.record(&node).await.online);
    let anew = Served::again(served.host.clone()).await;
    assert!(!anew.record(&node).await.online);
    let _agent = anew.agent(&node, 1).await;
    assert!(anew.record(&node).await.online);
}
