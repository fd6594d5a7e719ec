//! The imports of a component, as the [`Host`] of this thread's test answers them. They have the signatures of the generated
//! ones.

use std::cell::RefCell;

use serde_json::Value;

use super::{Host, Program};
use crate::http::Request;

thread_local! {
    static NOW: RefCell<Option<Call>> = const { RefCell::new(None) };
}

/// The call that runs on this thread.
pub(super) struct Call {
    pub host: Host,
    pub programs: Vec<Program>,
    pub requests: Vec<Request>,
    pub api_calls: Vec<(String, String, Value)>,
    pub events: Vec<(String, Value)>,
    pub log: Vec<String>,
}

/// Runs something with this host, and gives back what became of it.
pub(super) fn within<T>(host: Host, run: impl FnOnce() -> T) -> (T, Call) {
    let call = Call {
        host,
        programs: Vec::new(),
        requests: Vec::new(),
        api_calls: Vec::new(),
        events: Vec::new(),
        log: Vec::new(),
    };
    let outer = NOW.with(|now| now.replace(Some(call)));
    assert!(outer.is_none(), "a step runs within a step");
    // The test that a panic fails may not be the last on this thread.
    struct Ended;
    impl Drop for Ended {
        fn drop(&mut self) {
            NOW.with(|now| now.take());
        }
    }
    let ended = Ended;
    let result = run();
    let call = NOW.with(|now| now.take());
    drop(ended);
    (result, call.unwrap_or_else(|| unreachable!("it was put there")))
}

fn now<T>(what: &str, answer: impl FnOnce(&mut Call) -> T) -> T {
    NOW.with(|now| match now.borrow_mut().as_mut() {
        Some(call) => answer(call),
        None => panic!("`{what}` is asked outside of `testing::Host::run`: nothing answers it natively"),
    })
}

/// Which run this is.
pub mod context {
    use super::now;

    /// The account.
    pub fn account() -> String {
        now("context::account", |call| call.host.account.clone())
    }

    /// The region.
    pub fn region() -> String {
        now("context::region", |call| call.host.region.clone())
    }

    /// Id of the command.
    pub fn run_id() -> String {
        now("context::run_id", |call| call.host.run_id.clone())
    }

    /// Differs between any two calls of a run; the same when this one is made again. What an outside system gets as
    /// idempotency token.
    pub fn call_id() -> String {
        now("context::call_id", |call| call.host.call_id.clone())
    }

    /// 1, and one more each time that this call is made again.
    pub fn attempt() -> u32 {
        now("context::attempt", |call| call.host.attempt)
    }

    /// None on the host.
    pub fn node_id() -> Option<String> {
        now("context::node_id", |call| call.host.node_id.clone())
    }

    /// When the call will be stopped, in milliseconds since 1970.
    pub fn deadline() -> u64 {
        now("context::deadline", |call| call.host.deadline_millis)
    }

    /// True once the run was cancelled.
    pub fn cancelled() -> bool {
        now("context::cancelled", |call| call.host.cancelled)
    }

    /// A folder of this call's own, under the same path for the plugin and its children. None where the grant does not
    /// give one.
    pub fn folder() -> Option<String> {
        now("context::folder", |call| call.host.folder.clone())
    }
}

/// Words for whoever follows the run.
pub mod log {
    use super::now;

    pub use crate::bindings::muster::plugin::log::Level;

    /// A message with further fields.
    pub fn write(level: Level, message: &str, fields: &[(String, String)]) {
        let level = match level {
            Level::Debug => "debug",
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        };
        let mut line = format!("{level}: {message}");
        for (name, value) in fields {
            line.push_str(&format!(" {name}={value}"));
        }
        now("log::write", |call| call.log.push(line));
    }

    /// How far it is; `total` is none where the end is not known.
    pub fn progress(done: u64, total: Option<u64>, doing: &str) {
        let total = total.map_or("?".to_owned(), |total| total.to_string());
        now("log::progress", |call| call.log.push(format!("progress: {done}/{total} {doing}")));
    }

    /// The last words of a call that has failed in a way that it does not handle.
    pub fn panicked(message: &str) {
        panic!("{message}");
    }
}

/// What is known of the node.
pub mod facts {
    use super::now;
    use crate::Failure;

    /// One of them, such as `os.name`.
    ///
    /// # Errors
    /// `denied`, if the grant does not cover it.
    pub fn get(key: &str) -> Result<Option<String>, Failure> {
        now("facts::get", |call| match &call.host.facts {
            Some(facts) => facts.clone().map(|facts| facts.get(key).cloned()),
            None => panic!("the step asks for the fact `{key}`, and the test says no facts: add `.fact(…)`"),
        })
    }

    /// Those that the grant covers.
    ///
    /// # Errors
    /// `denied`, if the grant covers none.
    pub fn all() -> Result<Vec<(String, String)>, Failure> {
        now("facts::all", |call| match &call.host.facts {
            Some(facts) => facts.clone().map(|facts| facts.into_iter().collect()),
            None => panic!("the step asks for all facts, and the test says none: add `.fact(…)`"),
        })
    }
}

