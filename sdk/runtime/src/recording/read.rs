//! A recording that was kept, read again. It may have been written by anybody.

use serde_json::Value;

use super::form::{Begun, Crossed, End, Line, VERSION};

/// A whole recording, which can be replayed.
#[derive(Clone, Debug)]
pub struct Recording {
    pub(super) begun: Begun,
    /// Each with the number of its line; so is the end.
    pub(super) crossings: Vec<(usize, Crossed)>,
    pub(super) end: (usize, End),
}

/// Why a text cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct RecordingError {
    /// Where, counted from 1.
    pub line: usize,
    /// For people.
    pub problem: String,
}

impl Recording {
    /// Reads what [`Recorder::text`](crate::Recorder::text) gave. How large a text may be is for the caller to say.
    pub fn parse(text: &[u8]) -> Result<Self, RecordingError> {
        let mut lines = text.split(|byte| *byte == b'\n').zip(1..).filter(|(line, _)| !line.trim_ascii().is_empty());
        let begun = match lines.next() {
            Some((line, number)) => match parsed(line, number)? {
                Line::Call(begun) => *begun,
                _ => return Err(wrong(number, "a recording begins with its `call`")),
            },
            None => return Err(wrong(1, "nothing is recorded here")),
        };
        let mut crossings: Vec<(usize, Crossed)> = Vec::new();
        let mut end = None;
        for (line, number) in lines {
            if end.is_some() {
                return Err(wrong(number, "nothing comes after the end"));
            }
            match parsed(line, number)? {
                Line::Crossing(_) if crossings.last().is_some_and(|(_, last)| last.answered.is_none()) => {
                    return Err(wrong(number, "nothing crosses after a crossing that was not answered"));
                }
                Line::Crossing(crossed) => crossings.push((number, crossed)),
                Line::End(ended) => end = Some((number, ended)),
                Line::Cut(why) => {
                    return Err(wrong(number, format!("the recording is cut, and cannot be replayed: {why}")));
                }
                Line::Call(_) => return Err(wrong(number, "a recording has one `call`")),
            }
        }
        let last = crossings.last().map_or(1, |(number, _)| *number);
        let end = end.ok_or_else(|| wrong(last, "the recording has no end: its call was not over"))?;
        Ok(Self { begun, crossings, end })
    }

    /// The name of the offer that was called.
    pub fn offer(&self) -> &str {
        &self.begun.call.name
    }

    /// SHA-256 of the component that was called, in hexadecimal digits. Another one may be replayed, to see whether it does the same.
    pub fn component(&self) -> &str {
        &self.begun.component
    }
}

fn parsed(line: &[u8], number: usize) -> Result<Line, RecordingError> {
    let value: Value = serde_json::from_slice(line).map_err(|error| wrong(number, format!("not JSON: {error}")))?;
    match value.pointer("/call/version") {
        Some(version) if *version != VERSION => {
            Err(wrong(number, format!("a recording of version {version}, and this Muster reads {VERSION}")))
        }
        _ => {
            serde_json::from_value(value).map_err(|error| wrong(number, format!("not a line of a recording: {error}")))
        }
    }
}

fn wrong(line: usize, problem: impl Into<String>) -> RecordingError {
    RecordingError { line, problem: problem.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: &str = concat!(
        r#"{"call":{"version":1,"work":"step","call":{"name":"a:b","inputs":"{}","account":"","region":"","run-id":"","#,
        r#""call-id":"","attempt":1,"node-id":null,"folder":null,"timeout-milliseconds":1},"component":"","grant":null,"#,
        r#""limits":{"memory-bytes":1,"table-elements":1}}}"#
    );
    const CROSSING: &str = r#"{"crossing":{"asked":"muster:plugin/facts#all","with":null,"answered":null}}"#;
    const WAITING: &str = r#"{"crossing":{"asked":"muster:plugin/facts#all","with":null}}"#;
    const END: &str = r#"{"end":{"answered":null}}"#;

    fn problem(lines: &[&str]) -> String {
        Recording::parse(lines.join("\n").as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_recording_is_refused_at_its_line() {
        let read = Recording::parse([CALL, "", CROSSING, WAITING, END, ""].join("\n").as_bytes()).unwrap();
        assert_eq!((read.offer(), read.crossings.len(), read.end.0), ("a:b", 2, 5));
        assert_eq!(read.crossings[0].1.answered, Some(Value::Null));

        assert_eq!(problem(&[]), "line 1: nothing is recorded here");
        assert_eq!(problem(&[END]), "line 1: a recording begins with its `call`");
        assert_eq!(problem(&[CALL, CROSSING]), "line 2: the recording has no end: its call was not over");
        assert_eq!(problem(&[CALL, CALL]), "line 2: a recording has one `call`");
        assert_eq!(problem(&[CALL, END, END]), "line 3: nothing comes after the end");
        assert_eq!(
            problem(&[CALL, WAITING, CROSSING, END]),
            "line 3: nothing crosses after a crossing that was not answered"
        );
        assert_eq!(
            problem(&[CALL, r#"{"cut":"too long"}"#]),
            "line 2: the recording is cut, and cannot be replayed: too long"
        );
        assert!(problem(&["{"]).starts_with("line 1: not JSON: "));
        assert!(problem(&[CALL, r#"{"other":1}"#]).starts_with("line 2: not a line of a recording: "));
        assert_eq!(
            problem(&[&CALL.replace(r#""version":1"#, r#""version":2"#)]),
            "line 1: a recording of version 2, and this Muster reads 1"
        );
    }
}
