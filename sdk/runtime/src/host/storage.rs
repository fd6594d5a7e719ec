//! Values that a plugin keeps.

use serde_json::json;

use super::{Answer, guests};
use crate::bindings::muster::plugin::storage;
use crate::failure::{Failure, codes};
use crate::recording::Octets;
use crate::state::State;

/// Longest key and largest value in bytes.
const KEY_BYTES: usize = 512;
const VALUE_BYTES: usize = 64 << 10;

// A cancelled run may still keep what it knows, so none of these asks.
impl storage::Host for State {
    async fn get(&mut self, key: String) -> Answer<Option<Vec<u8>>> {
        let given = self.given.clone();
        let crossing = given.crosses("muster:plugin/storage#get", || json!({ "key": key }));
        let answer = crossing.answered(async {
            given.effective.allows_storage()?;
            checked(&key)?;
            Ok(given.capabilities.stored(&key).await?.map(Octets))
        });
        Ok(answer.await?.map(|stored| stored.map(|Octets(value)| value)).map_err(guests))
    }

    async fn set(&mut self, key: String, value: Vec<u8>) -> Answer<()> {
        let given = self.given.clone();
        let crossing =
            given.crosses("muster:plugin/storage#set", || json!({ "key": key, "value": Octets(value.clone()) }));
        let answer = crossing.answered(async {
            let quota_bytes = given.effective.allows_storage()?;
            checked(&key)?;
            if value.len() > VALUE_BYTES {
                return Err(Failure::new(codes::TOO_LARGE, "a value of `storage` has at most 64 KiB"));
            }
            given.capabilities.store(&key, value, quota_bytes).await
        });
        Ok(answer.await?.map_err(guests))
    }

    async fn remove(&mut self, key: String) -> Answer<()> {
        let given = self.given.clone();
        let crossing = given.crosses("muster:plugin/storage#remove", || json!({ "key": key }));
        let answer = crossing.answered(async {
            given.effective.allows_storage()?;
            checked(&key)?;
            given.capabilities.forget(&key).await
        });
        Ok(answer.await?.map_err(guests))
    }

    async fn keys(&mut self, prefix: String) -> Answer<Vec<String>> {
        let given = self.given.clone();
        let crossing = given.crosses("muster:plugin/storage#keys", || json!({ "prefix": prefix }));
        let answer = crossing.answered(async {
            given.effective.allows_storage()?;
            if prefix.len() > KEY_BYTES {
                return Ok(Vec::new());
            }
            given.capabilities.stored_keys(&prefix).await
        });
        Ok(answer.await?.map_err(guests))
    }
}

fn checked(key: &str) -> Result<(), Failure> {
    if (1..=KEY_BYTES).contains(&key.len()) {
        return Ok(());
    }
    Err(Failure::new(codes::INVALID, "a key of `storage` has 1 to 512 bytes"))
}
