//! Refusals: which code, status and words each protocol has for what went wrong.
//!
//! The table is that of the recorded answers of AWS; where no record is, the choice is Muster's own and the same for all
//! services of a protocol.

use std::borrow::Cow;

use axum::http::StatusCode;
use muster_types::{OperationModel, Protocol, Service};
use serde_json::{Map, Value};

use crate::audit::{DecisionRecord, Refused};
use crate::operation::Error;

/// Why a request was not answered with a result.
pub enum Refusal {
    /// By the operation, or by authorization.
    Operation(Error),
    /// The model's constraints are broken; the words of all violations.
    Constraint(String),
    /// The body or a parameter has not the form or the types of the model.
    Serialization(String),
    /// There is no such operation: what was asked for, and the version that a form named.
    UnknownOperation { name: String, version: String },
    /// The model has the operation, and this version of Muster does not.
    NotBuilt(&'static OperationModel),
    /// The body is larger than the bound in bytes.
    TooLarge(u64),
    /// The body did not come in time.
    TooSlow,
    /// There is no room for the body now; clients try again.
    NoRoom,
    /// Nothing says that it was signed.
    Unsigned,
    /// What says so cannot be read, or leaves out what has to be signed.
    Malformed(String),
    /// There is no such access key, or the session token is not its own.
    UnknownKey,
    /// The time of temporary credentials is up.
    ExpiredToken,
    /// The key did not sign this.
    WrongSignature,
    /// Signed too long ago or for the future, or for another service or day; in words.
    OutOfScope(String),
}

/// A refusal as it goes over the wire.
pub struct Wire {
    /// Of the answer.
    pub status: StatusCode,
    /// What clients branch on.
    pub code: Cow<'static, str>,
    /// None where AWS sends none.
    pub message: Option<String>,
    /// Further members.
    pub members: Map<String, Value>,
}

/// What a client knows a failure of the host by; services spell it differently.
const INTERNAL_CODES: [&str; 5] = [
    "InternalServerError",
    "InternalServerException",
    "InternalServiceException",
    "InternalServiceError",
    "ServiceFailure",
];

/// The status of what may have been done: "Failed Dependency". Clients would do it twice if they tried it again by themselves, and they do
/// with 500, 502, 503 and 504, some with all above 499 (Ruby's SDK), and with 408, 425 and 429; proxies can be told to with 409.
const UNKNOWN_STATUS: u16 = 424;

const UNKNOWN_KEY: &str = "The security token included in the request is invalid.";
const EXPIRED_TOKEN: &str = "The security token included in the request is expired";
const WRONG_SIGNATURE: &str = "The request signature we calculated does not match the signature you provided. Check your \
     AWS Secret Access Key and signing method. Consult the service documentation for details.";

/// The three families of answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Json,
    Rest,
    Query,
}

impl Refusal {
    /// For clients of `service`, where it is known which one they speak to; of a rest-json service where it is not.
    #[must_use]
    pub fn wire(&self, service: Option<&'static Service>, model: Option<&'static OperationModel>) -> Wire {
        let family = match service.map(|service| service.protocol) {
            Some(Protocol::Json11 { .. }) => Family::Json,
            Some(Protocol::RestJson) | None => Family::Rest,
            Some(Protocol::Query { .. }) => Family::Query,
        };
        // (json and rest-json, query): the codes; (json, rest-json, query): the statuses.
        let of = |codes: (&'static str, &'static str), statuses: (u16, u16, u16), message: &str| {
            let (code, status) = match family {
                Family::Json => (codes.0, statuses.0),
                Family::Rest => (codes.0, statuses.1),
                Family::Query => (codes.1, statuses.2),
            };
            Wire::new(status, code, message)
        };
        match self {
            Self::Operation(error) => of_operation(error, family, service),
            Self::Constraint(message) => {
                Wire::new(400, service.map_or("ValidationException", |service| service.validation_error), message)
            }
            Self::Serialization(message) => of(("SerializationException", "ValidationError"), (400, 400, 400), message),
            Self::UnknownOperation { name, version } => {
                let message = format!("Could not find operation {name} for version {version}");
                let mut wire = of(("UnknownOperationException", "InvalidAction"), (400, 404, 400), &message);
                if family != Family::Query {
                    wire.message = None;
                }
                wire
            }
            Self::NotBuilt(model) => Wire::new(
                501,
                "NotImplementedException",
                &format!("{}:{} is not implemented by this version of Muster.", model.service.name, model.name),
            ),
            Self::TooLarge(bytes) => {
                let declared = model
                    .is_some_and(|model| model.errors.iter().any(|error| error.code == "PayloadTooLargeException"));
                let code = if declared { "PayloadTooLargeException" } else { "RequestEntityTooLargeException" };
                Wire::new(413, code, &format!("The body of this request may have {bytes} bytes at most."))
            }
            Self::TooSlow => of(
                ("RequestTimeoutException", "RequestTimeout"),
                (408, 408, 408),
                "The body of the request did not come in time.",
            ),
            Self::NoRoom => {
                Wire::new(503, Error::UNAVAILABLE, "The host holds as many large bodies as it can; try again.")
            }
            Self::Unsigned => of(
                ("MissingAuthenticationTokenException", "MissingAuthenticationToken"),
                (400, 403, 403),
                "Missing Authentication Token",
            ),
            Self::Malformed(message) => {
                of(("IncompleteSignatureException", "IncompleteSignature"), (400, 403, 400), message)
            }
            Self::UnknownKey => {
                of(("UnrecognizedClientException", "InvalidClientTokenId"), (400, 403, 403), UNKNOWN_KEY)
            }
            Self::ExpiredToken => of(("ExpiredTokenException", "ExpiredToken"), (400, 403, 403), EXPIRED_TOKEN),
            Self::WrongSignature => {
                of(("InvalidSignatureException", "SignatureDoesNotMatch"), (400, 403, 403), WRONG_SIGNATURE)
            }
            Self::OutOfScope(message) => {
                of(("InvalidSignatureException", "SignatureDoesNotMatch"), (400, 403, 403), message)
            }
        }
    }
}

