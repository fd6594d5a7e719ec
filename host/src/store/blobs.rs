//! Blobs: content too large for the store, kept under the SHA-256 of what it is.
//!
//! Invariants: a blob is there in full and durable, or not at all; what is read is what was put, else it is an error. A blob goes into
//! the store first and is then referred to by a record; nothing refers to a blob that is not there.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{Error as ObjectError, GetResult, ObjectStore, ObjectStoreExt, PutPayload, WriteMultipart};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{OwnedRwLockReadGuard, RwLock};

use super::error::{Error, Result};

/// Bytes read from a file at a time.
const PIECE_BYTES: usize = 1024 * 1024;

/// The SHA-256 of a blob's content; as text 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BlobDigest([u8; 32]);

/// Where blobs are kept. Clones are handles on the same place.
#[derive(Debug, Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
    /// Where they are files.
    folder: Option<Arc<Path>>,
    /// Nothing is removed while somebody holds it.
    removing: Arc<RwLock<()>>,
}

/// As long as this is there, no blob is removed by this process.
#[derive(Debug)]
pub struct Held {
    _reading: OwnedRwLockReadGuard<()>,
}

impl Blobs {
    /// In a folder, which is made where it is not there, readable by its owner only.
    pub fn local(folder: impl AsRef<Path>) -> Result<Self> {
        let folder = folder.as_ref();
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true);
        builder.create(folder).map_err(Error::unavailable)?;
        let objects = LocalFileSystem::new_with_prefix(folder).map_err(Error::unavailable)?.with_fsync(true);
        Ok(Self { objects: Arc::new(objects), folder: Some(folder.into()), removing: Arc::default() })
    }

    /// In memory.
    pub fn in_memory() -> Self {
        Self { objects: Arc::new(InMemory::new()), folder: None, removing: Arc::default() }
    }

    /// Keeps the bytes; their digest. Nothing is written where they are kept already.
    pub async fn put(&self, content: impl Into<Bytes>) -> Result<BlobDigest> {
        let content = content.into();
        let digest = BlobDigest::of(&content);
        if !self.is_kept(&digest).await? {
            self.objects.put(&digest.location(), PutPayload::from_bytes(content)).await.map_err(Error::unavailable)?;
        }
        Ok(digest)
    }

    /// Keeps the content of a file of at most `max_bytes`; its digest. The file is read twice, a piece at a time: a blob's place follows
    /// from its digest. [`Error::Encoding`] for a file that is longer, or that changed between.
    pub async fn put_file(&self, path: impl AsRef<Path>, max_bytes: u64) -> Result<BlobDigest> {
        let path = path.as_ref();
        let mut hash = Sha256::new();
        pieces(path, max_bytes, async |piece| {
            hash.update(&piece);
            Ok(())
        })
        .await?;
        let digest = BlobDigest(hash.finalize().into());
        if self.is_kept(&digest).await? {
            return Ok(digest);
        }
        let upload = self.objects.put_multipart(&digest.location()).await.map_err(Error::unavailable)?;
        let mut upload = WriteMultipart::new(upload);
        let mut hash = Sha256::new();
        let written = pieces(path, max_bytes, async |piece| {
            hash.update(&piece);
            upload.wait_for_capacity(4).await.map_err(Error::unavailable)?;
            upload.put(piece);
            Ok(())
        })
        .await;
        let unchanged = BlobDigest(hash.finalize().into()) == digest;
        match written {
            Ok(()) if unchanged => {
                upload.finish().await.map_err(Error::unavailable)?;
                Ok(digest)
            }
            written => {
                upload.abort().await.map_err(Error::unavailable)?;
                written?;
                Err(Error::encoding(format!("{} changed while it was read", path.display())))
            }
        }
    }

    /// The content, where it is there and at most `max_bytes` long ([`Error::Encoding`] where it is longer); [`Error::Damaged`] where it
    /// is not what its digest says.
    pub async fn get(&self, digest: &BlobDigest, max_bytes: u64) -> Result<Option<Bytes>> {
        let Some(found) = self.find(digest).await? else {
            return Ok(None);
        };
        if found.meta.size > max_bytes {
            return Err(too_long(&format!("the blob {digest}"), max_bytes));
        }
        let content = found.bytes().await.map_err(Error::unavailable)?;
        if BlobDigest::of(&content) == *digest { Ok(Some(content)) } else { Err(damaged(digest)) }
    }

    /// The content piece by piece, and its length in bytes. The last piece is held back until the digest was found right, so whoever
    /// counts bytes never takes damaged content for whole.
    pub async fn stream(&self, digest: &BlobDigest) -> Result<Option<(u64, BoxStream<'static, Result<Bytes>>)>> {
        let Some(found) = self.find(digest).await? else {
            return Ok(None);
        };
        let length = found.meta.size;
        let pieces = found.into_stream().map_err(Error::unavailable).boxed();
        let checked = stream::try_unfold(Some((pieces, Sha256::new(), Bytes::new())), {
            let digest = *digest;
            move |state| async move {
                let Some((mut pieces, mut hash, mut held)) = state else {
                    return Ok(None);
                };
                while let Some(piece) = pieces.try_next().await? {
                    hash.update(&piece);
                    let ready = std::mem::replace(&mut held, piece);
                    if !ready.is_empty() {
                        return Ok(Some((ready, Some((pieces, hash, held)))));
                    }
                }
                if BlobDigest(hash.finalize().into()) == digest {
                    Ok(Some((held, None)))
                } else {
                    Err(damaged(&digest))
                }
            }
        });
        Ok(Some((length, checked.boxed())))
    }

    /// Writes the content to a new file at the path and makes it durable; whether the blob was there. [`Error::Damaged`] where it is not
    /// what its digest says; the file is removed then.
    pub async fn copy_to(&self, digest: &BlobDigest, path: impl AsRef<Path>) -> Result<bool> {
        let path = path.as_ref();
        let Some((_, mut pieces)) = self.stream(digest).await? else {
            return Ok(false);
        };
        let mut file = tokio::fs::File::create_new(path).await.map_err(Error::unavailable)?;
        let written = async {
            while let Some(piece) = pieces.try_next().await? {
                file.write_all(&piece).await.map_err(Error::unavailable)?;
            }
            file.sync_all().await.map_err(Error::unavailable)
        }
        .await;
        if written.is_err() {
            tokio::fs::remove_file(path).await.map_err(Error::unavailable)?;
        }
        written.map(|()| true)
    }

    /// A part of the content, at most 16 MiB of it, *not* checked against the digest: for showing a piece of long output.
    pub async fn get_range(&self, digest: &BlobDigest, range: Range<u64>) -> Result<Option<Bytes>> {
        const RANGE_BYTES: u64 = 16 * 1024 * 1024;
        let Some(length) = self.length(digest).await? else {
            return Ok(None);
        };
        let range = range.start.min(length)..range.end.min(length);
        if range.is_empty() {
            return Ok(Some(Bytes::new()));
        }
        if range.end - range.start > RANGE_BYTES {
            return Err(too_long("a part of a blob", RANGE_BYTES));
        }
        self.objects.get_range(&digest.location(), range).await.map(Some).map_err(Error::unavailable)
    }

    /// The content's length in bytes, where it is there.
    pub async fn length(&self, digest: &BlobDigest) -> Result<Option<u64>> {
        match self.objects.head(&digest.location()).await {
            Ok(meta) => Ok(Some(meta.size)),
            Err(ObjectError::NotFound { .. }) => Ok(None),
            Err(error) => Err(Error::unavailable(error)),
        }
    }

    /// Whether the blob is there.
    pub async fn exists(&self, digest: &BlobDigest) -> Result<bool> {
        Ok(self.length(digest).await?.is_some())
    }

    /// Whether the blob is there and stays: another put may have made the file a moment ago, and its name may not be durable yet.
    async fn is_kept(&self, digest: &BlobDigest) -> Result<bool> {
        let there = self.exists(digest).await?;
        if there && let Some(folder) = &self.folder {
            let folder = folder.join(&digest.to_string()[..2]);
            let synced = async { tokio::fs::File::open(folder).await?.sync_all().await };
            synced.await.map_err(Error::unavailable)?;
        }
        Ok(there)
    }

    /// Forgets everything, for a store in memory that was cleared.
    pub async fn clear(&self) -> Result<()> {
        let all = self.objects.list(None).map_ok(|object| object.location).boxed();
        self.objects.delete_stream(all).map_err(Error::unavailable).try_for_each(|_| async { Ok(()) }).await
    }

    /// Keeps every blob that is there from being removed, once removals at hand have ended: whoever reads what an earlier state refers
    /// to finds it.
    pub async fn hold(&self) -> Held {
        Held { _reading: Arc::clone(&self.removing).read_owned().await }
    }

    /// The digests of all blobs that are there.
    pub async fn digests(&self) -> Result<BTreeSet<BlobDigest>> {
        let objects = self.objects.list(None).map_err(Error::unavailable);
        // What has another name is no blob.
        let digests = objects.try_filter_map(|object| async move {
            Ok(object.location.filename().and_then(|name| name.parse::<BlobDigest>().ok()))
        });
        digests.try_collect().await
    }

    /// Removes the blob; nothing happens where it is not there. No record refers to it any more.
    ///
    /// [`Error::Held`] while blobs are [held](Self::hold): what is to be removed stays for later.
    pub async fn delete(&self, digest: &BlobDigest) -> Result<()> {
        let _removing = self.removing.try_write().map_err(|_| Error::Held)?;
        match self.objects.delete(&digest.location()).await {
            Ok(()) | Err(ObjectError::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::unavailable(error)),
        }
    }

    async fn find(&self, digest: &BlobDigest) -> Result<Option<GetResult>> {
        match self.objects.get(&digest.location()).await {
            Ok(found) => Ok(Some(found)),
            Err(ObjectError::NotFound { .. }) => Ok(None),
            Err(error) => Err(Error::unavailable(error)),
        }
    }
}

