//! Reading a backup. Nothing of it is believed: lengths are held to their bounds before anything is made room for, and that it is whole
//! is known only when its end was read.

use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt as _};

use super::format::{self, Counts, FRAME_BYTES, Head, Unreadable};
use crate::store::{BlobDigest, ROWS_FORMAT, Row, is_row};

type Result<T> = std::result::Result<T, Unreadable>;

/// What comes next in a backup.
#[derive(Debug)]
pub enum Part {
    /// Rows, which follow those before in the order of their keys.
    Rows(Vec<Row>),
    /// A blob of this length begins.
    Blob(BlobDigest, u64),
    /// More of it.
    Piece(Vec<u8>),
    /// The blob is whole, and what its digest says.
    BlobEnd,
}

/// A backup that is being read.
pub struct Reader<R> {
    from: R,
    digest: Sha256,
    head: Head,
    counts: Counts,
    last_key: Vec<u8>,
    last_blob: Option<BlobDigest>,
    blob: Option<Blob>,
    ended: bool,
}

/// A blob of which not all was read.
struct Blob {
    digest: BlobDigest,
    left: u64,
    hash: Sha256,
}

impl<R: AsyncRead + Unpin> Reader<R> {
    /// Reads as far as the head.
    pub async fn open(from: R) -> Result<Self> {
        let head = Head { muster: String::new(), engine: String::new(), begun_millis: 0, rows_format: 0, blobs: false };
        let mut reader = Self {
            from,
            digest: Sha256::new(),
            head,
            counts: Counts::default(),
            last_key: Vec::new(),
            last_blob: None,
            blob: None,
            ended: false,
        };
        let magic = reader.take(format::MAGIC.len()).await.map_err(|error| match error {
            Unreadable::CutOff => Unreadable::Foreign,
            error => error,
        })?;
        if magic != format::MAGIC {
            return Err(Unreadable::Foreign);
        }
        match u16::from_be_bytes(reader.array().await?) {
            format::VERSION => {}
            0 => return Err(Unreadable::Altered("its version is 0")),
            newer => return Err(Unreadable::NewerForm(newer)),
        }
        let (kind, head) = reader.frame().await?;
        if kind != format::HEAD {
            return Err(Unreadable::Altered("it has no head"));
        }
        reader.head = serde_json::from_slice(&head).map_err(|_| Unreadable::Altered("its head cannot be read"))?;
        if reader.head.rows_format > ROWS_FORMAT {
            return Err(Unreadable::NewerRows(reader.head.rows_format));
        }
        Ok(reader)
    }

    /// What it says of itself.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// What was read so far; all of it once [`next`](Self::next) said that it is whole.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The next part; none when the end was read, and everything was as it was written.
    pub async fn next(&mut self) -> Result<Option<Part>> {
        if self.ended {
            return Ok(None);
        }
        if let Some(blob) = self.blob.take_if(|blob| blob.left == 0) {
            if BlobDigest::from_bytes(blob.hash.finalize().into()) != blob.digest {
                return Err(Unreadable::Altered("the content of a blob is not what its digest says"));
            }
            return Ok(Some(Part::BlobEnd));
        }
        let before = self.digest.clone();
        let (kind, content) = self.frame().await?;
        match (kind, &mut self.blob) {
            (format::FAILED, _) => Err(Unreadable::Failed(String::from_utf8_lossy(&content).into_owned())),
            (format::PIECE, Some(blob)) => {
                blob.left = (content.len() as u64)
                    .checked_sub(1)
                    .and_then(|_| blob.left.checked_sub(content.len() as u64))
                    .ok_or(Unreadable::Altered("a blob is not as long as it says"))?;
                blob.hash.update(&content);
                Ok(Some(Part::Piece(content)))
            }
            (format::ROWS, None) if self.last_blob.is_none() => self.rows(&content).map(Some),
            (format::BLOB, None) => self.begin_blob(&content).map(Some),
            (format::END, None) => self.end(&content, before).await.map(|()| None),
            _ => Err(Unreadable::Altered("its parts are not in their order")),
        }
    }

    fn rows(&mut self, mut content: &[u8]) -> Result<Part> {
        const WRONG: Unreadable = Unreadable::Altered("a row is not as long as it says");
        let mut rows = Vec::new();
        while !content.is_empty() {
            let (lengths, rest) = content.split_first_chunk::<6>().ok_or(WRONG)?;
            let [a, b, c, d, e, f] = *lengths;
            let (key_bytes, value_bytes) = (u16::from_be_bytes([a, b]), u32::from_be_bytes([c, d, e, f]));
            let (key, rest) = rest.split_at_checked(key_bytes.into()).ok_or(WRONG)?;
            let (value, rest) = rest.split_at_checked(value_bytes as usize).ok_or(WRONG)?;
            if key <= self.last_key.as_slice() {
                return Err(Unreadable::Altered("its rows are not in the order of their keys"));
            }
            if !is_row(key, value) {
                return Err(Unreadable::Altered("a row is of a kind or a size that no store has"));
            }
            self.last_key = key.to_vec();
            rows.push((key.to_vec(), value.to_vec()));
            content = rest;
        }
        self.counts.rows += rows.len() as u64;
        Ok(Part::Rows(rows))
    }

    fn begin_blob(&mut self, content: &[u8]) -> Result<Part> {
        const WRONG: Unreadable = Unreadable::Altered("the head of a blob cannot be read");
        let (digest, length) = content.split_first_chunk::<32>().ok_or(WRONG)?;
        let (digest, length) = (BlobDigest::from_bytes(*digest), length.try_into().map(u64::from_be_bytes));
        let length = length.map_err(|_| WRONG)?;
        if !self.head.blobs || self.last_blob.is_some_and(|last| last >= digest) {
            return Err(Unreadable::Altered("its blobs are not in the order of their digests"));
        }
        self.last_blob = Some(digest);
        self.counts.blobs += 1;
        self.counts.blob_bytes = self.counts.blob_bytes.saturating_add(length);
        self.blob = Some(Blob { digest, left: length, hash: Sha256::new() });
        Ok(Part::Blob(digest, length))
    }

    async fn end(&mut self, content: &[u8], mut before: Sha256) -> Result<()> {
        let counts = self.counts.to_bytes();
        let Some((said, digest)) = content.split_first_chunk::<24>() else {
            return Err(Unreadable::Altered("its end cannot be read"));
        };
        before.update([format::END]);
        before.update((content.len() as u32).to_be_bytes());
        before.update(said);
        if before.finalize().as_slice() != digest || *said != counts {
            return Err(Unreadable::Altered("its content is not what its digest says"));
        }
        let mut more = [0];
        if self.from.read(&mut more).await? != 0 {
            return Err(Unreadable::Altered("something follows its end"));
        }
        self.ended = true;
        Ok(())
    }

    async fn frame(&mut self) -> Result<(u8, Vec<u8>)> {
        let [kind, length @ ..] = self.array::<5>().await?;
        let length = u32::from_be_bytes(length) as usize;
        if length > FRAME_BYTES {
            return Err(Unreadable::Altered("a part is longer than parts are"));
        }
        Ok((kind, self.take(length).await?))
    }

    async fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.from.read_exact(&mut bytes).await?;
        self.digest.update(bytes);
        Ok(bytes)
    }

    async fn take(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.from.read_exact(&mut bytes).await?;
        self.digest.update(&bytes);
        Ok(bytes)
    }
}
