//! `muster plugin`: what a plugin's author does without a host.

use std::path::{Path, PathBuf};

use muster_package::{COMPONENT_BYTES, Inspection, Options};

/// Builds the plugin in `folder`, by default into `<publisher>-<name>-<version>.wasm` of the current folder, and says
/// what it became.
///
/// # Errors
/// One sentence: what is missing, or what about the plugin is not as it should be.
pub fn build(folder: &Path, out: Option<PathBuf>) -> Result<(), String> {
    let out = match out {
        Some(out) => out,
        None => {
            let path = folder.join("plugin.toml");
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let manifest = muster_package::Manifest::parse(&text).map_err(|error| error.to_string())?;
            PathBuf::from(format!("{}-{}.wasm", manifest.name.as_str().replace('/', "-"), manifest.version))
        }
    };
    let inspection = muster_package::build(folder, &out, &Options::default()).map_err(|error| error.to_string())?;
    print!("{}", described(&inspection));
    println!("written to {}", out.display());
    Ok(())
}

/// Shows what a component is, without running it.
///
/// # Errors
/// One sentence: why it is not a plugin.
pub fn inspect(file: &Path) -> Result<(), String> {
    let at = |error: std::io::Error| format!("{}: {error}", file.display());
    let bytes = std::fs::metadata(file).map_err(at)?.len();
    if bytes > COMPONENT_BYTES as u64 {
        return Err(format!("{} has {bytes} bytes, a plugin has at most {COMPONENT_BYTES}", file.display()));
    }
    let component = std::fs::read(file).map_err(at)?;
    let inspection = muster_package::inspect(&component).map_err(|error| format!("{}: {error}", file.display()))?;
    print!("{}", described(&inspection));
    Ok(())
}

fn described(inspection: &Inspection) -> String {
    use std::fmt::Write as _;

    let manifest = &inspection.manifest;
    let mut out = String::new();
    let mut line = |name: &str, text: &str| {
        let _ = writeln!(out, "{name:<10}{text}");
    };
    line("plugin", manifest.name.as_str());
    line("version", &manifest.version.to_string());
    line("license", &manifest.license);
    line("digest", &format!("sha256:{}", inspection.digest));
    line("size", &format!("{} bytes", inspection.bytes));
    line("kinds", &inspection.kind_names().join(", "));
    for need in &manifest.needs.process {
        let user = need.user.as_deref().map(|user| format!(" as {user}")).unwrap_or_default();
        line("needs", &format!("process: {}{user}", need.rule));
        line("", &format!("because: {}", need.reason));
    }
    for need in &manifest.needs.facts {
        let keys: Vec<&str> = need.keys.iter().map(muster_package::KeyPattern::as_str).collect();
        line("needs", &format!("facts: {}", keys.join(", ")));
        line("", &format!("because: {}", need.reason));
    }
    for import in &inspection.imports {
        line("imports", import);
    }
    out
}
