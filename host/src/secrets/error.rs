//! Why something was not sealed, or does not open. Nothing here holds a key or a value, so all of it may be logged.

use uuid::Uuid;

use super::account_key::MAX_VERSIONS;
use super::host_key::HostKeyId;
use super::seal::MAX_BYTES;

/// A result of sealing, opening, wrapping or unwrapping.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something was not sealed, or does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The host was started with another key than the one that the account's key is wrapped with.
    #[error(
        "version {version} of key {key} is wrapped with the host key {wrapped_with}, and this host has {}: start it with that key too",
        listed(has)
    )]
    WrongHostKey {
        /// The account's key.
        key: Uuid,
        /// Which version of it.
        version: u32,
        /// The host key that is wanted.
        wrapped_with: HostKeyId,
        /// Those that the host has.
        has: Vec<HostKeyId>,
    },
    /// An account's key does not come out of what is stored, though the host's key is the right one.
    #[error("version {version} of key {key} is damaged, or was stored for another account")]
    DamagedKey {
        /// The account's key.
        key: Uuid,
        /// Which version of it.
        version: u32,
    },
    /// An account's key is stored without any version.
    #[error("key {0} is damaged: it has no version")]
    NoVersion(Uuid),
    /// A value was sealed with another key than the one that is to open it.
    #[error("the value was sealed with key {sealed_with}, not with key {given}")]
    OtherKey {
        /// The key that sealed it.
        sealed_with: Uuid,
        /// The key that was to open it.
        given: Uuid,
    },
    /// A value was sealed with a version of its key that is not there.
    #[error("the value was sealed with version {version} of key {key}, which is not there any more")]
    UnknownVersion {
        /// The key that sealed it.
        key: Uuid,
        /// The version that is missing.
        version: u32,
    },
    /// A sealed value is not what was sealed, or is not where it was sealed for.
    #[error("the sealed value is damaged, or was sealed for another place")]
    Damaged,
    /// The value was sealed by a newer release, or its first byte is damaged.
    #[error("the value is sealed in form {0}, which this Muster does not know: start a newer one")]
    UnknownForm(u8),
    /// The value is longer than [`MAX_BYTES`].
    #[error("a secret value has {MAX_BYTES} bytes at most, and this one has {0}")]
    TooLong(usize),
    /// The key has [`MAX_VERSIONS`] already.
    #[error("a key has {MAX_VERSIONS} versions at most, and key {0} has them: make another key")]
    TooManyVersions(Uuid),
    /// An opened value is no UTF-8.
    #[error("the secret value is not text")]
    NotText,
}

fn listed(ids: &[HostKeyId]) -> String {
    ids.iter().map(HostKeyId::to_string).collect::<Vec<_>>().join(", ")
}
