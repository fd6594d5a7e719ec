//! Inventory of many nodes with 700 packages each: how many entries a second are stored, how large the store becomes, and how long
//! GetInventory takes by application and version, in memory and on disk.
//!
//! `cargo bench -p muster-host --bench inventory [-- NODES [FOLDER]]`; the folder decides which disk is measured.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use muster_env::Env;
use muster_host::hosts::Member;
use muster_host::operation::{Answer, AnswerForm, Caller, Ctx, PageKey, Registry};
use muster_host::plugins::Engine;
use muster_host::store::{Blobs, RegionScope, Store, Tx};
use muster_host::systems::inventory::{Upload, collected};
use muster_host::systems::nodes::{NODES, NodeRecord};
use muster_protocol::Machine;
use serde_json::{Value, json};

const NODES_MEASURED: u64 = 1_000;
const PACKAGES: u64 = 700;
/// Packages that there are, of which each node has some, in one of three versions.
const KNOWN: u64 = 3_000;
/// Nodes whose inventory comes at the same time.
const WRITERS: u64 = 50;
const ROUNDS: usize = 5;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let count = arguments.next().map_or(NODES_MEASURED, |count| count.parse().unwrap());
    let folder = tempfile::tempdir_in(arguments.next().map_or_else(std::env::temp_dir, PathBuf::from)).unwrap();
    let path = folder.path().join("state");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    println!("{count} nodes with {PACKAGES} packages each");
    println!("in memory");
    runtime.block_on(measure(Store::in_memory().unwrap(), count));
    println!("on disk");
    runtime.block_on(measure(Store::open(&path).unwrap(), count));
    let bytes = std::fs::metadata(&path).unwrap().len() as f64;
    println!("  {:<58} {:>9.1} MiB   {:.0} KiB a node", "size", bytes / 1048576.0, bytes / count as f64 / 1024.0);
}

async fn measure(store: Store, count: u64) {
    let ctx = ctx(store);
    let mut spent = Duration::ZERO;
    for first in (0..count).step_by(WRITERS as usize) {
        let uploads: Vec<_> =
            (first..count.min(first + WRITERS)).map(|number| (id(number), packages(number))).collect();
        // Made ready by the client; checked, packed and stored by the host.
        let began = Instant::now();
        join_all(uploads.into_iter().map(|(id, items)| put(&ctx, id, items))).await;
        spent += began.elapsed();
    }
    println!("  {:<58} {:>9.0} /s", "entries stored", (count * PACKAGES) as f64 / spent.as_secs_f64());

    let filter =
        |key: &str, value: &str| json!({"Key": format!("AWS:Application.{key}"), "Values": [value], "Type": "Equal"});
    let by = |name: &str, version: &str| json!({"Filters": [filter("Name", name), filter("Version", version)]});
    // Every third node has it in this version; no node has the other.
    let common = by("libcommon-0000-perl", "1.1.7-3+deb12u1");
    let none = by("libcommon-0000-perl", "9.9");
    let names = json!({"Aggregators": [{"Expression": "AWS:Application.Name"}], "MaxResults": 50});
    let nested = json!({"Aggregators": [{
        "Expression": "AWS:Application.Name", "Aggregators": [{"Expression": "AWS:Application.Version"}],
    }], "MaxResults": 50});
    for (what, request) in [
        ("GetInventory by name and version, a page of 50 nodes", &common),
        ("GetInventory by name and version, found on no node", &none),
        ("GetInventory, nodes by name", &names),
        ("GetInventory, nodes by name and version", &nested),
    ] {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let began = Instant::now();
            let answer = ask(&ctx, "GetInventory", request.clone()).await;
            times.push(began.elapsed());
            let found = answer["Entities"].as_array().unwrap().len();
            assert!(if *request == none { found == 0 } else { found > 0 }, "{answer}");
        }
        times.sort_unstable();
        println!("  {what:<58} {:>9.1} ms", times[ROUNDS / 2].as_secs_f64() * 1e3);
    }
}

