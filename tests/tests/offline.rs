//! Nodes that are not there when work is sent to them.

use std::process::Command;

use muster_tests::{binary, repository};

#[test]
fn an_offline_node_gets_its_work_when_it_returns_but_not_past_the_delivery_time_out() {
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/offline.py"))
        .arg(binary("muster").parent().unwrap())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
}
