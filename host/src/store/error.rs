//! What can go wrong in the store, and the bounds it holds everyone to.

use std::fmt;
use std::sync::Arc;

/// A result of the store itself.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store did not do what was asked.
///
/// Operations have an error type of their own: it implements `From<Error>`, and a [`Store`](super::Store) is told about it with
/// [`with_error`](super::Store::with_error).
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Other transactions kept getting in the way until the attempts were used up. The embedded engine, whose transactions run
    /// one at a time, never answers this.
    #[error("the transaction met others on the same rows too often and was given up; try it again")]
    Conflict,
    /// A bound of the store was met; nothing of the transaction is kept.
    #[error("{limit} is {allowed} at most, and this would be {asked}")]
    Limit {
        /// Which bound.
        limit: Limit,
        /// The bound's value.
        allowed: u64,
        /// What was asked for. Where the store stopped counting at the bound, the first value past it.
        asked: u64,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
    /// A commit failed or storage cannot be reached. The embedded engine stays so until restart: after a failed commit nobody
    /// knows what is in the file, and reading on could acknowledge what is not durable. Where there was no room, it is
    /// [`Full`](Self::Full) instead.
    #[error("the store cannot be used until the host is restarted: {0}")]
    Unavailable(Arc<str>),
    /// The database cannot be reached at the moment, or did not do what was asked; nothing of the transaction is kept.
    #[error("the database does not do it now: {0}")]
    Unreachable(Arc<str>),
    /// The connection to the database was lost after the transaction was to be committed and before the answer. Whoever tries it again
    /// has to look first.
    #[error("whether it was done is not known, since the database's answer was lost: {0}")]
    Unknown(Arc<str>),
    /// What is stored was written by a newer release.
    #[error(
        "the store was written by a newer Muster (form {found}; this one knows up to form {known}); start that one"
    )]
    Newer {
        /// The form that was found.
        found: u8,
        /// The newest that is known here.
        known: u8,
    },
    /// The state was brought to its form by a newer release, and hosts of that or newer ones work on it.
    #[error(
        "the state is of Muster {release} (form {form}), and this release knows forms up to {known}: start that release, or a newer one"
    )]
    NewerRelease {
        /// The state's form.
        form: u32,
        /// The release that brought it there.
        release: Arc<str>,
        /// The newest form that is known here.
        known: u32,
    },
    /// The place of blobs cannot be reached, or does not do what is asked. Nothing is wrong with the store.
    #[error("the place of large content cannot be used: {0}")]
    Blobs(Arc<str>),
    /// The place of blobs is another store's, or another of this store's hosts has another place.
    #[error("{0}")]
    Foreign(Arc<str>),
    /// Another process has the store's file open.
    #[error("{0} is in use by another process; stop that one first")]
    InUse(Arc<str>),
    /// There is no room on the disk. What is stored can be read, and writes go on when there is room again.
    #[error("the disk is full: nothing is written until there is room again")]
    Full,
    /// An import into the store began and did not end.
    #[error("{0} is half restored: the restore into it did not end; restore into it again")]
    HalfRestored(Arc<str>),
    /// A store that is to be filled by an import has rows.
    #[error("{0} holds a state already, and a restore puts nothing over that")]
    NotEmpty(Arc<str>),
    /// A blob is to be removed while a backup holds all of them.
    #[error("a backup is being made, and no blob is removed before it ends")]
    Held,
    /// What is stored is not what was written.
    #[error("the store is damaged: {0}")]
    Damaged(Arc<str>),
    /// A record or key could not be written or read as its type.
    #[error("{0}")]
    Encoding(Arc<str>),
    /// What hosts of an earlier release, which work on the same state, cannot read.
    #[error("{0} are not written until all hosts are of this release")]
    NotYet(Arc<str>),
    /// The lease under which the transaction worked is another's by now, or was released.
    #[error("the lease of {0} is not held any more: another host has taken it, or it was released")]
    LeaseLost(Arc<str>),
    /// A transaction's closure awaited something that is not its transaction.
    #[error(
        "a transaction's closure may await nothing but its transaction; take times, ids and other answers before it begins"
    )]
    Awaited,
    /// A transaction was begun inside another's closure.
    #[error("a transaction was begun inside another one; do the work in one, or one after the other")]
    Nested,
}

impl Error {
    pub(crate) fn limit(limit: Limit, asked: u64) -> Self {
        Self::Limit { limit, allowed: limit.allowed(), asked }
    }

    pub(crate) fn damaged(what: impl Into<Arc<str>>) -> Self {
        Self::Damaged(what.into())
    }

    /// The error for a store whose form has this version, which is not one that is known.
    pub(crate) fn form(version: &[u8], known: u8) -> Self {
        match version {
            [found] if *found > known => Self::Newer { found: *found, known },
            _ => Self::damaged("the version of the store's form is not one"),
        }
    }

    pub(crate) fn encoding(what: impl Into<Arc<str>>) -> Self {
        Self::Encoding(what.into())
    }

    pub(crate) fn unreachable(why: impl fmt::Display) -> Self {
        Self::Unreachable(why.to_string().into())
    }

    pub(crate) fn unavailable(why: impl fmt::Display) -> Self {
        Self::Unavailable(why.to_string().into())
    }

    pub(crate) fn blobs(why: impl fmt::Display) -> Self {
        Self::Blobs(why.to_string().into())
    }
}

/// The bounds of the store. They are the same for every engine, so that what works on one works on all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// A row's whole key, with table and scope: 1 KiB. PostgreSQL's B-tree takes no entry above a third of its 8 KiB page.
    KeyBytes,
    /// A row's value: 256 KiB. What is larger goes to [`Blobs`](super::Blobs) and is referred to.
    ValueBytes,
    /// Reads and written rows (those of indexes too) of one transaction: 2,000.
    Operations,
    /// Keys and values written by one transaction: 4 MiB.
    TransactionBytes,
    /// Rows of one scan: 2,000.
    ScanRows,
    /// Rows that all scans of one transaction meet: 20,000, which hold everyone else up for about 4 ms.
    RowsRead,
    /// Text that an index is searched for the beginning of: 160 bytes; longer text is hashed in indexes.
    IndexPrefixBytes,
}

impl Limit {
    /// The bound's value, in the unit that its name ends in.
    pub const fn allowed(self) -> u64 {
        match self {
            Self::KeyBytes => 1024,
            Self::ValueBytes => 256 * 1024,
            Self::Operations | Self::ScanRows => 2_000,
            Self::TransactionBytes => 4 * 1024 * 1024,
            Self::RowsRead => 20_000,
            Self::IndexPrefixBytes => 160,
        }
    }

    /// An error naming this bound where `asked` is beyond it.
    pub(crate) fn check(self, asked: usize) -> Result<()> {
        let asked = asked as u64;
        if asked > self.allowed() { Err(Error::limit(self, asked)) } else { Ok(()) }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::KeyBytes => "the number of bytes of a key",
            Self::ValueBytes => "the number of bytes of a value",
            Self::Operations => "the number of operations in a transaction",
            Self::TransactionBytes => "the number of bytes that a transaction writes",
            Self::ScanRows => "the number of rows of a scan",
            Self::RowsRead => "the number of rows that a transaction scans",
            Self::IndexPrefixBytes => "the number of bytes of a text prefix in an index",
        })
    }
}
