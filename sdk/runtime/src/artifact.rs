//! The cache of compiled plugins.
//!
//! Compiled code is loaded as machine code, so a forged artifact would own the process and a damaged one crash it. Each is
//! therefore sealed: an HMAC-SHA-256 under the embedder's key over the component's digest, the engine that compiled it and
//! the code. What does not verify is not looked at further; it is compiled again and replaced.

use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use wasmtime::Engine;
use wasmtime::component::Component;

use crate::engine::Runtime;

/// Says what the seal is of, so that it fits nothing else that the same key may ever seal.
const PURPOSE: &[u8] = b"muster compiled plugin 1";
const SEAL_BYTES: usize = 32;
/// Largest artifact in bytes that is read back. Compiled code has up to about six times the size of a component.
const ARTIFACT_BYTES: u64 = 512 << 20;

/// Where compiled plugins are kept, and the key that seals them.
#[derive(Clone)]
pub struct Artifacts {
    /// A folder that only the embedder writes; made if it is missing.
    pub folder: PathBuf,
    /// Known to the embedder alone. Another key makes all artifacts unknown.
    pub key: [u8; 32],
}

/// Without the key.
impl std::fmt::Debug for Artifacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Artifacts").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Artifacts {
    /// The compiled form of the component with `digest`, if an intact one is there.
    pub(crate) fn load(&self, engine: &Engine, digest: &str) -> Option<Component> {
        let path = self.path(engine, digest);
        let sealed = match read(&path) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "a compiled plugin could not be read");
                return None;
            }
        };
        let Some((seal, code)) = sealed.split_at_checked(SEAL_BYTES) else {
            tracing::warn!(path = %path.display(), "a compiled plugin was cut off, and is compiled again");
            return None;
        };
        if self.mac(engine, digest, code).verify_slice(seal).is_err() {
            tracing::warn!(path = %path.display(), "a compiled plugin is not as it was written, and is compiled again");
            return None;
        }
        deserialize(engine, code)
            .inspect_err(|error| tracing::warn!(path = %path.display(), %error, "a compiled plugin does not load"))
            .ok()
    }

    /// Keeps the compiled form of the component with `digest`.
    pub(crate) fn store(&self, engine: &Engine, digest: &str, component: &Component) -> io::Result<()> {
        let code = component.serialize().map_err(|e| io::Error::other(e.to_string()))?;
        let seal = self.mac(engine, digest, &code).finalize().into_bytes();
        fs::create_dir_all(&self.folder)?;
        let path = self.path(engine, digest);
        let beside = path.with_extension(format!("{}.part", std::process::id()));
        let written = write(&beside, &seal, &code).and_then(|()| fs::rename(&beside, &path));
        written.inspect_err(|_| _ = fs::remove_file(&beside))
    }

    /// Whether a compiled form of the component with `digest` is there for the engine of `runtime`. Whether it is intact shows
    /// when it is loaded.
    pub fn has(&self, runtime: &Runtime, digest: &str) -> bool {
        self.path(&runtime.shared.engine, digest).is_file()
    }

    fn path(&self, engine: &Engine, digest: &str) -> PathBuf {
        self.folder.join(format!("{digest}-{:016x}.compiled", compatibility(engine)))
    }

    fn mac(&self, engine: &Engine, digest: &str, code: &[u8]) -> Hmac<Sha256> {
        // HMAC pads a short key with zeros to the hash's block.
        let mut block = [0; 64];
        block[..self.key.len()].copy_from_slice(&self.key);
        let mut mac = <Hmac<Sha256> as KeyInit>::new(&block.into());
        // Each part has a fixed length but for the last, so that no two triples give the same text.
        mac.update(PURPOSE);
        mac.update(digest.as_bytes());
        mac.update(&compatibility(engine).to_be_bytes());
        mac.update(code);
        mac
    }
}

/// Differs between engines whose compiled code is not exchangeable: version, processor, settings.
fn compatibility(engine: &Engine) -> u64 {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    hasher.finish()
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path)?.take(ARTIFACT_BYTES + 1).read_to_end(&mut bytes)?;
    if read as u64 > ARTIFACT_BYTES {
        return Err(io::Error::other("larger than any artifact that was written here"));
    }
    Ok(bytes)
}

fn write(path: &Path, seal: &[u8], code: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(seal)?;
    file.write_all(code)
}

#[allow(unsafe_code, reason = "machine code is loaded")]
fn deserialize(engine: &Engine, code: &[u8]) -> wasmtime::Result<Component> {
    // SAFETY: `code` has to be what `Component::serialize` gave. The caller has verified, on these very bytes in memory,
    // the seal that only `store` makes, with a key that nobody but the embedder has.
    unsafe { Component::deserialize(engine, code) }
}
