//! What holds of timers, mailboxes, the outbox and watches when many use them at the same time.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use super::engines::on_every;
use super::*;

/// Those who do it.
const TASKS: i64 = 8;
/// How often each does.
const TIMES: i64 = 25;

/// What takes longer than this does not come.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), what).await.expect("it does not come")
}

/// Lets each task do something so many times, with a turn for others in between.
async fn all<Fut: Future<Output = ()> + Send + 'static>(each: impl Fn(i64, i64) -> Fut + Clone + Send + 'static) {
    let tasks = (0..TASKS).map(|task| {
        let each = each.clone();
        tokio::spawn(async move {
            for time in 0..TIMES {
                each(task, time).await;
                tokio::task::yield_now().await;
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

on_every! {
    async fn a_consumer_meets_every_event_of_those_who_emit_at_the_same_time_once_and_in_order(store: Store) {
        let consumer = store.outbox("consumer");
        consumer.register().await.unwrap();
        let emitting = tokio::spawn(all(move |task, time| {
            let store = store.with_error::<OperationError>();
            async move {
                let answer = store
                    .transact(async |tx| {
                        // Transactions of different lengths end in another order than they began in.
                        for number in 0..=(task + time) % 3 {
                            tx.get(&ITEMS, &region(), &format!("{task}-{number}")).await?;
                        }
                        tx.emit(0, "changed", region(), &task.to_string(), &item(2 * time, "")).await?;
                        tx.emit(0, "changed", region(), &task.to_string(), &item(2 * time + 1, "")).await?;
                        if time % 5 == 4 { Err(OperationError::NotEnough) } else { Ok(()) }
                    })
                    .await;
                assert_eq!(answer.is_err(), time % 5 == 4);
            }
        }));
        let happened: Vec<i64> = (0..2 * TIMES).filter(|number| number / 2 % 5 != 4).collect();
        let mut met: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        let mut last = None;
        soon(async {
            while met.values().map(Vec::len).sum::<usize>() < TASKS as usize * happened.len() {
                let events = consumer.next(7).await.unwrap();
                for event in &events {
                    assert!(Some(event.position) > last, "{event:?} after {last:?}");
                    last = Some(event.position);
                    met.entry(event.key.clone()).or_default().push(event.payload::<ItemRecord>().unwrap().count);
                }
                match events.last() {
                    Some(event) => consumer.handled(event.position).await.unwrap(),
                    None => tokio::task::yield_now().await,
                }
            }
        })
        .await;
        emitting.await.unwrap();
        let expected: BTreeMap<_, _> = (0..TASKS).map(|task| (task.to_string(), happened.clone())).collect();
        assert_eq!(met, expected);
        assert_eq!(consumer.next(1).await.unwrap(), []);
    }

    async fn a_timer_that_many_saw_due_is_taken_by_one(store: Store) {
        store
            .transact(async |tx| {
                for number in 0..TIMES {
                    tx.at(number as u64, "expire-parameter", region(), &number.to_string())?;
                }
                Ok(())
            })
            .await
            .unwrap();
        all({
            let store = store.clone();
            move |_, _| {
                let store = store.clone();
                async move {
                    let Some(timer) = store.due(u64::MAX, None, 1).await.unwrap().pop() else {
                        return;
                    };
                    tokio::task::yield_now().await;
                    store
                        .transact(async |tx| {
                            if !tx.take_timer(&timer).await? {
                                return Ok(());
                            }
                            let acted = tx.get(&ITEMS, &region(), &timer.id).await?.map_or(0, |found| found.count);
                            tx.put(&ITEMS, &region(), &timer.id, &item(acted + 1, "")).await
                        })
                        .await
                        .unwrap();
                }
            }
        })
        .await;
        let acted = store.read(async |view| view.scan(&ITEMS, &region(), Range::all(), 100).await).await.unwrap();
        assert_eq!(acted.rows.len(), TIMES as usize);
        assert!(acted.rows.iter().all(|(_, acted)| acted.count == 1), "{:?}", acted.rows);
        assert_eq!(store.next_due_millis().await.unwrap(), None);
    }

    async fn who_reads_mail_after_the_last_it_saw_misses_none_of_those_sent_at_the_same_time(store: Store) {
        let sending = tokio::spawn(all({
            let store = store.clone();
            move |task, time| {
                let store = store.clone();
                async move {
                    let sent = store.transact(async |tx| tx.mail(region(), "mi-1", &item(task * TIMES + time, "")).await);
                    assert!(sent.await.unwrap().is_some());
                }
            }
        }));
        let mut messages = Vec::new();
        soon(async {
            let mut last = 0;
            while messages.len() < (TASKS * TIMES) as usize {
                let mail = store.read(async |view| view.mail_after(region(), "mi-1", last, 5).await).await.unwrap();
                for mail in &mail {
                    assert_eq!(mail.id, last + 1);
                    last = mail.id;
                    messages.push(mail.message::<ItemRecord>().unwrap().count);
                }
                tokio::task::yield_now().await;
            }
        })
        .await;
        sending.await.unwrap();
        messages.sort_unstable();
        assert_eq!(messages, (0..TASKS * TIMES).collect::<Vec<_>>());
    }

    async fn who_looks_when_it_is_told_sees_the_last_change(store: Store) {
        let mut watch = store.watch();
        let writing = tokio::spawn(all({
            let store = store.clone();
            move |_, _| {
                let store = store.clone();
                async move {
                    store
                        .transact(async |tx| {
                            let found = tx.get(&ITEMS, &region(), "a").await?.map_or(0, |found| found.count);
                            tx.put(&ITEMS, &region(), "a", &item(found + 1, "")).await
                        })
                        .await
                        .unwrap();
                }
            }
        }));
        soon(async {
            let mut seen = 0;
            while seen < TASKS * TIMES {
                watch.changed().await.unwrap();
                let found = store.read(async |view| view.get(&ITEMS, &region(), "a").await).await.unwrap();
                let now = found.map_or(0, |found| found.count);
                assert!(now >= seen, "{now} after {seen}");
                seen = now;
            }
        })
        .await;
        writing.await.unwrap();
    }
}
