//! Generated text as the project's rustfmt has it.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs rustfmt, with the settings of the workspace.
pub fn format(text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(crate::host().join("../rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut stdin = child.stdin.take().ok_or("rustfmt takes no input")?;
    // From a thread of its own, since rustfmt may write before it has read everything.
    let output = std::thread::scope(|scope| {
        let writer = scope.spawn(move || stdin.write_all(text.as_bytes()));
        let output = child.wait_with_output();
        let written = writer.join().map_err(|_| "rustfmt: the writing thread ended early".to_owned())?;
        written.map_err(failed).and(output.map_err(failed))
    })?;
    if !output.status.success() {
        return Err("rustfmt refused the generated text".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
