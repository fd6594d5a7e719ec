//! The body of an answer, each piece of which comes in time, or none any more.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};
use wasmtime_wasi_http::{Error, WasiBody};

pub(super) struct InTime {
    body: WasiBody,
    most: Duration,
    /// Since the plugin waits for the next piece.
    waiting: Option<Pin<Box<Sleep>>>,
    cancelled: Pin<Box<WaitForCancellationFutureOwned>>,
}

impl InTime {
    /// Breaks off where a piece takes longer than `most`, or the run is cancelled.
    pub(super) fn new(body: WasiBody, most: Duration, cancel: CancellationToken) -> Self {
        Self { body, most, waiting: None, cancelled: Box::pin(cancel.cancelled_owned()) }
    }
}

impl Body for InTime {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            self.waiting = None;
            return Poll::Ready(frame);
        }
        if self.cancelled.as_mut().poll(context).is_ready() {
            return Poll::Ready(Some(Err(Error::ConnectionTerminated)));
        }
        let most = self.most;
        ready!(self.waiting.get_or_insert_with(|| Box::pin(sleep(most))).as_mut().poll(context));
        Poll::Ready(Some(Err(Error::ConnectionReadTimeout)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
