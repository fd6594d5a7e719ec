//! The canonical request: the one text for all the ways in which a request can be written.

use std::borrow::Cow;

use axum::http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};

use super::authorization::Authorization;
use super::{Malformed, malformed, presigned};
use crate::operation::hex;

/// Pairs of a query that is signed: more than any operation has members there, few enough to sort.
const QUERY_PAIRS: usize = 1_024;
/// All is escaped that RFC 3986 does not leave unreserved.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the client signed. Refused where a signed header is absent.
///
/// `path` and `query` are raw, as they were sent. The values of a header that comes several times are joined; it is for the
/// caller to refuse that of headers of which one alone would be read.
pub fn canonical_request(
    method: &Method,
    path: &str,
    query: &str,
    headers: &HeaderMap,
    authorization: &Authorization<'_>,
    body_sha256: &[u8; 32],
) -> Result<Vec<u8>, Malformed> {
    let mut request = Vec::with_capacity(512 + path.len() + query.len());
    request.extend_from_slice(method.as_str().as_bytes());
    request.push(b'\n');
    canonical_path(path, &mut request);
    request.push(b'\n');
    canonical_query(query, authorization.presigned().is_some(), &mut request)?;
    request.push(b'\n');
    let mut names: Vec<&str> = authorization.signed_headers().collect();
    names.sort_unstable();
    for name in &names {
        let mut values = headers.get_all(*name).iter();
        let Some(value) = values.next() else {
            return malformed(format!("The header '{name}' is in SignedHeaders and not in the request."));
        };
        request.extend_from_slice(name.as_bytes());
        request.push(b':');
        collapse(value.as_bytes(), &mut request);
        for value in values {
            request.push(b',');
            collapse(value.as_bytes(), &mut request);
        }
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
pub(super) fn canonical_path(path: &str, into: &mut Vec<u8>) {
    let start = into.len();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                let parent = into[start..].iter().rposition(|byte| *byte == b'/').unwrap_or(0);
                into.truncate(start + parent);
            }
            segment => {
                into.push(b'/');
                escape(segment.as_bytes(), into);
            }
        }
    }
    if into.len() == start || path.ends_with('/') {
        into.push(b'/');
    }
}

/// The pairs as they are decoded later, escaped in the one way, and sorted. A presigned query is signed without its signature.
pub(super) fn canonical_query(query: &str, is_presigned: bool, into: &mut Vec<u8>) -> Result<(), Malformed> {
    let mut canonical = Vec::new();
    for (name, value) in pairs(query) {
        let name = escaped(name);
        if is_presigned && *name == *presigned::SIGNATURE.as_bytes() {
            continue;
        }
        if canonical.len() == QUERY_PAIRS {
            return malformed(format!("The query has more than {QUERY_PAIRS} parameters."));
        }
        canonical.push((name, escaped(value)));
    }
    canonical.sort_unstable();
    for (i, (name, value)) in canonical.iter().enumerate() {
        if i > 0 {
            into.push(b'&');
        }
        into.extend_from_slice(name);
        into.push(b'=');
        into.extend_from_slice(value);
    }
    Ok(())
}

/// The raw pairs of a query, as all who read one here take it apart: those that are empty say nothing.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// A part of a query, decoded. A plus is a space, as it is for whoever reads the query later; what is no escape stays as it is.
pub(super) fn decoded(part: &str) -> Cow<'_, [u8]> {
    if !part.bytes().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(part.as_bytes());
    }
    Cow::Owned(percent_decode(part.replace('+', " ").as_bytes()).collect())
}

/// A part of a query, decoded and escaped again; most clients send it so.
fn escaped(part: &str) -> Cow<'_, [u8]> {
    if is_escaped(part.as_bytes()) {
        return Cow::Borrowed(part.as_bytes());
    }
    let mut escaped = Vec::with_capacity(part.len() + 16);
    escape(&decoded(part), &mut escaped);
    Cow::Owned(escaped)
}

/// Whether nothing is left to escape, nothing is escaped that need not be, and all escapes are in upper case.
fn is_escaped(mut part: &[u8]) -> bool {
    while let [byte, rest @ ..] = part {
        part = match (byte, rest) {
            (b'%', [high @ (b'0'..=b'9' | b'A'..=b'F'), low @ (b'0'..=b'9' | b'A'..=b'F'), rest @ ..]) => {
                let digit = |byte: u8| if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 };
                if is_unreserved(digit(*high) << 4 | digit(*low)) {
                    return false;
                }
                rest
            }
            (byte, rest) if is_unreserved(*byte) => rest,
            _ => return false,
        };
    }
    true
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn escape(bytes: &[u8], into: &mut Vec<u8>) {
    for piece in percent_encode(bytes, ESCAPED) {
        into.extend_from_slice(piece.as_bytes());
    }
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
