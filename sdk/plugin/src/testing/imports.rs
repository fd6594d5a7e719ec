//! The imports of a component, as the [`Host`] of this thread's test answers them. They have the signatures of the generated
//! ones.

use std::cell::RefCell;

use super::{Host, Program};

thread_local! {
    static NOW: RefCell<Option<Call>> = const { RefCell::new(None) };
}

/// The call that runs on this thread.
pub(super) struct Call {
    pub host: Host,
    pub programs: Vec<Program>,
    pub log: Vec<String>,
}

/// Runs something with this host, and gives back what became of it.
pub(super) fn within<T>(host: Host, run: impl FnOnce() -> T) -> (T, Call) {
    let call = Call { host, programs: Vec::new(), log: Vec::new() };
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
