//! Several hosts over one store share the timers.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::*;
use crate::hosts::{BEAT, HOSTS, Membership, SILENCE};
use crate::operation::testing::{beside, first_host};
use crate::store::{LEASES, Range, View};

/// After so long a host counts for the others.
const SETTLED: Duration = Duration::from_secs(3 * BEAT.as_secs());

/// A host with its work, which notes what it did.
struct Running {
    host: Host,
    membership: Membership,
    reconcilers: Reconcilers,
    done: Done,
}

async fn start(host: Host) -> Running {
    let (membership, done) = (Membership::join(&host).await.unwrap(), Done::default());
    Running { reconcilers: Reconcilers::start(host.clone(), noting(&done)), membership, done, host }
}

async fn three() -> [Running; 3] {
    let first = first_host();
    let (second, third) = (beside(&first, 2), beside(&first, 3));
    let running = [start(first).await, start(second).await, start(third).await];
    sleep(SETTLED).await;
    running
}

/// How many shards each of the hosts has.
async fn parts(host: &Host, of: &[&Host]) -> Vec<usize> {
    let leases = host.store.read(async |view: &View| Ok(view.scan(&LEASES, &HostScope, Range::all(), 100).await?));
    let leases = leases.await.unwrap().rows;
    let holds = |host: &Host| {
        let id = host.member.id().to_string();
        leases.iter().filter(|(_, lease)| lease.holder.as_deref() == Some(&id)).count()
    };
    of.iter().map(|host| holds(host)).collect()
}

/// Sets that many timers that are due now.
async fn set_many(host: &Host, prefix: &str, count: usize) -> BTreeSet<String> {
    let ids: BTreeSet<String> = (0..count).map(|number| format!("{prefix}-{number}")).collect();
    for id in &ids {
        set(host, host.env.now_millis(), "note", id).await;
    }
    ids
}

