//! The forms in which a step's output is answered. Pure.
//!
//! Lengths count characters. The agent of the service counts bytes and may cut a character in two; here the cut is before it.

use std::borrow::Cow;

/// Characters of `CommandPlugin.Output`.
pub const PLUGIN_OUTPUT_CHARS: usize = 2_500;

/// What the agent of the service writes at the end of a stream that was cut.
const STREAM_CUT: &str = "--output truncated--";
const OUTPUT_CUT: &str = "\n---Output truncated---";
const ERROR_CUT: &str = "\n---Error truncated----";
const ERROR_TITLE: &str = "\n----------ERROR-------\n";

/// One of the streams as GetCommandInvocation answers it: the mark counts to the limit, and text of exactly the limit is cut too.
#[must_use]
pub fn stream(text: &str, limit: usize) -> Cow<'_, str> {
    if text.chars().count() < limit { Cow::Borrowed(text) } else { Cow::Owned(cut(text, limit, STREAM_CUT)) }
}

/// Both streams as `CommandPlugin.Output` shows them: standard error under a title, each cut where both do not fit into `limit`.
#[must_use]
pub fn plugin_output(stdout: &str, stderr: &str, limit: usize) -> String {
    let out = stdout.chars().count();
    let err = stderr.chars().count();
    if err == 0 {
        return if out < limit { stdout.to_owned() } else { cut(stdout, limit, OUTPUT_CUT) };
    }
    let space = limit.saturating_sub(ERROR_TITLE.len());
    let half = space / 2;
    let (stdout, stderr) = if out + err < space {
        (stdout.to_owned(), stderr.to_owned())
    } else if out < half {
        (stdout.to_owned(), cut(stderr, space - out, ERROR_CUT))
    } else if err < half {
        (cut(stdout, space - err, OUTPUT_CUT), stderr.to_owned())
    } else {
        (cut(stdout, half, OUTPUT_CUT), cut(stderr, half, ERROR_CUT))
    };
    [stdout.as_str(), ERROR_TITLE, &stderr].concat()
}

/// The first characters of the text and the mark, `limit` characters together. The marks are ASCII.
fn cut(text: &str, limit: usize, mark: &str) -> String {
    let mut kept: String = text.chars().take(limit.saturating_sub(mark.len())).collect();
    kept.push_str(mark);
    kept
}

#[cfg(test)]
mod tests {
    use muster_protocol::STDOUT_CHARS;

    use super::*;

    const SENTENCE: &str = "This is a sample text. ";

    /// The cases that the service's own agent is tested with, at its capacity of 100.
    #[test]
    fn both_streams_are_shown_as_the_agent_of_the_service_shows_them() {
        let long = SENTENCE.repeat(15);
        let rows = [
            ("", "", ""),
            ("sample output", "", "sample output"),
            ("", "sample error", "\n----------ERROR-------\nsample error"),
            ("sample output", "sample error", "sample output\n----------ERROR-------\nsample error"),
            (
                &long,
                "",
                "This is a sample text. This is a sample text. This is a sample text. This is \n---Output truncated---",
            ),
            (
                "",
                &long,
                "\n----------ERROR-------\nThis is a sample text. This is a sample text. This is\n---Error truncated----",
            ),
            (
                &long,
                &long,
                "This is a sampl\n---Output truncated---\n----------ERROR-------\nThis is a sampl\n---Error truncated----",
            ),
        ];
        for (stdout, stderr, expected) in rows {
            assert_eq!(plugin_output(stdout, stderr, 100), expected);
        }
    }

    #[test]
    fn a_short_stream_leaves_its_room_to_the_other() {
        let long = "x".repeat(200);
        let shown = plugin_output("ok", &long, 100);
        assert!(shown.starts_with("ok\n----------ERROR-------\nxxx") && shown.ends_with("\n---Error truncated----"));
        assert_eq!(shown.len(), 100);
        let shown = plugin_output(&long, "no", 100);
        assert!(shown.contains("x\n---Output truncated---\n") && shown.ends_with("\nno"));
        assert_eq!(shown.len(), 100);
    }

    #[test]
    fn a_stream_of_the_limit_is_cut_and_one_below_it_is_whole() {
        let whole = "é".repeat(23_999);
        assert_eq!(stream(&whole, STDOUT_CHARS), whole);
        let cut = stream(&"é".repeat(24_000), STDOUT_CHARS).into_owned();
        assert_eq!(cut, "é".repeat(23_980) + "--output truncated--");
        assert_eq!(stream(&cut, STDOUT_CHARS), cut, "what was cut already stays as it is");
    }
}
