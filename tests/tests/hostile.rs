//! Components that misbehave, on a real node and on a real host.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::process::Command;

use muster_tests::{Muster, plugins};

#[test]
fn a_step_that_misbehaves_ends_with_its_own_code_and_the_agent_goes_on() {
    let scratch = tempfile::tempdir().unwrap();
    // A folder is given under its own path, which has no links.
    let path = scratch.path().canonicalize().unwrap();
    let folder = path.join("folders/granted");
    std::fs::create_dir_all(&folder).unwrap();
    let (folder, component) = (folder.to_str().unwrap(), path.join("hostile.wasm"));
    let data_dir = path.join("data");
    let agents_own = data_dir.join("agent");
    let agents_own = agents_own.to_str().unwrap();
    let [granted, own] = [folder, agents_own].map(|path| format!("path = \"{path}\""));
    let needs = format!("{own}\naccess = \"read\"\nreason = \"Has a key to steal\"\n\n[[needs.folders]]\n{granted}");
    let changes = [("plugin.toml", "path = \"/tmp/muster-hostile\"", needs.as_str())];
    plugins::build_changed("plugins/hostile", &changes, &path, &component);
    let models = plugins::models(&path);
    let mut muster = Muster::start_in(&data_dir, "up", &[], &[]).unwrap();
    let before = agents(&mut muster);
    assert_eq!(before.len(), 1, "{before:?}");

    let user = Command::new("id").arg("-un").output().unwrap().stdout;
    let user = String::from_utf8(user).unwrap();
    let arguments = [component.to_str().unwrap(), models.to_str().unwrap(), user.trim(), folder, agents_own];
    muster.python("hostile.py", &arguments);
    assert_eq!(agents(&mut muster), before, "the agent is the same process");
}

#[test]
fn a_validator_or_an_action_that_misbehaves_is_told_under_its_own_code_and_the_host_goes_on() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("hostile.wasm");
    plugins::build("plugins/hostile", &component);
    let models = plugins::models(scratch.path());
    let mut muster = Muster::start("serve", &[]);
    muster.python("hostile_host.py", &[component.to_str().unwrap(), models.to_str().unwrap()]);
    assert!(muster.child().try_wait().unwrap().is_none(), "the host is the same process");
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
