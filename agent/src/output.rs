//! A step's output: what is kept of it for its report, and what is sent while it runs.
//!
//! Invariants: however much a step writes, memory for it is bounded; a character is never split; what is sent while the step
//! runs may be lost, the kept part never is.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use muster_protocol::{Output, STDERR_CHARS, STDOUT_CHARS, Stream, ToHost};
use tokio::sync::Notify;

use crate::outbox::Outbox;

/// Characters of the line that tells a failure: what the step itself wrote keeps its place beside it.
const FAILURE_CHARS: usize = STDERR_CHARS / 2;
/// The end of a text that was cut; counts within the limit.
const CUT: &str = "--output truncated--";
/// Bytes that are sent at once.
const CHUNK_BYTES: usize = 32 * 1024;
/// How long output waits for more before it is sent.
const CHUNK_AFTER: Duration = Duration::from_millis(200);
/// Bytes of a stream that are sent while the step runs: enough to follow it, and a flood ends here.
const LIVE_BYTES: u64 = 1024 * 1024;

/// Where a step's output goes. Clones write to the same step.
#[derive(Clone)]
pub struct StepOutput(Arc<Shared>);

struct Shared {
    work: String,
    step: usize,
    outbox: Arc<Outbox>,
    streams: Mutex<[StreamOutput; 2]>,
    wrote: Notify,
}

impl StepOutput {
    pub(crate) fn new(work: &str, step: usize, outbox: Arc<Outbox>) -> Self {
        let streams = Mutex::new([StreamOutput::new(STDOUT_CHARS), StreamOutput::new(STDERR_CHARS)]);
        Self(Arc::new(Shared { work: work.to_owned(), step, outbox, streams, wrote: Notify::new() }))
    }

    /// Takes what the step wrote. Never waits.
    pub fn write(&self, stream: Stream, bytes: &[u8]) {
        let mut streams = self.streams();
        let output = &mut streams[index(stream)];
        // In pieces, so that one write of any size needs no more memory than a small one.
        for piece in bytes.chunks(CHUNK_BYTES) {
            output.take(piece);
            if output.live.len() >= CHUNK_BYTES {
                self.send(stream, output);
            }
        }
        drop(streams);
        self.0.wrote.notify_one();
    }

    /// Sends what was written, a little after it was, for as long as it is polled.
    pub(crate) async fn send_while_running(&self) {
        loop {
            self.0.wrote.notified().await;
            tokio::time::sleep(CHUNK_AFTER).await;
            self.send_all();
        }
    }

    /// The kept parts of standard output and standard error, with `after` added to each; `drop_stderr` forgets what the
    /// step itself wrote to the second. The last line of standard error is `failure`, whatever was written before.
    pub(crate) fn finish(&self, after: [&str; 2], failure: &str, drop_stderr: bool) -> [String; 2] {
        let mut streams = self.streams();
        for output in streams.iter_mut() {
            output.end();
        }
        drop(streams);
        self.send_all();
        let mut streams = self.streams();
        if drop_stderr {
            streams[1].kept = Kept::new(STDERR_CHARS);
        }
        let [stdout, stderr] = &mut *streams;
        stdout.kept.push(after[0]);
        stderr.kept.push(after[1]);
        let failure: String = failure.chars().take(FAILURE_CHARS).collect();
        [stdout.kept.take(""), stderr.kept.take(&failure)]
    }

    fn send_all(&self) {
        let mut streams = self.streams();
        let [stdout, stderr] = &mut *streams;
        self.send(Stream::Stdout, stdout);
        self.send(Stream::Stderr, stderr);
    }

    fn send(&self, stream: Stream, output: &mut StreamOutput) {
        if output.live.is_empty() {
            return;
        }
        let text = std::mem::take(&mut output.live);
        let offset = std::mem::replace(&mut output.live_offset, output.decoded);
        let Shared { work, step, .. } = &*self.0;
        let output = Output { work: work.clone(), step: *step, stream, offset, text };
        self.0.outbox.push_live(ToHost::Output(output));
    }

    fn streams(&self) -> MutexGuard<'_, [StreamOutput; 2]> {
        self.0.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn index(stream: Stream) -> usize {
    match stream {
        Stream::Stdout => 0,
        Stream::Stderr => 1,
    }
}

struct StreamOutput {
    kept: Kept,
    /// Not yet sent, and how many bytes of the stream came before it.
    live: String,
    live_offset: u64,
    /// Bytes of the stream that have become text.
    decoded: u64,
    /// The beginning of a character whose end has not come yet: at most 3 bytes.
    partial: Vec<u8>,
}

impl StreamOutput {
    fn new(limit: usize) -> Self {
        Self { kept: Kept::new(limit), live: String::new(), live_offset: 0, decoded: 0, partial: Vec::new() }
    }

    fn take(&mut self, bytes: &[u8]) {
        let joined;
        let bytes = if self.partial.is_empty() {
            bytes
        } else {
            self.partial.extend_from_slice(bytes);
            joined = std::mem::take(&mut self.partial);
            &joined[..]
        };
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.add(chunk.valid(), chunk.valid().len());
            let invalid = chunk.invalid();
            // What could still become a character, were there more, waits for more.
            if chunks.peek().is_none() && is_beginning(invalid) {
                self.partial = invalid.to_vec();
            } else if !invalid.is_empty() {
                self.add("\u{FFFD}", invalid.len());
            }
        }
    }

