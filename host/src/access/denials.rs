//! What a denial's answer carries for who may read it: all that decided, sealed, since who was denied may not see it. It goes with the
//! answer as a header, and `sts:DecodeAuthorizationMessage` opens it.

use muster_env::Env;

use super::host_secret;
use super::policy::Denial;
use super::token::TokenKey;
use crate::operation::{Error, Result, Store};
use crate::secrets::Keys;

/// What the messages are sealed with.
const MESSAGES: &str = "authorization-messages";

/// Characters of a message: what proxies let through beside other headers. What is longer, by its condition keys, is left out.
const CHARACTERS: usize = 6 * 1024;

/// Seals what denials tell, and opens it again.
pub struct Denials(TokenKey);

impl Denials {
    /// Those of a store.
    ///
    /// # Errors
    /// The store's.
    pub async fn of(store: &Store, env: &Env, keys: &Keys) -> Result<Self> {
        Ok(Self(TokenKey::new(host_secret(store, env, keys, MESSAGES).await?)))
    }

    /// The message of an error for an account; none where it is no denial.
    #[must_use]
    pub fn encoded(&self, env: &Env, account: &str, error: &Error) -> Option<String> {
        let denial: &Denial = error.source.as_deref()?.downcast_ref()?;
        let sealed = self.0.seal(env, account, &denial.message().to_string()).ok()?;
        (sealed.len() <= CHARACTERS).then_some(sealed)
    }

    /// What a message of an account says, as JSON text; none where no host of this store made it for that account.
    #[must_use]
    pub fn decoded(&self, account: &str, message: &str) -> Option<String> {
        self.0.open(account, message)
    }
}
