//! How many durable transactions a second the store commits, how long each takes, and how many reads it answers, beside the floor under
//! it: plain `fdatasync` of a small write on the same disk, and on PostgreSQL `pgbench` of its own and of a like transaction.
//! `cargo bench -p muster-host --bench store [-- FOLDER]`; the folder decides which disk is measured, but PostgreSQL is in the
//! system's temporary folder.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use muster_host::store::{Index, Range, Record, RegionScope, Store, Table};
use muster_test_postgres::Cluster;
use serde::{Deserialize, Serialize};

/// About what a command's invocation takes.
#[derive(Clone, Serialize, Deserialize)]
struct ThingRecord {
    revision: u64,
    state: String,
    text: String,
}

impl Record for ThingRecord {
    const VERSION: u8 = 1;
}

static THINGS: Table<RegionScope, (String, u64), ThingRecord> = Table::new("things");
static BY_STATE: Index<(String, u64), ThingRecord, (String, u64)> =
    Index::new("by-state", |_, thing| vec![(thing.state.clone(), thing.revision)]);
static INDEXED: Table<RegionScope, (String, u64), ThingRecord> = Table::new("indexed").with_indexes(&[&BY_STATE]);

/// Puts of a transaction, and writers at once.
const SIZES: [(u64, u64); 6] = [(2, 1), (2, 50), (2, 500), (6, 1), (6, 50), (6, 500)];
const MEASURED: Duration = Duration::from_secs(5);

fn thing(revision: u64) -> ThingRecord {
    ThingRecord { revision, state: "InProgress".to_owned(), text: "x".repeat(100) }
}

/// What came of a measurement.
struct Measured {
    per_second: f64,
    /// How long each took, in microseconds, in order.
    micros: Vec<u32>,
}

/// Runs `work(writer, round)` from so many tasks at once and says how often it ended a second, and how long each took.
async fn rate<F>(tasks: u64, work: impl Fn(Store, u64, u64) -> F + Clone + Send + 'static, store: &Store) -> Measured
where
    F: Future<Output = ()> + Send,
{
    let began = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|writer| {
            let (store, work) = (store.clone(), work.clone());
            tokio::spawn(async move {
                let mut micros = Vec::new();
                for round in 0.. {
                    let at = Instant::now();
                    if at - began > MEASURED {
                        break;
                    }
                    work(store.clone(), writer, round).await;
                    micros.push(at.elapsed().as_micros() as u32);
                }
                micros
            })
        })
        .collect();
    let mut micros = Vec::new();
    for task in tasks {
        micros.extend(task.await.expect("a writer ended in a panic"));
    }
    let per_second = micros.len() as f64 / began.elapsed().as_secs_f64();
    micros.sort_unstable();
    Measured { per_second, micros }
}

async fn puts(store: Store, writer: u64, round: u64, count: u64) {
    let scope = RegionScope::new("123456789012", "eu-central-1");
    let name = format!("mi-{writer:017}");
    let record = thing(round);
    store
        .transact(async |tx| {
            for put in 0..count {
                tx.put(&THINGS, &scope, &(&name, (round * count + put) % 1_000), &record).await?;
            }
            Ok(())
        })
        .await
        .expect("a transaction failed");
}

fn report(what: &str, measured: &Measured) {
    let part = |of: f64| {
        let at = (measured.micros.len() as f64 * of) as usize;
        measured.micros.get(at).or(measured.micros.last()).map_or(0.0, |micros| f64::from(*micros) / 1e3)
    };
    let (p50, p99, longest) = (part(0.5), part(0.99), part(1.0));
    let per_second = measured.per_second;
    println!("{what:<52} {per_second:>8.0}/s   p50 {p50:>7.2} ms   p99 {p99:>7.2} ms   longest {longest:>7.1} ms");
}

fn fdatasync_floor(folder: &Path) -> f64 {
    let mut file = std::fs::File::create(folder.join("floor")).expect("the floor's file cannot be made");
    let began = Instant::now();
    let mut syncs = 0;
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[0; 128]).expect("the floor's file cannot be written");
        file.sync_data().expect("the floor's file cannot be synced");
        syncs += 1;
    }
    f64::from(syncs) / began.elapsed().as_secs_f64()
}

