//! Writing a backup.

use std::io;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::format::{self, Counts, FRAME_BYTES, Head, PIECE_BYTES};
use crate::store::{BlobDigest, Row};

/// Writes a backup to wherever it goes, and sums it up.
pub struct Writer<W> {
    to: W,
    /// How long one frame may take: who reads slower than that holds up what a snapshot keeps.
    patience: Option<Duration>,
    digest: Sha256,
    counts: Counts,
    frame: Vec<u8>,
}

impl<W: AsyncWrite + Unpin> Writer<W> {
    pub async fn begin(to: W, head: &Head, patience: Option<Duration>) -> io::Result<Self> {
        let mut writer = Self { to, patience, digest: Sha256::new(), counts: Counts::default(), frame: Vec::new() };
        writer.frame.extend_from_slice(format::MAGIC);
        writer.frame.extend_from_slice(&format::VERSION.to_be_bytes());
        writer.send().await?;
        let head = serde_json::to_vec(head)?;
        writer.frame(format::HEAD, &head).await?;
        Ok(writer)
    }

    /// Rows that follow those before in the order of their keys.
    pub async fn rows(&mut self, rows: &[Row]) -> io::Result<()> {
        let mut piece = Vec::new();
        for (key, value) in rows {
            // The store's bounds of both are far below these.
            let lengths = u16::try_from(key.len()).ok().zip(u32::try_from(value.len()).ok());
            let (key_bytes, value_bytes) = lengths.ok_or_else(|| io::Error::other("a row is too long for a backup"))?;
            let bytes = 6 + key.len() + value.len();
            if piece.len() + bytes > FRAME_BYTES {
                self.frame(format::ROWS, &piece).await?;
                piece.clear();
            }
            piece.extend_from_slice(&key_bytes.to_be_bytes());
            piece.extend_from_slice(&value_bytes.to_be_bytes());
            piece.extend_from_slice(key);
            piece.extend_from_slice(value);
        }
        self.counts.rows += rows.len() as u64;
        if piece.is_empty() { Ok(()) } else { self.frame(format::ROWS, &piece).await }
    }

    /// A blob of this length, whose pieces follow.
    pub async fn blob(&mut self, digest: &BlobDigest, length: u64) -> io::Result<()> {
        self.counts.blobs += 1;
        self.counts.blob_bytes += length;
        let head = [digest.as_bytes().as_slice(), &length.to_be_bytes()].concat();
        self.frame(format::BLOB, &head).await
    }

    /// More of the blob.
    pub async fn piece(&mut self, piece: &[u8]) -> io::Result<()> {
        for piece in piece.chunks(PIECE_BYTES) {
            self.frame(format::PIECE, piece).await?;
        }
        Ok(())
    }

    /// Says why it does not go on, to whoever reads as it is written.
    pub async fn fail(mut self, why: &str) -> io::Result<()> {
        let end = why.floor_char_boundary(FRAME_BYTES);
        self.frame(format::FAILED, &why.as_bytes()[..end]).await?;
        self.to.flush().await
    }

    /// Says that it is whole. What was written.
    pub async fn end(mut self) -> io::Result<Counts> {
        let counts = self.counts.to_bytes();
        self.head_of(format::END, counts.len() + 32);
        self.frame.extend_from_slice(&counts);
        self.send().await?;
        self.frame.extend_from_slice(&self.digest.clone().finalize());
        self.send().await?;
        self.to.flush().await?;
        Ok(self.counts)
    }

    async fn frame(&mut self, kind: u8, content: &[u8]) -> io::Result<()> {
        self.head_of(kind, content.len());
        self.frame.extend_from_slice(content);
        self.send().await
    }

    fn head_of(&mut self, kind: u8, bytes: usize) {
        debug_assert!(bytes <= FRAME_BYTES);
        self.frame.push(kind);
        self.frame.extend_from_slice(&(bytes as u32).to_be_bytes());
    }

    async fn send(&mut self) -> io::Result<()> {
        self.digest.update(&self.frame);
        let written = self.to.write_all(&self.frame);
        match self.patience {
            None => written.await?,
            Some(patience) => tokio::time::timeout(patience, written)
                .await
                .map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "who asked for the backup does not read it"))??,
        }
        self.frame.clear();
        Ok(())
    }
}
