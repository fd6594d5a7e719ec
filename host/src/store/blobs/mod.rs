//! Blobs: content too large for the store, kept under the SHA-256 of what it is, in a folder of one host or in a bucket that many hosts
//! share.
//!
//! Invariants: a blob is there in full and durable, or not at all; what is read is what was put, else it is an error. A blob goes into
//! the store first and is then referred to by a record; nothing refers to a blob that is not there. Which blobs stay is decided in
//! [`crate::blobs`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{Error as ObjectError, GetResult, ObjectStore, ObjectStoreExt, PutPayload, WriteMultipart};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{RwLock, Semaphore};

use super::error::{Error, Result};

mod digest;
mod owner;
mod s3;

pub use digest::BlobDigest;
pub use owner::Owner;
pub use s3::{BlobsUrl, Reached};

/// Bytes read from a file at a time.
const PIECE_BYTES: usize = 1024 * 1024;

/// Bytes of a part of a large upload: the least that S3 takes. What is not longer goes up in one request.
const PART_BYTES: usize = 5 * 1024 * 1024;

/// Parts that are on their way at once. On a line of 1.5 Mbit/s both are there before the server's silence is too long.
const PARTS_AT_ONCE: usize = 2;

/// Uploads that are under way at once, those of callers who went away among them; others wait. Each may hold a component of 20 MB.
const UPLOADS_AT_ONCE: usize = 16;

/// How long a whole read or write may take: this, and what a line of 1 Mbit/s needs for the content.
const TRANSFER_SECONDS: u64 = 60;
const TRANSFER_BYTES_A_SECOND: u64 = 128 * 1024;

/// Where blobs are kept. Clones are handles on the same place.
#[derive(Debug, Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
    /// Where they are files.
    folder: Option<Arc<Path>>,
    /// Where they are in a bucket.
    bucket: Option<Arc<s3::Bucket>>,
    uploads: Arc<Semaphore>,
    removals: Arc<Removals>,
}

/// Removals, and who keeps them from being begun.
#[derive(Debug, Default)]
struct Removals {
    /// How many hold the blobs.
    holds: AtomicUsize,
    /// Each removal reads it; who waits until it can be written knows that all have ended which saw no hold.
    under_way: RwLock<()>,
}

