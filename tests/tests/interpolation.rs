//! Parameters on their way into a script.

use std::process::Command;

use muster_tests::{binary, repository};

#[test]
fn a_parameter_for_the_environment_is_no_script_and_a_list_is_lines() {
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python/interpolation.py"))
        .arg(binary("muster").parent().unwrap())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
}
