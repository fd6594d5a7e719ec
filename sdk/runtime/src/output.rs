//! Standard output and error of a plugin: pieces handed on as they come, up to a bound.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use serde_json::json;
use tokio::io::AsyncWrite;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamError, StreamResult};

use crate::capabilities::{Level, Stream};
use crate::recording::Octets;
use crate::state::Given;

/// Most bytes that a plugin may write at once.
const PIECE_BYTES: usize = 64 << 10;

/// What is left of the bound that both streams of a call share.
pub(crate) struct Allowance {
    left: AtomicUsize,
    bytes: usize,
    told: AtomicBool,
}

impl Allowance {
    pub(crate) fn new(bytes: usize) -> Arc<Self> {
        Arc::new(Self { left: AtomicUsize::new(bytes), bytes, told: AtomicBool::new(false) })
    }

    /// Takes up to `wanted` bytes and gives how many there were.
    fn take(&self, wanted: usize) -> usize {
        let left =
            self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| Some(left.saturating_sub(wanted)));
        left.unwrap_or_else(|left| left).min(wanted)
    }
}

/// One of the two streams. A plugin that prints without end is not stopped for it (its time-out does that): what passes
/// the bound is dropped, and the log says so once.
#[derive(Clone)]
pub(crate) struct Printed {
    pub stream: Stream,
    pub given: Arc<Given>,
    pub allowance: Arc<Allowance>,
}

impl Printed {
    fn take(&self, mut piece: Bytes) {
        let length = piece.len();
        piece.truncate(self.allowance.take(length));
        let cut = piece.len() < length;
        if !piece.is_empty() {
            self.given.capabilities.write(self.stream, piece);
        }
        if cut && !self.allowance.told.swap(true, Ordering::Relaxed) {
            let message = format!("the plugin printed more than {} bytes; the rest is dropped", self.allowance.bytes);
            self.given.capabilities.log(Level::Warning, &message, &[]);
        }
    }
}

impl OutputStream for Printed {
    fn write(&mut self, piece: Bytes) -> StreamResult<()> {
        let function = match self.stream {
            Stream::Stdout => "wasi:cli/stdout#write",
            Stream::Stderr => "wasi:cli/stderr#write",
        };
        let crossing = self.given.crosses(function, || json!({ "bytes": Octets(piece.to_vec()) }));
        let taken = crossing.answered_at_once(|| {
            self.take(piece);
            Ok(())
        });
        taken.map_err(StreamError::Trap)
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        Ok(PIECE_BYTES)
    }
}

#[async_trait::async_trait]
impl Pollable for Printed {
    async fn ready(&mut self) {}
}

impl IsTerminal for Printed {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl StdoutStream for Printed {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        Box::new(self.clone())
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(self.clone())
    }
}

impl AsyncWrite for Printed {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, piece: &[u8]) -> Poll<io::Result<usize>> {
        self.take(Bytes::copy_from_slice(piece));
        Poll::Ready(Ok(piece.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
