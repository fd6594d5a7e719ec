//! A host for native tests of a plugin's functions.
//!
//! `cargo test` runs on the author's machine, where nothing stands behind what a component imports. [`Host`] does: it says what
//! context, facts, parameters and storage are, answers for the programs, requests and operations that the function asks for,
//! and tells afterwards what that was. No program is run and nothing is sent. What the test did not say and the function asks
//! for fails the test, by name.
//!
//! What the function prints goes where the test's own output goes.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use crate::bindings::muster::plugin::process;
use crate::http::{Request, Response};
use crate::process::{Exit, Finished};
use crate::{
    Action, Collector, Configuration, Failure, Inventory, Offered, Outcome, Problem, Progress, Step, Validator,
};

pub(crate) mod imports;

pub use process::Command as Program;

/// What stands behind the imports of one call.
#[derive(Clone, Debug)]
#[must_use = "a step runs with `run`, a collector with `collect`, …"]
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
    responses: VecDeque<Result<Response, Failure>>,
    storage: BTreeMap<String, Vec<u8>>,
    parameters: BTreeMap<String, String>,
    api_answers: VecDeque<Result<Value, Failure>>,
}

/// How a call went.
#[derive(Debug)]
pub struct Ran<T = Outcome<Value>> {
    /// How it ended, with its outputs as documents see them.
    pub result: Result<T, Failure>,
    /// The programs that it asked for, in order.
    pub programs: Vec<Program>,
    /// The requests that it made over HTTP, in order.
    pub requests: Vec<Request>,
    /// The operations that it called, in order: service, operation, request.
    pub api_calls: Vec<(String, String, Value)>,
    /// The events that it published, in order.
    pub events: Vec<(String, Value)>,
    /// What it keeps for later calls.
    pub storage: BTreeMap<String, Vec<u8>>,
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
            responses: VecDeque::new(),
            storage: BTreeMap::new(),
            parameters: BTreeMap::new(),
            api_answers: VecDeque::new(),
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

    /// The next request over HTTP is answered so.
    pub fn response(mut self, response: Response) -> Self {
        self.responses.push_back(Ok(response));
        self
    }

    /// The next request over HTTP is refused or fails.
    pub fn response_fails(mut self, failure: Failure) -> Self {
        self.responses.push_back(Err(failure));
        self
    }

    /// An earlier call has kept this.
    pub fn stored(mut self, key: impl Into<String>, value: impl Into<Vec<u8>>) -> Self {
        self.storage.insert(key.into(), value.into());
        self
    }

    /// There is a parameter of this name.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// The next operation of Muster's answers this.
    pub fn api(mut self, result: Value) -> Self {
        self.api_answers.push_back(Ok(result));
        self
    }

    /// The next operation of Muster's fails.
    pub fn api_fails(mut self, failure: Failure) -> Self {
        self.api_answers.push_back(Err(failure));
        self
    }

    /// Runs a step with these inputs.
    ///
    /// # Panics
    /// If the step asks for something that was not said, or for less than there are answers; so do those below.
    pub fn run<S: Step>(self, inputs: Value) -> Ran<Outcome<Value>> {
        self.call::<S, _>(|| S::run(&inputs.to_string())?.map(|outputs| value(&outputs)))
    }

    /// Runs a collector with these inputs.
    pub fn collect<C: Collector>(self, inputs: Value) -> Ran<Vec<Inventory>> {
        self.call::<C, _>(|| C::collect(&inputs.to_string()))
    }

    /// Runs a validator with these inputs on the content of a configuration.
    pub fn validate<V: Validator>(
        self,
        inputs: Value,
        content: impl Into<Vec<u8>>,
        content_type: &str,
    ) -> Ran<Vec<Problem>> {
        let configuration = Configuration { content: content.into(), content_type: content_type.to_owned() };
        self.call::<V, _>(|| V::validate(&inputs.to_string(), configuration))
    }

    /// Runs an action with these inputs and the state of the call before.
    pub fn act<A: Action>(self, inputs: Value, state: Option<Value>) -> Ran<Progress<Value, Value>> {
        let state = state.map(|state| state.to_string());
        self.call::<A, _>(|| {
            Ok(match A::run(&inputs.to_string(), state.as_deref())? {
                Progress::Done(outputs) => Progress::Done(value(&outputs)?),
                Progress::Again { after, state } => Progress::Again { after, state: value(&state)? },
            })
        })
    }

    /// Tells an action that its run was cancelled.
    pub fn cancel<A: Action>(self, inputs: Value, state: Option<Value>) -> Ran<()> {
        let state = state.map(|state| state.to_string());
        self.call::<A, _>(|| A::cancel(&inputs.to_string(), state.as_deref()))
    }

    fn call<F: Offered, T>(self, function: impl FnOnce() -> Result<T, Failure>) -> Ran<T> {
        let (result, left) = imports::within(self, function);
        for (what, asked, unasked) in [
            ("programs", left.programs.len(), left.host.answers.len()),
            ("requests", left.requests.len(), left.host.responses.len()),
            ("operations", left.api_calls.len(), left.host.api_answers.len()),
        ] {
            assert!(unasked == 0, "{} asked for {asked} {what} and there are {unasked} more answers", F::NAME);
        }
        Ran {
            result,
            programs: left.programs,
            requests: left.requests,
            api_calls: left.api_calls,
            events: left.events,
            storage: left.host.storage,
            log: left.log,
        }
    }
}

fn value(json: &str) -> Result<Value, Failure> {
    serde_json::from_str(json).map_err(|error| Failure::new("invalid", error.to_string()))
}

/// A program that ended with an exit code and wrote this to its standard output.
pub fn finished(exit_code: i32, stdout: impl Into<Vec<u8>>) -> Finished {
    Finished { exit: Exit::Code(exit_code), stdout: stdout.into(), stderr: Vec::new(), truncated: false }
}

/// What Muster answers where the grant does not cover what was asked for.
pub fn denied(message: impl Into<String>) -> Failure {
    Failure::new("denied", message)
}
