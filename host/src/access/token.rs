//! Session tokens: temporary credentials are not stored, their token says all of them and only the host can make one.
//!
//! A token is base64 of a version, 16 random bytes and a sealed body (AES-256-GCM). The key is derived from the host's secret and the random
//! bytes, so no two tokens share one and the nonce needs no count. The access key's id is authenticated with it: a token belongs to one key.
//!
//! A session ends when its time is up, or when its user or role is gone; there is no other list of sessions.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use muster_env::Env;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::bootstrap::SESSION_TOKENS;
use super::host_secret;
use super::standing::PrincipalRecord;
use crate::operation::{Error, Result, Store};
use crate::secrets::Keys;

/// A token has at most so many characters, which is what SDKs and proxies carry in a header without trouble.
pub const MAX_CHARACTERS: usize = 12 * 1024;

const VERSION: u8 = 1;
const SALT_BYTES: usize = 16;

/// What a token says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What requests are signed with.
    pub secret: String,
    /// When it ends.
    pub expires_millis: u64,
    /// Who it makes its holder.
    pub principal: PrincipalRecord,
}

/// The host's key for session tokens.
pub struct TokenKey([u8; 32]);

impl TokenKey {
    /// From 32 random bytes that all hosts of a store have.
    #[must_use]
    pub const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// That of a store.
    ///
    /// # Errors
    /// The store's.
    pub async fn of(store: &Store, env: &Env, keys: &Keys) -> Result<Self> {
        Ok(Self::new(host_secret(store, env, keys, SESSION_TOKENS).await?))
    }

    /// The token that says `what`, bound to an access key's id or to another text that whoever opens it knows.
    ///
    /// # Errors
    /// `PackedPolicyTooLarge` where it says more than a token may.
    pub fn seal(&self, env: &Env, bound_to: &str, what: &impl Serialize) -> Result<String> {
        let mut body = rmp_serde::to_vec(what).map_err(Error::internal)?;
        let salt: [u8; SALT_BYTES] = env.bytes();
        let sealed =
            self.key(&salt).and_then(|key| key.seal_in_place_append_tag(nonce(), Aad::from(bound_to), &mut body).ok());
        sealed.ok_or_else(|| Error::internal("a session token could not be sealed"))?;
        let token = STANDARD.encode([[VERSION].as_slice(), &salt, &body].concat());
        if token.len() > MAX_CHARACTERS {
            return Err(Error::new(
                "PackedPolicyTooLarge",
                "The session policies and tags are too large to be carried by a session token.",
            ));
        }
        Ok(token)
    }

    /// What a token says that is bound to that; none where no host of this store made it.
    #[must_use]
    pub fn open<T: DeserializeOwned>(&self, bound_to: &str, token: &str) -> Option<T> {
        if token.len() > MAX_CHARACTERS {
            return None;
        }
        let mut bytes = STANDARD.decode(token).ok()?;
        let (&mut version, sealed) = bytes.split_first_mut()?;
        let (salt, body) = sealed.split_first_chunk_mut::<SALT_BYTES>()?;
        if version != VERSION {
            return None;
        }
        let body = self.key(salt)?.open_in_place(nonce(), Aad::from(bound_to), body).ok()?;
        rmp_serde::from_slice(body).ok()
    }

    fn key(&self, salt: &[u8; SALT_BYTES]) -> Option<LessSafeKey> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        mac.update(salt);
        UnboundKey::new(&AES_256_GCM, &mac.finalize().into_bytes()).ok().map(LessSafeKey::new)
    }
}

/// One for all, since each key seals once.
fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}
