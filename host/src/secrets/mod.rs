//! Secrets at rest: how a value is sealed before it is stored, and with which keys.
//!
//! A value is sealed with a data key of its own ([`seal()`]), which is wrapped by a key of the account ([`AccountKey`]), which is stored
//! wrapped by the host's key ([`WrappedKey`]), which comes from outside of the store ([`HostKeySource`]). Whoever has the store, or a backup
//! of it, and not the host's key has nothing. Sealing and wrapping are pure; [`Keys`], what a host begins with ([`at_start`]) and what wraps keys
//! anew when the host's is replaced ([`reconcile()`]) know the store.
//!
//! Invariants:
//!
//! - A sealed value opens only in the place that it was sealed for: its binding is authenticated with it. So does a wrapped key only in its
//!   account, under its id and number.
//! - No key seals twice with the same nonce: a data key seals one value, and what wraps a key is derived for that one time.
//! - Keys and opened values are erased when they are dropped, are shown by nothing, and are in no error. The schedules that `ring` makes of
//!   keys while it works are not erased, nor is what goes into answers and what signatures are checked with; a crash leaves no core.
//! - Every random byte comes from [`Env`](muster_env::Env).
//! - Nothing is sealed while a host works on the state that could not read it ([`may_seal`]).
//!
//! What is not kept from whoever reads the store: how long a value is, which key and version sealed it. Who writes to it can put an older
//! state of a row back. Where something was stored before it was sealed, the file may have the pages of that time until they are used again: a
//! restored backup has none.
//!
//! Opening a value of 100 bytes takes 2 µs, sealing one 4 µs, half of it for the system's random bytes; unwrapping an account's key takes
//! 2 µs for each of its versions, so [`Keys`] keeps those that were unwrapped.

mod account_key;
mod error;
mod host_key;
mod key;
mod keys;
mod reconcile;
mod records;
mod seal;
mod secret;
mod source;
mod start;

#[cfg(test)]
mod tests;

pub use account_key::{AccountKey, MAX_VERSIONS, WrappedKey, WrappedVersion};
pub use error::{Error, Result};
pub use host_key::{HostKey, HostKeyId, HostKeys};
pub use keys::{Draft, Keys, may_seal};
pub use reconcile::reconcile;
pub(crate) use records::TABLES;
pub use records::{DEFAULT, INSTALLATION, WRAPPED_KEYS};
pub use seal::{Fresh, MAX_BYTES, Sealed, open, seal};
pub use secret::{Secret, SecretBytes, SecretText};
pub use source::{HostKeySource, SourceError};
pub use start::{HostKeyOptions, at_start, enter};
