//! What the models demand of requests, and the host is asked for all the same.

use std::process::Command;

use muster_tests::{binary, plugins, repository};

#[test]
fn every_constraint_of_a_built_operation_is_refused_in_aws_words_and_stores_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("component.wasm");
    plugins::build("plugins/examples/disk-usage", &component);
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/constraints.py"))
        .arg(binary("muster").parent().unwrap())
        .arg(repository().join("tests/golden/not-implemented.txt"))
        .arg(component)
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}\n{stderr}");
}

#[test]
fn every_rule_of_the_documentation_is_refused_by_its_code_and_stores_nothing() {
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/rules.py"))
        .arg(binary("muster").parent().unwrap())
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}\n{stderr}");
}
