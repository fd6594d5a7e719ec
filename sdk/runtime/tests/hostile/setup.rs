//! The hostile plugin, a node that has what it asks for, and calls of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use muster_env::Env;
use muster_package::{Access, Effective, Grant, Manifest, Options, effective};
use muster_runtime::{
    Bytes, Call, CallFailure, CancellationToken, Capabilities, Command, Config, Configuration, Exit, Failure, Finished,
    Inventory, Level, Plugin, Problem, Progress, Runtime, Stream,
};
use serde_json::{Value, json};

/// How a call ends that ends well.
pub const WELL: &str = "well";
/// For offers that never end.
pub const SOON: Duration = Duration::from_secs(1);
/// For those that do: longer than any machine needs.
const LONG: Duration = Duration::from_secs(60);
/// How many times the usual time a good call may take: more than other work on the machine makes of it, less than anything that
/// waits for a call that has ended.
const FACTOR: u32 = 30;

/// A line of the log, with its fields.
pub type Line = (String, Vec<(String, String)>);

/// A node that refuses nothing by itself, and remembers what it was asked for.
#[derive(Default)]
pub struct Node {
    pub printed_bytes: AtomicUsize,
    pub programs: AtomicUsize,
    pub lines: Mutex<Vec<Line>>,
    pub kept: Mutex<BTreeMap<String, Vec<u8>>>,
    pub events: Mutex<Vec<String>>,
}

#[async_trait]
impl Capabilities for Node {
    async fn run_process(&self, _: Command) -> Result<Finished, Failure> {
        self.programs.fetch_add(1, Ordering::Relaxed);
        Ok(Finished { exit: Exit::Code(0), stdout: Vec::new(), stderr: Vec::new(), truncated: false })
    }

    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        Ok([("os.name".to_owned(), "Debian".to_owned())].into())
    }

    async fn publish(&self, name: &str, _: String) -> Result<(), Failure> {
        self.events.lock().unwrap().push(name.to_owned());
        Ok(())
    }

    async fn store(&self, key: &str, value: Vec<u8>, quota_bytes: u64) -> Result<(), Failure> {
        let mut kept = self.kept.lock().unwrap();
        let others = kept.iter().filter(|(other, _)| *other != key).map(|(key, value)| key.len() + value.len());
        if (others.sum::<usize>() + key.len() + value.len()) as u64 > quota_bytes {
            return Err(Failure::new("too-large", "beyond the quota"));
        }
        kept.insert(key.to_owned(), value);
        Ok(())
    }

    fn write(&self, _: Stream, piece: Bytes) {
        self.printed_bytes.fetch_add(piece.len(), Ordering::Relaxed);
    }

    fn log(&self, _: Level, message: &str, fields: &[(String, String)]) {
        self.lines.lock().unwrap().push((message.to_owned(), fields.to_owned()));
    }

    fn progress(&self, _: u64, _: Option<u64>, _: &str) {}
}

/// The hostile plugin, built as a stranger's and compiled once.
pub fn hostile() -> &'static (Runtime, Plugin) {
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

/// What a call is made with.
pub struct Setting {
    pub node: Arc<Node>,
    manifest: Manifest,
    grant: Grant,
    within: Duration,
    call_id: String,
    cancel: CancellationToken,
}

impl Setting {
    /// Nothing is granted.
    pub fn bare() -> Self {
        let manifest = hostile().1.inspection().manifest.clone();
        let (call_id, cancel) = ("call".to_owned(), CancellationToken::new());
        Self { node: Arc::default(), manifest, grant: Grant::default(), within: LONG, call_id, cancel }
    }

    /// All is granted that the manifest needs.
    pub fn granted() -> Self {
        let mut setting = Self::bare();
        setting.grant = Grant::of(&setting.manifest, "nobody").unwrap();
        setting
    }

    /// A folder of the test's own, in the manifest as well.
    pub fn folder(mut self, path: &Path, access: Access) -> Self {
        self.manifest.needs.folders[0].rule.path = path.to_str().unwrap().to_owned();
        self.manifest.needs.folders[0].rule.access = access;
        self.grant.folders = vec![self.manifest.needs.folders[0].rule.clone()];
        self
    }

