//! Making a data folder of a backup.

use std::path::Path;

use muster_env::Env;
use tokio::io::{AsyncRead, AsyncWriteExt as _};

use super::format::{Counts, Head};
use super::reader::{Part, Reader};
use super::{CONNECTIONS, RestoreArgs, StateArgs, opened};
use crate::blobs;
use crate::serve;
use crate::store::{Blobs, Import, Store};

/// Where a blob waits until it is whole.
const WAITING: &str = "restored-blob";

pub async fn restore(args: &RestoreArgs) -> Result<(Counts, Head), String> {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", args.file.display());
    // What is no backup leaves the folder as it is.
    let mut reader = Reader::open(opened(&args.file)?).await.map_err(|error| named(&error))?;
    let StateArgs { data_dir, store, blobs } = &args.state;
    serve::folder(data_dir)?;
    let import = match store {
        Some(url) => Import::into_database(url, CONNECTIONS).await,
        None => Import::into_file(data_dir.join("state.redb")),
    };
    let import = import.map_err(|error| error.to_string())?;
    let filled = async {
        let blobs = serve::blobs_of(blobs.as_ref(), data_dir)?;
        if let Some(owner) = blobs.owner().await.map_err(|error| error.to_string())?
            && !args.take_over_blobs
        {
            return Err(format!(
                "the blobs in {blobs} are those of the store {}, and what is restored is another store; give it a place of its own (--blobs), \
                 or take that one over if its store is gone for good (--take-over-blobs)",
                owner.store
            ));
        }
        let filled = fill(&mut reader, import, &blobs, &data_dir.join(WAITING), args.take_over_blobs).await;
        let store = filled.map_err(|error| named(&error))?;
        Ok((store, blobs))
    };
    let (store, blobs) = filled.await.map_err(|error| {
        format!(
            "{error} ({} is half restored: no host starts on it, and another restore begins anew)",
            args.state.shown()
        )
    })?;
    blobs::settle(&store, &Env::system(), &blobs).await.map_err(|error| error.to_string())?;
    store.close().await.map_err(|error| error.to_string())?;
    Ok((reader.counts(), reader.head().clone()))
}

/// Puts everything where it belongs; only then is there a store. A place of blobs that it takes over is nobody's until it is made that
/// store's.
pub async fn fill(
    reader: &mut Reader<impl AsyncRead + Unpin>,
    mut import: Import,
    blobs: &Blobs,
    waiting: &Path,
    take_over_blobs: bool,
) -> Result<Store, String> {
    let unwritable = |error: std::io::Error| format!("{} cannot be written: {error}", waiting.display());
    let mut blob = None;
    while let Some(part) = reader.next().await.map_err(|error| error.to_string())? {
        match part {
            Part::Rows(rows) => import.add(rows).await.map_err(|error| error.to_string())?,
            Part::Blob(digest, length) => {
                let mut options = tokio::fs::OpenOptions::new();
                let file = options.write(true).create(true).truncate(true).mode(0o600).open(waiting).await;
                blob = Some((digest, length, file.map_err(unwritable)?));
            }
            Part::Piece(piece) => {
                if let Some((_, _, file)) = &mut blob {
                    file.write_all(&piece).await.map_err(unwritable)?;
                }
            }
            Part::BlobEnd => {
                let Some((digest, length, mut file)) = blob.take() else { continue };
                file.flush().await.map_err(unwritable)?;
                let kept = blobs.put_file(waiting, length).await.map_err(|error| error.to_string())?;
                if kept != digest {
                    return Err(format!("the blob {digest} is not what was written to {}", waiting.display()));
                }
                tokio::fs::remove_file(waiting).await.map_err(unwritable)?;
            }
        }
    }
    if take_over_blobs {
        blobs.disown().await.map_err(|error| error.to_string())?;
    }
    import.finish().await.map_err(|error| error.to_string())
}
