//! How much a plugin may keep.
//!
//! ```toml
//! [[needs.storage]]
//! quota-bytes = 65536        # of keys and values together, at most 16 MiB
//! reason = "Remembers what it ordered"
//! ```

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::capability::Rule;
use crate::process::RuleError;

/// The largest quota in bytes.
const MOST_BYTES: u64 = 16 << 20;

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

impl Rule for Quota {
    fn covers(&self, other: &Self) -> bool {
        self.bytes >= other.bytes
    }

    fn meet(&self, other: &Self) -> Option<Self> {
        Some(Self { bytes: self.bytes.min(other.bytes) })
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
