//! The patterns of grants: of a program's arguments, and of facts.
//!
//! A pattern always matches a whole argument, in time linear to its length, and says by its own beginning what it lets
//! through: one that could turn out to be an option or a path without showing it is refused.
//!
//! What a pattern could match, and how large it becomes, is looked at once, when a manifest or a grant is given
//! ([`Budget`]); it is kept as it was written, and compiled only to be matched. A few bytes can compile to megabytes, and
//! manifests are read much more often than their patterns are used.

use std::collections::BTreeSet;
use std::fmt;

use regex_automata::meta::{Config, Regex};
use regex_syntax::hir::{Class, Hir, HirKind};
use serde::{Deserialize, Serialize};

/// Longest pattern in bytes: an operator has to read it.
const PATTERN_BYTES: usize = 256;

/// Most free patterns in a manifest, or in a grant: an operator has to read them.
const FREE_PATTERNS: usize = 256;

/// Memory that the patterns of a manifest, or of a grant, may take together once they are compiled.
const COMPILED_BYTES: usize = 4 << 20;

/// Longest argument that a free pattern matches: matching takes as long as pattern and argument are, and others wait.
const FREE_ARGUMENT_BYTES: usize = 4 << 10;

/// Most options that one pattern may write out as alternatives: an operator has to read them.
const OPTIONS: usize = 64;

/// Longest key of a fact in bytes.
pub(crate) const KEY_BYTES: usize = 128;

/// Why a pattern was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// More than 256 bytes.
    #[error("the pattern `{0}…` is longer than 256 bytes")]
    TooLong(String),
    /// Not a regular expression.
    #[error("`{pattern}` is not a pattern: {reason}")]
    Invalid {
        /// As it was written.
        pattern: String,
        /// What the parser said.
        reason: String,
    },
    /// The patterns of the manifest or grant compile to too much, this one with them.
    #[error(
        "the pattern `{0}` is too large: all patterns together may have {COMPILED_BYTES} bytes when they are compiled"
    )]
    TooLarge(String),
    /// More than 256 free patterns in the manifest or grant.
    #[error("there are more than {FREE_PATTERNS} patterns that match more than one argument")]
    TooMany,
    /// Could match an option or a path that the pattern does not show.
    #[error(
        "the pattern `{0}` could match an argument that begins with `-`, `/` or `.`: write that character out, or leave it out of the first place"
    )]
    Leading(String),
    /// Begins like an option but leaves open which one. `-n[0-9]+` does: where `-n` takes no value, what follows is more options.
    #[error(
        "the pattern `{0}` leaves open which option it is: write the option out up to its value, `--name=[0-9]+`, or let the value be an argument of its own"
    )]
    Option(String),
    /// Not a key of facts.
    #[error(
        "`{0}` is not a pattern of names: letters, digits, `.`, `_`, `-`, `:`, `/`, at most 128, and a `*` at the end if any"
    )]
    Key(String),
}

/// A pattern of one argument: a regular expression, anchored at both ends.
///
/// One in which nothing but escapes has a meaning of its own (`/opt/x\.py`) is *literal*, and compared as text. Any other is
/// *free*; what it matches may not contain a `..` between slashes either.
#[derive(Clone)]
pub struct ArgumentPattern {
    source: String,
    literal: Option<String>,
}

impl ArgumentPattern {
    /// As it is written; whether it may stand in a manifest or grant is for a [`Budget`] to say.
    pub(crate) fn new(source: &str) -> Result<Self, PatternError> {
        if source.len() > PATTERN_BYTES {
            return Err(PatternError::TooLong(source.chars().take(32).collect()));
        }
        Ok(Self { source: source.to_owned(), literal: literal(source) })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// True if it may match more than one text.
    pub fn is_free(&self) -> bool {
        self.literal.is_none()
    }

    /// True if `argument` as a whole is what the pattern allows. One that does not compile allows nothing.
    pub fn matches(&self, argument: &str) -> bool {
        match &self.literal {
            Some(text) => text == argument,
            None => {
                argument.len() <= FREE_ARGUMENT_BYTES && self.compiled().is_ok_and(|regex| allows(&regex, argument))
            }
        }
    }

    /// True if it certainly matches whatever `other` matches. Two free patterns are compared as text.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.source == other.source || other.literal.as_ref().is_some_and(|text| self.matches(text))
    }

