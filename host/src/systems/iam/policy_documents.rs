//! Policies as IAM takes and gives them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{MANAGED_POLICY_CHARACTERS, TRUST_POLICY_CHARACTERS, check_size};
use crate::access::policy::{Kind, Policy};
use crate::operation::{Error, Result};

/// Bytes of all documents of one record: what a row of 256 KiB has room for beside fifty tags, whose characters may have four bytes each.
const DOCUMENTS_BYTES: usize = 150 * 1024;

/// What RFC 3986 leaves as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// As answers carry a document: percent-encoded, which SDKs take back.
#[must_use]
pub fn shown(document: &str) -> String {
    utf8_percent_encode(document, UNRESERVED).to_string()
}

/// Checks an inline policy of a user, a group or a role.
///
/// # Errors
/// `MalformedPolicyDocument`.
pub fn check_inline(document: &str) -> Result<()> {
    Policy::parse(document, Kind::Identity).map(drop).map_err(malformed)
}

/// Checks a managed policy.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded`.
pub fn check_managed(document: &str) -> Result<()> {
    Policy::parse(document, Kind::Managed).map(drop).map_err(malformed)?;
    check_size("PolicySize", characters(document), MANAGED_POLICY_CHARACTERS)?;
    check_bytes([document])
}

/// Characters of a document as quotas count them.
#[must_use]
pub fn characters(document: &str) -> usize {
    document.chars().filter(|character| !character.is_whitespace()).count()
}

/// That a row of the store has room for all documents of one record. Quotas do not count white space, and rows do.
///
/// # Errors
/// `LimitExceeded`.
pub fn check_bytes<'d>(documents: impl IntoIterator<Item = &'d str>) -> Result<()> {
    check_size("PolicySize", documents.into_iter().map(str::len).sum(), DOCUMENTS_BYTES)
}

/// Checks a trust policy.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded`.
pub fn check_trust(document: &str) -> Result<()> {
    Policy::parse(document, Kind::Trust).map_err(malformed)?;
    check_size("ACLSizePerRole", characters(document), TRUST_POLICY_CHARACTERS)?;
    check_bytes([document])
}

fn malformed(error: crate::access::policy::Malformed) -> Error {
    Error::new("MalformedPolicyDocument", error.to_string())
}
