//! The whole state as rows, out of one store and into another.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

static LEFT: Table<HostScope, u64, ItemRecord> = Table::new("left");
static RIGHT: Table<HostScope, u64, ItemRecord> = Table::new("right");

/// One row of every kind, and more of some than one piece of an export has.
async fn fill(store: &Store) {
    store.outbox("reader").register().await.unwrap();
    for number in 0..12_i64 {
        store
            .transact(async |tx| {
                let name = format!("item-{number}");
                tx.put(&LABELLED, &region(), &name, &item(number, &"x".repeat(100_000))).await?;
                tx.at(number as u64, "expire", region(), &name)?;
                tx.emit(number as u64, "changed", region(), &name, &item(number, "")).await?;
                tx.mail(region(), "mi-1", &item(number, "")).await.map(drop)
            })
            .await
            .unwrap();
    }
    let reader = store.outbox("reader");
    let events = reader.next(3).await.unwrap();
    reader.handled(events[1].position).await.unwrap();
    reader.failed(&events[2], "for the test", 1, 1).await.unwrap();
}

async fn rows(store: &Store) -> Vec<Row> {
    let mut export = store.export().await.unwrap();
    let (mut rows, mut pieces) = (Vec::new(), 0);
    while let Some(piece) = export.next().await.unwrap() {
        rows.extend(piece);
        pieces += 1;
    }
    assert!(pieces > 1);
    assert!(export.next().await.unwrap().is_none());
    rows
}

async fn import(mut import: Import, rows: &[Row]) -> Store {
    for piece in rows.chunks(7) {
        import.add(piece.to_vec()).await.unwrap();
    }
    import.finish().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_row_goes_from_a_file_through_memory_into_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("first.redb")).unwrap();
    fill(&store).await;
    let exported = rows(&store).await;
    assert!(exported.is_sorted_by(|a, b| a.0 < b.0));
    assert!(exported.iter().all(|(key, value)| is_row(key, value)));
    let kinds: std::collections::BTreeSet<u8> = exported.iter().map(|(key, _)| key[0]).collect();
    assert_eq!(kinds, table::space::ALL.into(), "a row of every kind");

    let memory = import(Import::in_memory().unwrap(), &exported).await;
    assert_eq!(rows(&memory).await, exported);
    let path = folder.path().join("second.redb");
    let second = import(Import::into_file(&path).unwrap(), &rows(&memory).await).await;
    assert_eq!(rows(&second).await, exported);
    second.close().await.unwrap();

    // It is a store like the first: its consumers go on where they were, and its next event is the next.
    let emit = async |store: &Store| {
        store.transact(async |tx| tx.emit(99, "changed", region(), "next", &item(99, "")).await).await.unwrap();
        store.outbox("reader").next(100).await.unwrap()
    };
    let expected = emit(&store).await;
    assert_eq!(expected.len(), 10, "of twelve, two were handled, one given up, and one is new");
    for copy in [memory, Store::open(&path).unwrap()] {
        assert_eq!(emit(&copy).await, expected);
        assert!(LABELLED.verify(&copy).await.unwrap().is_sound());
        assert_eq!(copy.due(u64::MAX, None, 100).await.unwrap().len(), 12);
    }
}

