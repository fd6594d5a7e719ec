//! Runbooks, with real binaries.

use muster_env::Failpoint;

#[test]
fn boto3_drives_a_runbook_of_ten_steps_with_branch_retry_sleep_and_approval() {
    muster_tests::python("automation.py", &[]);
}

#[test]
fn an_execution_survives_the_end_of_the_host_at_every_point_between_any_two_steps() {
    let names: Vec<&str> = Failpoint::ALL.iter().map(|point| point.name()).collect();
    let names: Vec<&str> = names.into_iter().filter(|name| name.starts_with("automation-")).collect();
    assert!(!names.is_empty());
    let stdout = muster_tests::python("automation.py", &names);
    for name in names {
        assert!(stdout.contains(&format!("ok {name} ")), "{name} was not tried:\n{stdout}");
    }
}
