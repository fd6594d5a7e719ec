//! Policies that name principals: the users and roles among them are meant by their unique ids, as at AWS, so that one which is re-created
//! under the same name is not meant.

use std::collections::BTreeMap;

use serde_json::Value;

use super::arn;
use super::policy::{Asked, Context, Kind, Named, Policies, Policy, Principal, assume_role, is_account};
use super::records::{ACCOUNTS, ROLES, RoleRecord, TrustRecord, USERS, USERS_BY_ID, key_of};
use crate::operation::{Error, Result};
use crate::store::{AccountScope, HostScope, Range, View};

/// The unique ids of the users and roles that a policy names, by the ARN by which it does.
///
/// # Errors
/// `MalformedPolicyDocument` for a principal that there is not; those of the store.
pub async fn ids(view: &View, document: &str) -> Result<BTreeMap<String, String>> {
    let mut ids = BTreeMap::new();
    for principal in principals(document) {
        match id(view, &principal).await? {
            Found::Id(id) => _ = ids.insert(principal, id),
            Found::NotByName => {}
            Found::Nobody => {
                let message = format!("Invalid principal in policy: \"AWS\":\"{principal}\"");
                return Err(Error::new("MalformedPolicyDocument", message));
            }
        }
    }
    Ok(ids)
}

/// What it says, with ids in the place of names.
///
/// # Errors
/// Internal where it cannot be read any more.
pub fn in_effect(trust: &TrustRecord, kind: Kind) -> Result<Policy> {
    let document = replaced(&trust.document, &trust.ids);
    Policy::parse(&document, kind)
        .map_err(|error| Error::internal(format!("a policy that names principals cannot be read: {error}")))
}

/// Whether a role trusts a service of AWS's name, `ssm.amazonaws.com`, to assume it for what `context` tells:
/// `aws:SourceAccount` and `aws:SourceArn`.
///
/// # Errors
/// As [`in_effect`].
pub fn trusts_service(role: &RoleRecord, role_arn: &str, service: &str, context: &Context) -> Result<bool> {
    let policy = Named { name: "the role's trust policy".to_owned(), policy: in_effect(&role.trust, Kind::Trust)? };
    let principal = Principal::Service { name: service.to_owned() };
    let asked = Asked { principal: &principal, action: "sts:AssumeRole", resource: role_arn, owner: None, context };
    Ok(assume_role(&asked, &Policies { resource: Some(&policy), ..Policies::default() }).is_allowed())
}

/// As it is shown: with the names that those have now who are meant, and the ids of those who are gone.
///
/// # Errors
/// Those of the store.
pub async fn shown(view: &View, trust: &TrustRecord) -> Result<String> {
    let mut other = BTreeMap::new();
    for (of, known) in &trust.ids {
        if !matches!(id(view, of).await?, Found::Id(id) if id == *known) {
            other.insert(of.clone(), renamed(view, of, known).await?.unwrap_or_else(|| known.clone()));
        }
    }
    if other.is_empty() { Ok(trust.document.clone()) } else { Ok(replaced(&trust.document, &other)) }
}

/// The ARN that a user has by now; roles keep theirs.
async fn renamed(view: &View, of: &str, id: &str) -> Result<Option<String>> {
    let Some((account, "user", _, _)) = arn::parse(of) else { return Ok(None) };
    let found = view.scan_index(&USERS, &USERS_BY_ID, &AccountScope::new(account), Range::prefix(id), 1).await?;
    Ok(found.rows.into_iter().next().map(|(_, user)| arn::user(account, &user.path, &user.name)))
}

/// Whom a name means.
enum Found {
    /// A user or a role.
    Id(String),
    /// An account, a session, everybody: nothing that can be re-created.
    NotByName,
    Nobody,
}

async fn id(view: &View, principal: &str) -> Result<Found> {
    let Some((account, kind, path, name)) = arn::parse(principal) else {
        // What is no ARN with a name is an account, or a session, which nobody can look up.
        let account = principal.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
        let account = account.unwrap_or(principal);
        let known = !is_account(account) || view.exists(&ACCOUNTS, &HostScope, account).await?;
        return Ok(if known { Found::NotByName } else { Found::Nobody });
    };
    let (scope, key) = (AccountScope::new(account), key_of(name));
    let found = match kind {
        "user" => view.get(&USERS, &scope, &key).await?.map(|user| (user.path, user.name, user.id)),
        "role" => view.get(&ROLES, &scope, &key).await?.map(|role| (role.path, role.name, role.id)),
        _ => None,
    };
    let found = found.filter(|(of_path, of_name, _)| of_path == path && of_name == name);
    Ok(found.map_or(Found::Nobody, |(_, _, id)| Found::Id(id)))
}

/// All that a policy names under `AWS`.
fn principals(document: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Ok(mut document) = serde_json::from_str(document) {
        each_principal(&mut document, &mut |name| names.push(name.clone()));
    }
    names
}

fn replaced(document: &str, by: &BTreeMap<String, String>) -> String {
    let Ok(mut value) = serde_json::from_str(document) else { return document.to_owned() };
    each_principal(&mut value, &mut |name| {
        if let Some(id) = by.get(name) {
            name.clone_from(id);
        }
    });
    value.to_string()
}

fn each_principal(document: &mut Value, of: &mut impl FnMut(&mut String)) {
    let statements = match document.get_mut("Statement") {
        Some(Value::Array(statements)) => statements.iter_mut().collect(),
        Some(statement) => vec![statement],
        None => Vec::new(),
    };
    for statement in statements {
        for element in ["Principal", "NotPrincipal"] {
            match statement.get_mut(element).and_then(|principal| principal.get_mut("AWS")) {
                Some(Value::Array(names)) => {
                    for name in names {
                        if let Value::String(name) = name {
                            of(name);
                        }
                    }
                }
                Some(Value::String(name)) => of(name),
                _ => {}
            }
        }
    }
}
