//! Page tokens: opaque, authenticated, and bound to the request that they were given for.
//!
//! A token is standard base64 (the only alphabet that every service's pattern for tokens admits) of a 16-byte tag and the
//! state as MessagePack. The tag is HMAC-SHA256, cut, over the operation, account, region, the request without its page
//! members, and the state. The state is readable by whoever holds the token: it holds keys of rows that they may list.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use muster_types::OperationModel;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Error, Result};
use crate::store::RegionScope;

const TAG_BYTES: usize = 16;

/// The members that differ between the pages of one listing, in every spelling that the services have.
const PAGE_MEMBERS: [&str; 10] = [
    "NextToken",
    "nextToken",
    "MaxResults",
    "maxResults",
    "MaxItems",
    "StartingToken",
    "PaginationToken",
    "Marker",
    "ResourcesPerPage",
    "TagsPerPage",
];

/// The host's key for page tokens.
#[derive(Clone)]
pub struct PageKey(Arc<[u8; 32]>);

impl PageKey {
    /// From 32 random bytes that outlive the process, so that a listing can go on after a restart.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(key))
    }

    /// What tokens of one request are bound to. `input` is the request as it came, page members included.
    #[must_use]
    pub fn bind(&self, model: &'static OperationModel, scope: &RegionScope, input: &Value) -> PageBinding {
        let request = if model.paginated { digest(input) } else { [0; 32] };
        PageBinding { key: self.clone(), model, account: scope.account.clone(), region: scope.region.clone(), request }
    }
}

/// What a request's page tokens are bound to.
#[derive(Clone)]
pub struct PageBinding {
    key: PageKey,
    model: &'static OperationModel,
    account: String,
    region: String,
    request: [u8; 32],
}

impl PageBinding {
    /// The operation's model.
    #[must_use]
    pub fn model(&self) -> &'static OperationModel {
        self.model
    }

    pub(super) fn seal(&self, state: &impl Serialize) -> Result<String> {
        let state = rmp_serde::to_vec(state).map_err(Error::internal)?;
        let tag = self.mac(&state).finalize().into_bytes();
        Ok(STANDARD.encode([&tag[..TAG_BYTES], &state].concat()))
    }

    pub(super) fn open<T: DeserializeOwned>(&self, token: &str) -> Result<T> {
        let invalid = || {
            let declared = self.model.errors.iter().any(|error| error.code == "InvalidNextToken");
            let code = if declared { "InvalidNextToken" } else { self.model.service.validation_error };
            Error::new(code, "The page token is not valid: pass the token of the page before, with the same request.")
        };
        let bytes = STANDARD.decode(token).map_err(|_| invalid())?;
        let (tag, state) = bytes.split_at_checked(TAG_BYTES).ok_or_else(invalid)?;
        self.mac(state).verify_truncated_left(tag).map_err(|_| invalid())?;
        rmp_serde::from_slice(state).map_err(|_| invalid())
    }

    fn mac(&self, state: &[u8]) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key.0[..]).expect("HMAC takes a key of any length");
        for part in [self.model.service.name, self.model.name, &self.account, &self.region] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.update(&self.request);
        mac.update(state);
        mac
    }
}

/// A digest of the request without its page members. `Value` keeps its members sorted, so equal requests have equal digests.
fn digest(input: &Value) -> [u8; 32] {
    let mut input = input.clone();
    if let Value::Object(members) = &mut input {
        members.retain(|name, _| !PAGE_MEMBERS.contains(&name.as_str()));
    }
    Sha256::digest(input.to_string()).into()
}
