//! Programs of the node, each with arguments that never change.

use muster_plugin::Failure;
use muster_plugin::process::{Command, Exit, Finished, Output};

/// Most bytes that a program may print: the most that Muster captures. Ten thousand packages have less than 3 MB.
const PRINTED_BYTES: u32 = 16 << 20;

/// How a program ended; none where the node does not have it.
pub fn ended(program: &str, arguments: &[&str]) -> Result<Option<Finished>, Failure> {
    let command = arguments.iter().fold(Command::new(program), |command, argument| command.argument(*argument));
    let finished = match command.output(Output::Capture(PRINTED_BYTES)).run() {
        Ok(finished) => finished,
        Err(missing) if missing.code == "not-found" => return Ok(None),
        Err(failure) => return Err(failure),
    };
    if finished.truncated {
        // Half of a list would say that the other half is gone.
        return Err(Failure::new("too-large", format!("{program} prints more than {PRINTED_BYTES} bytes")));
    }
    Ok(Some(finished))
}

/// What a program printed; none where the node does not have it.
pub fn printed(program: &str, arguments: &[&str]) -> Result<Option<String>, Failure> {
    match ended(program, arguments)? {
        Some(Finished { exit: Exit::Code(0), stdout, .. }) => Ok(Some(text(&stdout))),
        Some(finished) => Err(failed(program, &finished)),
        None => Ok(None),
    }
}

/// Why a program that did not succeed says that it did not.
pub fn failed(program: &str, finished: &Finished) -> Failure {
    let how = match finished.exit {
        Exit::Code(code) => format!("ended with exit code {code}"),
        Exit::Signal(signal) => format!("was ended by signal {signal}"),
        Exit::TimedOut => "did not end in time".to_owned(),
    };
    Failure::new("program-failed", format!("{program} {how}: {}", text(&finished.stderr).trim()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
pub mod tests {
    use muster_plugin::testing::Program;

    /// That the manifest needs exactly what is asked for.
    pub fn assert_needed(program: &Program) {
        let patterns: Vec<_> = program.arguments.iter().map(|argument| quoted(&pattern(argument))).collect();
        let need = format!("program = \"{}\"\narguments = [{}]\n", program.program, patterns.join(", "));
        assert!(include_str!("../plugin.toml").contains(&need), "plugin.toml lacks\n{need}");
        assert!(program.environment.is_empty() && program.folder.is_none(), "{program:?}");
    }

    /// The pattern that matches one text and no other.
    fn pattern(text: &str) -> String {
        let special = |c: char| r"\.+*?()|[{^$".contains(c);
        text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
    }

    /// As the manifest has it: what cannot be seen is written as its escape.
    fn quoted(pattern: &str) -> String {
        if !pattern.contains(char::is_control) {
            return format!("'{pattern}'");
        }
        let written = |c: char| match c {
            '\\' => r"\\".to_owned(),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        };
        format!("\"{}\"", pattern.chars().map(written).collect::<String>())
    }
}
