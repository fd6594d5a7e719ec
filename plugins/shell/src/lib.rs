//! `aws:runShellScript`: a script, run by `/bin/sh` or by what its first line names.
//!
//! The lines are joined and given to the shell as one script, whose exit code is that of its last command. Exit codes with a
//! meaning of their own (168, 169, 194) are left to the agent, which knows the document.

use muster_plugin::process::{Command, Exit, Finished};
use muster_plugin::schemars::JsonSchema;
use muster_plugin::{Failure, Outcome, context};
use serde::{Deserialize, Serialize};

/// Seconds that a script may take where nothing sensible is said.
const DEFAULT_SECONDS: u64 = 3600;
/// AWS's bounds of a script's time-out, in seconds.
const BOUNDS_SECONDS: std::ops::RangeInclusive<u64> = 5..=172_800;
/// The exit code of a script that was killed.
const KILLED: i32 = 137;
/// What a script finds: an agent's own environment is not its business.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars")]
struct Inputs {
    /// The script: its lines.
    run_command: Lines,
    /// Where it starts; the call's own folder or `/` if empty.
    #[serde(default)]
    working_directory: Option<String>,
    /// Seconds; what is no number of 5 to 172800 is 3600, as AWS has it.
    #[serde(default)]
    timeout_seconds: Option<Seconds>,
    /// Variables that the script finds, from the parameters that ask for it.
    #[serde(default)]
    environment: std::collections::BTreeMap<String, String>,
}

/// One text, or lines, or lists of lines: a list parameter stands for itself within the list.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged, crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars", inline)]
enum Lines {
    Text(String),
    Lines(Vec<Line>),
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged, crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars", inline)]
enum Line {
    Text(String),
    Lines(Vec<String>),
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged, crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars", inline)]
enum Seconds {
    Number(f64),
    Text(String),
}

#[derive(Serialize, JsonSchema)]
#[serde(crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars")]
struct Outputs {}

fn run_shell_script(inputs: Inputs) -> Result<Outcome<Outputs>, Failure> {
    let script = inputs.run_command.text();
    let seconds = seconds(inputs.timeout_seconds.as_ref());
    let mut command = interpreter(&script).timeout_milliseconds(seconds * 1000).environment("PATH", PATH);
    if let Some(folder) = inputs.working_directory.filter(|folder| !folder.is_empty()) {
        command = command.folder(folder);
    }
    let node = context::node_id().unwrap_or_default();
    for (name, value) in
        [("AWS_SSM_INSTANCE_ID", node), ("AWS_SSM_REGION_NAME", context::region()), ("LANG", "C.UTF-8".to_owned())]
    {
        command = command.environment(name, value);
    }
    for (name, value) in inputs.environment {
        command = command.environment(name, value);
    }
    ended(command.run()?, seconds)
}

/// `/bin/sh`, or the program of a `#!` line. The script is an argument, so that its input is empty.
fn interpreter(script: &str) -> Command {
    let shebang = script.lines().next().and_then(|line| line.strip_prefix("#!")).map(str::trim);
    let Some((program, argument)) = shebang.map(|line| line.split_once(char::is_whitespace).unwrap_or((line, "")))
    else {
        return Command::new("/bin/sh").argument("-c").argument(script);
    };
    let program = Command::new(program);
    let program = if argument.trim().is_empty() { program } else { program.argument(argument.trim()) };
    // Every interpreter reads a script from its input.
    program.input(script)
}

fn ended(finished: Finished, seconds: u64) -> Result<Outcome<Outputs>, Failure> {
    match finished.exit {
        Exit::Code(code) => Ok(Outcome::exit(code, Outputs {})),
        // As a shell tells it.
        Exit::Signal(signal) => Ok(Outcome::exit(128 + signal, Outputs {})),
        Exit::TimedOut => {
            let message = format!("the script did not end within {seconds} s and was stopped (exit code {KILLED})");
            Err(Failure::new("timed-out", message))
        }
    }
}

fn seconds(asked: Option<&Seconds>) -> u64 {
    let asked = match asked {
        Some(Seconds::Number(number)) => Some(*number),
        Some(Seconds::Text(text)) => text.trim().parse().ok(),
        None => None,
    };
    // Negative, not a number, too large: none of them is in the bounds afterwards.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    asked.map(|seconds| seconds as u64).filter(|seconds| BOUNDS_SECONDS.contains(seconds)).unwrap_or(DEFAULT_SECONDS)
}

impl Lines {
    fn text(self) -> String {
        let lines = match self {
            Self::Text(text) => vec![text],
            Self::Lines(lines) => lines.into_iter().flat_map(Line::lines).collect(),
        };
        lines.join("\n")
    }
}

impl Line {
    fn lines(self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text],
            Self::Lines(lines) => lines,
        }
    }
}

muster_plugin::plugin! {
    steps { "aws:runShellScript" = run_shell_script: "Runs a shell script" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_parameter_inside_the_list_is_its_lines() {
        let lines = Lines::Lines(vec![Line::Text("a".into()), Line::Lines(vec!["b".into(), "c".into()])]);
        assert_eq!(lines.text(), "a\nb\nc");
    }

    #[test]
    fn a_time_out_outside_of_the_bounds_is_an_hour() {
        let text = |text: &str| seconds(Some(&Seconds::Text(text.into())));
        assert_eq!(
            [text("60"), text("4"), text("172800"), text("172801"), text("soon")],
            [60, 3600, 172_800, 3600, 3600]
        );
        assert_eq!(seconds(Some(&Seconds::Number(-1.0))), 3600);
        assert_eq!(seconds(None), 3600);
    }
}
