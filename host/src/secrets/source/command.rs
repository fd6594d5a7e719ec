//! A key that a command writes.

use std::io;
use std::process::{ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::process::{Child, Command};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::{HostKeySource, MAX_BYTES, Result, SourceError, WAIT, pipe, room};

pub(super) async fn text(source: &HostKeySource, command: &str) -> Result<Zeroizing<Vec<u8>>> {
    let mut sh = Command::new("sh");
    sh.arg("-c").arg(command).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    // In a group of its own, so that what it starts can be ended with it.
    sh.process_group(0).kill_on_drop(true);
    let failed = |error| SourceError::Failed { from: source.clone(), error };
    let mut child = sh.spawn().map_err(failed)?;

    let mut text = room();
    let error = match timeout(WAIT, output(&mut child, &mut text)).await {
        Ok(Ok(Some(status))) if status.success() => return Ok(text),
        Ok(Ok(Some(status))) => return Err(SourceError::CommandFailed(status)),
        Ok(Ok(None)) => SourceError::TooLong(source.clone()),
        Ok(Err(error)) => failed(error),
        Err(_) => SourceError::Slow(source.clone()),
    };
    end(&child);
    Err(error)
}

/// What it writes, and how it ended; none where it writes more than is read.
async fn output(child: &mut Child, text: &mut Vec<u8>) -> io::Result<Option<ExitStatus>> {
    if let Some(stdout) = child.stdout.take() {
        pipe::read(stdout, text).await?;
    }
    if text.len() > MAX_BYTES {
        return Ok(None);
    }
    child.wait().await.map(Some)
}

/// Ends the command and all that it started. Nobody has waited for it yet, so its number is not another's.
fn end(child: &Child) {
    let group = child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
    // It fails where all of them have ended.
    let _ = group.map(|group| kill_process_group(group, Signal::KILL));
}