/// As long as this is there, no blob is removed by this process.
#[derive(Debug)]
pub struct Held(Arc<Removals>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.holds.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Blobs {
    /// In a folder, which is made where it is not there, readable by its owner only.
    pub fn local(folder: impl AsRef<Path>) -> Result<Self> {
        let folder = folder.as_ref();
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true);
        builder.create(folder).map_err(Error::blobs)?;
        let objects = LocalFileSystem::new_with_prefix(folder).map_err(Error::blobs)?.with_fsync(true);
        Ok(Self { folder: Some(folder.into()), ..Self::over(Arc::new(objects)) })
    }

    /// In a bucket of S3, or of a server that speaks as it does. `settings` are environment variables: see [`BlobsUrl`].
    ///
    /// [`Error::Encoding`] for settings that cannot be; nothing is asked of the server.
    pub fn s3(url: &BlobsUrl, settings: BTreeMap<String, String>) -> Result<Self> {
        let bucket = s3::Bucket::new(url, settings)?;
        let objects = bucket.objects();
        Ok(Self { bucket: Some(Arc::new(bucket)), ..Self::over(objects) })
    }

    /// In memory.
    pub fn in_memory() -> Self {
        Self::over(Arc::new(InMemory::new()))
    }

    fn over(objects: Arc<dyn ObjectStore>) -> Self {
        let uploads = Arc::new(Semaphore::new(UPLOADS_AT_ONCE));
        Self { objects, folder: None, bucket: None, uploads, removals: Arc::default() }
    }

    /// Whether the place of the blobs is there and lets this host in.
    pub async fn reached(&self) -> Reached {
        match &self.bucket {
            Some(bucket) => bucket.reached().await,
            None => Reached::Yes,
        }
    }

    /// Keeps the bytes; their digest. Nothing is written where they are kept already, as they are. What was begun ends also where the
    /// caller goes away: as a blob, or with nothing left.
    pub async fn put(&self, content: impl Into<Bytes>) -> Result<BlobDigest> {
        let content = content.into();
        let digest = BlobDigest::of(&content);
        let bytes = content.len();
        if self.is_kept(&digest, bytes as u64).await? {
            return Ok(digest);
        }
        let objects = Arc::clone(&self.objects);
        let put = async move {
            if bytes <= PART_BYTES {
                let put = async { objects.put(&digest.location(), PutPayload::from_bytes(content)).await };
                return in_time(bytes as u64, put.map(|put| put.map(drop).map_err(Error::blobs))).await;
            }
            let upload = objects.put_multipart(&digest.location()).await.map_err(Error::blobs)?;
            let mut upload = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
            let written = async {
                for part in (0..bytes).step_by(PART_BYTES) {
                    upload.wait_for_capacity(PARTS_AT_ONCE).await.map_err(Error::blobs)?;
                    upload.put(content.slice(part..bytes.min(part + PART_BYTES)));
                }
                Ok(())
            };
            let written = in_time(bytes as u64, written).await;
            finish(upload, written).await
        };
        self.to_the_end(put).await?;
        Ok(digest)
    }

    /// Keeps the content of a file of at most `max_bytes`; its digest. The file is read twice, a piece at a time: a blob's place follows
    /// from its digest. [`Error::Encoding`] for a file that is longer, or that changed between.
    pub async fn put_file(&self, path: impl AsRef<Path>, max_bytes: u64) -> Result<BlobDigest> {
        let path = path.as_ref().to_owned();
        let (mut pieces, mut hash) = (Pieces::of(path.clone(), max_bytes).await?, Sha256::new());
        while let Some(piece) = pieces.next().await? {
            hash.update(&piece);
        }
        let bytes = pieces.bytes;
        let digest = BlobDigest::from_bytes(hash.finalize().into());
        if self.is_kept(&digest, bytes).await? {
            return Ok(digest);
        }
        let objects = Arc::clone(&self.objects);
        let put = async move {
            let upload = objects.put_multipart(&digest.location()).await.map_err(Error::blobs)?;
            let mut upload = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
            let written = async {
                let (mut pieces, mut hash) = (Pieces::of(path.clone(), max_bytes).await?, Sha256::new());
                while let Some(piece) = pieces.next().await? {
                    hash.update(&piece);
                    upload.wait_for_capacity(PARTS_AT_ONCE).await.map_err(Error::blobs)?;
                    upload.put(piece);
                }
                if BlobDigest::from_bytes(hash.finalize().into()) == digest {
                    return Ok(());
                }
                Err(Error::encoding(format!("{} changed while it was read", path.display())))
            };
            let written = in_time(bytes, written).await;
            finish(upload, written).await
        };
        self.to_the_end(put).await?;
        Ok(digest)
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
        let bytes = found.meta.size;
        let content = in_time(bytes, async { found.bytes().await.map_err(Error::blobs) }).await?;
        if BlobDigest::of(&content) == *digest { Ok(Some(content)) } else { Err(damaged(digest)) }
    }

    /// The content piece by piece, and its length in bytes. The last piece is held back until the digest was found right, so whoever
    /// counts bytes never takes damaged content for whole.
    pub async fn stream(&self, digest: &BlobDigest) -> Result<Option<(u64, BoxStream<'static, Result<Bytes>>)>> {
        let Some(found) = self.find(digest).await? else {
            return Ok(None);
        };
        let length = found.meta.size;
        let pieces = found.into_stream().map_err(Error::blobs).boxed();
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
                if BlobDigest::from_bytes(hash.finalize().into()) == digest {
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
        let mut file = tokio::fs::File::create_new(path).await.map_err(Error::blobs)?;
        let written = async {
            while let Some(piece) = pieces.try_next().await? {
                file.write_all(&piece).await.map_err(Error::blobs)?;
            }
            file.sync_all().await.map_err(Error::blobs)
        }
        .await;
        if written.is_err() {
            tokio::fs::remove_file(path).await.map_err(Error::blobs)?;
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
        self.objects.get_range(&digest.location(), range).await.map(Some).map_err(Error::blobs)
    }

    /// The content's length in bytes, where it is there.
    pub async fn length(&self, digest: &BlobDigest) -> Result<Option<u64>> {
        match self.objects.head(&digest.location()).await {
            Ok(meta) => Ok(Some(meta.size)),
            Err(ObjectError::NotFound { .. }) => Ok(None),
            Err(error) => Err(Error::blobs(error)),
        }
    }

    /// Whether the blob is there.
    pub async fn exists(&self, digest: &BlobDigest) -> Result<bool> {
        Ok(self.length(digest).await?.is_some())
    }

    /// Whether the blob is there, undamaged, and stays: another put may have made the file a moment ago, and its name may not be durable
    /// yet.
    async fn is_kept(&self, digest: &BlobDigest, bytes: u64) -> Result<bool> {
        if self.length(digest).await? != Some(bytes) {
            return Ok(false);
        }
        let read = async {
            let Some((_, pieces)) = self.stream(digest).await? else { return Ok(false) };
            match pieces.try_for_each(|_| async { Ok(()) }).await {
                Err(Error::Damaged(_)) => Ok(false),
                read => read.map(|()| true),
            }
        };
        let is_whole = in_time(bytes, read).await?;
        if is_whole && let Some(folder) = &self.folder {
            let folder = folder.join(&digest.to_string()[..2]);
            let synced = async { tokio::fs::File::open(folder).await?.sync_all().await };
            synced.await.map_err(Error::blobs)?;
        }
        Ok(is_whole)
    }

    /// Does it to its end, also where the caller goes away.
    async fn to_the_end(&self, upload: impl Future<Output = Result<()>> + Send + 'static) -> Result<()> {
        let place = Arc::clone(&self.uploads).acquire_owned().await.map_err(Error::blobs)?;
        let upload = async move {
            let _place = place;
            upload.await
        };
        tokio::spawn(upload).await.map_err(Error::blobs)?
    }

    /// Forgets everything, for a store in memory that was cleared.
    pub async fn clear(&self) -> Result<()> {
        let all = self.objects.list(None).map_ok(|object| object.location).boxed();
        self.objects.delete_stream(all).map_err(Error::blobs).try_for_each(|_| async { Ok(()) }).await
    }

    /// Keeps every blob that is there from being removed, once removals at hand have ended: whoever reads what an earlier state refers
    /// to finds it.
    pub async fn hold(&self) -> Held {
        self.removals.holds.fetch_add(1, Ordering::SeqCst);
        let held = Held(Arc::clone(&self.removals));
        drop(self.removals.under_way.write().await);
        held
    }

    /// The digests of all blobs that are there.
    pub async fn digests(&self) -> Result<BTreeSet<BlobDigest>> {
        let objects = self.objects.list(None).map_err(Error::blobs);
        objects.try_filter_map(|object| async move { Ok(BlobDigest::at(&object.location)) }).try_collect().await
    }

    /// Removes the blob; nothing happens where it is not there. No record refers to it any more.
    ///
    /// [`Error::Held`] while blobs are [held](Self::hold): what is to be removed stays for later.
    pub async fn delete(&self, digest: &BlobDigest) -> Result<()> {
        let _under_way = self.removals.under_way.read().await;
        if self.removals.holds.load(Ordering::SeqCst) > 0 {
            return Err(Error::Held);
        }
        match self.objects.delete(&digest.location()).await {
            Ok(()) | Err(ObjectError::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::blobs(error)),
        }
    }

    /// The blobs whose digests begin with this byte and that were put before then, in no order: a step of a look at all of them.
    pub fn put_before(&self, first: u8, before: SystemTime) -> BoxStream<'static, Result<BlobDigest>> {
        let found = self.objects.list(Some(&folder_of(first))).map_err(Error::blobs);
        let old = found.try_filter_map(move |object| async move {
            let is_old = SystemTime::from(object.last_modified) < before;
            Ok(BlobDigest::at(&object.location).filter(|_| is_old))
        });
        old.boxed()
    }

    /// Removes what uploads left that began before then and never ended, of blobs whose digests begin with this byte.
    pub async fn remove_leftovers(&self, first: u8, before: SystemTime) -> Result<()> {
        if let Some(bucket) = &self.bucket {
            return bucket.abort_uploads(&folder_of(first), before).await;
        }
        let Some(folder) = &self.folder else { return Ok(()) };
        let folder = folder.join(folder_of(first).as_ref());
        let mut files = match tokio::fs::read_dir(&folder).await {
            Ok(files) => files,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Error::blobs(error)),
        };
        while let Some(file) = files.next_entry().await.map_err(Error::blobs)? {
            // `<digest>#<number>`, as object_store names a file that it writes.
            if !file.file_name().to_string_lossy().contains('#') {
                continue;
            }
            let changed = async { file.metadata().await?.modified() };
            if changed.await.is_ok_and(|changed| changed < before) {
                tokio::fs::remove_file(file.path()).await.map_err(Error::blobs)?;
            }
        }
        Ok(())
    }

    async fn find(&self, digest: &BlobDigest) -> Result<Option<GetResult>> {
        match self.objects.get(&digest.location()).await {
            Ok(found) => Ok(Some(found)),
            Err(ObjectError::NotFound { .. }) => Ok(None),
            Err(error) => Err(Error::blobs(error)),
        }
    }
}

