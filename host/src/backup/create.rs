//! Making a backup: of a store at hand, or of what a host tells.

use std::os::fd::AsFd as _;
use std::path::Path;
use std::time::Duration;

use muster_env::Env;
use tempfile::NamedTempFile;
use tokio::fs::File;
use tokio::io::AsyncWrite;

use super::format::{Counts, Head};
use super::reader::{Part, Reader};
use super::writer::Writer;
use super::{CONNECTIONS, CreateArgs, StateArgs, is_stream};
use crate::admin;
use crate::blobs;
use crate::serve;
use crate::store::{Blobs, Error, ROWS_FORMAT, Store};

pub async fn create(args: &CreateArgs) -> Result<(Counts, Head), String> {
    if is_stream(&args.out) {
        let stream = std::io::stdout().as_fd().try_clone_to_owned();
        let stream = stream.map_err(|error| format!("standard output cannot be written: {error}"))?;
        return create_to(args, File::from_std(stream.into())).await;
    }
    let unwritable = |error: std::io::Error| format!("{} cannot be written: {error}", args.out.display());
    if args.out.exists() {
        return Err(format!("{} is there already", args.out.display()));
    }
    let folder = args.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Readable by its owner only, and gone unless it is given its name.
    let file = NamedTempFile::new_in(folder).map_err(unwritable)?;
    let to = File::from_std(file.as_file().try_clone().map_err(unwritable)?);
    let made = create_to(args, to).await?;
    file.as_file().sync_all().map_err(unwritable)?;
    file.persist_noclobber(&args.out).map_err(|error| unwritable(error.error))?;
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(unwritable)?;
    Ok(made)
}

/// The host that runs on the folder has the store's file, so it is asked; where none runs, the file is opened. A database can be opened
/// whoever runs, and the host on the folder may have another.
async fn create_to(args: &CreateArgs, to: File) -> Result<(Counts, Head), String> {
    let StateArgs { data_dir, store, blobs } = &args.state;
    if store.is_none()
        && let Some(from) = admin::ask_for_backup(data_dir, !args.without_blobs).await?
    {
        return pass_on(from, to).await;
    }
    let store = match store {
        Some(url) => Store::connect(url, CONNECTIONS).await.map_err(|error| error.to_string())?,
        None => in_folder(data_dir)?,
    };
    let blobs = match (args.without_blobs, blobs) {
        (true, _) => None,
        (false, None) if !data_dir.join("blobs").is_dir() => {
            return Err(format!(
                "{} holds no blobs; say where they are (--data-dir or --blobs), or leave them out (--without-blobs)",
                data_dir.display()
            ));
        }
        (false, blobs) => Some(serve::blobs_of(blobs.as_ref(), data_dir)?),
    };
    let dumped = dump(&store, blobs.as_ref(), &Env::system(), to, None).await?;
    store.close().await.map_err(|error| error.to_string())?;
    Ok(dumped)
}

fn in_folder(data_dir: &Path) -> Result<Store, String> {
    let path = data_dir.join("state.redb");
    if !path.exists() {
        return Err(format!("{} holds no state of a host", data_dir.display()));
    }
    Store::open(&path).map_err(|error| match error {
        Error::InUse(_) => format!("{} is in use by a process that does not answer to this command", path.display()),
        error => format!("{} cannot be opened: {error}", path.display()),
    })
}

/// Copies what a host writes, part by part, so that only what is whole is kept.
async fn pass_on(from: tokio::net::UnixStream, to: File) -> Result<(Counts, Head), String> {
    let unreadable = |error: super::format::Unreadable| format!("the host's backup is of no use: {error}");
    let unwritable = |error: std::io::Error| format!("the backup cannot be written: {error}");
    let mut reader = Reader::open(tokio::io::BufReader::new(from)).await.map_err(unreadable)?;
    let head = reader.head().clone();
    let mut writer = Writer::begin(to, &head, None).await.map_err(unwritable)?;
    while let Some(part) = reader.next().await.map_err(unreadable)? {
        match part {
            Part::Rows(rows) => writer.rows(&rows).await,
            Part::Blob(digest, length) => writer.blob(&digest, length).await,
            Part::Piece(piece) => writer.piece(&piece).await,
            Part::BlobEnd => Ok(()),
        }
        .map_err(unwritable)?;
    }
    let counts = writer.end().await.map_err(unwritable)?;
    Ok((counts, head))
}

/// Writes the store's last durable state and the blobs, unless those are left out. `patience` is how long a reader may keep one frame
/// waiting.
pub async fn dump<E>(
    store: &Store<E>,
    blobs: Option<&Blobs>,
    env: &Env,
    to: impl AsyncWrite + Unpin,
    patience: Option<Duration>,
) -> Result<(Counts, Head), String> {
    let head = Head {
        muster: env!("CARGO_PKG_VERSION").to_owned(),
        engine: store.engine_name().to_owned(),
        begun_millis: env.now_millis(),
        rows_format: ROWS_FORMAT,
        blobs: blobs.is_some(),
    };
    let unwritable = |error: std::io::Error| format!("the backup cannot be written: {error}");
    let mut writer = Writer::begin(to, &head, patience).await.map_err(unwritable)?;
    if let Err(why) = content(store, blobs, &mut writer).await {
        // Whoever reads learns why; where that is who failed, nobody does.
        let _ = writer.fail(&why).await;
        return Err(why);
    }
    let counts = writer.end().await.map_err(unwritable)?;
    Ok((counts, head))
}

async fn content<E>(
    store: &Store<E>,
    blobs: Option<&Blobs>,
    writer: &mut Writer<impl AsyncWrite + Unpin>,
) -> Result<(), String> {
    let unwritable = |error: std::io::Error| format!("the backup cannot be written: {error}");
    let unreadable = |error: Error| error.to_string();
    // First the hold and then the state: what it refers to stays. Other hosts of the same store hold nothing, so what was there before
    // counts as referred to as well, and is missed where it has gone.
    let _held = match blobs {
        Some(blobs) => Some(blobs.hold().await),
        None => None,
    };
    let mut digests = match blobs {
        Some(place) => {
            blobs::check(store, place).await.map_err(unreadable)?;
            place.digests().await.map_err(unreadable)?
        }
        None => Default::default(),
    };
    let mut export = store.export().await.map_err(unreadable)?;
    while let Some(rows) = export.next().await.map_err(unreadable)? {
        writer.rows(&rows).await.map_err(unwritable)?;
    }
    // Blobs take longer than rows, and an export holds back pages.
    drop(export);
    let Some(blobs) = blobs else { return Ok(()) };
    let referred = blobs::referred(store).await.map_err(unreadable)?;
    digests.extend(blobs.digests().await.map_err(unreadable)?);
    if let Some(lost) = referred.difference(&digests).next() {
        return Err(format!(
            "the blob {lost} is part of the state and not in {blobs}; put it there again, or leave out the blobs"
        ));
    }
    for digest in digests {
        let Some((length, mut pieces)) = blobs.stream(&digest).await.map_err(unreadable)? else {
            return Err(format!("the blob {digest} was removed while the backup was made; make it again"));
        };
        writer.blob(&digest, length).await.map_err(unwritable)?;
        while let Some(piece) = futures_util::TryStreamExt::try_next(&mut pieces).await.map_err(unreadable)? {
            writer.piece(&piece).await.map_err(unwritable)?;
        }
    }
    Ok(())
}
