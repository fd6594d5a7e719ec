//! A fresh, isolated instance for each call, beside wasmtime alone doing the same.
//!
//! Both make a store and an instance of the same component from a pool, for each kind one, and call it with a name that it does not
//! offer, which it refuses at once. Muster's call has its limits, its granted imports, its clocks and its
//! time-outs around it; wasmtime alone has WASI and imports that trap. The target is at most 1.3 times as long. Measured in turns in
//! one run, on one thread.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is not as it must be")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use muster_env::Env;
use muster_package::Options;
use muster_runtime::{
    Bytes, Call, CallFailure, CancellationToken, Capabilities, Command, Config, Configuration, Failure, Finished,
    Level, Runtime, Stream,
};
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, InstancePre, Linker, ResourceTable, ResourceType, Val};
use wasmtime::{Engine, InstanceAllocationStrategy, PoolingAllocationConfig, Store};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

const ROUNDS: usize = 9;
const CALLS: u32 = 2_000;
const POOL: u32 = 16;

/// A node that nothing is asked of.
struct Node;

#[async_trait]
impl Capabilities for Node {
    async fn run_process(&self, _: Command) -> Result<Finished, Failure> {
        Err(Failure { code: "denied".into(), message: String::new(), retryable: false })
    }

    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        Ok(BTreeMap::new())
    }

    fn write(&self, _: Stream, _: Bytes) {}

    fn log(&self, _: Level, _: &str, _: &[(String, String)]) {}

    fn progress(&self, _: u64, _: Option<u64>, _: &str) {}
}

/// What wasmtime's own embedding of WASI keeps for an instance.
struct Alone {
    wasi: WasiCtx,
    table: ResourceTable,
}

impl WasiView for Alone {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

/// A kind, and a component that is of it.
struct Kind {
    name: &'static str,
    folder: &'static str,
    function: &'static str,
    /// What the function takes beside the call.
    beside: fn() -> Option<Val>,
}

const KINDS: [Kind; 4] = [
    Kind { name: "step", folder: "examples/disk-usage", function: "run", beside: || None },
    Kind { name: "collector", folder: "examples/rack-location", function: "collect", beside: || None },
    Kind {
        name: "validator",
        folder: "examples/port-range",
        function: "validate",
        beside: || {
            let fields = [("content", Val::List(Vec::new())), ("content-type", Val::String(String::new()))];
            Some(Val::Record(fields.map(|(name, value)| (name.to_owned(), value)).to_vec()))
        },
    },
    Kind { name: "action", folder: "api", function: "run", beside: || Some(Val::Option(None)) },
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for kind in &KINDS {
        measure(kind).await;
    }
}

async fn measure(kind: &Kind) {
    let bytes = component(kind.folder);
    let runtime = Runtime::new(Config { pooled_instances: Some(POOL), ..Config::default() }, Env::system()).unwrap();
    let plugin = runtime.load(&bytes).unwrap();
    let muster = async || {
        let call = Call {
            name: "acme:none".into(),
            inputs: "{}".into(),
            attempt: 1,
            timeout: Duration::from_secs(5),
            ..Call::default()
        };
        let (effective, node, cancel) = (Arc::default(), Arc::new(Node), CancellationToken::new());
        let ended = match kind.name {
            "step" => runtime.run_step(&plugin, call, effective, node, cancel).await.map(drop),
            "collector" => runtime.collect(&plugin, call, effective, node, cancel).await.map(drop),
            "validator" => {
                let configuration = Configuration { content: Vec::new(), content_type: String::new() };
                runtime.validate(&plugin, call, configuration, effective, node, cancel).await.map(drop)
            }
            _ => runtime.run_action(&plugin, call, None, effective, node, cancel).await.map(drop),
        };
        assert!(matches!(ended, Err(CallFailure::Failed(failure)) if failure.code == "not-found"));
    };
    let (engine, pre) = alone(&bytes);
    let interface = format!("muster:plugin/{}@0.1.0", kind.name);
    let interface = pre.component().get_export_index(None, &interface).unwrap();
    let function = pre.component().get_export_index(Some(&interface), kind.function).unwrap();
    let store = || Store::new(&engine, Alone { wasi: WasiCtx::builder().build(), table: ResourceTable::new() });
    let instance_alone = async || {
        pre.instantiate_async(&mut store()).await.unwrap();
    };
    let call_alone = async || {
        let mut store = store();
        let instance = pre.instantiate_async(&mut store).await.unwrap();
        let text = |text: &str| Val::String(text.to_owned());
        let call = Val::Record(vec![("name".to_owned(), text("acme:none")), ("inputs".to_owned(), text("{}"))]);
        let arguments: Vec<Val> = [Some(call), (kind.beside)()].into_iter().flatten().collect();
        let mut answer = [Val::Bool(false)];
        let function = instance.get_func(&mut store, function).unwrap();
        function.call_async(&mut store, &arguments, &mut answer).await.unwrap();
        assert!(matches!(answer, [Val::Result(Err(_))]), "{answer:?}");
    };

    let (mut ours, mut instances, mut calls) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        instances.push(each(&instance_alone).await);
        calls.push(each(&call_alone).await);
        ours.push(each(&muster).await);
    }
    let (ours, instance, call) = (median(ours), median(instances), median(calls));
    println!("{}", kind.name);
    println!("  wasmtime alone, an instance            {instance:>6.1} µs");
    println!("  wasmtime alone, an instance and a call {call:>6.1} µs");
    println!(
        "  Muster, an instance and a call         {ours:>6.1} µs   {:.2} times (target: 1.3 at most)",
        ours / call
    );
}

/// Microseconds for each of many, one after the other.
async fn each(work: &impl AsyncFn()) -> f64 {
    let began = Instant::now();
    for _ in 0..CALLS {
        work().await;
    }
    began.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// The component, built as its author would.
fn component(folder: &str) -> Vec<u8> {
    let own = std::env::current_exe().unwrap();
    let target = own.ancestors().nth(3).unwrap().join("plugins");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins").join(folder);
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("plugin.wasm");
    let options = Options { target_folder: Some(target), locked: true, ..Options::default() };
    muster_package::build(&folder, &out, &options).unwrap();
    std::fs::read(&out).unwrap()
}

fn alone(bytes: &[u8]) -> (Engine, InstancePre<Alone>) {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(POOL)
        .total_core_instances(POOL * 16)
        .total_memories(POOL * 2)
        .total_tables(POOL * 8)
        .total_stacks(POOL)
        .max_memory_size(256 << 20)
        .linear_memory_keep_resident(64 << 10)
        .decommit_batch_size(64);
    let mut config = wasmtime::Config::new();
    config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    let engine = Engine::new(&config).unwrap();
    let component = Component::from_binary(&engine, bytes).unwrap();
    let mut linker = Linker::new(&engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker).unwrap();
    for (name, import) in component.component_type().imports(&engine) {
        let ComponentItem::ComponentInstance(instance) = import.ty else { continue };
        // The rest of WASI is there already.
        if name.starts_with("wasi:") && !name.starts_with("wasi:http/") {
            continue;
        }
        let mut into = linker.instance(name).unwrap();
        for (item, export) in instance.exports(&engine) {
            match export.ty {
                ComponentItem::ComponentFunc(_) => {
                    into.func_new(item, |_, _, _, _| Err(wasmtime::Error::msg("nobody calls it"))).unwrap();
                }
                ComponentItem::Resource(_) => into.resource(item, ResourceType::host::<()>(), |_, _| Ok(())).unwrap(),
                _ => {}
            }
        }
    }
    let pre = linker.instantiate_pre(&component).unwrap();
    (engine, pre)
}
