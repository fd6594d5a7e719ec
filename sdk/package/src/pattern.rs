//! The patterns of grants: of a program's arguments, and of facts.
//!
//! A pattern always matches a whole argument, in time linear to its length, and says by its own beginning what it lets
//! through: one that could turn out to be an option or a path without showing it does not parse.

use std::fmt;

use regex_syntax::hir::{Class, Hir, HirKind};
use serde::{Deserialize, Serialize};

/// Longest pattern in bytes: an operator has to read it.
const PATTERN_BYTES: usize = 256;

/// Largest compiled pattern in bytes: a manifest has many of them, and `[a-z]{1000}{1000}` is short.
const COMPILED_BYTES: usize = 256 << 10;

/// Longest key of a fact in bytes.
pub(crate) const KEY_BYTES: usize = 128;

/// Why a pattern was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// More than 256 bytes.
    #[error("the pattern `{0}…` is longer than 256 bytes")]
    TooLong(String),
    /// Not a regular expression, or one that compiles to too much.
    #[error("`{pattern}` is not a pattern: {reason}")]
    Invalid {
        /// As it was written.
        pattern: String,
        /// What the parser said.
        reason: String,
    },
    /// Could match an option or a path that the pattern does not show.
    #[error(
        "the pattern `{0}` could match an argument that begins with `-`, `/` or `.`: write that character out, or leave it out of the first place"
    )]
    Leading(String),
    /// Begins like an option but leaves open which one.
    #[error("the pattern `{0}` leaves open which option it is: write the option out, `--name=` or `-n`")]
    Option(String),
    /// Not a key of facts.
    #[error(
        "`{0}` is not a pattern of facts: letters, digits, `.`, `_`, `-`, `:`, `/`, at most 128, and a `*` at the end if any"
    )]
    Key(String),
}

/// A pattern of one argument: a regular expression, anchored at both ends.
///
/// Where the expression can only match one text it is *literal*, and compared as such. Any other is *free*; what it
/// matches may not contain a `..` between slashes either.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ArgumentPattern {
    source: String,
    matcher: Matcher,
}

#[derive(Clone)]
enum Matcher {
    Literal(String),
    Free(regex::Regex),
}

impl ArgumentPattern {
    /// Parses and checks a pattern.
    pub fn parse(source: &str) -> Result<Self, PatternError> {
        if source.len() > PATTERN_BYTES {
            return Err(PatternError::TooLong(source.chars().take(32).collect()));
        }
        let invalid = |reason: String| PatternError::Invalid { pattern: source.to_owned(), reason };
        let hir = regex_syntax::Parser::new().parse(source).map_err(|e| invalid(one_line(&e.to_string())))?;
        if let Some(text) = literal(&hir) {
            return Ok(Self { source: source.to_owned(), matcher: Matcher::Literal(text) });
        }
        if begins_anywhere(&hir) {
            return Err(PatternError::Leading(source.to_owned()));
        }
        if begins_as_open_option(&hir) {
            return Err(PatternError::Option(source.to_owned()));
        }
        let regex = regex::RegexBuilder::new(&format!(r"\A(?:{source})\z"))
            .size_limit(COMPILED_BYTES)
            .build()
            .map_err(|e| invalid(one_line(&e.to_string())))?;
        Ok(Self { source: source.to_owned(), matcher: Matcher::Free(regex) })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// True if it matches more than one text.
    pub fn is_free(&self) -> bool {
        matches!(self.matcher, Matcher::Free(_))
    }

    /// True if `argument` as a whole is what the pattern allows.
    pub fn matches(&self, argument: &str) -> bool {
        match &self.matcher {
            Matcher::Literal(text) => text == argument,
            Matcher::Free(regex) => regex.is_match(argument) && !argument.split('/').any(|part| part == ".."),
        }
    }

    /// True if it certainly matches whatever `other` matches. Two free patterns are compared as text.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        match &other.matcher {
            Matcher::Literal(text) => self.matches(text),
            Matcher::Free(_) => self.source == other.source,
        }
    }
}

