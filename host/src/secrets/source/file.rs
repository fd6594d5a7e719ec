//! A key in a file.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;

use muster_env::Env;
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::process::geteuid;
use zeroize::Zeroizing;

use super::{HostKey, HostKeySource, MAX_BYTES, Result, SourceError, room};

impl HostKey {
    /// A new key in a new file, which the host's user alone may read. The folder is there.
    ///
    /// # Errors
    /// [`SourceError::Exists`]; [`SourceError::Failed`].
    pub fn create(path: &Path, env: &Env) -> Result<Self> {
        let key = Self::random(env);
        write(path, &key.to_base64()[..]).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => SourceError::Exists(path.to_owned()),
            _ => SourceError::Failed { from: HostKeySource::File(path.to_owned()), error },
        })?;
        Ok(key)
    }
}

/// Beside it, then in its place: after a crash it is there as a whole or not at all, and what is there stays.
fn write(path: &Path, key: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Made with mode 0600, and removed where anything fails.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(key)?;
    file.write_all(b"\n")?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    File::open(folder)?.sync_all()
}

pub(super) fn text(source: &HostKeySource, path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    // All is asked of what was opened, so that it cannot be another file by then. A pipe that nobody writes to does not hold this up.
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let opened = OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path);
    let file = opened.map_err(|error| match Errno::from_io_error(&error) {
        Some(Errno::LOOP) => SourceError::Link(path.to_owned()),
        Some(Errno::NXIO) => SourceError::NotAFile(path.to_owned()),
        _ => source.failed(error),
    })?;
    let metadata = file.metadata().map_err(|error| source.failed(error))?;
    if !metadata.is_file() {
        return Err(SourceError::NotAFile(path.to_owned()));
    }
    let (owner, user) = (metadata.uid(), geteuid().as_raw());
    if owner != user {
        return Err(SourceError::Owner { path: path.to_owned(), owner, user });
    }
    let mode = metadata.mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(SourceError::Mode { path: path.to_owned(), mode });
    }
    let mut text = room();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut text).map_err(|error| source.failed(error))?;
    Ok(text)
}
