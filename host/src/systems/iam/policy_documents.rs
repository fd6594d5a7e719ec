//! Policies as IAM takes and gives them.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{MANAGED_POLICY_CHARACTERS, TRUST_POLICY_CHARACTERS};
use crate::access::policy::{Kind, Policy};
use crate::access::records::TrustRecord;
use crate::operation::{Error, Result};

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
    check_size("PolicySize", characters(document), MANAGED_POLICY_CHARACTERS)
}

/// Characters of a document as quotas count them.
#[must_use]
pub fn characters(document: &str) -> usize {
    document.chars().filter(|character| !character.is_whitespace()).count()
}

/// A size by AWS's name of its quota.
///
/// # Errors
/// `LimitExceeded`.
pub fn check_size(name: &str, has: usize, limit: usize) -> Result<()> {
    if has <= limit {
        return Ok(());
    }
    Err(Error::new("LimitExceeded", format!("Cannot exceed quota for {name}: {limit}")))
}

/// Checks a trust policy. `ids` are the unique ids of the users and roles that it names, by the ARN by which it does.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded`.
pub fn trust(document: String, ids: BTreeMap<String, String>) -> Result<TrustRecord> {
    Policy::parse(&document, Kind::Trust).map_err(malformed)?;
    check_size("ACLSizePerRole", characters(&document), TRUST_POLICY_CHARACTERS)?;
    Ok(TrustRecord { document, ids })
}

fn malformed(error: crate::access::policy::Malformed) -> Error {
    Error::new("MalformedPolicyDocument", error.to_string())
}
