//! Bodies: bounded in size, in time, and in how much of all of them is held at once.

use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_LENGTH;
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use sha2::{Digest, Sha256};
use tempfile::TempPath;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::refusal::Refusal;
use super::signature::hex;
use crate::operation::Error;

/// Bodies that are held in memory. The largest that an operation takes are AppConfig's configurations (2 MiB) and an
/// inventory of 1 MiB whose text is written as escapes.
pub const BODY_BYTES: u64 = 4 * 1024 * 1024;
/// Bodies that are spooled: plugins. The largest that the languages' tools make have 18 MB.
pub const UPLOAD_BYTES: u64 = 64 * 1024 * 1024;
/// A body that is held in memory is there after this long, or a piece of a spooled one after the piece before.
const PATIENCE: Duration = Duration::from_secs(30);
/// A spooled body is there after this long.
const UPLOAD_PATIENCE: Duration = Duration::from_secs(600);
/// What all larger bodies together may take, so that a thousand clients cannot fill the memory.
const HELD_BYTES: u64 = 256 * 1024 * 1024;
/// Bodies up to this size are not counted: those of all connections together are within what the host may use.
const SMALL_BYTES: u64 = 16 * 1024;
/// Spooled at once.
const UPLOADS: usize = 8;

/// Room for bodies.
pub struct Bodies {
    /// In KiB.
    held: Semaphore,
    uploads: Semaphore,
}

/// A body in memory, counted as long as it is there.
pub struct Held<'b> {
    /// The body.
    pub bytes: Bytes,
    _room: Option<SemaphorePermit<'b>>,
}

/// A body in a file, which is removed when this is dropped.
pub struct Spooled<'b> {
    /// What the operation is given.
    pub upload: muster_types::Upload,
    /// The content's digest.
    pub sha256: [u8; 32],
    _file: TempPath,
    _room: SemaphorePermit<'b>,
}

impl Default for Bodies {
    fn default() -> Self {
        Self { held: Semaphore::new((HELD_BYTES / 1024) as usize), uploads: Semaphore::new(UPLOADS) }
    }
}

impl Bodies {
    /// Reads a body of at most [`BODY_BYTES`].
    pub async fn hold(&self, headers: &HeaderMap, body: Body) -> Result<Held<'_>, Refusal> {
        let announced = announced(headers);
        if announced.is_some_and(|bytes| bytes > BODY_BYTES) {
            return Err(Refusal::TooLarge(BODY_BYTES));
        }
        let read = async {
            let expected = announced.unwrap_or(BODY_BYTES);
            let room = if expected > SMALL_BYTES {
                let kibibytes = u32::try_from(expected.div_ceil(1024)).unwrap_or(u32::MAX);
                Some(self.held.acquire_many(kibibytes).await.map_err(Error::internal)?)
            } else {
                None
            };
            let limit = usize::try_from(BODY_BYTES).unwrap_or(usize::MAX);
            match Limited::new(body, limit).collect().await {
                Ok(collected) => Ok(Held { bytes: collected.to_bytes(), _room: room }),
                Err(error) if error.is::<LengthLimitError>() => Err(Refusal::TooLarge(BODY_BYTES)),
                Err(error) => Err(Refusal::Serialization(format!("The body could not be read: {error}"))),
            }
        };
        timeout(PATIENCE, read).await.unwrap_or(Err(Refusal::TooSlow))
    }

    /// Writes a body of at most [`UPLOAD_BYTES`] to a file in `folder`, hashing it on the way.
    pub async fn spool(&self, headers: &HeaderMap, body: Body, folder: &Path) -> Result<Spooled<'_>, Refusal> {
        if announced(headers).is_some_and(|bytes| bytes > UPLOAD_BYTES) {
            return Err(Refusal::TooLarge(UPLOAD_BYTES));
        }
        timeout(UPLOAD_PATIENCE, self.spooled(body, folder)).await.unwrap_or(Err(Refusal::TooSlow))
    }

    async fn spooled(&self, mut body: Body, folder: &Path) -> Result<Spooled<'_>, Refusal> {
        let room = self.uploads.acquire().await.map_err(Error::internal)?;
        let mut file = tempfile::Builder::new().prefix("upload-").tempfile_in(folder).map_err(Error::internal)?;
        let mut hash = Sha256::new();
        let mut length: u64 = 0;
        loop {
            let frame = timeout(PATIENCE, body.frame()).await.map_err(|_| Refusal::TooSlow)?;
            let Some(frame) = frame else { break };
            let frame =
                frame.map_err(|error| Refusal::Serialization(format!("The body could not be read: {error}")))?;
            let Ok(piece) = frame.into_data() else { continue };
            length += piece.len() as u64;
            if length > UPLOAD_BYTES {
                return Err(Refusal::TooLarge(UPLOAD_BYTES));
            }
            hash.update(&piece);
            // A write of a few KiB into the page cache: cheaper than handing each to another thread.
            file.write_all(&piece).map_err(Error::internal)?;
        }
        let sha256: [u8; 32] = hash.finalize().into();
        let file = file.into_temp_path();
        let upload = muster_types::Upload { path: file.to_path_buf(), bytes: length, sha256: hex(&sha256) };
        Ok(Spooled { upload, sha256, _file: file, _room: room })
    }
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