    fn end(&mut self) {
        let partial = std::mem::take(&mut self.partial);
        if !partial.is_empty() {
            self.add("\u{FFFD}", partial.len());
        }
    }

    fn add(&mut self, text: &str, bytes: usize) {
        self.kept.push(text);
        if self.decoded < LIVE_BYTES {
            self.live.push_str(text);
        }
        self.decoded += bytes as u64;
    }
}

/// Whether more bytes could make a character of these.
fn is_beginning(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

/// The beginning of a text, of at most so many characters.
struct Kept {
    text: String,
    chars: usize,
    limit: usize,
}

impl Kept {
    fn new(limit: usize) -> Self {
        Self { text: String::new(), chars: 0, limit }
    }

    fn push(&mut self, text: &str) {
        let room = self.limit - self.chars;
        if room == 0 {
            return;
        }
        let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
        self.text.push_str(&text[..end]);
        self.chars += text[..end].chars().count();
    }

    /// The text, ended by the mark if it reached the limit (AWS cuts text of exactly the limit too), and after it a line that
    /// is never cut, if there is one.
    fn take(&mut self, line: &str) -> String {
        let mut text = std::mem::take(&mut self.text);
        let chars = std::mem::take(&mut self.chars);
        let room = if line.is_empty() { self.limit } else { self.limit - line.chars().count() - 1 };
        if chars >= room {
            if let Some((at, _)) = text.char_indices().nth(room - CUT.len()) {
                text.truncate(at);
            }
            text.push_str(CUT);
        }
        if !line.is_empty() && !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(line);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output() -> (StepOutput, Arc<Outbox>) {
        let outbox = Arc::new(Outbox::default());
        outbox.connected();
        (StepOutput::new("w", 0, Arc::clone(&outbox)), outbox)
    }

    fn sent(outbox: &Outbox) -> Vec<(Stream, u64, String)> {
        let items = outbox.take_live().into_iter();
        items
            .map(|item| match item {
                ToHost::Output(output) => (output.stream, output.offset, output.text),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn output_of_exactly_the_limit_is_cut_and_the_mark_counts() {
        let (step, _) = output();
        step.write(Stream::Stdout, "ä".repeat(24_000).as_bytes());
        step.write(Stream::Stderr, "e".repeat(7_999).as_bytes());
        let [stdout, stderr] = step.finish(["", ""], "", false);
        assert_eq!(stdout, format!("{}--output truncated--", "ä".repeat(23_980)));
        assert_eq!(stderr, "e".repeat(7_999));
    }

    #[test]
    fn what_the_agent_adds_counts_within_the_limit() {
        let (step, _) = output();
        step.write(Stream::Stderr, "e".repeat(7_990).as_bytes());
        let [_, stderr] = step.finish(["", "0123456789"], "", false);
        assert_eq!(stderr.chars().count(), 8_000);
        assert!(stderr.ends_with("e--output truncated--"));
    }

    #[test]
    fn a_failure_is_the_last_line_however_much_was_written_before() {
        let failure = "out-of-memory: the plugin wanted more memory than it may have";
        let said = |written: &str| {
            let (step, _) = output();
            step.write(Stream::Stderr, written.as_bytes());
            let [_, stderr] = step.finish(["", ""], failure, false);
            stderr
        };
        assert_eq!(said(""), failure);
        assert_eq!(said("one\n"), format!("one\n{failure}"));
        assert_eq!(said("one"), format!("one\n{failure}"));
        let flooded = said(&"e".repeat(100_000));
        assert_eq!(flooded.chars().count(), 8_000);
        assert!(flooded.ends_with(&format!("e--output truncated--\n{failure}")));
    }

    #[test]
    fn a_character_may_come_in_two_writes_and_what_is_none_is_replaced() {
        let (step, outbox) = output();
        step.write(Stream::Stdout, b"a\xE2\x82");
        step.write(Stream::Stdout, b"\xAC\xFFb\xE2");
        let [stdout, _] = step.finish(["", ""], "", false);
        assert_eq!(stdout, "a€\u{FFFD}b\u{FFFD}");
        assert_eq!(sent(&outbox), [(Stream::Stdout, 0, "a€\u{FFFD}b\u{FFFD}".to_owned())]);
    }

    #[tokio::test(start_paused = true)]
    async fn small_writes_are_sent_together_with_their_place() {
        let (step, outbox) = output();
        let run = async {
            step.write(Stream::Stdout, b"one ");
            step.write(Stream::Stdout, b"two ");
            tokio::time::sleep(Duration::from_secs(1)).await;
            step.write(Stream::Stdout, b"three");
            step.write(Stream::Stderr, b"!");
            tokio::time::sleep(Duration::from_secs(1)).await;
        };
        tokio::select! {
            () = step.send_while_running() => {}
            () = run => {}
        }
        assert_eq!(
            sent(&outbox),
            [
                (Stream::Stdout, 0, "one two ".to_owned()),
                (Stream::Stdout, 8, "three".to_owned()),
                (Stream::Stderr, 0, "!".to_owned())
            ]
        );
    }

    #[test]
    fn a_flood_is_kept_to_its_beginning() {
        let (step, outbox) = output();
        for _ in 0..100 {
            step.write(Stream::Stdout, &[b'y'; 100_000]);
            for (_, _, text) in sent(&outbox) {
                assert!(text.len() < 2 * CHUNK_BYTES);
            }
        }
        assert_eq!(step.finish(["", ""], "", true)[0].chars().count(), 24_000);
    }
}
