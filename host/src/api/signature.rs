//! Signature Version 4: what a client signed, and whether its key did. Pure: no clock, no store.
//!
//! Invariants: what is signed is what is parsed later (a header that was not signed is never believed, a duplicate of a
//! signed one is refused), and signatures are compared in constant time. The facts are those of AWS's "Signature Version 4
//! signing process" and of what botocore sends.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, Method, Uri};
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

/// The one algorithm.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// What an `Authorization` header may list: more headers than any client signs, few enough to keep the work bounded.
const SIGNED_HEADERS: usize = 64;
/// Bytes of one part of a scope; regions and services have names of a few dozen.
const SCOPE_PART_BYTES: usize = 64;
/// Signing keys that are kept, of a few hundred bytes each: one for each access key, day, region and service.
const SIGNING_KEYS: usize = 4_096;
/// All that is neither unreserved nor a path's separator is escaped in the canonical path.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// An `Authorization` header, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization {
    /// `access-key-id/yyyymmdd/region/service/aws4_request`.
    credential: String,
    /// Lower case, in the client's order, each once, separated by semicolons.
    signed_headers: String,
    signature: [u8; 32],
}

/// Why a request cannot be checked at all; the text says what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(pub String);

fn malformed<T>(what: impl Into<String>) -> Result<T, Malformed> {
    Err(Malformed(what.into()))
}

