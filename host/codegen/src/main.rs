//! Reads service models and writes `host/types`.
//!
//! ```text
//! muster-codegen strip DATA               botocore's data folder -> host/models, without the prose
//! muster-codegen generate                 host/models -> host/types/src/generated
//! muster-codegen check [--botocore DATA]  fails, and names the first file that would be written otherwise
//! ```
//!
//! The stripped models are committed, so that building needs no botocore. They are of the release that
//! `tests/python/requirements.txt` pins; `make generate` takes them from there. What is written depends on nothing but what is
//! read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod amendments;
mod emit;
mod format;
mod model;
mod names;
mod pattern;
mod services;
mod strip;

use model::Model;
use services::SOURCES;

/// A file that this program writes, and its text.
type File = (PathBuf, String);

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

/// The folder `host`.
fn host() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}

fn model_path(service: &str) -> PathBuf {
    host().join("models").join(format!("{service}.json"))
}

fn stripped(data: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for source in SOURCES.iter().filter(|source| !source.own) {
        files.push((model_path(source.name), strip::strip(source, data)?));
    }
    Ok(files)
}

fn generated() -> Result<Vec<File>, String> {
    let folder = host().join("types/src/generated");
    let mut files = Vec::new();
    for source in SOURCES {
        let mut model: Model = read(&model_path(source.name))?;
        amendments::apply(source.name, &mut model)?;
        let text = emit::module(source, &model).map_err(|problem| format!("{}: {problem}", source.name))?;
        files.push((folder.join(format!("{}.rs", source.module())), format::format(&text)?));
    }
    files.push((folder.join("mod.rs"), format::format(&emit::list(SOURCES))?));
    Ok(files)
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
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
            return Err(format!("{} is not what the models give: run `muster-codegen generate`", path.display()));
        }
    }
    Ok(())
}
