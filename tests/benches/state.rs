//! A host whose state is large, in its folder and in PostgreSQL: how long it takes to start, how much memory it has then, and what
//! operations cost, at a thousand nodes and at a hundred thousand.
//!
//! `cargo bench -p muster-tests --bench state [-- FOLDER [NODES…]]`. The nodes register as any do, in as many regions as it takes, and
//! have a parameter each; none of them is connected but one, which does what is asked of it. A start is measured from the process to
//! the line that says where it listens, after a stop and after a kill. The server of PostgreSQL is on the same machine, in the system's
//! temporary folder.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use muster_agent::register::Activation;
use muster_fleet::{Begun, Deed, Fleet};
use muster_test_postgres::Cluster;
use muster_tests::Muster;
use muster_tests::client::Client;
use muster_tests::figures::{resident_bytes, syncs_a_second};
use serde_json::{Value, json};

/// What one activation registers at most.
const ACTIVATION_NODES: usize = 1_000;
/// A region has 20,000 nodes at most, and 10,000 parameters.
const REGION_NODES: usize = 10_000;
/// How often an operation is asked for.
const TIMES: usize = 300;

/// What is asked for the how-manieth time.
type Input<'a> = dyn Fn(usize) -> Value + 'a;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let folder = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let mut counts: Vec<usize> = arguments.map(|argument| argument.parse().unwrap()).collect();
    if counts.is_empty() {
        counts = vec![1_000, 10_000, 100_000];
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    println!("fdatasync of 128 bytes, one after the other: {:.0}/s", syncs_a_second(&folder));
    let settings = [("fsync", "on"), ("shared_buffers", "256MB"), ("max_pred_locks_per_transaction", "1024")];
    let cluster = Cluster::start_with(&settings);
    for count in counts {
        runtime.block_on(measure(&folder, count, None));
        runtime.block_on(measure(&folder, count, Some(&cluster)));
    }
}

async fn measure(folder: &Path, count: usize, cluster: Option<&Cluster>) {
    let folder = tempfile::tempdir_in(folder).unwrap();
    let data = folder.path().join("data");
    let database = cluster.map(|cluster| (cluster, cluster.database()));
    let start = |listen: &str| {
        let settings: Vec<_> = database.iter().map(|(_, url)| ("MUSTER_STORE", url.as_str())).collect();
        let began = Instant::now();
        let muster = Muster::start_in(&data, "serve", &["--listen", listen], &settings).unwrap();
        (muster, began.elapsed())
    };
    let mut muster = start("127.0.0.1:0").0;
    let listen = muster.url.trim_start_matches("http://").to_owned();
    let mut fleet = Fleet::new(&muster.url, 1, Arc::new(|_: &Begun<'_>| Deed::exit(0))).unwrap();
    let began = Instant::now();
    for first in (0..count).step_by(REGION_NODES) {
        fill(&muster, &mut fleet, first / REGION_NODES, REGION_NODES.min(count - first)).await;
    }
    let filled = began.elapsed();
    muster.stop();

    let (mut muster, after_stop) = start(&listen);
    muster.kill();
    let (mut muster, after_kill) = start(&listen);
    let resident = resident_bytes(muster.child().id());
    let size = match &database {
        Some((cluster, url)) => {
            let name = url.rsplit_once('/').unwrap().1;
            cluster.sql(name, "SELECT pg_database_size(current_database())").trim().parse().unwrap()
        }
        None => std::fs::metadata(data.join("state.redb")).unwrap().len(),
    };
    println!(
        "\n{count} nodes in {} ({:.0} s to make them, {} MiB): started in {:.2} s after a stop, {:.2} s after a kill (target: 2 at most); \
         {:.0} MiB of memory then",
        if cluster.is_some() { "PostgreSQL" } else { "a folder" },
        filled.as_secs_f64(),
        size >> 20,
        after_stop.as_secs_f64(),
        after_kill.as_secs_f64(),
        resident as f64 / 1024.0 / 1024.0,
    );

    fleet.node(0).start();
    fleet.connected().await;
    let id = fleet.nodes()[0].id().to_owned();
    let mut client = Client::of(&muster).in_region(&region(0));
    let name = |number: usize| format!("/nodes/{:05}", number * 7919 % REGION_NODES.min(count));
    let asked: [(&str, &str, &Input<'_>); 5] = [
        ("GetParameter", "GetParameter", &|number| json!({ "Name": name(number) })),
        (
            "PutParameter",
            "PutParameter",
            &|number| json!({ "Name": name(number), "Value": number.to_string(), "Type": "String", "Overwrite": true }),
        ),
        ("DescribeInstanceInformation, 50 of them", "DescribeInstanceInformation", &|_| json!({ "MaxResults": 50 })),
        (
            "DescribeInstanceInformation, by id",
            "DescribeInstanceInformation",
            &|_| json!({ "Filters": [{ "Key": "InstanceIds", "Values": [id] }] }),
        ),
        ("SendCommand to one node", "SendCommand", &|_| json!({ "DocumentName": "say", "InstanceIds": [id] })),
    ];
    for (title, operation, input) in asked {
        let mut took = Vec::new();
        for number in 0..TIMES {
            let began = Instant::now();
            client.ssm(operation, input(number)).await;
            took.push(began.elapsed());
        }
        took.sort_unstable();
        let millis = |at: usize| took[at].as_secs_f64() * 1e3;
        println!("  {title}: p50 {:.2} ms, p99 {:.2} ms", millis(TIMES / 2), millis(TIMES * 99 / 100));
    }
    fleet.stop().await.unwrap();
    muster.stop();
}

fn region(number: usize) -> String {
    format!("eu-test-{number}")
}

/// Makes a region with so many nodes and parameters, and the document.
async fn fill(muster: &Muster, fleet: &mut Fleet, number: usize, count: usize) {
    let mut client = Client::of(muster).in_region(&region(number));
    client.grant_shell("operator").await;
    let content = json!({
        "schemaVersion": "2.2",
        "mainSteps": [{ "action": "aws:runShellScript", "name": "say", "inputs": { "runCommand": ["true"] } }],
    });
    let document = json!({ "Name": "say", "Content": content.to_string(), "DocumentType": "Command" });
    client.ssm("CreateDocument", document).await;
    let mut made = 0;
    while made < count {
        let some = (count - made).min(ACTIVATION_NODES);
        let activation = client.ssm("CreateActivation", json!({ "IamRole": "node", "RegistrationLimit": some })).await;
        let text = |member: &str| activation[member].as_str().unwrap().to_owned();
        fleet.enrol(&Activation { id: text("ActivationId"), code: text("ActivationCode") }, some).await.unwrap();
        made += some;
    }
    // Many at once, which share their commits.
    const WRITERS: usize = 64;
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let mut client = Client::of(muster).in_region(&region(number));
        writers.spawn(async move {
            for number in (writer..count).step_by(WRITERS) {
                let put = json!({ "Name": format!("/nodes/{number:05}"), "Value": "0", "Type": "String" });
                client.ssm("PutParameter", put).await;
            }
        });
    }
    while let Some(ended) = writers.join_next().await {
        ended.unwrap();
    }
}
