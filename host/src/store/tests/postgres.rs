//! What PostgreSQL's engine has to stand that the others never meet: other hosts, lost connections, lost answers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use muster_test_postgres::{Cluster, Proxy, shared};

use super::*;

async fn connect(url: &str) -> Store {
    Store::connect(url, 8).await.unwrap()
}

/// The URL of a database by way of the proxy.
fn through(proxy: &Proxy, url: &str) -> String {
    let port = url.rsplit_once(':').unwrap().1.split_once('/').unwrap().0;
    url.replace(&format!(":{port}/"), &format!(":{}/", proxy.address().port()))
}

fn proxy() -> Proxy {
    Proxy::before(([127, 0, 0, 1], shared().port()).into())
}

async fn add(store: &Store, name: &str) -> Result<i64> {
    let scope = region();
    store
        .transact(async |tx| {
            let count = tx.get(&ITEMS, &scope, name).await?.map_or(0, |found| found.count) + 1;
            tx.put(&ITEMS, &scope, name, &item(count, "")).await?;
            Ok(count)
        })
        .await
}

async fn count(store: &Store, name: &str) -> i64 {
    let found = store.read(async |view| view.get(&ITEMS, &region(), name).await).await.unwrap();
    found.map_or(0, |found| found.count)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_host_commits_the_others_read_and_are_told_of() {
    let url = shared().database();
    let (one, other) = tokio::join!(connect(&url), connect(&url));
    let mut watch = other.watch();
    assert!(watch.changed().await.unwrap().everything);
    let scope = region();
    one.transact(async |tx| {
        tx.put(&ITEMS, &scope, "a", &item(1, "")).await?;
        tx.at(17, "kind", &scope, "id")?;
        tx.mail(&scope, "mi-ü\"\\", &item(1, "")).await?;
        Ok(())
    })
    .await
    .unwrap();
    let mut told = watch.changed().await.unwrap();
    while told.mailboxes.is_empty() {
        told.merge(&watch.changed().await.unwrap());
    }
    assert!(told.tables.contains("items"));
    assert_eq!(told.earliest_timer_millis, Some(17));
    assert_eq!(told.mailboxes.into_iter().collect::<Vec<_>>(), [(scope.clone().into(), "mi-ü\"\\".to_owned())]);
    assert_eq!(count(&other, "a").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_mailboxes_are_told_to_others_in_pieces() {
    let url = shared().database();
    let (one, other) = tokio::join!(connect(&url), connect(&url));
    let mut watch = other.watch();
    watch.changed().await.unwrap();
    let scope = region();
    let nodes: Vec<String> = (0..1_000).map(|number| format!("mi-{number:017}")).collect();
    one.transact(async |tx| {
        for node in &nodes {
            tx.wake(&scope, node);
        }
        tx.put(&ITEMS, &scope, "a", &item(1, "")).await
    })
    .await
    .unwrap();
    let mut told = watch.changed().await.unwrap();
    while told.mailboxes.len() < nodes.len() {
        assert!(!told.everything, "that was to be told exactly");
        told.merge(&watch.changed().await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_row_that_five_hundred_want_at_once_fails_none_of_them() {
    let store = Store::connect(&shared().database(), 16).await.unwrap();
    let tasks: Vec<_> = (0..500)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { add(&store, "hot").await })
        })
        .collect();
    let mut counts = Vec::new();
    for task in tasks {
        counts.push(task.await.unwrap().unwrap());
    }
    counts.sort_unstable();
    assert_eq!(counts, (1..=500).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_whose_answer_was_lost_is_unknown_and_not_done_again() {
    let url = shared().database();
    let proxy = proxy();
    let store = connect(&through(&proxy, &url)).await;
    add(&store, "a").await.unwrap();
    let runs = AtomicU32::new(0);
    let committing = async {
        let scope = region();
        store
            .transact(async |tx| {
                runs.fetch_add(1, Ordering::Relaxed);
                tx.put(&ITEMS, &scope, "a", &item(7, "")).await
            })
            .await
    };
    let losing = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        proxy.cut();
        proxy.drop_replies(false);
    };
    proxy.drop_replies(true);
    let (ended, ()) = tokio::join!(committing, losing);
    assert!(matches!(ended, Err(Error::Unknown(_))), "{ended:?}");
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    // The server had all of it.
    assert_eq!(count(&store, "a").await, 7);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_is_cut_while_it_reads_costs_the_caller_nothing() {
    let proxy = proxy();
    let store = connect(&through(&proxy, &shared().database())).await;
    add(&store, "a").await.unwrap();
    let runs = AtomicU32::new(0);
    let scope = region();
    store
        .transact(async |tx| {
            tx.get(&ITEMS, &scope, "a").await?;
            if runs.fetch_add(1, Ordering::Relaxed) == 0 {
                proxy.cut();
            }
            let count = tx.get(&ITEMS, &scope, "b").await?.map_or(0, |found| found.count);
            tx.put(&ITEMS, &scope, "b", &item(count + 1, "")).await
        })
        .await
        .unwrap();
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    assert_eq!(count(&store, "b").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_and_comes_back_loses_nothing_that_was_answered() {
    let mut cluster = Cluster::start();
    let store = connect(&cluster.database()).await;
    let done = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let (store, done) = (store.clone(), std::sync::Arc::clone(&done));
            tokio::spawn(async move {
                let (mut answered, mut unknown) = (0, 0);
                while !done.load(Ordering::Relaxed) {
                    match add(&store, &format!("w{writer}")).await {
                        Ok(_) => answered += 1,
                        Err(Error::Unknown(_)) => unknown += 1,
                        Err(error) => panic!("{error}"),
                    }
                }
                (answered, unknown)
            })
        })
        .collect();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_millis(300)).await;
        cluster = tokio::task::spawn_blocking(move || {
            cluster.kill();
            cluster.restart();
            cluster
        })
        .await
        .unwrap();
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    done.store(true, Ordering::Relaxed);
    for (writer, task) in writers.into_iter().enumerate() {
        let (answered, unknown) = task.await.unwrap();
        let stored = count(&store, &format!("w{writer}")).await;
        assert!(answered <= stored && stored <= answered + unknown, "{answered} of {stored}, {unknown} unknown");
        assert!(answered > 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_consumer_meets_every_event_of_many_hosts_in_order_and_once() {
    const EVENTS: usize = 300;
    let url = shared().database();
    let stores = [connect(&url).await, connect(&url).await, connect(&url).await];
    let outbox = stores[0].outbox("consumer");
    outbox.register().await.unwrap();
    let emitters: Vec<_> = (0..6)
        .map(|emitter| {
            let store = stores[emitter % 3].clone();
            tokio::spawn(async move {
                let scope = region();
                for number in 0..EVENTS / 6 {
                    let key = format!("{emitter}-{number}");
                    store
                        .transact(async |tx| {
                            tx.get(&ITEMS, &scope, &key).await?;
                            tx.emit(1, "topic", &scope, &key, &item(0, "")).await?;
                            tx.emit(2, "topic", &scope, &key, &item(1, "")).await
                        })
                        .await
                        .unwrap();
                }
            })
        })
        .collect();
    let (mut met, mut last): (Vec<String>, Option<Position>) = (Vec::new(), None);
    while met.len() < 2 * EVENTS {
        for event in outbox.next(50).await.unwrap() {
            assert!(last < Some(event.position));
            last = Some(event.position);
            met.push(format!("{} {}", event.key, event.at_millis));
            outbox.handled(event.position).await.unwrap();
        }
    }
    for emitter in emitters {
        emitter.await.unwrap();
    }
    assert!(outbox.next(1).await.unwrap().is_empty());
    for (first, second) in met.chunks(2).map(|pair| (&pair[0], &pair[1])) {
        assert_eq!(first.strip_suffix(" 1"), second.strip_suffix(" 2"), "the events of a transaction stay together");
    }
    met.sort_unstable();
    met.dedup();
    assert_eq!(met.len(), 2 * EVENTS);
}

#[tokio::test]
async fn a_store_of_a_newer_release_is_refused_by_name() {
    let url = shared().database();
    connect(&url).await.close().await.unwrap();
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.execute("UPDATE muster.rows SET value = '\\x09' WHERE key = '\\x3066'", &[]).await.unwrap();
    let refused = Store::connect(&url, 2).await.unwrap_err();
    assert!(matches!(refused, Error::Newer { found: 9, known: 1 }), "{refused}");
}

#[tokio::test]
async fn a_password_is_in_no_error() {
    for url in [
        "postgres://muster:hunter2@127.0.0.1:1/x",
        "postgres://muster:hunter2@",
        "postgres://muster:hunter2@localhost/x?hunter2=y",
        "postgres://muster:hunter2@localhost/x?sslmode=prefer",
        "postgres://muster:hunter2@db.example/x?sslrootcert=/nowhere",
    ] {
        let refused = Store::connect(url, 2).await.unwrap_err();
        assert!(!format!("{refused} {refused:?}").contains("hunter2"), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_apart_waits_for_no_connection_that_others_have() {
    let url = shared().database();
    let store = Store::connect(&url, 1).await.unwrap();
    add(&store, "a").await.unwrap();
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute("BEGIN; UPDATE muster.rows SET value = value").await.unwrap();
    let slow = tokio::spawn({
        let store = store.clone();
        async move { add(&store, "a").await }
    });
    let waiting =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while client.query_one(waiting, &[]).await.unwrap().get::<_, i64>(0) == 0 {
        tokio::task::yield_now().await;
    }
    let apart = store.apart();
    let added = tokio::time::timeout(Duration::from_secs(5), add(&apart, "b")).await;
    assert_eq!(added.unwrap().unwrap(), 1);
    assert!(!slow.is_finished());
    client.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(slow.await.unwrap().unwrap(), 2);
}
