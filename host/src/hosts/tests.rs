use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};

use super::*;
use crate::operation::testing::{beside, ctx, first_host};
use crate::store::Changes;
use crate::systems::nodes::testing::{linux, nodes_with};
use crate::systems::nodes::{Connected, NODES};
use crate::work::{Reconcilers, Timers};

async fn alive(host: &Host) -> Vec<Uuid> {
    let rows = host.store.read(async |view: &View| all(view).await).await.unwrap();
    rows.into_iter().map(|(id, _)| id).collect()
}

/// A host that has joined, with its work.
struct Running {
    host: Host,
    membership: Membership,
    reconcilers: Reconcilers,
}

async fn start(host: Host) -> Running {
    let membership = Membership::join(&host).await.unwrap();
    let mut timers = Timers::new();
    nodes::reconcile(&mut timers);
    Running { reconcilers: Reconcilers::start(host.clone(), timers), membership, host }
}

impl Running {
    /// As the end of the process would: without a word.
    fn kill(self) -> Host {
        self.host
    }

    async fn stop(self) -> Host {
        self.reconcilers.stop().await;
        self.membership.leave().await.unwrap();
        self.host
    }
}

/// Returns once that holds, and says how long it took.
async fn until(host: &Host, holds: impl AsyncFn() -> bool) -> Duration {
    let (begun, mut changes) = (Instant::now(), host.store.watch());
    while !holds().await {
        changes.changed().await.unwrap();
        assert!(begun.elapsed() < Duration::from_secs(120), "it never holds");
    }
    begun.elapsed()
}

/// Three hosts, each with a connected node; the nodes.
async fn three() -> ([Running; 3], Vec<String>) {
    let first = first_host();
    let (second, third) = (beside(&first, 2), beside(&first, 3));
    let hosts = [start(first).await, start(second).await, start(third).await];
    let nodes = nodes_with(&ctx(&hosts[0].host), 1..4, json!({})).await;
    for (running, node) in hosts.iter().zip(&nodes) {
        connect(&running.host, node).await.unwrap();
    }
    (hosts, nodes)
}

async fn connect(host: &Host, node: &str) -> Result<Connected> {
    nodes::connected(host, &ctx(host).scope, node, host.member.id(), &linux()).await
}

async fn online(host: &Host, nodes: &[String]) -> Vec<bool> {
    let scope = ctx(host).scope;
    let mut online = Vec::new();
    for node in nodes {
        let read = host.store.read(async |view: &View| Ok(view.get(&NODES, &scope, node).await?)).await;
        online.push(read.unwrap().unwrap().online);
    }
    online
}

