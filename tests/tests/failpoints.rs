//! A power cut at every point of a command's life, to the host or to the agent.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::process::Command;

use muster_env::Failpoint;
use muster_tests::{binary, repository};

/// Every acknowledged command ends, no step runs twice, and an interrupted step says so.
fn survives(process: &str) {
    let names: Vec<&str> = Failpoint::ALL.iter().map(|point| point.name()).filter(|n| n.starts_with(process)).collect();
    assert!(!names.is_empty());
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/failpoints.py"))
        .arg(binary("muster").parent().unwrap())
        .args(&names)
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}\n{stderr}");
    for name in names {
        assert!(stdout.contains(&format!("ok {name}\n")), "{name} was not tried:\n{stdout}");
    }
}

#[test]
fn a_command_survives_the_end_of_the_host_at_every_point() {
    survives("host-");
}

#[test]
fn a_command_survives_the_end_of_the_agent_at_every_point() {
    survives("agent-");
}
