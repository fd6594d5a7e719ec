//! The content of hosted versions: in pieces, since a row holds less than a configuration may have. Beside their version in the
//! store and not among the blobs, so that what is deleted is gone with the transaction.

use super::quota_exceeded;
use super::records::{HOSTED, PIECES, PieceRecord, USES};
use crate::operation::{Error, Result};
use crate::store::{Range, RegionScope, Tx, View};

/// A hosted configuration: AWS's quota of 2,048 KB.
pub const CONTENT_BYTES: usize = 2_048 * 1_024;
/// Configurations that an account keeps in a region: AWS's 1 GB.
const STORE_BYTES: u64 = 1_024 * 1_024 * 1_024;
/// What a version counts beside its content, so that empty ones are bounded too: its description and label.
const VERSION_BYTES: u64 = 4 * 1_024;
/// Half of what a row may hold.
const PIECE_BYTES: usize = 128 * 1_024;
/// Of the largest content.
const PIECES_LIMIT: usize = CONTENT_BYTES.div_ceil(PIECE_BYTES);

/// Which version: application, profile, number.
pub type Of<'a> = (&'a str, &'a str, u64);

/// Whether a content is small enough.
///
/// # Errors
/// `PayloadTooLargeException`
pub fn check_size(content: &[u8]) -> Result<()> {
    if content.len() <= CONTENT_BYTES {
        return Ok(());
    }
    let kilobytes = |bytes: usize| f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1_024.0;
    let (limit, size) = (kilobytes(CONTENT_BYTES), kilobytes(content.len()));
    let message = format!("A hosted configuration may have {limit} KB at most, and this one has {size:.1}.");
    Err(Error::new("PayloadTooLargeException", message)
        .with("Measure", "KILOBYTES")
        .with("Limit", limit)
        .with("Size", size))
}

/// Keeps the content of a new version.
///
/// # Errors
/// `ServiceQuotaExceededException`; the store's.
pub async fn put(
    tx: &mut Tx,
    scope: &RegionScope,
    (application, profile, number): Of<'_>,
    content: &[u8],
) -> Result<()> {
    let mut used = tx.get(&USES, scope, HOSTED).await?.unwrap_or_default();
    used.bytes += counted(content.len() as u64);
    if used.bytes > STORE_BYTES {
        return Err(quota_exceeded(format!(
            "The account's hosted configurations have {STORE_BYTES} bytes at most in a region. Delete versions that are \
             not needed."
        )));
    }
    tx.put(&USES, scope, HOSTED, &used).await?;
    for (place, bytes) in (0_u64..).zip(content.chunks(PIECE_BYTES)) {
        let piece = PieceRecord { bytes: bytes.to_vec() };
        tx.put(&PIECES, scope, &(application, profile, number, place), &piece).await?;
    }
    Ok(())
}

/// The content of a version that is there.
///
/// # Errors
/// The store's.
pub async fn get(view: &View, scope: &RegionScope, of: Of<'_>) -> Result<Vec<u8>> {
    let pieces = view.scan(&PIECES, scope, Range::prefix(of), PIECES_LIMIT).await?;
    Ok(pieces.rows.into_iter().flat_map(|(_, piece)| piece.bytes).collect())
}

/// Removes the content of a version that goes.
///
/// # Errors
/// The store's.
pub async fn delete(tx: &mut Tx, scope: &RegionScope, of: Of<'_>, content_bytes: u64) -> Result<()> {
    for (key, _) in tx.scan(&PIECES, scope, Range::prefix(of), PIECES_LIMIT).await?.rows {
        tx.delete(&PIECES, scope, &key).await?;
    }
    let mut used = tx.get(&USES, scope, HOSTED).await?.unwrap_or_default();
    used.bytes = used.bytes.saturating_sub(counted(content_bytes));
    Ok(tx.put(&USES, scope, HOSTED, &used).await?)
}

fn counted(content_bytes: u64) -> u64 {
    content_bytes + VERSION_BYTES
}
