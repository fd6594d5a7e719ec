use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::operation::testing::{START_MILLIS, host};
use crate::store::{HostScope, Tx};

mod shards;

async fn set(host: &Host, due_millis: u64, kind: &'static str, id: &str) {
    host.store.transact(async |tx: &mut Tx| Ok(tx.at(due_millis, kind, HostScope, id)?)).await.unwrap();
}

async fn take(host: &Host, timer: &Timer) -> Result<bool> {
    host.store.transact(async |tx: &mut Tx| Ok(tx.take_timer(timer).await?)).await
}

/// What was done, when and for which id.
#[derive(Clone, Default)]
struct Done(Arc<Mutex<Vec<(u64, String)>>>);

impl Done {
    fn note(&self, host: &Host, id: &str) {
        self.0.lock().unwrap().push((host.env.now_millis() - START_MILLIS, id.to_owned()));
    }

    fn all(&self) -> Vec<(u64, String)> {
        self.0.lock().unwrap().clone()
    }
}

fn noting(done: &Done) -> Timers {
    let mut timers = Timers::new();
    let done = done.clone();
    timers.timer("note", move |host, timer| {
        let done = done.clone();
        async move {
            if take(&host, &timer).await? {
                done.note(&host, &timer.id);
            }
            Ok(())
        }
    });
    timers
}

fn told(entries: &[(u64, &str)]) -> Vec<(u64, String)> {
    entries.iter().map(|(at, id)| (*at, (*id).to_owned())).collect()
}

#[tokio::test(start_paused = true)]
async fn work_is_done_when_its_timer_falls_due_whether_it_was_set_before_or_after_the_start() {
    let host = host();
    let done = Done::default();
    set(&host, START_MILLIS + 500, "note", "before").await;
    let reconcilers = Reconcilers::start(host.clone(), noting(&done));
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    set(&host, START_MILLIS + 1_000, "note", "later").await;
    set(&host, START_MILLIS + 200, "note", "sooner").await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    reconcilers.stop().await;
    assert_eq!(done.all(), told(&[(200, "sooner"), (500, "before"), (1_000, "later")]));
}

#[tokio::test(start_paused = true)]
async fn work_that_fails_is_tried_again_ever_more_rarely_and_holds_nothing_else_up() {
    let host = host();
    let done = Done::default();
    let failing = Done::default();
    let mut timers = noting(&done);
    let noted = failing.clone();
    timers.timer("fail", move |host, timer| {
        let noted = noted.clone();
        async move {
            noted.note(&host, &timer.id);
            if noted.all().len() < 4 {
                return Err(Error::internal("not yet"));
            }
            take(&host, &timer).await.map(|_| ())
        }
    });
    set(&host, START_MILLIS, "fail", "x").await;
    set(&host, START_MILLIS + 10, "note", "y").await;
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    reconcilers.stop().await;
    assert_eq!(failing.all(), told(&[(0, "x"), (1_000, "x"), (3_000, "x"), (7_000, "x")]));
    assert_eq!(done.all(), told(&[(10, "y")]));
    assert_eq!(host.store.next_due_millis().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn work_that_panics_does_not_end_the_loop() {
    let host = host();
    let done = Done::default();
    let mut timers = noting(&done);
    timers.timer("panic", async |_, _| panic!("a mistake"));
    set(&host, START_MILLIS, "panic", "x").await;
    set(&host, START_MILLIS + 100, "note", "y").await;
    set(&host, START_MILLIS + 50, "of-a-newer-release", "z").await;
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    reconcilers.stop().await;
    assert_eq!(done.all(), told(&[(100, "y")]));
}

#[tokio::test(start_paused = true)]
async fn a_stop_lets_the_pieces_at_hand_end_and_begins_no_other() {
    let host = host();
    let begun = Arc::new(AtomicUsize::new(0));
    let ended = Arc::new(AtomicUsize::new(0));
    let mut timers = Timers::new();
    let counts = (begun.clone(), ended.clone());
    timers.timer("slow", move |host, timer| {
        let (begun, ended) = counts.clone();
        async move {
            begun.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(std::time::Duration::from_secs(5)).await;
            take(&host, &timer).await?;
            ended.fetch_add(1, Ordering::SeqCst);
            Ok(())
        }
    });
    for id in 0..=PIECES {
        set(&host, START_MILLIS, "slow", &id.to_string()).await;
    }
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    reconcilers.stop().await;
    assert_eq!((begun.load(Ordering::SeqCst), ended.load(Ordering::SeqCst)), (PIECES, PIECES));
}

#[tokio::test(start_paused = true)]
async fn a_stop_waits_for_no_piece_that_does_not_end() {
    let host = host();
    let mut timers = Timers::new();
    timers.timer("slow", async |_, _| std::future::pending().await);
    set(&host, START_MILLIS, "slow", "1").await;
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let begun = tokio::time::Instant::now();
    reconcilers.stop().await;
    assert_eq!(begun.elapsed(), STOP_WITHIN);
}

#[tokio::test(start_paused = true)]
async fn slow_work_holds_nothing_else_up() {
    let host = host();
    let done = Done::default();
    let mut timers = noting(&done);
    timers.timer("slow", async |_, _| std::future::pending().await);
    for id in 1..PIECES {
        set(&host, START_MILLIS, "slow", &id.to_string()).await;
    }
    for id in ["a", "b", "c"] {
        set(&host, START_MILLIS, "note", id).await;
    }
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    drop(reconcilers);
    assert_eq!(done.all().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn work_that_leaves_its_timer_is_not_done_again_at_once() {
    let host = host();
    let left = Done::default();
    let mut timers = Timers::new();
    let noted = left.clone();
    timers.timer("left", move |host, timer| {
        noted.note(&host, &timer.id);
        async { Ok(()) }
    });
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    set(&host, START_MILLIS, "left", "x").await;
    tokio::time::sleep(std::time::Duration::from_millis(2_500)).await;
    reconcilers.stop().await;
    assert_eq!(left.all(), told(&[(500, "x"), (1_500, "x"), (2_500, "x")]));
}

#[tokio::test(start_paused = true)]
async fn slow_work_does_not_hold_up_what_falls_due_later() {
    let host = host();
    let done = Done::default();
    let mut timers = noting(&done);
    timers.timer("slow", async |_, _| std::future::pending().await);
    set(&host, START_MILLIS, "slow", "1").await;
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    set(&host, START_MILLIS + 2_000, "note", "a").await;
    tokio::time::sleep(std::time::Duration::from_secs(10)).await;
    drop(reconcilers);
    assert_eq!(done.all().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_was_due_first_is_done_although_others_fall_due_all_the_time() {
    let host = host();
    let done = Done::default();
    let mut timers = noting(&done);
    timers.timer("again", |host: Host, timer: Timer| async move {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        let now = host.env.now_millis();
        host.store
            .transact(async |tx: &mut Tx| {
                if tx.take_timer(&timer).await? {
                    tx.at(now, "again", HostScope, &timer.id)?;
                }
                Ok(())
            })
            .await
    });
    for id in 0..40 {
        set(&host, START_MILLIS, "again", &id.to_string()).await;
    }
    let reconcilers = Reconcilers::start(host.clone(), timers);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    set(&host, 0, "note", "a").await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    drop(reconcilers);
    assert_eq!(done.all().len(), 1);
}
