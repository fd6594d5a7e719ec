//! `muster plugin`: what a plugin's author does without a host.

use std::path::{Path, PathBuf};

use muster_env::Env;
use muster_package::{COMPONENT_BYTES, Capability, Inspection, Need, Needs, Offer, Options, plain};

use crate::plugins::Engine;
use crate::serve;

mod machine;
mod run;
mod test;

pub use run::{RunArgs, run};
pub use test::test;

/// Builds the plugin in `folder`, by default into `<publisher>-<name>-<version>.wasm` of the current folder, and says
/// what it became.
///
/// # Errors
/// One sentence: what is missing, or what about the plugin is not as it should be.
pub fn build(folder: &Path, out: Option<PathBuf>) -> Result<(), String> {
    let out = match out {
        Some(out) => out,
        None => component_of(folder)?,
    };
    // The rest of what a nested cargo could be told is kept from it.
    let target_folder = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let options = Options { target_folder, ..Options::default() };
    let inspection = muster_package::build(folder, &out, &options).map_err(|error| error.to_string())?;
    print!("{}", described(&inspection));
    println!("written to {}", out.display());
    Ok(())
}

/// Shows what a component is and needs, and what it offers by its own word: asked as a host asks at an upload, without any
/// grant and within a few seconds.
///
/// # Errors
/// One sentence: why it is not a plugin, or why it does not tell what it offers; the rest was shown then.
pub fn inspect(file: &Path) -> Result<(), String> {
    let component = read(file, COMPONENT_BYTES, "a plugin")?;
    let inspection = muster_package::inspect(&component).map_err(|error| format!("{}: {error}", file.display()))?;
    print!("{}", described(&inspection));
    let engine = Engine::new(Vec::new());
    let asked = serve::runtime()?.block_on(engine.ask(&Env::system(), &inspection.digest, component.into()));
    match asked {
        Ok(offers) => offers.offers.iter().for_each(|offer| print!("{}", offered(offer))),
        Err(error) => return Err(format!("{}: {}", file.display(), plain(&error.message))),
    }
    Ok(())
}

/// Where the plugin in `folder` is built to, in the current folder.
fn component_of(folder: &Path) -> Result<PathBuf, String> {
    let path = folder.join("plugin.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let manifest = muster_package::Manifest::parse(&text).map_err(|error| error.to_string())?;
    Ok(PathBuf::from(format!("{}-{}.wasm", manifest.name.as_str().replace('/', "-"), manifest.version)))
}

/// A file that is not too large to be what it should.
fn read(file: &Path, most_bytes: usize, what: &str) -> Result<Vec<u8>, String> {
    let at = |error: std::io::Error| format!("{}: {error}", file.display());
    let bytes = std::fs::metadata(file).map_err(at)?.len();
    if bytes > most_bytes as u64 {
        return Err(format!("{} has {bytes} bytes, {what} has at most {most_bytes}", file.display()));
    }
    std::fs::read(file).map_err(at)
}

fn described(inspection: &Inspection) -> String {
    let manifest = &inspection.manifest;
    let mut out = line("plugin", manifest.name.as_str());
    out += &line("version", &manifest.version.to_string());
    out += &line("license", &manifest.license);
    out += &line("digest", &format!("sha256:{}", inspection.digest));
    out += &line("size", &format!("{} bytes", inspection.bytes));
    out += &line("kinds", &inspection.kind_names().join(", "));
    for need in &manifest.needs.process {
        let user = need.user.as_deref().map(|user| format!(" as {user}")).unwrap_or_default();
        out += &line("needs", &format!("process: {}{user}", need.rule));
        out += &line("", &format!("because: {}", need.reason));
    }
    let Needs { process: _, facts, folders, http, storage, parameters, muster_api, events } = &manifest.needs;
    out += &needed(Capability::Facts, facts);
    out += &needed(Capability::Folders, folders);
    out += &needed(Capability::Http, http);
    out += &needed(Capability::Storage, storage);
    out += &needed(Capability::Parameters, parameters);
    out += &needed(Capability::MusterApi, muster_api);
    out += &needed(Capability::Events, events);
    for import in &inspection.imports {
        let refused = if inspection.refused.contains(import) { " (refused: no need says what for)" } else { "" };
        out += &line("imports", &format!("{import}{refused}"));
    }
    out
}

fn needed<R: std::fmt::Display>(capability: Capability, needs: &[Need<R>]) -> String {
    let need = |need: &Need<R>| {
        line("needs", &format!("{capability}: {}", need.rule)) + &line("", &format!("because: {}", need.reason))
    };
    needs.iter().map(need).collect()
}

fn offered(offer: &Offer) -> String {
    let mut out = line("offers", &format!("{} {}", offer.kind, offer.name.as_str()));
    out += &line("", &offer.summary);
    if let Some(platforms) = offer.platforms.as_ref().filter(|platforms| !platforms.is_empty()) {
        out += &line("", &format!("on {}", platforms.join(", ")));
    }
    if offer.read_only {
        out += &line("", "a call changes nothing outside the plugin");
    }
    if offer.idempotent {
        out += &line("", "an interrupted call may be made again");
    }
    for (what, schema) in [("inputs", &offer.inputs), ("outputs", &offer.outputs)] {
        // `{:#}` of JSON cannot fail, and breaks lines nowhere within a text.
        let schema = schema.clone().map_or("any".to_owned(), |schema| format!("{:#}", serde_json::Value::from(schema)));
        for (number, text) in schema.lines().enumerate() {
            out += &line("", &if number == 0 { format!("{what}: {text}") } else { text.to_owned() });
        }
    }
    out
}

/// Whatever a plugin says goes through here, as plain text.
fn line(name: &str, text: &str) -> String {
    format!("{name:<10}{}\n", plain(text))
}
