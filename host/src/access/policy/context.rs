//! What is known of a request besides who makes it, what it does and to what: AWS's condition keys.

use std::collections::{BTreeMap, BTreeSet};

use super::principal::KEYS;

/// Condition keys and their values. The case of a key means nothing, that of a tag's key after the slash neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    values: BTreeMap<String, Vec<String>>,
    /// Keys of which nobody can say what a policy means by them; what they have for values is never read.
    ambiguous: BTreeSet<String>,
}

impl Context {
    /// Without any key.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A key that has one value.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.set_all(key, [value]);
    }

    /// A key that may have several values, such as `aws:TagKeys`. One without any is a key that is not there.
    pub fn set_all(&mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) {
        self.values.insert(lowered(key), values.into_iter().map(Into::into).collect());
    }

    /// Tags, each a key such as `aws:RequestTag/team` under the prefix `aws:RequestTag`.
    ///
    /// Tags are told apart by case and condition keys are not. Where the keys of two are the same but for case, neither is what a policy
    /// means: no Allow with a condition on the key is in effect, and every Deny with one is.
    pub fn set_tags<'t>(&mut self, prefix: &str, tags: impl IntoIterator<Item = (&'t str, &'t str)>) {
        let mut seen = BTreeSet::new();
        for (tag, value) in tags {
            let key = lowered(&[prefix, "/", tag].concat());
            if !seen.insert(key.clone()) {
                self.ambiguous.insert(key.clone());
            }
            self.values.insert(key, vec![value.to_owned()]);
        }
    }

    /// The keys, lowered, with their values.
    pub fn values(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.values.iter().map(|(key, values)| (key.as_str(), values.as_slice()))
    }

    /// Adds what another has.
    pub fn extend(&mut self, other: &Self) {
        self.values.extend(other.values.clone());
        self.ambiguous.extend(other.ambiguous.clone());
    }

    /// Whether a key has a value.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.get(&lowered(key)).is_some()
    }

    fn get(&self, lowered_key: &str) -> Option<&[String]> {
        self.values.get(lowered_key).map(Vec::as_slice).filter(|values| !values.is_empty())
    }
}

/// A key as keys are compared.
pub(super) fn lowered(key: &str) -> String {
    key.to_lowercase()
}

/// All that conditions and variables see.
pub(super) struct Facts<'a> {
    /// What follows from the principal; nothing that a request says can stand in its place.
    pub(super) of_principal: Context,
    pub(super) given: &'a Context,
}

impl Facts<'_> {
    /// By a key that is [`lowered`].
    pub(super) fn get(&self, lowered_key: &str) -> Option<&[String]> {
        let of_principal = self.of_principal.get(lowered_key);
        if KEYS.iter().any(|(key, _)| *key == lowered_key) {
            return of_principal;
        }
        of_principal.or_else(|| self.given.get(lowered_key))
    }

    /// Whether no condition can be decided by the key, which is [`lowered`].
    pub(super) fn is_ambiguous(&self, lowered_key: &str) -> bool {
        self.given.ambiguous.contains(lowered_key)
    }

    /// The value of a key that has just one: "you can't use a multivalued context key as a policy variable".
    pub(super) fn single(&self, lowered_key: &str) -> Option<&str> {
        match self.get(lowered_key) {
            Some([value]) if !self.is_ambiguous(lowered_key) => Some(value),
            _ => None,
        }
    }
}
