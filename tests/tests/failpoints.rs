//! A power cut at every point of a command's life, to the host or to the agent.

use muster_env::Failpoint;

/// Every acknowledged command ends, no step runs twice, and an interrupted step says so.
fn survives(process: &str) {
    let names: Vec<&str> = Failpoint::ALL.iter().map(|point| point.name()).filter(|n| n.starts_with(process)).collect();
    assert!(!names.is_empty());
    let stdout = muster_tests::python("failpoints.py", &names);
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