async fn put(ctx: &Ctx, id: String, items: Value) {
    let upload = Upload::of_node(&id, items).unwrap();
    let node = node(&id);
    let now = ctx.env.now_millis();
    ctx.store
        .transact(async |tx: &mut Tx| {
            tx.put(&NODES, &ctx.scope, &id, &node).await?;
            collected(tx, &ctx.scope, &id, &upload, now).await
        })
        .await
        .unwrap();
}

async fn ask(ctx: &Ctx, operation: &str, request: Value) -> Value {
    let mut registry = Registry::new();
    muster_host::systems::inventory::register(&mut registry);
    let model = registry.models().find(|model| model.name == operation).unwrap();
    let prepared = registry.get(model).unwrap().prepare(request).unwrap();
    match prepared.run(ctx.clone(), AnswerForm::Value).await.unwrap() {
        Answer::Value(value) => value,
        Answer::Text(_) => unreachable!("a value was asked for"),
    }
}

fn ctx(store: Store) -> Ctx {
    let scope = RegionScope::new("111122223333", "eu-west-1");
    let model = muster_types::ssm::SERVICE.operation("GetInventory").unwrap();
    Ctx {
        store: store.with_error(),
        blobs: Blobs::in_memory(),
        env: Env::system(),
        keys: muster_host::secrets::Keys::random(&Env::system()),
        plugins: Engine::new(Vec::new()),
        issuers: muster_host::access::Issuers::default(),
        member: Member::new(uuid::Uuid::nil(), "http://127.0.0.1", true),
        caller: Caller::anonymous(),
        request_id: String::new(),
        audit: muster_host::audit::Pending::unrecorded(""),
        page: PageKey::new([7; 32]).bind(model, &scope, "", &Value::Null),
        scope,
    }
}

fn id(number: u64) -> String {
    format!("mi-{:017x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 8)
}

fn node(id: &str) -> NodeRecord {
    NodeRecord {
        id: id.to_owned(),
        name: None,
        activation_id: "0a1b2c3d-0000-4000-8000-0123456789ab".to_owned(),
        iam_role: "node".to_owned(),
        registered_at: 0,
        public_key: "A".repeat(44),
        machine: Machine {
            platform_type: "Linux".to_owned(),
            platform_name: "Debian GNU/Linux".to_owned(),
            platform_version: "12".to_owned(),
            computer_name: id.to_owned(),
            ip_address: Some("192.0.2.7".to_owned()),
            architecture: "x86_64".to_owned(),
            agent_version: "0.1.0".to_owned(),
            user: "root".to_owned(),
        },
        online: false,
        host: None,
        connection: 0,
        last_seen: 0,
    }
}

/// About what dpkg tells of 700 packages.
fn packages(node: u64) -> Value {
    let entry = |at: u64| {
        let package = if at == 0 { 0 } else { 1 + (node * 31 + at * 4) % (KNOWN - 1) };
        let (name, version) =
            (format!("libcommon-{package:04}-perl"), format!("1.{}.7-3+deb12u1", (node + package) % 3));
        json!({
            "ApplicationType": "perl",
            "Architecture": "x86_64",
            "InstalledTime": format!("2026-{:02}-{:02}T03:04:05Z", 1 + node % 12, 1 + at % 28),
            "PackageId": format!("{name}_{version}_amd64.deb"),
            "Publisher": "Debian Perl Group <pkg-perl-maintainers@lists.alioth.debian.org>",
            "Summary": "module for common tasks with lists, hashes and files",
            "URL": format!("https://metacpan.org/release/{name}/"),
            "Name": name,
            "Version": version,
        })
    };
    json!([{
        "TypeName": "AWS:Application", "SchemaVersion": "1.1", "CaptureTime": "2026-01-02T03:04:05Z",
        "ContentHash": node.to_string(), "Content": (0..PACKAGES).map(entry).collect::<Value>(),
    }])
}
