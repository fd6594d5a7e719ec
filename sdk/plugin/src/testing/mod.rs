//! A host for native tests of a step.
//!
//! `cargo test` runs on the author's machine, where nothing stands behind what a component imports. [`Host`] does: it says
//! what the context and the facts are, answers for the programs that the step runs, and tells afterwards what the step asked
//! for. No program is run. What the test did not say and the step asks for fails the test, by name.
//!
//! What the step prints goes where the test's own output goes.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use crate::bindings::muster::plugin::process;
use crate::process::{Exit, Finished};
use crate::{Failure, Outcome, Step};

pub(crate) mod imports;

pub use process::Command as Program;

/// What stands behind the imports of one call.
#[derive(Clone, Debug)]
#[must_use = "a step runs with `run`"]
pub struct Host {
    /// `context::account`
    pub account: String,
    /// `context::region`
    pub region: String,
    /// `context::run_id`
    pub run_id: String,
    /// `context::call_id`
    pub call_id: String,
    /// `context::attempt`
    pub attempt: u32,
    /// `context::node_id`
    pub node_id: Option<String>,
    /// `context::deadline`, in milliseconds since 1970.
    pub deadline_millis: u64,
    /// `context::cancelled`
    pub cancelled: bool,
    /// `context::folder`
    pub folder: Option<String>,
    facts: Option<Result<BTreeMap<String, String>, Failure>>,
    answers: VecDeque<Result<Finished, Failure>>,
}

/// How a call went.
#[derive(Debug)]
pub struct Ran {
    /// How it ended, with its outputs as documents see them.
    pub result: Result<Outcome<Value>, Failure>,
    /// The programs that it asked for, in order.
    pub programs: Vec<Program>,
    /// What it logged, a line each: `info: restarted unit=nginx`, `progress: 1/3 restarting`.
    pub log: Vec<String>,
}

impl Default for Host {
    fn default() -> Self {
        Self {
            account: "111122223333".to_owned(),
            region: "us-east-1".to_owned(),
            run_id: "00000000-0000-4000-8000-000000000001".to_owned(),
            call_id: "00000000-0000-4000-8000-000000000001/step".to_owned(),
            attempt: 1,
            node_id: Some("mi-00000000000000001".to_owned()),
            deadline_millis: 4_102_444_800_000, // in the year 2100
            cancelled: false,
            folder: None,
            facts: None,
            answers: VecDeque::new(),
        }
    }
}

impl Host {
    /// A first attempt on a node, without facts, and without an answer for any program.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more fact; keys that no fact was given for are not known then.
    pub fn fact(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let facts = self.facts.get_or_insert_with(|| Ok(BTreeMap::new()));
        if let Ok(facts) = facts {
            facts.insert(key.into(), value.into());
        }
        self
    }

    /// Facts are refused.
    pub fn facts_fail(mut self, failure: Failure) -> Self {
        self.facts = Some(Err(failure));
        self
    }

    /// The next program ends like this.
    pub fn program(mut self, finished: Finished) -> Self {
        self.answers.push_back(Ok(finished));
        self
    }

    /// The next program is refused or cannot be started.
    pub fn program_fails(mut self, failure: Failure) -> Self {
        self.answers.push_back(Err(failure));
        self
    }

    /// Runs a step with these inputs.
    ///
    /// # Panics
    /// If the step asks for something that was not said, or for fewer programs than there are answers.
    pub fn run<S: Step>(self, inputs: Value) -> Ran {
        let (ended, left) = imports::within(self, || S::call(&inputs.to_string()));
        let unasked = left.host.answers.len();
        assert!(
            unasked == 0,
            "{} asked for {} programs and there are {unasked} more answers",
            S::NAME,
            left.programs.len()
        );
        let result = ended.and_then(|outcome| {
            outcome.map(|outputs| {
                serde_json::from_str(&outputs).map_err(|error| Failure::new("invalid", error.to_string()))
            })
        });
        Ran { result, programs: left.programs, log: left.log }
    }
}

/// A program that ended with an exit code and wrote this to its standard output.
pub fn finished(exit_code: i32, stdout: impl Into<Vec<u8>>) -> Finished {
    Finished { exit: Exit::Code(exit_code), stdout: stdout.into(), stderr: Vec::new(), truncated: false }
}

/// What Muster answers where the grant does not cover what was asked for.
pub fn denied(message: impl Into<String>) -> Failure {
    Failure::new("denied", message)
}
