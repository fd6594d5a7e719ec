//! ARNs of identities, and what they name.

use super::records::key_of;

/// `arn:aws:iam::<account>:<kind><path><name>`
fn of(account: &str, kind: &str, path: &str, name: &str) -> String {
    ["arn:aws:iam::", account, ":", kind, path, name].concat()
}

/// A user's.
#[must_use]
pub fn user(account: &str, path: &str, name: &str) -> String {
    of(account, "user", path, name)
}

/// A group's.
#[must_use]
pub fn group(account: &str, path: &str, name: &str) -> String {
    of(account, "group", path, name)
}

/// A role's.
#[must_use]
pub fn role(account: &str, path: &str, name: &str) -> String {
    of(account, "role", path, name)
}

/// A managed policy's; those of the host have the account `aws`.
#[must_use]
pub fn policy(account: &str, path: &str, name: &str) -> String {
    of(account, "policy", path, name)
}

/// An instance profile's.
#[must_use]
pub fn instance_profile(account: &str, path: &str, name: &str) -> String {
    of(account, "instance-profile", path, name)
}

/// An OIDC provider's, by its URL without the scheme.
#[must_use]
pub fn oidc_provider(account: &str, url: &str) -> String {
    of(account, "oidc-provider", "/", url)
}

/// An account's.
#[must_use]
pub fn root(account: &str) -> String {
    of(account, "root", "", "")
}

/// Bytes of a path and a name together, AWS's most of each: what is longer names nothing, and is no key of the store.
const NAMED_BYTES: usize = 512 + 128;

/// What an ARN of IAM's names: account, kind (`user`), path with both slashes, and name.
#[must_use]
pub fn parse(arn: &str) -> Option<(&str, &str, &str, &str)> {
    let (account, rest) = arn.strip_prefix("arn:aws:iam::")?.split_once(':')?;
    let (kind, path) = rest.split_at(rest.find('/')?);
    if path.len() > NAMED_BYTES {
        return None;
    }
    let (path, name) = path.split_at(path.rfind('/')? + 1);
    (!name.is_empty()).then_some((account, kind, path, name))
}

/// The key of the account's own managed policy that an ARN names; the path is the caller's to compare.
#[must_use]
pub fn policy_key(account: &str, arn: &str) -> Option<String> {
    match parse(arn)? {
        (of, "policy", _, name) if of == account => Some(key_of(name)),
        _ => None,
    }
}
