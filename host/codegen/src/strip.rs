//! A service model without its prose, written one operation and one shape a line, so that a change reads well.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::model::Model;
use crate::services::Source;

/// The model of a service, from the newest version that a botocore data folder has.
pub fn strip(source: &Source, data: &Path) -> Result<String, String> {
    let folder = newest(&data.join(source.name))?;
    let path = folder.join("service-2.json.gz");
    let mut model: Model =
        serde_json::from_str(&unpacked(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    if let Some(operations) = source.operations {
        if let Some(missing) = operations.iter().find(|name| !model.operations.contains_key(**name)) {
            return Err(format!("{} lacks the operation {missing}", source.name));
        }
        model.operations.retain(|name, _| operations.contains(&name.as_str()));
    }
    let mut kept = model.inputs()?;
    kept.append(&mut model.outputs()?);
    kept.append(&mut model.errors()?);
    model.shapes.retain(|name, _| kept.contains(name));
    model_text(&model)
}

fn newest(folder: &Path) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut versions = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        versions.push(entry.map_err(failed)?.path());
    }
    versions.into_iter().max().ok_or_else(|| format!("{} is empty", folder.display()))
}

fn unpacked(path: &Path) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

fn model_text(model: &Model) -> Result<String, String> {
    let mut text = String::from("{\n");
    let _ = writeln!(text, "\"version\":{},", line(&model.version)?);
    let _ = writeln!(text, "\"metadata\":{},", line(&model.metadata)?);
    let _ = writeln!(text, "\"operations\":{{\n{}\n}},", lines(&model.operations)?);
    let _ = writeln!(text, "\"shapes\":{{\n{}\n}}\n}}", lines(&model.shapes)?);
    Ok(text)
}

fn lines<T: Serialize>(entries: &BTreeMap<String, T>) -> Result<String, String> {
    let lines: Result<Vec<_>, String> =
        entries.iter().map(|(name, entry)| Ok(format!("{}:{}", line(name)?, line(entry)?))).collect();
    Ok(lines?.join(",\n"))
}

fn line<T: Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}
