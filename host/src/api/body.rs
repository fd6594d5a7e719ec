//! Bodies, of requests and of answers: bounded in size, in time, and in how much of all of them is held at once.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
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
use super::room::{Room, Share};
use crate::operation::{Error, hex};

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
/// What all larger bodies together may take, so that a thousand clients cannot fill the memory. As much again may be taken by larger
/// answers, which lie there until their clients have read them.
const HELD_BYTES: u64 = 256 * 1024 * 1024;
/// Of that, by those of one account: whoever sends slowly, or does not read, keeps others out no more than that. Whose a body is, is what its
/// access key says, before the signature can be checked.
const HELD_OF_AN_ACCOUNT: u64 = HELD_BYTES / 2;
/// What those of strangers may take.
const STRANGERS_BYTES: u64 = 16 * 1024 * 1024;
/// Bodies up to this size are not counted: those of all connections together are within what the host may use.
const SMALL_BYTES: usize = 16 * 1024;
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
    held: Arc<Room>,
    strangers: Arc<Room>,
    answers: Arc<Room>,
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
pub struct Held {
    /// The body.
    pub bytes: Bytes,
    _share: Share,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
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
        Self {
            held: Room::new(HELD_BYTES, HELD_OF_AN_ACCOUNT),
            strangers: Room::new(STRANGERS_BYTES, STRANGERS_BYTES),
            answers: Room::new(HELD_BYTES, HELD_OF_AN_ACCOUNT),
            uploads: Semaphore::new(UPLOADS),
            uploading: Mutex::default(),
        }
    }
}

impl Bodies {
    /// Reads a body of at most [`BODY_BYTES`], or of at most [`STRANGERS_BODY_BYTES`] if no account claims to have signed it.
    pub async fn hold(&self, headers: &HeaderMap, body: &mut Body, account: Option<&str>) -> Result<Held, Refusal> {
        let (most, share) = match account {
            Some(account) => (BODY_BYTES, self.held.share(account)),
            None => (STRANGERS_BODY_BYTES, self.strangers.share("")),
        };
        if announced(headers).is_some_and(|bytes| bytes > most) {
            return Err(Refusal::TooLarge(most));
        }
        timeout(PATIENCE, held(body, most, share)).await.unwrap_or(Err(Refusal::TooSlow))
    }

    /// Whether an account reads its answers: one that has left too much of them is refused before anything is done for it.
    pub fn check_answers(&self, account: &str) -> Result<(), Refusal> {
        self.answers.check(account)
    }

    /// Counts an answer to an account until it is sent, or given up.
    pub fn answer(&self, account: &str, bytes: Vec<u8>) -> Bytes {
        if bytes.len() <= SMALL_BYTES {
            return bytes.into();
        }
        let mut share = self.answers.share(account);
        share.count(bytes.len());
        Bytes::from_owner(Held { bytes: bytes.into(), _share: share })
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
async fn held(body: &mut Body, most: u64, mut share: Share) -> Result<Held, Refusal> {
    let mut bytes = BytesMut::new();
    while let Some(piece) = piece(body.frame().await)? {
        let length = bytes.len() + piece.len();
        if length as u64 > most {
            return Err(Refusal::TooLarge(most));
        }
        if length > SMALL_BYTES {
            share.hold(length)?;
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(Held { bytes: bytes.freeze(), _share: share })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_that_leaves_its_answers_unread_is_refused_until_it_reads() {
        let bodies = Bodies::default();
        // As many as have half the room: the largest answers are configurations of AppConfig.
        let unread: Vec<Bytes> = (0..64).map(|_| bodies.answer("111122223333", vec![0; 2 << 20])).collect();
        assert!(bodies.check_answers("111122223333").is_err());
        assert!(bodies.check_answers("444455556666").is_ok());
        drop(unread);
        assert!(bodies.check_answers("111122223333").is_ok());
    }
}