impl Refusal {
    /// What is recorded of it.
    #[must_use]
    pub fn recorded(&self, service: Option<&'static Service>, model: Option<&'static OperationModel>) -> Refused {
        let decision = match self {
            Self::Operation(error) => DecisionRecord::of(error),
            _ => self.is_of_credentials().then_some(DecisionRecord::NotAuthenticated),
        };
        Refused { code: self.wire(service, model).code, decision }
    }

    /// Whether what says who asks is none, or does not hold.
    #[must_use]
    pub fn is_of_credentials(&self) -> bool {
        match self {
            Self::Unsigned
            | Self::Malformed(_)
            | Self::UnknownKey
            | Self::ExpiredToken
            | Self::WrongSignature
            | Self::OutOfScope(_) => true,
            Self::Operation(_)
            | Self::Constraint(_)
            | Self::Serialization(_)
            | Self::UnknownOperation { .. }
            | Self::NotBuilt(_)
            | Self::TooLarge(_)
            | Self::TooSlow
            | Self::NoRoom => false,
        }
    }
}

fn of_operation(error: &Error, family: Family, service: Option<&'static Service>) -> Wire {
    let (status, code) = match (&*error.code, family) {
        (Error::INTERNAL, _) => {
            let declared = service.into_iter().flat_map(|service| service.errors).map(|error| error.code);
            let code = declared.into_iter().find(|code| INTERNAL_CODES.contains(code));
            (500, Cow::Borrowed(code.unwrap_or("InternalFailure")))
        }
        ("AccessDeniedException", Family::Query) => (403, Cow::Borrowed("AccessDenied")),
        ("AccessDeniedException", Family::Rest) => (403, error.code.clone()),
        ("ThrottlingException", Family::Rest) => (429, error.code.clone()),
        ("ThrottlingException", Family::Query) => (400, Cow::Borrowed("Throttling")),
        (Error::UNAVAILABLE, _) => (503, error.code.clone()),
        (Error::UNKNOWN, _) => (UNKNOWN_STATUS, error.code.clone()),
        ("NotImplementedException", _) => (501, error.code.clone()),
        (code, _) => (service.map_or(400, |service| service.status(code)), error.code.clone()),
    };
    Wire { members: (*error.members).clone(), ..Wire::new(status, code, &error.message) }
}

impl Wire {
    fn new(status: u16, code: impl Into<Cow<'static, str>>, message: &str) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST),
            code: code.into(),
            message: Some(message.to_owned()),
            members: Map::new(),
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Operation(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words are those of AWS's answers that issue reports quote.
    #[test]
    fn a_session_that_is_over_is_refused_as_each_protocol_does() {
        for (service, status, code) in [
            (&muster_types::ssm::SERVICE, 400, "ExpiredTokenException"),
            (&muster_types::appconfig::SERVICE, 403, "ExpiredTokenException"),
            (&muster_types::sts::SERVICE, 403, "ExpiredToken"),
        ] {
            let wire = Refusal::ExpiredToken.wire(Some(service), None);
            assert_eq!((wire.status.as_u16(), &*wire.code), (status, code));
            assert_eq!(wire.message.as_deref(), Some("The security token included in the request is expired"));
        }
    }
}
