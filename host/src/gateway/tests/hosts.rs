//! Several hosts over one store, each with its gateway.

use std::time::Duration;

use muster_protocol::ToAgent;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use uuid::Uuid;

use super::*;
use crate::hosts::{HOSTS, Membership};
use crate::operation::testing::{beside, first_host};
use crate::store::HostScope;

async fn two() -> (Served, Served) {
    let first = first_host();
    let second = beside(&first, 2);
    (Served::in_memory(first).await, Served::in_memory(second).await)
}

#[tokio::test(start_paused = true)]
async fn a_connection_to_another_host_takes_the_place_of_the_first() {
    let (here, there) = two().await;
    let node = here.node(1).await;
    let mut first = here.agent(&node, 1).await;
    assert_eq!(here.record(&node).await.host, Some(here.host.member.id()));
    let mut second = there.agent(&node, 1).await;
    assert_eq!(first.hear_refused().await, "replaced");
    second.heard_by_host().await;
    let record = there.record(&node).await;
    assert!(record.online, "the end of the first is not the end of the second");
    assert_eq!(record.host, Some(there.host.member.id()));
    let mut third = here.agent(&node, 1).await;
    assert_eq!(second.hear_refused().await, "replaced");
    third.heard_by_host().await;
    assert_eq!(here.record(&node).await.connection, 3);
}

#[tokio::test(start_paused = true)]
async fn mail_that_one_host_sends_reaches_a_node_on_another() {
    let (here, there) = two().await;
    let node = here.node(1).await;
    let mut agent = there.agent(&node, 1).await;
    here.send(&node, Mail::Cancel { command_id: "one".into() }).await;
    assert_eq!(agent.hear_cancel().await, "one");
}

#[tokio::test(start_paused = true)]
async fn a_gateway_that_starts_leaves_the_nodes_of_other_hosts_online() {
    let here = Served::in_memory(first_host()).await;
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    let another = beside(&here.host, 2);
    let _membership = Membership::join(&another).await.unwrap();
    let there = Served::in_memory(another).await;
    agent.heard_by_host().await;
    assert!(there.record(&node).await.online);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_stops_sends_its_agents_away_and_takes_no_more() {
    let (here, there) = two().await;
    let (node, other) = (here.node(1).await, here.node(2).await);
    let mut agent = here.agent(&node, 1).await;
    let mut halfway = here.open().await;
    halfway.hello(&other).await;
    let begun = tokio::time::Instant::now();
    let stopping = here.gateway.stop(Duration::from_secs(30));
    let told = async {
        let moves = ToAgent::Move { hosts: vec![there.host.member.url().to_owned()], within_millis: 3_000 };
        assert_eq!(agent.hear().await, Some(moves));
        // One that does not go by itself is not kept.
        assert_eq!(agent.hear_close().await, Some(CloseCode::Away));
        assert!(!here.record(&node).await.online);
        there.agent(&node, 1).await
    };
    let ((), mut agent) = tokio::join!(stopping, told);
    // The one that never proved who it is had the time of a handshake.
    assert!(begun.elapsed() <= Duration::from_secs(11), "{:?}", begun.elapsed());
    assert!(here.try_open().await.is_none(), "nobody is taken any more");
    agent.heard_by_host().await;
    assert!(there.record(&node).await.online);
}

#[tokio::test(start_paused = true)]
async fn nodes_are_told_which_hosts_there_are_and_when_that_changes() {
    let here = Served::in_memory(first_host()).await;
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    let urls = |numbers: &[u32]| numbers.iter().map(|number| format!("http://host-{number}.example:8750")).collect();
    let mut told = Vec::new();
    for expected in [vec![1, 2], vec![1]] {
        let second = Uuid::from_u128(2);
        match expected.len() {
            2 => drop(beside(&here.host, 2)),
            _ => {
                let gone =
                    here.host.store.transact(async |tx: &mut Tx| Ok(tx.delete(&HOSTS, &HostScope, &second).await?));
                assert!(gone.await.unwrap());
            }
        }
        let expected: Vec<String> = urls(&expected);
        while told != expected {
            let Some(ToAgent::Hosts { hosts }) = agent.hear_all().await else { panic!("nothing more is told") };
            told = hosts;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_was_taken_for_dead_ends_the_connections_that_it_had_and_takes_new_ones() {
    let here = Served::in_memory(first_host()).await;
    let _membership = Membership::join(&here.host).await.unwrap();
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    let before = here.host.member.id();
    let buried = here.host.store.transact(async |tx: &mut Tx| Ok(tx.delete(&HOSTS, &HostScope, &before).await?));
    assert!(buried.await.unwrap());
    assert_eq!(agent.hear_close().await, Some(CloseCode::Away));
    assert_ne!(here.host.member.id(), before);
    let mut agent = here.agent(&node, 1).await;
    agent.heard_by_host().await;
    let record = here.record(&node).await;
    assert_eq!((record.online, record.host), (true, Some(here.host.member.id())));
}
