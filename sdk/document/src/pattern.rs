//! `allowedPattern`.
//!
//! Authors write for Java (the service) and Go (the agent), to both of which `\w`, `\d` and `\s` are ASCII; so they are here. Everything runs in linear
//! time: what needs backtracking is refused when the document is made.
//!
//! A pattern is kept as it was written: a few bytes can compile to megabytes, and a document may have hundreds of them. All of them are compiled
//! once, one after the other, when the document is made; later those alone that a value has to match.

use regex_automata::meta::{BuildError, Config, Regex};

/// What all patterns of a document may have as they are written: several times what the longest documents of AWS have.
const WRITTEN_BYTES: usize = 16 << 10;

/// How many classes by Unicode property (`\p{L}`) all patterns of a document may have: under `(?i)` each takes a fifth of a millisecond
/// before its size is known.
const PROPERTIES: usize = 64;

/// Memory that all patterns of a document may take together, which is also what a match may look through for each character: `[^x]{1,1000}`
/// takes one megabyte, `[a-z]{1,4000}` a third of one.
const COMPILED_BYTES: usize = 2 << 20;

/// The same of one that was accepted before: documents could have twice as much once.
const ACCEPTED_BYTES: usize = 2 * COMPILED_BYTES;

/// A regular expression that is found in a value; anchored only where its author says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(String);

/// What is left for the patterns of one document.
pub(crate) struct Budget {
    written_bytes: usize,
    properties: usize,
    compiled_bytes: usize,
}

/// A pattern for as long as a value is matched.
pub(crate) struct Matcher(Option<Regex>);

impl Pattern {
    pub(crate) fn new(written: &str) -> Self {
        Self(written.to_owned())
    }

    /// As its author wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For matching a value. One that never came through a [`Budget`] and is too large or no expression matches nothing.
    pub(crate) fn matcher(&self) -> Matcher {
        Matcher(self.compile(ACCEPTED_BYTES).ok())
    }

    fn compile(&self, most_bytes: usize) -> Result<Regex, Box<BuildError>> {
        let config = Config::new().nfa_size_limit(Some(most_bytes));
        Regex::builder().configure(config).build(&with_ascii_classes(&self.0)).map_err(Box::new)
    }
}

impl Matcher {
    pub(crate) fn is_match(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|compiled| compiled.is_match(text))
    }
}

impl Budget {
    pub(crate) fn of_a_document() -> Self {
        Self { written_bytes: WRITTEN_BYTES, properties: PROPERTIES, compiled_bytes: COMPILED_BYTES }
    }

    /// Takes what the pattern costs. Otherwise the reason, as what follows the pattern's name.
    pub(crate) fn spend(&mut self, pattern: &Pattern) -> Result<(), String> {
        let beyond = |what: &str| format!("is too large: all patterns of a document together may have {what}");
        let written = pattern.as_str();
        let left = self.written_bytes.checked_sub(written.len());
        self.written_bytes = left.ok_or_else(|| beyond(&format!("{WRITTEN_BYTES} bytes")))?;
        let properties = written.matches(r"\p").count() + written.matches(r"\P").count();
        let left = self.properties.checked_sub(properties);
        self.properties = left.ok_or_else(|| beyond(&format!(r"{PROPERTIES} classes of the form \p{{…}}")))?;
        let too_large = || beyond(&format!("{COMPILED_BYTES} bytes when they are compiled"));
        let compiled = pattern.compile(self.compiled_bytes).map_err(|error| {
            let Some(problem) = error.syntax_error() else { return too_large() };
            // The last line of the parser's drawing is its reason.
            let drawing = problem.to_string();
            let reason = drawing.lines().last().unwrap_or_default();
            let reason = reason.trim_start_matches("error: ").trim_end_matches('.');
            format!("is not a regular expression of linear time: {reason}")
        })?;
        let left = self.compiled_bytes.checked_sub(compiled.memory_usage());
        self.compiled_bytes = left.ok_or_else(too_large)?;
        Ok(())
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