/// Returns once they have done all of those, each once, and says how long it took.
async fn until_done(ids: &BTreeSet<String>, by: &[&Done]) -> Duration {
    let begun = Instant::now();
    loop {
        let all: Vec<String> = by.iter().flat_map(|done| done.all()).map(|(_, id)| id).collect();
        let done: Vec<&String> = all.iter().filter(|id| ids.contains(*id)).collect();
        assert_eq!(done.iter().collect::<BTreeSet<_>>().len(), done.len(), "something was done twice");
        if done.len() == ids.len() {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "{} of {} were done", done.len(), ids.len());
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn each_timer_is_of_one_host_and_each_host_has_its_part() {
    let [first, second, third] = three().await;
    let mut has = parts(&first.host, &[&first.host, &second.host, &third.host]).await;
    has.sort_unstable();
    assert_eq!(has, [4, 6, 6]);
    let ids = set_many(&first.host, "thing", 100).await;
    until_done(&ids, &[&first.done, &second.done, &third.done]).await;
    for running in [&first, &second, &third] {
        assert!(running.done.all().len() > 10, "{}", running.done.all().len());
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_enters_is_given_its_part_once_it_has_lived_for_a_moment() {
    let first = start(first_host()).await;
    sleep(Duration::from_secs(60)).await;
    assert_eq!(parts(&first.host, &[&first.host]).await, [16]);
    let second = start(beside(&first.host, 2)).await;
    sleep(BEAT).await;
    assert_eq!(parts(&first.host, &[&first.host, &second.host]).await, [16, 0]);
    sleep(SETTLED - BEAT).await;
    assert_eq!(parts(&first.host, &[&first.host, &second.host]).await, [8, 8]);
    sleep(Duration::from_secs(120)).await;
    assert_eq!(parts(&first.host, &[&first.host, &second.host]).await, [8, 8], "and so it stays");
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_host_had_is_done_by_the_others_as_soon_as_it_is_known_to_be_dead() {
    let [first, second, third] = three().await;
    let host = second.host.clone();
    drop((second.membership, second.reconcilers));
    let ids = set_many(&host, "thing", 100).await;
    let took = until_done(&ids, &[&first.done, &third.done]).await;
    assert!((SILENCE - BEAT..=SILENCE + 2 * BEAT).contains(&took), "{took:?}");
    assert_eq!(parts(&host, &[&first.host, &host, &third.host]).await, [8, 0, 8]);
}

#[tokio::test(start_paused = true)]
async fn what_a_host_had_that_stopped_in_order_is_done_by_the_others_at_once() {
    let [first, second, third] = three().await;
    second.reconcilers.stop().await;
    second.membership.leave().await.unwrap();
    let ids = set_many(&first.host, "thing", 100).await;
    let took = until_done(&ids, &[&first.done, &third.done]).await;
    assert!(took < Duration::from_millis(100), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_was_paused_while_another_took_its_part_does_nothing_twice() {
    let slow = first_host();
    let id = slow.member.id();
    let (entered, mut begun) = tokio::sync::mpsc::channel(100);
    let (wake, woken) = tokio::sync::watch::channel(false);
    let late = Arc::new(Mutex::new(Vec::new()));
    let mut timers = Timers::new();
    let results = late.clone();
    timers.timer("note", move |host, timer| {
        let (entered, mut woken, late) = (entered.clone(), woken.clone(), results.clone());
        async move {
            // The process stands still between seeing the timer and taking it.
            entered.send(timer.id.clone()).await.unwrap();
            woken.wait_for(|woken| *woken).await.unwrap();
            let taken = take(&host, &timer).await;
            late.lock().unwrap().push(taken.as_ref().map_or_else(Error::is_lease_lost, |_| false));
            taken.map(drop)
        }
    });
    let membership = Membership::join(&slow).await.unwrap();
    let paused = Reconcilers::start(slow.clone(), timers);
    sleep(BEAT).await;
    let ids = set_many(&slow, "thing", 3).await;
    for _ in 0..3 {
        begun.recv().await.unwrap();
    }
    // It shows no life any more.
    drop(membership);
    let first = start(beside(&slow, 2)).await;
    let took = until_done(&ids, &[&first.done]).await;
    assert!(took <= SILENCE + 2 * BEAT, "{took:?}");
    sleep(SILENCE + 2 * BEAT).await;
    assert!(!first.host.store.read(async |view: &View| crate::hosts::is_alive(view, id).await).await.unwrap());
    wake.send(true).unwrap();
    sleep(Duration::from_millis(10)).await;
    assert_eq!(*late.lock().unwrap(), [true; 3], "each was refused");
    until_done(&ids, &[&first.done]).await;
    drop(paused);
}

#[tokio::test(start_paused = true)]
async fn a_host_alone_on_its_store_needs_no_leases() {
    let (host, done) = (host(), Done::default());
    let reconcilers = Reconcilers::start(host.clone(), noting(&done));
    let ids = set_many(&host, "thing", 100).await;
    assert!(until_done(&ids, &[&done]).await < Duration::from_millis(100));
    assert_eq!(parts(&host, &[&host]).await, [0]);
    reconcilers.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_timer_is_found_behind_many_of_other_hosts() {
    let [first, second, third] = three().await;
    // One kind and id is one shard, so all of these are of one host.
    for later in 0..500 {
        set(&first.host, first.host.env.now_millis() + 1_000 + later, "other", "same").await;
    }
    let due = first.host.env.now_millis() + 2_000;
    let ids: BTreeSet<String> = (0..30).map(|number| format!("thing-{number}")).collect();
    for id in &ids {
        set(&first.host, due, "note", id).await;
    }
    let took = until_done(&ids, &[&first.done, &second.done, &third.done]).await;
    assert!((2_000..2_100).contains(&took.as_millis()), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn hosts_that_died_as_soon_as_they_had_entered_take_nothing_from_those_that_live() {
    let [first, second, third] = three().await;
    for number in 10..40 {
        beside(&first.host, number);
    }
    sleep(BEAT).await;
    let mut has = parts(&first.host, &[&first.host, &second.host, &third.host]).await;
    has.sort_unstable();
    assert_eq!(has, [4, 6, 6]);
}

#[tokio::test(start_paused = true)]
async fn what_a_host_took_without_hearing_so_is_its_own() {
    let host = first_host();
    let holder = host.member.id().to_string();
    let taken = host.store.transact(async |tx: &mut Tx| {
        for shard in ["timers-3", "timers-4"] {
            tx.take_lease(shard, &holder, START_MILLIS).await?;
        }
        Ok(())
    });
    taken.await.unwrap();
    let running = start(host).await;
    let ids = set_many(&running.host, "thing", 100).await;
    assert!(until_done(&ids, &[&running.done]).await < BEAT);
}

#[tokio::test(start_paused = true)]
async fn work_that_does_not_end_holds_up_a_stop_for_ten_seconds_and_its_own_shard_alone() {
    let first = first_host();
    // Of a shard that the host keeps when another enters: its number says with which it begins.
    let ids = (0..).map(|number| format!("stuck-{number}"));
    let timers = ids.map(|id| Timer { due_millis: 0, kind: "note".into(), scope: HostScope.into(), id, lease: None });
    let (shard, id) = timers.map(|timer| (timer.shard(), timer.id)).find(|(shard, _)| (1..=8).contains(shard)).unwrap();
    set(&first, START_MILLIS, "note", &id).await;
    let mut timers = Timers::new();
    let (begun, mut stuck) = tokio::sync::mpsc::channel(1);
    timers.timer("note", move |_, _| {
        let begun = begun.clone();
        async move {
            begun.send(()).await.unwrap();
            std::future::pending().await
        }
    });
    let membership = Membership::join(&first).await.unwrap();
    let reconcilers = Reconcilers::start(first.clone(), timers);
    stuck.recv().await.unwrap();
    let second = start(beside(&first, 2)).await;
    sleep(SETTLED).await;
    let stopped = Instant::now();
    let stopping = async {
        reconcilers.stop().await;
        membership.leave().await.unwrap();
        stopped.elapsed()
    };
    let others = async {
        sleep(BEAT).await;
        let lease = format!("timers-{shard}");
        let lease = first.store.read(async |view: &View| Ok(view.lease(&lease).await?)).await.unwrap().unwrap();
        assert_eq!(lease.holder, Some(first.member.id().to_string()));
        parts(&first, &[&first, &second.host]).await
    };
    let (took, has) = tokio::join!(stopping, others);
    assert_eq!(has, [1, 15], "what is idle is another's at once");
    assert!((10_000..10_100).contains(&took.as_millis()), "{took:?}");
    until_done(&BTreeSet::from([id]), &[&second.done]).await;
}

#[tokio::test(start_paused = true)]
async fn a_kind_of_timer_of_a_newer_release_waits_for_a_host_of_that_release() {
    let old = start(first_host()).await;
    sleep(SETTLED).await;
    let now = old.host.env.now_millis();
    for number in 0..30 {
        set(&old.host, now, "new", &number.to_string()).await;
    }
    sleep(Duration::from_secs(60)).await;
    let host = beside(&old.host, 2);
    let membership = Membership::join(&host).await.unwrap();
    let released = host.store.transact(async |tx: &mut Tx| {
        let id = host.member.id();
        let mut record = tx.get(&HOSTS, &HostScope, &id).await?.unwrap();
        record.version = "99.0.0".to_owned();
        Ok(tx.put(&HOSTS, &HostScope, &id, &record).await?)
    });
    released.await.unwrap();
    let done = Done::default();
    let mut timers = noting(&done);
    let noted = done.clone();
    timers.timer("new", move |host, timer| {
        let done = noted.clone();
        async move {
            if take(&host, &timer).await? {
                done.note(&host, &format!("new-{}", timer.id));
            }
            Ok(())
        }
    });
    let _reconcilers = Reconcilers::start(host.clone(), timers);
    let ids = (0..30).map(|number| format!("new-{number}")).collect();
    let took = until_done(&ids, &[&done]).await;
    assert!(took <= SETTLED, "{took:?}");
    assert_eq!(parts(&host, &[&old.host, &host]).await, [0, 16]);
    // What both know is done too, and by the old one again when the new one has gone.
    until_done(&set_many(&host, "known", 30).await, &[&done]).await;
    membership.leave().await.unwrap();
    until_done(&set_many(&host, "again", 30).await, &[&old.done]).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_to_be_done_at_once_does_not_wait_for_a_clock_that_is_behind() {
    let running = start(first_host()).await;
    let ahead = running.host.env.now_millis() + 15_000;
    set(&running.host, crate::store::at_once(ahead), "note", "a").await;
    let took = until_done(&BTreeSet::from(["a".to_owned()]), &[&running.done]).await;
    assert!(took < Duration::from_millis(100), "{took:?}");
}
