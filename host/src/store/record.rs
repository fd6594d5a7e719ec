//! Records: what is stored under a key. MessagePack with named fields behind one byte that says which version of the form it is.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{Error, Result};

/// A stored form. Fields that are added later carry `#[serde(default)]` and need no new version; a form that old readers would
/// misunderstand gets the next `VERSION` and reads the older ones in [`older`](Self::older).
pub trait Record: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The version that is written.
    const VERSION: u8;

    /// Reads a record that was written with a `version` below [`VERSION`](Self::VERSION). `body` is its MessagePack.
    fn older(version: u8, body: &[u8]) -> Result<Self> {
        let _ = body;
        Err(Error::encoding(format!("{} of version {version} cannot be read any more", std::any::type_name::<Self>())))
    }
}

/// A record's stored bytes.
pub(crate) fn encode<R: Record>(record: &R) -> Result<Vec<u8>> {
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
