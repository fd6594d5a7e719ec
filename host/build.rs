//! Builds the bundled plugins as `muster plugin build` builds a stranger's, for `src/plugins/bundled.rs` to embed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use muster_package::{Options, build};

/// Folders under `plugins/` whose components every host has.
const BUNDLED: &[&str] = &["api", "http", "inventory", "json-schema", "shell", "tickets"];

fn main() -> ExitCode {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    // <target>/<profile>/build/<package>/out: one folder for all profiles, and not the one whose lock this build holds.
    let target_folder = out.ancestors().nth(4).map(|target| target.join("plugins"));
    for watched in ["plugins", "sdk/plugin", "sdk/package/src", "wit"] {
        println!("cargo::rerun-if-changed={}", repository.join(watched).display());
    }
    for name in BUNDLED {
        let options = Options { target_folder: target_folder.clone(), locked: true, ..Options::default() };
        let folder = repository.join("plugins").join(name);
        if let Err(problem) = build(&folder, &out.join(name).with_extension("wasm"), &options) {
            // Seen whole and at once, where a panic would be wrapped.
            println!("cargo::error={problem}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
