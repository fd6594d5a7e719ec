//! The host's key, and the keys that a host has while it gets another.
//!
//! Every host of a store has the same key. It is replaced without a moment in which a host cannot open what another wraps: first each
//! host is started with the new key beside the old one, then each with the new one as the current and the old one beside it; then every
//! [`WrappedKey`](super::WrappedKey) is wrapped again, and the old one is not needed any more, except for older backups.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use muster_env::Env;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::key::{KEY_BYTES, Key};

const ID_BYTES: usize = 8;

/// What the id is derived with.
const ID_SALT: &[u8] = b"muster host key id 1";

/// Characters of a key as base64.
const TEXT_BYTES: usize = KEY_BYTES.div_ceil(3) * 4;

/// A key that wraps the keys of accounts.
pub struct HostKey {
    key: Key,
    id: HostKeyId,
}

/// Which key it is, for people and for what is stored. It follows from the key and says nothing else of it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HostKeyId(#[serde(with = "serde_bytes")] [u8; ID_BYTES]);

/// The keys that a host has: the one that it wraps with, and others that it can unwrap with.
#[derive(Debug)]
pub struct HostKeys {
    current: HostKey,
    others: Vec<HostKey>,
}

impl HostKey {
    /// A new key.
    #[must_use]
    pub fn random(env: &Env) -> Self {
        Self::new(Key::random(env))
    }

    /// The key that is written as `text`; none where that is not the base64 of 32 bytes.
    pub(super) fn from_base64(text: &[u8]) -> Option<Self> {
        // The decoder wants room for the padding too.
        let mut bytes = Zeroizing::new([0; TEXT_BYTES]);
        if text.len() != TEXT_BYTES {
            return None;
        }
        let length = STANDARD.decode_slice(text, &mut bytes[..]).ok()?;
        Key::of(&bytes[..length]).map(Self::new)
    }

    pub(super) fn to_base64(&self) -> Zeroizing<[u8; TEXT_BYTES]> {
        let mut text = Zeroizing::new([0; TEXT_BYTES]);
        // The text of a key has this length.
        STANDARD.encode_slice(self.key.bytes(), &mut text[..]).expect("there is room for it");
        text
    }

    fn new(key: Key) -> Self {
        let mut id = [0; ID_BYTES];
        id.copy_from_slice(&key.derived(ID_SALT, b"").bytes()[..ID_BYTES]);
        Self { key, id: HostKeyId(id) }
    }

    /// Which key it is.
    #[must_use]
    pub fn id(&self) -> HostKeyId {
        self.id
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }
}

impl HostKeys {
    /// `current` wraps; it and `others`, which come before or after it, unwrap.
    #[must_use]
    pub fn new(current: HostKey, others: Vec<HostKey>) -> Self {
        Self { current, others }
    }

    /// The same, of which the key of that id wraps, if it is there.
    #[must_use]
    pub fn wrapping_with(self, id: HostKeyId) -> Self {
        let mut all = vec![self.current];
        all.extend(self.others);
        let place = all.iter().position(|key| key.id == id).unwrap_or_default();
        let current = all.swap_remove(place);
        Self { current, others: all }
    }

    /// The key that wraps.
    #[must_use]
    pub fn current(&self) -> &HostKey {
        &self.current
    }

    /// The ids of all, the current one's first.
    #[must_use]
    pub fn ids(&self) -> Vec<HostKeyId> {
        self.all().map(HostKey::id).collect()
    }

    pub(super) fn by_id(&self, id: HostKeyId) -> Option<&HostKey> {
        self.all().find(|key| key.id == id)
    }

    fn all(&self) -> impl Iterator<Item = &HostKey> {
        std::iter::once(&self.current).chain(&self.others)
    }
}

impl fmt::Debug for HostKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HostKey").field(&self.id).finish()
    }
}

impl fmt::Display for HostKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for HostKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
