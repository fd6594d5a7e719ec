//! Bodies: bounded in size, in time, and in how much of all of them is held at once.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_LENGTH;
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;
use hyper::body::Frame;
use sha2::{Digest, Sha256};
use tempfile::TempPath;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout, timeout_at};

use super::refusal::Refusal;
use super::signature::hex;
use crate::operation::Error;

/// Bodies that are held in memory. The largest that an operation takes are AppConfig's configurations (2 MiB) and an
/// inventory of 1 MiB whose text is written as escapes.
pub const BODY_BYTES: u64 = 4 * 1024 * 1024;
/// Bodies of those who do not sign: the few operations for them take a token of another authority.
const STRANGERS_BODY_BYTES: u64 = 256 * 1024;
/// Bodies that are spooled: plugins. The largest that the languages' tools make have 18 MB.
pub const UPLOAD_BYTES: u64 = 64 * 1024 * 1024;
/// A body that is held in memory is there after this long, and a spooled one has this much time beside what its rate gives it.
const PATIENCE: Duration = Duration::from_secs(30);
/// The slowest that a body is spooled: whoever is slower over its whole length so far loses the place to others.
const UPLOAD_BYTES_A_SECOND: u64 = 64 * 1024;
/// What all larger bodies together may take, so that a thousand clients cannot fill the memory.
const HELD_BYTES: u64 = 256 * 1024 * 1024;
/// What those of strangers may take.
const STRANGERS_BYTES: u64 = 16 * 1024 * 1024;
/// Bodies up to this size are not counted: those of all connections together are within what the host may use.
const SMALL_BYTES: u64 = 16 * 1024;
/// A larger body takes room as it comes, so much at a time.
const ROOM_BYTES: usize = 64 * 1024;
/// Spooled at once.
const UPLOADS: usize = 8;
/// Of those, by one access key: its id is no secret, so whoever names it need not be its owner.
const UPLOADS_OF_A_KEY: usize = 2;
/// Of a refused request's body so much is read and thrown away, for so long: whoever still sends would not read the answer.
const DISCARDED_BYTES: usize = 4 * 1024 * 1024;
const DISCARDING: Duration = Duration::from_secs(2);
/// Names of spooled bodies begin so.
const SPOOLED: &str = "upload-";

/// Room for bodies.
pub struct Bodies {
    /// In pieces of [`ROOM_BYTES`].
    held: Semaphore,
    /// The same, of strangers.
    strangers: Semaphore,
    uploads: Semaphore,
    /// How many uploads each access key has.
    uploading: Mutex<BTreeMap<String, usize>>,
}

/// An upload of an access key, counted as long as this is there.
struct Uploading<'b> {
    bodies: &'b Bodies,
    access_key_id: String,
    _room: SemaphorePermit<'b>,
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
    _uploading: Uploading<'b>,
}

impl Default for Bodies {
    fn default() -> Self {
        let pieces = |bytes: u64| Semaphore::new(usize::try_from(bytes).unwrap_or(usize::MAX) / ROOM_BYTES);
        Self {
            held: pieces(HELD_BYTES),
            strangers: pieces(STRANGERS_BYTES),
            uploads: Semaphore::new(UPLOADS),
            uploading: Mutex::default(),
        }
    }
}

