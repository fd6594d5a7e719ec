//! A key of 32 bytes: what it seals, and how it wraps another.
//!
//! To wrap a key, 32 random bytes are drawn, a key is derived from them and the wrapping one by HKDF-SHA-256, and that one seals the wrapped
//! key by AES-256-GCM. With the wrapping key itself and random nonces, of 96 bits, it would have to be replaced after 2³² keys (NIST SP
//! 800-38D, 8.3). A derived key seals once, so its nonce is always zero, and two salts of 256 bits do not meet: nothing has to be counted.

use muster_env::Env;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

pub(super) const KEY_BYTES: usize = 32;
pub(super) const NONCE_BYTES: usize = 12;
pub(super) const TAG_BYTES: usize = 16;
pub(super) const SALT_BYTES: usize = 32;
pub(super) const WRAPPED_BYTES: usize = SALT_BYTES + KEY_BYTES + TAG_BYTES;

/// What a key that wraps is derived for.
const WRAPPING: &[u8] = b"muster key wrapping 1";

/// A key. It lies on the heap and never moves there, since what is left behind by a move is not erased.
pub(super) struct Key(Box<Zeroizing<[u8; KEY_BYTES]>>);

/// A wrapped key: the salt, then the key, sealed, with its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Wrapped(#[serde(with = "serde_bytes")] pub [u8; WRAPPED_BYTES]);

impl Key {
    pub fn random(env: &Env) -> Self {
        Self::filled(|bytes| env.fill(bytes))
    }

    /// The key that these bytes are, if they are as many.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == KEY_BYTES).then(|| Self::filled(|key| key.copy_from_slice(bytes)))
    }

    fn filled(fill: impl FnOnce(&mut [u8])) -> Self {
        let mut key = Self(Box::default());
        fill(&mut key.0[..]);
        key
    }

    pub fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// Another key, from which this one cannot be found. A salt or a purpose more gives one that has nothing to do with the others.
    pub fn derived(&self, salt: &[u8], purpose: &[u8]) -> Self {
        let extracted = Salt::new(HKDF_SHA256, salt).extract(self.bytes());
        Self::filled(|bytes| {
            let derived = extracted.expand(&[purpose], HKDF_SHA256).and_then(|derived| derived.fill(bytes));
            // HKDF gives up to 255 times its hash's 32 bytes, and a key has 32.
            derived.expect("HKDF gives 32 bytes");
        })
    }

    /// `key` under this one. It unwraps with the same `bound_to` only. Another key is wrapped with another salt.
    pub fn wrap(&self, key: &Self, bound_to: &[u8], salt: &[u8; SALT_BYTES]) -> Wrapped {
        let mut sealed = Vec::with_capacity(KEY_BYTES + TAG_BYTES);
        sealed.extend_from_slice(key.bytes());
        self.derived(salt, WRAPPING).seal([0; NONCE_BYTES], bound_to, &mut sealed);

        let mut wrapped = [0; WRAPPED_BYTES];
        wrapped[..SALT_BYTES].copy_from_slice(salt);
        wrapped[SALT_BYTES..].copy_from_slice(&sealed);
        Wrapped(wrapped)
    }

    /// The key that was wrapped with this one; none where it was another, for something else, or altered since.
    pub fn unwrap(&self, wrapped: &Wrapped, bound_to: &[u8]) -> Option<Self> {
        let (salt, sealed) = wrapped.0.split_at(SALT_BYTES);
        let mut sealed = Zeroizing::new(sealed.to_vec());
        self.derived(salt, WRAPPING).open([0; NONCE_BYTES], bound_to, &mut sealed)?;
        Self::of(&sealed)
    }

    /// Seals `content` where it is, and puts the tag behind it. Another call with the same key takes another nonce.
    ///
    /// # Panics
    /// If it is longer than AES-GCM can take, which is 64 GiB.
    pub fn seal(&self, nonce: [u8; NONCE_BYTES], bound_to: &[u8], content: &mut Vec<u8>) {
        let nonce = Nonce::assume_unique_for_key(nonce);
        let sealed = self.cipher().seal_in_place_append_tag(nonce, Aad::from(bound_to), content);
        sealed.expect("what is sealed is shorter than 64 GiB");
    }

    /// Opens `content` where it is, and takes off the tag. Where it is not what was sealed, nothing of it may be used.
    pub fn open(&self, nonce: [u8; NONCE_BYTES], bound_to: &[u8], content: &mut Vec<u8>) -> Option<()> {
        let nonce = Nonce::assume_unique_for_key(nonce);
        let length = self.cipher().open_in_place(nonce, Aad::from(bound_to), content).ok()?.len();
        content.truncate(length);
        Some(())
    }

    fn cipher(&self) -> LessSafeKey {
        LessSafeKey::new(UnboundKey::new(&AES_256_GCM, self.bytes()).expect("AES-256 has keys of 32 bytes"))
    }
}

/// What something is bound to, as bytes: each part behind its length, so that no two lists of parts are the same bytes. `purpose` is
/// another for each thing that is sealed here, so that none is taken for another.
pub(super) fn bound_to(purpose: &str, parts: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(128);
    for part in std::iter::once(&purpose).chain(parts) {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}
