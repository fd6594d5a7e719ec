//! What the embedder does for a call: start programs, know facts, take output.

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, codes};
use crate::recording::octets;

/// What one call is given of the world. Whatever needs a grant was checked before it comes here. An embedder that does not have
/// something leaves it out: the plugin is answered `unavailable`.
#[async_trait]
pub trait Capabilities: Send + Sync + 'static {
    /// Runs a child to its end.
    ///
    /// The future is dropped when the call ends otherwise (time-out, cancellation, trap): the child, and all that it
    /// started, is then told to stop and, after the command's grace, killed, without anybody waiting for this future.
    /// [`settle`](Self::settle) waits for that.
    ///
    /// Answers `not-found` where there is no such program, `unavailable` where it cannot be run as the user that the
    /// grant names, and never falls back to another.
    async fn run_process(&self, _command: Command) -> Result<Finished, Failure> {
        not_here("process")
    }

    /// All that is known of the node. The plugin sees what the grant covers.
    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        not_here("facts")
    }

    /// A value that the plugin keeps.
    async fn stored(&self, _key: &str) -> Result<Option<Vec<u8>>, Failure> {
        not_here("storage")
    }

    /// Keeps a value, if all that the plugin keeps is then no more than it may, as [`muster_package::Kept`] counts; else `too-large`.
    async fn store(&self, _key: &str, _value: Vec<u8>, _quota_bytes: u64) -> Result<(), Failure> {
        not_here("storage")
    }

    /// Forgets a value, if there is one.
    async fn forget(&self, _key: &str) -> Result<(), Failure> {
        not_here("storage")
    }

    /// The keys that begin so, in the order of their bytes.
    async fn stored_keys(&self, _prefix: &str) -> Result<Vec<String>, Failure> {
        not_here("storage")
    }

    /// A parameter of Parameter Store, which is no SecureString; else `not-found`.
    async fn parameter(&self, _name: &str) -> Result<Parameter, Failure> {
        not_here("parameters")
    }

    /// The parameters below a path, however deep, in the order of their names. The plugin sees what the grant covers.
    async fn parameters_below(&self, _path: &str) -> Result<Vec<Parameter>, Failure> {
        not_here("parameters")
    }

    /// One of Muster's own operations, as the run's role. Request and result are JSON text.
    async fn muster_api(&self, _service: &str, _operation: &str, _request: String) -> Result<String, Failure> {
        not_here("muster-api")
    }

    /// Publishes an event under the plugin's name, which only hosts do. The detail is JSON text of at most 64 KiB, the name one that a
    /// grant can name.
    async fn publish(&self, _name: &str, _detail: String) -> Result<(), Failure> {
        not_here("events")
    }

    /// Takes a piece of what the plugin itself prints. Must not block: what is given here is at most
    /// [`Limits::output_bytes`](crate::Limits::output_bytes) in one call.
    fn write(&self, stream: Stream, piece: Bytes);

    /// Takes a line of the plugin's log: at most 8 KiB, with at most 32 fields; at most 1,000 in one call, and
    /// one for each of its folders that cannot be given. Must not block.
    fn log(&self, level: Level, message: &str, fields: &[(String, String)]);

    /// Takes how far the plugin is. `total` is none where the end is not known. May come very often. Must not block.
    fn progress(&self, done: u64, total: Option<u64>, doing: &str);

    /// Called once, when the plugin is gone, however it ended: waits until nothing that was started for the call runs
    /// any more. Only then does the caller hear of the end.
    async fn settle(&self) {}
}

fn not_here<T>(capability: &str) -> Result<T, Failure> {
    Err(Failure::new(codes::UNAVAILABLE, format!("`{capability}` cannot be had where this runs")))
}

/// A parameter of Parameter Store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its version.
    pub version: u64,
}

/// Which of a step's streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// How much a line of a plugin's log matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// For the plugin's author.
    Debug,
    /// For whoever follows the run.
    Info,
    /// Something is not as it should be.
    Warning,
    /// Something failed.
    Error,
}

/// A child that the grant allows.
#[derive(Clone, PartialEq, Eq)]
pub struct Command {
    /// Absolute path. That only root can write the file and its parents is for the embedder to check, on the opened file.
    pub program: String,
    /// Without the program's own name.
    pub arguments: Vec<String>,
    /// The whole environment.
    pub environment: Vec<(String, String)>,
    /// Absolute path: where it starts.
    pub folder: String,
    /// As whom, and nobody else.
    pub user: String,
    /// What it reads; then its input ends. At most 16 MiB.
    pub input: Vec<u8>,
    /// Where what it writes goes.
    pub output: Output,
    /// When it is stopped, counted from its start; never later than the call's own end.
    pub timeout: Duration,
    /// For how long it may go on after it was told to stop.
    pub grace: Duration,
}

/// Without environment and input: those carry secrets.
impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Command")
            .field("program", &self.program)
            .field("arguments", &self.arguments)
            .field("folder", &self.folder)
            .field("user", &self.user)
            .field("output", &self.output)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Where what a child writes goes. Bounds are bytes of each stream, at most 16 MiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Into the run's own output, as it comes.
    ToRun,
    /// Back to the plugin.
    Capture(u32),
    /// Both of these.
    ToRunAndCapture(u32),
    /// Nowhere.
    Discard,
}

impl Output {
    /// True if the run's own output gets it.
    pub fn to_run(self) -> bool {
        matches!(self, Self::ToRun | Self::ToRunAndCapture(_))
    }

    /// How many bytes of each stream the plugin gets back.
    pub fn capture_bytes(self) -> usize {
        match self {
            Self::Capture(bytes) | Self::ToRunAndCapture(bytes) => bytes as usize,
            Self::ToRun | Self::Discard => 0,
        }
    }
}

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exit {
    /// By itself.
    Code(i32),
    /// By a signal that was not Muster's.
    Signal(i32),
    /// It was stopped at the command's time-out.
    TimedOut,
}

/// A child that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    /// How.
    pub exit: Exit,
    /// What was captured of standard output.
    #[serde(with = "octets")]
    pub stdout: Vec<u8>,
    /// What was captured of standard error.
    #[serde(with = "octets")]
    pub stderr: Vec<u8>,
    /// More was written than the command's bound allowed to capture.
    pub truncated: bool,
}
