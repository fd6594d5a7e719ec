//! Runbooks, with real binaries.

use muster_env::Failpoint;
use muster_tests::plugins;

#[test]
fn boto3_drives_a_runbook_of_ten_steps_with_branch_retry_sleep_and_approval() {
    muster_tests::python("automation.py", &[]);
}

#[test]
fn an_execution_survives_the_end_of_the_host_at_every_point_between_any_two_steps() {
    let names: Vec<&str> = Failpoint::ALL.iter().map(|point| point.name()).collect();
    let of_calls = |name: &&str| name.starts_with("automation-call-");
    let (of_calls, others): (Vec<&str>, Vec<&str>) =
        names.into_iter().filter(|name| name.starts_with("automation-")).partition(of_calls);
    for (script, names) in [("actions.py", of_calls), ("automation.py", others)] {
        assert!(!names.is_empty());
        let stdout = muster_tests::python(script, &names);
        for name in names {
            assert!(stdout.contains(&format!("ok {name} ")), "{name} was not tried:\n{stdout}");
        }
    }
}

#[test]
fn boto3_runs_steps_that_plugins_do_within_what_they_are_granted() {
    let scratch = tempfile::tempdir().unwrap();
    let (first, second) = (scratch.path().join("first.wasm"), scratch.path().join("second.wasm"));
    // A stranger's plugin that waits as the bundled one does.
    let mut changes = vec![
        ("plugin.toml", "muster/api", "acme/look"),
        ("src/lib.rs", "aws:waitForAwsResourceProperty\"", "acme:look\""),
        ("src/lib.rs", "execute_aws_api, assert_aws_resource_property, wait_for", "wait_for"),
    ];
    plugins::build_changed("plugins/api", &changes, scratch.path(), &first);
    changes.push(("plugin.toml", "version = \"1.0.0\"", "version = \"1.1.0\""));
    plugins::build_changed("plugins/api", &changes, scratch.path(), &second);
    muster_tests::python("actions.py", &["versions", first.to_str().unwrap(), second.to_str().unwrap()]);
}
