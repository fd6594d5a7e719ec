//! What is stored of named keys; the keys themselves are with all others, wrapped (`crate::secrets`).

use serde::{Deserialize, Serialize};

use crate::access::records::TrustRecord;
use crate::store::{Index, Record, RegionScope, Table};

/// Keys by their ids.
pub static KEYS: Table<RegionScope, String, KeyRecord> = Table::new("keys").with_indexes(&[&KEYS_BY_ALIAS]);

/// By alias, which is one key's.
pub static KEYS_BY_ALIAS: Index<String, KeyRecord, String> = Index::new("by-alias", |_, key| vec![key.alias.clone()]);

/// (key, parameter, version): what is sealed with which key.
pub static KEY_USES: Table<RegionScope, (String, String, u64), KeyUseRecord> = Table::new("key-uses");

/// A key that was made by an operator.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyRecord {
    /// `alias/payments`
    pub alias: String,
    pub description: Option<String>,
    pub enabled: bool,
    /// Who may use it.
    pub policy: TrustRecord,
    pub created_millis: u64,
    /// The ARN of the principal.
    pub created_by: String,
}

impl Record for KeyRecord {
    const VERSION: u8 = 1;
}

/// That something is sealed with a key.
#[derive(Serialize, Deserialize)]
pub struct KeyUseRecord {}

impl Record for KeyUseRecord {
    const VERSION: u8 = 1;
}
