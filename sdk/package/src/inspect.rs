//! What a component says of itself without being run: manifest, imports, exports, kinds.

use std::collections::BTreeSet;
use std::fmt;

use sha2::{Digest, Sha256};
use wasmparser::{Encoding, Parser, Payload, Validator, WasmFeatures};

use crate::capability::Capability;
use crate::manifest::{MANIFEST_BYTES, Manifest, ManifestError};

/// Largest component in bytes. One that carries a Python runtime has 18 MB.
pub const COMPONENT_BYTES: usize = 64 << 20;

/// Most imports of a component, and longest name of one in bytes: each is kept, and shown to whoever asks. All of WASI 0.2
/// are some 30, of at most 40 bytes.
const IMPORTS: usize = 256;
const IMPORT_BYTES: usize = 256;

/// Name of the custom section that holds the manifest.
pub const MANIFEST_SECTION: &str = "muster:manifest";

/// The package of the contract, and the version of it that this Muster has. Versions link within 0.1.
const CONTRACT: &str = "muster:plugin/";
const CONTRACT_VERSION: semver::Version = semver::Version::new(0, 1, 0);

/// Imports that are always there and need no grant.
const ALWAYS: &[&str] = &["types", "context", "log"];
/// The export that every plugin has.
const DESCRIBE: &str = "describe";
/// Kinds that this Muster runs.
const KINDS: &[&str] = &["step", "collector", "validator", "action"];
/// Imported interfaces that Muster links without a need in the manifest: what languages' runtimes import unasked.
const RUNTIMES: &str = "wasi:";

/// What a component is, by its exports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// `step`
    pub name: String,
    /// Of the interface, as the component exports it.
    pub version: semver::Version,
}

/// What a component says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The embedded manifest.
    pub manifest: Manifest,
    /// The manifest as it was written.
    pub manifest_toml: String,
    /// SHA-256 of the whole component, 64 hex digits.
    pub digest: String,
    /// Size of the component in bytes.
    pub bytes: usize,
    /// Names of all imports, in the component's order.
    pub imports: Vec<String>,
    /// Names of all exports, in the component's order.
    pub exports: Vec<String>,
    /// The kinds among the exports that this Muster runs.
    pub kinds: Vec<Kind>,
    /// The capabilities that the manifest needs, all of which have to be granted.
    pub capabilities: BTreeSet<Capability>,
    /// Imports that the manifest says nothing of, and that this Muster may not even have: using one fails.
    pub refused: Vec<String>,
}

impl Inspection {
    /// The kinds' names, as [`crate::Offers::parse`] takes them.
    pub fn kind_names(&self) -> Vec<&str> {
        self.kinds.iter().map(|kind| kind.name.as_str()).collect()
    }
}

/// Why a file is not a plugin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InspectionError {
    /// More than 64 MiB.
    #[error("the component has {0} bytes, and may have 64 MiB")]
    TooLarge(usize),
    /// A core module: built for another target.
    #[error("this is a WebAssembly module, not a component: build it for wasm32-wasip2")]
    Module,
    /// Not WebAssembly, or not valid.
    #[error("this is not a WebAssembly component: {0}")]
    Invalid(String),
    /// No manifest inside.
    #[error("the component has no section `muster:manifest`: build it with `muster plugin build`")]
    NoManifest,
    /// Two manifests, of which different readers would take different ones.
    #[error("the component has more than one section `muster:manifest`")]
    SeveralManifests,
    /// A manifest that is not text.
    #[error("the manifest is not UTF-8 text")]
    ManifestText,
    /// A manifest that was refused.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// No export of `describe`.
    #[error("the component does not export `muster:plugin/describe`")]
    NoDescribe,
    /// No kind that this Muster runs.
    #[error("the component exports none of the kinds that this Muster runs: step, collector, validator, action")]
    NoKind,
    /// A version of the contract that does not link.
    #[error("`{0}` is not of version 0.1 of the contract, which is the one that this Muster has")]
    Version(String),
    /// More imports than are kept, or longer names.
    #[error("the component has more than {IMPORTS} imports, or one whose name is longer than {IMPORT_BYTES} bytes")]
    Imports,
    /// A need that the component cannot have.
    #[error(
        "the manifest of {plugin} needs the capability `{capability}`, but the component does not import it: remove `[[needs.{capability}]]`"
    )]
    Unused {
        /// The plugin's name.
        plugin: String,
        /// What it needs.
        capability: Capability,
    },
}

