//! What the pages show is what works.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use muster_tests::{Muster, binary, repository};

/// Runs the `sh` blocks of a page against a host of this test, with the AWS CLI on the path.
fn works(page: &str) {
    let muster = Muster::start("up", &[]);
    let home = tempfile::tempdir().unwrap();
    // Where this test's host, its binaries and its folder are.
    let places = format!(
        "s#/tmp/#{}/#g; s#http://127.0.0.1:8750#{}#; s#$PWD/muster-data#{}#; s#target/release#{}#",
        home.path().display(),
        muster.url,
        muster.data_dir.display(),
        binary("muster").parent().unwrap().display(),
    );
    let output = Command::new(repository().join("tests/readme.sh"))
        .arg(repository().join(page))
        .arg(places)
        .envs(reader(home.path()))
        .env_remove("AWS_CONFIG_FILE")
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{page} does not work as written:\n{stdout}\n{stderr}");
}

/// The environment of who reads a page: the CLI is on the path, keeps its models at home, and finds no other settings there; Rust stays
/// where it is.
fn reader(home: &Path) -> Vec<(&'static str, OsString)> {
    let cli = repository().join(".venv-cli/bin");
    let path = format!("{}:{}", cli.display(), std::env::var("PATH").unwrap());
    vec![
        ("PATH", path.into()),
        ("CARGO_HOME", kept("CARGO_HOME", ".cargo").into()),
        ("RUSTUP_HOME", kept("RUSTUP_HOME", ".rustup").into()),
        ("HOME", home.into()),
    ]
}

/// A folder of the developer's.
fn kept(variable: &str, of_home: &str) -> PathBuf {
    std::env::var_os(variable)
        .map_or_else(|| Path::new(&std::env::var_os("HOME").unwrap()).join(of_home), PathBuf::from)
}

#[test]
fn the_readme_works_as_written() {
    works("README.md");
}

#[test]
fn the_author_s_guide_leads_from_an_empty_folder_to_an_upgrade_as_written() {
    let muster = Muster::start("up", &[]);
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("author");
    std::fs::create_dir(&folder).unwrap();
    let repository = repository().canonicalize().unwrap();
    let output = Command::new(repository.join(".venv/bin/python"))
        .arg(repository.join("tests/python/author_guide.py"))
        .args([&binary("muster"), &repository, &folder])
        .envs(muster.client_environment())
        .envs(reader(home.path()))
        .env_remove("AWS_CONFIG_FILE")
        // The dependencies that the bundled plugins are built with serve here too.
        .env("CARGO_TARGET_DIR", binary("muster").ancestors().nth(2).unwrap().join("plugins"))
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the guide does not work as written:\n{stdout}\n{stderr}");
}
