//! Keeps what a call asked and was answered, up to a bound.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::form::{Begun, Bounds, Crossed, End, Line, VERSION, Work};
use crate::engine::{Limits, Runtime};
use crate::recording::Tape;
use crate::state::Given;

/// A bound for recordings that has room for what calls usually carry. They lie in memory.
pub const RECORDING_BYTES: usize = 16 << 20;
/// Room for the line that says why a recording is cut.
const CUT_BYTES: usize = 256;

/// Takes down one call. Clones take down the same one.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Tapped>>);

#[derive(Default)]
struct Tapped {
    most_bytes: usize,
    grant: Option<String>,
    text: String,
    cut: Option<String>,
}

impl Recorder {
    /// One that keeps at most `most_bytes`. What is more is an error of the recording, not of the call: it is cut there, and
    /// says so.
    pub fn new(most_bytes: usize) -> Self {
        Self(Arc::new(Mutex::new(Tapped { most_bytes, ..Tapped::default() })))
    }

    /// Puts the grant into the recording, for who reads it.
    pub fn grant(&self, text: &str) {
        self.tapped().grant = Some(text.to_owned());
    }

    /// The recording, in the form of [`recording`](crate::recording). Has no end before the call has one, and is empty if no call was made:
    /// the plugin does not have the kind.
    pub fn text(&self) -> String {
        self.tapped().text.clone()
    }

    /// Why the recording is not whole, if it is not.
    pub fn cut(&self) -> Option<String> {
        self.tapped().cut.clone()
    }

    pub(super) fn is_cut(&self) -> bool {
        self.tapped().cut.is_some()
    }

    pub(crate) fn begun(&self, work: Work, given: &Given, component: &str, limits: &Limits) {
        let mut tapped = self.tapped();
        if !tapped.text.is_empty() {
            return tapped.cut_for("a second call was made with the same recorder".to_owned());
        }
        let begun = Begun {
            version: VERSION,
            work,
            call: given.call.clone(),
            component: component.to_owned(),
            grant: tapped.grant.take(),
            limits: Bounds { memory_bytes: limits.memory_bytes, table_elements: limits.table_elements },
        };
        tapped.put(&Line::Call(Box::new(begun)));
        if !given.effective.folders().is_empty() {
            tapped.cut_for("the call's grant has folders, and files are not recorded".to_owned());
        }
    }

    pub(super) fn crossed(&self, function: &str, with: Value, answered: Option<Value>) {
        self.tapped().put(&Line::Crossing(Crossed { asked: function.to_owned(), with, answered }));
    }

    pub(super) fn ended(&self, end: End) {
        self.tapped().put(&Line::End(end));
    }

    fn tapped(&self) -> MutexGuard<'_, Tapped> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tapped {
    fn put(&mut self, line: &Line) {
        if self.cut.is_some() {
            return;
        }
        let line = match serde_json::to_string(line) {
            Ok(line) => line,
            Err(error) => return self.cut_for(format!("a line cannot be written: {error}")),
        };
        if self.text.len() + line.len() + 1 > self.most_bytes.saturating_sub(CUT_BYTES) {
            return self.cut_for(format!("it would have more than {} bytes", self.most_bytes));
        }
        self.text.push_str(&line);
        self.text.push('\n');
    }

    fn cut_for(&mut self, why: String) {
        if self.cut.is_none() {
            self.text.push_str(&serde_json::json!({ "cut": &why }).to_string());
            self.text.push('\n');
            self.cut = Some(why);
        }
    }
}

impl Runtime {
    /// This runtime with `recorder` at the boundary of the next call that is made with it.
    #[must_use]
    pub fn recorded_by(&self, recorder: &Recorder) -> Self {
        Self { shared: self.shared.clone(), tape: Some(Tape::Recorded(recorder.clone())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_never_has_more_bytes_than_it_may() {
        for most_bytes in [CUT_BYTES, 300, 1_000, 5_000] {
            let recorder = Recorder::new(most_bytes);
            for _ in 0..100 {
                recorder.crossed("muster:plugin/facts#all", Value::Null, Some(Value::Null));
            }
            let text = recorder.text();
            assert!(text.len() <= most_bytes, "{} of {most_bytes}", text.len());
            assert!(text.ends_with(&format!("{{\"cut\":\"it would have more than {most_bytes} bytes\"}}\n")));
        }
    }
}