/// Reads and checks a component without running it.
pub fn inspect(bytes: &[u8]) -> Result<Inspection, InspectionError> {
    let inspection = read(bytes)?;
    inspection.manifest.check_patterns()?;
    Validator::new_with_features(WasmFeatures::default())
        .validate_all(bytes)
        .map_err(|e| InspectionError::Invalid(e.to_string()))?;
    Ok(inspection)
}

/// As [`inspect`], but without validating the component's code and the manifest's patterns: for one whose digest says that it
/// was inspected before.
pub fn read(bytes: &[u8]) -> Result<Inspection, InspectionError> {
    let outline = Outline::read(bytes)?;
    let manifest_toml = match outline.manifests.as_slice() {
        [] => return Err(InspectionError::NoManifest),
        [one] => std::str::from_utf8(one).map_err(|_| InspectionError::ManifestText)?.to_owned(),
        _ => return Err(InspectionError::SeveralManifests),
    };
    let manifest = Manifest::read(&manifest_toml)?;
    let capabilities = compare(&manifest, &outline.imports)?;
    Ok(Inspection {
        refused: refused(&manifest, &outline.imports),
        manifest,
        manifest_toml,
        digest: hex(&Sha256::digest(bytes)),
        bytes: bytes.len(),
        kinds: kinds(&outline.exports)?,
        imports: outline.imports,
        exports: outline.exports,
        capabilities,
    })
}

/// The component with the manifest inside it. One that has a manifest already is refused.
pub fn embed(component: &[u8], manifest_toml: &str) -> Result<Vec<u8>, InspectionError> {
    Manifest::parse(manifest_toml)?;
    if !Outline::read(component)?.manifests.is_empty() {
        return Err(InspectionError::SeveralManifests);
    }
    let mut content = Vec::with_capacity(MANIFEST_SECTION.len() + manifest_toml.len() + 1);
    leb128(&mut content, MANIFEST_SECTION.len());
    content.extend_from_slice(MANIFEST_SECTION.as_bytes());
    content.extend_from_slice(manifest_toml.as_bytes());
    let mut bytes = component.to_vec();
    bytes.push(0); // a custom section, which may stand after all others
    leb128(&mut bytes, content.len());
    bytes.extend_from_slice(&content);
    Ok(bytes)
}

fn leb128(to: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// The outermost layer of a component.
struct Outline<'a> {
    imports: Vec<String>,
    exports: Vec<String>,
    manifests: Vec<&'a [u8]>,
}

impl<'a> Outline<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, InspectionError> {
        if bytes.len() > COMPONENT_BYTES {
            return Err(InspectionError::TooLarge(bytes.len()));
        }
        let invalid = |e: wasmparser::BinaryReaderError| InspectionError::Invalid(e.to_string());
        let mut outline = Self { imports: Vec::new(), exports: Vec::new(), manifests: Vec::new() };
        let mut depth = 0_usize;
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload.map_err(invalid)?;
            match &payload {
                Payload::Version { encoding: Encoding::Module, .. } if depth == 0 => {
                    return Err(InspectionError::Module);
                }
                Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
                Payload::End(_) => depth = depth.saturating_sub(1),
                Payload::ComponentImportSection(section) if depth == 0 => {
                    for import in section.clone() {
                        let name = import.map_err(invalid)?.name.name;
                        if name.len() > IMPORT_BYTES || outline.imports.len() == IMPORTS {
                            return Err(InspectionError::Imports);
                        }
                        outline.imports.push(name.to_owned());
                    }
                }
                Payload::ComponentExportSection(section) if depth == 0 => {
                    for export in section.clone() {
                        outline.exports.push(export.map_err(invalid)?.name.name.to_owned());
                    }
                }
                Payload::CustomSection(section) if depth == 0 && section.name() == MANIFEST_SECTION => {
                    if section.data().len() > MANIFEST_BYTES {
                        return Err(ManifestError::TooLarge.into());
                    }
                    outline.manifests.push(section.data());
                }
                _ => {}
            }
        }
        Ok(outline)
    }
}

