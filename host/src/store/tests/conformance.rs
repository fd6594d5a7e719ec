//! One suite for every engine: transactions.

use std::sync::Mutex;

use super::engines::on_every;
use super::*;

async fn count(store: &Store, name: &str) -> i64 {
    let found = store.read(async |view| view.get(&ITEMS, &region(), name).await).await.unwrap();
    found.map_or(0, |found| found.count)
}

async fn add(tx: &mut Tx, name: &str, count: i64) -> Result<()> {
    let old = tx.get(&ITEMS, &region(), name).await?.map_or(0, |found| found.count);
    tx.put(&ITEMS, &region(), name, &item(old + count, "")).await
}

on_every! {
    async fn what_was_put_is_there_until_it_is_deleted(store: Store) {
        let scope = region();
        store.transact(async |tx| tx.put(&ITEMS, &scope, "a", &item(1, "x")).await).await.unwrap();
        let found = store.read(async |view| view.get(&ITEMS, &scope, "a").await).await.unwrap();
        assert_eq!(found, Some(item(1, "x")));
        let delete = async || store.transact(async |tx| tx.delete(&ITEMS, &scope, "a").await).await.unwrap();
        assert!(delete().await);
        assert!(!delete().await);
        assert_eq!(store.read(async |view| view.get(&ITEMS, &scope, "a").await).await.unwrap(), None);
    }

    async fn an_operation_answers_with_its_own_error_and_leaves_nothing(store: Store) {
        let store = store.with_error::<OperationError>();
        let scope = region();
        let name = String::from("a");
        let take = async || -> std::result::Result<i64, OperationError> {
            let left = store
                .transact(async |tx| {
                    tx.put(&ITEMS, &scope, &name, &item(5, "x")).await?;
                    let found = tx.get(&ITEMS, &scope, &name).await?.ok_or(OperationError::NotEnough)?;
                    if found.count < 10 {
                        return Err(OperationError::NotEnough);
                    }
                    Ok(found.count)
                })
                .await?;
            Ok(left)
        };
        assert!(matches!(take().await, Err(OperationError::NotEnough)));
        assert_eq!(store.read(async |view| Ok(view.get(&ITEMS, &scope, &name).await?)).await.unwrap(), None);
    }

    async fn a_transaction_can_be_spawned(store: Store) {
        let task = tokio::spawn(async move {
            let scope = region();
            let label = String::from("x");
            store.transact(async |tx| tx.put(&LABELLED, &scope, "a", &item(1, &label)).await).await?;
            store.read(async |view| Ok(view.scan(&LABELLED, &scope, Range::all(), 10).await?.rows.len())).await
        });
        assert_eq!(task.await.unwrap().unwrap(), 1);
    }

    async fn no_update_is_lost(store: Store) {
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    for _ in 0..20 {
                        store.transact(async |tx| add(tx, "counter", 1).await).await.unwrap();
                        tokio::task::yield_now().await;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(count(&store, "counter").await, 1_000);
    }

    async fn a_sum_holds_in_every_state_that_is_read(store: Store) {
        let names: Vec<String> = (0..8).map(|number| format!("account-{number}")).collect();
        store
            .transact(async |tx| {
                for name in &names {
                    add(tx, name, 100).await?;
                }
                Ok(())
            })
            .await
            .unwrap();
        let movers = (0..16).map(|mover: usize| {
            let (store, names) = (store.clone(), names.clone());
            tokio::spawn(async move {
                for round in 0..20 {
                    let (from, to) = (&names[(mover + round) % 8], &names[(mover * 3 + round * 5 + 1) % 8]);
                    store
                        .transact(async |tx| {
                            add(tx, from, -7).await?;
                            add(tx, to, 7).await
                        })
                        .await
                        .unwrap();
                    tokio::task::yield_now().await;
                }
            })
        });
        let movers: Vec<_> = movers.collect();
        let sum = async |view: &View| {
            let page = view.scan(&ITEMS, &region(), Range::prefix("account-"), 100).await?;
            Ok::<_, Error>(page.rows.iter().map(|(_, record)| record.count).sum::<i64>())
        };
        for _ in 0..50 {
            assert_eq!(store.read(async |view| sum(view).await).await.unwrap(), 800);
            assert_eq!(store.transact(async |tx| sum(tx).await).await.unwrap(), 800);
            tokio::task::yield_now().await;
        }
        for mover in movers {
            mover.await.unwrap();
        }
        assert_eq!(store.read(async |view| sum(view).await).await.unwrap(), 800);
    }

    async fn two_who_look_at_each_other_never_both_leave(store: Store) {
        for round in 0..20 {
            let (first, second) = (format!("{round}-first"), format!("{round}-second"));
            store
                .transact(async |tx| {
                    add(tx, &first, 1).await?;
                    add(tx, &second, 1).await
                })
                .await
                .unwrap();
            let leave = |mine: String, other: String| {
                let store = store.clone();
                tokio::spawn(async move {
                    store
                        .transact(async |tx| {
                            let other_stays = tx.get(&ITEMS, &region(), &other).await?.is_some_and(|found| found.count == 1);
                            if other_stays { tx.put(&ITEMS, &region(), &mine, &item(0, "")).await } else { Ok(()) }
                        })
                        .await
                        .unwrap();
                })
            };
            let both = [leave(first.clone(), second.clone()), leave(second.clone(), first.clone())];
            for one in both {
                one.await.unwrap();
            }
            assert_eq!(count(&store, &first).await + count(&store, &second).await, 1);
        }
    }

    async fn of_many_who_find_nothing_one_writes(store: Store) {
        let claims: Vec<_> = (0..40)
            .map(|number| {
                let store = store.clone();
                tokio::spawn(async move {
                    let name = format!("claim-{number}");
                    store
                        .transact(async |tx| {
                            if !tx.scan(&ITEMS, &region(), Range::prefix("claim-"), 1).await?.rows.is_empty() {
                                return Ok(false);
                            }
                            tx.put(&ITEMS, &region(), &name, &item(1, "")).await?;
                            Ok(true)
                        })
                        .await
                        .unwrap()
                })
            })
            .collect();
        let mut claimed = 0;
        for claim in claims {
            claimed += usize::from(claim.await.unwrap());
        }
        assert_eq!(claimed, 1);
    }

    async fn whoever_was_answered_reads_what_the_answer_said(store: Store) {
        let tasks: Vec<_> = (0..8)
            .map(|task| {
                let store = store.clone();
                tokio::spawn(async move {
                    let name = format!("mine-{task}");
                    for round in 1..50 {
                        store.transact(async |tx| add(tx, &name, 1).await).await.unwrap();
                        assert_eq!(count(&store, &name).await, round);
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    }

    async fn a_closure_that_awaits_anything_else_is_refused(store: Store) {
        let answer = store
            .transact(async |tx| {
                tx.put(&ITEMS, &region(), "a", &item(1, "")).await?;
                tokio::task::yield_now().await;
                Ok(())
            })
            .await;
        assert!(matches!(answer, Err(Error::Awaited)));
        let read = store
            .read(async |_| {
                tokio::task::yield_now().await;
                Ok(())
            })
            .await;
        assert!(matches!(read, Err(Error::Awaited)));
        assert_eq!(count(&store, "a").await, 0);
    }

    async fn a_transaction_inside_another_is_refused_and_no_deadlock(store: Store) {
        let outer = store
            .transact(async |tx| {
                let inner = store.transact(async |tx| add(tx, "inner", 1).await).await;
                assert!(matches!(inner, Err(Error::Nested)));
                assert!(matches!(store.read(async |_| Ok(())).await, Err(Error::Nested)));
                add(tx, "outer", 1).await
            })
            .await;
        outer.unwrap();
        assert_eq!((count(&store, "outer").await, count(&store, "inner").await), (1, 0));
        let in_read = store.read(async |_| store.transact(async |tx| add(tx, "inner", 1).await).await).await;
        assert!(matches!(in_read, Err(Error::Nested)));
    }

    async fn a_panic_in_a_closure_reaches_its_caller_and_nobody_else(store: Store) {
        let task = tokio::spawn({
            let store = store.clone();
            async move {
                store
                    .transact(async |tx| {
                        add(tx, "a", 1).await?;
                        assert!(tx.exists(&ITEMS, &region(), "b").await?, "there is no b");
                        Ok(())
                    })
                    .await
            }
        });
        assert!(task.await.unwrap_err().is_panic());
        let task = tokio::spawn({
            let store = store.clone();
            async move { store.read(async |_| -> Result<()> { panic!("in a read") }).await }
        });
        assert!(task.await.unwrap_err().is_panic());
        store.transact(async |tx| add(tx, "c", 1).await).await.unwrap();
        assert_eq!((count(&store, "a").await, count(&store, "c").await), (0, 1));
    }

    async fn each_bound_is_met_with_an_error_that_names_it(store: Store) {
        let scope = region();
        let refused = async |bound: Limit, answer: Result<()>| match answer {
            Err(Error::Limit { limit, allowed, asked }) if limit == bound => {
                assert!(asked > allowed);
                assert_eq!(allowed, bound.allowed());
                let message = Error::limit(limit, asked).to_string();
                assert!(message.contains(&limit.to_string()) && message.contains(&allowed.to_string()), "{message}");
            }
            other => panic!("{bound:?}: {other:?}"),
        };
        let long = "n".repeat(1_024);
        let answer = store.transact(async |tx| tx.put(&ITEMS, &scope, &long, &item(1, "")).await).await;
        refused(Limit::KeyBytes, answer).await;

        let large = item(1, &"x".repeat(256 * 1_024));
        let answer = store.transact(async |tx| tx.put(&ITEMS, &scope, "large", &large).await).await;
        refused(Limit::ValueBytes, answer).await;

        let answer = store
            .transact(async |tx| {
                for number in 0..2_001 {
                    tx.put(&ITEMS, &scope, &number.to_string(), &item(1, "")).await?;
                }
                Ok(())
            })
            .await;
        refused(Limit::Operations, answer).await;
        let answer = store
            .read(async |view| {
                for number in 0..2_001 {
                    view.get(&ITEMS, &scope, &number.to_string()).await?;
                }
                Ok(())
            })
            .await;
        refused(Limit::Operations, answer).await;

        let quarter = item(1, &"x".repeat(250 * 1_024));
        let answer = store
            .transact(async |tx| {
                for number in 0..17 {
                    tx.put(&ITEMS, &scope, &number.to_string(), &quarter).await?;
                }
                Ok(())
            })
            .await;
        refused(Limit::TransactionBytes, answer).await;

        let scan = async |limit| store.read(async |view| view.scan(&ITEMS, &scope, Range::all(), limit).await).await;
        refused(Limit::ScanRows, scan(2_001).await.map(|_| ())).await;
        assert_eq!(scan(2_000).await.unwrap().rows.len(), 0, "nothing of what was refused is there");

        for start in [0, 1_000] {
            let put = async |tx: &mut Tx| {
                for number in start..start + 1_000 {
                    tx.put(&ITEMS, &scope, &number.to_string(), &item(1, "")).await?;
                }
                Ok(())
            };
            store.transact(put).await.unwrap();
        }
        let answer = store
            .transact(async |tx| {
                for _ in 0..11 {
                    tx.scan(&ITEMS, &scope, Range::all(), 2_000).await?;
                }
                Ok(())
            })
            .await;
        refused(Limit::RowsRead, answer).await;

        let start = "p".repeat(161);
        let answer = store
            .read(async |view| {
                let range = Range::prefix((Starting(&start),));
                view.scan_index(&NAMED, &BY_NAME, &scope, range, 1).await.map(|_| ())
            })
            .await;
        refused(Limit::IndexPrefixBytes, answer).await;
    }

    async fn a_refused_write_fails_the_transaction_even_where_it_is_ignored(store: Store) {
        let large = item(1, &"x".repeat(256 * 1_024));
        let answer = store
            .transact(async |tx| {
                add(tx, "a", 1).await?;
                assert!(tx.put(&ITEMS, &region(), "large", &large).await.is_err());
                Ok(())
            })
            .await;
        assert!(matches!(answer, Err(Error::Limit { limit: Limit::ValueBytes, .. })));
        assert_eq!(count(&store, "a").await, 0);
    }

    async fn nothing_is_answered_after_the_store_was_closed(store: Store) {
        store.transact(async |tx| add(tx, "a", 1).await).await.unwrap();
        let mut watch = store.watch();
        store.close().await.unwrap();
        assert!(matches!(store.transact(async |tx| add(tx, "a", 1).await).await, Err(Error::Closed)));
        assert!(matches!(store.read(async |view| view.get(&ITEMS, &region(), "a").await).await, Err(Error::Closed)));
        while watch.changed().await.is_some() {}
        store.close().await.unwrap();
    }

    async fn a_scan_goes_on_where_it_stopped_in_both_directions(store: Store) {
        let scope = region();
        store
            .transact(async |tx| {
                for number in 0..25 {
                    tx.put(&LABELLED, &scope, &format!("{number:02}"), &item(number % 5, "x")).await?;
                }
                Ok(())
            })
            .await
            .unwrap();
        for reversed in [false, true] {
            let range = || if reversed { Range::all().reversed() } else { Range::all() };
            let (names, counts) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
            let (mut cursor, mut index_cursor) = (None, None);
            for _ in 0..4 {
                (cursor, index_cursor) = store
                    .read(async |view| {
                        let next = cursor.as_ref().map_or(range(), |cursor| range().resume(cursor));
                        let page = view.scan(&LABELLED, &scope, next, 7).await?;
                        names.lock().unwrap().extend(page.rows.into_iter().map(|(name, _)| name));
                        let next = Range::prefix(("x",));
                        let next = if reversed { next.reversed() } else { next };
                        let next = index_cursor.as_ref().map_or(next.clone(), |cursor| next.resume(cursor));
                        let found = view.scan_index(&LABELLED, &BY_LABEL, &scope, next, 7).await?;
                        counts.lock().unwrap().extend(found.rows.into_iter().map(|(name, record)| (record.count, name)));
                        Ok((page.next, found.next))
                    })
                    .await
                    .unwrap();
            }
            assert_eq!((&cursor, &index_cursor), (&None, &None));
            let mut expected: Vec<_> = (0..25).map(|number| format!("{number:02}")).collect();
            let mut expected_counts: Vec<_> = (0..25).map(|number| (number % 5, format!("{number:02}"))).collect();
            expected_counts.sort_by_key(|(count, name)| (-count, name.clone()));
            if reversed {
                expected.reverse();
                expected_counts.reverse();
            }
            assert_eq!(names.into_inner().unwrap(), expected);
            assert_eq!(counts.into_inner().unwrap(), expected_counts);
        }
    }

    async fn bounds_take_whole_parts_of_a_key(store: Store) {
        let host = HostScope;
        store
            .transact(async |tx| {
                for (name, number) in [("a", 1), ("a", 2), ("a", 3), ("ab", 1), ("b", 1)] {
                    tx.put(&HOST_ITEMS, &host, &(name, number), &item(0, "")).await?;
                }
                Ok(())
            })
            .await
            .unwrap();
        let found = async |range: Range<(String, u64)>| {
            let page = store.read(async |view| view.scan(&HOST_ITEMS, &host, range.clone(), 10).await).await.unwrap();
            page.rows.iter().map(|((name, number), _)| format!("{name}{number}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found(Range::prefix(("a",))).await, "a1 a2 a3");
        assert_eq!(found(Range::prefix((Starting("a"),))).await, "a1 a2 a3 ab1");
        assert_eq!(found(Range::prefix(("a",)).from(("a", 2))).await, "a2 a3");
        assert_eq!(found(Range::prefix(("a",)).after(("a", 2))).await, "a3");
        assert_eq!(found(Range::prefix(("a",)).until(("a", 2))).await, "a1");
        assert_eq!(found(Range::prefix(("a",)).through(("a", 2)).reversed()).await, "a2 a1");
        assert_eq!(found(Range::all().after(("a",))).await, "ab1 b1");
        assert_eq!(found(Range::all().through(("ab",))).await, "a1 a2 a3 ab1");
        assert_eq!(found(Range::all().from(("b",)).until(("a",))).await, "");
    }

    async fn the_scopes_of_a_table_are_found_without_their_rows(store: Store) {
        let scopes: Vec<_> = ["111111111111", "222222222222"]
            .into_iter()
            .flat_map(|account| ["eu-central-1", "us-east-1"].map(|region| RegionScope::new(account, region)))
            .collect();
        store
            .transact(async |tx| {
                for scope in &scopes {
                    for number in 0..50 {
                        tx.put(&LABELLED, scope, &number.to_string(), &item(1, "x")).await?;
                    }
                }
                tx.put(&HOST_ITEMS, &HostScope, &("a", 1), &item(1, "")).await
            })
            .await
            .unwrap();
        store
            .read(async |view| {
                assert_eq!(view.scopes(&LABELLED, None, 10).await?, scopes);
                assert_eq!(view.scopes(&LABELLED, Some(&scopes[1]), 1).await?, scopes[2..3]);
                assert_eq!(view.index_scopes(&LABELLED, &BY_LABEL, None, 10).await?, scopes);
                assert_eq!(view.scopes(&HOST_ITEMS, None, 10).await?, [HostScope]);
                assert_eq!(view.scopes(&ITEMS, None, 10).await?, []);
                Ok(())
            })
            .await
            .unwrap();
    }
}

/// Nothing may sleep in a store in memory: a clock that only moves when all tasks wait would run ahead.
#[tokio::test(start_paused = true)]
async fn a_store_in_memory_does_not_let_paused_time_run() {
    let store = Store::in_memory().unwrap();
    let began = tokio::time::Instant::now();
    let year = tokio::spawn(tokio::time::sleep(std::time::Duration::from_secs(365 * 24 * 3600)));
    for _ in 0..100 {
        store.transact(async |tx| add(tx, "a", 1).await).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(began.elapsed(), std::time::Duration::ZERO);
    year.await.unwrap();
}

#[tokio::test]
async fn a_store_in_memory_can_be_cleared() {
    let store = Store::in_memory().unwrap();
    store.transact(async |tx| add(tx, "a", 1).await).await.unwrap();
    let mut watch = store.watch();
    watch.changed().await.unwrap();
    store.clear().unwrap();
    assert!(watch.changed().await.unwrap().everything);
    assert_eq!(count(&store, "a").await, 0);
    store.transact(async |tx| add(tx, "a", 1).await).await.unwrap();
    assert_eq!(count(&store, "a").await, 1);

    let folder = tempfile::tempdir().unwrap();
    let on_a_file = Store::open(folder.path().join("store.redb")).unwrap();
    assert!(on_a_file.clear().is_err(), "nobody loses a file's content by a mistake");
}
