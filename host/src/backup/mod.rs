//! `muster backup`: the whole state in one stream, out of a host that runs or from a folder that none runs on; whether such a stream is
//! whole; and a store made of one, on any engine.
//!
//! Invariants:
//! - a backup is one durable state: a transaction is in it whole or not at all, and writers go on meanwhile;
//! - every blob that this state refers to is in it: none is removed from before the state is taken until the last was read;
//! - a backup is whole only if its end is there, and a store that a restore did not finish is none;
//! - a restore puts nothing over a state, and what it makes is another store, with a place of blobs of its own.
//!
//! A backup holds secrets as they are stored, which is sealed, and not the host's key; only the owner of its file may read it.

mod create;
mod format;
mod reader;
mod restore;
#[cfg(test)]
mod tests;
mod writer;

use std::os::fd::AsFd as _;
use std::path::{Path, PathBuf};

use tokio::io::BufReader;

use crate::store::BlobsUrl;

#[doc(hidden)]
pub use create::dump;
use format::{Counts, Head};
#[doc(hidden)]
pub use reader::Reader;
#[doc(hidden)]
pub use restore::fill;

/// Where a backup is read from or written to; `-` for the standard streams.
type Place = Path;

/// Where the state is, or is to be.
#[derive(clap::Args)]
struct StateArgs {
    /// The data folder of the host. Where no database is named, one that runs on it is asked for a backup, and goes on meanwhile.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER")]
    data_dir: PathBuf,
    /// The database of PostgreSQL that the state is in, if it is not in the folder. Better given by the environment, since others see
    /// arguments.
    #[arg(long, value_name = "URL", env = "MUSTER_STORE", hide_env_values = true)]
    store: Option<String>,
    /// The bucket that the blobs are in, if they are not in the folder.
    #[arg(long, value_name = "URL", env = "MUSTER_BLOBS")]
    blobs: Option<BlobsUrl>,
}

/// Connections to a database: what a backup reads or writes comes one after the other.
const CONNECTIONS: usize = 4;

impl StateArgs {
    /// For people.
    fn shown(&self) -> String {
        self.store.as_ref().map_or_else(|| self.data_dir.display().to_string(), |_| "the database".to_owned())
    }
}

/// What `muster backup create` is asked for.
#[derive(clap::Args)]
pub struct CreateArgs {
    #[command(flatten)]
    state: StateArgs,
    /// The backup, which is not there yet; `-` for standard output.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Leave out the blobs, such as plugins, because they are kept elsewhere.
    #[arg(long)]
    without_blobs: bool,
}

/// What `muster backup restore` is asked for.
#[derive(clap::Args)]
pub struct RestoreArgs {
    /// The backup; `-` for standard input.
    file: PathBuf,
    /// Where no host has kept a state.
    #[command(flatten)]
    state: StateArgs,
    /// Put the blobs where those of another store are, which is gone for good: a host of it that still runs loses them.
    #[arg(long)]
    take_over_blobs: bool,
}

/// Makes a backup.
///
/// # Errors
/// One sentence.
pub fn create(args: &CreateArgs) -> Result<(), String> {
    let (counts, head) = crate::serve::runtime()?.block_on(create::create(args))?;
    let said = format!("written to {}: {}", args.out.display(), described(&head, counts));
    // What is read from standard output is the backup.
    if is_stream(&args.out) {
        eprintln!("{said}")
    } else {
        println!("{said}")
    }
    Ok(())
}

/// Reads a backup to its end, and says whether all of it is as it was written.
///
/// # Errors
/// One sentence: what is wrong with it.
pub fn verify(file: &Path) -> Result<(), String> {
    let (counts, head) = crate::serve::runtime()?.block_on(async {
        let named = |error| format!("{}: {error}", file.display());
        let mut reader = Reader::open(opened(file)?).await.map_err(named)?;
        while reader.next().await.map_err(named)?.is_some() {}
        Ok::<_, String>((reader.counts(), reader.head().clone()))
    })?;
    println!("{} is whole: {}", file.display(), described(&head, counts));
    Ok(())
}

/// Makes a data folder of a backup.
///
/// # Errors
/// One sentence.
pub fn restore(args: &RestoreArgs) -> Result<(), String> {
    let (counts, head) = crate::serve::runtime()?.block_on(restore::restore(args))?;
    println!("{} is restored: {}", args.state.shown(), described(&head, counts));
    Ok(())
}

fn described(head: &Head, counts: Counts) -> String {
    let Counts { rows, blobs, blob_bytes } = counts;
    let at = i64::try_from(head.begun_millis).ok().and_then(|millis| jiff::Timestamp::from_millisecond(millis).ok());
    let at = at.map_or_else(|| "an unknown time".to_owned(), |at| at.to_string());
    let blobs = if head.blobs { format!("{blobs} of {blob_bytes} bytes") } else { "none, as was asked".to_owned() };
    format!("the state of {at} on {}, by Muster {}; rows: {rows}, blobs: {blobs}", head.engine, head.muster)
}

fn is_stream(place: &Place) -> bool {
    place == Path::new("-")
}

/// The backup, for reading once.
fn opened(file: &Place) -> Result<BufReader<tokio::fs::File>, String> {
    let opened = match is_stream(file) {
        true => std::io::stdin().as_fd().try_clone_to_owned().map(std::fs::File::from),
        false => std::fs::File::open(file),
    };
    let opened = opened.map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    Ok(BufReader::with_capacity(format::FRAME_BYTES, tokio::fs::File::from_std(opened)))
}