/// The interface and version of a name within the contract: `muster:plugin/step@0.1.0`.
fn contract(name: &str) -> Option<(&str, Option<semver::Version>)> {
    let (interface, version) = name.strip_prefix(CONTRACT)?.split_once('@')?;
    Some((interface, semver::Version::parse(version).ok()))
}

/// True if the version links to ours: below 1.0 those with the same second number do.
fn links(version: Option<&semver::Version>) -> bool {
    version.is_some_and(|v| v.major == CONTRACT_VERSION.major && v.minor == CONTRACT_VERSION.minor)
}

/// The imports that the manifest does not account for. They are no error, since the bindings of some languages import all that a
/// world names: they are linked, and refused when they are used.
pub fn refused(manifest: &Manifest, imports: &[String]) -> Vec<String> {
    let is_refused = |import: &&String| match contract(import) {
        Some((interface, _)) if ALWAYS.contains(&interface) => false,
        Some((interface, _)) => Capability::named(interface)
            .is_none_or(|capability| !manifest.needs.capabilities().any(|c| c == capability)),
        None => !import.starts_with(RUNTIMES),
    };
    imports.iter().filter(is_refused).cloned().collect()
}

/// Whether the contract's interfaces link, and each capability that the manifest needs and that is an interface is imported: a
/// need of another one would ask an operator for nothing's sake.
fn compare(manifest: &Manifest, imports: &[String]) -> Result<BTreeSet<Capability>, InspectionError> {
    let mut imported = BTreeSet::new();
    for import in imports {
        let Some((interface, version)) = contract(import) else { continue };
        if !links(version.as_ref()) {
            return Err(InspectionError::Version(import.clone()));
        }
        imported.extend(Capability::named(interface));
    }
    let needed: BTreeSet<_> = manifest.needs.capabilities().collect();
    let unused = needed.iter().find(|capability| capability.is_imported() && !imported.contains(capability));
    match unused {
        Some(&capability) => Err(InspectionError::Unused { plugin: manifest.name.to_string(), capability }),
        None => Ok(needed),
    }
}

fn kinds(exports: &[String]) -> Result<Vec<Kind>, InspectionError> {
    let mut described = false;
    let mut kinds = Vec::new();
    for export in exports {
        let Some((interface, version)) = contract(export) else { continue };
        if interface != DESCRIBE && !KINDS.contains(&interface) {
            continue;
        }
        match version {
            Some(version) if links(Some(&version)) => {
                described |= interface == DESCRIBE;
                if interface != DESCRIBE {
                    kinds.push(Kind { name: interface.to_owned(), version });
                }
            }
            _ => return Err(InspectionError::Version(export.clone())),
        }
    }
    if !described {
        return Err(InspectionError::NoDescribe);
    }
    if kinds.is_empty() { Err(InspectionError::NoKind) } else { Ok(kinds) }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A component that imports a function of each name, and no more than that.
    fn importing(names: &[String]) -> Vec<u8> {
        let mut section = Vec::new();
        leb128(&mut section, names.len());
        for name in names {
            section.push(0);
            leb128(&mut section, name.len());
            section.extend_from_slice(name.as_bytes());
            section.extend_from_slice(&[1, 0]);
        }
        let mut bytes = b"\0asm\x0d\0\x01\0\x0a".to_vec();
        leb128(&mut bytes, section.len());
        [bytes, section].concat()
    }

    #[test]
    fn what_is_kept_of_a_component_has_a_bound() {
        let many = |count: usize| (0..count).map(|i| format!("wasi:x/y{i}@0.2.0")).collect::<Vec<_>>();
        let long = |bytes: usize| vec![format!("wasi:{}", "x".repeat(bytes - 5))];
        assert_eq!(read(&importing(&many(256))), Err(InspectionError::NoManifest));
        assert_eq!(read(&importing(&many(257))), Err(InspectionError::Imports));
        assert_eq!(read(&importing(&long(256))), Err(InspectionError::NoManifest));
        assert_eq!(read(&importing(&long(257))), Err(InspectionError::Imports));
    }
}
