//! Tags of identities: IAM keeps them with what they tag.

use std::collections::BTreeMap;

use muster_types::iam::Tag;

use super::{TAGS_LIMIT, invalid};
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
    let mut seen = Vec::with_capacity(given.len());
    for tag in given {
        let lowered = tag.key.to_lowercase();
        if seen.contains(&lowered) {
            let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::new("InvalidInput", message));
        }
        if lowered.starts_with("aws:") {
            return Err(invalid("Keys of tags cannot begin with aws:, which is AWS's own."));
        }
        tags.retain(|key, _| key.to_lowercase() != lowered);
        tags.insert(tag.key, tag.value);
        seen.push(lowered);
    }
    if tags.len() > TAGS_LIMIT {
        return Err(Error::new("LimitExceeded", "The number of tags has reached the maximum limit."));
    }
    Ok(())
}

/// Removes tags; a key that is not there is none the less gone.
pub fn remove(tags: &mut BTreeMap<String, String>, keys: &[String]) {
    tags.retain(|key, _| !keys.iter().any(|gone| gone.eq_ignore_ascii_case(key)));
}

/// As answers have them.
#[must_use]
pub fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}