async fn pieces(path: &Path, max_bytes: u64, mut each: impl AsyncFnMut(Bytes) -> Result<()>) -> Result<()> {
    let unreadable = |error| Error::unavailable(format_args!("{} cannot be read: {error}", path.display()));
    let mut file = tokio::fs::File::open(path).await.map_err(unreadable)?;
    let mut bytes = 0;
    loop {
        let mut piece = Vec::with_capacity(PIECE_BYTES);
        (&mut file).take(PIECE_BYTES as u64).read_to_end(&mut piece).await.map_err(unreadable)?;
        if piece.is_empty() {
            return Ok(());
        }
        bytes += piece.len() as u64;
        if bytes > max_bytes {
            return Err(too_long(&path.display().to_string(), max_bytes));
        }
        each(piece.into()).await?;
    }
}

fn too_long(what: &str, max_bytes: u64) -> Error {
    Error::encoding(format!("{what} is longer than the {max_bytes} bytes that are allowed here"))
}

fn damaged(digest: &BlobDigest) -> Error {
    Error::damaged(format!("the content of the blob {digest} is not what its digest says"))
}

impl BlobDigest {
    /// The digest of this content.
    pub fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content).into())
    }

    /// The digest with these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Two levels, since some file systems are slow with a folder of a million files.
    fn location(&self) -> object_store::path::Path {
        let text = self.to_string();
        object_store::path::Path::from_iter([&text[..2], text.as_str()])
    }
}

impl fmt::Display for BlobDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlobDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlobDigest({self})")
    }
}

impl From<BlobDigest> for String {
    fn from(digest: BlobDigest) -> Self {
        digest.to_string()
    }
}

impl TryFrom<String> for BlobDigest {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl std::str::FromStr for BlobDigest {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::encoding("a blob's digest has 64 lower-case hexadecimal digits");
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(wrong());
        }
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(digits).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| wrong())?;
        }
        Ok(Self(bytes))
    }
}
