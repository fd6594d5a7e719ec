//! Named keys: what parameters of type SecureString are sealed with where their account's own key (`alias/aws/ssm`) is not wanted, because
//! somebody else is to say who may open them.
//!
//! To a client they are keys of KMS: a parameter names one by its id, its ARN, its alias or the alias's ARN, and whoever puts or opens the
//! parameter needs `kms:Encrypt` or `kms:Decrypt` on it. Muster has operations of its own to make them.
//!
//! Invariants:
//! - the key's policy has to allow each use: the caller itself, or the account, and then an identity policy too; a Deny of either ends it. Who
//!   manages a key is said by identity policies alone, so that no policy locks everybody out;
//! - what is sealed with a key has a row that says so, which goes with it, and a key that has such a row is not deleted;
//! - a new version seals from its commit on, and the earlier ones open what they sealed.

mod create_key;
mod delete_key;
mod describe_key;
mod list_keys;
mod put_key_policy;
mod records;
mod rotate_key;
mod set_key_state;
#[cfg(test)]
mod tests;
mod using;

use muster_types::Timestamp;
use muster_types::muster::{KeyState, KeySummary};

use crate::operation::{Error, Registry, Resource, Result};
use crate::secrets::{DEFAULT, WRAPPED_KEYS};
use crate::store::{AnyTable, HostScope, Range, RegionScope, View};
use records::{KEYS, KEYS_BY_ALIAS, KeyRecord};

use create_key::create_key;
use delete_key::delete_key;
use describe_key::describe_key;
use list_keys::list_keys;
use put_key_policy::put_key_policy;
use rotate_key::rotate_key;
use set_key_state::set_key_state;
pub use using::{KeyUser, is_sealed_with, is_sealed_with_no_more, key_in_use, sealing_key};

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&records::KEYS, &records::KEY_USES];

/// The alias of the key that an account has from the beginning.
pub const OWN_ALIAS: &str = "alias/aws/ssm";

/// Keys of an account in a region.
const KEYS_AT_MOST: usize = 100;

/// What an operation touches whose request names a key. The requests are of different types, so no function can say it.
macro_rules! the_key {
    () => {
        async |request, read| {
            let arn = match found(read.tx, read.scope, &request.key_id).await? {
                Found::Named(id, _) => arn(read.scope, &id),
                Found::Own => alias_arn(read.scope, OWN_ALIAS),
                Found::Nothing => asked_arn(read.scope, &request.key_id),
            };
            Ok(vec![Resource::new(arn)])
        }
    };
}

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_key)
        .touches(async |_, read| Ok(vec![Resource::new(arn(read.scope, "*"))]))
        .operation(list_keys)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(describe_key)
        .touches(the_key!())
        .operation(put_key_policy)
        .touches(the_key!())
        .operation(rotate_key)
        .touches(the_key!())
        .operation(set_key_state)
        .touches(the_key!())
        .operation(delete_key)
        .touches(the_key!());
}

/// What a request names.
enum Found {
    /// The key of that id.
    Named(String, KeyRecord),
    /// The account's own.
    Own,
    /// Nothing that is there.
    Nothing,
}

/// The key of that id, ARN, alias or alias's ARN.
async fn found(view: &View, scope: &RegionScope, text: &str) -> Result<Found> {
    let own = ["arn:aws:kms:", &scope.region, ":", &scope.account, ":"].concat();
    let name = match text.strip_prefix(&own) {
        Some(rest) => rest.strip_prefix("key/").filter(|id| is_id(id)).or(Some(rest).filter(|rest| is_alias(rest))),
        None => Some(text).filter(|text| is_id(text) || is_alias(text)),
    };
    let Some(name) = name else { return Ok(Found::Nothing) };
    if name == OWN_ALIAS {
        return Ok(Found::Own);
    }
    let named = if is_alias(name) {
        let range = Range::<String>::all().from(name).through(name);
        view.scan_index(&KEYS, &KEYS_BY_ALIAS, scope, range, 1).await?.rows.pop()
    } else {
        view.get(&KEYS, scope, name).await?.map(|key| (name.to_owned(), key))
    };
    Ok(named.map_or(Found::Nothing, |(id, key)| Found::Named(id, key)))
}

/// The same, where it has to be a named one.
async fn named(view: &View, scope: &RegionScope, text: &str) -> Result<(String, KeyRecord)> {
    match found(view, scope, text).await? {
        Found::Named(id, key) => Ok((id, key)),
        Found::Own => Err(Error::new(
            "ValidationException",
            format!("{OWN_ALIAS} is the account's own key: it has no policy, and is always there."),
        )),
        Found::Nothing => Err(not_found(text)),
    }
}

fn not_found(text: &str) -> Error {
    Error::new("ResourceNotFoundException", format!("There is no key {text}."))
}

fn is_id(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn is_alias(text: &str) -> bool {
    // The model's bound of aliases.
    text.starts_with("alias/") && text.len() <= 256
}

/// The ARN of a key.
fn arn(scope: &RegionScope, id: &str) -> String {
    ["arn:aws:kms:", &scope.region, ":", &scope.account, ":key/", id].concat()
}

/// The ARN of an alias.
fn alias_arn(scope: &RegionScope, alias: &str) -> String {
    ["arn:aws:kms:", &scope.region, ":", &scope.account, ":", alias].concat()
}

/// The ARN of what is not there, as it was asked for.
fn asked_arn(scope: &RegionScope, text: &str) -> String {
    match text {
        arn if arn.starts_with("arn:") => arn.to_owned(),
        alias if alias.starts_with("alias/") => alias_arn(scope, alias),
        id => arn(scope, id),
    }
}

/// The number of the version that seals.
async fn newest(view: &View, scope: &RegionScope, name: &str) -> Result<Option<i64>> {
    let key = view.get(&WRAPPED_KEYS, &HostScope, &(scope.account.as_str(), name)).await?;
    Ok(key.and_then(|key| key.versions().last_key_value().map(|(number, _)| i64::from(*number))))
}

fn summary(scope: &RegionScope, id: String, key: KeyRecord, version: Option<i64>) -> KeySummary {
    KeySummary {
        arn: Some(arn(scope, &id)),
        key_id: Some(id),
        alias: Some(key.alias),
        description: key.description,
        state: Some(if key.enabled { KeyState::Enabled } else { KeyState::Disabled }),
        version,
        created_time: Some(Timestamp::from_millis(key.created_millis)),
        created_by: Some(key.created_by),
    }
}

/// The ARN of the key that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    let (scope, id) = crate::store::noting::key_of(&KEYS, row)?;
    Some(arn(&scope, &id))
}
