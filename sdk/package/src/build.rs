//! From a plugin's folder to one file: cargo builds the component, and the manifest is put inside.
//!
//! The nested cargo is given as little of the caller's build as possible: called from a build script it would otherwise
//! inherit flags and folders that are meant for another target, and wait for a lock that its parent holds.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

use crate::inspect::{Inspection, InspectionError, embed, inspect};
use crate::manifest::Manifest;

/// The target that plugins in Rust are built for.
pub const TARGET: &str = "wasm32-wasip2";

/// What of the caller's environment a nested cargo needs: where it keeps what it has, and how it reaches registries.
const KEPT: &[&str] = &["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTRIES_", "CARGO_REGISTRY_"];

/// What else cargo gives build scripts, and what a user may have set for other targets.
const CLEARED: &str =
    "RUSTFLAGS RUSTDOCFLAGS RUSTC RUSTDOC RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER RUSTC_LINKER MAKEFLAGS MFLAGS
    TARGET HOST OUT_DIR PROFILE OPT_LEVEL DEBUG NUM_JOBS LD_LIBRARY_PATH __CARGO_FIX_PLZ";

/// How a plugin is built.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Cargo's target folder; none is `target` in the plugin's folder. Never the one of a cargo that is waiting for this
    /// build: it holds its lock.
    pub target_folder: Option<PathBuf>,
    /// Build with the lock file as it is.
    pub locked: bool,
    /// Build without the network.
    pub offline: bool,
}

/// Why a plugin was not built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// A program of the toolchain could not be started.
    #[error("`{program}` could not be started: {error}")]
    Start {
        /// Which.
        program: String,
        /// Why.
        error: io::Error,
    },
    /// The target is not installed.
    #[error(
        "the target wasm32-wasip2 is not installed: run `rustup toolchain install` in {0}, which reads rust-toolchain.toml, or `rustup target add wasm32-wasip2`"
    )]
    NoTarget(String),
    /// Cargo failed; it has said why on standard error.
    #[error("cargo could not build {0}")]
    Cargo(String),
    /// The build gave no component.
    #[error("{0} gives no component: its Cargo.toml needs `[lib]` with `crate-type = [\"cdylib\"]`")]
    NoComponent(String),
    /// The manifest or the component was refused.
    #[error("{folder}: {error}")]
    Plugin {
        /// Of the plugin.
        folder: String,
        /// Why.
        error: InspectionError,
    },
}

/// Builds the plugin in `folder` (its `plugin.toml` beside its `Cargo.toml`) and writes the component with its manifest
/// to `out`. Cargo's own messages go to standard error.
pub fn build(folder: &Path, out: &Path, options: &Options) -> Result<Inspection, BuildError> {
    let refused = |error| BuildError::Plugin { folder: folder.display().to_string(), error };
    let manifest_path = folder.join("plugin.toml");
    let manifest = fs::read_to_string(&manifest_path).map_err(|e| file(&manifest_path, e))?;
    Manifest::parse(&manifest).map_err(|e| refused(e.into()))?;
    require_target(folder)?;
    let artifact = cargo_build(folder, options)?;
    let component = fs::read(&artifact).map_err(|e| file(&artifact, e))?;
    let plugin = embed(&component, &manifest).map_err(refused)?;
    let inspection = inspect(&plugin).map_err(refused)?;
    if let Some(parent) = out.parent() {
        fs::create_dir_all(parent).map_err(|e| file(parent, e))?;
    }
    // Written beside and renamed: who reads `out` meanwhile sees the old file or the new one.
    let mut beside = out.as_os_str().to_owned();
    beside.push(format!(".{}", std::process::id()));
    let beside = PathBuf::from(beside);
    fs::write(&beside, &plugin).map_err(|e| file(&beside, e))?;
    fs::rename(&beside, out).map_err(|e| file(out, e))?;
    Ok(inspection)
}

fn file(path: &Path, error: io::Error) -> BuildError {
    BuildError::File { path: path.display().to_string(), error }
}

/// Says that the target is missing before cargo says it in many words.
fn require_target(folder: &Path) -> Result<(), BuildError> {
    let output = tool("RUSTC", "rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| BuildError::Start { program: "rustc".to_owned(), error })?;
    let library = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    Err(BuildError::NoTarget(folder.display().to_string()))
}

/// Runs cargo and gives the path of the component that it made.
fn cargo_build(folder: &Path, options: &Options) -> Result<PathBuf, BuildError> {
    let mut cargo = tool("CARGO", "cargo");
    cargo.args(["build", "--release", "--lib", "--target", TARGET, "--message-format=json-render-diagnostics"]);
    if let Some(target_folder) = &options.target_folder {
        cargo.arg("--target-dir").arg(target_folder);
    }
    if options.locked {
        cargo.arg("--locked");
    }
    if options.offline {
        cargo.arg("--offline");
    }
    let output = cargo
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| BuildError::Start { program: "cargo".to_owned(), error })?;
    if !output.status.success() {
        return Err(BuildError::Cargo(folder.display().to_string()));
    }
    artifact(&String::from_utf8_lossy(&output.stdout), folder)
        .ok_or_else(|| BuildError::NoComponent(folder.display().to_string()))
}

/// The `.wasm` of the package in `folder` among cargo's messages, one JSON object a line.
fn artifact(messages: &str, folder: &Path) -> Option<PathBuf> {
    let manifest = fs::canonicalize(folder.join("Cargo.toml")).ok()?;
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact")
        .filter(|message| message["manifest_path"].as_str().is_some_and(|path| Path::new(path) == manifest))
        .filter_map(|message| {
            let files = message["filenames"].as_array()?.clone();
            files.iter().filter_map(|file| file.as_str()).find(|file| file.ends_with(".wasm")).map(PathBuf::from)
        })
        .next_back()
}

/// A program of the toolchain, with a cleared environment.
///
/// `CARGO` and `RUSTC` name those that run the build script: started through them, rustup's choice stays the caller's.
fn tool(variable: &str, usual: &str) -> Command {
    let program = env::var_os(variable).filter(|path| !path.is_empty()).unwrap_or_else(|| OsString::from(usual));
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let name_text = name.to_string_lossy();
        let kept = KEPT.iter().any(|kept| name_text.starts_with(kept));
        let cargos = name_text.starts_with("CARGO") && !kept;
        if cargos || CLEARED.split_whitespace().any(|cleared| cleared == name_text) || name_text.starts_with("DEP_") {
            command.env_remove(&name);
        }
    }
    command
}
