//! Names of plugins and of what they offer.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Longest part of a name, on either side of its separator.
const PART_CHARACTERS: usize = 63;

/// The publisher of the bundled plugins, who alone offers names that begin with `aws:` or `muster:`.
pub const BUNDLED_PUBLISHER: &str = "muster";

/// A name that is not one, and what it would have to be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Not `publisher/name`.
    #[error(
        "`{0}` is not a plugin's name: `publisher/name`, each of lower-case letters, digits and `-`, beginning with a letter, at most 63 characters"
    )]
    Plugin(String),
    /// Not `publisher:camelCase`.
    #[error(
        "`{0}` is not an offer's name: `publisher:camelCase`, the first of lower-case letters, digits and `-`, the second of letters and digits, both beginning with a lower-case letter, at most 63 characters each"
    )]
    Offer(String),
    /// A publisher that nobody can be.
    #[error("the publisher `aws` is reserved")]
    Reserved,
}

/// `publisher/name`, as in `acme/restart-service`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PluginName(String);

impl PluginName {
    /// Parses `publisher/name`; the publisher `aws` is refused.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        match text.split_once('/') {
            Some(("aws", _)) => Err(NameError::Reserved),
            Some((publisher, name)) if is_kebab(publisher) && is_kebab(name) => Ok(Self(text.to_owned())),
            _ => Err(NameError::Plugin(text.chars().take(2 * PART_CHARACTERS).collect())),
        }
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the slash.
    pub fn publisher(&self) -> &str {
        self.0.split_once('/').map_or("", |(publisher, _)| publisher)
    }

    /// True if a plugin of this publisher may offer `offer`: its own prefix, and for `muster` also `aws:`.
    pub fn may_offer(&self, offer: &OfferName) -> bool {
        offer.prefix() == self.publisher() || (offer.prefix() == "aws" && self.publisher() == BUNDLED_PUBLISHER)
    }
}

/// `publisher:camelCase`, as documents write it: `acme:restartService`, `aws:runShellScript`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OfferName(String);

impl OfferName {
    /// Parses `publisher:camelCase`.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        match text.split_once(':') {
            Some((prefix, name)) if is_kebab(prefix) && is_camel(name) => Ok(Self(text.to_owned())),
            _ => Err(NameError::Offer(text.chars().take(2 * PART_CHARACTERS).collect())),
        }
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the colon.
    pub fn prefix(&self) -> &str {
        self.0.split_once(':').map_or("", |(prefix, _)| prefix)
    }
}

fn is_kebab(text: &str) -> bool {
    text.len() <= PART_CHARACTERS
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_camel(text: &str) -> bool {
    text.len() <= PART_CHARACTERS
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

macro_rules! text_form {
    ($name:ty) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl TryFrom<String> for $name {
            type Error = NameError;
            fn try_from(text: String) -> Result<Self, NameError> {
                Self::parse(&text)
            }
        }
        impl From<$name> for String {
            fn from(name: $name) -> String {
                name.0
            }
        }
    };
}
text_form!(PluginName);
text_form!(OfferName);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_offers_names_with_its_own_prefix_only() {
        let acme = PluginName::parse("acme/disk").unwrap();
        assert!(acme.may_offer(&OfferName::parse("acme:diskUsage").unwrap()));
        assert!(!acme.may_offer(&OfferName::parse("aws:runShellScript").unwrap()));
        assert!(!acme.may_offer(&OfferName::parse("muster:reboot").unwrap()));
        assert!(!acme.may_offer(&OfferName::parse("umbrella:diskUsage").unwrap()));
    }

    #[test]
    fn the_bundled_plugins_offer_what_aws_documents_name() {
        let shell = PluginName::parse("muster/shell").unwrap();
        assert!(shell.may_offer(&OfferName::parse("aws:runShellScript").unwrap()));
        assert!(shell.may_offer(&OfferName::parse("muster:noop").unwrap()));
        assert_eq!(PluginName::parse("aws/shell"), Err(NameError::Reserved));
    }

    #[test]
    fn a_name_is_two_short_parts_of_plain_letters() {
        let long = format!("acme/{}", "a".repeat(64));
        for bad in ["", "acme", "acme/", "/disk", "Acme/disk", "acme/disk/usage", "acme/-disk", "acme/dïsk", &long] {
            assert!(PluginName::parse(bad).is_err(), "{bad}");
        }
        for bad in ["acme", "acme:", "acme:DiskUsage", "acme:disk-usage", "acme:disk:usage", "1acme:disk"] {
            assert!(OfferName::parse(bad).is_err(), "{bad}");
        }
    }
}
