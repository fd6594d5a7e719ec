//! What a request says of who signed it and what: of its header, or of its query.

use std::borrow::Cow;

use super::presigned::Presigned;
use super::{ALGORITHM, Malformed, malformed, unhex};

/// Bytes of the header: a credential and the names of 64 headers are a tenth of it.
const HEADER_BYTES: usize = 16 * 1024;
/// What it may list: more headers than any client signs, few enough to keep the work bounded.
const SIGNED_HEADERS: usize = 64;
/// Bytes of an access key's id, as AWS's models bound it.
const ACCESS_KEY_ID_BYTES: usize = 128;
/// Bytes of one part of a scope; regions and services have names of a few dozen.
const SCOPE_PART_BYTES: usize = 64;

/// Who signed and what, taken apart. It borrows from the request where nothing had to be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization<'r> {
    /// `access-key-id/yyyymmdd/region/service/aws4_request`.
    credential: Cow<'r, str>,
    /// Lower case, in the client's order, each once, separated by semicolons.
    signed_headers: Cow<'r, str>,
    signature: [u8; 32],
    presigned: Option<Presigned<'r>>,
}

impl<'r> Authorization<'r> {
    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`; the parts may come in any order, each once.
    pub fn parse(header: &'r str) -> Result<Self, Malformed> {
        if header.len() > HEADER_BYTES {
            return malformed(format!("Authorization header has more than {HEADER_BYTES} bytes."));
        }
        let Some(parts) = header.strip_prefix(ALGORITHM).filter(|rest| rest.starts_with([' ', '\t'])) else {
            return malformed(format!("Authorization header requires the algorithm {ALGORITHM}."));
        };
        let (mut credential, mut headers, mut signature) = (None, None, None);
        for part in parts.split(',').map(|part| part.trim_matches([' ', '\t'])) {
            let slot = match part.split_once('=') {
                Some(("Credential", value)) => (&mut credential, value),
                Some(("SignedHeaders", value)) => (&mut headers, value),
                Some(("Signature", value)) => (&mut signature, value),
                _ => {
                    return malformed(
                        "Authorization header has a part that is no 'Credential', 'SignedHeaders' or 'Signature'.",
                    );
                }
            };
            if slot.0.replace(slot.1).is_some() {
                return malformed("Authorization header has a part twice.");
            }
        }
        let missing = |name| Malformed(format!("Authorization header requires '{name}' parameter."));
        let credential = credential.ok_or_else(|| missing("Credential"))?;
        let headers = headers.ok_or_else(|| missing("SignedHeaders"))?;
        let signature = signature.ok_or_else(|| missing("Signature"))?;
        Self::new(credential.into(), headers.into(), signature, None)
    }

    /// Of its parts, which are checked here.
    pub(super) fn new(
        credential: Cow<'r, str>,
        signed_headers: Cow<'r, str>,
        signature: &str,
        presigned: Option<Presigned<'r>>,
    ) -> Result<Self, Malformed> {
        check_credential(&credential)?;
        check_signed_headers(&signed_headers)?;
        let Some(signature) = unhex(signature.as_bytes()) else {
            return malformed("Signature must be 64 lower-case hexadecimal digits.");
        };
        Ok(Self { credential, signed_headers, signature, presigned })
    }

    /// Whose key signed.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        self.part(0)
    }

    /// `yyyymmdd`.
    #[must_use]
    pub fn date(&self) -> &str {
        self.part(1)
    }

    /// The client's region, whatever it is.
    #[must_use]
    pub fn region(&self) -> &str {
        self.part(2)
    }

    /// The service's signing name.
    #[must_use]
    pub fn service(&self) -> &str {
        self.part(3)
    }

    fn part(&self, index: usize) -> &str {
        self.credential.split('/').nth(index).unwrap_or_default()
    }

    /// Whether the header was signed.
    #[must_use]
    pub fn signs(&self, header: &str) -> bool {
        self.signed_headers().any(|name| name == header)
    }

    /// The names of the signed headers, in the client's order.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.split(';')
    }

    /// What the query says besides, if it was there that the request was signed.
    #[must_use]
    pub fn presigned(&self) -> Option<&Presigned<'r>> {
        self.presigned.as_ref()
    }

    /// All of the credential: what a signing key is for.
    pub(super) fn credential(&self) -> &str {
        &self.credential
    }

    /// The credential without the key's id.
    pub(super) fn scope(&self) -> &str {
        self.credential.split_once('/').map_or("", |(_, scope)| scope)
    }

    pub(super) fn signature(&self) -> &[u8; 32] {
        &self.signature
    }
}

fn check_credential(credential: &str) -> Result<(), Malformed> {
    let mut parts = credential.split('/');
    let parts = [(); 6].map(|()| parts.next());
    let [Some(access_key_id), Some(date), Some(region), Some(service), Some("aws4_request"), None] = parts else {
        return malformed("Credential must have the form access-key-id/yyyymmdd/region/service/aws4_request.");
    };
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if !(1..=ACCESS_KEY_ID_BYTES).contains(&access_key_id.len()) || !access_key_id.bytes().all(is_word) {
        return malformed("Credential must begin with an access key id.");
    }
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return malformed("Credential should be scoped with a valid date of the form yyyymmdd.");
    }
    if !is_scope_name(region) {
        return malformed("Credential should be scoped to a region, in lower-case letters, digits and hyphens.");
    }
    if !is_scope_name(service) {
        return malformed("Credential should be scoped to a service, in lower-case letters, digits and hyphens.");
    }
    Ok(())
}

/// A region becomes part of the store's keys, so it is a name before it is believed.
pub fn is_scope_name(name: &str) -> bool {
    (1..=SCOPE_PART_BYTES).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
}

fn check_signed_headers(headers: &str) -> Result<(), Malformed> {
    let mut names = [""; SIGNED_HEADERS];
    for (i, name) in headers.split(';').enumerate() {
        if i == SIGNED_HEADERS {
            return malformed(format!("SignedHeaders lists more than {SIGNED_HEADERS} headers."));
        }
        if name.is_empty() || name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return malformed("SignedHeaders must be names of headers in lower case, separated by semicolons.");
        }
        if names[..i].contains(&name) {
            return malformed("SignedHeaders lists a header twice.");
        }
        names[i] = name;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authorization_of_another_form_is_refused() {
        let signature = "0".repeat(64);
        let good = format!(
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/ssm/aws4_request, SignedHeaders=host, Signature={signature}"
        );
        assert!(Authorization::parse(&good).is_ok());
        let many = |count: usize| (0..count).map(|i| format!("h{i}")).collect::<Vec<_>>().join(";");
        assert!(Authorization::parse(&good.replace("=host", &format!("={}", many(64)))).is_ok());
        for (from, to) in [
            ("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512"),
            ("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"),
            ("AWS4-HMAC-SHA256 ", "AWS4-HMAC-SHA256"),
            ("Credential=", "Creds="),
            ("Credential=AKID", "Credential="),
            ("20150830", "2015083"),
            ("20150830", "2015083x"),
            ("eu-west-1", "EU-WEST-1"),
            ("eu-west-1", ""),
            ("eu-west-1", "a/b"),
            ("eu-west-1", &"a".repeat(65)),
            ("/ssm/", "//"),
            ("/ssm/", "/s m/"),
            ("aws4_request", "aws5_request"),
            ("SignedHeaders=host", "SignedHeaders=Host"),
            ("SignedHeaders=host", "SignedHeaders=host;host"),
            ("SignedHeaders=host", "SignedHeaders="),
            ("SignedHeaders=host", "SignedHeaders=host, SignedHeaders=host"),
            ("=host", &format!("={}", many(65))),
            ("=host", &format!("={}", "h".repeat(HEADER_BYTES))),
            ("Signature=0", "Signature="),
            ("Signature=0", "Signature=A"),
        ] {
            assert!(Authorization::parse(&good.replacen(from, to, 1)).is_err(), "{from} -> {to}");
        }
    }
}
