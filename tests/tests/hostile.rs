//! Components that misbehave, on a real node.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::process::Command;

use muster_tests::{Muster, plugins};

#[test]
fn a_step_that_misbehaves_ends_with_its_own_code_and_the_agent_goes_on() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("hostile.wasm");
    plugins::build("plugins/hostile", &component);
    let models = plugins::models(scratch.path());
    let mut muster = Muster::start("up", &[]);
    let before = agents(&mut muster);
    assert_eq!(before.len(), 1, "{before:?}");

    let user = Command::new("id").arg("-un").output().unwrap().stdout;
    let user = String::from_utf8(user).unwrap();
    muster.python("hostile.py", &[component.to_str().unwrap(), models.to_str().unwrap(), user.trim()]);
    assert_eq!(agents(&mut muster), before, "the agent is the same process");
}

/// The agents that `muster up` has started.
fn agents(muster: &mut Muster) -> Vec<u32> {
    let host = muster.child().id();
    // A child belongs to the thread that started it.
    let threads = std::fs::read_dir(format!("/proc/{host}/task")).unwrap();
    let children = threads.map(|thread| std::fs::read_to_string(thread.unwrap().path().join("children")).unwrap());
    let children = children.collect::<Vec<_>>().join(" ");
    children.split_whitespace().map(|pid| pid.parse().unwrap()).collect()
}
