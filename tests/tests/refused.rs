//! What `muster` cannot do, it says in one sentence, and ends with a code that is not 0.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use muster_tests::{Muster, binary, plugins, repository};

/// The one sentence of a host that did not start.
fn refused(data_dir: &Path, verb: &str, arguments: &[&str]) -> String {
    let Err(problem) = Muster::start_in(data_dir, verb, arguments, &[]) else { panic!("it started") };
    sentence(problem.code, &problem.stderr)
}

fn sentence(code: Option<i32>, stderr: &str) -> String {
    assert_eq!(code, Some(1), "{stderr}");
    let lines: Vec<&str> = stderr.lines().collect();
    let [line] = lines.as_slice() else { panic!("not one line: {stderr}") };
    line.strip_prefix("muster: ").unwrap_or_else(|| panic!("{line}")).to_owned()
}

#[test]
fn a_taken_port_changes_nothing_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for verb in ["up", "serve"] {
        let said = refused(&data, verb, &["--listen", &address]);
        assert!(said.starts_with(&format!("{address} cannot be listened on: ")), "{said}");
        assert!(!data.exists(), "the folder is made for nothing");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    // Not even root can make a folder in a file.
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let data = file.join("data");
    for verb in ["up", "serve"] {
        let said = refused(&data, verb, &[]);
        assert!(said.starts_with(&format!("the folder {} cannot be written: ", data.display())), "{said}");
    }
}

#[test]
fn data_of_a_host_that_runs_is_left_to_it() {
    let muster = Muster::start("serve", &[]);
    for verb in ["up", "serve"] {
        let said = refused(&muster.data_dir, verb, &[]);
        assert_eq!(said, format!("{} is in use by another process", muster.data_dir.join("state.redb").display()));
    }
}

#[test]
fn an_ephemeral_host_does_not_take_the_folder_of_one_that_is_kept() {
    let muster = Muster::start("serve", &[]);
    let credentials = std::fs::read(muster.data_dir.join("credentials")).unwrap();
    let said = refused(&muster.data_dir, "serve", &["--ephemeral"]);
    assert!(said.starts_with(&format!("{} holds the state of a host", muster.data_dir.display())), "{said}");
    assert_eq!(std::fs::read(muster.data_dir.join("credentials")).unwrap(), credentials);
}

#[test]
fn a_host_whose_disk_is_full_refuses_writes_reads_on_and_writes_again_when_there_is_room() {
    muster_tests::python("full.py", &[]);
}

fn run(arguments: &[&str], environment: &[(&str, &Path)]) -> Output {
    Command::new(binary("muster")).args(arguments).envs(environment.iter().copied()).output().unwrap()
}

#[test]
fn a_toolchain_without_the_wasm_target_is_told_how_to_get_it() {
    let scratch = tempfile::tempdir().unwrap();
    // The compiler that is there, looking for its targets in an empty folder.
    let compiler = scratch.path().join("rustc");
    let script = format!("#!/bin/sh\nexec rustc --sysroot '{}' \"$@\"\n", scratch.path().display());
    std::fs::write(&compiler, script).unwrap();
    std::fs::set_permissions(&compiler, PermissionsExt::from_mode(0o755)).unwrap();
    let folder = repository().join("plugins/examples/disk-usage");
    let output = run(&["plugin", "build", folder.to_str().unwrap()], &[("RUSTC", &compiler)]);
    let said = sentence(output.status.code(), &String::from_utf8_lossy(&output.stderr));
    assert!(said.starts_with("the target wasm32-wasip2 is not installed: run `rustup toolchain install`"), "{said}");
}

#[test]
fn a_plugin_is_shown_with_what_it_offers_and_without_where_it_may_not_offer_that() {
    let scratch = tempfile::tempdir().unwrap();
    let (good, bad) = (scratch.path().join("good.wasm"), scratch.path().join("bad.wasm"));
    plugins::build("plugins/examples/disk-usage", &good);
    let output = run(&["plugin", "inspect", good.to_str().unwrap()], &[]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    for part in [
        "plugin    acme/disk-usage\n",
        "because: Asks the file system of the path how full it is\n",
        "offers    step acme:diskUsage\n          Tells how full a file system is, and fails above a threshold\n",
        "on linux\n",
        "\"description\": \"The step fails if more than this is used.\"",
        "\"maximum\": 100",
        "outputs: {\n",
    ] {
        assert!(shown.contains(part), "{part:?} is not in\n{shown}");
    }

    let changes = [("plugin.toml", "acme/disk-usage", "other/disk-usage")];
    plugins::build_changed("plugins/examples/disk-usage", &changes, &scratch.path().join("bad"), &bad);
    let output = run(&["plugin", "inspect", bad.to_str().unwrap()], &[]);
    let (shown, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
    assert!(shown.contains("plugin    other/disk-usage\n") && !shown.contains("offers"), "{shown}");
    let said = sentence(output.status.code(), &said);
    assert!(said.contains("offers acme:diskUsage, but may only offer names that begin with `other:`"), "{said}");
}
