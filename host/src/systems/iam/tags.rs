//! Tags of identities: IAM keeps them with what they tag.

use std::collections::BTreeMap;

use muster_types::iam::Tag;

use super::TAGS_LIMIT;
use crate::operation::{Error, Result};

/// The tags that something is made with.
///
/// # Errors
/// As [`add`].
pub fn initial(given: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>> {
    let mut tags = BTreeMap::new();
    add(&mut tags, given.unwrap_or_default())?;
    Ok(tags)
}

/// Adds tags; keys are told apart without regard to case, and one that is there gets the new value and spelling.
///
/// # Errors
/// `InvalidInput` for a key that is there twice or begins with `aws:`; `LimitExceeded`.
pub fn add(tags: &mut BTreeMap<String, String>, given: Vec<Tag>) -> Result<()> {
    let twice = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    add_by(tags, given, str::to_lowercase, twice)
}

/// The same of managed policies, whose keys AWS tells apart by case.
///
/// # Errors
/// As [`add`].
pub fn add_exactly(tags: &mut BTreeMap<String, String>, given: Vec<Tag>) -> Result<()> {
    add_by(tags, given, str::to_owned, "Duplicate tag keys found.")
}

fn add_by(
    tags: &mut BTreeMap<String, String>,
    given: Vec<Tag>,
    compared: fn(&str) -> String,
    twice: &'static str,
) -> Result<()> {
    let mut seen = Vec::with_capacity(given.len());
    for tag in given {
        let key = compared(&tag.key);
        if seen.contains(&key) {
            return Err(Error::new("InvalidInput", twice));
        }
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(Error::new("InvalidInput", "Keys of tags cannot begin with aws:, which is AWS's own."));
        }
        tags.retain(|known, _| compared(known) != key);
        tags.insert(tag.key, tag.value);
        seen.push(key);
    }
    if tags.len() > TAGS_LIMIT {
        return Err(Error::new("LimitExceeded", "The number of tags has reached the maximum limit."));
    }
    Ok(())
}

/// Removes tags; a key that is not there is none the less gone.
pub fn remove(tags: &mut BTreeMap<String, String>, keys: &[String]) {
    let gone: Vec<_> = keys.iter().map(|key| key.to_lowercase()).collect();
    tags.retain(|key, _| !gone.contains(&key.to_lowercase()));
}

/// As answers have them.
#[must_use]
pub fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}
