//! The node: an agent whose steps do what a test says.

use std::collections::BTreeMap;
use std::sync::Arc;

use ed25519_dalek::SigningKey;
use muster_agent::collection::{Collector, CollectorCall};
use muster_agent::executor::{Executor, Failure, Running, StepCall, StepEnd};
use muster_agent::host_url::HostUrl;
use muster_agent::hosts::Hosts;
use muster_agent::identity::Identity;
use muster_agent::log::Log;
use muster_agent::reboot::{Rebooter, Refuse};
use muster_agent::trust::Trust;
use muster_agent::{Agent, AgentError, Ended};
use muster_document::{BoundStep, Control, Platform, Reboot, ResultStatus, SchemaVersion, StepResult};
use muster_env::Env;
use muster_protocol::{Machine, PluginUse, ToAgent, Work};
use muster_runtime::Inventory;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::host::Host;

pub const ID: &str = "mi-0123456789abcdef0";
/// When the node's clock begins, in milliseconds since 1970.
const BEGIN: u64 = 1_790_000_000_000;
/// Seconds that each step has.
pub const STEP_SECONDS: u32 = 600;
const ACTION: &str = "acme:wait";

pub fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// A node that is there even while its agent is not.
pub struct Node {
    pub env: Env,
    pub rebooter: Arc<dyn Rebooter>,
    log: Log,
    pub host: HostUrl,
    calls: mpsc::UnboundedSender<Call>,
    called: mpsc::UnboundedReceiver<Call>,
    collector: Option<Arc<dyn Collector>>,
}

/// A collector that runs until it is told what it found.
pub struct Collects {
    pub call: CollectorCall,
    end: oneshot::Sender<Result<Vec<Inventory>, Failure>>,
}

struct ScriptedCollector(mpsc::UnboundedSender<Collects>);

/// A step that runs until it is told how it ends.
pub struct Call {
    pub call: StepCall,
    end: oneshot::Sender<StepEnd>,
}

pub struct Started {
    task: JoinHandle<Result<Ended, AgentError>>,
    shutdown: CancellationToken,
}

struct Scripted(mpsc::UnboundedSender<Call>);

impl Node {
    pub fn of(host: &Host) -> Self {
        let (calls, called) = mpsc::unbounded_channel();
        let (env, rebooter) = (Env::simulated(1, BEGIN), Arc::new(Refuse));
        Self { env, rebooter, log: Log::memory(), host: host.url(), calls, called, collector: None }
    }

    /// The same with collectors, and the runs of those.
    pub fn that_collects(host: &Host) -> (Self, mpsc::UnboundedReceiver<Collects>) {
        let (runs, ran) = mpsc::unbounded_channel();
        let collector: Arc<dyn Collector> = Arc::new(ScriptedCollector(runs));
        (Self { collector: Some(collector), ..Self::of(host) }, ran)
    }

    pub fn start(&self) -> Started {
        let agent = Agent {
            hosts: Hosts::new(self.host.clone(), Trust::default()),
            identity: Identity {
                node_id: ID.to_owned(),
                account: "123456789012".to_owned(),
                region: "us-east-1".to_owned(),
                host: self.host.to_string(),
                authority: None,
                key: key(),
            },
            machine: Machine::default(),
            platform: Platform::Linux,
            env: self.env.clone(),
            log: self.log.clone(),
            executor: Arc::new(Scripted(self.calls.clone())),
            collector: self.collector.clone(),
            rebooter: Arc::clone(&self.rebooter),
            connected: tokio::sync::watch::Sender::new(false),
        };
        let shutdown = CancellationToken::new();
        let told = shutdown.clone();
        Started { task: tokio::spawn(async move { agent.run(told.cancelled()).await }), shutdown }
    }

    /// The next step that begins.
    pub async fn called(&mut self) -> Call {
        self.called.recv().await.unwrap()
    }

