//! One host, and simulated nodes by the thousand in another process (this one): what an idle connection takes of the host's
//! memory, and how long one command takes until every node's result is stored.
//!
//! `cargo bench -p muster-tests --bench fleet [-- FOLDER [NODES…]]`; the folder decides which disk is measured. The nodes share the
//! machine with the host, so that their part of the processors is printed too. A command has ended when ListCommands, asked every
//! 10 ms, says so; after that each node's result is read back.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::Arc;
use std::time::{Duration, Instant};

use muster_agent::register::Activation;
use muster_fleet::{Begun, Deed, Fleet};
use muster_tests::Muster;
use muster_tests::client::Client;
use muster_tests::figures::{processor_time, resident_bytes, syncs_a_second};
use serde_json::json;

/// What one activation registers at most.
const ACTIVATION_NODES: usize = 1_000;
/// How often a command is sent to all nodes.
const COMMANDS: usize = 3;
const POLL: Duration = Duration::from_millis(10);
/// After the last connection: what it took to come about has been given back.
const SETTLE: Duration = Duration::from_secs(3);

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let folder = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let mut counts: Vec<usize> = arguments.map(|argument| argument.parse().unwrap()).collect();
    if counts.is_empty() {
        counts = vec![1_000, 10_000];
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    println!("fdatasync of 128 bytes, one after the other: {:.0}/s", syncs_a_second(&folder));
    for count in counts {
        runtime.block_on(measure(&folder, count));
    }
}

async fn measure(folder: &Path, count: usize) {
    let data = tempfile::tempdir_in(folder).unwrap();
    let mut muster = Muster::start_in(&data.path().join("data"), "serve", &[], &[]).unwrap();
    let host = muster.child().id();
    let mut client = Client::of(&muster);
    client.grant_shell("operator").await;
    let content = json!({
        "schemaVersion": "2.2",
        "mainSteps": [{ "action": "aws:runShellScript", "name": "say", "inputs": { "runCommand": ["true"] } }],
    });
    client
        .ssm("CreateDocument", json!({ "Name": "say", "Content": content.to_string(), "DocumentType": "Command" }))
        .await;

    let mut fleet = Fleet::new(&muster.url, 1, Arc::new(|_: &Begun<'_>| Deed::exit(0))).unwrap();
    let began = Instant::now();
    while fleet.nodes().len() < count {
        let some = (count - fleet.nodes().len()).min(ACTIVATION_NODES);
        let tags = [json!({ "Key": "Role", "Value": "all" })];
        let input = json!({ "IamRole": "node", "RegistrationLimit": some, "Tags": tags });
        let made = client.ssm("CreateActivation", input).await;
        let text = |member: &str| made[member].as_str().unwrap().to_owned();
        fleet.enrol(&Activation { id: text("ActivationId"), code: text("ActivationCode") }, some).await.unwrap();
    }
    let registered = began.elapsed();

    let before = resident_bytes(host);
    let own_before = resident_bytes(id());
    let began = Instant::now();
    fleet.start();
    fleet.connected().await;
    let connected = began.elapsed();
    tokio::time::sleep(SETTLE).await;
    let each = |after: u64, before: u64| after.saturating_sub(before) as f64 / count as f64 / 1024.0;
    println!("\n{count} nodes: registered in {:.1} s, connected in {:.1} s", seconds(registered), seconds(connected));
    println!(
        "  idle connection: {:.1} KiB of the host's memory (target: 20 at most), {:.1} KiB of the simulated node's",
        each(resident_bytes(host), before),
        each(resident_bytes(id()), own_before),
    );

    for _ in 0..COMMANDS {
        let (host_before, own_before) = (processor_time(host), processor_time(id()));
        let began = Instant::now();
        let input = json!({
            "DocumentName": "say",
            "Targets": [{ "Key": "tag:Role", "Values": ["all"] }],
            "MaxConcurrency": "100%",
            "MaxErrors": "0",
        });
        let sent = client.ssm("SendCommand", input).await;
        let id_of_command = sent["Command"]["CommandId"].clone();
        let command = loop {
            let found = client.ssm("ListCommands", json!({ "CommandId": id_of_command })).await;
            let command = found["Commands"][0].clone();
            if !matches!(command["Status"].as_str(), Some("Pending" | "InProgress")) {
                break command;
            }
            tokio::time::sleep(POLL).await;
        };
        let took = began.elapsed();
        let (host_used, own_used) = (processor_time(host) - host_before, processor_time(id()) - own_before);
        assert_eq!((&command["Status"], &command["CompletedCount"]), (&json!("Success"), &json!(count)), "{command}");
        let input = json!({ "CommandId": id_of_command });
        let invocations = client.ssm_all("ListCommandInvocations", input, "CommandInvocations").await;
        assert_eq!(invocations.iter().filter(|found| found["Status"] == "Success").count(), count);
        println!(
            "  one command, MaxConcurrency 100 %, all results stored: {:.2} s ({:.0} nodes/s); processors: host {:.2} s, \
             nodes {:.2} s",
            seconds(took),
            count as f64 / seconds(took),
            seconds(host_used),
            seconds(own_used),
        );
    }
    println!("  host's memory after that: {:.0} MiB", resident_bytes(host) as f64 / 1024.0 / 1024.0);
    fleet.stop().await.unwrap();
}

fn seconds(duration: Duration) -> f64 {
    duration.as_secs_f64()
}
