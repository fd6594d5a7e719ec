//! Bodies of HTTP, piece by piece as the plugin writes and reads them.

use std::sync::Arc;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::json;
use wasmtime_wasi::p2::{
    DynInputStream, DynOutputStream, InputStream, OutputStream, Pollable, StreamError, StreamResult,
};

use super::{Crossing, Octets, Tape};
use crate::http::BODY_BYTES;
use crate::state::Given;

/// A stream over the tape. In a replay nobody asks the stream itself.
pub(super) struct Taped<S> {
    pub stream: S,
    pub given: Arc<Given>,
    /// The how manieth body it is that was opened for the call.
    pub number: u32,
}

/// What a stream answers when it has ended.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Over {
    Closed,
    Failed(String),
}

impl<S> Taped<S> {
    fn is_replayed(&self) -> bool {
        matches!(self.given.tape, Some(Tape::Replayed(_)))
    }
}

/// The answer of the stream or of the recording. What ends the call is none.
fn answered<T, A>(
    mut crossing: Crossing,
    form: impl FnOnce(&T) -> A,
    of: impl FnOnce(A) -> Result<T, &'static str>,
    answer: impl FnOnce() -> StreamResult<T>,
) -> StreamResult<T>
where
    A: Serialize + serde::de::DeserializeOwned,
{
    match crossing.replayed::<Result<A, Over>>().map_err(StreamError::Trap)? {
        Some(Ok(recorded)) => of(recorded).map_err(StreamError::trap),
        Some(Err(Over::Closed)) => Err(StreamError::Closed),
        Some(Err(Over::Failed(why))) => Err(StreamError::LastOperationFailed(wasmtime::Error::msg(why))),
        None => {
            let answer = answer();
            match &answer {
                Ok(answer) => crossing.keep(&Ok::<A, Over>(form(answer))),
                Err(StreamError::Closed) => crossing.keep(&Err::<A, Over>(Over::Closed)),
                Err(StreamError::LastOperationFailed(why)) => {
                    crossing.keep(&Err::<A, Over>(Over::Failed(why.to_string())));
                }
                Err(StreamError::Trap(_)) => {}
            }
            answer
        }
    }
}

#[async_trait::async_trait]
impl<S: Pollable> Pollable for Taped<S> {
    async fn ready(&mut self) {
        if !self.is_replayed() {
            self.stream.ready().await;
        }
    }
}

#[async_trait::async_trait]
impl InputStream for Taped<DynInputStream> {
    fn read(&mut self, size: usize) -> StreamResult<Bytes> {
        let asked = || json!({ "body": self.number, "bytes": size });
        let crossing = self.given.crosses("wasi:http/types#incoming-body.read", asked);
        let of = |Octets(bytes)| {
            if bytes.len() > size {
                return Err("the recording has more bytes of a body than were asked for");
            }
            Ok(Bytes::from(bytes))
        };
        answered(crossing, |bytes: &Bytes| Octets(bytes.to_vec()), of, || self.stream.read(size))
    }

    async fn cancel(&mut self) {
        if !self.is_replayed() {
            self.stream.cancel().await;
        }
    }
}

#[async_trait::async_trait]
impl OutputStream for Taped<DynOutputStream> {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        let asked = || json!({ "body": self.number, "bytes": Octets(bytes.to_vec()) });
        let crossing = self.given.crosses("wasi:http/types#outgoing-body.write", asked);
        answered(crossing, |()| (), Ok, || self.stream.write(bytes))
    }

    fn flush(&mut self) -> StreamResult<()> {
        let crossing = self.given.crosses("wasi:http/types#outgoing-body.flush", || json!({ "body": self.number }));
        answered(crossing, |()| (), Ok, || self.stream.flush())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        let asked = || json!({ "body": self.number });
        let crossing = self.given.crosses("wasi:http/types#outgoing-body.check-write", asked);
        // The library makes as many zeros as this says that there may be.
        let of =
            |room: usize| if room > BODY_BYTES { Err("the recording has too much room in a body") } else { Ok(room) };
        answered(crossing, |room| *room, of, || self.stream.check_write())
    }

    async fn cancel(&mut self) {
        if !self.is_replayed() {
            self.stream.cancel().await;
        }
    }
}
