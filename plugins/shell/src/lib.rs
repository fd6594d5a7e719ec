//! `aws:runShellScript`: a script, run by `/bin/sh` or by what its first line names.
//!
//! The lines are joined and given to the shell as one script, whose exit code is that of its last command. Exit codes with a
//! meaning of their own (168, 169, 194) are left to the agent, which knows the document.

use muster_plugin::process::{Command, Exit, Finished};
use muster_plugin::{Failure, Outcome, context};

/// Seconds that a script may take where nothing sensible is said.
const DEFAULT_SECONDS: u64 = 3600;
/// AWS's bounds of a script's time-out, in seconds.
const BOUNDS_SECONDS: std::ops::RangeInclusive<u64> = 5..=172_800;
/// The exit code of a script that was killed.
const KILLED: i32 = 137;
/// What a script finds: an agent's own environment is not its business.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

#[muster_plugin::data]
struct Inputs {
    /// The script: its lines.
    run_command: Lines,
    /// Where it starts; the call's own folder or `/` if empty.
    working_directory: Option<String>,
    /// Seconds; what is no number of 5 to 172800 is 3600, as AWS has it.
    timeout_seconds: Option<Seconds>,
    /// Variables that the script finds, from the parameters that ask for it.
    #[serde(default)]
    environment: std::collections::BTreeMap<String, String>,
}

/// One text, or lines, or lists of lines: a list parameter stands for itself within the list.
#[muster_plugin::data]
#[serde(untagged)]
enum Lines {
    Text(String),
    Lines(Vec<Line>),
}

#[muster_plugin::data]
#[serde(untagged)]
enum Line {
    Text(String),
    Lines(Vec<String>),
}

#[muster_plugin::data]
#[serde(untagged)]
enum Seconds {
    Number(f64),
    Text(String),
}

#[muster_plugin::data]
struct Outputs {}

/// Runs a shell script
#[muster_plugin::step("aws:runShellScript", platforms = ["linux", "macos"])]
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

/// Runs a script that is no argument as AWS does, as a file, so that its input is empty. It comes by the shell's own input; where
/// the file is made, only its user reads it, and it is gone when the script has ended.
const AS_FILE: &str =
    r#"script=$(mktemp) && cat > "$script" && "$@" "$script" < /dev/null; code=$?; rm -f "$script"; exit $code"#;
/// Linux's bound of one argument, with room for the variables that stand beside it.
const ARGUMENT_BYTES: usize = 100 << 10;

/// `/bin/sh`, or the program of a `#!` line.
fn interpreter(script: &str) -> Command {
    let shebang = script.lines().next().and_then(|line| line.strip_prefix("#!")).map(str::trim);
    let shell = Command::new("/bin/sh").argument("-c");
    if shebang.is_none() && script.len() <= ARGUMENT_BYTES {
        return shell.argument(script);
    }
    let line = shebang.unwrap_or("/bin/sh");
    let (program, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let shell = shell.argument(AS_FILE).argument("sh").argument(program);
    let shell = if argument.trim().is_empty() { shell } else { shell.argument(argument.trim()) };
    shell.input(script)
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
    steps { run_shell_script }
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::{Value, json};
    use muster_plugin::testing::{Host, Program, Ran, denied, finished};

    use super::*;

    fn ran(inputs: Value) -> Program {
        let ran = Host::new().program(finished(0, "")).run::<run_shell_script>(inputs);
        assert_eq!(ran.result.unwrap().exit_code, 0);
        ran.programs.into_iter().next().unwrap()
    }

    fn ended(exit: Exit) -> Ran {
        let finished = Finished { exit, ..finished(0, "") };
        Host::new().program(finished).run::<run_shell_script>(json!({ "runCommand": "x" }))
    }

    #[test]
    fn the_lines_are_one_script_and_a_list_parameter_inside_them_is_its_lines() {
        let shell = ran(json!({ "runCommand": ["a", ["b", "c"]], "workingDirectory": "/srv" }));
        assert_eq!((shell.program.as_str(), shell.arguments), ("/bin/sh", vec!["-c".to_owned(), "a\nb\nc".to_owned()]));
        assert_eq!(shell.folder.as_deref(), Some("/srv"));
        assert_eq!(ran(json!({ "runCommand": "a", "workingDirectory": "" })).folder, None);
    }

    #[test]
    fn a_script_is_given_to_the_interpreter_that_it_names() {
        let python = ran(json!({ "runCommand": ["#! /usr/bin/python3 -u", "print(1)"] }));
        assert_eq!(python.program, "/bin/sh");
        assert_eq!(python.arguments[2..], ["sh", "/usr/bin/python3", "-u"]);
        assert_eq!(python.input, b"#! /usr/bin/python3 -u\nprint(1)");
        let long = ran(json!({ "runCommand": ["true", "x".repeat(200_000)] }));
        assert_eq!(long.arguments[2..], ["sh", "/bin/sh"]);
    }

    #[test]
    fn a_script_finds_its_node_its_region_and_what_parameters_ask_for() {
        let shell = ran(json!({ "runCommand": "a", "environment": { "WHO": "world" } }));
        let value = |name: &str| shell.environment.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        assert_eq!(value("AWS_SSM_INSTANCE_ID"), Some("mi-00000000000000001"));
        assert_eq!(value("AWS_SSM_REGION_NAME"), Some("us-east-1"));
        assert_eq!(value("WHO"), Some("world"));
    }

    #[test]
    fn a_time_out_outside_of_the_bounds_is_an_hour() {
        let seconds = |asked: Value| {
            let shell = ran(json!({ "runCommand": "a", "timeoutSeconds": asked }));
            shell.timeout_milliseconds.unwrap() / 1000
        };
        assert_eq!(
            ["60", "4", "172800", "172801", "soon"].map(|text| seconds(json!(text))),
            [60, 3600, 172_800, 3600, 3600]
        );
        assert_eq!([seconds(json!(-1.0)), seconds(json!(90)), seconds(json!(null))], [3600, 90, 3600]);
    }

    #[test]
    fn the_script_s_end_is_the_step_s() {
        assert_eq!(ended(Exit::Code(3)).result.unwrap().exit_code, 3);
        assert_eq!(ended(Exit::Signal(9)).result.unwrap().exit_code, 137);
        let late = ended(Exit::TimedOut).result.unwrap_err();
        assert_eq!((late.code.as_str(), late.message.contains("3600 s")), ("timed-out", true));
    }

    #[test]
    fn what_was_not_granted_is_the_step_s_failure() {
        let host = Host::new().program_fails(denied("/bin/sh is not granted"));
        let failure = host.run::<run_shell_script>(json!({ "runCommand": "a" })).result.unwrap_err();
        assert_eq!((failure.code.as_str(), failure.message.as_str()), ("denied", "/bin/sh is not granted"));
    }
}