/// The only text that `hir` matches, if there is one.
fn literal(hir: &Hir) -> Option<String> {
    match hir.kind() {
        HirKind::Empty => Some(String::new()),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
        HirKind::Capture(capture) => literal(&capture.sub),
        HirKind::Concat(parts) => parts.iter().map(literal).collect(),
        _ => None,
    }
}

/// True if the first character is chosen by a class, or by a repetition, that admits `-`, `/` or `.`.
fn begins_anywhere(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Literal(_) | HirKind::Look(_) => false,
        HirKind::Class(class) => ['-', '.', '/'].into_iter().any(|c| admits(class, c)),
        HirKind::Repetition(repetition) => {
            begins_anywhere(&repetition.sub) || leading_text(&repetition.sub).starts_with(['-', '.', '/'])
        }
        HirKind::Capture(capture) => begins_anywhere(&capture.sub),
        HirKind::Alternation(branches) => branches.iter().any(begins_anywhere),
        HirKind::Concat(parts) => {
            for part in parts {
                if begins_anywhere(part) {
                    return true;
                }
                if part.properties().minimum_len() != Some(0) {
                    return false;
                }
            }
            false
        }
    }
}

fn admits(class: &Class, c: char) -> bool {
    match class {
        Class::Unicode(class) => class.ranges().iter().any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&(c as u8))),
    }
}

/// True if some branch begins with `-` without saying which option it is.
fn begins_as_open_option(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Alternation(branches) => branches.iter().any(begins_as_open_option),
        HirKind::Capture(capture) => begins_as_open_option(&capture.sub),
        _ if literal(hir).is_some() => false,
        _ => {
            let text = leading_text(hir);
            (text.starts_with("--") && !text.contains('=')) || text == "-"
        }
    }
}

/// The text with which everything that `hir` matches begins, as far as the expression writes it out.
fn leading_text(hir: &Hir) -> String {
    match hir.kind() {
        HirKind::Capture(capture) => leading_text(&capture.sub),
        HirKind::Concat(parts) => parts.first().map(leading_text).unwrap_or_default(),
        _ => literal(hir).unwrap_or_default(),
    }
}

fn one_line(text: &str) -> String {
    text.lines().next_back().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

impl PartialEq for ArgumentPattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}
impl Eq for ArgumentPattern {}

impl fmt::Debug for ArgumentPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.source)
    }
}
impl TryFrom<String> for ArgumentPattern {
    type Error = PatternError;
    fn try_from(text: String) -> Result<Self, PatternError> {
        Self::parse(&text)
    }
}
impl From<ArgumentPattern> for String {
    fn from(pattern: ArgumentPattern) -> String {
        pattern.source
    }
}

/// A pattern of facts' keys: a key, or a beginning followed by `*`: `os.name`, `tag.*`, `*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyPattern(String);

impl KeyPattern {
    /// Parses and checks a pattern.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let fixed = text.strip_suffix('*').unwrap_or(text);
        let plain = fixed.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_:/".contains(&b));
        if text.is_empty() || text.len() > KEY_BYTES || !plain {
            return Err(PatternError::Key(text.chars().take(KEY_BYTES).collect()));
        }
        Ok(Self(text.to_owned()))
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True if the pattern allows `key`.
    pub fn matches(&self, key: &str) -> bool {
        match self.0.strip_suffix('*') {
            Some(beginning) => key.starts_with(beginning),
            None => key == self.0,
        }
    }

    /// True if it matches whatever `other` matches.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        match (self.0.strip_suffix('*'), other.0.strip_suffix('*')) {
            (Some(ours), Some(theirs)) => theirs.starts_with(ours),
            (None, Some(_)) => false,
            (_, None) => self.matches(&other.0),
        }
    }
}

