//! How much a plugin may keep.
//!
//! ```toml
//! [[needs.storage]]
//! quota-bytes = 65536        # of keys and values together, and 64 for each key; at most 16 MiB
//! reason = "Remembers what it ordered"
//! ```

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::capability::Rule;
use crate::process::RuleError;

/// The largest quota in bytes.
const MOST_BYTES: u64 = 16 << 20;
/// What a key counts beside its own bytes: its row takes about as many wherever it is kept.
const KEY_BYTES: u64 = 64;
/// Most keys of one plugin, all of which are listed at once.
const KEYS: u64 = 10_000;

/// Keys and values of a plugin on one node, or of an account and region on the host, all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// 1 to 16 MiB.
    pub bytes: u64,
}

impl Quota {
    pub(crate) fn new(bytes: u64) -> Result<Self, RuleError> {
        if (1..=MOST_BYTES).contains(&bytes) { Ok(Self { bytes }) } else { Err(RuleError::Quota) }
    }
}

/// How much a plugin keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Of keys.
    pub keys: u64,
    /// Of keys and values, and 64 for each key.
    pub bytes: u64,
}

/// Why a value is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooMuch {
    /// More than the quota.
    #[error("the plugin may keep {0} bytes, of keys and values together and 64 more for each key")]
    Bytes(u64),
    /// Too many keys.
    #[error("the plugin may keep 10,000 keys")]
    Keys,
}

impl Kept {
    /// With one more value, of so many bytes.
    pub fn with(self, key: &str, value_bytes: usize, quota_bytes: u64) -> Result<Self, TooMuch> {
        let kept = Self { keys: self.keys + 1, bytes: self.bytes.saturating_add(counted(key, value_bytes)) };
        if kept.bytes > quota_bytes {
            return Err(TooMuch::Bytes(quota_bytes));
        }
        if kept.keys > KEYS { Err(TooMuch::Keys) } else { Ok(kept) }
    }

    /// Without a value that was kept.
    #[must_use]
    pub fn without(self, key: &str, value_bytes: usize) -> Self {
        let bytes = self.bytes.saturating_sub(counted(key, value_bytes));
        Self { keys: self.keys.saturating_sub(1), bytes }
    }
}

fn counted(key: &str, value_bytes: usize) -> u64 {
    KEY_BYTES + (key.len() + value_bytes) as u64
}

impl Rule for Quota {
    fn covers(&self, other: &Self) -> bool {
        self.bytes >= other.bytes
    }

    fn meet(&self, need: &Self) -> Option<Self> {
        Some(Self { bytes: self.bytes.min(need.bytes) })
    }
}

/// Muster's own words for it, for whoever approves it.
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "keep up to {} bytes of its own", self.bytes)
    }
}

/// The text form of a need or a grant.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawQuota {
    pub quota_bytes: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_counts_64_bytes_beside_its_own_and_those_of_its_value() {
        let one = Kept::default().with("k1", 8, 74).unwrap();
        assert_eq!(one, Kept { keys: 1, bytes: 74 });
        assert_eq!(one.with("k2", 8, 147), Err(TooMuch::Bytes(147)));
        assert_eq!(one.with("k2", 8, 148).unwrap().without("k2", 8), one);
        assert_eq!(one.without("k1", 8), Kept::default());
    }

    #[test]
    fn a_plugin_keeps_ten_thousand_keys_whatever_its_quota() {
        let mut kept = Kept::default();
        for _ in 0..10_000 {
            kept = kept.with("", 0, u64::MAX).unwrap();
        }
        assert_eq!(kept.with("", 0, u64::MAX), Err(TooMuch::Keys));
    }
}
