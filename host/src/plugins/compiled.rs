//! Compiled plugins on the host's disk, so that a start does not compile again what was called before it.
//!
//! They lie in a folder of the data folder that its owner alone enters, and are loaded only if the host's own seal fits. What was used
//! least recently makes room.

use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;
use std::time::SystemTime;

use muster_runtime::Artifacts;

/// Bytes of all compiled plugins, those of engines of before among them.
const FOLDER_BYTES: u64 = 1 << 30;

/// Where they are kept in a host's data folder, under a key that only this host has.
///
/// # Errors
/// If the folder cannot be made.
pub fn artifacts(data_dir: &Path, key: [u8; 32]) -> io::Result<Artifacts> {
    let folder = data_dir.join("compiled");
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    Ok(Artifacts { folder, key })
}

/// Notes that the one of that component was used, and removes those that were not used for longest until the rest fits.
pub fn used(folder: &Path, digest: &str) {
    let mut kept = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(metadata) = entry.metadata() else { continue };
        let used = if entry.file_name().to_string_lossy().starts_with(digest) {
            let now = SystemTime::now();
            let noted = fs::File::options().append(true).open(entry.path()).and_then(|file| file.set_modified(now));
            if let Err(error) = noted {
                tracing::debug!(digest, %error, "the use of a compiled plugin could not be noted");
            }
            now
        } else {
            metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH)
        };
        kept.push((used, metadata.len(), entry.path()));
    }
    let mut total: u64 = kept.iter().map(|(_, bytes, _)| bytes).sum();
    kept.sort_unstable();
    for (_, bytes, path) in kept {
        if total <= FOLDER_BYTES {
            return;
        }
        match fs::remove_file(&path) {
            Ok(()) => total -= bytes,
            Err(error) => tracing::warn!(path = %path.display(), %error, "a compiled plugin could not be removed"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn what_was_not_used_for_longest_makes_room() {
        let data_dir = tempfile::tempdir().unwrap();
        let folder = artifacts(data_dir.path(), [0; 32]).unwrap().folder;
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        let file = |name: &str, bytes: u64, used_seconds: u64| -> PathBuf {
            let path = folder.join(name);
            let file = fs::File::create(&path).unwrap();
            // Without any bytes on the disk.
            file.set_len(bytes).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(used_seconds)).unwrap();
            path
        };
        let half = FOLDER_BYTES / 2;
        let [first, second, third] = [("a", 1), ("b", 2), ("c", 3)].map(|(name, used)| file(name, half, used));
        used(&folder, "a");
        assert_eq!([&first, &second, &third].map(|path| path.exists()), [true, false, true]);
        used(&folder, "c");
        assert!(first.exists() && third.exists(), "they fit");
    }
}
