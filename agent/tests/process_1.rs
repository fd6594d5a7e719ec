//! The agent as the first process of a container.

#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

use std::io::Write;
use std::process::{Command, Output};

fn unshared(arguments: &[&str]) -> Option<Output> {
    Command::new("unshare").args(["--map-root-user", "--pid", "--fork"]).args(arguments).output().ok()
}

#[test]
fn the_agent_says_that_it_needs_an_init_above_it() {
    if !unshared(&["true"]).is_some_and(|output| output.status.success()) {
        std::io::stderr().write_all(b"NOT CHECKED: this machine lets the test make no process namespace\n").unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (agent, data) = (env!("CARGO_BIN_EXE_muster-agent"), folder.path().to_str().unwrap());
    let output = unshared(&[agent, "run", "--data-dir", data]).unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("process 1"), "{said}");
}
