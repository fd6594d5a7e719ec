//! The rows that the models become. All of them are static; nothing here is made at run time but compiled patterns.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

/// How a service is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// AWS JSON 1.1: `X-Amz-Target: <prefix>.<Operation>`.
    Json11 {
        /// The target header's first part.
        target_prefix: &'static str,
    },
    /// REST with JSON bodies.
    RestJson,
    /// Forms in, XML out.
    Query {
        /// Of the answers.
        namespace: &'static str,
    },
}

/// A service and its operations.
pub struct Service {
    /// As botocore names it: `ssm`, `resource-groups`.
    pub name: &'static str,
    /// The service part of the credential scope.
    pub signing_name: &'static str,
    /// The code of a broken constraint.
    pub validation_error: &'static str,
    /// `2014-11-06`
    pub api_version: &'static str,
    /// How it is spoken.
    pub protocol: Protocol,
    /// In the order of their names.
    pub operations: &'static [&'static OperationModel],
    /// Every error shape of the service.
    pub errors: &'static [ErrorModel],
}

impl Service {
    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        self.operations.binary_search_by(|model| model.name.cmp(name)).ok().map(|at| self.operations[at])
    }

    /// The status that goes with an error code: the model's, or 400.
    #[must_use]
    pub fn status(&self, code: &str) -> u16 {
        self.errors.iter().find(|error| error.code == code).map_or(400, |error| error.status)
    }
}

/// What the model says of an operation.
pub struct OperationModel {
    /// Its service.
    pub service: &'static Service,
    /// `PutParameter`
    pub name: &'static str,
    /// `POST`
    pub method: &'static str,
    /// `/applications/{ApplicationId}`
    pub path: &'static str,
    /// The status of a success.
    pub success: u16,
    /// A structure; one without members where the model has no input.
    pub input: &'static Shape,
    /// A structure, or none.
    pub output: Option<&'static Shape>,
    /// The element around a query result.
    pub result_wrapper: Option<&'static str>,
    /// The errors that it declares.
    pub errors: &'static [ErrorModel],
    /// Needs no signature.
    pub unsigned: bool,
    /// Its request takes the token of a page.
    pub paginated: bool,
}

/// An error shape.
pub struct ErrorModel {
    /// As it goes over the wire.
    pub code: &'static str,
    /// 400 where the model has none.
    pub status: u16,
}

/// A shape with its constraints.
pub struct Shape {
    /// As the model names it.
    pub name: &'static str,
    /// Its value never appears in messages or logs.
    pub sensitive: bool,
    /// What it is.
    pub kind: Kind,
}

/// Bounds of a length, a size or a count; an open side is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// At least.
    pub min: Option<i64>,
    /// At most.
    pub max: Option<i64>,
}

/// What a shape is.
pub enum Kind {
    /// Named members; of a union exactly one is there.
    Structure {
        /// In the model's order.
        members: &'static [Member],
        /// Exactly one member.
        union: bool,
        /// The member that is the whole body.
        payload: Option<&'static str>,
    },
    /// A list and its size.
    List(&'static Shape, Bounds),
    /// A map (key, value) and its size.
    Map(&'static Shape, &'static Shape, Bounds),
    /// Text: its length in characters, its pattern, its values if it is an enum.
    String {
        /// Of its length.
        length: Bounds,
        /// What the whole of it matches.
        pattern: Option<&'static Pattern>,
        /// Empty if it is no enum.
        values: &'static [&'static str],
    },
    /// 32 bits.
    Integer(Bounds),
    /// 64 bits.
    Long(Bounds),
    /// A number with a fraction.
    Float(Bounds),
    /// True or false.
    Boolean,
    /// Bytes: base64 in JSON and forms, raw as a payload.
    Blob {
        /// In bytes.
        length: Bounds,
        /// Too large for memory: spooled to a file before the operation sees it.
        streaming: bool,
    },
    /// A moment.
    Timestamp(TimestampFormat),
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// A JSON number of seconds, with a fraction.
    EpochSeconds,
    /// `2026-02-19T18:18:03.419Z`
    Iso8601,
}

/// A member of a structure.
pub struct Member {
    /// Its name in bodies and in the generated type's serde form.
    pub name: &'static str,
    /// Where a rest-json request or answer carries it.
    pub location: Location,
    /// Has to be there in a request.
    pub required: bool,
    /// Filled in by clients, the same in a repeated request.
    pub idempotency_token: bool,
    /// What it is.
    pub shape: &'static Shape,
}

/// Where rest-json carries a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// A label of the path.
    Uri(&'static str),
    /// A key of the query.
    Query(&'static str),
    /// A header, in lower case.
    Header(&'static str),
    /// The status itself.
    Status,
}

/// A pattern as the model has it, and how it is checked.
pub struct Pattern {
    /// For messages.
    pub source: &'static str,
    /// How values are matched.
    pub check: Check,
    /// Compiled at the first use.
    pub compiled: OnceLock<Option<Regex>>,
}

/// How values are matched against a pattern.
pub enum Check {
    /// By this linear expression, against the whole value.
    Regex(&'static str),
    /// `^(?!\s*$).+`: something other than white space, and no line break in it.
    NotBlank,
    /// A look-ahead of the model, here as: does not match the first, matches the second.
    NotButMatches(&'static str, &'static str),
    /// Any characters but line breaks, so many of them.
    AnyOfLength(usize, usize),
    /// No white space, so many characters.
    NoSpaceOfLength(usize, usize),
    /// Only in answers, never checked.
    Never,
}

/// Bytes that a compiled pattern may take.
const PATTERN_BYTES: usize = 4 << 20;

fn compile(expression: &str) -> Option<Regex> {
    RegexBuilder::new(&format!("^(?:{expression})$")).size_limit(PATTERN_BYTES).build().ok()
}

impl Pattern {
    /// A pattern that is not yet compiled.
    #[must_use]
    pub const fn new(source: &'static str, check: Check) -> Self {
        Self { source, check, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` fits.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        let regex = |expression| self.compiled.get_or_init(|| compile(expression)).as_ref();
        match self.check {
            // A test compiles every pattern, so that none is refused here for being malformed.
            Check::Regex(expression) => regex(expression).is_some_and(|regex| regex.is_match(text)),
            Check::NotBlank => !text.trim().is_empty() && !text.contains('\n'),
            Check::NotButMatches(not, expression) => {
                regex(expression).is_some_and(|regex| regex.is_match(text))
                    && !compile(not).is_some_and(|regex| regex.is_match(text))
            }
            Check::AnyOfLength(least, most) => {
                !text.contains('\n') && (least..=most).contains(&text.chars().take(most + 1).count())
            }
            Check::NoSpaceOfLength(least, most) => {
                !text.contains(char::is_whitespace) && (least..=most).contains(&text.chars().take(most + 1).count())
            }
            Check::Never => true,
        }
    }

    /// Whether it compiles; a test asks this of every pattern.
    #[must_use]
    pub fn compiles(&self) -> bool {
        match self.check {
            Check::Regex(expression) => compile(expression).is_some(),
            Check::NotButMatches(not, expression) => compile(not).is_some() && compile(expression).is_some(),
            _ => true,
        }
    }
}
