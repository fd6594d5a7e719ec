//! The rows that the models become. All of them are static and made by the compiler; nothing of them is computed at run
//! time but the patterns' compiled form.
//!
//! Bounds, patterns and the values of enums are there for shapes that a request can hold. Answers are not checked.

use crate::pattern::Pattern;

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
    /// `2014-11-06`
    pub api_version: &'static str,
    /// How it is spoken.
    pub protocol: Protocol,
    /// Whether it is spoken as Smithy RPC with CBOR too, under the target prefix as service name.
    pub cbor: bool,
    /// The code for a broken constraint, whether an operation declares it or not.
    pub validation_error: &'static str,
    /// In the order of their names.
    pub operations: &'static [&'static OperationModel],
    /// Every error that an operation declares, in the order of their shapes' names.
    pub errors: &'static [&'static ErrorModel],
}

impl Service {
    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        self.operations.binary_search_by(|model| model.name.cmp(name)).ok().map(|at| self.operations[at])
    }

    /// The error with that code on the wire.
    #[must_use]
    pub fn error(&self, code: &str) -> Option<&'static ErrorModel> {
        self.errors.iter().find(|error| error.code == code).copied()
    }

    /// The status that goes with an error code: the model's, or 400.
    #[must_use]
    pub fn status(&self, code: &str) -> u16 {
        self.error(code).map_or(400, |error| error.status)
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
    /// What it declares.
    pub errors: &'static [&'static ErrorModel],
    /// Needs no signature.
    pub unsigned: bool,
    /// The member that clients fill in, the same in a repeated request.
    pub idempotency_token: Option<&'static str>,
    /// Its answer has pages.
    pub paginated: bool,
}

/// An error of a service.
pub struct ErrorModel {
    /// As it goes over the wire; for some errors of `sts` and `iam` not the shape's name.
    pub code: &'static str,
    /// The model's; where it has none 500 for the server's own failures, otherwise 400.
    pub status: u16,
    /// Its members, the message among them if it has one.
    pub shape: &'static Shape,
}

impl ErrorModel {
    /// Under which name the shape has the message: `Message`, `message`, or not at all.
    #[must_use]
    pub fn message_member(&self) -> Option<&'static str> {
        let member = self.shape.members().iter().find(|member| member.name.eq_ignore_ascii_case("message"));
        member.map(|member| member.name)
    }
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

/// Bounds of a length, a size or a value, both included; an open side is none.
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
        /// Of its length, in Unicode scalar values.
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
    /// Where rest-json carries it.
    pub location: Location,
    /// Has to be there in a request.
    pub required: bool,
    /// What it is.
    pub shape: &'static Shape,
}

