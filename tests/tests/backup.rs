//! `muster backup` with the real binary: of a host that is busy, and of a folder that none runs on.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use muster_tests::client::Client;
use muster_tests::{Muster, binary, plugins};
use serde_json::json;

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

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Puts parameters until it is told to stop; the value that was acknowledged last of each.
async fn put_all(mut client: Client, writer: usize, acknowledged: Arc<Acknowledged>) {
    for number in 0_u64.. {
        if acknowledged.enough.load(Ordering::Acquire) {
            return;
        }
        let name = format!("/load/{writer}/{}", number % 200);
        let value = number.to_string();
        let put = json!({ "Name": name, "Value": value, "Type": "String", "Overwrite": true });
        client.ssm("PutParameter", put).await;
        acknowledged.values.lock().unwrap().insert(name, number);
        acknowledged.count.fetch_add(1, Ordering::Release);
    }
}

#[derive(Default)]
struct Acknowledged {
    values: Mutex<BTreeMap<String, u64>>,
    count: AtomicU64,
    enough: AtomicBool,
}

async fn parameters(muster: &Muster) -> BTreeMap<String, u64> {
    let mut client = Client::of(muster);
    let mut found = BTreeMap::new();
    let mut input = json!({ "Path": "/load", "Recursive": true, "MaxResults": 10 });
    loop {
        let page = client.ssm("GetParametersByPath", input.clone()).await;
        for parameter in page["Parameters"].as_array().unwrap() {
            let value = parameter["Value"].as_str().unwrap().parse().unwrap();
            found.insert(parameter["Name"].as_str().unwrap().to_owned(), value);
        }
        match page["NextToken"].as_str() {
            Some(token) if !token.is_empty() => input["NextToken"] = json!(token),
            _ => return found,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_busy_host_has_all_that_was_acknowledged_before_it_began() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("ports.wasm");
    plugins::build("plugins/examples/port-range", &component);
    let models = plugins::models(scratch.path());
    let (file, restored) = (scratch.path().join("state.backup"), scratch.path().join("restored"));

    let muster = Muster::start("serve", &[]);
    let configuration = muster.python("backup.py", &["before", text(&models), text(&component)]);
    let acknowledged = Arc::new(Acknowledged::default());
    let writers: Vec<_> =
        (0..WRITERS).map(|n| tokio::spawn(put_all(Client::of(&muster), n, Arc::clone(&acknowledged)))).collect();
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = acknowledged.values.lock().unwrap().clone();
    let (count, began) = (acknowledged.count.load(Ordering::Acquire), Instant::now());
    let create = ["create", "--data-dir", text(&muster.data_dir), "--out", text(&file)];
    let said = tokio::task::block_in_place(|| done(&create));
    let rate = (acknowledged.count.load(Ordering::Acquire) - count) as f64 / began.elapsed().as_secs_f64();
    acknowledged.enough.store(true, Ordering::Release);
    for writer in writers {
        writer.await.unwrap();
    }
    let after = acknowledged.values.lock().unwrap().clone();
    println!("{rate:.0} parameters a second were put while the backup was made; {said}");
    assert!(rate > 10.0, "the host stood still: {rate} a second");
    assert!(said.starts_with(&format!("written to {}: the state of 2", file.display())), "{said}");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let verified = done(&["verify", text(&file)]);
    assert_eq!(verified.split_once(": ").unwrap().1, said.split_once(": ").unwrap().1);

    let data = ["--data-dir", text(&restored)];
    done(&[&["restore", text(&file)], &data[..]].concat());
    let copy = Muster::start_in(&restored, "serve", &[], &[]).unwrap();
    let found = parameters(&copy).await;
    for (name, value) in &before {
        let there = found.get(name).unwrap_or_else(|| panic!("{name} was acknowledged before, and is gone"));
        assert!(there >= value, "{name} was {value} before the backup began, and is {there}");
    }
    for (name, there) in &found {
        assert!(after.get(name).is_some_and(|value| there <= value), "{name} is {there}: never acknowledged");
    }
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
    Muster::start_in(&third, "serve", &[], &[]).unwrap();

    let foreign = scratch.path().join("credentials");
    std::fs::write(&foreign, credentials(&first)).unwrap();
    let said = refused(&["restore", text(&foreign), "--data-dir", text(&scratch.path().join("fourth"))]);
    assert_eq!(said, format!("{}: it is not a backup of Muster", foreign.display()));
    assert!(!scratch.path().join("fourth").exists());
}
