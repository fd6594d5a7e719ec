//! One suite for every engine: timers, the outbox, mailboxes and watches.

use super::engines::on_every;
use super::*;

fn ids(mail: &[Mail]) -> Vec<u64> {
    mail.iter().map(|mail| mail.id).collect()
}

on_every! {
    async fn timers_fall_due_in_their_order_and_once(store: Store) {
        let scope = region();
        store
            .transact(async |tx| {
                tx.at(300, "expire-parameter", &scope, "c")?;
                tx.at(100, "expire-parameter", &scope, "a")?;
                tx.at(100, "expire-parameter", &scope, "a")?;
                tx.at(100, "close-window", HostScope, "w")?;
                tx.at(200, "expire-parameter", AccountScope::new("123456789012"), "b")
            })
            .await
            .unwrap();
        assert_eq!(store.next_due_millis().await.unwrap(), Some(100));
        assert_eq!(store.due(99, None, 10).await.unwrap(), []);
        let due = store.due(200, None, 10).await.unwrap();
        let seen: Vec<_> = due.iter().map(|timer| (timer.due_millis, timer.kind.as_str(), timer.id.as_str())).collect();
        assert_eq!(seen, [(100, "close-window", "w"), (100, "expire-parameter", "a"), (200, "expire-parameter", "b")]);
        assert_eq!(due[1].scope, AnyScope::from(&scope));
        assert_eq!(store.due(200, Some(&due[0]), 1).await.unwrap(), due[1..2]);

        let take = async |timer: &Timer| store.transact(async |tx| tx.take_timer(timer).await).await.unwrap();
        assert!(take(&due[1]).await);
        assert!(!take(&due[1]).await, "of two who saw it due one acts");
        store.transact(async |tx| tx.cancel_timer(300, "expire-parameter", &scope, "c")).await.unwrap();
        let rest = store.due(u64::MAX, None, 10).await.unwrap();
        assert_eq!(rest.iter().map(|timer| timer.id.as_str()).collect::<Vec<_>>(), ["w", "b"]);
    }

    async fn timers_are_found_by_shard_without_those_of_others(store: Store) {
        let scope = region();
        store
            .transact(async |tx| {
                for id in 0..100 {
                    tx.at(id % 7, "expire-parameter", &scope, &id.to_string())?;
                }
                Ok(())
            })
            .await
            .unwrap();
        let all = store.due(u64::MAX, None, 100).await.unwrap();
        let mut found = Vec::new();
        for shards in [&[0, 3, 15][..], &[1, 2], &[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], &[]] {
            let of_shards: Vec<_> = all.iter().filter(|timer| shards.contains(&timer.shard())).cloned().collect();
            assert_eq!(store.due_of(shards, u64::MAX, None, 100).await.unwrap(), of_shards);
            if let [first, second, ..] = &of_shards[..] {
                assert_eq!(store.due_of(shards, u64::MAX, Some(first), 1).await.unwrap(), std::slice::from_ref(second));
            }
            found.extend(of_shards);
        }
        assert_eq!(found.len(), 100);
    }

    async fn a_timer_of_a_failed_transaction_is_not_set(store: Store) {
        let answer = store
            .with_error::<OperationError>()
            .transact(async |tx| {
                tx.at(1, "expire-parameter", region(), "a")?;
                tx.emit(1, "changed", region(), "a", &item(1, "")).await?;
                tx.mail(region(), "mi-1", &item(1, "")).await?;
                Err::<(), _>(OperationError::NotEnough)
            })
            .await;
        assert!(answer.is_err());
        assert_eq!(store.next_due_millis().await.unwrap(), None);
        assert!(store.outbox("c").next(1).await.unwrap().is_empty());
        assert!(store.read(async |view| view.mail_after(region(), "mi-1", 0, 1).await).await.unwrap().is_empty());
    }

    async fn each_consumer_meets_every_event_in_order_until_it_handled_it(store: Store) {
        let (first, second) = (store.outbox("first"), store.outbox("second"));
        first.register().await.unwrap();
        for number in 0..6_u64 {
            store
                .transact(async |tx| {
                    tx.emit(number, "changed", region(), "a", &item(number as i64, "one")).await?;
                    tx.emit(number, "changed", region(), "a", &item(number as i64, "two")).await
                })
                .await
                .unwrap();
        }
        readable(&store, 12).await;
        let events = first.next(5).await.unwrap();
        let seen: Vec<_> = events.iter().map(|event| event.payload::<ItemRecord>().unwrap()).collect();
        assert_eq!(seen, [item(0, "one"), item(0, "two"), item(1, "one"), item(1, "two"), item(2, "one")]);
        assert!(events.is_sorted_by_key(|event| event.position));
        assert_eq!((events[4].topic.as_str(), events[4].key.as_str(), events[4].at_millis), ("changed", "a", 2));
        assert_eq!(first.next(5).await.unwrap(), events, "they come again until they are handled");

        first.handled(events[2].position).await.unwrap();
        first.handled(events[0].position).await.unwrap();
        assert_eq!(first.next(1).await.unwrap()[0], events[3], "a late word does not turn it back");
        assert_eq!(second.next(100).await.unwrap().len(), 12);
        // With the effect, in one transaction.
        store
            .transact(async |tx| {
                tx.put(&ITEMS, &region(), "effect", &item(1, "")).await?;
                tx.event_handled("second", events[1].position).await
            })
            .await
            .unwrap();
        assert_eq!(second.next(1).await.unwrap()[0], events[2]);
    }

    async fn an_event_that_keeps_failing_becomes_a_dead_letter_and_the_next_is_handled(store: Store) {
        let consumer = store.outbox("notifications");
        for number in 0..2 {
            store.transact(async |tx| tx.emit(5, "changed", region(), "a", &item(number, "")).await).await.unwrap();
        }
        readable(&store, 2).await;
        let event = consumer.next(1).await.unwrap().remove(0);
        assert_eq!(consumer.failed(&event, "refused", 10, 3).await.unwrap(), Failure::Again { attempts: 1 });
        assert_eq!(consumer.failed(&event, "refused", 11, 3).await.unwrap(), Failure::Again { attempts: 2 });
        assert_eq!(consumer.next(1).await.unwrap()[0], event);
        assert_eq!(consumer.failed(&event, "refused for good", 12, 3).await.unwrap(), Failure::Dead);
        let letters = consumer.dead_letters(10).await.unwrap();
        let expected = DeadLetter { event: event.clone(), reason: "refused for good".into(), failed_millis: 12 };
        assert_eq!(letters, [expected]);
        let next = consumer.next(10).await.unwrap();
        assert_eq!(next.len(), 1);
        assert_eq!(next[0].payload::<ItemRecord>().unwrap(), item(1, ""));
        assert_eq!(consumer.failed(&next[0], "refused", 13, 3).await.unwrap(), Failure::Again { attempts: 1 });
        assert!(consumer.remove_dead_letter(event.position).await.unwrap());
        assert!(!consumer.remove_dead_letter(event.position).await.unwrap());
        assert_eq!(consumer.dead_letters(10).await.unwrap(), []);
    }

    async fn events_go_when_all_handled_them_or_when_they_are_too_old(store: Store) {
        let (fast, slow) = (store.outbox("fast"), store.outbox("slow"));
        let emit = async |at_millis| {
            store.transact(async |tx| tx.emit(at_millis, "changed", region(), "a", &item(0, "")).await).await.unwrap();
        };
        for at_millis in [10, 20, 30, 40] {
            emit(at_millis).await;
        }
        readable(&store, 4).await;
        assert_eq!(store.trim_outbox(0).await.unwrap(), Trimmed::default(), "nobody has handled them");
        fast.register().await.unwrap();
        slow.register().await.unwrap();
        let events = fast.next(10).await.unwrap();
        fast.handled(events[3].position).await.unwrap();
        slow.handled(events[0].position).await.unwrap();
        let trimmed = store.trim_outbox(0).await.unwrap();
        assert_eq!((trimmed.removed, trimmed.unhandled), (1, 0));
        let trimmed = store.trim_outbox(40).await.unwrap();
        assert_eq!((trimmed.removed, trimmed.unhandled), (2, 2), "the slow one is told what it lost by the count");
        assert_eq!(slow.next(10).await.unwrap(), events[3..]);
        slow.unregister().await.unwrap();
        assert_eq!(store.trim_outbox(0).await.unwrap().removed, 1);
        emit(50).await;
        readable(&store, 1).await;
        assert!(fast.next(1).await.unwrap()[0].position > events[3].position, "places are not given twice");
    }

    async fn a_full_mailbox_takes_no_more_and_stops_nobody_else(store: Store) {
        let scope = region();
        let send = async |node, count| {
            store
                .transact(async |tx| {
                    let mut taken = 0;
                    for _ in 0..count {
                        taken += usize::from(tx.mail(&scope, node, &item(1, "")).await?.is_some());
                    }
                    Ok(taken)
                })
                .await
                .unwrap()
        };
        for _ in 0..5 {
            assert_eq!(send("mi-1", 800).await, 800);
        }
        assert_eq!(send("mi-1", 100).await, 96);
        assert_eq!(send("mi-1", 1).await, 0);
        assert_eq!(send("mi-2", 1).await, 1);
        store.transact(async |tx| tx.discard_mail(&scope, "mi-1", 7).await).await.unwrap();
        assert_eq!(send("mi-1", 2).await, 1);
    }

    async fn a_mailbox_keeps_messages_in_order_until_they_are_discarded(store: Store) {
        let scope = region();
        let send = async |node: &str, number| {
            store.transact(async |tx| tx.mail(&scope, node, &item(number, "")).await).await.unwrap().unwrap()
        };
        let waiting = async |after| store.read(async |view| view.mail_after(&scope, "mi-1", after, 10).await).await.unwrap();
        for number in 1..=4 {
            assert_eq!(send("mi-1", number).await, number as u64);
        }
        send("mi-10", 9).await;
        let mail = waiting(1).await;
        assert_eq!(ids(&mail), [2, 3, 4]);
        assert_eq!(mail[0].message::<ItemRecord>().unwrap(), item(2, ""));

        assert!(store.transact(async |tx| tx.discard_mail(&scope, "mi-1", 3).await).await.unwrap());
        assert!(!store.transact(async |tx| tx.discard_mail(&scope, "mi-1", 3).await).await.unwrap());
        for id in [1, 2] {
            assert!(store.transact(async |tx| tx.discard_mail(&scope, "mi-1", id).await).await.unwrap());
        }
        assert_eq!(ids(&waiting(0).await), [4]);
        assert!(store.transact(async |tx| tx.discard_mail(&scope, "mi-1", 4).await).await.unwrap());
        assert_eq!(send("mi-1", 5).await, 5, "ids grow after the mailbox was emptied too");
        assert!(store.transact(async |tx| tx.remove_mailbox(&scope, "mi-1").await).await.unwrap());
        assert_eq!(waiting(0).await, []);
        assert_eq!(store.read(async |view| view.mail_after(&scope, "mi-10", 0, 10).await).await.unwrap().len(), 1);
    }

    async fn who_watches_is_told_of_all_that_changed_since_it_last_asked(store: Store) {
        let scope = region();
        let mut watch = store.watch();
        assert!(watch.changed().await.unwrap().everything, "what was there before concerns it, too");
        store.transact(async |tx| tx.put(&ITEMS, &scope, "a", &item(1, "")).await).await.unwrap();
        store
            .transact(async |tx| {
                tx.put(&LABELLED, &scope, "a", &item(1, "")).await?;
                tx.delete(&HOST_ITEMS, &HostScope, &("not there", 1)).await?;
                tx.mail(&scope, "mi-1", &item(1, "")).await?;
                tx.at(20, "expire-parameter", &scope, "a")?;
                tx.at(10, "expire-parameter", &scope, "a")?;
                tx.emit(1, "changed", &scope, "a", &item(1, "")).await
            })
            .await
            .unwrap();
        store.transact(async |tx| tx.get(&ITEMS, &scope, "a").await).await.unwrap();
        let expected = Changes {
            tables: ["items", "labelled"].map(Into::into).into(),
            mailboxes: [(AnyScope::from(&scope), "mi-1".to_owned())].into(),
            earliest_timer_millis: Some(10),
            events: true,
            everything: false,
        };
        assert_eq!(watch.changed().await, Some(expected));
        let waiting = tokio::spawn(async move {
            // That there are events may be told once more.
            loop {
                let told = watch.changed().await.unwrap();
                if !told.tables.is_empty() {
                    return told;
                }
            }
        });
        store.transact(async |tx| tx.put(&ITEMS, &scope, "b", &item(1, "")).await).await.unwrap();
        assert_eq!(waiting.await.unwrap().tables, ["items"].map(Into::into).into());
    }

    async fn a_watch_that_falls_behind_is_told_to_look_at_everything(store: Store) {
        let mut watch = store.watch();
        watch.changed().await.unwrap();
        for start in [0, 600, 1_200, 1_800, 2_400, 3_000, 3_600] {
            store
                .transact(async |tx| {
                    for node in start..start + 600 {
                        tx.mail(region(), &format!("mi-{node}"), &item(1, "")).await?;
                    }
                    Ok(())
                })
                .await
                .unwrap();
        }
        let changes = watch.changed().await.unwrap();
        assert!(changes.everything && changes.mailboxes.is_empty());
    }
}

#[tokio::test]
async fn the_places_of_events_outlive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    let mut last = None;
    for _ in 0..3 {
        let store = Store::open(&path).unwrap();
        store.transact(async |tx| tx.emit(1, "changed", region(), "a", &item(0, "")).await).await.unwrap();
        let consumer = store.outbox("c");
        consumer.register().await.unwrap();
        let event = consumer.next(10).await.unwrap().remove(0);
        assert!(Some(event.position) > last, "a place was given twice");
        last = Some(event.position);
        consumer.handled(event.position).await.unwrap();
        store.trim_outbox(0).await.unwrap();
        store.close().await.unwrap();
    }
}
