//! A disk without room.

use std::io::ErrorKind;

use super::backends::TestDisk;
use super::*;

static PAIRS: Table<HostScope, u64, ItemRecord> = Table::new("pairs");

async fn write(store: &Store, number: u64) -> Result<()> {
    store
        .transact(async |tx| {
            tx.put(&PAIRS, &HostScope, &number, &item(number as i64, &"x".repeat(3_000))).await?;
            tx.emit(number, "written", HostScope, "pair", &item(number as i64, "")).await
        })
        .await
}

/// The numbers that are there, and those of which there is an event.
async fn there(store: &Store) -> (Vec<u64>, Vec<u64>) {
    let rows = store.read(async |view| view.scan(&PAIRS, &HostScope, Range::all(), 2_000).await).await.unwrap().rows;
    let events = store.outbox("reader").next(2_000).await.unwrap();
    (rows.iter().map(|row| row.0).collect(), events.iter().map(|event| event.at_millis).collect())
}

/// Waits until something is written again.
async fn until_written(store: &Store, number: u64) {
    for _ in 0..1_000 {
        match write(store, number).await {
            Err(Error::Full) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
            written => return written.unwrap(),
        }
    }
    panic!("nothing is written though there is room");
}

/// Wherever in a commit the room ends, the commit is refused as a whole, everything that was there is read, and with room again it goes on:
/// in the same process, and after a crash as well.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_without_room_is_refused_and_everything_else_goes_on() {
    let disk = TestDisk::default();
    let store = disk.store();
    let mut written = Vec::new();
    let mut number = 0;
    let mut refused = 0;
    for room in (0..30).chain(0..5) {
        disk.limit(Some(room));
        // More than there is room for, so that it ends in this commit or in one of the next.
        let full = loop {
            number += 1;
            match write(&store, number).await {
                Ok(()) => written.push(number),
                Err(error) => break error,
            }
        };
        assert!(matches!(full, Error::Full), "{full}");
        assert_eq!(there(&store).await, (written.clone(), written.clone()), "while there is no room");
        let error = write(&store, number).await.unwrap_err();
        assert!(matches!(error, Error::Full), "{error}");
        refused += 2;
        let read = store.transact(async |tx| tx.get(&PAIRS, &HostScope, &written.first().copied().unwrap_or(0)).await);
        assert_eq!(read.await.unwrap().is_some(), !written.is_empty(), "a transaction that only reads");

        // What a crash would leave now is the same state.
        let crashed = TestDisk::holding(disk.after_crash(|| true)).store();
        assert_eq!(there(&crashed).await, (written.clone(), written.clone()), "after a crash");

        disk.limit(None);
        number += 1;
        until_written(&store, number).await;
        written.push(number);
        assert_eq!(there(&store).await, (written.clone(), written.clone()), "with room again");
    }
    assert!(refused >= 70 && !written.is_empty());
    store.close().await.unwrap();
    assert_eq!(there(&disk.store()).await, (written.clone(), written), "after all");
}

