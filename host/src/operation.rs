//! What an operation is given, what it answers, and how it is registered: the leaf that `api` and every system use.
//!
//! A request reaches its code in two hops: the [`Registry`] maps (service, operation) to a function, and the function does
//! the work in one transaction. Routing, signatures, constraints of the model, authorization and encoding are done before
//! and after it, once, by `api`.
//!
//! Invariants:
//! - account and region come from the credential that signed the request and from nowhere else ([`Ctx::scope`]);
//! - an operation that does not say what it touches cannot be registered;
//! - a page token is worth nothing for another operation, another account or region, another principal, or another request.

mod error;
mod hex;
mod page;
mod registry;
#[cfg(test)]
pub mod testing;

use std::sync::Arc;

use muster_env::Env;

use crate::access::conditions::Source;
use crate::access::{AskerRecord, Issuers, Standing};
use crate::audit;
use crate::hosts::Member;
use crate::plugins::Engine;
use crate::secrets::Keys;
use crate::store::{Blobs, RegionScope};

pub use error::{Error, Result};
pub use hex::hex;
pub use page::{PageBinding, PageKey, page_size};
pub use registry::{
    Answer, AnswerForm, Family, Pending, Prepared, Reading, Registered, Registry, Resource, Touches, Unscoped,
};

/// The store, whose transactions answer with the [`Error`] of operations.
pub type Store = crate::store::Store<Error>;

/// What everything in the host works with where nobody called: the gateway and the reconcilers. Cheap to clone.
#[derive(Clone)]
pub struct Host {
    /// The state.
    pub store: Store,
    /// What is too large for the state.
    pub blobs: Blobs,
    /// Time, ids and randomness.
    pub env: Env,
    /// What secrets are sealed with.
    pub keys: Keys,
    /// Runs components.
    pub plugins: Engine,
    /// Keys of OIDC providers.
    pub issuers: Issuers,
    /// Which of the store's hosts this is.
    pub member: Member,
}

/// What an operation works with. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    /// The state.
    pub store: Store,
    /// What is too large for the state.
    pub blobs: Blobs,
    /// Time, ids and randomness.
    pub env: Env,
    /// What secrets are sealed with.
    pub keys: Keys,
    /// Runs components.
    pub plugins: Engine,
    /// Keys of OIDC providers.
    pub issuers: Issuers,
    /// Which of the store's hosts this is.
    pub member: Member,
    /// Who asks.
    pub caller: Caller,
    /// The account and region that the credential names.
    pub scope: RegionScope,
    /// The id under which the answer and the host's log tell of this request.
    pub request_id: String,
    /// What is recorded of this request.
    pub audit: audit::Pending,
    /// What page tokens of this request are bound to.
    pub page: PageBinding,
}

impl Ctx {
    /// The same without the caller, for work that outlives the request.
    #[must_use]
    pub fn host(&self) -> Host {
        Host {
            store: self.store.clone(),
            blobs: self.blobs.clone(),
            env: self.env.clone(),
            keys: self.keys.clone(),
            plugins: self.plugins.clone(),
            issuers: self.issuers.clone(),
            member: self.member.clone(),
        }
    }

    /// A page token that carries `state` (where the next page begins) and holds for this request alone.
    ///
    /// # Errors
    /// Internal, where `state` cannot be written as MessagePack.
    pub fn page_token(&self, state: &impl serde::Serialize) -> Result<String> {
        self.page.seal(state)
    }

    /// What the request's own page token carries; none for the first page (no token, or an empty one).
    ///
    /// # Errors
    /// `InvalidNextToken`, or the service's code for a broken constraint where the operation does not declare that, for a
    /// token that was altered or was given for another request, account, region or operation.
    pub fn page_state<T: serde::de::DeserializeOwned>(&self, token: Option<&str>) -> Result<Option<T>> {
        match token {
            None | Some("") => Ok(None),
            Some(token) => self.page.open(token).map(Some),
        }
    }

    /// The refusal of [`page_state`](Self::page_state), for a token whose state leads nowhere any more.
    #[must_use]
    pub fn invalid_page_token(&self) -> Error {
        self.page.invalid()
    }
}

/// Who asks: the principal that the access key belongs to, and what it may do.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// The account's twelve digits.
    pub account: String,
    /// The principal's ARN, `arn:aws:iam::123456789012:user/admin`.
    pub arn: String,
    /// The principal's unique id, `AIDA…`, as `sts:GetCallerIdentity` tells it.
    pub user_id: String,
    /// The access key that signed, or with which a session at a browser began; absent for unsigned operations and for the host itself.
    pub access_key_id: Option<String>,
    /// When the credentials end by themselves.
    pub expires_millis: Option<u64>,
    /// How many executions of runbooks, each started by the one before, lie between this and a person's request.
    pub depth: u32,
    /// Whether a plugin asks, in the name of whoever started its run.
    pub by_plugin: bool,
    /// The execution whose action asks; none where a person does.
    pub run_id: Option<String>,
    /// Where the request came from.
    pub source: Source,
    /// The policies that the principal is under.
    pub standing: Arc<Standing>,
}

impl Caller {
    /// Whoever stands like this.
    #[must_use]
    pub fn of(standing: Arc<Standing>, access_key_id: Option<String>) -> Self {
        Self {
            account: standing.record.account.clone(),
            arn: standing.principal.arn().unwrap_or_default(),
            user_id: standing.principal.user_id().unwrap_or_default(),
            access_key_id,
            expires_millis: None,
            depth: 0,
            by_plugin: false,
            run_id: None,
            source: Source::default(),
            standing,
        }
    }

    /// Who asks, for work that outlives the request and is allowed what the caller is at that time.
    #[must_use]
    pub fn asker(&self) -> AskerRecord {
        AskerRecord { principal: self.standing.record.clone(), source: self.source.clone() }
    }

    /// The caller of an operation that is not signed: nobody, who may do nothing that is authorized.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::of(Arc::new(Standing::anonymous()), None)
    }
}