/// Where rest-json carries a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// A label of the path, by its name in the template.
    Uri(&'static str),
    /// A key of the query.
    Query(&'static str),
    /// A header, as the model spells it.
    Header(&'static str),
}

/// Shapes without constraints are all the same, whatever a model calls them.
pub(crate) static TEXT: Shape = Shape::string("String");
pub(crate) static INTEGER: Shape = Shape::integer("Integer");
pub(crate) static LONG: Shape = Shape::long("Long");
pub(crate) static FLOAT: Shape = Shape::float("Float");
pub(crate) static BOOLEAN: Shape = Shape::boolean("Boolean");
pub(crate) static EPOCH_SECONDS: Shape = Shape::timestamp("Timestamp", TimestampFormat::EpochSeconds);
pub(crate) static ISO_8601: Shape = Shape::timestamp("Timestamp", TimestampFormat::Iso8601);
/// The input of operations that have none.
pub(crate) static NOTHING: Shape = Shape::structure("Nothing", &[]);

impl Shape {
    /// A structure's members; none of anything else.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure { members, .. } => members,
            _ => &[],
        }
    }

    /// The member that is the whole body.
    #[must_use]
    pub fn payload_member(&self) -> Option<&'static Member> {
        match self.kind {
            Kind::Structure { members, payload: Some(name), .. } => members.iter().find(|member| member.name == name),
            _ => None,
        }
    }

    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, sensitive: false, kind }
    }

    pub(crate) const fn structure(name: &'static str, members: &'static [Member]) -> Self {
        Self::new(name, Kind::Structure { members, union: false, payload: None })
    }

    pub(crate) const fn list(name: &'static str, element: &'static Shape) -> Self {
        Self::new(name, Kind::List(element, Bounds::OPEN))
    }

    pub(crate) const fn map(name: &'static str, key: &'static Shape, value: &'static Shape) -> Self {
        Self::new(name, Kind::Map(key, value, Bounds::OPEN))
    }

    pub(crate) const fn string(name: &'static str) -> Self {
        Self::new(name, Kind::String { length: Bounds::OPEN, pattern: None, values: &[] })
    }

    pub(crate) const fn integer(name: &'static str) -> Self {
        Self::new(name, Kind::Integer(Bounds::OPEN))
    }

    pub(crate) const fn long(name: &'static str) -> Self {
        Self::new(name, Kind::Long(Bounds::OPEN))
    }

    pub(crate) const fn float(name: &'static str) -> Self {
        Self::new(name, Kind::Float(Bounds::OPEN))
    }

    pub(crate) const fn boolean(name: &'static str) -> Self {
        Self::new(name, Kind::Boolean)
    }

    pub(crate) const fn blob(name: &'static str) -> Self {
        Self::new(name, Kind::Blob { length: Bounds::OPEN, streaming: false })
    }

    pub(crate) const fn timestamp(name: &'static str, format: TimestampFormat) -> Self {
        Self::new(name, Kind::Timestamp(format))
    }

    pub(crate) const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    pub(crate) const fn min(mut self, min: i64) -> Self {
        if let Some(bounds) = self.kind.bounds_mut() {
            bounds.min = Some(min);
        }
        self
    }

    pub(crate) const fn max(mut self, max: i64) -> Self {
        if let Some(bounds) = self.kind.bounds_mut() {
            bounds.max = Some(max);
        }
        self
    }

    pub(crate) const fn matching(mut self, expression: &'static Pattern) -> Self {
        if let Kind::String { pattern, .. } = &mut self.kind {
            *pattern = Some(expression);
        }
        self
    }

    pub(crate) const fn of(mut self, all: &'static [&'static str]) -> Self {
        if let Kind::String { values, .. } = &mut self.kind {
            *values = all;
        }
        self
    }

    pub(crate) const fn union(mut self) -> Self {
        if let Kind::Structure { union, .. } = &mut self.kind {
            *union = true;
        }
        self
    }

    pub(crate) const fn payload(mut self, member: &'static str) -> Self {
        if let Kind::Structure { payload, .. } = &mut self.kind {
            *payload = Some(member);
        }
        self
    }

    pub(crate) const fn streaming(mut self) -> Self {
        if let Kind::Blob { streaming, .. } = &mut self.kind {
            *streaming = true;
        }
        self
    }
}

impl Kind {
    const fn bounds_mut(&mut self) -> Option<&mut Bounds> {
        match self {
            Self::List(_, bounds)
            | Self::Map(_, _, bounds)
            | Self::String { length: bounds, .. }
            | Self::Integer(bounds)
            | Self::Long(bounds)
            | Self::Float(bounds)
            | Self::Blob { length: bounds, .. } => Some(bounds),
            Self::Structure { .. } | Self::Boolean | Self::Timestamp(_) => None,
        }
    }
}

impl Bounds {
    /// Anything.
    pub const OPEN: Self = Self { min: None, max: None };
}

impl Member {
    pub(crate) const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, location: Location::Body, required: false, shape }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn label(mut self, name: &'static str) -> Self {
        self.location = Location::Uri(name);
        self
    }

    pub(crate) const fn query(mut self, key: &'static str) -> Self {
        self.location = Location::Query(key);
        self
    }

    pub(crate) const fn header(mut self, name: &'static str) -> Self {
        self.location = Location::Header(name);
        self
    }
}
