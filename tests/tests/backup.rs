//! `muster backup` with the real binary: of a host that is busy, and of a folder that none runs on.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeMap;
use std::ops::Range;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use muster_host::hosts::BeatRecord;
use muster_host::secrets::HostKeyOptions;
use muster_host::serve::{ServeOptions, Serving};
use muster_host::store::{Error, HostScope, Store, Table, Tx, View};
use muster_host::tls::Transport;
use muster_tests::client::Client;
use muster_tests::{Muster, binary, plugins};
use serde_json::{Value, json};

/// Clients that put parameters, each as fast as it is answered.
const WRITERS: usize = 16;

fn backup(arguments: &[&str]) -> Output {
    Command::new(binary("muster")).arg("backup").args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// What it printed.
fn done(arguments: &[&str]) -> String {
    let output = backup(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The one sentence with which it refused.
fn refused(arguments: &[&str]) -> String {
    let output = backup(arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    let lines: Vec<&str> = said.lines().collect();
    let [line] = lines.as_slice() else { panic!("not one line: {said}") };
    line.strip_prefix("muster: ").unwrap().to_owned()
}

/// Gives a restored host the key of the one that the backup is of, which no backup holds.
fn give_key(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    std::fs::copy(from.join("host.key"), to.join("host.key")).unwrap();
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What clients put into a host, each as fast as it is answered, and when.
#[derive(Default)]
struct Load {
    /// Counts what begins and ends, so that it is known what came after what.
    moments: AtomicU64,
    acknowledged: AtomicU64,
    enough: AtomicBool,
}

/// A put that was acknowledged: a writer's next number, into the next of its parameters.
struct Written {
    began: u64,
    ended: u64,
}

/// Parameters that a writer puts, one after the other and again.
const PARAMETERS: u64 = 50;

/// Puts parameters below a path until it is told to stop.
async fn put_all(mut client: Client, path: String, load: Arc<Load>) -> Vec<Written> {
    let mut written = Vec::new();
    while !load.enough.load(Ordering::Acquire) {
        let number = written.len() as u64;
        let name = format!("{path}/{}", number % PARAMETERS);
        let put = json!({ "Name": name, "Value": number.to_string(), "Type": "String", "Overwrite": true });
        let began = load.moments.fetch_add(1, Ordering::AcqRel);
        client.ssm("PutParameter", put).await;
        written.push(Written { began, ended: load.moments.fetch_add(1, Ordering::AcqRel) });
        load.acknowledged.fetch_add(1, Ordering::Release);
    }
    written
}

/// What was put while a backup was made, of each writer, and the moments when the backup was asked for and was there.
struct Loaded {
    writers: Vec<Vec<Written>>,
    asked: u64,
    made: u64,
}

/// Has writers put parameters below `path`, and meanwhile a backup made. What it printed.
async fn backup_under_load(muster: &Muster, path: &str, create: &[&str]) -> (Loaded, String) {
    let load = Arc::new(Load::default());
    let writer = |number| tokio::spawn(put_all(Client::of(muster), format!("{path}/{number}"), Arc::clone(&load)));
    let writers: Vec<_> = (0..WRITERS).map(writer).collect();
    // As many as there are parameters, so that most are written over meanwhile.
    while load.acknowledged.load(Ordering::Acquire) < WRITERS as u64 * PARAMETERS {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let (count, began) = (load.acknowledged.load(Ordering::Acquire), Instant::now());
    let asked = load.moments.load(Ordering::Acquire);
    let said = tokio::task::block_in_place(|| done(create));
    let made = load.moments.load(Ordering::Acquire);
    let rate = (load.acknowledged.load(Ordering::Acquire) - count) as f64 / began.elapsed().as_secs_f64();
    println!("{rate:.0} parameters a second were put while the backup was made; {said}");
    load.enough.store(true, Ordering::Release);
    let mut written = Vec::new();
    for writer in writers {
        written.push(writer.await.unwrap());
    }
    assert!(made > asked, "the host stood still");
    (Loaded { writers: written, asked, made }, said)
}

/// Every parameter below a path as the API gives it, by its name.
async fn parameters(muster: &Muster, path: &str) -> BTreeMap<String, Value> {
    let mut client = Client::of(muster);
    let mut found = BTreeMap::new();
    let mut input = json!({ "Path": path, "Recursive": true, "MaxResults": 10 });
    loop {
        let mut page = client.ssm("GetParametersByPath", input.clone()).await;
        for parameter in page["Parameters"].as_array_mut().unwrap() {
            found.insert(parameter["Name"].as_str().unwrap().to_owned(), parameter.take());
        }
        match page["NextToken"].as_str() {
            Some(token) if !token.is_empty() => input["NextToken"] = json!(token),
            _ => return found,
        }
    }
}

/// Holds the parameters of a restored host against what was put: of each writer it has everything up to one of its writes and nothing after,
/// and of all together nothing without what had been acknowledged before it began.
fn is_one_state(found: &BTreeMap<String, Value>, path: &str, loaded: &Loaded) {
    let (mut latest_began, mut earliest_missing, mut expected_count) = (0, u64::MAX, 0);
    for (writer, written) in loaded.writers.iter().enumerate() {
        let value = |slot: u64| {
            let parameter = found.get(&format!("{path}/{writer}/{slot}"))?;
            Some((parameter["Value"].as_str()?.parse::<u64>().ok()?, parameter["Version"].as_u64()?))
        };
        let there = (0..PARAMETERS).filter_map(value).map(|(number, _)| number + 1).max().unwrap_or(0);
        for slot in 0..PARAMETERS.min(there) {
            let last = (there - 1 - slot) / PARAMETERS * PARAMETERS + slot;
            assert_eq!(value(slot), Some((last, last / PARAMETERS + 1)), "{path}/{writer}/{slot}, of {there} writes");
        }
        expected_count += there.min(PARAMETERS) as usize;
        let (included, missing) = written.split_at(there as usize);
        latest_began = latest_began.max(included.last().map_or(0, |last| last.began));
        earliest_missing = earliest_missing.min(missing.first().map_or(u64::MAX, |first| first.ended));
    }
    assert_eq!(found.len(), expected_count);
    assert!(
        latest_began < earliest_missing,
        "a write is there, and not one that had been acknowledged before it began"
    );
    assert!(
        loaded.asked < earliest_missing,
        "a write is missing that was acknowledged before the backup was asked for"
    );
    assert!(latest_began < loaded.made, "a write is there that began after the backup was made");
    assert!(earliest_missing < u64::MAX, "nothing was written while the backup was made");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_under_load_is_one_state_that_goes_into_the_other_engine_and_back() {
    let scratch = tempfile::tempdir().unwrap();
    let [first, second, in_database, in_folder] =
        ["first.backup", "second.backup", "database", "folder"].map(|name| scratch.path().join(name));
    let muster = Muster::start("serve", &[]);
    let create = ["create", "--data-dir", text(&muster.data_dir), "--out", text(&first)];
    let (loaded, said) = backup_under_load(&muster, "/first", &create).await;
    assert!(said.contains(" on redb, "), "{said}");
    done(&["verify", text(&first)]);

    let url = muster_test_postgres::shared().database();
    let place = ["--store", url.as_str(), "--data-dir", text(&in_database)];
    done(&[&["restore", text(&first)], &place[..]].concat());
    give_key(&muster.data_dir, &in_database);
    let database = Muster::start_in(&in_database, "serve", &[], &[("MUSTER_STORE", &url)]).unwrap();
    let restored = parameters(&database, "/first").await;
    is_one_state(&restored, "/first", &loaded);

    let create = ["create", "--data-dir", text(&database.data_dir), "--out", text(&second)];
    let (loaded, said) = backup_under_load(&database, "/second", &create).await;
    assert!(said.contains(" on PostgreSQL, "), "{said}");
    done(&["verify", text(&second)]);
    done(&["restore", text(&second), "--data-dir", text(&in_folder)]);
    give_key(&muster.data_dir, &in_folder);
    let folder = Muster::start_in(&in_folder, "serve", &[], &[]).unwrap();
    is_one_state(&parameters(&folder, "/second").await, "/second", &loaded);
    assert_eq!(parameters(&folder, "/first").await, restored, "what went through both engines is as it was");

    // Whoever names a database gets that one's state, whatever host runs on the folder.
    let named = scratch.path().join("named.backup");
    let store = ["--store", url.as_str(), "--data-dir", text(&muster.data_dir), "--without-blobs"];
    let said = done(&[&["create", "--out", text(&named)], &store[..]].concat());
    assert!(said.contains(" on PostgreSQL, "), "{said}");
    let said = refused(&[&["create", "--out", "-"], &store[..4]].concat());
    assert!(said.contains("--blobs"), "the folder's blobs are another store's: {said}");
}

/// Written together: any record serves.
static LEFT: Table<HostScope, (u64, u64), BeatRecord> = Table::new("test-left");
static RIGHT: Table<HostScope, (u64, u64), BeatRecord> = Table::new("test-right");

/// How many transactions of each writer are there. Each is whole, and none is missing before another.
async fn transactions(store: &Store, writers: Range<u64>) -> Vec<u64> {
    let mut counts = Vec::new();
    for writer in writers {
        let numbers = async |table| {
            let (mut numbers, mut range) = (Vec::new(), muster_host::store::Range::prefix((writer,)));
            loop {
                let page = store.read(async |view: &View| view.scan(table, &HostScope, range.clone(), 1_000).await);
                let page = page.await.unwrap();
                numbers.extend(page.rows.into_iter().map(|((_, number), _)| number));
                match page.next {
                    Some(next) => range = muster_host::store::Range::prefix((writer,)).resume(&next),
                    None => return numbers,
                }
            }
        };
        let (left, right) = (numbers(&LEFT).await, numbers(&RIGHT).await);
        assert_eq!(left, right, "a transaction is there in part");
        assert_eq!(left, (0..left.len() as u64).collect::<Vec<_>>());
        counts.push(left.len() as u64);
    }
    counts
}

/// Starts a host in this process, has writers change its store without the API, which is slower, and a backup made by the command meanwhile.
/// What had been acknowledged before, and after.
async fn backup_of_own_host(
    data_dir: &Path,
    store: Option<&str>,
    writers: Range<u64>,
    out: &Path,
) -> (Vec<u64>, Vec<u64>) {
    let serving = Serving::start(ServeOptions {
        data_dir: data_dir.to_owned(),
        store: store.map(str::to_owned),
        store_connections: 24,
        listen: "127.0.0.1:0".parse().unwrap(),
        advertise: None,
        account: None,
        region: "us-east-1".to_owned(),
        blobs: None,
        ephemeral: false,
        inventory_every_seconds: 1_800,
        collector_inputs: None,
        rates: None,
        host_key: HostKeyOptions::default(),
        metrics_token: None,
        transport: Transport::Plain { beyond_loopback: false },
    })
    .await
    .unwrap();
    let counts: Arc<Vec<AtomicU64>> = Arc::new(writers.clone().map(|_| AtomicU64::new(0)).collect());
    let enough = Arc::new(AtomicBool::new(false));
    let write = |(slot, writer): (usize, u64)| {
        let (store, counts, enough) =
            (serving.host.store.with_error::<Error>(), Arc::clone(&counts), Arc::clone(&enough));
        tokio::spawn(async move {
            for number in 0.. {
                if enough.load(Ordering::Acquire) {
                    return;
                }
                let write = async |tx: &mut Tx| {
                    tx.put(&LEFT, &HostScope, &(writer, number), &BeatRecord::default()).await?;
                    tx.put(&RIGHT, &HostScope, &(writer, number), &BeatRecord::default()).await
                };
                store.transact(write).await.unwrap();
                counts[slot].store(number + 1, Ordering::Release);
            }
        })
    };
    let tasks: Vec<_> = writers.enumerate().map(write).collect();
    let acknowledged = || counts.iter().map(|count| count.load(Ordering::Acquire)).collect::<Vec<_>>();
    while acknowledged().iter().sum::<u64>() < 3_000 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let (before, began) = (acknowledged(), Instant::now());
    let create = ["create", "--data-dir", text(data_dir), "--out", text(out)];
    let said = tokio::task::block_in_place(|| done(&create));
    let (after, seconds) = (acknowledged(), began.elapsed().as_secs_f64());
    let rate = (after.iter().sum::<u64>() - before.iter().sum::<u64>()) as f64 / seconds;
    println!("{rate:.0} transactions a second were made while the backup was made; {said}");
    enough.store(true, Ordering::Release);
    for task in tasks {
        task.await.unwrap();
    }
    // One more of each may have been durable by then, and not yet counted.
    let after = after.iter().map(|count| count + 1).collect();
    serving.stop().await.unwrap();
    (before, after)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_has_every_transaction_whole_or_not_however_fast_they_come() {
    let scratch = tempfile::tempdir().unwrap();
    let [first, second, in_file, in_database, in_folder] =
        ["first.backup", "second.backup", "file", "database", "folder"].map(|name| scratch.path().join(name));
    let url = muster_test_postgres::shared().database();
    let within = |there: &[u64], (before, after): (Vec<u64>, Vec<u64>)| {
        let bounds = before.iter().zip(&after);
        let is_within = there.iter().zip(bounds).all(|(there, (before, after))| before <= there && there <= after);
        assert!(is_within, "{there:?} is not within {before:?} and {after:?}");
    };

    let bounds = backup_of_own_host(&in_file, None, 0..32, &first).await;
    let restore = ["restore", text(&first), "--store", url.as_str(), "--data-dir", text(&in_database)];
    tokio::task::block_in_place(|| done(&restore));
    give_key(&in_file, &in_database);
    let store = Store::connect(&url, 4).await.unwrap();
    let from_file = transactions(&store, 0..32).await;
    within(&from_file, bounds);
    store.close().await.unwrap();

    let bounds = backup_of_own_host(&in_database, Some(&url), 32..64, &second).await;
    tokio::task::block_in_place(|| done(&["restore", text(&second), "--data-dir", text(&in_folder)]));
    let store = Store::open(in_folder.join("state.redb")).unwrap();
    within(&transactions(&store, 32..64).await, bounds);
    assert_eq!(transactions(&store, 0..32).await, from_file, "what went through both engines is as it was");
}

#[test]
fn a_backup_has_the_plugins_and_is_for_its_owner_and_for_no_place_that_is_taken() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("ports.wasm");
    plugins::build("plugins/examples/port-range", &component);
    let models = plugins::models(scratch.path());
    let (file, restored) = (scratch.path().join("state.backup"), scratch.path().join("restored"));

    let muster = Muster::start("serve", &[]);
    let configuration = muster.python("backup.py", &["before", text(&models), text(&component)]);
    let create = ["create", "--data-dir", text(&muster.data_dir), "--out", text(&file)];
    let said = done(&create);
    assert!(said.starts_with(&format!("written to {}: the state of 2", file.display())), "{said}");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let verified = done(&["verify", text(&file)]);
    assert_eq!(verified.split_once(": ").unwrap().1, said.split_once(": ").unwrap().1);

    let data = ["--data-dir", text(&restored)];
    done(&[&["restore", text(&file)], &data[..]].concat());
    give_key(&muster.data_dir, &restored);
    let copy = Muster::start_in(&restored, "serve", &[], &[]).unwrap();
    copy.python("backup.py", &["after", configuration.trim()]);

    // Nothing is put over a state, of a host that runs or not.
    let said = refused(&[&["restore", text(&file)], &data[..]].concat());
    assert!(
        said.starts_with(&format!("{} is in use by another process", restored.join("state.redb").display())),
        "{said}"
    );
    drop(copy);
    let said = refused(&[&["restore", text(&file)], &data[..]].concat());
    assert!(said.starts_with(&format!("{} holds a state already", restored.join("state.redb").display())), "{said}");
    let said = refused(&create);
    assert_eq!(said, format!("{} is there already", file.display()));
}

#[test]
fn a_backup_goes_through_pipes_and_one_that_is_cut_off_makes_no_host() {
    let scratch = tempfile::tempdir().unwrap();
    let (first, second, third) =
        (scratch.path().join("first"), scratch.path().join("second"), scratch.path().join("third"));
    assert_eq!(
        refused(&["create", "--data-dir", text(&first), "--out", "-"]),
        format!("{} holds no state of a host", first.display())
    );
    Muster::start_in(&first, "serve", &[], &[]).unwrap().kill();
    // The socket of the killed host is there, and nobody answers.
    assert!(first.join("admin.sock").exists());
    let script = r#""$0" backup create --data-dir "$1" --out - | tee "$3" | "$0" backup restore - --data-dir "$2""#;
    let file = scratch.path().join("piped");
    let arguments = [binary("muster"), first.clone(), second.clone(), file.clone()];
    let piped = Command::new("bash").args(["-o", "pipefail", "-c", script]).args(&arguments).output().unwrap();
    assert!(piped.status.success(), "{}", String::from_utf8_lossy(&piped.stderr));
    give_key(&first, &second);
    Muster::start_in(&second, "serve", &[], &[]).unwrap();
    let credentials = |folder: &Path| std::fs::read_to_string(folder.join("credentials")).unwrap();
    assert_eq!(credentials(&first), credentials(&second), "the key is part of the state");

    let whole = std::fs::read(&file).unwrap();
    let cut = scratch.path().join("cut");
    std::fs::write(&cut, &whole[..whole.len() - 1]).unwrap();
    let why = format!("{}: it is cut off: its end is missing", cut.display());
    assert_eq!(refused(&["verify", text(&cut)]), why);
    let said = refused(&["restore", text(&cut), "--data-dir", text(&third)]);
    let half = format!("({} is half restored: no host starts on it, and another restore begins anew)", third.display());
    assert_eq!(said, format!("{why} {half}"));
    let refused_start = Muster::start_in(&third, "serve", &[], &[]).err().unwrap();
    assert!(refused_start.stderr.contains("is half restored"), "{}", refused_start.stderr);
    done(&["restore", text(&file), "--data-dir", text(&third)]);
    give_key(&first, &third);
    Muster::start_in(&third, "serve", &[], &[]).unwrap();

    let foreign = scratch.path().join("credentials");
    std::fs::write(&foreign, credentials(&first)).unwrap();
    let said = refused(&["restore", text(&foreign), "--data-dir", text(&scratch.path().join("fourth"))]);
    assert_eq!(said, format!("{}: it is not a backup of Muster", foreign.display()));
    assert!(!scratch.path().join("fourth").exists());
}
