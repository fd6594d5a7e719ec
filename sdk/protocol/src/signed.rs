//! How a node proves that something is from it.
//!
//! On the control socket it signs [`challenge`]. A request over HTTPS carries three headers: [`NODE`], [`DATE`]
//! (milliseconds since 1970; the host accepts [`SKEW_MILLIS`] either way) and [`SIGNATURE`] over [`request`]. One with a body
//! carries its digest too ([`BODY`]), so that a host knows whose it is before it reads it. Each text begins with what it is for, so
//! that none of them can stand in for another. None names the host, since all hosts are equal: without TLS, whoever stands between can
//! use a proof for a connection of its own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// The header with the node's id.
pub const NODE: &str = "x-muster-node";
/// The header with the time of the request.
pub const DATE: &str = "x-muster-date";
/// The header with the signature in base64.
pub const SIGNATURE: &str = "x-muster-signature";
/// The header with the [digest](body_digest) of the body, if there is one.
pub const BODY: &str = "x-muster-body";
/// How far a node's clock may be from the host's.
pub const SKEW_MILLIS: u64 = 5 * 60 * 1000;

/// What is signed on the control socket.
#[must_use]
pub fn challenge(node_id: &str, nonce: &str, version: u32) -> Vec<u8> {
    format!("muster agent connect\n{node_id}\n{nonce}\n{version}").into_bytes()
}

/// What is signed for a request: the path as sent, and the [digest](body_digest) of the whole body.
#[must_use]
pub fn request(node_id: &str, method: &str, path: &str, date: &str, body_digest: &str) -> Vec<u8> {
    format!("muster agent request\n{node_id}\n{method}\n{path}\n{date}\n{body_digest}").into_bytes()
}

/// SHA-256 in base64.
#[must_use]
pub fn body_digest(body: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(body))
}

/// Signs; the result is base64.
#[must_use]
pub fn sign(key: &SigningKey, text: &[u8]) -> String {
    STANDARD.encode(key.sign(text).to_bytes())
}

/// Whether `signature` (base64) is that of the key (base64) over `text`. Weak keys and malleable signatures are refused.
#[must_use]
pub fn verify(public_key: &str, text: &[u8], signature: &str) -> bool {
    let Some(key) = public_key_of(public_key) else { return false };
    let Ok(signature) = STANDARD.decode(signature) else { return false };
    let Ok(signature) = Signature::from_slice(&signature) else { return false };
    key.verify_strict(text, &signature).is_ok()
}

/// A public key of 32 bytes in base64; none if it is not one, or a weak one.
#[must_use]
pub fn public_key_of(text: &str) -> Option<VerifyingKey> {
    let bytes: [u8; 32] = STANDARD.decode(text).ok()?.try_into().ok()?;
    VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak())
}

/// The public half in base64, as [`crate::Register`] carries it.
#[must_use]
pub fn public_key_text(key: &SigningKey) -> String {
    STANDARD.encode(key.verifying_key().to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_text_and_key_verify() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let text = challenge("mi-0123456789abcdef0", "bm9uY2U=", 1);
        let signature = sign(&key, &text);
        let public = public_key_text(&key);
        assert!(verify(&public, &text, &signature));
        assert!(!verify(&public, &challenge("mi-0123456789abcdef1", "bm9uY2U=", 1), &signature));
        assert!(!verify(&public_key_text(&SigningKey::from_bytes(&[8; 32])), &text, &signature));
        assert!(!verify(&public, &text, "bm9uc2Vuc2U="));
    }

    #[test]
    fn a_weak_key_is_no_key() {
        assert!(public_key_of(&STANDARD.encode([0u8; 32])).is_none());
        assert!(public_key_of("short").is_none());
    }

    #[test]
    fn a_request_cannot_stand_in_for_a_challenge() {
        assert_ne!(challenge("a", "b", 1)[..20], request("a", "b", "1", "", "")[..20]);
    }
}