impl Authorization {
    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`; the parts may come in any order, each once.
    pub fn parse(header: &str) -> Result<Self, Malformed> {
        let Some(parts) = header.strip_prefix(ALGORITHM).filter(|rest| rest.starts_with([' ', '\t'])) else {
            return malformed(format!("Authorization header requires the algorithm {ALGORITHM}."));
        };
        let (mut credential, mut headers, mut signature) = (None, None, None);
        for part in parts.split(',').map(str::trim) {
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

        let mut parts = credential.split('/');
        let parts = [(); 6].map(|()| parts.next());
        let [Some(access_key_id), Some(date), Some(region), Some(service), Some("aws4_request"), None] = parts else {
            return malformed("Credential must have the form access-key-id/yyyymmdd/region/service/aws4_request.");
        };
        if !is_word(access_key_id, 128) {
            return malformed("Credential must begin with an access key id.");
        }
        if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
            return malformed("Credential should be scoped with a valid date of the form yyyymmdd.");
        }
        if !is_region(region) {
            return malformed("Credential should be scoped to a region, in lower-case letters, digits and hyphens.");
        }
        if service.is_empty() || service.len() > SCOPE_PART_BYTES {
            return malformed("Credential should be scoped to a service.");
        }
        let signed_headers: Vec<&str> = headers.split(';').collect();
        if signed_headers.len() > SIGNED_HEADERS {
            return malformed(format!("SignedHeaders lists more than {SIGNED_HEADERS} headers."));
        }
        if signed_headers.iter().any(|name| name.is_empty() || name.bytes().any(|byte| byte.is_ascii_uppercase())) {
            return malformed("SignedHeaders must be names of headers in lower case, separated by semicolons.");
        }
        if (1..signed_headers.len()).any(|i| signed_headers[..i].contains(&signed_headers[i])) {
            return malformed("SignedHeaders lists a header twice.");
        }
        Ok(Self {
            credential: credential.to_owned(),
            signed_headers: headers.to_owned(),
            signature: unhex(signature)
                .ok_or_else(|| Malformed("Signature must be 64 lower-case hexadecimal digits.".to_owned()))?,
        })
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
        self.signed_headers.split(';').any(|name| name == header)
    }

    /// The credential without the key's id.
    fn scope(&self) -> &str {
        self.credential.split_once('/').map_or("", |(_, scope)| scope)
    }

    /// Whether the key signed this request. `date` is the request's `x-amz-date`, as it was sent.
    fn holds(&self, key: SigningKey, date: &str, canonical_request: &[u8]) -> bool {
        let digest = hex(&Sha256::digest(canonical_request));
        let SigningKey(mut mac) = key;
        for part in [ALGORITHM, "\n", date, "\n", self.scope(), "\n", &digest] {
            mac.update(part.as_bytes());
        }
        mac.verify_slice(&self.signature).is_ok()
    }
}

/// The first time that the region's name can be trusted to be one: it becomes part of keys.
fn is_region(name: &str) -> bool {
    (1..=SCOPE_PART_BYTES).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
}

fn is_word(text: &str, at_most: usize) -> bool {
    (1..=at_most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// What the client signed. Refused where a signed header is absent or there twice.
pub fn canonical_request(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    authorization: &Authorization,
    body_sha256: &[u8; 32],
) -> Result<Vec<u8>, Malformed> {
    let mut request = Vec::with_capacity(512);
    request.extend_from_slice(method.as_str().as_bytes());
    request.push(b'\n');
    request.extend_from_slice(canonical_path(uri.path()).as_bytes());
    request.push(b'\n');
    request.extend_from_slice(canonical_query(uri.query().unwrap_or_default()).as_bytes());
    request.push(b'\n');
    let mut names: Vec<&str> = authorization.signed_headers.split(';').collect();
    names.sort_unstable();
    for name in &names {
        let mut values = headers.get_all(*name).iter();
        let Some(value) = values.next() else {
            return malformed(format!("The header '{name}' is in SignedHeaders and not in the request."));
        };
        if values.next().is_some() {
            return malformed(format!("The signed header '{name}' is in the request twice."));
        }
        request.extend_from_slice(name.as_bytes());
        request.push(b':');
        collapse(value.as_bytes(), &mut request);
        request.push(b'\n');
    }
    for (i, name) in names.iter().enumerate() {
        request.push(if i == 0 { b'\n' } else { b';' });
        request.extend_from_slice(name.as_bytes());
    }
    request.push(b'\n');
    request.extend_from_slice(hex(body_sha256).as_bytes());
    Ok(request)
}

/// The raw path without dot segments and repeated slashes, escaped once more (`%3A` becomes `%253A`).
fn canonical_path(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => _ = kept.pop(),
            segment => kept.push(segment),
        }
    }
    let mut canonical = String::with_capacity(path.len() + 8);
    for segment in &kept {
        canonical.push('/');
        canonical.extend(utf8_percent_encode(segment, PATH));
    }
    if kept.is_empty() || path.ends_with('/') {
        canonical.push('/');
    }
    canonical
}

/// The pairs, sorted as they were sent: they are escaped already.
fn canonical_query(query: &str) -> Cow<'_, str> {
    if query.is_empty() {
        return Cow::Borrowed("");
    }
    let mut pairs: Vec<(&str, &str)> =
        query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    pairs.sort_unstable();
    let mut canonical = String::with_capacity(query.len() + pairs.len());
    for (i, (name, value)) in pairs.iter().enumerate() {
        let separator = if i == 0 { "" } else { "&" };
        _ = write!(canonical, "{separator}{name}={value}");
    }
    Cow::Owned(canonical)
}

/// Trimmed, runs of inner white space as one space.
fn collapse(value: &[u8], into: &mut Vec<u8>) {
    let words = value.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty());
    for (i, word) in words.enumerate() {
        if i > 0 {
            into.push(b' ');
        }
        into.extend_from_slice(word);
    }
}

/// The key that signs for one access key, day, region and service.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    fn derive(secret: &str, authorization: &Authorization) -> Self {
        let mut key = mac(format!("AWS4{secret}").as_bytes());
        for part in [authorization.date(), authorization.region(), authorization.service()] {
            key.update(part.as_bytes());
            key = mac(&key.finalize().into_bytes());
        }
        key.update(b"aws4_request");
        Self(mac(&key.finalize().into_bytes()))
    }
}

fn mac(key: &[u8]) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

/// Signing keys that were derived before, by the credential; deriving one takes as long as checking four signatures.
///
/// A secret never changes under its access key id, and a key that is gone is refused before its signing keys are asked for,
/// so an entry cannot be wrong.
#[derive(Default)]
pub struct SigningKeys(Mutex<HashMap<String, SigningKey>>);

impl SigningKeys {
    /// Whether `secret` signed this request. `date` is the request's `x-amz-date`, as it was sent.
    #[must_use]
    pub fn hold(&self, secret: &str, authorization: &Authorization, date: &str, canonical_request: &[u8]) -> bool {
        let known = self.keys().get(&authorization.credential).cloned();
        if let Some(key) = known {
            return authorization.holds(key, date, canonical_request);
        }
        let key = SigningKey::derive(secret, authorization);
        let holds = authorization.holds(key.clone(), date, canonical_request);
        // Those of strangers would fill the memory and push others out.
        if holds {
            self.keep(authorization.credential.clone(), key);
        }
        holds
    }

    fn keep(&self, credential: String, key: SigningKey) {
        let mut keys = self.keys();
        if keys.len() >= SIGNING_KEYS {
            // Yesterday's keys are most of them. What is still wanted comes back with its next request.
            keys.clear();
        }
        keys.insert(credential, key);
    }

    fn keys(&self) -> MutexGuard<'_, HashMap<String, SigningKey>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let text = text.as_bytes();
    if text.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /// The example of AWS's documentation, "Examples of the complete Signature Version 4 signing process": ListUsers.
    #[test]
    fn the_documented_example_of_aws_holds_and_any_change_of_it_does_not() {
        let header = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
                      SignedHeaders=content-type;host;x-amz-date, \
                      Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "application/x-www-form-urlencoded; charset=utf-8".parse().unwrap());
        headers.insert("host", "iam.amazonaws.com".parse().unwrap());
        headers.insert("x-amz-date", "20150830T123600Z".parse().unwrap());
        let holds = |uri: &str, headers: &HeaderMap, body: &[u8], date: &str| {
            let authorization = Authorization::parse(header).unwrap();
            let request = canonical_request(
                &Method::GET,
                &uri.parse().unwrap(),
                headers,
                &authorization,
                &Sha256::digest(body).into(),
            )
            .unwrap();
            SigningKeys::default().hold(SECRET, &authorization, date, &request)
        };
        let (uri, date) = ("/?Action=ListUsers&Version=2010-05-08", "20150830T123600Z");
        assert!(holds(uri, &headers, b"", date));
        assert!(holds("/?Version=2010-05-08&Action=ListUsers", &headers, b"", date), "pairs are sorted");
        assert!(!holds(uri, &headers, b"x", date));
        assert!(!holds(uri, &headers, b"", "20150830T123601Z"));
        assert!(!holds("/a?Action=ListUsers&Version=2010-05-08", &headers, b"", date));
        assert!(!holds("/?Action=ListRoles&Version=2010-05-08", &headers, b"", date));
        headers.insert("host", "sts.amazonaws.com".parse().unwrap());
        assert!(!holds(uri, &headers, b"", date));
    }

    /// AWS's signature test suite: `normalize-path` cases, and botocore's double escaping.
    #[test]
    fn paths_are_canonical_as_clients_make_them() {
        for (path, canonical) in [
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/example/..", "/"),
            ("/./example", "/example"),
            ("//example//", "/example/"),
            ("/tags/arn%3Aaws%2Fabc", "/tags/arn%253Aaws%252Fabc"),
            ("/applications/..", "/"),
        ] {
            assert_eq!(canonical_path(path), canonical, "{path}");
        }
    }

    #[test]
    fn an_authorization_of_another_form_is_refused() {
        let signature = "0".repeat(64);
        let good = format!(
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/ssm/aws4_request, SignedHeaders=host, Signature={signature}"
        );
        assert!(Authorization::parse(&good).is_ok());
        for (from, to) in [
            ("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512"),
            ("AWS4-HMAC-SHA256 ", "AWS4-HMAC-SHA256"),
            ("Credential=", "Creds="),
            ("20150830", "2015083"),
            ("20150830", "2015083x"),
            ("eu-west-1", "EU-WEST-1"),
            ("eu-west-1", ""),
            ("eu-west-1", "a/b"),
            ("aws4_request", "aws5_request"),
            ("SignedHeaders=host", "SignedHeaders=Host"),
            ("SignedHeaders=host", "SignedHeaders=host;host"),
            ("SignedHeaders=host", "SignedHeaders="),
            ("SignedHeaders=host", "SignedHeaders=host, SignedHeaders=host"),
            ("Signature=0", "Signature="),
            ("Signature=0", "Signature=A"),
        ] {
            assert!(Authorization::parse(&good.replacen(from, to, 1)).is_err(), "{from} -> {to}");
        }
    }

    #[test]
    fn a_signed_header_that_is_absent_or_there_twice_is_refused() {
        let text = format!(
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/ssm/aws4_request, SignedHeaders=host, Signature={}",
            "0".repeat(64)
        );
        let signed = Authorization::parse(&text).unwrap();
        let mut headers = HeaderMap::new();
        let request =
            |headers: &HeaderMap| canonical_request(&Method::POST, &Uri::from_static("/"), headers, &signed, &[0; 32]);
        assert!(request(&headers).is_err());
        headers.append("host", "a".parse().unwrap());
        assert!(request(&headers).is_ok());
        headers.append("host", "a".parse().unwrap());
        assert!(request(&headers).is_err());
    }
}
