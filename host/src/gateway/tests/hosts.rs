//! Several hosts over one store, each with its gateway.

use std::time::Duration;

use muster_protocol::ToAgent;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use uuid::Uuid;

use super::*;
use crate::hosts::{BEAT, CUT_OFF, HOSTS, Membership};
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

#[tokio::test(start_paused = true)]
async fn a_host_that_is_cut_off_from_the_store_sends_its_agents_to_others_and_takes_none() {
    let (here, _there) = two().await;
    let _membership = Membership::join(&here.host).await.unwrap();
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    agent.heard_by_host().await;
    let begun = tokio::time::Instant::now();
    here.host.store.close().await.unwrap();
    assert_eq!(agent.hear_close().await, Some(CloseCode::Away));
    assert!((CUT_OFF - BEAT..=CUT_OFF + BEAT).contains(&begun.elapsed()), "{:?}", begun.elapsed());
    assert!(here.try_open().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn where_there_is_no_other_host_agents_wait_for_one_that_is_cut_off() {
    let here = Served::in_memory(first_host()).await;
    let _membership = Membership::join(&here.host).await.unwrap();
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    agent.heard_by_host().await;
    here.host.store.close().await.unwrap();
    let closed = tokio::time::timeout(3 * CUT_OFF, agent.hear_close()).await;
    assert!(closed.is_err(), "{closed:?}");
}

#[tokio::test(start_paused = true)]
async fn a_node_that_is_online_without_a_connection_is_offline_within_two_minutes_and_no_other() {
    let (here, there) = two().await;
    let (node, other, elsewhere) = (here.node(1).await, here.node(2).await, here.node(3).await);
    let _agent = here.agent(&other, 2).await;
    let _away = there.agent(&elsewhere, 3).await;
    // Whether the connection was stored could not be told, so it was ended.
    let (scope, on) = (&here.ctx.scope, here.host.member.id());
    nodes::connected(&here.host, scope, &node, on, &testing::linux()).await.unwrap();
    let begun = tokio::time::Instant::now();
    here.until_offline(&node).await;
    assert!(begun.elapsed() <= Duration::from_secs(120), "{:?}", begun.elapsed());
    assert!(here.record(&other).await.online && here.record(&elsewhere).await.online);
}

#[tokio::test(start_paused = true)]
async fn a_node_whose_host_was_taken_for_dead_is_not_told_that_it_was_replaced() {
    let (here, _there) = two().await;
    let node = here.node(1).await;
    let mut agent = here.agent(&node, 1).await;
    agent.heard_by_host().await;
    nodes::disconnected(&here.host, &here.ctx.scope, &node, 1, 0).await.unwrap();
    here.send(&node, Mail::Cancel { command_id: "one".into() }).await;
    assert_eq!(agent.hear_close().await, Some(CloseCode::Away), "it is to come back at once");
}

#[tokio::test(start_paused = true)]
async fn where_anything_may_have_changed_the_connections_look_one_after_the_other() {
    let host = first_host();
    let gateway = Gateway::start(host.clone(), inventory_options());
    tokio::time::sleep(Duration::from_secs(1)).await;
    let scope = ctx(&host).scope;
    let links: Vec<_> = (0..2_000)
        .map(|node| gateway.0.links.open(scope.clone(), &format!("mi-{node}"), host.member.id(), 0))
        .collect();
    gateway.0.links.set_hosts(vec!["http://other.example".to_owned()]);
    assert!(links.iter().all(|link| link.take_hosts() && !link.take_look()), "who hears of hosts does not look");
    let (mut in_seconds, mut looked) = (Vec::new(), vec![false; links.len()]);
    host.store.look_again();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let looks: Vec<_> = links.iter().map(|link| link.take_look()).collect();
        in_seconds.push(looks.iter().filter(|look| **look).count());
        looked.iter_mut().zip(looks).for_each(|(looked, look)| *looked |= look);
        // However often it is told, all come to it.
        host.store.look_again();
    }
    assert!(in_seconds.iter().all(|links| (800..=1_200).contains(links)), "{in_seconds:?}");
    assert!(looked.into_iter().all(|looked| looked));
}