    /// Whether a step has begun that nobody asked for yet.
    pub fn was_called(&mut self) -> bool {
        self.called.try_recv().is_ok()
    }

    /// A work of so many steps, offered now, with an hour to begin.
    pub fn work(&self, id: &str, steps: usize) -> Work {
        let now = self.env.now_millis();
        let step = |index| BoundStep {
            name: format!("step-{index}"),
            action: ACTION.to_owned(),
            schema_version: SchemaVersion::V2_2,
            inputs: serde_json::json!({}),
            precondition: BTreeMap::new(),
            control: Control::default(),
            environment: BTreeMap::new(),
            timeout_seconds: STEP_SECONDS,
        };
        let plugin = PluginUse {
            plugin: "acme/wait".to_owned(),
            version: "1.0.0".to_owned(),
            digest: "0".repeat(64),
            platforms: Vec::new(),
        };
        Work {
            id: id.to_owned(),
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            document_name: "waits".to_owned(),
            steps: (0..steps).map(step).collect(),
            plugins: BTreeMap::from([(ACTION.to_owned(), plugin)]),
            deliver_before: now + 3_600_000,
            offered_at: now,
            grants: BTreeMap::new(),
        }
    }

    pub fn offer(&self, id: &str, steps: usize) -> ToAgent {
        ToAgent::Offer(Box::new(self.work(id, steps)))
    }
}

impl Started {
    /// As a power cut would.
    pub async fn crash(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }

    /// Returns once the agent has ended to have its node rebooted.
    pub async fn rebooting(self) {
        assert_eq!(self.task.await.unwrap().unwrap(), Ended::Rebooting);
    }

    pub async fn stop(self) {
        self.shutdown.cancel();
        assert_eq!(self.task.await.unwrap().unwrap(), Ended::Shutdown);
    }
}

impl Call {
    pub fn succeed(self) {
        self.end(ResultStatus::Success, None);
    }

    pub fn end(self, status: ResultStatus, failure: Option<Failure>) {
        let exit_code = (status == ResultStatus::Success).then_some(0);
        self.end_with(StepResult { status, exit_code, reboot: Reboot::No, finish: false }, failure);
    }

    pub fn ask_for_reboot(self, reboot: Reboot) {
        let status = ResultStatus::Success;
        self.end_with(StepResult { status, exit_code: Some(0), reboot, finish: false }, None);
    }

    fn end_with(self, result: StepResult, failure: Option<Failure>) {
        // An agent that is gone is told nothing.
        let _ = self.end.send(StepEnd { result, failure, outputs: String::new(), digest: None });
    }
}

impl Executor for Scripted {
    fn is_ready(&self, _: &PluginUse) -> bool {
        true
    }

    fn prepare(&self, _: PluginUse) -> Running<Result<(), Failure>> {
        Box::pin(async { Ok(()) })
    }

    fn run(&self, call: StepCall) -> Running<StepEnd> {
        let calls = self.0.clone();
        Box::pin(async move {
            let (end, ended) = oneshot::channel();
            calls.send(Call { call, end }).ok().unwrap();
            // A test that lost interest lets the step run for ever.
            match ended.await {
                Ok(end) => end,
                Err(_) => std::future::pending().await,
            }
        })
    }
}

impl Collects {
    pub fn find(self, found: Vec<Inventory>) {
        self.end.send(Ok(found)).ok().unwrap();
    }

    pub fn fail(self, failure: Failure) {
        self.end.send(Err(failure)).ok().unwrap();
    }
}

impl Collector for ScriptedCollector {
    fn collect(&self, call: CollectorCall) -> Running<Result<Vec<Inventory>, Failure>> {
        let runs = self.0.clone();
        Box::pin(async move {
            let (end, ended) = oneshot::channel();
            runs.send(Collects { call, end }).ok().unwrap();
            ended.await.unwrap_or_else(|_| Err(Failure::new("cancelled", "It was stopped.")))
        })
    }
}
