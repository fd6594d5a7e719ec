//! Page tokens: opaque, authenticated, and bound to the request that they were given for.
//!
//! A token is standard base64 (the only alphabet that every service's pattern for tokens admits) of a 16-byte tag and the
//! state as MessagePack. The tag is HMAC-SHA256, cut, over the operation, account, region, principal, the request without its page
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

/// How long a page is: as the request says, whose bounds the model states, or else `page`.
#[must_use]
pub fn page_size(max_results: Option<i32>, page: usize) -> usize {
    max_results.and_then(|asked| usize::try_from(asked).ok()).unwrap_or(page)
}

/// The host's key for page tokens.
#[derive(Clone)]
pub struct PageKey(Arc<[u8; 32]>);

impl PageKey {
    /// From 32 random bytes that outlive the process, so that a listing can go on after a restart.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(key))
    }

    /// What tokens of one request are bound to. `principal` is the unique id of who asks, `input` is the request as it came, page members included.
    #[must_use]
    pub fn bind(
        &self,
        model: &'static OperationModel,
        scope: &RegionScope,
        principal: &str,
        input: &Value,
    ) -> PageBinding {
        let request = if model.paginated { digest(input) } else { [0; 32] };
        let (account, region) = (scope.account.clone(), scope.region.clone());
        PageBinding { key: self.clone(), model, account, region, principal: principal.to_owned(), request }
    }
}

/// What a request's page tokens are bound to.
#[derive(Clone)]
pub struct PageBinding {
    key: PageKey,
    model: &'static OperationModel,
    account: String,
    region: String,
    principal: String,
    request: [u8; 32],
}

impl PageBinding {
    /// The operation's model.
    #[must_use]
    pub fn model(&self) -> &'static OperationModel {
        self.model
    }

    /// A token that carries `state`.
    ///
    /// # Errors
    /// Internal, where `state` cannot be written as MessagePack.
    #[doc(hidden)]
    pub fn seal(&self, state: &impl Serialize) -> Result<String> {
        let state = rmp_serde::to_vec(state).map_err(Error::internal)?;
        let tag = self.mac(&state).finalize().into_bytes();
        Ok(STANDARD.encode([&tag[..TAG_BYTES], &state].concat()))
    }

    /// What a token carries.
    ///
    /// # Errors
    /// Of a token that is not one of this request.
    #[doc(hidden)]
    pub fn open<T: DeserializeOwned>(&self, token: &str) -> Result<T> {
        let invalid = || self.invalid();
        let bytes = STANDARD.decode(token).map_err(|_| invalid())?;
        let (tag, state) = bytes.split_at_checked(TAG_BYTES).ok_or_else(invalid)?;
        self.mac(state).verify_truncated_left(tag).map_err(|_| invalid())?;
        rmp_serde::from_slice(state).map_err(|_| invalid())
    }

    /// That a token is not one that this request may go on with.
    pub(super) fn invalid(&self) -> Error {
        let declared = self.model.errors.iter().any(|error| error.code == "InvalidNextToken");
        let code = if declared { "InvalidNextToken" } else { self.model.service.validation_error };
        Error::new(code, "The page token is not valid: pass the token of the page before, with the same request.")
    }

    fn mac(&self, state: &[u8]) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key.0[..]).expect("HMAC takes a key of any length");
        for part in [self.model.service.name, self.model.name, &self.account, &self.region, &self.principal] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.update(&self.request);
        mac.update(state);
        mac
    }
}

/// A digest of the request without its page members, whatever the order in which a client wrote the members.
fn digest(input: &Value) -> [u8; 32] {
    let mut hash = Sha256::new();
    match input {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !PAGE_MEMBERS.contains(&name.as_str()));
            feed(&mut hash, &Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect()));
        }
        other => feed(&mut hash, other),
    }
    hash.finalize().into()
}

fn feed(hash: &mut Sha256, value: &Value) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            hash.update([b'{']);
            for (name, value) in members {
                feed(hash, &Value::from(name.as_str()));
                feed(hash, value);
            }
            hash.update([b'}']);
        }
        Value::Array(items) => {
            hash.update([b'[']);
            items.iter().for_each(|item| feed(hash, item));
            hash.update([b']']);
        }
        scalar => hash.update(scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn model(name: &str) -> &'static OperationModel {
        muster_types::ssm::SERVICE.operation(name).unwrap()
    }

    fn bind(key: u8, operation: &str, region: &str, input: Value) -> PageBinding {
        of(key, operation, region, "AIDAANN", input)
    }

    fn of(key: u8, operation: &str, region: &str, principal: &str, input: Value) -> PageBinding {
        PageKey::new([key; 32]).bind(model(operation), &RegionScope::new("111122223333", region), principal, &input)
    }

    #[test]
    fn a_token_holds_for_the_next_page_of_its_own_listing_and_for_nothing_else() {
        let by_path = "GetParametersByPath";
        let asked = json!({"Path": "/a", "Recursive": true, "MaxResults": 10});
        let token = bind(1, by_path, "eu-west-1", asked.clone()).seal(&"/a/b").unwrap();
        let opens = |binding: PageBinding, token: &str| binding.open::<String>(token).map_err(|error| error.code);

        let next = json!({"NextToken": token, "Recursive": true, "Path": "/a", "MaxResults": 3});
        assert_eq!(opens(bind(1, by_path, "eu-west-1", next), &token).unwrap(), "/a/b");

        let invalid = Err("InvalidNextToken".into());
        assert_eq!(opens(bind(1, by_path, "eu-west-1", json!({"Path": "/b", "Recursive": true})), &token), invalid);
        assert_eq!(opens(bind(1, by_path, "eu-west-2", asked.clone()), &token), invalid);
        assert_eq!(opens(bind(2, by_path, "eu-west-1", asked.clone()), &token), invalid);
        assert_eq!(opens(of(1, by_path, "eu-west-1", "AIDABOB", asked.clone()), &token), invalid);
        assert_eq!(opens(bind(1, "ListDocuments", "eu-west-1", asked.clone()), &token), invalid);
        for altered in ["", "x", "AAAA", &token[1..], &format!("{token}A"), &token.replacen(&token[2..3], "-", 1)] {
            assert_eq!(opens(bind(1, by_path, "eu-west-1", asked.clone()), altered), invalid, "{altered}");
        }
    }

    #[test]
    fn where_an_operation_has_no_code_for_it_a_bad_token_breaks_a_constraint() {
        let model = muster_types::appconfig::SERVICE.operation("ListApplications").unwrap();
        let binding = PageKey::new([1; 32]).bind(model, &RegionScope::new("1", "eu-west-1"), "", &Value::Null);
        assert_eq!(binding.open::<String>("AAAA").unwrap_err().code, "BadRequestException");
    }
}
