//! Who may do what: accounts, principals, their access keys, and whether a request is allowed.
//!
//! The way of a request: [`Principals`] says whose key signed it and what policies its holder is under, [`authorize()`] holds each resource
//! that it touches against them, in the language that [`policy`] reads.
//!
//! Invariants:
//! - an access key belongs to one principal of one account, and its secret never changes;
//! - a key, a principal or a policy that is gone or changed counts at once on the host that did it, and within a second on all others;
//! - who is meant by a stored principal is meant by the unique id: nobody inherits from a name;
//! - the first account, its administrator and their key are made together or not at all;
//! - a policy that cannot be read allows nothing to whom it is attached.
//!
//! Secrets are stored sealed (`sealed`): the signature of a request cannot be checked against a hash.

pub mod arn;
mod authorize;
mod bootstrap;
mod browser;
pub mod conditions;
mod denials;
pub mod issuers;
pub mod last_uses;
pub mod managed;
pub mod policy;
mod principals;
pub(crate) mod records;
pub(crate) mod resource_policies;
mod sealed;
mod standing;
#[cfg(test)]
mod tests;
mod token;
pub(crate) mod trust;
pub mod web_identity;

#[cfg(test)]
pub use authorize::asked_for;
pub use authorize::{Later, allowed, authorize, condition_keys, explained, gone, may_use_key};
#[cfg(test)]
pub use bootstrap::testing_administrator;
pub use bootstrap::{
    Bootstrap, Credentials, account_of_session_key, accounts, bootstrap, cleared, counts, create_account,
    first_account, host_secret, new_credentials, new_id, new_key_id, new_secret, new_session_key_id, recover_account,
};
pub use browser::{BrowserSession, Holder, SignInLink};
pub use denials::Denials;
pub use issuers::Issuers;
pub use principals::{Principals, Signer, named, of_user, principal_of, role};
#[doc(hidden)]
pub use resource_policies::row_of;
pub use sealed::{sealed_key, sealing_wanted};
pub use standing::{AskerRecord, PrincipalRecord, SessionRecord, Standing, Who, groups_of, standing};
pub(crate) use standing::{attached, managed_policy};
pub use token::{Session, TokenKey};

use crate::store::AnyTable;
use crate::work::Timers;

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    browser::reconcile(on);
    sealed::reconcile(on);
}

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[
    &records::ACCOUNTS,
    &records::ALIASES,
    &records::ACCESS_KEYS,
    &records::LAST_USES,
    &records::USERS,
    &records::GROUPS,
    &records::ROLES,
    &records::POLICIES,
    &records::RESOURCE_POLICIES,
    &records::INSTANCE_PROFILES,
    &records::OIDC_PROVIDERS,
    &records::COUNTS,
    &records::HOST_SECRETS,
    &records::SEALING,
    &records::SETUP,
    &browser::SIGN_IN_LINKS,
    &browser::ENDED_SESSIONS,
];
