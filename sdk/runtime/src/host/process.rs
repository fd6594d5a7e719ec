//! Programs on the node.

use std::time::Duration;

use muster_package::ProcessRequest;
use serde_json::{Value, json};

use super::{Answer, guests};
use crate::bindings::muster::plugin::process;
use crate::capabilities::{Command, Exit, Output};
use crate::failure::{Failure, codes};
use crate::recording::Octets;
use crate::state::{Given, State};

/// Most bytes of input that one call carries in, and that it captures of each stream.
const PROCESS_BYTES: usize = 16 << 20;
/// Most bytes of one argument or variable, as Linux has it, and of all of them: they are matched while others wait.
const ARGUMENT_BYTES: usize = (128 << 10) - 1;
const ARGUMENTS_BYTES: usize = 256 << 10;

impl process::Host for State {
    async fn run(&mut self, command: process::Command) -> Answer<process::Finished> {
        let given = self.given.clone();
        let crossing = given.crosses("muster:plugin/process#run", || asked(&command));
        let answer = crossing.answered(async {
            let command = given.allowed(command)?;
            given.unless_cancelled(given.capabilities.run_process(command)).await
        });
        Ok(answer.await?.map(finished).map_err(guests))
    }
}

fn asked(command: &process::Command) -> Value {
    let output = match command.output {
        process::Output::ToRun => json!("to-run"),
        process::Output::Capture(bytes) => json!({ "capture": bytes }),
        process::Output::ToRunAndCapture(bytes) => json!({ "to-run-and-capture": bytes }),
        process::Output::Discard => json!("discard"),
    };
    json!({
        "program": command.program,
        "arguments": command.arguments,
        "environment": command.environment,
        "folder": command.folder,
        "user": command.user,
        "input": Octets(command.input.clone()),
        "output": output,
        "timeout-milliseconds": command.timeout_milliseconds,
    })
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