    /// Requests that are granted.
    pub fn urls(mut self, urls: &[&str]) -> Self {
        let rules: Vec<Value> = urls.iter().map(|url| json!({ "url": url, "methods": ["GET"] })).collect();
        let grant: Grant = serde_json::from_value(json!({ "http": rules })).unwrap();
        self.grant.http = grant.http;
        self
    }

    /// What the manifest needs, in the place of any URL.
    pub fn needs_url(mut self, url: &str) -> Self {
        self = self.urls(&[url]);
        self.manifest.needs.http[0].rule = self.grant.http[0].clone();
        self
    }

    pub fn within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }

    pub fn call_id(mut self, call_id: &str) -> Self {
        call_id.clone_into(&mut self.call_id);
        self
    }

    pub fn cancelled_by(mut self, cancel: &CancellationToken) -> Self {
        self.cancel = cancel.clone();
        self
    }

    fn call(&self, offer: &str, inputs: &Value) -> (Call, Arc<Effective>) {
        let call = Call {
            name: format!("acme:hostile{offer}"),
            inputs: inputs.to_string(),
            call_id: self.call_id.clone(),
            attempt: 1,
            timeout: self.within,
            ..Call::default()
        };
        (call, Arc::new(effective(&self.manifest, &self.grant)))
    }

    pub async fn step(&self, offer: &str, inputs: Value) -> Result<Value, CallFailure> {
        let (runtime, plugin) = hostile();
        let (call, effective) = self.call(offer, &inputs);
        let outcome = runtime.run_step(plugin, call, effective, self.node.clone(), self.cancel.clone()).await?;
        assert_eq!(outcome.exit_code, 0);
        Ok(outcome.outputs)
    }

    pub async fn collect(&self, offer: &str) -> Result<Vec<Inventory>, CallFailure> {
        let (runtime, plugin) = hostile();
        let (call, effective) = self.call(offer, &json!({}));
        runtime.collect(plugin, call, effective, self.node.clone(), CancellationToken::new()).await
    }

    pub async fn validate(&self, offer: &str) -> Result<Vec<Problem>, CallFailure> {
        let (runtime, plugin) = hostile();
        let (call, effective) = self.call(offer, &json!({}));
        let configuration = Configuration { content: b"{}".to_vec(), content_type: "application/json".to_owned() };
        let cancel = CancellationToken::new();
        runtime.validate(plugin, call, configuration, effective, self.node.clone(), cancel).await
    }

    pub async fn act(&self, offer: &str, inputs: Value, state: Option<String>) -> Result<Progress, CallFailure> {
        let (runtime, plugin) = hostile();
        let (call, effective) = self.call(offer, &inputs);
        runtime.run_action(plugin, call, state, effective, self.node.clone(), CancellationToken::new()).await
    }

    pub async fn cancel(&self, offer: &str, state: Option<String>) -> Result<(), CallFailure> {
        let (runtime, plugin) = hostile();
        let (call, effective) = self.call(offer, &json!({}));
        runtime.cancel_action(plugin, call, state, effective, self.node.clone()).await
    }
}

/// How a call ends; a good call takes as long after it as before.
pub async fn end<T>(call: impl Future<Output = Result<T, CallFailure>>) -> String {
    let before = good_call().await;
    let end = match call.await {
        Ok(_) => WELL.to_owned(),
        // What was not refused is in the message.
        Err(failure) if failure.code() == "not-refused" => failure.to_string(),
        Err(failure) => failure.code().to_owned(),
    };
    let after = good_call().await;
    assert!(after < before * FACTOR, "a good call took {before:?} before, and takes {after:?} after it ended: {end}");
    end
}

/// How long a good call takes: the shortest of several, which is the least that the machine's other work changes.
async fn good_call() -> Duration {
    let setting = Setting::granted();
    let mut shortest = Duration::MAX;
    for _ in 0..10 {
        let began = Instant::now();
        assert_eq!(setting.step("Ask", json!({})).await, Ok(json!(null)));
        shortest = shortest.min(began.elapsed());
    }
    shortest
}