impl TryFrom<String> for KeyPattern {
    type Error = PatternError;
    fn try_from(text: String) -> Result<Self, PatternError> {
        Self::parse(&text)
    }
}
impl From<KeyPattern> for String {
    fn from(pattern: KeyPattern) -> String {
        pattern.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(source: &str) -> ArgumentPattern {
        ArgumentPattern::parse(source).unwrap()
    }

    #[test]
    fn a_pattern_matches_the_whole_argument() {
        let unit = pattern(r"[a-z0-9@][a-z0-9@-]*\.service");
        assert!(unit.matches("nginx.service"));
        for other in ["nginx.service ", "nginx.service\n", "x nginx.service", "nginx.services", "nginxxservice", ""] {
            assert!(!unit.matches(other), "{other:?}");
        }
        assert!(!pattern("a|b[0-9]").matches("ax"));
        assert!(!pattern("(?m)^[a-z]+$").matches("a\nb"));
    }

    #[test]
    fn a_pattern_without_choice_is_compared_as_text() {
        let restart = pattern("restart");
        assert!(!restart.is_free());
        assert!(restart.matches("restart") && !restart.matches("RESTART"));
        assert!(pattern("--output=size").matches("--output=size"));
        assert!(pattern("").matches(""));
    }

    #[test]
    fn a_free_pattern_cannot_hide_an_option_or_a_path() {
        for hidden in
            [".*", ".+", "[^a]x", r"\S+", "[a-z-]+", "[./a]x", "a?.*", "(x|.*)", "(?:-)?[a-z]+", "(?s).x", r"\D"]
        {
            assert!(matches!(ArgumentPattern::parse(hidden), Err(PatternError::Leading(_))), "{hidden}");
        }
        for open in ["--.*", "-.*", "(a|-[a-z]+)", "--[a-z]+=x"] {
            assert!(matches!(ArgumentPattern::parse(open), Err(PatternError::Option(_))), "{open}");
        }
        for shown in ["/var/lib/[a-z]+", "--size=[0-9]+", "-n[0-9]+", "[a-z].*", r"\.[a-z]+"] {
            assert!(ArgumentPattern::parse(shown).is_ok(), "{shown}");
        }
    }

    #[test]
    fn a_path_cannot_climb_out_of_what_a_pattern_shows() {
        let data = pattern("/var/lib/app/[a-z./]+");
        assert!(data.matches("/var/lib/app/x.d/y"));
        assert!(!data.matches("/var/lib/app/../../../etc/shadow"));
        assert!(!data.matches("/var/lib/app/x/.."));
    }

    #[test]
    fn a_pattern_that_would_cost_too_much_is_refused() {
        assert!(matches!(ArgumentPattern::parse("[a-z]{1000}{1000}"), Err(PatternError::Invalid { .. })));
        assert!(matches!(ArgumentPattern::parse(&"a".repeat(257)), Err(PatternError::TooLong(_))));
        assert!(matches!(ArgumentPattern::parse("a)|(b"), Err(PatternError::Invalid { .. })));
        assert!(matches!(ArgumentPattern::parse("(?x)[a-z]#"), Err(PatternError::Invalid { .. })));
    }

    #[test]
    fn a_pattern_of_facts_is_a_key_or_a_beginning() {
        let tags = KeyPattern::parse("tag.*").unwrap();
        assert!(tags.matches("tag.Role") && !tags.matches("os.name"));
        assert!(tags.covers(&KeyPattern::parse("tag.Role").unwrap()));
        assert!(tags.covers(&KeyPattern::parse("tag.R*").unwrap()));
        assert!(!KeyPattern::parse("tag.Role").unwrap().covers(&tags));
        assert!(!tags.covers(&KeyPattern::parse("*").unwrap()));
        for bad in ["", "a*b", "**", "os name", "os\n"] {
            assert!(KeyPattern::parse(bad).is_err(), "{bad:?}");
        }
    }
}