/// Reads that run while the file is opened again are answered like any others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_go_on_while_there_is_no_room_and_what_read_a_refused_write_is_refused_too() {
    let disk = TestDisk::default();
    let store = disk.store();
    for number in 0..50 {
        write(&store, number).await.unwrap();
    }
    let done = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let reader = tokio::spawn({
        let (store, done) = (store.clone(), Arc::clone(&done));
        async move {
            let mut reads = 0_u64;
            while !done.load(std::sync::atomic::Ordering::Acquire) {
                let number = reads % 50;
                let found = store.read(async |view| view.get(&PAIRS, &HostScope, &number).await).await.unwrap();
                assert_eq!(found.unwrap().count, number as i64);
                let found = store.transact(async |tx| tx.get(&PAIRS, &HostScope, &number).await).await;
                assert!(found.as_ref().is_ok_and(Option::is_some), "{found:?}");
                reads += 1;
                tokio::task::yield_now().await;
            }
            reads
        }
    });
    for round in 0..3_u64 {
        disk.limit(Some(3));
        let mut refused = 0;
        for number in 0..20 {
            refused += u64::from(matches!(write(&store, 1_000 + 20 * round + number).await, Err(Error::Full)));
        }
        assert!(refused > 0, "there was room for all");
        disk.limit(None);
        until_written(&store, 2_000 + round).await;
    }
    done.store(true, std::sync::atomic::Ordering::Release);
    assert!(reader.await.unwrap() > 100);

    // One transaction is on its way to the disk: the file was made longer for it. The next has read what it wrote.
    let stalled = disk.stall();
    let spawn = |number: u64, after: Option<u64>| {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .transact(async |tx| {
                    if let Some(after) = after {
                        assert!(tx.exists(&PAIRS, &HostScope, &after).await?, "it is not read from what is on its way");
                    }
                    for row in 0..15 {
                        tx.put(&PAIRS, &HostScope, &(number + row), &item(0, &"x".repeat(250_000))).await?;
                    }
                    Ok(())
                })
                .await
        })
    };
    let first = spawn(3_000, None);
    tokio::task::block_in_place(|| stalled.recv()).unwrap();
    let second = spawn(4_000, Some(3_014));
    let third = tokio::spawn({
        let store = store.clone();
        async move { store.transact(async |tx| tx.exists(&PAIRS, &HostScope, &3_000).await).await }
    });
    // Until both have run; their answers wait for the disk.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    disk.limit(Some(0));
    disk.go_on();
    assert!(matches!(first.await.unwrap(), Err(Error::Full)));
    assert!(matches!(second.await.unwrap(), Err(Error::Full)));
    assert!(matches!(third.await.unwrap(), Err(Error::Full)), "it would tell of what is not there");
    assert!(!store.read(async |view| view.exists(&PAIRS, &HostScope, &3_000).await).await.unwrap());
}

/// An export reads a state of the file that is closed when there is no room.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_met_a_full_disk_says_so() {
    let disk = TestDisk::default();
    let store = disk.store();
    for number in 0..1_000 {
        write(&store, number).await.unwrap();
    }
    let mut export = store.export().await.unwrap();
    export.next().await.unwrap().unwrap();
    disk.limit(Some(0));
    assert!(matches!(write(&store, 1_000).await, Err(Error::Full)));
    let ended = loop {
        match export.next().await {
            Ok(Some(_)) => {}
            ended => break ended,
        }
    };
    assert!(matches!(ended, Err(Error::Full)), "{ended:?}");
    disk.limit(None);
    until_written(&store, 1_001).await;
    assert_eq!(there(&store).await.0.len(), 1_001, "and the store goes on");
}

/// A sync that fails is another thing: nobody knows what is durable, whatever the reason, and whatever else there is no room for.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sync_that_fails_stops_the_store_also_where_there_is_no_room() {
    for (why, room) in [(ErrorKind::Other, None), (ErrorKind::StorageFull, None), (ErrorKind::Other, Some(0))] {
        let disk = TestDisk::default();
        let store = disk.store();
        write(&store, 1).await.unwrap();
        disk.limit(room);
        disk.fail(why);
        let error = write(&store, 2).await.unwrap_err();
        assert!(matches!(error, Error::Unavailable(_)), "{why}, {room:?}: {error}");
        disk.limit(None);
        let error = write(&store, 3).await.unwrap_err();
        assert!(matches!(error, Error::Unavailable(_)), "{why}, {room:?}: {error}");
        assert!(store.read(async |view| view.exists(&PAIRS, &HostScope, &1).await).await.is_err());
    }
}

/// Where even opening the file again needs room, nothing is answered well before there is some.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_needs_room_to_be_opened_again_is_once_there_is_some() {
    let disk = TestDisk::default();
    let store = disk.store();
    write(&store, 1).await.unwrap();
    disk.deny(true);
    let refused = tokio::spawn({
        let store = store.clone();
        async move { write(&store, 2).await }
    });
    loop {
        match store.read(async |view| view.exists(&PAIRS, &HostScope, &1).await).await {
            Ok(there) => assert!(there),
            Err(Error::Full) => break,
            Err(error) => panic!("{error}"),
        }
        tokio::task::yield_now().await;
    }
    assert!(!refused.is_finished());
    disk.deny(false);
    assert!(matches!(refused.await.unwrap(), Err(Error::Full)));
    until_written(&store, 3).await;
    assert_eq!(there(&store).await, (vec![1, 3], vec![1, 3]));
}
