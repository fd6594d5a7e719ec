//! The form of a backup: a stream that says at its end that it is whole.
//!
//! ```text
//! "muster-backup\n"  version (u16)
//! frame*             kind (u8)  bytes of what follows (u32)  what follows
//!
//! H  the head, as JSON: what wrote it, when, from which engine
//! R  rows, each: bytes of the key (u16), bytes of the value (u32), key, value
//! B  a blob begins: its digest (32 bytes), its length (u64)
//! P  a piece of that blob
//! !  why the writer could not go on, as text; nothing follows
//! E  the end: rows (u64), blobs (u64), bytes of blobs (u64), SHA-256 of all that was before it (32 bytes)
//! ```
//!
//! Numbers are big-endian. First the head, then all rows in the order of their keys, then the blobs in the order of their digests, then
//! the end, and nothing after it. It can be written to and read from a pipe.

use serde::{Deserialize, Serialize};

/// What every backup begins with.
pub const MAGIC: &[u8; 14] = b"muster-backup\n";
/// The version of the form that this Muster writes, and the newest that it reads.
pub const VERSION: u16 = 1;

/// What follows a frame's head is no longer than this: a piece of rows and one row more.
pub const FRAME_BYTES: usize = 1024 * 1024;
/// Bytes of a piece of a blob.
pub const PIECE_BYTES: usize = 512 * 1024;

pub const HEAD: u8 = b'H';
pub const ROWS: u8 = b'R';
pub const BLOB: u8 = b'B';
pub const PIECE: u8 = b'P';
pub const FAILED: u8 = b'!';
pub const END: u8 = b'E';

/// What a backup says of itself at its beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The Muster that wrote it.
    pub muster: String,
    /// The engine that the rows come from; they go into any.
    pub engine: String,
    /// When it was begun, in milliseconds since the epoch.
    pub begun_millis: u64,
    /// The version of the rows' form.
    pub rows_format: u32,
    /// Whether the blobs are in it.
    pub blobs: bool,
}

/// What is in a backup.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub rows: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
}

impl Counts {
    pub fn to_bytes(self) -> [u8; 24] {
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.rows.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.blobs.to_be_bytes());
        bytes[16..].copy_from_slice(&self.blob_bytes.to_be_bytes());
        bytes
    }
}

/// Why a backup cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("it is not a backup of Muster")]
    Foreign,
    #[error("it has version {0} of a backup's form, written by a newer Muster; this one reads up to {VERSION}")]
    NewerForm(u16),
    #[error("its rows have version {0} of their form, written by a newer Muster; this one knows up to {known}", known = crate::store::ROWS_FORMAT)]
    NewerRows(u32),
    #[error("it is cut off: its end is missing")]
    CutOff,
    #[error("it was altered: {0}")]
    Altered(&'static str),
    #[error("it was never whole: {0}")]
    Failed(String),
    #[error("it cannot be read: {0}")]
    Io(std::io::Error),
}

impl From<std::io::Error> for Unreadable {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::UnexpectedEof { Self::CutOff } else { Self::Io(error) }
    }
}
