//! What plugins import: checked against the effective grant, then asked of the embedder.

use std::future::Future;
use std::sync::atomic::Ordering;

use muster_package::Denied;
use serde_json::{Value, json};

use crate::bindings::muster::plugin::{context, facts, log, types};
use crate::capabilities::Level;
use crate::failure::{Failure, codes};
use crate::state::{Given, State};

mod api;
mod process;
mod storage;

/// Most lines of log in one call, longest line with its fields in bytes, most fields of a line.
const LOG_LINES: usize = 1_000;
const LOG_LINE_BYTES: usize = 8 << 10;
const LOG_FIELDS: usize = 32;

/// The last words of a plugin that gave up.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Panicked(pub String);

type Answer<T> = wasmtime::Result<Result<T, types::Failure>>;

impl Given {
    /// Hands a line on that the plugin logs, or makes Muster log by what it asks for.
    pub(crate) fn log(&self, level: Level, message: &str, fields: &[(String, String)]) {
        match (self.log_lines.fetch_add(1, Ordering::Relaxed) + 1).cmp(&LOG_LINES) {
            std::cmp::Ordering::Less => self.capabilities.log(level, message, fields),
            std::cmp::Ordering::Equal => {
                self.capabilities.log(Level::Warning, "the plugin logged 1,000 lines; the rest is dropped", &[]);
            }
            std::cmp::Ordering::Greater => {}
        }
    }

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
        let crossing = self.given.crosses("muster:plugin/context#deadline", || Value::Null);
        crossing.answered_at_once(|| Ok(self.given.deadline_millis))
    }

    async fn cancelled(&mut self) -> wasmtime::Result<bool> {
        let crossing = self.given.crosses("muster:plugin/context#cancelled", || Value::Null);
        crossing.answered_at_once(|| Ok(self.given.cancel.is_cancelled()))
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
        let asked = || json!({ "level": level_name(level), "message": message, "fields": fields });
        self.given.crosses("muster:plugin/log#write", asked).answered_at_once(|| Ok(()))?;
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
        self.given.log(level, &message, &kept);
        Ok(())
    }

    async fn progress(&mut self, done: u64, total: Option<u64>, doing: String) -> wasmtime::Result<()> {
        let asked = || json!({ "done": done, "total": total, "doing": doing });
        self.given.crosses("muster:plugin/log#progress", asked).answered_at_once(|| Ok(()))?;
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
        let crossing = given.crosses("muster:plugin/facts#get", || json!({ "key": key }));
        let answer = crossing.answered(async {
            given.effective.allows_fact(&key)?;
            let mut all = given.unless_cancelled(given.capabilities.facts()).await?;
            Ok(all.remove(&key))
        });
        Ok(answer.await?.map_err(guests))
    }

    async fn all(&mut self) -> Answer<Vec<(String, String)>> {
        let given = self.given.clone();
        let crossing = given.crosses("muster:plugin/facts#all", || Value::Null);
        let answer = crossing.answered(async {
            given.effective.allows_some_facts()?;
            let all = given.unless_cancelled(given.capabilities.facts()).await?;
            Ok(all.into_iter().filter(|(key, _)| given.effective.allows_fact(key).is_ok()).collect())
        });
        Ok(answer.await?.map_err(guests))
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        Self::new(codes::DENIED, denied)
    }
}

/// As the contract spells it.
fn level_name(level: log::Level) -> &'static str {
    match level {
        log::Level::Debug => "debug",
        log::Level::Info => "info",
        log::Level::Warning => "warning",
        log::Level::Error => "error",
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
