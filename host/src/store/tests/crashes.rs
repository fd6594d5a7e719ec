//! What is there after a crash.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use super::backends::TestDisk;
use super::*;

static LEFT: Table<HostScope, u64, ItemRecord> = Table::new("left");
static RIGHT: Table<HostScope, u64, ItemRecord> = Table::new("right");

/// Writes one number into two tables.
async fn write_pair(store: &Store, number: u64) -> Result<()> {
    store
        .transact(async |tx| {
            tx.put(&LEFT, &HostScope, &number, &item(number as i64, "left")).await?;
            tx.put(&RIGHT, &HostScope, &number, &item(number as i64, "right")).await
        })
        .await
}

/// The numbers that are there; each must be in both tables.
async fn pairs(store: &Store) -> Vec<u64> {
    let mut found = Vec::new();
    let mut cursor = None;
    loop {
        let (left, right) = store
            .read(async |view| {
                let range = || cursor.as_ref().map_or(Range::all(), |cursor| Range::all().resume(cursor));
                Ok((
                    view.scan(&LEFT, &HostScope, range(), 1_000).await?,
                    view.scan(&RIGHT, &HostScope, range(), 1_000).await?,
                ))
            })
            .await
            .unwrap();
        let numbers = |page: &Page<u64, ItemRecord>| page.rows.iter().map(|(number, _)| *number).collect::<Vec<_>>();
        assert_eq!(numbers(&left), numbers(&right), "a transaction is there in part");
        found.extend(numbers(&left));
        cursor = left.next;
        if cursor.is_none() {
            return found;
        }
    }
}

/// A crash keeps any part of what was not synced. Each of many crash points, with many such parts, finds every acknowledged transaction,
/// and each of the others whole or not at all.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_torn_commit_is_there_whole_or_not_at_all() {
    // A small generator is enough to choose which writes survive, and repeats itself.
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut coin = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed & 1 == 0
    };
    let mut content = Vec::new();
    let mut next = 0;
    let mut acknowledged_before: Vec<u64> = Vec::new();
    for _ in 0..30 {
        let disk = TestDisk::holding(content);
        let store = disk.store();
        let found = pairs(&store).await;
        for number in &acknowledged_before {
            assert!(found.contains(number), "{number} was acknowledged and is gone");
        }
        let acknowledged = std::sync::Arc::new(AtomicU64::new(next));
        for _ in 0..5 {
            write_pair(&store, next).await.unwrap();
            acknowledged.store(next, Ordering::Release);
            acknowledged_before.push(next);
            next += 1;
        }
        // The crash comes inside a commit: its first or its second sync does not return.
        let stalled = disk.stall();
        let torn = tokio::spawn({
            let store = store.clone();
            async move { write_pair(&store, next).await }
        });
        stalled.recv().unwrap();
        next += 1;
        content = disk.after_crash(&mut coin);
        disk.go_on();
        torn.await.unwrap().unwrap();
    }
}

/// Runs as the child of the test below, in its own process, until it is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_that_writes_until_it_is_killed() {
    let Ok(path) = std::env::var("MUSTER_STORE_TEST_CHILD") else {
        return;
    };
    let store = Store::open(path).unwrap();
    let start = pairs(&store).await.last().map_or(0, |last| last + 1);
    let writers = (0..8).map(|writer| {
        let store = store.clone();
        tokio::spawn(async move {
            for number in 0.. {
                let number = start + writer + 8 * number;
                write_pair(&store, number).await.unwrap();
                println!("\nacknowledged {number}");
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_outlives_a_killed_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    let mut acknowledged = Vec::new();
    for _ in 0..3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::tests::crashes::child_that_writes_until_it_is_killed", "--nocapture"])
            .env("MUSTER_STORE_TEST_CHILD", &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told =
            lines.filter_map(|line| line.unwrap().strip_prefix("acknowledged ").map(|number| number.parse().unwrap()));
        let mut running = true;
        for number in told {
            acknowledged.push(number);
            if running && acknowledged.len() % 200 == 0 {
                let refused = Store::open(&path).unwrap_err();
                assert!(matches!(refused, Error::InUse(_)), "the child has it: {refused}");
                child.kill().unwrap();
                running = false;
            }
        }
        child.wait().unwrap();
        let store = Store::open(&path).unwrap();
        let found = pairs(&store).await;
        assert!(acknowledged.iter().all(|number| found.binary_search(number).is_ok()));
        store.close().await.unwrap();
    }
    assert!(acknowledged.len() >= 600);
}

#[test]
fn a_damaged_file_is_reported_and_not_taken_for_an_empty_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    std::fs::write(&path, b"this is not a store".repeat(1_000)).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error:?}");
    assert!(error.to_string().contains("damaged"));

    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let path = folder.path().join("cut.redb");
    runtime.block_on(async {
        let store = Store::open(&path).unwrap();
        for number in 0..50 {
            write_pair(&store, number).await.unwrap();
        }
        store.close().await.unwrap();
    });
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(Store::open(&path), Err(Error::Damaged(_))), "{:?}", Store::open(&path));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    let _store = Store::open(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
