//! One crossing of the boundary: asked, and answered by the world or by the recording.

use std::future::Future;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::recorder::Recorder;
use super::replay::{Over, Replay};

/// What a call's crossings go over.
#[derive(Clone)]
pub(crate) enum Tape {
    Recorded(Recorder),
    Replayed(Arc<Replay>),
}

/// Something that was asked. Dropped without an answer it is recorded as such: the call ended while it waited.
#[must_use]
pub(crate) struct Crossing(Option<On>);

enum On {
    Recorded { recorder: Recorder, function: &'static str, asked: Value },
    Replayed { replay: Arc<Replay>, found: Result<(usize, Value), Over> },
}

impl Crossing {
    /// Begins a crossing. `asked` is made only where there is a tape.
    pub(crate) fn new(tape: Option<&Tape>, function: &'static str, asked: impl FnOnce() -> Value) -> Self {
        Self(tape.and_then(|tape| match tape {
            Tape::Recorded(recorder) if recorder.is_cut() => None,
            Tape::Recorded(recorder) => Some(On::Recorded { recorder: recorder.clone(), function, asked: asked() }),
            Tape::Replayed(replay) => {
                Some(On::Replayed { replay: replay.clone(), found: replay.crossed(function, &asked()) })
            }
        }))
    }

    /// The answer: `answer`'s, kept where the call is recorded; where it is replayed the recorded one, and `answer` does nothing.
    pub(crate) async fn answered<T>(mut self, answer: impl Future<Output = T>) -> wasmtime::Result<T>
    where
        T: Serialize + DeserializeOwned,
    {
        match self.replayed()? {
            Some(recorded) => Ok(recorded),
            None => {
                let answer = answer.await;
                self.keep(&answer);
                Ok(answer)
            }
        }
    }

    /// The same where there is nothing to wait for. What ends the call is no answer.
    pub(crate) fn answered_at_once<T>(mut self, answer: impl FnOnce() -> wasmtime::Result<T>) -> wasmtime::Result<T>
    where
        T: Serialize + DeserializeOwned,
    {
        match self.replayed()? {
            Some(recorded) => Ok(recorded),
            None => {
                let answer = answer()?;
                self.keep(&answer);
                Ok(answer)
            }
        }
    }

    /// The recorded answer, where the call is replayed. An error ends the call: the replay is over.
    pub(crate) fn replayed<T: DeserializeOwned>(&mut self) -> wasmtime::Result<Option<T>> {
        match self.0.take() {
            Some(On::Replayed { replay, found }) => {
                let (line, answer) = found?;
                serde_json::from_value(answer).map(Some).map_err(|error| replay.no_answer(line, &error).into())
            }
            other => {
                self.0 = other;
                Ok(None)
            }
        }
    }

    /// Keeps the answer, where the call is recorded.
    pub(crate) fn keep(&mut self, answer: &impl Serialize) {
        if let Some(On::Recorded { recorder, function, asked }) = self.0.take() {
            recorder.crossed(function, asked, serde_json::to_value(answer).ok());
        }
    }
}

impl Drop for Crossing {
    fn drop(&mut self) {
        if let Some(On::Recorded { recorder, function, asked }) = self.0.take() {
            recorder.crossed(function, asked, None);
        }
    }
}
