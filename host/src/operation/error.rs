//! The one error of operations.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::store;

/// What operations answer with.
pub type Result<T> = std::result::Result<T, Error>;

/// A refusal, as the caller sees it, and its cause, as the host's log does.
///
/// The status follows from the code and the service's model when the answer is written.
#[derive(Clone)]
pub struct Error {
    /// What clients branch on: a code that the operation's model declares, or one of those that every operation has.
    pub code: Cow<'static, str>,
    /// What was wrong, and what would be right.
    pub message: String,
    /// Further members of the error's shape, under their wire names. Boxed, since most have none and results carry it.
    pub members: Box<Map<String, Value>>,
    /// The cause. It is logged and never sent.
    pub source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// The code of [`Error::internal`]. The answer carries the spelling that the service's model has
    /// (`InternalServerException`, …).
    pub const INTERNAL: &'static str = "InternalServerError";

    /// The code of what cannot be done now and can be done soon; clients try again.
    pub const UNAVAILABLE: &'static str = "ServiceUnavailable";

    /// The code of what may have been done and may not: the store's answer was lost. No client tries it again by itself.
    pub const UNKNOWN: &'static str = "OutcomeUnknown";

    /// A refusal.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), members: Box::default(), source: None }
    }

    /// A failure that is not the caller's. The caller learns nothing of the cause.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let message = "The host failed to process the request. Its log tells why, under the request's id.";
        Self { source: Some(Arc::from(source.into())), ..Self::new(Self::INTERNAL, message) }
    }

    /// A part of an operation that is not built: `what` names it, as in `Type=SecureString`.
    pub fn not_implemented(what: impl fmt::Display) -> Self {
        Self::new("NotImplementedException", format!("{what} is not implemented by this version of Muster."))
    }

    /// The same with one more member of the error's shape.
    #[must_use]
    pub fn with(mut self, member: impl Into<String>, value: impl Into<Value>) -> Self {
        self.members.insert(member.into(), value.into());
        self
    }

    /// The same with its cause.
    #[must_use]
    pub fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Whether another host does by now what this one was about to do.
    #[must_use]
    pub fn is_lease_lost(&self) -> bool {
        matches!(self.of_store(), Some(store::Error::LeaseLost(_)))
    }

    /// Whether this release is too old for the state.
    #[must_use]
    pub fn is_newer_release(&self) -> bool {
        matches!(self.of_store(), Some(store::Error::NewerRelease { .. }))
    }

    fn of_store(&self) -> Option<&store::Error> {
        self.source.as_ref().and_then(|source| source.downcast_ref())
    }

    /// Whether the host failed, rather than refused.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.code == Self::INTERNAL || self.is_unknown()
    }

    /// Whether what was asked may have been done all the same, since the answer of the database was lost.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.code == Self::UNKNOWN
    }
}

impl From<store::Error> for Error {
    /// A bound of the store that a request met is told as such; nothing else that the store refuses can be put right by asking
    /// differently.
    fn from(error: store::Error) -> Self {
        if let store::Error::Limit { .. } = error {
            tracing::warn!(%error, "a bound of the store was met");
            return Self::new("LimitExceededException", format!("This is more than Muster does at once: {error}."));
        }
        if let store::Error::Blobs(_) | store::Error::Foreign(_) = error {
            tracing::error!(%error, "blobs cannot be read or written");
            let message =
                "The place where the host keeps large content cannot be used now; its log tells why. Try again.";
            return Self { source: Some(Arc::new(error)), ..Self::new(Self::UNAVAILABLE, message) };
        }
        if let store::Error::NotYet(_) = error {
            let message = "Hosts of an earlier release work on the same state. Try again when all are of this one.";
            return Self { source: Some(Arc::new(error)), ..Self::new(Self::UNAVAILABLE, message) };
        }
        if let store::Error::Full = error {
            let message = "The disk of the host is full: nothing is written until there is room again.";
            return Self { message: message.to_owned(), ..Self::internal(error) };
        }
        if let store::Error::Unknown(_) = error {
            let message =
                "Whether this was done is not known: the database's answer was lost. Look before you try it again.";
            return Self { code: Self::UNKNOWN.into(), message: message.to_owned(), ..Self::internal(error) };
        }
        Self::internal(error)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, " ({source})"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