/// For people.
impl fmt::Display for Blobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.folder, &self.bucket) {
            (Some(folder), _) => write!(f, "{}", folder.display()),
            (None, Some(bucket)) => write!(f, "{}", bucket.url),
            (None, None) => f.write_str("memory"),
        }
    }
}

/// Where the blobs are whose digests begin with this byte.
fn folder_of(first: u8) -> object_store::path::Path {
    object_store::path::Path::from(format!("{first:02x}"))
}

/// Ends an upload: as a blob, or with nothing left where a part was not written.
async fn finish(upload: WriteMultipart, written: Result<()>) -> Result<()> {
    match written {
        // It is aborted there where it fails.
        Ok(()) => upload.finish().await.map(drop).map_err(Error::blobs),
        Err(error) => {
            // What cannot be aborted now is a leftover.
            let _ = upload.abort().await;
            Err(error)
        }
    }
}

/// The transfer of that many bytes, for as long as it may take.
async fn in_time<T>(bytes: u64, transfer: impl Future<Output = Result<T>>) -> Result<T> {
    let seconds = TRANSFER_SECONDS + bytes / TRANSFER_BYTES_A_SECOND;
    let late = |_| Error::blobs(format_args!("{bytes} bytes were not transferred within {seconds} s"));
    tokio::time::timeout(Duration::from_secs(seconds), transfer).await.map_err(late)?
}