fn main() {
    let base = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"))
        .map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(base).expect("no folder can be made there");
    println!("{:<48} {:>10.0}/s", "fdatasync of 128 bytes, one after the other", fdatasync_floor(folder.path()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("no runtime can be built");
    runtime.block_on(async {
        for (count, writers) in SIZES {
            let path = folder.path().join(format!("{count}-{writers}.redb"));
            let store = Store::open(path).expect("the store cannot be opened");
            let rate = rate(writers, move |store, writer, round| puts(store, writer, round, count), &store).await;
            report(&format!("transactions of {count} puts, {writers} writers"), &rate);
        }
        let store = Store::open(folder.path().join("hot.redb")).expect("the store cannot be opened");
        report("read-modify-writes of one row, 500 writers", &rate(500, hot, &store).await);
        let store = Store::open(folder.path().join("mixed.redb")).expect("the store cannot be opened");
        let updates = async |store: Store, writer: u64, round: u64| {
            let scope = RegionScope::new("123456789012", "eu-central-1");
            let key = (format!("mi-{writer:017}"), round % 100);
            store
                .transact(async |tx| {
                    let revision = tx.get(&INDEXED, &scope, &key).await?.map_or(0, |thing| thing.revision);
                    tx.put(&INDEXED, &scope, &key, &thing(revision + 1)).await
                })
                .await
                .expect("a transaction failed");
        };
        report("read-modify-writes with an index, 500 writers", &rate(500, updates, &store).await);
        let gets = async |store: Store, writer: u64, round: u64| {
            let scope = RegionScope::new("123456789012", "eu-central-1");
            let key = (format!("mi-{writer:017}"), round % 100);
            store.read(async |view| view.get(&INDEXED, &scope, &key).await).await.expect("a read failed");
            if round.is_multiple_of(64) {
                tokio::task::yield_now().await;
            }
        };
        report("reads of one record, 8 readers", &rate(8, gets, &store).await);
        let scans = async |store: Store, writer: u64, _: u64| {
            let scope = RegionScope::new("123456789012", "eu-central-1");
            let range = Range::prefix((format!("mi-{writer:017}"),));
            store.read(async |view| view.scan(&INDEXED, &scope, range.clone(), 50).await).await.expect("a scan failed");
            tokio::task::yield_now().await;
        };
        report("scans of 50 records, 8 readers", &rate(8, scans, &store).await);
        let store = Store::in_memory().expect("there is no memory");
        report(
            "in memory: transactions of 2 puts, one writer",
            &rate(1, |store, writer, round| puts(store, writer, round, 2), &store).await,
        );
        postgresql().await;
    });
}

/// The same on PostgreSQL, whose disk is flushed for real.
async fn postgresql() {
    let cluster = Cluster::start_with(&[
        ("fsync", "on"),
        ("shared_buffers", "256MB"),
        ("max_connections", "300"),
        ("max_pred_locks_per_transaction", "1024"),
        ("max_wal_size", "4GB"),
    ]);
    let url = cluster.database();
    let table = "CREATE TABLE like_rows (key bytea PRIMARY KEY, value bytea NOT NULL) WITH (fillfactor = 80); \
                 GRANT ALL ON like_rows TO PUBLIC";
    cluster.sql(url.rsplit_once('/').map_or("", |(_, name)| name), table);
    pgbench(&["-i", "-q", "-s", "10", &url]);
    for clients in ["1", "50"] {
        let like = "\\set a random(1, 500000)\n\\set b random(500001, 1000000)\n\
                    BEGIN ISOLATION LEVEL SERIALIZABLE;\n\
                    INSERT INTO like_rows VALUES (int8send(:a), repeat('x', 200)::bytea) \
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value;\n\
                    INSERT INTO like_rows VALUES (int8send(:b), repeat('x', 200)::bytea) \
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value;\nCOMMIT;\n";
        let script = tempfile::NamedTempFile::new().expect("no file can be made");
        std::fs::write(script.path(), like).expect("the script cannot be written");
        let path = script.path().to_string_lossy();
        let common = ["-n", "-M", "prepared", "-j", "2", "-T", "5", "-c", clients];
        let simple = pgbench(&[&common[..], &["-N", &url]].concat());
        println!("{:<52} {simple:>8.0}/s", format!("pgbench -N, {clients} clients"));
        let like = pgbench(&[&common[..], &["--max-tries=24", "-f", &path, &url]].concat());
        println!("{:<52} {like:>8.0}/s", format!("pgbench of 2 upserts, serializable, {clients} clients"));
    }
    for (count, writers) in SIZES {
        let store = Store::connect(&cluster.database(), 50).await.expect("the store cannot be opened");
        let rate = rate(writers, move |store, writer, round| puts(store, writer, round, count), &store).await;
        report(&format!("PostgreSQL: transactions of {count} puts, {writers} writers"), &rate);
        store.close().await.expect("the store cannot be closed");
    }
    let store = Store::connect(&cluster.database(), 50).await.expect("the store cannot be opened");
    report("PostgreSQL: read-modify-writes of one row, 500 writers", &rate(500, hot, &store).await);
    let gets = async |store: Store, writer: u64, _: u64| {
        let scope = RegionScope::new("123456789012", "eu-central-1");
        let key = (format!("mi-{writer:017}"), 1);
        store.read(async |view| view.get(&THINGS, &scope, &key).await).await.expect("a read failed");
    };
    report("PostgreSQL: reads of one record, 8 readers", &rate(8, gets, &store).await);
}

/// What `pgbench` prints as its transactions a second; 0 where it only makes its tables.
fn pgbench(arguments: &[&str]) -> f64 {
    let output = Command::new("pgbench").args(arguments).output().expect("there is no pgbench");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed} {}", String::from_utf8_lossy(&output.stderr));
    let tps = printed.lines().filter(|line| line.contains("without initial connection time"));
    tps.filter_map(|line| line.split_whitespace().nth(2)?.parse().ok()).next_back().unwrap_or(0.0)
}

/// One row that all want.
async fn hot(store: Store, _: u64, _: u64) {
    let scope = RegionScope::new("123456789012", "eu-central-1");
    let key = ("hot".to_owned(), 0);
    store
        .transact(async |tx| {
            let revision = tx.get(&THINGS, &scope, &key).await?.map_or(0, |thing| thing.revision);
            tx.put(&THINGS, &scope, &key, &thing(revision + 1)).await
        })
        .await
        .expect("a transaction failed");
}
