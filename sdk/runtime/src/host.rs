//! What plugins import: checked against the effective grant, then asked of the embedder.

use std::future::Future;
use std::time::Duration;

use muster_package::{Denied, ProcessRequest};

use crate::bindings::muster::plugin::{context, facts, log, process, types};
use crate::capabilities::{Command, Exit, Level, Output};
use crate::failure::{Failure, codes};
use crate::state::{Given, State};

/// Most lines of log in one call, longest line with its fields in bytes, most fields of a line.
const LOG_LINES: usize = 1_000;
const LOG_LINE_BYTES: usize = 8 << 10;
const LOG_FIELDS: usize = 32;

/// Most bytes of input that one call to `process` carries in, and that it captures of each stream.
const PROCESS_BYTES: usize = 16 << 20;
/// Most bytes of one argument or variable, as Linux has it, and of all of them: they are matched while others wait.
const ARGUMENT_BYTES: usize = (128 << 10) - 1;
const ARGUMENTS_BYTES: usize = 256 << 10;

/// The last words of a plugin that gave up.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Panicked(pub String);

type Answer<T> = wasmtime::Result<Result<T, types::Failure>>;

impl Given {
    /// Does the embedder's part of a host call, unless the run is cancelled before or meanwhile; then what was begun is
    /// dropped.
    async fn unless_cancelled<T>(&self, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(Failure::new(codes::CANCELLED, "the run was cancelled")),
            done = work => done,
        }
    }
}

impl types::Host for State {}

impl context::Host for State {
    async fn account(&mut self) -> wasmtime::Result<String> {
        Ok(self.given.call.account.clone())
    }

    async fn region(&mut self) -> wasmtime::Result<String> {
        Ok(self.given.call.region.clone())
    }

    async fn run_id(&mut self) -> wasmtime::Result<String> {
        Ok(self.given.call.run_id.clone())
    }

    async fn call_id(&mut self) -> wasmtime::Result<String> {
        Ok(self.given.call.call_id.clone())
    }

    async fn attempt(&mut self) -> wasmtime::Result<u32> {
        Ok(self.given.call.attempt)
    }

    async fn node_id(&mut self) -> wasmtime::Result<Option<String>> {
        Ok(self.given.call.node_id.clone())
    }

    async fn deadline(&mut self) -> wasmtime::Result<u64> {
        Ok(self.given.deadline_millis)
    }

    async fn cancelled(&mut self) -> wasmtime::Result<bool> {
        Ok(self.given.cancel.is_cancelled())
    }

    async fn folder(&mut self) -> wasmtime::Result<Option<String>> {
        Ok(self.given.call.folder.clone())
    }
}

impl log::Host for State {
    async fn write(
        &mut self,
        level: log::Level,
        message: String,
        fields: Vec<(String, String)>,
    ) -> wasmtime::Result<()> {
        self.log_lines += 1;
        match self.log_lines.cmp(&LOG_LINES) {
            std::cmp::Ordering::Less => {}
            std::cmp::Ordering::Equal => {
                self.given.capabilities.log(Level::Warning, "the plugin logged 1,000 lines; the rest is dropped", &[]);
                return Ok(());
            }
            std::cmp::Ordering::Greater => return Ok(()),
        }
        let level = match level {
            log::Level::Debug => Level::Debug,
            log::Level::Info => Level::Info,
            log::Level::Warning => Level::Warning,
            log::Level::Error => Level::Error,
        };
        let message = line(message, LOG_LINE_BYTES);
        let mut room = LOG_LINE_BYTES - message.len();
        let mut kept = Vec::new();
        for (name, value) in fields.into_iter().take(LOG_FIELDS) {
            let name = line(name, room);
            room -= name.len();
            let value = line(value, room);
            room -= value.len();
            kept.push((name, value));
        }
        self.given.capabilities.log(level, &message, &kept);
        Ok(())
    }

    async fn progress(&mut self, done: u64, total: Option<u64>, doing: String) -> wasmtime::Result<()> {
        self.given.capabilities.progress(done, total, &line(doing, LOG_LINE_BYTES));
        Ok(())
    }

    async fn panicked(&mut self, message: String) -> wasmtime::Result<()> {
        Err(Panicked(kept(message, LOG_LINE_BYTES)).into())
    }
}