/// A file, a piece at a time.
struct Pieces {
    path: PathBuf,
    file: tokio::fs::File,
    bytes: u64,
    max_bytes: u64,
}

impl Pieces {
    async fn of(path: PathBuf, max_bytes: u64) -> Result<Self> {
        let file = tokio::fs::File::open(&path).await.map_err(|error| unreadable(&path, &error))?;
        Ok(Self { path, file, bytes: 0, max_bytes })
    }

    async fn next(&mut self) -> Result<Option<Bytes>> {
        let mut piece = Vec::with_capacity(PIECE_BYTES);
        let read = (&mut self.file).take(PIECE_BYTES as u64).read_to_end(&mut piece).await;
        read.map_err(|error| unreadable(&self.path, &error))?;
        self.bytes += piece.len() as u64;
        if self.bytes > self.max_bytes {
            return Err(too_long(&self.path.display().to_string(), self.max_bytes));
        }
        Ok((!piece.is_empty()).then(|| piece.into()))
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error::blobs(format_args!("{} cannot be read: {error}", path.display()))
}

fn too_long(what: &str, max_bytes: u64) -> Error {
    Error::encoding(format!("{what} is longer than the {max_bytes} bytes that are allowed here"))
}

fn damaged(digest: &BlobDigest) -> Error {
    Error::damaged(format!("the content of the blob {digest} is not what its digest says"))
}
