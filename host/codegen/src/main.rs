//! Reads service models and writes `host/types`.
//!
//! ```text
//! muster-codegen strip BOTOCORE_DATA      host/models/<service>.json, without prose, from a botocore release
//! muster-codegen generate                 host/types/src/generated from host/models
//! muster-codegen check [--botocore DATA]  exits with 1 and names the first file that would differ
//! ```
//!
//! The models are committed without their prose, so that building needs no botocore. Output is deterministic.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod emit;
mod model;
mod services;
mod strip;

use model::Model;
use services::SERVICES;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["strip", data] => stripped(Path::new(data)).and_then(|files| write(&files)),
        ["generate"] => generated().and_then(|files| write(&files)),
        ["check"] => generated().and_then(|files| compare(&files)),
        ["check", "--botocore", data] => stripped(Path::new(data)).and_then(|mut files| {
            files.extend(generated()?);
            compare(&files)
        }),
        _ => Err("usage: muster-codegen strip DATA | generate | check [--botocore DATA]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("muster-codegen: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// A file that this program writes: where, and its text.
type File = (PathBuf, String);

fn host() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn model_path(service: &str) -> PathBuf {
    host().join("models").join(format!("{service}.json"))
}

fn stripped(data: &Path) -> Result<Vec<File>, String> {
    let botocore = SERVICES.iter().filter(|service| service.name != "muster");
    botocore.map(|service| Ok((model_path(service.name), strip::strip(service, data)?))).collect()
}

fn generated() -> Result<Vec<File>, String> {
    let folder = host().join("types/src/generated");
    let mut files = Vec::new();
    for service in SERVICES {
        let path = model_path(service.name);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let model = Model::parse(service, &text)?;
        files.push((folder.join(format!("{}.rs", service.module())), formatted(&emit::module(&model))?));
    }
    files.push((folder.join("mod.rs"), formatted(&emit::list(SERVICES))?));
    Ok(files)
}

/// The text as rustfmt, with the project's settings, would have it.
fn formatted(text: &str) -> Result<String, String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let failed = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(host().join("../rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut stdin = child.stdin.take().ok_or("rustfmt has no input")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(failed)?;
    writer.join().map_err(|_| "rustfmt's input broke")?.map_err(failed)?;
    if !output.status.success() {
        return Err("rustfmt refused the generated text".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

fn write(files: &[File]) -> Result<(), String> {
    for (path, text) in files {
        std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn compare(files: &[File]) -> Result<(), String> {
    for (path, text) in files {
        if std::fs::read_to_string(path).ok().as_ref() != Some(text) {
            return Err(format!("{} is not what the models give: run `make generate`", path.display()));
        }
    }
    Ok(())
}