    fn compiled(&self) -> Result<Regex, Unfit> {
        compile(&self.anchored(), COMPILED_BYTES)
    }

    fn anchored(&self) -> String {
        format!(r"\A(?:{})\z", self.source)
    }
}

/// True if a free pattern, compiled, allows the argument.
fn allows(compiled: &Regex, argument: &str) -> bool {
    compiled.is_match(argument) && !argument.split('/').any(|part| part == "..")
}

/// The only text that the pattern matches, if that can be seen without parsing it.
fn literal(source: &str) -> Option<String> {
    let mut text = String::with_capacity(source.len());
    let mut characters = source.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => text.push(characters.next().filter(|c| regex_syntax::is_escapeable_character(*c))?),
            '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | '{' | '^' | '$' => return None,
            c => text.push(c),
        }
    }
    Some(text)
}

/// What is left for the patterns of one manifest, or of one grant.
pub(crate) struct Budget {
    free: usize,
    compiled_bytes: usize,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self { free: FREE_PATTERNS, compiled_bytes: COMPILED_BYTES }
    }

    /// Takes what the pattern costs, if it is one that may be given.
    pub(crate) fn spend(&mut self, pattern: &ArgumentPattern) -> Result<(), PatternError> {
        if !pattern.is_free() {
            return Ok(());
        }
        self.free = self.free.checked_sub(1).ok_or(PatternError::TooMany)?;
        let source = &pattern.source;
        let invalid = |reason: String| PatternError::Invalid { pattern: source.clone(), reason };
        let hir = regex_syntax::Parser::new().parse(source).map_err(|e| invalid(one_line(&e.to_string())))?;
        follow(&hir, &Beginnings::from([String::new()])).map_err(|hidden| match hidden {
            Hidden::First => PatternError::Leading(source.clone()),
            Hidden::Option => PatternError::Option(source.clone()),
        })?;
        weigh(&pattern.anchored(), &mut self.compiled_bytes).map_err(|unfit| match unfit {
            Unfit::Syntax(reason) => invalid(reason),
            Unfit::TooLarge => PatternError::TooLarge(source.clone()),
        })
    }
}

/// Why an expression cannot be compiled.
pub(crate) enum Unfit {
    /// It is none of linear time; in the parser's words.
    Syntax(String),
    /// It becomes too large.
    TooLarge,
}

/// Takes from `left` the bytes of memory that the expression takes once it is compiled.
pub(crate) fn weigh(expression: &str, left: &mut usize) -> Result<(), Unfit> {
    let compiled = compile(expression, *left)?;
    *left = left.checked_sub(compiled.memory_usage()).ok_or(Unfit::TooLarge)?;
    Ok(())
}

fn compile(expression: &str, most_bytes: usize) -> Result<Regex, Unfit> {
    let config = Config::new().nfa_size_limit(Some(most_bytes));
    Regex::builder().configure(config).build(expression).map_err(|error| match error.syntax_error() {
        Some(problem) => Unfit::Syntax(one_line(&problem.to_string())),
        None => Unfit::TooLarge,
    })
}

/// What may stand before a part of a pattern while it is not decided yet how arguments begin: nothing, or the written-out
/// beginning of an option.
type Beginnings = BTreeSet<String>;

/// Why a beginning is refused.
enum Hidden {
    /// The first character can be chosen, and `-`, `/` and `.` are among the choices.
    First,
    /// What follows a `-` can be chosen.
    Option,
}