#[tokio::test(start_paused = true)]
async fn hosts_that_show_that_they_live_stay() {
    let (hosts, nodes) = three().await;
    sleep(Duration::from_secs(600)).await;
    assert_eq!(alive(&hosts[0].host).await, [1, 2, 3].map(Uuid::from_u128));
    assert_eq!(online(&hosts[0].host, &nodes).await, [true; 3]);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_is_killed_is_taken_for_dead_and_its_nodes_alone_go_offline() {
    let ([first, second, third], nodes) = three().await;
    sleep(Duration::from_secs(60)).await;
    second.kill();
    let took = until(&first.host, async || online(&first.host, &nodes).await == [true, false, true]).await;
    // From its last sign of life on, which may be a beat old.
    assert!((SILENCE - BEAT..=SILENCE + 2 * BEAT).contains(&took), "{took:?}");
    assert_eq!(alive(&third.host).await, [1, 3].map(Uuid::from_u128));
}

#[tokio::test(start_paused = true)]
async fn a_node_that_went_to_another_host_stays_online_when_its_first_is_taken_for_dead() {
    let ([first, second, _third], nodes) = three().await;
    let dead = second.kill();
    assert_eq!(connect(&first.host, &nodes[1]).await.unwrap(), Connected::Online(2));
    until(&first.host, async || !alive(&first.host).await.contains(&dead.member.id())).await;
    sleep(Duration::from_secs(60)).await;
    assert_eq!(online(&first.host, &nodes).await, [true; 3]);
}

#[tokio::test(start_paused = true)]
async fn everyone_looks_again_when_a_host_has_gone() {
    let ([first, second, _third], _) = three().await;
    sleep(Duration::from_secs(10)).await;
    let mut watch = first.host.store.watch();
    watch.changed().await.unwrap();
    second.kill();
    let told = async {
        while let Some(Changes { everything, .. }) = watch.changed().await {
            if everything {
                return;
            }
        }
    };
    tokio::time::timeout(SILENCE + 2 * BEAT, told).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_host_that_stops_in_order_is_gone_at_once() {
    let ([first, second, _third], nodes) = three().await;
    sleep(Duration::from_secs(10)).await;
    let begun = Instant::now();
    second.stop().await;
    assert_eq!(alive(&first.host).await, [1, 3].map(Uuid::from_u128));
    // What of its nodes had not gone by itself.
    until(&first.host, async || online(&first.host, &nodes).await == [true, false, true]).await;
    assert!(begun.elapsed() < BEAT, "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_host_that_was_taken_for_dead_and_is_not_begins_anew_under_another_id() {
    let ([first, second, _third], nodes) = three().await;
    let mut changes = second.host.member.changes();
    let paused = second.kill();
    let before = paused.member.id();
    until(&first.host, async || !alive(&first.host).await.contains(&before)).await;
    let refused = connect(&paused, &nodes[1]).await.unwrap_err();
    assert!(refused.is_internal(), "nobody would make the node offline: {refused:?}");
    beat(&paused, 7).await.unwrap();
    assert!(changes.has_changed().unwrap());
    let anew = *changes.borrow_and_update();
    assert_ne!(anew, before);
    assert!(alive(&first.host).await.contains(&anew));
    connect(&paused, &nodes[1]).await.unwrap();
    until(&first.host, async || !alive(&first.host).await.contains(&anew)).await;
    until(&first.host, async || online(&first.host, &nodes).await == [true, false, true]).await;
}

#[tokio::test(start_paused = true)]
async fn a_host_that_shows_life_at_the_last_moment_is_not_taken_for_dead() {
    let ([first, second, _third], _) = three().await;
    sleep(Duration::from_secs(10)).await;
    let late = second.kill();
    let counts = async || {
        let rows =
            first.host.store.read(async |view: &View| Ok(view.scan(&BEATS, &HostScope, Range::all(), 9).await?));
        rows.await.unwrap().rows.into_iter().find(|(id, _)| *id == late.member.id()).unwrap().1.count
    };
    let seen = counts().await;
    beat(&late, seen + 1).await.unwrap();
    assert!(!bury(&first.host, late.member.id(), seen).await.unwrap());
    assert!(alive(&first.host).await.contains(&late.member.id()));
}

#[tokio::test(start_paused = true)]
async fn on_a_store_of_its_own_a_host_clears_what_was_there_before_it_serves() {
    let earlier = first_host();
    let nodes = nodes_with(&ctx(&earlier), 1..3, json!({})).await;
    for node in &nodes {
        connect(&earlier, node).await.unwrap();
    }
    let taken = earlier.store.transact(async |tx: &mut Tx| {
        Ok(tx.take_lease("timers-3", &earlier.member.id().to_string(), earlier.env.now_millis()).await?)
    });
    taken.await.unwrap().unwrap();
    let now = Host { member: Member::new(Uuid::from_u128(9), "http://127.0.0.1:8750", true), ..earlier.clone() };
    let begun = Instant::now();
    let _running = start(now.clone()).await;
    assert_eq!(alive(&now).await, [Uuid::from_u128(9)]);
    assert_eq!(online(&now, &nodes).await, [false; 2]);
    let lease = now.store.read(async |view: &View| Ok(view.lease("timers-3").await?)).await.unwrap().unwrap();
    assert_eq!(lease.holder, None);
    assert_eq!(begun.elapsed(), Duration::ZERO, "and waits for nothing");
}

#[tokio::test(start_paused = true)]
async fn there_is_a_bound_on_hosts() {
    let first = first_host();
    for number in 2..=HOSTS_AT_MOST as u128 {
        beside(&first, number);
    }
    let more = Host { member: Member::new(Uuid::from_u128(1_000), "http://127.0.0.1:8750", false), ..first };
    let refused = enter(&more).await.unwrap_err();
    assert!(refused.message.contains("100 hosts"), "{refused}");
}

#[tokio::test(start_paused = true)]
async fn where_there_is_no_room_the_dead_make_it() {
    let first = first_host();
    for number in 2..=HOSTS_AT_MOST as u128 {
        beside(&first, number);
    }
    // All of them have ended without a word.
    let more = Host { member: Member::new(Uuid::from_u128(1_000), "http://127.0.0.1:8750", false), ..first };
    let begun = Instant::now();
    let _membership = Membership::join(&more).await.unwrap();
    assert!(begun.elapsed() <= SILENCE + 2 * BEAT, "{:?}", begun.elapsed());
    assert_eq!(alive(&more).await, [Uuid::from_u128(1_000)]);
}

#[tokio::test(start_paused = true)]
async fn a_host_counts_once_it_has_lived_for_a_moment() {
    let first = first_host();
    let _membership = Membership::join(&first).await.unwrap();
    let stage = async || first.store.read(async |view: &View| all(view).await).await.unwrap()[0].1.stage;
    sleep(BEAT).await;
    assert_eq!(stage().await, Stage::Entered);
    sleep(2 * BEAT).await;
    assert_eq!(stage().await, Stage::Settled);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_cannot_show_that_it_lives_is_cut_off_until_it_can() {
    let host = first_host();
    let membership = Membership::join(&host).await.unwrap();
    let mut cut_offs = host.member.cut_offs();
    sleep(Duration::from_secs(60)).await;
    assert!(!cut_offs.has_changed().unwrap());
    let last = Instant::now();
    host.store.close().await.unwrap();
    cut_offs.changed().await.unwrap();
    assert!((CUT_OFF - BEAT..=CUT_OFF + BEAT).contains(&last.elapsed()), "{:?}", last.elapsed());
    assert!(host.member.is_cut_off());
    drop(membership);

    let again = first_host();
    again.member.set_cut_off(true);
    show(&again, 1, &mut (Instant::now() - Duration::from_secs(1))).await.unwrap();
    assert!(!again.member.is_cut_off());
}
