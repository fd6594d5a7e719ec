//! A slice of `make soak`: power cuts at random moments while a client works.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::process::Command;

use muster_tests::{binary, repository};

#[test]
fn nothing_acknowledged_is_lost_and_nothing_done_twice_by_power_cuts_at_random() {
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/soak.py"))
        .arg(binary("muster").parent().unwrap())
        // Kills, and the seed of when.
        .args(["10", "20260101"])
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && stdout.contains("ok: "), "{stdout}\n{stderr}");
}