/// Programs on the node.
pub mod process {
    use super::now;
    use crate::Failure;
    use crate::process::Finished;
    use crate::testing::Program;

    pub fn run(program: &Program) -> Result<Finished, Failure> {
        now("process::run", |call| {
            call.programs.push(program.clone());
            call.host.answers.pop_front().unwrap_or_else(|| {
                let arguments = program.arguments.join(" ");
                panic!(
                    "the step runs `{} {arguments}`, and the test has no answer for it: add `.program(…)`",
                    program.program
                )
            })
        })
    }
}

/// Requests over HTTP.
pub mod http {
    use super::now;
    use crate::Failure;
    use crate::http::{Request, Response};

    pub fn send(request: &Request) -> Result<Response, Failure> {
        now("http::Request::send", |call| {
            call.requests.push(request.clone());
            call.host.responses.pop_front().unwrap_or_else(|| {
                panic!(
                    "{} {} is requested, and the test has no answer for it: add `.response(…)`",
                    request.method, request.url
                )
            })
        })
    }
}

/// Values that the plugin keeps.
pub mod storage {
    use super::now;
    use crate::Failure;

    /// The value, if there is one.
    ///
    /// # Errors
    /// `denied`, if the grant gives none.
    pub fn get(key: &str) -> Result<Option<Vec<u8>>, Failure> {
        now("storage::get", |call| Ok(call.host.storage.get(key).cloned()))
    }

    /// Keeps a value.
    ///
    /// # Errors
    /// `denied`; `too-large`, where the grant gives no room for it.
    pub fn set(key: &str, value: &[u8]) -> Result<(), Failure> {
        now("storage::set", |call| {
            call.host.storage.insert(key.to_owned(), value.to_vec());
            Ok(())
        })
    }

    /// Forgets a value.
    ///
    /// # Errors
    /// `denied`.
    pub fn remove(key: &str) -> Result<(), Failure> {
        now("storage::remove", |call| {
            call.host.storage.remove(key);
            Ok(())
        })
    }

    /// The keys that begin so, in the order of their bytes.
    ///
    /// # Errors
    /// `denied`.
    pub fn keys(prefix: &str) -> Result<Vec<String>, Failure> {
        now("storage::keys", |call| {
            Ok(call.host.storage.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
        })
    }
}

/// Reads from Parameter Store.
pub mod parameters {
    use super::now;
    use crate::Failure;

    pub use crate::bindings::muster::plugin::parameters::Parameter;

    /// One of them.
    ///
    /// # Errors
    /// `not-found`; `denied`, if the grant does not cover it.
    pub fn get(name: &str) -> Result<Parameter, Failure> {
        now("parameters::get", |call| match call.host.parameters.get(name) {
            Some(value) => Ok(parameter(name, value)),
            None => Err(Failure::new("not-found", format!("there is no parameter {name}"))),
        })
    }

    /// Those below a path, in the order of their names.
    ///
    /// # Errors
    /// `denied`, if the grant covers none.
    pub fn by_path(path: &str) -> Result<Vec<Parameter>, Failure> {
        now("parameters::by_path", |call| {
            let below = format!("{}/", path.trim_end_matches('/'));
            let found = call.host.parameters.iter().filter(|(name, _)| name.starts_with(&below));
            Ok(found.map(|(name, value)| parameter(name, value)).collect())
        })
    }

    fn parameter(name: &str, value: &str) -> Parameter {
        Parameter { name: name.to_owned(), value: value.to_owned(), version: 1 }
    }
}

/// Muster's own operations.
pub mod muster_api {
    use super::now;
    use crate::Failure;

    /// One of them, with request and result as JSON text.
    ///
    /// # Errors
    /// The operation's code in kebab-case; `denied`, if the grant does not cover it.
    pub fn call(service: &str, operation: &str, request: &str) -> Result<String, Failure> {
        now("muster_api::call", |call| {
            let request = serde_json::from_str(request)
                .unwrap_or_else(|error| panic!("the request of {service} {operation} is not JSON: {error}"));
            call.api_calls.push((service.to_owned(), operation.to_owned(), request));
            let answer = call.host.api_answers.pop_front().unwrap_or_else(|| {
                panic!("{service} {operation} is called, and the test has no answer for it: add `.api(…)`")
            });
            answer.map(|result| result.to_string())
        })
    }
}

/// Events for whoever asks for them: validators and actions publish them.
pub mod events {
    use super::now;
    use crate::Failure;

    /// Publishes one, whose detail is JSON text.
    ///
    /// # Errors
    /// `denied`, if the grant does not cover it.
    pub fn publish(name: &str, detail: &str) -> Result<(), Failure> {
        now("events::publish", |call| {
            let detail = serde_json::from_str(detail)
                .unwrap_or_else(|error| panic!("the detail of the event {name} is not JSON: {error}"));
            call.events.push((name.to_owned(), detail));
            Ok(())
        })
    }
}
