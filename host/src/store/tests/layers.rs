//! What is read while commits are under way, and what is answered when.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use super::backends::TestDisk;
use super::*;

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

async fn names(view: &View, range: Range<String>) -> Result<String> {
    let page = view.scan(&ITEMS, &region(), range, 100).await?;
    Ok(page.rows.iter().map(|(name, record)| format!("{name}{}", record.count)).collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn scans_merge_what_is_durable_being_committed_gathered_and_written() {
    let scope = region();
    let disk = TestDisk::default();
    let store = disk.store();
    let durable = async |tx: &mut Tx| {
        for name in ["a", "c", "e", "g", "i"] {
            tx.put(&ITEMS, &scope, name, &item(1, "")).await?;
        }
        Ok(())
    };
    store.transact(durable).await.unwrap();

    let stalled = disk.stall();
    let mut committing = pin!(store.transact(async |tx| {
        tx.delete(&ITEMS, &scope, "c").await?;
        tx.put(&ITEMS, &scope, "b", &item(2, "")).await?;
        tx.put(&ITEMS, &scope, "g", &item(2, "")).await
    }));
    assert!(poll(committing.as_mut()).is_pending());
    stalled.recv().unwrap();
    let mut gathered = pin!(store.transact(async |tx| {
        tx.put(&ITEMS, &scope, "c", &item(3, "")).await?;
        tx.delete(&ITEMS, &scope, "e").await?;
        tx.put(&ITEMS, &scope, "h", &item(3, "")).await
    }));
    assert!(poll(gathered.as_mut()).is_pending());

    let (forwards, backwards) = (std::sync::Mutex::new(String::new()), std::sync::Mutex::new(String::new()));
    let mut writing = pin!(store.transact(async |tx| {
        tx.put(&ITEMS, &scope, "d", &item(4, "")).await?;
        tx.delete(&ITEMS, &scope, "h").await?;
        tx.put(&ITEMS, &scope, "a", &item(4, "")).await?;
        *forwards.lock().unwrap() = names(tx, Range::all()).await?;
        *backwards.lock().unwrap() = names(tx, Range::all().reversed()).await?;
        Ok(())
    }));
    assert!(poll(writing.as_mut()).is_pending());
    assert_eq!(*forwards.lock().unwrap(), "a4 b2 c3 d4 g2 i1");
    assert_eq!(*backwards.lock().unwrap(), "i1 g2 d4 c3 b2 a4");
    // Reads see nothing of what may still be lost.
    assert_eq!(store.read(async |view| names(view, Range::all()).await).await.unwrap(), "a1 c1 e1 g1 i1");

    disk.go_on();
    committing.await.unwrap();
    gathered.await.unwrap();
    writing.await.unwrap();
    assert_eq!(store.read(async |view| names(view, Range::all()).await).await.unwrap(), "a4 b2 c3 d4 g2 i1");
}

#[tokio::test]
async fn an_answer_waits_until_what_it_read_is_durable_and_for_nothing_else() {
    let scope = region();
    let disk = TestDisk::default();
    let store = disk.store().with_error::<OperationError>();
    store.transact(async |tx| Ok(tx.put(&ITEMS, &scope, "old", &item(1, "")).await?)).await.unwrap();
    let stalled = disk.stall();

    let mut write = pin!(store.transact(async |tx| Ok(tx.put(&ITEMS, &scope, "new", &item(1, "")).await?)));
    assert!(poll(write.as_mut()).is_pending());
    stalled.recv().unwrap();

    let mut refusal = pin!(store.transact(async |tx| match tx.get(&ITEMS, &scope, "new").await? {
        Some(_) => Err::<(), _>(OperationError::NotEnough),
        None => Ok(()),
    }));
    assert!(poll(refusal.as_mut()).is_pending(), "an error says something about what it read, too");
    let mut scan =
        pin!(store.transact(async |tx| Ok(tx.scan(&ITEMS, &scope, Range::prefix("n"), 5).await?.rows.len())));
    assert!(poll(scan.as_mut()).is_pending());
    let mut other = pin!(store.transact(async |tx| Ok(tx.get(&ITEMS, &scope, "old").await?.is_some())));
    assert!(matches!(poll(other.as_mut()), Poll::Ready(Ok(true))), "nothing pending was read");

    disk.go_on();
    assert!(matches!(refusal.await, Err(OperationError::NotEnough)));
    assert_eq!(scan.await.unwrap(), 1);
    write.await.unwrap();
}

#[tokio::test]
async fn what_gathers_during_a_commit_goes_in_batches_of_at_most_1024() {
    let scope = region();
    let disk = TestDisk::default();
    let store = disk.store();
    let stalled = disk.stall();
    let mut transactions = Vec::new();
    for number in 0..2_100 {
        let (store, scope) = (store.clone(), scope.clone());
        let mut transaction = Box::pin(async move {
            let name = format!("{number:04}");
            store.transact(async |tx| tx.put(&ITEMS, &scope, &name, &item(1, "")).await).await
        });
        assert!(poll(transaction.as_mut()).is_pending());
        if number == 0 {
            stalled.recv().unwrap();
        }
        transactions.push(transaction);
    }
    let before = disk.syncs();
    disk.go_on();
    for answer in futures_util::future::join_all(transactions).await {
        answer.unwrap();
    }
    // 1 + 1,024 + the 1,075 that met a full batch: at least four commits of two syncs each. How many of those that waited share
    // one is up to the threads; far from each has its own.
    let syncs = disk.syncs() - before;
    assert!((8..1_000).contains(&syncs), "{syncs} syncs");
    let kept = store.read(async |view| Ok(view.scan(&ITEMS, &scope, Range::all(), 2_000).await?.next)).await.unwrap();
    let rest = store
        .read(async |view| view.scan(&ITEMS, &scope, Range::all().resume(kept.as_ref().unwrap()), 2_000).await)
        .await
        .unwrap();
    assert_eq!(rest.rows.len(), 100);
}

#[tokio::test]
async fn a_caller_who_goes_away_leaves_nothing_or_all() {
    let scope = region();
    let disk = TestDisk::default();
    let store = disk.store();
    drop(store.transact(async |tx| tx.put(&ITEMS, &scope, "never-begun", &item(1, "")).await));
    let stalled = disk.stall();
    {
        let mut begun = pin!(store.transact(async |tx| {
            tx.put(&ITEMS, &scope, "begun", &item(1, "")).await?;
            tx.put(&ITEMS, &scope, "begun-too", &item(1, "")).await
        }));
        assert!(poll(begun.as_mut()).is_pending());
    }
    stalled.recv().unwrap();
    disk.go_on();
    // A later transaction that reads the row is answered after the row's batch has landed.
    store.transact(async |tx| tx.put(&ITEMS, &scope, "last", &item(1, "")).await).await.unwrap();
    assert_eq!(store.read(async |view| names(view, Range::all()).await).await.unwrap(), "begun1 begun-too1 last1");
}

#[tokio::test]
async fn after_a_failed_commit_the_store_answers_nothing_but_errors() {
    let scope = region();
    let disk = TestDisk::default();
    let store = disk.store();
    store.transact(async |tx| tx.put(&ITEMS, &scope, "kept", &item(1, "")).await).await.unwrap();
    let mut watch = store.watch();
    watch.changed().await.unwrap();
    let stalled = disk.stall();
    let mut first = pin!(store.transact(async |tx| tx.put(&ITEMS, &scope, "lost", &item(1, "")).await));
    assert!(poll(first.as_mut()).is_pending());
    stalled.recv().unwrap();
    let mut gathered = pin!(store.transact(async |tx| tx.put(&ITEMS, &scope, "lost-too", &item(1, "")).await));
    assert!(poll(gathered.as_mut()).is_pending());
    disk.fail(std::io::ErrorKind::Other);
    disk.go_on();
    assert!(matches!(first.await, Err(Error::Unavailable(_))));
    assert!(matches!(gathered.await, Err(Error::Unavailable(_))));
    let write = store.transact(async |tx| tx.put(&ITEMS, &scope, "after", &item(1, "")).await).await;
    assert!(matches!(write, Err(Error::Unavailable(_))));
    let read = store.read(async |view| view.get(&ITEMS, &scope, "kept").await).await;
    assert!(matches!(read, Err(Error::Unavailable(_))), "what was read could be what the disk lost");
    assert_eq!(watch.changed().await, None);

    let restarted = TestDisk::holding(disk.after_crash(|| false)).store();
    assert_eq!(restarted.read(async |view| names(view, Range::all()).await).await.unwrap(), "kept1");
}
