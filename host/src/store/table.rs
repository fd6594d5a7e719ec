//! Tables and their indexes, declared where their records are.

use std::fmt;
use std::marker::PhantomData;

use super::error::{Limit, Result};
use super::key::{AsKey, Key, KeyReader, KeyWriter};
use super::record::Record;
use super::scope::Scope;

/// The first byte of every row says what the row is.
pub(crate) mod space {
    /// A table's record.
    pub const RECORD: u8 = b'r';
    /// An index's row.
    pub const INDEX: u8 = b'i';
    /// A timer.
    pub const TIMER: u8 = b't';
    /// An event of the outbox.
    pub const EVENT: u8 = b'e';
    /// How far a consumer of the outbox is.
    pub const CURSOR: u8 = b'c';
    /// An event that a consumer gave up on.
    pub const DEAD_LETTER: u8 = b'd';
    /// A message for a node.
    pub const MAIL: u8 = b'm';
    /// A node's mailbox: its last id and how many wait.
    pub const MAILBOX: u8 = b'b';
    /// The store's own counters.
    pub const META: u8 = b'0';

    /// All of them.
    pub const ALL: [u8; 9] = [RECORD, INDEX, TIMER, EVENT, CURSOR, DEAD_LETTER, MAIL, MAILBOX, META];
}

/// A table: records `R` under keys `K`, each in a scope of the kind `S`.
///
/// ```ignore
/// pub static PARAMETERS: Table<RegionScope, String, ParameterRecord> =
///     Table::new("parameters").with_indexes(&[&PARAMETERS_BY_TIER]);
/// ```
pub struct Table<S, K: 'static, R: 'static> {
    name: &'static str,
    indexes: &'static [&'static dyn IndexRows<K, R>],
    scope: PhantomData<fn(S)>,
}

impl<S, K, R> Table<S, K, R> {
    /// A table without indexes. The name is unique among all tables and, once released, never changes.
    pub const fn new(name: &'static str) -> Self {
        Self { name, indexes: &[], scope: PhantomData }
    }

    /// The same with indexes, whose rows are written in each record's own transaction. An index that is added to a table that has
    /// records has no rows for those until they are [renewed](super::AnyTable::renew), which needs the next [`FORM`](super::FORM). It is asked
    /// for nothing until the state is of that form and nothing of it is being renewed ([`View::form`](super::View::form)): hosts of the older one write past it.
    #[must_use]
    pub const fn with_indexes(self, indexes: &'static [&'static dyn IndexRows<K, R>]) -> Self {
        Self { name: self.name, indexes, scope: PhantomData }
    }

    /// The table's name, as [`Changes`](super::Changes) tells it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn indexes(&self) -> &'static [&'static dyn IndexRows<K, R>] {
        self.indexes
    }
}

impl<S: Scope, K: Key, R: Record> Table<S, K, R> {
    /// The beginning of all rows of the table.
    pub(crate) fn prefix(&self) -> Vec<u8> {
        named(space::RECORD, &[self.name])
    }

    /// The beginning of the table's rows in a scope.
    pub(crate) fn scoped(&self, scope: &S) -> Vec<u8> {
        scoped(self.prefix(), scope)
    }

    pub(crate) fn row(&self, scope: &S, key: &(impl AsKey<K> + ?Sized)) -> Result<Vec<u8>> {
        let mut writer = KeyWriter::append(self.scoped(scope));
        key.write(&mut writer);
        checked(writer.finish())
    }

    /// The beginning of all rows of one of the table's indexes.
    pub(crate) fn index_prefix(&self, index: &str) -> Vec<u8> {
        named(space::INDEX, &[self.name, index])
    }

    pub(crate) fn index_scoped(&self, index: &str, scope: &S) -> Vec<u8> {
        scoped(self.index_prefix(index), scope)
    }

    /// The rows that a record has in all indexes of its table, in no order. `key` is the encoded primary key, which is also the
    /// value of each of those rows.
    pub(crate) fn index_rows(&self, scope: &S, key: &[u8], record: &R) -> Result<Vec<Vec<u8>>> {
        let mut rows = Vec::new();
        if self.indexes.is_empty() {
            return Ok(rows);
        }
        let typed = KeyReader::whole(key)?;
        for index in self.indexes {
            let prefix = self.index_scoped(index.name(), scope);
            for entry in index.entries(&typed, record) {
                let mut row = prefix.clone();
                row.extend(entry);
                extend_with_key(&mut row, key);
                rows.push(checked(row)?);
            }
        }
        rows.sort_unstable();
        rows.dedup();
        Ok(rows)
    }
}

impl<S, K, R> fmt::Debug for Table<S, K, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Table").field(&self.name).finish()
    }
}

/// An index: for each record the keys `I` that it is to be found under, besides its own.
///
/// Rows of equal `I` are ordered by the record's key. Text parts of more than 160 bytes are found by equality only, since the
/// index has a hash of them.
///
/// ```ignore
/// pub static COMMANDS_BY_STATUS: Index<Uuid, CommandRecord, (String, Descending<u64>)> =
///     Index::new("by-status", |_, record| vec![(record.status.to_string(), Descending(record.requested_millis))]);
/// ```
pub struct Index<K: 'static, R: 'static, I: 'static> {
    name: &'static str,
    keys: fn(&K, &R) -> Vec<I>,
}

impl<K, R, I> Index<K, R, I> {
    /// An index whose name is unique within its table. `keys` is pure; an empty answer leaves the record out.
    pub const fn new(name: &'static str, keys: fn(&K, &R) -> Vec<I>) -> Self {
        Self { name, keys }
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }
}

impl<K, R, I> fmt::Debug for Index<K, R, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Index").field(&self.name).finish()
    }
}

/// An [`Index`] as its table sees it, whatever its keys are.
pub trait IndexRows<K, R>: Sync {
    /// The index's name.
    fn name(&self) -> &'static str;
    /// The encoded keys that a record is to be found under.
    fn entries(&self, key: &K, record: &R) -> Vec<Vec<u8>>;
}

impl<K, R, I: Key> IndexRows<K, R> for Index<K, R, I> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn entries(&self, key: &K, record: &R) -> Vec<Vec<u8>> {
        (self.keys)(key, record)
            .iter()
            .map(|entry| {
                let mut writer = KeyWriter::for_index();
                entry.write(&mut writer);
                writer.finish()
            })
            .collect()
    }
}

/// A primary key longer than this is hashed at the end of an index's row, whose value has it in full.
const INDEX_KEY_BYTES: usize = 256;

fn extend_with_key(row: &mut Vec<u8>, key: &[u8]) {
    use sha2::{Digest, Sha256};
    if key.len() <= INDEX_KEY_BYTES {
        row.extend_from_slice(key);
    } else {
        row.extend_from_slice(&key[..INDEX_KEY_BYTES - 32]);
        row.extend(Sha256::digest(key));
    }
}

fn named(space: u8, names: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(96);
    bytes.push(space);
    for name in names {
        bytes.extend_from_slice(name.as_bytes());
        bytes.push(0);
    }
    bytes
}

fn scoped<S: Scope>(prefix: Vec<u8>, scope: &S) -> Vec<u8> {
    let mut writer = KeyWriter::append(prefix);
    scope.write(&mut writer);
    writer.finish()
}

/// The row's key, where it is not too long.
pub(crate) fn checked(row: Vec<u8>) -> Result<Vec<u8>> {
    Limit::KeyBytes.check(row.len())?;
    Ok(row)
}