/// Walks over a part of a pattern. Of the texts that may stand before it and be followed by it, those remain of which it is
/// still open what they are; at the pattern's end those are written out as a whole.
///
/// Zero-width parts count as nothing: that lets more through here than the pattern does, and so hides nothing.
fn follow(hir: &Hir, before: &Beginnings) -> Result<Beginnings, Hidden> {
    if before.is_empty() {
        return Ok(Beginnings::new());
    }
    let after = match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => before.clone(),
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            before.iter().map(|before| format!("{before}{text}")).filter(|text| !is_decided(text)).collect()
        }
        HirKind::Class(class) => {
            if before.iter().any(|before| !before.is_empty()) {
                return Err(Hidden::Option);
            }
            if ['-', '.', '/'].into_iter().any(|c| admits(class, c)) {
                return Err(Hidden::First);
            }
            Beginnings::new()
        }
        HirKind::Repetition(repetition) => {
            let once = follow(&repetition.sub, before)?;
            let is_longer = once.iter().any(|text| !text.is_empty() && !before.contains(text));
            if is_longer && repetition.max != Some(1) {
                return Err(Hidden::Option);
            }
            if repetition.min == 0 { &once | before } else { once }
        }
        HirKind::Capture(capture) => follow(&capture.sub, before)?,
        HirKind::Alternation(branches) => {
            let mut after = Beginnings::new();
            for branch in branches {
                after.append(&mut follow(branch, before)?);
            }
            after
        }
        HirKind::Concat(parts) => parts.iter().try_fold(before.clone(), |before, part| follow(part, &before))?,
    };
    if after.len() > OPTIONS { Err(Hidden::Option) } else { Ok(after) }
}

/// True if what follows the text cannot make another option of it: it is none, or is written out up to its value.
fn is_decided(text: &str) -> bool {
    !text.is_empty() && (!text.starts_with('-') || text.contains('='))
}

