//! Signature Version 4: what a client signed, and whether its key did. Pure: no clock, no store.
//!
//! Invariants: what is signed is what is parsed later (a header that was not signed is never believed, one that Muster reads is
//! there once, a query is signed as it is decoded), and signatures are compared in constant time. The facts are those of AWS's
//! "Signature Version 4 signing process" and of what botocore sends.

mod authorization;
mod canonical;
mod keys;
mod presigned;
#[cfg(test)]
mod tests;

pub use authorization::{Authorization, is_scope_name};
pub use canonical::canonical_request;
pub use keys::SigningKeys;
pub use presigned::{is_parameter, is_presigned, presigned};

/// The one algorithm.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Why a request cannot be checked at all; the text says what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(pub String);

fn malformed<T>(what: impl Into<String>) -> Result<T, Malformed> {
    Err(Malformed(what.into()))
}

/// 32 bytes in lower-case hexadecimal, which is the one form that clients send.
#[must_use]
pub fn unhex(text: &[u8]) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    if text.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
