//! What PostgreSQL's engine has to stand that the others never meet: other hosts, lost connections, lost answers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use muster_test_postgres::{Cluster, Pair, Proxy, shared};

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

/// Writes it without having read anything.
async fn set(store: &Store, name: &str, count: i64) -> Result<()> {
    let scope = region();
    store.transact(async |tx| tx.put(&ITEMS, &scope, name, &item(count, "")).await).await
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
    for hosts in [1, 3] {
        let url = shared().database();
        let mut stores = Vec::new();
        for _ in 0..hosts {
            stores.push(Store::connect(&url, 16).await.unwrap());
        }
        let blind = (0..500).map(|task| {
            let store = stores[task % hosts].clone();
            tokio::spawn(async move { set(&store, "hot", 0).await })
        });
        for task in blind.collect::<Vec<_>>() {
            task.await.unwrap().unwrap();
        }
        let tasks: Vec<_> = (0..500)
            .map(|task| {
                let store = stores[task % hosts].clone();
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
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_whose_answer_was_lost_is_answered_and_not_done_again() {
    let url = shared().database();
    let proxy = proxy();
    let store = connect(&through(&proxy, &url)).await;
    add(&store, "a").await.unwrap();
    let direct = connect(&url).await;
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
        // The server has all of it.
        while count(&direct, "a").await != 7 {}
        proxy.cut();
        proxy.drop_replies(false);
    };
    proxy.drop_replies(true);
    let (ended, ()) = tokio::join!(committing, losing);
    ended.unwrap();
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_never_reached_the_server_is_done_again() {
    let proxy = proxy();
    let store = connect(&through(&proxy, &shared().database())).await;
    add(&store, "a").await.unwrap();
    let runs = AtomicU32::new(0);
    let committing = async {
        let scope = region();
        store
            .transact(async |tx| {
                let count = tx.get(&ITEMS, &scope, "a").await?.map_or(0, |found| found.count) + 1;
                if runs.fetch_add(1, Ordering::Relaxed) == 0 {
                    proxy.hold(true);
                }
                tx.put(&ITEMS, &scope, "a", &item(count, "")).await
            })
            .await
    };
    let losing = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        proxy.cut();
        proxy.hold(false);
    };
    let (ended, ()) = tokio::join!(committing, losing);
    ended.unwrap();
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    assert_eq!(count(&store, "a").await, 2);
}

/// The first line that the query answers on the primary, once there is one.
async fn answer(pair: &Pair, query: &str) -> String {
    loop {
        let answer = pair.primary().sql("postgres", query);
        if let Some(line) = answer.lines().next().filter(|line| !line.is_empty()) {
            return line.to_owned();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

const WAITING: &str = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";

/// A wait for a standby that an operator, or a time-out, ends: the server answers well and warns, or it ends the session.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_whose_wait_for_a_standby_was_ended_is_answered_when_the_standby_has_it() {
    for (end, blind) in [("cancel", false), ("terminate", false), ("cancel", true), ("terminate", true)] {
        let pair = Pair::start();
        let store = connect(&pair.database()).await;
        add(&store, "a").await.unwrap();
        pair.standby().pause();
        let committing = tokio::spawn({
            let store = store.clone();
            async move { if blind { set(&store, "a", 2).await } else { add(&store, "a").await.map(drop) } }
        });
        let first = answer(&pair, WAITING).await;
        pair.primary().sql("postgres", &format!("SELECT pg_{end}_backend({first})"));
        // Who asks how it ended waits for the standby as well.
        answer(&pair, &format!("{WAITING} AND pid <> {first}")).await;
        assert!(!committing.is_finished());
        pair.standby().resume();
        committing.await.unwrap().unwrap();
        assert_eq!(count(&store, "a").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_under_way_when_a_standby_took_over_is_done_once_and_answered() {
    let mut pair = Pair::start();
    let store = connect(&pair.database()).await;
    let done = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writers: Vec<_> = (0..8).map(|writer| tokio::spawn(write(store.clone(), writer, done.clone()))).collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    // Some of it waits for the standby, and some of that is on its way there.
    pair.standby().pause();
    answer(&pair, WAITING).await;
    pair.standby().resume();
    pair = tokio::task::spawn_blocking(move || {
        pair.fail_over();
        pair
    })
    .await
    .unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    done.store(true, Ordering::Relaxed);
    answered_once(&store, writers).await;
    drop(pair);
}

/// Counts up until it is done, every second writer without reading; how often.
async fn write(store: Store, writer: usize, done: std::sync::Arc<std::sync::atomic::AtomicBool>) -> i64 {
    let mut answered = 0;
    let name = format!("w{writer}");
    while !done.load(Ordering::Relaxed) {
        match writer % 2 {
            0 => assert_eq!(add(&store, &name).await.unwrap(), answered + 1),
            _ => set(&store, &name, answered + 1).await.unwrap(),
        }
        answered += 1;
    }
    answered
}

async fn answered_once(store: &Store, writers: Vec<tokio::task::JoinHandle<i64>>) {
    for (writer, task) in writers.into_iter().enumerate() {
        let answered = task.await.unwrap();
        assert!(answered > 0);
        assert_eq!(count(store, &format!("w{writer}")).await, answered);
    }
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
async fn what_was_under_way_when_a_server_was_killed_is_done_once_and_answered() {
    let mut cluster = Cluster::start();
    let store = connect(&cluster.database()).await;
    let done = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writers: Vec<_> = (0..8).map(|writer| tokio::spawn(write(store.clone(), writer, done.clone()))).collect();
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
    answered_once(&store, writers).await;
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

/// A client beside the store.
async fn client(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

async fn emit(store: &Store, key: &str) {
    store.transact(async |tx| tx.emit(1, "topic", region(), key, &item(0, "")).await).await.unwrap();
}

/// The keys of so many events that were not handled, once they are there.
async fn keys(store: &Store, count: usize) -> Vec<String> {
    loop {
        let events = store.outbox("consumer").next(100).await.unwrap();
        if events.len() >= count {
            return events.into_iter().map(|event| event.key).collect();
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// A dump holds the rows, and not how many transactions the server has had.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_moved_to_a_server_with_fewer_transactions_goes_on_after_its_events() {
    let (from, to) = (Cluster::start(), shared());
    let (old_url, new_url) = (from.database(), to.database());
    connect(&old_url).await.close().await.unwrap();
    let many = "DO $$ BEGIN FOR n IN 1..100000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$";
    from.sql("postgres", many);
    let store = connect(&old_url).await;
    store.outbox("consumer").register().await.unwrap();
    emit(&store, "first").await;
    keys(&store, 1).await;
    let first = store.outbox("consumer").next(1).await.unwrap().remove(0);
    store.outbox("consumer").handled(first.position).await.unwrap();
    emit(&store, "second").await;
    store.close().await.unwrap();

    let (old, new) = (client(&old_url).await, client(&new_url).await);
    connect(&new_url).await.close().await.unwrap();
    for row in old.query("SELECT key, value FROM muster.rows", &[]).await.unwrap() {
        let insert = "INSERT INTO muster.rows VALUES ($1, $2) ON CONFLICT DO NOTHING";
        new.execute(insert, &[&row.get::<_, Vec<u8>>(0), &row.get::<_, Vec<u8>>(1)]).await.unwrap();
    }
    let moved = connect(&new_url).await;
    emit(&moved, "third").await;
    assert_eq!(keys(&moved, 2).await, ["second", "third"]);
    // The same at the next start.
    moved.close().await.unwrap();
    let again = connect(&new_url).await;
    emit(&again, "fourth").await;
    assert_eq!(keys(&again, 3).await, ["second", "third", "fourth"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_an_event_is_told_when_what_holds_it_back_has_ended() {
    let cluster = Cluster::start();
    let url = cluster.database();
    let store = connect(&url).await;
    let mut watch = store.watch();
    let old = client(&url).await;
    old.batch_execute("BEGIN; SELECT pg_current_xact_id()").await.unwrap();
    emit(&store, "held").await;
    // Longer than it is told again because of the event alone.
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert!(store.outbox("consumer").next(1).await.unwrap().is_empty());
    while tokio::time::timeout(Duration::from_millis(1), watch.changed()).await.is_ok() {}
    old.batch_execute("COMMIT").await.unwrap();
    let told = async {
        loop {
            watch.changed().await.unwrap();
            if !store.outbox("consumer").next(1).await.unwrap().is_empty() {
                return;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), told).await.expect("nobody says so");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn transactions_that_list_much_end_well_with_the_servers_own_settings_too() {
    let cluster = Cluster::start_with(&[("max_pred_locks_per_transaction", "64")]);
    let store = connect(&cluster.database()).await;
    let scope = region();
    for number in 0..500 {
        add(&store, &format!("{number:03}")).await.unwrap();
    }
    let tasks: Vec<_> = (0..100)
        .map(|task| {
            let (store, scope) = (store.clone(), scope.clone());
            tokio::spawn(async move {
                store
                    .transact(async |tx| {
                        let all = tx.scan(&ITEMS, &scope, Range::all(), 500).await?;
                        tx.put(&ITEMS, &scope, &format!("{task:03}"), &item(all.rows.len() as i64, "")).await
                    })
                    .await
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_newest_events_are_counted_in_steps() {
    let url = shared().database();
    let store = connect(&url).await;
    let many = "INSERT INTO muster.rows SELECT $1::bytea || int8send(n) || int4send(1), '' FROM generate_series(1, 25000) AS n";
    client(&url).await.execute(many, &[&[table::space::EVENT].as_slice()]).await.unwrap();
    let Engine::Postgres(engine) = &*store.engine else { unreachable!("it is one on PostgreSQL") };
    for (newer, before) in
        [(0, Some(25_000)), (9_999, Some(15_001)), (10_000, Some(15_000)), (24_999, Some(1)), (25_000, None)]
    {
        let found = engine.event_before(newer).await.unwrap();
        assert_eq!(found, before.map(|number| Position::new(number, 1)), "{newer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_closes_waits_for_commits_whose_callers_have_gone() {
    let url = shared().database();
    let store = connect(&url).await;
    add(&store, "a").await.unwrap();
    let other = client(&url).await;
    other.batch_execute("BEGIN; LOCK TABLE muster.rows IN SHARE MODE").await.unwrap();
    let caller = tokio::spawn({
        let store = store.clone();
        async move { add(&store, "a").await }
    });
    let waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'muster.rows'::regclass";
    while other.query_one(waiting, &[]).await.unwrap().get::<_, i64>(0) == 0 {}
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    let mut closing = tokio::spawn({
        let store = store.clone();
        async move { store.close().await }
    });
    // It must not come, so that nobody tells.
    assert!(tokio::time::timeout(Duration::from_millis(300), &mut closing).await.is_err());
    other.batch_execute("COMMIT").await.unwrap();
    closing.await.unwrap().unwrap();
    assert_eq!(count(&connect(&url).await, "a").await, 2);
}

#[tokio::test]
async fn a_store_of_a_newer_release_is_refused_by_name() {
    let url = shared().database();
    connect(&url).await.close().await.unwrap();
    client(&url).await.execute("UPDATE muster.rows SET value = '\\x09' WHERE key = '\\x3066'", &[]).await.unwrap();
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
