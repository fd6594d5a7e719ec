//! Components that misbehave end within their limits, each with its own code, and the runtime goes on.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use muster_env::Env;
use muster_package::{Grant, Options, effective};
use muster_runtime::{
    Bytes, Call, CancellationToken, Capabilities, Command, Config, Exit, Failure, Finished, Level, Plugin, Runtime,
    StepFailure, Stream,
};

/// A node on which every program succeeds, and that counts what is printed.
#[derive(Default)]
struct Node {
    printed_bytes: AtomicUsize,
}

#[async_trait]
impl Capabilities for Node {
    async fn run_process(&self, _: Command) -> Result<Finished, Failure> {
        Ok(Finished { exit: Exit::Code(0), stdout: Vec::new(), stderr: Vec::new(), truncated: false })
    }

    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        Ok(BTreeMap::new())
    }

    fn write(&self, _: Stream, piece: Bytes) {
        self.printed_bytes.fetch_add(piece.len(), Ordering::Relaxed);
    }

    fn log(&self, _: Level, _: &str, _: &[(String, String)]) {}

    fn progress(&self, _: u64, _: Option<u64>, _: &str) {}
}

/// The hostile plugin, built as a stranger's and compiled once.
fn hostile() -> &'static (Runtime, Plugin) {
    static MADE: OnceLock<(Runtime, Plugin)> = OnceLock::new();
    MADE.get_or_init(|| {
        let own = std::env::current_exe().unwrap();
        let target = own.ancestors().nth(3).unwrap().join("plugins");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins/hostile");
        let out = tempfile::tempdir().unwrap();
        let out = out.path().join("hostile.wasm");
        let options = Options { target_folder: Some(target), locked: true, ..Options::default() };
        muster_package::build(&folder, &out, &options).unwrap();
        let runtime = Runtime::new(Config::default(), Env::system()).unwrap();
        let plugin = runtime.load(&std::fs::read(&out).unwrap()).unwrap();
        (runtime, plugin)
    })
}

/// Calls a step with three seconds; what it is granted is what its manifest needs.
async fn call(step: &str, granted: bool) -> Result<i32, StepFailure> {
    call_on(Arc::default(), step, granted).await
}

async fn call_on(node: Arc<Node>, step: &str, granted: bool) -> Result<i32, StepFailure> {
    let (runtime, plugin) = hostile();
    let manifest = &plugin.inspection().manifest;
    let grant = if granted { Grant::of(manifest, "nobody").unwrap() } else { Grant::default() };
    let call = Call {
        name: format!("acme:hostile{step}"),
        inputs: "{}".into(),
        attempt: 1,
        timeout: Duration::from_secs(3),
        ..Call::default()
    };
    let effective = Arc::new(effective(manifest, &grant));
    let outcome = runtime.run_step(plugin, call, effective, node, CancellationToken::new()).await;
    outcome.map(|outcome| outcome.exit_code)
}

async fn code(step: &str) -> String {
    call(step, true).await.unwrap_err().code().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_to_misbehave_has_its_own_code_and_the_runtime_goes_on() {
    for (step, expected) in [
        ("Spin", "timed-out"),
        ("Eat", "out-of-memory"),
        ("Recurse", "stack-overflow"),
        ("Hoard", "out-of-memory"),
        ("Panic", "panicked"),
        ("Exit", "exited"),
    ] {
        assert_eq!(code(step).await, expected, "{step}");
        assert_eq!(call("Ask", true).await, Ok(0), "after {step}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_output_ends_with_the_calls_time() {
    let node = Arc::new(Node::default());
    assert_eq!(call_on(node.clone(), "Flood", true).await.unwrap_err().code(), "timed-out");
    assert_eq!(node.printed_bytes.load(Ordering::Relaxed), 4 << 20, "what was too much is not handed on");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_not_granted_is_a_typed_failure() {
    assert_eq!(code("Reach").await, "denied");
    assert_eq!(call("Ask", false).await.unwrap_err().code(), "denied");
}

#[tokio::test(flavor = "multi_thread")]
async fn http_sockets_and_files_that_are_not_granted_are_refused_and_nothing_traps() {
    assert_eq!(call("Wander", true).await, Ok(0));
}
