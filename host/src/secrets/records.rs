//! What is stored of keys: those of accounts, wrapped, and which host key wraps.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::account_key::WrappedKey;
use super::host_key::HostKeyId;
use crate::store::{AnyTable, HostScope, Index, Record, Table};

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&WRAPPED_KEYS, &HOST_KEY];

/// Keys by the account that they are of, or [`INSTALLATION`], and by their name there: [`DEFAULT`] or their id.
pub static WRAPPED_KEYS: Table<HostScope, (String, String), WrappedKey> =
    Table::new("wrapped-keys").with_indexes(&[&BY_HOST_KEY]);

/// By the host keys that they are wrapped with.
pub static BY_HOST_KEY: Index<(String, String), WrappedKey, String> = Index::new("by-host-key", |_, key| {
    let ids: BTreeSet<_> = key.versions().values().map(|version| version.host_key().to_string()).collect();
    ids.into_iter().collect()
});

/// In the place of an account: the key of what is the installation's own.
pub const INSTALLATION: &str = "host";

/// The name of the key that an account has from the beginning, which AWS calls `alias/aws/ssm`.
pub const DEFAULT: &str = "default";

impl Record for WrappedKey {
    const VERSION: u8 = 1;
}

/// Which host key wraps; one row, under [`CURRENT`].
pub static HOST_KEY: Table<HostScope, String, HostKeyRecord> = Table::new("host-key");

/// The one row of [`HOST_KEY`].
pub const CURRENT: &str = "current";

/// Host keys that are known to have been replaced.
pub const RETIRED_AT_MOST: usize = 100;

/// Which host key wraps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostKeyRecord {
    /// The key that everything is to be wrapped with.
    pub current: HostKeyId,
    /// Those that it came after, the newest last, so that a host which is started with one of them by mistake does not bring it back.
    pub retired: Vec<HostKeyId>,
}

impl Record for HostKeyRecord {
    const VERSION: u8 = 1;
}
