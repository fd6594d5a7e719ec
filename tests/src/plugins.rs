//! Plugins as their authors build them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{binary, repository};

/// Builds the plugin in a folder of the repository with `muster plugin build`.
///
/// # Panics
/// If it does not build.
pub fn build(folder: &str, out: &Path) {
    build_at(&repository().join(folder), out);
}

/// The model of Muster's own service in a folder that botocore can search.
///
/// # Panics
/// If it cannot be written.
#[must_use]
pub fn models(scratch: &Path) -> PathBuf {
    let folder = scratch.join("models/muster/2026-01-01");
    let model = repository().join("host/models/muster.json");
    let copied = std::fs::create_dir_all(&folder).and_then(|()| std::fs::copy(model, folder.join("service-2.json")));
    copied.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    scratch.join("models")
}

/// Builds a copy of a plugin in which each text of `changes` stands for another: a second version of it.
///
/// # Panics
/// If a text is not there, or it does not build.
pub fn build_changed(folder: &str, changes: &[(&str, &str, &str)], scratch: &Path, out: &Path) {
    // As new as they are: cargo takes a file for changed by its time.
    let copy =
        r#"mkdir -p "$1"; tar -C "$0" --exclude=plugins/target -cf - plugins sdk/plugin wit | tar -C "$1" -xmf -"#;
    let status = Command::new("bash").args(["-o", "pipefail", "-c", copy]).arg(repository()).arg(scratch).status();
    assert!(status.is_ok_and(|status| status.success()), "the plugins cannot be copied to {}", scratch.display());
    for (file, old, new) in changes {
        let path = scratch.join(folder).join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains(old), "{} does not contain {old:?}", path.display());
        std::fs::write(&path, text.replacen(old, new, 1)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    build_at(&scratch.join(folder), out);
}

/// Builds the plugin in Python in a folder of the repository as its README says.
///
/// # Panics
/// If it does not build.
pub fn build_python(folder: &str, out: &Path) {
    let output = Command::new(repository().join(".venv-plugins/bin/python"))
        .arg(repository().join(folder).join("build.py"))
        .arg(out)
        .output()
        .unwrap_or_else(|error| panic!("no Python with componentize-py, run `make test`: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn build_at(folder: &Path, out: &Path) {
    // The dependencies that the bundled plugins are built with serve here too.
    let target: PathBuf = binary("muster").ancestors().nth(2).map(|target| target.join("plugins")).unwrap_or_default();
    let output = Command::new(binary("muster"))
        .args(["plugin", "build"])
        .arg(folder)
        .arg("--out")
        .arg(out)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap_or_else(|error| panic!("muster cannot be started: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Builds `plugins/examples/disk-usage` as its author's next version, which says so in its output.
///
/// # Panics
/// If it does not build.
pub fn build_second_disk_usage(scratch: &Path, out: &Path) {
    let changes = [
        ("plugin.toml", "version = \"1.0.0\"", "version = \"1.1.0\""),
        ("src/lib.rs", "println!(\"{} is", "println!(\"second version: {} is"),
    ];
    build_changed("plugins/examples/disk-usage", &changes, scratch, out);
}
