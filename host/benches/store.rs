//! How many durable transactions a second the store commits, and how many reads it answers, beside the floor under it: plain
//! `fdatasync` of a small write on the same disk. `cargo bench -p muster-host --bench store [-- FOLDER]`; the folder decides which
//! disk is measured.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use muster_host::store::{Index, Range, Record, RegionScope, Store, Table};
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

const WRITERS: u64 = 500;
const MEASURED: Duration = Duration::from_secs(5);

fn thing(revision: u64) -> ThingRecord {
    ThingRecord { revision, state: "InProgress".to_owned(), text: "x".repeat(100) }
}

/// Runs `work(writer, round)` from so many tasks at once and says how often it ended a second, and the longest that one took.
async fn rate<F>(
    tasks: u64,
    work: impl Fn(Store, u64, u64) -> F + Clone + Send + 'static,
    store: &Store,
) -> (f64, Duration)
where
    F: Future<Output = ()> + Send,
{
    let done = Arc::new(AtomicU64::new(0));
    let longest = Arc::new(AtomicU64::new(0));
    let began = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|writer| {
            let (store, done, longest, work) = (store.clone(), Arc::clone(&done), Arc::clone(&longest), work.clone());
            tokio::spawn(async move {
                for round in 0.. {
                    let at = Instant::now();
                    if at - began > MEASURED {
                        break;
                    }
                    work(store.clone(), writer, round).await;
                    done.fetch_add(1, Ordering::Relaxed);
                    longest.fetch_max(at.elapsed().as_micros() as u64, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a writer ended in a panic");
    }
    let longest = Duration::from_micros(longest.load(Ordering::Relaxed));
    (done.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64(), longest)
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

fn report(what: &str, (rate, longest): (f64, Duration)) {
    println!("{what:<48} {rate:>10.0}/s   longest {:>7.1} ms", longest.as_secs_f64() * 1e3);
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
        for count in [2, 6] {
            let store = Store::open(folder.path().join(format!("{count}.redb"))).expect("the store cannot be opened");
            let rate = rate(WRITERS, move |store, writer, round| puts(store, writer, round, count), &store).await;
            report(&format!("transactions of {count} puts, {WRITERS} writers"), rate);
        }
        let store = Store::open(folder.path().join("mixed.redb")).expect("the store cannot be opened");
        report(
            "transactions of 2 puts, one writer",
            rate(1, |store, writer, round| puts(store, writer, round, 2), &store).await,
        );
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
        report("read-modify-writes with an index, 500 writers", rate(WRITERS, updates, &store).await);
        let gets = async |store: Store, writer: u64, round: u64| {
            let scope = RegionScope::new("123456789012", "eu-central-1");
            let key = (format!("mi-{writer:017}"), round % 100);
            store.read(async |view| view.get(&INDEXED, &scope, &key).await).await.expect("a read failed");
            if round.is_multiple_of(64) {
                tokio::task::yield_now().await;
            }
        };
        report("reads of one record, 8 readers", rate(8, gets, &store).await);
        let scans = async |store: Store, writer: u64, _: u64| {
            let scope = RegionScope::new("123456789012", "eu-central-1");
            let range = Range::prefix((format!("mi-{writer:017}"),));
            store.read(async |view| view.scan(&INDEXED, &scope, range.clone(), 50).await).await.expect("a scan failed");
            tokio::task::yield_now().await;
        };
        report("scans of 50 records, 8 readers", rate(8, scans, &store).await);
        let store = Store::in_memory().expect("there is no memory");
        report(
            "in memory: transactions of 2 puts, one writer",
            rate(1, |store, writer, round| puts(store, writer, round, 2), &store).await,
        );
    });
}
