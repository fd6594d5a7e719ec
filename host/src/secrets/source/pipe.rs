//! A key that comes through a pipe: bounded reading, and the pipe that a host was started with.

use std::io;

use rustix::io::Errno;
use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::unix::pipe;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::{HostKeySource, MAX_BYTES, Result, SourceError, WAIT, room};

pub(super) async fn text(source: &HostKeySource, number: u32) -> Result<Zeroizing<Vec<u8>>> {
    // Opened again by its name: to take over the descriptor itself is `unsafe`, since nothing says who else has it.
    let opened = pipe::OpenOptions::new().open_receiver(format!("/dev/fd/{number}"));
    let pipe = opened.map_err(|error| match Errno::from_io_error(&error) {
        // A socket, which cannot be opened by a name.
        Some(Errno::NXIO) => SourceError::NotAPipe(number),
        _ if error.kind() == io::ErrorKind::InvalidInput => SourceError::NotAPipe(number),
        _ => source.failed(error),
    })?;
    let mut text = room();
    match timeout(WAIT, read(pipe, &mut text)).await {
        Ok(Ok(())) => Ok(text),
        Ok(Err(error)) => Err(source.failed(error)),
        Err(_) => Err(SourceError::Slow(source.clone())),
    }
}

/// Reads to the end, or to one byte more than a key's text may have.
pub(super) async fn read(pipe: impl AsyncRead + Unpin, text: &mut Vec<u8>) -> io::Result<()> {
    pipe.take(MAX_BYTES as u64 + 1).read_to_end(text).await.map(drop)
}