fn admits(class: &Class, c: char) -> bool {
    match class {
        Class::Unicode(class) => class.ranges().iter().any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&(c as u8))),
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

    /// By this order a pattern comes after every pattern that covers it, and between the two is only what that one covers too.
    pub(crate) fn order(&self) -> (&str, bool) {
        match self.0.strip_suffix('*') {
            Some(beginning) => (beginning, false),
            None => (&self.0, true),
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
    use proptest::prelude::*;
    use proptest::test_runner::{TestCaseError, TestRunner};

    use super::*;

    /// A pattern that a manifest may have.
    fn parse(source: &str) -> Result<ArgumentPattern, PatternError> {
        let pattern = ArgumentPattern::new(source)?;
        Budget::new().spend(&pattern)?;
        Ok(pattern)
    }

    fn pattern(source: &str) -> ArgumentPattern {
        parse(source).unwrap()
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
        let long = |bytes: usize| pattern("[a-z]+").matches(&"a".repeat(bytes));
        assert!(long(4_096) && !long(4_097));
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
    fn a_literal_is_the_only_text_that_the_expression_matches() {
        for (source, text) in
            [(r"/opt/x\.py", Some("/opt/x.py")), (r"a\-b]}", Some("a-b]}")), (r"\<a", None), ("a\\", None)]
        {
            assert_eq!(literal(source).as_deref(), text, "{source}");
        }
        let mut runner = TestRunner::new(ProptestConfig { cases: 2_000, ..ProptestConfig::default() });
        let plain =
            prop::collection::vec(prop::sample::select(r"\.+*?()|[]{}^$#&-~ a1<>/".chars().collect::<Vec<_>>()), 0..8);
        let holds = runner.run(&plain, |characters: Vec<char>| {
            let source: String = characters.into_iter().collect();
            let Some(text) = literal(&source) else { return Ok(()) };
            let expected = if text.is_empty() { HirKind::Empty } else { Hir::literal(text.into_bytes()).into_kind() };
            let hir = regex_syntax::Parser::new().parse(&source);
            prop_assert_eq!(hir.map(Hir::into_kind), Ok(expected), "{}", source);
            Ok(())
        });
        holds.unwrap();
    }

    #[test]
    fn a_free_pattern_cannot_hide_an_option_or_a_path() {
        for hidden in
            [".*", ".+", "[^a]x", r"\S+", "[a-z-]+", "[./a]x", "a?.*", "(x|.*)", "(?s).x", r"\D", "^.*", "(a|[/x])b"]
        {
            assert!(matches!(parse(hidden), Err(PatternError::Leading(_))), "{hidden}");
        }
        for open in [
            "--.*",
            "-.*",
            "(a|-[a-z]+)",
            "--[a-z]+=x",
            "^--.*",
            "x?--.*",
            "(?:ab|-).*",
            "(-|--)[a-z].*",
            "(?:-)?[a-z]+",
            "(-a)+",
            r"\b-?-?[a-z]",
            "-n[0-9]+",
            "(?i)--host=x",
            "-[a]?b*",
        ] {
            assert!(matches!(parse(open), Err(PatternError::Option(_))), "{open}");
        }
        for shown in [
            "/var/lib/[a-z]+",
            "--size=[0-9]+",
            "-Dsize=[0-9]+",
            "(-v|--quiet|[a-z]+)",
            "--(size|age)=[0-9]+",
            "-vv?",
            "[a-z].*",
            r"\.[a-z]+",
            "^/[a-z]+$",
        ] {
            assert!(parse(shown).is_ok(), "{shown}");
        }
    }

    /// Patterns in which `q` is never written, so that an argument can have one only by a choice.
    fn patterns() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec![
            "-", "--", "=", "a", "/", r"\.", "[a-z]", "[^a]", ".", r"\w", "^", "$", r"\b", "", "(?i:a)", "[-a]", "[=q]",
        ]);
        leaf.prop_map(str::to_owned).prop_recursive(4, 16, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
                prop::collection::vec(inner.clone(), 1..4).prop_map(|branches| format!("(?:{})", branches.join("|"))),
                (inner.clone(), prop::sample::select(vec!["?", "*", "+", "{2}", "{0,3}", "*?"]))
                    .prop_map(|(part, repeated)| format!("(?:{part}){repeated}")),
                inner.prop_map(|part| format!("({part})")),
            ]
        })
    }

    /// Every argument of at most five characters that could tell.
    fn arguments() -> Vec<String> {
        let mut arguments = vec![String::new()];
        let mut from = 0;
        for _ in 0..5 {
            let longest = from..arguments.len();
            from = arguments.len();
            for i in longest {
                arguments.extend(["-", "=", "a", "A", "q", "/", "."].map(|c| format!("{}{c}", arguments[i])));
            }
        }
        arguments.retain(|argument| argument.starts_with(['-', '/', '.']));
        arguments
    }

    #[test]
    fn whatever_pattern_is_accepted_no_argument_smuggles_an_option_or_a_path() {
        let arguments = arguments();
        let accepted = std::cell::Cell::new(0_u32);
        let mut runner = TestRunner::new(ProptestConfig { cases: 2_000, ..ProptestConfig::default() });
        let holds = runner.run(&patterns(), |source| {
            let Ok(pattern) = parse(&source) else { return Ok(()) };
            accepted.set(accepted.get() + 1);
            // Compiled once for all of them.
            let Ok(compiled) = pattern.compiled() else { return Err(TestCaseError::fail(source)) };
            for argument in arguments.iter().filter(|argument| allows(&compiled, argument)) {
                let first = &argument[..1];
                prop_assert!(source.contains(first), "{source} lets {argument} through");
                if first == "-" {
                    let option = argument.split_once('=').map_or(argument.as_str(), |(option, _)| option);
                    prop_assert!(!option.contains(['q', 'A']), "{source} lets {argument} through");
                    for c in ['-', 'a'] {
                        let written = source.matches(c).count();
                        prop_assert!(option.matches(c).count() <= written, "{source} lets {argument} through");
                    }
                }
            }
            Ok(())
        });
        holds.unwrap();
        assert!(accepted.get() > 200, "the patterns were nearly all refused: {}", accepted.get());
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
        assert!(matches!(parse("[a-z]{1000}{1000}"), Err(PatternError::TooLarge(_))));
        assert!(matches!(parse(&"a".repeat(257)), Err(PatternError::TooLong(_))));
        assert!(matches!(parse("a)|(b"), Err(PatternError::Invalid { .. })));
        assert!(matches!(parse("(?x)[a-z]#"), Err(PatternError::Invalid { .. })));
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
