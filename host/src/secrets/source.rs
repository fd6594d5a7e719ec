//! Where a host's key comes from: a file, the environment, an open descriptor, or a command, as an operator names it.
//!
//! What is there is the base64 of 32 bytes, and white space may follow. Invariants: whatever is read is bounded in bytes and in time, and
//! erased after it; nothing of it, and nothing that a command writes, gets into an error or a log.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::str::FromStr;
use std::time::Duration;

use zeroize::Zeroizing;

use super::host_key::HostKey;

mod command;
mod file;
mod pipe;

/// Bytes that are read: a key has 44, and what is longer is something else.
const MAX_BYTES: usize = 1024;

/// How long a command or a descriptor's other end may take: time for one that asks a vault over the network, and little enough for
/// whoever waits for the host to start.
const WAIT: Duration = Duration::from_secs(30);

/// Where a host's key comes from, on a command line `file:PATH`, `env:NAME`, `fd:NUMBER` or `command:COMMAND`.
#[derive(Clone, PartialEq, Eq)]
pub enum HostKeySource {
    /// A file that the host's user owns and nobody else may read. No symbolic link: who may change the link would say which key it is.
    File(PathBuf),
    /// An environment variable. Every process that the host starts inherits it, unless it is taken out there.
    Environment(String),
    /// A pipe that the host was started with, of which it has descriptor 3, say. It is read to its end, so nobody reads the key after it; a
    /// file would stay open for every process that the host starts.
    Descriptor(u32),
    /// A command for `sh`, which writes the key to its standard output. There is nothing to read for it, and what it writes to its
    /// standard error is dropped.
    Command(String),
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// There is no such file, variable or descriptor.
    #[error("the host key is not there: {0} does not exist")]
    Missing(HostKeySource),
    /// The file is a symbolic link.
    #[error("the host key is not read from {}, which is a symbolic link: name the file itself", .0.display())]
    Link(PathBuf),
    /// It is a folder, a device or something else that is no file.
    #[error("the host key is not read from {}, which is not a file", .0.display())]
    NotAFile(PathBuf),
    /// The file is another user's, who could change it.
    #[error("the host key is not read from {}: user {owner} owns it, and the host runs as {user}", path.display())]
    Owner {
        /// The file.
        path: PathBuf,
        /// The number of the user who owns it.
        owner: u32,
        /// The number of the host's user.
        user: u32,
    },
    /// Others may read or write the file.
    #[error(
        "the host key is not read from {0}, which others may use (mode {mode:04o}): `chmod 600 {0}`, and replace the key if one of them may \
         have read it",
        path.display()
    )]
    Mode {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// The file to be made is there.
    #[error("{} exists already: a host key is never replaced", .0.display())]
    Exists(PathBuf),
    /// The descriptor is no pipe.
    #[error("the host key is read from a pipe, and descriptor {0} is none: use file:PATH for a file")]
    NotAPipe(u32),
    /// Reading or writing failed.
    #[error("{from} cannot be used for the host key: {error}")]
    Failed {
        /// Where from.
        from: HostKeySource,
        /// What the system says.
        #[source]
        error: io::Error,
    },
    /// The command says that it failed.
    #[error("the command for the host key failed ({0}): run it by hand to see what it writes")]
    CommandFailed(ExitStatus),
    /// It took longer than it may.
    #[error("the host key did not come from {0} within {wait} seconds", wait = WAIT.as_secs())]
    Slow(HostKeySource),
    /// There is more than a key.
    #[error("{0} gives more than {MAX_BYTES} bytes, which is no host key: that is the base64 of 32 bytes")]
    TooLong(HostKeySource),
    /// There is something else than a key.
    #[error("{0} gives no host key: that is the base64 of 32 bytes, as `openssl rand -base64 32` writes it")]
    NotAKey(HostKeySource),
}

type Result<T> = std::result::Result<T, SourceError>;

impl HostKeySource {
    /// The key that is there now.
    ///
    /// # Errors
    /// Each of [`SourceError`] but [`Exists`](SourceError::Exists).
    pub async fn read(&self) -> Result<HostKey> {
        let text = match self {
            Self::File(path) => file::text(self, path)?,
            Self::Environment(name) => match std::env::var_os(name) {
                Some(value) => Zeroizing::new(value.into_encoded_bytes()),
                None => return Err(SourceError::Missing(self.clone())),
            },
            Self::Descriptor(number) => pipe::text(self, *number).await?,
            Self::Command(command) => command::text(self, command).await?,
        };
        self.key(&text)
    }

    fn key(&self, text: &[u8]) -> Result<HostKey> {
        if text.len() > MAX_BYTES {
            return Err(SourceError::TooLong(self.clone()));
        }
        HostKey::from_base64(text.trim_ascii_end()).ok_or_else(|| SourceError::NotAKey(self.clone()))
    }

    fn failed(&self, error: io::Error) -> SourceError {
        match error.kind() {
            io::ErrorKind::NotFound => SourceError::Missing(self.clone()),
            _ => SourceError::Failed { from: self.clone(), error },
        }
    }
}

/// Room for twice what is read: what reads into it never moves it to a larger place, and so leaves nothing behind.
fn room() -> Zeroizing<Vec<u8>> {
    Zeroizing::new(Vec::with_capacity(2 * MAX_BYTES))
}

impl FromStr for HostKeySource {
    type Err = String;

    // Who gives the key itself by mistake does not find it in an error.
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let (kind, rest) = text.split_once(':').unwrap_or((text, ""));
        match kind {
            "file" if rest.is_empty() => Err("file: is followed by a path".to_owned()),
            "file" => Ok(Self::File(rest.into())),
            "env" if is_variable(rest) => Ok(Self::Environment(rest.to_owned())),
            "env" => Err("env: is followed by the name of a variable, not by what is in it".to_owned()),
            "fd" => match rest.parse() {
                Ok(1 | 2) => Err("descriptors 1 and 2 are what the host writes to: use 3 or more".to_owned()),
                Ok(number) => Ok(Self::Descriptor(number)),
                Err(_) => {
                    Err("fd: is followed by a number, that of a descriptor which the host is started with".to_owned())
                }
            },
            "command" if rest.trim().is_empty() => Err("command: is followed by a command".to_owned()),
            "command" => Ok(Self::Command(rest.to_owned())),
            _ => Err("a host key comes from file:PATH, env:NAME, fd:NUMBER or command:COMMAND".to_owned()),
        }
    }
}

/// As POSIX names variables.
fn is_variable(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name.bytes().next().is_some_and(|first| !first.is_ascii_digit())
}

impl fmt::Display for HostKeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Environment(name) => write!(f, "the variable {name}"),
            Self::Descriptor(number) => write!(f, "descriptor {number}"),
            // Commands have passwords and tokens in them.
            Self::Command(_) => f.write_str("the command"),
        }
    }
}

impl fmt::Debug for HostKeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
