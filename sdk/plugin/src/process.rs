//! Programs on the node, as far as the grant goes.

use crate::Failure;
use crate::bindings::muster::plugin::process;
#[cfg(target_family = "wasm")]
use crate::bindings::muster::plugin::process::run;
#[cfg(not(target_family = "wasm"))]
use crate::testing::imports::process::run;

pub use process::{Exit, Finished, Output};

/// A program to run: an absolute path, its arguments, and a whole environment that is empty at first.
#[must_use]
pub struct Command(process::Command);

impl Command {
    /// Runs to the call's end in the call's own folder or `/`, as the user that the grant names, printing into the run's output.
    pub fn new(program: impl Into<String>) -> Self {
        Self(process::Command {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: None,
            user: None,
            input: Vec::new(),
            output: Output::ToRun,
            timeout_milliseconds: None,
        })
    }

    /// One more argument.
    pub fn argument(mut self, argument: impl Into<String>) -> Self {
        self.0.arguments.push(argument.into());
        self
    }

    /// One more variable of its environment.
    pub fn environment(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.environment.push((name.into(), value.into()));
        self
    }

    /// Where it starts; an absolute path.
    pub fn folder(mut self, folder: impl Into<String>) -> Self {
        self.0.folder = Some(folder.into());
        self
    }

    /// What it reads.
    pub fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.0.input = input.into();
        self
    }

    /// Where what it writes goes.
    pub fn output(mut self, output: Output) -> Self {
        self.0.output = output;
        self
    }

    /// When it is stopped.
    pub fn timeout_milliseconds(mut self, timeout: u64) -> Self {
        self.0.timeout_milliseconds = Some(timeout);
        self
    }

    /// Runs it to its end.
    ///
    /// # Errors
    /// `denied` with what is missing from the grant, `not-found`, `cancelled`, …
    pub fn run(self) -> Result<Finished, Failure> {
        run(&self.0)
    }
}