impl Bodies {
    /// Reads a body of at most [`BODY_BYTES`], or of at most [`STRANGERS_BODY_BYTES`] if nobody claims to have signed it.
    pub async fn hold(&self, headers: &HeaderMap, body: &mut Body, claimed: bool) -> Result<Held<'_>, Refusal> {
        let (most, room) = if claimed { (BODY_BYTES, &self.held) } else { (STRANGERS_BODY_BYTES, &self.strangers) };
        if announced(headers).is_some_and(|bytes| bytes > most) {
            return Err(Refusal::TooLarge(most));
        }
        timeout(PATIENCE, held(body, most, room)).await.unwrap_or(Err(Refusal::TooSlow))
    }

    /// Writes a body of at most [`UPLOAD_BYTES`] to a file in `folder`, hashing it on the way.
    pub async fn spool(
        &self,
        headers: &HeaderMap,
        body: &mut Body,
        folder: &Path,
        access_key_id: &str,
    ) -> Result<Spooled<'_>, Refusal> {
        if announced(headers).is_some_and(|bytes| bytes > UPLOAD_BYTES) {
            return Err(Refusal::TooLarge(UPLOAD_BYTES));
        }
        let uploading = self.uploading(access_key_id)?;
        let mut file = tempfile::Builder::new().prefix(SPOOLED).tempfile_in(folder).map_err(Error::internal)?;
        let mut hash = Sha256::new();
        let mut length: u64 = 0;
        let began = Instant::now();
        loop {
            let until = began + PATIENCE + Duration::from_secs(length / UPLOAD_BYTES_A_SECOND);
            let frame = timeout_at(until, body.frame()).await.map_err(|_| Refusal::TooSlow)?;
            let Some(piece) = piece(frame)? else { break };
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
        Ok(Spooled { upload, sha256, _file: file, _uploading: uploading })
    }

    fn uploading(&self, access_key_id: &str) -> Result<Uploading<'_>, Refusal> {
        let room = self.uploads.try_acquire().map_err(|_| Refusal::NoRoom)?;
        let mut uploading = self.uploading.lock().unwrap_or_else(PoisonError::into_inner);
        let of_key = uploading.entry(access_key_id.to_owned()).or_default();
        if *of_key == UPLOADS_OF_A_KEY {
            return Err(Refusal::NoRoom);
        }
        *of_key += 1;
        Ok(Uploading { bodies: self, access_key_id: access_key_id.to_owned(), _room: room })
    }
}

impl Drop for Uploading<'_> {
    fn drop(&mut self) {
        let mut uploading = self.bodies.uploading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(of_key) = uploading.get_mut(&self.access_key_id) {
            *of_key -= 1;
            if *of_key == 0 {
                uploading.remove(&self.access_key_id);
            }
        }
    }
}

/// Reads a body into one buffer: kept as its frames, one that comes in single bytes would take fifty times its length.
async fn held<'b>(body: &mut Body, most: u64, room: &'b Semaphore) -> Result<Held<'b>, Refusal> {
    let mut bytes = BytesMut::new();
    let mut taken: Option<SemaphorePermit<'b>> = None;
    while let Some(piece) = piece(body.frame().await)? {
        let length = bytes.len() + piece.len();
        if length as u64 > most {
            return Err(Refusal::TooLarge(most));
        }
        let wanted = if length as u64 > SMALL_BYTES { length.div_ceil(ROOM_BYTES) } else { 0 };
        let more = wanted - taken.as_ref().map_or(0, SemaphorePermit::num_permits).min(wanted);
        if more > 0 {
            let more = room.try_acquire_many(u32::try_from(more).unwrap_or(u32::MAX)).map_err(|_| Refusal::NoRoom)?;
            match &mut taken {
                Some(taken) => taken.merge(more),
                None => taken = Some(more),
            }
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(Held { bytes: bytes.freeze(), _room: taken })
}

/// The next bytes of a body; none at its end.
fn piece(frame: Option<Result<Frame<Bytes>, axum::Error>>) -> Result<Option<Bytes>, Refusal> {
    let frame =
        frame.transpose().map_err(|error| Refusal::Serialization(format!("The body could not be read: {error}")))?;
    // Trailers say nothing.
    Ok(frame.map(|frame| frame.into_data().unwrap_or_default()))
}

/// Reads on for a moment what a refused request still sends.
pub async fn discard(mut body: Body) {
    let reading = async {
        let mut bytes = 0;
        while bytes < DISCARDED_BYTES
            && let Ok(Some(piece)) = piece(body.frame().await)
        {
            bytes += piece.len();
        }
    };
    // Whoever takes longer is not waited for.
    let _ = timeout(DISCARDING, reading).await;
}

/// Removes what uploads left in the folder when a host was killed. No host works with the folder yet.
///
/// # Errors
/// If the folder cannot be read, or a file not removed.
pub fn remove_leftovers(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(SPOOLED)) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