impl facts::Host for State {
    async fn get(&mut self, key: String) -> Answer<Option<String>> {
        let given = self.given.clone();
        let answer = async {
            given.effective.allows_fact(&key)?;
            let mut all = given.unless_cancelled(given.capabilities.facts()).await?;
            Ok(all.remove(&key))
        };
        Ok(answer.await.map_err(guests))
    }

    async fn all(&mut self) -> Answer<Vec<(String, String)>> {
        let given = self.given.clone();
        let answer = async {
            given.effective.allows_some_facts()?;
            let all = given.unless_cancelled(given.capabilities.facts()).await?;
            Ok(all.into_iter().filter(|(key, _)| given.effective.allows_fact(key).is_ok()).collect())
        };
        Ok(answer.await.map_err(guests))
    }
}

impl process::Host for State {
    async fn run(&mut self, command: process::Command) -> Answer<process::Finished> {
        let given = self.given.clone();
        let answer = async {
            let command = given.allowed(command)?;
            given.unless_cancelled(given.capabilities.run_process(command)).await
        };
        Ok(answer.await.map(finished).map_err(guests))
    }
}

impl Given {
    /// The child that a plugin asks for, as the grant lets it be run.
    fn allowed(&self, command: process::Command) -> Result<Command, Failure> {
        let process::Command { program, arguments, environment, folder, user, input, output, timeout_milliseconds } =
            command;
        let variables = environment.iter().map(|(name, value)| name.len() + value.len() + 1);
        let mut words = arguments.iter().map(String::len).chain(variables);
        let words_fit = words.clone().all(|bytes| bytes <= ARGUMENT_BYTES);
        if !words_fit || words.by_ref().sum::<usize>() > ARGUMENTS_BYTES {
            return Err(Failure::new(
                codes::TOO_LARGE,
                "an argument or variable of `process` has less than 128 KiB, all together at most 256 KiB",
            ));
        }
        let output = match output {
            process::Output::ToRun => Output::ToRun,
            process::Output::Capture(bytes) => Output::Capture(bytes),
            process::Output::ToRunAndCapture(bytes) => Output::ToRunAndCapture(bytes),
            process::Output::Discard => Output::Discard,
        };
        if input.len() > PROCESS_BYTES || output.capture_bytes() > PROCESS_BYTES {
            return Err(Failure::new(
                codes::TOO_LARGE,
                "`process` carries at most 16 MiB of input, and captures at most 16 MiB",
            ));
        }
        let allowed = self.effective.allows_process(&ProcessRequest {
            program: &program,
            arguments: &arguments,
            environment: &environment,
            user: user.as_deref(),
            folder: folder.as_deref(),
        })?;
        let left = self.ends.saturating_duration_since(tokio::time::Instant::now());
        Ok(Command {
            program,
            arguments,
            environment,
            folder: folder.or_else(|| self.call.folder.clone()).unwrap_or_else(|| "/".to_owned()),
            user: allowed.user,
            input,
            output,
            timeout: timeout_milliseconds.map_or(left, |own| Duration::from_millis(own).min(left)),
            grace: Duration::from_secs(u64::from(allowed.grace_seconds)),
        })
    }
}

fn finished(finished: crate::capabilities::Finished) -> process::Finished {
    process::Finished {
        exit: match finished.exit {
            Exit::Code(code) => process::Exit::Code(code),
            Exit::Signal(signal) => process::Exit::Signal(signal),
            Exit::TimedOut => process::Exit::TimedOut,
        },
        stdout: finished.stdout,
        stderr: finished.stderr,
        truncated: finished.truncated,
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        Self::new(codes::DENIED, denied)
    }
}

fn guests(failure: Failure) -> types::Failure {
    let Failure { code, message, retryable } = failure;
    types::Failure { code, message, retryable }
}

/// As much of a text as is kept, cut between characters.
fn kept(mut text: String, most: usize) -> String {
    text.truncate(text.floor_char_boundary(most));
    text
}

/// The same for a line, which a plugin cannot end to begin one of somebody else's.
fn line(text: String, most: usize) -> String {
    kept(kept(text, most).replace(char::is_control, "\u{FFFD}"), most)
}
