//! Whether a key signed a request, and the keys that are derived for that.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::ALGORITHM;
use super::authorization::Authorization;
use crate::operation::hex;

/// Signing keys that are kept, of a few hundred bytes each: one for each access key, day, region and service.
const SIGNING_KEYS: usize = 4_096;

/// The key that signs for one access key, day, region and service.
#[derive(Clone)]
struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    fn derive(secret: &str, authorization: &Authorization<'_>) -> Self {
        let mut key = mac(format!("AWS4{secret}").as_bytes());
        for part in [authorization.date(), authorization.region(), authorization.service()] {
            key.update(part.as_bytes());
            key = mac(&key.finalize().into_bytes());
        }
        key.update(b"aws4_request");
        Self(mac(&key.finalize().into_bytes()))
    }

    /// Whether this key signed the request, at `date`: `yyyymmddThhmmssZ`.
    fn signed(self, authorization: &Authorization<'_>, date: &str, canonical_request: &[u8]) -> bool {
        let digest = hex(&Sha256::digest(canonical_request));
        let Self(mut mac) = self;
        for part in [ALGORITHM, "\n", date, "\n", authorization.scope(), "\n", &digest] {
            mac.update(part.as_bytes());
        }
        mac.verify_slice(authorization.signature()).is_ok()
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
    /// Whether `secret` signed this request, at `date`: `yyyymmddThhmmssZ`.
    #[must_use]
    pub fn hold(&self, secret: &str, authorization: &Authorization<'_>, date: &str, canonical_request: &[u8]) -> bool {
        let known = self.keys().get(authorization.credential()).cloned();
        if let Some(key) = known {
            return key.signed(authorization, date, canonical_request);
        }
        let key = SigningKey::derive(secret, authorization);
        let holds = key.clone().signed(authorization, date, canonical_request);
        // Those of strangers would fill the memory and push others out.
        if holds {
            self.keep(authorization.credential().to_owned(), key);
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
