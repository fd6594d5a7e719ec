//! Sealing a value, and opening it again.
//!
//! A sealed value is stored as bytes, 129 more than it has itself:
//!
//! | bytes | |
//! |---|---|
//! | 1 | the form, 1 |
//! | 16 | the account key's id |
//! | 4 | the version of it that wraps the data key, big-endian |
//! | 80 | the data key, wrapped |
//! | 12 | the nonce |
//! | all else | the value, sealed with the data key, and a tag of 16 bytes |
//!
//! Not fields of MessagePack: those can be written in several ways, and here every altered byte has to be noticed.

use muster_env::Env;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use uuid::Uuid;

use super::account_key::AccountKey;
use super::error::{Error, Result};
use super::key::{Key, NONCE_BYTES, TAG_BYTES, WRAPPED_BYTES, Wrapped, bound_to};
use super::secret::SecretBytes;

/// Bytes of a value that is sealed: more than any secret of AWS's (64 KiB), and little enough for a row.
pub const MAX_BYTES: usize = 256 * 1024;

const FORM: u8 = 1;

/// A sealed value. Where it is a part of a record, it is one string of bytes there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "ByteBuf", try_from = "ByteBuf")]
pub struct Sealed {
    key: Uuid,
    version: u32,
    data_key: Wrapped,
    nonce: [u8; NONCE_BYTES],
    content: Vec<u8>,
}

/// What one value is sealed with, drawn before the transaction that seals it, since that may run again. The data key, its salt and the nonce
/// follow from it, from the version that seals and from the binding: a run that seals for another place shares none of them with the one before.
pub struct Fresh(Key);

impl Fresh {
    /// From random bytes.
    #[must_use]
    pub fn draw(env: &Env) -> Self {
        Self(Key::random(env))
    }
}

/// Seals `value` with the newest version of `key`.
///
/// `binding` says where the value is stored, in as many parts as that takes: the table, the account, the region, the name, the version. The
/// same parts open it, and no others. `fresh` is for this value alone.
///
/// # Errors
/// [`Error::TooLong`].
pub fn seal(value: &[u8], key: &AccountKey, binding: &[&str], fresh: &Fresh) -> Result<Sealed> {
    if value.len() > MAX_BYTES {
        return Err(Error::TooLong(value.len()));
    }
    let version = key.newest();
    let of_version = of_data_key(key.id(), version);
    let part = |purpose| fresh.0.derived(&of_version, &bound_to(purpose, binding));
    let secret = part("muster fresh data key 1");
    let data_key = key.version(version)?.wrap(&secret, &of_version, part("muster fresh salt 1").bytes());

    let mut nonce = [0; NONCE_BYTES];
    nonce.copy_from_slice(&part("muster fresh nonce 1").bytes()[..NONCE_BYTES]);
    let mut content = Vec::with_capacity(value.len() + TAG_BYTES);
    content.extend_from_slice(value);
    secret.seal(nonce, &of_value(binding), &mut content);
    Ok(Sealed { key: key.id(), version, data_key, nonce, content })
}

/// The value that was sealed for `binding`.
///
/// # Errors
/// [`Error::OtherKey`]; [`Error::UnknownVersion`]; [`Error::Damaged`] where anything of it was altered, or it was sealed for another place.
pub fn open(sealed: &Sealed, key: &AccountKey, binding: &[&str]) -> Result<SecretBytes> {
    if sealed.key != key.id() {
        return Err(Error::OtherKey { sealed_with: sealed.key, given: key.id() });
    }
    let wrapping = key.version(sealed.version)?;
    let data_key = wrapping.unwrap(&sealed.data_key, &of_data_key(sealed.key, sealed.version)).ok_or(Error::Damaged)?;

    let mut content = sealed.content.clone();
    data_key.open(sealed.nonce, &of_value(binding), &mut content).ok_or(Error::Damaged)?;
    Ok(content.into())
}

fn of_data_key(key: Uuid, version: u32) -> Vec<u8> {
    bound_to("muster data key 1", &[&key.to_string(), &version.to_string()])
}

fn of_value(binding: &[&str]) -> Vec<u8> {
    bound_to("muster value 1", binding)
}

impl Sealed {
    /// Which of the account's keys opens it.
    #[must_use]
    pub fn key_id(&self) -> Uuid {
        self.key
    }

    /// Which version of that key sealed it.
    #[must_use]
    pub fn key_version(&self) -> u32 {
        self.version
    }

    /// As it is stored.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [&[FORM], &self.key.as_bytes()[..], &self.version.to_be_bytes(), &self.data_key.0, &self.nonce, &self.content]
            .concat()
    }

    /// A sealed value from what is stored. That it opens is not looked at.
    ///
    /// # Errors
    /// [`Error::UnknownForm`]; [`Error::Damaged`] where it is too short, or longer than any that was sealed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        match bytes.first() {
            Some(&FORM) => Self::read(&bytes[1..]).ok_or(Error::Damaged),
            Some(&form) => Err(Error::UnknownForm(form)),
            None => Err(Error::Damaged),
        }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (key, bytes) = bytes.split_first_chunk()?;
        let (version, bytes) = bytes.split_first_chunk()?;
        let (data_key, bytes) = bytes.split_first_chunk::<WRAPPED_BYTES>()?;
        let (nonce, content) = bytes.split_first_chunk()?;
        (TAG_BYTES..=MAX_BYTES + TAG_BYTES).contains(&content.len()).then(|| Self {
            key: Uuid::from_bytes(*key),
            version: u32::from_be_bytes(*version),
            data_key: Wrapped(*data_key),
            nonce: *nonce,
            content: content.to_vec(),
        })
    }
}

impl From<Sealed> for ByteBuf {
    fn from(sealed: Sealed) -> Self {
        sealed.to_bytes().into()
    }
}

impl TryFrom<ByteBuf> for Sealed {
    type Error = Error;

    fn try_from(bytes: ByteBuf) -> Result<Self> {
        Self::from_bytes(&bytes)
    }
}
