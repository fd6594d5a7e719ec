//! One connected node with the real binaries: how long a trivial command takes from SendCommand until its invocation is told to
//! have succeeded, what an idle agent takes of memory, and the sizes of the binaries.
//!
//! `cargo bench -p muster-tests --bench one_node [-- FOLDER…]`, by default a temporary folder and `/dev/shm`: everything here waits for
//! the disk a few times (host: the command, its acceptance, its end; agent: its start, its end), so that the disk's own figure stands
//! beside it. The client signs each request, keeps its connection and asks GetCommandInvocation again as soon as it was answered: the
//! figure includes that, and the document's one step is `true` in the bundled shell.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use muster_tests::client::Client;
use muster_tests::figures::{resident_bytes, syncs_a_second};
use muster_tests::{Muster, binary};
use serde_json::json;

const WARM_UP: usize = 10;
const COMMANDS: usize = 300;
/// A slow disk ends the measuring earlier.
const MEASURED: Duration = Duration::from_secs(30);

fn main() {
    for name in ["muster", "muster-agent"] {
        println!("{name}: {:.1} MiB", mebibytes(std::fs::metadata(binary(name)).unwrap().len()));
    }
    let mut folders: Vec<PathBuf> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).map(PathBuf::from).collect();
    if folders.is_empty() {
        folders = [std::env::temp_dir(), PathBuf::from("/dev/shm")].into_iter().filter(|path| path.is_dir()).collect();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for folder in folders {
        runtime.block_on(measure(&folder));
    }
}

async fn measure(folder: &Path) {
    let syncs = syncs_a_second(folder);
    let data = tempfile::tempdir_in(folder).unwrap();
    let mut muster = Muster::start_in(&data.path().join("data"), "up", &[], &[]).unwrap();
    let agent = child_of(muster.child().id());
    println!("\nin {}, where fdatasync takes {:.2} ms", folder.display(), 1e3 / syncs);
    println!("  idle agent: {:.1} MiB resident (target: 20 MB at most)", mebibytes(resident_bytes(agent)));

    let mut client = Client::of(&muster);
    let nodes = client.ssm("DescribeInstanceInformation", json!({})).await;
    let node = nodes["InstanceInformationList"][0]["InstanceId"].clone();
    let content = json!({
        "schemaVersion": "2.2",
        "mainSteps": [{ "action": "aws:runShellScript", "name": "say", "inputs": { "runCommand": ["true"] } }],
    });
    let document = json!({ "Name": "say", "Content": content.to_string(), "DocumentType": "Command" });
    client.ssm("CreateDocument", document).await;

    let mut took = Vec::new();
    let until = Instant::now() + MEASURED;
    for round in 0..WARM_UP + COMMANDS {
        let began = Instant::now();
        let sent = client.ssm("SendCommand", json!({ "DocumentName": "say", "InstanceIds": [node] })).await;
        let asked = json!({ "CommandId": sent["Command"]["CommandId"], "InstanceId": node });
        let mut found = client.ssm("GetCommandInvocation", asked.clone()).await;
        while matches!(found["Status"].as_str(), Some("Pending" | "InProgress")) {
            found = client.ssm("GetCommandInvocation", asked.clone()).await;
        }
        assert_eq!(found["Status"], "Success", "{found}");
        if round >= WARM_UP {
            took.push(began.elapsed());
        }
        if Instant::now() > until {
            break;
        }
    }
    took.sort_unstable();
    let at = |share: usize| took[(took.len() - 1) * share / 100].as_secs_f64() * 1e3;
    println!(
        "  SendCommand to Success: p50 {:.1} ms, p99 {:.1} ms of {} (targets: 5 and 10)",
        at(50),
        at(99),
        took.len()
    );
    println!("  the agent after that: {:.1} MiB resident", mebibytes(resident_bytes(agent)));
    assert_eq!(muster.stop(), Some(0));
}

/// The one process that this one has started.
fn child_of(parent: u32) -> u32 {
    let tasks = std::fs::read_dir(format!("/proc/{parent}/task")).unwrap();
    let children = tasks.map(|task| std::fs::read_to_string(task.unwrap().path().join("children")).unwrap());
    let children = children.collect::<Vec<_>>().join(" ");
    children.split_whitespace().next().and_then(|child| child.parse().ok()).unwrap()
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1024.0 / 1024.0
}
