//! `allowedPattern`.
//!
//! Authors write for Java (the service) and Go (the agent), to both of which `\w`, `\d` and `\s` are ASCII; so they are here. Everything runs in linear
//! time: what needs backtracking is refused when the document is made.

use regex::{Regex, RegexBuilder};

/// Memory of one compiled pattern: `[^x]{1,4000}` fits, `(a{1000}){1000}` does not.
const PATTERN_BYTES: usize = 4 << 20;

/// A regular expression that is found in a value; anchored only where its author says so.
#[derive(Clone, Debug)]
pub struct Pattern {
    written: String,
    compiled: Regex,
}

impl Pattern {
    /// The reason, without the pattern, if it is not one.
    pub(crate) fn new(written: &str) -> Result<Self, String> {
        let compiled = RegexBuilder::new(&with_ascii_classes(written)).size_limit(PATTERN_BYTES).build();
        let compiled = compiled.map_err(|error| {
            // The last line of the parser's drawing is its reason.
            let drawing = error.to_string();
            let reason = drawing.lines().last().unwrap_or_default();
            reason.trim_start_matches("error: ").trim_end_matches('.').to_owned()
        })?;
        Ok(Self { written: written.to_owned(), compiled })
    }

    /// As its author wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether it is found in the text.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled.is_match(text)
    }
}

/// A bracketed class may stand within another, so one replacement does for both places.
fn with_ascii_classes(written: &str) -> String {
    let mut pattern = String::with_capacity(written.len());
    let mut characters = written.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            pattern.push(character);
            continue;
        }
        match characters.next() {
            Some('w') => pattern.push_str("[[:word:]]"),
            Some('W') => pattern.push_str("[[:^word:]]"),
            Some('d') => pattern.push_str("[[:digit:]]"),
            Some('D') => pattern.push_str("[[:^digit:]]"),
            Some('s') => pattern.push_str("[[:space:]]"),
            Some('S') => pattern.push_str("[[:^space:]]"),
            other => {
                pattern.push('\\');
                pattern.extend(other);
            }
        }
    }
    pattern
}
