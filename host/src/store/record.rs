//! Records: what is stored under a key. MessagePack with named fields behind one byte that says which version of the record it is.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{Error, Result};

/// What is stored. A record changes in one of two ways:
///
/// - Fields that may be lost carry `#[serde(default)]` and need nothing more. A host of an older release, which works on the same store
///   while hosts are replaced one after the other, does not know them and leaves them out when it writes the record.
/// - Everything else is the next `VERSION`, which comes with the next [`FORM`](super::FORM) of the state. It reads those before it
///   ([`older`](Self::older)), and is written in the one before ([`before`](Self::before)) until all hosts know the new form. Those that
///   know neither are not beside it: a host enters beside older ones only where they know the form before its own.
pub trait Record: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The version that is written.
    const VERSION: u8;

    /// The form of the state that `VERSION` came with.
    const FORM: u32 = 1;

    /// Reads a record that was written with a `version` below [`VERSION`](Self::VERSION). `body` is its MessagePack.
    fn older(version: u8, body: &[u8]) -> Result<Self> {
        let _ = body;
        Err(Error::encoding(format!("{} of version {version} cannot be read any more", std::any::type_name::<Self>())))
    }

    /// The stored bytes, by [`encode`], of what hosts read that do not know [`FORM`](Self::FORM): an error where nothing of theirs says
    /// it.
    fn before(&self) -> Result<Vec<u8>> {
        Err(Error::encoding(format!("{} has no earlier version", std::any::type_name::<Self>())))
    }
}

/// A record's stored bytes, in its newest version. The store's own (mailboxes, events, cursors, dead letters) are written by this, since they
/// have had one only: another one would be written by `Tx::encode`, as all others are.
pub fn encode<R: Record>(record: &R) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(128);
    bytes.push(R::VERSION);
    rmp_serde::encode::write_named(&mut bytes, record)
        .map_err(|error| Error::encoding(format!("a {} cannot be stored: {error}", std::any::type_name::<R>())))?;
    Ok(bytes)
}

/// A record from its stored bytes.
pub(crate) fn decode<R: Record>(bytes: &[u8]) -> Result<R> {
    let name = std::any::type_name::<R>();
    let Some((&version, body)) = bytes.split_first() else {
        return Err(Error::damaged(format!("a {name} has no bytes")));
    };
    match version.cmp(&R::VERSION) {
        std::cmp::Ordering::Equal => {
            rmp_serde::from_slice(body).map_err(|error| Error::damaged(format!("a {name} cannot be read: {error}")))
        }
        std::cmp::Ordering::Less => R::older(version, body),
        std::cmp::Ordering::Greater => Err(Error::encoding(format!(
            "a {name} of version {version} was written by a newer Muster; this one knows {} and older",
            R::VERSION
        ))),
    }
}
