//! Who may do what: accounts, principals, their access keys, and whether a request is allowed.
//!
//! Invariants:
//! - an access key belongs to one principal of one account, and its secret never changes;
//! - a key, a principal or an account that is gone ends what was signed with it at once: nothing of them is cached;
//! - the first account, its administrator and their key are made together or not at all.
//!
//! Secrets are stored as they are: the signature of a request cannot be checked against a hash. The state file is readable
//! by its owner only; sealing them under the host's key comes with sealed parameters.

mod bootstrap;
pub mod policy;
mod records;
#[cfg(test)]
mod tests;

pub use bootstrap::{Bootstrap, Credentials, bootstrap, cleared, host_secret};

use muster_types::OperationModel;

use crate::operation::{Caller, Ctx, Error, Prepared, Result, Store};
use crate::store::{AccountScope, AnyTable, HostScope, View};
use records::{ACCESS_KEYS, USERS, UserRecord};

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] =
    &[&records::ACCOUNTS, &records::ACCESS_KEYS, &records::USERS, &records::HOST_SECRETS, &records::SETUP];

/// What a signature is checked with, and whose it is.
pub struct Principal {
    /// The secret of the access key.
    pub secret: String,
    /// Whose key it is.
    pub caller: Caller,
}

/// Whose access key it is; none if there is no such key, if it is not active, or if the session token is not its own.
///
/// # Errors
/// The store's.
pub async fn principal(store: &Store, access_key_id: &str, token: Option<&str>) -> Result<Option<Principal>> {
    // A permanent key has no token, and a temporary one is nothing without: there are none yet.
    if token.is_some() || access_key_id.starts_with("ASIA") {
        return Ok(None);
    }
    store
        .read(async |view: &View| {
            let Some(key) = view.get(&ACCESS_KEYS, &HostScope, access_key_id).await? else { return Ok(None) };
            if !key.active {
                return Ok(None);
            }
            let Some(user) = view.get(&USERS, &AccountScope::new(&*key.account), &key.user).await? else {
                return Ok(None);
            };
            let caller = caller(key.account, &key.user, user, Some(access_key_id.to_owned()));
            Ok(Some(Principal { secret: key.secret, caller }))
        })
        .await
}

/// Who a principal's ARN names, for what is done in its name without a request of its own; none if there is no such principal any
/// more.
///
/// # Errors
/// The store's.
pub async fn named(store: &Store, arn: &str) -> Result<Option<Caller>> {
    let parts = arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(":user"));
    let Some((account, (path, name))) = parts.and_then(|(account, path)| Some((account, path.rsplit_once('/')?)))
    else {
        return Ok(None);
    };
    let read = store.read(async |view: &View| Ok(view.get(&USERS, &AccountScope::new(account), name).await?));
    let user = read.await?.filter(|user| user.path.strip_suffix('/') == Some(path));
    Ok(user.map(|user| caller(account.to_owned(), name, user, None)))
}

fn caller(account: String, name: &str, user: UserRecord, access_key_id: Option<String>) -> Caller {
    Caller {
        arn: ["arn:aws:iam::", &account, ":user", &user.path, name].concat(),
        account,
        user_id: user.id,
        access_key_id,
        administrator: user.administrator,
        depth: 0,
    }
}

/// Whether the caller may do this.
///
/// Until there are policies, an administrator may do everything in the account and others nothing; what a request touches
/// is asked for where it decides, or is named by the refusal.
///
/// # Errors
/// `AccessDeniedException`, in the words that clients parse.
pub async fn authorize(ctx: &Ctx, model: &OperationModel, request: &dyn Prepared) -> Result<()> {
    // Who the caller is needs no permission, and unsigned operations have no caller: they check what they are given.
    if ctx.caller.administrator || model.unsigned || (model.service.name == "sts" && model.name == "GetCallerIdentity")
    {
        return Ok(());
    }
    let resources = request.resources(ctx).await?;
    let resource = resources.first().map_or("*", |resource| resource.arn.as_str());
    let action = format!("{}:{}", action_prefix(model), model.name);
    Err(Error::new(
        "AccessDeniedException",
        format!(
            "User: {} is not authorized to perform: {action} on resource: {resource} because no identity-based policy \
             allows the {action} action",
            ctx.caller.arn
        ),
    ))
}

/// The first part of an action's name in policies: the service's signing name, except for the tagging API.
fn action_prefix(model: &OperationModel) -> &'static str {
    match model.service.signing_name {
        "tagging" => "tag",
        name => name,
    }
}