/// Rows without the number of the next event, which grows on its own on PostgreSQL.
fn without_next_event(rows: &[Row]) -> Vec<Row> {
    rows.iter().filter(|(key, _)| key[0] != table::space::META).cloned().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_row_goes_from_a_file_through_postgresql_into_memory() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("first.redb")).unwrap();
    fill(&store).await;
    let exported = rows(&store).await;
    let url = muster_test_postgres::shared().database();
    let database = import(Import::into_database(&url, 4).await.unwrap(), &exported).await;
    let from_database = rows(&database).await;
    assert!(from_database.is_sorted_by(|a, b| a.0 < b.0));
    assert_eq!(without_next_event(&from_database), without_next_event(&exported));
    let memory = import(Import::in_memory().unwrap(), &from_database).await;
    assert_eq!(rows(&memory).await, from_database);

    // Events that are emitted there come after all that were there before.
    for copy in [database, memory] {
        let before = copy.outbox("reader").next(100).await.unwrap();
        assert_eq!(before.len(), 9);
        copy.transact(async |tx| tx.emit(99, "changed", region(), "next", &item(99, "")).await).await.unwrap();
        let mut after = copy.outbox("reader").next(100).await.unwrap();
        while after.len() < 10 {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
            after = copy.outbox("reader").next(100).await.unwrap();
        }
        assert_eq!(after[..9], before);
        assert_eq!(after[9].key, "next");
        assert!(LABELLED.verify(&copy).await.unwrap().is_sound());
        assert_eq!(copy.due(u64::MAX, None, 100).await.unwrap().len(), 12);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_half_restored_is_no_store_and_one_that_holds_a_state_is_not_restored_over() {
    let exported = {
        let store = Store::in_memory().unwrap();
        fill(&store).await;
        rows(&store).await
    };
    let url = muster_test_postgres::shared().database();
    let mut half = Import::into_database(&url, 4).await.unwrap();
    half.add(exported.clone()).await.unwrap();
    drop(half);
    assert!(matches!(Store::connect(&url, 2).await, Err(Error::HalfRestored(_))));
    let whole = import(Import::into_database(&url, 4).await.unwrap(), &exported).await;
    assert_eq!(without_next_event(&rows(&whole).await), without_next_event(&exported));
    assert!(matches!(Import::into_database(&url, 4).await, Err(Error::NotEmpty(_))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_is_restored_by_one_at_a_time_and_while_no_host_uses_it() {
    let exported = {
        let store = Store::in_memory().unwrap();
        fill(&store).await;
        rows(&store).await
    };
    let url = muster_test_postgres::shared().database();
    let host = Store::connect(&url, 2).await.unwrap();
    assert!(matches!(Import::into_database(&url, 4).await, Err(Error::InUse(_))), "a host that has stored nothing yet");
    host.close().await.unwrap();
    drop(host);

    let mut first = Import::into_database(&url, 4).await.unwrap();
    let (half, rest) = exported.split_at(exported.len() / 2);
    first.add(half.to_vec()).await.unwrap();
    assert!(matches!(Import::into_database(&url, 4).await, Err(Error::InUse(_))));
    assert!(matches!(Store::connect(&url, 2).await, Err(Error::HalfRestored(_))));
    let whole = import(first, rest).await;
    assert_eq!(without_next_event(&rows(&whole).await), without_next_event(&exported));
    Store::connect(&url, 2).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writers_of_a_file_go_on_and_an_export_has_each_of_their_transactions_whole_or_not() {
    let folder = tempfile::tempdir().unwrap();
    exported_under_writes(Store::open(folder.path().join("store.redb")).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writers_of_a_database_go_on_and_an_export_has_each_of_their_transactions_whole_or_not() {
    let url = muster_test_postgres::shared().database();
    exported_under_writes(Store::connect(&url, 4).await.unwrap()).await;
}

async fn exported_under_writes(store: Store) {
    fill(&store).await;
    let acknowledged = Arc::new(AtomicU64::new(0));
    let writer = tokio::spawn({
        let (store, acknowledged) = (store.clone(), Arc::clone(&acknowledged));
        async move {
            for number in 1.. {
                let written = store
                    .transact(async |tx| {
                        tx.put(&LEFT, &HostScope, &number, &item(number as i64, "left")).await?;
                        tx.put(&RIGHT, &HostScope, &number, &item(number as i64, "right")).await
                    })
                    .await;
                // The test closes the store when it has seen enough.
                if written.is_err() {
                    return;
                }
                acknowledged.store(number, Ordering::Release);
            }
        }
    });
    let reached = async |number: u64| {
        while acknowledged.load(Ordering::Acquire) < number {
            tokio::task::yield_now().await;
        }
    };
    for round in 1..=5 {
        reached(round * 20).await;
        let before = acknowledged.load(Ordering::Acquire);
        let mut export = store.export().await.unwrap();
        let (mut left, mut right) = (Vec::new(), Vec::new());
        while let Some(piece) = export.next().await.unwrap() {
            for (key, _) in piece {
                for (table, numbers) in [(&LEFT, &mut left), (&RIGHT, &mut right)] {
                    if let Some(number) = key.strip_prefix(table.prefix().as_slice()) {
                        numbers.push(u64::from_be_bytes(number.try_into().unwrap()));
                    }
                }
            }
            // The writer gets ahead between any two pieces.
            reached(acknowledged.load(Ordering::Acquire) + 2).await;
        }
        assert_eq!(left, right, "a transaction is there in part");
        let last = left.len() as u64;
        assert_eq!(left, (1..=last).collect::<Vec<_>>());
        assert!(last >= before, "{before} was acknowledged, and {last} is the last");
        assert!(acknowledged.load(Ordering::Acquire) > last, "the writer went on");
    }
    store.close().await.unwrap();
    writer.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_import_left_half_done_is_no_store_and_another_import_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    let memory = Store::in_memory().unwrap();
    fill(&memory).await;
    let rows = rows(&memory).await;
    for given in [0, 1, rows.len()] {
        let mut half = Import::into_file(&path).unwrap();
        half.add(rows[..given].to_vec()).await.unwrap();
        assert!(matches!(Import::into_file(&path), Err(Error::InUse(_))));
        drop(half);
        let refused = Store::open(&path).unwrap_err();
        assert!(matches!(refused, Error::HalfRestored(_)), "{refused}");
        assert!(refused.to_string().contains("store.redb is half restored"), "{refused}");
    }
    let fewer = [&rows[..1], &rows[2..]].concat();
    let store = import(Import::into_file(&path).unwrap(), &fewer).await;
    assert_eq!(self::rows(&store).await, fewer, "nothing is left of the earlier ones");
    store.close().await.unwrap();
    let refused = Import::into_file(&path).unwrap_err();
    assert!(matches!(refused, Error::NotEmpty(_)), "{refused}");
    let store = Store::open(&path).unwrap();
    assert_eq!(self::rows(&store).await, fewer, "what was refused changed nothing");
}

#[tokio::test]
async fn rows_that_no_export_has_are_refused() {
    let event = |number: u64| ([b"e".as_slice(), &number.to_be_bytes()].concat(), b"x".to_vec());
    let row = |key: &[u8]| (key.to_vec(), b"x".to_vec());
    let wrong: [(&str, Vec<Row>); 6] = [
        ("order", vec![row(b"rb"), row(b"ra")]),
        ("order", vec![row(b"ra"), row(b"ra")]),
        ("kind", vec![row(b"zz")]),
        ("kind", vec![row(b"")]),
        ("kind", vec![row(b"0f")]),
        ("size", vec![(vec![b'r'; 1025], Vec::new())]),
    ];
    for (why, rows) in wrong {
        let refused = Import::in_memory().unwrap().add(rows.clone()).await.unwrap_err();
        assert!(refused.to_string().contains(why), "{rows:?}: {refused}");
    }
    let mut ahead = Import::in_memory().unwrap();
    ahead.add(vec![(crate::store::export::NEXT_EVENT.to_vec(), 5_u64.to_be_bytes().to_vec()), event(5)]).await.unwrap();
    assert!(matches!(ahead.finish().await, Err(Error::Damaged(_))));
    // Whatever counts on from there would come to its end.
    let mut last = Import::in_memory().unwrap();
    let next = |next: u64| (crate::store::export::NEXT_EVENT.to_vec(), next.to_be_bytes().to_vec());
    last.add(vec![next(u64::MAX), event(u64::MAX - 1)]).await.unwrap();
    assert!(matches!(last.finish().await, Err(Error::Damaged(_))));
}

#[tokio::test]
async fn what_a_store_says_of_itself_alone_is_in_no_export_and_in_no_import() {
    static OWN: Table<HostScope, String, ItemRecord> = Table::new(THIS_STORE);
    static ALIKE: Table<HostScope, String, ItemRecord> = Table::new("this-store-and-more");
    let store = Store::in_memory().unwrap();
    let put = async |tx: &mut Tx| {
        tx.put(&OWN, &HostScope, "name", &item(1, "")).await?;
        tx.put(&ALIKE, &HostScope, "name", &item(1, "")).await
    };
    store.transact(put).await.unwrap();
    let rows = store.export().await.unwrap().next().await.unwrap().unwrap();
    assert!(rows.iter().all(|(key, _)| !key.starts_with(&OWN.prefix())));
    assert!(rows.iter().any(|(key, _)| key.starts_with(&ALIKE.prefix())));
    let own = OWN.row(&HostScope, "name").unwrap();
    let refused = Import::in_memory().unwrap().add(vec![(own, Vec::new())]).await.unwrap_err();
    assert!(refused.to_string().contains("kind"), "{refused}");
}
